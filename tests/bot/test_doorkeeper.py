"""Who is let in, and for how long somebody has to wait."""

from __future__ import annotations

import pytest

from bot.doorkeeper import MOST_AT_ONCE, Doorkeeper
from negotiation.model.replies import Reply

ALICE, BOB, SERVER = 7, 8, 9


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keeper(clock: Clock) -> Doorkeeper:
    return Doorkeeper(clock=clock)


def _spend(keeper: Doorkeeper, times: int) -> list[Reply]:
    halted = [keeper.halts(ALICE) for _ in range(times)]
    return [reply for reply in halted if reply is not None]


def test_a_lively_minute_is_nothing_to_wait_for(keeper: Doorkeeper, clock: Clock) -> None:
    assert _spend(keeper, MOST_AT_ONCE) == []
    clock.now += 30
    assert _spend(keeper, 30) == []


def test_who_is_too_fast_is_told_how_long_to_wait(keeper: Doorkeeper, clock: Clock) -> None:
    (refused,) = _spend(keeper, MOST_AT_ONCE + 1)
    assert "in 10 seconds" in refused.text
    assert refused.private
    clock.now += 4
    (still,) = _spend(keeper, 1)
    assert "in 6 seconds" in still.text
    clock.now += 6
    assert _spend(keeper, 10) == []


def test_nobody_waits_for_another(keeper: Doorkeeper) -> None:
    assert _spend(keeper, MOST_AT_ONCE + 5)
    assert keeper.is_told(ALICE)
    assert keeper.halts(BOB) is None
    assert not keeper.is_told(BOB)


def test_what_cost_nothing_is_given_back(keeper: Doorkeeper) -> None:
    for _ in range(10 * MOST_AT_ONCE):
        assert keeper.halts(ALICE) is None
        keeper.give_back(ALICE)
    assert _spend(keeper, MOST_AT_ONCE) == []


def test_nobody_saves_up_for_more_than_a_minute(keeper: Doorkeeper, clock: Clock) -> None:
    keeper.give_back(ALICE)
    clock.now += 10_000
    assert len(_spend(keeper, MOST_AT_ONCE + 1)) == 1


def test_people_and_servers_are_blocked_by_their_number() -> None:
    keeper = Doorkeeper(frozenset({BOB, SERVER}))
    assert keeper.blocks(BOB)
    assert keeper.blocks(ALICE, SERVER)
    assert not keeper.blocks(ALICE)
    assert not Doorkeeper().blocks(ALICE, SERVER)
