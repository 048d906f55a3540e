"""What a figure of a message can be: money, a percentage, a count of shares, a vesting schedule.

Nothing here knows whose it is or which part of pay it belongs to. A number that counts something
else (users, hours, square feet, a telephone) is noise.
"""

from __future__ import annotations

from decimal import Decimal

from negotiation.model.assumptions import THOUSAND
from negotiation.model.record import record, replace
from negotiation.model.said import PER_YEAR, Per


@record(frozen=True, slots=True)
class Money:
    """An amount as typed, tokens `at` up to `to`.

    `currencies`: what the sign or word may mean, likeliest first; empty where none was said.
    `per`, `years`: the period, or the years a grant covers, where the words say so. `scaled`: with
    a k, a million, a lakh. `grouped`: four digits or more. `vague`: "low 220s". `from_to`: "from
    195k to 240k" may tell of a change; only then may `high` be less than `low`.
    """

    low: Decimal
    at: int
    to: int
    high: Decimal | None = None
    currencies: tuple[str, ...] = ()
    per: Per | None = None
    years: int | None = None
    scaled: bool = False
    grouped: bool = False
    decimals: bool = False
    vague: bool = False
    plus: bool = False
    from_to: bool = False
    lakhs: bool = False
    words: str = ""

    @property
    def bare(self) -> bool:
        """A small plain number that may mean thousands."""
        return not self.scaled and not self.grouped and self.low < THOUSAND

    @property
    def scale(self) -> int:
        """What a figure is to be taken times: a bare one is thousands."""
        return THOUSAND if self.bare else 1

    @property
    def in_full(self) -> Decimal:
        """The low end, by how it is typed: "227" is 227,000."""
        return self.low * self.scale

    @property
    def by_year(self) -> Decimal:
        """The same for a year, where the words tell what it is paid per."""
        return self.in_full * (PER_YEAR[self.per] if self.per is not None else 1)

    @property
    def end(self) -> Money:
        """The high end of a range by itself."""
        last = self.words.split()[-1:] or [self.words]
        low = self.low if self.high is None else self.high
        return replace(self, low=low, high=None, from_to=False, words=last[0])

    @property
    def strong(self) -> bool:
        """Whether it can hardly be anything but money: a sign, a scale, or thousands apart."""
        return bool(self.currencies) or self.scaled or self.grouped


@record(frozen=True, slots=True)
class Percent:
    """`low` to `high` per cent; `high` is None for one figure."""

    low: Decimal
    at: int
    to: int
    high: Decimal | None = None
    words: str = ""

    @property
    def end(self) -> Percent:
        """The high end of a range by itself."""
        return self if self.high is None else replace(self, low=self.high, high=None)


@record(frozen=True, slots=True)
class Units:
    """A count of shares or options."""

    count: int
    at: int
    to: int
    words: str = ""


@record(frozen=True, slots=True)
class Schedule:
    """The shares of a grant that vest year by year; they sum to one."""

    shares: tuple[Decimal, ...]
    at: int
    to: int
    words: str = ""


@record(frozen=True, slots=True)
class Noise:
    """Figures that are no pay: a telephone, a clock, a count of something.

    `words` are those of a large one with what it may count, a thing that no table knows.
    """

    at: int
    to: int
    words: str = ""


Quantity = Money | Percent | Units | Schedule | Noise
