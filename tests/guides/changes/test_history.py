"""Versions and lines that are kept, and what a cut leaves of them."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from guides.changes.files import NotWritten
from guides.changes.history import Change, History, How, digest_of

CHANGE = Change(How.REPLACE, "acme/swe.md", "a" * 32, "b" * 32, who=7, at=1_764_000_000)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "history")


def test_a_version_is_kept_once_and_found_by_its_digest(history: History, tmp_path: Path) -> None:
    digest = history.keep(b"one")
    assert history.keep(b"one") == digest
    assert history.version(digest) == b"one"
    assert len([*(tmp_path / "history" / "versions").iterdir()]) == 1
    assert history.keep(None) == ""
    assert history.version("") is None


def test_what_is_kept_is_for_its_owner_alone(history: History, tmp_path: Path) -> None:
    digest = history.keep(b"one")
    history.write(CHANGE)
    folder = tmp_path / "history"
    modes = {
        str(path.relative_to(tmp_path)): path.stat().st_mode & 0o777
        for path in (folder, *folder.rglob("*"))
        if path.is_file() or path == folder
    }
    assert modes == {
        "history": 0o700,
        "history/changes.jsonl": 0o600,
        f"history/versions/{digest}": 0o600,
    }


def test_a_damaged_version_is_none(history: History, tmp_path: Path) -> None:
    digest = history.keep(b"one")
    (tmp_path / "history" / "versions" / digest).write_bytes(b"two")
    assert history.version(digest) is None
    assert history.keep(b"one") == digest
    assert history.version(digest) == b"one"


def test_lines_come_back_newest_first_with_their_numbers(history: History) -> None:
    assert history.changes() == ()
    first = history.write(CHANGE)
    second = history.write(replace(CHANGE, how=How.REMOVE), replace(CHANGE, how=How.UNDO))
    assert (first.number, second.number) == (1, 3)
    assert [(one.number, one.how) for one in history.changes()] == [
        (3, How.UNDO),
        (2, How.REMOVE),
        (1, How.REPLACE),
    ]
    assert history.change(1) == first
    assert history.change(4) is None


@pytest.mark.parametrize("torn", [b'{"how": "rep', b"\xff\xfe", b"[]", b'{"how": "x"}'])
def test_a_torn_line_costs_no_other(history: History, tmp_path: Path, torn: bytes) -> None:
    history.write(CHANGE)
    with (tmp_path / "history" / "changes.jsonl").open("ab") as file:
        file.write(torn)
    after = history.write(replace(CHANGE, who=8))
    assert after.number == 3
    assert [(one.number, one.who) for one in history.changes()] == [(3, 8), (1, 7)]
    assert history.change(3) == after


def test_a_draft_is_found_by_its_id_for_a_day(history: History, tmp_path: Path) -> None:
    new = replace(CHANGE, now=digest_of(b"new"))
    draft = history.draft(new, b"new")
    assert history.drafted(draft) == (new, b"new")
    yesterday = time.time() - 25 * 3600
    for path in (tmp_path / "history" / "drafts").iterdir():
        os.utime(path, (yesterday, yesterday))
    removal = replace(CHANGE, now="")
    other = history.draft(removal, None)
    assert history.drafted(draft) is None
    assert history.drafted(other) == (removal, None)
    assert len([*(tmp_path / "history" / "drafts").iterdir()]) == 1


def test_a_draft_whose_bytes_are_others_is_none(history: History, tmp_path: Path) -> None:
    draft = history.draft(replace(CHANGE, now=digest_of(b"new")), b"new")
    (tmp_path / "history" / "drafts" / f"{draft}.new").write_bytes(b"old")
    assert history.drafted(draft) is None


@pytest.mark.parametrize("name", ["", "../changes", "x" * 16, "../../../etc/pa", "0" * 15 + "é"])
def test_a_forged_id_is_no_draft(history: History, name: str) -> None:
    history.draft(replace(CHANGE, now=""), None)
    assert history.drafted(name) is None


def test_what_was_begun_is_known_until_it_is_finished(history: History) -> None:
    begun = history.begin(CHANGE)
    assert [*history.begun()] == [(begun, CHANGE)]
    assert history.changes() == ()
    assert history.finish(begun, done=True) == replace(CHANGE, number=1)
    assert [*history.begun()] == []
    other = history.begin(CHANGE)
    history.finish(other, done=False)
    assert len(history.changes()) == 1


def test_nobody_else_can_read_who_changed_what(history: History, tmp_path: Path) -> None:
    history.write(CHANGE)
    history.keep(b"one")
    folder = tmp_path / "history"
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "changes.jsonl").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    history = History(tmp_path / "file" / "history")
    with pytest.raises(NotWritten):
        history.keep(b"one")
    with pytest.raises(NotWritten):
        history.write(CHANGE)
