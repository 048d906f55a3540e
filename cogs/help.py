"""`/help`: what there is, on one screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.delivery import respond
from cogs.moderators import Moderators
from cogs.operator import Operator
from cogs.places import everywhere
from negotiation.model.replies import Reply

_HELP = Reply(
    """\
You have an offer, or expect one. I help you ask for more, honestly and with reasons.

**Look something up**{seen}
`/band` what a company pays for a role, and where
`/level` what a level or a role is elsewhere
`/compare` two to four of them side by side
`/guide` all that one guide says, page by page
`/offer` where an offer stands, from one line; or press **Read this as my offer** among the apps \
of a message

**Get your counteroffer**
`/coach start` your offer, question by question, and at the end an e-mail, a talk-track \
and a card only for you
`/coach resume` where we were · `/coach stop` enough for now

**Your data is yours**
`/mydata show` · `/mydata export` · `/mydata forget`

While we talk you can always say **back**, **edit**, **skip**, **summary**, **help**, \
**start over**, **stop** or **delete my data**.""",
    title="Counteroffer",
    note="Every figure comes from a guide, from you, or from arithmetic I can show. "
    "This is not legal, tax or financial advice.",
    private=True,
)


_IN_SERVER = " (only you see it, until you show it to the channel)"
_STATUS = "**You manage this server**\n`/guides status` which guides serve, and how old they are"
_GUIDES = """\
**You look after the guides**
`/guides status` which serve, and what is wrong with them · `/guides reload`
`/guides check` `/guides add` `/guides replace` `/guides remove` one file at a time, shown before \
it counts
`/guides history` who changed what · `/guides undo` · `/guides flags`"""


def help_card(operator: Operator, more: Sequence[str] = (), *, in_server: bool = False) -> Reply:
    """What there is, with `more` of it that only some may use."""
    text = _HELP.text.format(seen=_IN_SERVER if in_server else "")
    said = (text, *more, operator.card)
    return replace(_HELP, text="\n\n".join(filter(None, said)))


class HelpCog(commands.Cog):
    """One command."""

    def __init__(self, moderators: Moderators, operator: Operator) -> None:
        self._moderators = moderators
        self._operator = operator

    @app_commands.command(name="help", description="What I can do for you, on one screen")
    @everywhere
    async def help(self, interaction: discord.Interaction[Any]) -> None:
        """The list, for the person who asks: without what they may not do."""
        lines = []
        if interaction.guild_id is not None and self._moderators.admits(interaction):
            lines.append(_GUIDES)
        elif self._moderators.sees_status(interaction):
            lines.append(_STATUS)
        card = help_card(self._operator, lines, in_server=interaction.guild_id is not None)
        await respond(interaction, (card,))
