"""Every release says what whoever runs it has to do."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.version import VERSION

ROOT = Path(__file__).resolve().parent.parent
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


class Release(NamedTuple):
    number: tuple[int, ...]
    day: date
    text: str


def releases(changelog: str) -> list[Release]:
    """The newest first."""
    parts = re.split(r"^## (.+)$", changelog, flags=re.MULTILINE)[1:]
    heads = [(re.fullmatch(r"([0-9.]+) – ([0-9-]+)", head), text) for head, text in _pairs(parts)]
    return [
        Release(_number(head[1]), date.fromisoformat(head[2]), text) for head, text in heads if head
    ]


def _pairs(parts: list[str]) -> list[tuple[str, str]]:
    return [*zip(parts[::2], parts[1::2], strict=True)]


def _number(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))


RELEASES = releases(CHANGELOG)


def test_what_is_not_released_yet_stands_first() -> None:
    assert re.findall(r"^## (.+)$", CHANGELOG, re.MULTILINE)[0] == "Unreleased"


def test_this_is_the_newest_release_or_the_one_after_it() -> None:
    assert RELEASES[0].number <= _number(VERSION)


def test_releases_go_up_in_number_and_day() -> None:
    for newer, older in pairwise(RELEASES):
        assert newer.number > older.number
        assert newer.day >= older.day


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: str(release.number))
def test_every_release_says_what_to_do(release: Release) -> None:
    (told,) = re.findall(r"^### Upgrading\n((?:(?!^#).*\n)+)", release.text, re.MULTILINE)
    assert len(told.split()) > 2


def test_a_release_is_found_by_its_heading() -> None:
    text = (
        "# Changelog\n\n## Unreleased\n\n## 1.2.0 – 2026-12-01\nnew\n## 1.1.9 – 2026-11-30\nold\n"
    )
    assert releases(text) == [
        Release((1, 2, 0), date(2026, 12, 1), "\nnew\n"),
        Release((1, 1, 9), date(2026, 11, 30), "\nold\n"),
    ]
