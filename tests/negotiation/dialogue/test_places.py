"""An answer by its place on the screen."""

from __future__ import annotations

import pytest

from negotiation.dialogue.places import index_of


@pytest.mark.parametrize(
    ("place", "count", "index"),
    [
        (1, 3, 0), (3, 3, 2), (4, 3, None), (0, 3, None), (-1, 3, 2), (-3, 3, 0), (-4, 3, None),
        (1, 0, None), (-1, 0, None),
    ],
)  # fmt: skip
def test_a_place_is_in_the_list_or_nowhere(place: int, count: int, index: int | None) -> None:
    assert index_of(place, count) == index
