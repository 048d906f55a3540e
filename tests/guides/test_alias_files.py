"""`aliases.yaml` beside the guides: read as carefully as they are."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from guides.alias_files import folder_aliases, unknown_names
from guides.names.aliases import shipped_aliases
from negotiation.model.diagnostics import Severity
from tests.guides.making import guide


def _file(root: Path, text: str) -> Path:
    path = root / "aliases.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folders_aliases_join_those_that_are_shipped(tmp_path: Path) -> None:
    _file(tmp_path, "companies:\n  acme-labs: [acme, acmelabs]\n")
    aliases, notes = folder_aliases(tmp_path)
    assert notes == ()
    assert aliases.companies["acme-labs"] == ("acme", "acmelabs")
    assert aliases.companies.keys() > shipped_aliases().companies.keys()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: path.write_text("companies: " + "[" * 30_000), "aliases"),
        (lambda path: path.write_text("companies: " + "{a: " * 30_000), "aliases"),
        (
            lambda path: path.write_text(
                "companies:\n" + "".join(" " * at + "a:\n" for at in range(1, 90))
            ),
            "aliases",
        ),
        (lambda path: path.write_text("companies: &a\n  acme: [x]\nroles: *a\n"), "aliases"),
        (lambda path: path.write_text("#" * 300_000), "file-too-big"),
        (lambda path: path.write_bytes(b"\xff\xfe"), "aliases"),
        (os.mkfifo, "unreadable"),
        (lambda path: path.symlink_to("/dev/null"), "unreadable"),
        (lambda path: path.mkdir(), "unreadable"),
    ],
    ids=["brackets", "maps", "indents", "anchors", "huge", "bytes", "pipe", "link", "folder"],
)
def test_what_is_no_list_of_names_is_an_error_and_no_end(
    tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    make(tmp_path / "aliases.yaml")
    aliases, (note,) = folder_aliases(tmp_path)
    assert (note.path, note.severity, note.code) == ("aliases.yaml", Severity.ERROR, code)
    assert aliases == shipped_aliases()


def test_an_alias_of_a_company_without_guides_is_named_with_its_line(tmp_path: Path) -> None:
    _file(tmp_path, "companies:\n  acme: [ac]\n  acmee: [acm]\n")
    (note,) = unknown_names(tmp_path, [guide("acme/engineer", "Acme", "Engineer")])
    assert (note.line, note.code) == (3, "aliases-unknown")
