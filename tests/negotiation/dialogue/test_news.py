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


SENT = (
    "runway ml engineer nyc, 230k base, 200k equity over 4 years", "no others", "base", "none",
    "none", "none", "no deadline", "[All true]",
)  # fmt: skip


@pytest.mark.parametrize("said", ["I accepted 240k", "i said yes to 240k base"])
def test_a_yes_to_a_new_figure_is_written_with_it(said: str) -> None:
    replies = at((*SENT, said), made_up()).replies
    assert any("I accept" in one.text and "$240,000 base" in one.text for one in replies)


def test_a_yes_to_a_figure_that_could_be_anything_waits_for_what_it_is() -> None:
    turn = at((*SENT, "I accepted 240"), made_up())
    assert not turn.session.state.accepted
    assert not any("accept your offer" in one.text for one in turn.replies)
    assert any("I don't know what 240 is yet" in one.text for one in turn.replies)
