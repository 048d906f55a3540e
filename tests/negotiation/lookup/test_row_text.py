"""A row of a guide in words: its total beside what its own parts make."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.lookup.row_text import cell_text, part_text, row_text, short_total
from negotiation.model.guide import BandRow, Component, EquityKind, PayCell, TotalModel
from negotiation.model.money import MoneyRange, Period
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
        (of(sign_on=BONUS, bonus=BONUS), "its parts, sign-on included, make $220,000–$340,000"),
        (of(sign_on=cell(10_000, 20_000, "EUR")), None),
        (of(equity=cell(80_000, 120_000, "EUR")), None),
        (of(equity=grant(80_000, 120_000, "EUR")), None),
        (
            of(equity=grant(10, 30)),
            "its parts make $200,003–$300,008 with a quarter of the equity, $200,010–$300,030 with "
            "all of it",
        ),
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


FULL = row(base=BASE, equity=grant(80_000, 120_000), bonus=BONUS, sign_on=BONUS, total=TOTAL)
SHARE = replace(YEARLY, kind=EquityKind.PROFIT_SHARE)


@pytest.mark.parametrize(
    ("given", "made_of"),
    [
        (replace(FULL, total_model=TotalModel.UNKNOWN), ""),
        (row(total=TOTAL, model=TotalModel.NONE), ""),
        (row(base=BASE, total=TOTAL, model=TotalModel.QUARTER), ""),
        *(
            (replace(FULL, total_model=model), words)
            for model, words in {
                TotalModel.QUARTER: "base + a quarter of the equity + bonus",
                TotalModel.QUARTER_NO_BONUS: "base + a quarter of the equity, bonus left out",
                TotalModel.QUARTER_SIGN_ON: "base + a quarter of the equity + bonus + sign-on",
                TotalModel.FULL: "base + all of the equity + bonus",
                TotalModel.FULL_NO_BONUS: "base + all of the equity, bonus left out",
                TotalModel.FULL_SIGN_ON: "base + all of the equity + bonus + sign-on",
            }.items()
        ),
        (row(base=BASE, equity=YEARLY, total=TOTAL, model=TotalModel.FULL), "base + equity"),
        (row(base=BASE, equity=SHARE, total=TOTAL, model=TotalModel.FULL), "base + profit share"),
        (row(base=BASE, equity=EMPTY, bonus=BONUS, total=TOTAL, model=TotalModel.FULL),
         "base + bonus"),
    ],
)  # fmt: skip
def test_a_total_says_what_it_is_made_of(given: BandRow, made_of: str) -> None:
    told = part_text(given, Component.TOTAL)
    assert told == "$500,000–$600,000 a year" + (f" ({made_of})" if made_of else "")


@pytest.mark.parametrize(
    ("given", "component", "words"),
    [
        (PayCell("", units=(500, 500)), Component.EQUITY,
         "500 shares, a count: the guide does not say what they are worth"),
        (PayCell("", units=(500, 1_500), kind=EquityKind.OPTIONS), Component.EQUITY,
         "500–1,500 options, a count: the guide does not say what they are worth"),
        (PayCell("varies-a-lot (ask)", text=None), Component.BONUS,
         "“varies-a-lot (ask)”, no figure in the guide"),
        (PayCell("raw", text="by team"), Component.BONUS, "“by team”, no figure in the guide"),
        (percent(10, 10), Component.BONUS, "10% of base"),
        (percent(10, 15), Component.BONUS, "10–15% of base"),
        (replace(BONUS, percent=percent(10, 15).percent), Component.BONUS,
         "$10,000–$20,000 a year (10–15% of base)"),
        (replace(BASE, second=MoneyRange("USD", 1_000, 2_000)), Component.SIGN_ON,
         "$200,000–$300,000 a year (the guide adds $1,000–$2,000, once)"),
        (cell(1_000, 2_000, per=None), Component.SIGN_ON, "$1,000–$2,000, once"),
        (cell(1_000, 2_000, per=None), Component.EQUITY, "$1,000–$2,000"),
        (cell(1_000, 2_000, per=None), Component.BASE,
         "$1,000–$2,000 (per what, the guide does not say)"),
        (cell(1_000, 2_000, also=MoneyRange("EUR", 900, 1_800)), Component.BASE,
         "$1,000–$2,000 a year (printed beside it: €900–€1,800)"),
    ],
)  # fmt: skip
def test_a_cell_says_all_that_the_guide_does(
    given: PayCell, component: Component, words: str
) -> None:
    assert cell_text(given, component) == words


def test_a_part_that_is_not_priced_has_no_words() -> None:
    assert part_text(row(base=BASE), Component.TOTAL) == ""
    assert row_text(row(base=BASE)).missing == ("equity", "bonus", "sign-on", "total")
    assert row_text(row(total=TOTAL)).missing == ()
