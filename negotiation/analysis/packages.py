"""Packages of equal yearly value: the only "either … or" that is ever put to a company.

The value of a package is ΔV = Δbase + Δbonus + m × Δequity ÷ years + Δsign-on ÷ H a year, with
H = 4, or 1 where cash in the first year matters. Each package is led by another part and filled
up to the same value, in figures that people say; nothing exceeds what was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from itertools import islice, permutations

from negotiation.analysis.formula import term
from negotiation.analysis.results import Ask, Package
from negotiation.analysis.spoken import grids, say_near
from negotiation.model.assumptions import (
    ILLIQUID_MULTIPLIER,
    LIQUID_KINDS,
    MONTHS,
    MOST_PACKAGES,
    PACKAGE_TOLERANCE,
    SIGN_ON_YEARS,
)
from negotiation.model.case import Case, Priority
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component
from negotiation.model.money import Period
from negotiation.model.offer import Offer

_NAMES = {
    Component.BASE: "base",
    Component.EQUITY: "equity",
    Component.BONUS: "bonus",
    Component.SIGN_ON: "sign-on",
    Component.TOTAL: "total",
}
_MOST_VALUES = 8  # how many values are tried before one package has to do
_MOST_LEADS = 8  # how many figures of the leading part are tried for each
_WIDEST = Decimal("0.35")  # how far a value may lie from what is needed


@dataclass(frozen=True, slots=True)
class Room:
    """How far a part may still be raised: from what is offered `now` to the `most` asked for.

    `worth`: what one unit of it is worth a year. `least`: the candidate's own walk-away, which no
    package undercuts and none says.
    """

    component: Component
    now: Figure
    most: Figure
    worth: Decimal
    period: str = "a year"
    least: Decimal = Decimal()

    @property
    def value(self) -> Decimal:
        """What all of the room is worth a year."""
        return max(Decimal(), self.worth * (self.most.value - self.now.value))


def room_of(ask: Ask, case: Case, offer: Offer, walk_away: Figure | None) -> Room:
    """The room between an offer and an ask."""
    now = ask.offered or Figure(Decimal(), ask.opening.unit, Computed("nothing offered"))
    worth = yearly_value(case, ask.component, offer, ask.opening.unit)
    floor = walk_away if ask.component is Component.BASE else None
    least = floor.value if floor is not None else Decimal()
    return Room(ask.component, now, ask.opening, worth, ask.spoken_period, least)


def yearly_value(case: Case, component: Component, offer: Offer, unit: str = "") -> Decimal:
    """What one unit of a component is worth a year to the candidate."""
    if unit == "%":
        return Decimal(offer.base.amount) / 100 if offer.base is not None else Decimal()
    if component is Component.SIGN_ON:
        return sign_on_worth(case.priority)
    if component is Component.EQUITY and offer.equity is not None:
        liquid = offer.equity.kind in LIQUID_KINDS
        own = case.equity_multiplier
        share = own if own is not None else ILLIQUID_MULTIPLIER
        return (Decimal(1) if liquid else share) / (offer.equity.years or 1)
    monthly = offer.base is not None and offer.base.per is Period.MONTH
    return Decimal(MONTHS) if component is Component.BASE and monthly else Decimal(1)


def sign_on_worth(priority: Priority | None) -> Decimal:
    """A year's share of a sign-on."""
    first_year = priority in (Priority.SIGN_ON, Priority.LIQUID_CASH)
    return Decimal(1) if first_year else Decimal(1) / SIGN_ON_YEARS


def equal_packages(
    rooms: tuple[Room, ...], need: Decimal, first: Component | None = None
) -> tuple[Package, ...]:
    """Two or three packages worth about `need` a year and the same as each other.

    `rooms` are in order of rank. `first`: a part that comes first for the candidate, of which
    every package has some, and the first the most. None where no two come out equal: one alone is
    no choice.
    """
    open_rooms = _comparable(tuple(room for room in rooms if room.value > 0))
    if not open_rooms or need <= 0:
        return ()
    need = min(need, sum((room.value for room in open_rooms), Decimal()))
    found: list[tuple[tuple[bool, float], tuple[Package, ...]]] = []
    for value in islice(_values(open_rooms, need), _MOST_VALUES):
        led = (_led(lead, open_rooms, value, first) for lead in open_rooms[:MOST_PACKAGES])
        alike_ones = _alike([package for package in led if package is not None])
        choice = _plain(alike_ones, open_rooms)
        if len(choice) > 1:
            far = abs(value - need) > need * _NEAR
            tangled = sum(_tangled(package, open_rooms) for package in choice)
            found.append(((far, tangled / len(choice)), choice))
    if not found:
        return ()
    # The nearest to the need comes first, and stays first among those as easy to take in.
    _, best = min(found, key=lambda each: each[0])
    return tuple(sorted(best, key=lambda package: -package.amount(first)))


_NEAR = Decimal("0.10")  # an easier choice is worth no more than a tenth of what is needed


def _led(
    lead: Room, rooms: tuple[Room, ...], value: Decimal, first: Component | None
) -> Package | None:
    """The plainest package worth `value` that the part leads, of those the candidate could take."""
    others = [room for room in rooms if room is not lead]
    wanted = [room for room in others if room.component is first]
    orders = permutations(room for room in others if room not in wanted)
    # What comes first has its part of it, whatever leads.
    share = _LEADING if wanted else Decimal(1)
    found = (_worth((lead, *wanted, *rest), value, share) for rest in orders)
    takeable = [package for package in found if package is not None and _takes(package, rooms)]
    return min(takeable, key=lambda package: _tangled(package, rooms), default=None)


