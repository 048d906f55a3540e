"""The story files as cases, and the guides they are about."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot.case_file import read_case
from guides.guide import read_guide
from guides.index import GuideIndex
from negotiation.model.case import Case
from negotiation.model.guide import Guide
from negotiation.plan.plan import Plan, make_plan

HERE = Path(__file__).resolve().parent
CASES = HERE / "cases"
FOLDERS = (HERE.parent.parent / "guides" / "library", HERE / "guides")


@cache
def story_index() -> GuideIndex:
    """The shipped guides, and the made-up ones for shapes that none of them has."""
    return GuideIndex.build(guide for folder in FOLDERS for guide in our_guides(folder))


@cache
def our_guides(folder: Path) -> tuple[Guide, ...]:
    """Every guide of one of our own folders, read once for all who ask."""
    return tuple(guides_in(folder))


def read_folder(folder: Path, company: str = "") -> list[Guide]:
    """Every guide of a folder, or of one company in it, read straight away."""
    return [*guides_in(folder, company)]


def guides_in(folder: Path, company: str = "") -> Iterator[Guide]:
    """The same, each read when it is come to."""
    for path in sorted((folder / company).rglob("*.md")):
        guide, _ = read_guide(path.read_bytes(), path.relative_to(folder).as_posix())
        if guide is not None:
            yield guide


@cache
def corpus_guides(corpus: Path, step: int) -> tuple[Guide, ...]:
    """The guides of one company of so many in the test collection."""
    folders = sorted(corpus.iterdir())[::step]
    return tuple(guide for one in folders for guide in _of_company(corpus, one.name))


@cache
def _of_company(corpus: Path, company: str) -> tuple[Guide, ...]:
    return tuple(guides_in(corpus, company))


@cache
def read_story(path: Path) -> Case:
    """A case file as a case, read as the command line reads it."""
    case, warnings = read_case(path.read_text(encoding="utf-8"))
    assert warnings == (), f"{path.name}: {warnings}"
    return case


@cache
def story_plan(path: Path) -> Plan:
    """The plan for a case file, made once for all that is said of it."""
    return make_plan(read_story(path), story_index())
