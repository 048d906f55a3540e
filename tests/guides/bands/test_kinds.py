"""Kinds of pay tables that invite a false figure, and what is served and named of each.

`kinds.txt` has them, each with what a careful reader gets out of it. `kinds.read.txt` has what is
said of each, and a sum of all that is read of it, down to what a figure's cell says beside it, so
that no change goes by unseen; `--update-golden` writes that anew, to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import pytest

from guides.guide import read_guide
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.guide import BandRow, Component, Guide, PayCell
from tests.golden import held_against
from tests.guides.bands.law import REST, TITLE
from tests.leaves import leaves

_KINDS = Path(__file__).with_name("kinds.txt")
_READ = Path(__file__).with_name("kinds.read.txt")


class Kind(NamedTuple):
    """A table, the figures that it gives, and the lines that a diagnostic names."""

    table: str
    served: list[str]
    named: set[int]


def _kinds() -> dict[str, Kind]:
    found: dict[str, Kind] = {}
    for part in _KINDS.read_text(encoding="utf-8").split("\n= ")[1:]:
        name, *lines = part.rstrip().split("\n")
        served = [line[2:] for line in lines if line.startswith("> ")]
        named = {int(at) for line in lines if line.startswith("! ") for at in line[2:].split()}
        table = [line for line in lines if not line.startswith(("> ", "! "))]
        found[name] = Kind("\n".join(table), served, named)
    return found


KINDS = _kinds()


def _served(row: BandRow) -> Iterator[str]:
    for component in Component:
        cell = row.cell(component)
        shown = _shown(cell) if cell is not None else ""
        if shown:
            yield f"{row.region or '-'} / {row.level or '-'}: {component}, {shown}"


def _shown(cell: PayCell) -> str:
    money, percent = cell.money, cell.percent
    if money is not None:
        per = f" per {money.per}" if money.per is not None else ""
        return f"{money.currency} {money.low}-{money.high}{per}"
    if percent is not None:
        return f"{percent[0]}-{percent[1]} %"
    return ""


@cache
def _read(name: str) -> tuple[Guide | None, tuple[Diagnostic, ...]]:
    text = "\n".join([TITLE, "", KINDS[name].table, REST])
    guide, diagnostics = read_guide(text, "quokka/data-engineer.md")
    return guide, tuple(diagnostics)


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_is_served_right_and_the_rest_of_it_is_named(name: str) -> None:
    kind = KINDS[name]
    guide, diagnostics = _read(name)
    rows = guide.bands if guide is not None else ()
    assert [shown for row in rows for shown in _served(row)] == kind.served
    assert kind.named <= {one.line for one in diagnostics}


def test_every_kind_has_a_name_of_its_own() -> None:
    assert len(KINDS) == _KINDS.read_text(encoding="utf-8").count("\n= ") > 0


def test_all_that_is_read_of_a_kind_is_what_it_was(update_golden: bool) -> None:
    names = list(KINDS)

    def rows(at: int) -> Iterator[str]:
        guide, diagnostics = _read(names[at])
        found = [f"{path}={value}" for path, value in leaves(guide) if path.startswith("bands.")]
        yield f"{len(found)} read, {crc32(ascii(found).encode()):08x}"
        for one in diagnostics:
            yield f"! {one.line}:{one.column} {one.severity} {one.code}: {one.message}"
            if one.hint:
                yield f"  {one.hint}"

    heads = [f"= {name}" for name in names]
    held_against(_READ, heads, rows, 1, update=update_golden)
