"""A cell's text as it is read: without emphasis, links, entities and what is struck out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from guides.text.labels import unescaped, without_emphasis, without_links, without_struck

# What a cell of names says that has nothing, and what one of pay does as well.
DASHES = frozenset({"", "-", "–", "—", "--", "---"})
EMPTY = DASHES | {"none", "n/a", "na", "n.a.", "nil"}
_DIGIT = re.compile(r"[0-9]")
# What a cell may hold besides plain text.
_MARKED = re.compile(r"[*`\\_\[<&~#†‡§¹²³⁴-⁹]|[^\x00-\x7f–—£€₹₪¥]")
_SIGNS = "[†‡§¶‖#¹²³⁴-⁹ᵃ-ᶻ]"
_FOOTNOTE = re.compile(
    rf"\s?(?:\[\^([^\[\]\s]{{1,20}})\]|<sup>\s*([^<>\s]{{1,10}})\s*</sup>|({_SIGNS}+)|"
    r"(?<![*\s|])(\*{1,3}|\\\*{1,3})(?![*\w])|\[(\d{1,2})\](?!\())\s*$"
)
# A mark may stand before what it is at.
_BEFORE = re.compile(rf"\s*({_SIGNS}+|\\?\*)(?=[^\s*])")
_OTHER_MARK = re.compile(r"(?<=\S)\s+(?=[†‡§¹²³⁴-⁹])")  # several notes on one line
_BALANCED = re.compile(r"\*{1,3}(?=\S)[^*]*(?<=\S)\*{1,3}")


class CellText(NamedTuple):
    """`text` to be read; `struck`: something in the cell is struck out; `mark` of a footnote."""

    text: str
    struck: bool = False
    mark: str = ""


def cell_text(raw: str) -> CellText:
    """The text of a cell that is printed as `raw`."""
    if _MARKED.search(raw) is None:
        return CellText(raw.strip())
    text = unescaped(raw)
    kept = without_struck(text)
    struck = kept != text
    text, mark = _footnote(kept)
    plain_text = without_emphasis(without_links(text)).strip()
    if not plain_text and "![" in text:
        plain_text = "picture"  # which nobody can read here, and which is not nothing
    return CellText(plain_text, struck, mark)


def joined(cells: Sequence[CellText]) -> CellText:
    """The two ends of a range as one cell; one end alone is no more than that."""
    if len(cells) == 1:
        return cells[0]
    low, high = (one.text for one in cells)
    no_low, no_high = low.casefold() in EMPTY, high.casefold() in EMPTY
    if no_low and no_high:
        text = ""
    elif no_low or no_high:
        only = low if no_high else high
        text = f"{'from' if no_high else 'up to'} {only}" if _DIGIT.search(only) else only
    else:
        text = f"{low} – {high}"
    return CellText(
        text,
        any(one.struck for one in cells),
        next((one.mark for one in cells if one.mark), ""),
    )


def plain(raw: str) -> str:
    """A cell without emphasis, escapes and odd spaces."""
    return cell_text(raw).text


def _footnote(text: str) -> tuple[str, str]:
    """The text without the mark of a footnote at its end, and the mark."""
    match = _FOOTNOTE.search(text)
    if match is None:
        return _mark_before(text)
    star = match[4]
    if star is not None and "\\" not in star and _BALANCED.search(text) is not None:
        return text, ""  # the end of something in bold
    mark = next(group for group in match.groups() if group is not None).replace("\\", "")
    return text[: match.start()], mark


def _mark_before(text: str) -> tuple[str, str]:
    """The text without the mark of a footnote before it, and the mark."""
    match = _BEFORE.match(text)
    if match is None or (match[1][0] == "*" and text.count("*") > len(match[1])):
        return text, ""
    return text[match.end() :], match[1].replace("\\", "")


def footnote(mark: str, lines: tuple[str, ...], start: int) -> str | None:
    """The words of the note that a mark below a table stands for; None where there is none."""
    begins = re.compile(
        rf"^\s*(?:[*_>-]\s+|>\s*)?(?:\*|_|\(|\[\^?|<sup>|\\)*{re.escape(mark)}(?:\]|\)|</sup>|:|\.)*\s*"
        rf"(?P<words>\S.*)$"
    )
    for line in lines[start : start + 25]:
        for part in _OTHER_MARK.split(line):
            match = begins.match(part)
            if match is None or match["words"].startswith(mark[-1:]):
                continue
            if not (mark[0] == "*" and _has_more_stars(part, mark)):
                return match["words"].strip(" *_")
    return None


def _has_more_stars(note: str, mark: str) -> bool:
    """Whether a note begins with more stars than a mark, and none of them are of emphasis."""
    stars = note[: -len(note.lstrip("*\\ "))].count("*")
    return stars > len(mark) and not note.rstrip().endswith("*")
