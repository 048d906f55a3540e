"""The way back: small, exact, and decoded only by who goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from negotiation.dialogue.session import MOST_STEPS_BACK, Left, Session, State, Step
from negotiation.model.errors import LostPast
from storage.codec import Codec
from storage.past import StoredPast
from storage.session_codec import SessionCodec, Written
from storage.upgrades import Upgrade
from tests.storage.played import TURNS, long_talk, sessions

CODEC = SessionCodec()


def read(written: Written) -> Session:
    return CODEC.decode(7, 1, written)


def states(session: Session) -> list[State]:
    return [past.state for past in session.history]


@pytest.fixture(scope="module")
def stored() -> list[Written]:
    """Each turn of the long talk as the turn before it was loaded, changed and saved."""
    rows: list[Written] = []
    for before, after in pairwise((Session(), *long_talk())):
        loaded = read(rows[-1]) if rows else before
        grew = after.history[:-1] == before.history[-len(after.history) + 1 :]
        if grew and after.history and after.history[-1].state == loaded.state:
            after = replace(loaded.moved(after.state), misses=after.misses)
        rows.append(CODEC.encode(after))
    return rows


def test_the_long_talk_is_a_real_one() -> None:
    assert len(long_talk()) == TURNS
    assert len(long_talk()[-1].history) == MOST_STEPS_BACK


def test_every_state_of_every_turn_comes_back(stored: list[Written]) -> None:
    for written, session in zip(stored, long_talk(), strict=True):
        assert read(written).state == session.state
        assert states(read(written)) == states(session)


def test_a_real_session_takes_less_than_four_kilobytes(stored: list[Written]) -> None:
    sizes = [len(written.state) + len(written.history) for written in stored]
    assert max(sizes) < 4_000


def test_thirty_messages_as_long_as_may_be_take_no_more() -> None:
    """They took 180 kilobytes when every earlier state was stored whole."""
    ballast = "they said the budget is fixed for this year but would look at it once more; " * 40
    lines = [f"base is {230 + number}k, {ballast}"[:2_000] for number in range(30)]
    last = [*sessions(["runway ml engineer nyc", *lines])][-1]
    written = CODEC.encode(last)
    assert len(last.history) == MOST_STEPS_BACK
    assert len(written.state) + len(written.history) < 8_000


def test_a_turn_leaves_the_pieces_that_are_there(stored: list[Written]) -> None:
    grew = [
        after.history.startswith(before.history)
        for before, after in pairwise(stored)
        if len(read(after).history) > len(read(before).history)
    ]
    assert len(grew) > 5
    assert all(grew)


def test_a_piece_that_fits_is_not_made_again(stored: list[Written]) -> None:
    session = read(stored[-1])
    _, on = CODEC.stored(session.moved(State(step=Step.EDIT)))
    assert len(on.history) == MOST_STEPS_BACK
    pairs = zip(on.history[:-1], session.history[1:], strict=True)
    assert all(after is before for after, before in pairs)


class Counting(Codec[State]):
    """Notes what is decoded."""

    decoded = 0

    def decode(self, text: bytes, written_in: int) -> State:
        self.decoded += 1
        return super().decode(text, written_in)


@pytest.fixture
def counting() -> Iterator[tuple[SessionCodec, Counting]]:
    codec = SessionCodec()
    states = Counting(State, {1: lambda value: value})
    codec._states = states
    return codec, states


def test_only_the_present_state_is_decoded_until_somebody_goes_back(
    counting: tuple[SessionCodec, Counting], stored: list[Written]
) -> None:
    codec, states = counting
    session = codec.decode(7, 1, stored[-1])
    moved = replace(session.moved(State(step=Step.EDIT)), heard=5)
    assert codec.encode(moved)
    assert states.decoded == 1
    assert session.history[-1].state == long_talk()[-1].history[-1].state
    assert states.decoded == 2


def test_who_goes_back_and_on_again_has_the_same_way_back(stored: list[Written]) -> None:
    session = read(stored[-1])
    *earlier, last = session.history
    back = read(CODEC.encode(replace(session, state=last.state, history=tuple(earlier))))
    assert states(back) == states(long_talk()[-1])[:-1]
    on = read(CODEC.encode(back.moved(State(step=Step.TICKS))))
    assert states(on) == states(long_talk()[-1])


def test_a_state_that_changes_without_a_step_keeps_its_way_back(stored: list[Written]) -> None:
    session = read(stored[-1])
    other = replace(session, state=replace(session.state, lacks="something else"))
    written = CODEC.encode(other)
    assert states(read(written)) == states(session)
    assert written.history[:-100] == stored[-1].history[: len(written.history) - 100]


def test_a_long_way_back_loses_its_beginning_only() -> None:
    session = Session()
    for number in range(MOST_STEPS_BACK + 10):
        session = read(CODEC.encode(session.moved(State(lacks=f"{number} " * 50))))
    assert len(session.history) == MOST_STEPS_BACK
    assert states(session)[0] == State(lacks="9 " * 50)


def test_a_piece_that_fits_a_state_of_many_kilobytes_comes_back() -> None:
    session = Session()
    for number in range(5):
        session = session.moved(State(lacks=f"{number}" + "".join(map(str, range(40_000)))))
    assert states(read(CODEC.encode(session))) == states(session)


def test_no_flipped_bit_makes_another_past(
    stored: list[Written], one_of: Callable[[int], int]
) -> None:
    true = states(read(stored[-1]))
    column = bytearray(stored[-1].history)
    lost, each = 0, one_of(5)
    for at in range(0, len(column), each):
        column[at] ^= 1 << at % 8
        damaged = read(stored[-1]._replace(history=bytes(column)))
        column[at] ^= 1 << at % 8
        for past, state in zip(reversed(damaged.history), reversed(true), strict=False):
            try:
                assert past.state == state
            except LostPast:
                lost += 1
                break
        else:
            lost += len(damaged.history) < len(true)
    assert lost > 0.9 * len(column) / each  # the others are bits of padding


def test_a_lost_state_ends_the_way_back_and_nothing_else(stored: list[Written]) -> None:
    session = read(stored[-1])
    newest = session.history[-1]
    assert isinstance(newest, StoredPast)
    flipped = newest.frame[:-1] + bytes([newest.frame[-1] ^ 1])
    damaged = read(stored[-1]._replace(history=stored[-1].history[: -len(newest.frame)] + flipped))
    with pytest.raises(LostPast):
        _ = damaged.history[-1].state
    moved = read(CODEC.encode(replace(damaged, state=State(lacks="elsewhere"))))
    assert moved.state == State(lacks="elsewhere")
    assert moved.history == ()
    without = replace(damaged, history=damaged.history[:-1], state=State(lacks="elsewhere"))
    assert read(CODEC.encode(without)).history == ()  # it can't be said what those led to


def test_a_state_put_before_what_is_stored_leads_to_it(stored: list[Written]) -> None:
    session = read(stored[-1])
    first = State(lacks="before all that")
    written = CODEC.encode(replace(session, history=(Left(first), *session.history[-2:])))
    assert states(read(written)) == [first, *states(session)[-2:]]


def test_pieces_of_an_older_format_are_written_anew_in_the_newer() -> None:
    def double(state: dict[str, str]) -> dict[str, str]:
        return state | {"lacks": state.get("lacks", "") * 2}

    newer = SessionCodec({1: Upgrade(), 2: Upgrade(state=double)}, writes=3)
    session = Session().moved(State(lacks="a")).moved(State(lacks="b"))
    read_in_three = newer.decode(7, 1, CODEC.encode(session))
    assert [past.state.lacks for past in read_in_three.history] == ["", "aa"]
    again = newer.decode(7, 1, newer.encode(read_in_three))
    assert [past.state.lacks for past in again.history] == ["", "aa"]
    assert again.state.lacks == "bb"
