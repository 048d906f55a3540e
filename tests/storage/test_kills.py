from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.kills import kill_after


@pytest.mark.parametrize(("answers", "people"), [(4, 1), (60, 30)])
def test_a_killed_process_loses_no_acknowledged_answer(
    file: Path, answers: int, people: int
) -> None:
    first = kill_after(file, answers, people)
    assert sum(first.acknowledged.values()) >= answers
    assert not first.lost
    second = kill_after(file, answers, people)
    assert second.acknowledged
    # It went on where the dead one was.
    assert all(last > first.stored.get(user, 0) for user, last in second.acknowledged.items())
    assert not second.lost
