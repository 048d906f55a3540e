"""The period that a header or a cell states: `/yr`, `(RSU/4yr)`, `4-year vest`, `monthly`."""

from __future__ import annotations

import re

from negotiation.model.money import Period

_PERIOD = re.compile(
    r"(?:/ ?|\b(?:per|a|each|over|across) )?"
    r"\b(?:([1-9])|two|three|four|five|six)(?: ?- ?| )?y(?:ea)?rs?\b(?! ?cliff)"
    r"(?: vest(?:ing|ed)?\b)?"
    r"|(?:/ ?|\b(?:per|a|each) )(?:(y(?:ea)?r|annum)|(mo|month)|"
    r"(?:hr|hour|day|week|wk|quarter|qtr))\b"
    r"|\b(annual|annually|annualized|yearly|p\.a\.|y(?:ea)?r[- ]?1\b)|\b(monthly)\b",
    re.IGNORECASE,
)
# Every period has one of these letters.
_LETTER = re.compile(r"[ymhwqaYMHWQA]")


def blank_periods(text: str) -> tuple[str, list[tuple[int, Period | None]]]:
    """The text with its periods blanked out, and where they stood.

    None is a period that no figure here is kept in: an hour, a day, a quarter, three years.
    """
    if _LETTER.search(text) is None:
        return text, []
    found: list[tuple[int, Period | None]] = []
    pieces = []
    last = 0
    for match in _PERIOD.finditer(text):
        found.append((match.start(), _meaning(match)))
        pieces += [text[last : match.start()], " " * (match.end() - match.start())]
        last = match.end()
    if not found:
        return text, found
    return "".join([*pieces, text[last:]]), found


def stated_period(header: str) -> tuple[Period | None, bool]:
    """The period a header states, and False where it states one that no figure is kept in.

    A multi-year one wins ("Annual grant (4yr vest)").
    """
    found = [_meaning(match) for match in _PERIOD.finditer(header)]
    if Period.GRANT in found:
        return Period.GRANT, True
    known = [period for period in found if period is not None]
    return (known[0] if known else None), bool(known) or not found


def _meaning(match: re.Match[str]) -> Period | None:
    years, year, month, annual, monthly = match.groups()
    if year or annual or years == "1":
        return Period.YEAR
    if month or monthly:
        return Period.MONTH
    # A grant is counted as one of four years, by whoever says what it is worth a year.
    return Period.GRANT if years == "4" or "four" in match[0].lower() else None
