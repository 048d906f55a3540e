"""Talks that nobody has: lines from many places, one after the other, and what each does there.

A line that is read rightly may meet a state in which nobody tried it. `talks.txt` has the lines
(`>`), drawn once from what our other tests say; below each stands what changes and what is said of
it. `pytest --update-golden` writes all but `>` anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.negotiation.dialogue.player import at, made_up
from tests.negotiation.dialogue.test_answers import changed, shown

FILE = Path(__file__).with_name("talks.txt")


def played(lines: list[str]) -> Iterator[str]:
    """The lines of a talk, each with what comes of it."""
    for count, line in enumerate(lines, 1):
        before, after = (at(tuple(lines[:end]), made_up()) for end in (count - 1, count))
        states = before.session.state, after.session.state
        yield from (f"> {line}", *changed(*states), *(row for row in shown(after) if row != "<"))


def test_a_line_does_in_a_talk_what_stands_below_it(update_golden: bool) -> None:
    head, *talks = FILE.read_text(encoding="utf-8").removesuffix("\n").split("\n\n")
    assert len(talks) > 100
    written = [
        "\n".join(played([line[2:] for line in talk.split("\n") if line.startswith("> ")]))
        for talk in talks
    ]
    if update_golden:
        FILE.write_text("\n\n".join((head, *written)) + "\n", encoding="utf-8")
    assert written == talks or update_golden
