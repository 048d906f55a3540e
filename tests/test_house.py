"""The walls of the house: which room may import which."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("bot", "cogs", "guides", "storage", "negotiation")
ARROWS = {
    "bot": {"bot", "cogs", "guides", "storage", "negotiation"},
    "cogs": {"cogs", "guides", "storage", "negotiation"},
    "guides": {"guides", "negotiation"},
    "storage": {"storage", "negotiation"},
    "negotiation": {"negotiation"},
}
# What each room may bring in from outside the standard library.
LIBRARIES = {
    "guides": {"pydantic", "yaml", "rapidfuzz"},
    "storage": {"pydantic"},
    "negotiation": set[str](),
    "cogs": {"discord"},
    "bot": {"discord", "pydantic", "yaml", "simcord"},
}


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module.partition(".")[0])
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_along_the_arrows(room: str) -> None:
    modules = sorted((ROOT / room).rglob("*.py"))
    assert modules
    for path in modules:
        rooms = _imports(path) & set(ROOMS)
        assert rooms <= ARROWS[room], f"{path.relative_to(ROOT)} imports {rooms - ARROWS[room]}"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_uses_only_its_own_libraries(room: str) -> None:
    import sys

    for path in sorted((ROOT / room).rglob("*.py")):
        outside = _imports(path) - set(ROOMS) - set(sys.stdlib_module_names)
        assert outside <= LIBRARIES[room], f"{path.relative_to(ROOT)}: {outside}"


def test_the_domain_waits_for_nobody_but_at_its_door() -> None:
    forbidden = {"asyncio", "sqlite3", "os", "pathlib", "time", "random", "socket"}
    for path in sorted((ROOT / "negotiation").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if path.name == "coach.py":
            continue
        assert not _imports(path) & forbidden, path
        assert not any(isinstance(node, ast.AsyncFunctionDef) for node in ast.walk(tree)), path
