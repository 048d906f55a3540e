"""One's own offer beside the guides' figures: read, placed, marked, and stored nowhere."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.buttons import Asking, custom_id_of, read_asking
from cogs.delivery import defer, in_time, open_form, respond
from cogs.errors import Bot
from cogs.forms import draw_form, typed_values
from cogs.heard import hear, read_file
from cogs.meeting import meet
from cogs.pictures import draw
from cogs.places import everywhere
from cogs.spent import components_in
from negotiation.coach import Coach, Library
from negotiation.glance import WORDS_FILE, at_a_glance, carried, form_words, place_form
from negotiation.lookup.query import PLACE, PLACED, TAKE, LookUp, read_look_up
from negotiation.model.facts import Facts
from negotiation.model.replies import Reply

_GONE = Reply("The guides have changed since. Please ask again with /band.", private=True)


class OfferCog(commands.Cog):
    """What a person types here is on their card alone, until they take it to the coach."""

    def __init__(self, bot: Bot, library: Library, coach: Coach) -> None:
        self._bot = bot
        self._library = library
        self._coach = coach
        # A menu over messages can't be declared in a class.
        self._menu = everywhere(
            app_commands.ContextMenu(name="Read this as my offer", callback=self._read_message)
        )

    async def cog_load(self) -> None:
        """Add the menu."""
        self._bot.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Take it away."""
        self._bot.tree.remove_command(self._menu.name, type=self._menu.type)

    @app_commands.command(
        name="offer", description="See where an offer stands, from one line; nothing is stored"
    )
    @app_commands.describe(
        words="As you would say it: 250k base, 120k equity a year at Midjourney, ML, SF"
    )
    @everywhere
    async def offer(
        self, interaction: discord.Interaction[Any], words: app_commands.Range[str, 1, 4000]
    ) -> None:
        """What was understood, and where that lies in the guide."""
        await self._glance(interaction, words, None)

    async def _read_message(
        self, interaction: discord.Interaction[Any], message: discord.Message
    ) -> None:
        """Any message as one's own offer: a letter that was forwarded, a line of one's own."""
        heard = await in_time(interaction, hear(message))
        await self._glance(interaction, heard.text, None)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """The button that opens the form, the form, and the way on to the coach."""
        data: dict[str, Any] = dict(interaction.data or {})
        pressed = read_asking(custom_id_of(interaction) or "")
        if pressed is None:
            return
        filled = interaction.type is discord.InteractionType.modal_submit
        asked = read_look_up(pressed.question)
        if pressed.verb == PLACED and filled:
            await self._glance(interaction, form_words(dict(typed_values(data))), asked)
        elif pressed.verb == TAKE and not filled:
            await self._take(interaction, asked)
        elif pressed.verb == PLACE and not filled:
            await self._open_form(interaction, pressed, asked)

    async def _open_form(
        self, interaction: discord.Interaction[Any], pressed: Asking, asked: LookUp | None
    ) -> None:
        form = place_form(self._library.index, asked) if asked is not None else None
        if form is None:
            await respond(interaction, (_GONE,))
        else:
            await open_form(interaction, draw_form(form, replace(pressed, verb=PLACED)))

    async def _glance(
        self, interaction: discord.Interaction[Any], text: str, asked: LookUp | None
    ) -> None:
        work = asyncio.to_thread(glance_at, self._library.index, text, asked)
        await respond(interaction, (await in_time(interaction, work),))

    async def _take(self, interaction: discord.Interaction[Any], asked: LookUp | None) -> None:
        """The words of the card are told to the coach, who begins where the card is."""
        await defer(interaction)
        text = await _words_of(interaction.message)
        named = (asked.company, asked.role or None, asked.where or None) if asked else ()
        await meet(interaction, await self._coach.start(interaction.user.id, *named, said=text))


def glance_at(facts: Facts, text: str, asked: LookUp | None) -> Reply:
    """An offer where it lies in the guides, with its picture; call it away from the event loop."""
    glance = at_a_glance(facts, datetime.now(UTC).date(), text, asked)
    picture = draw(glance.chart, keep=False) if glance.chart is not None else None
    reply = glance.reply
    return replace(reply, attachments=(picture, *reply.attachments)) if picture else reply


async def _words_of(message: discord.Message | None) -> str:
    """What a card was made from: on it as a block, or beside it as a file."""
    if message is None:
        return ""
    for file in message.attachments:
        if file.filename == WORDS_FILE:
            return await read_file(file) or ""
    parts = components_in(message.components)
    shown = (part.content for part in parts if isinstance(part, discord.components.TextDisplay))
    return carried("\n".join(shown))
