"""What of a file a reader of it sees: not its comments, not its samples in fences of code.

Lines keep their numbers and columns: what is hidden is blanked.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_COMMENT = re.compile(r"<!--|-->")
_WHOLE_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_PRINTED = re.compile(r".")


class Hidden(NamedTuple):
    """Lines `start` up to `end` (excluded) that hold something out of sight: `kind` says what."""

    start: int
    end: int
    kind: str


COMMENT = "a comment"
CODE = "a block of code"


def visible(lines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[Hidden, ...]]:
    """The lines with comments and fenced blocks blanked, and where those stood."""
    if not _may_hide("\n".join(lines)):
        return lines, ()
    shown = list(lines)
    hidden = [*_blank_fences(shown), *_blank_comments(shown)]
    return tuple(shown), tuple(sorted(hidden))


def _may_hide(text: str) -> bool:
    """Whether something in a text opens what is out of sight; one sign is quicker to find."""
    return (
        ("<" in text and "<!--" in text)
        or ("`" in text and "```" in text)
        or ("~" in text and "~~~" in text)
    )


def _blank_fences(lines: list[str]) -> list[Hidden]:
    """Blank what stands between fences; one that is never closed hides the rest of the file."""
    found: list[Hidden] = []
    fence, start = "", 0
    commented = False
    for index, line in enumerate(lines):
        match = _FENCE.match(line)
        if fence:
            if match is not None and _closes(match[1], line, fence):
                found.append(Hidden(start, index + 1, CODE))
                fence = ""
        elif match is None or commented:
            commented = _stays_open(line, commented)
        else:
            fence, start = match[1], index
    if fence:
        found.append(Hidden(start, len(lines), CODE))
    for block in found:
        for index in range(block.start, block.end):
            lines[index] = ""
    return found


def _stays_open(line: str, opened: bool) -> bool:
    """Whether a comment is open after a line."""
    marks = _COMMENT.findall(line)
    return marks[-1] == "<!--" if marks else opened


def _closes(fence: str, line: str, opened: str) -> bool:
    return fence.startswith(opened) and not line.strip().strip(fence)


def _blank_comments(lines: list[str]) -> list[Hidden]:
    """Blank what stands between <!-- and -->; one that is never closed hides the rest."""
    text = "\n".join(lines)
    found = [
        Hidden(text.count("\n", 0, match.start()), text.count("\n", 0, match.end()) + 1, COMMENT)
        for match in _WHOLE_COMMENT.finditer(text)
    ]
    lines[:] = _WHOLE_COMMENT.sub(_blank, text).split("\n")
    return found


def _blank(match: re.Match[str]) -> str:
    return _PRINTED.sub(" ", match[0])
