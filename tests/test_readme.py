"""The README is held to the product: its commands exist, its conversation can be typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.arguments import make_parser
from bot.settings import Settings
from negotiation.lookup.typed import COMMANDS, TERMINAL_ONLY
from tests.bot.in_process import run_here

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")),
    ROOT / "guides" / "FORMAT.md",
    *sorted((ROOT / "docs").glob("*.md")),
]
LEFT_OUT = "[…]"


def conversation() -> str:
    found = re.search(r"<!-- conversation -->\n```text\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_conversation_can_be_typed_and_gives_what_is_shown(tmp_path: Path) -> None:
    shown = conversation()
    typed = [line.removeprefix("> ") for line in shown.splitlines() if line.startswith("> ")]
    assert len(typed) >= 6
    settings = {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'chat.sqlite3'}",
        "BACKUP_DIR": str(tmp_path),
    }
    line = ("chat", "--today", "2026-11-30")
    ran = run_here(settings, ROOT, *line, stdin="\n".join(typed) + "\n")
    assert ran.returncode == 0, ran.stderr
    assert "--today 2026-11-30" in README  # the letter asks for an answer by a day
    printed = ran.stdout
    pieces = [piece.strip("\n") for piece in shown.split(f"{LEFT_OUT}\n")]
    pattern = r"\n.*?\n".join(re.escape(piece) for piece in pieces)
    assert re.fullmatch(pattern + r"\s*", printed, re.DOTALL), printed
    assert "a base of $280,000" in shown


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - TERMINAL_ONLY))
def test_every_slash_command_is_named(command: str) -> None:
    assert f"/{command}" in README


def test_every_setting_of_the_table_exists_and_has_that_default() -> None:
    rows = re.findall(r"^\| (`[A-Z].*?) \| (.*?) \|", README, re.MULTILINE)
    named = [name for names, _ in rows for name in re.findall(r"`([A-Z_]+)`", names)]
    assert {"GUIDES_DIR", "DISCORD_TOKEN", "LOG_LEVEL"} <= set(named)
    for names, defaults in rows:
        for name, default in zip(
            re.findall(r"`([A-Z_]+)`", names), re.findall(r"`(.*?)`", defaults), strict=False
        ):
            assert str(getattr(Settings(), name.lower())) == default, name


def test_every_command_line_that_is_named_exists() -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    named = re.findall(r"`python -m (bot[^`]*)`", pages)
    assert len(named) > 10
    for line in named:
        words = re.sub(r"\[.*|[A-Z/_]+", lambda word: "" if word[0][0] == "[" else "1", line)
        make_parser().parse_args(words.split()[1:])  # which ends where it knows none


def test_every_make_target_that_is_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", README, re.MULTILINE))
    assert {"run", "test", "check", "bench"} <= named
    for target in named:
        assert f"\n{target}:" in makefile, target


def test_every_link_to_a_file_leads_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
