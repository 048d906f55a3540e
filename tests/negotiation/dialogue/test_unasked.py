"""Which parts an offer tells, and so what of it a "no" is about."""

from __future__ import annotations

import pytest

from negotiation.dialogue.unasked import has_part
from negotiation.model.offer import Bonus, Equity, Offer, Stated
from negotiation.model.said import Part

TOLD = {
    Part.EQUITY: Offer(equity=Equity(Stated(0))),
    Part.BONUS: Offer(bonus=Bonus(Stated(0))),
    Part.SIGN_ON: Offer(sign_on=Stated(0)),
}


@pytest.mark.parametrize("part", TOLD)
def test_a_part_is_told_if_only_as_none(part: Part) -> None:
    assert {one for one, offer in TOLD.items() if has_part(offer, part)} == {part}
    assert not has_part(Offer(base=Stated(240_000)), part)
