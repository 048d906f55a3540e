"""Before there is an offer: what to say to who asks what one expects."""

from __future__ import annotations

import pytest

from negotiation.dialogue.expected import asked_again, pressed
from negotiation.dialogue.session import Step
from negotiation.model.case import PostedRange, Situation
from negotiation.model.guide import Component
from negotiation.model.offer import Stated
from tests.negotiation.dialogue.player import at, made_up

ROW = "runway ml engineer nyc"


@pytest.mark.parametrize(
    "said",
    [
        "i'm interviewing at runway for the ml engineer job in nyc",
        "final round with runway tomorrow, ml engineer, nyc",
        "runway ml engineer nyc, they asked for my salary expectations",
        "ml engineer nyc. phone screen at runway on monday, what if they ask my number",
    ],
)
def test_who_is_still_in_talks_hears_what_to_say_when_asked(said: str) -> None:
    played = at((said,), made_up())
    assert played.session.state.step is Step.EXPECTATIONS
    assert played.session.state.case.situation is Situation.EXPECTATIONS
    assert "What range do you have in mind" in played.replies[-1].text


@pytest.mark.parametrize(
    "said",
    [
        f"{ROW}, 230k base, they want one more interview",
        f"{ROW}, my offer is 230k base. also interviewing at Luma",
        f"{ROW}. thank you for interviewing with us, the letter says",
        f"{ROW}, they expect me on the 15th",
        ROW,
    ],
)
def test_an_offer_beside_a_process_is_one(said: str) -> None:
    assert at((said,), made_up()).session.state.case.situation is Situation.OFFER


def test_the_page_is_long_once() -> None:
    first = at(("interviewing at runway, ml engineer nyc",), made_up())
    again = at(("interviewing at runway, ml engineer nyc", "can they ask that"), made_up())
    assert "If they press you" in first.replies[-1].text
    assert "If they press you" not in again.replies[-1].text
    assert "What you expect they may ask" in again.replies[-1].text
    assert [one.label for one in again.replies[-1].buttons][:1] == ["I have the offer now"]


def test_their_own_range_counts_before_the_guides() -> None:
    posted = PostedRange(Component.BASE, *(Stated(one, "USD") for one in (230_000, 250_000)))
    assert pressed(None, (posted,)).startswith("You have $230,000 to $250,000 for this role.")
    assert "Ask for their range first" not in asked_again(None, (posted,))
    assert "Ask for their range first" in asked_again(None)


@pytest.mark.parametrize("said", ["they said 210-240 is the range", "their band is 210 to 240k"])
def test_a_range_in_thousands_is_read_beside_the_row(said: str) -> None:
    case = at((f"interviewing at runway, {ROW}", said), made_up()).session.state.case
    (posted,) = case.posted_range
    assert (posted.low.amount, posted.high.amount) == (210_000, 240_000)
