"""Reporting a wrong number: the button under a card, its form, and settling what was reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

import discord
from discord.ext import commands

from cogs.buttons import custom_id_of, read_asking
from cogs.delivery import in_time, open_form, respond
from cogs.errors import NOT_YOURS
from cogs.forms import draw_form, typed_values
from cogs.moderators import Moderators
from negotiation.coach import Library
from negotiation.lookup.query import REPORT, REPORTED, SETTLE, LookUp, read_look_up
from negotiation.lookup.reports import (
    EMPTY,
    FORM,
    NOT_SAVED,
    ON_A_CARD,
    TAKEN,
    TOO_MANY,
    flags_reply,
    written,
)
from negotiation.model.errors import NotSaved
from negotiation.model.flags import Flag
from negotiation.model.replies import Reply


class FlagStore(Protocol):
    """Where reports lie. Every method may raise `NotSaved`."""

    async def add_flag(self, user_id: int, about: str, words: str, source: str) -> bool:
        """Keep one; False where the person has too many."""
        ...

    async def flags(self, limit: int) -> Sequence[Flag]:
        """The newest, without a name."""
        ...

    async def settle_flag(self, flag_id: int) -> bool:
        """Erase one; False where it was gone already."""
        ...


class FlagsCog(commands.Cog):
    """Who reports is told nothing of others; who looks after the guides, not who reported."""

    def __init__(self, library: Library, flags: FlagStore, moderators: Moderators) -> None:
        self._library = library
        self._moderators = moderators
        self._flags = flags

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """The button, the form, and the buttons under the list."""
        pressed = read_asking(custom_id_of(interaction) or "")
        if pressed is None:
            return
        filled = interaction.type is discord.InteractionType.modal_submit
        asked = read_look_up(pressed.question)
        if pressed.verb == REPORT and not filled:
            await open_form(interaction, draw_form(FORM, replace(pressed, verb=REPORTED)))
        elif pressed.verb == REPORTED and filled and asked is not None:
            await self._report(interaction, asked)
        elif pressed.verb == SETTLE and not filled:
            await self._settle(interaction, pressed.question)

    async def _report(self, interaction: discord.Interaction[Any], asked: LookUp) -> None:
        words, source = written(dict(typed_values(dict(interaction.data or {}))))
        if not words:
            await respond(interaction, (EMPTY,))
            return
        work = self._flags.add_flag(interaction.user.id, asked.text, words, source)
        try:
            taken = await in_time(interaction, work)
        except NotSaved:
            await respond(interaction, (NOT_SAVED,))
        else:
            await respond(interaction, (TAKEN if taken else TOO_MANY,))

    async def _settle(self, interaction: discord.Interaction[Any], flag_id: str) -> None:
        if not self._moderators.admits(interaction):
            await respond(interaction, (NOT_YOURS,))
            return
        if flag_id.isascii() and flag_id.isdigit() and len(flag_id) < 20:
            await in_time(interaction, self._flags.settle_flag(int(flag_id)))
        await respond(interaction, (await self.newest(),), edit=interaction.message is not None)

    async def newest(self) -> Reply:
        """What was reported last."""
        return flags_reply(self._library.index, await self._flags.flags(ON_A_CARD + 1))
