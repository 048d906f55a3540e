"""`/guides status` in Discord: which guides serve, and what their authors should look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from guides.paging import VERB, page_of
from guides.report import REFUSED, counted, reason, refused_count, said_of
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide
from negotiation.model.replies import Button, Reply, escape

if TYPE_CHECKING:
    from guides.library import Library

SERVING, NOTES = "serving", "notes"  # the lists under the card
CARD = "card"  # the card itself
_FIRST = 4  # buttons of a card's own are numbered from here
_BACK = (Button(f"{VERB}-{_FIRST}", "Back to the status", asks=f"status|{CARD}|0"),)


def status_card(library: Library, *, looks_after: bool) -> Reply:
    """What serves now. Only who looks after the guides hears what is wrong with them."""
    report = library.report
    lines = said_of(library)
    if report is None:
        return Reply("\n".join(lines), title="Guides", private=True)
    buttons = [Button(f"{VERB}-{_FIRST}", "Which guides", asks=f"status|{SERVING}|0")]
    if looks_after:
        lines += [f"{said}." for said in refused_count(report)]
        if report.warnings:
            lines.append(f"{counted(report.warnings, 'warning')} for the authors.")
        buttons.append(Button(f"{VERB}-{_FIRST + 1}", "Remarks", asks=f"status|{NOTES}|0"))
        if report.refused:
            asks = f"status|{REFUSED}|0"
            buttons.append(Button(f"{VERB}-{_FIRST + 2}", "What is refused", asks=asks))
    return Reply(
        "\n".join(lines),
        title="Guides",
        note=f"Version {library.index.version}",
        buttons=tuple(buttons),
        private=True,
    )


def serving_page(library: Library, page: int) -> Reply:
    """Every guide that serves, by company, with how old its figures are."""
    guides = sorted(library.index.guides(), key=lambda guide: (guide.company.casefold(), guide.id))
    return page_of(
        [
            f"• **{escape(guide.company)}** · {escape(guide.role)} · {_age(guide)}"
            for guide in guides
        ],
        page,
        f"status|{SERVING}",
        title=f"{counted(len(guides), 'guide')} of "
        f"{counted(len(library.index.companies()), 'company')}",
        buttons=_BACK,
    )


def refused_page(library: Library, page: int) -> Reply:
    """Every reason why a file does not serve."""
    refused = library.report.refused if library.report is not None else ()
    return page_of(
        [reason(note) for note in refused] or ["Nothing is refused."],
        page,
        f"status|{REFUSED}",
        title="What is refused",
        note="Mend these, then /guides reload." if refused else "",
        buttons=_BACK,
    )


def notes_page(notes: Sequence[Diagnostic], page: int) -> Reply:
    """What the authors' own check finds: errors first, then warnings, by file and line."""
    weighty = [note for note in notes if note.severity is not Severity.INFO]
    weighty.sort(key=lambda note: note.severity is not Severity.ERROR)
    return page_of(
        [reason(note) for note in weighty] or ["There is nothing to say about the guides."],
        page,
        f"status|{NOTES}",
        title="What the authors should look at",
        note="As the files are now, served or not.",
        buttons=_BACK,
    )


def _age(guide: Guide) -> str:
    if guide.as_of is not None:
        return f"as of {guide.as_of:%-d %B %Y}"
    if guide.years:
        return f"sources of {guide.years[-1]}"
    return "no date"
