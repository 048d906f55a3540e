"""Money: whole units, a currency, a period. Never a float, never a silent conversion."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache

from negotiation.model.currencies import SYMBOLS as SYMBOLS  # read here by whoever prints money
from negotiation.model.record import record


class Period(StrEnum):
    """What an amount is paid per."""

    YEAR = "year"
    MONTH = "month"
    GRANT = "grant"  # a multi-year total, such as a four-year grant

    @property
    def spoken(self) -> str:
        """How it is said after an amount; a grant that a guide prices is one over four years."""
        return _SPOKEN[self]

    __hash__ = str.__hash__  # an enum's own is written in Python, and cells are looked up by it


_SPOKEN = {Period.YEAR: "a year", Period.MONTH: "a month", Period.GRANT: "over four years"}


def pay_period(per: Period | None) -> str:
    """How the period of base is said: by the month where it is stated so, else by the year."""
    return (Period.MONTH if per is Period.MONTH else Period.YEAR).spoken


@record(frozen=True, slots=True)
class MoneyRange:
    """`low` to `high` in whole units; `open_ended`: the guide prints a `+` after the top.

    `per` is None where nothing states a period (and for a one-off sign-on).
    `also` is the second currency of a dual-currency cell.
    """

    currency: str
    low: int
    high: int
    open_ended: bool = False
    per: Period | None = None
    also: MoneyRange | None = None


def round_half_up(value: Decimal, places: int = 0) -> Decimal:
    """Round as people do on paper: halves go up."""
    return value.quantize(_ONE.scaleb(-places) if places else _ONE, rounding=ROUND_HALF_UP)


_ONE = Decimal(1)


def three_figures(value: Decimal) -> int:
    """`value` half-up to three significant figures: 283,750 -> 284,000."""
    if value == 0:
        return 0
    step = Decimal(1).scaleb(value.adjusted() - 2)
    return int((value / step).to_integral_value(rounding=ROUND_HALF_UP) * step)


@lru_cache(maxsize=1_000)  # what is printed comes back in every text of a plan
def show(amount: int | Decimal, currency: str) -> str:
    """`$250,000`, `£125,000`, `SEK 62,000`, `₹38,00,000`: whole units, digits grouped; of money
    whose currency nobody said, the amount alone.
    """
    whole = int(round_half_up(Decimal(amount)))
    sign = "-" if whole < 0 else ""
    digits = _group_indian(abs(whole)) if currency == "INR" else f"{abs(whole):,}"
    return f"{sign}{SYMBOLS.get(currency, f'{currency} '.lstrip())}{digits}"


def show_range(value: MoneyRange) -> str:
    """`$220,000–$300,000`, with a `+` where the top is open."""
    low, high = show(value.low, value.currency), show(value.high, value.currency)
    if value.currency not in SYMBOLS:
        high = high.removeprefix(value.currency + " ")
    text = low if value.low == value.high else f"{low}–{high}"
    return text + ("+" if value.open_ended else "")


def _group_indian(whole: int) -> str:
    digits = str(whole)
    if len(digits) <= 3:
        return digits
    head, tail = digits[:-3], digits[-3:]
    groups = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)][::-1]
    return ",".join([*groups, tail])
