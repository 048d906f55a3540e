from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.kills import kill_after


@pytest.mark.parametrize("answers", [1, 4])
def test_a_killed_process_loses_no_acknowledged_answer(file: Path, answers: int) -> None:
    first = kill_after(file, answers)
    assert first.acknowledged >= answers
    assert not first.lost
    second = kill_after(file, answers)
    assert second.acknowledged > first.stored  # it went on where the dead one was
    assert not second.lost
