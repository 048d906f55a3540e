"""Whole conversations as text: `>` is the person, `<` the bot. Read them aloud.

`pytest --update-golden` writes the bot's lines anew; the person's lines are the input.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.negotiation.dialogue.player import at, made_up, play

FOLDER = Path(__file__).parent / "transcripts"
TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_conversation_reads_as_written(path: Path, update_golden: bool) -> None:
    text = path.read_text(encoding="utf-8")
    head = [line for line in text.splitlines() if line.startswith("#")]
    said = [line[2:] for line in text.splitlines() if line.startswith("> ")]
    _, written = play(said, made_up())
    played = "\n".join([*head, "", *written]) + "\n"
    if update_golden:
        path.write_text(played, encoding="utf-8")
    assert played == text or update_golden


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_nothing_of_a_conversation_is_for_others_to_see(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    said = tuple(line[2:] for line in lines if line.startswith("> "))
    turns = [at(said[:count], made_up()) for count in range(len(said) + 1)]
    shown = [reply.text for turn in turns for reply in turn.replies if not reply.private]
    assert shown == []


def test_there_are_conversations_to_read() -> None:
    assert len(TRANSCRIPTS) >= 10
