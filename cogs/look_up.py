"""The menus and buttons under `/band` and `/level`: each holds a question that is asked anew."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discord
from discord.ext import commands

from cogs.answers import Answers
from cogs.buttons import SHOW, Asking, Kind, custom_id_of, read_asking, read_control
from cogs.cards import has_picture, places_on, turn_card
from cogs.delivery import defer, respond, show_in_channel
from cogs.forms import picked_values
from cogs.meeting import meet
from cogs.my_data import ERASE
from cogs.recent import Recent
from cogs.sweep import SWEEP
from guides.paging import VERB
from negotiation.coach import Coach
from negotiation.lookup.query import (
    ASK,
    BESIDE,
    COACH,
    COMPARE,
    COMPARED,
    PICTURE,
    PLACE,
    PLACED,
    REPORT,
    REPORTED,
    SETTLE,
    TAKE,
    Command,
    LookUp,
    read_look_up,
)
from negotiation.model.replies import Reply

_NOT_OURS = Reply("I do not know that choice any more. Please ask with /band or /level.")
_NOT_DRAWN = "The picture could not be drawn. Every figure is in the words above."
_SHOWN = "Shown in this channel."
# Whose buttons and forms other cogs answer.
_OF_OTHERS = frozenset(
    {VERB, PLACE, PLACED, TAKE, COMPARE, COMPARED, BESIDE, REPORT, REPORTED, SETTLE, SWEEP, ERASE}
)


class LookUpCog(commands.Cog):
    """Answers from memory. A control works for everybody, and goes on working after a restart."""

    def __init__(self, answers: Answers, coach: Coach, recent: Recent) -> None:
        self._answers = answers
        self._recent = recent
        self._coach = coach

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """What was picked or pressed under an answer; the coach's controls are the coach's."""
        custom_id = custom_id_of(interaction)
        if custom_id is None:
            return
        data: dict[str, Any] = dict(interaction.data or {})
        control = read_control(custom_id)
        if (pressed := read_asking(custom_id)) is not None:
            if pressed.verb in _OF_OTHERS:
                return
            await self._press(interaction, pressed)
        elif (
            control is not None
            and control.kind is Kind.LOOK
            and interaction.type is discord.InteractionType.component
        ):
            asked = read_look_up(next(iter(picked_values(data)), ""))
            await self._ask(interaction, asked)

    async def _press(self, interaction: discord.Interaction[Any], pressed: Asking) -> None:
        asked = read_look_up(pressed.question)
        if asked is None or interaction.type is not discord.InteractionType.component:
            await self._ask(interaction, None)
        elif pressed.verb == COACH:
            await self._begin(interaction, asked)
        elif pressed.verb == SHOW:
            await self._show(interaction, asked)
        elif pressed.verb == PICTURE:
            await turn_card(interaction, self._picture(asked))
        else:
            await self._ask(interaction, asked if pressed.verb == ASK else None)

    async def _ask(self, interaction: discord.Interaction[Any], asked: LookUp | None) -> None:
        """In place on one's own card; beside it, privately, on another's. Where there was a
        picture there is one again.
        """
        if asked is None:
            await respond(interaction, (replace(_NOT_OURS, private=True),))
            return
        pictured = has_picture(interaction.message)
        reply = await turn_card(interaction, self._answers.look_up(asked, pictured=pictured))
        self._recent.note(interaction.user.id, reply)

    async def _picture(self, asked: LookUp) -> Reply:
        reply = await self._answers.look_up(asked, pictured=True)
        if reply.attachments:
            return reply
        return replace(reply, note=f"{reply.note}\n{_NOT_DRAWN}".strip())

    async def _begin(self, interaction: discord.Interaction[Any], asked: LookUp) -> None:
        """The coach asks what the card does not say."""
        await defer(interaction)
        named = (asked.company, asked.role or None, asked.where or None)
        await meet(interaction, await self._coach.start(interaction.user.id, *named))

    async def _show(self, interaction: discord.Interaction[Any], asked: LookUp) -> None:
        if asked.command is Command.COMPARE:
            places = [one.text for one in places_on(interaction.message)]
            shown = left = await self._answers.compare(places)
        else:
            shown = await self._answers.look_up(asked, pictured=True)
            pictured = has_picture(interaction.message)
            left = shown if pictured else await self._answers.look_up(asked)
        note = f"{left.note}\n{_SHOWN}".strip()
        await show_in_channel(
            interaction,
            shown=replace(shown, private=False),
            left=replace(left, note=note),
        )
