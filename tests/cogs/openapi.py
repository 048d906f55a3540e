"""Checks recorded requests against Discord's own description of them, where it is at hand."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", ROOT.parent / "shared"))
DESCRIPTION = SHARED / "discord" / "openapi.json"

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}


@cache
def _description() -> dict[str, Any]:
    description: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    return description


@cache
def _paths() -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    """Fixed paths before those with a name in their place: `@original` is no message id."""
    ordered = sorted(_description()["paths"].items(), key=lambda item: item[0].count("{"))
    return [
        (re.compile(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(path))), operations)
        for path, operations in ordered
    ]


def problems_of(method: str, path: str, body: object) -> list[str]:
    """What Discord would not accept in `body`; raises LookupError for a request it lacks."""
    for pattern, operations in _paths():
        if pattern.fullmatch(path) and method.lower() in operations:
            return [*_problems_at(pattern, method.lower(), json.dumps(body))]
    raise LookupError(f"{method} {path}")


@cache
def _problems_at(path: re.Pattern[str], method: str, body: str) -> tuple[str, ...]:
    """The same for a body as it is sent: every bot of the tests sends its commands, all alike."""
    content = dict(_paths())[path][method]["requestBody"]["content"]
    return tuple(_problems(content["application/json"]["schema"], json.loads(body), "body"))


def _problems(schema: dict[str, Any], value: Any, at: str) -> Iterator[str]:
    if schema.get("format") == "snowflake" and _is(value, "integer"):
        return  # what discord.py sends; Discord takes both
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        yield from _problems(_description()["components"]["schemas"][name], value, at)
    for each in schema.get("allOf", ()):
        yield from _problems(each, value, at)
    for key in ("anyOf", "oneOf"):
        # Those of another type first would be looked at all the way down: most of the time.
        if key in schema and not any(
            _may_be(each, value) and not any(_problems(each, value, at)) for each in schema[key]
        ):
            tries = [list(_problems(each, value, at)) for each in schema[key]]
            yield min(tries, key=_depth)[0]
    if "const" in schema and value != schema["const"]:
        yield f"{at}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum']}"
    kinds = schema.get("type", list(_TYPES))
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if not any(_is(value, kind) for kind in kinds):
        yield f"{at}: {value!r} is no {'/'.join(kinds)}"
        return
    match value:
        case str():
            yield from _bounds(schema, "Length", len(value), at)
            if "pattern" in schema and not re.search(schema["pattern"], value):
                yield f"{at}: {value!r} does not match {schema['pattern']}"
        case bool():
            pass
        case int() | float():
            yield from _bounds(schema, "imum", value, at)
        case list():
            yield from _bounds(schema, "Items", len(value), at)
            for number, each in enumerate(value):
                yield from _problems(schema.get("items", {}), each, f"{at}[{number}]")
        case dict():
            yield from _object(schema, value, at)


def _may_be(schema: dict[str, Any], value: Any) -> bool:
    """Whether the type that a part of a message says it is of is the one described."""
    if not isinstance(value, dict) or "type" not in value:
        return True
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = _description()["components"]["schemas"][name]
    wanted = schema.get("properties", {}).get("type", {})
    if "const" in wanted:
        return bool(value["type"] == wanted["const"])
    return "enum" not in wanted or value["type"] in wanted["enum"]


def _object(schema: dict[str, Any], value: dict[str, Any], at: str) -> Iterator[str]:
    known = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{at}: {name} is missing"
    for name, each in value.items():
        if name in known:
            yield from _problems(known[name], each, f"{at}.{name}")


def _bounds(schema: dict[str, Any], what: str, measure: float, at: str) -> Iterator[str]:
    if measure < schema.get(f"min{what}", measure):
        yield f"{at}: {measure} is below min{what}"
    if measure > schema.get(f"max{what}", measure):
        yield f"{at}: {measure} is above max{what}"


def _is(value: object, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _TYPES[kind])


def _depth(problems: list[str]) -> int:
    """The reading that came furthest is the one that was meant."""
    return -max(problem.count(".") + problem.count("[") for problem in problems)
