"""Pay bands as bars to be drawn: the figures of the guide's rows and nothing else.

Only what is paid in the same currency and per the same time shares a scale, so nothing is
converted and a year is never beside four. Whoever draws decides about inks and letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from negotiation.lookup.band import age_note, rows_asked
from negotiation.lookup.compare import Comparison
from negotiation.lookup.query import Command, LookUp
from negotiation.lookup.row_text import Reach, component_name, equity_reach
from negotiation.model.facts import Facts
from negotiation.model.figures import Figure
from negotiation.model.guide import BandRow, Component
from negotiation.model.money import Period, show
from negotiation.model.record import replace

PERCENT = "%"
MOST_BARS = 10
_MOST_ALT = 1000  # Discord takes 1,024 characters
_COMPARED = (Component.BASE, Component.TOTAL, Component.EQUITY)
_BY_ROW = (Component.TOTAL, Component.BASE)  # what rows beside each other are compared by


@dataclass(frozen=True, slots=True)
class Bar:
    """From `low` to `high` in the group's unit; `open_ended`: the guide prints a `+`."""

    label: str
    low: Decimal
    high: Decimal
    open_ended: bool = False
    offered: Decimal | None = None  # where the person's own offer is

    @property
    def middle(self) -> Decimal:
        """Halfway; no market's middle."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Group:
    """Bars on one scale. `unit` is an ISO currency, or `%` of base."""

    heading: str
    unit: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture to draw; it says in small print how old it is and what it leaves out."""

    title: str
    subtitle: str
    groups: tuple[Group, ...]
    notes: tuple[str, ...] = ()

    @property
    def alt(self) -> str:
        """The picture in words, whole sentences up to what Discord takes."""
        said = ", ".join(filter(None, (self.title, self.subtitle))) + "."
        for group in self.groups:
            for bar in group.bars:
                sentence = (
                    f" {bar.label}, {group.heading.casefold()}: {_in_words(bar, group.unit)}."
                )
                if bar.offered is not None:
                    sentence += f" Your offer: {amount(bar.offered, group.unit)}."
                if len(said) + len(sentence) > _MOST_ALT:
                    return said
                said += sentence
        return said


def amount(value: Decimal, unit: str) -> str:
    """`$220,000`, `12.5%`."""
    return f"{value.normalize():f}%" if unit == PERCENT else show(value, unit)


def figures(bar: Bar, unit: str) -> str:
    """Low, middle and high, as the bar shows them."""
    plus = "+" if bar.open_ended else ""
    if bar.low == bar.high:
        return amount(bar.low, unit) + plus
    ends = (bar.low, bar.middle, bar.high)
    return " – ".join(amount(end, unit) for end in ends) + plus


def _in_words(bar: Bar, unit: str) -> str:
    low, middle, high = (amount(end, unit) for end in (bar.low, bar.middle, bar.high))
    more = " or more" if bar.open_ended else ""
    return f"{low} to {high}{more}, middle {middle}" if bar.low < bar.high else low + more


def band_chart(
    facts: Facts,
    asked: LookUp,
    *,
    today: date | None = None,
    offered: Mapping[Component, Figure] | None = None,
) -> Chart | None:
    """The rows that answer `asked`; None where they hold nothing to draw.

    `offered` is somebody's own offer in the units of the row, marked where there is one row.
    """
    guide = facts.guide(f"{asked.company}/{asked.role}")
    if guide is None or asked.command is not Command.BAND:
        return None
    rows, _ = rows_asked(guide, asked.region or None, asked.level or None)
    bars = _parts(rows[0], offered or {}) if len(rows) == 1 else _side_by_side(rows)
    if not bars:
        return None
    level = rows[0].level_name if len(rows) == 1 else None
    return Chart(
        f"{guide.company} · {guide.role}",
        " · ".join(filter(None, (asked.region, level))),
        _grouped(bars[:MOST_BARS]),
        (*_left_out(len(bars), len(rows)), age_note(guide, today)),
    )


