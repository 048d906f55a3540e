"""Headers of a pay table that are nearly ones that are known: what their author may have meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from guides.text.alike import percent_alike
from negotiation.model.diagnostics import Diagnostic

_KNOWN = (
    *("Region", "Location", "City", "Level", "Currency", "Base", "Salary", "Base Salary"),
    *("Equity", "Stock", "RSU", "Options", "Bonus", "Sign-on", "Signing Bonus"),
    *("Total", "Total Comp", "Total Compensation"),
)
_COLUMN = re.compile(r'the column "(.+)" (?:is not read|names neither)')
_NEARLY = 78.0  # per cent of its letters


def with_slips(notes: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics, those about a column that is nearly a known one with its name."""
    return [_with_slip(note) for note in notes]


def _with_slip(note: Diagnostic) -> Diagnostic:
    found = _COLUMN.match(note.message)
    meant = nearest(found[1]) if found is not None else None
    if meant is None:
        return note
    return replace(note, hint=f'did you mean "{meant}"? Then write it so')


def nearest(header: str) -> str | None:
    """The known header that one is a slip or two away from."""
    folded = " ".join(header.casefold().split())
    scored = [(percent_alike(folded, known.casefold()), known) for known in _KNOWN]
    likeness, known = max(scored)
    return known if _NEARLY <= likeness < 100 else None
