"""The lines above and below a pay table that may speak of it, from the nearest on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from guides.bands.containers import HEADS as CONTAINERS
from guides.bands.containers import container, plain_words
from guides.bands.drawn_grid import is_border
from guides.bands.grid import hidden_by_tags, split_cells
from guides.bands.naming import names_of_column
from guides.bands.qualifying import has_sum
from guides.bands.stated import is_caption
from guides.text.document import Document
from guides.text.labels import plain_label
from guides.text.late import Late

_HEADING = Late(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_BOLD = Late(r"^\s{0,3}(?:\*\*|__)([^*_\n]{1,120})(?:\*\*|__)\s*:?\s*$")
# Lines above a table that speak of the guide, not of the table.
_OF_GUIDE = ("negotiation guide", "negotiation dna", "signature role")
_TITLE = "Negotiation Guide"
_NOTE = Late(
    r"(?i)(?:notes?|nb|n\.b\.|warning|caution|attention|achtung|disclaimer|important|do not|all|"
    r"figures|amounts|salaries|ranges|bands|base|pay|tables?|tab\.|figure|caption)(?!\w)"
)
# What speaks of all that stands below it, headings or not.
_OF_PAGE = Late(
    r"(?i)\b(?:this (?:page|document|doc|guide|article|handbook|version)|status|"
    r"all (?:the )?(?:figures|bands|numbers|salaries|amounts|ranges|values|pay))\b"
)
# And of the whole of it wherever it stands.
_ALL_OF_PAGE = Late(
    r"(?i)\b(?:this|the) (?:page|document|doc|guide|article|handbook|version)|\bstatus|"
    r"\b(?:sites|places|locations|offices|tables|countries|cities|everywhere|throughout)\b"
)
_OF_PAGE_BEGINS = ("this ", "status", "all ")  # one of these stands in each
_NUMBER_IN_TITLE = Late(r"^(?!(?:\d+\.)*20\d\d\b)\d+(?:\.\d+)*[.)]?\s+")
# Figures that stand elsewhere: "The bands above are net", "Below, all figures are net".
_FIGURES = (
    r"(?:figures?|amounts?|numbers?|bands?|ranges?|rates?|salaries|values?|tables?|pay|data|"
    r"everything|all|shown|listed|given|stated|and|or)"
)
_GOES_ON = (
    r"(?=\W*$|[.,;:)]| (?:and|or|are|is|was|were|have|has|had|in|do|does|show|exclude|include|"
    r"apply|applies|cover|mean|come|count|hold|refer)\w*\b)"
)
_POINTS_UP = Late(rf"(?i)\b{_FIGURES} above{_GOES_ON}|\b(?:above|preceding) {_FIGURES}\b")
_POINTS_DOWN = Late(rf"(?i)\b{_FIGURES} below{_GOES_ON}|\b(?:below|following) {_FIGURES}\b")
_UP, _DOWN = ("above", "preceding"), ("below", "following")  # one of these stands in each
# The words of an address say nothing: "people@example.com".
_ADDRESS = Late(r"\S+@\S+\.\w+|(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|io|eu)\b")
# A line with a label, a bullet or the mark of a footnote.
_LABELLED = Late(
    r"\s*(?:>\s*)?(?:\*\*|__|[-+•*]\s+\W|[+•*]\s|\*{1,3}(?=\S)(?!.*\*\s*$)|\d+[.)](?!\d)|\[|<sup>|\\|\w[).:]\s|"
    r"\(\w{1,2}\)|[¹²³⁴-⁹]|[^\w\s(*_>\"'“-]|"
    r"(?!(?i:(?:your |our |the )?(?:base|pay|salar|comp|reference)))[^=]{0,60} = )"
)
_NOTE_LINES, _FIRST = 4, 2  # lines below a table: its notes, and its first words
_LINES_ABOVE = 3
_IN_PART = 7  # how deep the label of a tab or a box is, among headings


class Said(NamedTuple):
    """One line above or below a table. `title`: a heading, all of which speaks of the table;
    `lead`: it leads over to the table ("Our rivals pay:"); `aside`: a note in italics, in
    parentheses or after "Note" or "Warning", or the first words under the table; `past`: another
    table stands between.
    """

    text: str
    at: int
    title: bool = False
    nearest: bool = False
    aside: bool = False
    lead: bool = False
    past: bool = False

    @property
    def of_table(self) -> bool:
        """Whether all of it speaks of the table."""
        return self.title or self.lead


def lines_above(doc: Document, start: int, floor: int) -> Iterator[Said]:
    """The lines over a table and the headings it stands under, from the nearest on."""
    depth, lines, nearest, past = 8, 0, True, False
    hidden = hidden_by_tags(doc)
    closed: list[bool] = []  # the parts of the page that end above the table: whether apart from it
    for at in range(start - 1, floor - 1, -1):
        line = doc.lines[at]
        head = doc.heads[at]
        if head == " " or at in hidden or (head == "+" and is_border(line)):
            continue
        opened = container(line) if head in CONTAINERS else None
        if opened is not None:
            inside = not opened.indented or _is_set_in(doc.lines[start])
            if opened.closes:
                closed.append(opened.apart)
            elif closed:
                closed.pop()
            elif inside and opened.label and depth > _IN_PART:
                depth = _IN_PART
                yield Said(opened.label, at, title=True, nearest=nearest)
                nearest = False
            continue
        if any(closed):
            continue
        if head == "#" and _TITLE in line:
            continue  # it speaks of the guide, and no two guides have the same
        heading = _heading(line) if head == "#" else None
        if heading is not None:
            if heading.depth < depth and not heading.of_guide:
                depth = heading.depth
                yield Said(heading.title, at, title=True, nearest=nearest)
                nearest = False
            continue
        if head == "{":
            line = plain_words(line)  # "{: .old}"
        if head == "-" and nearest and doc.lines[start].startswith("  "):
            depth, nearest = 7, False  # the table stands in this item of a list
            yield Said(_title(line.lstrip(" -")), at, title=True, nearest=True)
            continue
        past = past or head == "|"
        if head == "|" or (depth < 8 and not _is_of_page(line[:200])):
            continue  # text under a heading further up, or another table
        if past and depth < 8 and _is_of_part(doc, at, start):
            continue
        if head == "-" and (past or not _is_item(line)):
            continue  # a rule, or a list that leads over to another table
        if line.rstrip().endswith((":", ",")) and _leads_to_hidden(doc, at):
            continue
        if "|" in doc.heads[floor:at] and _points(line) == (True, False):
            continue
        if head == ">":
            line = line.lstrip("> ")
        bold = _BOLD.match(line) if head in "*_" else None
        if bold is not None and not _is_of_guide(line):
            if depth == 8:
                depth = 7
                yield Said(_title(bold[1]), at, title=True, nearest=nearest)
                nearest = False
        elif (lines < _LINES_ABOVE or _is_of_page(line[:200])) and not _is_of_guide(line):
            lines += depth == 8
            text = _ADDRESS.sub("", plain_label(line[:600]))
            first = nearest and depth == 8 and head != "-"
            lead = first and lines <= 1 and text.endswith(":") and is_caption(text)
            said = text.lstrip("-*• ") if lead or head == "-" else text
            yield Said(said, at, nearest=first, lead=lead, past=past)


def _is_of_part(doc: Document, at: int, start: int) -> bool:
    """Whether a line speaks of the table in its own part, and not of the one at `start`: both stand
    below headings of one depth, each with the name of a place that the rows below it have.
    """
    here, there = doc.heads.rfind("#", 0, at), doc.heads.rfind("#", 0, start)
    if here < 0 or _ALL_OF_PAGE.search(doc.lines[at][:200]) is not None:
        return False
    own, other = _heading(doc.lines[here]), _heading(doc.lines[there])
    if own is None or other is None or own.depth != other.depth:
        return False
    first, second = _places_named(doc, own.title, at), _places_named(doc, other.title, start)
    return bool(first) and bool(second) and first.isdisjoint(second)


def _places_named(doc: Document, title: str, at: int) -> set[str]:
    """The places of a heading: those of the rows between the line `at` and the next heading that it
    names as well, levels excepted.
    """
    ends = doc.heads.find("#", at)
    rows = [doc.lines[one] for one in range(at, ends if ends >= 0 else len(doc.lines))]
    cells = {
        plain_label(cell)
        for row in rows
        if row.lstrip().startswith("|")
        for cell in split_cells(row)[:2]
    }
    return {
        cell
        for cell in cells
        if cell.istitle()
        and re.search(rf"(?<!\w){re.escape(cell)}(?!\w)", title) is not None
        and names_of_column(cell).level is None
    }


def _is_item(line: str) -> bool:
    """Whether a line is an item of a list, and no rule; "- Leeds: £60K" is pay of its own."""
    return line.lstrip().startswith("- ") and not has_sum(line)


def _is_set_in(line: str) -> bool:
    return line.startswith(("    ", "\t"))


def _leads_to_hidden(doc: Document, at: int) -> bool:
    """Whether a line leads over to what is hidden, or set in as code: it speaks of that."""
    below = next((one for one in range(at + 1, len(doc.printed)) if doc.printed[one].strip()), None)
    if below is None:
        return False
    return any(one.start <= below < one.end for one in doc.hidden) or (
        doc.lines[below].startswith("    ") and not doc.lines[at].lstrip().startswith(("-", "*"))
    )


def is_struck_out(text: str) -> bool:
    """Whether a line is struck out from end to end: "~~Bands 2024~~"."""
    bare = text.strip()
    return bare.startswith("~~") and bare.endswith("~~") and len(bare) > 4


class _Heading(NamedTuple):
    """A heading; `of_guide`: it speaks of the guide, not of what stands below it."""

    depth: int
    title: str
    of_guide: bool


@lru_cache(maxsize=1024)  # headings recur from guide to guide
def _heading(line: str) -> _Heading | None:
    match = _HEADING.match(line)
    return None if match is None else _Heading(len(match[1]), _title(match[2]), _is_of_guide(line))


def _is_of_page(line: str) -> bool:
    begins = any(map(line.lower().__contains__, _OF_PAGE_BEGINS))
    return begins and _OF_PAGE.search(line) is not None


def _is_of_guide(line: str) -> bool:
    lowered = line.lower()
    return any(map(lowered.__contains__, _OF_GUIDE))


def _title(text: str) -> str:
    """A heading's words; one that is struck out keeps its marks, for whoever weighs it."""
    if is_struck_out(text):
        return text.strip()
    return _NUMBER_IN_TITLE.sub("", plain_label(text)).rstrip(": ")


