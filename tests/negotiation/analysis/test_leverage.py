"""How strong competing offers are, and what deadlines ask for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.analysis.leverage import business_days, classify, compare, tempo
from negotiation.analysis.results import Analysis, Batna, Leverage, RivalView
from negotiation.model.case import Deadline
from negotiation.model.guide import EquityKind
from negotiation.model.offer import CompetingOffer, Offer, OfferStatus
from tests.negotiation.tables import case, cell, codes, grant, guide, numbers, offer, rival, row

GUIDE = guide(row(base=cell(200_000, 300_000), equity=grant(160_000, 400_000)))
OWN = offer(250_000, 240_000, kind=EquityKind.PUBLIC_RSU)  # 310,000 a year, all of it liquid


def with_rivals(*rivals: CompetingOffer, own: Offer = OWN, **more: object) -> Analysis:
    return numbers(case(own, competing_offers=rivals, **more), GUIDE)


def view(made: Offer, status: OfferStatus = OfferStatus.WRITTEN, **more: object) -> RivalView:
    (only,) = with_rivals(rival(made, status=status), **more).leverage.rivals
    return only


@pytest.mark.parametrize(
    ("ratio", "batna"),
    [
        ("0.949", Batna.WEAK),
        ("0.95", Batna.PARITY),
        ("1.05", Batna.PARITY),
        ("1.051", Batna.STRONG),
    ],
)
def test_within_five_percent_is_parity(ratio: str, batna: Batna) -> None:
    assert classify(Decimal(ratio)) is batna


@pytest.mark.parametrize(
    ("face", "at", "batna"),
    [
        ("1.2", "1.1", Batna.STRONG),
        ("1.2", "1.0", Batna.STRONG),
        ("1.2", "0.9", Batna.DEPENDS),
        ("0.9", "1.0", Batna.DEPENDS),
        ("0.9", "0.8", Batna.WEAK),
    ],
)
def test_it_depends_where_the_multiplier_makes_a_match_weaker(
    face: str, at: str, batna: Batna
) -> None:
    assert compare(Decimal(face), Decimal(at)) is batna


@pytest.mark.parametrize(
    ("own", "theirs", "quoted"),
    [
        # 310,000 liquid; the rival 230,000 + 120,000 private: 350,000 at face, 290,000 at half.
        (OWN, offer(230_000, 480_000, kind=EquityKind.PRIVATE), True),
        # 200,000 + 120,000 private: 320,000 face, 260,000; a rival of 290,000 in cash alone.
        (offer(200_000, 480_000, kind=EquityKind.PRIVATE), offer(290_000, 0), False),
    ],
)
def test_where_it_depends_the_face_value_decides_whether_to_quote(
    own: Offer, theirs: Offer, quoted: bool
) -> None:
    (found,) = with_rivals(rival(theirs), own=own).leverage.rivals
    assert (found.batna, found.may_quote) == (Batna.DEPENDS, quoted)


def test_a_better_written_offer_is_strong_and_may_be_quoted() -> None:
    found = view(offer(300_000, 200_000, kind=EquityKind.PUBLIC_RSU))
    assert (found.batna, found.may_quote) == (Batna.STRONG, True)
    assert found.ratio_face == Decimal(350_000) / 310_000


def test_a_weak_offer_keeps_its_figures_to_itself() -> None:
    found = view(offer(200_000, 100_000))
    assert (found.batna, found.may_quote) == (Batna.WEAK, False)


def test_a_verbal_offer_keeps_its_figures_to_itself() -> None:
    found = view(offer(300_000, 200_000, kind=EquityKind.PUBLIC_RSU), OfferStatus.VERBAL)
    assert (found.batna, found.may_quote) == (Batna.STRONG, False)


def test_an_offer_in_process_has_no_figures() -> None:
    found = view(offer(900_000, 0), OfferStatus.IN_PROCESS)
    assert (found.batna, found.valued, found.may_quote) == (Batna.IN_PROCESS, None, False)


def test_the_break_even_multiplier_makes_both_offers_worth_the_same() -> None:
    own = offer(255_000, 380_000, kind=EquityKind.PUBLIC_RSU, bonus_percent=15)
    theirs = offer(275_000, 600_000, kind=EquityKind.PRIVATE)
    found = view(theirs, own=own).breakeven
    assert found is not None
    assert found.value == Decimal("0.755")


def test_offers_with_the_same_illiquid_part_have_no_break_even() -> None:
    assert view(offer(300_000, 0)).breakeven is None


def test_a_break_even_outside_nought_to_one_is_not_offered_as_one() -> None:
    found = with_rivals(rival(offer(300_000, 400_000, kind=EquityKind.PRIVATE)))
    assert dict(found.valuation.breakeven) == {"Rowan": found.leverage.rivals[0].breakeven}
    always = with_rivals(rival(offer(900_000, 400_000, kind=EquityKind.PRIVATE)))
    assert always.valuation.breakeven == ()


def test_another_currency_is_not_compared() -> None:
    found = with_rivals(rival(offer(200_000, 100_000, currency="GBP")))
    assert found.leverage.batna is Batna.NOT_COMPARABLE
    assert "currency_differs" in codes(found)


def test_another_currency_is_compared_at_the_candidate_s_own_rate() -> None:
    theirs = offer(300_000, 0, currency="GBP")
    found = view(theirs, fx=(("GBP", Decimal("1.27")),))
    assert found.ratio_face == 300_000 * Decimal("1.27") / 310_000
    assert found.valued is not None
    assert found.valued.currency == "GBP"
    assert not found.may_quote


def test_an_offer_that_is_not_computable_is_not_compared() -> None:
    found = with_rivals(rival(offer(250_000)))
    assert found.leverage.batna is Batna.NOT_COMPARABLE
    assert {"equity_unknown", "not_comparable"} <= codes(found)


def test_an_offer_whose_told_parts_alone_are_worth_more_is_one_to_build_on() -> None:
    """What was not told of it can only add to them."""
    found = with_rivals(rival(offer(400_000)))
    assert found.leverage.batna is Batna.STRONG
    assert found.leverage.rivals[0].may_quote
    assert "not_comparable" not in codes(found)


def test_the_strongest_offer_is_the_one_to_build_on() -> None:
    found = with_rivals(
        rival(offer(200_000, 0), "Rowan"),
        rival(offer(400_000, 0), "Hazel"),
        rival(offer(310_000, 0), "Willow"),
    )
    assert found.leverage.best is not None
    assert found.leverage.best.offer.company == "Hazel"
    assert found.leverage.batna is Batna.STRONG


@pytest.mark.parametrize("name", ["Acorn Labs", "acorn labs", "Acorn-Labs"])
def test_the_company_itself_is_no_rival(name: str) -> None:
    found = with_rivals(rival(offer(400_000, 0), name))
    assert found.leverage.rivals == ()
    assert found.leverage.batna is Batna.NONE
    assert "rival_is_same_company" in codes(found)
    assert found.needs_confirmation[0].startswith("competing_offers[0].company:")


def test_without_a_rival_it_is_said() -> None:
    assert "no_batna" in codes(with_rivals())


@pytest.mark.parametrize(
    ("days", "expected"),
    [(None, "none"), (-1, "passed"), (0, "exploding"), (1, "exploding"), (2, "exploding"),
     (3, "today"), (4, "today"), (5, "normal")],
)  # fmt: skip
def test_the_days_left_set_the_pace(days: int | None, expected: str) -> None:
    assert tempo(days) == expected


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        (date(2026, 12, 4), date(2026, 12, 4), 0),  # a Friday
        (date(2026, 12, 4), date(2026, 12, 7), 1),
        (date(2026, 12, 4), date(2026, 12, 6), 0),
        (date(2026, 12, 1), date(2026, 12, 4), 3),
        (date(2026, 12, 1), date(2026, 12, 15), 10),
        (date(2026, 12, 4), date(2026, 12, 1), -3),
        (date(2026, 12, 6), date(2026, 12, 5), -1),
    ],
)
def test_only_weekdays_count(start: date, end: date, days: int) -> None:
    assert business_days(start, end) == days


@given(start=st.dates(date(2020, 1, 1), date(2030, 1, 1)), days=st.integers(0, 400))
def test_business_days_agree_with_counting_them(start: date, days: int) -> None:
    end = date.fromordinal(start.toordinal() + days)
    counted = sum(
        date.fromordinal(day).weekday() < 5
        for day in range(start.toordinal() + 1, end.toordinal() + 1)
    )
    assert business_days(start, end) == counted


def clocked(days: int | None, own: int | None, made: Offer, status: OfferStatus) -> Leverage:
    theirs = replace(rival(made, status=status), deadline_days=days)
    deadline = None if own is None else Deadline(days=own)
    return with_rivals(theirs, deadline=deadline).leverage


BETTER = offer(300_000, 200_000, kind=EquityKind.PUBLIC_RSU)


@pytest.mark.parametrize(
    ("theirs", "own", "first", "pace"),
    [
        (2, 8, "rival", "exploding"),
        (1, None, "rival", "exploding"),
        (0, 3, "rival", "exploding"),
        (3, 2, "own", "exploding"),
        (2, 2, "own", "exploding"),
        (9, None, "rival", "normal"),
        (None, 4, "own", "today"),
        (-1, None, None, "none"),
    ],
)
def test_the_earliest_date_sets_the_pace(
    theirs: int | None, own: int | None, first: str | None, pace: str
) -> None:
    found = clocked(theirs, own, BETTER, OfferStatus.WRITTEN)
    whose = None if found.clock is None else "own" if found.clock.rival is None else "rival"
    assert (whose, found.pace) == (first, pace)


@pytest.mark.parametrize(
    ("made", "status"),
    [
        (offer(200_000, 100_000), OfferStatus.WRITTEN),  # weaker
        (BETTER, OfferStatus.VERBAL),
        (BETTER, OfferStatus.IN_PROCESS),
    ],
)
def test_only_an_offer_in_writing_that_is_no_weaker_is_a_clock(
    made: Offer, status: OfferStatus
) -> None:
    assert clocked(1, None, made, status).clock is None


def test_a_rival_knows_its_place_in_the_case() -> None:
    found = with_rivals(rival(offer(400_000, 0), "Acorn Labs"), rival(offer(400_000, 0)))
    assert [view.index for view in found.leverage.rivals] == [1]


def test_a_date_needs_today() -> None:
    deadline = Deadline(date=date(2026, 12, 4))
    found = with_rivals(deadline=deadline)
    assert found.leverage.days_left is None
    assert "today_unknown" in codes(found)
    assert with_rivals(deadline=deadline, today=date(2026, 12, 1)).leverage.days_left == 3
