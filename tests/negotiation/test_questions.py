"""A question typed instead of an answer gets one; it is never taken for an answer."""

from __future__ import annotations

import pytest

from negotiation.session import Step
from tests.negotiation.player import play

TOLD = ["runway ny ml 220k base", "none"]


def last(*lines: str) -> str:
    _, written = play([*TOLD, *lines])
    said = [at for at, line in enumerate(written) if line.startswith("> ")][-1]
    return "\n".join(written[said + 1 :])


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what is an RSU?", "a share you are promised"),
        ("what is a PSU", "only if the company reaches a target"),
        ("what are PPUs?", "part of the company's future profit"),
        ("what's an ESPP", "below their price"),
        ("what are options", "the right to buy a share later"),
        ("vesting?", "how a grant becomes yours"),
        ("what does cliff mean?", "nothing vests"),
        ("what's a compa-ratio", "divided by the middle of the band"),
        ("what is penetration?", "how far up the band"),
        ("what's BATNA?", "if this offer falls through"),
        ("what is the band?", "$195,000–$275,000"),
        ("i don't know what a ladder is", "what you ask first"),
        ("is that good?", "the base runs from $195,000 to $275,000"),
        ("is this a lot?", "the base runs from $195,000 to $275,000"),
        ("should I just take it?", "yours to decide"),
        ("how much should I ask for?", "asking for a base of $260,000"),
        ("is 230k fair?", "$230,000 is in the second quarter"),
        ("is 400k too high", "above the guide's $195,000 to $275,000"),
        ("what if they are offended?", "A no to a figure"),
        ("can I ask for 250k?", "so $250,000 is within it"),
        ("should I ask for 272k", "inside the band, but a stretch"),
        ("can we go to 400k?", "does not back $400,000"),
        ("what is a good salary for this?", "the base runs from $195,000 to $275,000"),
        ("what's the difference between RSUs and options?", "the right to buy a share later"),
        ("what is a clawback", "pay something back"),
        ("am I being greedy?", "a usual part of an offer"),
        ("what if they say no?", "A no to a figure is not a no to you"),
        ("should I tell them my current salary?", "never a false figure"),
        ("should I tell them my minimum?", "tells them where to stop"),
        ("who can see this?", "shown to nobody else"),
        ("are you a bot?", "I'm a program"),
        ("can you send it for me?", "that part is yours"),
        ("where are these numbers from?", "market reports that nobody has verified"),
        ("should I call or email?", "Either works"),
        ("how many more questions?", "A few short questions"),
        ("honestly I'm so nervous", "how most people feel"),
        ("thank you!", "You're welcome"),
        ("could they withdraw the offer?", "Nobody can promise"),
        ("what is the weather like?", "I can't answer that one"),
    ],
)
def test_a_question_is_answered_and_the_own_one_asked_again(asked: str, told: str) -> None:
    answer = last(asked)
    assert told in answer
    assert "Do you have a real offer from another company?" in answer


def test_a_question_about_the_walk_away_is_no_walk_away() -> None:
    session, written = play([*TOLD, "no", "base", "is 200k ok?"])
    assert session.step is Step.WALK_AWAY
    assert session.case.walk_away is None
    assert any("Only you can say" in line for line in written)


def test_a_question_after_the_script_is_no_acceptance() -> None:
    lines = ["no", "skip", "skip", "none", "none", "no date given", "should I accept?"]
    session, written = play([*TOLD, *lines])
    assert session.step is Step.PLAN
    assert not any("Congratulations" in line for line in written)


def test_a_correction_where_rivals_are_asked_for_names_no_rival() -> None:
    session, _ = play([*TOLD, "actually base is 225k"])
    assert session.state.rival is None
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 225_000


@pytest.mark.parametrize(
    "said", ["I also have an offer from Acme at 300k", "a lab offered me 300k"]
)
def test_another_offer_told_after_the_script_leaves_the_own_one_alone(said: str) -> None:
    lines = ["no", "skip", "skip", "none", "none", "no date given"]
    before, _ = play([*TOLD, *lines])
    session, _ = play([*TOLD, *lines, said])
    assert session.case.offer == before.case.offer


@pytest.mark.parametrize("lead", ["ok thanks, ", "Hmm... so ", "great! ", "sorry, one question: "])
def test_what_is_said_before_a_question_does_not_hide_it(lead: str) -> None:
    assert "yours to decide" in last(f"{lead}should I accept?")
