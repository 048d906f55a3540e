"""The names of a guide, read before the rest of it."""

from __future__ import annotations

from datetime import date

from guides.guide.head import Head
from guides.guide.text import decode, place_of
from guides.guide.title import Title, begins_guide, find_title
from guides.text.document import as_seen
from negotiation.model.diagnostics import Diagnostic


def read_head(text: bytes, path: str) -> Head | None:
    """The names of the guide that a file holds; None: the whole reading finds none either.

    Or it finds an error above the title: who wants to know reads the whole file.
    """
    decoded = decode(text, path)
    if isinstance(decoded, Diagnostic):
        return None
    lines = decoded.split("\n")
    if lines[0].rstrip() != "---":
        return _head(path, _title(path, lines))
    from guides.guide.front_matter import split_front_matter  # few guides have any

    front, doc, notes = split_front_matter(path, tuple(lines))
    return None if notes else _head(path, find_title(doc), front.aliases, front.as_of)


def _title(path: str, lines: list[str]) -> Title | None:
    """The title, of which nothing below it can make another."""
    for at, line in enumerate(lines):
        if begins_guide(line):
            title = find_title(as_seen(path, tuple(lines[: at + 1])))
            if title is not None:
                return title
    return None


def _head(
    path: str,
    title: Title | None,
    aliases: tuple[str, ...] = (),
    as_of: date | None = None,
) -> Head | None:
    if title is None:
        return None
    guide_id, _ = place_of(path, title.company, title.role)
    return Head(guide_id, title.company, title.role, aliases, as_of)
