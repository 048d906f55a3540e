"""What is told in place of a guide's wrong figure is nobody's offer, and has its answer."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

OF_THE_GUIDE = (
    "the number for runway is wrong, base in NYC is 300k now",
    "your figure for Runway is outdated, they pay 300k base",
    "your runway range is incorrect: base in NYC is 300k",
    "the guide is wrong, Runway pays 300k base in NYC now",
)
ONES_OWN = (
    "my number for the base is wrong, base is 300k",
    "the number for the base was wrong, base is 300k",
    "that number is wrong, base is 300k",
    "i got the number for Runway wrong, base is 300k",
)


@pytest.mark.parametrize("text", OF_THE_GUIDE)
def test_a_fault_of_the_guide_gives_nobody_an_offer(text: str) -> None:
    message = understood(text)
    assert written(message).removesuffix(" posted") == "third: base 300k"
    assert message.questions == ("feedback_wrong",)


@pytest.mark.parametrize("text", ONES_OWN)
def test_a_figure_of_ones_own_is_put_right(text: str) -> None:
    message = understood(text)
    assert "base 300k" in written(message)
    assert "third" not in written(message)
    assert "feedback_wrong" not in message.questions


def test_what_was_offered_to_me_is_my_offer_whatever_the_guide_says() -> None:
    message = understood("the guide is wrong, Runway offered me 300k base")
    assert "third" not in written(message)
    assert "300k" in written(message)
