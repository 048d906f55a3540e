"""Places in a list, named in words."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.reading import understood

NAMED = {
    "option 1": (1,),
    "Option 3 please": (3,),
    "number two": (2,),
    "the second": (2,),
    "the 2nd one": (2,),
    "i'll take the third": (3,),
    "the last one": (-1,),
    "the first two": (1, 2),
    "last two": (-2, -1),
    "the first and the third": (1, 3),
    "1st & 3rd": (1, 3),
    "options 2 and 4": (),  # numbers alone are picked of a list to tick, or are an amount
    "3": (),
    "two": (),
    "the": (),
    "first tell me why": (),
    "second thoughts about the base": (),
    "my first offer was 200k": (),
    "the 1st of december": (),
    "option 99": (),
    "": (),
}


@pytest.mark.parametrize(("text", "places"), NAMED.items())
def test_only_a_message_of_nothing_else_names_places(text: str, places: tuple[int, ...]) -> None:
    assert understood(text).places == places


def test_an_option_by_its_number_is_no_number_of_days() -> None:
    assert understood("option 1").number is None
    assert understood("1").number == 1
