"""Getting replies to a person: as the answer to an interaction, or into a direct message.

What is handed over here is already saved, so whatever is lost on the way can be asked for again.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any, TypeVar

import discord

from cogs.command_links import CommandLinks
from cogs.reply import NO_LINKS, Page, draw
from negotiation.model.replies import Reply

T = TypeVar("T")

log = logging.getLogger(__name__)

# Discord waits three seconds for a first response. What takes longer than this is deferred.
PATIENCE_SECONDS = 1.0
PROGRESS_SECONDS = 3.0  # between two words about how far long work is
ALREADY_ACKNOWLEDGED = 40060  # an answer of ours arrived though its receipt was lost
COST_NOTHING = "cost-nothing"  # where they say whom to tell that an answer was there already
LOOKS_AFTER = "looks after the guides"  # where they say whether this person does
LINKS = "links"  # where they have those to the commands
_ACKNOWLEDGED = "acknowledged"  # where an interaction's extras say so
UNKNOWN_INTERACTION = 10062  # too late: the three seconds are over
# The person takes no messages from this bot (closed or blocked; no server in common), or too
# many conversations are being opened at this moment.
CLOSED = frozenset({50007, 50278, 40003})


class MessagesClosed(Exception):
    """The person cannot be written to; do not try again before they do something themselves."""


def in_own_chat(interaction: discord.Interaction[Any]) -> bool:
    """Whether this happens in the person's direct messages with the bot."""
    return interaction.guild_id is None and interaction.context.dm_channel


def _nothing_to_say() -> tuple[int, int] | None:
    return None


async def in_time(
    interaction: discord.Interaction[Any],
    work: Awaitable[T],
    progress: Callable[[], tuple[int, int] | None] = _nothing_to_say,
    *,
    edit: bool = False,
) -> T:
    """The outcome of `work`; Discord is told to wait where it takes long.

    `edit`: in the place of the card whose control was used, else of a new one. Where `progress`
    knows how many files are read of how many, the person sees it meanwhile.
    """
    deferring: list[asyncio.Task[None]] = []
    telling: list[asyncio.Task[None]] = []

    def too_long() -> None:
        if not _is_acknowledged(interaction):
            wait = hold if edit else defer
            deferring.append(asyncio.create_task(wait(interaction)))
        if progress is not _nothing_to_say:
            telling.append(asyncio.create_task(_tell(interaction, progress)))

    # No task of its own: nearly every answer is there at once.
    loop = asyncio.get_running_loop()
    took_a_while: list[bool] = []
    soon = loop.call_soon(took_a_while.append, True)
    waiting = loop.call_later(PATIENCE_SECONDS, too_long)
    try:
        outcome = await work
        if not took_a_while and COST_NOTHING in interaction.extras:
            interaction.extras[COST_NOTHING]()
        return outcome
    finally:
        soon.cancel()
        waiting.cancel()
        for task in telling:
            task.cancel()
        for task in deferring:
            await task


async def _tell(
    interaction: discord.Interaction[Any], progress: Callable[[], tuple[int, int] | None]
) -> None:
    """Until cancelled."""
    while True:
        await asyncio.sleep(PROGRESS_SECONDS)
        await _say_how_far(interaction, progress())


async def _say_how_far(
    interaction: discord.Interaction[Any], progress: tuple[int, int] | None
) -> None:
    """In the place of "thinking …"; one that is lost is followed by the next."""
    if progress is None:
        return
    done, of = progress
    (page,) = draw((Reply(f"Reading the guides: {done:,} of {of:,} …", private=True),))
    with suppress(discord.HTTPException):
        await interaction.edit_original_response(view=page.view)


async def defer(interaction: discord.Interaction[Any]) -> None:
    """Say "thinking …", for nobody else to see; the reply takes its place."""

    async def attempt() -> None:
        await interaction.response.defer(ephemeral=not in_own_chat(interaction), thinking=True)

    await _acknowledge(interaction, attempt)


async def hold(interaction: discord.Interaction[Any]) -> None:
    """Keep the card whose control was used as it is, until something takes its place."""

    async def attempt() -> None:
        await interaction.response.defer()

    await _acknowledge(interaction, attempt)


async def open_form(interaction: discord.Interaction[Any], modal: discord.ui.Modal) -> None:
    """Show a form; there is no other moment for it than the first response."""

    async def attempt() -> None:
        await interaction.response.send_modal(modal)

    await _acknowledge(interaction, attempt)


async def _acknowledge(
    interaction: discord.Interaction[Any], attempt: Callable[[], Awaitable[None]]
) -> None:
    """A first response that says nothing yet; one whose receipt was lost is there all the same,
    though discord.py does not know it.
    """
    try:
        await _twice(attempt)
    except discord.HTTPException as error:
        if error.code != ALREADY_ACKNOWLEDGED:
            raise
        log.info("answered already", extra={"code": "already-answered"})
        interaction.extras[_ACKNOWLEDGED] = True


