"""What to aim at: the figure A that the guide itself would ask for, brought to the candidate's row.

The strategy's figure for the candidate's region stands as it is. A figure of another region is
transferred by its place in that region's band. A strategy without one gives way to the highest
figure of a lever, and a guide that names none to nine tenths of the band.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from negotiation.analysis.components import ComponentTerms
from negotiation.analysis.formula import term, to_figures
from negotiation.model.assumptions import (
    GUIDE_GRANT_YEARS,
    MONTHS,
    PLAUSIBLE_HIGH,
    PLAUSIBLE_LOW,
    SILENT_GUIDE_PENETRATION,
    SPOKEN_FIGURES,
)
from negotiation.model.figures import Computed, Figure, FromGuide, Source
from negotiation.model.guide import BandRow, Component, FigureRole, Guide, PayFigure
from negotiation.model.money import Period
from negotiation.model.own_words import label
from negotiation.resolution.ground import money_in

# Finds the rows of a region named in a strategy's clause.
RowsOf = Callable[[str], tuple[BandRow, ...]]

_US = frozenset({"us", "usa", "u.s.", "u.s.a.", "united states", "america", "the us", "us roles"})


@dataclass(frozen=True, slots=True)
class Aim:
    """`figure` is in the guide's unit; `reason` a sentence on where it comes from.

    `scaled`: the figure is another region's, transferred. `named`: the guide asks for one at
    all, so it is not ours alone.
    """

    figure: Figure
    reason: str
    scaled: bool = False
    named: bool = True


@dataclass(frozen=True, slots=True)
class _Band:
    low: Decimal
    high: Decimal

    def holds(self, value: Decimal) -> bool:
        return self.low <= value <= self.high

    def plausible(self, value: Decimal) -> bool:
        return PLAUSIBLE_LOW * self.low <= value <= PLAUSIBLE_HIGH * self.high


def aim_at(terms: ComponentTerms, guide: Guide, row: BandRow, rows_of: RowsOf) -> Aim:
    """The aim for one priced component, in the guide's unit."""
    strategy = guide.strategy.figures if guide.strategy is not None else ()
    levers = sorted(
        (figure for lever in guide.levers for figure in lever.figures),
        key=lambda figure: -figure.high,
    )
    for figures, whose in ((strategy, "strategy"), (levers, "lever")):
        aim = _from_figures(figures, whose, terms, guide, row, rows_of)
        if aim is not None:
            return aim
    share = SILENT_GUIDE_PENETRATION
    value = terms.low + share * (terms.high - terms.low)
    text = f"{term(terms.low)} + {term(share)} × ({term(terms.high)} − {term(terms.low)})"
    return Aim(
        Figure(value, terms.unit, Computed(f"{text} ({terms.source})")),
        "The guide names no figure to ask for, so I take nine tenths of the way up its range, "
        "where guides usually ask.",
        named=False,
    )


def sign_on_aim(guide: Guide, row: BandRow, currency: str, rows_of: RowsOf) -> Aim | None:
    """A sign-on that the guide tells people to ask for, though its table has no column for it.

    It is taken as printed for every region that is paid in its currency: a one-off sum has no
    band to be scaled by.
    """
    strategy = guide.strategy.figures if guide.strategy is not None else ()
    levers = tuple(figure for lever in guide.levers for figure in lever.figures)
    asked = [f for f in (*strategy, *levers) if _is_ask(f, Component.SIGN_ON) and f.percent is None]
    asked = [figure for figure in asked if figure.currency == currency]
    here = [f for f in asked if _is_here(f, row, rows_of, Component.BASE, guide)]
    for figure in (*here, *asked):
        aim = _as_it_is(figure, "strategy", Decimal(figure.high), currency, guide)
        home = _home(figure, guide, rows_of, Component.BASE)
        where = label(home.region or "") if home is not None else ""
        if figure in here or not where:
            return aim
        return replace(
            aim, reason=f"The guide names it for {where}; being paid once, it is not scaled."
        )
    return None


def floor_of(guide: Guide, row: BandRow, rows_of: RowsOf) -> Figure | None:
    """The base at which the guide tells people to walk away, brought to this row. Private."""
    figures = guide.strategy.figures if guide.strategy is not None else ()
    floors = [f for f in figures if f.role is FigureRole.FLOOR and f.component is Component.BASE]
    cell = row.base
    if cell is None or cell.money is None:
        return None
    terms = ComponentTerms(
        Component.BASE,
        cell.money.currency,
        Decimal(cell.money.low),
        Decimal(cell.money.high),
        FromGuide(guide.path, row.line),
        None,
        "a year",
        cell.money.per or Period.YEAR,
    )
    # A floor above the whole band is a floor of something else, such as total pay.
    floors = [floor for floor in floors if _is_floor_of(floor, guide, rows_of)]
    for figure in floors:
        if _is_here(figure, row, rows_of, Component.BASE, guide) and figure.currency == terms.unit:
            return Figure(Decimal(figure.low), terms.unit, FromGuide(guide.path, figure.line))
    for figure in floors:
        value = _in_unit(figure, Decimal(figure.low), terms)
        moved = _transfer(figure, "strategy", value, terms, guide, rows_of)
        if moved is not None:
            return _three_figures(moved.figure)
    return None


def _is_floor_of(figure: PayFigure, guide: Guide, rows_of: RowsOf) -> bool:
    home = _home(figure, guide, rows_of, Component.BASE)
    band = _band(home, Component.BASE, figure.currency)
    return band is not None and band.plausible(Decimal(figure.low)) and figure.low <= band.high


