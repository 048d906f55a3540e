"""The real process on a Discord of its own: a guide is sent, published, asked for, and undone."""

from __future__ import annotations

import importlib
import importlib.util
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import SHARED

ROOT = Path(__file__).resolve().parents[2]
MANAGE_GUILD = 1 << 5
GUIDE = b"""\
### Welder | Bolt Global Negotiation Guide

| Region | Base Salary | Bonus | Total Comp |
|--------|-------------|-------|------------|
| Oslo | NOK 900K-1,000K | - | NOK 900K-1,000K |
"""

pytestmark = [
    pytest.mark.skipif(
        not (SHARED / "loopback").is_dir(), reason="no loopback Discord beside the repository"
    ),
    pytest.mark.skipif(
        importlib.util.find_spec("jsonschema_rs") is None, reason="jsonschema_rs is not installed"
    ),
]


class Lab:
    """A Discord with a home server, somebody who looks after the guides, and somebody else."""

    def __init__(self, folder: Path, fakediscord: Any) -> None:
        self.guides = folder / "guides"
        shutil.copytree(ROOT / "guides" / "library", self.guides)
        self.discord = fakediscord.Discord([sys.executable, "-m", "bot"], cwd=str(ROOT))
        home = self.discord.guild("Home")
        self.channel = self.discord.channel(home)
        self.audit = self.discord.channel(home, "audit")
        role = self.discord.role(home, "Keepers", MANAGE_GUILD)
        self.keeper = self.discord.join(self.discord.user("keeper"), home, role)
        self.ann = self.discord.join(self.discord.user("ann"), home)
        self.discord.env = {
            "GUIDES_DIR": str(self.guides),
            "DATABASE_URL": f"sqlite:///{folder / 'bot.sqlite3'}",
            "BACKUP_DIR": str(folder / "backups"),
            "HEARTBEAT_FILE": str(folder / "heartbeat"),
            "HOME_SERVER": str(home.id),
            "MODERATOR_ROLES": "keepers",
            "AUDIT_CHANNEL": self.audit["id"],
        }

    async def band(self) -> str:
        asked = await self.ann.slash("band", company="Bolt", role="Welder")
        return str(asked.text)

    def told(self) -> list[str]:
        """What stands in the audit channel."""
        return [str(message.text) for message in self.ann.sees(self.audit)]


@asynccontextmanager
async def lab_in(folder: Path) -> AsyncIterator[Lab]:
    lab = Lab(folder, importlib.import_module("fakediscord"))
    async with lab.discord:
        await lab.discord.commands("guides", "band")
        yield lab
        lab.discord.assert_clean()


@pytest.fixture
async def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Lab]:
    monkeypatch.syspath_prepend(str(SHARED / "loopback"))
    monkeypatch.setenv("DISCORD_OPENAPI", str(SHARED / "discord" / "openapi.json"))
    async with lab_in(tmp_path) as lab:
        yield lab


async def test_a_guide_is_added_published_and_undone_across_a_kill(lab: Lab) -> None:
    assert "NOK" not in await lab.band()
    sent = await lab.keeper.slash("guides add", file=("welder.md", GUIDE))
    assert sent.ephemeral
    assert "Adds `bolt/welder.md`." in sent.text
    assert "band.png" in sent.files
    assert "NOK" not in await lab.band()
    await lab.discord.restart()
    made = await lab.keeper.click("Add it", sent)
    assert "`bolt/welder.md` is added." in made.text
    assert "NOK 900,000" in await lab.band()
    (line,) = lab.told()
    assert "added `bolt/welder.md`" in line
    undo = await lab.keeper.slash("guides undo", company="Bolt", role="Welder")
    await lab.keeper.click("Remove it", undo)
    assert "NOK" not in await lab.band()
    assert not (lab.guides / "bolt" / "welder.md").exists()
    history = await lab.keeper.slash("guides history")
    assert history.text.count("`bolt/welder.md`") == 2
