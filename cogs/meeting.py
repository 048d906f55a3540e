"""Where a conversation goes on: in direct messages, or privately where the person is."""

from __future__ import annotations

from typing import Any

import discord

from cogs.delivery import MessagesClosed, in_own_chat, links_of, open_chat, respond, write
from negotiation.coach import Replies
from negotiation.model.replies import Reply

_CLOSED = Reply(
    "I cannot write to you in direct messages, so we talk here. Only you can see this.",
    note="Discord forgets such messages when you restart it; I do not: /coach resume.",
    private=True,
)


async def meet(interaction: discord.Interaction[Any], replies: Replies) -> None:
    """Go on in the person's direct messages, or privately right here where those are closed."""
    if in_own_chat(interaction) or not any(reply.version for reply in replies):
        # Nothing was begun: that is said where it was asked.
        await respond(interaction, replies)
        return
    try:
        channel = await open_chat(interaction.user)
        await write(channel, replies, links=links_of(interaction))
    except MessagesClosed:
        await respond(interaction, (_CLOSED, *replies))
    else:
        await respond(interaction, (_sent_to(channel),))


def _sent_to(channel: discord.DMChannel) -> Reply:
    link = f"https://discord.com/channels/@me/{channel.id}"
    return Reply(f"I have written to you: [open our conversation]({link}).", private=True)
