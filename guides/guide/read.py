"""A guide's text or bytes → (guide, diagnostics). It never raises, whatever it is given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from guides.advice.figures import Reader
from guides.advice.lazy import Lazy
from guides.advice.levers import read_levers
from guides.advice.sentences import own_of
from guides.advice.strategy import read_strategy
from guides.guide.about import read_about
from guides.guide.company_facts import read_company_facts
from guides.guide.figures import read_figures
from guides.guide.near import pointed
from guides.guide.title import read_tags
from guides.mapping.equivalents import read_equivalents
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Equivalent, Guide, Lever, Strategy


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
    read = read_figures(text, path)
    if isinstance(read, tuple):
        return None, read
    doc, title, bands = read.doc, read.title, read.bands
    diagnostics = list(read.diagnostics)
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
    diagnostics += read.about_sources
    diagnostics = pointed(doc, diagnostics)
    diagnostics.sort(key=lambda diagnostic: (diagnostic.line, diagnostic.column))
    found = tuple(diagnostics)
    return (
        Guide(
            id=read.id,
            path=path,
            company=title.company,
            role=title.role,
            tags=read_tags(doc, title, _first_table(doc)),
            bands=bands,
            equivalents=equivalents,
            levers=levers,
            strategy=strategy,
            sources=read.sources,
            as_of=read.as_of,
            years=read.years,
            facts=read_company_facts(doc),
            about=read_about(doc),
            aliases=read.aliases,
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
