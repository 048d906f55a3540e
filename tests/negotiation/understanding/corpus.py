"""`lines.yaml` and `roots.yaml`: our own lines, what each says, and why some are read wrongly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.yaml_files import read_yaml

HERE = Path(__file__).parent
_KNOWN = re.compile(r"\{([a-z0-9-]+)\} (.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """`root` names why a line is read wrongly today; empty where it is read rightly."""

    kind: str
    text: str
    says: str
    like: bool
    root: str = ""


@dataclass(frozen=True, slots=True)
class LineKind:
    """`shows` is a pattern that what its lines say fits, and what its counter-lines say does not.

    It is empty where lines of both sides hold a figure or a day, and only which one differs.
    """

    name: str
    shows: str
    also: tuple[str, ...]
    like: tuple[Line, ...]
    unlike: tuple[Line, ...]


@cache
def kinds() -> tuple[LineKind, ...]:
    """Every kind, in the order of the file."""
    read = read_yaml(HERE / "lines.yaml")
    return tuple(
        LineKind(
            name,
            one.get("shows", ""),
            tuple(one.get("also", ())),
            _lines(name, one["like"], like=True),
            _lines(name, one["unlike"], like=False),
        )
        for name, one in read.items()
    )


@cache
def roots() -> dict[str, str]:
    """Why lines are read wrongly, by the names in braces."""
    read: dict[str, str] = read_yaml(HERE / "roots.yaml") or {}
    return read


def come_right(line: Line) -> None:
    """Take the name of its root from a line that is read rightly now."""
    path = HERE / "lines.yaml"
    text = line.text.replace("\n", "\\n")
    source = path.read_text(encoding="utf-8")
    named = f"    {{{line.root}}} {text} → {line.says}\n"
    path.write_text(source.replace(named, f"    {text} → {line.says}\n"), encoding="utf-8")


def forget_roots(names: set[str]) -> None:
    """Leave out the roots that have no line any more."""
    path = HERE / "roots.yaml"
    rows = path.read_text(encoding="utf-8").splitlines()
    kept = [row for row in rows if row.partition(":")[0] not in names]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")


def _lines(kind: str, block: str, *, like: bool) -> tuple[Line, ...]:
    found = []
    for row in block.splitlines():
        text, arrow, says = row.rpartition(" → ")
        assert arrow, f"{kind}: no arrow in {row!r}"
        known = _KNOWN.fullmatch(text)
        root, text = (known[1], known[2]) if known else ("", text)
        found.append(Line(kind, text.replace("\\n", "\n"), says, like, root))
    return tuple(found)
