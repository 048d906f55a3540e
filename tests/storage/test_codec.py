from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.session import Session
from storage.codec import CannotDecode, Codec, session_codec
from tests.storage.sessions import TELLTALE, full_session

HERE = Path(__file__).parent
CODEC = session_codec()

# Text as a chat can deliver it: any character but half a surrogate pair.
st.register_type_strategy(str, st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
st.register_type_strategy(
    Decimal, st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9)
)


@given(st.from_type(Session))
def test_any_session_survives_the_way_to_json_and_back(session: Session) -> None:
    assert CODEC.decode(CODEC.encode(session), CODEC.format) == session


def test_decimals_keep_every_digit() -> None:
    text = CODEC.encode(full_session())
    assert '"0.25"' in text
    assert CODEC.decode(text, CODEC.format) == full_session()


@pytest.mark.parametrize("path", sorted(HERE.glob("format-*.json")), ids=lambda path: path.stem)
def test_a_session_stored_by_an_earlier_release_is_read(path: Path) -> None:
    stored = json.loads(path.read_text(encoding="utf-8"))
    session = CODEC.decode(json.dumps(stored["session"]), stored["format"])
    assert session == full_session(session.user_id, session.version)


@dataclass(frozen=True, slots=True)
class Note:
    words: str
    colour: str = "none"


def _name_words(note: dict[str, Any]) -> dict[str, Any]:
    return {"words": note["text"]}


def _add_colour(note: dict[str, Any]) -> dict[str, Any]:
    return note | {"colour": "red"}


def test_an_old_format_is_brought_up_step_by_step() -> None:
    codec = Codec(Note, {1: _name_words, 2: _add_colour})
    assert codec.format == 3
    assert codec.decode('{"text": "hi"}', 1) == Note("hi", "red")
    assert codec.decode('{"words": "hi"}', 2) == Note("hi", "red")
    assert codec.decode('{"words": "hi"}', 3) == Note("hi")


@pytest.mark.parametrize(
    ("text", "written_in"),
    [
        ("", 3),
        ("[]", 3),
        ('{"words": 5}', 3),
        ("null", 1),
        ("{", 1),
        ("{}", 1),
        ('{"words": "hi"}', 0),
        ('{"words": "hi"}', 4),
        ('{"words": "hi"}', 99),
    ],
)
def test_what_is_no_session_is_refused(text: str, written_in: int) -> None:
    codec = Codec(Note, {1: _name_words, 2: _add_colour})
    with pytest.raises(CannotDecode):
        codec.decode(text, written_in)


def test_a_refusal_quotes_nothing_of_the_session() -> None:
    text = CODEC.encode(full_session()).replace('"amount":253000', f'"amount":"{TELLTALE}"')
    with pytest.raises(CannotDecode) as caught:
        CODEC.decode(text, CODEC.format)
    assert TELLTALE not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
