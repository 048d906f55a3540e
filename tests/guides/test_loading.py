"""One reading of a folder: what of a file is kept, and how."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from guides.advice.lazy import Lazy
from guides.bands.header_rows import read_header
from guides.held.served import Served
from guides.loading import read_set
from negotiation.model.guide import Guide

_GUIDE = """### Engineer | Acme Negotiation Guide

| Region | Base Salary |
|---|---|
| Austin | $150K-$200K |

**Negotiation Levers**

1. **Scale:** "I have run systems of this size."

**Evidence & Sources**

- Acme careers, 2026

"""
_PUT_OFF = 32 * 1024


def _of_size(folder: Path, size: int) -> Guide:
    (folder / "acme").mkdir()
    (folder / "acme" / "engineer.md").write_text(_GUIDE.ljust(size), encoding="utf-8")
    (guide,) = read_set(folder, {}, {}).guides
    return guide


@pytest.mark.parametrize(("size", "held"), [(_PUT_OFF, True), (_PUT_OFF + 1, False)])
def test_a_huge_guide_is_read_as_a_whole_and_kept_so(tmp_path: Path, size: int, held: bool) -> None:
    guide = _of_size(tmp_path, size)
    assert isinstance(guide, Served) is held
    levers = guide.levers
    assert isinstance(levers, Lazy)
    assert levers.made is not held
    assert [lever.title for lever in levers] == ["Scale"]


def test_a_file_with_an_error_serves_no_guide_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "engineer.md").write_text(_GUIDE.split("|---")[0], encoding="utf-8")
    found = read_set(tmp_path, {}, {})
    assert found.guides == ()
    assert [error.code for error in found.errors] == ["no-bands"]


def test_a_note_beside_guides_is_no_guide_and_counted_as_a_warning(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "notes.md").write_text("Call them on Monday.\n", encoding="utf-8")
    found = read_set(tmp_path, {}, {})
    (read,) = found.files.values()
    assert (found.errors, found.warnings, read.guide) == ((), 1, None)
    assert [note.code for note in read.notes] == ["not-a-guide"]


@pytest.mark.parametrize(("guides", "kept"), [(3, True), (80, False)])
def test_what_recurs_from_guide_to_guide_is_forgotten_once_many_were_read(
    tmp_path: Path, guides: int, kept: bool
) -> None:
    (tmp_path / "acme").mkdir()
    for number in range(guides):
        file = tmp_path / "acme" / f"engineer-{number}.md"
        file.write_text(_GUIDE.replace("### Engineer", f"### Engineer {number}"), encoding="utf-8")
    found = read_set(tmp_path, {}, {})
    assert len(found.guides) == guides
    assert (read_header.cache_info().currsize > 0) is kept
    read_set(tmp_path, {}, {})
    read_header((_GUIDE,))
    read_set(tmp_path, found.files, {})  # nothing is read anew
    assert read_header.cache_info().currsize > 0


def _records(guides: Iterable[Guide]) -> list[bytes | None]:
    assert all(isinstance(guide, Served) for guide in guides)
    return [guide.source.record for guide in guides if isinstance(guide, Served)]


def test_a_guide_that_was_only_saved_anew_keeps_what_was_read_of_it(tmp_path: Path) -> None:
    _of_size(tmp_path, 0)
    found = read_set(tmp_path, {}, {})
    (tmp_path / "acme" / "engineer.md").write_text(f"{_GUIDE}\n", encoding="utf-8")
    again = read_set(tmp_path, found.files, {})
    assert again.version != found.version
    (before,), (after,) = _records(found.guides), _records(again.guides)
    assert after is before is not None


def test_what_two_guides_have_in_common_is_held_once(tmp_path: Path) -> None:
    for folder in ("acme", "acme-labs"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "engineer.md").write_text(_GUIDE, encoding="utf-8")
    first, second = _records(read_set(tmp_path, {}, {}).guides)
    assert first is second is not None
