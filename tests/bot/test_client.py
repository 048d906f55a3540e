"""The Discord door in a simulated Discord, and its orderly end."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord

from bot.client import HANG_UP_SECONDS, LOOK_MINUTES, Counteroffer
from bot.serve import (
    CLOSE_SECONDS,
    FINISH_SECONDS,
    LEAVE_SECONDS,
    SEND_SECONDS,
    finish,
    until,
)
from guides.library import Library
from negotiation.coach import Coach
from negotiation.lookup.typed import COMMANDS, TERMINAL_ONLY
from negotiation.model.errors import NotSaved
from storage.store import Store
from tests.bot.in_process import run_here
from tests.moment import clock

ROOT = Path(__file__).resolve().parent.parent.parent


def client_on(library: Library, store: Store) -> Counteroffer:
    return Counteroffer(library, Coach(library, store, clock), store, shard_count=1)


@pytest.fixture
def client(library: Library, store: Store) -> Counteroffer:
    return client_on(library, store)


def commands_sent(env: simcord.Env) -> int:
    return sum(
        entry.method == "PUT" and entry.path.endswith("/commands") for entry in env.http_requests
    )


def test_no_privileged_intent_is_asked_for(client: Counteroffer) -> None:
    intents = client.intents
    assert intents.guilds
    assert intents.dm_messages
    assert not any((intents.members, intents.presences, intents.message_content))
    assert (
        intents.value == discord.Intents(guilds=True, dm_messages=True, guild_messages=True).value
    )


def test_no_message_can_mention_anybody(client: Counteroffer) -> None:
    assert client.allowed_mentions is not None
    assert client.allowed_mentions.to_dict() == {"parse": []}


async def test_discord_and_the_terminal_have_the_same_commands(client: Counteroffer) -> None:
    async with simcord.run(client):
        offered = {
            command.qualified_name: tuple(option.name for option in command.parameters)
            for command in client.tree.walk_commands()
            if isinstance(command, discord.app_commands.Command)
        }
    shared = {name: options for name, (options, _) in COMMANDS.items() if name not in TERMINAL_ONLY}
    assert offered == shared


async def test_the_commands_are_sent_once_and_again_only_when_they_change(
    library: Library, store: Store
) -> None:
    async with simcord.run(client_on(library, store)) as env:
        assert commands_sent(env) == 1
        await env.restart_bot(client_on(library, store))
        assert commands_sent(env) == 1
        await store.take_note("commands", "those of another release")
        await env.restart_bot(client_on(library, store))
        assert commands_sent(env) == 2


async def test_of_several_processes_the_one_that_leads_sends_the_commands(
    library: Library, store: Store
) -> None:
    coach = Coach(library, store, clock)
    follower = Counteroffer(library, coach, store, shard_count=1, leads=lambda: False)
    async with simcord.run(follower) as env:
        assert commands_sent(env) == 0
        assert await follower.send_commands()  # its turn has come
        assert commands_sent(env) == 1
        assert not await follower.send_commands()  # Discord has them
        assert commands_sent(env) == 1


async def test_commands_that_discord_has_lost_or_holds_otherwise_are_sent_again(
    library: Library, store: Store
) -> None:
    async with simcord.run(client_on(library, store)) as env:
        http = env.bot.http
        await http.bulk_upsert_global_commands(env.bot.application_id or 0, payload=[])
        await env.restart_bot(client_on(library, store))
        assert commands_sent(env) == 3  # one of them emptied the list
        held: list[Any] = [
            {name: value for name, value in command.items() if name not in ("id", "application_id")}
            for command in await env.bot.http.get_global_commands(env.bot.application_id or 0)
        ]
        held[0]["description"] = "From an older release"
        await env.bot.http.bulk_upsert_global_commands(env.bot.application_id or 0, payload=held)
        await env.restart_bot(client_on(library, store))
        assert commands_sent(env) == 5
        await env.restart_bot(client_on(library, store))
        assert commands_sent(env) == 5


async def test_commands_that_discord_does_not_take_are_tried_again_while_the_bot_runs(
    library: Library, store: Store
) -> None:
    await store.take_note("commands", "those of another release")
    client = client_on(library, store)
    env = simcord.Env(client)
    env.inject_error("PUT", "/applications/*/commands", status=400, code=50035, times=1)
    await env.start()
    try:
        assert not client.has_commands
        await client.look_at_commands.coro(client)  # the first is before the gateway opens
        assert commands_sent(env) == 1
        await env.advance_time(60 * LOOK_MINUTES + 1)
        assert commands_sent(env) == 2
        assert client.has_commands
        await client.http.bulk_upsert_global_commands(client.application_id or 0, payload=[])
        await env.advance_time(60 * LOOK_MINUTES + 1)
        assert commands_sent(env) == 4  # one of them emptied the list
        held = await client.http.get_global_commands(client.application_id or 0)
        assert client.links.ids["band"] in {int(command["id"]) for command in held}
    finally:
        await env.shutdown()


async def test_a_command_is_the_trees_and_wakes_no_listener(client: Counteroffer) -> None:
    heard: list[discord.InteractionType] = []

    async def on_interaction(interaction: discord.Interaction[Any]) -> None:
        heard.append(interaction.type)

    client.add_listener(on_interaction)
    async with simcord.run(client) as env:
        alice = env.create_user("alice")
        asked = await alice.slash("band", company="midjourney")
        assert heard == []
        await alice.click(asked.response, label="ML/AI Engineer")
        assert heard == [discord.InteractionType.component]


async def test_a_shard_without_its_gateway_is_not_well(client: Counteroffer) -> None:
    async with simcord.run(client):
        assert client.hears()
        await client.on_shard_disconnect(0)
        assert not client.hears()
        await client.on_shard_resumed(0)
        assert client.hears()
        await client.on_shard_disconnect(1)
        await client.on_shard_ready(0)
        assert not client.hears()
        await client.on_shard_ready(1)
        assert client.hears()


@pytest.mark.parametrize("alone", [True, False])
async def test_the_gateway_closes_before_answers_are_finished(
    client: Counteroffer, monkeypatch: pytest.MonkeyPatch, alone: bool
) -> None:
    """Others are let in once all that was counted is answered; who is alone answers whom it can."""
    happened: list[str] = []
    stop, hung_up = asyncio.Event(), asyncio.Event()

    class Shard:
        async def disconnect(self) -> None:
            happened.append("hung up")
            hung_up.set()

    async def answering() -> None:
        await hung_up.wait()
        for _ in range(5):
            await asyncio.sleep(0)
        happened.append("answered")

    async def serve(_: str) -> None:
        await asyncio.Event().wait()

    async def leave() -> None:
        happened.append("left to others")

    async def close() -> None:
        happened.append("closed")
        serving.cancel()

    monkeypatch.setattr(Counteroffer, "shards", {0: Shard(), 1: Shard()})
    monkeypatch.setattr(client, "start", serve)
    monkeypatch.setattr(client, "close", close)
    monkeypatch.setattr(client, "count_no_more", lambda: happened.append("counted no more"))
    answer = asyncio.create_task(answering(), name="discord.py: on_message")
    ending = asyncio.create_task(until(stop, client, "", None if alone else leave))
    await asyncio.sleep(0)
    (serving,) = (task for task in asyncio.all_tasks() if task.get_name() == "gateway")
    stop.set()
    assert await ending == 0
    assert answer.done()
    answered = ["answered", "counted no more"] if alone else ["counted no more", "answered"]
    others = [] if alone else ["left to others"]
    assert happened == ["hung up", "hung up", *answered, *others, "closed"]


async def test_while_another_process_answers_this_one_is_silent_and_then_goes_on(
    library: Library, store: Store
) -> None:
    turn: list[bool] = []
    coach = Coach(library, store, clock)
    client = Counteroffer(library, coach, store, shard_count=1, answers=lambda: bool(turn))
    async with simcord.run(client) as env:
        alice = env.create_user("alice")
        before = len(env.http_requests)
        await alice.send_dm("midjourney ml sf 250k base, no profit share")
        assert env.http_requests[before:] == []
        turn.append(True)
        client.take_over()
        await finish(asyncio.all_tasks(), 30)
        assert "250,000" in str(env.http_requests[-1].json)


async def test_what_the_other_had_not_come_to_is_answered_before_what_was_held(
    library: Library, store: Store
) -> None:
    turn = [True]
    coach = Coach(library, store, clock)
    client = Counteroffer(library, coach, store, shard_count=1, answers=lambda: bool(turn))
    async with simcord.run(client) as env:
        alice = env.create_user("alice")
        await alice.send_dm("midjourney ml sf, no profit share")
        turn.clear()
        await alice.send_dm("base 250k")
        client.standby._held.clear()  # so long ago that it is kept no more
        await alice.send_dm("base 260k, sorry")
        before = len(env.http_requests)
        turn.append(True)
        client.take_over()
        await finish(asyncio.all_tasks(), 30)
        sent = [str(each.json) for each in env.http_requests[before:] if each.method == "POST"]
    told = [amount for text in sent for amount in ("250,000", "260,000") if amount in text]
    assert told[0] == "250,000"
    assert told[-1] == "260,000"


async def test_a_client_that_counts_no_more_answers_nobody(client: Counteroffer) -> None:
    async with simcord.run(client) as env:
        alice = env.create_user("alice")
        client.count_no_more()
        before = len(env.http_requests)
        await alice.send_dm("midjourney ml sf 250k base, no profit share")
        assert env.http_requests[before:] == []


async def test_of_several_processes_one_sends_the_commands(library: Library, store: Store) -> None:
    coach = Coach(library, store, clock)
    client = Counteroffer(library, coach, store, shard_count=1, leads=lambda: False)
    async with simcord.run(client) as env:
        assert commands_sent(env) == 0


@pytest.mark.parametrize("broken", ["note", "take_note"])
async def test_commands_are_sent_where_notes_cannot_be_read_or_taken(
    client: Counteroffer, store: Store, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    async def refuse(*_: str) -> None:
        raise NotSaved("The disk is full.")

    monkeypatch.setattr(store, broken, refuse)
    async with simcord.run(client) as env:
        assert commands_sent(env) == 1


async def test_band_is_answered_in_a_server(client: Counteroffer) -> None:
    async with simcord.run(client) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        alice = guild.add_member(env.create_user("alice"))
        result = await alice.slash(channel, "band", company="midjourney", role="ml", region="sf")
        assert result.response is not None
        sent = str(env.http_requests[-1].json)
    assert "$220,000" in sent


async def test_an_answer_under_way_is_finished_before_the_end() -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def answering() -> str:
        begun.set()
        await go_on.wait()
        return "answered"

    async def other() -> None:
        await asyncio.Event().wait()

    answer = asyncio.create_task(answering(), name="CommandTree-invoker")
    beside = asyncio.create_task(other(), name="heartbeat")
    await begun.wait()
    ending = asyncio.create_task(finish([answer, beside], 30))
    go_on.set()
    await ending
    assert answer.result() == "answered"
    assert not beside.done()
    beside.cancel()


async def test_an_answer_that_hangs_does_not_hold_up_the_end() -> None:
    hanging = asyncio.create_task(asyncio.Event().wait(), name="discord-ui-view-dispatch-1")
    await finish([hanging], 0)
    assert not hanging.done()
    hanging.cancel()


def _environment(folder: Path) -> dict[str, str]:
    return {
        "DISCORD_TOKEN": "no.real.token",
        "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
        "BACKUP_DIR": f"{folder}/copies",
        "HEARTBEAT_FILE": f"{folder}/heartbeat",
    }


def test_ctrl_c_ends_it_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended, happened = asyncio.Event(), list[str]()
    close_for_real = Counteroffer.close

    async def start(self: Counteroffer, token: str) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.wait_for(ended.wait(), 30)
        happened.append("ended")

    async def close(self: Counteroffer) -> None:
        await close_for_real(self)
        ended.set()

    monkeypatch.setattr(Counteroffer, "start", start)
    monkeypatch.setattr(Counteroffer, "close", close)
    before = {
        number: signal.signal(number, lambda *_: happened.append("unheard"))
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        left = run_here(_environment(tmp_path), ROOT)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    assert (left.returncode, happened) == (0, ["ended"]), left.stderr


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (discord.LoginFailure("no.real.token"), "Discord refused the token"),
        (ConnectionRefusedError("no.real.token"), "Discord cannot be reached"),
        (RuntimeError("no.real.token"), "the connection to Discord ended"),
    ],
)
def test_what_keeps_discord_from_us_is_said_and_exit_code_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    async def start(self: Counteroffer, token: str) -> None:
        raise error

    monkeypatch.setattr(Counteroffer, "start", start)
    ended = run_here(_environment(tmp_path), ROOT)
    assert ended.returncode == 1
    assert words in ended.stderr
    assert "no.real.token" not in ended.stderr


def test_the_end_fits_into_the_time_that_is_promised() -> None:
    finishing = FINISH_SECONDS + SEND_SECONDS
    assert HANG_UP_SECONDS + LEAVE_SECONDS + finishing + CLOSE_SECONDS < 5
