"""Guides that are changed in Discord, on two bots with a folder of guides each and one PostgreSQL.

`python -m tests.bot.handed_on` plays it on a Discord of its own on this machine: a guide is added
through the bot that answers, and the other serves it; that one takes over, answers from it, and
takes the guide out; and the first, which was away, has it out when it comes back.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.same_guides import LOOK_SECONDS
from bot.standby import KEPT
from guides.blank import blank_guide
from tests.bot.several import SHARED, Bot, Drill, why_not

GUIDE = Path("nimbus", "engineer.md")
RULE = "|---|---|---|---|---|\n"
ROW = "| New York | $181K-$242K | $50K-$90K | 10% | $230K-$350K |\n"
PATIENCE = 30.0
LOOKED_EACH = 0.05
# In a round of the other's, and reading the guides afterwards; it may be told sooner.
PROMISED = LOOK_SECONDS + 2.0


@dataclass
class HandedOn:
    """What came of it: seconds until the other bot had a guide, and what was not as promised."""

    seconds: dict[str, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Whether all is as it is promised."""
        return not self.faults and all(each <= PROMISED for each in self.seconds.values())

    def expect(self, what: str, *, there: bool) -> None:
        """Note what should be and is not."""
        if not there:
            self.faults.append(what)


def guide() -> bytes:
    """A guide that no folder has yet."""
    return blank_guide("Nimbus", "Engineer").replace(RULE, RULE + ROW).encode()


async def play(folder: Path) -> HandedOn:
    """All of it; logs are left in `folder`."""
    found = HandedOn()
    async with _two_bots(folder) as (drill, moderator):
        first = await drill.answering()
        (second,) = (bot for bot in drill.bots if bot is not first)

        sent = await moderator.slash("guides add", file=("nimbus.md", guide()), timeout=PATIENCE)
        await moderator.click("Add it", sent, timeout=PATIENCE)
        found.expect("the guide is in the first folder", there=_has(first))
        found.seconds["added"] = await _until(lambda: _has(second))

        # Pressed a moment ago, it would be played again by who takes over, and refused by Discord.
        await asyncio.sleep(KEPT["interaction"])
        first.signal(signal.SIGTERM)
        await drill.answering(but=first)
        asked = await moderator.slash("band", company="nimbus", role="engineer", timeout=PATIENCE)
        found.expect(f"the other answers from it: {asked.text}", there="$181,000" in asked.text)

        out = await moderator.slash(
            "guides remove", company="Nimbus", role="Engineer", timeout=PATIENCE
        )
        await moderator.click("Remove it", out, timeout=PATIENCE)
        found.expect("the guide is out of the second folder", there=not _has(second))
        found.expect("the first, which is away, still has it", there=_has(first))
        await drill.start(first)
        found.seconds["removed while one was away"] = await _until(lambda: not _has(first))
        found.faults += sorted({str(one) for one in drill.discord.violations})
    return found


@asynccontextmanager
async def _two_bots(folder: Path) -> AsyncIterator[tuple[Drill, Any]]:
    """Each with a folder of its own, and who owns the server that guides are changed in."""
    sys.path.insert(0, str(SHARED / "loopback"))
    from fakediscord import Discord

    from tests.postgres_server import database, shared_server

    os.environ.setdefault("DISCORD_OPENAPI", str(SHARED / "discord" / "openapi.json"))
    with shared_server(folder) as server:
        discord = Discord(log=folder / "log", identify_limit=True)
        await discord.server.start()
        owner = discord.user("owner")
        home = discord.guild("Home", owner)
        owner.at(discord.channel(home))
        drill = Drill(discord, database(server, "handed_on"), folder, 2)
        try:
            for bot in drill.bots:
                _furnish(bot, home.id)
                await drill.start(bot)
            await discord.commands("guides")
            yield drill, owner
        finally:
            await drill.end()
            await discord.server.stop()


def _furnish(bot: Bot, home: int) -> None:
    bot.folder.mkdir()
    guides = bot.folder / "guides"
    shutil.copytree(_SHIPPED / "midjourney", guides / "midjourney")
    bot.settings = {"GUIDES_DIR": str(guides), "HOME_SERVER": str(home)}


def _has(bot: Bot) -> bool:
    return (bot.folder / "guides" / GUIDE).is_file()


async def _until(true: Callable[[], bool]) -> float:
    """How many seconds it took; all that we have patience for, where it never came."""
    began = time.monotonic()
    for _ in range(int(PATIENCE / LOOKED_EACH)):
        if true():
            break
        await asyncio.sleep(LOOKED_EACH)
    return round(time.monotonic() - began, 1)


_SHIPPED = Path(__file__).resolve().parent.parent.parent / "guides" / "library"


def main() -> int:
    """Play, and print what came of it; 1 where something was not as promised."""
    if (reason := why_not()) is not None:
        sys.stdout.write(f"Guides handed on: not played here, {reason}.\n")
        return 0
    folder = Path(tempfile.mkdtemp(prefix="counteroffer-handed-on-"))
    found = asyncio.run(play(folder))
    times = ", ".join(f"{what} {seconds} s" for what, seconds in found.seconds.items())
    sys.stdout.write(f"A guide in the other bot's folder after: {times}.\n")
    for fault in found.faults[:10]:
        sys.stdout.write(f"  not so: {fault}\n")
    if found.well:
        shutil.rmtree(folder)
        return 0
    sys.stdout.write(f"The logs are in {folder}.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
