"""What is counted and timed, and that nothing of it is about people."""

from __future__ import annotations

import asyncio
import logging
import re
from pathlib import Path

import pytest
import simcord

pytest.importorskip("prometheus_client")

from bot.client import Counteroffer
from bot.http_door import HttpDoor
from bot.metrics import CountingHandler, MeasuredCoach, MeasuredSessions, Metrics
from bot.settings import Address
from guides.library import Library
from negotiation.model.errors import NotSaved, StaleSession, TooNew
from negotiation.model.replies import Pressed, Said
from storage.store import Store
from tests.moment import clock
from tests.storage.sessions import full_session

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def metrics() -> Metrics:
    return Metrics()


@pytest.fixture
def coach(metrics: Metrics, library: Library, store: Store) -> MeasuredCoach:
    return MeasuredCoach(metrics, library, store, clock)


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(f"counteroffer_{name}", labels)


async def test_the_coachs_answers_are_timed_by_kind(metrics: Metrics, coach: MeasuredCoach) -> None:
    await coach.start(7, "midjourney", "ml")
    await coach.handle(7, Said("250k base"), 1)
    await coach.handle(7, Said("in san francisco"), 2)
    await coach.handle(7, Pressed("skip", None))
    assert value(metrics, "answer_seconds_count", kind="start") == 1
    assert value(metrics, "answer_seconds_count", kind="said") == 2
    assert value(metrics, "answer_seconds_count", kind="pressed") == 1


async def test_every_save_is_timed(metrics: Metrics, coach: MeasuredCoach) -> None:
    await coach.start(7)  # nothing is told yet, so nothing is stored
    await coach.handle(7, Said("midjourney"), 1)
    await coach.handle(7, Said("ml engineer"), 2)
    assert value(metrics, "save_seconds_count", outcome="saved") == 2


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (StaleSession("late"), "stale"),
        (NotSaved("full"), "not-saved"),
        (TooNew("newer"), "too-new"),
        (RuntimeError("bug"), "error"),
    ],
)
async def test_a_save_that_fails_says_how(
    metrics: Metrics,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    outcome: str,
) -> None:
    async def fail(*_: object, was: int) -> None:
        raise error

    monkeypatch.setattr(store, "save", fail)
    with pytest.raises(type(error)):
        await MeasuredSessions(store, metrics).save(full_session(), was=0)
    assert value(metrics, "save_seconds_count", outcome=outcome) == 1


async def test_the_rest_of_the_store_is_as_it_was(metrics: Metrics, store: Store) -> None:
    measured = MeasuredSessions(store, metrics)
    session = full_session()
    await measured.save(session, was=0)
    reminder = session.state.reminder
    assert reminder is not None
    assert await measured.load(7) == session
    assert await measured.reminders_due() == await store.reminders_due()
    assert await measured.claim_reminder(7, reminder.at)
    await measured.hand_back_reminder(7, reminder.at)
    assert await measured.claim_reminder(7, reminder.at)
    await measured.reminder_sent(7, reminder.at)
    await measured.hand_back_reminder(7, reminder.at)
    assert not await measured.claim_reminder(7, reminder.at)
    assert await measured.export(7) == await store.export(7)
    assert await measured.forget(7)
    assert await store.load(7) is None


async def test_commands_are_timed_by_their_name(
    metrics: Metrics, coach: MeasuredCoach, library: Library, store: Store
) -> None:
    client = Counteroffer(library, coach, store, shard_count=1)
    client.add_listener(metrics.answered, "on_app_command_completion")
    async with simcord.run(client) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        alice = guild.add_member(env.create_user("alice"))
        await alice.slash(channel, "band", company="midjourney", role="ml", region="sf")
    assert value(metrics, "command_seconds_count", command="band") == 1


def test_warnings_are_counted_by_their_code_and_never_quoted(metrics: Metrics) -> None:
    log = logging.getLogger("bot.nothing")
    log.propagate = False
    log.addHandler(handler := CountingHandler(metrics))
    try:
        log.warning("250k is what they offered", extra={"code": "not-saved", "user_id": 7})
        log.error("no code")
        log.info("of no concern", extra={"code": "copied"})
        log.setLevel(logging.INFO)
        log.info("answered already", extra={"code": "already-answered"})
    finally:
        log.removeHandler(handler)
        log.propagate = True
    assert value(metrics, "troubles_total", code="not-saved") == 1
    assert value(metrics, "troubles_total", code="none") == 1
    assert value(metrics, "troubles_total", code="already-answered") == 1
    assert value(metrics, "troubles_total", code="copied") is None
    assert b"250k" not in metrics.text()


def test_turns_and_gateway_are_asked_when_somebody_reads(metrics: Metrics) -> None:
    state = {"answers": True}
    metrics.told_by(
        {"answers": lambda: state["answers"], "leads": lambda: False}, lambda: True, lambda: 5
    )
    assert value(metrics, "turn", turn="answers") == 1
    state["answers"] = False
    assert value(metrics, "turn", turn="answers") == 0
    assert value(metrics, "gateway_up") == 1
    assert value(metrics, "companies") == 5


async def test_how_late_the_loop_is_is_measured(
    metrics: Metrics, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.metrics.LAG_SECONDS", 0)
    watching = asyncio.create_task(metrics.watch_lag())
    for _ in range(5):
        await asyncio.sleep(0)
    watching.cancel()
    assert (value(metrics, "loop_lag_seconds_count") or 0) > 0


async def test_they_are_read_by_http_where_there_are_any(metrics: Metrics) -> None:
    import aiohttp

    async def nothing() -> None:
        return None

    statuses = []
    for text in (metrics.text, None):
        door = HttpDoor(lambda: True, nothing, dict, text)
        async with (
            door.open(Address("127.0.0.1", 0)),
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{door.port}/metrics") as answer,
        ):
            statuses.append(answer.status)
    assert statuses == [200, 404]


async def test_the_manual_has_every_name_and_every_label(
    metrics: Metrics, coach: MeasuredCoach
) -> None:
    metrics.told_by({"answers": lambda: True}, lambda: True, lambda: 5)
    text = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    families = [one for one in metrics.registry.collect() if one.name.startswith("counteroffer")]
    told = dict(re.findall(r"^\| `(counteroffer_[a-z_]+)` \| ([^|]*)\|", text, re.MULTILINE))
    assert {one.name.removesuffix("_total") for one in families} == {
        name.removesuffix("_total") for name in told
    }
    labels = {"user", "user_id", "guild", "guild_id", "channel"}
    for one in families:
        assert not labels & {label for sample in one.samples for label in sample.labels}
