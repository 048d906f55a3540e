"""A reply as plain text for a terminal: no markdown, and its controls as a numbered list."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from negotiation.model.calendar import day_name
from negotiation.model.replies import Reply, opens_or_ends_code

# Escaped characters hide here from the markdown patterns: Unicode's private-use area.
_HIDDEN = 0xE000
_ESCAPED = re.compile(r"\\([\\*_~`|>#\[\]()<@:\-])")
_PAIRS = (
    re.compile(r"\*\*(\S|\S.*?\S)\*\*"),
    re.compile(r"__(\S|\S.*?\S)__"),
    re.compile(r"~~(\S|\S.*?\S)~~"),
    re.compile(r"\|\|(\S|\S.*?\S)\|\|"),
    re.compile(r"(?<![\w*])\*(\S|\S[^*]*?\S)\*(?![\w*])"),
    re.compile(r"(?<!\w)_(\S|\S[^_]*?\S)_(?!\w)"),
    re.compile(r"`([^`]+)`"),
)
_HEADING = re.compile(r"^#{1,3} ")
_SMALL = re.compile(r"^-# ")
_QUOTE = re.compile(r"^>>? ?")
# Discord shows a moment by everybody's own clock; here it is in UTC, and not "in two days".
_HOW_LONG = re.compile(r" ?\(<t:\d+:R>\)")
_MOMENT = re.compile(r"<t:(\d+)(?::\w)?>")


def plain(text: str) -> str:
    """Light markdown without its marks; quotes and code blocks are set in by four blanks."""
    lines: list[str] = []
    in_code = False
    for raw in text.split("\n"):
        line = _printable(raw)
        if opens_or_ends_code(line):
            in_code = not in_code
        elif in_code:
            lines.append(f"    {line}".rstrip())
        else:
            lines.append(_plain_line(line))
    return "\n".join(lines)


def plain_reply(reply: Reply) -> str:
    """Title, text, attachments and small print, and where it stands: whoever has a terminal looks
    after the guides. The controls are drawn by who numbers them.
    """
    title = plain(reply.title)
    parts = [title and f"{title}\n{'-' * len(title)}", plain(reply.text).strip("\n")]
    parts += [f"--- {each.name} ---\n{each.text.rstrip()}" for each in reply.attachments]
    parts.append(plain(reply.note).strip())
    parts.append(f"Stands in {reply.source}" if reply.source else "")
    return "\n\n".join(part for part in parts if part)


def _moment(found: re.Match[str]) -> str:
    moment = datetime.fromtimestamp(int(found[1]), UTC)
    return f"{day_name(moment.date())} at {moment:%H:%M} UTC"


def _printable(line: str) -> str:
    """Without what could steer a terminal, or be taken for a hidden escape."""
    if line.isprintable():  # as nearly every line is
        return line
    return "".join(" " if char.isspace() else char for char in line if _harmless(char))


def _harmless(char: str) -> bool:
    return char.isprintable() or char.isspace()


def _plain_line(line: str) -> str:
    line = _MOMENT.sub(_moment, _HOW_LONG.sub("", line))
    line, hidden = _ESCAPED.subn(lambda found: chr(_HIDDEN + ord(found[1])), line)
    line = _HEADING.sub("", _SMALL.sub("", line))
    line, quoted = _QUOTE.subn("", line)
    for pair in _PAIRS:
        line = pair.sub(r"\1", line)
    if hidden:
        line = "".join(
            chr(ord(char) - _HIDDEN) if _HIDDEN <= ord(char) < _HIDDEN + 128 else char
            for char in line
        )
    return f"    {line}".rstrip() if quoted else line.rstrip()
