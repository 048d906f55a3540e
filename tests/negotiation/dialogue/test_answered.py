"""Round one and their answer to it, told at once before there is any script."""

from __future__ import annotations

import pytest

from negotiation.model.case import Case, Stage
from negotiation.model.offer import Offer
from tests.negotiation.dialogue.player import play
from tests.negotiation.not_answered import NOT_ANSWERED

_RUNWAY = "runway ml engineer nyc"
_BASE = f"{_RUNWAY}, 215k base"


def _case(*lines: str) -> Case:
    return play(list(lines))[0].state.case


def _base(offer: Offer | None) -> int | None:
    return offer.base.amount if offer is not None and offer.base is not None else None


@pytest.mark.parametrize(
    ("lines", "first", "ask", "now"),
    [
        ((_RUNWAY, "their first offer was 215k base, i asked for 250k, now they say 228k"),
         215_000, 250_000, 228_000),
        (("stability ai ml engineer london £110k base",
          "i already countered with £130k and they came back with £119k base"),
         110_000, 130_000, 119_000),
        (("midjourney ml engineer sf",
          "They answered my counter! 258k base now (it was 245k before)"), 245_000, None, 258_000),
        ((_RUNWAY, "They offered 215k. I countered at 250k. They came back with 228k."),
         215_000, 250_000, 228_000),
        ((f"{_RUNWAY}, they offered 215k base, I countered at 250k, they came back at 228k",),
         215_000, 250_000, 228_000),
        ((_BASE, "I countered 250k, now we're at 229k"), 215_000, 250_000, 229_000),
        ((_BASE, "I asked for 250k, they came back with 228k, want to ask for 240k"),
         215_000, 250_000, 228_000),
    ],
)  # fmt: skip
def test_their_answer_is_the_second_round(
    lines: tuple[str, ...], first: int, ask: int | None, now: int
) -> None:
    case = _case(*lines)
    assert case.stage is Stage.ROUND2
    assert (_base(case.previous_offer), _base(case.previous_ask)) == (first, ask)
    assert _base(case.offer) == now


def test_what_they_close_is_kept() -> None:
    case = _case(
        "inflection ml engineer palo alto, 238k base",
        "after my counteroffer they wont move on the base, it is fixed, but they added a 30k "
        "sign-on",
    )
    assert case.stage is Stage.ROUND2
    assert case.company_position is not None
    assert case.company_position.base_final
    assert case.previous_offer is not None
    assert case.previous_offer.sign_on is None
    assert case.offer.sign_on is not None
    assert case.offer.sign_on.amount == 30_000
    whole = _case(_RUNWAY, "They answered my counter! 258k now (it was 245k before). They call it "
                  "final")  # fmt: skip
    assert whole.company_position is not None
    assert whole.company_position.all_final


def test_what_is_told_later_was_offered_first() -> None:
    case = _case(_RUNWAY, "first offer was 215k base, i asked for 250k, now they say 228k",
                 "15k sign-on and 100k rsu over 4 years")  # fmt: skip
    assert case.previous_offer is not None
    assert case.previous_offer.sign_on == case.offer.sign_on is not None
    assert case.previous_offer.equity == case.offer.equity is not None


def test_what_moved_later_was_not_offered_first() -> None:
    case = _case(_BASE, "I asked for 250k and they came back with 228k and 20k sign-on")
    assert case.previous_offer is not None
    assert case.previous_offer.sign_on is None
    assert case.offer.sign_on is not None


@pytest.mark.parametrize(
    "line",
    [
        *NOT_ANSWERED,
        "OpenAI offered 215k, I countered 250k and they came back with 228k",
        "i asked for a 30k sign-on and they came back with 20k sign-on",
    ],
)
def test_what_is_no_answer_to_an_ask_stays_in_the_first_round(line: str) -> None:
    case = _case(_BASE, line)
    assert case.stage is Stage.OPENING
    assert case.previous_offer is None
    assert case.previous_ask is None


def test_without_what_they_offered_first_nothing_is_taken_for_an_answer() -> None:
    case = _case(_RUNWAY, "I countered 260k and they came back with 245k")
    assert case.stage is Stage.OPENING
    assert _base(case.offer) == 245_000


def test_a_last_word_told_later_is_kept_for_the_script() -> None:
    case = _case(_BASE, "I countered 250k, now we're at 229k", "they say base is final")
    assert case.stage is Stage.ROUND2
    assert case.company_position is not None
    assert case.company_position.base_final
