"""`/compare`: two to four places of pay side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.answers import Answers
from cogs.autocomplete import GuideCompletion
from cogs.buttons import custom_id_of, read_asking
from cogs.cards import offered_on, places_on, turn_card
from cogs.delivery import in_time, open_form, respond
from cogs.forms import draw_form, typed_values
from cogs.places import everywhere
from cogs.recent import Recent
from negotiation.coach import Library
from negotiation.lookup.compare import compare_form, put_beside
from negotiation.lookup.query import BESIDE, COMPARE, COMPARED, read_look_up


class CompareCog(GuideCompletion):
    """Answers from memory; a card's own menu says what is compared on it."""

    def __init__(self, library: Library, answers: Answers, recent: Recent) -> None:
        super().__init__(library, recent)
        self._answers = answers

    @app_commands.command(
        name="compare", description="See what two to four places pay, side by side"
    )
    @app_commands.describe(
        first="Company, role and place, like Midjourney, ML engineer, SF",
        second="What to put beside it",
        third="One more, if you like",
        fourth="And one more",
    )
    @app_commands.autocomplete(
        first=GuideCompletion.complete_place,
        second=GuideCompletion.complete_place,
        third=GuideCompletion.complete_place,
        fourth=GuideCompletion.complete_place,
    )
    @everywhere
    async def compare(
        self,
        interaction: discord.Interaction[Any],
        first: app_commands.Range[str, 1, 100],
        second: app_commands.Range[str, 1, 100],
        third: app_commands.Range[str, 1, 100] | None = None,
        fourth: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Part by part, each in its own currency."""
        places = [place for place in (first, second, third, fourth) if place]
        reply = await in_time(interaction, self._answers.compare(places))
        await respond(interaction, (reply,))

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """The button on a band's card, the form that it opens, and what may have been meant."""
        data: dict[str, Any] = dict(interaction.data or {})
        pressed = read_asking(custom_id_of(interaction) or "")
        asked = read_look_up(pressed.question) if pressed is not None else None
        if pressed is None or asked is None:
            return
        filled = interaction.type is discord.InteractionType.modal_submit
        if pressed.verb == COMPARE and not filled:
            await open_form(interaction, draw_form(compare_form(), replace(pressed, verb=COMPARED)))
        elif pressed.verb == COMPARED and filled:
            typed = (text for _, text in typed_values(data))
            work = self._answers.compare((pressed.question, *typed))
            await respond(interaction, (await in_time(interaction, work),))
        elif pressed.verb == BESIDE and not filled:
            card = interaction.message
            places = put_beside(places_on(card), offered_on(card, BESIDE), asked)
            await turn_card(interaction, self._answers.compare(places))
