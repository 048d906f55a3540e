"""The drills of `make drill`, a few of each."""

from __future__ import annotations

import pytest

from tests.storage.drills import cuts, faults, flips
from tests.storage.recorder import why_not

pytestmark = pytest.mark.skipif(why_not() is not None, reason=str(why_not()))

CUTS, CONTROLS = 200, 30


def test_a_cut_of_the_power_loses_nothing_that_was_acknowledged() -> None:
    outcome = cuts(CUTS)
    assert outcome.tried == CUTS
    assert outcome.wrong == []


@pytest.mark.parametrize("mode", ["NORMAL", "OFF"])
def test_a_less_careful_store_is_seen_to_lose(mode: str) -> None:
    assert len(cuts(CONTROLS, mode).wrong) >= CONTROLS / 10


def test_a_write_that_fails_loses_nothing_that_was_acknowledged() -> None:
    outcome = faults(every=50)
    assert outcome.tried > 12
    assert outcome.wrong == []


def test_a_flipped_bit_is_never_served() -> None:
    outcome, counted = flips(each=4)
    assert outcome.wrong == []
    assert counted["told"] > 0
    assert outcome.tried == sum(counted.values()) > 50
