"""Dates and spans as people type them: "by Friday", "in 3 days", "Dec 4", "24 hours"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches

from negotiation.model.case import Deadline

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_NUMBERS = {
    "one": 1,
    "a": 1,
    "an": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "ten": 10,
    "couple of": 2,
    "a couple of": 2,
    "few": 3,
    "a few": 3,
}
_COUNT = (
    r"(?P<count>[0-9]{1,3}|a few|few|a couple of|couple of"
    r"|one|an?|two|three|four|five|six|seven|ten)"
)
_WEEKDAYS = "|".join(
    f"(?P<d{index}>{name[:3]}(?:{name[3:]}|s|rs|nes|r|t)?)" for index, name in enumerate(_DAYS)
)
_SPAN = re.compile(
    rf"\b{_COUNT}[ -](?:more[ ])?(?P<business>business[ ]|working[ ]|calendar[ ])?"
    r"(?P<unit>hours?|hrs?|days?|weeks?|months?)\b(?![ ]*(?:of[ ]|notice|off|vacation|holiday))",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?<![0-9A-Za-z])(?P<count>[0-9]{1,3})[ ]?(?P<unit>h|hr|hrs|d|days?)\b", re.IGNORECASE
)
_AT_WORK = re.compile(
    r"\b(?:office|remote(?:ly)?|on-?site|wfh|hybrid)\b|days? (?:a|per|each|every) week",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?<![0-9])(20[0-9]{2})-([01]?[0-9])-([0-3]?[0-9])(?![0-9])")
_MONTH = rf"(?P<month>{'|'.join(name[:3] for name in _MONTHS)})[a-z]{{0,6}}\.?"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?(?![0-9kKmM%])"
_MONTH_DAY = re.compile(rf"\b{_MONTH}[ ]{_DAY}(?:,?[ ](?P<year>20[0-9]{{2}}))?", re.IGNORECASE)
_DAY_MONTH = re.compile(
    rf"(?<![0-9.,]){_DAY}[ ](?:of[ ])?{_MONTH}(?![a-z])(?:,?[ ](?P<year>20[0-9]{{2}}))?",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    r"(?<![0-9/.])([0-3]?[0-9])[/.]([0-3]?[0-9])(?:[/.](20[0-9]{2}))?(?![0-9/.%]|k\b)"
)
_WEEKDAY = re.compile(rf"\b(?P<next>next[ ])?(?:{_WEEKDAYS})\b", re.IGNORECASE)
_WORDS: tuple[tuple[re.Pattern[str], int], ...] = (
    (
        re.compile(
            r"\b(?:today|tonight|(?:eod|end of (?:the )?day|cob)"
            r"(?! (?:on )?(?:next|tom|mon|tue|wed|thu|fri|sat|sun))|right now|immediately|asap)\b",
            re.I,
        ),
        0,
    ),
    (re.compile(r"\b(?:tomorrow|tmrw|tomorow|overnight)\b", re.I), 1),
)
_YESTERDAY = re.compile(r"\byesterday\b", re.IGNORECASE)
_WEEK_END = re.compile(
    r"\b(?:eow|end of (?:the |this )?week|this week|(?:before|by) (?:the |this )?week-?end)\b",
    re.IGNORECASE,
)
_NEXT_WEEK = re.compile(r"\b(?:(?:end of )?next week)\b", re.IGNORECASE)
_MONTH_END = re.compile(r"\b(?:eom|end of (?:the |this )?month)\b", re.IGNORECASE)
_FORTNIGHT = re.compile(r"\bfortnight\b", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?:no (?:hard |fixed |real )?(?:deadline|date|rush|time limit)|none|no|not yet|not given"
    r"|open[- ]ended|no hurry|whenever|they did ?n.?t say)\b",
    re.IGNORECASE,
)
# A span counts as a deadline in a long sentence only beside such a word.
_MARK = re.compile(
    r"\b(?:deadline|by|until|till|before|within|in|answer|decide|respond|reply|expires?|due|left"
    r"|have|gave|given|give|exploding|sign)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class When:
    """A deadline and where it stands in the text."""

    deadline: Deadline
    start: int
    end: int


def says_no_date(text: str) -> bool:
    """ "No deadline", "not yet": there is none."""
    return len(text) <= 80 and bool(_NONE.search(text)) and not re.search(r"[0-9]", text)


def find_deadline(text: str, today: date | None, *, asked: bool) -> When | None:
    """The first deadline named. `asked`: the text answers the question for one, so a bare
    span ("6 days", "3") is enough.
    """
    low = text.lower()
    for find, hints in _WAYS:
        # Looking for a word is far quicker than trying a pattern at every place.
        found = find(text, today) if any(hint in low for hint in hints) else None
        if found is not None and (asked or _marked(text, found)):
            return found
    if asked and (mended := _mended(text)) != text:
        return find_deadline(mended, today, asked=True)
    if asked and (bare := re.fullmatch(r"\s*(?:in |about )?([0-9]{1,2})\s*", text)):
        return When(Deadline(days=int(bare[1])), 0, len(text))
    return None


def _mended(text: str) -> str:
    """Days and months with a slip spelled right: "frday", "tommorow"."""
    if len(text) > _ONE_ANSWER:
        return text

    def near(match: re.Match[str]) -> str:
        found = get_close_matches(match[0].lower(), (*_DAYS, *_MONTHS, "tomorrow"), 1, 0.8)
        return found[0] if found and found[0] != match[0].lower() else match[0]

    return re.sub(r"[A-Za-z]{5,10}", near, text)


_ONE_ANSWER = 40  # characters


def _marked(text: str, found: When) -> bool:
    if found.deadline.date is not None and not re.search("[0-9]", text[found.start : found.end]):
        return bool(_MARK.search(text[max(0, found.start - 30) : found.start]))
    around = text[max(0, found.start - 30) : found.start] + " | " + text[found.end : found.end + 25]
    alone = re.match(r"[\s,.;!]*$", text[found.end :]) and re.search(
        r"(?:^|[,;.])\s*$", text[: found.start]
    )
    return bool(_MARK.search(around) or alone)


def _iso(text: str, _today: date | None) -> When | None:
    if match := _ISO.search(text):
        return _on(match, int(match[1]), int(match[2]), int(match[3]))
    return None


def _named_date(text: str, today: date | None) -> When | None:
    for pattern in (_MONTH_DAY, _DAY_MONTH):
        match = pattern.search(text)
        if match is None:
            continue
        month = 1 + [name[:3] for name in _MONTHS].index(match["month"].lower())
        if match["year"]:
            return _on(match, int(match["year"]), month, int(match["day"]))
        if today is None:
            return None
        found = _on(match, today.year, month, int(match["day"]))
        # A date more than two months ago is meant for next year; a recent one has passed.
        if found and found.deadline.date and (today - found.deadline.date).days > 60:
            return _on(match, today.year + 1, month, int(match["day"]))
        return found
    return None


def _numeric(text: str, today: date | None) -> When | None:
    """ "4.12." or "12/4": read where only one order of day and month lies ahead."""
    match = _NUMERIC.search(text)
    if match is None or today is None:
        return None
    year = int(match[3]) if match[3] else None
    first, second = int(match[1]), int(match[2])
    ahead = []
    for month, day in dict.fromkeys(((first, second), (second, first))):
        for candidate in (year,) if year else (today.year, today.year + 1):
            found = _on(match, candidate, month, day)
            if found and found.deadline.date and 0 <= (found.deadline.date - today).days <= 90:
                ahead.append(found)
    return ahead[0] if len(ahead) == 1 else None


def _span(text: str, _today: date | None) -> When | None:
    match = _SPAN.search(text) or _SHORT.search(text)
    if match is None:
        if fortnight := _FORTNIGHT.search(text):
            return When(Deadline(days=10), *fortnight.span())
        return None
    around = text[max(0, match.start() - 25) : match.end() + 12]
    if _AT_WORK.search(around):
        return None  # "in the office 5 days"
    words = match["count"].lower()
    count = _NUMBERS[words] if words in _NUMBERS else int(words)
    unit = match["unit"].lower()[0]
    # A working week has five days; a day and a night count as one.
    days = {"h": max(1, count // 24) if count >= 12 else 0, "d": count, "w": 5 * count,
            "m": 21 * count}[unit]  # fmt: skip
    return When(Deadline(days=days), *match.span())


def _relative(text: str, today: date | None) -> When | None:
    for pattern, days in _WORDS:
        if match := pattern.search(text):
            return When(Deadline(days=days), *match.span())
    if today is None:
        return None
    if match := _YESTERDAY.search(text):
        return When(Deadline(date=today - timedelta(days=1)), *match.span())
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    if match := _NEXT_WEEK.search(text):
        return When(Deadline(date=friday + timedelta(days=7)), *match.span())
    if match := _WEEK_END.search(text):
        return When(Deadline(date=friday), *match.span())
    if match := _MONTH_END.search(text):
        first = today.replace(day=28) + timedelta(days=4)
        return When(Deadline(date=first - timedelta(days=first.day)), *match.span())
    return None


def _weekday(text: str, today: date | None) -> When | None:
    if today is None:
        return None
    for match in _WEEKDAY.finditer(text):
        word = match[0].lower()
        # "sat", "sun", "wed", "mon" are words of other meaning too: a weekday needs its mark.
        index = next(i for i in range(7) if match[f"d{i}"])
        if len(word) <= 3 and not _MARK.search(text[max(0, match.start() - 12) : match.start()]):
            continue
        ahead = (index - today.weekday()) % 7
        if match["next"] and ahead < 7 - today.weekday():
            ahead += 7  # "next Friday", said on a Tuesday, is not this week's
        return When(Deadline(date=today + timedelta(days=ahead)), *match.span())
    return None


def _on(match: re.Match[str], year: int, month: int, day: int) -> When | None:
    try:
        return When(Deadline(date=date(year, month, day)), *match.span())
    except ValueError:
        return None


_SHORT_UNITS = tuple(f"{digit}{gap}{unit}" for digit in range(10) for gap in ("", " ")
                     for unit in "hd")  # fmt: skip
_WAYS = (
    (_iso, ("20",)),
    (_named_date, tuple(name[:3] for name in _MONTHS)),
    (_span, ("hour", "hr", "day", "week", "month", "fortnight", *_SHORT_UNITS)),
    (_relative, ("tod", "tonight", "eod", "cob", "end of", "now", "immediately", "asap", "tom",
                 "yest", "tmrw", "overnight", "eow", "week", "eom")),
    (_weekday, tuple(name[:3] for name in _DAYS)),
    (_numeric, ("/", ".")),
)  # fmt: skip


def show_deadline(deadline: Deadline, today: date | None) -> str:
    """ "Friday, 4 December (8 working days)", "3 working days", "today"."""
    if deadline.date is not None:
        text = f"{_DAYS[deadline.date.weekday()].capitalize()}, {deadline.date.day} "
        text += _MONTHS[deadline.date.month - 1].capitalize()
        if today is None:
            return text
        days = business_days(today, deadline.date)
        if deadline.date < today:
            return text + " (passed)"
        return f"{text} ({_days(days)})"
    days = deadline.days or 0
    return _days(days)


def _days(days: int) -> str:
    if days == 0:
        return "today"
    return "one working day" if days == 1 else f"{days} working days"


def business_days(today: date, until: date) -> int:
    """Weekdays after `today` up to and including `until`; 0 where it has passed."""
    span = max(0, (until - today).days)
    weeks, rest = divmod(span, 7)
    return 5 * weeks + sum((today.weekday() + offset) % 7 < 5 for offset in range(1, rest + 1))
