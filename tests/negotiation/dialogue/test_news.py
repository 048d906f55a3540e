"""A yes to another company is a no here, and one to their own offer a yes."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, made_up

TOLD = ("runway ml nyc, 230k base, 250k rsu over 4 years", "OpenAI, in writing, 240k base")


@pytest.mark.parametrize(
    ("said", "declined", "accepted"),
    [
        ("i go with OpenAI", True, False),
        ("i accepted OpenAI's offer", True, False),
        ("i accepted Runway's offer", False, True),
        ("what if i accept OpenAI's offer?", False, False),
    ],
)
def test_a_yes_to_one_of_two_offers(said: str, declined: bool, accepted: bool) -> None:
    after = at((*TOLD, said), made_up()).session.state
    assert (after.declined, after.accepted) == (declined, accepted)


def test_the_no_that_is_owed_waits_until_the_other_offer_is_safe() -> None:
    replies = at((*TOLD, "i go with OpenAI"), made_up()).replies
    assert any("Good luck at OpenAI." in reply.text for reply in replies)
    assert any("I won't be taking up your offer" in reply.text for reply in replies)
