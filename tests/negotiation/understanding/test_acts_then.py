"""Whatever somebody does on a day, that day is nobody's deadline; a demand of it is one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from negotiation.understanding.message import About
from tests.negotiation.understanding.reading import understood

SOMEBODY = (
    "they", "the recruiter", "their finance lady", "hr", "my hiring manager", "she", "the cfo",
    "the committee",
)  # fmt: skip
DOES = (
    "is gonna think about it", "will sleep on it", "needs to mull it over", "will discuss it",
    "wants to talk it over with the boss", "will run it by finance", "is back from leave",
    "takes it to the board", "will look into it", "needs a decision from the board",
    "has to decide", "is checking with legal", "has to ask the boss", "will come back",
    "told me to expect something", "expects the budget", "is waiting for approval", "got my mail",
)  # fmt: skip
I_DO = (
    "mailed them", "i sent the counter", "i pinged the recruiter", "followed up",
    "i will nudge them",
    "i fly over", "i'm travelling", "i should hear from them",
)  # fmt: skip
DAYS = ("on friday", "over the weekend", "by friday", "until monday", "on the 9th", "within a week")
DEMANDS = (
    "they want my answer", "they need to know", "he wants me to decide", "i must answer",
    "i should let them know", "hr said i have to answer", "they want it signed",
    "the recruiter wants to hear from me", "she needs my decision",
)  # fmt: skip


@pytest.mark.parametrize("number", range(len(DAYS)))
def test_what_somebody_does_then_is_no_deadline(number: int, one_of: Callable[[int], int]) -> None:
    """Each does each thing on one of the days; with `--whole`, on all of them."""
    whole = [f"{one} {does}" for does in DOES for one in SOMEBODY]
    lines = [f"{does} {DAYS[number]}" for does in (*whole[number :: one_of(len(DAYS))], *I_DO)]
    read = {line: understood(line).dates for line in lines}
    taken = [
        line for line, dates in read.items() if any(one.about is not About.OTHER for one in dates)
    ]
    assert all(read.values())
    assert taken == []


@pytest.mark.parametrize("day", ["by friday", "by the 9th", "before monday", "by dec 11"])
def test_what_is_demanded_by_then_is_one(day: str) -> None:
    read = {line: understood(f"{line} {day}").dates for line in DEMANDS}
    assert {line: [one.about for one in dates] for line, dates in read.items()} == {
        line: [About.ANSWER] for line in DEMANDS
    }
