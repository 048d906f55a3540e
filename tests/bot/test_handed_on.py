"""That the drill with guides handed on would notice what it looks for; it takes half a minute."""

from __future__ import annotations

from pathlib import Path

from guides.check import check_folder
from tests.bot.handed_on import GUIDE, PROMISED, HandedOn, guide


def test_what_is_handed_on_is_a_guide_in_its_place(tmp_path: Path) -> None:
    (tmp_path / GUIDE).parent.mkdir()
    (tmp_path / GUIDE).write_bytes(guide())
    checked = check_folder(tmp_path)
    assert [each.path for each in checked.guides] == [GUIDE.as_posix()]


def test_a_guide_that_comes_too_late_or_not_is_seen() -> None:
    assert HandedOn({"added": PROMISED}).well
    assert not HandedOn({"added": PROMISED + 0.1}).well


def test_what_is_not_as_promised_is_seen() -> None:
    found = HandedOn()
    found.expect("this is", there=True)
    assert found.well
    found.expect("this is not", there=False)
    assert found.faults == ["this is not"]
    assert not found.well
