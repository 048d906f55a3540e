from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest

from negotiation.model.errors import NotSaved, TooNew
from storage.codec import CannotDecode, Codec
from tests.storage.sessions import TELLTALE


@dataclass(frozen=True, slots=True)
class Shade:
    depth: int = 0
    share: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Note:
    words: str
    colour: str = "none"
    shade: Shade = Shade()


def _name_words(note: dict[str, Any]) -> dict[str, Any]:
    return {"words": note["text"]}


def _add_colour(note: dict[str, Any]) -> dict[str, Any]:
    return note | {"colour": "red"}


def _drop_colour(note: dict[str, Any]) -> dict[str, Any]:
    return {"words": note["words"]}


UPGRADES = {1: _name_words, 2: _add_colour}


def test_what_has_its_default_is_left_out() -> None:
    codec = Codec(Note)
    assert codec.encode(Note("hi")) == b'{"words":"hi"}'
    deep = Note("hi", shade=Shade(share=Decimal("0.250")))
    assert codec.encode(deep) == b'{"words":"hi","shade":{"share":"0.250"}}'
    assert codec.decode(codec.encode(deep), 1) == deep


def test_an_old_format_is_brought_up_step_by_step() -> None:
    codec = Codec(Note, UPGRADES)
    assert list(codec.reads) == [1, 2, 3]
    assert codec.writes == 3
    assert codec.decode(b'{"text": "hi"}', 1) == Note("hi", "red")
    assert codec.decode(b'{"words": "hi"}', 2) == Note("hi", "red")
    assert codec.decode(b'{"words": "hi"}', 3) == Note("hi")


def test_the_next_format_is_read_before_it_is_written() -> None:
    codec = Codec(Note, UPGRADES, writes=2, downgrades={3: _drop_colour})
    assert list(codec.reads) == [1, 2, 3]
    red = Note("hi", "red")
    assert codec.encode(red) == b'{"words":"hi"}'
    assert codec.decode(codec.encode(red), 2) == red
    blue = Note("hi", "blue")
    assert codec.decode(codec.encode(blue, 3), 3) == blue


def test_a_format_of_long_ago_is_written_step_by_step() -> None:
    def take_words_for_text(note: dict[str, Any]) -> dict[str, Any]:
        return {"text": note["words"]}

    codec = Codec(Note, UPGRADES, writes=1, downgrades={3: _drop_colour, 2: take_words_for_text})
    assert codec.encode(Note("hi", "red")) == b'{"text":"hi"}'
    assert codec.encode(Note("hi", "red"), 2) == b'{"words":"hi"}'
    assert codec.decode(codec.encode(Note("hi", "red")), 1) == Note("hi", "red")


@pytest.mark.parametrize(
    ("text", "written_in"),
    [
        ("", 3),
        ("[]", 3),
        ("null", 3),
        ('{"words": 5}', 3),
        ('{"words": "hi", "size": 1}', 3),
        ('{"words": "hi", "shade": {"width": 1}}', 3),
        ('{"words": "hi", "shade": {"depth": "1"}}', 3),
        ('{"words": "hi"}, {"words": "hi"}', 3),
        ("null", 1),
        ("{", 1),
        ("{}", 1),
        ('{"words": "hi"}', 0),
        ('{"words": "hi"}', -1),
    ],
)
def test_what_is_none_is_refused(text: str, written_in: int) -> None:
    with pytest.raises(CannotDecode):
        Codec(Note, UPGRADES).decode(text.encode(), written_in)


@pytest.mark.parametrize("written_in", [4, 99])
def test_a_later_format_is_no_broken_one(written_in: int) -> None:
    with pytest.raises(TooNew) as caught:
        Codec(Note, UPGRADES).decode(b'{"words": "hi"}', written_in)
    assert isinstance(caught.value, NotSaved)  # whoever asks is told to try again


@pytest.mark.parametrize(
    "text",
    [
        f'{{"words": "hi", "shade": {{"depth": "{TELLTALE}"}}}}',
        f'{{"words": "hi", "{TELLTALE}": 1}}',
        f'{{"words": "{TELLTALE}"',
    ],
)
@pytest.mark.parametrize("written_in", [1, 3])
def test_a_refusal_quotes_nothing(text: str, written_in: int) -> None:
    with pytest.raises(CannotDecode) as caught:
        Codec(Note, UPGRADES).decode(text.encode(), written_in)
    assert TELLTALE not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_bytes_that_are_no_utf8_are_refused() -> None:
    for written_in in (1, 3):
        with pytest.raises(CannotDecode):
            Codec(Note, UPGRADES).decode(b'{"words": "\xff\xfe"}', written_in)
