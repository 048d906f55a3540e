"""That the drill with several bots would notice what it looks for; it takes a minute itself."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.bot.several import FIRST, STEP, Found, Person, judge


def amount(message: int) -> str:
    return f"{FIRST + STEP * message:,}"


def person(sent: int, *answers: tuple[int, int | None] | str) -> Person:
    """Who sent so many, and was answered those, or with words."""
    texts = [
        one
        if isinstance(one, str)
        else f"- Base **${amount(one[0])}** a year"
        + ("" if one[1] is None else f" (before: ${amount(one[1])})")
        for one in answers
    ]
    inbox = [SimpleNamespace(text=text, id=str(at << 22)) for at, text in enumerate(texts)]
    return Person(SimpleNamespace(inbox=inbox, id=7), sent)


@pytest.mark.parametrize(
    ("who", "last", "found"),
    [
        (person(3, (0, None), (1, 0), (2, 1)), 2, Found(3)),
        (person(3, (0, None), (2, 0)), 2, Found(3, lost=1)),
        (person(3, (0, None), (1, 0)), 1, Found(3, lost=1)),
        (person(3, (0, None), (2, 1)), 2, Found(3, unanswered=1)),
        (person(2, (0, None)), 1, Found(2, unanswered=1)),
        (person(2, (0, None), (1, 0), (1, 0)), 1, Found(2, twice=1)),
        (person(3, (0, None), (2, 0), (1, 2)), 1, Found(3, out_of_order=1)),
        (person(2, (0, None), "I could not save that."), 0, Found(2, refused=1)),
    ],
)
def test_what_is_lost_twice_or_out_of_order_is_seen(who: Person, last: int, found: Found) -> None:
    seen = Found()
    judge(seen, who, last)
    assert seen == found
    assert seen.well == (not (found.lost or found.twice or found.out_of_order))


def test_what_is_out_of_order_is_told_with_its_moment() -> None:
    seen = Found()
    judge(seen, person(3, (0, None), "Hello.", (2, 0), (1, 2)), 1)
    assert seen.notes == ["00:00:00 7: 1 after 2"]


def test_who_takes_over_too_late_is_seen() -> None:
    assert not Found(seconds={"killed": 10.1}).well
    assert Found(seconds={"killed": 9.9}).well
