"""Columns for countries that a header names by their codes: "Base (DE)" beside "Base (FR)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from guides.bands.ends import find_end
from guides.bands.headings import Heading
from guides.data.country_codes import COUNTRY_CODES, OF_WORK_TOO
from guides.text.currency import MARKS
from negotiation.model.guide import Component

_CODE = re.compile(r"(?<![\w-])[A-Z]{2}(?![\w-])")


def with_countries(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with the country of each that is one of several told apart by such codes.

    One alone may be anything, and so may those that are all lines of work as well.
    """
    found = list(headings)
    coded = {at: code for at, one in enumerate(headings) if (code := _code_of(one))}
    if len(coded) < 2:
        return found
    by_part: dict[Component | None, list[int]] = {}
    for at in coded:
        by_part.setdefault(headings[at].component, []).append(at)
    for places in by_part.values():
        codes = {coded[at] for at in places}
        if len(codes) < 2 or not codes <= COUNTRY_CODES or codes <= OF_WORK_TOO:
            continue
        placed = [_placed(headings[at], coded[at]) for at in places]
        if len({(one.place, one.end) for one in placed}) == len(placed):
            for at, one in zip(places, placed, strict=True):
                found[at] = one
    return found


def _placed(one: Heading, code: str) -> Heading:
    """A heading of a country; "Base DE" begins no range, as "Salario de" does."""
    rest = one.text.replace(code, " ").strip()
    return replace(one, place=code, end=find_end(rest.lower(), named=one.priced))


def _code_of(one: Heading) -> str:
    """The one code in a header that is no currency's; nothing beside it but pay."""
    if one.label is not None:
        return ""
    codes: list[str] = [code for code in _CODE.findall(one.text) if code not in MARKS]
    if len(codes) != 1 or (one.component is None and not one.text.startswith(codes[0])):
        return ""
    return codes[0]
