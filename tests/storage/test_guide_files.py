"""Of each guide that was changed in Discord the last change is handed on, with its bytes."""

from __future__ import annotations

import pytest

from storage.guide_files import SharedFile
from storage.store import Store

pytestmark = pytest.mark.every_engine

ADDED = SharedFile("acme/engineer.md", "add", 123456789012345678, 1000, "aa")


async def test_what_was_shared_is_there_with_its_bytes(store: Store) -> None:
    files = store.guide_files
    await files.share(ADDED, b"# Engineer \xe2\x80\x93 Acme\n")
    await files.share(ADDED._replace(path="other.md"), b"other")
    assert await files.all() == (ADDED, ADDED._replace(path="other.md"))
    assert await files.content(ADDED) == b"# Engineer \xe2\x80\x93 Acme\n"
    assert await files.content(ADDED._replace(digest="bb")) is None


async def test_the_later_change_counts_whoever_comes_first(store: Store) -> None:
    files = store.guide_files
    later = ADDED._replace(how="replace", changed_at=1001, digest="bb")
    await files.share(later, b"later")
    await files.share(ADDED, b"earlier")
    assert await files.all() == (later,)
    assert await files.content(later) == b"later"


async def test_of_two_in_one_second_the_same_one_counts_everywhere(store: Store) -> None:
    files = store.guide_files
    greater = ADDED._replace(digest="zz")
    for one in (greater, ADDED):
        await files.share(one, one.digest.encode())
    assert await files.all() == (greater,)
    await files.share(greater._replace(digest="zzz"), b"zzz")
    assert [file.digest for file in await files.all()] == ["zzz"]


async def test_a_removal_has_no_bytes(store: Store) -> None:
    files = store.guide_files
    gone = ADDED._replace(how="remove", changed_at=2000, digest="")
    await files.share(ADDED, b"some")
    await files.share(gone, None)
    assert await files.all() == (gone,)
    assert await files.content(gone) is None
