"""What the first year pays, and how much all asks together may add to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.opening import lowered
from negotiation.analysis.results import Ask, Cause, Valued
from negotiation.analysis.spoken import grids
from negotiation.model.assumptions import LARGE_BONUS
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component
from negotiation.model.offer import Offer

# Asks that the package does not bound: a sum lost by leaving is no raise, and what the candidate
# says themselves is theirs to say.
_UNBOUNDED = (Cause.FORFEITS, Cause.OWN, Cause.CONDITION)


def first_year_of(own: Valued) -> Figure | None:
    """Base, bonus, a year's equity and the sign-on, as far as they are known; None without base.

    Equity is taken at its yearly average, so that a schedule that starts slowly does not make
    every ask look large.
    """
    parts = (own.base, own.bonus, own.equity_annual, own.sign_on)
    known = [part for part in parts if part is not None and part.unit == own.currency]
    if own.base is None or own.base not in known:
        return None
    if len(known) == 1:
        return own.base
    total = sum((part.value for part in known), Decimal())
    return Figure(total, own.currency, Computed(" + ".join(term(part.value) for part in known)))


def is_large_bonus(own: Valued, offer: Offer) -> bool:
    """Whether so much of the pay is a bonus nobody guaranteed that its first year comes first."""
    if own.bonus is None or own.base is None or own.base.value <= 0:
        return False
    guaranteed = offer.bonus is not None and bool(offer.bonus.guaranteed)
    return not guaranteed and own.bonus.value >= LARGE_BONUS * own.base.value


@dataclass(frozen=True, slots=True)
class PackageCap:
    """How much all asks together may add: `share` of the first year.

    `lead` is the part that the candidate put first: it has first claim to the room, and the
    others share what is left in proportion. `bottom` is the low end of base's range: an offer
    below it may at least be brought up to it. `floor` is the candidate's own walk-away.
    """

    first_year: Figure
    share: Decimal
    offer: Offer
    lead: Component | None = None
    bottom: Decimal | None = None
    floor: Figure | None = None

    @property
    def room(self) -> Decimal:
        """What may be added to the first year."""
        return self.first_year.value * self.share

    def bounds(self, ask: Ask) -> bool:
        """Whether the ask counts, and can be brought down."""
        counted = ask.opening.unit in (self.first_year.unit, "%") and not ask.hold
        return counted and ask.cause not in _UNBOUNDED

    def worth(self, ask: Ask) -> Decimal:
        """What an ask adds to the first year."""
        return ask.raised_by * yearly_worth(ask, self.offer)


def within(
    asks: tuple[Ask, ...], package: PackageCap | None
) -> tuple[tuple[Ask, ...], tuple[Ask, ...]]:
    """The asks brought down to what the package may add; and those that this leaves nothing of."""
    if package is None:
        return asks, ()
    chosen = (ask for ask in asks if ask.cause in (Cause.OWN, Cause.CONDITION))
    room = package.room - sum((package.worth(ask) for ask in chosen), Decimal())
    kept: list[Ask] = []
    cut: list[Ask] = []
    for ask, part in _shared(asks, room, package):
        fitted = ask if part is None else _fitted(ask, part, package)
        if fitted is None:
            cut.append(ask)
        else:
            kept.append(fitted)
    return tuple(kept), tuple(cut)


def _shared(
    asks: tuple[Ask, ...], room: Decimal, package: PackageCap
) -> Iterator[tuple[Ask, Decimal | None]]:
    """Each ask with its part of the room, a year; None for one that the package does not bound."""
    bounded = [ask for ask in asks if package.bounds(ask)]
    lead = next((ask for ask in bounded if ask.component is package.lead), None)
    left = max(room, Decimal())
    first = min(package.worth(lead), left) if lead is not None else Decimal()
    others = [ask for ask in bounded if ask is not lead]
    wanted = sum((package.worth(ask) for ask in others), Decimal())
    scale = min(Decimal(1), (left - first) / wanted) if wanted > 0 else Decimal(1)
    for ask in asks:
        if ask not in bounded:
            yield ask, None
        else:
            yield ask, first if ask is lead else package.worth(ask) * scale


def yearly_worth(ask: Ask, offer: Offer) -> Decimal:
    """What one unit of an ask adds to the first year, at face value."""
    if ask.opening.unit == "%":
        return Decimal(offer.base.amount) / 100 if offer.base is not None else Decimal()
    if ask.monthly:
        return Decimal(ask.times_a_year)
    if ask.component is Component.EQUITY and offer.equity is not None:
        return Decimal(1) / (offer.equity.years or 1)
    return Decimal(1)


def _fitted(ask: Ask, part: Decimal, package: PackageCap) -> Ask | None:
    worth = yearly_worth(ask, package.offer)
    if not worth:
        return ask
    x = ask.offered.value if ask.offered is not None else Decimal()
    most = x + part / worth
    is_base = ask.component is Component.BASE
    if is_base:
        most = max(most, _least(ask, package))
    share, year = term(package.share * 100), term(package.first_year.value)
    text = f"{term(x)} + its part of {share}% of {year}"
    return lowered(ask, most, Computed(text), package.floor if is_base else None)


def _least(ask: Ask, package: PackageCap) -> Decimal:
    """Under what base is not brought down: the low end of its range, the candidate's walk-away."""
    x = ask.offered.value if ask.offered is not None else Decimal()
    least = Decimal()
    if package.bottom is not None and x < package.bottom:
        least = package.bottom
    floor = package.floor
    if floor is not None and floor.unit == ask.opening.unit:
        # A step above it: an ask that is the walk-away would give it away.
        steps = grids(ask.component, ask.opening.unit, ask.spoken_period, floor.value)
        least = max(least, floor.value + steps[0])
    return min(least, ask.opening.value)
