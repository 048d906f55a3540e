"""Tables of calls: `= function` and below it `> text`, with the result under each.

What `--update-golden` writes anew is the result; the calls are the input.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from tests.leaves import leaves


def shown(value: object) -> str:
    """A result in one line."""
    if isinstance(value, Iterable) and not isinstance(value, str | tuple | list | Mapping):
        value = sorted(value) if isinstance(value, set | frozenset) else tuple(value)
    found = [f"{path}={item}" if path else item for path, item in leaves(value)]
    return " ".join(found) or "nothing"


def check(file: Path, functions: Mapping[str, Callable[[str], object]], *, update: bool) -> None:
    """Every call of the file gives what stands below it, and every function is called."""
    lines = file.read_text(encoding="utf-8").splitlines()
    written = [line for line in lines if line.startswith("# ")]
    called = set()
    name = ""
    for line in lines:
        if line.startswith("= "):
            name = line[2:]
            written += ["", line]
        elif line.startswith("> "):
            called.add(name)
            written += [line, f"< {shown(functions[name](line[2:]))}"]
    assert called == set(functions)
    if update:
        file.write_text("\n".join(written) + "\n", encoding="utf-8")
    assert written == lines or update


def check_below(
    file: Path, answered: Callable[[str], Iterable[str]], *, more_than: int, update: bool
) -> None:
    """Every `> line` of the file has what it gives below it; there are more than so many."""
    lines = file.read_text(encoding="utf-8").splitlines()
    asked = [line for line in lines if line.startswith("> ")]
    assert len(asked) > more_than
    written = [line for line in lines if line.startswith("#")]
    for line in asked:
        written += ["", line, *answered(line[2:])]
    if update:
        file.write_text("\n".join(written) + "\n", encoding="utf-8")
    assert written == lines or update
