"""What an amount is paid per, or the years that a grant covers: "a month", "p.a.", "over 4"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.record import replace
from negotiation.model.said import Per
from negotiation.understanding.numerals import number_at
from negotiation.understanding.quantities import Money
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.periods import (
    BEFORE_UNIT,
    BEHIND_YEARS,
    GROSS,
    OVER,
    TIMES,
    TIMES_A_YEAR,
    TITLED,
    TITLES,
    UNITS,
    WORDS,
)

_MOST_YEARS = 10


def period_of(tokens: Sequence[Token], money: Money) -> Money:
    """What the amount is paid per, or the years a grant covers, where it stands right behind."""
    at = money.to
    if norm_at(tokens, at) in GROSS:
        at += 1
        at += at < len(tokens) and tokens[at].text == ","
        if (found := _per_at(tokens, at)) is not None:
            return replace(money, per=found[0], to=found[1])
        at = money.to
    bracket = at < len(tokens) and tokens[at].text == "("
    found = _per_at(tokens, at + bracket)
    if found is not None and norm_at(tokens, found[1]) not in _SINCE:
        per, to = found
        to += bracket and to < len(tokens) and tokens[to].text == ")"
        return replace(money, per=per, to=to)
    years = years_at(tokens, at + bracket)
    if years is not None and norm_at(tokens, years[1]) != "ago":
        count, to = years
        to += bracket and to < len(tokens) and tokens[to].text == ")"
        if count == 1:
            return money
        return replace(money, years=count, to=to)
    return money


def period_behind(
    tokens: Sequence[Token], money: Money, labels: frozenset[str]
) -> tuple[Per, int, int] | None:
    """ "9k base a month", "300k of options per year": the period behind a label, and its place.

    "230k base a week ago" tells when.
    """
    at = money.to
    while at < min(money.to + _LONGEST_LABEL, len(tokens)) and tokens[at].norm in labels:
        at += 1
    if at == money.to or money.per is not None or money.years is not None:
        return None
    found = _per_at(tokens, at)
    if found is None or norm_at(tokens, found[1]) in _IN_TIME:
        return None
    return found[0], at, found[1]


_LONGEST_LABEL = 3  # words
_SINCE = frozenset("ago later earlier".split())  # "upped it to 236k an hour ago"
_IN_TIME = _SINCE | frozenset("before after from back".split())
_PER_OPENERS = frozenset(words[0] for words in WORDS)
_LONGEST_PER = max(map(len, WORDS))


def _per_at(tokens: Sequence[Token], at: int) -> tuple[Per, int] | None:
    if at >= len(tokens):
        return None
    if tokens[at].norm in _PER_OPENERS:
        words = tuple(token.norm for token in tokens[at : at + _LONGEST_PER])
        for length in range(len(words), 0, -1):
            if (per := WORDS.get(words[:length])) is not None:
                # "180k PM role" is a product manager's
                titled = words[0] in TITLES and norm_at(tokens, at + length) in TITLED
                return None if titled else (per, at + length)
    if at + 1 < len(tokens) and tokens[at].norm in TIMES:  # "20,400 x 12"
        times = TIMES_A_YEAR.get(tokens[at + 1].norm)
        if times is not None:
            return times, at + 2
    if at + 1 < len(tokens) and tokens[at].norm in BEFORE_UNIT:
        per_unit = UNITS.get(tokens[at + 1].norm)
        single = len(tokens[at + 1].norm) == 1
        if per_unit is not None and not (single and tokens[at].norm != "/"):
            return per_unit, at + 2
    return None


def years_at(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """How many years "over 4 years", "/4yrs", "4y", "over four" speak of, and where it ends."""
    spot, over = at, False
    if at and norm_at(tokens, at) == "/" and tokens[at - 1].norm == "w":
        return None  # "came back w/ 5 more"
    while norm_at(tokens, spot) in OVER:
        over = True
        spot += 1
        while norm_at(tokens, spot) in ("a", "the", "next", "of", "period"):
            spot += 1
    if spot >= len(tokens):
        return None
    number = number_at(tokens, spot)
    if number is None or number.factor != 1 or not 1 <= number.value <= _MOST_YEARS:
        return None
    if number.value != int(number.value):
        return None
    to = number.to
    hyphen = to < len(tokens) and tokens[to].text == "-" and tokens[to].glued
    unit = tokens[to + hyphen].norm if to + hyphen < len(tokens) else ""
    if UNITS.get(unit) is Per.YEAR and unit not in ("an", "annum"):
        return int(number.value), to + hyphen + 1
    if not over or not 2 <= number.value <= 6:
        return None
    ends = to >= len(tokens) or tokens[to].kind is Kind.LINE or tokens[to].text in ",.;!?)([+&"
    ends = ends or tokens[to].norm in BEHIND_YEARS or tokens[to].text[:1].isdigit()
    slash = tokens[at].text == "/"
    return (int(number.value), to) if ends or (slash and tokens[to].kind is Kind.WORD) else None
