"""Where no guide has a row: a step up from the offer, and no word about a market."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.analysis.compute import compute
from negotiation.analysis.results import Analysis, Ask
from negotiation.model.case import Case, Fact, PostedRange
from negotiation.model.errors import NotFound
from negotiation.model.guide import Component
from negotiation.model.offer import CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.plan.plan import make_plan
from tests.negotiation.case_files import story_index

BASE, EQUITY = Component.BASE, Component.EQUITY
OFFER = Offer("USD", Stated(150_000, "USD"), Equity(Stated(80_000, "USD"), 4))
DEED = (Fact("", "cut the time to train a model by half"),)
ACME = Case("Harrow Robotics", "Data Scientist", "Denver", offer=OFFER, facts=DEED, unguided=True)


def found(**changed: object) -> Analysis:
    return compute(replace(ACME, **changed), story_index())


def asked(component: Component, numbers: Analysis) -> Ask:
    return next(ask for ask in numbers.asks if ask.component is component)


def rival(base: int) -> CompetingOffer:
    equity = Equity(Stated(80_000, "USD"), 4)
    offer = Offer("USD", Stated(base, "USD"), equity)
    return CompetingOffer("Rowan", OfferStatus.WRITTEN, True, offer)


def test_a_company_that_no_guide_has_is_refused_unless_the_case_goes_on_without() -> None:
    with pytest.raises(NotFound):
        make_plan(replace(ACME, unguided=False), story_index())
    assert make_plan(ACME, story_index()).email


def test_it_says_that_there_is_no_range_and_places_nothing() -> None:
    numbers = found()
    assert numbers.positions == ()
    assert numbers.guide_floor is None
    assert numbers.warnings[0].code == "no_guide"
    assert "no guide for Data Scientist at Harrow Robotics" in numbers.warnings[0].message


@pytest.mark.parametrize(
    ("changed", "base"),
    [
        ({}, 165_000),  # a tenth more
        ({"facts": ()}, 160_000),  # seven in a hundred
        ({"competing_offers": (rival(175_000),)}, 175_000),  # the alternative's
        ({"competing_offers": (rival(250_000),)}, 195_000),  # no further than 30% more
    ],
)
def test_base_is_a_step_up_from_the_offer(changed: dict[str, object], base: int) -> None:
    assert asked(BASE, found(**changed)).opening.value == base


def test_base_stops_at_the_top_of_the_posting() -> None:
    posted = (PostedRange(BASE, Stated(130_000, "USD"), Stated(160_000, "USD")),)
    assert asked(BASE, found(posted_range=posted)).opening.value == 160_000
    at_top = (PostedRange(BASE, Stated(130_000, "USD"), Stated(150_000, "USD")),)
    assert asked(BASE, found(posted_range=at_top)).hold


def test_equity_that_has_a_value_is_asked_for_and_silence_about_it_is_no_gap() -> None:
    assert asked(EQUITY, found()).opening.value == 100_000
    alone = found(offer=replace(OFFER, equity=None))
    assert [ask.component for ask in alone.asks] == [BASE]
    assert alone.valuation.own.total_face is not None


def test_nothing_printed_speaks_of_reports_or_of_a_guide_to_the_company() -> None:
    plan = make_plan(ACME, story_index())
    said = " ".join(str(phrase) for _, phrase in plan.spoken())
    for word in ("report", "guide", "market", "range that"):
        assert word not in said


def test_their_own_range_is_asked_for() -> None:
    assert "range" in make_plan(ACME, story_index()).email


def test_the_place_is_known_by_its_law_all_the_same() -> None:
    assert "In Colorado" in str(make_plan(ACME, story_index()).private)


def test_a_place_without_a_row_keeps_what_the_guide_says_of_the_work() -> None:
    case = Case("Midjourney", "ML Engineer", "Oslo", offer=OFFER, unguided=True)
    numbers = compute(case, story_index())
    assert (numbers.guide.company, numbers.guide.bands) == ("Midjourney", ())
    assert numbers.guide.levers
    assert "no row for Oslo" in numbers.warnings[0].message
