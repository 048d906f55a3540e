"""An amount as said, complete enough to be settled: the border between reading and resolving."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from negotiation.model.assumptions import THOUSAND
from negotiation.model.guide import EquityKind
from negotiation.model.record import record


class Part(StrEnum):
    """A part of pay that people speak of; the first six are priced in an offer."""

    BASE = "base"
    EQUITY = "equity"
    BONUS = "bonus"
    SIGN_ON = "sign_on"
    SIGN_ON_YEAR2 = "sign_on_year2"
    REFRESHER = "refresher"
    TOTAL = "total"  # the whole package: told apart, never a part
    EXTRA = "extra"  # relocation, pension, a stipend: named and left out
    FORFEIT = "forfeit"  # what leaving the present job costs
    STRIKE = "strike"
    SHARE_VALUE = "share_value"
    FLOOR = "floor"  # the lowest base that the person would take


class Per(StrEnum):
    """What the words say an amount is paid per."""

    YEAR = "year"
    HALF_YEAR = "half a year"
    QUARTER = "quarter"
    MONTH = "month"
    SEMI_MONTH = "half a month"  # twice a month
    FORTNIGHT = "two weeks"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"


HOURS_PER_YEAR = 2080  # 52 weeks of 40 hours, the usual US convention
PER_YEAR: dict[Per, int] = {
    Per.YEAR: 1,
    Per.HALF_YEAR: 2,
    Per.QUARTER: 4,
    Per.MONTH: 12,
    Per.SEMI_MONTH: 24,
    Per.FORTNIGHT: 26,
    Per.WEEK: 52,
    Per.DAY: 260,  # 52 weeks of 5 days
    Per.HOUR: HOURS_PER_YEAR,
}


@record(frozen=True, slots=True)
class Told:
    """One figure of one part, flat, so that it can wait in a session until its row is known.

    Exactly one of `amount`, `percent`, `units`, `shares` is set. `high` is the end of a range of
    `amount` or `percent`. `currencies`: what the sign may mean, likeliest first. `bare`: a plain
    number under a thousand. `exact`: False for "low 220s". `years`: 1 is paid every year.
    """

    part: Part
    words: str = ""
    amount: Decimal | None = None
    percent: Decimal | None = None
    units: int | None = None
    shares: tuple[Decimal, ...] | None = None
    high: Decimal | None = None
    currencies: tuple[str, ...] = ()
    per: Per | None = None
    years: int | None = None
    bare: bool = False
    lakhs: bool = False
    exact: bool = True
    kind: EquityKind | None = None
    guaranteed: bool | None = None
    once: bool = False
    ctc: bool = False
    ote: bool = False
    part_time: bool = False
    times: int | None = None  # how often a year it is paid, where the person says so

    @property
    def in_full(self) -> Decimal:
        """The amount, by how it is typed: a bare one is thousands."""
        return (self.amount or Decimal()) * (THOUSAND if self.bare else 1)
