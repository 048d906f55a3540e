"""What the operator reads once the bot is at Discord."""

from __future__ import annotations

import logging
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest
import simcord

from bot.arrival import arrival
from bot.client import Counteroffer
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.moment import clock

CHANNEL = 323456789012345678


def client(*, servers: int = 1, channel: object = None) -> Any:
    return SimpleNamespace(
        user="Counteroffer#0001",
        guilds=[object()] * servers,
        application_id=123456789012345678,
        get_channel=lambda number: channel if number == CHANNEL else None,
    )


class Channel(discord.abc.GuildChannel):
    """One in which the bot may do this."""

    def __init__(self, **may: bool) -> None:
        self.guild = cast("discord.Guild", SimpleNamespace(me=None))
        self._may = discord.Permissions(**may)

    def permissions_for(self, _: object, /) -> discord.Permissions:
        return self._may


def test_it_says_who_it_is_and_how_it_is_added_to_a_server() -> None:
    who, link = arrival(client(servers=2), 5, None)
    assert who == "at Discord as Counteroffer#0001, in 2 servers"
    assert "client_id=123456789012345678" in link
    assert "permissions=0" in link
    assert "scope=bot+applications.commands" in link


@pytest.mark.parametrize(
    ("servers", "companies", "channel", "missing"),
    [
        (1, 5, Channel(view_channel=True, send_messages=True), []),
        (0, 5, Channel(view_channel=True, send_messages=True), ["it is in no server yet"]),
        (1, 0, Channel(view_channel=True, send_messages=True), ["no guide is served"]),
        (1, 5, Channel(view_channel=True), ["AUDIT_CHANNEL is none"]),
        (1, 5, None, ["AUDIT_CHANNEL is none"]),
    ],
)
def test_what_is_missing_is_said(
    servers: int, companies: int, channel: object, missing: list[str]
) -> None:
    _, link, *rest = arrival(client(servers=servers, channel=channel), companies, CHANNEL)
    assert "permissions=3072" in link  # to see the channel and to write in it
    said = [line[: len(f"missing: {what}")] for line, what in zip(rest, missing, strict=True)]
    assert said == [f"missing: {what}" for what in missing]


async def test_it_is_said_once_however_often_the_gateway_comes_back(
    library: Library, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    bot = Counteroffer(library, Coach(library, store, clock), store, shard_count=1)
    with caplog.at_level(logging.INFO, logger="bot.client"):
        async with simcord.run(bot):
            await bot.on_ready()
    said = [record.getMessage() for record in caplog.records if record.name == "bot.client"]
    assert sum(line.startswith("at Discord as ") for line in said) == 1
