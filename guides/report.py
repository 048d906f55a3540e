"""What a moderator is told about the guides: `/guides status` and `/guides reload`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from guides.shelf import ReloadReport, Shelf
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.replies import Reply, escape

if TYPE_CHECKING:  # a look-up in the terminal needs no event loop
    from guides.library import Library

REFUSED = "refused"  # the list of all reasons, see `guides.status`
_MOST_NAMED = 10
MOST_REASONS = 8


def reload_reply(report: ReloadReport) -> Reply:
    """What was added, changed, removed and refused, with file, line and reason."""
    lines: list[str] = []
    if report.refused and report.swapped:
        lines.append(
            f"{_files(report.refused)} could not be used and "
            f"{'is' if _count(report.refused) == 1 else 'are'} left out."
        )
    elif report.refused:
        lines.append("Nothing was changed: the new set has errors, so the guides from before go on "
                     "serving. Mend these and reload again.")  # fmt: skip
    lines += _reasons(report.refused)
    changes = [
        _named(word, paths)
        for word, paths in (
            ("Added", report.added),
            ("Changed", report.changed),
            ("Removed", report.removed),
        )
        if paths
    ]
    if changes and not report.swapped:
        lines.append("Waiting until then:")
    lines += changes
    if report.renamed:
        lines.append("The names that people use (`aliases.yaml`) have changed.")
    elif not changes and not report.refused:
        lines.append("No guide has changed.")
    if report.passed_over and report.swapped:
        are = "is no guide" if _count(report.passed_over) == 1 else "are no guides"
        lines.append(f"{_files(report.passed_over)} beside them {are}:")
        lines += _reasons(report.passed_over)
    title = "Guides reloaded" if report.swapped else "Guides not reloaded"
    return Reply("\n".join(lines), title=title, note=_serving(report), private=True)


def status_reply(library: Library | Shelf) -> Reply:
    """What serves now, and what the last reload found, for a terminal."""
    lines, report = said_of(library), library.report
    if report is None:
        return Reply("\n".join(lines), title="Guides", private=True)
    if report.warnings:
        lines.append(
            f"{counted(report.warnings, 'warning')} for the authors: "
            "`python -m bot guides check` lists them."
        )
    lines += [f"{said}:" for said in refused_count(report)]
    lines += _reasons(report.refused)
    note = f"Version {library.index.version}"
    return Reply("\n".join(lines), title="Guides", note=note, private=True)


def said_of(library: Library | Shelf) -> list[str]:
    """How many guides serve and how old they are, in lines; how far reading them is."""
    report, progress = library.report, library.progress
    reading = [] if progress is None else [f"{progress[0]:,} of {progress[1]:,} files are read."]
    if report is None:
        return ["The guides are still being read.", *reading]
    index = library.index
    lines = [
        *(f"A new set is being read: {said}" for said in reading),
        f"{counted(len(index), 'guide')} of {counted(len(index.companies()), 'company')} "
        f"{'is' if len(index) == 1 else 'are'} loaded.",
    ]
    dated = [guide.as_of for guide in index.guides() if guide.as_of is not None]
    if dated:
        undated = len(index) - len(dated)
        verb = "carries" if undated == 1 else "carry"
        rest = f"; {counted(undated, 'guide')} {verb} no date" if undated else ""
        lines.append(f"The oldest data is of {min(dated):%-d %B %Y}{rest}.")
    elif len(index):
        lines.append("No guide says how old its data is (`as_of`).")
    return lines


def refused_count(report: ReloadReport) -> list[str]:
    """How many files do not serve, and why, in a line; none where all do."""
    if not report.refused:
        return []
    what = "left out" if report.swapped else "refused at the last reload"
    return [f"{_files(report.refused)} {what}"]


def _reasons(notes: Sequence[Diagnostic]) -> list[str]:
    lines = [reason(note) for note in notes[:MOST_REASONS]]
    if len(notes) > MOST_REASONS:
        lines.append(f"• and {len(notes) - MOST_REASONS} more")
    return lines


def reason(note: Diagnostic) -> str:
    """`path:line` and why, as the authors' own check says it."""
    hint = f" ({escape(note.hint)})" if note.hint else ""
    return f"• `{note.path}:{note.line}` {escape(note.message)}{hint}"


def _named(word: str, paths: Sequence[str]) -> str:
    shown = ", ".join(f"`{path}`" for path in paths[:_MOST_NAMED])
    more = f" and {len(paths) - _MOST_NAMED} more" if len(paths) > _MOST_NAMED else ""
    return f"{word} ({len(paths)}): {shown}{more}"


def _serving(report: ReloadReport) -> str:
    guides, companies = counted(report.guides, "guide"), counted(report.companies, "company")
    warned = f" · {counted(report.warnings, 'warning')} for the authors" if report.warnings else ""
    return f"Serving {guides} of {companies}{warned} · version {report.version}"


def _files(notes: Sequence[Diagnostic]) -> str:
    return counted(_count(notes), "file")


def _count(notes: Sequence[Diagnostic]) -> int:
    return len({note.path for note in notes})


def counted(count: int, noun: str) -> str:
    """A number of things, in words."""
    if count == 1:
        return f"1 {noun}"
    return f"{count:,} {noun[:-1]}ies" if noun.endswith("y") else f"{count:,} {noun}s"
