from __future__ import annotations

import pytest

from negotiation.understanding import bidding
from negotiation.understanding.message import Go, Want
from tests.negotiation.understanding.test_screen import said


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("show me the email again", Go.SHOW),
        ("show email", Go.SHOW),
        ("show me the card", Go.SHOW),
        ("open the private card", Go.SHOW),
        ("show me the green card", None),
        ("can i see the letter once more please", Go.SHOW),
        ("ok, could you print the whole script here", Go.SHOW),
        ("i'd like to have the draft again", Go.SHOW),
        ("repeat that please", Go.SHOW),
        ("give me a recap", Go.SUMMARY),
        ("please erase all my data", Go.FORGET),
        ("let's start over from scratch", Go.START_OVER),
        ("stop practising please", Go.STOP),
        ("i stopped the practice", None),
        # Something else is shown, sent or started.
        ("show me the range", None),
        ("i want a longer email", None),
        ("send it for me", None),
        ("they want to see the script of my talk", None),
        ("can i have the email again", Go.SHOW),
        ("i have the letter", None),
        ("i have the email from them", None),
        ("i want the letter first", None),
        ("i start in january", None),
        ("i deleted all my data", None),
        ("i need more", None),
    ],
)
def test_a_whole_message_bids_the_bot_go_somewhere(text: str, way: Go | None) -> None:
    assert bidding.way_bidden(said(text)) is way


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("let me rehearse", Want.REHEARSE),
        ("i want to practise the call", Want.REHEARSE),
        ("can we role play", Want.REHEARSE),
        ("could we do a dry run of the conversation", Want.REHEARSE),
        ("ready to practice with you", Want.REHEARSE),
        ("id like to refine it", Want.REFINE),
        ("can i get it as a pdf", Want.FILES),
        ("i practised the call with a friend", None),
        ("i practice medicine", None),
        ("lets have a call", None),
        ("i do a lot of role based access control", None),
        ("we have the document from them", None),
    ],
)
def test_a_whole_message_bids_what_is_to_be_had(text: str, want: Want | None) -> None:
    assert bidding.want_bidden(said(text)) is want
