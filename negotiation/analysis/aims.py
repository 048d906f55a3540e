"""What to aim at: the figure A that the guide itself would ask for, brought to the candidate's row.

The strategy's figure for the candidate's region stands as it is. A figure of another region is
transferred by its place in that region's band. A strategy without one gives way to the highest
figure of a lever, and a guide that names none to nine tenths of the band.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.components import ComponentTerms
from negotiation.analysis.formula import term, to_figures
from negotiation.analysis.row_context import RowContext
from negotiation.model.assumptions import (
    GUIDE_GRANT_YEARS,
    MONTHS,
    PLAUSIBLE_HIGH,
    PLAUSIBLE_LOW,
    SILENT_GUIDE_PENETRATION,
)
from negotiation.model.figures import Computed, Figure, FromGuide, Source
from negotiation.model.guide import BandRow, Component, FigureRole, PayFigure
from negotiation.model.money import Period
from negotiation.model.own_words import label
from negotiation.model.record import record, replace
from negotiation.resolution.ground import money_in

_FLOOR_FIGURES = 3  # a floor scaled from another region is no more exact than this


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


@record(frozen=True, slots=True)
class _Band:
    low: Decimal
    high: Decimal

    def plausible(self, value: Decimal) -> bool:
        return PLAUSIBLE_LOW * self.low <= value <= PLAUSIBLE_HIGH * self.high


def aim_at(terms: ComponentTerms, ground: RowContext) -> Aim:
    """The aim for one priced component, in the guide's unit."""
    strategy = ground.guide.strategy.figures if ground.guide.strategy is not None else ()
    aim = brought_here(filter(_is_asked, strategy), "strategy", terms, ground)
    if aim is not None:
        return aim  # the levers' sentences are read only where the strategy names no figure
    levers = sorted(ground.lever_figures, key=lambda figure: -figure.high)
    return brought_here(filter(_is_asked, levers), "lever", terms, ground) or _nine_tenths(terms)


def _is_asked(figure: PayFigure) -> bool:
    return figure.role is FigureRole.ASK


def brought_here(
    figures: Iterable[PayFigure], whose: str, terms: ComponentTerms, ground: RowContext
) -> Aim | None:
    """The first of the figures for this component that can be said of this row."""
    about = [figure for figure in figures if figure.component is terms.component]
    own = _Band(terms.low, terms.high)
    for figure in about:
        value = _value(figure, terms)
        if value is None or not own.plausible(value):
            continue
        if ground.is_here(figure, terms.component):
            return _as_it_is(figure, whose, value, terms.unit, ground)
    # Same currency first: a percentage of the way up needs no rate, but is a step further away.
    for figure in sorted(about, key=lambda figure: figure.currency != terms.unit):
        if terms.unit == "%" or figure.percent is not None:
            continue
        value = _in_unit(figure, Decimal(figure.high), terms)
        moved = _transfer(figure, whose, value, terms, ground)
        if moved is not None:
            return moved
    return None


def sign_on_aim(ground: RowContext, currency: str) -> Aim | None:
    """A sign-on that the guide tells people to ask for, though its table has no column for it.

    It is taken as printed for every region that is paid in its currency: a one-off sum has no
    band to be scaled by.
    """
    guide = ground.guide
    strategy = guide.strategy.figures if guide.strategy is not None else ()
    asked = [
        figure
        for figure in (*strategy, *ground.lever_figures)
        if figure.role is FigureRole.ASK
        and figure.component is Component.SIGN_ON
        and figure.percent is None
        and figure.currency == currency
    ]
    here = [figure for figure in asked if ground.is_here(figure, Component.BASE)]
    for figure in (*here, *asked):
        aim = _as_it_is(figure, "strategy", Decimal(figure.high), currency, ground)
        home = ground.home(figure, Component.BASE)
        where = label(home.region or "") if home is not None else ""
        if figure in here or not where:
            return aim
        return replace(
            aim, reason=f"The guide names it for {where}; being paid once, it is not scaled."
        )
    return None


