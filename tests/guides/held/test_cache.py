"""What was read of guides is kept for the next start, and only ever trusted whole."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from guides.guide.head import Head
from guides.held import cache
from guides.held.cache import Row, read_cache, write_cache
from negotiation.model.diagnostics import Diagnostic, Severity

NOTE = Diagnostic("acme/notes.md", 1, 2, Severity.WARNING, "not-a-guide", "no title", "add one")
ROWS = (
    Row(
        "acme/swe.md",
        b"d" * 16,
        Head("acme/swe", "Acme", "Software Engineer", ("the works",), date(2026, 3, 1)),
        warnings=3,
        record=b"[[],[]]\n",
        whole=True,
        labels=("Z\u00fcrich", "Remote"),
        peers=("Google",),
    ),
    Row("acme/pm.md", b"e" * 16, Head("acme/pm", "Acme", "Product Manager")),
    Row("acme/notes.md", b"f" * 16, None, (NOTE,), 1, whole=True),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_cache(tmp_path / "kept.guides", ROWS)
    return tmp_path / "kept.guides"


def test_rows_come_back_as_they_were(file: Path) -> None:
    assert read_cache(file) == {row.path: row for row in ROWS}


def test_nothing_beside_the_cache_is_left_and_only_its_owner_reads_it(file: Path) -> None:
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_made_for_a_cache_is_its_owners_alone(tmp_path: Path) -> None:
    write_cache(tmp_path / "made" / "for" / "kept.guides", ROWS)
    assert (tmp_path / "made" / "for").stat().st_mode & 0o777 == 0o700


def test_a_cache_with_any_byte_changed_is_none(file: Path) -> None:
    whole = file.read_bytes()
    for at in range(0, len(whole), 7):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert read_cache(file) == {}, at
    for length in range(0, len(whole), 11):
        file.write_bytes(whole[:length])
        assert read_cache(file) == {}, length


def test_a_cache_of_other_readers_is_none(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_version", lambda: b"x" * 16)
    assert read_cache(file) == {}


def test_what_is_no_plain_file_is_none(file: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(file)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("link", "pipe", "folder", "absent"):
        assert read_cache(tmp_path / name) == {}, name


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    write_cache(tmp_path / "file" / "kept.guides", ROWS)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_cache_makes_its_folder(tmp_path: Path) -> None:
    kept = tmp_path / "data" / "guides"
    write_cache(kept, ROWS)
    assert read_cache(kept) == {row.path: row for row in ROWS}
    assert kept.parent.stat().st_mode & 0o077 == 0


def test_the_readers_are_told_apart_by_their_own_text() -> None:
    read = [path.removeprefix(f"{cache._ROOT}/") for path in cache._reader_files()]
    assert "guides/guide/read.py" in read
    assert "negotiation/model/guide.py" in read
    assert "guides/data/place_spellings.py" in read
