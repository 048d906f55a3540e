"""In sixty companies' letters for the same offer, few words could go to any of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from pathlib import Path

import pytest

from guides.index import GuideIndex
from negotiation.model.case import Case, Fact
from negotiation.model.guide import BandRow, Guide
from negotiation.model.offer import Stated
from negotiation.plan.plan import Plan, make_plan
from negotiation.plan.plays import Play
from tests.negotiation.blandness import (
    masked,
    recurring_share,
    same_offer,
    sentences,
    shared_share,
    usual_rows,
)
from tests.negotiation.case_files import guides_in

COMPANIES = 60
MOST = Decimal("0.20")
DEEDS = (
    (),
    (Fact("", "cut the cost of running our services by 40%"),),
    (Fact("", "led the rebuild of a checkout used by 2 million people"),),
)


@pytest.fixture(scope="module")
def letters(corpus: Path) -> dict[int, list[tuple[Guide, BandRow, str]]]:
    # Of a company no more guides are read than it takes.
    usual = (
        found
        for folder in sorted(corpus.iterdir())
        for found in usual_rows(islice(guides_in(corpus, folder.name), 3), 1)
    )
    rows = [*islice(usual, COMPANIES)]
    index = GuideIndex.build(guide for guide, _ in rows)
    return {
        at: [
            (guide, row, make_plan(same_offer(guide, row, facts), index).email)
            for guide, row in rows
        ]
        for at, facts in enumerate(DEEDS)
    }


@pytest.mark.parametrize("at", range(len(DEEDS)))
def test_letters_share_at_most_a_fifth_of_their_words(
    letters: dict[int, list[tuple[Guide, BandRow, str]]], at: int
) -> None:
    texts = [text for _, _, text in letters[at]]
    assert len(texts) == COMPANIES
    assert shared_share(texts) <= MOST
    plain = [masked(text, (guide.company, guide.role)) for guide, _, text in letters[at]]
    assert shared_share(plain) <= MOST


def with_nothing_to_show(case: Case) -> Case:
    """The same with nothing that was done to point to."""
    return replace(case, facts=())


def leaving_something(case: Case) -> Case:
    """The same of somebody who gives up a fifth of a year's base by leaving."""
    base = case.offer.base
    assert base is not None
    return replace(case, forfeits=Stated(base.amount // 5, base.currency), priority=None)


def as_it_is(case: Case) -> Case:
    return case


PLAYS: dict[Play, Callable[[Case], Case]] = {
    Play.PLAIN_COUNTER: as_it_is,
    Play.NO_PROOF: with_nothing_to_show,
    Play.MAKE_WHOLE: leaving_something,
}
SAME_PLAY = 24
LIKELY = 8  # as many answers are read; the others are looked up
VOICES: dict[str, tuple[Callable[[Plan], str], Decimal]] = {
    "e-mail": (lambda plan: plan.email, Decimal("0.30")),
    "call": (lambda plan: plan.call, Decimal("0.14")),
    "answers": (
        lambda plan: "\n".join(str(each.say) for each in plan.pushbacks[:LIKELY]),
        Decimal("0.18"),
    ),
}


@pytest.fixture(scope="module")
def plans(corpus: Path) -> dict[Play, list[Plan]]:
    folders = sorted(corpus.iterdir())[::3]
    usual = (
        found
        for folder in folders
        for found in usual_rows(islice(guides_in(corpus, folder.name), 3), 1)
    )
    rows = [*islice(usual, SAME_PLAY)]
    index = GuideIndex.build(guide for guide, _ in rows)
    return {
        play: [make_plan(changed(same_offer(*row, DEEDS[1])), index) for row in rows]
        for play, changed in PLAYS.items()
    }


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("play", PLAYS)
def test_two_candidates_in_one_play_say_little_in_the_same_words(
    plans: dict[Play, list[Plan]], play: Play, voice: str
) -> None:
    said, most = VOICES[voice]
    texts = [
        masked(said(plan), (plan.matter.company, plan.matter.role, *DEED_SAID))
        for plan in plans[play]
    ]
    assert len(texts) == SAME_PLAY
    assert recurring_share(texts) <= most


DEED_SAID = ("cut the cost of running my team's services by 40%",)  # it is everybody's here


def test_the_measure_sees_the_same_answer_everywhere() -> None:
    same = ["What is the range at this level? One.", "What is the range at this level? Two."]
    assert recurring_share(same) > Decimal("0.5")
    apart = ["One is here for you.", "Two is there for us.", "Three is for nobody at all."]
    assert recurring_share(apart) == 0


def test_the_measure_sees_a_form_letter() -> None:
    form = [
        f"Thank you for the offer. I'd like to join you. I ask for ${n}0,000." for n in range(9)
    ]
    assert shared_share(form) > Decimal("0.5")
    assert shared_share(["One letter.", "Another one.", "A third."]) == 0


def test_what_is_left_of_a_letter_without_names_and_figures_is_its_template() -> None:
    assert masked("Acme pays $250,000 a year, 40% more.", ("Acme",)) == "… pays # a year, # more."
    assert sentences("Hello,\n\nOne. Two? Three:\n- four") == [
        "Hello,", "One.", "Two?", "Three:", "- four",
    ]  # fmt: skip
