"""Names that no guide has: titles of roles, the company a list begins with, and "go on anyway"."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Message
from negotiation.understanding.read import World, read
from tests.negotiation.dialogue.player import TODAY, shipped


def message(text: str) -> Message:
    return read(text, World(TODAY, shipped().names_in))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Acme Robotics, data scientist, denver, 150k base", "data scientist"),
        ("midjourney tax lawyer", "tax lawyer"),
        ("an offer from Harrow, as a senior product designer in rio", "senior product designer"),
        ("i'm a nurse, they offer 60k", "nurse"),
        ("position: embedded systems engineer", "embedded systems engineer"),
        ("recruiter, sf, 150k", "recruiter"),
    ],
)  # fmt: skip
def test_a_title_that_no_guide_has_is_read(text: str, title: str) -> None:
    assert message(text).title == title


@pytest.mark.parametrize(
    "text",
    [
        "midjourney ml engineer sf",  # the guides have it
        "their recruiter told me 250k is the top",
        "the hiring manager said yes",
        "i asked my recruiter for more",
        "talk to a lawyer first?",
        "we are five engineers and one designer there",
        "250k base and equity",
    ],
)
def test_who_is_only_spoken_of_is_no_title(text: str) -> None:
    assert message(text).title == ""


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Acme Robotics, data scientist, 150k", "Acme Robotics"),
        ("harrow & sons", ""),
        ("hi, i have an offer", ""),
        ("ok, 150k base", ""),
        ("data scientist, acme, 150k", ""),
        ("midjourney, ml, sf", ""),
        ("no deadline, base first", ""),
    ],
)
def test_a_list_that_begins_with_a_name(text: str, first: str) -> None:
    assert message(text).first == first


@pytest.mark.parametrize(
    "text",
    ["go on without", "no guide", "doesn't matter, help me anyway", "continue without one please",
     "just go on", "ok, help me anyway", "I don't care, proceed", "trotzdem"],
)  # fmt: skip
def test_whoever_wants_help_without_a_guide_says_so(text: str) -> None:
    assert message(text).anyway


@pytest.mark.parametrize(
    "text",
    ["no other offers", "go on", "there is no bonus", "does it matter that it is verbal?",
     "i could go without a sign-on", "they proceeded with 240k"],
)  # fmt: skip
def test_other_words_do_not_ask_for_it(text: str) -> None:
    assert not message(text).anyway


def test_a_way_to_move_about_asks_nothing() -> None:
    assert message("go on then").questions == ()
