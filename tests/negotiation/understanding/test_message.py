"""The message: what leaves the room of reading."""

from __future__ import annotations

import dataclasses

import pytest

from negotiation.model.facts import plain_name
from negotiation.understanding.message import Company, Happened, Message, News
from tests.negotiation.understanding.reading import understood


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Company("OpenAI"), Company("openai"), True),
        (Company("Open AI"), Company("open-ai"), True),
        (Company("Meta"), Company("Metabase"), False),
        (Company("Runway", "runway"), Company("RunwayML", "runway"), True),
        (Company("Runway", "runway"), Company("Runway", "other"), False),
        (Company("Runway", "runway"), Company("runway"), True),
        (Company("Runway"), None, False),
    ],
)
def test_two_companies_are_one_by_their_key_or_their_name(
    one: Company, other: Company | None, same: bool
) -> None:
    assert one.same(other) is same


def test_names_in_other_letters_are_told_apart() -> None:
    assert not Company("字节").same(Company("阿里"))


@pytest.mark.parametrize(
    ("name", "plain"), [("D. E. Shaw", "deshaw"), ("AT&T", "att"), ("1Password", "1password")]
)
def test_a_name_is_compared_by_letters_and_digits(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_a_message_tells_the_news_in_it() -> None:
    message = Message("", happened=(Happened(News.SIGNED),))
    assert message.tells(News.SIGNED)
    assert not message.tells(News.AGREED)


def test_a_mention_has_the_words_of_its_quantity() -> None:
    assert understood("base $240k - $260k").mentions[0].words == "$240k - $260k"


def test_a_message_without_anything_has_nothing_but_its_text() -> None:
    empty = Message("")
    read = understood("")
    assert read == dataclasses.replace(empty, empty=True)
