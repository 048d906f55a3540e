"""When the clock is believed: to the second, and to the conversation."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.time_sense import Seen, time_is_sure
from storage.store import Store
from tests.storage.conftest import Clock
from tests.storage.sessions import full_session

HOUR, DAY = 3600, 86_400
NOW = 1_000 * DAY
SURE, DOUBTED = Seen(NOW), Seen(NOW, NOW)


@pytest.mark.parametrize(
    ("before", "due", "stored", "seen"),
    [
        (Seen(), 0, 0, SURE),
        (Seen(NOW - 2 * DAY), 0, 0, SURE),
        (Seen(NOW - 2 * DAY - 1), 0, 0, DOUBTED),  # it leapt
        (Seen(NOW + DAY), 0, 0, SURE),
        # Of a few any share may be due, of twenty no more than half.
        (Seen(NOW), 19, 19, SURE),
        (Seen(NOW), 10, 20, SURE),
        (Seen(NOW), 11, 20, DOUBTED),
        # A doubt stays what it is, until the clock is set back behind it.
        (Seen(NOW - HOUR, NOW - HOUR), 20, 20, Seen(NOW, NOW - HOUR)),
        (Seen(NOW, NOW), 0, 0, DOUBTED),
        (Seen(NOW, NOW + 1), 0, 0, SURE),
        (Seen(NOW, NOW + 1), 20, 20, DOUBTED),
    ],
)
def test_a_look_at_the_clock(before: Seen, due: int, stored: int, seen: Seen) -> None:
    assert before.looked(NOW, due, stored) == seen


@pytest.mark.parametrize(
    ("seen", "before", "trusts"),
    [
        (SURE, Seen(), True),
        (SURE, Seen(NOW), True),
        (SURE, Seen(NOW + HOUR), True),
        (SURE, Seen(NOW + HOUR + 1), False),
        (Seen(NOW, NOW - DAY), Seen(NOW - HOUR), True),
        (Seen(NOW, NOW - DAY + 1), Seen(NOW - HOUR), False),
        (DOUBTED, Seen(), False),
    ],
)
def test_what_is_past_its_time_goes_where_the_clock_is_believed(
    seen: Seen, before: Seen, trusts: bool
) -> None:
    assert seen.trusts(NOW, before) is trusts


async def test_a_doubt_is_told_once_and_noted_until_it_is_over(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    begun = int(clock().timestamp())
    month = timedelta(days=30)
    await store.save(full_session(), was=0)
    assert await time_is_sure(store, clock, month)
    assert await store.note("purge") == f'{{"at": {begun}, "doubted": null}}'
    clock.advance(days=40)
    leapt = begun + 40 * DAY
    for hours in (0, 1):
        clock.advance(hours=hours)
        assert not await time_is_sure(store, clock, month)
        now = leapt + hours * HOUR
        assert await store.note("purge") == f'{{"at": {now}, "doubted": {leapt}}}'
        assert [record.__dict__["code"] for record in caplog.records] == ["clock"]
    clock.advance(hours=23)
    assert await time_is_sure(store, clock, month)
    assert await store.note("purge") == f'{{"at": {leapt + DAY}, "doubted": null}}'
