"""Where a program can be changed a little: comparisons, guards, constants, swaps.

A change that nobody could notice is no use: types, what only a type checker runs and the options
of dataclasses are left alone, and so is what stands in an f-string, whose place Python 3.11 does
not know.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOMS = ("bot", "cogs", "guides", "negotiation", "storage")

# Each becomes the other.
_PAIRS: tuple[tuple[type[ast.AST], type[ast.AST]], ...] = (
    (ast.Lt, ast.LtE),
    (ast.Gt, ast.GtE),
    (ast.Eq, ast.NotEq),
    (ast.Is, ast.IsNot),
    (ast.In, ast.NotIn),
    (ast.And, ast.Or),
    (ast.Add, ast.Sub),
    (ast.Mult, ast.FloorDiv),
)
_OPERATORS = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_LARGE = 20  # one more of so many is no other bound: it is doubled
_GUARDED = (ast.If, ast.IfExp, ast.While, ast.Assert)
_ANY_ORDER = (  # of arguments
    "max", "min", "suppress", "asyncio.gather", "_sum", "clause.has", "percent_alike",
)  # fmt: skip
_UNSEEN = ("maxsize", "strict")  # how much a cache holds; a guard against one's own mistakes
_TYPES = ("annotation", "returns", "type_comment")


@dataclass(frozen=True, slots=True)
class Mutant:
    """`old`, which begins at byte `start` of the file, becomes `new`."""

    path: str
    line: int
    statement: int  # the line where the statement begins
    start: int
    old: str
    new: str

    def __str__(self) -> str:
        old, new = (" ".join(text.split()) for text in (self.old, self.new))
        return f"{self.path}:{self.line}: {old[:70]} -> {new[:70]}"

    def applied(self, source: bytes) -> bytes:
        """The file with the change."""
        end = self.start + len(self.old.encode())
        return source[: self.start] + self.new.encode() + source[end:]


def mutants(root: Path, only: Sequence[str] = ()) -> list[Mutant]:
    """Every change there could be in the rooms, in the order of the code; `only` in files whose
    path begins so.
    """
    chosen = [file for file in _files(root) if file.as_posix().startswith(tuple(only) or "")]
    return [one for file in chosen for one in mutants_of(file, (root / file).read_text("utf-8"))]


def importers(root: Path) -> dict[str, list[str]]:
    """The files of the rooms that import each file, by its path."""
    found: dict[str, list[str]] = {}
    for file in _files(root):
        for node in ast.walk(ast.parse((root / file).read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
                for name in names:
                    path = f"{name.replace('.', '/')}.py"
                    if file.as_posix() not in found.setdefault(path, []):
                        found[path].append(file.as_posix())
    return found


def _files(root: Path) -> list[Path]:
    return sorted(path.relative_to(root) for room in ROOMS for path in (root / room).rglob("*.py"))


def mutants_of(path: Path, source: str) -> Iterator[Mutant]:
    """Every change there could be in one file."""
    data = source.encode()
    starts = [0]
    for line in data.split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)
    for statement, node, new in _changes(ast.parse(source), 0):
        start = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
        yield Mutant(path.as_posix(), node.lineno, statement, start, data[start:end].decode(), new)


def _changes(node: ast.AST, statement: int) -> Iterator[tuple[int, ast.expr, str]]:
    """Nodes below `node`, each with its statement's line and what it could be instead."""
    if isinstance(node, ast.JoinedStr) or _leave_alone(node):
        return
    if isinstance(node, ast.stmt):
        statement = node.lineno
    if isinstance(node, ast.expr):
        for changed in _instead(node):
            yield statement, node, f"({ast.unparse(changed)})"
    if isinstance(node, _GUARDED):
        yield statement, node.test, f"(not ({ast.unparse(node.test)}))"
    for name, value in ast.iter_fields(node):
        if name in _TYPES or (name == "decorator_list" and isinstance(node, ast.ClassDef)):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _changes(child, statement)


def _instead(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.Compare(ops=operators):
            for at, operator in enumerate(operators):
                other = copy.copy(node)
                other.ops = [*operators]
                other.ops[at] = _OPERATORS[type(operator)]()  # type: ignore[call-overload]
                yield other
        case ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in _OPERATORS:
            other = copy.copy(node)
            other.op = _OPERATORS[type(op)]()  # type: ignore[assignment]
            yield other
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield ast.Constant(value + 1 if value < _LARGE else value * 2)
        case ast.Call(func=func, args=[first, second, *others]):
            starred = isinstance(first, ast.Starred) or isinstance(second, ast.Starred)
            same = ast.unparse(first) == ast.unparse(second)
            if not starred and not same and ast.unparse(func) not in _ANY_ORDER:
                other = copy.copy(node)
                other.args = [second, first, *others]
                yield other


def _leave_alone(node: ast.AST) -> bool:
    """What only a type checker runs, or only a process of its own, or what is seen nowhere."""
    if isinstance(node, ast.If):
        return ast.unparse(node.test) in ("TYPE_CHECKING", "__name__ == '__main__'")
    if isinstance(node, ast.keyword):
        return node.arg in _UNSEEN
    return isinstance(node, ast.Call) and ast.unparse(node.func) in ("TypeVar", "cast", "NewType")
