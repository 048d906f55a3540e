"""Days of the week: "Friday", "next Friday", "Tuesday next week", "Friday the 11th"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from negotiation.model.record import replace
from negotiation.understanding.dates import Day
from negotiation.understanding.dates_by_month import bare_ordinal, named_date, ordinal_day
from negotiation.understanding.dates_by_number import (
    dotted_date,
    iso_date,
    plainly_dotted,
    slashed_date,
)
from negotiation.understanding.tokens import Kind, Token, norm_at, number_up_to
from negotiation.understanding.words import dates as words


def weekday_at(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """Friday, next Friday, last Friday, this Friday, Friday week, Friday after next, Tuesday next
    week, Freitag nächster Woche, Friday the 11th.
    """
    start = at
    before = norm_at(tokens, at) if norm_at(tokens, at) in WHICH else ""
    at += bool(before)
    name = norm_at(tokens, at)
    number = words.WEEKDAYS.get(name)
    if number is None or at >= len(tokens) or tokens[at].kind is not Kind.WORD:
        return None
    if {norm_at(tokens, start - 1), norm_at(tokens, start - 2)} & _EACH:
        return None  # "every other Friday" is a rhythm
    if name in words.SHY_WEEKDAYS and not (before or _is_told_as_day(tokens, at)):
        return None
    to = at + 1
    if norm_at(tokens, to + (norm_at(tokens, to) == "-")) == "feira":
        to += 1 + (norm_at(tokens, to) == "-")  # "sexta-feira"
    if norm_at(tokens, to) in _PARTS_OF_DAY:
        to += 1
    coming = today + timedelta(days=(number - today.weekday()) % 7 or 7)
    this_week = coming.isocalendar()[1] == today.isocalendar()[1]
    exact = _exact_day(tokens, to, today)
    denied = norm_at(tokens, start - 1) in words.DENYING_DAYS
    if exact is not None and not (before == "this" and _is_another(exact.day, coming, denied)):
        return replace(exact, at=start, also=None)
    if exact is None and (day := _plain_number(tokens, to, coming)) is not None:
        return replace(day, at=start)
    tail = (norm_at(tokens, to), norm_at(tokens, to + 1))
    this_weeks = today + timedelta(days=number - today.weekday())
    if tail == ("this", "week"):
        return Day(this_weeks, start, to + 2)
    if tail == ("last", "week"):
        return Day(this_weeks - timedelta(days=7), start, to + 2)
    past = today - timedelta(days=(today.weekday() - number) % 7 or 7)
    if tail in (("just", "gone"), ("just", "past"), ("just", "passed")):
        return Day(past, start, to + 2)
    if before in ("last", "past"):
        return Day(past, start, to)
    if (ends := _phrase_end(tokens, to, words.NEXT_WEEKS)) is not None:
        return Day(coming + timedelta(days=7 * this_week), start, ends)
    if (ends := _phrase_end(tokens, to, words.A_WEEK_ON)) is not None:
        return Day(coming + timedelta(days=7), start, ends)
    if before in words.AFTER_NEXT:
        return Day(coming + timedelta(days=7), start, to, vague=True)
    if tail[0] == "week":
        return Day(coming + timedelta(days=7), start, to + 1)
    if tail == ("after", "next"):
        return Day(coming + timedelta(days=7), start, to + 2, vague=True)
    if before in ("next", "nachsten", "proximo", "prochain") and this_week:
        if coming == today + timedelta(days=1):  # nobody says so of tomorrow
            return Day(coming + timedelta(days=7), start, to, vague=True)
        return Day(coming, start, to, also=coming + timedelta(days=7))
    if number == today.weekday() and before not in ("next", "coming"):
        return Day(coming, start, to, also=today if before == "this" or not before else None)
    return Day(coming, start, to)


def weekday_of_month(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """The second Monday of December, 3rd Tuesday in Dec, the last Friday of the month,
    December's first Monday.
    """
    if norm_at(tokens, at - 1) in _EACH:
        return None
    spot = at + (norm_at(tokens, at) == "the")
    owner = words.MONTHS.get(norm_at(tokens, spot).removesuffix("s"))
    owned = owner is not None and norm_at(tokens, spot) not in words.MONTHS
    spot += owned
    which, spot = _which_one(tokens, spot)
    weekday = words.WEEKDAYS.get(norm_at(tokens, spot))
    if which is None or weekday is None:
        return None
    month = (owner, spot + 1) if owned else _month_of(tokens, spot + 1, today)
    if month is None or month[0] is None:
        return None
    found = _counted_in(today, month[0], which, weekday)
    return None if found is None else Day(found, at, month[1])


def _which_one(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    """How many of that weekday have to come, -1 for the last one; and where that ends."""
    norm = norm_at(tokens, at)
    if norm == "last":
        return -1, at + 1
    if (which := words.ORDINALS.get(norm, _MOST_WEEKS)) < _MOST_WEEKS:
        return which, at + 1
    if norm_at(tokens, at + 1) in words.ORDINAL_ENDINGS and norm.isdigit():
        return (int(norm), at + 2) if 0 < int(norm) < _MOST_WEEKS else (None, at)
    return None, at


_MOST_WEEKS = 6
_JUST_GONE = 60  # days: what lies further back is next year's


def _month_of(tokens: Sequence[Token], at: int, today: date) -> tuple[int, int] | None:
    """ "Of December", "in the month of May", "of next month": which, and where that ends."""
    if norm_at(tokens, at) not in words.IN_MONTHS:
        return None
    named = words.MONTHS.get(norm_at(tokens, at + 1))
    if named is not None:
        return named, at + 2
    which = norm_at(tokens, at + 1)
    if words.UNITS.get(norm_at(tokens, at + 2)) != words.MONTH:
        return None
    ahead = 0 if which == "the" else words.MONTHS_ON.get(which)
    return None if ahead is None else ((today.month - 1 + ahead) % 12 + 1, at + 3)


def _counted_in(today: date, month: int, which: int, weekday: int) -> date | None:
    """The day, in this year or the next; the past says so otherwise."""
    for year in (today.year, today.year + 1):
        days = [date(year, month, 1) + timedelta(days=one) for one in range(31)]
        fits = [one for one in days if one.month == month and one.weekday() == weekday]
        spot = which if which < 0 else which - 1
        if spot < len(fits) and (today - fits[spot]).days <= _JUST_GONE:
            return fits[spot]
    return None


def _phrase_end(
    tokens: Sequence[Token], at: int, phrases: frozenset[tuple[str, ...]]
) -> int | None:
    """Where the phrase that begins at a token ends; None where none of them does."""
    said = tuple(norm_at(tokens, spot) for spot in range(at, at + _LONGEST))
    return next((at + to for to in range(_LONGEST, 1, -1) if said[:to] in phrases), None)


_LONGEST = max(map(len, words.NEXT_WEEKS | words.A_WEEK_ON))


def _is_told_as_day(tokens: Sequence[Token], at: int) -> bool:
    """ "By mon", "deadline is wed", "wed next week", "mon morning", "sat 12 Dec"; not "he sat"."""
    front, behind = norm_at(tokens, at - 1), norm_at(tokens, at + 1)
    if "feira" in (behind, norm_at(tokens, at + 2)):
        return True
    if front in _BEFORE_DAYS or behind in _PARTS_OF_DAY:
        return True
    if behind == "," and at == 0 and norm_at(tokens, at + 2) in _TIMES_OF_DAY:
        return True  # "Mon, first thing"
    if front in ("is", "=", ":") and norm_at(tokens, at - 2) in words.LIMITS:
        return True
    return (behind, norm_at(tokens, at + 2)) in (("next", "week"), ("this", "week"))


def _is_another(day: date, coming: date, denied: bool) -> bool:
    """ "Not this Friday, the 18th": the coming Friday, and the day that is meant."""
    return day != coming and (denied or day.weekday() == coming.weekday())


_EACH = frozenset("every each alternate jeden cada chaque ogni".split())
WHICH = words.AFTER_NEXT | frozenset("past next this last coming nachsten proximo prochain".split())
_PARTS_OF_DAY = frozenset("eod cob noon morning evening night afternoon midday".split())
_TIMES_OF_DAY = _PARTS_OF_DAY | frozenset("first early latest lunchtime by close end".split())
_BEFORE_DAYS = words.LIMITS | frozenset(
    "by on until till before next this last due bis am eod cob business".split()
)


def _exact_day(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """The date behind a weekday: "Friday, December 11", "Friday the 11th", "Fri 11/12"."""
    at += norm_at(tokens, at) == ","
    at += norm_at(tokens, at) in words.OF and norm_at(tokens, at + 1)[:1].isdigit()
    if at >= len(tokens) or not (
        tokens[at].kind is Kind.NUMBER or tokens[at].norm in _EXACT_OPENERS
    ):
        return None
    for read in (
        iso_date,
        named_date,
        ordinal_day,
        bare_ordinal,
        slashed_date,
        dotted_date,
        plainly_dotted,
    ):
        if (found := read(tokens, at, today)) is not None:
            return found
    return None


def _plain_number(tokens: Sequence[Token], at: int, coming: date) -> Day | None:
    """ "Lundi 14", "Friday 11": the number behind a weekday, where that day has this number.

    "Friday 11 am" and "Friday 11:30" name an hour.
    """
    number = number_up_to(tokens, at, 31)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    hour = after is not None and (after.norm in words.OF_HOURS or after.kind is Kind.NUMBER)
    if not number or hour or (after is not None and after.glued and after.text not in ",.!?"):
        return None
    for ahead in range(_WEEKS_AHEAD):
        day = coming + timedelta(days=7 * ahead)
        if day.day == number:
            return Day(day, at, at + 1)
    return None


_WEEKS_AHEAD = 6
_EXACT_OPENERS = words.OF | words.MONTHS.keys() | words.ORDINALS.keys() | {"the"}
