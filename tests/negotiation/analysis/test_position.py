"""Where an offer lies in the guide's bands, and what the candidate's level says about it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.analysis.position import penetration, zone
from negotiation.analysis.results import Analysis, ComponentPosition, LevelView, Zone
from negotiation.model.case import PeerLevel
from negotiation.model.figures import Computed, FromGuide
from negotiation.model.guide import Component, EquityKind, PayCell, TotalModel
from negotiation.model.money import MoneyRange, Period
from negotiation.model.offer import Offer
from tests.negotiation.tables import (
    case,
    cell,
    codes,
    grant,
    guide,
    numbers,
    offer,
    peer,
    percent,
    row,
)

BASE = cell(220_000, 300_000)
SHARE = cell(90_000, 190_000, kind=EquityKind.PROFIT_SHARE, open_ended=True)


def at(found: Analysis, component: Component = Component.BASE) -> ComponentPosition:
    (only,) = [each for each in found.positions if each.component is component]
    return only


def place(made: Offer, **cells: PayCell) -> Analysis:
    return numbers(case(made), guide(row(**cells)))  # type: ignore[arg-type]


def test_base_is_placed_by_penetration_and_compa_ratio() -> None:
    found = at(place(offer(250_000), base=BASE))
    assert found.penetration == Decimal("0.375")
    assert round(found.compa_ratio, 3) == Decimal("0.962")
    assert found.zone is Zone.Q2
    assert (found.low.value, found.high.value) == (220_000, 300_000)
    assert found.low.source == FromGuide("acorn/ml-engineer.md", 7)


@pytest.mark.parametrize(
    ("p", "expected"),
    [
        ("-0.01", Zone.BELOW),
        ("0", Zone.Q1),
        ("0.25", Zone.Q2),
        ("0.5", Zone.Q3),
        ("0.75", Zone.Q4),
        ("1", Zone.Q4),
        ("1.01", Zone.ABOVE),
    ],
)
def test_the_zone_is_the_quarter_of_the_band(p: str, expected: Zone) -> None:
    assert zone(Decimal(p)) is expected


def test_an_open_top_is_told() -> None:
    made = offer(250_000, 120_000, years=1)
    assert at(place(made, base=BASE, equity=SHARE), Component.EQUITY).soft_top


def test_equity_per_year_is_placed_in_a_grant_as_four_years_of_it() -> None:
    made = offer(200_000, 60_000, years=1, kind=EquityKind.RSU)
    found = at(place(made, base=BASE, equity=grant(160_000, 400_000)), Component.EQUITY)
    assert found.offered.value == 240_000
    assert found.offered.source == Computed("60,000 × 4")
    assert round(found.penetration, 3) == Decimal("0.333")


def test_a_grant_is_placed_in_a_yearly_column_as_a_quarter_of_it() -> None:
    yearly = cell(40_000, 100_000, kind=EquityKind.RSU)
    found = at(place(offer(200_000, 240_000), base=BASE, equity=yearly), Component.EQUITY)
    assert found.offered.value == 60_000


def test_a_yearly_salary_is_placed_in_a_monthly_band() -> None:
    monthly = cell(58_000, 78_000, "SEK", Period.MONTH)
    found = at(place(offer(744_000, currency="SEK", per=Period.YEAR), base=monthly))
    assert found.offered.value == 62_000
    assert found.penetration == Decimal("0.2")


def test_a_monthly_salary_is_placed_in_a_yearly_band() -> None:
    yearly = cell(600_000, 900_000, "SEK")
    found = at(place(offer(62_000, currency="SEK", per=Period.MONTH), base=yearly))
    assert found.offered.value == 744_000


def test_the_second_currency_of_a_cell_is_used_for_an_offer_in_it() -> None:
    dual = cell(100_000, 160_000, "GBP", also=MoneyRange("USD", 125_000, 200_000))
    found = place(offer(150_000, currency="USD"), base=dual)
    assert at(found).low.value == 125_000
    assert at(found).low.unit == "USD"
    assert found.currency == "USD"


def test_another_currency_is_not_placed_and_is_asked_about() -> None:
    found = place(offer(150_000, currency="USD"), base=cell(100_000, 160_000, "GBP"))
    assert not found.positions
    assert any(question.startswith("offer.base:") for question in found.needs_confirmation)


def test_a_bonus_in_percent_is_placed_among_percentages() -> None:
    found = at(place(offer(250_000, bonus_percent=12), base=BASE, bonus=percent(10, 20)),
               Component.BONUS)  # fmt: skip
    assert found.penetration == Decimal("0.2")
    assert found.offered.unit == "%"


def test_a_bonus_in_money_is_placed_among_percentages_of_the_offered_base() -> None:
    found = at(place(offer(250_000, bonus=30_000), base=BASE, bonus=percent(10, 20)),
               Component.BONUS)  # fmt: skip
    assert (found.low.value, found.high.value) == (25_000, 50_000)


def test_cash_is_not_compared_with_shares() -> None:
    made = offer(250_000, 120_000, years=1, kind=EquityKind.PROFIT_SHARE)
    found = place(made, base=BASE, equity=grant(160_000, 400_000))
    assert [each.component for each in found.positions] == [Component.BASE]
    assert "equity_kind_differs" in codes(found)


def test_equity_over_an_unstated_time_is_not_placed() -> None:
    unstated = cell(160_000, 400_000, per=None, kind=EquityKind.PRIVATE_EQUITY)
    found = place(offer(250_000, 240_000), base=BASE, equity=unstated)
    assert [each.component for each in found.positions] == [Component.BASE]
    assert "equity_period_unknown" in codes(found)


def test_a_column_of_share_counts_is_not_read_as_money() -> None:
    counts = PayCell("", units=(13_000, 27_000), kind=EquityKind.OPTIONS)
    found = place(offer(250_000, 240_000), base=BASE, equity=counts)
    assert "equity_in_units" in codes(found)


def test_a_band_without_width_places_nothing() -> None:
    assert not place(offer(250_000), base=cell(250_000, 250_000)).positions


TOTAL = cell(239_000, 380_000)


def total_of(
    made: Offer, model: TotalModel, error: str | None = "0.01", **cells: PayCell
) -> Analysis:
    priced = row(total=TOTAL, model=model, error=error, base=cell(195_000, 275_000),
                 equity=grant(175_000, 420_000), **cells)  # type: ignore[arg-type]  # fmt: skip
    return numbers(case(made), guide(priced))


def test_the_total_is_placed_as_the_row_adds_it_up() -> None:
    found = total_of(offer(225_000, 260_000), TotalModel.QUARTER).valuation
    assert found.guide_comparable is not None
    assert found.guide_comparable.value == 290_000
    assert found.total_position is not None
    assert round(found.total_position.penetration, 3) == Decimal("0.362")


def test_a_bonus_counts_only_where_the_row_counts_it() -> None:
    made = offer(225_000, 260_000, bonus=30_000)
    bonus = cell(20_000, 40_000)
    without = total_of(made, TotalModel.QUARTER_NO_BONUS, bonus=bonus).valuation
    with_it = total_of(made, TotalModel.QUARTER, bonus=bonus).valuation
    assert without.guide_comparable is not None
    assert without.guide_comparable.value == 290_000
    assert with_it.guide_comparable is not None
    assert with_it.guide_comparable.value == 320_000


@pytest.mark.parametrize(
    ("model", "error"),
    [(TotalModel.NONE, "0.10"), (TotalModel.QUARTER, "0.031"), (TotalModel.UNKNOWN, None)],
)
def test_a_total_that_its_parts_do_not_make_is_not_used(
    model: TotalModel, error: str | None
) -> None:
    found = total_of(offer(225_000, 260_000), model, error)
    assert found.valuation.total_position is None
    assert "total_unreliable" in codes(found)


def test_a_total_that_counts_a_whole_grant_as_a_year_is_not_used() -> None:
    found = total_of(offer(225_000, 260_000), TotalModel.FULL)
    assert found.valuation.guide_comparable is None
    assert "total_unreliable" in codes(found)
    assert "equity_period_ambiguous" in codes(found)


def test_an_unknown_part_leaves_the_total_unplaced() -> None:
    found = total_of(offer(225_000), TotalModel.QUARTER)
    assert found.valuation.guide_comparable is None
    assert "total_incomplete" in codes(found)


LEVELS = guide(
    row(base=BASE),
    equivalents=(peer("Google", "L5", "L6"), peer("Meta", "IC6", "IC6", open_ended=True)),
)


def level(company: str, code: str, base: int = 250_000) -> LevelView:
    about = case(offer(base), level=PeerLevel(company, code))
    found = numbers(about, LEVELS).level
    assert found is not None
    return found


@pytest.mark.parametrize(("code", "fit"), [("L5", "0.25"), ("L6", "0.75")])
def test_a_mapped_level_has_its_place_in_the_band(code: str, fit: str) -> None:
    found = level("google", code, 260_000)
    assert (found.verdict, found.p_fit) == ("fits", Decimal(fit))


def test_a_level_above_the_range_may_be_a_down_level() -> None:
    assert level("Google", "L7").verdict == "above"


def test_a_base_far_below_the_level_may_be_a_down_level() -> None:
    assert level("Google", "L6", 252_000).verdict == "above"
    assert level("Google", "L6", 252_001).verdict == "fits"


def test_a_level_below_the_range_is_noted() -> None:
    assert level("Google", "L4").verdict == "below"


@pytest.mark.parametrize(
    ("company", "code"),
    [("Rowan", "L5"), ("Google", "Senior"), ("Google", "T5"), ("Meta", "IC6"), ("Meta", "IC9")],
)
def test_nothing_is_inferred_from_an_unmapped_or_open_ended_level(company: str, code: str) -> None:
    assert level(company, code).verdict == "unknown"


def test_a_bare_number_is_on_its_company_s_only_ladder() -> None:
    mapped = guide(row(base=BASE), equivalents=(peer("Microsoft", "63", "65"),))
    found = numbers(case(offer(250_000), level=PeerLevel("Microsoft", "L64")), mapped).level
    assert found is not None
    assert found.verdict == "fits"


def test_the_next_guide_up_is_named_where_its_mapping_has_the_level() -> None:
    senior = guide(row(base=BASE), equivalents=(peer("Google", "L7", "L8"),),
                   role="Senior ML Engineer", key="acorn/senior-ml-engineer")  # fmt: skip
    found = numbers(case(offer(250_000), level=PeerLevel("Google", "L7")), LEVELS, senior).level
    assert found is not None
    assert found.next_guide is senior


@given(low=st.integers(1, 10**6), width=st.integers(1, 10**6), x=st.integers(0, 3 * 10**6))
def test_penetration_is_nought_to_one_just_inside_the_band(low: int, width: int, x: int) -> None:
    p = penetration(Decimal(x), Decimal(low), Decimal(low + width))
    assert (0 <= p <= 1) == (low <= x <= low + width)
    assert (zone(p) is Zone.BELOW) == (x < low)
    assert (zone(p) is Zone.ABOVE) == (x > low + width)


@given(month=st.integers(9_000, 60_000))
def test_penetration_does_not_depend_on_the_period(month: int) -> None:
    yearly = place(offer(month * 12, per=Period.YEAR), base=cell(120_000, 480_000))
    monthly = place(offer(month, per=Period.MONTH), base=cell(120_000, 480_000))
    assert at(yearly).penetration == at(monthly).penetration
