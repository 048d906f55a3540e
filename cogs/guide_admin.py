"""`/guides`: for those who look after the guides, checked by Discord and again here."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.autocomplete import GuideCompletion
from cogs.buttons import custom_id_of, read_asking
from cogs.delivery import in_time, respond
from cogs.errors import NOT_YOURS, NotAModerator
from cogs.flags import FlagsCog
from cogs.guide_changes import GuideChanges
from cogs.moderators import Moderators
from guides.blank import place_of
from guides.change_cards import CHANGE, DRAFT, HISTORY, PUBLISH, UNDO
from guides.desk import Desk
from guides.paging import VERB
from guides.report import REFUSED
from guides.status import (
    CARD,
    NOTES,
    SERVING,
    notes_page,
    refused_page,
    serving_page,
    status_card,
)
from negotiation.model.replies import Reply

_GONE = Reply("I do not know that button any more. Please ask again with /guides.", private=True)
_FOR_MANAGERS = frozenset({"status"})  # of any server

Name = app_commands.Range[str, 1, 100]


# What a file may need besides, said the same way by every command that takes one.
_OF_A_FILE = app_commands.describe(
    file="A guide as .md, or a sheet of pay as .csv",
    company="Whose pay a sheet is; a guide's title says it",
    role="Which role a sheet is about; a guide's title says it",
)
# As the guides write it, where there is one already.
_COMPLETED = app_commands.autocomplete(
    company=GuideCompletion.complete_company, role=GuideCompletion.complete_role
)


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class GuideAdminCog(
    GuideCompletion,
    commands.GroupCog,
    group_name="guides",
    group_description="Look after the negotiation guides",
):
    """Reaches the guides and nothing else: no moderator's command leads to a conversation."""

    def __init__(
        self, desk: Desk, moderators: Moderators, changes: GuideChanges, flags: FlagsCog
    ) -> None:
        super().__init__(desk.library)
        self._desk = desk
        self._moderators = moderators
        self._changes = changes
        self._flags = flags
        self._told = False

    async def cog_load(self) -> None:
        """Before anybody can ask."""
        await self._changes.start()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Once, though Discord says so after each new session."""
        if not self._told:
            self._told = True
            await self._changes.tell_left_out()

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Only moderators, but for what any server's managers may know."""
        command = interaction.command
        open_to_managers = command is not None and command.name in _FOR_MANAGERS
        admits = self._moderators.sees_status if open_to_managers else self._moderators.admits
        if not admits(interaction):
            raise NotAModerator
        return True

    @app_commands.command(name="status", description="Which guides are serving, and how they are")
    async def status(self, interaction: discord.Interaction[Any]) -> None:
        """From memory, so at once."""
        looks_after = self._moderators.admits(interaction)
        await respond(interaction, (status_card(self._desk.library, looks_after=looks_after),))

    @app_commands.command(name="reload", description="Read the guides again and say what changed")
    async def reload(self, interaction: discord.Interaction[Any]) -> None:
        """Reading takes seconds for thousands of guides, so the answer is deferred."""
        await self._changes.reload(interaction)

    @app_commands.command(
        name="check", description="See what a guide would change, before anybody is told it"
    )
    @_OF_A_FILE
    @_COMPLETED
    async def check(
        self,
        interaction: discord.Interaction[Any],
        file: discord.Attachment,
        company: Name | None = None,
        role: Name | None = None,
    ) -> None:
        """Diagnostics, the card that it would give, the figures that would move; and a button."""
        await self._changes.check(interaction, file, company, role)

    @app_commands.command(name="add", description="Add a guide: checked and shown first")
    @_OF_A_FILE
    @_COMPLETED
    async def add(
        self,
        interaction: discord.Interaction[Any],
        file: discord.Attachment,
        company: Name | None = None,
        role: Name | None = None,
    ) -> None:
        """The same: a guide's title says which file it is, and so whether there is one."""
        await self._changes.check(interaction, file, company, role, replaces=False)

    @app_commands.command(name="replace", description="Replace a guide: checked and shown first")
    @_OF_A_FILE
    @_COMPLETED
    async def replace(
        self,
        interaction: discord.Interaction[Any],
        file: discord.Attachment,
        company: Name | None = None,
        role: Name | None = None,
    ) -> None:
        """See `add`."""
        await self._changes.check(interaction, file, company, role, replaces=True)

    @app_commands.command(name="remove", description="Take a guide out; it can be put back")
    @app_commands.describe(company="Whose guide it is", role="The role it is about")
    @app_commands.autocomplete(
        company=GuideCompletion.complete_company, role=GuideCompletion.complete_role
    )
    async def remove(
        self, interaction: discord.Interaction[Any], company: Name, role: Name
    ) -> None:
        """Shown first, like everything that changes the guides."""
        await self._changes.remove(interaction, self._path(company, role))

    @app_commands.command(name="undo", description="Take the last change of the guides back")
    @app_commands.describe(
        company="Whose guide it is; leave it out for the last change of all",
        role="The role it is about",
    )
    @app_commands.autocomplete(
        company=GuideCompletion.complete_company, role=GuideCompletion.complete_role
    )
    async def undo(
        self,
        interaction: discord.Interaction[Any],
        company: Name | None = None,
        role: Name | None = None,
    ) -> None:
        """Shown first; what is undone is a change itself, and can be undone."""
        if (company is None) is (role is None):
            await self._changes.undo(interaction, None, self._path(company, role))
        else:
            await self._changes.history(interaction, "", 0)

    @app_commands.command(name="history", description="Who changed which guide, when and how")
    @app_commands.describe(
        company="Whose guide it is; leave it out for all of them", role="The role it is about"
    )
    @app_commands.autocomplete(
        company=GuideCompletion.complete_company, role=GuideCompletion.complete_role
    )
    async def history(
        self,
        interaction: discord.Interaction[Any],
        company: Name | None = None,
        role: Name | None = None,
    ) -> None:
        """Of one guide, or of all: those that were removed, too."""
        await self._changes.history(interaction, self._path(company, role), 0)

    @app_commands.command(name="flags", description="See which numbers were reported as wrong")
    async def flags(self, interaction: discord.Interaction[Any]) -> None:
        """Without the names of who reported them."""
        await respond(interaction, (await in_time(interaction, self._flags.newest()),))

    def _path(self, company: str | None, role: str | None) -> str:
        """Where the guide lies that is surely meant, or lay; "" where none is named."""
        if company is None or role is None:
            return ""
        facts = self._desk.library.index
        found = facts.find_company(company).sure
        guide = facts.find_role(found.key, role).sure if found is not None else None
        return guide.path if guide is not None else place_of(company, role)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """The buttons under these cards; each asks anew who presses it."""
        pressed = read_asking(custom_id_of(interaction) or "")
        if pressed is None or pressed.verb != VERB:
            return
        words = pressed.question.split("|")
        managers = words[0] == "status" and words[1:2] in ([SERVING], [CARD])
        admits = self._moderators.sees_status if managers else self._moderators.admits
        if not admits(interaction):
            await respond(interaction, (NOT_YOURS,))
        elif words[0] == "status":
            await self._turn_status(interaction, *words[1:])
        else:
            await self._change(interaction, *words)

    async def _turn_status(self, interaction: discord.Interaction[Any], *words: str) -> None:
        """A page of a list under the status."""
        own = interaction.message is not None
        match words:
            case (str(name), page) if name == NOTES and _is_number(page):
                work = self._desk.notes()
                notes = await in_time(interaction, work, lambda: self._desk.progress, edit=own)
                reply = notes_page(notes, int(page))
            case (str(name), page) if name == REFUSED and _is_number(page):
                reply = refused_page(self._desk.library, int(page))
            case (str(name), page) if name == SERVING and _is_number(page):
                reply = serving_page(self._desk.library, int(page))
            case (str(name), _) if name == CARD:
                looks_after = self._moderators.admits(interaction)
                reply = status_card(self._desk.library, looks_after=looks_after)
            case _:
                reply = _GONE
        await respond(interaction, (reply,), edit=own)

    async def _change(self, interaction: discord.Interaction[Any], *words: str) -> None:
        """What the buttons under a draft, a change or the history do."""
        changes = self._changes
        match words:
            case (str(action), draft_id) if action == PUBLISH:
                await changes.publish(interaction, draft_id)
            case (str(action), draft_id, page) if action == DRAFT and _is_number(page):
                await changes.draft(interaction, draft_id, int(page))
            case (str(action), number) if action == UNDO and _is_number(number):
                await changes.undo(interaction, int(number))
            case (str(action), number, page) if (
                action == CHANGE and _is_number(number) and _is_number(page)
            ):
                await changes.change(interaction, int(number), int(page))
            case (str(action), path, page) if action == HISTORY and _is_number(page):
                await changes.history(interaction, path, int(page))
            case _:
                await respond(interaction, (_GONE,))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
