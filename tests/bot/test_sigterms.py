from __future__ import annotations

from pathlib import Path

from tests.bot.sigterms import TOKEN, end_after


def test_a_busy_bot_ends_well_and_loses_no_acknowledged_answer(tmp_path: Path) -> None:
    ending = end_after(tmp_path, 100)
    assert ending.acknowledged >= 100
    assert (ending.exit_code, ending.lost) == (0, 0), ending.told
    assert ending.closed
    assert not any(word in ending.told for word in ("WARNING", "ERROR", TOKEN)), ending.told
    # Libraries that its settings may not need.
    assert ending.told.startswith("loaded without need: []\n")
