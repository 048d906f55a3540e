"""What a guide, a sheet and a list may hold exactly, and what is one too many."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from guides.folder import read_file
from guides.guide.text import LARGEST_FILE, MOST_LINES, decode
from guides.index import GuideIndex
from guides.sheet import MOST_ROWS, convert
from negotiation.model.diagnostics import Diagnostic, Severity
from tests.guides.making import company

_TOO_BIG = (
    "file-too-big",
    "a guide has at most 256 KiB",
    "is this a research report? Keep it outside the guides folder",
)


def error(code: str, message: str, hint: str = "") -> Diagnostic:
    return Diagnostic("acme/swe.md", 1, 1, Severity.ERROR, code, message, hint)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "acme").mkdir()
    return tmp_path / "acme" / "swe.md"


def test_of_bytes_in_a_file(file: Path) -> None:
    root = file.parent.parent
    file.write_bytes(b"x" * LARGEST_FILE)
    assert read_file(root, "acme/swe.md") == b"x" * LARGEST_FILE
    file.write_bytes(b"x" * (LARGEST_FILE + 1))
    assert read_file(root, "acme/swe.md") == error(*_TOO_BIG)


def test_a_file_that_grows_while_it_is_read_is_read_whole_up_to_one_too_many(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(b"x" * 10)
    size = os.fstat

    def before(handle: int) -> os.stat_result:
        found = size(handle)
        with file.open("ab") as more:
            more.write(b"y" * LARGEST_FILE)
        return found

    monkeypatch.setattr(os, "fstat", before)
    read = read_file(file.parent.parent, "acme/swe.md")
    assert isinstance(read, bytes)
    assert len(read) == LARGEST_FILE + 1


def test_what_keeps_a_file_from_being_read_is_said_of_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = file.parent.parent
    gone = "the file cannot be read: No such file or directory"
    assert read_file(root, "acme/swe.md") == error("unreadable", gone)
    file.mkdir()
    assert read_file(root, "acme/swe.md") == error("unreadable", "this is no regular file")
    file.rmdir()
    file.write_bytes(b"x")

    def broken(_handle: int, _size: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "read", broken)
    words = "the file cannot be read: Input/output error"
    assert read_file(root, "acme/swe.md") == error("unreadable", words)


@pytest.mark.parametrize("letter", ["x", "é", "字", "🇬"])
def test_of_bytes_in_a_text(letter: str) -> None:
    most = LARGEST_FILE // len(letter.encode())
    for text in (letter * most, (letter * most).encode()):
        assert decode(text, "acme/swe.md") == letter * most
    for text in (letter * most + "abcd", (letter * most + "abcd").encode()):
        assert decode(text, "acme/swe.md") == error(*_TOO_BIG)


def test_of_line_ends_in_a_text() -> None:
    assert decode("x\r\n" * MOST_LINES, "acme/swe.md") == "x\n" * MOST_LINES
    words = "a guide has at most 5,000 lines"
    refused = Diagnostic("acme/swe.md", 5001, 1, Severity.ERROR, "file-too-long", words)
    assert decode("x\n" * (MOST_LINES + 1), "acme/swe.md") == refused


def test_of_what_is_no_text_the_place_is_said() -> None:
    nul = Diagnostic(
        *("acme/swe.md", 2, 3, Severity.ERROR, "binary"),
        "the file has NUL characters: it is no text",
    )
    assert decode("ab\ncd\x00", "acme/swe.md") == nul
    found = decode(b"ab\ncd\xff", "acme/swe.md")
    assert isinstance(found, Diagnostic)
    assert (found.line, found.column, found.code) == (2, 3, "encoding")


def test_of_rows_in_a_sheet() -> None:
    def told(rows: int) -> list[tuple[int, str]]:
        sheet = "Region,Base\n" + "".join(f"Town {n},£{90 + n % 9}K\n" for n in range(rows))
        made = convert(sheet.encode(), "pay.csv", "Acme", "Engineer")
        assert made.text.count("| Town ") == min(rows, MOST_ROWS)
        return [(note.line, note.message) for note in made.notes if note.code == "no-sheet"]

    assert told(MOST_ROWS) == []
    assert told(MOST_ROWS + 1) == [
        (MOST_ROWS + 2, f"only the first {MOST_ROWS} rows were converted")
    ]


def test_of_suggestions() -> None:
    names = [f"Acme {letter}{other}" for letter in "ABCDEF" for other in "UVWXYZ"]
    guides = [
        one for name in names for one in company(name.lower().replace(" ", "-"), name, ("Oslo",))
    ]
    index = GuideIndex.build(guides)
    for found in (
        index.suggest_companies(""),
        index.suggest_companies("acme"),
    ):
        assert len(found) == 25
    assert len(index.suggest_companies("", 3)) == 3
    assert len(index.suggest_companies("acme", 100)) == len(names)
