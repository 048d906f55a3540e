"""How often a year an amount is paid, where the message says so.

"13 salaries", "x 14", "14 times a year", "220 days a year", "35 hours a week".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from negotiation.model.said import Per
from negotiation.understanding.called import called_by
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.periods import A_YEAR, SALARIES, SALARIES_IN_WORDS, TIMES

_MONTHS = range(12, 17)
_DAYS = range(100, 261)
_HOURS = range(10, 61)
_WEEKS = 52
_A_WEEK = frozenset("week woche wk".split())
_DAY_WORDS = frozenset("days tage jours".split())
_DAY_NAMES = frozenset("day tag jour dia".split())
_PER = frozenset("a per each pro par por rate".split())
_HOUR_WORDS = frozenset("hours hrs h stunden".split())
# Without one of these beside it a number counts no payments.
_COUNTING = _DAY_WORDS | _HOUR_WORDS | frozenset((*TIMES, *SALARIES, "th", "month", "monthly"))


@dataclass(frozen=True, slots=True)
class Times:
    """An amount per `per` is paid `count` times a year; `words` as typed."""

    count: int
    per: Per
    words: str


@called_by(_COUNTING)
def times_in(tokens: Sequence[Token]) -> Times | None:
    """The first such count of a message."""
    for at, token in enumerate(tokens):
        if token.kind is Kind.NUMBER and (found := _at(tokens, at)) is not None:
            return found
        if token.norm in SALARIES_IN_WORDS and at and tokens[at - 1].norm in TIMES:
            count = SALARIES_IN_WORDS[token.norm]  # "mal zwölf"
            return Times(count, Per.MONTH, f"{count}")
    return None


def _is_paid_daily(tokens: Sequence[Token]) -> bool:
    """ "£650 a day, 220 days", "650/day x 220": a day's pay stands beside them."""
    norms = [token.norm for token in tokens]
    return "daily" in norms or any(
        two in _DAY_NAMES and (one in _PER or first.text == "/")
        for one, two, first in zip(norms, norms[1:], tokens, strict=False)
    )


def counted_to(tokens: Sequence[Token], at: int) -> int | None:
    """Where "37.5 hours a week" ends, whose number counts payments and is no amount itself."""
    found = _at(tokens, at)
    if found is None:
        return None
    if found.per is not Per.HOUR:
        return at + 1
    return next(spot + 1 for spot in range(at + 1, len(tokens)) if tokens[spot].norm in _A_WEEK)


def _at(tokens: Sequence[Token], at: int) -> Times | None:
    if _COUNTING.isdisjoint([token.norm for token in tokens[max(at - 1, 0) : at + 3]]):
        return None
    text = tokens[at].text
    whole = text.isdigit() and len(text) < 4
    half = text.endswith((".5", ",5")) and text[:-2].isdigit() and len(text) < 6
    if not whole and not half:
        return None
    hours_a_week = Decimal(text.replace(",", "."))
    number = int(hours_a_week) if whole else 0
    usual = _HOURS.start <= hours_a_week < _HOURS.stop
    if not usual and number not in _MONTHS and number not in _DAYS:
        return None
    before = tokens[at - 1].norm if at else ""
    after = [token.norm for token in tokens[at + 1 : at + 5]]
    first = after[0] if after else ""
    if number in _MONTHS and (
        before in TIMES
        or first in TIMES
        or first in SALARIES
        or (first == "th" and after[1:2] == ["month"])
        or (first in ("th", "monthly", "month") and any(word in SALARIES for word in after[1:3]))
    ):
        return Times(number, Per.MONTH, f"{number}")
    days = number in _DAYS and not _DAY_WORDS.isdisjoint(after[:2])
    if days and (any(word in A_YEAR for word in after[1:4]) or _is_paid_daily(tokens)):
        return Times(number, Per.DAY, f"{number} days")
    if number in _DAYS and before in TIMES and _is_paid_daily(tokens):
        return Times(number, Per.DAY, f"{number} days")
    if usual and first in _HOUR_WORDS and any(word in _A_WEEK for word in after[1:3]):
        return Times(int(hours_a_week * _WEEKS), Per.HOUR, f"{hours_a_week} hours a week")
    return None
