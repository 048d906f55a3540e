"""Where an offer lies in the guide's bands, like for like.

    penetration p = (x − low) ÷ (high − low)          compa-ratio = x ÷ ((low + high) ÷ 2)

The middle of a guide's range is no designed market midpoint; whoever shows the ratio says so.
"""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.components import ComponentTerms
from negotiation.analysis.formula import term
from negotiation.analysis.results import ComponentPosition, Valued, Zone
from negotiation.model.assumptions import TOTAL_TOLERANCE
from negotiation.model.caution import Caution
from negotiation.model.figures import Computed, Figure, FromGuide
from negotiation.model.guide import BandRow, Component
from negotiation.model.money import MoneyRange, Period
from negotiation.resolution.ground import money_in


def place(terms: ComponentTerms) -> ComponentPosition | None:
    """One component; None where nothing is offered or the band has no width."""
    offered = terms.offered_in_guide_unit
    if offered is None or terms.high <= terms.low:
        return None
    return _locate(
        terms.component,
        offered,
        terms.guide_figure(terms.low),
        terms.guide_figure(terms.high),
        soft_top=terms.soft_top,
    )


def _locate(
    component: Component, offered: Figure, low: Figure, high: Figure, *, soft_top: bool
) -> ComponentPosition:
    """An amount in a band of some width."""
    p = penetration(offered.value, low.value, high.value)
    ratio = offered.value / ((low.value + high.value) / 2)
    return ComponentPosition(component, offered, low, high, p, ratio, zone(p), soft_top)


def penetration(x: Decimal, low: Decimal, high: Decimal) -> Decimal:
    """0 at the bottom of the band, 1 at its top, beyond either outside it."""
    return (x - low) / (high - low)


def zone(p: Decimal) -> Zone:
    """The quarter of the band; its top belongs to the fourth."""
    if p < 0:
        return Zone.BELOW
    if p > 1:
        return Zone.ABOVE
    return (Zone.Q1, Zone.Q2, Zone.Q3, Zone.Q4)[min(int(p * 4), 3)]


def place_total(
    row: BandRow, path: str, own: Valued
) -> tuple[Figure | None, ComponentPosition | None, tuple[Caution, ...]]:
    """The offer added up as the row's total is, and its place in it.

    None and a warning where the row's own parts do not add up to its total, or add up only by
    counting a whole grant into one year.
    """
    if row.total is None:
        return None, None, ()
    band = money_in(row.total, own.currency or None)
    if band is None:
        return None, None, ()
    if row.base is None and row.equity is None:
        return own.total_face, _in_total(own.total_face, band, row, path), ()
    if row.total_error is None or row.total_error > TOTAL_TOLERANCE:
        return None, None, (_does_not_add_up(),)
    if row.total_model.counts_all and _is_grant(row):
        return None, None, (_over_counted(),)
    comparable, missing = _as_the_row_adds(row, own)
    if missing:
        return None, None, (missing,)
    return comparable, _in_total(comparable, band, row, path), ()


def _as_the_row_adds(row: BandRow, own: Valued) -> tuple[Figure | None, Caution | None]:
    parts: list[tuple[str, Figure | None]] = [("base", own.base)]
    if row.equity is not None:
        parts.append(("equity", own.equity_annual))
    if row.total_model.counts_bonus and row.bonus is not None:
        parts.append(("bonus", own.bonus))
    if row.total_model.counts_sign_on and row.sign_on is not None:
        parts.append(("sign-on", own.sign_on))
    for name, part in parts:
        if part is None:
            return None, Caution(
                "total_incomplete",
                f"The guide's total counts the {name}, which is not known here, so the total "
                "can't be placed.",
            )
    figures = [part for _, part in parts if part is not None]
    if len({figure.unit for figure in figures if figure.unit}) > 1:
        return None, Caution(
            "total_incomplete", "The parts are in more than one currency, so they are not added."
        )
    total = sum((figure.value for figure in figures), Decimal())
    text = " + ".join(term(figure.value) for figure in figures)
    return Figure(total, figures[0].unit, Computed(text)), None


def _in_total(
    x: Figure | None, band: MoneyRange, row: BandRow, path: str
) -> ComponentPosition | None:
    if x is None or band.high <= band.low:
        return None
    if band.per is Period.MONTH:
        x = Figure(x.value / 12, x.unit, Computed(f"{term(x.value)} ÷ 12"))
    low, high = (
        Figure(Decimal(bound), band.currency, FromGuide(path, row.line))
        for bound in (band.low, band.high)
    )
    return _locate(Component.TOTAL, x, low, high, soft_top=band.open_ended)


def _is_grant(row: BandRow) -> bool:
    money = row.equity.money if row.equity is not None else None
    return money is not None and money.per is Period.GRANT


def _does_not_add_up() -> Caution:
    return Caution(
        "total_unreliable",
        "The guide's own parts do not add up to its total, so I don't place the total.",
    )


def _over_counted() -> Caution:
    return Caution(
        "total_unreliable",
        "The guide adds a whole four-year grant to one year's total, so I don't place the total.",
    )
