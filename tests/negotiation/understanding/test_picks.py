"""Entries of the list on screen, named by words or numbers."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Message, Picked
from negotiation.understanding.picks import denies_rest, numbers_in, picked_in
from tests.negotiation.understanding.reading import understood

SKILLS = ("image generation", "diffusion models", "inference optimization", "model training")


def read(text: str) -> Message:
    return understood(text, SKILLS)


def picked(text: str) -> list[str]:
    return [("not " if one.denied else "") + SKILLS[one.index] for one in read(text).picked]


NAMED = {
    "diffusion models": ["diffusion models"],
    "diffusion": ["diffusion models"],
    "Diffusion and inference": ["diffusion models", "inference optimization"],
    "inference, then diffusion": ["diffusion models", "inference optimization"],
    "models": ["diffusion models"],
    "model": ["model training"],
    "training": ["model training"],
    "the usual i guess image models": ["image generation"],
    "language models": [],
    "diffusion not really": ["not diffusion models"],
    "inference yes, diffusion models nope": ["not diffusion models", "inference optimization"],
    "diffusion, not training": ["diffusion models", "not model training"],
    "not diffusion": ["not diffusion models"],
    "not diffusion, only inference": ["not diffusion models", "inference optimization"],
    "never did image generation but training yes": ["not image generation", "model training"],
    "no": [],
    "2": ["diffusion models"],
    "1 and 3": ["image generation", "inference optimization"],
    "numbers 1, 4": ["image generation", "model training"],
    "9": [],
    "not 2": ["not diffusion models"],
    "2 was wrong": ["not diffusion models"],
    "not 2, 3": ["not diffusion models", "inference optimization"],
    "2, 3": ["diffusion models", "inference optimization"],
    "2 was what i did for 3 years": [],
    "not 9": [],
    "0": [],
    "i did 2 of them": [],
    "": [],
}


@pytest.mark.parametrize(("text", "entries"), NAMED.items())
def test_entries_are_picked(text: str, entries: list[str]) -> None:
    assert picked(text) == entries


def test_all_of_them_and_none_of_them_are_flags() -> None:
    assert read("all of them").all_picked
    assert read("none of them").none


def test_no_to_the_rest_is_heard() -> None:
    assert denies_rest(["yes", "to", "1", "no", "to", "the", "rest"])
    assert not denies_rest(["the", "rest"])
    assert read("diffusion yes, no to the rest").denies_rest


def test_without_a_list_nothing_is_picked() -> None:
    assert understood("diffusion models").picked == ()
    assert picked_in(["diffusion"], ()) == ()


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        (["1", "2"], (1, 2)),
        (["number", "3"], (3,)),
        (["1", "and", "3"], (1, 3)),
        (["1", "yes"], ()),
        (["100"], ()),
        ([], ()),
    ],
)
def test_numbers_are_picked_where_nothing_else_is_said(
    said: list[str], numbers: tuple[int, ...]
) -> None:
    assert numbers_in(said) == numbers


def test_a_word_of_one_entry_is_enough_and_a_short_one_is_not() -> None:
    assert picked_in(["kafka"], ("Kafka streams", "Go services")) == (Picked(0),)
    assert picked_in(["go"], ("Kafka streams", "Go services")) == ()
    assert picked_in(["go", "services"], ("Kafka streams", "Go services")) == (Picked(1),)


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("not kafka", True),
        ("never did any of that kafka", True),
        ("not that it would matter much but kafka", False),
        ("not only kafka", False),
        ("no, what i know best is kafka", False),
    ],
)
def test_a_not_denies_what_follows_within_five_words_and_before_a_turn(
    said: str, denied: bool
) -> None:
    assert picked_in(said.replace(",", "").split(), ("Kafka streams",)) == (Picked(0, denied),)


TWO = "1) Runway, 231k base\n2) Midjourney, 251k base\n"


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("number 2 is the one i want", "Midjourney"),
        ("my favourite is the second one", "Midjourney"),
        ("i'd rather go with no. 1", "Runway"),
        ("#1 please", "Runway"),
        ("the midjourney one is what i want", "Midjourney"),
        ("number 2 wants an answer by friday", None),
        ("i don't want the second", None),
        ("i want 2 weeks more", None),
        ("i want one", None),
    ],
)
def test_of_two_offers_the_wanted_one_is_chosen_by_its_place(line: str, own: str | None) -> None:
    found = understood(TWO + line).own
    assert (found.name if found is not None else None) == own
