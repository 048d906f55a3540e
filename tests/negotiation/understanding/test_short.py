"""Short answers and the words that lead about; the tables themselves: `words/test_tables.py`."""

from __future__ import annotations

import pytest

from negotiation.model.case import Priority
from negotiation.understanding import short
from negotiation.understanding.message import Go
from tests.negotiation.understanding.reading import tokens_of

BASE, EQUITY, SIGN_ON = Priority.BASE, Priority.EQUITY, Priority.SIGN_ON


def said(text: str) -> list[str]:
    return short.words_of(tokens_of(text))


def test_the_words_of_a_message_are_its_words_and_numbers() -> None:
    assert said("Yes, 240k!") == ["yes", "240", "k"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes", True),
        ("Yes please", True),
        ("yes, base is 240k", True),
        ("well yes", True),
        ("that's right", True),
        ("its correct", True),
        ("they did", True),
        ("no", False),
        ("no, base is 245k", False),
        ("oh no", False),
        ("ok no", False),
        ("yeah nah", False),
        ("not really", False),
        ("i don't", False),
        ("not yet", False),
        ("i don't have any", False),
        ("I haven't", False),
        ("dont have a number", False),
        ("I have not had any", False),
        ("i do", True),
        ("i have one", True),
        ("i do not get it", None),
        ("i have not signed", None),
        ("i do not trust paper money", None),
        ("i don't know the market", None),
        ("I don't like that line", None),
        ("not under 210", None),
        ("i don't want less than 210k", None),
        ("never more than 60 hours", None),
        ("base", None),
        ("fine-tuned SDXL for a client", None),
        ("sure-fire", None),
        ("fine, use that", True),
        ("maybe", None),
        ("yesterday", None),
        ("i say yes", None),
        ("", None),
        ("well", None),
    ],
)
def test_a_message_begins_with_a_yes_or_a_no_or_neither(text: str, answer: bool | None) -> None:
    assert short.yes_or_no(said(text)) is answer


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("none", True),
        ("none of these please", True),
        ("nothing", True),
        ("leave it out", True),
        ("no walk-away number", True),
        ("i have no walk-away amount", True),
        ("there is no hard floor for me", True),
        ("i didn't set a lower limit", True),
        ("please leave that out", True),
        ("i have no limit on hours", False),
        ("i have a lower limit", False),
        ("i have no number from them", False),
        ("nothing that i could say here would be of any use", False),
        ("the none", False),
        ("", False),
    ],
)
def test_none_is_said_at_the_beginning_of_a_short_answer(text: str, none: bool) -> None:
    assert short.says_none(said(text)) is none


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("idk", True),
        ("i don't know yet what it is, they will tell me", True),
        ("honestly no idea", True),
        ("they want an answer but i am not sure how much the base is", False),
        ("i know", False),
    ],
)
def test_not_knowing_is_said_first_or_in_few_words(text: str, unknown: bool) -> None:
    assert short.does_not_know(said(text)) is unknown


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("back", Go.BACK),
        ("BACK!", Go.BACK),
        ("/back", Go.BACK),
        ("back please", Go.BACK),
        ("ok go back then", Go.BACK),
        ("can you skip it", Go.SKIP),
        ("skip please thanks", Go.SKIP),
        ("skip, leave it out", Go.SKIP),
        ("?", Go.HELP),
        ("???", Go.HELP),
        ("Delete my data", Go.FORGET),
        ("i'm back", Go.RESUME),
        ("go on", Go.RESUME),
        ("no turning back", None),
        ("i want to go back to my old job", None),
        ("skip the bonus", None),
        ("stop asking me the same thing over and over again", None),
        ("please", None),
        ("", None),
    ],
)
def test_a_way_is_named_by_the_whole_message(text: str, way: Go | None) -> None:
    assert short.way_of(said(text), text) is way


def test_a_greeting_is_short_and_a_thanks_comes_first() -> None:
    assert short.greets(said("hi there"))
    assert not short.greets(said("hi i have an offer from stripe"))
    assert short.thanks(said("ok thanks a lot"))
    assert not short.thanks(said("they said many thanks"))


def test_no_date_no_rivals_and_all_are_said_anywhere_or_alone() -> None:
    assert short.no_date(said("they gave no date so far"))
    assert short.no_rivals(said("i have no other offers right now"))
    assert short.all_of_them(said("all of them"))
    assert not short.all_of_them(said("all of them are nice"))


@pytest.mark.parametrize(
    ("text", "so"),
    [("good enough", True), ("lgtm", True), ("that's right", True), ("is it good enough?", False)],
)
def test_a_nod_is_a_whole_message(text: str, so: bool) -> None:
    assert short.confirms(said(text)) is so
