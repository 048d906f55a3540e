"""The figures of a plan, before any sentence is written: the contract between the arithmetic
(`valuation`, `position`, `leverage`, `asks`, `round2`) and the words of `negotiation.plan`.

Every amount is a `Figure`, so whoever prints one can say where it comes from.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from negotiation.model.assumptions import MONTHS
from negotiation.model.caution import Caution
from negotiation.model.figures import Figure
from negotiation.model.guide import BandRow, Component, EquityKind, FigureRole, Guide
from negotiation.model.money import Period
from negotiation.model.offer import CompetingOffer, Offer
from negotiation.model.record import record


class Zone(StrEnum):
    """Where in a band an amount lies."""

    BELOW = "below"
    Q1 = "q1"
    Q2 = "q2"
    Q3 = "q3"
    Q4 = "q4"
    ABOVE = "above"


@record(frozen=True, slots=True)
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


@record(frozen=True, slots=True)
class LevelView:
    """The candidate's level against the guide's mapping.

    `verdict`: "fits", "above" (a possible down-level), "below" (private), "unknown".
    `p_fit` is the penetration that level would have by position in the mapped range. `by_pay`:
    the level fits the role, and the pay is where a lower one would be.
    """

    verdict: str
    company: str
    level: str
    mapped: str | None = None  # the guide's words for the peer range
    p_fit: Decimal | None = None
    next_guide: Guide | None = None  # the guide one level up, where there is one
    by_pay: bool = False
    here: str | None = None  # this company's own name for the candidate's level
    row: BandRow | None = None  # the row of that level, where the guide has one


@record(frozen=True, slots=True)
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
    even_years: tuple[Figure, ...] = ()  # the years under that assumption, for showing only


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


@record(frozen=True, slots=True)
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
    index: int = 0  # of the offer in the case


@dataclass(frozen=True, slots=True)
class Clock:
    """The date that comes first: the company's own, or (`rival`) that of another offer."""

    days: int  # business days; never negative
    rival: RivalView | None = None


@dataclass(frozen=True, slots=True)
class Leverage:
    """All competing offers; `best` is the one to build on, None where there is none.

    `tempo` is the pace of the company's own date, `pace` that of whichever comes first.
    """

    batna: Batna
    rivals: tuple[RivalView, ...]
    best: RivalView | None
    days_left: int | None  # business days to the company's own deadline; negative: passed
    tempo: str  # "none", "passed", "exploding" (<=2), "today" (3-4), "normal" (>=5)
    clock: Clock | None = None
    pace: str = "none"


class Cause(StrEnum):
    """What an ask rests on."""

    GUIDE = "guide"
    RIVAL = "rival"  # it matches another offer, to the unit
    FORFEITS = "forfeits"  # it makes up for what is left behind
    OWN = "own"  # the candidate's own figure
    CONDITION = "condition"  # what they said they would sign at
    RESTORED = "restored"  # what their earlier offer said, before it came down
    BASE_GAP = "base_gap"  # it stands in for the base that was not given


@record(frozen=True, slots=True)
class Ask:
    """What to ask for one component. `hold`: the offer already meets it, so no ask.

    Ladder: `opening` ≥ `target` ≥ `fallback` ≥ `acceptable` ≥ what is offered.
    `spoken_period`: "a year", "a month", "over four years" or "" (sign-on): how it is said.
    Every figure is in the unit in which the company made its offer, so a guide's four-year
    figure is asked for per year where the grant was stated per year. `component` is TOTAL where
    the guide prices totals only. A bonus may be in `%` of base.
    `reason` says in words how the opening was found. `rank` 1 is the primary ask.
    `range_top` is the upper end of a bolstering range, only where one was asked for; `bolster`
    is the same for the answer to "what do you expect?", which is best a range. `most`: as far as
    one could go, where less is asked for.
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
    most: Figure | None = None
    cause: Cause = Cause.GUIDE

    @property
    def monthly(self) -> bool:
        """Whether it is spoken of by the month."""
        return self.spoken_period == Period.MONTH.spoken

    @property
    def times_a_year(self) -> int:
        """How often an amount of pay is paid in a year."""
        return MONTHS if self.monthly else 1

    @property
    def raised_by(self) -> Decimal:
        """How much more than is offered, in the unit of the offer."""
        return self.opening.value - (self.offered.value if self.offered else Decimal())


@dataclass(frozen=True, slots=True)
class Pressed:
    """A range to name, only if pressed, where there is no offer yet; or the posting's own."""

    component: Component
    low: Figure
    high: Figure
    spoken_period: str = "a year"


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What the guide expects of the company (`counter`) or advises to take (`accept`). Private."""

    component: Component
    role: FigureRole
    low: Figure
    high: Figure
    scaled: bool


@dataclass(frozen=True, slots=True)
class Package:
    """One of two or three packages of equal yearly value."""

    name: str
    amounts: tuple[tuple[Component, Figure], ...]
    yearly_gain: Figure

    def amount(self, component: Component | None) -> Decimal:
        """What it has of a part; zero of one that stays as it is."""
        return next((x.value for part, x in self.amounts if part is component), Decimal())


@dataclass(frozen=True, slots=True)
class Round2:
    """What the company moved, and where that is on the ladder.

    `moved`: component, before, after. `rung`: "opening", "target", "fallback", "acceptable",
    "below", "unmoved". `advice`:

    - "accept": it reaches the target
    - "close": the candidate said at which terms they sign; these are asked for, and no others
    - "restore": a part fell after the counter; first back to what was in writing
    - "rest": base is settled; everything else stays as it was asked for
    - "either_or": packages of equal value
    - "package": what is left of the ask, one step down, together
    - "one_component": a single part is left
    - "change_ground": nothing moved
    - "decide": everything is final
    """

    moved: tuple[tuple[Component, Figure, Figure], ...]
    rung: str
    advice: str
    packages: tuple[Package, ...]
    rungs: tuple[tuple[Component, str], ...] = ()  # the same, component by component
    asked: tuple[tuple[Component, Figure], ...] = ()  # the previous asks that were told

    @property
    def fallen(self) -> tuple[tuple[Component, Figure, Figure], ...]:
        """What is lower than before."""
        return tuple(item for item in self.moved if item[2].value < item[1].value)

    @property
    def risen(self) -> tuple[tuple[Component, Figure, Figure], ...]:
        """What is higher than before."""
        return tuple(item for item in self.moved if item[2].value > item[1].value)


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
    kept: tuple[Ask, ...] = ()  # asks that wait for a later round
    first_year: Figure | None = None  # what the first year pays, as far as it is known
    modest: bool = False  # nothing was told that would carry more than a modest ask
    posted: tuple[Pressed, ...] = ()  # the posting's own range
    pressed: tuple[Pressed, ...] = ()
    foreseen: tuple[Foreseen, ...] = ()
