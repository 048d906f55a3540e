"""No dishonest, unsourced or unfinished word, whatever the case and whatever the guide."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from guides.index import GuideIndex
from negotiation.errors import NegotiationError
from negotiation.plan import make_plan, words
from tests.negotiation.case_files import read_folder
from tests.negotiation.honesty import faults, names_in_guide
from tests.negotiation.hostile import drawn, made_up

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
