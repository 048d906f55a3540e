"""Spans of time: "5 business days", "two and a half weeks", "a week from Friday"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date
from decimal import Decimal

from negotiation.model.record import replace
from negotiation.understanding.counts import is_plural
from negotiation.understanding.dates import Day, Span, ending
from negotiation.understanding.dates_by_month import named_date, ordinal_day
from negotiation.understanding.dates_by_number import iso_date, slashed_date
from negotiation.understanding.lexicon import knows
from negotiation.understanding.near_days import near_day
from negotiation.understanding.numerals import Number, number_at
from negotiation.understanding.tokens import Kind, Token, norm_at, number_up_to
from negotiation.understanding.weekdays import weekday_at
from negotiation.understanding.words import dates as words
from negotiation.understanding.words.numbers import ARTICLES, COUNTED

_WORKDAYS = frozenset("workdays arbeitstage arbeitstagen werktage werktagen werkdagen".split())
_OF_SPANS = words.UNITS.keys() | words.FORTNIGHT | _WORKDAYS


def tells_span(said: Set[str]) -> bool:
    """Whether words name a unit of time: without one, no number counts a span."""
    return not _OF_SPANS.isdisjoint(said)


def span_at(tokens: Sequence[Token], at: int, today: date) -> Span | None:
    """ "5 business days", "two and a half weeks", "a fortnight", "a week from Friday"."""
    found = _count_of(tokens, at)
    if found is None:
        return None
    count, spot = found
    if norm_at(tokens, at - 1) in words.EACH:
        return None  # "paid every 2 weeks"
    if norm_at(tokens, at) in ARTICLES and _is_counted(norm_at(tokens, at - 1)):
        return None
    spot += norm_at(tokens, spot) == "-" and tokens[spot].glued
    more = norm_at(tokens, at) in ("another", "otra", "weitere")
    if norm_at(tokens, spot) in words.MORE:
        more, spot = True, spot + 1
    business = False
    while (norm := norm_at(tokens, spot)) in words.BUSINESS or norm in words.CALENDAR:
        business = business or norm in words.BUSINESS
        spot += 1 + (norm_at(tokens, spot + 1) == ".")
        if norm in _WORKDAYS:
            return ending(count, words.DAY, at, spot, today, business=True)
    unit = (
        "week"
        if norm_at(tokens, spot) in words.FORTNIGHT
        else words.UNITS.get(norm_at(tokens, spot))
    )
    if unit is None or tokens[spot].kind is not Kind.WORD:
        return None
    if norm_at(tokens, spot) in words.FORTNIGHT:
        count *= 2
    short = len(norm_at(tokens, spot)) == 1
    if short and not tokens[spot].glued:
        return None
    spot += 1
    if _is_rate(tokens, spot, unit):
        return None
    spot += norm_at(tokens, spot) == "." and norm_at(tokens, spot + 1) in ("from", "to")
    short_spans = (words.WEEK, words.DAY, words.HOUR)
    counted_from = unit in short_spans and norm_at(tokens, spot) in ("after", "from")
    led = unit in short_spans and norm_at(tokens, spot) in words.RUNS_FROM
    if led and norm_at(tokens, spot + 1) in words.FROM_HERE:  # "72 hours starting now"
        return ending(count, unit, at, spot + 2, today, business=business, anchored=True)
    anchor = _anchor(tokens, spot + 1, today) if counted_from else None
    if anchor is not None:
        return ending(count, unit, at, anchor.to, anchor.day, business=business, anchored=True)
    if norm_at(tokens, spot) in words.BUSINESS and norm_at(tokens, spot) in (
        "habiles",
        "ouvres",
        "uteis",
        "lavorativi",
    ):
        business, spot = True, spot + 1
    longer = norm_at(tokens, spot) in words.MORE
    longer = longer and norm_at(tokens, spot + 1) not in ("than", "money")
    if longer or (unit in (words.WEEK, words.DAY) and _is_later(tokens, at, spot)):
        more, spot = True, spot + 1
    return replace(ending(count, unit, at, spot, today, business=business), more=more)


def _is_later(tokens: Sequence[Token], at: int, spot: int) -> bool:
    """ "It's one week later"; "they called two weeks later" tells of what was."""
    front = tokens[at - 1] if at else None
    led = front is None or front.kind is not Kind.WORD or front.norm in words.BEFORE_LONE_DAYS
    return led and norm_at(tokens, spot) in words.LATER


def _is_counted(norm: str) -> bool:
    """What "a day" behind it makes a rate of: "4 days a week", "3M events a day"."""
    return norm in words.UNITS or norm in COUNTED or (is_plural(norm) and not knows(norm))


def _is_rate(tokens: Sequence[Token], at: int, unit: object) -> bool:
    """ "4 days a week", "12 hours a day", "2 weeks per year": how often, and no day to come."""
    if unit == words.DAY and norm_at(tokens, at) == "week":
        return True  # "a 4 day week"
    a = norm_at(tokens, at) in ("a", "per", "each", "every", "pro", "por", "par")
    larger = words.UNITS.get(norm_at(tokens, at + 1))
    return a and larger is not None and larger != unit


def _count_of(tokens: Sequence[Token], at: int) -> tuple[Decimal, int] | None:
    """How many: "5", "a", "a couple of", "two and a half", "2.5"."""
    norm = norm_at(tokens, at)
    if norm in words.FORTNIGHT:
        return Decimal(1), at
    if norm in ("a", "an", "one", "another"):
        after = norm_at(tokens, at + 1)
        if after in ("couple", "few"):
            return Decimal(2 if after == "couple" else 3), at + 2 + (
                norm_at(tokens, at + 2) == "of"
            )
        if (
            after in words.UNITS
            or after in words.FORTNIGHT
            or after in words.BUSINESS
            or after in words.MORE
            or after == "full"
        ):
            return Decimal(1), at + 1
        if norm == "another":
            return _count_of(tokens, at + 1)  # "another 2 weeks"
    if norm in ("couple", "few"):
        return Decimal(2 if norm == "couple" else 3), at + 1 + (norm_at(tokens, at + 1) == "of")
    number: Number | None = number_at(tokens, at) if at < len(tokens) else None
    if number is None or number.factor != 1 or number.value > 999:
        return None
    if tokens[at].glued and at and tokens[at - 1].kind is Kind.WORD:
        return None  # the 5 of L5
    to = number.to
    if (
        norm_at(tokens, to) == "and"
        and norm_at(tokens, to + 1) == "a"
        and norm_at(tokens, to + 2) == "half"
    ):
        return number.value + Decimal("0.5"), to + 3
    # "3-5 days": the longer is meant as the end.
    if (
        norm_at(tokens, to) in ("-", "to", "or")
        and (second := number_up_to(tokens, to + 1, 99)) is not None
    ):
        return Decimal(second), to + 2
    return number.value, to


def _anchor(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    if norm_at(tokens, at) in ("now", "today"):
        return Day(today, at, at + 1)
    for read in (iso_date, named_date, ordinal_day, weekday_at, near_day, slashed_date):
        if at < len(tokens) and (found := read(tokens, at, today)) is not None:
            return found
    return None
