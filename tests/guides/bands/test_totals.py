"""How a row's total is composed, and what its author is warned of: arithmetic by the ends."""

from __future__ import annotations

from decimal import Decimal

import pytest

from guides.bands.total_checks import total_warnings
from guides.bands.totals import Parts, possible_sums, total_model
from guides.text.document import Document
from negotiation.model.guide import BandRow, PayCell, TotalModel
from negotiation.model.money import MoneyRange, Period


def money(low: int, high: int, currency: str = "USD", per: Period | None = Period.YEAR) -> PayCell:
    return PayCell("", MoneyRange(currency, low, high, per=per))


def percent(low: int, high: int) -> PayCell:
    return PayCell("", percent=(Decimal(low), Decimal(high)))


WORDS = PayCell("Varies", text="Varies")
BASE = money(100, 200)
GRANT = money(40, 80)


def _model(total: PayCell | None, **parts: PayCell | None) -> tuple[str, str | None]:
    model, error = total_model(Parts(**{"base": BASE, **parts}, total=total))
    return model.name, None if error is None else str(error)


@pytest.mark.parametrize(
    ("parts", "total", "found"),
    [
        ({}, (100, 200), ("FULL", "0.0000")),
        ({"equity": GRANT}, (110, 220), ("QUARTER", "0.0000")),
        ({"equity": GRANT}, (140, 280), ("FULL", "0.0000")),
        ({"bonus": percent(10, 20)}, (110, 240), ("FULL", "0.0000")),
        ({"bonus": money(10, 40)}, (110, 240), ("FULL", "0.0000")),
        ({"equity": GRANT, "bonus": percent(10, 20)}, (120, 260), ("QUARTER", "0.0000")),
        ({"equity": GRANT, "bonus": percent(10, 20)}, (150, 320), ("FULL", "0.0000")),
        ({"equity": GRANT, "bonus": percent(30, 40)}, (110, 220), ("QUARTER_NO_BONUS", "0.0000")),
        ({"equity": GRANT, "bonus": percent(60, 70)}, (140, 280), ("FULL_NO_BONUS", "0.0000")),
        ({"equity": GRANT, "sign_on": money(50, 60)}, (160, 280), ("QUARTER_SIGN_ON", "0.0000")),
        ({"equity": GRANT, "sign_on": money(50, 60)}, (190, 340), ("FULL_SIGN_ON", "0.0000")),
        ({}, (104, 200), ("FULL", "0.0385")),
        ({}, (100, 210), ("FULL", "0.0476")),
        ({}, (100, 212), ("NONE", "0.0566")),
        ({}, (96, 190), ("NONE", "0.0526")),
        ({}, (0, 200), ("UNKNOWN", None)),
        ({"equity": WORDS}, (100, 200), ("UNKNOWN", None)),
        ({"bonus": WORDS}, (100, 200), ("UNKNOWN", None)),
        ({"sign_on": WORDS}, (100, 200), ("UNKNOWN", None)),
        ({"equity": money(40, 80, "EUR")}, (140, 280), ("UNKNOWN", None)),
        ({"base": None}, (100, 200), ("UNKNOWN", None)),
        ({"base": WORDS}, (100, 200), ("UNKNOWN", None)),
        ({"base": money(100, 200, "EUR")}, (100, 200), ("UNKNOWN", None)),
        ({"base": money(100, 200, per=Period.MONTH)}, (100, 200), ("UNKNOWN", None)),
    ],
)
def test_a_total_is_the_sum_that_comes_nearest(
    parts: dict[str, PayCell | None], total: tuple[int, int], found: tuple[str, str | None]
) -> None:
    assert _model(money(*total), **parts) == found


def test_of_two_sums_as_near_the_plainer_is_told() -> None:
    # A quarter of nothing is nothing: both sums are the base.
    assert _model(money(100, 200), equity=money(0, 0)) == ("FULL", "0.0000")
    # 100 and 120 are both ten off.
    assert _model(money(110, 110), base=money(100, 100), equity=money(20, 20))[0] == "QUARTER"


def test_five_percent_still_explain_a_total_and_no_more() -> None:
    assert _model(money(100, 200), base=money(95, 190)) == ("FULL", "0.0500")
    assert _model(money(1000, 2000), base=money(949, 2000))[0] == "NONE"


