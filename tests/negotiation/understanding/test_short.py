"""Short answers and the words that lead about; the tables themselves: `words/test_tables.py`."""

from __future__ import annotations

import pytest

from negotiation.model.case import Priority, Tone
from negotiation.understanding import short
from negotiation.understanding.message import Go
from tests.negotiation.understanding.reading import scanned, tokens_of

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
    said_words, weighs = short.words_of(read_text.tokens), short.priority_said(clauses)
    assert short.priorities_of(clauses, said_words, weighs=weighs)[0][0] is first


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
    said_words, weighs = short.words_of(read_text.tokens), short.priority_said(clauses)
    assert short.priorities_of(clauses, said_words, weighs=weighs) == (liked, denied)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("none", True),
        ("none of these please", True),
        ("nothing", True),
        ("leave it out", True),
        ("no walk-away number", True),
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
    assert short.priorities_in(said(text)) == (tuple(liked), tuple(denied))


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
    assert short.priority_said(scanned(text).clauses) is told


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("shorter please", Tone.BRIEF),
        ("make it warmer", Tone.WARM),
        ("a bit more direct", Tone.DIRECT),
        ("too pushy", Tone.WARM),
        ("as it is", None),
    ],
)
def test_a_manner_is_asked_for(text: str, tone: Tone | None) -> None:
    assert short.tone_of(said(text)) is tone


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("you can name them", True),
        ("yes you may name stripe", True),
        ("name them", True),
        ("don't name them", False),
        ("please do not mention their name", False),
        ("no names", False),
        ("their name is long", None),
        ("yes", None),
    ],
)
def test_a_company_may_be_named_or_not(text: str, may: bool | None) -> None:
    assert short.may_name(scanned(text).clauses, said(text)) is may


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
