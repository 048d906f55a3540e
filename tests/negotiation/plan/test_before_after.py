"""A deed with a before and an after, told in that order."""

from __future__ import annotations

import pytest

from negotiation.model.claims import About, Claim
from negotiation.model.figures import FromCandidate
from negotiation.model.own_words import marked
from negotiation.model.phrase import Phrase
from negotiation.plan.before_after import in_turn

SOURCE = FromCandidate("facts.0")
CLAIM = Claim(About.CANDIDATE, "facts[0]", "I cut errors", "You cut errors.")


def deed(text: str) -> Phrase:
    return marked(text, SOURCE)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "I cut invoice errors from 9% to 2% in a year",
            "Invoice errors were 9%. I cut them to 2% in a year",
        ),
        (
            "I brought the month's close from 12 days to 5",
            "The month's close was 12 days. I brought it to 5",
        ),
        ("I cut GPU memory from 24 GB to 8 GB", "GPU memory was 24 GB. I cut it to 8 GB"),
        (
            "I reduced night calls from about 30 a week to four",
            "Night calls were about 30 a week. I reduced them to four",
        ),
        (
            "I rewrote the returns desk. Open cases fell from 400 a week to 90 over one winter",
            "I rewrote the returns desk. Open cases were 400 a week before that and 90 over one "
            "winter after",
        ),
        (
            "I rebuilt the renderer; a 4K render went from 11 seconds to 4 seconds",
            "I rebuilt the renderer. A 4K render was 11 seconds before that and 4 seconds after",
        ),
        (  # how many there were stands behind both
            "I made the model. Chats rated well rose from 51% to 68%, with 120,000 chats",
            "I made the model. Chats rated well were 51% before that and 68% after, with 120,000 "
            "chats",
        ),
        (
            "I moved the desk. Mail to nobody fell from 9% to 4%",
            "I moved the desk. Mail to nobody was 9% before that and 4% after",
        ),
    ],
)
def test_what_moved_is_told_as_it_was_and_as_it_became(written: str, said: str) -> None:
    told = in_turn(deed(written))
    assert str(told) == said
    assert [one.figure for one in told.amounts] == [one.figure for one in deed(written).amounts]


@pytest.mark.parametrize(
    "written",
    [
        "I took a shop from 0 to 3 million users",  # it was nowhere before
        "I took the service from 40 to 400 requests a second",  # 40 of what is told behind
        "I moved the plant from Leeds to Hull",
        "I got it from 9 to 4",  # of what is told elsewhere
        "I grew my team from four to twelve people",
        "I raised $2M from 3 investors to build it",
        "I ran two plants from 2019 to 2023",
        "I cut churn by 4%",
    ],
)
def test_what_has_no_two_ends_stays_as_it_was_written(written: str) -> None:
    assert str(in_turn(deed(written))) == written


def test_its_claims_stay_with_it() -> None:
    said = Phrase(deed("I cut errors from 9% to 2%").parts, (CLAIM,))
    assert in_turn(said).claims == (CLAIM,)
