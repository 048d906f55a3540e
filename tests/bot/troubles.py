"""The bot as a process on a Discord of its own, while everything goes wrong that does.

`python -m tests.bot.troubles` plays all of it, with an absence of a minute, and says what held.
Each trouble is a function that raises `AssertionError`; they share one process and one database, as
a bulk of bad luck would.
"""

from __future__ import annotations

import asyncio
import importlib.util
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", ROOT.parent / "shared"))
BAND = {"company": "Midjourney", "role": "ML/AI Engineer"}
BEGUN = "midjourney ml sf, no profit share"
AWAY = "I was away when you wrote this."
MANAGE_GUILD = 1 << 5
GUIDE = b"""\
### Welder | Bolt Global Negotiation Guide

| Region | Base Salary | Bonus | Total Comp |
|--------|-------------|-------|------------|
| Oslo | NOK 900K-1,000K | - | NOK 900K-1,000K |
"""
PATIENCE = 30.0  # seconds until something that has to come has come


def why_not() -> str | None:
    """Why it cannot be played here; None where it can."""
    if not (SHARED / "loopback").is_dir():
        return "no loopback Discord beside the repository"
    if importlib.util.find_spec("jsonschema_rs") is None:
        return "jsonschema_rs is not installed"
    return None


@dataclass
class Lab:
    """One bot, and a server of people of whom each trouble takes a new one, and of somebody who
    looks after the guides in `guides`.
    """

    discord: Any
    guild: Any
    keeper: Any
    audit: Any
    guides: Path
    people: int = 0
    absent_seconds: float = 0.0

    def person(self) -> Any:
        self.people += 1
        return self.discord.join(self.discord.user(f"person{self.people}"), self.guild)

    async def heard(self, person: Any, words: str, before: int) -> Any:
        """The first message since `before` that holds the words."""

        def found() -> Any:
            return next((one for one in person.inbox[before:] if words in one.text), None)

        await self.discord.server.wait(lambda: found() is not None, PATIENCE)
        assert found() is not None, f"{words!r} not in {[one.text for one in person.inbox]}"
        return found()

    async def until(self, holds: Callable[[], bool]) -> None:
        """A card that takes a while is held first and changes once it is known what it says."""
        await self.discord.server.wait(holds, PATIENCE)
        assert holds()


Trouble = Callable[[Lab], Awaitable[None]]


async def killed_while_people_write(lab: Lab) -> None:
    """What they wrote meanwhile is answered, once and in its order."""
    ann = lab.person()
    await ann.dm(BEGUN)
    before = len(ann.inbox)
    await lab.discord.kill()
    await ann.dm("base 250k", expect=0)
    await ann.dm("base 260k", expect=0)
    await asyncio.sleep(lab.absent_seconds)
    await lab.discord.start()
    await lab.heard(ann, "$260,000", before)
    await lab.discord.quiet()
    said = [one.text for one in ann.inbox[before:]]
    assert [AWAY in text for text in said] == [True, True], said
    assert "$250,000" in said[0]


async def killed_while_a_form_is_open(lab: Lab) -> None:
    """It is accepted by the process that follows."""
    ann = lab.person()
    ann.at(lab.discord.channel(lab.guild))
    ann.block_dms()
    asked = await ann.slash("coach start", company="Midjourney", role="ML/AI Engineer")
    await asked.edited()
    await ann.click("Type an answer", asked)
    await lab.discord.restart()
    answered = await ann.submit_modal({"In your own words": "San Francisco"})
    assert "San Francisco" in answered.text, answered.text


async def asked_to_reconnect(lab: Lab) -> None:
    """Discord sends its servers to bed; what is written meanwhile is replayed."""
    ann = lab.person()
    await ann.dm(BEGUN)
    before = len(ann.inbox)
    lab.discord.server.ask_reconnect()
    await ann.dm("base 250k", expect=0)
    await lab.heard(ann, "$250,000", before)


async def session_ended_by_discord(lab: Lab) -> None:
    """Nothing is replayed: the chat itself is read."""
    ann = lab.person()
    await ann.dm(BEGUN)
    before = len(ann.inbox)
    await lab.discord.server.drop_gateway(invalidate=True)
    await ann.dm("base 250k", expect=0)
    said = await lab.heard(ann, "$250,000", before)
    assert AWAY in said.text, said.text
    await lab.discord.quiet()
    assert len(ann.inbox) == before + 1


async def told_to_slow_down(lab: Lab) -> None:
    """A 429 is waited for; the answer comes once."""
    ann = lab.person()
    lab.discord.fault("create_message", status=429, retry_after=0.5, times=2)
    said = await ann.dm(BEGUN, timeout=PATIENCE)
    assert "Midjourney" in said.text
    assert len(ann.inbox) == 1


async def receipts_lost(lab: Lab) -> None:
    """A 502 after the work was done: nothing is said twice, nobody waits for ever."""
    ann = lab.person()
    lab.discord.fault("create_message", status=502, after=True)
    await ann.dm(BEGUN, timeout=PATIENCE)
    await lab.discord.quiet()
    assert len(ann.inbox) == 1
    ann.at(lab.discord.channel(lab.guild))
    lab.discord.fault("create_interaction_response", status=502, after=True)
    asked = await ann.slash("band", BAND, timeout=PATIENCE)
    await lab.discord.quiet()
    assert "$220,000" in asked.text
    assert len(asked.messages) == 1
    lab.discord.fault("create_interaction_response", status=502, after=True)
    begun = await ann.slash("coach resume", timeout=PATIENCE)
    await lab.discord.server.wait(lambda: not begun.message.loading, PATIENCE)
    assert not begun.message.loading, "thinking for ever"