def lines_below(doc: Document, end: int) -> Iterator[Said]:
    """The notes under a table, and what speaks of the figures above further down."""
    hidden = hidden_by_tags(doc)
    first = True
    for at in range(end, len(doc.lines)):
        line, head = doc.lines[at], doc.heads[at]
        if head == " ":
            continue
        line = line if head != "{" else plain_words(line)
        if head in "#|" or (head in "*_" and _BOLD.match(line)) or _is_of_guide(line[:80]):
            return
        first = first and at <= end + _FIRST and not _is_labelled(line)
        if at in hidden:
            continue
        up, down = _points(line)
        if not up and (at >= end + _NOTE_LINES or (down and "|" in doc.heads[at:])):
            continue
        text = _ADDRESS.sub("", plain_label(line[:2000].lstrip("> ")))
        yield Said(text, at, aside=first or _is_aside(line.strip(), text))
        first = first and doc.heads[at + 1 : at + 2] != " "


def _is_labelled(line: str) -> bool:
    """Whether a line has a label of its own, and is no note on what stands above it."""
    return _LABELLED.match(line) is not None


def _points(line: str) -> tuple[bool, bool]:
    """Whether a line speaks of the figures above it, and whether of those below it."""
    begins = line[:600]
    lower = begins.lower()
    up = any(map(lower.__contains__, _UP)) and _POINTS_UP.search(begins) is not None
    down = any(map(lower.__contains__, _DOWN)) and _POINTS_DOWN.search(begins) is not None
    return up, down


def _is_aside(line: str, text: str) -> bool:
    """Whether a line is a note by its looks: "*…*", "(…)", "Note: …", "Table 1: …", and not one of
    a mark.
    """
    drawn = line[:1] + line[-1:] in {"**", "__", "()"} or line.startswith(": ")
    return drawn or _NOTE.match(text) is not None
