"""Who is not understood is shown what there is: as a menu where that is quicker than typing."""

from __future__ import annotations

import pytest

from guides.index import GuideIndex
from negotiation.lookup.look_ups import band_answer
from tests.guides.making import guide


@pytest.mark.parametrize("typed", [None, "nobody at all"])
@pytest.mark.parametrize(("count", "listed"), [(25, 25), (26, 0)])
def test_companies_are_picked_from_a_menu_as_long_as_one_is_short_enough(
    typed: str | None, count: int, listed: int
) -> None:
    names = [f"Firm {chr(97 + at // 26)}{chr(97 + at % 26)}x" for at in range(count)]
    facts = GuideIndex.build(
        [guide(f"{one.lower().replace(' ', '-')}/swe", one, "Software Engineer") for one in names]
    )
    reply = band_answer(facts, typed, None)
    assert (len(reply.menu.options) if reply.menu else 0) == listed
