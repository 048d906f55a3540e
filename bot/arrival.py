"""What the operator reads once the bot is at Discord: who it is, where, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator

import discord

# It answers commands and direct messages, for which no permission is needed in any server.
SCOPES = ("bot", "applications.commands")
_OF_AUDIT = discord.Permissions(view_channel=True, send_messages=True)


def arrival(client: discord.Client, companies: int, audit_channel: int | None) -> Iterator[str]:
    """A line for each; nothing in them is about people."""
    user, servers = client.user, len(client.guilds)
    yield f"at Discord as {user}, in {_counted(servers, 'server')}"
    link = discord.utils.oauth_url(
        client.application_id or 0,
        permissions=discord.Permissions.none() if audit_channel is None else _OF_AUDIT,
        scopes=SCOPES,
    )
    yield f"to add it to a server, open {link}"
    if not servers:
        yield "missing: it is in no server yet, so nobody finds its commands"
    if not companies:
        yield "missing: no guide is served, see GUIDES_DIR"
    if audit_channel is not None and not _may_write(client.get_channel(audit_channel)):
        yield "missing: AUDIT_CHANNEL is none that it may see and write in"


def _may_write(channel: object) -> bool:
    if not isinstance(channel, discord.abc.GuildChannel):
        return False
    return channel.permissions_for(channel.guild.me).is_superset(_OF_AUDIT)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
