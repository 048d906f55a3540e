"""`/guides`: for those who look after the guides, checked by Discord and again here."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.buttons import custom_id_of, read_asking
from cogs.delivery import defer, in_time, respond
from cogs.errors import NOT_A_MODERATOR, NotAModerator
from cogs.flags import FlagsCog
from cogs.moderators import Moderators
from guides.desk import Desk
from guides.paging import VERB
from guides.report import REFUSED, reload_card
from guides.status import NOTES, notes_page, refused_page, serving_page, status_card
from negotiation.model.replies import Reply

_log = logging.getLogger(__name__)
_GONE = Reply("I do not know that button any more. Please ask again with /guides.", private=True)
_FOR_MANAGERS = frozenset({"status"})  # of any server


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class GuideAdminCog(
    commands.GroupCog, group_name="guides", group_description="Look after the negotiation guides"
):
    """Reaches the guides and nothing else: no moderator's command leads to a conversation."""

    def __init__(
        self,
        desk: Desk,
        moderators: Moderators,
        reloaded: Callable[[], Awaitable[None]],
        flags: FlagsCog,
    ) -> None:
        """`reloaded` tells other processes."""
        self._desk = desk
        self._moderators = moderators
        self._reloaded = reloaded
        self._flags = flags

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Only moderators, but for what any server's managers may know."""
        command = interaction.command
        open_to_managers = command is not None and command.name in _FOR_MANAGERS
        admits = self._moderators.sees_status if open_to_managers else self._moderators.admits
        if not admits(interaction):
            raise NotAModerator
        return True

    @app_commands.command(name="reload", description="Read the guides again and say what changed")
    async def reload(self, interaction: discord.Interaction[Any]) -> None:
        """Reading takes seconds for thousands of guides, so the answer is deferred."""
        await defer(interaction)
        work = self._desk.library.reload()
        outcome = await in_time(interaction, work, self._how_far)
        await self._reloaded()
        _log.info(
            "guides reloaded by a moderator",
            extra={"user_id": interaction.user.id, "code": self._desk.library.index.version},
        )
        await respond(interaction, (reload_card(outcome),))

    @app_commands.command(name="status", description="Which guides are serving, and how they are")
    async def status(self, interaction: discord.Interaction[Any]) -> None:
        """From memory, so at once."""
        looks_after = self._moderators.admits(interaction)
        await respond(interaction, (status_card(self._desk.library, looks_after=looks_after),))

    @app_commands.command(name="flags", description="See which numbers were reported as wrong")
    async def flags(self, interaction: discord.Interaction[Any]) -> None:
        """Without the names of who reported them."""
        await respond(interaction, (await in_time(interaction, self._flags.newest()),))

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """The buttons under these cards; each asks who presses it anew."""
        pressed = read_asking(custom_id_of(interaction) or "")
        if pressed is None or pressed.verb != VERB:
            return
        action, *words = pressed.question.split("|")
        if action == "status":
            await self._turn(interaction, *words)
        else:
            await respond(interaction, (_GONE,))

    async def _turn(self, interaction: discord.Interaction[Any], *words: str) -> None:
        """A page of a list under the status."""
        match words:
            case (name, page) if page.isascii() and page.isdigit() and len(page) < 6:
                await self._show(interaction, name, int(page))
            case _:
                await respond(interaction, (_GONE,))

    async def _show(self, interaction: discord.Interaction[Any], name: str, page: int) -> None:
        of_moderators = name in (NOTES, REFUSED)
        admits = self._moderators.admits if of_moderators else self._moderators.sees_status
        if not admits(interaction):
            await respond(interaction, (Reply(NOT_A_MODERATOR, private=True),))
            return
        if name == NOTES:
            notes = await in_time(interaction, self._desk.notes(), self._how_far)
            reply = notes_page(notes, page)
        elif name == REFUSED:
            reply = refused_page(self._desk.library, page)
        else:
            reply = serving_page(self._desk.library, page)
        await respond(interaction, (reply,), edit=interaction.message is not None)

    def _how_far(self) -> tuple[int, int] | None:
        return self._desk.progress
