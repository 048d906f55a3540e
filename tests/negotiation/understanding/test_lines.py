"""Our own lines say what stands beside them in `lines.yaml`, no more and no less."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from _pytest.mark.structures import ParameterSet

from negotiation.understanding.modes import MODES
from negotiation.understanding.words.cues import PARTS
from tests.negotiation.understanding.corpus import (
    Line,
    LineKind,
    come_right,
    forget_roots,
    kinds,
    roots,
)
from tests.negotiation.understanding.notation import ASPECTS, NOTHING, written
from tests.negotiation.understanding.reading import understood

KINDS = kinds()
DATES = ("iso", "named", "slashed", "dotted", "ordinal", "weekday", "relative", "span", "whose")
NUMBERS = (
    "digits", "other countries", "lakh and crore", "words", "ranges", "currencies", "periods",
    "no pay", "a word behind",
)  # fmt: skip
LEAST = 10
ENOUGH = 500


def _read_wrongly() -> Iterator[ParameterSet]:
    for kind in KINDS:
        for line in (*kind.like, *kind.unlike):
            if line.root:
                why = pytest.mark.xfail(strict=True, reason=roots()[line.root])
                yield pytest.param(kind, line, marks=why, id=f"{line.root}: {line.text[:60]}")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_lines_of_a_kind_say_what_stands_beside_them(kind: LineKind) -> None:
    lines = [line for line in (*kind.like, *kind.unlike) if not line.root]
    said = {line.text: written(understood(line.text), kind.also) for line in lines}
    assert lines
    assert said == {line.text: line.says for line in lines}


@pytest.mark.parametrize(("kind", "line"), list(_read_wrongly()))
def test_a_line_known_to_be_misread_says_what_stands_beside_it(
    kind: LineKind, line: Line, update_golden: bool
) -> None:
    """With `--update-golden`, a line that has come right loses the name of its root."""
    said = written(understood(line.text), kind.also)
    if update_golden and said == line.says:
        come_right(line)
    assert said == line.says


def _shows(kind: LineKind, line: Line) -> bool:
    return re.search(kind.shows or f"^(?!{NOTHING})", line.says) is not None


def test_what_a_kind_shows_is_in_its_lines_and_not_in_those_that_look_alike() -> None:
    without = [line for kind in KINDS for line in kind.like if not _shows(kind, line)]
    alike = [line for kind in KINDS if kind.shows for line in kind.unlike if _shows(kind, line)]
    assert without == alike == []


def test_every_kind_has_lines_and_such_that_look_alike_and_are_not() -> None:
    assert KINDS
    assert [kind.name for kind in KINDS if not (kind.like and kind.unlike)] == []


def test_every_mode_and_part_and_form_has_ten_lines() -> None:
    wanted = [f"modes/{rule.name}" for rule in MODES]
    wanted += [f"parts/{part.value}" for part in PARTS]
    wanted += [f"dates/{form}" for form in DATES]
    wanted += [f"numbers/{form}" for form in NUMBERS]
    count = {kind.name: len(kind.like) for kind in KINDS}
    assert {name: count.get(name, 0) for name in wanted if count.get(name, 0) < LEAST} == {}


def test_there_are_enough_lines_and_none_stands_twice_in_a_kind() -> None:
    lines = [line for kind in KINDS for line in (*kind.like, *kind.unlike)]
    assert len(lines) >= ENOUGH
    twice = Counter((line.kind, line.text) for line in lines)
    assert [one for one, count in twice.items() if count > 1] == []


def test_a_line_read_in_two_kinds_says_the_same_in_both() -> None:
    found: dict[str, set[str]] = {}
    for kind in KINDS:
        for line in (*kind.like, *kind.unlike):
            if not kind.also:
                found.setdefault(line.text, set()).add(line.says)
    assert {text: says for text, says in found.items() if len(says) > 1} == {}


def test_every_root_is_described_and_has_a_line(update_golden: bool) -> None:
    used = {line.root for kind in KINDS for line in (*kind.like, *kind.unlike)} - {""}
    if update_golden:
        forget_roots(set(roots()) - used)
    assert used == set(roots()) or update_golden


def test_what_a_kind_writes_down_is_an_aspect() -> None:
    assert {name for kind in KINDS for name in kind.also} <= set(ASPECTS)


def test_an_empty_message_says_nothing() -> None:
    assert written(understood("")) == NOTHING
