"""A guide that is changed in Discord reaches every process, whichever folder it has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.shared_files import SharedFiles
from guides.changes.files import put, take_away
from guides.changes.history import Change, History, How, digest_of
from storage.guide_files import GuideFiles, SharedFile
from storage.store import Store

WHO = 123456789012345678
PATH = "acme/engineer.md"


@dataclass
class Process:
    """A folder of guides, and its history beside it."""

    root: Path
    history: History
    files: SharedFiles

    def changes(self, how: How, content: bytes | None, at: int, path: str = PATH) -> None:
        """As a moderator does."""
        was = self.history.keep(self.content(path))
        now = self.history.keep(content)
        if content is None:
            take_away(self.root, path)
        else:
            put(self.root, path, content)
        self.history.write(Change(how, path, was, now, WHO, at))

    def content(self, path: str = PATH) -> bytes | None:
        file = self.root / path
        return file.read_bytes() if file.exists() else None


@pytest.fixture
def post(store: Store) -> GuideFiles:
    return store.guide_files


@pytest.fixture
def two(tmp_path: Path, post: GuideFiles) -> tuple[Process, Process]:
    def process(name: str) -> Process:
        root, history = tmp_path / name / "library", History(tmp_path / name / "history")
        root.mkdir(parents=True)
        return Process(root, history, SharedFiles(root, history, post))

    return process("one"), process("two")


async def test_what_one_publishes_the_other_serves_and_can_undo(
    two: tuple[Process, Process],
) -> None:
    one, other = two
    one.changes(How.ADD, b"first", 1000)
    one.changes(How.REPLACE, b"second", 1001)
    await one.files.hand_on()
    assert await other.files.catch_up()
    assert other.content() == b"second"
    (change,) = other.history.changes()
    assert (change.how, change.who, change.at) == (How.REPLACE, WHO, 1001)
    assert other.history.version(change.now) == b"second"
    assert not await other.files.catch_up()  # once


async def test_what_is_removed_is_removed_everywhere(two: tuple[Process, Process]) -> None:
    one, other = two
    one.changes(How.ADD, b"first", 1000)
    await one.files.hand_on()
    await other.files.catch_up()
    other.changes(How.REMOVE, None, 1001)
    await other.files.hand_on()
    assert await one.files.catch_up()
    assert one.content() is None
    assert one.history.version(one.history.changes()[0].was) == b"first"  # to be undone


async def test_a_later_change_of_ones_own_stays(two: tuple[Process, Process]) -> None:
    one, other = two
    one.changes(How.ADD, b"earlier", 1000)
    await one.files.hand_on()
    other.changes(How.ADD, b"later", 1001)
    assert not await other.files.catch_up()
    assert other.content() == b"later"
    await other.files.hand_on()
    await one.files.hand_on()  # too late
    await one.files.catch_up()
    assert one.content() == b"later"


async def test_what_the_folder_has_already_is_only_noted(two: tuple[Process, Process]) -> None:
    one, other = two
    one.changes(How.ADD, b"same", 1000)
    put(other.root, PATH, b"same")
    await one.files.hand_on()
    assert not await other.files.catch_up()
    assert [change.at for change in other.history.changes()] == [1000]


async def test_what_was_changed_by_hand_is_not_handed_on(
    two: tuple[Process, Process], post: GuideFiles
) -> None:
    one, _ = two
    one.changes(How.FOUND, b"by hand", 1000)
    await one.files.hand_on()
    assert await post.all() == ()


@pytest.mark.parametrize(
    "file",
    [
        SharedFile("../outside.md", "add", WHO, 1000, digest_of(b"content")),
        SharedFile(PATH, "add", WHO, 1000, digest_of(b"other")),
        SharedFile(PATH, "in a way to come", WHO, 1000, digest_of(b"content")),
    ],
)
async def test_what_makes_no_sense_is_left_alone(
    two: tuple[Process, Process],
    post: GuideFiles,
    file: SharedFile,
    caplog: pytest.LogCaptureFixture,
) -> None:
    await post.share(file, b"content")
    assert not await two[0].files.catch_up()
    assert "a guide was not taken over" in caplog.text
    assert any(record.exc_info for record in caplog.records)  # who looks after it is told why
    assert list(two[0].root.parent.parent.rglob("*.md")) == []
    assert two[0].history.changes() == ()
