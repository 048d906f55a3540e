"""The sentences about a company that a letter may use, as the guide's author vouches for them."""

from __future__ import annotations

import re

from guides.text.document import Document
from guides.text.labels import plain_label

MOST = 20
LONGEST = 240
_LABEL = re.compile(
    r"(?i)^\s{0,3}(?:#{1,6}\s+|\*\*|__)company facts\b[^*_#|]{0,60}(?:\*\*|__)?:?\s*$"
)
_WORDS = "company facts"
_ITEM = re.compile(r"^\s{0,4}(?:[-*+•]|\d{1,2}[.)])\s+(?P<text>\S.*)$")


def read_company_facts(doc: Document) -> tuple[str, ...]:
    """The items under the label `Company facts`; none where it is not there."""
    labels = (at for at, head in enumerate(doc.heads) if head in "#*_" and _is_label(doc.lines[at]))
    start = next(labels, None)
    if start is None:
        return ()
    found: list[str] = []
    for line in doc.lines[start + 1 :]:
        item = _ITEM.match(line)
        if item is not None:
            text = plain_label(item["text"])
            if text and len(text) <= LONGEST and len(found) < MOST:
                found.append(text)
        elif line.strip():
            break
    return tuple(found)


def _is_label(line: str) -> bool:
    return _WORDS in line.lower() and _LABEL.match(line) is not None
