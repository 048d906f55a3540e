"""Read the guides at the start, and tell the operator what could not be read."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from bot.settings import SettingsError
from guides.library import Library

log = logging.getLogger(__name__)


async def read_guides(folder: Path) -> Library:
    """The guides of `folder`; what has an error is left out, and logged.

    Raises `SettingsError` where there is no such folder: a bot that serves nothing looks well.
    """
    if not await asyncio.to_thread(folder.is_dir):
        raise SettingsError("GUIDES_DIR names no folder.")
    library = Library(folder)
    report = await library.reload()
    for diagnostic in report.refused:
        # About a guide or a list of aliases, never about a person: its words may be shown.
        log.error("left out: %s", diagnostic, extra={"code": diagnostic.code})
    if not report.guides:
        log.error("no guides in %s", folder, extra={"code": "no-guides"})
    log.info("guides read", extra={"count": report.guides, "code": report.version})
    return library
