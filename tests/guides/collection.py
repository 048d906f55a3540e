"""The large test collection, read once by a process for all tests that look at it."""

from __future__ import annotations

from functools import cache

import pytest

from guides.check import Checked, check_folder, check_target
from guides.index import GuideIndex
from guides.target import Target
from tests.conftest import SHARED

CORPUS = SHARED / "corpus"
EACH = 5  # one company of so many is looked at; `--whole` looks at all of them
at_hand = pytest.mark.skipif(not CORPUS.is_dir(), reason="the test collection is not at hand")


def companies(step: int) -> list[str]:
    """The folders of one company of so many."""
    return sorted(path.name for path in CORPUS.iterdir() if path.is_dir())[::step]


@cache
def checked(step: int) -> Checked:
    """Every guide of one company of so many, with all its diagnostics."""
    if step == 1:
        return check_folder(CORPUS)
    parts = [check_target(Target(CORPUS, f"{name}/")) for name in companies(step)]
    return Checked(
        tuple(guide for part in parts for guide in part.guides),
        tuple(note for part in parts for note in part.diagnostics),
    )


@cache
def indexed(step: int) -> GuideIndex:
    """What answers about all of them come from."""
    return GuideIndex.build(checked(step).guides)
