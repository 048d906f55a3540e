"""Where everything in a picture goes: a chart as boxes, lines and texts in pixels.

A picture is 900 pixels wide, which a phone shows at two fifths of that: no letter is smaller than
24 pixels. Each group of bars has a scale of its own, with its figures below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from enum import StrEnum

from negotiation.lookup.chart import Bar, Chart, Group, amount, figures

WIDTH = 900
MARGIN = 44
LEFT, RIGHT = MARGIN, WIDTH - MARGIN
BAR_HEIGHT = 26
_LEAST_BAR = 8  # a figure that is no range is still seen
_MOST_STEPS = 5


class Ink(StrEnum):
    """What a thing is; the colours are `paint`'s."""

    TITLE = "title"
    WORDS = "words"
    SMALL = "small"
    GRID = "grid"
    BAR = "bar"
    MIDDLE = "middle"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled box; `open_ended`: its right side is pointed."""

    ink: Ink
    left: int
    top: int
    right: int
    bottom: int
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """One line, its top left at (`x`, `y`); `most` is the room it has. `anchor` "r" ends at `x`,
    "m" has its middle there.
    """

    ink: Ink
    x: int
    y: int
    words: str
    size: int
    bold: bool = False
    anchor: str = "l"
    most: int = RIGHT - LEFT


Item = Box | Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything in the order in which it is painted."""

    height: int
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """Round figures from `first` by `step` to `last`, over the width of the picture."""

    first: Decimal
    step: Decimal
    last: Decimal

    def x(self, value: Decimal) -> int:
        """Where a figure is."""
        share = (value - self.first) / (self.last - self.first)
        return LEFT + int((share * (RIGHT - LEFT)).to_integral_value())

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """The figures that are printed under it."""
        count = int((self.last - self.first) / self.step)
        return tuple(self.first + number * self.step for number in range(count + 1))


def scale_of(group: Group) -> Scale:
    """The scale on which every bar and offer of the group lies, with a little air around them."""
    values = [bar.low for bar in group.bars] + [bar.high for bar in group.bars]
    values += [bar.offered for bar in group.bars if bar.offered is not None]
    low, high = min(values), max(values)
    air = (high - low) / 20 or high / 10 or Decimal(1)
    bottom = max(Decimal(), low - air)
    step = _round_step((high + air - bottom) / (_MOST_STEPS - 1))
    first = (bottom / step).to_integral_value(ROUND_FLOOR) * step
    last = ((high + air) / step).to_integral_value(ROUND_CEILING) * step
    return Scale(first, step, last)


def _round_step(least: Decimal) -> Decimal:
    """1, 2 or 5 with zeros: the smallest that is no less."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(step * power for step in map(Decimal, (1, 2, 5, 10)) if step * power >= least)


def lay_out(chart: Chart) -> Drawing:
    """The whole picture."""
    items: list[Item] = [Text(Ink.TITLE, LEFT, 34, chart.title, 38, bold=True)]
    y = 88
    if chart.subtitle:
        items.append(Text(Ink.WORDS, LEFT, y, chart.subtitle, 30))
        y += 44
    for group in chart.groups:
        y += 18
        found = list(_group(group, y))
        items += found
        y = max(item.bottom if isinstance(item, Box) else item.y + 34 for item in found)
    y += 20
    for note in (_LEGEND, *chart.notes):
        items.append(Text(Ink.SMALL, LEFT, y, note, 24))
        y += 34
    return Drawing(y + 26, tuple(items))


_LEGEND = "Low – middle – high; the middle is halfway, no market's median."


def _group(group: Group, top: int) -> Iterator[Item]:
    scale = scale_of(group)
    yield Text(Ink.SMALL, LEFT, top, group.heading, 26)
    y = top + 40
    for bar in group.bars:
        yield from _names(bar, group.unit, y)
        y += 40 if _on_one_line(bar, group.unit) else 76
        for tick in scale.ticks:
            yield Box(Ink.GRID, scale.x(tick), y, scale.x(tick) + 1, y + 8 + BAR_HEIGHT)
        yield from _bar(bar, group.unit, scale, y + 4)
        y += 44 if bar.offered is None else 80
    yield from _ticks(scale, group.unit, y)


def _ticks(scale: Scale, unit: str, y: int) -> Iterator[Text]:
    """A figure at every other line where they are many, the first always."""
    ticks = scale.ticks
    for number, tick in enumerate(ticks):
        if len(ticks) > 4 and number % 2:
            continue
        anchor = "l" if number == 0 else "r" if tick == scale.last else "m"
        yield Text(Ink.SMALL, scale.x(tick), y, amount(tick, unit), 24, anchor=anchor)


def _on_one_line(bar: Bar, unit: str) -> bool:
    """Whether there is room for the name beside the figures, letters taken as wide as most are."""
    return len(bar.label) * 20 + len(figures(bar, unit)) * 18 <= RIGHT - LEFT


def _names(bar: Bar, unit: str, y: int) -> Iterator[Text]:
    yield Text(Ink.WORDS, LEFT, y, bar.label, 30, bold=True)
    below = 0 if _on_one_line(bar, unit) else 36
    yield Text(Ink.WORDS, RIGHT, y + below, figures(bar, unit), 28, anchor="r")


def _bar(bar: Bar, unit: str, scale: Scale, top: int) -> Iterator[Item]:
    left, right = scale.x(bar.low), scale.x(bar.high)
    bottom = top + BAR_HEIGHT
    if right - left < _LEAST_BAR:
        yield Box(Ink.BAR, left - _LEAST_BAR // 2, top, left + _LEAST_BAR // 2, bottom)
    else:
        middle = scale.x(bar.middle)
        yield Box(Ink.BAR, left, top, right, bottom, bar.open_ended)
        yield Box(Ink.MIDDLE, middle - 1, top, middle + 2, bottom)
    if bar.offered is not None:
        yield from _offer(bar.offered, unit, scale, top)


def _offer(offered: Decimal, unit: str, scale: Scale, top: int) -> Iterator[Item]:
    """A line through the bar, and below it what it is."""
    x = scale.x(offered)
    yield Box(Ink.OFFER, x - 3, top - 8, x + 3, top + BAR_HEIGHT + 8)
    words = f"you: {amount(offered, unit)}"
    half = len(words) * 9
    at = min(max(x, LEFT + half), RIGHT - half)
    yield Text(Ink.OFFER, at, top + BAR_HEIGHT + 10, words, 28, bold=True, anchor="m")
