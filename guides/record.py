"""A guide as one JSON object: what `python -m bot guides export` prints, a line for each."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import TextIO

from guides.folder import find_files, read_file
from guides.guide import read_guide
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.guide import BandRow, Guide, PayCell, PayFigure
from negotiation.model.money import MoneyRange

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def to_record(guide: Guide) -> dict[str, Json]:
    """The guide in the form of its record. Money is whole units; `per` is null where unstated."""
    strategy: Json = None
    if guide.strategy is not None:
        strategy = {
            "text": guide.strategy.text,
            "figures": [_figure(figure) for figure in guide.strategy.figures],
        }
    return {
        "path": guide.path,
        "company": guide.company,
        "role": guide.role,
        "tags": list(guide.tags),
        "bands": [_band(row) for row in guide.bands],
        "equivalents": [
            {"own": found.own, "company": found.company, "level": found.level}
            for found in guide.equivalents
        ],
        "levers": [
            {"title": lever.title, "script": lever.script, "line": lever.line}
            for lever in guide.levers
        ],
        "strategy": strategy,
        "sources": list(guide.sources),
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in guide.diagnostics],
    }


def to_line(guide: Guide) -> str:
    """The record as one line of JSON, without the line end."""
    return json.dumps(to_record(guide), ensure_ascii=False, separators=(",", ":"))


def export(folder: Path, out: TextIO, err: TextIO) -> int:
    """Print the records of a folder's guides, ordered by path; diagnostics of the rest to `err`.

    Returns the exit code: 1 where the folder itself cannot be read.
    """
    if not folder.is_dir():
        err.write(f"There is no folder {folder}.\n")
        return 1
    files, notes = find_files(folder)
    for note in notes:
        err.write(f"{note}\n")
    for file in files:
        data = read_file(folder, file.path)
        if isinstance(data, Diagnostic):
            err.write(f"{data}\n")
            continue
        guide, diagnostics = read_guide(data, file.path)
        if guide is not None:
            out.write(to_line(guide) + "\n")
            continue
        for diagnostic in diagnostics:
            err.write(f"{diagnostic}\n")
    return int(any(note.path == "." for note in notes))


def _band(row: BandRow) -> dict[str, Json]:
    return {
        "region": row.region,
        "level": row.level,
        "base": _cell(row.base),
        "equity": _cell(row.equity),
        "bonus": _cell(row.bonus),
        "sign_on": _cell(row.sign_on),
        "total": _cell(row.total),
        "line": row.line,
    }


def _cell(cell: PayCell | None) -> Json:
    if cell is None:
        return None
    if cell.text is not None:
        return {"text": cell.text}
    found: dict[str, Json] = {}
    if cell.money is not None:
        found |= _money(cell.money)
    if cell.percent is not None:
        found["percent"] = [_number(end) for end in cell.percent]
    if cell.units is not None:
        found["units"] = list(cell.units)
    if cell.kind is not None:
        found["kind"] = cell.kind.value
    return found


def _money(money: MoneyRange) -> dict[str, Json]:
    found: dict[str, Json] = {
        "currency": money.currency,
        "low": money.low,
        "high": money.high,
        "open_ended": money.open_ended,
        "per": money.per.value if money.per is not None else None,
    }
    if money.also is not None:
        found["also"] = _money(money.also)
    return found


def _figure(figure: PayFigure) -> dict[str, Json]:
    found: dict[str, Json] = {
        "component": figure.component.value,
        "role": figure.role.value,
        "region": figure.region,
    }
    if figure.percent is not None:
        return {**found, "percent": [_number(end) for end in figure.percent]}
    return {**found, "currency": figure.currency, "low": figure.low, "high": figure.high}


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Json]:
    return {
        "line": diagnostic.line,
        "column": diagnostic.column,
        "severity": diagnostic.severity.value,
        "code": diagnostic.code,
        "message": diagnostic.message,
    }


def _number(value: Decimal) -> int | float:
    """A percentage as JSON has it: whole where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)
