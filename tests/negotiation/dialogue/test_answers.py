"""Many answers to one question, each given at the same point of a conversation.

`=` says how the conversation came there, `?` what is asked then; each `>` is answered from there.
Below it stands what is known because of it (`+`) or no longer (`-`), and what the bot says before
the next question (`<`; of a script the title). `pytest --update-golden` writes all but `=` and `>`
anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from negotiation.dialogue.session import State
from negotiation.dialogue.turn import Turn
from negotiation.model.facts import Facts
from negotiation.model.replies import Reply
from tests.leaves import leaves
from tests.negotiation.dialogue.player import asked, at, draw, made_up

FOLDER = Path(__file__).parent / "answers"
FILES = sorted(FOLDER.glob("*.txt"))
_LONG = 600  # of a script the title is enough: other tests read it


def changed(before: State, after: State) -> Iterator[str]:
    """What is known no longer, and what is now."""
    if before == after:
        return
    was, now = dict(leaves(before)), dict(leaves(after))
    for path in was:
        if path not in now:
            yield f"- {path}"
    for path, value in now.items():
        if was.get(path) != value:
            yield f"+ {path}: {value}"


def shown(turn: Turn, facts: Facts | None = None) -> Iterator[str]:
    """What is said before the question."""
    question = asked(turn.session, facts or made_up())
    for reply in turn.replies:
        if reply.title and len(reply.text) > _LONG:
            yield f"< [{reply.title}] …"
        elif reply.text.endswith(question.text) and reply.buttons == question.buttons:
            notes = reply.text.removesuffix(question.text).strip()
            yield from (f"< {line}".rstrip() for line in draw(Reply(notes)))
        else:
            yield from (f"< {line}".rstrip() for line in draw(reply))


def answered(lines: Sequence[str]) -> Iterator[str]:
    """The file of these `=` and `>` lines, with what comes of them."""
    way: tuple[str, ...] = ()
    for line, after in zip(lines, (*lines[1:], ""), strict=True):
        if line.startswith("= "):
            way = (*way, line[2:])
            yield from ("", line) if len(way) == 1 else (line,)
            if after.startswith("> "):
                yield from (f"? {one}".rstrip() for one in draw(at(way, made_up()).replies[-1]))
            continue
        then, before = at((*way, line[2:]), made_up()), at(way, made_up())
        yield from ("", line, *changed(before.session.state, then.session.state), *shown(then))
        if then.forget:
            yield "(all is erased)"
        if not after.startswith("> "):
            way = ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_answer_does_what_is_written_under_it(path: Path, update_golden: bool) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("#")]
    played = [*head, *answered([line for line in lines if line.startswith(("= ", "> "))])]
    if update_golden:
        path.write_text("\n".join(played) + "\n", encoding="utf-8")
    assert played == lines or update_golden


def test_there_are_answers_to_read() -> None:
    assert len(FILES) >= 6


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_answer_is_for_others_to_see(path: Path) -> None:
    way: tuple[str, ...] = ()
    shown = []
    answers = False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            way, answers = (line[2:],) if answers else (*way, line[2:]), False
        elif line.startswith("> "):
            answers = True
            replies = at((*way, line[2:]), made_up()).replies
            shown += [reply.text for reply in replies if not reply.private]
    assert shown == []
