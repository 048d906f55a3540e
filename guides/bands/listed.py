"""Whether a guide says that its company's shares are traded: then plain "Equity" is not private."""

from __future__ import annotations

import re
from collections.abc import Callable

from guides.bands.headings import Heading
from guides.text.document import Document
from negotiation.model.guide import EquityKind

_LINES = 40  # from the title on: tags, the pay table, its note
_LONGEST = 600  # characters of a line of tags
_TRADED = re.compile(
    r"\b(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|HKEX|SGX|NSE|BSE|TSE|Euronext|XETRA)\s*[:—-]\s*[A-Z0-9.]{1,8}\b"
    r"|\b[Pp]ublicly (?:listed|traded|held)\b|\blisted (?:company|on)\b"
)
_PUBLIC_TAG = re.compile(r"(?:^|[|`·:/]|\*\*)\s*Public(?:\s+(?:company|since|\()|\s*(?:[|`·/(]|$))")
_PRIVATE = re.compile(r"(?i)\bpre-?ipo\b|\bprivate(?:ly)?\b")
_SPECIFIC = re.compile(r"(?i)private|pre-ipo|option|rsu|restricted")


def is_listed(doc: Document, title: int) -> bool:
    """Whether a tag or a note near the pay says that the shares are traded."""
    for line in doc.lines[title + 1 : title + _LINES]:
        if len(line) > _LONGEST or _PRIVATE.search(line) is not None:
            continue
        tags = "egotiation DNA" in line
        if _TRADED.search(line) or (tags and _PUBLIC_TAG.search(line)):
            return True
    return False


def kind_of(heading: Heading, listed: Callable[[], bool]) -> EquityKind | None:
    """The kind of equity that a header says, given whether the shares are traded."""
    plain = heading.kind is EquityKind.PRIVATE_EQUITY and not _SPECIFIC.search(heading.text)
    return EquityKind.OTHER if plain and listed() else heading.kind
