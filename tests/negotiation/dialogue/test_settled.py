"""What was settled is complete and never interpreted again."""

from __future__ import annotations

from functools import cache

import pytest

from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import plan_case
from negotiation.dialogue.turn import Turn, start, step
from negotiation.model.case import Case
from negotiation.model.offer import Offer, Stated
from negotiation.model.replies import Pressed, Said
from negotiation.resolution.offer import complete_case
from storage.session_codec import SessionCodec
from tests.negotiation.dialogue.player import TODAY, made_up

FACTS = made_up()
CODEC = SessionCodec()
PLACES = {
    "usd": "midjourney ml sf",
    "gbp": "stability london",
    "inr": "banyan bangalore",
    "sek": "nordlys stockholm",
    "totals": "gridworks platform engineer remote us, L5",
}
OFFERS = {
    "usd": ("250k base, 120k profit share a year, 15% bonus, 20k sign-on", "250 base",
            "20k a month", "$250,000 base", "120 an hour", "€240k base",
            "9k/month base, 100k profit share"),
    "gbp": ("£125k base, 140k options over 4 years", "125", "9k/month", "$180k base"),
    "inr": ("38 LPA, 40L rsu over 4 years", "30 lakh base, 3L bonus", "2.5 lakh a month"),
    "sek": ("62k a month", "62 base", "744k a year", "62 000 kr, 300k options over 4 years"),
    "totals": ("240k base", "210", "$200,000 base, 60k bonus"),
}  # fmt: skip
LINES = [(place, line) for place, lines in OFFERS.items() for line in lines]
EDITS = (
    "edit deadline", "friday", "no other offers", "equity matters most", "my floor is 100k base",
    "none", "skip",
)  # fmt: skip


@cache
def told(place: str, line: str) -> Turn:
    """The offer told, with whatever was asked about it answered by the first choice."""
    turn = start(FACTS, TODAY)
    for one in (PLACES[place], line):
        turn = step(turn.session, Said(one), FACTS)
    while turn.session.state.open:
        first = turn.session.state.open[0].choices[0]
        turn = step(turn.session, Pressed(first.id, turn.session.version), FACTS)
    return turn


def amounts(offer: Offer) -> dict[str, Stated | None]:
    """Every amount of an offer by its part."""
    return {
        "base": offer.base,
        "equity": offer.equity.value if offer.equity else None,
        "bonus": offer.bonus.value if offer.bonus else None,
        "sign_on": offer.sign_on,
    }


@pytest.mark.parametrize(("place", "line"), LINES)
def test_a_settled_base_has_its_currency_and_its_period(place: str, line: str) -> None:
    base = told(place, line).session.case.offer.base
    assert base is not None
    assert base.currency is not None
    assert base.per is not None


@pytest.mark.parametrize(("place", "line"), LINES)
def test_answering_and_editing_the_rest_leaves_every_amount_as_it_is(place: str, line: str) -> None:
    turn = told(place, line)
    before = amounts(turn.session.case.offer)
    for answer in EDITS:
        turn = step(turn.session, Said(answer), FACTS)
        assert amounts(turn.session.case.offer) == before, answer


@pytest.mark.parametrize(("place", "line"), LINES)
def test_saving_and_loading_leaves_every_amount_as_it_is(place: str, line: str) -> None:
    session = told(place, line).session
    loaded = CODEC.decode(session.user_id, session.version, CODEC.encode(session))
    assert loaded == session
    assert amounts(step(loaded, Said("summary"), FACTS).session.case.offer) == amounts(
        session.case.offer
    )


@pytest.mark.parametrize(("place", "line"), LINES)
def test_the_plan_takes_every_amount_as_it_was_settled(place: str, line: str) -> None:
    session = told(place, line).session
    case = plan_case(Context(session.state, FACTS, TODAY))
    completed = complete_case(case, FACTS)
    for name, stated in amounts(completed.case.offer).items():
        settled = amounts(session.case.offer)[name]
        assert (stated is None) == (settled is None)
        if stated is not None and settled is not None:
            assert (stated.amount, stated.currency) == (settled.amount, settled.currency)
            assert stated.per == settled.per


@pytest.mark.parametrize(("place", "line"), LINES)
def test_nothing_is_asked_again_about_what_was_settled(place: str, line: str) -> None:
    session = told(place, line).session
    case: Case = plan_case(Context(session.state, FACTS, TODAY))
    asked = [one for one in complete_case(case, FACTS).questions if one.startswith("offer.base: I")]
    assert asked == []


@pytest.mark.parametrize(("place", "line"), LINES)
def test_back_takes_back_the_offer_and_nothing_else(place: str, line: str) -> None:
    turn = start(FACTS, TODAY)
    turn = step(turn.session, Said(PLACES[place]), FACTS)
    before = turn.session.state
    after = step(turn.session, Said(line), FACTS).session
    assert len(after.history) == len(turn.session.history) + 1
    assert step(after, Said("back"), FACTS).session.state == before


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("base 222k and 280k equity over 4 years", "222k, 280k"),
        ("not below 210k", "210k"),
    ],
)
def test_what_waits_for_a_row_is_named_a_floor_too(said: str, kept: str) -> None:
    turn = step(start(FACTS, TODAY).session, Said(said), FACTS)
    assert turn.replies[0].text.startswith(f"I keep {kept} until I know the company")
