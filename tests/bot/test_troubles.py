"""The quick part of what can go wrong between the bot and Discord; `make drill` plays all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.troubles import QUICK, a_guide_on_its_way, lab, why_not

REASON = why_not()


@pytest.mark.skipif(REASON is not None, reason=str(REASON))
async def test_what_goes_wrong_on_the_way_loses_nothing_and_says_nothing_twice(
    tmp_path: Path,
) -> None:
    assert QUICK
    async with lab(tmp_path) as one, a_guide_on_its_way(one):
        for trouble in QUICK:
            await trouble(one)
