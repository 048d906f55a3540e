"""What a dataclass looks like in JSON, as pydantic-core asks for it.

pydantic itself derives the same from the same annotations, and with it come four MiB of what stays
in memory for that one moment. A test holds these to be read and written as by it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic_core import CoreSchema, core_schema

_PLAIN: dict[Any, Callable[[], CoreSchema]] = {
    str: core_schema.str_schema,
    bool: core_schema.bool_schema,
    int: core_schema.int_schema,
    date: core_schema.date_schema,
    datetime: core_schema.datetime_schema,
    Decimal: core_schema.decimal_schema,
}


def schema_of(kind: type) -> CoreSchema:
    """For reading and writing `kind`, a dataclass: a field that it does not have is refused."""
    known: dict[type, CoreSchema] = {}
    reference = _dataclass(kind, known)
    return core_schema.definitions_schema(reference, list(known.values()))


def _schema(kind: Any, known: dict[type, CoreSchema]) -> CoreSchema:
    if kind in _PLAIN:
        return _PLAIN[kind]()
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), known)
    if get_origin(kind) in (Union, UnionType):
        (one,) = (each for each in get_args(kind) if each is not NoneType)
        return core_schema.nullable_schema(_schema(one, known))
    if is_dataclass(kind) and isinstance(kind, type):
        return _dataclass(kind, known)
    if issubclass(kind, StrEnum):
        return core_schema.enum_schema(kind, list(kind), sub_type="str")
    raise TypeError(kind)


def _tuple(kinds: tuple[Any, ...], known: dict[type, CoreSchema]) -> CoreSchema:
    each = [_schema(kind, known) for kind in kinds if kind is not ...]
    return core_schema.tuple_schema(each, variadic_item_index=0 if ... in kinds else None)


def _dataclass(kind: type, known: dict[type, CoreSchema]) -> CoreSchema:
    """What stands for the schema of a dataclass: that is made once, wherever it is a field."""
    name = f"{kind.__module__}.{kind.__qualname__}"
    if kind not in known:
        known[kind] = core_schema.none_schema()  # one that holds itself stops here
        hints = get_type_hints(kind)
        parts = [_field(one, hints[one.name], known) for one in fields(kind)]
        known[kind] = core_schema.dataclass_schema(
            kind,
            core_schema.dataclass_args_schema(kind.__name__, parts),
            [part["name"] for part in parts],
            ref=name,
            slots="__slots__" in vars(kind),
            config=core_schema.CoreConfig(extra_fields_behavior="forbid"),
        )
    return core_schema.definition_reference_schema(name)


def _field(one: Field[Any], kind: Any, known: dict[type, CoreSchema]) -> core_schema.DataclassField:
    schema = _schema(kind, known)
    if one.default is not MISSING:
        schema = core_schema.with_default_schema(schema, default=one.default)
    return core_schema.dataclass_field(one.name, schema, kw_only=one.kw_only is True)
