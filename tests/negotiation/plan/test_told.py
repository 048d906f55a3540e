"""Nothing is stated that the candidate did not tell: every statement is made out of the case."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import negotiation
from negotiation.model.case import Case, Extra, Fact, PeerLevel, Priority, SignCondition, Situation
from negotiation.model.claims import About
from negotiation.model.figures import FromCandidate
from negotiation.model.offer import Bonus, Offer, OfferStatus, Stated
from negotiation.plan.plan import Plan, make_plan, words
from negotiation.plan.told.promise import promise
from negotiation.plan.told.wishes import wishes
from negotiation.plan.wordings import BANK
from tests.negotiation.case_files import CASES, read_story, story_index
from tests.negotiation.made import CASE, NUMBERS, against, rival

HOUSE = Path(negotiation.__file__).parent


def sources(plan: Plan, about: About) -> set[str]:
    return {placed.claim.source for placed in plan.claims if placed.claim.about is about}


def test_only_one_function_makes_a_claim() -> None:
    makers = [
        path.relative_to(HOUSE).as_posix()
        for path in sorted(HOUSE.rglob("*.py"))
        if "Claim" in (text := path.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Claim"
    ]
    assert makers == ["plan/told/claim.py"]


def test_only_what_was_told_calls_it() -> None:
    callers = {
        path.relative_to(HOUSE).parts[:2]
        for path in HOUSE.rglob("*.py")
        if "claimed(" in path.read_text(encoding="utf-8")
    }
    assert callers == {("plan", "told")}


# What a wording of the bank may speak of only where a slot brings it.
_NEEDS_A_SLOT = {
    "written offer": "who",
    "verbal offer": "who",
    "direct experience": "topics",
    "I'll sign": "sign",
    "matters most to me": "priority",
}


@pytest.mark.parametrize(("said", "slot"), _NEEDS_A_SLOT.items())
def test_a_wording_about_a_fact_has_a_slot_for_it(said: str, slot: str) -> None:
    speaking = [line for lines in BANK.values() for line in lines if said in line]
    assert all(f"{{{slot}}}" in line.lower() for line in speaking)


def test_no_wording_claims_a_deed_a_level_or_a_figure_of_its_own() -> None:
    spoken = " ".join(line for lines in BANK.values() for line in lines)
    assert not any(mark.isdigit() for mark in spoken)
    for deed in ("I built", "I led", "I cut", "years of", "my current pay", "I earn $"):
        assert deed not in spoken


def test_an_empty_case_claims_nothing_of_the_candidate() -> None:
    plan = words(replace(CASE, facts=(), priority=None), NUMBERS)
    assert sources(plan, About.CANDIDATE) == set()
    assert sources(plan, About.RIVAL) == set()
    assert sources(plan, About.DATE) == set()


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ({"facts": (Fact("", "halved the bill"),)}, "facts[0]"),
        ({"facts": (Fact("Kafka"),)}, "facts[0]"),
        ({"facts": (Fact("", "my salary is 200k"), Fact("", "halved the bill"))}, "facts[1]"),
        ({"priority": Priority.EQUITY}, "priority"),
        ({"sign_condition": SignCondition(True, "Friday")}, "sign_condition"),
    ],
)
def test_what_was_told_is_claimed_with_its_key(told: dict[str, object], source: str) -> None:
    case = replace(CASE, **{"facts": (), "priority": None, **told})  # type: ignore[arg-type]
    assert sources(words(case, NUMBERS), About.CANDIDATE) == {source}


def test_another_offer_is_claimed_by_its_place_in_the_case() -> None:
    view = replace(rival(deadline_days=4), index=1)
    case, numbers = against(view)
    plan = words(case, numbers)
    assert sources(plan, About.RIVAL) == {"competing_offers[1]"}
    assert sources(plan, About.DATE) == {"competing_offers[1].deadline_days"}


def test_two_rivals_are_told_by_the_one_that_is_worth_more() -> None:
    plan = story("two-rivals")
    assert sources(plan, About.RIVAL) == {"competing_offers[1]"}


def test_what_the_company_said_is_claimed_as_theirs() -> None:
    plan = words(replace(CASE, heard=("they lost two people",)), NUMBERS)
    assert "heard[0]" in sources(plan, About.COMPANY)


@pytest.mark.parametrize(
    "words_heard",
    ["", "yes", "Is it?", "I have an offer from Globex", "[what they said]", "my floor is 200k"],
)
def test_what_is_no_report_is_not_repeated(words_heard: str) -> None:
    plan = words(replace(CASE, heard=(words_heard,)), NUMBERS)
    assert "heard[0]" not in sources(plan, About.COMPANY)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("They said that the team doubled last year", "the team doubled last year"),
        ("the recruiter told me we need two people", "you need two people"),
        ("the hiring manager told me speed is what they lack", "speed is what you lack"),
        ("hiring manager said all of it runs on consumer gpus", "all of it runs on consumer GPUs"),
        (
            "most of the pipeline is companies leaving datadog",
            "most of the pipeline is companies leaving Datadog",
        ),
        ("RSUs have more room than base", "RSUs have more room than base"),
        ("Our latency is the problem", "your latency is the problem"),
        ("team is six people", "the team is six people"),
        ("teams are small here", "teams are small here"),
    ],
)
def test_a_report_follows_that(typed: str, said: str) -> None:
    assert f"that {said}" in words(replace(CASE, heard=(typed,)), NUMBERS).call


def story(name: str, **changes: object) -> Plan:
    return make_plan(replace(read_story(CASES / f"{name}.yaml"), **changes), story_index())  # type: ignore[arg-type]


def test_a_ticked_truth_is_told_in_its_own_neutral_words() -> None:
    plan = story("midjourney-remote", heard=("lever 2",))
    assert any(placed.claim.source == "heard[0]" for placed in plan.claims)
    unknown = story("midjourney-remote", heard=("lever 99",))
    assert not any(placed.claim.source == "heard[0]" for placed in unknown.claims)


def test_a_walk_away_is_claimed_only_where_it_was_asked_to_be_told() -> None:
    told = story("round-two-base-is-final")
    assert "walk_away" in sources(told, About.CANDIDATE)
    kept = story("round-two-base-is-final", reveal_floor=False)
    assert "walk_away" not in sources(kept, About.CANDIDATE)


def test_every_claim_stands_in_the_words_it_is_made_for() -> None:
    plan = story("rival-expires-first")
    texts = dict(plan.spoken())
    deeds = [placed for placed in plan.claims if placed.claim.source.startswith("facts")]
    assert deeds
    for placed in deeds:
        assert placed.where
        assert all(placed.claim.says in str(texts[where]) for where in placed.where)


def test_what_the_candidate_earns_or_would_take_is_in_no_claim() -> None:
    case = replace(CASE, walk_away=Stated(261_111), level=PeerLevel("Globex", "L3"))
    plan = words(case, NUMBERS)
    assert "walk_away" not in {placed.claim.source for placed in plan.claims}
    assert "level" not in {placed.claim.source for placed in plan.claims}


def test_a_number_of_options_is_told_with_what_it_comes_to() -> None:
    email = story("thousands-of-options").email
    assert "12,000 options (by my count worth $264,000 over four years)" in email


def test_a_process_names_nobody() -> None:
    case, numbers = against(rival(OfferStatus.IN_PROCESS, may_quote=False))
    (told,) = [
        placed.claim for placed in words(case, numbers).claims
        if placed.claim.about is About.RIVAL
    ]  # fmt: skip
    assert "Globex" not in told.you


def test_before_an_offer_nothing_is_claimed_about_one() -> None:
    case: Case = replace(CASE, situation=Situation.EXPECTATIONS)
    plan = words(
        case, replace(NUMBERS, asks=(), offer=replace(NUMBERS.offer, base=None, equity=None))
    )
    assert "offer" not in sources(plan, About.COMPANY)


def test_of_the_topics_that_were_ticked_three_are_named_in_their_order() -> None:
    ticked = ("graph models", "fraud detection", "checkout design", "card schemes")
    told = words(replace(CASE, facts=tuple(Fact(topic) for topic in ticked)), NUMBERS).matter.told
    assert str(told.topics) == "graph models, fraud detection and checkout design"


@pytest.mark.parametrize(
    ("when", "said", "figure"),
    [
        ("by 12 December", "I'll sign by 12 December", "12"),
        ("friday", "I'll sign by Friday, 4 December", "4"),
        ("within 3 days", "I'll sign within 3 days", "3"),
    ],
)
def test_the_day_of_a_promise_is_from_the_candidates_words(
    when: str, said: str, figure: str
) -> None:
    told = promise(SignCondition(True, when), "USD", date(2026, 12, 2))
    assert told is not None
    assert str(told.sign) == said
    ((_, _, shown),) = told.sign.spans()
    assert (shown.text, shown.figure.source) == (figure, FromCandidate("sign_condition.when", when))
    assert promise(SignCondition(False, when), "USD", date(2026, 12, 2)) is None


@pytest.mark.parametrize(
    ("extra", "detail", "bare", "offered"),
    [
        # What the wish says itself is not said again.
        (Extra.GUARANTEED_BONUS, "first year", "a guarantee of the first-year bonus",
         "the $20,000 bonus guaranteed for the first year"),
        (Extra.GUARANTEED_BONUS, "first-year", "a guarantee of the first-year bonus",
         "the $20,000 bonus guaranteed for the first year"),
        (Extra.GUARANTEED_BONUS, "two years", "a guarantee of the first-year bonus (two years)",
         "a guarantee of the first-year bonus (two years)"),
        (Extra.VACATION, "25 days", "25 days of vacation", "25 days of vacation"),
        (Extra.VACATION, "25 more days", "25 more days of vacation", "25 more days of vacation"),
        (Extra.VACATION, "1 day", "one more day of vacation", "one more day of vacation"),
        (Extra.VACATION, "", "more vacation", "more vacation"),
    ],
)  # fmt: skip
def test_a_wish_is_a_noun_with_what_was_told_of_it(
    extra: Extra, detail: str, bare: str, offered: str
) -> None:
    case = replace(CASE, extras=((extra, detail),))
    bonus = Offer(bonus=Bonus(Stated(20_000, "USD")))
    assert [str(wish.words) for wish in wishes(case)] == [bare]
    assert [str(wish.words) for wish in wishes(case, bonus)] == [offered]
