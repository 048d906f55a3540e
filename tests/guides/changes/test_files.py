"""Writing into a folder: whole, inside it, through no link."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from guides.changes.files import NotWritten, is_inside, put, take_away


def test_a_file_is_written_with_its_folder(tmp_path: Path) -> None:
    put(tmp_path, "acme/swe.md", b"one")
    put(tmp_path, "acme/swe.md", b"two")
    assert (tmp_path / "acme" / "swe.md").read_bytes() == b"two"
    assert [path.name for path in (tmp_path / "acme").iterdir()] == ["swe.md"]


def test_what_is_private_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    put(tmp_path, "x", b"", 0o600)
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "path",
    [
        "../out.md",
        "acme/../../out.md",
        "/etc/out.md",
        "acme//swe.md",
        ".hidden/swe.md",
        "acme/.swe.md",
        "",
        "acme/",
        "a\x00b.md",
        "a\nb.md",
        f"{'x' * 200}.md",
    ],
)
def test_no_path_leads_out_or_hides(tmp_path: Path, path: str) -> None:
    inside = tmp_path / "guides"
    inside.mkdir()
    assert not is_inside(path)
    for attempt in (lambda: put(inside, path, b"x"), lambda: take_away(inside, path)):
        with pytest.raises(NotWritten):
            attempt()
    assert [*tmp_path.rglob("*")] == [inside]


def test_a_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "guides"
    outside.mkdir()
    inside.mkdir()
    (outside / "swe.md").write_bytes(b"theirs")
    (inside / "acme").symlink_to(outside)
    with pytest.raises(NotWritten):
        put(inside, "acme/swe.md", b"ours")
    with pytest.raises(NotWritten):
        take_away(inside, "acme/swe.md")
    assert (outside / "swe.md").read_bytes() == b"theirs"


def test_a_file_that_is_a_link_is_replaced_and_its_target_left_alone(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"theirs")
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "swe.md").symlink_to(tmp_path / "target")
    with pytest.raises(NotWritten):
        take_away(tmp_path, "acme/swe.md")
    put(tmp_path, "acme/swe.md", b"ours")
    assert (tmp_path / "target").read_bytes() == b"theirs"
    assert not (tmp_path / "acme" / "swe.md").is_symlink()


def test_what_is_gone_can_be_taken_away_again(tmp_path: Path) -> None:
    put(tmp_path, "acme/swe.md", b"x")
    take_away(tmp_path, "acme/swe.md")
    take_away(tmp_path, "acme/swe.md")
    take_away(tmp_path, "bolt/swe.md")
    assert not (tmp_path / "acme" / "swe.md").exists()


def test_a_disk_that_fails_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "acme/swe.md", b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten, match="No space left"):
        put(tmp_path, "acme/swe.md", b"new")
    assert (tmp_path / "acme" / "swe.md").read_bytes() == b"old"
    assert [path.name for path in (tmp_path / "acme").iterdir()] == ["swe.md"]


def test_what_a_cut_left_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / ".swe.md.part").write_bytes(b"half")
    put(tmp_path, "swe.md", b"whole")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("swe.md", b"whole")]


def test_a_root_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="not there"):
        put(tmp_path / "nowhere", "acme/swe.md", b"x")
