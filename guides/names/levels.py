"""Level codes as guides print them: which codes a text names, and how a ladder orders them.

A code is a prefix and a number (`L5`, `ICT4`, `Band 9`, `SDE II`, a bare Microsoft `63`).
Two codes are on one ladder where their prefixes agree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from negotiation.model.guide import LevelSpan

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}
_ROMAN_OF = {number: numeral for numeral, number in _ROMAN.items()}
_DASH = r"\s?(?:[-–/]|to\b)\s?"

# `L5`, `L5-L6`, `IC4-5`, `L5a`, `L6+`; a letter after the number is a half step (`L5b`).
_CODE = re.compile(
    r"(?<![\w.$£€₹])(?P<p>[A-Z]{1,5})-?(?P<n>\d{1,2})(?P<s>[a-e]?)(?![\d,.]?\d)(?P<a>\+?)"
    rf"(?:{_DASH}(?P<p2>[A-Z]{{0,5}})-?(?P<n2>\d{{1,2}})(?P<s2>[a-e]?)(?P<b>\+?))?(?!\w)"
)
# `Band 8-9`, `Grade 7`, `Level 63`, `GCB 5`.
_NAMED = re.compile(
    r"(?<!\w)(?P<p>Band|Grade|Level|GCB|Tier|Class|Job Level|Pay Grade) (?P<n>\d{1,3})(?P<a>\+?)"
    rf"(?:{_DASH}(?:(?P<p2>Band|Grade|Level|GCB|Tier|Class) )?(?P<n2>\d{{1,3}})(?P<b>\+?))?(?!\w)",
)
# `SDE II`, `SDE II-III`, `Data Engineer I/II`, `SDE-II`; the word before the numeral is the prefix.
_TITLE = re.compile(
    r"(?<!\w)(?P<p>[A-Z][A-Za-z]{1,11})[ -](?P<n>VI|IV|V|I{1,3})(?P<a>\+?)"
    rf"(?:{_DASH}(?:(?P<p2>[A-Z][A-Za-z]{{1,11}}) )?(?P<n2>VI|IV|V|I{{1,3}})(?P<b>\+?))?(?!\w)"
)
# Microsoft prints its levels bare: `61–63`. Only two-digit numbers of its real range.
_BARE = re.compile(
    rf"(?<![\w.,$£€₹-])(?P<n>5[5-9]|6\d|7\d|80)(?P<a>\+?)"
    rf"(?:{_DASH}(?P<n2>5[5-9]|6\d|7\d|80)(?P<b>\+?))?(?![\w%.,]|-\d)"
)
_LETTERED = re.compile(r"(?<!\w)(?:Level |L|IC)(?=(?:5[5-9]|6\d|7\d|80)(?!\d))")
BARE_NUMBER_LADDERS = frozenset({"microsoft", "linkedin", "github", "azure"})


@dataclass(frozen=True, slots=True, order=True)
class Rung:
    """Where a code stands: comparable with others of the same `ladder` only.

    `half` counts letter steps inside a number: `L5a` 1, `L5b` 2.
    """

    ladder: str
    number: int
    half: int = 0


def parse_span(level: str, company: str = "") -> LevelSpan | None:
    """The codes that `level` names, None where it names none (a bare title).

    `company` allows Microsoft's bare numbers. Alternatives on two ladders ("M1/L6") give the
    first one. An open end is kept ("L6+").
    """
    bare = company.casefold().partition(" ")[0] in BARE_NUMBER_LADDERS
    return parse_level(level, bare)


@lru_cache(maxsize=4096)  # guides of one company share their levels
def parse_level(level: str, bare: bool) -> LevelSpan | None:
    """`parse_span`; `bare`: numbers alone are levels."""
    if bare:
        # `L63`, `Level 63` and `63` are one level there.
        level = _LETTERED.sub("", level)
    for pattern in (_CODE, _NAMED):
        match = pattern.search(level)
        if match is not None:
            return _span(match, "" if pattern is _CODE else " ", level)
    if bare:
        match = _BARE.search(level)
        if match is not None:
            low, high = match["n"], match["n2"] or match["n"]
            return LevelSpan(low, high, bool(match["b"] or (match["a"] and not match["n2"])))
    match = _TITLE.search(level)
    return _span(match, " ", level) if match is not None else None


def _span(match: re.Match[str], joiner: str, level: str) -> LevelSpan:
    groups = match.groupdict()
    prefix, second = groups["p"], groups["p2"] or groups["p"]
    low = prefix + joiner + groups["n"] + (groups.get("s") or "")
    open_ended = bool(groups["a"])
    if groups["n2"] is None:
        return LevelSpan(low, low, open_ended)
    high = second + joiner + groups["n2"] + (groups.get("s2") or "")
    first_rung, second_rung = rung(low), rung(high)
    if first_rung is None or second_rung is None or first_rung.ladder != second_rung.ladder:
        return LevelSpan(low, low, open_ended)
    if second_rung < first_rung:
        low, high = high, low
    return LevelSpan(low, high, bool(groups["b"]))


def rung(code: str) -> Rung | None:
    """The place of one code on its ladder; None where it is no code."""
    text = code.strip()
    for pattern in (_CODE, _NAMED, _TITLE):
        match = pattern.fullmatch(text)
        if match is None or match["n2"] is not None:
            continue
        number = match["n"]
        value = _ROMAN[number] if number in _ROMAN else int(number)
        half = match.groupdict().get("s") or ""
        return Rung(match["p"].upper(), value, ord(half) - ord("a") + 1 if half else 0)
    return Rung("", int(text)) if text.isascii() and text.isdigit() and len(text) <= 3 else None


def are_numerals(texts: Sequence[str]) -> bool:
    """Whether texts are Roman numerals one after another, as the rungs of a ladder: I, II, III."""
    numbers = [_ROMAN.get(text, 0) for text in texts]
    first = next(iter(numbers), 0)
    return len(texts) > 1 and first > 0 and numbers == list(range(first, first + len(numbers)))


def steps(span: LevelSpan) -> tuple[str, ...]:
    """Every code from `low` to `high`: "L4-L6" is L4, L5, L6."""
    low, high = rung(span.low), rung(span.high)
    if low is None or high is None or low.ladder != high.ladder or high.number - low.number > 12:
        return (span.low,) if span.low == span.high else (span.low, span.high)
    if low.number == high.number:
        return (span.low,) if span.low == span.high else (span.low, span.high)
    between = range(low.number + 1, high.number)
    return (span.low, *(_at(span.low, number) for number in between), span.high)


def _at(code: str, number: int) -> str:
    place = rung(code)
    if place is None:
        return code
    tail = re.search(r"(?:VI|IV|V|I{1,3}|\d+)[a-e]?$", code)
    head = code[: tail.start()] if tail is not None else code
    written = tail is not None and tail[0][0].isdigit()
    return head + (str(number) if written else _ROMAN_OF.get(number, str(number)))
