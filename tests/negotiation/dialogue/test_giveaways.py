"""What an answer to the company would give away."""

from __future__ import annotations

import pytest

from negotiation.dialogue.context import Context
from negotiation.dialogue.giveaways import giveaways
from tests.negotiation.dialogue.player import TODAY, at, made_up
from tests.negotiation.understanding.reading import understood

OFFER = ("midjourney ml sf", "250k base, 120k profit share a year")
REST = ("base", "240k", "all", "cut inference cost by 40%", "5 days", "all true")
ALONE = (*OFFER, "no", *REST)
BESIDE = (*OFFER, "OpenAI 260k base, on the phone", "no", *REST)
# Each thing that may be told, by words of it.
SAID = {
    "floor": "names your lowest figure",
    "range": "the lower end",
    "below": "below your ask of",
    "agrees": "says yes to terms",
    "none": "tells them that there is no other offer",
    "claims": "Don't claim one you don't have",
    "no letter": "no letter from them",
    "names": "wanted to keep out",
    "theirs": "Theirs is $260,000",
    "own pay": "what you earn today",
    "sorry": "nothing to be sorry for",
}


def given(way: tuple[str, ...], text: str, objection: str = "") -> list[str]:
    context = Context(at(way, made_up()).session.state, made_up(), TODAY, understood(text))
    lines = giveaways(context, understood(text), objection)
    return [next(key for key, words in SAID.items() if words in line) for line in lines]


def test_what_is_asked_for_is_told_by_the_script() -> None:
    context = Context(at(ALONE, made_up()).session.state, made_up(), TODAY)
    assert context.case.walk_away is not None
    assert context.case.walk_away.amount == 240_000


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I'd take 240k", ["floor"]),
        ("240", ["floor"]),
        ("I could not go below 251k", ["floor"]),
        ("250k is what you offered", []),
        ("I'd take 251k", ["below"]),
        ("251 would do", ["below"]),
        ("245k would be fine too", ["below"]),
        ("I'd take 251k to 300k", ["range"]),
        ("not 251k", []),
        ("400k", []),
        ("my sign-on is 20k", []),
        ("OpenAI offers 251k", ["claims"]),
        ("another company offers me more", ["claims"]),
        ("I have an offer from Midjourney", []),
        ("I have no other offer", ["none"]),
        ("ok yes, sounds good", ["agrees"]),
        ("does it sound good?", []),
        ("I make 190k now", ["own pay"]),
        ("sorry, I know it's a lot", ["sorry"]),
        ("I cut inference cost by 260k", []),
    ],
)
def test_an_answer_gives_away_what_it_says(text: str, told: list[str]) -> None:
    assert given(ALONE, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [("yes", ["claims"]), ("no", ["none"]), ("that depends", [])],
)
def test_asked_for_other_offers_a_yes_or_no_says_a_lot(text: str, told: list[str]) -> None:
    assert given(ALONE, text, "other_offers") == told


@pytest.mark.parametrize(
    ("text", "objection", "told"),
    [
        ("yes", "other_offers", []),
        ("no", "other_offers", []),
        ("OpenAI offers me 260k", "", ["names"]),
        ("OpenAI offers me 261k", "", ["names", "theirs"]),
        ("OpenAI offers me 260", "", ["names"]),
        ("OpenAI offers me 261", "", ["names", "theirs"]),
        ("OpenAI offers me 300k in stock", "", ["names"]),
        ("OpenAI wrote me 250k in a letter", "", ["no letter", "names"]),
        ("another company offers me 261k", "", ["theirs"]),
        ("another company offers me more", "", []),
        ("Runway offers me 250k", "", ["claims"]),
    ],
)
def test_an_offer_is_named_as_it_was_told_or_not_at_all(
    text: str, objection: str, told: list[str]
) -> None:
    assert given(BESIDE, text, objection) == told
