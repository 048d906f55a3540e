"""Which phrases of the tables stand in a message, and where."""

from __future__ import annotations

import pytest

from negotiation.model.guide import EquityKind
from negotiation.model.said import Part
from negotiation.understanding.lexicon import Mark, knows, marks_in
from negotiation.understanding.words.cues import Cue
from tests.negotiation.understanding.reading import tokens_of


def marks(text: str, taken: tuple[int, ...] = ()) -> tuple[Mark, ...]:
    tokens = tokens_of(text)
    return marks_in(tokens, [at in taken for at in range(len(tokens))])


def spots(text: str, cue: Cue) -> list[tuple[int, int]]:
    return [(mark.at, mark.to) for mark in marks(text) if mark.cue is cue]


def test_a_phrase_is_found_where_it_stands() -> None:
    assert spots("the base is fine", Cue.PART) == [(1, 2)]


def test_the_longest_phrase_wins() -> None:
    found = [mark.value for mark in marks("sign-on bonus") if mark.cue is Cue.PART]
    assert found == [Part.SIGN_ON]


def test_a_phrase_is_found_whatever_its_hyphens_capitals_and_accents() -> None:
    for text in ("sign-on", "Sign On", "SIGN on"):
        assert [mark.value for mark in marks(text) if mark.cue is Cue.PART] == [Part.SIGN_ON]
    assert spots("Jahresprämie", Cue.PART) == []
    assert [mark.value for mark in marks("Antrittsprämie") if mark.cue is Cue.PART] == [
        Part.SIGN_ON
    ]


def test_a_phrase_that_begins_in_another_and_reaches_further_is_found_too() -> None:
    assert spots("sent me an offer letter", Cue.WRITTEN) == [(3, 5)]


def test_a_phrase_inside_another_is_none() -> None:
    assert spots("current salary", Cue.PART) == []
    assert spots("current salary", Cue.EMPLOYER) == [(0, 2)]


def test_a_short_person_inside_a_longer_phrase_is_found_too() -> None:
    assert spots("i lose 80k", Cue.ME) == [(0, 1)]


def test_a_phrase_may_tell_several_things() -> None:
    found = {(mark.cue, mark.value) for mark in marks("rsus")}
    assert found == {(Cue.PART, Part.EQUITY), (Cue.KIND, EquityKind.RSU)}


def test_what_is_taken_already_is_in_no_phrase() -> None:
    assert marks("base", taken=(0,)) == ()
    assert [mark.at for mark in marks("base base", taken=(0,)) if mark.cue is Cue.PART] == [1]


@pytest.mark.parametrize(
    "word", ["base", "rsus", "month", "friday", "two", "k", "because", "the", "und", "stunde"]
)
def test_a_word_of_pay_of_time_or_of_grammar_is_known(word: str) -> None:
    assert knows(word)


@pytest.mark.parametrize("word", ["parsecs", "users!", "zebra", "tokens", ""])
def test_any_other_word_is_not_known(word: str) -> None:
    assert not knows(word)
