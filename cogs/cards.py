"""The card that a control stands on: whose it is, what it lists, and how it is written anew."""

from __future__ import annotations

from collections.abc import Awaitable, Iterator
from dataclasses import replace
from typing import Any

import discord

from cogs.buttons import Kind, read_asking, read_control
from cogs.delivery import in_own_chat, in_time, respond
from cogs.pictures import PICTURE
from cogs.spent import components_in
from negotiation.lookup.query import ASK, LookUp, read_look_up
from negotiation.model.replies import Reply


async def turn_card(interaction: discord.Interaction[Any], work: Awaitable[Reply]) -> Reply:
    """In place on one's own card; beside it, privately, on another's. What is answered."""
    own = _own_card(interaction)
    reply = await in_time(interaction, work, edit=own)
    if own:
        reply = replace(reply, private=_only_theirs(interaction))
    await respond(interaction, (reply,), edit=own)
    return reply


def places_on(message: discord.Message | None) -> tuple[LookUp, ...]:
    """The questions that a card's menu lists, or the buttons that a short one is drawn as."""
    return _questions((*_listed(message), *_pressable(message, ASK)))


def offered_on(message: discord.Message | None, verb: str) -> tuple[LookUp, ...]:
    """The questions of a card's buttons that do `verb`."""
    return _questions(tuple(_pressable(message, verb)))


def _questions(texts: tuple[str, ...]) -> tuple[LookUp, ...]:
    return tuple(asked for text in texts if (asked := read_look_up(text)) is not None)


def _listed(message: discord.Message | None) -> Iterator[str]:
    for part in components_in(message.components if message is not None else ()):
        if isinstance(part, discord.SelectMenu):
            control = read_control(part.custom_id or "")
            if control is not None and control.kind is Kind.LOOK:
                yield from (option.value for option in part.options)


def _pressable(message: discord.Message | None, verb: str) -> Iterator[str]:
    for part in components_in(message.components if message is not None else ()):
        if isinstance(part, discord.Button):
            pressed = read_asking(part.custom_id or "")
            if pressed is not None and pressed.verb == verb:
                yield pressed.question


def has_picture(message: discord.Message | None) -> bool:
    """Whether the guides' figures are drawn on a card."""
    return message is not None and any(file.filename == PICTURE for file in message.attachments)


def _own_card(interaction: discord.Interaction[Any]) -> bool:
    """Whether only this person sees the message, or it answers what they asked themselves."""
    message = interaction.message
    if message is None:
        return False
    asked = message.interaction_metadata
    return (
        _only_theirs(interaction)
        or in_own_chat(interaction)
        or (asked is not None and asked.user.id == interaction.user.id)
    )


def _only_theirs(interaction: discord.Interaction[Any]) -> bool:
    return interaction.message is not None and interaction.message.flags.ephemeral
