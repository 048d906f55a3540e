"""Guides of which at first only names are read: the same answers, and nothing with an error."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from guides.early import EarlyIndex
from guides.held.cache import read_cache
from guides.held.served import Served
from guides.library import Library
from guides.shelf import Shelf
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.facts import Certainty, Facts
from tests.guides.test_library import LONG_AGO_NS, _text

# More than are read at once before the first answer, which are fewer here.
MANY, FEW = 16, 10
HEADS = ("Ar", "Bel", "Cor", "Hol", "Dun", "Fin", "Gar")
TAILS = ("bex", "cad", "dov", "mar", "fen", "gil", "hux", "jor", "kel", "lum")
NAMES = [f"{head}{tail} Works" for head in HEADS[:4] for tail in TAILS[:4]]
ALL_NAMES = [f"{head}{tail} Works" for head in HEADS for tail in TAILS]


def _write(root: Path, path: str, content: bytes) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    os.utime(file, ns=(LONG_AGO_NS, LONG_AGO_NS))


def _path(name: str) -> str:
    return f"{name.lower().replace(' ', '-')}/swe.md"


def _many(folder: Path, names: Sequence[str] = NAMES) -> Path:
    for at, name in enumerate(names):
        text = _text(name, "Software Engineer", f"${100 + at}K-$200K")
        _write(folder, _path(name), text.encode())
    return folder


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guides.shelf._FEW", FEW)
    monkeypatch.setattr("guides.loading._MANY", FEW)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return _many(tmp_path / "guides")


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """A folder that stays as it is, all of it read."""
    shelf = Shelf(_many(tmp_path_factory.mktemp("guides")))
    shelf.reload()
    return shelf


QUESTIONS: list[Callable[[Facts], object]] = [
    lambda facts: facts.locate("arbex works swe sf"),
    lambda facts: facts.locate("arbxe works swe sf"),
    lambda facts: facts.locate("nobody at all"),
    lambda facts: facts.find_company("belcad works"),
    lambda facts: facts.find_company("google"),
    lambda facts: facts.find_role("belcad-works", "swe"),
    lambda facts: facts.levels_of("arbex works", "Software Engineer"),
    lambda facts: facts.level_companies(),
    lambda facts: facts.suggest_levels("google"),
    lambda facts: facts.names_in(["arbex", "works", "offered"]),
    lambda facts: facts.suggest_companies("cor"),
    lambda facts: facts.suggest_roles(None, "so"),
    lambda facts: facts.suggest_roles("cordov-works", "so"),
    lambda facts: facts.suggest_regions(None, "san"),
    lambda facts: [guide.bands for guide in facts.roles("holmar-works")],
    lambda facts: facts.guide("holmar-works/swe"),
]


@pytest.mark.parametrize("ask", QUESTIONS)
async def test_an_early_answer_is_the_answer(
    settled: Shelf, ask: Callable[[Facts], object]
) -> None:
    library = Library(Shelf(settled.root))
    await library.open()
    assert isinstance(library.index, EarlyIndex)
    assert ask(library.index) == ask(settled.index)


async def test_a_named_company_needs_no_other_guide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    library = Library(Shelf(_many(tmp_path, ALL_NAMES)))
    await library.open()
    assert library.index.locate("arbex works swe sf").company.certainty is Certainty.EXACT
    assert isinstance(library.index, EarlyIndex)


async def test_the_same_set_has_the_same_version_before_and_after(root: Path) -> None:
    library = Library(Shelf(root))
    await library.open()
    early = library.index.version
    await library.settle()
    assert library.index.version == early
    assert not isinstance(library.index, EarlyIndex)
    report = await library.reload()
    assert (report.added, report.changed, report.removed) == ((), (), ())
    assert report.guides == MANY


async def test_a_guide_with_an_error_never_answers_and_is_told_once(root: Path) -> None:
    # Two roles of one name: whose figures count is not known.
    _write(root, "arbex-works/sde.md", _text("Arbex Works", "Software Engineer").encode())
    _write(root, "belbex-works/swe.md", b"---\nas_of: soon\n---\n" + _text("B", "S").encode())
    told: list[Diagnostic] = []
    library = Library(Shelf(root, tell=told.append))
    await library.open()
    assert library.index.guide("belbex-works/swe") is None
    early = {guide.id for guide in library.index.guides()}
    await library.settle()
    report = library.report
    assert report is not None
    assert {note.path for note in report.refused} == {note.path for note in told} != set()
    assert len(told) == len(set(told))
    assert {guide.id for guide in library.index.guides()} == early


async def test_a_start_after_a_start_reads_no_guide(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept.guides"
    first = Library(Shelf(root, cache=kept))
    await first.reload()
    await first.close()

    def unexpected(*_: object, **__: object) -> None:
        raise AssertionError("it was read")

    monkeypatch.setattr("guides.loading.read_guide", unexpected)
    monkeypatch.setattr("guides.guide.names.read_head", unexpected)
    second = Library(Shelf(root, cache=kept))
    await second.open()
    assert not isinstance(second.index, EarlyIndex)
    assert second.index.version == first.index.version
    assert second.index.guides() == first.index.guides()
    again, before = second.report, first.report
    assert again is not None
    assert before is not None
    assert again.warnings == before.warnings


async def test_a_start_that_read_no_guide_leaves_the_cache_alone(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept.guides"
    first = Library(Shelf(root, cache=kept))
    await first.reload()
    await first.close()
    with monkeypatch.context() as patch:
        patch.setattr("guides.shelf.rows_of", None)
        again = Shelf(root, cache=kept)
        again.open()
        again.keep()
    (root / _path(NAMES[3])).unlink()
    fewer = Shelf(root, cache=kept)
    fewer.open()
    fewer.keep()
    assert _path(NAMES[3]) not in read_cache(kept)
    assert read_cache(kept).keys() == {guide.path for guide in fewer.index.guides()}
    _write(root, _path(NAMES[3]), _text(NAMES[3], "Software Engineer", "$1K-$333K").encode())
    fewer.reload()
    fewer.keep()
    assert _path(NAMES[3]) in read_cache(kept)


def _held(shelf: Shelf) -> int:
    guides = shelf.index.guides()
    assert all(isinstance(guide, Served) for guide in guides)
    return sum(guide.source.held for guide in guides if isinstance(guide, Served))


def test_a_shelf_that_is_to_be_ready_holds_all_guides_packed_from_the_cache_as_well(
    root: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "kept.guides"
    first, second = (Shelf(root, cache=kept, ready=True) for _ in range(2))
    for shelf in (first, second):
        shelf.open()
        assert not isinstance(shelf.index, EarlyIndex)
    assert _held(first) == _held(second)
    assert read_cache(kept).keys() == {guide.path for guide in first.index.guides()}


async def test_what_a_reload_read_is_kept_for_the_next_start(root: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.guides"
    library = Library(Shelf(root, cache=kept))
    await library.reload()
    first = read_cache(kept)
    path = _path(NAMES[3])
    _write(root, path, _text(NAMES[3], "Software Engineer", "$1K-$333K").encode())
    await library.reload()
    now = read_cache(kept)
    assert now.keys() == first.keys()
    assert [one for one in now if now[one].digest != first[one].digest] == [path]


async def test_only_what_changed_since_the_last_start_is_read_again(
    root: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "kept.guides"
    first = Library(Shelf(root, cache=kept))
    await first.reload()
    await first.close()
    _write(root, _path(NAMES[3]), _text(NAMES[3], "Software Engineer", "$1K-$333K").encode())
    second, fresh = Library(Shelf(root, cache=kept)), Library(Shelf(root))
    await second.open()
    await fresh.reload()
    ask = QUESTIONS[0]
    assert ask(second.index) == ask(fresh.index)
    found = second.index.guide(_path(NAMES[3]).removesuffix(".md"))
    assert found is not None
    assert found.bands[0].base is not None
    assert found.bands[0].base.raw == "$1K-$333K"
    assert found in fresh.index.guides()


@pytest.mark.parametrize("damage", [b"", b"no cache", b"counteroffer: guides as read last\n" * 9])
async def test_a_damaged_cache_changes_no_answer(
    settled: Shelf, tmp_path: Path, damage: bytes
) -> None:
    kept = tmp_path / "kept.guides"
    kept.write_bytes(damage)
    library = Library(Shelf(settled.root, cache=kept))
    await library.reload()
    assert library.index.guides() == settled.index.guides()
    await library.close()
    assert kept.read_bytes() != damage
