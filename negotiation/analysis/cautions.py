"""What a candidate should know of the figures, in one sentence each."""

from __future__ import annotations

from negotiation.analysis.results import Ask, Valued
from negotiation.model.case import Case
from negotiation.model.caution import Caution
from negotiation.model.figures import Figure
from negotiation.model.guide import BandRow, Component
from negotiation.model.offer import Offer


def no_rival(case: Case, row: BandRow) -> tuple[Caution, ...]:
    """That nothing speaks of another offer, where there is none."""
    if case.competing_offers:
        return ()
    rests = "what you bring" if row.is_blank else "the role's range and on what you bring"
    text = "You have no competing offer, so nothing here mentions one. Your case rests on"
    return (Caution("no_batna", f"{text} {rests}."),)


def about_the_row(
    row: BandRow, own: Valued, offer: Offer, asks: tuple[Ask, ...]
) -> tuple[Caution, ...]:
    """What the row, or the offer beside it, leaves open."""
    found: list[Caution] = []
    if row.base is None and row.total is not None:
        placed = any(ask.component is Component.TOTAL for ask in asks)
        then = (
            "so the ask is for the package"
            if placed
            else "so I need every part of your offer before there is anything to ask for"
        )
        found.append(Caution("total_only", f"The guide gives whole packages and no parts, {then}."))
    if row.bonus is not None and row.base is not None and offer.bonus is None:
        found.append(
            Caution(
                "bonus_unknown",
                "The guide pays a bonus here. Yours was not mentioned, so no total counts one.",
            )
        )
    if own.schedule_assumed:
        found.append(Caution("schedule_assumed", "Even vesting is assumed; ask for the schedule."))
    if own.equity_liquid and own.equity_kind is not None and own.equity_kind.value == "rsu":
        found.append(
            Caution(
                "liquidity_assumed",
                "The shares are counted as ones you can sell. If they are not listed, say so.",
            )
        )
    return tuple(found)


def about_the_floor(
    floor: Figure | None, offer: Offer, asks: tuple[Ask, ...]
) -> tuple[Caution, ...]:
    """Where the candidate's own walk-away lies beside the offer and the ask."""
    base = offer.base
    if floor is None or base is None:
        return ()
    if base.currency and floor.unit and base.currency != floor.unit:
        text = f"Your walk-away is in {floor.unit} and the offer in {base.currency}."
        return (Caution("walk_away_currency", text),)
    ask = next((ask for ask in asks if ask.component is Component.BASE), None)
    if floor.value < base.amount:
        return (Caution("walk_away_below_offer", "The offer is already above your walk-away."),)
    if ask is not None and floor.value > ask.opening.value:
        return (
            Caution(
                "walk_away_above_ask",
                "Your walk-away is above the most that there is a reason to ask for.",
            ),
        )
    return ()
