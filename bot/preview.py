"""The real bot in a browser page on loopback: no Discord account, nothing kept.

simcord plays Discord. One page shows one channel, so there are two doors: the person's direct
messages with the bot, or a server in which they may do everything and their direct messages are
closed, so that the coaching goes on privately in the channel.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from bot.client import Counteroffer
from bot.reading import open_guides
from bot.settings import Settings
from cogs.moderators import Moderation
from guides.library import Library
from negotiation.coach import Coach
from storage.store import open_store

if TYPE_CHECKING:
    from simcord.env import Env
    from simcord.preview import Preview

SERVER = 1_000_000_000_000_000_001  # whose owner looks after the guides
_NO_EXTRA = (
    "The preview needs an optional part: `make preview` installs it, and so does "
    "`pip install 'simcord[preview]'`.\n"
)


def preview(settings: Settings, port: int = 0, *, server: bool = False) -> int:
    """Serve until the page's "End preview session" or Ctrl-C; the exit code."""
    try:
        import simcord
        from simcord.backend.errors import SetupError
    except ImportError:
        sys.stderr.write(_NO_EXTRA)
        return 2
    try:
        asyncio.run(_serve(simcord, settings, port, server))
    except SetupError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stdout.write("\n")
    return 0


async def _serve(simcord: Any, settings: Settings, port: int, server: bool) -> None:
    clock = partial(datetime.now, UTC)
    with TemporaryDirectory(prefix="counteroffer-") as folder:
        database = f"sqlite:///{Path(folder, 'preview.sqlite3')}"
        async with open_store(database, clock, Path(folder, "backups")) as store:
            library = Library(await asyncio.to_thread(open_guides, settings.guides_dir))
            await library.settle()
            bot = Counteroffer(
                library,
                Coach(library, store, clock),
                store,
                moderation=Moderation(home_server=SERVER),
                shard_count=1,
            )
            async with simcord.run(bot, check_errors=False) as env:
                with suppress(asyncio.CancelledError):
                    async with open_page(env, port, server=server) as page:
                        sys.stdout.write(f"{page.url}\nCtrl-C ends it; nothing is kept.\n")
                        sys.stdout.flush()
                        await page.wait_closed()


def open_page(env: Env, port: int, *, server: bool) -> Preview:
    """One person's page: their direct messages, or a server of theirs."""
    env.backend.bot_user.name = "Counteroffer"
    person = env.create_user("you")
    guild = env.create_guild("Offer Club", id=SERVER, owner=person)
    member = guild.add_member(person)
    channel = guild.create_text_channel("offers")
    if not server:
        return env.preview(person.dm_channel, viewers=[person], layout="channel", port=port)
    env.inject_error(
        "POST",
        f"/channels/{person.dm_channel.id}/messages",
        status=403,
        code=50007,
        message="Cannot send messages to this user",
        times=None,
    )
    return env.preview(channel, viewers=[member], layout="channel", port=port)
