"""An offer as the candidate states it. None means "not said", never zero."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from negotiation.model.guide import EquityKind
from negotiation.model.money import Period
from negotiation.model.record import record


@record(frozen=True, slots=True)
class Stated:
    """An amount in whole units of `currency`, with the candidate's own words for it.

    `currency` is None where neither the words nor the offer said it: it is then the row's.
    `per` is set where the words stated a period; without it the field's own counts (a year).
    """

    amount: int
    currency: str | None = None
    words: str = ""
    per: Period | None = None


@record(frozen=True, slots=True)
class Equity:
    """`value` is the whole grant over `years`; years 1 means paid every year.

    `kind`, `years`: None = not said. `schedule` are the fractions vesting per year, sum 1.
    `units`, `strike`, `share_value` (per share, in the offer's currency) price options.
    `percent` is a bare share of the company: not priced. Nothing vests before `cliff_months`;
    what would have vested by then comes at once.
    """

    value: Stated | None = None
    years: int | None = None
    kind: EquityKind | None = None
    schedule: tuple[Decimal, ...] | None = None
    units: int | None = None
    strike: Decimal | None = None
    share_value: Decimal | None = None
    percent: Decimal | None = None
    cliff_months: int | None = None

    @property
    def vests_late(self) -> bool:
        """Whether less than half of the grant comes in the first half of its years."""
        vesting = self.schedule or ()
        early, half = sum(vesting[: len(vesting) // 2], Decimal()), Decimal("0.5")
        return len(vesting) > 1 and early < half * sum(vesting, Decimal())


@dataclass(frozen=True, slots=True)
class Bonus:
    """A yearly bonus as money or as a percentage of base (15 means 15%)."""

    value: Stated | None = None
    percent: Decimal | None = None
    guaranteed: bool | None = None


@record(frozen=True, slots=True)
class Offer:
    """What is on the table, per year where not said otherwise."""

    currency: str | None = None
    base: Stated | None = None
    equity: Equity | None = None
    bonus: Bonus | None = None
    sign_on: Stated | None = None
    sign_on_year2: Stated | None = None
    refresher: Stated | None = None  # per year, only if promised


# One for all, not one from a factory: a session is compared with its defaults at every save.
NO_OFFER = Offer()


class OfferStatus(StrEnum):
    """How real a competing offer is."""

    WRITTEN = "written"
    VERBAL = "verbal"
    IN_PROCESS = "in_process"


@dataclass(frozen=True, slots=True)
class CompetingOffer:
    """Another company's offer; named in a script only if `may_name` and status allow.

    `status` is None while nobody said how real it is: such an offer is in no script.
    """

    company: str | None
    status: OfferStatus | None
    may_name: bool | None = None
    offer: Offer = NO_OFFER
    deadline_days: int | None = None  # business days
