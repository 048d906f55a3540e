"""What a guide's brackets let a candidate tick: skills, and nothing that is still a blank."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.model.guide import Lever, Placeholder, PlaceholderKind, Sentence
from negotiation.steps_you import tickable
from tests.negotiation.tables import guide, row


def ticks(*options: str) -> tuple[str, ...]:
    text = f"[{' / '.join(options)}]"
    blank = Placeholder(PlaceholderKind.PICK_LIST, text, options, 0, len(text))
    lever = Lever(1, "Scarcity", text, 7, (Sentence(text, True, placeholders=(blank,)),))
    return tickable(replace(guide(row()), levers=(lever,)))


def test_each_skill_is_offered_once_as_it_is_written() -> None:
    assert ticks("ranking", "Ads", "Ranking", "C++") == ("ranking", "Ads", "C++")


@pytest.mark.parametrize(
    "option",
    ["handles X million requests", "X% retention", "strong competing offers", "specific system",
     "or Austin", "your field", "millions of users", "$2B in revenue", "Y"],
)  # fmt: skip
def test_what_is_a_blank_itself_or_speaks_of_offers_is_no_skill(option: str) -> None:
    assert ticks("ranking", option) == ("ranking",)
