"""Cells that say all of themselves: what is known of their marks changes nothing of the reading."""

from __future__ import annotations

import pytest

from guides.bands.cell_money import MOST_OF_BARE_DOLLARS, YEARLY, CellContext
from guides.bands.cells import read_afresh
from guides.bands.cells_alone import NOT_ALONE, Alone, CellsAlone
from guides.bands.figures_of_cells import as_pay
from guides.bands.plausible import PERIOD_UNCLEAR, limits, no_years_pay
from negotiation.model.guide import Component, EquityKind, PayCell
from negotiation.model.money import MoneyRange, Period

BASE = CellContext(Component.BASE)
TOTAL = CellContext(Component.TOTAL)
GRANT = CellContext(Component.EQUITY, Period.GRANT, EquityKind.RSU)
MONTHLY = CellContext(Component.BASE, Period.MONTH)
KNOWN = ("$152K–$200K", "£60K-£76K", "₹12,00,000–₹18,00,000", "€90K-€95K+", "£60K-£76K / $73K-$93K")
CELLS = """
$100K–$140K|$100K-$140K+|$1,000-$9,000|$12K-$120K|$12K-$121K|$11K-$12K|$11,999-$11,999|$0-$0|$0-$90K
$50M-$50M|$51M-$52M|$999-$999|$1K-$1K|$150K-$140K|$150K-£140K|$1.5M-$2.5M|$150.5K-$200K|$150K-200K
£1K / $2K - £3K / $4K|£90K-£99K / $120K-$130K|£90K-£99K / £120K-£130K|$90K-$99K / £70K-£75K
£90K-£99K / $900-$950|£900-£950 / $90K-$95K|₹12L-₹18L|₹10L-₹90L|$12L-$18L|CHF 90K-CHF 99K
""".strip().replace("\n", "|").split("|")  # fmt: skip


def _slowly(raw: str, context: CellContext) -> Alone:
    """The cell as the full readers read it."""
    reading = read_afresh(raw, context)
    cell, wrong = as_pay(reading, context)
    money = cell.money if cell is not None and context.component in YEARLY else None
    large = money is not None and money.currency == "USD" and money.high > MOST_OF_BARE_DOLLARS
    return NOT_ALONE if reading.remarks or wrong is not None or large else cell


@pytest.mark.parametrize("context", [BASE, TOTAL, GRANT, MONTHLY])
def test_a_mark_that_is_known_changes_nothing(context: CellContext) -> None:
    known = [_slowly(raw, context) for raw in KNOWN]
    for raw in CELLS:
        cells = CellsAlone(context)
        assert [cells[one] for one in KNOWN] == known
        assert cells[raw] == _slowly(raw, context), raw


def test_of_two_currencies_both_marks_are_known_afterwards(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cells = CellsAlone(BASE)
    assert isinstance(cells["£60K-£76K / $73K-$93K"], PayCell)
    monkeypatch.setattr("guides.bands.cells_alone.read_afresh", None)
    assert cells["$152K–$200K"] == PayCell(
        "$152K–$200K", MoneyRange("USD", 152_000, 200_000, per=Period.YEAR)
    )
    assert cells["£61K-£71K / $74K-$94K"] == PayCell(
        "£61K-£71K / $74K-$94K",
        MoneyRange(
            "GBP", 61_000, 71_000, False, Period.YEAR,
            MoneyRange("USD", 74_000, 94_000, per=Period.YEAR),
        ),
    )  # fmt: skip


def _pay(high: int, currency: str = "GBP", per: Period = Period.YEAR) -> PayCell:
    return PayCell("x", MoneyRange(currency, high, high, per=per))


@pytest.mark.parametrize("currency", ["USD", "GBP", "JPY", "INR", "CLP"])
@pytest.mark.parametrize("beside_less", [False, True])
def test_a_years_pay_is_odd_beyond_its_limits_and_not_at_them(
    currency: str, beside_less: bool
) -> None:
    least, most, _ = limits(Component.BASE, currency, Period.YEAR, beside_less=beside_less)

    def code(high: int) -> str | None:
        said = no_years_pay(_pay(high, currency), BASE, beside_less=beside_less)
        return said.code if said is not None else None

    assert [code(least - 1), code(least), code(most), code(most + 1)] == [
        PERIOD_UNCLEAR, None, None, "cell-unreadable",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("currency", "least", "most"),
    [("USD", 12_000, 50_000_000), ("GBP", 9_480, 39_500_000), ("JPY", 1_200_000, 7_500_000_149)],
)
def test_the_limits_of_a_years_pay_count_dollars_of_its_currency(
    currency: str, least: int, most: int
) -> None:
    assert limits(Component.TOTAL, currency, Period.YEAR)[:2] == (least, most)
