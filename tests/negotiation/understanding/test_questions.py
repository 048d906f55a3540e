"""Every question that people ask back, in lines that the table has no example of."""

from __future__ import annotations

from pathlib import Path

import pytest

from negotiation.understanding.questions import Manner, manner_of, question_in
from negotiation.understanding.text import fold, plain
from negotiation.understanding.tokens import Kind, tokenize
from negotiation.understanding.words.questions import ASKED, QUESTIONS, VOICED
from negotiation.understanding.words.synonyms import ROWS
from tests.negotiation.understanding.reading import understood
from tests.yaml_files import read_yaml

LINES = read_yaml(Path(__file__).parent / "questions.yaml")
EXAMPLES = {key: text.split("|") for key, text in QUESTIONS.items()}


def words(line: str) -> list[str]:
    tokens = tokenize(plain(line))
    return [token.norm for token in tokens if token.kind in (Kind.WORD, Kind.NUMBER)]


def taken_for(lines: list[str]) -> dict[str, str | None]:
    return {line: question_in(words(line)) for line in lines}


def astray(lines: dict[str, list[str]]) -> list[tuple[str, str, str | None]]:
    """Lines that are taken for another question than theirs: the line, its own and the other."""
    return [
        (line, key, taken)
        for key, each in lines.items()
        for line, taken in taken_for(each).items()
        if taken != key
    ]


@pytest.mark.parametrize(
    "asked", ["can that go in?", "could you add this too?", "can it be put in the email please?"]
)
def test_to_have_in_what_was_just_told_is_no_question(asked: str) -> None:
    assert understood(f"i would want to start in april. {asked}").questions == ()


def test_despair_is_not_heard_in_words_of_grammar() -> None:
    assert understood("i cant go on").questions == ("crisis",)
    assert understood("i'd love a parking spot. can that please go in?").questions != ("crisis",)
    assert understood("can that go in?").questions != ("crisis",)


def test_every_line_is_taken_for_its_question() -> None:
    assert astray(LINES["questions"]) == []


def test_every_example_is_nearest_to_its_own_question() -> None:
    assert astray(EXAMPLES) == []


def test_every_question_has_examples_and_other_lines() -> None:
    assert set(LINES["questions"]) == set(QUESTIONS)
    few = [key for key, lines in LINES["questions"].items() if len(lines) < 2]
    assert few == []
    assert sum(map(len, LINES["questions"].values())) > 1_000
    assert not set(ASKED) & set(VOICED)


def test_no_line_is_an_example() -> None:
    examples = {line for lines in EXAMPLES.values() for line in lines}
    lines = {" ".join(words(line)) for lines in LINES["questions"].values() for line in lines}
    assert lines & examples == set()


def test_no_example_stands_twice_and_each_is_plain() -> None:
    every = [line for lines in EXAMPLES.values() for line in lines]
    assert len(every) == len(set(every))
    assert [line for line in every if line != " ".join(map(fold, line.split()))] == []


def test_a_question_that_nothing_answers_is_taken_for_none() -> None:
    lines = LINES["nothing"]
    assert lines
    assert taken_for(lines) == dict.fromkeys(lines)


def test_what_is_told_is_taken_for_no_question() -> None:
    lines = LINES["statements"]
    manners = {line: manner_of(words(line), asked=False) for line in lines}
    messages = {line: understood(line) for line in lines}
    assert lines
    assert {
        line: question_in(words(line), manner=told) for line, told in manners.items()
    } == dict.fromkeys(lines)
    assert {
        line: (message.questions, message.meant) for line, message in messages.items()
    } == dict.fromkeys(lines, ((), ()))


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("I'm too scared to send this", "too_scared"),
        ("ugh, I really hate bragging", "hate_bragging"),
        ("i feel like such an impostor", "fraud"),
        ("this is so confusing", "overwhelmed"),
        ("write me a poem", "off_topic"),
        ("I don't want to live anymore", "crisis"),
        ("not sure if I should accept", "should_i_take_it"),
        ("I wonder whether they pull the offer", "will_they_withdraw"),
    ],
)
def test_a_feeling_or_a_doubt_is_heard_where_nothing_is_asked(line: str, key: str) -> None:
    told = manner_of(words(line), asked=False)
    assert told is Manner.TOLD
    assert question_in(words(line), manner=told) == key


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("can they rescnid the offer", "will_they_withdraw"),
        ("shoud i tell them my curent salary", "tell_current_pay"),
        ("is the recruiterr on my side", "recruiter_side"),
        ("can i negotaite a verbal offer", "wait_for_written"),
        ("do they cover realocation", "ask_relocation"),
        ("how do i start the convresation on the phone", "how_to_start_call"),
    ],
)
def test_a_single_slip_in_a_long_word_does_no_harm(line: str, key: str) -> None:
    assert question_in(words(line)) == key


def test_the_first_reading_that_asks_something_counts() -> None:
    part = words("can i get more")
    whole = words("15 days pto is nothing, can i get more")
    assert question_in(part) == "is_it_normal"
    assert question_in(whole, part) == "ask_vacation"
    assert question_in(words("230k base at a place with a bird"), part) == "is_it_normal"


def test_what_could_be_asked_of_anything_is_read_with_what_was_told_before() -> None:
    said = understood("they asked what my minimum is. what do i say")
    assert said.questions == ("what_to_say_minimum",)
    assert understood("what do i say").questions == ("how_to_counter",)


def test_the_first_word_makes_a_question_of_most_sentences() -> None:
    assert manner_of(words("so how much should i ask"), asked=False) is Manner.OPENS
    assert manner_of(words("so how much should i ask"), asked=True) is Manner.ASKED
    assert manner_of(words("base is 240k"), asked=False) is Manner.TOLD
    assert manner_of([], asked=False) is Manner.TOLD


def test_a_message_that_asks_says_which_question() -> None:
    assert understood("will they pull the offer if I ask for more?").questions == (
        "will_they_withdraw",
    )


def test_no_words_are_no_question() -> None:
    assert question_in([]) is None
    assert question_in() is None


def test_a_row_of_synonyms_has_no_phrase_twice() -> None:
    rows = [row.split("|") for row in ROWS.strip().splitlines()]
    assert [row[0] for row in rows if len(row) != len(set(row))] == []
    heads = [row[0] for row in rows]
    assert len(heads) == len(set(heads))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("is it rude to ask for more when i already told them how excited i am", "too_greedy"),
        ("how do i ask for a signing bonus given that i lose my bonus", "ask_sign_on"),
        ("what happens when i say no", "what_if_no"),
    ],
)
def test_why_something_is_asked_does_not_change_what_is_asked(text: str, key: str) -> None:
    assert understood(text).questions == (key,)


@pytest.mark.parametrize(
    "text",
    [
        "just tell me if 230 is ok for midjourney ml engineer sf",
        "is 230k alright for an ml engineer at runway in nyc?",
    ],
)
def test_whom_and_where_it_is_about_makes_no_other_question(text: str) -> None:
    assert {"is_it_good", "ask_too_much"} & set(understood(text).questions)


def test_a_question_of_nothing_known_is_none_without_its_names() -> None:
    assert understood("is runway near a subway in nyc?").questions == ()
