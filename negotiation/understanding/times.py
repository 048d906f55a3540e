"""How often a year an amount is paid, where the message says so.

"13 salaries", "x 14", "14 times a year", "220 days a year", "35 hours a week".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from negotiation.model.said import Per
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.periods import A_YEAR, SALARIES, TIMES

_MONTHS = range(12, 17)
_DAYS = range(100, 261)
_HOURS = range(10, 61)
_WEEKS = 52


@dataclass(frozen=True, slots=True)
class Times:
    """An amount per `per` is paid `count` times a year; `words` as typed."""

    count: int
    per: Per
    words: str


def times_in(tokens: Sequence[Token]) -> Times | None:
    """The first such count of a message."""
    for at, token in enumerate(tokens):
        if token.kind is Kind.NUMBER and token.text.isdigit():
            found = _at(tokens, at, int(token.text))
            if found is not None:
                return found
    return None


def at_number(tokens: Sequence[Token], at: int) -> bool:
    """Whether the number at token `at` counts payments, so that it is no amount itself."""
    text = tokens[at].text
    return text.isdigit() and _at(tokens, at, int(text)) is not None


def _at(tokens: Sequence[Token], at: int, number: int) -> Times | None:
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
    days = any(word in ("days", "tage", "jours") for word in after[:2])
    if number in _DAYS and days and any(word in A_YEAR for word in after[1:4]):
        return Times(number, Per.DAY, f"{number} days")
    hours = first in ("hours", "hrs", "h", "stunden")
    if number in _HOURS and hours and any(word in ("week", "woche", "wk") for word in after[1:3]):
        return Times(number * _WEEKS, Per.HOUR, f"{number} hours a week")
    return None
