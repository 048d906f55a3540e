"""`/coach`, and what a person does in the conversation by clicks, menus and forms."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.autocomplete import GuideCompletion
from cogs.buttons import Control, Kind, custom_id_of, read_asking, read_control
from cogs.delivery import defer, in_time, open_form, respond
from cogs.forms import ANSWER_FORM, draw_form, read_event
from cogs.meeting import meet
from cogs.newest import NewestCog
from cogs.places import everywhere
from cogs.recent import Recent
from cogs.spent import retire
from cogs.sweep import is_forgotten, offering_to_sweep
from negotiation.coach import Coach, Library
from negotiation.model.replies import Reply

_UNKNOWN_CONTROL = Reply(
    "I do not know that button any more. /coach resume shows where we are.", private=True
)
_OLD_FORM = Reply(
    "That question is behind us, so I left everything as it is. /coach resume shows where we are.",
    private=True,
)
_EMPTY_FORM = Reply("There was nothing in it, so nothing has changed.", private=True)


@everywhere
class CoachCog(
    GuideCompletion,
    commands.GroupCog,
    group_name="coach",
    group_description="Work on your counteroffer, in private",
):
    """Everything goes by `user.id`: a control says what was clicked, never by whom."""

    def __init__(self, library: Library, coach: Coach, recent: Recent, newest: NewestCog) -> None:
        super().__init__(library, recent)
        self._coach = coach
        self._newest = newest

    @app_commands.command(name="start", description="Work on your counteroffer, step by step")
    @app_commands.describe(
        company="Who made the offer", role="The role it is for", region="Where the job is"
    )
    @app_commands.autocomplete(
        company=GuideCompletion.complete_company,
        role=GuideCompletion.complete_role,
        region=GuideCompletion.complete_region,
    )
    async def start(
        self,
        interaction: discord.Interaction[Any],
        company: app_commands.Range[str, 1, 100] | None = None,
        role: app_commands.Range[str, 1, 100] | None = None,
        region: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """In direct messages; where those are closed, privately where the person is."""
        await defer(interaction)
        replies = await self._coach.start(interaction.user.id, company, role, region)
        await meet(interaction, replies)

    @app_commands.command(name="resume", description="Go on where we were")
    async def resume(self, interaction: discord.Interaction[Any]) -> None:
        """The question asked last, again."""
        await defer(interaction)
        await meet(interaction, await self._coach.current(interaction.user.id))

    @app_commands.command(name="stop", description="Enough for now; your answers stay for later")
    async def stop(self, interaction: discord.Interaction[Any]) -> None:
        """The same as saying it."""
        replies = await in_time(interaction, self._coach.stop(interaction.user.id))
        await respond(interaction, replies)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Every click, menu and form, before and after a restart alike."""
        custom_id = custom_id_of(interaction)
        if custom_id is None:
            return
        data: dict[str, Any] = dict(interaction.data or {})
        if read_asking(custom_id) is not None:
            return  # `cogs.look_up` answers
        control = read_control(custom_id)
        if control is None or not _fits(control, interaction.type):
            await respond(interaction, (_UNKNOWN_CONTROL,))
        elif control.kind is Kind.LOOK:
            return  # `cogs.look_up` answers
        elif control.kind is Kind.TYPE:
            await open_form(interaction, draw_form(ANSWER_FORM, replace(control, kind=Kind.WORDS)))
        elif control.kind is Kind.OPEN:
            await self._open_form(interaction, control)
        elif (event := read_event(control, data)) is None:
            await respond(interaction, (_EMPTY_FORM,))
        else:
            work = self._coach.handle(interaction.user.id, event)
            replies = await in_time(interaction, work)
            if is_forgotten(replies):
                self._recent.forget(interaction.user.id)
                replies = offering_to_sweep(replies)
            behind_us = any(reply.version not in (0, control.version) for reply in replies)
            if behind_us:
                self._newest.let_go(interaction.message)
            await respond(interaction, replies)
            if behind_us:
                await retire(interaction, chosen=not any(reply.late for reply in replies))

    async def _open_form(self, interaction: discord.Interaction[Any], control: Control) -> None:
        """The form of a button of the question asked now; a form can't be opened after a wait."""
        for reply in await self._coach.current(interaction.user.id):
            for button in reply.buttons if reply.version == control.version else ():
                if button.id == control.id and button.form is not None:
                    filled = Control(Kind.FORM, button.form.id, control.version)
                    await open_form(interaction, draw_form(button.form, filled))
                    return
        await respond(interaction, (_OLD_FORM,))


_SUBMITTED = frozenset({Kind.FORM, Kind.WORDS})


def _fits(control: Control, kind: discord.InteractionType) -> bool:
    """Whether such a control comes by such an interaction."""
    return (control.kind in _SUBMITTED) == (kind is discord.InteractionType.modal_submit)
