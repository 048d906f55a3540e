"""The names people use, as the files beside the guides list them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from guides.folder import ALIASES, read_file
from guides.names.aliases import Aliases, shipped_aliases
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide


def folder_aliases(root: Path) -> tuple[Aliases, tuple[Diagnostic, ...]]:
    """The shipped aliases with the folder's own; the shipped ones alone where those are bad.

    The folder's file is read as a guide is: no link, no pipe, nothing huge or deep.
    """
    shipped = shipped_aliases()
    if not os.path.lexists(root / ALIASES):
        return shipped, ()
    data = read_file(root, ALIASES)
    if isinstance(data, Diagnostic):
        return shipped, (data,)
    read = _read(data)
    return (shipped.merged(read), ()) if isinstance(read, Aliases) else (shipped, (read,))


def unknown_names(root: Path, guides: Iterable[Guide]) -> list[Diagnostic]:
    """The companies of the folder's aliases that it has no guides of: slips, or leftovers."""
    own = read_file(root, ALIASES) if os.path.lexists(root / ALIASES) else b""
    if isinstance(own, Diagnostic):
        return []
    read = _read(own)
    if isinstance(read, Diagnostic):
        return []
    known = {guide.company_key for guide in guides}
    lines = own.decode("utf-8-sig").split("\n")
    return [
        Diagnostic(
            ALIASES,
            next((at for at, line in enumerate(lines, 1) if line.strip().startswith(name)), 1),
            1,
            Severity.WARNING,
            "aliases-unknown",
            f"no guide is of a company in a folder {name}",
            "write the folder's name, or take the line out",
        )
        for name in read.companies
        if name not in known
    ]


def _read(data: bytes) -> Aliases | Diagnostic:
    # Most folders have no such file, and the first answer would wait for a YAML reader.
    from guides.data.word_lists import BadWordList
    from guides.names.alias_texts import read_aliases

    try:
        return read_aliases(data.decode("utf-8-sig"))
    except BadWordList as error:
        return _note(error.line or 1, str(error))
    except UnicodeDecodeError:
        return _note(1, "the file cannot be read as UTF-8 text")


def _note(line: int, message: str) -> Diagnostic:
    hint = "companies and roles are lines like `stability-ai: [sai, stability]`"
    return Diagnostic(ALIASES, line, 1, Severity.ERROR, "aliases", message, hint)