def floor_of(ground: RowContext) -> Figure | None:
    """The base at which the guide tells people to walk away, brought to this row. Private."""
    guide, cell = ground.guide, ground.row.base
    figures = guide.strategy.figures if guide.strategy is not None else ()
    floors = [f for f in figures if f.role is FigureRole.FLOOR and f.component is Component.BASE]
    if cell is None or cell.money is None:
        return None
    terms = ComponentTerms(
        Component.BASE,
        cell.money.currency,
        Decimal(cell.money.low),
        Decimal(cell.money.high),
        FromGuide(guide.path, ground.row.line),
        None,
        "a year",
        cell.money.per or Period.YEAR,
    )
    # A floor above the whole band is a floor of something else, such as total pay.
    floors = [floor for floor in floors if _is_floor_of(floor, ground)]
    for figure in floors:
        if ground.is_here(figure, Component.BASE) and figure.currency == terms.unit:
            return Figure(Decimal(figure.low), terms.unit, FromGuide(guide.path, figure.line))
    for figure in floors:
        value = _in_unit(figure, Decimal(figure.low), terms)
        moved = _transfer(figure, "strategy", value, terms, ground)
        if moved is not None:
            return _three_figures(moved.figure)
    return None


def _nine_tenths(terms: ComponentTerms) -> Aim:
    share = SILENT_GUIDE_PENETRATION
    value = terms.low + share * (terms.high - terms.low)
    text = f"{term(terms.low)} + {term(share)} × ({term(terms.high)} − {term(terms.low)})"
    return Aim(
        Figure(value, terms.unit, Computed(f"{text} ({terms.source})")),
        "The guide names no figure to ask for, so I take nine tenths of the way up its range, "
        "where guides usually ask.",
        named=False,
    )


def _is_floor_of(figure: PayFigure, ground: RowContext) -> bool:
    home = ground.home(figure, Component.BASE)
    band = _band(home, Component.BASE, figure.currency)
    return band is not None and band.plausible(Decimal(figure.low)) and figure.low <= band.high


def _three_figures(figure: Figure) -> Figure:
    rounded = to_figures(figure.value, _FLOOR_FIGURES)
    if rounded == figure.value:
        return figure
    text = f"{term(figure.value)} to three figures ({figure.source})"
    return Figure(rounded, figure.unit, Computed(text))


def _as_it_is(figure: PayFigure, whose: str, value: Decimal, unit: str, ground: RowContext) -> Aim:
    printed = figure.percent[1] if figure.percent is not None else Decimal(figure.high)
    source: Source = FromGuide(ground.guide.path, figure.line)
    if value != printed:
        source = Computed(f"{term(printed)} in the guide's unit ({source})")
    reason = (
        "It is the figure that the guide asks for."
        if whose == "strategy"
        else "It is the highest figure that the guide argues for."
    )
    return Aim(Figure(value, unit, source), reason)


def _transfer(
    figure: PayFigure, whose: str, value: Decimal, terms: ComponentTerms, ground: RowContext
) -> Aim | None:
    """The figure's place in its own row's band, taken in the candidate's."""
    home = ground.home(figure, terms.component)
    theirs = _band(home, terms.component, figure.currency)
    if theirs is None or theirs.high <= theirs.low or not theirs.plausible(value):
        return None
    share = (value - theirs.low) / (theirs.high - theirs.low)
    moved = terms.low + share * (terms.high - terms.low)
    if moved == value:
        # Both rows have the same band, so nothing was scaled.
        return _as_it_is(figure, whose, value, terms.unit, ground)
    text = (
        f"{term(terms.low)} + ({term(value)} − {term(theirs.low)}) ÷ "
        f"({term(theirs.high)} − {term(theirs.low)}) × ({term(terms.high)} − {term(terms.low)})"
        f" (guide {ground.guide.path}:{figure.line})"
    )
    return Aim(Figure(moved, terms.unit, Computed(text)), _scaled(home), scaled=True)


def _scaled(home: BandRow | None) -> str:
    where = (label(home.region or "") if home is not None else "") or "another region"
    return f"The guide's figure is for {where}; it is scaled to your region."


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
