"""Conversations of many people, in their own words, and all that is understood of each.

`===` names what makes one hard; each `>` is a message (`|` its further lines). Below stands what is
known at the end (`+`), and what the bot said before its last question (`<`; of a script the title).
`pytest --update-golden` writes `+` and `<` anew: what changes is looked at line by line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from negotiation.dialogue.turn import start, step
from negotiation.model.offer import Stated
from negotiation.model.replies import Said
from tests.golden import held_against
from tests.leaves import leaves
from tests.negotiation.dialogue.player import save, shipped
from tests.negotiation.dialogue.test_answers import shown

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*.txt"))
TODAY = date(2026, 12, 2)  # a Wednesday


def conversations(written: str) -> Iterator[tuple[str, list[str]]]:
    """Each heading with the messages below it."""
    for part in written.split("=== ")[1:]:
        heading, *lines = part.splitlines()
        messages: list[str] = []
        for line in lines:
            if line.startswith("> "):
                messages.append(line[2:])
            elif line.startswith("|"):
                messages[-1] += "\n" + line[2:]
        yield heading, messages


def understood(messages: list[str]) -> Iterator[str]:
    """What is known after these messages, and the notes of the last reply."""
    turn = save(start(shipped(), TODAY))
    for message in messages:
        turn = save(step(turn.session, Said(message), shipped()))
    known = leaves(turn.session.state, shown=Stated)
    yield from (f"+ {path}: {value}" for path, value in known if not path.startswith("done."))
    yield from shown(turn, shipped())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_conversation_is_understood_as_it_was(
    path: Path, update_golden: bool, one_of: Callable[[int], int]
) -> None:
    talks = [*conversations(path.read_text(encoding="utf-8"))]
    heads = []
    for heading, messages in talks:
        said = ["\n| ".join(f"> {message}".split("\n")) for message in messages]
        heads.append("\n".join((f"=== {heading}", *said)))
    assert len(talks) > 40
    held_against(path, heads, lambda at: understood(talks[at][1]), one_of(4), update=update_golden)
