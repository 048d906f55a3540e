"""Which line around a table says of which place, or of which level, its figures are."""

from __future__ import annotations

import pytest

from guides.bands.lines_around import Said
from guides.bands.place_around import name_around

HEADING = Said("Base by level", 2, title=True)
NEAREST = Said("London", 3, nearest=True)


@pytest.mark.parametrize(
    ("above", "below", "named"),
    [
        ([Said("London", 3)], [], (None, None)),
        ([NEAREST], [], ("London", None)),
        ([Said("London", 3, title=True)], [], ("London", None)),
        ([HEADING, NEAREST], [], ("London", None)),
        ([HEADING], [NEAREST], (None, None)),
        # Only a heading names a level.
        ([Said("Senior Engineer", 3, title=True)], [], (None, "Senior Engineer")),
        ([Said("Senior Engineer", 3, nearest=True)], [], (None, None)),
        # A sentence about the figures goes before any heading.
        ([], [Said("Figures are for London.", 9)], ("London", None)),
        ([Said("Berlin", 3, title=True)], [Said("All figures are for London.", 9)],
         ("London", None)),
        ([Said("Figures apply to Berlin only.", 3)], [], ("Berlin", None)),
    ],
)  # fmt: skip
def test_a_table_is_of_the_place_that_a_line_around_it_names(
    above: list[Said], below: list[Said], named: tuple[str | None, str | None]
) -> None:
    assert name_around(above, below) == named
