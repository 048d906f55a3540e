"""Every figure typed is settled, asked about or named as not used, whatever word stands by it."""

from __future__ import annotations

from itertools import product

import pytest

from negotiation.dialogue.turn import step
from negotiation.model.replies import Said
from negotiation.understanding.quantities import Noise
from tests.negotiation.dialogue.player import at, draw, made_up
from tests.negotiation.understanding.reading import figure

START = ("runway ml nyc",)
# Words of pay that are shortened or rare, everyday things by the dozen, and no words at all.
BEHIND = (
    "opts", "warrs", "perks", "points", "chips", "beans", "kudos", "pieces", "zorps",
    "squids", "blip", "fizz", "moving", "lunches", "gadgets", "thing", "pot", "wellness", "stipend",
    "topup", "juice", "sweetener", "fund", "haha", "ish", "quux",
)  # fmt: skip
FRAMES = (
    "230k base, 43k {} 4yrs", "230k base. 43k {}", "230k base and 43,000 {} on top",
    "230k base, {} 43k", "230k base, {}: $43k", "230k base, $43k {}", "230k base, a 43k {}",
    "230k base, 43k of {0} {0}", "43k {}",
)  # fmt: skip
PLAIN = ("230k base, 430 {} a year", "230k base, 430 {}")
UNKNOWN = ("zorps", "quux", "fizz", "thing", "topup")


def heard(line: str) -> str:
    """What one reads after a line."""
    turn = step(at(START, made_up()).session, Said(line), made_up())
    return "\n".join(row for reply in turn.replies for row in draw(reply))


@pytest.mark.parametrize("frame", FRAMES)
def test_an_amount_beside_any_word_is_told_of(frame: str) -> None:
    silent = [word for word in BEHIND if "43" not in heard(frame.format(word))]
    assert silent == []


@pytest.mark.parametrize(("frame", "word"), list(product(PLAIN, UNKNOWN)))
def test_a_plain_number_beside_a_word_that_nobody_knows_is_told_of(frame: str, word: str) -> None:
    assert "430" in heard(frame.format(word))


COUNTED = (
    "230k base, 30k users", "230k base, 4.2k stars", "230k base, office is 20k sq ft",
    "230k base, 200 markets", "230k base, 3 rounds", "230k base, 128k context",
    "230k base, call me on 628-555-0147", "230k base, req 4471203",
)  # fmt: skip


@pytest.mark.parametrize("line", COUNTED)
def test_what_is_known_to_be_counted_is_not_named(line: str) -> None:
    assert "Not used" not in heard(line)


def test_the_figures_of_a_deed_that_is_kept_are_not_named() -> None:
    assert "Not used" not in heard("230k base. I cut the cost of serving 30k zorps by 40%")


def test_a_count_of_a_known_thing_keeps_no_words() -> None:
    found = [figure(text) for text in ("30k users", "8gb", "30k perks")]
    assert [one.words for one in found if isinstance(one, Noise)] == ["", ""]
    named = figure("43k chips")
    assert isinstance(named, Noise)
    assert named.words == "43k chips"