async def messages_closed(lab: Lab) -> None:
    """The conversation goes on privately where the person is."""
    ann = lab.person()
    ann.at(lab.discord.channel(lab.guild))
    ann.block_dms()
    begun = await ann.slash("coach start", company="Midjourney", role="ML/AI Engineer")
    await begun.edited()
    assert begun.ephemeral
    assert "we talk here" in begun.text
    assert ann.inbox == []


async def flooded_by_one(lab: Lab) -> None:
    """They are told to wait; somebody else is answered meanwhile."""
    ann, bob = lab.person(), lab.person()
    bob.at(lab.discord.channel(lab.guild))
    await asyncio.gather(*(ann.dm(f"base {200 + number}k", expect=0) for number in range(80)))
    asked = await bob.slash("band", BAND)
    assert "$220,000" in asked.text
    await lab.heard(ann, "I take a breath", 0)
    await lab.discord.quiet()
    assert sum("I take a breath" in one.text for one in ann.inbox) == 1


async def commands_wiped(lab: Lab) -> None:
    """They are there again after the next start."""
    lab.discord.world.commands[None].clear()
    await lab.discord.restart()
    await lab.discord.commands("band", "coach", "mydata")


@asynccontextmanager
async def a_guide_on_its_way(lab: Lab) -> AsyncIterator[None]:
    """What the block does falls between a guide that is sent and its publication, which is
    then undone.

    There has to be a restart in the block: the card that was drawn before it is as good after it.
    """
    ann = lab.person()

    async def band() -> str:
        return str((await ann.slash("band", company="Bolt", role="Welder")).text)

    assert "NOK" not in await band()
    sent = await lab.keeper.slash("guides add", file=("welder.md", GUIDE))
    assert sent.ephemeral
    assert "Adds `bolt/welder.md`." in sent.text
    assert "band.png" in sent.files
    assert "NOK" not in await band()
    before = lab.discord.proc
    yield
    assert lab.discord.proc is not before
    await lab.keeper.click("Add it", sent, timeout=PATIENCE)
    await lab.until(lambda: "`bolt/welder.md` is added." in sent.text)
    assert "NOK 900,000" in await band()
    await lab.until(lambda: len(ann.sees(lab.audit)) == 1)
    (line,) = (str(message.text) for message in ann.sees(lab.audit))
    assert "added `bolt/welder.md`" in line
    undo = await lab.keeper.slash("guides undo", company="Bolt", role="Welder")
    await lab.keeper.click("Remove it", undo, timeout=PATIENCE)
    await lab.until(lambda: "Nobody is told it." in undo.text)
    assert "NOK" not in await band()
    assert not (lab.guides / "bolt" / "welder.md").exists()
    history = await lab.keeper.slash("guides history")
    assert history.text.count("`bolt/welder.md`") == 2


QUICK: Sequence[Trouble] = (
    told_to_slow_down,
    receipts_lost,
    session_ended_by_discord,
    killed_while_people_write,
)
ALL: Sequence[Trouble] = (
    *QUICK,
    killed_while_a_form_is_open,
    asked_to_reconnect,
    messages_closed,
    flooded_by_one,
    commands_wiped,
)


@asynccontextmanager
async def lab(folder: Path, absent_seconds: float = 0.0) -> AsyncIterator[Lab]:
    """The bot runs while the block does; at the end everything that it sent was valid."""
    sys.path.insert(0, str(SHARED / "loopback"))
    from fakediscord import Discord

    os.environ.setdefault("DISCORD_OPENAPI", str(SHARED / "discord" / "openapi.json"))
    guides = folder / "guides"
    shutil.copytree(ROOT / "guides" / "library", guides)
    discord = Discord([sys.executable, "-m", "bot"], cwd=str(ROOT))
    guild = discord.guild("Lab")
    discord.channel(guild)
    audit = discord.channel(guild, "audit")
    role = discord.role(guild, "Keepers", MANAGE_GUILD)
    keeper = discord.join(discord.user("keeper"), guild, role)
    discord.env = {
        "GUIDES_DIR": str(guides),
        "DATABASE_URL": f"sqlite:///{folder}/db",
        "BACKUP_DIR": f"{folder}/copies",
        "HEARTBEAT_FILE": f"{folder}/heartbeat",
        "HOME_SERVER": str(guild.id),
        "MODERATOR_ROLES": "keepers",
        "AUDIT_CHANNEL": audit["id"],
        "LOG_LEVEL": "WARNING",
    }
    async with discord:
        await discord.commands("band", "coach", "guides")
        yield Lab(discord, guild, keeper, audit, guides, absent_seconds=absent_seconds)
        discord.assert_clean()


async def _main() -> int:
    failed = 0
    with tempfile.TemporaryDirectory(prefix="troubles-") as folder:
        async with lab(Path(folder), absent_seconds=60.0) as one, a_guide_on_its_way(one):
            for trouble in ALL:
                try:
                    await trouble(one)
                except Exception as error:  # the next one is played all the same
                    failed += 1
                    sys.stdout.write(f"BROKE  {trouble.__name__}: {error!r}\n")
                else:
                    sys.stdout.write(f"held   {trouble.__name__}\n")
                sys.stdout.flush()
    return 1 if failed else 0


if __name__ == "__main__":
    reason = why_not()
    sys.stdout.write(f"not played: {reason}\n" if reason else "")
    sys.exit(0 if reason else asyncio.run(_main()))
