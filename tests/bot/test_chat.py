"""The terminal chat in this process: a pipe's lines echoed and answered, a keyboard's answered."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.chat import chat
from bot.console import GREETING
from bot.settings import Settings
from storage.errors import CannotOpen

TODAY = date(2026, 11, 24)
LIBRARY = Path(__file__).resolve().parents[2] / "guides" / "library"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        guides_dir=LIBRARY,
        database_url=f"sqlite:///{tmp_path}/chat.sqlite3",
        backup_dir=tmp_path / "backups",
    )


@pytest.fixture
def typed(settings: Settings) -> Callable[..., str]:
    """What a pipe of these lines gets."""

    def play(*lines: str) -> str:
        out = io.StringIO()
        assert chat(settings, io.StringIO("".join(f"{line}\n" for line in lines)), out, TODAY) == 0
        return out.getvalue()

    return play


def test_each_line_of_a_pipe_is_echoed_above_its_answer(typed: Callable[..., str]) -> None:
    said = typed("/level", "", "/band acme")
    assert said == (
        "> /level\nLevels\n------\n\nName a company with one of its levels or roles, for example "
        "/level company: Google level: L5.\n\n"
        "> /band acme\nNo such company\n---------------\n\nThere is no guide for “acme”.\n\n"
        "The guides cover: Inflection AI, Midjourney, Runway and Stability AI.\n\n"
        "Pick a company\n  [1] Inflection AI\n  [2] Midjourney\n  [3] Runway\n"
        "  [4] Stability AI\n\n"
    )


def test_a_conversation_is_there_in_the_next_run(typed: Callable[..., str]) -> None:
    first = typed("/coach start midjourney ml sf", "250k base, 120k profit share a year")
    assert "Base $250,000 a year" in first.replace("**", "")
    assert "- Base $250,000 a year" in typed("summary").replace("**", "")


def test_lines_in_quotes_are_one_message(typed: Callable[..., str]) -> None:
    said = typed('"""', "midjourney ml sf", "250k base", '"""')
    assert said.startswith('> """\n> midjourney ml sf\n> 250k base\n> """\n')
    assert said.count("going by the guide for Midjourney") == 1


def test_the_day_is_fixed_where_one_is_given(typed: Callable[..., str]) -> None:
    said = typed("/coach start midjourney ml sf", "250k base, they want my answer by friday")
    assert "Friday, 27 November (3 working days)" in said


class Keyboard(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_keyboard_gets_a_greeting_and_no_echo(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: Iterator[str] = iter(["", "/band acme"])
    prompts = []

    def typing(prompt: str) -> str:
        prompts.append(prompt)
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr("builtins.input", typing)
    out = io.StringIO()
    assert chat(settings, Keyboard(), out, TODAY) == 0
    assert out.getvalue().startswith(f"{GREETING}\n\n\nNo such company\n")
    assert out.getvalue().endswith("\n\n\n")
    assert prompts == ["> "] * 3


def test_a_reminder_that_came_due_is_told_at_the_next_start(
    typed: Callable[..., str], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("midjourney ml sf 250k base, they want my answer by friday, remind me")

    def gone(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", gone)
    starts = []
    for _ in range(2):
        out = io.StringIO()
        chat(settings, Keyboard(), out, date(2026, 11, 27))
        starts.append(out.getvalue())
    assert starts[0].startswith(f"{GREETING}\n\nYou asked me to remind you: Midjourney wants")
    assert starts[1] == f"{GREETING}\n\n\n"


def test_a_database_that_cannot_be_opened_is_named(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "list").mkdir()
    broken = Settings(guides_dir=LIBRARY, database_url=f"sqlite:///{tmp_path}/list")
    with pytest.raises(CannotOpen):
        chat(broken, io.StringIO(), io.StringIO(), TODAY)
