"""What counts as work done, asked for it, and what is only said."""

from __future__ import annotations

import pytest

from negotiation.dialogue.proofs import LONGEST, proof_problem
from tests.negotiation.dialogue.player import at, made_up

ASKED = (
    "runway ml nyc, 230k base, 250k rsu over 4 years, no other offers, base matters most",
    "no walk-away",
    "none",
)


def _told(said: str) -> list[str]:
    return [fact.text for fact in at((*ASKED, said), made_up()).session.case.facts]


def test_a_deed_in_sentences_is_kept_whole() -> None:
    said = "our old index took 5 secs. i rewrote it, 200 ms now, 3M lookups a day"
    assert _told(said) == [said]


def test_a_deed_with_a_question_beside_it_is_kept() -> None:
    assert _told("i cut serving cost by 30%. do i need more?") == ["i cut serving cost by 30%."]


@pytest.mark.parametrize(
    "said",
    [
        "i run the nyc video meetup",
        "i lead a team of 4",
        "currently lead 5 people across two sites",
        "i teach the internal ml course, 200 people so far",
        "i mentor three juniors",
        "i give talks at neurips",
        "i speak at neurips workshops",
        "i hold 3 patents",
        "i sit on the program committee of icml",
        "our upscaler now runs in 90 ms",
        "my papers have 900 citations",
        "we shipped it in 6 weeks",
        "my thesis on churn got best paper at a workshop",
        "our model won the benchmark",
        "my lip sync model is used by 60 film studios",
        "i maintain an open source upscaler, 5k github stars",
        "best paper award at a CVPR workshop in 2025, for faster sampling",
        "best demo at siggraph 2024",
        "first place in a video hackathon, 200 teams",
        "first author on an ICML paper about samplers",
        "co-author of the flow matching paper, 900 citations",
        "two papers at NeurIPS on diffusion sampling",
        "3 patents on video compression",
        "i'm the tech lead for the inference team, 8 people",
        "5 years of diffusion work at a studio",
        "p95 latency 800ms -> 130ms. 4 months. me plus a student",
        "i keep a small open source parser alive, 9k stars so far",
        "was the first in our lab to get a model onto a phone, 3 sec per image",
        "my neighbours app reads menus aloud, i did the vision part, 60 thousand downloads",
        "new raters were useful in two days instead of ten once i rewrote the handbook",
        "hmm ok, i tracked down the bug that had been eating our embeddings for 7 months",
    ],
)
def test_work_is_kept_in_whatever_tense(said: str) -> None:
    assert _told(said) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "i dont know what to write here",
        "i need a coffee",
        "i hate this question",
        "i love pizza",
        "i like the team",
        "i feel stupid",
        "i feel bad, we lost the deal",
        "i want more money",
        "i think they lowball me",
        "i just want it over with",
        "i thought about this a lot",
        "i disliked my last job",
        "i live with my mom",
        "i drink too much coffee",
        "i speak french",
        "my brain is empty",
        "my manager got sick",
        "my rent is 3,000 a month",
        "my manager is on leave till the 4th",
        "it depends on you",
        "the company im joining doubled its users to 20M this year",
        "3 months, i think",
        "11 yrs in ML",
        "cut base from 230 to 90",
    ],
)
def test_a_mood_a_wish_or_a_habit_is_no_work(said: str) -> None:
    assert _told(said) == []


MIGRATION = "led the migration of 40 services to kubernetes with zero downtime"


@pytest.mark.parametrize(
    "said",
    [
        "forget the bit about the migration, that was my colleague",
        "actually the migration wasn't me",
        "take the migration out",
        "please don't mention the migration",
        "leave out the 40 services",
        "not the migration, my team did that",
        "that was my teammate's work, not mine",
        "i exaggerated, it wasn't me who led it",
        "hmm better not use my achievement",
        "remove my example",
    ],
)
def test_a_deed_taken_back_is_said_of_nobody(said: str) -> None:
    turn = at((*ASKED, MIGRATION, said), made_up())
    assert [fact.text for fact in turn.session.case.facts if fact.text] == []


@pytest.mark.parametrize(
    "said",
    [
        "the migration was painful",
        "did you get the bit about the migration?",
        "forget the bit about the launch, that was my colleague",
        "my friend at Google was in that migration",
        "forget the bonus, base 231k",
        "no deadline",
        "all true",
        "it's not my first offer",
    ],
)
def test_a_deed_spoken_of_again_or_another_one_taken_back_stays(said: str) -> None:
    turn = at((*ASKED, MIGRATION, said), made_up())
    assert [fact.text for fact in turn.session.case.facts if fact.text] == [MIGRATION]


def test_the_figures_of_work_that_is_kept_are_not_called_unused() -> None:
    played = at((*ASKED[:2], "cache sharing in our backend, gpu cost -38%"), made_up())
    assert [fact.text for fact in played.session.case.facts]
    assert "Not used" not in "".join(map(str, played.replies))


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("cut cost 5%", "A short sentence will do"),  # eleven characters
        ("cut cost 15%", ""),
        (f"led a group, {'and ' * 71}now", ""),  # as long as may be
        (f"led a group, {'and ' * 71}then", f"up to {LONGEST} fit"),
    ],
)
def test_a_sentence_is_as_short_and_as_long_as_a_proof_may_be(said: str, wrong: str) -> None:
    problem = proof_problem(said)
    assert wrong in problem if wrong else not problem


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("cut serving cost 30%", ["cut serving cost 30%"]),
        ("cut the line on serving cost", []),
        ("forget the serving cost, that was my colleague", []),
    ],
)
def test_a_deed_that_begins_with_cut_is_told_again_and_strikes_nothing(
    said: str, kept: list[str]
) -> None:
    told = at((*ASKED, "cut serving cost 30%", "no deadline", said), made_up()).session.case.facts
    assert [fact.text for fact in told if fact.text] == kept
