"""What amounts are read against."""

from __future__ import annotations

from decimal import Decimal

import pytest

from negotiation.model.guide import EquityKind
from negotiation.model.money import MoneyRange, Period
from negotiation.model.offer import Offer, Stated
from negotiation.model.said import Part
from negotiation.resolution.ground import Ground, money_in, per_year
from tests.negotiation.tables import cell, grant, offer, percent, row

EUROS = MoneyRange("EUR", 80_000, 110_000, per=Period.YEAR)
DUAL = cell(90_000, 120_000, "GBP", also=EUROS)
FULL = row(
    base=cell(220_000, 300_000),
    equity=grant(100_000, 200_000, kind=EquityKind.OPTIONS),
    bonus=cell(20_000, 40_000),
    sign_on=cell(10_000, 30_000, per=None),
    total=cell(300_000, 450_000),
)
NOTHING = Offer()


def beside(of: object, made: Offer = NOTHING, own: Offer | None = None, **more: bool) -> Ground:
    return Ground(of, made, own or made, **more)  # type: ignore[arg-type]


def test_a_cell_has_its_range_in_its_own_currency_and_in_a_second_one() -> None:
    assert money_in(DUAL, "GBP") == DUAL.money
    assert money_in(DUAL, "EUR") == EUROS
    assert money_in(DUAL, None) == DUAL.money
    assert money_in(DUAL, "USD") is None
    assert money_in(None, "USD") is None
    assert money_in(percent(10, 15), None) is None


def test_a_rows_currency_is_that_of_its_base_or_its_total() -> None:
    assert beside(row(base=cell(1, 2, "GBP"), total=cell(1, 2, "USD"))).row_currency == "GBP"
    assert beside(row(total=cell(1, 2, "EUR"))).row_currency == "EUR"
    assert beside(row(equity=grant(1, 2))).row_currency is None
    assert beside(None).row_currency is None


@pytest.mark.parametrize(
    ("made", "own", "currency"),
    [
        (offer(currency="GBP"), offer(currency="EUR"), "GBP"),
        (Offer(base=Stated(1, "CHF")), offer(currency="EUR"), "CHF"),
        (NOTHING, offer(currency="EUR"), "EUR"),
        (NOTHING, Offer(base=Stated(1, "SEK")), "SEK"),
        (NOTHING, NOTHING, "USD"),
    ],
)
def test_an_amount_without_a_sign_is_in_the_offers_the_own_ones_or_the_rows_currency(
    made: Offer, own: Offer, currency: str
) -> None:
    assert Ground(FULL, made, own).currency == currency


@pytest.mark.parametrize(
    ("said", "currency"),
    [
        ((), "USD"),
        (("USD", "CAD"), "USD"),
        (("CAD", "USD"), "USD"),  # the row's, of those the sign may mean
        (("GBP",), "GBP"),
        (("SEK", "NOK"), "SEK"),
    ],
)
def test_a_sign_means_the_likeliest_currency(said: tuple[str, ...], currency: str) -> None:
    assert beside(FULL).currency_of(said) == currency


def test_a_sign_that_may_be_the_offers_currency_is_that() -> None:
    made = offer(currency="CAD")
    assert Ground(FULL, made, made).currency_of(("USD", "CAD")) == "CAD"


@pytest.mark.parametrize(
    ("part", "low"),
    [
        (Part.BASE, 220_000),
        (Part.FLOOR, 220_000),
        (Part.TOTAL, 300_000),
        (Part.EQUITY, 100_000),
        (Part.BONUS, 20_000),
        (Part.SIGN_ON, 10_000),
        (Part.FORFEIT, None),
        (Part.REFRESHER, None),
    ],
)
def test_a_part_has_the_band_of_its_cell(part: Part, low: int | None) -> None:
    band = beside(FULL).band(part, "USD")
    assert (band.low if band else None) == low


def test_a_row_without_base_has_its_total_as_the_band_of_base() -> None:
    ground = beside(row(total=cell(230_000, 300_000)))
    band = ground.band(Part.BASE, "USD")
    assert band is not None
    assert band.low == 230_000
    assert ground.totals_only
    assert not beside(FULL).totals_only
    assert not beside(None).totals_only


def test_a_band_in_another_currency_is_none() -> None:
    assert beside(FULL).band(Part.BASE, "GBP") is None
    assert beside(None).band(Part.BASE, "USD") is None


def test_a_rivals_amount_is_read_beside_the_own_base() -> None:
    own = offer(250_000)
    band = Ground(FULL, NOTHING, own, rival=True).band(Part.BASE, "USD")
    assert band == MoneyRange("USD", 250_000, 250_000, False, Period.YEAR)
    assert Ground(FULL, NOTHING, own, rival=True).band(Part.BASE, "GBP") is not None
    said = Offer(base=Stated(250_000, "USD"))
    assert Ground(FULL, NOTHING, said, rival=True).band(Part.BASE, "GBP") is None
    assert Ground(FULL, NOTHING, NOTHING, rival=True).band(Part.BASE, "USD") is None


def test_a_rivals_band_is_paid_as_the_own_base_is() -> None:
    own = Offer(base=Stated(62_000, "SEK", per=Period.MONTH))
    band = Ground(None, NOTHING, own, rival=True).band(Part.BASE, "SEK")
    assert band is not None
    assert band.per is Period.MONTH


def test_a_row_knows_its_kind_of_equity_and_whether_it_pays_by_the_month() -> None:
    assert beside(FULL).equity_kind is EquityKind.OPTIONS
    assert beside(row(base=cell(1, 2))).equity_kind is None
    assert beside(None).equity_kind is None
    assert beside(row(base=cell(1, 2, per=Period.MONTH))).monthly
    assert not beside(FULL).monthly
    assert not beside(None).monthly


def test_a_month_is_a_twelfth_of_a_year() -> None:
    assert per_year(Decimal(100), Period.MONTH) == 1200
    assert per_year(Decimal(100), Period.YEAR) == 100
    assert per_year(Decimal(100), None) == 100
