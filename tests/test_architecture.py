"""docs/architecture.md and docs/model.md say what is there: files, types, doors, arrows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.test_house import INSIDE, ROOMS, ROOT, source_of

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
MODEL = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
# Where a name without its room is looked for.
_PLACES = ("", *(f"{room}/" for room in ROOMS))
_SOURCES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def _quoted(page: str) -> set[str]:
    """What stands between back quotes, blocks of code left out."""
    return set(re.findall(r"`([^`\n]+)`", re.sub(r"(?ms)^```.*?^```$", "", page)))


def _paths() -> list[str]:
    """Names of files and folders; what has a blank or a placeholder in it is none."""
    file = re.compile(r"[\w./-]+(?:\.(?:py|md|yaml)|/)|[\w-]+(?:/[\w-]+)+")
    return sorted(name for name in _quoted(PAGE) if file.fullmatch(name))


def _types() -> list[str]:
    return sorted(name for name in _quoted(PAGE) if re.fullmatch(r"(?:[A-Z][a-z]+)+", name))


def _rows(page: str, head: str) -> dict[str, list[str]]:
    """The table under the line `head`, by its first column, without back quotes."""
    table = page.partition(head)[2].partition("\n\n")[0].strip().splitlines()[1:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
    return {first.strip("`"): others for first, *others in cells}


def test_files_and_types_are_named_at_all() -> None:
    assert len(_paths()) > 50
    assert len(_types()) > 15


def test_every_file_and_folder_is_there() -> None:
    gone = [
        name for name in _paths() if not any((ROOT / place / name).exists() for place in _PLACES)
    ]
    assert gone == []


def test_every_type_is_there() -> None:
    there = frozenset[str]().union(*(source_of(path).types for path in _SOURCES))
    assert [name for name in _types() if name not in there] == []


@pytest.mark.parametrize("module", ["modes.MODES", "name_signs.SIGNS"])
def test_a_table_that_is_named_is_there(module: str) -> None:
    assert module in _quoted(PAGE)
    name, table = module.split(".")
    path = ROOT / "negotiation" / "understanding" / f"{name}.py"
    assert re.search(rf"^{table}\b", path.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(
    ("room", "head"),
    [(room, f"## Inside `{room}`") for room in INSIDE],
)
def test_the_table_of_a_room_has_its_sub_packages_and_arrows(room: str, head: str) -> None:
    section = PAGE.partition(head)[2]
    table = _rows(section, "| sub-package | what it is for | imports |\n")
    assert set(table) == set(INSIDE[room])
    above: set[str] = set()
    for package, (_, imports) in table.items():
        named = set(re.findall(r"`(\w+)`", imports))
        allowed = above - named if imports.startswith("all of the above but") else named
        assert allowed == INSIDE[room][package], package
        above.add(package)


@pytest.mark.parametrize("room", INSIDE)
def test_every_door_of_a_room_is_on_the_page(room: str) -> None:
    doors = {path.name for path in (ROOT / room).glob("*.py")} - {"__init__.py"}
    named = {Path(name).name for name in _paths()}
    assert doors <= named, doors - named


@pytest.mark.parametrize("package", ["analysis", "plan"])
def test_the_page_of_the_model_names_modules_that_are_there(package: str) -> None:
    table = _rows(MODEL, f"| in `{package}` | decides |\n")
    names = [name for first in table for name in re.findall(r"[\w*]+/?", first)]
    assert len(names) > 10
    folder = ROOT / "negotiation" / package
    for name in names:
        pattern = name if name.endswith("/") else f"{name}.py"
        assert list(folder.glob(pattern.rstrip("/"))), f"{package}: {name}"
