"""What a guide says beside its advice, as a few bytes, and back.

A list for each thing, in the order of its fields, so that a guide is decoded in a fraction of the
time that it takes to read; deflated, which is two fifths of the room and a hundredth of that time.
What cannot be decoded raises `BadRecord`, whatever it is.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from sys import intern
from typing import Any, NamedTuple, Protocol, TypeVar

from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import (
    BandRow,
    EquityKind,
    Equivalent,
    Guide,
    LevelSpan,
    PayCell,
    TotalModel,
)
from negotiation.model.money import MoneyRange, Period

T = TypeVar("T")
Json = Any  # what `json` gives: its shape is found out by decoding it

_ERRORS = (ValueError, TypeError, IndexError, KeyError, zlib.error)


class BadRecord(ValueError):
    """Bytes that are no record."""


class Told(NamedTuple):
    """What a record tells of its guide: fields of `Guide`, under its names."""

    sources: tuple[str, ...]
    years: tuple[int, ...]
    bands: tuple[BandRow, ...]
    tags: tuple[str, ...]
    facts: tuple[str, ...]
    equivalents: tuple[Equivalent, ...]
    diagnostics: tuple[Diagnostic, ...]


class _WithFigures(Protocol):
    @property
    def sources(self) -> tuple[str, ...]: ...
    @property
    def years(self) -> tuple[int, ...]: ...
    @property
    def bands(self) -> tuple[BandRow, ...]: ...


def encode(guide: Guide) -> bytes:
    """The record of a guide."""
    return _packed(
        [
            *_figures(guide),
            guide.tags,
            guide.facts,
            [_equivalent(one) for one in guide.equivalents],
            [_diagnostic(one) for one in guide.diagnostics],
        ]
    )


def encode_figures(found: _WithFigures) -> bytes:
    """The record of a guide of which no more than its figures has been read."""
    return _packed([*_figures(found), (), (), (), ()])


def _figures(found: _WithFigures) -> list[Json]:
    return [found.sources, found.years, [_row(row) for row in found.bands]]


def _packed(told: Json) -> bytes:
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"))


def _told(record: bytes) -> Json:
    return json.loads(zlib.decompress(record).decode("utf-8", "surrogatepass"))


def decode(record: bytes, path: str) -> Told:
    """What `encode` was given, for the guide at `path`. Raises `BadRecord`."""
    try:
        sources, years, bands, tags, facts, equivalents, diagnostics = _told(record)
        return Told(
            tuple(sources),
            tuple(years),
            _each(_row_of, bands),
            tuple(tags),
            tuple(facts),
            _each(_equivalent_of, equivalents),
            tuple([Diagnostic(path, one[0], one[1], Severity(one[2]), *one[3:])
                   for one in diagnostics]),
        )  # fmt: skip
    except (*_ERRORS, InvalidOperation) as error:
        raise BadRecord(path) from error


def decode_equivalents(record: bytes, path: str) -> tuple[Equivalent, ...]:
    """That part of what `decode` gives, in a third of the time. Raises `BadRecord`."""
    try:
        *_, equivalents, _ = _told(record)
        return _each(_equivalent_of, equivalents)
    except _ERRORS as error:
        raise BadRecord(path) from error


def _each(read: Callable[[Json], T], entries: Iterable[Json]) -> tuple[T, ...]:
    return tuple([read(one) for one in entries])


def _row(row: BandRow) -> Json:
    error = None if row.total_error is None else str(row.total_error)
    return [
        row.line, row.region, row.level, row.title, row.place, row.total_model, error,
        *(_cell(one) for one in (row.base, row.equity, row.bonus, row.sign_on, row.total)),
    ]  # fmt: skip


def _row_of(found: Json) -> BandRow:
    line, region, level, title, place, model, error, *cells = found
    base, equity, bonus, sign_on, total = [_cell_of(one) for one in cells]
    return BandRow(
        region,
        level,
        base,
        equity,
        bonus,
        sign_on,
        total,
        line,
        place,
        TotalModel(model),
        None if error is None else Decimal(error),
        title,
    )


def _cell(cell: PayCell | None) -> Json:
    """A cell; what it lacks at its end is left out, which is most of it."""
    if cell is None:
        return None
    percent = None if cell.percent is None else [str(end) for end in cell.percent]
    fields = [cell.raw, _money(cell.money), cell.kind, cell.text, percent, cell.units]
    return _short([*fields, _money(cell.second)])


def _cell_of(found: Json) -> PayCell | None:
    if found is None:
        return None
    raw, money, kind, text, percent, units, second = _full(found, 7)
    return PayCell(
        raw,
        _money_of(money),
        None if percent is None else (Decimal(percent[0]), Decimal(percent[1])),
        None if units is None else (units[0], units[1]),
        text,
        None if kind is None else EquityKind(kind),
        _money_of(second),
    )


def _money(money: MoneyRange | None) -> Json:
    if money is None:
        return None
    opened = 1 if money.open_ended else None
    return _short([money.currency, money.low, money.high, money.per, opened, _money(money.also)])


def _money_of(found: Json) -> MoneyRange | None:
    if found is None:
        return None
    currency, low, high, per, opened, also = _full(found, 6)
    period = None if per is None else Period(per)
    return MoneyRange(currency, low, high, opened is not None, period, _money_of(also))


def _equivalent(found: Equivalent) -> Json:
    span = found.span
    told = None if span is None else [span.low, span.high, *([1] if span.open_ended else [])]
    return _short([found.line, found.own, found.company, found.level, told])


def _equivalent_of(found: Json) -> Equivalent:
    line, own, company, level, told = _full(found, 5)
    span = None if told is None else _span(told[0], told[1], len(told) > 2)
    # Thousands of guides name the same few companies and levels.
    return Equivalent(intern(own), intern(company), intern(level), line, span)


_span = lru_cache(maxsize=4096)(LevelSpan)


def _diagnostic(found: Diagnostic) -> Json:
    return [
        found.line, found.column, found.severity, found.code, found.message, found.hint,
        found.source,
    ]  # fmt: skip


def _short(fields: list[Json]) -> list[Json]:
    while fields[-1] is None:
        fields.pop()
    return fields


def _full(fields: list[Json], length: int) -> list[Json]:
    return fields + [None] * (length - len(fields))
