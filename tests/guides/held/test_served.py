"""A guide that is held unread is the guide that its whole file gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from guides.guide import read_guide
from guides.guide.names import read_head
from guides.held.record import encode
from guides.held.served import Served
from guides.held.source import Source
from guides.shelf import Shelf
from negotiation.model.guide import Guide
from tests.conftest import SHARED
from tests.guides.collection import at_hand

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "guides" / "library"
PATHS = sorted(path.relative_to(SHIPPED).as_posix() for path in SHIPPED.rglob("*.md"))


def _whole(path: str) -> Guide:
    guide, _ = read_guide((SHIPPED / path).read_bytes(), path)
    assert guide is not None
    return guide


def _held(path: str) -> Served:
    content = (SHIPPED / path).read_bytes()
    head = read_head(content, path)
    assert head is not None
    return Served.of(head, Source(path, content))


@pytest.mark.parametrize("path", PATHS)
def test_it_is_equal_to_the_guide_read_as_a_whole(path: str) -> None:
    whole = _whole(path)
    assert _held(path) == whole
    assert whole == _held(path)
    assert _held(path) != _whole(next(other for other in PATHS if other != path))
    assert len({_held(path), whole}) == 1


@pytest.mark.parametrize("path", PATHS)
def test_a_record_stands_in_for_all_but_the_advice(path: str) -> None:
    whole = _whole(path)
    source = Source(path, b"")  # nothing else can be read
    source.record, source.whole = encode(whole), True
    held = Served.of(_held(path).head, source)
    assert (held.bands, held.equivalents, held.sources) == (
        whole.bands,
        whole.equivalents,
        whole.sources,
    )
    assert (held.tags, held.facts, held.diagnostics) == (
        whole.tags,
        whole.facts,
        whole.diagnostics,
    )
    assert held.mapping == whole.equivalents
    assert held.levers == ()


def test_a_damaged_record_is_read_anew() -> None:
    held, whole = _held(PATHS[0]), _whole(PATHS[0])
    held.source.record, held.source.whole = b"[1", True
    assert held == whole
    assert held.mapping == whole.equivalents


def test_packed_bytes_are_read_like_any() -> None:
    held, whole = _held(PATHS[0]), _whole(PATHS[0])
    held.source.pack()
    held.source.pack()
    assert held.source.content == (SHIPPED / PATHS[0]).read_bytes()
    assert held == whole


@pytest.mark.parametrize(
    ("folder", "share"),
    [
        (SHIPPED, 0.66),
        pytest.param(
            SHARED / "corpus" / "airbnb", 0.45, marks=at_hand
        ),  # guides of the usual length
    ],
)
def test_a_guide_that_was_read_is_held_in_less_than_its_bytes(folder: Path, share: float) -> None:
    """With the record of what it says of pay."""
    shelf = Shelf(folder, ready=True)
    shelf.open()
    sources = [guide.source for guide in shelf.index.guides() if isinstance(guide, Served)]
    assert sources
    assert sum(source.held for source in sources) < share * sum(len(one.content) for one in sources)


def test_bytes_packed_beside_those_of_a_sibling_take_less_room() -> None:
    company = "midjourney"
    paths = [path for path in PATHS if path.startswith(f"{company}/")]
    contents = [(SHIPPED / path).read_bytes() for path in paths]
    sources = [Source(path, content) for path, content in zip(paths, contents, strict=True)]
    for source in sources:
        source.pack(sources[0])
    assert [source.content for source in sources] == contents
    alone = [Source("", content) for content in contents]
    for source in alone:
        source.pack()
    assert sources[0].held == alone[0].held < len(contents[0]) / 2
    assert all(
        one.held < by_itself.held for one, by_itself in zip(sources[1:], alone[1:], strict=True)
    )
    last = Source("", contents[0])
    last.pack(sources[1])  # which leans on the first itself
    assert last.content == contents[0]
    assert last.held < 200


def test_its_regions_and_peers_are_those_of_its_tables() -> None:
    held = _held("midjourney/ml-ai-engineer.md")
    assert held.labels[0] == held.bands[0].region
    assert set(held.peers) == {one.company for one in held.equivalents} != set()


def test_what_a_guide_does_not_have_it_does_not_have_either() -> None:
    with pytest.raises(AttributeError):
        getattr(_held(PATHS[0]), "walk_away")  # noqa: B009 - mypy knows that it is not there


@pytest.mark.parametrize(
    "text",
    ["", "# Notes\n", "### Role | Company Global Negotiation Guide\0", "---\nas_of: [\n---\n# x\n"],
)
def test_what_the_whole_reading_refuses_has_no_names(text: str) -> None:
    assert read_guide(text.encode(), "acme/swe.md")[0] is None
    assert read_head(text.encode(), "acme/swe.md") is None