def test_a_total_of_words_or_none_is_unknown() -> None:
    assert [_model(total) for total in (None, WORDS)] == [("UNKNOWN", None)] * 2


@pytest.mark.parametrize(
    ("equity", "sign_on", "known"),
    [
        (money(40, 80, per=Period.MONTH), None, True),
        (money(40, 80, per=Period.YEAR), None, False),
        (None, money(40, 80, per=None), True),
    ],
)
def test_beside_a_total_a_month_parts_are_a_months_but_what_is_paid_once(
    equity: PayCell | None, sign_on: PayCell | None, known: bool
) -> None:
    month = money(140, 280, per=Period.MONTH)
    base = money(100, 200, per=Period.MONTH)
    parts = Parts(base, equity, None, sign_on, month)
    assert bool(possible_sums(parts)) is known


def _warned(base: PayCell, total: PayCell | None, **parts: PayCell) -> list[str]:
    made = Parts(base=base, total=total, **parts)
    model, error = total_model(made)
    row = BandRow("Graz", None, *made, line=1, total_model=model, total_error=error)
    doc = Document("a/b.md", ("| Graz | 1 |",))
    return [f"{one.line}:{one.column} {one.code}" for one in total_warnings(doc, (row,))]


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (money(100, 200), []),
        (money(99, 200), ["1:3 total-below-base"]),
        (money(100, 199), ["1:3 total-below-base"]),
        (money(100, 200, "EUR"), ["1:3 currencies-differ"]),
        (money(50, 60, per=Period.MONTH), []),
        (money(106, 212), ["1:3 total-unexplained"]),
        (money(144, 288), ["1:3 total-unexplained"]),
        (money(145, 288), ["1:3 total-mismatch"]),
        (money(144, 289), ["1:3 total-mismatch"]),
        (WORDS, []),
        (None, []),
    ],
)
def test_odd_totals_are_named(total: PayCell | None, said: list[str]) -> None:
    assert _warned(money(100, 200), total) == said


@pytest.mark.parametrize(
    ("equity", "total", "code"),
    [
        # The base, a quarter of the equity: 200 to 400; with all of it: 500 to 1000.
        ((400, 800), (186, 372), "total-below-base"),
        ((400, 800), (288, 576), "total-unexplained"),
        ((400, 800), (537, 576), "total-unexplained"),
        ((400, 800), (538, 576), "total-mismatch"),
        ((400, 800), (288, 1075), "total-unexplained"),
        ((400, 800), (288, 1076), "total-mismatch"),
        ((400, 800), (225, 372), "total-unexplained"),
        ((400, 800), (225, 371), "total-mismatch"),
        ((400, 800), (186, 440), "total-unexplained"),
        ((400, 800), (185, 440), "total-mismatch"),
    ],
)
def test_a_total_far_from_the_quarter_and_from_the_whole_is_named(
    equity: tuple[int, int], total: tuple[int, int], code: str
) -> None:
    base = money(187, 200) if code == "total-below-base" else BASE
    assert _warned(base, money(*total), equity=money(*equity)) == [f"1:3 {code}"]


def test_what_no_sum_explains_is_said_once_a_guide() -> None:
    made = Parts(base=money(100, 200), total=money(110, 220))
    rows = tuple(
        BandRow(name, "L1", *made, line=at, total_model=TotalModel.NONE)
        for at, name in enumerate(("Graz", None), 1)
    )
    doc = Document("a/b.md", ("| Graz | 1 |", "| Linz | 1 |"))
    found = total_warnings(doc, rows)
    assert [(one.line, one.message.partition(":")[0]) for one in found] == [(1, "Graz")]


@pytest.mark.parametrize(
    ("region", "level", "name"),
    [("Graz", "L1", "Graz"), (None, "L1", "L1"), (None, None, "this row")],
)
def test_a_row_is_named_by_its_place_or_its_level(
    region: str | None, level: str | None, name: str
) -> None:
    made = Parts(base=money(100, 200), total=money(50, 60))
    row = BandRow(region, level, *made, line=1)
    (found,) = total_warnings(Document("a/b.md", ("| Graz |",)), (row,))
    assert found.message.startswith(f"{name}: ")
