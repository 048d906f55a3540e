from __future__ import annotations

import os
from pathlib import Path

import pytest

from storage.errors import CannotOpen, KeysMissing
from storage.ring import WRAPPED, CannotUnwrap, Ring, read_ring

KEY = bytes(range(32))


def test_a_ring_opens_what_it_wrapped_and_only_as_that_persons() -> None:
    ring = Ring.new()
    wrapped = ring.wrap(7, KEY)
    assert len(wrapped) == WRAPPED
    assert KEY not in wrapped
    assert ring.unwrap(7, wrapped) == KEY
    with pytest.raises(CannotUnwrap):
        ring.unwrap(8, wrapped)


def test_a_wrapped_key_that_was_changed_anywhere_does_not_open() -> None:
    ring = Ring.new()
    wrapped = ring.wrap(7, KEY)
    assert len(wrapped) == WRAPPED
    for at in range(WRAPPED):
        changed = bytearray(wrapped)
        changed[at] ^= 1
        with pytest.raises(CannotUnwrap):
            ring.unwrap(7, bytes(changed))


@pytest.mark.parametrize("wrapped", [b"", b"1234", bytes(WRAPPED)])
def test_what_is_no_wrapped_key_does_not_open(wrapped: bytes) -> None:
    with pytest.raises(CannotUnwrap):
        Ring.new().unwrap(7, wrapped)


def test_an_older_key_of_the_ring_opens_what_it_wrapped_and_wraps_no_more() -> None:
    old = Ring.new()
    both = Ring.new(old)
    assert both.unwrap(7, old.wrap(7, KEY)) == KEY
    assert both.newest.unwrap(7, both.wrap(7, KEY)) == KEY
    assert not both.newest.knows(old.wrap(7, KEY))
    with pytest.raises(CannotUnwrap):
        old.unwrap(7, both.wrap(7, KEY))


def test_a_ring_is_written_for_its_owner_alone_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "key"
    ring = Ring.new(Ring.new())
    ring.write(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["key"]
    read = read_ring(path)
    assert read is not None
    assert len(read) == 2
    assert read.unwrap(7, ring.wrap(7, KEY)) == KEY
    assert ring.unwrap(7, read.wrap(7, KEY)) == KEY  # the same one is the newest


def test_there_is_no_ring_where_there_is_no_file(tmp_path: Path) -> None:
    assert read_ring(tmp_path / "key") is None


@pytest.mark.parametrize(
    "text", ["", "# a comment\n", "12345678 AAAA\n", "hunter2\n", "12345678 \xff\n", "1 ====\n"]
)
def test_a_file_that_is_no_ring_is_said_without_quoting_it(tmp_path: Path, text: str) -> None:
    path = tmp_path / "key"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(KeysMissing, match="key") as caught:
        read_ring(path)
    assert "hunter2" not in str(caught.value)


def test_a_slip_in_a_key_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "key"
    Ring.new().write(path)
    text = path.read_text(encoding="ascii")
    path.write_text(text[:-4] + ("AA" if text[-4:-2] != "AA" else "BB") + text[-2:], "ascii")
    with pytest.raises(KeysMissing, match="no key"):
        read_ring(path)


def test_a_ring_that_cannot_be_written_leaves_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "key"
    Ring.new().write(path)
    before = path.read_bytes()

    def full(_handle: int) -> None:
        raise OSError("no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotOpen, match="cannot be written"):
        Ring.new().write(path)
    assert path.read_bytes() == before


def test_a_ring_shows_nothing_of_its_keys() -> None:
    assert repr(Ring.new()) == "<a ring of 1>"
