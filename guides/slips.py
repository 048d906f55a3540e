"""Slips of the pen: headers and places that are nearly known ones, titles nearly as their file is
named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from guides.bands.naming import names_of_column
from guides.names.places import gazetteer, place_name
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
# "74k", "74,000", "74.000"; not "2025", "40%", "L5", nor what a placeholder has: "$[200K]".
_SUM = re.compile(r"(?<![\w.,\[-])\d{2,3}(?: ?[kK]|[.,]\d{3})(?![\w%.,]*[\w%])")
_MARK_BEFORE = re.compile(
    r"(?:[$£€₹₪¥₩]|[A-Z]{3}|kr|Rs\.?|zł|Fr\.?) ?(?:[\d.,]+ ?[kK]? ?(?:-|–|to) ?)?$"
)
_MARK_AFTER = re.compile(
    r" ?(?:(?:-|–|to) ?[\d.,]+ ?[kK]? ?)?(?:[$£€₹₪¥₩]|[A-Z]{3}\b|kr\b|zł|euros?\b|pounds?\b|"
    r"dollars?\b|options\b|shares\b|rsus\b|units\b|people\b|users\b)"
)
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


def slips_of_places(guides: Iterable[Guide]) -> Iterator[Diagnostic]:
    """Places of one word that are none that is known, and nearly one that is: "Lodon"."""
    for guide in guides:
        told = set()
        for row in guide.bands:
            label = row.region or row.level or ""  # under "Regoin" it is taken for a level
            meant = _place_meant(label) if label not in told else None
            told.add(label)
            if meant is not None:
                yield Diagnostic(
                    guide.path,
                    row.line,
                    1,
                    Severity.INFO,
                    "place-slip",
                    f'"{label}" is no place that is known, and nearly {meant}',
                    f"who asks about {meant} does not find it: if that is meant, write it so",
                )


def _place_meant(label: str) -> str | None:
    if not label.isalpha() or not label.istitle() or names_of_column(label).sure:
        return None
    found = gazetteer().read(label, mend=True)
    if not found.mended or found.unknown or len(found.keys) != 1:
        return None
    return place_name(next(iter(found.keys)))


def sums_without_currency(guides: Iterable[Guide]) -> Iterator[Diagnostic]:
    """Strategies of which no figure is used, and a sum has no currency: "Ask for 74k"."""
    for guide in guides:
        strategy = guide.strategy
        sums = _SUM.finditer(strategy.text) if strategy is not None else ()
        bare = next((found[0] for found in sums if not _is_priced(found)), None)
        if strategy is not None and bare is not None and not strategy.figures:
            yield Diagnostic(
                guide.path,
                strategy.line,
                1,
                Severity.WARNING,
                "strategy-unpriced",
                f'"{bare}" in the strategy does not say in which currency it is: it is not used',
                f"write it with its currency, such as £{bare} or EUR {bare}",
            )


def _is_priced(found: re.Match[str]) -> bool:
    """Whether a currency stands at a sum."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    return _MARK_BEFORE.search(before) is not None or _MARK_AFTER.match(after) is not None


def _are_forms(one: str, other: str) -> bool:
    """Whether two words are forms of one: "scientist" and "scientists"."""
    return one.startswith(other) or other.startswith(one)


def nearest(header: str) -> str | None:
    """The known header that one is a slip or two away from."""
    folded = " ".join(header.casefold().split())
    scored = [(percent_alike(folded, known.casefold()), known) for known in _KNOWN]
    likeness, known = max(scored)
    return known if _NEARLY <= likeness < 100 else None
