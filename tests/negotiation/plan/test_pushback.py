"""An answer to each objection, which knows the play, the round and the figures."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from negotiation.analysis.results import Cause, Clock, Round2
from negotiation.model.case import Case, Deadline, Extra, Fact, SignCondition, Stage
from negotiation.model.figures import FromCandidate
from negotiation.model.guide import Component
from negotiation.model.offer import OfferStatus, Stated
from negotiation.model.phrase import written
from negotiation.plan.plan import Plan, words
from negotiation.plan.plays import Play
from negotiation.plan.pushback import PUSHBACK_KEYS
from tests.negotiation.case_files import CASES, story_plan
from tests.negotiation.made import (
    BASE_ASK,
    CASE,
    NUMBERS,
    SHARE_ASK,
    SIGN_ON_ASK,
    against,
    figure,
    rival,
)

STORIES = sorted(CASES.glob("*.yaml"))
AMOUNT = re.compile(r"[$£€₹]\d[\d,]*\d")
# What trades one part of pay for another, or looks back at what was asked for before.
TRADES = ("final_offer", "base_fixed", "expectations", "above_band", "internal_equity",
          "asking_again", "grants_by_grade", "sign_on_too_high", "everyone_loses", "traded",
          "bonus_discretionary", "part_of_it", "bonus_counts", "tied_to_base", "had_more",
          "too_much", "weigh_other", "new_pay")  # fmt: skip


def made(case: Case = CASE, **changes: object) -> Plan:
    return words(case, replace(NUMBERS, **changes))  # type: ignore[arg-type]


def answer(key: str, plan: Plan | None = None) -> str:
    (found,) = (str(each.say) for each in (plan or made()).pushbacks if each.key == key)
    return found


def note(key: str) -> str:
    (found,) = (str(each.note) for each in made().pushbacks if each.key == key)
    return found


def story(name: str) -> Plan:
    return story_plan(CASES / f"{name}.yaml")


def test_there_is_an_answer_to_each_of_the_usual_objections() -> None:
    usual = PUSHBACK_KEYS[:26]
    assert usual == (
        "base_fixed", "final_offer", "decide_now", "deadline_firm", "other_offers", "current_pay",
        "expectations", "no_match", "above_band", "internal_equity", "where_from",
        "would_you_sign", "top_of_band", "check_with_comp", "silence", "offer_lowered",
        "ladder_fixed", "six_months", "start_sooner", "no_sign_on", "part_of_it", "why_more",
        "equity_upside", "withdraw", "asking_again", "wishes",
    )  # fmt: skip
    answers = made().pushbacks
    assert {each.key for each in answers} >= set(usual) - {"wishes"}
    assert len({each.key for each in answers}) == len(answers)
    assert {each.key for each in answers} <= set(PUSHBACK_KEYS)
    assert all(each.say and each.they_say for each in answers)


def test_wishes_have_an_answer_where_there_are_any() -> None:
    plan = made(replace(CASE, extras=((Extra.VACATION, "5 days more"),)))
    assert "five more days of vacation" in answer("wishes", plan).casefold()


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_answer_of_every_story_is_short_and_names_no_other_figure(path: Path) -> None:
    plan = story_plan(path)
    known = set(AMOUNT.findall(f"{plan.email} {plan.call} {plan.private}"))
    known |= {amount.text for amount in plan.script.email.amounts}
    if plan.numbers.round2 is not None:  # what was asked for before may be looked back to
        known |= {written(asked).text for _, asked in plan.numbers.round2.asked}
    for each in plan.pushbacks:
        assert each.say.word_count <= 80, each.key
        if each.key not in TRADES:
            assert set(AMOUNT.findall(str(each.say))) <= known, each.key


# --- Base is fixed -------------------------------------------------------------------------------


def in_turn(said: str) -> tuple[str, str]:
    """What is said at the first no, and what only once it has been looked at and stays."""
    first, _, then = said.partition("\n\n(")
    return first, then


@pytest.mark.parametrize("facts", [CASE.facts, ()])
def test_at_the_first_no_the_base_is_held_to_and_nothing_takes_its_place(
    facts: tuple[Fact, ...],
) -> None:
    for asks in ((BASE_ASK, SHARE_ASK), (BASE_ASK,)):
        first, then = in_turn(answer("base_fixed", made(replace(CASE, facts=facts), asks=asks)))
        assert "?" in first
        assert "sign-on" not in first
        assert "review" not in first
        assert "$180,000" not in first
        assert "295,000" not in then


def test_what_comes_then_is_worth_as_much_in_a_year_and_lets_nothing_else_go() -> None:
    _, then = in_turn(answer("base_fixed"))
    assert "the profit share as I asked" in then
    assert "sign-on" in then
    assert "$45,000" in then  # 295 − 250, once
    assert "“" not in then  # the answer goes on: it has no quotation marks of its own
    assert "keep the rest as you asked for it" in str(made().private)
    assert "keep the rest" not in str(made(asks=(BASE_ASK,)).private)


def test_the_one_percentage_of_a_deed_stands_for_it_and_a_pair_of_them_does_not() -> None:
    one = Fact("", "cut checkout errors by 31%")
    pair = Fact("", "raised the weekly return rate from 22% to 34%")
    placed = {
        fact.text: in_turn(answer("base_fixed", made(replace(CASE, facts=(fact,)))))[0]
        for fact in (one, pair)
    }
    assert "the 31%" in placed[one.text]
    assert "34%" not in placed[pair.text]


def test_without_a_deed_a_low_offer_is_held_to_by_its_place() -> None:
    low = answer("base_fixed", story("no-proof-low-offer"))
    assert re.search(r"reported|Reports|What I've seen|I've seen", in_turn(low)[0])


def test_with_a_fixed_base_what_was_wished_for_is_kept_too_and_no_review_is_added() -> None:
    plan = made(replace(CASE, extras=((Extra.VACATION, "5 days more"),)))
    _, then = in_turn(answer("base_fixed", plan))
    assert "the profit share as I asked" in then
    assert "five more days of vacation" in then
    assert "review" not in then


def test_several_wishes_are_not_recited_where_base_is_refused() -> None:
    extras = ((Extra.VACATION, "5 days more"), (Extra.REMOTE_DAYS, "2 days"))
    said = answer("base_fixed", made(replace(CASE, extras=extras)))
    assert "the other things I've asked for" in said
    assert "vacation" not in said


def test_a_fixed_base_that_was_asked_for_alone_may_come_as_a_sign_on() -> None:
    alone = made(asks=(BASE_ASK,))
    then = in_turn(answer("base_fixed", alone))[1]
    assert "sign-on" in then
    assert "$45,000" in then  # 295 − 250, once
    (found,) = (each for each in alone.pushbacks if each.key == "base_fixed")
    assert not found.note


def test_a_wish_beside_it_is_kept_with_the_years_gap() -> None:
    wished = replace(CASE, extras=((Extra.VACATION, "5 days more"),))
    said = answer("base_fixed", made(wished, asks=(BASE_ASK,)))
    assert "$45,000" in said
    assert "five more days of vacation" in said


@pytest.mark.parametrize(
    "key", ["base_fixed", "above_band", "internal_equity", "part_of_it", "final_offer"]
)
def test_no_answer_offers_less_than_the_condition_to_sign(key: str) -> None:
    said = answer(key, story("signs-at-a-base"))
    assert "sign-on" not in said
    assert "How close" not in said
    assert "I'll sign" not in said  # said once, where they ask at what one would


def test_a_condition_to_sign_is_repeated_only_where_they_ask_for_a_yes() -> None:
    plan = story("signs-at-a-base")
    promising = [each.key for each in plan.pushbacks if "I'll sign" in str(each.say)]
    assert {"would_you_sign", "decide_now"} <= set(promising)
    assert not set(promising) & {each.key for each in plan.pushbacks[1:6]}


def test_a_match_of_theirs_is_not_said_to_stand_without_it() -> None:
    case, numbers = against(rival())
    level = replace(BASE_ASK, opening=figure(280_000))
    said = answer("no_match", words(case, replace(numbers, asks=(level,))))
    assert "$280,000" in said
    for apart in ("without it", "stands on the role", "goes by this job", "by what the job is"):
        assert apart not in said


def test_a_fixed_base_that_nobody_asked_about_is_all_right() -> None:
    said = answer("base_fixed", made(asks=(replace(BASE_ASK, hold=True), SHARE_ASK)))
    assert "a profit share of $180,000 a year" in said
    assert "sign-on" not in said


def test_base_that_is_settled_is_not_reopened() -> None:
    said = answer("base_fixed", story("round-two-base-settled-rest-stands"))
    assert "base" not in said.replace("base_", "")
    assert "$30,000" in said


# --- The end, and the clock ----------------------------------------------------------------------


def test_a_final_offer_is_met_with_packages_of_equal_value() -> None:
    said = answer("final_offer")
    # .6 of 45 + 60 a year is 63: base whole is 45, which the share alone makes up for as well.
    assert "a base of $295,000" in said
    assert re.search(r", or a base of \$2\S+ with a profit share of \$1", said)
    assert "a day" in said


def test_a_final_offer_with_nothing_to_trade_takes_a_day() -> None:
    said = answer("final_offer", made(asks=(BASE_ASK,)))
    assert "either" not in said
    assert "day" in said


def test_a_final_offer_that_nothing_was_asked_of_is_answered_once_it_is_read() -> None:
    said = answer("final_offer", made(asks=(replace(BASE_ASK, hold=True),)))
    assert "in writing" in said
    assert "$" not in said


def dated(days: int, **changes: object) -> Plan:
    """The offer with a date of its own, so many working days off."""
    case = replace(CASE, deadline=Deadline(days), today=date(2026, 11, 24), **changes)
    lead = replace(
        NUMBERS.leverage,
        days_left=days,
        tempo="exploding" if days <= 2 else "normal",
        clock=Clock(days),
        pace="exploding" if days <= 2 else "normal",
    )
    return made(case, leverage=lead)


def test_with_a_date_far_off_one_keeps_to_it() -> None:
    said = answer("decide_now", dated(6))
    assert "by Wednesday, 2 December" in said
    assert "more working days" not in said


def test_without_a_date_more_time_has_one() -> None:
    plan = made(replace(CASE, today=date(2026, 11, 24)))
    assert "until Friday, 27 November" in answer("decide_now", plan)


@pytest.mark.parametrize("key", ["decide_now", "deadline_firm"])
def test_where_time_was_asked_for_and_refused_it_is_not_asked_for_again(key: str) -> None:
    plan = dated(1)
    assert plan.play is Play.TIME_FIRST
    said = answer(key, plan)
    assert "working days" not in said
    assert "until" not in said
    assert "today" in said or "tomorrow" in said


def test_a_date_that_does_not_move_leaves_today_and_a_figure_for_whoever_approves() -> None:
    said = answer("deadline_firm", dated(1))
    assert "base at $295,000" in said
    assert "this afternoon" in said
    assert "this afternoon" not in answer("deadline_firm", dated(0))  # it may be over


def test_a_firm_deadline_asks_for_what_can_be_written_by_then() -> None:
    assert "base" in answer("deadline_firm")
    assert "writ" in answer("deadline_firm")


# --- What they would like to know ----------------------------------------------------------------


def test_other_offers_are_neither_claimed_nor_denied_without_one() -> None:
    said = answer("other_offers")
    assert "?" in said
    for claim in ("no other", "I also have", "another offer", "written"):
        assert claim not in said


def test_a_real_written_offer_may_be_told() -> None:
    case, numbers = against(rival())
    said = answer("other_offers", words(case, numbers))
    assert "Globex" in said
    assert "$280,000 base" in said


@pytest.mark.parametrize(
    ("status", "said"),
    [(OfferStatus.VERBAL, "a verbal offer"), (OfferStatus.IN_PROCESS, "a process")],
)
def test_what_is_no_written_offer_is_told_as_what_it_is(status: OfferStatus, said: str) -> None:
    case, numbers = against(rival(status, may_quote=False))
    told = answer("other_offers", words(case, numbers))
    assert said in told
    assert "280,000" not in told


def test_todays_pay_is_not_told() -> None:
    assert "$" not in answer("current_pay")
    assert "false figure" in note("current_pay")


def test_expectations_ask_for_the_range_first() -> None:
    ranged = made(asks=(replace(BASE_ASK, bolster=figure(300_000)), SHARE_ASK))
    said = answer("expectations", ranged)
    assert said.index("range") < said.index("$295,000")
    assert "$295,000 to $300,000" in said
    assert said.count("$300,000") == 1


def test_the_walk_away_is_not_the_end_of_a_range_that_is_named() -> None:
    case = replace(CASE, walk_away=Stated(300_000))
    plan = made(
        case,
        walk_away=figure(300_000),
        asks=(replace(BASE_ASK, bolster=figure(300_000)), SHARE_ASK),
    )
    assert "300,000" not in answer("expectations", plan)


def test_where_figures_are_from_is_told_in_kinds() -> None:
    said = answer("where_from")
    assert "report" in said
    assert "in San Francisco" in said
    assert "levels.fyi" not in said.casefold()


def test_whether_one_would_sign_is_answered_with_the_terms_in_writing() -> None:
    said = answer("would_you_sign")
    assert "$295,000" in said
    assert "writ" in said
    assert "I'll sign" not in said


def test_a_promise_is_kept_to_its_own_terms() -> None:
    promise = SignCondition(True, "Friday", (("base", Stated(262_000)),))
    asked = replace(BASE_ASK, opening=figure(262_000, FromCandidate("x")), cause=Cause.CONDITION)
    plan = made(replace(CASE, sign_condition=promise), asks=(asked,))
    said = answer("would_you_sign", plan)
    assert "262,000" in said
    assert "I'll sign by Friday" in said
    assert "262,000" in answer("final_offer", plan)
    assert "date" in answer("part_of_it", plan)


def test_without_a_sign_on_the_value_is_sought_where_more_was_asked_for_before() -> None:
    plan = story("round-two-sign-by-friday")
    said = answer("no_sign_on", plan)
    assert "equity worth $340,000 over four years" in said  # asked for before; 300 is offered
    assert "base of" not in said  # final
    assert "$40,000 sign-on" in said
    assert "I'll sign" not in said


def test_one_s_own_condition_is_not_put_down_to_reports() -> None:
    said = answer("where_from", story("round-two-sign-by-friday"))
    assert "report" not in said
    assert "candidates" not in said
    assert "I can say yes" in said or "I could say yes" in said


def test_one_s_own_figure_is_not_put_down_to_reports() -> None:
    own = replace(BASE_ASK, opening=figure(281_500, FromCandidate("own_ask.base")), cause=Cause.OWN)
    said = answer("where_from", made(asks=(own,)))
    assert "candidates" not in said
    assert "what I'd bring" in said


def test_a_restored_offer_is_theirs() -> None:
    before = replace(BASE_ASK, cause=Cause.RESTORED)
    said = answer("where_from", made(asks=(before,)))
    assert "candidates" not in said
    assert "offer" in said


def test_an_ask_that_rests_on_another_offer_is_put_down_to_it_and_no_other_is() -> None:
    case, numbers = against(rival())
    by_rival = replace(BASE_ASK, cause=Cause.RIVAL)
    said = answer("where_from", words(case, replace(numbers, asks=(by_rival,))))
    assert "Globex" in said
    assert "Globex" not in answer("where_from", words(case, numbers))
    assert "Globex" not in answer("where_from", made(asks=(by_rival,)))


def test_no_sign_on_is_no_reason_to_say_the_ask_again() -> None:
    said = answer("no_sign_on")
    assert AMOUNT.search(said) is None
    assert "base" in said


def test_a_raise_is_never_turned_into_a_sign_on() -> None:
    plan = story("asking-for-a-raise")
    for key in ("base_fixed", "above_band", "internal_equity"):
        assert "sign-on" not in answer(key, plan), key


def test_a_promise_is_not_kept_for_part_of_its_terms() -> None:
    promise = SignCondition(
        True, "Friday", (("base", Stated(262_000)), ("sign_on", Stated(40_000)))
    )
    base = replace(BASE_ASK, opening=figure(262_000, FromCandidate("x")), cause=Cause.CONDITION)
    sign_on = replace(SIGN_ON_ASK, cause=Cause.CONDITION)
    plan = made(replace(CASE, sign_condition=promise), asks=(base, sign_on))
    said = answer("base_fixed", plan)
    assert "262,000" in said
    assert "40,000" in said


# --- Why not -------------------------------------------------------------------------------------


def test_nobody_is_asked_to_match_what_was_not_matched() -> None:
    assert "$295,000" in answer("no_match")
    case, numbers = against(rival())
    matched = replace(BASE_ASK, opening=figure(280_000), cause=Cause.RIVAL)
    said = answer("no_match", words(case, replace(numbers, asks=(matched, SHARE_ASK))))
    assert "base" in said.casefold()
    assert "$280,000" in said


@pytest.mark.parametrize("key", ["above_band", "internal_equity"])
def test_the_band_is_asked_about_and_nothing_stands_in_for_base_yet(key: str) -> None:
    said = answer(key)
    assert "$295,000" in said
    assert "?" in said
    assert "sign-on" not in said
    # What was asked for beside base is no price for giving base up.
    assert "profit share" not in said


def test_where_the_other_offer_runs_out_a_decision_now_hangs_on_what_is_written() -> None:
    said = answer("decide_now", story("rival-expires-first"))
    assert "the other" in said
    assert "more working days" not in said


def test_without_another_offer_no_match_is_spoken_of_as_if_there_were_one() -> None:
    said = [answer("no_match", plan) for plan in (made(), made(replace(CASE, facts=())))]
    assert all("without it" not in each and "anybody" not in each for each in said)


@pytest.mark.parametrize(
    ("key", "never"),
    [
        ("start_sooner", "need me"),
        ("why_more", "understand"),
        ("offer_lowered", "offer"),
        ("would_you_sign", "letter"),
    ],
)
def test_the_present_employer_is_not_answered_as_a_new_one(key: str, never: str) -> None:
    assert never not in answer(key, story("asking-for-a-raise"))


def test_packages_are_told_apart_by_ear() -> None:
    said = answer("final_offer")
    assert ", or " in said
    assert " with " in said


def test_a_promise_is_kept_to_its_terms_when_they_decide_now_or_later() -> None:
    plan = story("signs-at-a-base")
    promise = plan.matter.told.promise
    assert promise is not None
    assert str(promise.sign) in answer("decide_now", plan)
    for key in ("six_months", "part_of_it"):
        assert "date" in answer(key, plan)
        assert "I'll sign" not in answer(key, plan)


@pytest.mark.parametrize("key", ["above_band", "internal_equity", "top_of_band"])
def test_what_is_not_about_base_says_so(key: str) -> None:
    said = answer(key, made(asks=(replace(BASE_ASK, hold=True), SHARE_ASK)))
    assert "$295,000" not in said
    assert "rofit share of $180,000 a year" in said


def test_a_fixed_ladder_leads_to_the_rung_with_the_deed() -> None:
    said = answer("ladder_fixed")
    assert "I cut inference latency 40% in production" in said
    assert "$" not in said


def test_why_more_is_answered_with_the_deed_and_its_tie() -> None:
    said = answer("why_more")
    assert "I cut inference latency 40% in production" in said.replace("because", "")
    assert said.partition("in production")[2].count(".") >= 2  # and what that is good for


def test_why_more_without_a_deed_is_answered_with_the_range() -> None:
    said = answer("why_more", made(replace(CASE, facts=())))
    assert "range" in said or "reported" in said
    assert "I built" not in said


def test_no_sign_ons_leads_to_the_other_parts() -> None:
    asked = made(asks=(SIGN_ON_ASK, SHARE_ASK))
    said = answer("no_sign_on", asked)
    assert "$40,000" not in said
    assert "$180,000" in said
    assert "haven't asked" in answer("no_sign_on")


def test_no_sign_ons_does_not_make_a_loss_good() -> None:
    lost = replace(SIGN_ON_ASK, cause=Cause.FORFEITS)
    plan = made(replace(CASE, forfeits=Stated(40_000, "USD")), asks=(lost, BASE_ASK))
    assert "$40,000" in answer("no_sign_on", plan)


def test_a_lowered_offer_is_named_as_it_was() -> None:
    assert "$250,000 base and $120,000 a year in profit sharing" in answer("offer_lowered")
    fallen = ((Component.BASE, figure(250_000), figure(240_000)),)
    plan = made(replace(CASE, stage=Stage.ROUND2), round2=Round2(fallen, "below", "restore", ()))
    said = answer("offer_lowered", plan)
    assert "$250,000" in said
    assert "$240,000" not in said  # they have just said so themselves


def test_six_months_are_welcome_with_a_date_and_the_start_stays_open() -> None:
    said = answer("six_months")
    assert "date" in said
    assert "$295,000" in said


def test_an_upside_is_not_what_one_pays_rent_with() -> None:
    assert "$295,000" in answer("equity_upside")
    only_equity = made(asks=(replace(BASE_ASK, hold=True), SHARE_ASK))
    assert "$295,000" not in answer("equity_upside", only_equity)


def test_a_threat_is_answered_without_a_threat_or_a_step_back() -> None:
    said = answer("withdraw")
    assert "$" not in said
    assert said.rstrip("”").endswith(("?", "."))


@pytest.mark.parametrize("name", ["level-from-a-table", "said-over-the-phone", "before-an-offer"])
def test_where_no_figure_is_named_no_answer_names_one(name: str) -> None:
    plan = story(name)
    own = {f"{ask.opening.value:,}" for ask in plan.numbers.asks if not ask.hold}
    offered = {f"{ask.offered.value:,}" for ask in plan.numbers.asks if ask.offered is not None}
    for each in plan.pushbacks:
        said = set(re.findall(r"\d[\d,]+", str(each.say)))
        assert not said & (own - offered), each.key


def test_of_packages_no_answer_asks_for_the_most_of_both() -> None:
    plan = story("round-two-they-moved")
    assert plan.matter.numbers.round2 is not None
    assert plan.matter.numbers.round2.packages
    for key in ("expectations", "would_you_sign", "silence"):
        said = answer(key, plan)
        assert "either a base of" in said
        assert "and nothing more, or " in said


# --- Answers that belong to a play ---------------------------------------------------------------

NOTHING_ASKED = {
    "nothing-left-to-ask", "round-two-they-agreed", "round-two-everything-final",
    "said-over-the-phone", "before-an-offer", "priority-is-level",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(NOTHING_ASKED))
def test_who_asks_for_no_figure_refuses_none_and_asks_for_no_room(name: str) -> None:
    plan = story(name)
    for key in ("base_fixed", "above_band", "no_sign_on", "asking_again", "final_offer"):
        said = answer(key, plan)
        assert "can still move" not in said, key
        assert "still some room" not in said, key
    assert "candidates reported" not in answer("where_from", plan) or name == "before-an-offer"


def test_a_yes_stays_a_yes_whatever_they_say() -> None:
    plan = story("round-two-they-agreed")
    offer = str(plan.matter.told.offer)
    for key in ("base_fixed", "would_you_sign", "final_offer", "why_more", "ladder_fixed"):
        said = answer(key, plan)
        assert offer in said, key
        assert "writ" in said or "letter" in said or "paper" in said, key


def test_before_the_level_is_settled_every_answer_leads_back_to_it() -> None:
    plan = story("priority-is-level")
    for key in ("final_offer", "above_band", "internal_equity", "where_from", "part_of_it",
                "silence", "no_sign_on", "six_months", "top_of_band"):  # fmt: skip
        assert "level" in answer(key, plan), key


def test_what_was_taken_away_is_asked_back_before_anything_is_traded() -> None:
    plan = story("lowered-after-the-counter")
    before = "$260,000 in equity"
    for key in ("base_fixed", "above_band", "no_match", "part_of_it", "expectations", "six_months"):
        assert before in answer(key, plan), key
    assert "not asking you to change base" not in answer("base_fixed", plan)  # it is still open
    assert "moved too" not in answer("asking_again", plan)


def test_of_a_base_that_came_down_nobody_says_to_leave_it_aside() -> None:
    fallen = ((Component.BASE, figure(250_000), figure(240_000)),)
    plan = made(replace(CASE, stage=Stage.ROUND2), round2=Round2(fallen, "below", "restore", ()))
    assert "aside" not in answer("base_fixed", plan)
    assert "$250,000" in answer("base_fixed", plan)


def test_before_an_offer_no_answer_speaks_as_if_there_were_one() -> None:
    plan = story("before-an-offer")
    for key in ("base_fixed", "offer_lowered", "decide_now", "would_you_sign"):
        assert "your offer" not in answer(key, plan), key
        assert "the offer can" not in answer(key, plan), key


# --- What goes together stays together -----------------------------------------------------------


def test_a_guarantee_that_was_asked_for_stays_when_base_is_closed() -> None:
    plan = story("cash-firm")
    for key in ("base_fixed", "top_of_band"):
        assert "the first-year bonus guaranteed at $150,000" in answer(key, plan), key
        assert "sign-on" not in answer(key, plan), key
    assert "$150,000" in answer("final_offer", plan)
    assert "guaranteed" in answer("would_you_sign", plan)


def test_a_loss_and_a_guarantee_are_both_kept() -> None:
    plan = story("lost-bonus-and-a-large-one")
    said = answer("base_fixed", plan)
    assert "£64,000" in said
    assert "guaranteed at £110,000" in said
    assert "£44,000" in answer("final_offer", plan)  # 64 − 20 that is offered


def test_a_part_without_a_figure_is_asked_for_again_and_no_sign_on_stands_in() -> None:
    plan = story("bonus-told-without-a-figure")
    assert "the bonus" in answer("base_fixed", plan)
    assert "sign-on" not in answer("base_fixed", plan)
    assert "the bonus" in answer("final_offer", plan)


def test_of_two_packages_a_closed_base_leaves_the_rest_as_it_was_asked_for_before() -> None:
    plan = story("round-two-they-moved")
    round2 = plan.numbers.round2
    assert round2 is not None
    assert round2.packages
    before = dict(round2.asked)[Component.EQUITY]
    assert written(before).text in answer("base_fixed", plan)


def test_what_the_letter_put_in_the_place_of_base_is_said_again_when_base_is_fixed() -> None:
    plan = story("round-two-nothing-moved")
    gap = next(ask for ask in plan.numbers.asks if ask.cause is Cause.BASE_GAP)
    assert written(gap.opening).text in answer("base_fixed", plan)


# --- Equity, wishes, dates -----------------------------------------------------------------------


def test_an_upside_that_nobody_offered_is_asked_about() -> None:
    said = answer("equity_upside", story("cash-firm"))
    assert "none" in said or "no equity" in said
    assert "base" not in said


def test_stock_that_can_be_sold_is_not_asked_for_its_valuation() -> None:
    said = answer("equity_upside", story("cash-against-paper"))
    assert "valuation" not in said


def test_a_question_among_the_wishes_is_not_offered_as_one() -> None:
    plan = story("bonus-told-without-a-figure")
    assert "how " not in answer("wishes", plan)
    assert "three days a week from home" in answer("wishes", plan)
    assert "home, how" not in plan.call
    assert "know how yearly equity grants work" in plan.call


def test_before_another_offer_runs_out_one_would_answer_by_its_date() -> None:
    assert "before the other date" in answer("would_you_sign", story("rival-expires-first"))


def test_a_sum_paid_once_is_no_pay_for_the_role() -> None:
    said = answer("no_match", story("round-two-sign-by-friday"))
    assert "for this work" not in said
    assert "$40,000" in said
    assert "it is inside" not in answer("why_more", story("round-two-sign-by-friday"))


def test_a_promise_without_terms_of_its_own_is_given_with_the_figures() -> None:
    promise = SignCondition(True, "Friday", ())
    said = answer("would_you_sign", made(replace(CASE, sign_condition=promise)))
    assert "$295,000" in said
    assert "I'll sign by Friday" in said