def compare_chart(found: Comparison) -> Chart | None:
    """The same part of each place side by side, as far as they share a currency and a time."""
    rows = [side.row for side in found.sides]
    bars = [
        replace(
            measured,
            heading=f"{measured.bar.label}, {measured.heading}",
            bar=replace(measured.bar, label=name),
        )
        for component in _COMPARED
        for name, row in zip(found.names, rows, strict=True)
        if (measured := _measured(row, component)) is not None
    ]
    if len(rows) < 2 or not bars:
        return None
    notes = _left_out(len(bars), 1)
    return Chart("Side by side", "", _grouped(bars[:MOST_BARS]), notes)


@dataclass(frozen=True, slots=True)
class _Measured:
    """A bar, and the group that it belongs to."""

    heading: str
    unit: str
    bar: Bar


def _grouped(bars: Iterable[_Measured]) -> tuple[Group, ...]:
    """One group for each heading and unit, in the order in which they come."""
    found: dict[tuple[str, str], list[Bar]] = {}
    for each in bars:
        found.setdefault((each.heading, each.unit), []).append(each.bar)
    return tuple(Group(heading, unit, tuple(bars)) for (heading, unit), bars in found.items())


def _parts(row: BandRow, offered: Mapping[Component, Figure]) -> list[_Measured]:
    """A bar for each part of pay that the row has figures for."""
    return [
        _marked(
            replace(found, heading=found.heading[:1].upper() + found.heading[1:]),
            offered.get(component),
        )
        for component in Component
        if (found := _measured(row, component)) is not None
    ]


def _marked(found: _Measured, own: Figure | None) -> _Measured:
    """With one's own figure, where it is in the bar's unit."""
    if own is None or own.unit != found.unit:
        return found
    return replace(found, bar=replace(found.bar, offered=own.value))


def _side_by_side(rows: tuple[BandRow, ...]) -> list[_Measured]:
    """A bar for each row, all of the same part of pay: the one that most of them have."""
    component = max(_BY_ROW, key=lambda each: sum(map(bool, (_measured(r, each) for r in rows))))
    return [
        _Measured(
            f"{found.bar.label}, {found.heading}",
            found.unit,
            replace(found.bar, label=_row_label(row, rows)),
        )
        for row in rows
        if (found := _measured(row, component)) is not None
    ]


def _row_label(row: BandRow, rows: tuple[BandRow, ...]) -> str:
    """What tells the row from the others."""
    levels = {each.level for each in rows}
    if len({each.region for each in rows}) < 2 and len(levels) > 1:
        return row.level_name or row.region or ""
    return " · ".join(filter(None, (row.region, row.level_name if len(levels) > 1 else None)))


def _measured(row: BandRow, component: Component) -> _Measured | None:
    """The cell's figures; None where it has none."""
    cell = row.cell(component)
    if cell is None:
        return None
    label = component_name(component, cell).partition(" (")[0]  # the card has the rest
    if cell.money is not None:
        money = cell.money
        bar = Bar(label, Decimal(money.low), Decimal(money.high), money.open_ended)
        return _Measured(_heading(row, component), money.currency, bar)
    if cell.percent is not None:
        return _Measured("of base", PERCENT, Bar(label, *cell.percent))
    return None


def _heading(row: BandRow, component: Component) -> str:
    """The time that an amount is for."""
    cell = row.cell(component)
    per = cell.money.per if cell is not None and cell.money is not None else None
    if component is Component.EQUITY:
        reach = equity_reach(row)
        if reach is Reach.UNSURE:
            return "for a year or for four: the guide does not say clearly"
        per = per or (Period.YEAR if reach is Reach.YEAR else None)
    if per is not None:
        return per.spoken
    return "once" if component is Component.SIGN_ON else "per what, the guide does not say"


def _left_out(bars: int, rows: int) -> tuple[str, ...]:
    """What is not in the picture."""
    notes = []
    if bars > MOST_BARS:
        notes.append(f"{bars - MOST_BARS} more are on the card.")
    if 1 < rows != bars:
        notes.append(f"{rows - bars} without a figure to draw.")
    return tuple(notes)
