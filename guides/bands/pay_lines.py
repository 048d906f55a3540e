"""Lines of a text that are names and pay ("Senior Engineer, Berlin: €68,000 – €82,000") → a table.

What careers pages have, copied out of them. Only lines that all name the same, a level, a place or
both, become a table: in one with gaps a cell would repeat what stands above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from guides.bands.headings import read_heading
from guides.bands.naming import names_of_column
from guides.bands.qualifying import has_sum
from guides.text.labels import plain_label

_LINE = re.compile(
    r"^\s{0,3}(?:[-*•+]\s+)?(?P<name>[^:|\t$£€₹¥]{2,70}?)\s*(?::|\s[-–—])\**\s+"
    r"(?P<pay>[^|\t:]{3,80})$"
)
_BEGINS_WITH_PAY = re.compile(
    r"(?i)(?:from |up to |between |ca\.? |~ ?)?(?:[a-z]{0,3}\$|\W|[a-z]{3})? ?\d"
)
_BETWEEN = re.compile(r",\s+|\s+[-–—/·•]\s+|\s+in\s+|\s*\((?=[^()]*\)$)")
# What every job of a careers page may have beside its name, and no pay changes with.
_ANY_JOB = re.compile(
    r"(?i)(?:,|\s[-–—/·•])\s+(?:full[- ]time|permanent|hybrid|on-?site)(?=,|\s[-–—/·•]|$)"
)
# A line of pay alone, below that of the name: "Salary range: €47,000 – €56,000".
_ALONE = re.compile(
    r"(?i)^\s{0,3}(?:[-*•+]\s+)?(?:\**(?:(?:annual|yearly|gross|base) )*(?:base|salary|pay)"
    r"(?: (?:range|band))?\s*[:–—-]\**\s*)?(?P<pay>[^|\t:a-z]{0,3}[^|\t:]{3,60})$"
)
_NAME = re.compile(r"^\s{0,3}(?:#{1,6}\s+|[-*•+]\s+)?(?P<name>[^:|\t$£€₹¥]{2,80})$")
# "Oslo NOK 720,000, Bergen NOK 690,000": what stands behind a level.
_EACH = re.compile(r"(?:[,;]\s+|^)(?=[^\W\d_]{3})")
_PLACE_AND_PAY = re.compile(
    r"(?P<name>[^\W\d_][^:|\t$£€₹¥\d]*?)\s+(?P<pay>(?:[A-Z]{0,3}[$£€₹¥]|[A-Z]{3} )?\s?\d.*)"
)
_FEWEST = 2


class PayLines(NamedTuple):
    """Lines `start` up to `end` (excluded) of a text, and the rows that they make, header first."""

    start: int
    end: int
    rows: tuple[tuple[str, ...], ...]


class _Line(NamedTuple):
    """A name and pay in the lines `at` up to `end` (excluded); `sure`: its name is known to be one
    of a level or a place.
    """

    at: int
    end: int
    level: str
    region: str
    pay: str
    sure: bool


def pay_lines(lines: Sequence[str]) -> Iterator[PayLines]:
    """The runs of such lines, in order; blank lines may stand between them."""
    run: list[_Line] = []
    at = 0
    while at <= len(lines):
        end, found = _read(lines, at) if at < len(lines) else (at + 1, [])
        if found:
            run += found
        elif at == len(lines) or lines[at].strip():
            made = _table(run)
            if made is not None:
                yield made
            run = []
        at = end


def names_pay_above(lines: Sequence[str], at: int) -> bool:
    """Whether a line is pay alone, and the one above it says surely of whom."""
    if at == 0 or _ALONE.match(lines[at]) is None:
        return False
    end, found = _read(lines, at - 1)
    return end > at and any(one.sure for one in found)


def _read(lines: Sequence[str], at: int) -> tuple[int, list[_Line]]:
    """What the line `at` names, alone or with the next one, and the line behind that."""
    match = _LINE.match(lines[at])
    if match is not None:
        one = _named(at, at + 1, match["name"], match["pay"])
        return at + 1, [one] if one is not None else _of_places(at, match["name"], match["pay"])
    name = _NAME.match(lines[at])
    pay = _ALONE.match(lines[at + 1]) if name is not None and at + 1 < len(lines) else None
    if name is None or pay is None or has_sum(name["name"]):
        return at + 1, []
    one = _named(at, at + 2, name["name"], pay["pay"])
    return (at + 1, []) if one is None else (at + 2, [one])


def _named(at: int, end: int, label: str, printed: str) -> _Line | None:
    """A name and its pay, of a level, a place or both."""
    name, pay = _ANY_JOB.sub("", plain_label(label)), plain_label(printed)
    if not has_sum(pay) or _BEGINS_WITH_PAY.match(pay) is None or read_heading(name).priced:
        return None
    for cut in _BETWEEN.finditer(name):
        pair = name[: cut.start()], name[cut.end() :]
        if "(" in cut[0]:
            pair = pair[0], pair[1].removesuffix(")")
        for level, region in (pair, pair[::-1]):
            if names_of_column(region).region is not None:
                return _Line(at, end, level, region, pay, sure=True)
    named = names_of_column(name)
    if named.region is not None:
        return _Line(at, end, "", name, pay, sure=True)
    return _Line(at, end, name, "", pay, sure=named.sure)


def _of_places(at: int, label: str, printed: str) -> list[_Line]:
    """A level, and what it is paid in each of several places."""
    level = plain_label(label)
    found = [_PLACE_AND_PAY.fullmatch(part) for part in _EACH.split(plain_label(printed)) if part]
    places = [one for one in found if one is not None and names_of_column(one["name"]).region]
    if len(places) < len(found) or names_of_column(level).region is not None:
        return []
    return [_Line(at, at + 1, level, one["name"], one["pay"], sure=True) for one in places]


def _table(run: Sequence[_Line]) -> PayLines | None:
    """The table of a run, where all its lines name the same and most of them a known name."""
    kinds = {(bool(one.level), bool(one.region)) for one in run}
    if len(run) < _FEWEST or len(kinds) > 1 or sum(one.sure for one in run) * 2 < len(run):
        return None
    columns = [("Level", [one.level for one in run]), ("Region", [one.region for one in run])]
    columns = [*(one for one in columns if one[1][0]), ("Pay", [one.pay for one in run])]
    header = tuple(name for name, _ in columns)
    rows = zip(*(cells for _, cells in columns), strict=True)
    return PayLines(run[0].at, run[-1].end, (header, *rows))
