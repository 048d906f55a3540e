"""Where everything in a picture goes: bars by their figures, nothing outside, room for words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.picture.layout import (
    LEFT,
    RIGHT,
    WIDTH,
    Box,
    Drawing,
    Ink,
    Text,
    lay_out,
    scale_of,
)
from negotiation.lookup.chart import Bar, Chart, Group

BASE = Bar("Base", Decimal(220_000), Decimal(300_000))
TOTAL = Bar("Total", Decimal(310_000), Decimal(490_000), open_ended=True)
YEAR = Group("A year", "USD", (BASE, TOTAL))
amounts = st.integers(0, 10**9).map(Decimal)
bars = st.builds(
    lambda ends, offered: Bar("Base", min(ends), max(ends), offered=offered),
    st.tuples(amounts, amounts),
    st.none() | amounts,
)
groups = st.lists(bars, min_size=1, max_size=4).map(lambda some: Group("A year", "USD", (*some,)))


def drawing(*groups: Group) -> Drawing:
    return lay_out(Chart("Acme · Engineer", "Oslo", groups, ("From 3 sources",)))


def boxes(found: Drawing, ink: Ink) -> list[Box]:
    return [item for item in found.items if isinstance(item, Box) and item.ink is ink]


def texts(found: Drawing) -> list[Text]:
    return [item for item in found.items if isinstance(item, Text)]


def test_a_bar_is_where_its_figures_are_on_the_scale() -> None:
    scale = scale_of(YEAR)
    assert (scale.first, scale.step, scale.last) == (200_000, 100_000, 600_000)
    width = RIGHT - LEFT
    base, total = boxes(drawing(YEAR), Ink.BAR)
    for at, share in ((base.left, 20), (base.right, 100), (total.left, 110), (total.right, 290)):
        assert abs(at - (LEFT + width * share / 400)) < 1
    assert (base.open_ended, total.open_ended) == (False, True)
    assert base.bottom < total.top


def test_the_middle_is_marked_halfway() -> None:
    found = drawing(YEAR)
    for bar, middle in zip(boxes(found, Ink.BAR), boxes(found, Ink.MIDDLE), strict=True):
        assert abs((bar.left + bar.right) / 2 - (middle.left + middle.right) / 2) <= 1


def test_one_s_own_offer_is_marked_where_it_lies_and_named() -> None:
    offered = replace(BASE, offered=Decimal(260_000))
    found = drawing(replace(YEAR, bars=(offered,)))
    (bar,), (mark,) = boxes(found, Ink.BAR), boxes(found, Ink.OFFER)
    assert abs((mark.left + mark.right) / 2 - (bar.left + bar.right) / 2) <= 1
    assert mark.top < bar.top < bar.bottom < mark.bottom
    assert [text.words for text in texts(found) if text.ink is Ink.OFFER] == ["you: $260,000"]


def test_figures_are_printed_as_the_card_has_them() -> None:
    printed = [text.words for text in texts(drawing(YEAR))]
    assert "$220,000 – $260,000 – $300,000" in printed
    assert "$310,000 – $400,000 – $490,000+" in printed
    assert printed[-1] == "From 3 sources"


def test_a_figure_that_is_no_range_is_seen_and_has_no_middle() -> None:
    found = drawing(Group("A year", "USD", (Bar("Base", Decimal(90), Decimal(90)),)))
    (bar,) = boxes(found, Ink.BAR)
    assert bar.right - bar.left >= 8
    assert not boxes(found, Ink.MIDDLE)
    assert "$90" in [text.words for text in texts(found)]


def test_each_group_has_a_scale_of_its_own() -> None:
    grant = Group("Over four years", "USD", (Bar("Equity", Decimal(1), Decimal(2)),))
    first, _, third = boxes(drawing(YEAR, grant), Ink.BAR)
    assert third.right - third.left > first.right - first.left


@given(st.lists(groups, min_size=1, max_size=3))
def test_nothing_is_outside_and_every_bar_keeps_its_order(some: list[Group]) -> None:
    found = drawing(*some)
    for item in found.items:
        if isinstance(item, Box):
            assert 0 <= item.left < item.right <= WIDTH
            assert 0 <= item.top < item.bottom <= found.height
        else:
            assert LEFT <= item.x <= RIGHT
            assert 0 <= item.y <= found.height - item.size
    shown = boxes(found, Ink.BAR)
    assert len(shown) == sum(len(group.bars) for group in some)
    assert [box.top for box in shown] == sorted({box.top for box in shown})


@given(groups)
def test_a_scale_is_round_and_holds_every_figure(group: Group) -> None:
    scale = scale_of(group)
    figures = [figure for bar in group.bars for figure in (bar.low, bar.high, bar.offered)]
    known = [figure for figure in figures if figure is not None]
    assert scale.first <= min(known) <= max(known) <= scale.last
    assert 2 <= len(scale.ticks) <= 7
    assert scale.ticks[-1] == scale.last
    assert scale.step.normalize().as_tuple().digits in {(1,), (2,), (5,)}


@pytest.mark.parametrize("size", [24, 26, 28, 30, 38])
def test_no_letter_is_too_small_for_a_phone(size: int) -> None:
    assert size in {text.size for text in texts(drawing(replace(YEAR, bars=(BASE,))))}
    assert min(text.size for text in texts(drawing(YEAR))) >= 24


def bar(low: int, high: int, offered: int | None = None, *, open_ended: bool = False) -> Bar:
    ends = Decimal(low), Decimal(high)
    return Bar(
        "Base", *ends, open_ended=open_ended, offered=None if offered is None else Decimal(offered)
    )


CHARTS = [
    Chart("Acme · Engineer", "Oslo", (YEAR,), ("From 3 sources", "As of May")),
    Chart("No subtitle", "", (Group("A year", "GBP", (bar(100, 100, 100), bar(0, 7))),), ()),
    Chart("Ends", "x", (Group("A month", "EUR", (bar(10, 20, 1), bar(10, 20, 99))), YEAR), ()),
    Chart(
        "Thin", "x", (Group("A year", "USD", (bar(1000, 1002, 2000), bar(1000, 1012, 1006))),), ()
    ),
    Chart("Edge", "x", (Group("A year", "USD", (bar(0, 1000), bar(500, 509), bar(500, 510))),), ()),
    Chart("Steps", "x", (Group("A year", "%", (bar(0, 15),)), Group("", "USD", (bar(0, 40),))), ()),
]


def written(item: Box | Text) -> str:
    if isinstance(item, Box):
        tip = " pointed" if item.open_ended else ""
        return f"{item.ink} {item.left}–{item.right} x {item.top}–{item.bottom}{tip}"
    bold = " bold" if item.bold else ""
    letters = f"{item.anchor} {item.size}{bold} of {item.most}"
    return f"{item.ink} at {item.x}, {item.y} {letters}: {item.words}"


def test_a_chart_is_laid_out_as_written_below_it(update_golden: bool) -> None:
    lines = []
    for chart in CHARTS:
        found = lay_out(chart)
        lines += [f"= {chart.title}, {found.height} high", *map(written, found.items), ""]
    text, golden = "\n".join(lines), Path(__file__).with_name("layout.txt")
    if update_golden:
        golden.write_text(text, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == text
