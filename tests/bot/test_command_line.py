"""Every command of the command line: what it prints, to the letter, and its exit code.

    $ bot guides check broken
    | a line of its input
      …what it writes…
    ! …what it writes to standard error…
    [1]

`pytest --update-golden` writes what stands below the commands anew; those and their input stay.
The commands of a file run one after another in a folder that holds the files beside it.
"""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.bot.in_process import run_here

HERE = Path(__file__).parent / "command_line"
LIBRARY = Path(__file__).resolve().parents[2] / "guides" / "library"
SCRIPTS = sorted(HERE.glob("*.txt"))
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{6}")


class Tuesday(date):
    """The day on which the commands run."""

    @classmethod
    def today(cls) -> Tuesday:
        return cls(2026, 11, 24)


def commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each command with the lines of its input."""
    for block in re.split(r"^\$ bot", text, flags=re.MULTILINE)[1:]:
        command, *lines = block.splitlines()
        yield command.strip(), [line[2:] for line in lines if line.startswith("| ") or line == "|"]


def played(text: str, folder: Path) -> str:
    head = text.partition("$ bot")[0].splitlines()
    written = [line for line in head if line.startswith("#")]
    for command, lines in commands(text):
        ended = run_here(
            {}, folder, *shlex.split(command), stdin="".join(f"{one}\n" for one in lines)
        )
        written += ["", f"$ bot {command}".rstrip(), *(f"| {line}".rstrip() for line in lines)]
        written += _shown(ended.stdout, folder, "  ") + _shown(ended.stderr, folder, "! ")
        written.append(f"[{ended.returncode}]")
    return "\n".join(written) + "\n"


def _shown(text: str, folder: Path, mark: str) -> list[str]:
    plain = _MOMENT.sub("MOMENT", text.replace(str(folder), "HERE"))
    return [f"{mark}{line}".rstrip() for line in plain.splitlines()]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_command_prints_what_stands_below_it(
    script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, update_golden: bool
) -> None:
    monkeypatch.setattr("bot.__main__.date", Tuesday)
    folder = tmp_path / "acme"  # a sheet's company is the folder's
    shutil.copytree(HERE / "files", folder)
    (folder / "guides").mkdir()
    (folder / "guides" / "library").symlink_to(LIBRARY)
    text = script.read_text(encoding="utf-8")
    written = played(text, folder)
    if update_golden:
        script.write_text(written, encoding="utf-8")
    assert written == text or update_golden


def test_there_are_commands_to_run() -> None:
    assert len(SCRIPTS) >= 5
