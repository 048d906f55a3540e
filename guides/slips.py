"""Slips of the pen: headers that are nearly known ones, titles nearly as their file is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from guides.text.alike import percent_alike
from guides.text.spelling import words
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide

_KNOWN = (
    *("Region", "Location", "City", "Level", "Currency", "Base", "Salary", "Base Salary"),
    *("Equity", "Stock", "RSU", "Options", "Bonus", "Sign-on", "Signing Bonus"),
    *("Total", "Total Comp", "Total Compensation"),
)
_COLUMN = re.compile(r'the column "(.+)" (?:is not read|names neither)')
_LONG_WORD = 5  # letters: of shorter ones many are alike
_NEARLY_WORD = 80.0  # per cent of a word's letters
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


def slips_of_titles(guides: Iterable[Guide]) -> Iterator[Diagnostic]:
    """Roles with a word that is nearly one of their file's name, and is not: "ML Enginer"."""
    for guide in guides:
        filed = words(guide.path.rpartition("/")[2].rpartition(".")[0])
        titled = words(guide.role)
        for word in titled:
            others = [one for one in filed if one not in titled and len(one) >= _LONG_WORD]
            near = [one for one in others if _NEARLY_WORD <= percent_alike(word, one) < 100]
            if near and word not in filed and not _are_forms(word, near[0]):
                yield Diagnostic(
                    guide.path,
                    1,
                    1,
                    Severity.INFO,
                    "title-slip",
                    f'the title says "{word}", and the name of the file "{near[0]}"',
                    "people read the title: write the word as it is meant in both",
                )


def _are_forms(one: str, other: str) -> bool:
    """Whether two words are forms of one: "scientist" and "scientists"."""
    return one.startswith(other) or other.startswith(one)


def nearest(header: str) -> str | None:
    """The known header that one is a slip or two away from."""
    folded = " ".join(header.casefold().split())
    scored = [(percent_alike(folded, known.casefold()), known) for known in _KNOWN]
    likeness, known = max(scored)
    return known if _NEARLY <= likeness < 100 else None
