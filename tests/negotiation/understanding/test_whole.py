"""All that is read from each of our own lines, and what it does at three points of a talk.

`lines.yaml` says what is right of a line; here stands everything else as well, so that no change
of it goes by unseen: as it is today, written anew by `--update-golden` and looked at then. Lines
that are read wrongly (`roots.yaml`) are left out. `rare.txt` has short ones of rarer kinds,
`examples.txt` what the code says of itself that it reads, and `guards.txt` what is one word away
from something that is read, and is not to be read so. What people write in whole talks
(`tests/negotiation/talk/`) is read here message by message, without what was said before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from zlib import crc32

import pytest

from negotiation.dialogue.turn import Turn, step
from negotiation.model.replies import Said
from tests.golden import held_against
from tests.leaves import leaves
from tests.negotiation.dialogue.player import asked, at, made_up
from tests.negotiation.dialogue.test_answers import changed
from tests.negotiation.talk.test_talk import FILES, conversations
from tests.negotiation.understanding.corpus import kinds
from tests.negotiation.understanding.reading import understood

FOLDER = Path(__file__).parent / "whole"
LINES = [line.text for kind in kinds() for line in (*kind.like, *kind.unlike) if not line.root]
OFFER = ("runway ml nyc",)
RIVALS = (*OFFER, "230k base, 300k rsu over 4 years", "OpenAI 260k base in writing")
PLAN = (*RIVALS, "yes", "base", "220k", "none", "none", "no deadline", "all true")
# The text itself, and what nearly every line has: `test_read.py` and `test_rates.py` look at it.
_NOT_WRITTEN = {"plain", "phrase", "no_name", "bare", "short", "rate"}


def read(line: str) -> Iterator[str]:
    """The message, a row for each thing in it."""
    found = [one for one in leaves(understood(line)) if one[0].split(".")[0] not in _NOT_WRITTEN]
    for thing, parts in groupby(found, lambda one: ".".join(one[0].split(".")[:2])):
        inside = " ".join(f"{path[len(thing) :].lstrip('.')}={value}" for path, value in parts)
        yield f"{thing} {inside}".replace(" =", " ")


def done(way: tuple[str, ...]) -> Callable[[str], Iterator[str]]:
    """What a line does at a point of a talk, and how the answer to it begins."""

    def rows(line: str) -> Iterator[str]:
        before = at(way, made_up())
        after = step(before.session, Said(line), made_up())
        kept = [row for row in changed(before.session.state, after.session.state) if _tells(row)]
        yield from kept
        yield from notes(after)

    return rows


def _tells(row: str) -> bool:
    """Whether a change is more than a question crossed off or its choices spelt out."""
    return not any(
        part in row
        for part in (
            "done.",
            "previous_",
            ".choices.",
            "confirmed.",
            ".currency",
            ".told.",
            ".per:",
        )
    )


def notes(turn: Turn) -> Iterator[str]:
    question = asked(turn.session, made_up()).text
    for reply in turn.replies:
        said = reply.text.removesuffix(question).strip()
        if reply.title:
            yield f"[{reply.title}]"
        elif said:
            yield from (f"< {row}" for row in said.splitlines() if row)


def _written_down(name: str) -> list[str]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("> ") for line in lines]


def _in_talks() -> list[str]:
    """What people write, each message once."""
    talks = [talk for path in FILES for talk in conversations(path.read_text(encoding="utf-8"))]
    return list(dict.fromkeys(message for _, messages in talks for message in messages))


RARE, EXAMPLES = _written_down("rare.txt"), _written_down("examples.txt")
GUARDS = _written_down("guards.txt")


def third(number: int) -> list[str]:
    """Lines drawn by what they say: one that is added moves no other."""
    return [line for line in LINES if crc32(line.encode()) % 3 == number]


# What is said beside it, in more ways than anybody writes down: a line has its own, ever the same.
_BESIDE = (
    "base 240k", "equity 300k over 4 years", "15% bonus", "20k sign-on", "at Google", "in London",
    "L5", "not 210k", "by friday", "i have no other offer", "they said no", "9k a month", "?",
    "from 230k to 250k", "i led the move", "so 260k total", "£95k", "can you wait", "up to 10%",
)  # fmt: skip
_JOINED = (", ", " and ", ". ", " but ", "\n", " or ", " (", "; ")


def joined(line: str) -> str:
    """The line, and what may stand behind or before it."""
    number = crc32(line.encode())
    beside = _BESIDE[number // 8 % len(_BESIDE)]
    two = (line, beside) if number // 3 % 2 else (beside, line)
    return _JOINED[number % 8].join(two)


def bent(line: str) -> str:
    """The line with a word less, twice or elsewhere, or with what is said beside others for it."""
    words, number = line.split(" "), crc32(line.encode())
    at = number // 8 % len(words)
    word = words.pop(at)
    match number % 4:
        case 0:
            words[at:at] = [word, word]
        case 1:
            words.insert(number // 64 % (len(words) + 1), word)
        case 2:
            words.insert(at, _BESIDE[number // 64 % len(_BESIDE)])
    return " ".join(words)


# Each line is read whole, joined to others or bent, and answered at one of the three points.
WAYS: dict[str, tuple[list[str], Callable[[str], Iterator[str]]]] = {
    "read": (LINES, read),
    "read rare": (RARE, read),
    "read examples": (EXAMPLES, read),
    "read guards": (GUARDS, read),
    "read talks": (_in_talks(), read),
    "read joined": ([joined(line) for line in (*third(0), *RARE)], read),
    "read bent": ([bent(line) for line in (*third(1), *third(2))], read),
    "at the offer": (third(0), done(OFFER)),
    "at the other offers": (third(1), done(RIVALS)),
    "at the script": (third(2), done(PLAN)),
}


# Lines that are read elsewhere as well: one of so many. Those that are bent are read nowhere else,
# and show more changes of the code than any others that nobody wrote.
SAMPLED = {"read joined": 2, "at the offer": 4, "at the other offers": 4, "at the script": 8}


@pytest.mark.parametrize("name", WAYS)
def test_a_line_is_read_and_answered_as_it_was(
    name: str, update_golden: bool, one_of: Callable[[int], int]
) -> None:
    golden = FOLDER / f"{name.replace(' ', '-')}.txt"
    lines, rows = WAYS[name]
    assert len(lines) > 100
    heads = ["> " + line.replace("\n", " / ") for line in lines]
    step = one_of(SAMPLED.get(name, 1))
    held_against(golden, heads, lambda at: rows(lines[at]), step, update=update_golden)
