from __future__ import annotations

import json
from dataclasses import fields, replace
from decimal import Decimal
from functools import cache
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from negotiation.dialogue.session import Left, Past, Session, State
from negotiation.model.errors import TooNew
from storage.codec import CannotDecode, Codec
from storage.session_codec import Beside, SessionCodec, Written
from tests.storage.sessions import TELLTALE, full_session

CODEC = SessionCodec()
STATES = Codec(State)
# A whole session is slow to make up.
FEWER = settings(max_examples=settings.default.max_examples * 2 // 3)

# Text as a chat can deliver it: any character but half a surrogate pair.
st.register_type_strategy(str, st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
st.register_type_strategy(
    Decimal, st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9)
)
st.register_type_strategy(Past, st.deferred(lambda: st.from_type(Left)))
# What a session is made up of is looked for by who runs a test of it, not by who collects them.
SESSIONS = st.deferred(lambda: st.from_type(Session))


def _few(kind: Any) -> st.SearchStrategy[tuple[Any, ...]]:
    """Lists in lists in lists are most of a session: up to three things show their order."""
    kinds = get_args(kind)
    if kinds[1:] == (...,):
        return st.lists(st.from_type(kinds[0]), max_size=3).map(tuple)
    return st.tuples(*map(st.from_type, kinds))


st.register_type_strategy(tuple, _few)


@cache
def _plain() -> TypeAdapter[tuple[State]]:
    return TypeAdapter(tuple[State])


def read_back(session: Session) -> Session:
    return CODEC.decode(session.user_id, session.version, CODEC.encode(session))


@FEWER
@given(SESSIONS)
def test_any_session_survives_the_way_to_its_columns_and_back(session: Session) -> None:
    written = CODEC.encode(session)
    read = CODEC.decode(session.user_id, session.version, written)
    assert read == session
    assert CODEC.encode(read) == written  # what was read is written as it was


@FEWER
@given(st.deferred(lambda: st.from_type(State)))
def test_a_state_is_written_as_pydantic_writes_it(state: State) -> None:
    plain = _plain().dump_json((state,), exclude_defaults=True)
    assert STATES.encode(state) == plain[1:-1]


def test_decimals_keep_every_digit() -> None:
    assert b'"0.25"' in CODEC.encode(full_session()).state
    assert read_back(full_session()) == full_session()


def test_every_field_of_a_session_is_stored_somewhere() -> None:
    columns = {"state", "history", "user_id", "version"}
    beside = {field.name: field.default for field in fields(Beside)}
    assert beside == {
        field.name: field.default for field in fields(Session) if field.name not in columns
    }


def test_the_state_is_two_lines_and_repeats_no_column() -> None:
    session = replace(full_session(version=3), heard=1234, misses=2)
    first, second = CODEC.encode(session).state.splitlines()
    assert json.loads(first) == {"today": "2026-11-24", "misses": 2, "heard": 1234}
    assert json.loads(second)["case"]["company"] == "Midjourney"


def test_a_new_session_takes_almost_nothing() -> None:
    assert CODEC.encode(Session()) == Written(CODEC.writes, b"{}\n{}", b"")


def _mangled(what: bytes, by: bytes) -> Written:
    written = CODEC.encode(full_session())
    assert what in written.state
    return written._replace(state=written.state.replace(what, by))


@pytest.mark.parametrize(
    "written",
    [
        _mangled(b"\n", b""),
        _mangled(b'"amount":253000', f'"amount":"{TELLTALE}"'.encode()),
        _mangled(b'"step":"walk_away"', b'"step":"nowhere"'),
        _mangled(b'"walk_away":', b'"walking":'),
        _mangled(b'"today":', b'"tomorrow":'),
        _mangled(b"Midjourney", b"\xff\xfe"),
        Written(2, b"", b""),
        Written(1, b"", b""),
        Written(1, b"[]", b""),
        Written(1, b'{"state": {}}', b""),
        Written(0, b"{}\n{}", b""),
        Written(1, b"[" * 100_000, b""),
        Written(2, b"{}\n" + b"[" * 100_000, b""),
    ],
)
def test_what_is_no_session_is_refused_without_quoting_it(written: Written) -> None:
    with pytest.raises(CannotDecode) as caught:
        CODEC.decode(7, 1, written)
    assert TELLTALE not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_later_format_is_no_broken_one() -> None:
    with pytest.raises(TooNew):
        CODEC.decode(7, 1, Written(max(CODEC.reads) + 1, b"{}\n{}", b""))


def test_a_person_can_read_all_of_it() -> None:
    session = full_session()
    plain = CODEC.readable(7, 1, CODEC.encode(session))
    assert isinstance(plain, dict)
    assert plain["today"] == "2026-11-24"
    assert plain["state"]["case"]["offer"]["base"]["words"] == TELLTALE
    assert [past.get("step") for past in plain["history"]] == [None, "priority"]


def test_what_cannot_be_read_is_handed_over_as_it_is() -> None:
    broken = Written(CODEC.writes, TELLTALE.encode() + b"\xff", b"")
    assert CODEC.readable(7, 1, broken) == f"{TELLTALE}�"
    half = CODEC.encode(full_session())
    half = half._replace(history=half.history[:-1] + b"\0")
    plain = CODEC.readable(7, 1, half)
    assert isinstance(plain, dict)
    assert plain["history"][-1] is None
    assert plain["state"]["case"]["company"] == "Midjourney"
