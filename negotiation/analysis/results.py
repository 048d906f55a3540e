"""The figures of a plan, before any sentence is written: the contract between the arithmetic
(`valuation`, `position`, `leverage`, `strategy`) and the words (`levers`, `script`, `private`).

Every amount is a `Figure`, so whoever prints one can say where it comes from.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from negotiation.model.caution import Caution
from negotiation.model.figures import Figure
from negotiation.model.guide import BandRow, Component, EquityKind, Guide
from negotiation.model.offer import CompetingOffer, Offer


class Zone(StrEnum):
    """Where in a band an amount lies."""

    BELOW = "below"
    Q1 = "q1"
    Q2 = "q2"
    Q3 = "q3"
    Q4 = "q4"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class ComponentPosition:
    """An offered component against its row. `soft_top`: the guide prints the top with a `+`."""

    component: Component
    offered: Figure
    low: Figure
    high: Figure
    penetration: Decimal
    compa_ratio: Decimal
    zone: Zone
    soft_top: bool = False


@dataclass(frozen=True, slots=True)
class LevelView:
    """The candidate's level against the guide's mapping.

    `verdict`: "fits", "above" (a possible down-level), "below" (private), "unknown".
    `p_fit` is the penetration that level would have by position in the mapped range.
    """

    verdict: str
    company: str
    level: str
    mapped: str | None = None  # the guide's words for the peer range
    p_fit: Decimal | None = None
    next_guide: Guide | None = None  # the guide one level up, where there is one


@dataclass(frozen=True, slots=True)
class Valued:
    """One offer valued, per year, in one currency. None: not computable, and a warning says why.

    `at` maps an equity multiplier ("0.5") to the total with illiquid equity counted at it.
    `total_*` exclude sign-on; `*_incl_sign_on` spreads it over four years.
    """

    company: str
    currency: str
    base: Figure | None
    equity_annual: Figure | None
    equity_liquid: bool | None
    equity_kind: EquityKind | None
    equity_at: tuple[tuple[str, Figure], ...]
    bonus: Figure | None
    sign_on: Figure | None
    total_face: Figure | None
    total_at: tuple[tuple[str, Figure], ...]
    total_recurring: Figure | None
    total_incl_sign_on: Figure | None
    year_table: tuple[Figure | None, ...]
    schedule_assumed: bool = False  # even vesting was assumed, not stated


@dataclass(frozen=True, slots=True)
class Valuation:
    """The candidate's offer and, where it reconciles, its place in the guide's total."""

    own: Valued
    guide_comparable: Figure | None
    total_position: ComponentPosition | None
    competing: tuple[Valued, ...]
    breakeven: tuple[tuple[str, Figure], ...]  # company -> multiplier, only where 0 < m < 1


class Batna(StrEnum):
    """The best alternative's strength."""

    NONE = "none"
    IN_PROCESS = "in_process"
    WEAK = "weak"
    PARITY = "parity"
    STRONG = "strong"
    DEPENDS = "depends"  # on what the equity is worth to the candidate
    NOT_COMPARABLE = "not_comparable"  # another currency and no rate of the candidate's


@dataclass(frozen=True, slots=True)
class RivalView:
    """A competing offer and what may be said about it.

    `may_quote`: figures may be spoken (written, in the same currency, not weak at face value).
    That there is an offer, or a late-stage process, may be spoken in any case.
    """

    offer: CompetingOffer
    valued: Valued | None
    batna: Batna
    ratio_face: Decimal | None
    may_quote: bool
    breakeven: Figure | None = None  # as in `Valuation.breakeven`, whatever its size


@dataclass(frozen=True, slots=True)
class Leverage:
    """All competing offers; `best` is the one to build on, None where there is none."""

    batna: Batna
    rivals: tuple[RivalView, ...]
    best: RivalView | None
    days_left: int | None  # business days to the company's own deadline; negative: passed
    tempo: str  # "none", "passed", "exploding" (<=1), "today" (2-4), "normal" (>=5)


@dataclass(frozen=True, slots=True)
class Ask:
    """What to ask for one component. `hold`: the offer already meets it, so no ask.

    Ladder: `opening` ≥ `target` ≥ `fallback` ≥ `acceptable` ≥ what is offered.
    `spoken_period`: "a year", "a month", "over four years" or "" (sign-on): how it is said.
    Every figure is in the unit in which the company made its offer, so a guide's four-year
    figure is asked for per year where the grant was stated per year. `component` is TOTAL where
    the guide prices totals only. A bonus may be in `%` of base.
    `reason` says in words how the opening was found. `rank` 1 is the primary ask.
    `range_top` is the upper end of a bolstering range, only where one was asked for; `bolster`
    is the same for the answer to "what do you expect?", which is best a range.
    """

    component: Component
    kind: EquityKind | None
    offered: Figure | None
    opening: Figure
    target: Figure
    fallback: Figure
    acceptable: Figure
    hold: bool
    rank: int
    reason: str
    spoken_period: str
    scaled: bool = False  # the guide's figure is for another region of it
    capped: bool = False  # the guide's figure was more than may be asked at once
    stretch: Figure | None = None
    range_top: Figure | None = None
    bolster: Figure | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """Round 2: one of two packages of equal yearly value."""

    name: str
    amounts: tuple[tuple[Component, Figure], ...]
    yearly_gain: Figure


@dataclass(frozen=True, slots=True)
class Round2:
    """What the company moved, and where that is on the ladder.

    `moved`: component, before, after. `rung`: "opening", "target", "fallback", "acceptable",
    "below", "unmoved". `advice`: "accept", "either_or", "one_component", "change_ground",
    "decide".
    """

    moved: tuple[tuple[Component, Figure, Figure], ...]
    rung: str
    advice: str
    packages: tuple[Package, ...]
    rungs: tuple[tuple[Component, str], ...] = ()  # the same, component by component


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything computed for a case, with the guide's row it was computed from.

    `offer` is the offer as understood: a bare `250` read as 250,000, a currency filled in.
    `asks` holds at most three that are not held. `needs_confirmation` are questions to put to
    the candidate, each `key: sentence`.
    """

    guide: Guide
    row: BandRow
    currency: str
    positions: tuple[ComponentPosition, ...]
    level: LevelView | None
    valuation: Valuation
    leverage: Leverage
    asks: tuple[Ask, ...]  # held ones included, by rank
    guide_floor: Figure | None  # private only
    walk_away: Figure | None
    round2: Round2 | None
    warnings: tuple[Caution, ...]
    needs_confirmation: tuple[str, ...]
    offer: Offer = field(default_factory=Offer)
