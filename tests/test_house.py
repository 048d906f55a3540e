"""The walls of the house: which room may import which."""

from __future__ import annotations

import ast
import graphlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

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
# The sub-packages of a room: what each may import of its own room, itself aside. The modules that
# lie beside the sub-packages are the room's doors: they may import all of it, and nothing in a
# sub-package imports them.
INSIDE: dict[str, dict[str, set[str]]] = {
    "guides": {
        "changes": set(),
        "data": set(),
        "text": set(),
        "names": {"text", "data"},
        "bands": {"names", "text", "data"},
        "mapping": {"names", "text", "data"},
        "advice": {"names", "text", "data"},
        "guide": {"bands", "mapping", "advice", "names", "text"},
        "held": {"guide", "text"},
        "index": {"names", "text", "data"},
    },
    "negotiation": {
        "model": set(),
        "understanding": {"model"},
        "resolution": {"model"},
        "analysis": {"resolution", "model"},
        "plan": {"analysis", "model"},
        "lookup": {"resolution", "model"},
        "dialogue": {"understanding", "resolution", "analysis", "plan", "model"},
    },
}
# What a room may import of another room's sub-packages, where that is not all of them.
DOORS_OF_OTHERS = {("guides", "negotiation"): {"model"}}
# What each room may bring in from outside the standard library.
LIBRARIES = {
    "guides": {"pydantic", "yaml", "rapidfuzz"},
    "storage": {"pydantic_core", "cryptography", "psycopg"},
    "negotiation": set[str](),
    "cogs": {"discord", "PIL"},
    "bot": {"aiohttp", "discord", "prometheus_client", "pydantic", "yaml", "simcord"},
}


class Source(NamedTuple):
    """What a file says of itself."""

    modules: frozenset[str]  # that it may import, by their full names
    waits: bool  # whether anything in it is `async`
    types: frozenset[str]  # its classes, and the names of unions of them


