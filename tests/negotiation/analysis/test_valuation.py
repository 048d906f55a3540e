"""What an offer is worth a year."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.analysis.results import Valued
from negotiation.analysis.valuation import grant_of, value_offer
from negotiation.model.assumptions import SCHEDULES
from negotiation.model.figures import Computed, FromCandidate
from negotiation.model.guide import EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import Equity, Offer, Stated
from tests.negotiation.tables import offer

HALF = "0.5"


def valued(made: Offer, multiplier: str | None = None) -> Valued:
    chosen = None if multiplier is None else Decimal(multiplier)
    return value_offer("Acorn", made, chosen)[0]


def warned(made: Offer, *, equity_expected: bool = True) -> list[str]:
    found = value_offer("Acorn", made, None, equity_expected=equity_expected)[1]
    return [warning.code for warning in found]


def table(made: Offer) -> list[int]:
    return [int(year.value) for year in valued(made).year_table if year is not None]


def total(made: Offer) -> Decimal | None:
    face = valued(made).total_face
    return None if face is None else face.value


def test_a_four_year_grant_counts_a_quarter_a_year() -> None:
    assert total(offer(280_000, 700_000, kind=EquityKind.PRIVATE)) == 455_000


def test_profit_sharing_counts_whole_and_is_never_divided() -> None:
    made = offer(250_000, 120_000, years=1, kind=EquityKind.PROFIT_SHARE)
    assert total(made) == 370_000
    assert table(made) == [370_000] * 4


def test_face_and_multiplied_value_stand_side_by_side() -> None:
    found = valued(offer(280_000, 700_000, kind=EquityKind.PRIVATE))
    assert [(name, at.value) for name, at in found.total_at] == [(HALF, 367_500)]
    assert [(name, at.value) for name, at in found.equity_at] == [(HALF, 87_500)]


@pytest.mark.parametrize("kind", [EquityKind.PROFIT_SHARE, EquityKind.PUBLIC_RSU, EquityKind.RSU])
def test_what_can_be_spent_is_not_multiplied(kind: EquityKind) -> None:
    found = valued(offer(200_000, 400_000, kind=kind))
    assert found.equity_liquid
    assert dict(found.total_at)[HALF].value == found.total_face.value  # type: ignore[union-attr]


def test_the_candidate_may_choose_the_multiplier() -> None:
    found = valued(offer(200_000, 400_000, kind=EquityKind.OPTIONS), "0.25")
    assert [(name, at.value) for name, at in found.total_at] == [("0.25", 225_000)]


def test_a_schedule_shapes_the_years_and_not_the_average() -> None:
    made = offer(
        100_000, 400_000, kind=EquityKind.PUBLIC_RSU, schedule=("0.05", "0.15", "0.40", "0.40")
    )
    assert table(made) == [120_000, 160_000, 260_000, 260_000]
    assert total(made) == 200_000
    assert not valued(made).schedule_assumed


def test_even_vesting_that_nobody_stated_is_marked_as_assumed() -> None:
    assert valued(offer(100_000, 400_000)).schedule_assumed


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_known_schedule_gives_out_the_whole_grant(name: str) -> None:
    assert sum(SCHEDULES[name]) == 1


def test_a_five_year_grant_counts_four_of_its_years() -> None:
    found = valued(offer(100_000, 500_000, years=5, kind=EquityKind.PUBLIC_RSU))
    assert found.equity_annual is not None
    assert found.equity_annual.value == 100_000


def test_a_three_year_grant_leaves_the_fourth_year_without() -> None:
    made = offer(100_000, 300_000, years=3, kind=EquityKind.PUBLIC_RSU)
    assert table(made) == [200_000, 200_000, 200_000, 100_000]
    assert total(made) == 175_000


@pytest.mark.parametrize(
    ("months", "shares"), [(12, ["0.25", "0.25"]), (18, ["0", "0.5"]), (24, ["0", "0.5"])]
)
def test_a_cliff_moves_what_vests_before_it(months: int, shares: list[str]) -> None:
    equity = Equity(Stated(400_000), 4, cliff_months=months)
    found = grant_of(Offer(equity=equity), "offer.equity")
    assert found is not None
    assert [found.weights[0], found.weights[1]] == list(map(Decimal, shares))
    assert sum(found.weights) == 1


def test_sign_on_is_paid_once_and_spread_over_the_average() -> None:
    made = offer(100_000, 0, sign_on=60_000, sign_on_year2=40_000)
    found = valued(made)
    assert table(made) == [160_000, 140_000, 100_000, 100_000]
    assert found.total_face is not None
    assert found.total_face.value == 100_000
    assert found.total_recurring is not None
    assert found.total_recurring.value == 100_000
    assert found.total_incl_sign_on is not None
    assert found.total_incl_sign_on.value == 125_000


def test_a_bonus_may_be_a_percentage_of_base() -> None:
    found = valued(offer(245_000, 300_000, bonus_percent=15))
    assert found.bonus is not None
    assert found.bonus.value == 36_750
    assert found.bonus.source == Computed("245,000 × 15% (offer.bonus)")
    assert found.total_face is not None
    assert found.total_face.value == 356_750


def test_a_promised_refresher_vests_from_the_second_year() -> None:
    made = offer(100_000, 0, refresher=40_000)
    assert table(made) == [100_000, 110_000, 120_000, 130_000]
    assert total(made) == 100_000


def test_a_month_of_pay_counts_twelve_times() -> None:
    found = valued(offer(62_000, 0, currency="SEK", per=Period.MONTH))
    assert found.base is not None
    assert found.base.value == 744_000


def test_options_are_worth_what_the_share_is_above_the_strike() -> None:
    priced = Equity(None, 4, EquityKind.OPTIONS, None, 10_000, Decimal("2.50"), Decimal("12.50"))
    assert total(Offer("USD", Stated(150_000, "USD"), priced)) == 175_000


def test_options_under_water_are_worth_nothing() -> None:
    priced = Equity(None, 4, EquityKind.OPTIONS, None, 10_000, Decimal(9), Decimal(5))
    assert total(Offer("USD", Stated(150_000, "USD"), priced)) == 150_000


@pytest.mark.parametrize(
    "equity",
    [
        Equity(percent=Decimal("0.5")),
        Equity(units=10_000, kind=EquityKind.OPTIONS),
        Equity(units=10_000, share_value=Decimal(10), kind=EquityKind.OPTIONS),
    ],
)
def test_equity_without_a_price_makes_the_total_not_computable(equity: Equity) -> None:
    made = Offer("USD", Stated(150_000, "USD"), equity)
    assert total(made) is None
    assert table(made) == []
    assert warned(made) == ["equity_unpriced"]


def test_equity_that_was_not_mentioned_is_unknown_and_not_zero() -> None:
    assert total(offer(150_000)) is None
    assert warned(offer(150_000)) == ["equity_unknown"]


def test_no_equity_is_no_gap_where_the_company_pays_none() -> None:
    found, warnings = value_offer("Acorn", offer(150_000), None, equity_expected=False)
    assert found.total_face is not None
    assert found.total_face.value == 150_000
    assert not warnings


def test_equity_said_to_be_zero_is_zero() -> None:
    assert total(offer(150_000, 0)) == 150_000


def test_parts_in_two_currencies_are_not_added() -> None:
    made = Offer("ILS", Stated(500_000, "ILS"), Equity(Stated(200_000, "USD"), 4))
    assert total(made) is None
    assert "mixed_currencies" in warned(made)


def test_without_a_base_there_is_no_total() -> None:
    assert total(offer(None, 400_000)) is None
    assert warned(offer(None, 400_000)) == ["base_unknown"]


def test_every_figure_says_where_it_comes_from() -> None:
    found = valued(offer(280_000, 700_000, kind=EquityKind.PRIVATE))
    assert found.base is not None
    assert found.base.source == FromCandidate("offer.base", "280000")
    assert found.equity_annual is not None
    assert found.equity_annual.source == Computed("700,000 ÷ 4")
    assert found.total_face is not None
    assert found.total_face.source == Computed("280,000 + 175,000")


@given(
    base=st.integers(0, 2_000_000),
    equity=st.integers(0, 4_000_000),
    shares=st.lists(st.integers(1, 60), min_size=1, max_size=6),
    sign_on=st.integers(0, 200_000),
)
def test_the_average_is_a_quarter_of_the_years(
    base: int, equity: int, shares: list[int], sign_on: int
) -> None:
    parts = tuple(str(Decimal(share) / sum(shares)) for share in shares)
    made = offer(base, equity, years=len(parts), schedule=parts, sign_on=sign_on)
    found = valued(made)
    years = [year.value for year in found.year_table if year is not None]
    assert found.total_incl_sign_on is not None
    assert found.total_face is not None
    assert found.total_incl_sign_on.value == sum(years) / 4
    difference = found.total_incl_sign_on.value - Decimal(sign_on) / 4 - found.total_face.value
    assert abs(difference) < Decimal("0.01")
