"""What a guide tells of the work itself: the paragraphs under its label "Negotiation DNA".

They are never repeated to anybody; the things that they name tell which work is part of the role.
"""

from __future__ import annotations

import re

from guides.text.document import Document
from guides.text.labels import without_links

LONGEST = 2_000  # characters; the work is told at the beginning
_WORDS = "negotiation dna"
_LABEL = re.compile(
    r"(?i)^\s{0,3}(?:#{1,6}\s+|\*\*|__)negotiation dna(?![a-z])[^*_|:]{0,90}(?:\*\*|__)?:?\s*$"
)
# What ends the paragraphs: another label, a table, a list, a rule.
_NEXT = re.compile(
    r"^\s{0,3}(?:#{1,6}\s|\||[-*+•]\s|\d{1,2}[.)]\s|>|-{3,}|\*{3,}|"
    r"\*\*[^*]+(?::\*\*|\*\*:|\*\*\s*$))"
)


def read_about(doc: Document) -> str:
    """The paragraphs as one text; empty where the guide has none."""
    labels = (at for at, head in enumerate(doc.heads) if head in "#*_" and _is_label(doc.lines[at]))
    start = next(labels, None)
    if start is None:
        return ""
    found: list[str] = []
    for line in doc.lines[start + 1 :]:
        if _NEXT.match(line):
            break
        if line.strip():
            found.append(without_links(line.strip()))
    return " ".join(found)[:LONGEST]


def _is_label(line: str) -> bool:
    return _WORDS in line.casefold() and _LABEL.match(line) is not None
