"""No dishonest, unsourced or unfinished word, whatever the case and whatever the guide.

What the plan of a drawn case is made of stands in `drawn/`, a sum for each of its parts, so that no
change of it goes by unseen; `--update-golden` writes it anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from zlib import crc32

import pytest

from guides.index import GuideIndex
from negotiation.analysis.results import Cause
from negotiation.model.case import SignCondition
from negotiation.model.errors import NegotiationError
from negotiation.model.figures import Figure
from negotiation.model.offer import Stated
from negotiation.model.phrase import Phrase, say, written
from negotiation.plan.plan import Plan, make_plan, words
from tests.golden import held_against
from tests.negotiation.analysis.test_edges import edged, priced
from tests.negotiation.case_files import CASES, corpus_guides, story_index, story_plan
from tests.negotiation.honesty import faults, names_in_guide
from tests.negotiation.hostile import drawn, made_up
from tests.negotiation.laws import broken
from tests.negotiation.made import BASE_ASK, CASE, NUMBERS, SHARE_ASK, against, figure, rival
from tests.negotiation.plan.test_plan import parts_of

MADE_UP = 300
SHIPPED = 300
DRAWN = 200
EDGED = 200
SAMPLED = 4


FOLDER = Path(__file__).with_name("drawn")
NO_PLAN = "no plan"


def summed(plan: Plan) -> str:
    """What it plays, and a sum of each of its parts, of the answers together."""
    texts: dict[str, list[str]] = {}
    for title, text in parts_of(plan):
        texts.setdefault(title.partition(":")[0].lower(), []).append(text)
    sums = {title: crc32(ascii(found).encode()) for title, found in texts.items() if any(found)}
    return ", ".join([plan.play.value, *(f"{title} {one:08x}" for title, one in sums.items())])


def held(
    name: str, count: int, plan: Callable[[int], Plan | None], step: int, *, update: bool
) -> None:
    """The plans of so many seeds are what they were."""

    def rows(seed: int) -> Iterator[str]:
        made = plan(seed)
        yield NO_PLAN if made is None else summed(made)

    seeds = [f"seed {seed}" for seed in range(count)]
    held_against(FOLDER / f"{name}.txt", seeds, rows, step, update=update)


@pytest.mark.parametrize("part", range(3))
def test_a_made_up_case_gives_honest_words(
    part: int, one_of: Callable[[int], int], update_golden: bool
) -> None:
    def plan(number: int) -> Plan:
        seed = part * MADE_UP // 3 + number
        made = words(*made_up(Random(seed)))  # noqa: S311 - a seed, not a secret
        assert faults(made) == [], f"seed {seed}"
        return made

    held(f"made-up-{part}", MADE_UP // 3, plan, one_of(SAMPLED), update=update_golden)


def planned(index: GuideIndex, seed: int) -> Plan | None:
    """The plan of a case that is drawn, which keeps every law; None where there can be none."""
    pick = Random(seed)  # noqa: S311 - a seed, not a secret
    guide = pick.choice([guide for guide in index.guides() if guide.bands])
    try:
        plan = make_plan(drawn(pick, guide), index)
    except NegotiationError:
        return None
    assert broken(plan) == [], f"seed {seed}: {guide.id}"
    return plan


def test_a_case_about_any_shipped_guide_keeps_every_law(
    one_of: Callable[[int], int], update_golden: bool
) -> None:
    index = story_index()
    step = one_of(SAMPLED)
    held("shipped", SHIPPED, lambda seed: planned(index, seed), step, update=update_golden)
    written = (FOLDER / "shipped.txt").read_text(encoding="utf-8")
    assert written.count(NO_PLAN) < SHIPPED / 10


def test_a_plan_with_its_figures_on_an_edge_is_what_it_was(update_golden: bool) -> None:
    """No law is asked of it: figures that may be told are there the same as some that may not."""
    index = story_index()
    bands = priced(index)

    def plan(seed: int) -> Plan | None:
        pick = Random(EDGED + seed)  # noqa: S311 - a seed, not a secret
        try:
            return make_plan(edged(pick, bands), index)
        except NegotiationError:
            return None

    held("edged", EDGED, plan, 1, update=update_golden)


def test_a_case_that_no_guide_has_a_row_for_keeps_every_law(
    one_of: Callable[[int], int], update_golden: bool
) -> None:
    index = story_index()
    guides = [guide for guide in index.guides() if guide.bands]

    def plan(number: int) -> Plan:
        seed, other = divmod(number, 2)
        pick = Random(seed)  # noqa: S311 - a seed, not a secret
        case = replace(drawn(pick, pick.choice(guides)), unguided=True)
        strange = (
            replace(case, region="Oslo") if other else replace(case, company="Harrow Robotics")
        )
        made = make_plan(strange, index)
        assert broken(made) == [], f"seed {seed}"
        return made

    held("no-row", 2 * DRAWN, plan, one_of(SAMPLED), update=update_golden)


def test_a_case_about_any_guide_of_the_corpus_keeps_every_law(
    corpus: Path, one_of: Callable[[int], int]
) -> None:
    guides = [guide for guide in corpus_guides(corpus, one_of(10)) if guide.bands]
    assert guides
    index, seeds = GuideIndex.build(guides), range(0, DRAWN, one_of(SAMPLED))
    made = [planned(index, seed) for seed in seeds]
    assert made.count(None) < len(seeds) / 10


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
