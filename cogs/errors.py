"""Every error ends in a plain sentence for the person, and a line without content in the log.

discord.py lets errors out by five doors. Controls and forms go through a listener (see
`cogs.buttons`), so no view, modal or dynamic item of ours has a callback to fail; that leaves
the command tree and `Client.on_error`, and both lead here.
"""

from __future__ import annotations

import logging
import secrets
import sys
import traceback
from pathlib import Path
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.command_links import Links
from cogs.delivery import MessagesClosed, respond, write
from cogs.operator import Operator
from guides.changes.files import NotWritten
from guides.drafts import NotAGuide
from negotiation.model.errors import NegotiationError
from negotiation.model.replies import Reply

_log = logging.getLogger(__name__)

Bot = commands.Bot | commands.AutoShardedBot

_HOUSE = Path(__file__).resolve().parent.parent
_MOST_FRAMES = 4

NOT_YOURS = Reply(
    "The guides serve every server, so only those whom my operator named may change them. Who "
    "manages a server sees in /guides status which serve.",
    private=True,
)
_OUTDATED = (
    "My commands were updated a moment ago and your Discord still shows the old ones. "
    "Please restart Discord, or try again in a few minutes."
)
_NOT_HERE = "That command does not work here. /help lists what does."


class NotAModerator(app_commands.CheckFailure):
    """Somebody else asked for what only those may do who look after the guides."""


class ErrorsCog(commands.Cog):
    """Leads the errors of the command tree and of listeners here."""

    def __init__(self, bot: Bot, operator: Operator, links: Links) -> None:
        self._bot = bot
        self._operator = operator
        self._links = links

    async def cog_load(self) -> None:
        """Take both doors over."""

        async def on_tree_error(
            interaction: discord.Interaction[Any], error: app_commands.AppCommandError
        ) -> None:
            await answer_error(interaction, error, "command", self._operator, self._links)

        async def on_error(event: str, /, *args: object, **_: object) -> None:
            error = sys.exc_info()[1]
            if error is not None:
                where = args[0] if args else None
                await answer_error(where, error, event, self._operator, self._links)

        self._bot.tree.error(on_tree_error)
        self._bot.event(on_error)


async def answer_error(
    where: object, error: BaseException, door: str, operator: Operator, links: Links
) -> None:
    """Tell the person at `where` (an interaction or a message); a lost answer is only logged."""
    if isinstance(error, MessagesClosed):
        return  # the person does not want to be written to; the session waits for them
    reply = explain(error) or _apologise(where, error, door, operator)
    try:
        if isinstance(where, discord.Interaction):
            await _tell(where, reply)
        elif isinstance(where, discord.Message) and where.guild is None:
            await write(where.channel, (reply,), links=links())
    except Exception as lost:  # nobody is left to tell
        _log.warning("an apology was lost: %s", type(lost).__name__, extra=_ids(where))


def explain(error: BaseException) -> Reply | None:
    """The sentence for an error that is nobody's fault but explains itself, else None."""
    if isinstance(error, app_commands.CommandInvokeError):
        return explain(error.original)
    if isinstance(error, NegotiationError | NotAGuide | NotWritten):
        return Reply(str(error), private=True)
    if isinstance(error, NotAModerator):
        return NOT_YOURS
    if isinstance(error, app_commands.CommandSignatureMismatch | app_commands.CommandNotFound):
        return Reply(_OUTDATED, private=True)
    if isinstance(error, app_commands.CheckFailure):
        return Reply(_NOT_HERE, private=True)
    return None


def _apologise(where: object, error: BaseException, door: str, operator: Operator) -> Reply:
    if isinstance(error, app_commands.CommandInvokeError):
        error = error.original
    reference = secrets.token_hex(3).upper()
    _log.error(
        "%s in %s at %s",
        type(error).__name__,
        door,
        _place(error),
        extra={"code": "apology", "reference": reference, **_ids(where)},
    )
    return Reply(
        "Something went wrong on my side, and I am sorry. Please try again. Nothing you told me "
        "before is lost: /coach resume shows where we were.",
        note=f"If it happens again, tell {operator.to_tell}: reference {reference}.",
        private=True,
    )


async def _tell(interaction: discord.Interaction[Any], reply: Reply) -> None:
    if interaction.type is discord.InteractionType.autocomplete:
        return  # nobody waits for a sentence; the list just stays empty
    await respond(interaction, (reply,))


def _place(error: BaseException) -> str:
    """Where it happened, without the message: that may hold what a person typed.

    The innermost frame, and the innermost of ours: a library's own say little.
    """
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_HOUSE)]
    shown = [*reversed(ours[-_MOST_FRAMES:])]
    if frames and frames[-1] not in ours:
        shown.insert(0, frames[-1])
    code = getattr(error, "code", None)
    at = " < ".join(f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}" for frame in shown)
    return f"{at} code {code}" if isinstance(code, int) else at


def _ids(where: object) -> dict[str, object]:
    match where:
        case discord.Interaction():
            return {"user_id": where.user.id}
        case discord.Message():
            return {"user_id": where.author.id}
        case _:
            return {}
