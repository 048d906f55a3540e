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
_PARTS = re.compile(r"(?P<one>.+?)(?:,\s+|\s+[-–—/]\s+|\s+in\s+|\s*\((?=.*\)$))(?P<other>.+?)\)?")
_FEWEST = 2


class PayLines(NamedTuple):
    """Lines `start` up to `end` (excluded) of a text, and the rows that they make, header first."""

    start: int
    end: int
    rows: tuple[tuple[str, ...], ...]


class _Line(NamedTuple):
    """One line; `sure`: its name is known to be one of a level or a place."""

    at: int
    level: str
    region: str
    pay: str
    sure: bool


def pay_lines(lines: Sequence[str]) -> Iterator[PayLines]:
    """The runs of such lines, in order; blank lines may stand between them."""
    run: list[_Line] = []
    for at, line in enumerate([*lines, "."]):
        found = _read(at, line)
        if found is not None:
            run.append(found)
        elif line.strip():
            made = _table(run)
            if made is not None:
                yield made
            run = []


def _read(at: int, line: str) -> _Line | None:
    match = _LINE.match(line)
    if match is None:
        return None
    name, pay = plain_label(match["name"]), plain_label(match["pay"])
    if not has_sum(pay) or _BEGINS_WITH_PAY.match(pay) is None or read_heading(name).priced:
        return None
    parts = _PARTS.fullmatch(name)
    pair = (parts["one"], parts["other"]) if parts is not None else ("", "")
    for level, region in (pair, pair[::-1]):
        if names_of_column(region).region is not None:
            return _Line(at, level, region, pay, sure=True)
    named = names_of_column(name)
    if named.region is not None:
        return _Line(at, "", name, pay, sure=True)
    return _Line(at, name, "", pay, sure=named.sure)


def _table(run: Sequence[_Line]) -> PayLines | None:
    """The table of a run, where all its lines name the same and most of them a known name."""
    kinds = {(bool(one.level), bool(one.region)) for one in run}
    if len(run) < _FEWEST or len(kinds) > 1 or sum(one.sure for one in run) * 2 < len(run):
        return None
    columns = [("Level", [one.level for one in run]), ("Region", [one.region for one in run])]
    columns = [*(one for one in columns if one[1][0]), ("Pay", [one.pay for one in run])]
    header = tuple(name for name, _ in columns)
    rows = zip(*(cells for _, cells in columns), strict=True)
    return PayLines(run[0].at, run[-1].at + 1, (header, *rows))
