"""The list of sources at the end of a guide."""

from __future__ import annotations

import re

from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity

_LABEL = re.compile(
    r"(?i)^(?P<hashes>#{1,6}\s+)?[*_]*(?:\d+\.\s*)?(?:[a-z]+ )?"
    r"(?:(?:evidence|research|references?)\s*(?:&|and)\s*)?(?:sources|references)"
    r"[*_]*\s*:?[*_]*\s*$"
)
_LABEL_BEGINS = re.compile(r"[#*\w]")
_HEADING = re.compile(r"^(#{1,6})\s")
_ITEM = re.compile(r"^\s{0,8}(?:[-*+•]\s+|\d{1,3}[.)]\s+|\[\d{1,3}\]:?\s+)(.*)$")
_BRACKETED = re.compile(r"^\[([^\[\]]+)\](?!\()$")
_LINK = re.compile(r"\]\(([^()\s]+)\)")
# "2026", "FY2025", "2025-2026", "2025/26". What may not stand before is looked at behind the
# digits, which are quick to find.
_NOT_BEFORE = r"[\w$£€₹,.#-]"
_YEAR = re.compile(
    rf"(20[12]\d)(?:(?<!{_NOT_BEFORE}....)|(?<=FY....)(?<!{_NOT_BEFORE}FY....))"
    r"(?: ?[-–/] ?(20[12]\d|[12]\d(?!\d)))?(?![\w%]|[.,]\d)"
)
MOST_SOURCES = 200
_LONGEST_LABEL = 80


def read_sources(doc: Document) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """Each item of the source list as printed, without its bullet or number."""
    labels = []
    for begins in _LABEL_BEGINS.finditer(doc.heads):
        line = doc.lines[begins.start()]
        if len(line) < _LONGEST_LABEL and (
            "ources" in line or "eferences" in line or line.isupper()
        ):
            label = _LABEL.match(line)
            if label is not None:
                labels.append((begins.start(), label))
    if not labels:
        note = doc.diagnose(
            len(doc.lines) - 1,
            1,
            Severity.WARNING,
            "no-sources",
            "the guide names no sources",
            "end it with **Evidence & Sources** and a list",
        )
        return (), (note,)
    items: list[str] = []
    notes: list[Diagnostic] = []
    for index, found in labels:
        _read_list(doc, index, _depth(doc, index, found["hashes"]), items, notes)
    start = labels[-1][0]
    if not items:
        items = _paragraphs(doc, start + 1)
    if not items:
        notes.append(
            doc.diagnose(
                start,
                1,
                Severity.WARNING,
                "no-sources",
                "nothing follows the label of the sources",
                "list them, one a line, each after a hyphen",
            )
        )
    return tuple(items), tuple(notes)


def years_of(sources: tuple[str, ...]) -> tuple[int, ...]:
    """The first and the last year that sources name; none where they name none."""
    text = "\n".join([_LINK.sub("", one) if "](" in one else one for one in sources])
    years = [
        year
        for first, last in _YEAR.findall(text)
        for year in (int(first), int(f"20{last[-2:]}" if last else first))
    ]
    return (min(years), max(years)) if years else ()


def _depth(doc: Document, label: int, hashes: str | None) -> int:
    """The heading level that ends the list; headings of its own may divide it."""
    if hashes is not None:
        return len(hashes.strip())
    following = next((line for line in doc.lines[label + 1 :] if line.strip()), "")
    heading = _HEADING.match(following)
    return 7 if heading is None else len(heading[1]) - 1


def _read_list(
    doc: Document, label: int, depth: int, items: list[str], notes: list[Diagnostic]
) -> None:
    """Add the items below a label, up to a heading of `depth` or the next label."""
    goes_on = False
    for index in range(label + 1, len(doc.lines)):
        line = doc.lines[index]
        heading = _HEADING.match(line) if doc.heads[index] == "#" else None
        if heading is not None and len(heading[1]) <= depth:
            return
        if not line.strip() or heading is not None:
            goes_on = False
            continue
        item = _ITEM.match(line)
        if item is not None and item[1].strip():
            if "](" in line:
                notes += _insecure_links(doc, index, line)
            if len(items) < MOST_SOURCES:
                items.append(_unwrap(item[1].strip()))
            goes_on = True
        elif goes_on and line.startswith(" "):
            items[-1] = f"{items[-1]} {line.strip()}"
        elif len(line) < _LONGEST_LABEL and _LABEL.match(line):
            return


def _paragraphs(doc: Document, start: int) -> list[str]:
    found: list[str] = []
    for line in doc.lines[start:]:
        if _HEADING.match(line):
            break
        text = line.strip()
        if text and set(text) - set("-*_ ") and len(found) < MOST_SOURCES:
            found.append(_unwrap(text))
    return found


def _unwrap(text: str) -> str:
    bare = _BRACKETED.match(text) if text.startswith("[") else None
    return bare[1].strip() if bare is not None else text


def _insecure_links(doc: Document, index: int, line: str) -> list[Diagnostic]:
    return [
        doc.diagnose(
            index,
            link.start(1) + 1,
            Severity.WARNING,
            "link-not-https",
            "a source may link to https addresses only",
            "write https://… or leave the link out",
        )
        for link in _LINK.finditer(line)
        if not link[1].startswith("https://")
    ]
