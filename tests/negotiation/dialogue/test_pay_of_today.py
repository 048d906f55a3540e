"""A base "now" far below the one that is offered may be what one is paid today."""

from __future__ import annotations

import pytest

from negotiation.dialogue.turn import step
from negotiation.model.replies import Said
from tests.negotiation.dialogue.player import at, draw, made_up

START = ("midjourney ml sf", "250k base, 120k profit share a year")


def base_and_reply(line: str) -> tuple[int, str]:
    """The base that is kept, and what one reads."""
    turn = step(at(START, made_up()).session, Said(line), made_up())
    base = turn.session.state.case.offer.base
    assert base is not None
    return base.amount, "\n".join(row for reply in turn.replies for row in draw(reply))


@pytest.mark.parametrize(
    "line", ["my base now is 150k", "my base is now 150k", "my base is 160k now"]
)
def test_my_own_base_of_today_is_not_the_offers(line: str) -> None:
    base, reply = base_and_reply(line)
    assert base == 250_000
    assert "What you earn now" in reply


@pytest.mark.parametrize("line", ["base now 150k", "base is now 150k"])
def test_a_base_of_nobodys_is_asked_about(line: str) -> None:
    base, reply = base_and_reply(line)
    assert base == 250_000
    assert "You also wrote 150k. What is that?" in reply


@pytest.mark.parametrize(
    ("line", "base"),
    [
        ("base is now 255k", 255_000), ("base now 245k", 245_000),
        ("my base is now 255k", 255_000), ("they lowered it, base is now 195k", 195_000),
        ("they lowered the base to 195k", 195_000), ("sorry, base is 150k now", 150_000),
    ],
)  # fmt: skip
def test_what_they_changed_and_what_is_put_right_is_kept(line: str, base: int) -> None:
    assert base_and_reply(line)[0] == base
