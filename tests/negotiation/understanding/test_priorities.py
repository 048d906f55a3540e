"""What comes first for the candidate, and what does not."""

from __future__ import annotations

import pytest

from negotiation.model.case import Priority
from negotiation.understanding import short
from negotiation.understanding.priorities import (
    priorities_in,
    priorities_of,
    priority_said,
    wishes_of,
)
from tests.negotiation.understanding.reading import scanned, tokens_of, understood

BASE, EQUITY, SIGN_ON = Priority.BASE, Priority.EQUITY, Priority.SIGN_ON


def said(text: str) -> list[str]:
    return short.words_of(tokens_of(text))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("equity matters most. no, base", BASE),
        ("equity first. nah, base", BASE),
        ("base. no, the sign-on", SIGN_ON),
        ("equity matters most, sorry, base", BASE),
        ("base is everything – wait, no: equity", EQUITY),
        # What stands behind it is no other choice.
        ("equity matters most. no, 240k base", EQUITY),
        ("base matters most. no, is equity better?", BASE),
        ("equity matters most. no bonus, base 240k", EQUITY),
        ("equity matters most. well, base", EQUITY),
    ],
)
def test_what_is_named_behind_a_no_stands_for_what_was_named_before(
    text: str, first: Priority
) -> None:
    read_text = scanned(text)
    clauses = [clause for clause in read_text.clauses if not clause.empty]
    wishes = wishes_of(clauses)
    said_words, weighs = short.words_of(read_text.tokens), priority_said(wishes)
    assert priorities_of(clauses, wishes, said_words, weighs=weighs)[0][0] is first


@pytest.mark.parametrize(
    ("text", "liked", "denied"),
    [
        ("base. dont care about equity", (BASE,), (EQUITY,)),
        ("i don't care about equity, base", (BASE,), (EQUITY,)),
        ("couldnt care less about stock. base", (BASE,), (EQUITY,)),
        ("i want base, no need for equity", (BASE,), (EQUITY,)),
        ("not bothered about the sign-on, base", (BASE,), (SIGN_ON,)),
        ("dont need a sign-on, base matters", (BASE,), (SIGN_ON,)),
        ("i care about equity", (EQUITY,), ()),
        ("i don't know, i care about base", (BASE,), ()),
        ("not sure, i need base", (BASE,), ()),
    ],
)
def test_what_one_does_not_care_about_is_not_put_first(
    text: str, liked: tuple[Priority, ...], denied: tuple[Priority, ...]
) -> None:
    read_text = scanned(text)
    clauses = [clause for clause in read_text.clauses if not clause.empty]
    wishes = wishes_of(clauses)
    said_words, weighs = short.words_of(read_text.tokens), priority_said(wishes)
    assert priorities_of(clauses, wishes, said_words, weighs=weighs) == (liked, denied)


@pytest.mark.parametrize(
    ("text", "liked", "denied"),
    [
        ("base", [BASE], []),
        ("base then equity", [BASE, EQUITY], []),
        ("base, base", [BASE], []),
        ("sign-on bonus", [SIGN_ON], []),
        ("sign on", [SIGN_ON], []),
        ("not equity but base", [BASE], [EQUITY]),
        ("base, not the equity", [BASE], [EQUITY]),
        ("equity doesn't matter", [], [EQUITY]),
        ("equity less", [], [EQUITY]),
        ("cash now", [Priority.LIQUID_CASH], []),
        ("level and title", [Priority.LEVEL], []),
        ("everything", [], []),
        ("", [], []),
    ],
)
def test_what_matters_is_named_in_order(
    text: str, liked: list[Priority], denied: list[Priority]
) -> None:
    assert priorities_in(said(text)) == (tuple(liked), tuple(denied))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("equity matters most", True),
        ("base is everything for me", True),
        ("my priority is base", True),
        ("base is important, 240k would be fine", True),
        ("base comes first", True),
        ("cash tbh, rent is brutal", True),
        ("base, i have kids and a mortgage", True),
        ("bonus, none", False),
        ("base, 240k for the year", False),
        ("base is low, rent is brutal", False),
        ("equity: they gave me none", False),
        ("what matters most?", False),
        ("first offer was 208k", False),
        ("base 240k mostly", False),
        ("base", False),
    ],
)
def test_something_is_said_to_matter_most(text: str, told: bool) -> None:
    assert priority_said(wishes_of(scanned(text).clauses)) is told


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("id swap stock for a higher base any day", ["base"]),
        ("i'd trade base for equity", ["equity"]),
        ("base and equity, for the most part", ["base", "equity"]),
    ],
)
def test_what_one_would_give_away_is_not_first(text: str, first: list[str]) -> None:
    assert [one.value for one in understood(text).priorities] == first
