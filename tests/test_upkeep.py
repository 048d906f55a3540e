"""What the pages for operators name is there: messages, codes, settings, keys of the export."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from bot.settings import Settings, read_settings
from storage.store import Store
from tests.storage.sessions import full_session

ROOT = Path(__file__).resolve().parent.parent
UPKEEP = (ROOT / "docs" / "upkeep.md").read_text(encoding="utf-8")
EXPORT = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")


@cache
def source() -> str:
    """All text of the program, in one line: a message may stand on two."""
    files = [path for room in ("bot", "cogs", "storage") for path in (ROOT / room).rglob("*.py")]
    text = " ".join(path.read_text(encoding="utf-8") for path in files)
    return re.sub(r'"\s+f?"', "", text)


def troubles() -> list[str]:
    """The first cells of the table of troubles."""
    table = UPKEEP.partition("## When something is wrong")[2].partition("## ")[0]
    return re.findall(r"^\| (.+?) \|", table, re.MULTILINE)[2:]


@pytest.mark.parametrize("trouble", troubles())
def test_what_an_operator_sees_is_what_the_program_says(trouble: str) -> None:
    words = re.findall(r'"(.+?)"', trouble)
    codes = re.findall(r"`(.+?)`", trouble)
    assert [one for one in words if one not in source()] == []
    assert [one for one in codes if f'"{one}"' not in source()] == []


def test_most_troubles_are_known_by_a_message_or_a_code() -> None:
    assert len([one for one in troubles() if '"' in one or "`" in one]) >= 10


def test_the_unit_names_settings_that_there_are() -> None:
    pairs = re.findall(r"^Environment=([A-Z_]+)=(.+)$", UPKEEP, re.MULTILINE)
    known = {name.upper() for name in Settings.__dataclass_fields__}
    assert {name.removesuffix("_FILE") if name.startswith("DISCORD") else name for name, _ in pairs
            } <= known  # fmt: skip
    settings = read_settings({name: value for name, value in pairs if "%" not in value})
    assert settings.database_url.startswith("sqlite:////var/lib/")
    assert "python -m bot\n" in UPKEEP


async def test_the_export_has_the_keys_that_the_page_names(store: Store) -> None:
    await store.save(full_session(), was=0)
    await store.add_flag(7, "band|midjourney", "it is 300k now", "library/x.md:3")
    handed_over = json.loads(await store.export(7) or "")
    named = re.findall(r"^\| `([a-z_]+)` \|", EXPORT, re.MULTILINE)
    assert [*handed_over] == named
    said = set(re.findall(r"`([a-z_]+)`", EXPORT))
    assert {*handed_over["session"], *handed_over["reported"][0]} <= said
    assert {"step", "done", "guide", "case", "reminder"} <= said
    assert {"company", "role", "offer", "walk_away", "deadline"} & {
        *handed_over["session"]["state"]["case"]
    } <= said
