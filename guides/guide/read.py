"""A guide's text or bytes → (guide, diagnostics). It never raises, whatever it is given."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from guides.advice.figures import Reader
from guides.advice.lazy import Lazy
from guides.advice.levers import read_levers
from guides.advice.sentences import own_of
from guides.advice.strategy import read_strategy
from guides.bands.read import read_bands
from guides.bands.subject import Subject
from guides.bands.total_checks import total_warnings
from guides.guide.company_facts import read_company_facts
from guides.guide.front_matter import split_front_matter
from guides.guide.near import no_title, pointed
from guides.guide.sources import read_sources, years_of
from guides.guide.title import Title, find_title, read_tags
from guides.mapping.equivalents import read_equivalents
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Equivalent, Guide, Lever, Strategy

LARGEST_FILE = 256 * 1024  # bytes
MOST_LINES = 5_000  # ten times the longest guide that is known

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SUFFIX = ".md"
_PLAIN = ".txt"


def read_guide(
    text: str | bytes, path: str, *, lazy: bool = False
) -> tuple[Guide | None, tuple[Diagnostic, ...]]:
    """The guide that a file holds and what its author should know.

    `path` is relative to the guides folder: `company/role.md`. None: the file is no guide, or
    cannot be read at all; a diagnostic says why. `lazy` puts off what takes most of the time
    and only coaching with this guide needs: to put its levers together, and what the sentences
    of levers and strategy mean. It is done when somebody looks, and has no diagnostics but
    `reader-failed`, which is then not given.
    """
    decoded = _decode(text, path)
    if isinstance(decoded, Diagnostic):
        return None, (decoded,)
    front, doc, notes = split_front_matter(path, tuple(decoded.split("\n")))
    title = find_title(doc)
    if title is None:
        inside = "/" in path and path.endswith(_SUFFIX)
        return None, (*notes, no_title(doc, inside=inside))
    diagnostics = list(notes)
    guide_id, wrong_place = _identity(doc, title)
    diagnostics += wrong_place
    sources, said_of_sources = read_sources(doc)
    years = years_of(sources)
    latest = max((*years, *((front.as_of.year,) if front.as_of else ())), default=0)
    bands, said = read_bands(doc, Subject(title.company, title.index, latest))
    diagnostics += said
    diagnostics += total_warnings(doc, bands)
    equivalents: tuple[Equivalent, ...] = ()
    levers: Sequence[Lever] = ()
    strategy: Strategy | None = None
    with _guard(doc, diagnostics, "level mapping"):
        equivalents, said = read_equivalents(doc, title.company, title.role)
        diagnostics += said
    reader = Reader(lambda: own_of(doc, {found.company for found in equivalents}), bands)
    with _guard(doc, diagnostics, "levers"):
        levers, said = read_levers(doc, reader)
        diagnostics += said
        if not lazy:
            _work_out(levers)
            _work_out(*(lever.sentences for lever in levers))
    with _guard(doc, diagnostics, "strategy"):
        strategy, said = read_strategy(doc, reader)
        diagnostics += said
        if strategy is not None and not lazy:
            _work_out(strategy.sentences, strategy.figures)
    diagnostics += said_of_sources
    diagnostics = pointed(doc, diagnostics)
    diagnostics.sort(key=lambda diagnostic: (diagnostic.line, diagnostic.column))
    found = tuple(diagnostics)
    return (
        Guide(
            id=guide_id,
            path=path,
            company=title.company,
            role=title.role,
            tags=read_tags(doc, title, _first_table(doc)),
            bands=bands,
            equivalents=equivalents,
            levers=levers,
            strategy=strategy,
            sources=(*sources, *(str(source) for source in front.sources)),
            as_of=front.as_of,
            years=years,
            facts=read_company_facts(doc),
            aliases=front.aliases,
            diagnostics=found,
        ),
        found,
    )


def _first_table(doc: Document) -> int:
    """The index of the first line of a table, or of the end."""
    at = doc.heads.find("|")
    return at if at >= 0 else len(doc.lines)


def _work_out(*put_off: Sequence[object]) -> None:
    for entries in put_off:
        if isinstance(entries, Lazy):
            entries.now()


@contextmanager
def _guard(doc: Document, diagnostics: list[Diagnostic], what: str) -> Iterator[None]:
    """A part of a guide that breaks its reader is left out, and said to be."""
    try:
        yield
    except Exception as error:  # the promise of this module: no text makes a reload fail
        diagnostics.append(
            doc.diagnose(
                0,
                1,
                Severity.ERROR,
                "reader-failed",
                f"the {what} could not be read ({type(error).__name__})",
                "this is a mistake in the reader; please report it with the guide",
            )
        )


def _decode(text: str | bytes, path: str) -> str | Diagnostic:
    """The text with plain line ends, or why there is none."""
    size = len(text)
    if isinstance(text, str) and size > LARGEST_FILE // 4:
        size = len(text.encode("utf-8", "surrogatepass"))
    if size > LARGEST_FILE:
        return Diagnostic(
            path,
            1,
            1,
            Severity.ERROR,
            "file-too-big",
            f"a guide has at most {LARGEST_FILE // 1024} KiB",
            "is this a research report? Keep it outside the guides folder",
        )
    if isinstance(text, str):
        return _clean(text, path)
    try:
        return _clean(text.decode(), path)
    except UnicodeDecodeError as error:
        before = text[: error.start]
        return Diagnostic(
            path,
            before.count(b"\n") + 1,
            error.start - before.rfind(b"\n"),
            Severity.ERROR,
            "encoding",
            "the file is not UTF-8 text",
            "save it as UTF-8",
        )


def _clean(text: str, path: str) -> str | Diagnostic:
    """The text without a byte order mark and with plain line ends; text has no NUL."""
    text = text.removeprefix("\ufeff")
    nul = text.find("\x00")
    if nul >= 0:
        return Diagnostic(
            path,
            text.count("\n", 0, nul) + 1,
            nul - text.rfind("\n", 0, nul),
            Severity.ERROR,
            "binary",
            "the file has NUL characters: it is no text",
        )
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MOST_LINES:
        return Diagnostic(
            path,
            MOST_LINES + 1,
            1,
            Severity.ERROR,
            "file-too-long",
            f"a guide has at most {MOST_LINES:,} lines",
        )
    return text


def _identity(doc: Document, title: Title) -> tuple[str, list[Diagnostic]]:
    """`company-folder/role-file`; a file that lies elsewhere is named after its title."""
    parts = doc.path.removesuffix(_SUFFIX).removesuffix(_PLAIN).split("/")
    if len(parts) == 2 and all(parts):
        return "/".join(parts), []
    note = doc.diagnose(
        title.index,
        1,
        Severity.WARNING,
        "path-shape",
        "a guide lies in a folder named after its company",
        f"move it to {_slug(title.company)}/{_slug(title.role)}{_SUFFIX}",
    )
    return f"{_slug(title.company)}/{_slug(parts[-1]) or _slug(title.role)}", [note]


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return _NOT_SLUG.sub("-", plain).strip("-") or "guide"