_LEADING = Decimal("0.8")


def _tangled(package: Package, rooms: tuple[Room, ...]) -> int:
    """How hard a package is to take in: by its parts, and those that are neither asked for so far
    nor left as they are."""
    most = {room.component: room.most.value for room in rooms}
    halfway = sum(figure.value != most[component] for component, figure in package.amounts)
    return 2 * len(package.amounts) + halfway


def _plain(packages: tuple[Package, ...], rooms: tuple[Room, ...]) -> tuple[Package, ...]:
    """The packages; a third only if it is easy to take in, else the two plainest."""
    by_ease = sorted(packages, key=lambda package: _tangled(package, rooms))
    hard = [package for package in by_ease[_CHOICE:] if _tangled(package, rooms) > _EASY]
    return tuple(package for package in packages if package not in hard)


_CHOICE = 2
_EASY = 5  # two parts, of which one is neither asked for so far nor left as it is


def _takes(package: Package, rooms: tuple[Room, ...]) -> bool:
    """Whether the candidate could say yes to it: every part is over its walk-away."""
    amounts = {component: figure.value for component, figure in package.amounts}
    return all(
        amounts[room.component] > room.least
        if room.component in amounts
        else room.now.value >= room.least
        for room in rooms
    )


def alike(one: Package, two: Package) -> bool:
    """Whether both are worth the same, give or take."""
    gains = (one.yearly_gain.value, two.yearly_gain.value)
    return max(gains) - min(gains) <= PACKAGE_TOLERANCE * max(gains)


def _comparable(rooms: tuple[Room, ...]) -> tuple[Room, ...]:
    """Those in the currency of the first: others have no common value."""
    units = [room.now.unit for room in rooms if room.now.unit != "%"]
    return tuple(room for room in rooms if room.now.unit in ("%", *units[:1]))


def _alike(packages: list[Package]) -> tuple[Package, ...]:
    """The first, and those that are worth the same and hold something else."""
    kept: list[Package] = []
    for package in packages:
        same = any(dict(package.amounts) == dict(other.amounts) for other in kept)
        if not same and all(alike(package, other) for other in kept):
            kept.append(package)
    return tuple(kept)


def _values(rooms: tuple[Room, ...], need: Decimal) -> Iterator[Decimal]:
    """Values near the need that a part of pay can meet with a round figure; the nearest first."""
    found: set[Decimal] = set()
    for room in rooms:
        if not room.worth:
            continue
        step = grids(room.component, room.now.unit, room.period, room.most.value)[0]
        around = ((room.now.value + need / room.worth) / step).to_integral_value() * step
        for count in range(-3, 4):
            amount = min(around + count * step, room.most.value)
            value = (amount - room.now.value) * room.worth
            if value > 0 and abs(value - need) <= _WIDEST * need:
                found.add(value)
    yield from sorted(found, key=lambda value: (abs(value - need), value))


def _worth(order: tuple[Room, ...], value: Decimal, share: Decimal = Decimal(1)) -> Package | None:
    """A package worth `value`, led by the first part: as much of it as comes out even.

    That is no more than its `share` of the value. The part after it makes up the rest, with its
    own whole room before the next one is used.
    """
    lead, rest = order[0], order[1:]
    if not lead.worth:
        return None
    step = grids(lead.component, lead.now.unit, lead.period, lead.most.value)[0]
    top = min(lead.now.value + value * share / lead.worth, lead.most.value)
    amount = (top / step).to_integral_value(ROUND_FLOOR) * step
    for _ in range(_MOST_LEADS):
        if amount <= lead.now.value:
            return None
        left = value - (amount - lead.now.value) * lead.worth
        filled = _filled(rest, left, value)
        if filled is not None:
            return _package(((lead, amount), *filled))
        amount -= step
    return None


def _filled(
    rest: tuple[Room, ...], left: Decimal, value: Decimal
) -> tuple[tuple[Room, Decimal], ...] | None:
    """Figures of the other parts that make up what is left, give or take; None where none do."""
    miss = PACKAGE_TOLERANCE * value / 2
    found: list[tuple[Room, Decimal]] = []
    for room in rest:
        if abs(left) <= miss:
            break
        if not room.worth:
            continue
        wanted = min(room.now.value + left / room.worth, room.most.value)
        steps = grids(room.component, room.now.unit, room.period, wanted)
        amount = say_near(wanted, steps[:1], room.now.value, room.most.value)
        if amount is None or amount < room.now.value * _WORTH_SAYING:
            return None
        found.append((room, amount))
        left -= (amount - room.now.value) * room.worth
    return tuple(found) if abs(left) <= miss else None


_WORTH_SAYING = Decimal("1.01")  # a smaller step is no concession that anybody would notice


def _package(filled: tuple[tuple[Room, Decimal], ...]) -> Package:
    amounts: list[tuple[Component, Figure]] = []
    gain, terms = Decimal(), list[str]()
    for room, amount in filled:
        step = amount - room.now.value
        source = Computed(f"{term(room.now.value)} + {term(step)}")
        amounts.append((room.component, Figure(amount, room.now.unit, source)))
        gain += step * room.worth
        terms.append(f"{term(step)} × {term(room.worth)}")
    name = " and ".join(_NAMES[component] for component, _ in amounts)
    unit = next((room.now.unit for room, _ in filled if room.now.unit != "%"), "%")
    return Package(name, tuple(amounts), Figure(gain, unit, Computed(" + ".join(terms))))
