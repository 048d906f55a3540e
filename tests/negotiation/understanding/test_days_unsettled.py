"""Days between which nobody has chosen, and days that were only wished for."""

from __future__ import annotations

import pytest

from negotiation.understanding.priorities import priorities_in
from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

LINES = {
    # Two days, and which of them is not said.
    "the 9th or 10th, can't recall": "on 9 Dec or 10 Dec",
    "they said the 9th, maybe the 11th": "on 9 Dec or 11 Dec",
    "by friday or by monday": "by 4 Dec or 7 Dec",
    "the 9th or they pull it": "by 9 Dec",
    "friday or dec 4": "on 4 Dec",
    "my 9th or 10th interview": "nothing",
    # A weekday that is not the next one.
    "friday, not this friday though": "on ~11 Dec",
    "friday the 11th, not this friday": "on 11 Dec",
    "not this friday, next friday": "on 11 Dec",
    # What was, and what they gave instead.
    "it was friday, they gave me till the 11th": "by 11 Dec",
    "it was the 9th, my start is the 4th": "on 9 Dec; else 4 Dec",
    # A span from the day behind it.
    "a week. starting monday": "on 14 Dec; else 7 Dec",
    "48 hours, starting tomorrow": "on 5 Dec; else 3 Dec",
    "a week. starting monday i'm on holiday": "on 9 Dec; else 7 Dec",
    # What one would like of them, and what they have said.
    "i'd rather they gave me until the 20th": "by 20 Dec asked",
    "i wish they'd extend it to the 20th": "by 20 Dec asked",
    "i want to accept but they gave me until friday": "by 4 Dec",
    "they'd rather hear by friday": "by 4 Dec",
    "i wanted it before friday": "else 4 Dec",
    "they wanted my answer before friday": "by 4 Dec",
}


@pytest.mark.parametrize(("text", "says"), LINES.items())
def test_a_day_is_theirs_once_they_have_said_it(text: str, says: str) -> None:
    assert written(understood(text)) == says


@pytest.mark.parametrize(
    ("text", "first", "denied"),
    [
        ("anything but equity", [], ["equity"]),
        ("all of it except the title", [], ["level"]),
        ("nothing but base", ["base"], []),
        ("everything is fine but the base", ["base"], []),
    ],
)
def test_what_is_taken_out_of_everything_is_not_wanted(
    text: str, first: list[str], denied: list[str]
) -> None:
    assert priorities_in(text.split()) == (tuple(first), tuple(denied))
