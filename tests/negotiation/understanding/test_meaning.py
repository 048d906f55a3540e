"""Which words' meaning is asked, and what looks alike and asks something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from negotiation.understanding.meaning import meanings_asked
from negotiation.understanding.text import plain
from negotiation.understanding.tokens import Kind, tokenize
from negotiation.understanding.words.terms import JARGON, OF_THE_OFFER, TERMS
from tests.yaml_files import read_yaml

LINES = read_yaml(Path(__file__).parent / "questions.yaml")


def asked(line: str) -> tuple[str, ...]:
    tokens = tokenize(plain(line))
    return meanings_asked(
        [token.norm for token in tokens if token.kind in (Kind.WORD, Kind.NUMBER)]
    )


@pytest.mark.parametrize("key", LINES["meanings"])
def test_a_line_asks_the_meaning_of_its_word(key: str) -> None:
    lines = LINES["meanings"][key]
    assert lines
    assert {line: asked(line)[:1] for line in lines} == dict.fromkeys(lines, (key,))


def test_every_word_has_a_line() -> None:
    assert set(LINES["meanings"]) == set(TERMS)
    assert set(TERMS) >= JARGON | OF_THE_OFFER


@pytest.mark.parametrize(
    ("line", "keys"),
    [
        ("difference between an ISO and an NSO?", ("iso", "nso")),
        ("what's the difference between a target bonus and a guaranteed one?",
         ("target_bonus", "guaranteed_bonus")),
        ("what does cliff mean in my offer letter", ("cliff",)),
        ("what's a cliif", ()),  # five letters are too few to mend
        ("whats a clawbcak", ("clawback",)),
        ("was ist ein cliff", ("cliff",)),
        ("qué significa vesting", ("vest",)),
        ("kya hota hai ctc", ("ctc",)),
    ],
)  # fmt: skip
def test_words_are_asked_for_in_many_ways(line: str, keys: tuple[str, ...]) -> None:
    assert asked(line) == keys


@pytest.mark.parametrize(
    "line",
    [
        "what is the range?",
        "what is the top of the band?",
        "what is my total comp",
        "what is the base for this role",
        "can i get a bigger bonus",
        "is the equity worth anything",
        "what happens to my options if i leave",
        "240k base?",
        "equity?",
    ],
)
def test_a_question_about_this_offer_asks_no_meaning(line: str) -> None:
    assert asked(line) == ()


def test_every_line_about_a_question_asks_no_meaning() -> None:
    wrong = {
        line: asked(line) for lines in LINES["questions"].values() for line in lines if asked(line)
    }
    assert wrong == {}
