"""A row of a guide in words: its total beside what its own parts make."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.lookup.row_text import row_text, short_total
from negotiation.model.guide import BandRow, EquityKind, TotalModel
from negotiation.model.money import Period
from tests.negotiation.tables import cell, grant, percent, row

BASE, TOTAL = cell(200_000, 300_000), cell(500_000, 600_000)
EMPTY = replace(BASE, money=None)
NONE = TotalModel.NONE
YEARLY, UNSAID = cell(80_000, 120_000), cell(80_000, 120_000, per=None)
BONUS = cell(10_000, 20_000)


def of(**parts: object) -> BandRow:
    return row(total=TOTAL, model=NONE, **{"base": BASE, **parts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "made_of"),
    [
        (
            of(equity=grant(80_000, 120_000)),
            "its parts make $220,000–$330,000 with a quarter of the equity, $280,000–$420,000 with "
            "all of it",
        ),
        (
            of(equity=UNSAID),
            "its parts make $220,000–$330,000 with a quarter of the equity, $280,000–$420,000 with "
            "all of it",
        ),
        (of(equity=YEARLY), "its parts make $280,000–$420,000"),
        (
            of(equity=replace(UNSAID, kind=EquityKind.PROFIT_SHARE)),
            "its parts make $280,000–$420,000",
        ),
        (of(bonus=BONUS), "its parts make $210,000–$320,000"),
        (of(bonus=percent(10, 15)), "its parts make $220,000–$345,000"),
        (of(bonus=EMPTY), None),
        (of(sign_on=BONUS), "its parts, sign-on included, make $210,000–$320,000"),
        (of(sign_on=EMPTY), None),
        (of(bonus=cell(10_000, 20_000, "EUR")), None),
        (of(bonus=cell(10_000, 20_000, open_ended=True)), "its parts make $210,000–$320,000+"),
        (
            of(base=cell(200_000, 300_000, open_ended=True)),
            "its parts make $200,000–$300,000+",
        ),
        (of(base=cell(20_000, 30_000, per=Period.MONTH), bonus=BONUS), None),
        (of(base=None, equity=YEARLY), None),
        (of(base=None, equity=UNSAID), None),
    ],
)
def test_where_a_total_is_not_the_sum_of_its_parts_theirs_is_told(
    given: BandRow, made_of: str | None
) -> None:
    line = row_text(given).lines[-1]
    assert line == "Total: $500,000–$600,000 a year" + (f" ({made_of})" if made_of else "")
    assert "not the sum of its own parts" in row_text(given).remarks[-1]


@pytest.mark.parametrize(
    ("equity", "model", "why"),
    [
        (grant(1, 2), TotalModel.UNKNOWN, None),
        (YEARLY, TotalModel.UNKNOWN, None),
        (UNSAID, TotalModel.UNKNOWN, "does not say whether the equity is for one year or for a "
         "four-year grant"),
        (replace(UNSAID, kind=EquityKind.PROFIT_SHARE), TotalModel.UNKNOWN, None),
        (cell(1, 2, per=Period.MONTH), TotalModel.UNKNOWN, None),
    ],
)  # fmt: skip
def test_a_guide_that_leaves_open_what_equity_is_for_is_told_of(
    equity: object, model: TotalModel, why: str | None
) -> None:
    remarks = row_text(row(base=BASE, equity=equity, model=model)).remarks  # type: ignore[arg-type]
    assert remarks == ((f"The guide {why}. Ask the company which it is.",) if why else ())


@pytest.mark.parametrize(
    ("given", "short"),
    [
        (row(base=BASE, total=TOTAL), "total $500,000–$600,000 a year"),
        (row(base=BASE, total=EMPTY), "base $200,000–$300,000 a year"),
        (row(base=BASE), "base $200,000–$300,000 a year"),
        (row(base=EMPTY), ""),
        (row(equity=YEARLY), ""),
    ],
)
def test_one_figure_of_a_row_is_its_total_or_else_its_base(given: BandRow, short: str) -> None:
    assert short_total(given) == short
