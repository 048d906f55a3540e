"""`guides check`: every diagnostic of a folder, printed as a good compiler prints them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from guides.alias_files import folder_aliases, unknown_names
from guides.folder import SHEETS, read_file
from guides.guide import read_guide
from guides.index.duplicates import without_duplicates
from guides.slips import slips_of_places, slips_of_titles, sums_without_currency, with_slips
from guides.target import Target, find_target
from guides.text.titles import title_of
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide

_WIDEST = 160  # characters of a source line that are shown
_WEIGHT = (Severity.INFO, Severity.WARNING, Severity.ERROR)
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


@dataclass(frozen=True, slots=True)
class Checked:
    """A folder as read: its guides by path, and all diagnostics by path, line and column."""

    guides: tuple[Guide, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def errors(self) -> int:
        """How many errors there are."""
        return sum(found.severity is Severity.ERROR for found in self.diagnostics)


def _nothing_at(path: Path) -> str:
    if path.is_file() and path.suffix.lower() in SHEETS:
        return f"{path} is no guide; `python -m bot guides import {path}` makes one of a sheet.\n"
    return f"There is no {'guide' if path.suffix else 'folder'} {path}.\n"


def check(path: Path, form: str, out: TextIO) -> int:
    """Print what is wrong with a library, a company's folder or one guide.

    Returns 1 if any guide has an error, else 0. `form` is "text", "json" (one object a line) or
    "github" (workflow commands).
    """
    target = find_target(path)
    if form == "text" and target is None:
        out.write(_nothing_at(path))
        return 1
    target = target or Target(path)
    checked = check_target(target)
    if form == "json":
        for found in checked.diagnostics:
            out.write(as_json(found) + "\n")
    elif form == "github":
        for found in checked.diagnostics:
            out.write(as_github(replace(found, path=_from_here(target.root, found.path))) + "\n")
    else:
        for found in checked.diagnostics:
            here = _from_here(target.root, found.path)
            hint = found.hint.replace(f"import {found.path}`", f"import {here}`")
            out.write(as_text(replace(found, hint=hint)) + "\n\n")
        out.write(_summary(checked) + "\n")
        undated = _undated(checked)
        if undated:
            out.write(undated + "\n")
    return int(checked.errors > 0)


def _from_here(folder: Path, path: str) -> str:
    """A guide's path as seen from where the command runs: GitHub looks it up from there."""
    whole = folder / path
    if whole.is_absolute() and whole.is_relative_to(Path.cwd()):
        whole = whole.relative_to(Path.cwd())
    return whole.as_posix()


def check_folder(folder: Path) -> Checked:
    """Read every guide of a folder, and its aliases."""
    return check_target(Target(folder))


def check_target(
    target: Target, progress: Callable[[int, int], None] = lambda _done, _of: None
) -> Checked:
    """Read every guide of a library or a part of it, and of a library its aliases.

    `progress` hears how many files are read of how many.
    """
    files, notes = target.files()
    guides: list[Guide] = []
    found: list[Diagnostic] = list(notes)
    if not target.within:
        found += folder_aliases(target.root)[1]
    for done, file in enumerate(files):
        progress(done, len(files))
        data = read_file(target.root, file.path)
        if isinstance(data, Diagnostic):
            found.append(data)
            continue
        guide, diagnostics = _read(data, file.path)
        found += diagnostics
        if guide is not None:
            guides.append(guide)
    kept, duplicates = without_duplicates(guides)
    found += [*duplicates, *_namesakes(kept)]
    for slips in (slips_of_titles, slips_of_places, sums_without_currency):
        found += slips(guides)
    if not target.within:
        found += unknown_names(target.root, guides)
    found = with_slips(found)
    found.sort(key=lambda one: (one.path, one.line, one.column))
    return Checked(tuple(guides), tuple(found))


def check_beside(
    data: bytes, path: str, others: Iterable[Guide]
) -> tuple[Guide | None, tuple[Diagnostic, ...]]:
    """The guide that a file would be at `path` beside `others`, and what is wrong with it there."""
    guide, notes = _read(data, path)
    found = [*notes]
    if guide is not None:
        kept, duplicates = without_duplicates([*others, guide])
        beside = (*duplicates, *_namesakes(kept))
        found += [here for note in beside if (here := _seen_from(path, note)) is not None]
    found = with_slips(found)
    found.sort(key=lambda one: (one.line, one.column))
    return guide, tuple(found)


def _seen_from(path: str, note: Diagnostic) -> Diagnostic | None:
    """A remark about two files, as one about the file at `path`; None where it is neither."""
    if note.path == path:
        return note
    if not note.message.startswith(f"{path} "):
        return None
    return replace(note, path=path, message=f"{note.path}{note.message.removeprefix(path)}")


def _read(data: bytes, path: str) -> tuple[Guide | None, list[Diagnostic]]:
    guide, notes = read_guide(data, path)
    return guide, [*notes, *_below_title(data, path, notes)]


