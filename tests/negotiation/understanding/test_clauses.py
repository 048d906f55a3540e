"""Where sentences and clauses end, what stands in each, and which of them ask."""

from __future__ import annotations

import pytest

from negotiation.understanding.clauses import Clause
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.cues import Cue
from tests.negotiation.understanding.reading import scanned

CUT = {
    "base 240k, bonus 10%": ["base 240k", "bonus 10%"],
    "base 240k. bonus 10%": ["base 240k.", "bonus 10%"],
    "base 240k; bonus 10%": ["base 240k", "bonus 10%"],
    "base 240k\nbonus 10%": ["base 240k\n", "bonus 10%"],
    "base 240k (before tax)": ["base 240k (", "before tax)"],
    "base 240k but no bonus": ["base 240k", "but no bonus"],
    "base 240k while stripe gave 230k": ["base 240k", "while stripe gave 230k"],
    "base 240k and they want an answer": ["base 240k", "and they want an answer"],
    "base 240k and 300k equity": ["base 240k and 300k equity"],
    "base 240k - bonus 10%": ["base 240k", "bonus 10%"],
    "base 240k-ish": ["base 240k-ish"],
    "a well-known place": ["a well-known place"],
    "it's character.ai they say": ["it's character.ai they say"],
    "approx. 240k base": ["approx. 240k base"],
    "no. 3 of 5": ["no. 3 of 5"],
    "240,000 base": ["240,000 base"],
    "answer by friday, december 11": ["answer by friday, december 11"],
    "if i say no they leave": ["if i say no they leave"],
    "i stay unless they pay 240k": ["i stay", "unless they pay 240k"],
}


def clauses(text: str) -> list[Clause]:
    return scanned(text).clauses


@pytest.mark.parametrize(("text", "parts"), CUT.items())
def test_a_text_is_cut_into_clauses(text: str, parts: list[str]) -> None:
    assert [clause.text for clause in clauses(text)] == parts


def test_an_and_that_opens_the_other_offer_opens_a_clause() -> None:
    found = clauses("base 240k and the other offer is 230k")
    assert [clause.text for clause in found] == ["base 240k", "and the other offer is 230k"]


def test_clauses_of_one_sentence_are_counted_together() -> None:
    found = clauses("base 240k, bonus 10%. equity 300k\nsign-on 20k")
    assert [clause.sentence for clause in found] == [0, 0, 1, 2]


def test_a_clause_knows_what_opened_it() -> None:
    found = clauses("base 240k, bonus 10% but no equity")
    assert [clause.joint for clause in found] == ["", ",", "but"]


def test_everything_goes_into_the_clause_in_which_it_begins() -> None:
    base, deadline, other = clauses("base 240k, answer by friday, and stripe gave 230k")
    assert [len(one.quantities) for one in (base, deadline, other)] == [1, 0, 1]
    assert [len(one.whens) for one in (base, deadline, other)] == [0, 1, 0]
    assert [one.company.name for one in other.companies] == ["Stripe"]
    assert base.has(Cue.PART)
    assert not deadline.has(Cue.PART)


def test_words_around_a_place_are_told_nearest_first_and_stay_in_the_clause() -> None:
    clause = clauses("well, my base is 240k now")[1]
    money = clause.quantities[0]
    assert isinstance(money, Money)
    assert clause.words_before(money.at, 2) == ("is", "base")
    assert clause.words_before(money.at, 9) == ("is", "base", "my")
    assert clause.words_after(money.to, 3) == ("now",)
    assert clause.norm(clause.at) == "my"
    assert clause.norm(clause.at - 1) == ""


def test_marks_are_found_by_their_cue() -> None:
    clause = clauses("i want base and bonus")[0]
    assert [mark.value.value for mark in clause.all(Cue.PART)] == ["base", "bonus"]
    first = clause.find(Cue.PART)
    assert first is not None
    assert first == clause.all(Cue.PART)[0]
    assert clause.find(Cue.FLOOR) is None
    assert clause.has(Cue.FLOOR, Cue.WISH)
    assert not clause.has(Cue.FLOOR)


ASKS = (
    "is 240k good", "is 240k good?", "what is the band", "whats the band", "should i ask for more",
    "can i say that", "how much is it", "do they pay it", "so is that ok", "ok but is it enough",
    "240k base?", "do you think so", "when does it vest", "which one is better",
    "are they serious", "would it be rude", "am i too greedy", "was soll ich sagen",
    "does low matter", "is low ok", "any thoughts?", "where do i sign",
    "what the hell is a cliff", "why the heck would they do that", "what the band is?",
)  # fmt: skip
SAYS = (
    "240k base", "what they offered is 240k", "when i asked they said 240k", "which is fine",
    "will sign tomorrow", "may be 240k", "have an offer", "where i work we get 240k",
    "if they call i go", "base is 240k", "i am fine", "what a day", "how nice",
    "what the hell, 240k", "who the hell pays 120k",
)  # fmt: skip


@pytest.mark.parametrize("text", ASKS)
def test_a_question_is_one_with_its_mark_or_without(text: str) -> None:
    assert any(clause.question for clause in clauses(text))


@pytest.mark.parametrize("text", SAYS)
def test_a_statement_that_begins_like_a_question_asks_nothing(text: str) -> None:
    assert not any(clause.question for clause in clauses(text))


def test_a_question_goes_from_where_it_opens_to_the_end_of_its_sentence() -> None:
    found = clauses("it's 240k base, is that ok, or should i ask for more? they said friday.")
    assert [clause.question for clause in found] == [False, True, True, False]


def test_a_short_sentence_with_a_mark_asks_as_a_whole() -> None:
    assert [one.question for one in clauses("240k base, ok?")] == [True, True]
    assert [one.question for one in clauses("240k base, 10% bonus, ok?")] == [False, False, True]
