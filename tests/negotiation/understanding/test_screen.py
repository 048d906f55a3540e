"""What a message names of what the bot has on offer."""

from __future__ import annotations

import pytest

from negotiation.understanding import screen, short
from negotiation.understanding.message import Topic, Want
from negotiation.understanding.words.topics import TOPICS, WANTS
from tests.negotiation.understanding.reading import tokens_of


def said(text: str) -> list[str]:
    return short.words_of(tokens_of(text))


def test_every_topic_and_every_want_has_its_words() -> None:
    assert set(TOPICS) == {topic.value for topic in Topic}
    buttons = set(Want) - {Want.SEND}  # nobody can press that: only the person sends
    assert set(WANTS) == {want.value for want in buttons}


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("the deadline please", (Topic.DEADLINE,)),
        ("walk-away", (Topic.FLOOR,)),
        ("my other offers", (Topic.RIVALS,)),
        ("floor", (Topic.FLOOR, Topic.REVEAL_FLOOR)),
        ("vesting", (Topic.VESTING,)),
        ("what you leave behind", (Topic.FORFEITS,)),
        ("nothing of that", ()),
        ("datelines", ()),
        ("", ()),
    ],
)
def test_an_answer_is_named_by_its_word(text: str, topics: tuple[Topic, ...]) -> None:
    assert screen.topics_in(said(text)) == topics


@pytest.mark.parametrize(
    ("text", "edited"),
    [
        ("edit deadline", (["deadline"], [])),
        ("change my region to remote us", (["region"], ["remote", "us"])),
        ("correct the offer", (["offer"], [])),
        ("edit", None),
        ("change the way we talk about all of this", None),
        ("please edit it", None),
    ],
)
def test_an_edit_names_an_answer_and_perhaps_its_value(
    text: str, edited: tuple[list[str], list[str]] | None
) -> None:
    assert screen.edited_in(said(text)) == edited


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("they answered", Want.THEY_SAID),
        ("They said!", Want.THEY_SAID),
        ("they said 240k is final", None),
        ("refine it", Want.REFINE),
        ("refinements", Want.REFINE),
        ("practise the call", Want.REHEARSE),
        ("role play", Want.REHEARSE),
        ("i want to refine", Want.REFINE),
        ("i want them to refine the offer", None),
    ],
)
def test_what_is_wanted_is_all_that_a_message_says(text: str, want: Want | None) -> None:
    assert screen.want_in(said(text)) is want


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("ladder", "ladder"),
        ("Where do I stand?", "standing"),
        ("keep to yourself", "private"),
        ("If they say …", "replies"),
        ("why", "levers"),
        ("why do you ask", ""),
        ("the ladder is fine", ""),
        ("", ""),
    ],
)
def test_a_part_of_the_card_is_named_by_the_whole_message(text: str, part: str) -> None:
    assert screen.card_part_in(said(text)) == part


@pytest.mark.parametrize(
    ("text", "over"), [("done", True), ("that's fine", True), ("no", False), ("find it", False)]
)
def test_a_menu_is_closed_by_a_word(text: str, over: bool) -> None:
    assert screen.finished(said(text)) is over
