"""`/band`, `/level` and `/compare` as people ask: `>` is the question, the answer stands below it.

Menus are written with what their lines carry. `--update-golden` writes the answers anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from negotiation.lookup.compare import compare, compare_reply
from negotiation.lookup.look_ups import band_answer, band_line, level_answer, level_line, look_up
from negotiation.lookup.query import Command, LookUp
from negotiation.model.replies import Reply
from tests.calls import check_below
from tests.leaves import leaves
from tests.negotiation.dialogue.player import made_up

FILES = sorted((Path(__file__).parent / "asked").glob("*.txt"))
TODAY = date(2026, 11, 24)


def answer(line: str) -> Reply:
    """`band LINE`, `level LINE`; with `|` between them, the parts by their names; `menu` is what
    a line of a menu carries; `compare` has a `;` between its places.
    """
    command, _, rest = line.partition(" ")
    if command == "compare":
        return compare_reply(compare(made_up(), rest.split(";"), today=TODAY), today=TODAY)
    parts = [part.strip() or None for part in rest.split("|")]
    if command == "menu":
        which, *known = (part or "" for part in (*parts, None, None, None, None)[:5])
        return look_up(made_up(), LookUp(Command(which), *known), today=TODAY)
    if command == "band":
        if len(parts) == 1:
            return band_line(made_up(), rest, today=TODAY)
        company, role, region, level = (*parts, None, None, None)[:4]
        return band_answer(made_up(), company, role, region, level, today=TODAY)
    if len(parts) == 1:
        return level_line(made_up(), rest)
    return level_answer(made_up(), parts[0], parts[1])


def lines_of(reply: Reply) -> Iterator[str]:
    for name in ("title", "text", "note"):
        yield from (f"< {line}".rstrip() for line in getattr(reply, name).splitlines())
    for path, value in leaves(reply):
        if path not in ("title", "text", "note"):
            yield f"{path}: {value}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_question_has_the_answer_below_it(path: Path, update_golden: bool) -> None:
    check_below(path, lambda line: lines_of(answer(line)), more_than=20, update=update_golden)
