"""Open the guides at the start, and tell the operator what of them could not be read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.settings import SettingsError
from guides.shelf import Shelf
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.guide import Guide


def _print_trouble(_code: str, words: str) -> None:
    """Tell a person at a terminal, who has no log."""
    sys.stderr.write(f"{words}\n")


def open_guides(
    folder: Path,
    cache: Path | None = None,
    *,
    tell: Callable[[str, str], None] = _print_trouble,
    history: Path | None = None,
    ready: bool = False,
) -> Shelf:
    """The guides of `folder`, of which most are read when somebody asks about them.

    What has an error is left out; `tell` hears of it, by a code and in words, when it comes to
    light. `cache` is where what was read is kept for the next start, `history` has those that were
    taken out since; `ready` is the shelf's. Raises `SettingsError` where there is no such folder: a
    bot that serves nothing looks well.
    """
    if not folder.is_dir():
        raise SettingsError("GUIDES_DIR names no folder.")

    def tell_of(diagnostic: Diagnostic) -> None:
        # About a guide or a list of aliases, never about a person: its words may be shown.
        tell(diagnostic.code, f"left out: {diagnostic}")

    former = _last_versions(history) if history is not None else ()
    shelf = Shelf(folder, cache=cache, tell=tell_of, former=former, ready=ready)
    shelf.open()
    if not len(shelf.index):
        tell("no-guides", f"no guides in {folder}")
    return shelf


def _last_versions(history: Path) -> Iterator[Guide]:
    # The terminal has no history, and its first answer would wait for these.
    from guides.changes.history import History
    from guides.publishing import last_versions

    return last_versions(History(history))
