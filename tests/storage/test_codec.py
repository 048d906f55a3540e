from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.dialogue.session import Session, Setting, Step, Target
from negotiation.model.case import Situation
from negotiation.model.money import Period
from negotiation.model.offer import OfferStatus, Stated
from negotiation.model.said import Part
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


def test_a_session_of_format_1_keeps_every_answer() -> None:
    stored = json.loads((HERE / "format-1.json").read_text(encoding="utf-8"))
    assert stored["format"] == 1
    session = CODEC.decode(json.dumps(stored["session"]), 1)
    full = full_session().case
    kept = replace(
        full, offer_status=None, posted_range=(), extras=(), situation=Situation.OFFER,
        competing_offers=(), walk_away=Stated(240000, None, "240"),
    )  # fmt: skip
    assert replace(session.case, competing_offers=()) == kept
    assert (session.user_id, session.version, session.today) == (7, 1, date(2026, 11, 24))
    assert session.state.done == (Step.COMPANY, Step.ROLE)
    assert [state.step for state in session.history] == [Step.COMPANY, Step.PRIORITY]


def test_the_offer_that_was_being_asked_about_is_a_competing_offer() -> None:
    stored = json.loads((HERE / "format-1.json").read_text(encoding="utf-8"))["session"]
    (rival,) = CODEC.decode(json.dumps(stored), 1).case.competing_offers
    assert (rival.company, rival.status, rival.may_name) == ("OpenAI", OfferStatus.WRITTEN, False)
    assert rival.offer.base == Stated(253000, "USD", TELLTALE)


def test_a_doubt_of_format_1_is_still_asked() -> None:
    stored = json.loads((HERE / "format-1.json").read_text(encoding="utf-8"))["session"]
    stored["state"]["doubts"][0]["choices"][0]["sets"] = [
        {"about": "rival.base", "amount": 250000, "currency": "USD", "words": "250"}
    ]
    (asked,) = CODEC.decode(json.dumps(stored), 1).state.open
    assert (asked.about, asked.question) == ("offer.base", "A year?")
    assert asked.choices[0].sets == (
        Setting(Part.BASE, Target("OpenAI"), 250000, "USD", Period.YEAR, words="250"),
    )


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
