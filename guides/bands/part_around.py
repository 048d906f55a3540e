"""Which part of pay the words around a table say that its figures are."""

from __future__ import annotations

import re
from functools import lru_cache

from guides.bands.headings import read_heading
from guides.bands.lines_around import Said
from guides.bands.stated import SENTENCE_ENDS, about_figures
from negotiation.model.guide import Component

_BASE = re.compile(r"\bbase\b|\bsalar(?:y|ies)\b|\bwages?\b")
# "Base salary only", "figures are base pay", "without bonus and equity".
_BASE_ONLY = re.compile(
    r"\bbase(?: salary| salaries| pay)?(?: \w+){0,2} only\b|\bonly (?:the )?base\b|"
    r"\b(?:figures?|amounts?|ranges?|bands?|numbers)(?: \w+){0,2} (?:are|is|show|give)s? "
    r"(?:\w+ ){0,2}base\b|"
    r"\b(?:without|excluding|excl\.?|not including|before) (?:\w+ ){0,3}(?:bonus|equity|stock|rsu)"
)
_SUM = re.compile(r"\btotal\b|\btc\b|\ball[- ]in\b|\bcompensation\b")
_TOTAL = re.compile(
    r"\btotal\b|\btc\b|\ball[- ]in\b|\bbonus(?:es)?\b|\bequity\b|\brsus?\b|\bstock\b|\bgrants?\b|"
    r"\boptions?\b|\bcompensation\b"
)


def part_around(above: list[Said], below: list[Said]) -> Component | None:
    """The part of pay that a table without one in its headers is about."""
    for line in above:
        if line.title and read_heading(line.text).component is not None:
            return read_heading(line.text).component
        part = _part_stated(line.text) or _part_of(line.text)
        if part is not None:
            return part
    return next((part for line in below if (part := _part_noted(line.text)) is not None), None)


def _part_noted(text: str) -> Component | None:
    """What a note below says that the figures are. That it speaks of equity alone says nothing."""
    lowered = text.lower()
    if _BASE.search(lowered) is None and _SUM.search(lowered) is None:
        return None
    return _part_stated(text) or _part_of(text)


@lru_cache(maxsize=1024)
def _part_stated(text: str) -> Component | None:
    """What a sentence about the figures says that they are: "They are base pay, without equity"."""
    if _BASE_ONLY.search(text.lower()) is not None:
        return Component.BASE
    for _, tail in about_figures(text):
        part = _part_of(SENTENCE_ENDS.split(tail)[0])
        if part is not None:
            return part
    return None


@lru_cache(maxsize=1024)
def _part_of(text: str) -> Component | None:
    lowered = text.lower()
    if _BASE_ONLY.search(lowered) is not None:
        return Component.BASE
    if _TOTAL.search(lowered) is not None:
        return Component.TOTAL
    return Component.BASE if _BASE.search(lowered) is not None else None
