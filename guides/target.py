"""What a command is pointed at: a library, one company's folder, or one guide."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from guides.folder import SUFFIXES, GuideFile, find_files
from negotiation.model.diagnostics import Diagnostic


class Target(NamedTuple):
    """`root` is the library's folder; `within` a part of it: "acme/", "acme/engineer.md"."""

    root: Path
    within: str = ""

    def files(self) -> tuple[tuple[GuideFile, ...], tuple[Diagnostic, ...]]:
        """The files of it and what was passed over, by path from the root."""
        if not self.within:
            return find_files(self.root)
        folder = self.within.rpartition("/")[0]
        files, notes = find_files(self.root / folder, prefix=f"{folder}/")
        return (
            tuple([file for file in files if file.path.startswith(self.within)]),
            tuple([note for note in notes if note.path.startswith(self.within)]),
        )


def find_target(path: Path) -> Target | None:
    """What lies at a path; None where nothing does.

    A folder with guides and without folders of guides is one company's.
    """
    whole = path.resolve()
    if path.is_file() and path.suffix in SUFFIXES:
        return Target(whole.parent.parent, f"{whole.parent.name}/{whole.name}")
    if not path.is_dir():
        return None
    if _holds_guides(path) and not any(_holds_guides(one) for one in path.iterdir()):
        return Target(whole.parent, f"{whole.name}/")
    return Target(path)


def _holds_guides(folder: Path) -> bool:
    """Whether some text right inside a folder has the words of a guide's title."""
    if not folder.is_dir() or folder.is_symlink():
        return False
    return any(
        one.suffix in SUFFIXES and one.is_file() and not one.is_symlink() and _has_title(one)
        for one in folder.iterdir()
    )


def _has_title(file: Path) -> bool:
    with file.open("rb") as opened:
        return b"Negotiation Guide" in opened.read(4_096)
