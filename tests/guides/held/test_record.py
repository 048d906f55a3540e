"""A guide's record gives back the guide, or says that it is none."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from guides.guide import read_guide
from guides.held.record import BadRecord, decode, decode_equivalents, encode
from negotiation.model.guide import Guide
from negotiation.model.money import MoneyRange, Period
from tests.conftest import SHARED
from tests.guides.collection import EACH, at_hand, checked
from tests.guides.making import guide, pay, row

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = ROOT / "guides" / "library"
TOLD = ("sources", "years", "bands", "tags", "facts", "equivalents", "diagnostics")

MADE_UP = guide(
    "acme/swe",
    "Acme",
    "Software Engineer",
    [
        row(
            "Zürich",
            "L5+",
            base=pay(9_500, 12_000, "CHF", Period.MONTH, open_ended=True),
            equity=pay(1, 2, also=MoneyRange("EUR", 3, 4), second=MoneyRange("USD", 5, 6)),
            bonus=pay(0, 10, percent=(10, 15)),
            line=9,
        ),
        row(None, None, total=pay(100, 200, per=None), line=10),
    ],
    [("Acme SWE 2", "Google", "L4"), ("Acme SWE 3", "Meta", "E5+")],
    as_of=date(2026, 3, 1),
    aliases=("the works",),
)


def _read(folder: Path) -> list[Guide]:
    return [
        found
        for path in sorted(folder.rglob("*.md"))
        if (found := read_guide(path.read_bytes(), path.relative_to(folder).as_posix())[0])
    ]


def _differs(one: Guide) -> list[str]:
    told = decode(encode(one), one.path)
    return [f"{one.path}: {part}" for part in TOLD if getattr(told, part) != getattr(one, part)]


def test_a_record_tells_what_the_guide_has() -> None:
    assert _differs(MADE_UP) == []
    assert decode_equivalents(encode(MADE_UP), MADE_UP.path) == MADE_UP.equivalents


def test_the_shipped_guides_come_back_from_their_records() -> None:
    found = _read(SHIPPED)
    assert found
    assert [part for one in found for part in _differs(one)] == []


def test_the_hard_guides_come_back_from_their_records() -> None:
    if not (SHARED / "hard-guides").is_dir():
        pytest.skip("the hard guides are not at hand")
    found = _read(SHARED / "hard-guides")
    assert found
    assert [part for one in found for part in _differs(one)] == []


@at_hand
def test_the_collection_comes_back_from_its_records(one_of: Callable[[int], int]) -> None:
    found = checked(one_of(EACH)).guides
    assert found
    assert [part for one in found for part in _differs(one)] == []


TEXT = zlib.decompress(encode(MADE_UP))


@pytest.mark.parametrize(
    "record",
    [
        b"",
        TEXT,
        encode(MADE_UP)[:-1],
        *map(
            zlib.compress,
            (
                b"",
                b"[]",
                b"{}",
                b"null",
                b"[1,2,3,4,5,6,7]",
                b"\xff",
                TEXT[:-1],
                TEXT.replace(b'"CHF",', b"", 1),
                TEXT.replace(b'"month"', b'"fortnight"', 1),
            ),
        ),
    ],
)
def test_what_is_no_record_says_so(record: bytes) -> None:
    with pytest.raises(BadRecord):
        decode(record, "acme/swe.md")
