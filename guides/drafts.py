"""A file that somebody sends → where it would lie among the guides, and what it would change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from guides.changes.files import is_inside
from guides.changes.moves import Move, moves
from guides.check import check_beside
from guides.early import EarlyIndex
from guides.folder import SHEETS
from guides.guide import read_guide
from guides.guide.text import LARGEST_FILE
from guides.index.guide_index import GuideIndex
from guides.sheet import convert
from guides.text.spelling import printed_compact, slug
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide

Serving = GuideIndex | EarlyIndex
GUIDES = (".md", *SHEETS)  # what may be sent, by its ending
LARGEST = LARGEST_FILE
# Where a guide lies whose names are not known yet: who has to write its title is shown this one.
_UNPLACED = "company/role.md"


class NotAGuide(Exception):
    """What was sent cannot be made a guide; the text says why and may be shown."""


class Sent(NamedTuple):
    """A file as it was sent; company and role are given for a sheet, which has no title."""

    name: str
    data: bytes
    company: str = ""
    role: str = ""


@dataclass(frozen=True)
class Draft:
    """A change that was not made yet: a guide beside the one at its place, or its removal.

    `id` is what it is kept by; "" where it has an error and cannot be made.
    """

    path: str
    was: Guide | None
    now: Guide | None
    notes: tuple[Diagnostic, ...] = ()
    id: str = ""
    stands: bool = False  # a file lies at that place, a guide or not
    same: bool = False  # and it is this very one
    removes: bool = False

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """What would change, figure by figure."""
        return moves(self.was, self.now)

    @property
    def errors(self) -> int:
        """How many errors keep it from serving."""
        return sum(note.severity is Severity.ERROR for note in self.notes)

    @property
    def named(self) -> tuple[str, str]:
        """The company and the role, as the title has them."""
        guide = self.now or self.was
        return (guide.company, guide.role) if guide is not None else ("", self.path)


class Placed(NamedTuple):
    """The bytes to write, where, and what is to be said of them."""

    path: str
    content: bytes | None  # None: it is to be removed
    guide: Guide | None
    notes: tuple[Diagnostic, ...]


def place(sent: Sent, serving: Serving) -> Placed:
    """Where a file belongs, by its own title and never by its name. Raises `NotAGuide`."""
    if len(sent.data) > LARGEST:
        raise NotAGuide(f"A guide has at most {LARGEST // 1024} KiB.")
    content, of_sheet = _as_guide(sent)
    titled, notes = read_guide(content, _UNPLACED, lazy=True)
    if titled is None:
        found = (replace(note, path=sent.name) for note in of_sheet or notes)
        return Placed(sent.name, content, None, tuple(found))
    path = _path_of(titled.company, titled.role, serving)
    guide, notes = check_beside(content, path, beside(path, serving))
    if of_sheet is not None:
        # What else could be said of the guide stands in lines that nobody has written.
        notes = (*of_sheet, *(note for note in notes if note.code.startswith("duplicate")))
    return Placed(path, content, guide, notes)


def beside(path: str, serving: Serving) -> list[Guide]:
    """The other guides."""
    return [guide for guide in serving.guides() if guide.path != path]


def _as_guide(sent: Sent) -> tuple[bytes, tuple[Diagnostic, ...] | None]:
    """The guide's text, and of a sheet what could not be converted, by its own lines."""
    if not sent.name.casefold().endswith(GUIDES):
        raise NotAGuide("I take guides as .md files and sheets as .csv or .tsv files.")
    if not sent.name.casefold().endswith(SHEETS):
        return sent.data, None
    company, role = " ".join(sent.company.split()), " ".join(sent.role.split())
    if not (company and role):
        raise NotAGuide("A sheet doesn't say whose it is: fill in company and role.")
    made = convert(sent.data, sent.name, company, role)
    return made.text.encode(), made.notes


def _path_of(company: str, role: str, serving: Serving) -> str:
    """The place of the guide with that title, or of a new one. Raises `NotAGuide`."""
    folders = [
        named.key
        for named in serving.companies()
        if printed_compact(named.name) == printed_compact(company)
    ]
    for folder in folders:
        for guide in serving.roles(folder):
            if printed_compact(guide.role) == printed_compact(role) or guide.role_key == slug(role):
                return guide.path
    path = f"{folders[0] if folders else slug(company)}/{slug(role)}.md"
    if not is_inside(path) or not slug(role):
        raise NotAGuide("The title's company and role make no name of a file.")
    return path