def _from_figures(
    figures: Iterable[PayFigure],
    whose: str,
    terms: ComponentTerms,
    guide: Guide,
    row: BandRow,
    rows_of: RowsOf,
) -> Aim | None:
    asked = [figure for figure in figures if _is_ask(figure, terms.component)]
    own = _Band(terms.low, terms.high)
    for figure in asked:
        value = _value(figure, terms)
        if value is None or not own.plausible(value):
            continue
        if _is_here(figure, row, rows_of, terms.component, guide):
            return _as_it_is(figure, whose, value, terms.unit, guide)
    # Same currency first: a percentage of the way up needs no rate, but is a step further away.
    for figure in sorted(asked, key=lambda figure: figure.currency != terms.unit):
        if terms.unit == "%" or figure.percent is not None:
            continue
        value = _in_unit(figure, Decimal(figure.high), terms)
        moved = _transfer(figure, whose, value, terms, guide, rows_of)
        if moved is not None:
            return moved
    return None


def _three_figures(figure: Figure) -> Figure:
    rounded = to_figures(figure.value, SPOKEN_FIGURES)
    if rounded == figure.value:
        return figure
    text = f"{term(figure.value)} to three figures ({figure.source})"
    return Figure(rounded, figure.unit, Computed(text))


def _as_it_is(figure: PayFigure, whose: str, value: Decimal, unit: str, guide: Guide) -> Aim:
    printed = figure.percent[1] if figure.percent is not None else Decimal(figure.high)
    source: Source = FromGuide(guide.path, figure.line)
    if value != printed:
        source = Computed(f"{term(printed)} in the guide's unit ({source})")
    reason = (
        "It is the figure that the guide asks for."
        if whose == "strategy"
        else "It is the highest figure that the guide argues for."
    )
    return Aim(Figure(value, unit, source), reason)


def _transfer(
    figure: PayFigure,
    whose: str,
    value: Decimal,
    terms: ComponentTerms,
    guide: Guide,
    rows_of: RowsOf,
) -> Aim | None:
    """The figure's place in its own row's band, taken in the candidate's."""
    home = _home(figure, guide, rows_of, terms.component)
    theirs = _band(home, terms.component, figure.currency)
    if theirs is None or theirs.high <= theirs.low or not theirs.plausible(value):
        return None
    share = (value - theirs.low) / (theirs.high - theirs.low)
    moved = terms.low + share * (terms.high - terms.low)
    text = (
        f"{term(terms.low)} + ({term(value)} − {term(theirs.low)}) ÷ "
        f"({term(theirs.high)} − {term(theirs.low)}) × ({term(terms.high)} − {term(terms.low)})"
        f" (guide {guide.path}:{figure.line})"
    )
    if moved == value:
        # Both rows have the same band, so nothing was scaled.
        return _as_it_is(figure, whose, value, terms.unit, guide)
    return Aim(Figure(moved, terms.unit, Computed(text)), _scaled(home), scaled=True)


def _scaled(home: BandRow | None) -> str:
    where = (label(home.region or "") if home is not None else "") or "another region"
    return f"The guide's figure is for {where}; it is scaled to your region."


def _is_ask(figure: PayFigure, component: Component) -> bool:
    return figure.role is FigureRole.ASK and figure.component is component


def _is_here(
    figure: PayFigure, row: BandRow, rows_of: RowsOf, component: Component, guide: Guide
) -> bool:
    """Whether the guide ties the figure to this row; a bare percentage goes for every row."""
    if figure.percent is not None and figure.region is None:
        return True
    return _home(figure, guide, rows_of, component) == row


def _home(figure: PayFigure, guide: Guide, rows_of: RowsOf, component: Component) -> BandRow | None:
    """The row a figure belongs to: its clause's region, else the first row it fits.

    "For US" means the first row paid in dollars; a clause whose region the table lacks, and a
    figure without one, belong to the first row of their currency that holds them.
    """
    priced = [row for row in guide.bands if _band(row, component, figure.currency) is not None]
    if figure.region is not None and figure.region.strip().casefold() not in _US:
        named = [row for row in rows_of(figure.region) if row in priced]
        if figure.percent is not None:
            named = list(rows_of(figure.region))
        if named:
            return _first_that_holds(named, component, figure)
    if figure.percent is not None:
        return guide.bands[0] if guide.bands else None
    return _first_that_holds(priced, component, figure) if priced else None


def _first_that_holds(rows: list[BandRow], component: Component, figure: PayFigure) -> BandRow:
    for row in rows:
        band = _band(row, component, figure.currency)
        if band is not None and band.holds(Decimal(figure.high)):
            return row
    return rows[0]


def _band(row: BandRow | None, component: Component, currency: str) -> _Band | None:
    money = money_in(row.cell(component), currency) if row is not None else None
    return _Band(Decimal(money.low), Decimal(money.high)) if money is not None else None


def _value(figure: PayFigure, terms: ComponentTerms) -> Decimal | None:
    """The top of the figure in the terms' unit; None where it is another kind of figure."""
    if terms.unit == "%":
        return figure.percent[1] if figure.percent is not None else None
    if figure.percent is not None or figure.currency != terms.unit:
        return None
    return _in_unit(figure, Decimal(figure.high), terms)


def _in_unit(figure: PayFigure, value: Decimal, terms: ComponentTerms) -> Decimal:
    """A figure that states another period than its column, in the column's."""
    match figure.per, terms.per:
        case Period.YEAR, Period.GRANT:
            return value * GUIDE_GRANT_YEARS
        case Period.GRANT, Period.YEAR:
            return value / GUIDE_GRANT_YEARS
        case Period.YEAR, Period.MONTH:
            return value / MONTHS
        case Period.MONTH, Period.YEAR:
            return value * MONTHS
        case _:
            return value