def _below_title(data: bytes, path: str, said: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """What else is wrong with a file that is meant as a guide and lacks a right title line.

    It is read as if it had one, so that its author needn't mend that first to hear the rest.
    """
    title = next((note for note in said if note.code == "not-a-guide"), None)
    if title is None or "/" not in path:
        return ()
    made = title_of(path)
    lines = data.decode("utf-8", "replace").split("\n")
    there = [line for line in lines[title.line - 1 : title.line] if line.startswith("#")]
    lines[title.line - 1 : title.line - 1 + len(there)] = [made]
    guide, notes = read_guide("\n".join(lines), path)
    if title.severity is not Severity.ERROR and not _holds_pay(guide, notes):
        return ()  # a README, or a note
    shift = 1 - len(there)
    return tuple(
        replace(
            note,
            line=max(1, note.line - shift),
            source="" if made in note.source else note.source,
            # A reload passes over what has no title: nothing of it is an error.
            severity=min(note.severity, title.severity, key=_WEIGHT.index),
        )
        for note in notes
    )


def _holds_pay(guide: Guide | None, notes: Iterable[Diagnostic]) -> bool:
    """Whether a file has a pay table, or what looks like one."""
    bands = guide is not None and bool(guide.bands)
    return bands or any(note.code == "no-bands" and note.line > 1 for note in notes)


def _namesakes(guides: Iterable[Guide]) -> list[Diagnostic]:
    """Guides of two folders that show the same company and role."""
    first: dict[tuple[str, str], Guide] = {}
    found = []
    for guide in guides:
        namesake = first.setdefault((guide.company.casefold(), guide.role.casefold()), guide)
        if namesake is not guide:
            found.append(
                Diagnostic(
                    guide.path,
                    1,
                    1,
                    Severity.WARNING,
                    "duplicate-title",
                    f"{namesake.path} has the same title, so people cannot tell them apart",
                    "name the product or the parent in the title: Acme (Cloud)",
                )
            )
    return found


def as_text(found: Diagnostic) -> str:
    """`path:line:column: severity code message`, the line, a caret and a hint."""
    lines = [_one_line(str(found))]
    if found.source.strip():
        shown, caret = _window(found.source, found.column)
        gutter = str(found.line)
        lines += [f" {gutter} | {shown}", f" {' ' * len(gutter)} | {' ' * caret}^"]
    if found.hint:
        lines.append(f" hint: {found.hint}")
    return "\n".join(lines)


def _window(source: str, column: int) -> tuple[str, int]:
    """The part of a long line around a column, and where in it the column is (from 0)."""
    at = column - 1
    start = 0 if at < _WIDEST - 20 else at - _WIDEST // 2
    shown = _one_line(source[start : start + _WIDEST])
    lead = "…" if start else ""
    tail = "…" if len(source) > start + _WIDEST else ""
    return f"{lead}{shown}{tail}", min(at - start, len(shown)) + len(lead)


def _one_line(text: str) -> str:
    """Text without what would move the cursor: a guide must not write to a terminal."""
    return "".join(
        character if character.isprintable() else "�" for character in text.replace("\t", " ")
    )


def as_json(found: Diagnostic) -> str:
    """One diagnostic as one line of JSON."""
    return json.dumps(
        {
            "path": found.path,
            "line": found.line,
            "column": found.column,
            "severity": found.severity.value,
            "code": found.code,
            "message": found.message,
            "hint": found.hint,
        },
        ensure_ascii=False,
    )


def as_github(found: Diagnostic) -> str:
    """A GitHub workflow command that annotates the line in a pull request."""
    level = _GITHUB[found.severity]
    message = found.message + (f" ({found.hint})" if found.hint else "")
    return (
        f"::{level} file={_property(found.path)},line={found.line},col={found.column},"
        f"title={_property(found.code)}::{_data(message)}"
    )


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _summary(checked: Checked) -> str:
    """The last line: "1,162 guides: 0 errors, 12 warnings, 40 remarks"."""
    counts = dict.fromkeys(Severity, 0)
    for found in checked.diagnostics:
        counts[found.severity] += 1
    return f"{_count(len(checked.guides), 'guide')}: " + ", ".join(
        (
            _count(counts[Severity.ERROR], "error"),
            _count(counts[Severity.WARNING], "warning"),
            _count(counts[Severity.INFO], "remark"),
        )
    )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _undated(checked: Checked) -> str:
    """The guides that do not say how old their figures are; "" where all do."""
    count = sum(guide.as_of is None and not guide.years for guide in checked.guides)
    if not count:
        return ""
    say = "says" if count == 1 else "say"
    which = "It says" if len(checked.guides) == 1 else f"{_count(count, 'guide')} {say}"
    return (
        f"{which} nowhere how old the figures are: write `as_of: 2026-02-01` into the front matter."
    )
