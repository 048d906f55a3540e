"""Guides that one process was told to read, in another."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from bot.same_guides import LOOK_SECONDS, SameGuides
from bot.shared_files import SharedFiles
from guides.changes.history import History
from guides.library import Library
from guides.shelf import Shelf
from negotiation.model.errors import NotSaved
from storage.guide_files import SharedFile

ROOT = Path(__file__).resolve().parent.parent.parent


class Post:
    """Where changes lie for the others, as the table has them."""

    def __init__(self) -> None:
        self.files: dict[str, tuple[SharedFile, bytes | None]] = {}

    async def all(self) -> tuple[SharedFile, ...]:
        return tuple(file for file, _ in self.files.values())

    async def content(self, file: SharedFile) -> bytes | None:
        return self.files[file.path][1]

    async def share(self, file: SharedFile, content: bytes | None) -> None:
        self.files[file.path] = file, content


class Notes:
    """Where both can read and write."""

    def __init__(self) -> None:
        self.broken = False
        self.noted: dict[str, str] = {}
        self.rang = 0
        self.slept: list[float] = []
        self.post = Post()

    async def note(self, name: str) -> str | None:
        self._may_fail()
        return self.noted.get(name)

    async def take_note(self, name: str, value: str) -> None:
        self._may_fail()
        self.noted[name] = value

    async def wake_others(self) -> None:
        self.rang += 1

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if len(self.slept) == 3:
            raise asyncio.CancelledError

    def _may_fail(self) -> None:
        if self.broken:
            raise NotSaved("The database did not answer.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "library"
    shutil.copytree(ROOT / "guides" / "library", target)
    return target


async def served(folder: Path) -> Library:
    library = Library(Shelf(folder))
    await library.reload()
    return library


def same(library: Library, notes: Notes) -> SameGuides:
    history = History(library.root.with_name(f"{library.root.name}-history"))
    return SameGuides(library, notes, SharedFiles(library.root, history, notes.post))


def change(folder: Path) -> None:
    guide = sorted(folder.rglob("*.md"))[0]
    guide.write_text(guide.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")


async def test_what_one_reads_anew_all_read_anew(folder: Path) -> None:
    notes = Notes()
    here, there = await served(folder), await served(folder)
    ours, theirs = same(here, notes), same(there, notes)
    before = there.index.version
    await theirs.look()
    assert there.index.version == before
    change(folder)
    await here.reload()
    await ours.tell()
    await theirs.look()
    assert there.index.version == here.index.version != before


async def test_the_others_are_woken_once_it_is_noted(folder: Path) -> None:
    notes = Notes()
    guides = same(await served(folder), notes)
    notes.broken = True
    await guides.tell()
    assert notes.rang == 0
    notes.broken = False
    await guides.tell()
    assert notes.rang == 1


async def test_whoever_is_not_woken_looks_after_some_seconds(folder: Path) -> None:
    notes = Notes()
    here, there = await served(folder), await served(folder)
    change(folder)
    await here.reload()
    await same(here, notes).tell()
    with pytest.raises(asyncio.CancelledError):
        await same(there, notes).run()
    assert there.index.version == here.index.version
    assert notes.slept == [LOOK_SECONDS] * 3


async def test_nothing_is_read_twice_for_one_word(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = Notes()
    there = await served(folder)
    theirs = same(there, notes)
    notes.noted["guides"] = "those of another folder"
    reads = 0
    reload = there.reload

    async def counted() -> object:
        nonlocal reads
        reads += 1
        return await reload()

    monkeypatch.setattr(there, "reload", counted)
    for _ in range(3):
        await theirs.look()
    assert reads == 1


async def test_the_same_guides_are_not_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = Notes()
    here, there = await served(folder), await served(folder)
    await same(here, notes).tell()
    monkeypatch.setattr(there, "reload", None)  # whoever calls it fails
    await same(there, notes).look()
    assert there.index.version == here.index.version


async def test_a_database_that_does_not_answer_leaves_the_guides_serving(folder: Path) -> None:
    notes = Notes()
    notes.broken = True
    here = await served(folder)
    version = here.index.version
    guides = same(here, notes)
    await guides.look()
    await guides.tell()
    assert here.index.version == version
