"""The large test collection, read once by a process for all tests that look at it."""

from __future__ import annotations

from functools import cache

import pytest

from guides.check import Checked, check_folder
from guides.index import GuideIndex
from tests.conftest import SHARED

CORPUS = SHARED / "corpus"
at_hand = pytest.mark.skipif(not CORPUS.is_dir(), reason="the test collection is not at hand")


@cache
def checked() -> Checked:
    """Every guide of the collection with all its diagnostics."""
    return check_folder(CORPUS)


@cache
def indexed() -> GuideIndex:
    """What answers about all of them come from."""
    return GuideIndex.build(checked().guides)
