"""What of a file a reader of it sees: not its comments, not its samples in fences of code.

Lines keep their numbers and columns: what is hidden is blanked.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_COMMENT = re.compile(r"<!--|-->")


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
    """Whether something in a text opens what is out of sight; one character is found quickest."""
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
        if not fence and (match is None or commented):
            commented = _stays_open(line, commented)
        elif not fence and match is not None:
            fence, start = match[1], index
        elif match is not None and _closes(match[1], line, fence):
            found.append(Hidden(start, index + 1, CODE))
            fence = ""
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
    return fence[0] == opened[0] and len(fence) >= len(opened) and not line.strip().strip(fence[0])


def _blank_comments(lines: list[str]) -> list[Hidden]:
    """Blank what stands between <!-- and -->; one that is never closed hides the rest."""
    found: list[Hidden] = []
    start = -1  # of the comment that is open
    for index, line in enumerate(lines):
        if start < 0 and "<!--" not in line:
            continue
        pieces, at = [], 0
        while at < len(line):
            stop = line.find("-->" if start >= 0 else "<!--", at)
            until = len(line) if stop < 0 else stop
            pieces.append(" " * (until - at) if start >= 0 else line[at:until])
            if stop < 0:
                break
            mark = 3 if start >= 0 else 4
            pieces.append(" " * mark)
            at = stop + mark
            if start >= 0:
                found.append(Hidden(start, index + 1, COMMENT))
                start = -1
            else:
                start = index
        lines[index] = "".join(pieces)
    if start >= 0:
        found.append(Hidden(start, len(lines), COMMENT))
    return found