def _is_acknowledged(interaction: discord.Interaction[Any]) -> bool:
    return interaction.response.is_done() or _ACKNOWLEDGED in interaction.extras


async def respond(
    interaction: discord.Interaction[Any], replies: Sequence[Reply], *, edit: bool = False
) -> None:
    """Answer an interaction: the first message is its response, the others follow it.

    What is private is shown to the person alone; in their own chat it stays a message, to be
    found again tomorrow. `edit`: the message whose control was used is written anew.
    """
    own_chat = in_own_chat(interaction)
    staff, links = _looks_after_guides(interaction), links_of(interaction)
    first, *others = draw(replies, typing=not own_chat, staff=staff, links=links)
    await _respond_first(interaction, first, own_chat, edit)
    for page in others:
        if own_chat and isinstance(interaction.channel, discord.abc.Messageable):
            await _send(interaction.channel, page)
        else:
            await interaction.followup.send(
                view=page.view, files=page.files(), ephemeral=page.private
            )


async def show_in_channel(
    interaction: discord.Interaction[Any], *, shown: Reply, left: Reply
) -> None:
    """Write `shown` for everybody where a private card is, and `left` in the card's place.

    In this order: a card that says it was shown, was.
    """
    await hold(interaction)
    links = links_of(interaction)
    for page in draw((shown,), links=links):
        await interaction.followup.send(view=page.view, files=page.files())
    # Of an answer in several messages, the last is the one with the button.
    *_, card = draw((left,), staff=_looks_after_guides(interaction), links=links)
    await interaction.edit_original_response(view=card.view, attachments=card.files())


def _looks_after_guides(interaction: discord.Interaction[Any]) -> bool:
    """Whether files and lines mean something to this person."""
    return interaction.guild_id is not None and bool(interaction.extras.get(LOOKS_AFTER))


def links_of(interaction: discord.Interaction[Any]) -> CommandLinks:
    """To the commands, as far as Discord's numbers for them are known."""
    links = interaction.extras.get(LINKS)
    return links if isinstance(links, CommandLinks) else NO_LINKS


async def _respond_first(
    interaction: discord.Interaction[Any], page: Page, own_chat: bool, edit: bool
) -> None:
    async def attempt() -> None:
        if _is_acknowledged(interaction):
            await interaction.edit_original_response(view=page.view, attachments=page.files())
        elif edit:
            await interaction.response.edit_message(view=page.view, attachments=page.files())
        else:
            hidden = page.private and not own_chat
            await interaction.response.send_message(
                view=page.view, files=page.files(), ephemeral=hidden
            )

    try:
        await _twice(attempt)
    except discord.HTTPException as error:
        if error.code == ALREADY_ACKNOWLEDGED:
            log.info("answered already", extra={"code": "already-answered"})
            return  # the person sees it
        late = error.code == UNKNOWN_INTERACTION
        if not (late and own_chat and isinstance(interaction.channel, discord.abc.Messageable)):
            raise
        await _send(interaction.channel, page)


async def open_chat(user: discord.User | discord.Member) -> discord.DMChannel:
    """The person's direct messages. Raises `MessagesClosed`; more often `write` does."""
    opened: list[discord.DMChannel] = []

    async def attempt() -> None:
        opened.append(await user.create_dm())

    await _to_person(attempt)
    return opened[-1]


async def write(
    channel: discord.abc.Messageable,
    replies: Sequence[Reply],
    *,
    known_as: str = "",
    links: CommandLinks = NO_LINKS,
) -> None:
    """Send replies into a chat where the person can write back. Raises `MessagesClosed`.

    What is written again as `known_as`, by whichever process, is shown once: for as long as Discord
    remembers it, which it says is some minutes.
    """
    for number, page in enumerate(draw(replies, links=links)):
        await _send(channel, page, _nonce(f"{known_as}/{number}") if known_as else None)


def _nonce(name: str) -> int:
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest()) >> 1


async def _send(channel: discord.abc.Messageable, page: Page, known_as: int | None = None) -> None:
    # The same for both attempts: Discord shows one message.
    nonce = secrets.randbits(63) if known_as is None else known_as

    async def attempt() -> None:
        await channel.send(view=page.view, files=page.files(), nonce=nonce)

    await _to_person(attempt)


async def _to_person(attempt: Callable[[], Awaitable[None]]) -> None:
    """`_twice`, in somebody's direct messages; raises `MessagesClosed`."""
    try:
        await _twice(attempt)
    except discord.HTTPException as error:
        if error.code in CLOSED:
            raise MessagesClosed from error
        raise


async def _twice(attempt: Callable[[], Awaitable[None]]) -> None:
    """Once more where the connection was cut, which discord.py does not do.

    What is attempted must count once however often it arrives. discord.py hands on whatever
    its HTTP library raises for a cut connection; its own errors were retried or are final.
    """
    try:
        await attempt()
    except discord.DiscordException:
        raise
    except Exception:
        await attempt()
