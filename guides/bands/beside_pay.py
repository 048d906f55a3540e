"""Tables of what comes beside the pay: the move, allowances, a pension, days off.

Under such a heading amounts are pay only where a column says so: "Base salary", not "Amount".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from guides.bands.columns import Layout
from guides.bands.lines_around import Said
from guides.bands.qualifying import Qualifier
from guides.data.beside_pay import BESIDE_PAY, NO_BANDS, NO_BANDS_ALONE, OF_PAY
from guides.data.header_words import PARTS, of_words
from guides.text.labels import plain_label
from guides.text.late import Late

_BESIDE = Late(rf"\b(?:{'|'.join(BESIDE_PAY)})\b", re.IGNORECASE)
_NO_BANDS = Late(rf"\b(?:{'|'.join(NO_BANDS)})\b", re.IGNORECASE)
_NO_BANDS_ALONE = Late(rf"\b(?:{'|'.join(NO_BANDS_ALONE)})\b", re.IGNORECASE)
_OF_PAY = Late(rf"\b(?:{'|'.join(OF_PAY)})\b", re.IGNORECASE)
_OF_PAY_ABROAD = tuple(of_words(words) for words in PARTS.values())


def is_beside_pay(line: Said) -> bool:
    """Whether a heading, or a line that leads over to a table, names what comes beside the pay."""
    return (line.title or (line.nearest and line.text.endswith(":"))) and _is_beside(line.text)


@lru_cache(maxsize=1024)  # headings recur from guide to guide
def _is_beside(text: str) -> bool:
    return _BESIDE.search(text) is not None and _OF_PAY.search(text) is None


def beside_in_header(cells: Sequence[str]) -> str:
    """The first header of a table that is a list of what comes beside the pay: "Perk | Amount"."""
    texts = [plain_label(cell) for cell in cells]
    if not _is_beside(texts[0]) or any(map(_names_pay, texts)):
        return ""
    return texts[0]


@lru_cache(maxsize=1024)
def no_bands(title: str) -> Qualifier | None:
    """What a heading says that the pay below it is instead of bands."""
    found = _NO_BANDS.search(title)
    if found is None and _OF_PAY.search(title) is None:
        found = _NO_BANDS_ALONE.search(title)
    return None if found is None else Qualifier(found[0], "is no band of this role")


def names_pay(layout: Layout) -> bool:
    """Whether the header of a table says that its figures are pay."""
    return any(map(_names_pay, layout.header))


@lru_cache(maxsize=1024)
def _names_pay(header: str) -> bool:
    lowered = header.lower()
    return _OF_PAY.search(header) is not None or any(one.search(lowered) for one in _OF_PAY_ABROAD)
