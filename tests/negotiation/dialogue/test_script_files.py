"""The script as files: one that may be shown, one that may not."""

from __future__ import annotations

import pytest

from negotiation.dialogue.context import Context
from negotiation.dialogue.question import context_of
from negotiation.dialogue.script_files import PRIVATE, SCRIPT, file_reply
from negotiation.dialogue.session import Step
from tests.negotiation.dialogue.player import play, shipped
from tests.negotiation.dialogue.test_letters import SCRIPTED


def _context(lines: list[str]) -> Context:
    session, _ = play(lines)
    return context_of(session, shipped())


@pytest.mark.parametrize("said", ["as a file", "download it", "files", "[Get it as files]"])
def test_who_asks_for_files_gets_them_and_the_script_stays_open(said: str) -> None:
    before = play(SCRIPTED)
    session, written = play([*SCRIPTED, said])
    assert session.step is Step.PLAN
    assert "Here it is as two files." in "\n".join(written[len(before[1]) :])


def test_what_is_private_is_only_in_the_private_file() -> None:
    reply = file_reply(_context(SCRIPTED))
    assert reply is not None
    script, private = reply.attachments
    assert (script.name, private.name) == (SCRIPT, PRIVATE)
    assert script.text.startswith("# Your e-mail\n\nSubject: ")
    assert "\n# On the phone\n" in script.text
    assert "200,000" not in script.text  # the walk-away
    assert "200,000" in private.text
    assert "\n## Keep to yourself\n" in private.text


def test_there_are_no_files_before_there_is_a_script() -> None:
    assert file_reply(_context(["hello"])) is None
