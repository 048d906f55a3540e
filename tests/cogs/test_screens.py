"""What people see on Discord, to the letter: scenes as text, each step with all that was sent.

`pytest --update-golden` writes the bot's lines anew; the lines that begin with `>` are the input.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from negotiation.model.replies import Button, Field, Form, Menu, Option, Reply, Style
from tests.cogs.screen import Scene
from tests.cogs.scripted import ScriptedCoach
from tests.cogs.world import World

FOLDER = Path(__file__).parent / "screens"

# What the coach of the scenes named "coach-…" answers to everything.
_OFFER = Form(
    "offer",
    "Your offer",
    (
        Field("base", "Base", "a year", required=True),
        Field("equity", "Equity", value="120k"),
        Field("words", "In your words", long=True),
    ),
)
_SAYS = (
    Reply("First a word.", private=True, version=1),
    Reply(
        "What is the offer?",
        "A title",
        "Small\n\nprint",
        (
            Button("fill-in", "Fill in", Style.PRIMARY, form=_OFFER),
            Button("yes", "Yes", Style.SUCCESS),
            Button("forget", "Forget it", Style.DANGER),
            Button("skip", "Skip"),
        ),
        Menu(
            "ticks",
            "What is true?",
            (Option("base", "Base", "a hint"), Option("level", "Level", chosen=True)),
            0,
            2,
        ),
        private=True,
        version=1,
    ),
)


@pytest.fixture
def scripted() -> ScriptedCoach:
    return ScriptedCoach(says=_SAYS)


async def played(text: str, world: World) -> str:
    """The scene with what was sent for each of its steps."""
    scene, lines = Scene(world), list[str]()
    for line in text.splitlines():
        if line.startswith("#"):
            lines.append(line)
        elif line.startswith("> "):
            lines += ["", line, *await scene.play(line[2:])]
    return "\n".join(lines) + "\n"


def check(path: Path, written: str, *, update: bool) -> None:
    if update:
        path.write_text(written, encoding="utf-8")
    assert written == _text_of(path)


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("guides-*.txt")), ids=lambda path: path.stem)
async def test_what_the_guides_say_looks_as_written(
    path: Path, world: World, update_golden: bool
) -> None:
    check(path, await played(_text_of(path), world), update=update_golden)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("coach-*.txt")), ids=lambda path: path.stem)
async def test_what_a_coach_says_looks_as_written(
    path: Path, stage: World, update_golden: bool
) -> None:
    check(path, await played(_text_of(path), stage), update=update_golden)


def test_there_are_scenes_of_both() -> None:
    assert {path.stem.partition("-")[0] for path in FOLDER.glob("*.txt")} == {"guides", "coach"}
