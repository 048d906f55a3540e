"""The optional YAML block above the title: `as_of`, `aliases`, `sources`.

Nothing of YAML is used but mappings, lists and scalars: the block is read event by event, so an
alias bomb has nothing to expand, a duplicate key is seen, and `NO` stays the text it is.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Protocol

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from guides.text.document import Document, as_seen
from negotiation.model.diagnostics import Diagnostic, Severity

LARGEST = 16 * 1024
DEEPEST = 20

Yaml = str | None | list["Yaml"] | dict[str, "Yaml"]
_Path = tuple[str | int, ...]
_Marks = dict[_Path, tuple[int, int]]


class _Mark(Protocol):
    """Of either loader."""

    line: int
    column: int


_Short = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
_Https = Annotated[
    str, StringConstraints(max_length=500, pattern=r"^https://[A-Za-z0-9.-]+(?:[/?#][^\s()<>]*)?$")
]


class Source(BaseModel):
    """A source with its address."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)

    title: _Short
    url: _Https | None = None

    def __str__(self) -> str:
        return f"[{self.title}]({self.url})" if self.url else self.title


class FrontMatter(BaseModel):
    """What an author may state above the title.

    `as_of`: the day the figures were right. `aliases`: other names people use for the role.
    """

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)

    as_of: date | None = None
    aliases: tuple[_Short, ...] = Field(default=(), max_length=50)
    sources: tuple[Source, ...] = Field(default=(), max_length=100)


NOTHING = FrontMatter()


class _Refused(Exception):
    def __init__(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line, self.column = line, column
        self.code, self.message, self.hint = code, message, hint


def split_front_matter(
    path: str, lines: tuple[str, ...]
) -> tuple[FrontMatter, Document, tuple[Diagnostic, ...]]:
    """The front matter, the document below it, and what is wrong with the former."""
    if not lines or lines[0].rstrip() != "---":
        return NOTHING, as_seen(path, lines), ()
    whole = Document(path, lines)
    end = next(
        (at for at, line in enumerate(lines[1:], start=1) if line.rstrip() in {"---", "..."}), None
    )
    if end is None:
        note = whole.diagnose(
            0,
            1,
            Severity.ERROR,
            "front-matter-open",
            "the front matter has no end",
            "close it with a line ---",
        )
        return NOTHING, as_seen(path, lines), (note,)
    doc = as_seen(path, lines[end + 1 :], first=end + 2)
    try:
        return _read(lines[1:end]), doc, ()
    except _Refused as refused:
        note = whole.diagnose(
            refused.line,
            refused.column,
            Severity.ERROR,
            refused.code,
            refused.message,
            refused.hint,
        )
        return NOTHING, doc, (note,)


def _read(lines: tuple[str, ...]) -> FrontMatter:
    text = "\n".join(lines)
    if len(text.encode("utf-8", "surrogatepass")) > LARGEST:
        raise _Refused(0, 1, "front-matter-big", f"front matter has at most {LARGEST // 1024} KiB")
    values, marks = _events(text)
    if values is None:
        return NOTHING
    if not isinstance(values, dict):
        raise _Refused(
            1, 1, "front-matter-invalid", "front matter is a list of `name: value` lines"
        )
    try:
        return FrontMatter.model_validate_json(json.dumps(values))
    except ValidationError as error:
        first = error.errors()[0]
        where = tuple(first["loc"])
        while where not in marks:  # the name above it is
            where = where[:-1]
        line, column = marks[where]
        name = ".".join(str(part) for part in first["loc"])
        raise _Refused(
            line + 1,
            column + 1,
            "front-matter-invalid",
            f"{name}: {_wording(first['type'])}",
            "known names: as_of (2026-02-01), aliases (a list), sources (title and https url)",
        ) from None


def _wording(kind: str) -> str:
    return {
        "extra_forbidden": "no such name",
        "missing": "missing",
        "string_pattern_mismatch": "not an https address",
        "string_too_long": "too long",
        "string_too_short": "empty",
        "too_long": "too many",
        "tuple_type": "expected a list",
        "string_type": "expected text",
    }.get(kind, "expected a date such as 2026-02-01" if "date" in kind else "not understood")


def _events(text: str) -> tuple[Yaml, _Marks]:
    """The values of a YAML text, all scalars as text, and where each stands (from 0)."""
    builder = _Builder()
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for event in yaml.parse(text, Loader=loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        line, column = _place(error.problem_mark)
        raise _Refused(
            line + 1,
            column + 1,
            "front-matter-yaml",
            f"this is no YAML: {error.problem or 'it cannot be read'}",
            "write `name: value`; put text with a colon in quotes",
        ) from None
    except (yaml.YAMLError, ValueError):
        raise _Refused(
            1, 1, "front-matter-yaml", "this is no YAML: it has characters that YAML forbids"
        ) from None
    return builder.value, builder.marks


def _place(mark: _Mark | None) -> tuple[int, int]:
    """Line and column, from 0."""
    return (mark.line, mark.column) if mark is not None else (0, 0)


class _Builder:
    """Turns YAML events into values; refuses what a guide has no use for."""

    def __init__(self) -> None:
        self.value: Yaml = None
        self.marks: _Marks = {}
        self._open: list[list[Yaml] | dict[str, Yaml]] = []
        self._keys: list[str | None] = []  # the pending key of each open mapping
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """One event of `yaml.parse`."""
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise self._refused(event, "front matter is one YAML document")
        elif isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self._refused(event, "anchors and aliases (& and *) are not used in guides")
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._start(event, {})
        elif isinstance(event, yaml.SequenceStartEvent):
            self._start(event, [])
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._open.pop()
            self._keys.pop()
            if self._keys:
                self._keys[-1] = None

    def _refused(self, event: yaml.Event, message: str) -> _Refused:
        line, column = _place(event.start_mark)
        return _Refused(line + 1, column + 1, "front-matter-yaml", message)

    def _start(self, event: yaml.Event, value: list[Yaml] | dict[str, Yaml]) -> None:
        if len(self._open) >= DEEPEST:
            raise self._refused(event, f"nested deeper than {DEEPEST} levels")
        self._put(event, value)
        self._open.append(value)
        self._keys.append(None)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        top = self._open[-1] if self._open else None
        if isinstance(top, dict) and self._keys[-1] is None:
            if event.value in top:
                raise self._refused(event, f'"{event.value[:40]}" is given twice')
            self._keys[-1] = event.value
            top[event.value] = None
            self.marks[(*self._path(), event.value)] = _place(event.start_mark)
            return
        # A plain scalar has no style, or an empty one, as the loader has it.
        self._put(event, event.value if event.value or event.style else None)
        if self._keys:
            self._keys[-1] = None

    def _put(self, event: yaml.Event, value: Yaml) -> None:
        if not self._open:
            self.value = value
            return
        top = self._open[-1]
        if isinstance(top, list):
            self.marks[(*self._path(), len(top))] = _place(event.start_mark)
            top.append(value)
            return
        key = self._keys[-1]
        if key is None:
            raise self._refused(event, "a name is plain text")
        top[key] = value

    def _path(self) -> _Path:
        """Where the open container stands."""
        path: list[str | int] = []
        for container, key in zip(self._open[:-1], self._keys[:-1], strict=True):
            path.append(len(container) - 1 if isinstance(container, list) else key or "")
        return tuple(path)
