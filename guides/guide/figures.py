"""The part of a guide that a question about pay needs: its title, its sources and its bands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from guides.bands.read import read_bands
from guides.bands.subject import Subject
from guides.bands.total_checks import total_warnings
from guides.guide.near import no_title
from guides.guide.sources import read_sources, years_of
from guides.guide.text import SUFFIX, decode, place_of, slug_of
from guides.guide.title import Title, find_title
from guides.text.document import Document, as_seen
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import BandRow


@dataclass(frozen=True, slots=True)
class Figures:
    """A guide as far as its figures go. `about_sources` are diagnostics as `diagnostics` are."""

    id: str
    doc: Document
    title: Title
    sources: tuple[str, ...]
    as_of: date | None
    aliases: tuple[str, ...]
    years: tuple[int, ...]
    bands: tuple[BandRow, ...]
    diagnostics: tuple[Diagnostic, ...]
    about_sources: tuple[Diagnostic, ...]

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What keeps the guide from serving, but for mistakes of the readers themselves."""
        return tuple(one for one in self.diagnostics if one.severity is Severity.ERROR)


def read_figures(text: str | bytes, path: str) -> Figures | tuple[Diagnostic, ...]:
    """The figures of a guide, or why the file is none."""
    decoded = decode(text, path)
    if isinstance(decoded, Diagnostic):
        return (decoded,)
    front = _front(path, tuple(decoded.split("\n")))
    doc, notes = front.doc, front.notes
    title = find_title(doc)
    if title is None:
        inside = "/" in path and path.endswith(SUFFIX)
        return (*notes, no_title(doc, inside=inside))
    guide_id, in_place = place_of(path, title.company, title.role)
    misplaced = () if in_place else (_misplaced(doc, title),)
    sources, about_sources = read_sources(doc)
    years = years_of(sources)
    latest = max((*years, *((front.as_of.year,) if front.as_of else ())), default=0)
    bands, said = read_bands(doc, Subject(title.company, title.index, latest, title.role))
    return Figures(
        guide_id,
        doc,
        title,
        (*sources, *front.sources),
        front.as_of,
        front.aliases,
        years,
        bands,
        (*notes, *misplaced, *said, *total_warnings(doc, bands)),
        about_sources,
    )


class _Front(NamedTuple):
    """What stands above a title, and the document below it."""

    doc: Document
    notes: tuple[Diagnostic, ...] = ()
    as_of: date | None = None
    aliases: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def _front(path: str, lines: tuple[str, ...]) -> _Front:
    if lines[0].rstrip() != "---":
        return _Front(as_seen(path, lines))
    from guides.guide.front_matter import split_front_matter  # few guides have any

    front, doc, notes = split_front_matter(path, lines)
    return _Front(doc, notes, front.as_of, front.aliases, tuple(map(str, front.sources)))


def _misplaced(doc: Document, title: Title) -> Diagnostic:
    return doc.diagnose(
        title.index,
        1,
        Severity.WARNING,
        "path-shape",
        "a guide lies in a folder named after its company",
        f"move it to {slug_of(title.company)}/{slug_of(title.role)}{SUFFIX}",
    )
