"""Read the guides at the start, and tell the operator what could not be read."""

from __future__ import annotations

import logging
from pathlib import Path

from bot.settings import SettingsError
from guides.shelf import Shelf
from negotiation.model.diagnostics import Diagnostic

log = logging.getLogger(__name__)


def open_guides(folder: Path, cache: Path | None = None) -> Shelf:
    """The guides of `folder`, of which most are read when somebody asks about them.

    What has an error is left out, and logged when it comes to light. `cache` is where what was
    read is kept for the next start. Raises `SettingsError` where there is no such folder: a bot
    that serves nothing looks well.
    """
    if not folder.is_dir():
        raise SettingsError("GUIDES_DIR names no folder.")
    shelf = Shelf(folder, cache=cache, tell=_tell)
    shelf.open()
    if not len(shelf.index):
        log.error("no guides in %s", folder, extra={"code": "no-guides"})
    return shelf


def read_guides(folder: Path, cache: Path | None = None) -> Shelf:
    """The same, with all guides read: nobody who asks later on has to wait for one."""
    shelf = open_guides(folder, cache)
    shelf.settle()
    index = shelf.index
    log.info("guides read", extra={"count": len(index), "code": index.version})
    return shelf


def _tell(diagnostic: Diagnostic) -> None:
    # About a guide or a list of aliases, never about a person: its words may be shown.
    log.error("left out: %s", diagnostic, extra={"code": diagnostic.code})