@cache
def source_of(path: Path) -> Source:
    """Several tests ask this of every file; some have tables that take long to parse."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    modules, waits = set[str](), False
    for node in _statements(tree):
        if isinstance(node, ast.Import):
            modules |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            assert node.level == 0, f"{path}: relative import"
            # `from guides.names import places` may name a module as well as a thing in one.
            modules |= {f"{node.module}.{alias.name}" for alias in node.names}
        waits = waits or isinstance(node, ast.AsyncFunctionDef)
    types = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            types.add(node.targets[0].id)
    return Source(frozenset(modules), waits, frozenset(types))


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """The node and every statement in it: no expression has one, and most of a tree is those."""
    yield node
    for name in ("body", "orelse", "finalbody", "handlers", "cases"):
        for child in getattr(node, name, ()):
            yield from _statements(child)


def _imports(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in source_of(path).modules}


def _packages_of(room: str, path: Path) -> set[str]:
    """The sub-packages and doors of `room` that a file imports; "" for the room as a whole."""
    parts = [name.split(".") for name in source_of(path).modules]
    return {names[1] if len(names) > 1 else "" for names in parts if names[0] == room}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_along_the_arrows(room: str) -> None:
    modules = sorted((ROOT / room).rglob("*.py"))
    assert modules
    for path in modules:
        rooms = _imports(path) & set(ROOMS)
        assert rooms <= ARROWS[room], f"{path.relative_to(ROOT)} imports {rooms - ARROWS[room]}"


@pytest.mark.parametrize(
    ("room", "package"), [(room, package) for room in INSIDE for package in INSIDE[room]]
)
def test_a_sub_package_imports_only_along_its_arrows(room: str, package: str) -> None:
    modules = sorted((ROOT / room / package).rglob("*.py"))
    assert modules
    for path in modules:
        others = _packages_of(room, path) - {package}
        allowed = INSIDE[room][package]
        assert others <= allowed, f"{path.relative_to(ROOT)} imports {others - allowed}"


@pytest.mark.parametrize("room", INSIDE)
def test_every_sub_package_has_its_arrows_and_says_what_it_is_for(room: str) -> None:
    found = {path.parent.name for path in (ROOT / room).glob("*/__init__.py")}
    assert found == set(INSIDE[room])
    for package in found:
        tree = ast.parse((ROOT / room / package / "__init__.py").read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), f"{room}/{package} does not say what it is for"


@pytest.mark.parametrize(("room", "other"), DOORS_OF_OTHERS)
def test_a_room_imports_only_what_is_meant_for_it(room: str, other: str) -> None:
    for path in sorted((ROOT / room).rglob("*.py")):
        others = _packages_of(other, path)
        allowed = DOORS_OF_OTHERS[room, other]
        assert others <= allowed, f"{path.relative_to(ROOT)} imports {others - allowed}"


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_uses_only_its_own_libraries(room: str) -> None:
    import sys

    for path in sorted((ROOT / room).rglob("*.py")):
        outside = _imports(path) - set(ROOMS) - set(sys.stdlib_module_names)
        assert outside <= LIBRARIES[room], f"{path.relative_to(ROOT)}: {outside}"


def test_the_domain_waits_for_nobody_but_at_its_door() -> None:
    forbidden = {"asyncio", "sqlite3", "os", "pathlib", "time", "random", "socket"}
    for path in sorted((ROOT / "negotiation").rglob("*.py")):
        if path.name == "coach.py":
            continue
        assert not _imports(path) & forbidden, path
        assert not source_of(path).waits, path


# --- Floors ---------------------------------------------------------------------------------------

_MOST_FLOORS = 8  # sub-packages and doors that a message passes on the longest way down


def _floors(arrows: dict[str, set[str]]) -> dict[str, int]:
    """How many floors each thing stands on, itself counted; fails on a circle."""
    floors: dict[str, int] = {}
    for name in graphlib.TopologicalSorter(arrows).static_order():
        floors[name] = 1 + max((floors[one] for one in arrows.get(name, ())), default=0)
    return floors


def _arrows_between_modules(room: str) -> dict[str, set[str]]:
    paths = [path for path in (ROOT / room).rglob("*.py") if path.name != "__init__.py"]
    names = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in paths}
    arrows = {}
    for name, path in names.items():
        found = source_of(path).modules
        found |= {one.rpartition(".")[0] for one in found}  # of what is imported, its module
        arrows[name] = (found & set(names)) - {name}
    return arrows


def test_the_floors_of_negotiation_are_few() -> None:
    arrows: dict[str, set[str]] = {}
    for name, others in _arrows_between_modules("negotiation").items():
        package = name.split(".")[1]
        arrows.setdefault(package, set()).update({one.split(".")[1] for one in others} - {package})
    floors = _floors(arrows)
    assert sum(map(len, arrows.values())) > len(arrows)
    assert floors["model"] == 1
    assert max(floors.values()) == floors["coach"] <= _MOST_FLOORS


@pytest.mark.parametrize("room", ROOMS)
def test_no_modules_import_each_other_in_a_circle(room: str) -> None:
    assert _floors(_arrows_between_modules(room))


# --- A message is read once -----------------------------------------------------------------------

# What of a message is words as typed: to be echoed or kept, never looked into.
ECHOED = {"line", "phrase", "deed", "title", "first", "edit", "unread"}


def _looked_into(nodes: Iterable[ast.AST]) -> list[str]:
    """Where a message's words are searched, compared, cut, counted or taken apart."""
    found = []
    for node in nodes:
        looks: list[ast.expr] = []
        match node:
            case ast.Attribute(value=value) | ast.Subscript(value=value):
                looks = [value]
            case ast.Compare(left=left, comparators=others):
                looks = [left, *others]
            case ast.Call(func=ast.Name(id="len" | "list" | "set" | "sorted"), args=args):
                looks = list(args)
            case ast.Assign(value=value) | ast.For(iter=value) | ast.comprehension(iter=value):
                looks = [value]
        found += [
            f"{one.attr} in line {one.lineno}"
            for one in looks
            if isinstance(one, ast.Attribute) and _is_words_of_a_message(one)
        ]
    return found


def _is_words_of_a_message(node: ast.Attribute) -> bool:
    of = node.value
    named = isinstance(of, ast.Name) and of.id == "message"
    held = isinstance(of, ast.Attribute) and of.attr == "message"
    return (named or held) and node.attr in {*ECHOED, "plain"}


@pytest.mark.parametrize(
    ("line", "looks"),
    [
        ("message.phrase.casefold()", True),
        ("'not' in message.line", True),
        ("message.edit == 'x'", True),
        ("context.message.line[:5]", True),
        ("len(message.phrase)", True),
        ("message.plain.split()", True),
        ("escape(message.phrase)", False),
        ("f(message.line) if message.deed else ''", False),
        ("message.mentions[0]", False),
        ("fact.title.casefold()", False),
    ],
)
def test_looking_into_words_is_told_from_echoing_them(line: str, looks: bool) -> None:
    assert bool(_looked_into(ast.walk(ast.parse(line)))) is looks


def test_steps_and_rules_look_at_fields_and_never_at_a_message_s_text() -> None:
    modules = sorted((ROOT / "negotiation" / "dialogue").rglob("*.py"))
    assert len(modules) > 30
    for path in modules:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        nodes = [*ast.walk(tree)]
        assert _looked_into(nodes) == [], path.relative_to(ROOT)
        plain = [one for one in nodes if isinstance(one, ast.Attribute) and one.attr == "plain"]
        assert [one.lineno for one in plain] == [], path.relative_to(ROOT)


def test_a_message_has_no_length_to_look_at() -> None:
    from negotiation.understanding.message import Message

    assert not {"words", "length", "count"} & set(Message.__dataclass_fields__)
