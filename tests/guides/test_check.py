"""`guides check`: what it finds in a folder, and how it says it."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from guides.check import (
    as_github,
    as_json,
    as_text,
    check,
    check_beside,
    check_folder,
    check_target,
)
from guides.folder import find_files, read_file
from guides.target import Target, find_target
from negotiation.model.diagnostics import Diagnostic, Severity

_GUIDE = (
    "### {role} | {company} Global Negotiation Guide\n\n"
    "| Region | Base Salary |\n|---|---|\n| London | {cell} |\n\n"
    "**Level Mapping:** {company} {role} = Google L5\n\n"
    '**Global Levers**\n1. **A:** "B."\n\n'
    '> **Negotiate Up Strategy:** "I am asking for £118K base."\n\n'
    "**Evidence & Sources**\n- Reports of 2026\n"
)


def _write(root: Path, path: str, cell: str = "£95K-£120K", company: str = "Acme") -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    role = file.stem.title()
    file.write_text(_GUIDE.format(role=role, company=company, cell=cell), encoding="utf-8")


def _codes(root: Path) -> list[tuple[str, str]]:
    return [(found.path, found.code) for found in check_folder(root).diagnostics]


def test_a_clean_folder_has_nothing_to_say(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    out = io.StringIO()
    assert check(tmp_path, "text", out) == 0
    assert out.getvalue() == "1 guide: 0 errors, 0 warnings, 0 remarks\n"


@pytest.mark.parametrize(
    ("title", "shift"),
    [
        ("### Engineer | Acme Negotation Guide\n", 0),
        ("# Engineer at Acme\n", 0),
        ("", -1),
    ],
)
def test_what_a_wrong_title_stands_above_is_checked_as_well(
    tmp_path: Path, title: str, shift: int
) -> None:
    text = _GUIDE.format(role="Engineer", company="Acme", cell="up to £120K")
    file = tmp_path / "acme" / "engineer.md"
    file.parent.mkdir()
    file.write_text(title + text.split("\n", 1)[1], encoding="utf-8")
    found = {(one.line, one.code) for one in check_folder(tmp_path).diagnostics}
    assert found == {(1, "not-a-guide"), (5 + shift, "cell-unreadable")}
    shown = {one.line: one.source for one in check_folder(tmp_path).diagnostics}
    assert shown[5 + shift] == "| London | up to £120K |"
    assert "Negotiation Guide" not in shown[1]


_UNTITLED = (
    "How we pay\n\nLevel\tCity\tBase\nE3\tLeeds\t£62,000\n\nE3 = Google L3, E4 = Google L4\n"
)


def test_a_file_with_pay_and_no_title_is_told_its_title_and_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "tallow" / "ml-engineer.md"
    file.parent.mkdir()
    file.write_text(_UNTITLED, encoding="utf-8")
    found = {one.code: one for one in check_folder(tmp_path).diagnostics}
    assert "### ML Engineer | Tallow Negotiation Guide" in found["not-a-guide"].hint
    assert found["no-bands"].line == 3
    assert "guides import" in found["no-bands"].hint
    assert "**Level Mapping:** E3 = Google L3, E4 = Google L4" in found["no-level-mapping"].hint
    assert (found["no-level-mapping"].line, found["no-strategy"].line) == (6, 1)
    assert not any(one.severity is Severity.ERROR for one in found.values())


@pytest.mark.parametrize(
    ("text", "line", "bands"),
    [
        ("| Region | Base Salary |\n|---|---|\n| London | £95K-£120K |\n", 1, None),
        ("Level\tCity\tBase\nE3\tLeeds\t£62,000\n", 1, 1),
        ("---\nas_of: 2026-02-01\n---", 4, 3),
    ],
)
def test_a_file_without_a_title_is_told_so_where_one_belongs(
    tmp_path: Path, text: str, line: int, bands: int | None
) -> None:
    file = tmp_path / "tallow" / "ml-engineer.md"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    found = {one.code: one for one in check_folder(tmp_path).diagnostics}
    assert found["not-a-guide"].line == line
    assert (found["no-bands"].line if "no-bands" in found else None) == bands
    assert "no-levers" in found


def test_a_note_in_a_companys_folder_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "tallow" / "README.md"
    file.parent.mkdir()
    file.write_text("# Whom to ask\n\nThe people team, on weekdays.\n", encoding="utf-8")
    assert [one.code for one in check_folder(tmp_path).diagnostics] == ["not-a-guide"]


def test_a_table_without_dashes_is_found_whatever_its_columns_are_called(tmp_path: Path) -> None:
    file = tmp_path / "birchway" / "data-scientist.md"
    file.parent.mkdir()
    file.write_text(
        "### Data Scientist | Birchway Negotiation Guide\n\n"
        "| | Lisbon | Porto |\n| Junior | €36.000–€44.000 | €30.000–€35.000 |\n",
        encoding="utf-8",
    )
    found = next(one for one in check_folder(tmp_path).diagnostics if one.code == "no-bands")
    assert (found.line, "|---|---|---|" in found.hint) == (3, True)


def test_a_tab_is_shown_as_a_space() -> None:
    shown = as_text(Diagnostic("a/b.md", 1, 1, Severity.ERROR, "x", "y", "", "Level\tBase"))
    assert " 1 | Level Base" in shown.splitlines()


def test_a_warning_is_no_failure_and_an_error_is(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md", "up to £120K")
    assert check(tmp_path, "text", io.StringIO()) == 0
    _write(tmp_path, "acme/designer.md", "£95K-£120K | £1")
    assert check(tmp_path, "text", io.StringIO()) == 1


def test_text_shows_the_line_a_caret_and_a_hint(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md", "£120K-£95K")
    out = io.StringIO()
    check(tmp_path, "text", out)
    assert out.getvalue().splitlines() == [
        'acme/engineer.md:5:12: warning low-above-high "£120K-£95K" has its low end above its '
        "high end; kept as words",
        " 5 | | London | £120K-£95K |",
        "   |            ^",
        " hint: check the units: $1.097K is $1,097",
        "",
        "1 guide: 0 errors, 1 warning, 0 remarks",
    ]


def test_json_is_one_object_a_line(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md", "£120K-£95K")
    out = io.StringIO()
    check(tmp_path, "json", out)
    (line,) = out.getvalue().splitlines()
    assert "£120K-£95K" in line
    found = json.loads(line)
    assert (found["path"], found["line"], found["column"]) == ("acme/engineer.md", 5, 12)
    assert (found["severity"], found["code"]) == ("warning", "low-above-high")


def test_github_annotations_name_the_file_as_seen_from_where_it_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path / "guides", "acme/engineer.md", "£120K-£95K")
    monkeypatch.chdir(tmp_path)
    for folder in (Path("guides"), tmp_path / "guides"):
        out = io.StringIO()
        check(folder, "github", out)
        assert "file=guides/acme/engineer.md,line=5,col=12" in out.getvalue()


def test_github_annotations_of_files_elsewhere_name_the_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(tmp_path / "guides", "acme/engineer.md", "£120K-£95K")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for folder in (Path("../guides"), tmp_path / "guides"):
        out = io.StringIO()
        check(folder, "github", out)
        assert f"file={folder.as_posix()}/acme/engineer.md," in out.getvalue()


def test_github_annotations_escape_what_they_carry() -> None:
    found = Diagnostic("a,b/c:d.md", 3, 7, Severity.INFO, "cell-text", "50 %\r\nmore", "a hint")
    assert as_github(found) == (
        "::notice file=a%2Cb/c%3Ad.md,line=3,col=7,title=cell-text::50 %25%0D%0Amore (a hint)"
    )


def test_a_guide_cannot_write_to_the_terminal() -> None:
    found = Diagnostic("a\x1b.md", 1, 2, Severity.INFO, "x", "a\x1b[31m", "", "b\x1b[2J\tc")
    assert "\x1b" not in as_text(found)
    assert "\x1b" not in as_json(found)


def test_a_long_line_is_shown_around_its_column() -> None:
    source = "x" * 5_000 + "HERE" + "y" * 5_000
    shown = as_text(Diagnostic("a.md", 1, 5_001, Severity.INFO, "x", "m", "", source)).split("\n")
    assert len(shown[1]) < 200
    assert shown[1][shown[2].index("^") :].startswith("HERE")


@pytest.mark.parametrize(
    ("length", "column", "shown", "caret"),
    [
        (160, 1, (0, 160), 0),
        (161, 1, (0, 160), 0),
        (400, 140, (0, 160), 139),
        (400, 141, (60, 220), 80),
        (400, 320, (239, 399), 80),
        (400, 321, (240, 400), 80),
        (9, 30, (0, 9), 9),  # a column behind the line's end points to the end
    ],
)
def test_a_line_is_shown_as_wide_as_a_screen(
    length: int, column: int, shown: tuple[int, int], caret: int
) -> None:
    source = "".join(chr(0x4E00 + at) for at in range(length))
    start, end = shown
    before, behind = "…" * (start > 0), "…" * (end < length)
    lines = as_text(Diagnostic("a.md", 7, column, Severity.INFO, "x", "m", "", source)).split("\n")
    assert lines[1:] == [
        f" 7 | {before}{source[start:end]}{behind}",
        f"   | {' ' * (caret + len(before))}^",
    ]


@pytest.mark.parametrize(
    ("path", "other", "code", "message"),
    [
        ("acme/dev.md", "bolt/dev.md", "duplicate-title", "bolt/dev.md has the same title"),
        ("bolt/dev.md", "acme/dev.md", "duplicate-title", "acme/dev.md has the same title"),
        ("acme/a.md", "acme/b.md", "duplicate-guide", "acme/b.md is about the same company"),
        ("acme/b.md", "acme/a.md", "duplicate-guide", "acme/a.md is about the same company"),
    ],
)
def test_what_a_file_would_double_is_said_of_it_and_not_of_the_other(
    path: str, other: str, code: str, message: str
) -> None:
    text = _GUIDE.format(role="Dev", company="Acme", cell="£95K-£120K").encode()
    held, notes = check_beside(text, other, ())
    assert held is not None
    assert notes == ()
    guide, (note,) = check_beside(text, path, [held])
    assert guide is not None
    assert (note.path, note.line, note.column, note.code) == (path, 1, 1, code)
    assert note.message.startswith(message)


def test_what_two_others_have_in_common_is_not_said_of_a_file_beside_them() -> None:
    text = _GUIDE.format(role="Dev", company="Acme", cell="£95K-£120K").encode()
    others = [check_beside(text, path, ())[0] for path in ("acme/dev.md", "bolt/dev.md")]
    third = text.replace(b"Dev |", b"Designer |")
    known = [guide for guide in others if guide is not None]
    assert check_beside(third, "acme/designer.md", known)[1] == ()


def test_a_file_that_is_no_guide_has_nothing_beside_it() -> None:
    guide, notes = check_beside(b"Ask Jo.\n", "acme/dev.md", ())
    assert guide is None
    assert [note.code for note in notes] == ["not-a-guide"]


def test_two_files_for_one_role_are_an_error(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    text = (tmp_path / "acme" / "engineer.md").read_text(encoding="utf-8")
    (tmp_path / "acme" / "another.md").write_text(text, encoding="utf-8")
    assert ("acme/engineer.md", "duplicate-guide") in _codes(tmp_path)
    assert check_folder(tmp_path).errors == 1


def test_bad_aliases_are_an_error_as_in_a_reload(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    (tmp_path / "aliases.yaml").write_text("companies:\n  acme: roadrunner\n", encoding="utf-8")
    assert _codes(tmp_path) == [("aliases.yaml", "aliases")]
    assert check_folder(tmp_path).errors == 1


def test_a_guide_too_deep_in_the_folders_is_said_to_be(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    _write(tmp_path, "deep/acme/engineer.md")
    assert ("deep/acme/engineer.md", "duplicate-guide") in _codes(tmp_path)
    assert ("deep/acme/engineer.md", "path-shape") in _codes(tmp_path)


def test_a_double_beside_the_folders_gives_way_without_an_error(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    text = (tmp_path / "acme" / "engineer.md").read_text(encoding="utf-8")
    (tmp_path / "000_dropped.txt").write_text(text, encoding="utf-8")
    checked = check_folder(tmp_path)
    assert checked.errors == 0
    assert ("000_dropped.txt", "duplicate-guide") in _codes(tmp_path)


def test_two_guides_with_one_title_are_a_warning(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    _write(tmp_path, "acme-cloud/engineer.md")
    assert _codes(tmp_path) == [("acme/engineer.md", "duplicate-title")]


def test_files_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for path in ("b/a.md", "a/z.md", "a/B.md", "a-b/c.md", "a/notes.rst", ".git/x.md"):
        _write(tmp_path, path)
    files, notes = find_files(tmp_path)
    assert [file.path for file in files] == sorted(["b/a.md", "a/z.md", "a/B.md", "a-b/c.md"])
    assert [(note.path, note.code) for note in notes] == [("a/notes.rst", "stranger")]


def test_a_guide_saved_as_text_beside_the_folders_is_read(tmp_path: Path) -> None:
    _write(tmp_path, "000_engineer.txt")
    _write(tmp_path, "acme/notes.txt")
    (tmp_path / "acme" / "notes.txt").write_text("Ask Jo about the bands.\n", encoding="utf-8")
    checked = check_folder(tmp_path)
    assert [(guide.id, guide.company) for guide in checked.guides] == [
        ("acme/000-engineer", "Acme")
    ]
    assert _codes(tmp_path) == [
        ("000_engineer.txt", "path-shape"),
        ("acme/notes.txt", "not-a-guide"),
    ]
    assert checked.errors == 0


def test_links_are_not_followed(tmp_path: Path) -> None:
    root = tmp_path / "guides"
    _write(root, "acme/engineer.md")
    _write(tmp_path, "secret/secret.md")
    (root / "acme" / "link.md").symlink_to(tmp_path / "secret" / "secret.md")
    (root / "folder").symlink_to(tmp_path / "secret")
    files, notes = find_files(root)
    assert [file.path for file in files] == ["acme/engineer.md"]
    assert [(note.path, note.code) for note in notes] == [
        ("acme/link.md", "symlink"),
        ("folder", "symlink"),
    ]
    late = read_file(root, "acme/link.md")
    assert isinstance(late, Diagnostic)
    assert late.code == "unreadable"


def test_a_file_that_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    os.mkfifo(tmp_path / "acme" / "pipe.md")
    assert find_files(tmp_path)[0] == ()
    late = read_file(tmp_path, "acme/pipe.md")
    assert isinstance(late, Diagnostic)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    with (tmp_path / "acme" / "big.md").open("wb") as file:
        file.truncate(2**31)
    assert _codes(tmp_path) == [("acme/big.md", "file-too-big")]


def test_folders_are_entered_only_so_deep(tmp_path: Path) -> None:
    _write(tmp_path, "a/b/c/d/e/f/g/h/i/engineer.md")
    assert [code for _, code in _codes(tmp_path)] == ["too-deep"]


def test_a_sheet_is_no_guide_and_can_be_made_one(tmp_path: Path) -> None:
    sheet = tmp_path / "levels.csv"
    sheet.write_text("level,base\nL2,€60K\n", encoding="utf-8")
    told = io.StringIO()
    assert check(sheet, "text", told) == 1
    assert f"`python -m bot guides import {sheet}`" in told.getvalue()


@pytest.mark.parametrize("name", ["nowhere", "a-file"])
def test_a_folder_that_cannot_be_read_is_an_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "a-file").write_text("x", encoding="utf-8")
    told, listed = io.StringIO(), io.StringIO()
    assert check(tmp_path / name, "text", told) == 1
    assert told.getvalue() == f"There is no folder {tmp_path / name}.\n"
    assert check(tmp_path / name, "json", listed) == 1
    assert [json.loads(line)["severity"] for line in listed.getvalue().splitlines()] == ["error"]


def test_a_guide_that_is_not_there_is_missed_as_one(tmp_path: Path) -> None:
    told = io.StringIO()
    assert check(tmp_path / "acme.md", "text", told) == 1
    assert told.getvalue() == f"There is no guide {tmp_path / 'acme.md'}.\n"


def test_progress_counts_the_files_read_so_far(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    _write(tmp_path, "acme/designer.md")
    heard: list[tuple[int, int]] = []
    check_target(Target(tmp_path), lambda done, of: heard.append((done, of)))
    assert heard == [(0, 2), (1, 2)]


def test_aliases_of_nobody_are_told_in_a_library_and_not_in_a_part_of_it(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    (tmp_path / "aliases.yaml").write_text("companies:\n  bolt: [bb]\n", encoding="utf-8")
    assert [note.path for note in check_folder(tmp_path).diagnostics] == ["aliases.yaml"]
    part = find_target(tmp_path / "acme")
    assert part is not None
    assert check_target(part).diagnostics == ()


def test_the_shipped_guides_are_clean() -> None:
    library = Path(__file__).resolve().parents[2] / "guides" / "library"
    checked = check_folder(library)
    assert len(checked.guides) >= 5
    assert [str(found) for found in checked.diagnostics] == []


def test_a_guide_or_a_companys_folder_may_be_checked_alone(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    _write(tmp_path, "acme/designer.md", "up to £120K")
    _write(tmp_path, "bolt/engineer.md", "up to £120K")
    for path, paths in (
        ("acme/engineer.md", []),
        ("acme/designer.md", ["acme/designer.md"]),
        ("acme", ["acme/designer.md"]),
    ):
        out = io.StringIO()
        assert check(tmp_path / path, "json", out) == 0
        assert [json.loads(line)["path"] for line in out.getvalue().splitlines()] == paths


def test_a_sheet_in_a_companys_folder_is_named(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    (tmp_path / "acme" / "levels.csv").write_text("level,base\n", encoding="utf-8")
    (tmp_path / "acme" / "logo.png").write_bytes(b"\x89PNG")
    found = check_folder(tmp_path).diagnostics
    assert [(note.path, note.code, note.severity) for note in found] == [
        ("acme/levels.csv", "stranger", Severity.WARNING),
        ("acme/logo.png", "stranger", Severity.INFO),
    ]


def test_aliases_by_another_name_or_in_another_place_are_named(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    for path in ("aliases.yaml", "aliases.yml", "acme/aliases.yaml", "notes.yml"):
        (tmp_path / path).write_text("companies: {}\n", encoding="utf-8")
    _, notes = find_files(tmp_path)
    assert [(note.path, note.code, note.severity) for note in notes] == [
        ("acme/aliases.yaml", "stranger", Severity.WARNING),
        ("aliases.yml", "stranger", Severity.WARNING),
    ]


def test_a_guide_that_dates_nothing_is_told_to(tmp_path: Path) -> None:
    _write(tmp_path, "acme/engineer.md")
    guide = tmp_path / "acme" / "engineer.md"
    guide.write_text(guide.read_text(encoding="utf-8").replace(" of 2026", ""), encoding="utf-8")
    out = io.StringIO()
    assert check(tmp_path, "text", out) == 0
    tail = "nowhere how old the figures are: write `as_of: 2026-02-01` into the front matter."
    assert out.getvalue().splitlines()[-1] == f"It says {tail}"
    _write(tmp_path, "acme/designer.md")
    out = io.StringIO()
    check(tmp_path, "text", out)
    assert out.getvalue().splitlines()[-1] == f"1 guide says {tail}"
