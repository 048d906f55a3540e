"""On a disk that is really full nothing is lost, and whoever wants to be forgotten is."""

from __future__ import annotations

import pytest

from tests.storage.full_disk import Seen, played, why_not


@pytest.mark.parametrize(("by", "people"), [("answers", 100), ("others", 100)])
def test_on_a_full_disk_nothing_is_lost_and_people_are_forgotten(by: str, people: int) -> None:
    if (reason := why_not()) is not None:
        pytest.skip(reason)
    seen = played(by)
    assert seen.people >= people
    assert seen.refused > 0  # so it was full
    assert seen == Seen(
        by,
        seen.people,
        seen.refused,
        forgotten=40,
        starts=True,
        goes_on=True,
        reserve_is_back=True,
    )
