"""No dishonest, unsourced or unfinished word, whatever the case and whatever the guide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from guides.index import GuideIndex
from negotiation.analysis.results import Cause
from negotiation.model.case import SignCondition
from negotiation.model.errors import NegotiationError
from negotiation.model.figures import Figure
from negotiation.model.offer import Stated
from negotiation.model.phrase import Phrase, say, written
from negotiation.plan.plan import make_plan, words
from tests.negotiation.case_files import CASES, corpus_guides, story_index, story_plan
from tests.negotiation.honesty import faults, names_in_guide
from tests.negotiation.hostile import drawn, made_up
from tests.negotiation.laws import broken
from tests.negotiation.made import BASE_ASK, CASE, NUMBERS, SHARE_ASK, against, figure, rival

MADE_UP = 300
SHIPPED = 300
DRAWN = 200
SAMPLED = 9


@pytest.mark.parametrize("part", range(3))
def test_a_made_up_case_gives_honest_words(part: int, one_of: Callable[[int], int]) -> None:
    for seed in range(part * MADE_UP // 3, (part + 1) * MADE_UP // 3, one_of(SAMPLED)):
        plan = words(*made_up(Random(seed)))  # noqa: S311 - a seed, not a secret
        assert faults(plan) == [], f"seed {seed}"


def planned(index: GuideIndex, seeds: range) -> float:
    """Draw a case for each seed; each plan keeps every law. The share that could be planned."""
    guides = [guide for guide in index.guides() if guide.bands]
    made = 0
    for seed in seeds:
        pick = Random(seed)  # noqa: S311 - a seed, not a secret
        guide = pick.choice(guides)
        try:
            plan = make_plan(drawn(pick, guide), index)
        except NegotiationError:
            continue
        made += 1
        assert broken(plan) == [], f"seed {seed}: {guide.id}"
    return made / len(seeds)


def test_a_case_about_any_shipped_guide_keeps_every_law(one_of: Callable[[int], int]) -> None:
    assert planned(story_index(), range(0, SHIPPED, one_of(SAMPLED))) > 0.9


def test_a_case_that_no_guide_has_a_row_for_keeps_every_law(one_of: Callable[[int], int]) -> None:
    index = story_index()
    guides = [guide for guide in index.guides() if guide.bands]
    for seed in range(0, DRAWN, one_of(SAMPLED)):
        pick = Random(seed)  # noqa: S311 - a seed, not a secret
        case = drawn(pick, pick.choice(guides))
        strange = replace(case, company="Harrow Robotics", unguided=True)
        for each in (strange, replace(case, region="Oslo", unguided=True)):
            assert broken(make_plan(each, index)) == [], f"seed {seed}"


def test_a_case_about_any_guide_of_the_corpus_keeps_every_law(
    corpus: Path, one_of: Callable[[int], int]
) -> None:
    guides = [guide for guide in corpus_guides(corpus, one_of(10)) if guide.bands]
    assert guides
    assert planned(GuideIndex.build(guides), range(0, DRAWN, one_of(SAMPLED))) > 0.9


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_story_keeps_every_law(path: Path) -> None:
    assert broken(story_plan(path)) == []


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
        ("I also have a written offer.", "unclaimed"),
        ("I'll sign by Friday.", "unclaimed"),
        ("Base matters most to me.", "unclaimed"),
        ("I have direct experience with it.", "unclaimed"),
        ("You told me that it is hard.", "unclaimed"),
        ("It expires tomorrow.", "unclaimed"),
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


@pytest.mark.parametrize(
    ("changed", "law"),
    [
        ({"opening": figure(400_000)}, "too far above"),
        ({"opening": figure(261_234)}, "nobody would say"),
        ({"acceptable": figure(294_000)}, "rungs"),
        ({"offered": figure(300_000)}, "below the offer"),
    ],
)
def test_the_laws_see_a_planted_ask(changed: dict[str, Figure], law: str) -> None:
    ask = replace(BASE_ASK, **changed)
    if law == "rungs":
        ask = replace(ask, fallback=figure(260_000))
    plan = words(CASE, replace(NUMBERS, asks=(ask,)))
    assert any(law in found for found in broken(plan))


def test_the_laws_see_a_package_that_is_too_large() -> None:
    plan = words(CASE, replace(NUMBERS, first_year=figure(200_000)))
    assert any("adds" in found for found in broken(plan))


def test_the_laws_see_a_promise_that_is_widened() -> None:
    promise = SignCondition(True, "Friday", (("base", Stated(262_000)),))
    terms = figure(262_000)
    asked = replace(
        BASE_ASK, opening=terms, target=terms, fallback=terms, acceptable=terms,
        cause=Cause.CONDITION,
    )  # fmt: skip
    plan = words(replace(CASE, sign_condition=promise), replace(NUMBERS, asks=(asked,)))
    assert broken(plan) == []
    wider = replace(plan, numbers=replace(NUMBERS, asks=(asked, SHARE_ASK)))
    assert any("promises to sign while" in found for found in broken(wider))


def test_the_laws_see_a_figure_of_an_offer_that_may_not_be_quoted() -> None:
    case, numbers = against(rival())
    plan = words(case, numbers)
    assert not any("quotes" in found for found in broken(plan))
    view = replace(numbers.leverage.rivals[0], may_quote=False)
    hidden = replace(numbers.leverage, rivals=(view,))
    wrong = replace(plan, numbers=replace(numbers, leverage=hidden))
    assert any("quotes" in found for found in broken(wrong))
