"""The names people use, as the files beside the guides list them."""

from __future__ import annotations

from pathlib import Path

from guides.data.word_lists import BadWordList
from guides.names.aliases import SHIPPED, Aliases, read_aliases, shipped_aliases
from negotiation.model.diagnostics import Diagnostic, Severity

ALIASES = "aliases.yaml"


def folder_aliases(root: Path) -> tuple[Aliases, tuple[Diagnostic, ...]]:
    """The shipped aliases and the folder's own; the shipped ones alone where those are bad."""
    aliases = shipped_aliases()
    notes: list[Diagnostic] = []
    for path, name in ((SHIPPED, SHIPPED.name), (root / ALIASES, ALIASES)):
        try:
            text = path.read_text(encoding="utf-8")
            read = read_aliases(text)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except BadWordList as error:
            notes.append(_note(name, error.line or 1, str(error)))
            continue
        except (OSError, UnicodeDecodeError):
            notes.append(_note(name, 1, "the file cannot be read as UTF-8 text"))
            continue
        aliases = read if path is SHIPPED else aliases.merged(read)
    return aliases, tuple(notes)


def _note(path: str, line: int, message: str) -> Diagnostic:
    hint = "companies and roles are lines like `stability-ai: [sai, stability]`"
    return Diagnostic(path, line, 1, Severity.ERROR, "aliases", message, hint)
