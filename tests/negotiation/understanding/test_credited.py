"""Who gives the credit away claims nothing, whatever figure stands in the sentence."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.reading import understood

THEIRS = (
    "it was my teammate Olga who halved the build time, i mostly watched",
    "that was all Olga's doing, I just sat in the meetings",
    "my manager cut the bill by 35%, I was only in the room",
    "can't take credit for the 35% speedup, Olga built it",
    "nothing to claim, the intern did all the work",
    "i stood by while Olga cut the training time 35%",
)  # fmt: skip
MINE = (
    "my teammate Olga and I halved the build time",
    "it was me who halved the build time, not my manager",
    "can't claim all the credit, but I cut the build time by half",
    "I led the team that halved the build time",
    "my boss watched while I halved the build time",
)  # fmt: skip


@pytest.mark.parametrize("line", THEIRS)
def test_the_deed_of_somebody_else_is_none(line: str) -> None:
    message = understood(line)
    assert message.disowned
    assert not message.deed


@pytest.mark.parametrize("line", MINE)
def test_a_deed_done_with_others_or_before_them_is_ones_own(line: str) -> None:
    assert not understood(line).disowned
