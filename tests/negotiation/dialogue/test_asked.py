"""How far a company says it goes: its last word on base once the script is out, else no offer."""

from __future__ import annotations

import pytest

from negotiation.model.case import Stage
from tests.negotiation.dialogue.player import play

OPENING = "runway ml nyc, 210k base, 300k rsu over 4 years"
SCRIPTED = [OPENING, "no", "base", "200k", "none", "none", "no deadline", "[All true]"]


@pytest.mark.parametrize(
    ("said", "base"),
    [
        ("they called: 220k is the max", 220_000),
        ("they came back, max is 220k on base", 220_000),
        ("they can't go above 220k", 220_000),
        ("they say 210k is the max", 210_000),
    ],
)
def test_their_limit_is_their_last_word_on_base(said: str, base: int) -> None:
    session, _ = play([*SCRIPTED, said])
    assert session.case.stage is Stage.ROUND2
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == base
    assert session.case.company_position is not None
    assert session.case.company_position.base_final


def test_a_limit_named_before_the_script_is_no_offer() -> None:
    session, written = play([OPENING, "they can't go above 220k"])
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 210_000
    assert session.case.company_position is None
    assert "It is no offer yet." in "\n".join(written)


def test_what_is_possible_beside_a_limit_is_not_counted() -> None:
    session, _ = play([*SCRIPTED, "220k is the max, but a 15k joining bonus possible"])
    assert session.case.offer.sign_on is None
