"""No dishonest, unsourced or unfinished word, whatever the case and whatever the guide."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from guides.index import GuideIndex
from negotiation.model.errors import NegotiationError
from negotiation.model.offer import Stated
from negotiation.model.phrase import Phrase, say, written
from negotiation.plan.plan import make_plan, words
from tests.negotiation.case_files import read_folder
from tests.negotiation.honesty import faults, names_in_guide
from tests.negotiation.hostile import drawn, made_up
from tests.negotiation.made import CASE, NUMBERS, figure

MADE_UP = 300
DRAWN = 200


@pytest.mark.parametrize("part", range(3))
def test_a_made_up_case_gives_honest_words(part: int) -> None:
    for seed in range(part * MADE_UP // 3, (part + 1) * MADE_UP // 3):
        plan = words(*made_up(Random(seed)))  # noqa: S311 - a seed, not a secret
        assert faults(plan) == [], f"seed {seed}"


@pytest.fixture(scope="module")
def index(corpus: Path) -> GuideIndex:
    chosen = sorted(corpus.iterdir())[::7]
    guides = [
        guide
        for folder in chosen
        for guide in read_folder(folder.parent, folder.name)
        if guide.bands
    ]
    assert guides
    return GuideIndex.build(guides)


def test_a_case_about_any_guide_gives_honest_words(index: GuideIndex) -> None:
    planned = 0
    for seed in range(DRAWN):
        pick = Random(seed)  # noqa: S311 - a seed, not a secret
        guide = pick.choice(index.guides())
        case = drawn(pick, guide)
        try:
            plan = make_plan(case, index)
        except NegotiationError:
            continue
        planned += 1
        assert faults(plan) == [], f"seed {seed}: {guide.id}"
        spoken = f"{plan.email} {plan.call} {plan.brief}"
        assert not names_in_guide(guide, spoken, case), f"seed {seed}: {guide.id}"
    assert planned > DRAWN * 0.9


def planted(words_said: Phrase) -> list[str]:
    """The faults of an honest plan whose e-mail was swapped for other words."""
    plan = words(CASE, NUMBERS)
    assert faults(plan) == []
    return faults(replace(plan, script=replace(plan.script, email=words_said)))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("I'm asking for [amount].", "blank"),
        ("I'm asking for $X base.", "blank"),
        ("I'm asking for $300,000.", "unsourced"),
        ("I cut cost by 40%.", "unsourced"),
        ("I'm asking for 74,000 kronor.", "unsourced"),
        ("I'd like to join..", "clumsy"),
        ("I'd like to to join.", "clumsy"),
        ("I'd like a offer.", "clumsy"),
        ("I'd like to join", "unfinished"),
        ("i'd like to join.", "no capital"),
        ("I'd like to join. I'd like to join.", "twice"),
        ("I also have a written offer.", "claims an offer"),
        ("I'd sign by Friday.", "promises to sign"),
        ("word " * 150 + "end.", "151 words"),
    ],
)
def test_the_check_sees_a_planted_fault(said: str, found: str) -> None:
    assert any(found in fault for fault in planted(say(said)))


def test_the_check_sees_a_figure_said_twice_and_a_foreign_currency() -> None:
    base = say("I'm asking for a base of ", written(figure(295_000)), ". ")
    assert any("twice" in fault for fault in planted(say(base, base)))
    pounds = say("I'm asking for a base of ", written(figure(295_000, unit="GBP")), ".")
    assert any("currencies" in fault for fault in planted(pounds))


def test_the_check_sees_the_walk_away_and_a_rivals_name() -> None:
    case = replace(CASE, walk_away=Stated(261_111))
    plan = words(case, replace(NUMBERS, walk_away=figure(261_111)))
    told = say("I could not go below ", written(figure(261_111)), ".")
    plan = replace(plan, script=replace(plan.script, email=told))
    assert any("walk-away" in fault for fault in faults(plan))
    assert names_in_guide(NUMBERS.guide, "I have heard from OpenAI.", case) == ["OpenAI"]
