"""The preview: the real bot in a page on loopback."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import simcord

from bot.client import Counteroffer
from bot.preview import open_page, preview
from bot.settings import Settings
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.moment import clock

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
async def env(library: Library, store: Store) -> AsyncIterator[simcord.Env]:
    bot = Counteroffer(library, Coach(library, store, clock), store, shard_count=1)
    env = simcord.Env(bot)
    await env.start()
    yield env
    await env.shutdown()


async def test_the_page_is_on_loopback_only(env: simcord.Env) -> None:
    async with open_page(env, 0, server=False) as page:
        assert page.url.startswith("http://127.0.0.1:")


async def test_direct_messages_offer_every_command_but_the_moderators(env: simcord.Env) -> None:
    async with open_page(env, 0, server=False) as page:
        commands = page.viewers[0].available_commands()
    assert "coach start" in commands
    assert "guides reload" not in commands


async def test_the_servers_page_offers_the_guides_and_coaches_in_the_channel(
    env: simcord.Env,
) -> None:
    async with open_page(env, 0, server=True) as page:
        person = page.viewers[0]
        assert "guides reload" in person.available_commands(page.channel)
        result = await person.slash(page.channel, "mydata show")
        assert result.ephemeral


def test_a_missing_extra_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "simcord", None)
    assert preview(Settings()) == 2
    assert "make preview" in capsys.readouterr().err
