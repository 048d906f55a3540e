"""Objections that only some offers meet: when they come, when they must not, and in what order."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from negotiation.analysis.results import Ask, Cause, Round2
from negotiation.model.case import Case, CompanyPosition, Extra, Stage
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Offer, OfferStatus, Stated
from negotiation.plan.objections import SOMETIMES_KEYS
from negotiation.plan.plan import Plan, words
from negotiation.plan.plays import Play
from negotiation.plan.pushback import usual_words
from tests.negotiation.case_files import CASES, story_plan
from tests.negotiation.made import (
    BASE_ASK,
    CASE,
    NUMBERS,
    SIGN_ON_ASK,
    against,
    ask,
    figure,
    rival,
)

GRANT_ASK = ask(
    Component.EQUITY, 100_000, 125_000, kind=EquityKind.RSU, period="over four years", rank=2
)
NEW_SIGN_ON = ask(Component.SIGN_ON, 0, 40_000, period="")


def made(case: Case = CASE, **changes: object) -> Plan:
    return words(case, replace(NUMBERS, **changes))  # type: ignore[arg-type]


def story(name: str) -> Plan:
    return story_plan(CASES / f"{name}.yaml")


def keys(plan: Plan) -> list[str]:
    return [each.key for each in plan.pushbacks]


def answer(plan: Plan, key: str) -> str:
    (found,) = (str(each.say) for each in plan.pushbacks if each.key == key)
    return found


def heading(plan: Plan, key: str) -> str:
    (found,) = (each.they_say for each in plan.pushbacks if each.key == key)
    return found


def lost(offered: int | None, *others: Ask) -> Plan:
    """Somebody leaves $62,000 behind, and so much of a sign-on is offered."""
    sign_on = ask(Component.SIGN_ON, offered, 62_000, period="")
    asks = (replace(sign_on, cause=Cause.FORFEITS), *others)
    return made(replace(CASE, forfeits=Stated(62_000, "USD")), asks=asks)


# --- Part by part --------------------------------------------------------------------------------


def test_a_share_that_varies_is_asked_to_be_certain_for_one_year() -> None:
    said = answer(made(), "share_varies")
    assert "$180,000" in said
    assert "first" in said
    assert "share_varies" not in keys(made(asks=(BASE_ASK,)))
    assert "share_varies" not in keys(made(asks=(BASE_ASK, GRANT_ASK)))


def test_a_share_without_a_figure_is_asked_what_it_is_made_of() -> None:
    said = answer(story("share-without-a-figure"), "share_varies")
    assert "certain" in said
    assert "$" not in said


def test_a_bonus_that_hangs_on_discretion_may_come_as_a_sign_on_once() -> None:
    said = answer(story("bonus-to-be-guaranteed"), "bonus_discretionary")
    assert "sign-on" in said
    assert "bonus_discretionary" not in keys(made())


def test_a_bonus_of_half_the_pay_is_no_sign_on() -> None:
    said = answer(story("cash-firm"), "bonus_discretionary")
    assert "sign-on" not in said
    assert "certain" in said


def test_beside_a_sign_on_that_is_asked_for_the_bonus_is_not_made_another() -> None:
    said = answer(story("lost-bonus-and-a-large-one"), "bonus_discretionary")
    assert "sign-on" not in said
    assert "certain" in said


def test_grants_by_grade_may_leave_what_is_missing_for_a_second_one() -> None:
    said = answer(made(asks=(BASE_ASK, GRANT_ASK)), "grants_by_grade")
    assert "$25,000" in said  # 125 − 100
    assert "$125,000" not in said
    assert "grade" in said
    assert "grants_by_grade" not in keys(made())  # a share of profits is no grant


def test_a_grant_of_every_year_goes_up_in_the_second() -> None:
    said = answer(made(asks=(replace(GRANT_ASK, spoken_period="a year"),)), "grants_by_grade")
    assert "$25,000" in said
    assert "second" in said


def test_no_second_grant_is_asked_for_where_none_is_offered_or_a_promise_hangs_on_it() -> None:
    for changed in (replace(GRANT_ASK, offered=None), replace(GRANT_ASK, cause=Cause.CONDITION)):
        assert "grants_by_grade" not in keys(made(asks=(changed,)))
    assert "grants_by_grade" not in keys(story("asking-for-a-raise"))


# --- The sign-on ---------------------------------------------------------------------------------


def test_a_sign_on_that_replaces_nothing_may_come_in_another_form_of_the_same_sum() -> None:
    plan = made(asks=(NEW_SIGN_ON, BASE_ASK))
    assert "$40,000" in answer(plan, "replace_only")
    for other in (lost(None), lost(15_000), made(), made(asks=(SIGN_ON_ASK,))):
        assert "replace_only" not in keys(other)


def test_a_sign_on_in_the_place_of_base_replaces_base() -> None:
    plan = made(asks=(replace(NEW_SIGN_ON, cause=Cause.BASE_GAP),))
    assert "about" in answer(plan, "replace_only")
    assert "year" in answer(plan, "replace_only")


def test_of_a_loss_only_what_is_missing_is_asked_for_again() -> None:
    plan = lost(15_000, BASE_ASK)
    assert plan.play is Play.MAKE_WHOLE
    for key in ("sign_on_too_high", "everyone_loses", "final_offer"):
        said = answer(plan, key)
        assert "$47,000" in said, key  # 62 − 15
        assert "$62,000" not in said, key


def test_where_none_is_offered_all_of_the_loss_is_still_open() -> None:
    plan = lost(None, BASE_ASK)
    for key in ("sign_on_too_high", "everyone_loses", "final_offer"):
        assert "$62,000" in answer(plan, key), key


def test_what_is_missing_comes_in_shares_only_where_they_can_be_sold() -> None:
    assert "RSUs" not in answer(lost(15_000), "sign_on_too_high")  # a share of profits is offered


def test_a_larger_sign_on_than_the_one_offered_may_be_paid_in_two() -> None:
    said = answer(made(asks=(SIGN_ON_ASK,)), "sign_on_too_high")
    assert "$20,000" in said  # 40 − 20
    assert "everyone_loses" not in keys(made(asks=(SIGN_ON_ASK,)))
    assert "sign_on_too_high" not in keys(made(asks=(NEW_SIGN_ON,)))


# --- Another offer, and their own ----------------------------------------------------------------


def test_a_verbal_offer_is_left_aside_and_the_figure_stays() -> None:
    case, numbers = against(rival(OfferStatus.VERBAL, may_quote=False))
    plan = words(case, numbers)
    said = answer(plan, "verbal_rival")
    assert "$295,000" in said
    assert "written" not in said
    case, numbers = against(rival())
    assert "verbal_rival" not in keys(words(case, numbers))
    assert "verbal_rival" not in keys(made())


def test_who_is_told_to_take_the_other_offer_asks_what_can_be_written() -> None:
    case, numbers = against(rival())
    said = answer(words(case, numbers), "take_theirs")
    assert "$295,000" in said
    assert "in writing" in said or "on paper" in said
    assert "take_theirs" not in keys(made())


def test_a_short_time_leads_to_one_part_first() -> None:
    plan = story("rival-expires-first")
    assert re.fullmatch(r"We can't turn this round in \w+ days\.", heading(plan, "too_short"))
    first, second = plan.matter.named
    said = answer(plan, "too_short")
    assert said.index(f"{first.opening.value:,}") < said.index(f"{second.opening.value:,}")
    assert "three working days" in said
    case, numbers = against(rival())
    assert "too_short" not in keys(words(case, numbers))  # no date was told


def test_a_yes_is_given_to_what_was_read() -> None:
    assert "a draft" in answer(story("said-over-the-phone"), "write_up_first").casefold() or (
        "unsigned" in answer(story("said-over-the-phone"), "write_up_first")
    )
    assert "write_up_first" not in keys(made())


def test_what_was_posted_is_gone_by_where_no_figure_is_named() -> None:
    plan = story("posted-range")
    assert plan.matter.told.posted
    verbal = words(replace(plan.case, offer_status=OfferStatus.VERBAL), plan.numbers)
    low = str(verbal.matter.told.posted[0][1])
    assert low in answer(verbal, "expectations")


# --- The level, the place, the team --------------------------------------------------------------


def test_a_level_that_is_all_they_have_open_is_asked_to_be_looked_at() -> None:
    plan = story("level-from-a-table")
    deed = str(plan.matter.told.deeds[0].clause)
    for key in ("level_open", "levels_differ", "decided"):  # mail and call have told it
        assert deed not in answer(plan, key), key
    assert re.search("work|what I've done|what I'd bring", answer(plan, "level_open"))
    assert "{" not in answer(plan, "levels_differ")
    assert heading(plan, "base_fixed") == "Pay is fixed."
    assert "level" in answer(plan, "base_fixed")
    assert not {"level_open", "levels_differ"} & set(keys(made()))


def test_levels_are_not_compared_by_somebody_who_told_none() -> None:
    plan = story("level-before-tomorrow")
    assert "level_open" in keys(plan)
    assert "levels_differ" not in keys(plan)


def test_remote_pay_is_compared_with_remote_pay() -> None:
    plan = story("midjourney-remote")
    said = answer(plan, "remote_band")
    assert "$198,000 to $270,000" in said
    assert "$250,000" in said
    assert "remote_band" not in keys(story("stability-london"))


def test_pay_by_the_month_is_not_set_beside_a_range_of_the_year() -> None:
    said = answer(story("monthly-salary"), "remote_band")
    assert "$" not in said


def test_days_at_home_are_met_with_the_days_that_were_asked_for() -> None:
    plan = made(replace(CASE, extras=((Extra.REMOTE_DAYS, "3 a week"),)))
    assert heading(plan, "days_at_home") == "Three days at home is more than the team does."
    own = made(replace(CASE, extras=((Extra.REMOTE_DAYS, "every other Friday"),)))
    assert "Friday" not in heading(own, "days_at_home")  # nothing typed is put in their mouth
    assert "days_at_home" not in keys(made())


def test_a_review_that_is_wished_for_may_be_an_exception_once() -> None:
    plan = made(replace(CASE, extras=((Extra.REVIEW, "6 months"),)))
    assert "a pay review after six months" in answer(plan, "review_yearly")
    assert "review_yearly" not in keys(made())


def test_what_was_wished_for_is_still_asked_when_pay_is_final() -> None:
    plan = made(replace(CASE, extras=((Extra.VACATION, "5 days"),)), asks=(BASE_ASK,))
    assert "five more days of vacation" in answer(plan, "final_offer")


# --- A trade that is none ------------------------------------------------------------------------


def second_round(*moved: tuple[Component, int, int]) -> Plan:
    changes = tuple((part, figure(then), figure(now)) for part, then, now in moved)
    case = replace(CASE, stage=Stage.ROUND2, previous_offer=Offer())
    return made(case, round2=Round2(changes, "below", "restore", ()))


def test_what_rose_and_what_fell_are_set_against_each_other() -> None:
    plan = second_round((Component.BASE, 248_000, 255_000), (Component.EQUITY, 130_000, 105_000))
    assert heading(plan, "traded") == "Base went up, so the profit share went down."
    said = answer(plan, "traded")
    for amount in ("$7,000", "$25,000", "$18,000", "$130,000"):
        assert amount in said
    assert "$130,000" in answer(plan, "share_varies")  # their own figure, for one year
    assert keys(plan)[:3] == ["traded", "final_offer", "share_varies"]


def test_where_nothing_rose_nothing_was_traded() -> None:
    plan = second_round((Component.EQUITY, 130_000, 105_000))
    assert "traded" not in keys(plan)
    assert keys(plan)[0] == "offer_lowered"
    assert "traded" not in keys(second_round((Component.BASE, 248_000, 255_000)))


def test_who_asks_nothing_about_base_says_where_the_other_part_lies() -> None:
    plan = story("base-held-equity-low")
    said = answer(plan, "top_of_band")
    assert "base" in said
    assert "$200,000" in said  # what is offered
    assert "level" not in said


# --- What is sure to come ------------------------------------------------------------------------


def test_a_loss_is_asked_to_be_shown_and_held_against_the_new_pay() -> None:
    plan = lost(None, BASE_ASK)
    assert heading(plan, "loss_proved") == "How do we know it's $62,000?"
    assert "$62,000" in answer(plan, "loss_proved")
    assert heading(plan, "new_pay") == "Your new profit share makes up for it."
    assert "$62,000" in answer(plan, "new_pay")
    assert heading(plan, "sign_on_too_high") == "That's a lot. We could do half."
    assert not {"loss_proved", "new_pay"} & set(keys(made(asks=(NEW_SIGN_ON,))))


def test_of_a_loss_that_is_partly_covered_only_the_rest_is_set_against_the_new_pay() -> None:
    plan = lost(15_000, BASE_ASK)
    assert "$47,000" in answer(plan, "new_pay")  # 62 − 15
    assert "half" not in heading(plan, "sign_on_too_high")


def test_pay_that_cannot_be_sold_is_not_called_as_good_as_money() -> None:
    assert (
        "sell" in (paper := answer(story("make-whole-exactly"), "new_pay"))
        or "sold" in paper
        or ("certain" in paper)
    )


def test_a_company_that_is_not_named_is_asked_after() -> None:
    case, numbers = against(rival(may_quote=False))
    hidden = replace(case.competing_offers[0], may_name=False)
    plan = words(replace(case, competing_offers=(hidden,)), numbers)
    view = replace(numbers.leverage.rivals[0], offer=hidden)
    leverage = replace(numbers.leverage, rivals=(view,), best=view)
    plan = words(replace(case, competing_offers=(hidden,)), replace(numbers, leverage=leverage))
    said = answer(plan, "who_is_it")
    assert "Globex" not in said
    assert "$295,000" in said
    assert "who_is_it" not in keys(words(case, numbers))  # it may be named
    assert "who_is_it" not in keys(made())


def test_their_letter_is_asked_for_only_where_its_terms_were_told() -> None:
    case, numbers = against(rival())
    assert "their_letter" in keys(words(case, numbers))
    case, numbers = against(rival(may_quote=False))
    assert "their_letter" not in keys(words(case, numbers))


def test_a_bonus_is_added_to_base_before_it_is_held_against_another_offer() -> None:
    plan = story("both-run-out")
    assert heading(plan, "bonus_counts") == "Our bonus closes the gap."
    said = answer(plan, "bonus_counts")
    for amount in ("$165,000", "$173,800", "$8,800"):  # 150 + 15; 158 + 15.8; the difference
        assert amount in said
    assert "with their bonus" in said


def test_a_bonus_that_leaves_them_ahead_by_the_year_is_said_to_be_counted() -> None:
    case, numbers = against(rival())
    own = replace(numbers.valuation.own, bonus=figure(20_000), total_face=figure(400_000))
    view = numbers.leverage.rivals[0]
    assert view.valued is not None
    theirs = replace(view, valued=replace(view.valued, total_face=figure(412_000)))
    leverage = replace(numbers.leverage, rivals=(theirs,), best=theirs)
    valuation = replace(numbers.valuation, own=own)
    plan = words(case, replace(numbers, leverage=leverage, valuation=valuation))
    assert "$12,000" in answer(plan, "bonus_counts")
    assert "$20,000" in answer(plan, "bonus_counts")
    # And in the mail both ways: with none of it, and with all.
    assert "$32,000" in str(plan.script.email)
    assert "$12,000" in str(plan.script.email)


def test_where_no_bonus_of_theirs_is_known_only_their_base_is_compared() -> None:
    case, numbers = against(rival())
    own = replace(numbers.valuation.own, bonus=figure(20_000), total_face=None)
    plan = words(case, replace(numbers, valuation=replace(numbers.valuation, own=own)))
    said = answer(plan, "bonus_counts")
    assert "$270,000" in said  # 250 + 20
    assert "$280,000 in base alone at Globex" in said
    assert "bonus_counts" not in keys(made())


def test_without_another_offer_a_bonus_is_only_no_base() -> None:
    plan = story("level-of-the-offer")
    assert heading(plan, "bonus_counts") == "There's a bonus on top of that."
    assert "€9,900" in answer(plan, "bonus_counts")
    assert "bonus_counts" not in keys(story("cash-firm"))  # there it is asked for


def test_a_figure_between_is_no_yes_and_no_lower_ask() -> None:
    plan = made()
    assert heading(plan, "would_you_sign") == "Would you sign at $270,000?"  # 250 … 295
    said = answer(plan, "would_you_sign")
    assert "$270,000" not in said
    assert "$295,000" in said
    assert "I'll sign" not in said


def test_the_figure_between_is_never_the_walk_away() -> None:
    plan = made(replace(CASE, walk_away=Stated(270_000)), walk_away=figure(270_000))
    assert "270" not in heading(plan, "would_you_sign")


def test_a_grant_said_to_be_tied_to_base_is_held_against_what_moved() -> None:
    moved = ((Component.BASE, figure(240_000), figure(250_000)),
             (Component.EQUITY, figure(80_000), figure(100_000)))  # fmt: skip
    position = CompanyPosition(base_final=True)
    case = replace(CASE, stage=Stage.ROUND2, company_position=position)
    plan = made(case, asks=(GRANT_ASK,), round2=Round2(moved, "below", "rest", ()))
    said = answer(plan, "tied_to_base")
    assert "$10,000" in said
    assert "$20,000" in said
    assert "tied_to_base" not in keys(made(asks=(BASE_ASK, GRANT_ASK)))


def test_an_increase_is_set_beside_what_was_let_go() -> None:
    said = answer(story("round-two-base-settled-rest-stands"), "had_more")
    assert "$23,000 a year" in said
    assert "had_more" not in keys(made())
    assert "had_more" not in keys(story("round-two-nothing-moved"))


def test_who_asked_for_too_much_points_to_their_own_figure() -> None:
    plan = story("lowered-after-the-counter")
    said = answer(plan, "too_much")
    assert "$340,000" in said  # asked for before
    assert "$260,000 in equity" in said  # offered before
    assert "too_much" not in keys(second_round((Component.EQUITY, 130_000, 105_000)))


def test_what_stayed_the_same_makes_up_for_nothing() -> None:
    fallen = (Component.BASE, 250_000, 240_000)
    before = Offer(base=Stated(250_000), equity=CASE.offer.equity)
    plan = second_round(fallen)
    assert "weigh_other" not in keys(plan)  # nobody told what the share was before
    case = replace(plan.case, previous_offer=before)
    said = answer(words(case, plan.numbers), "weigh_other")
    assert "$10,000" in said
    assert "$250,000 base" in said


def test_many_wishes_are_put_in_order() -> None:
    extras = ((Extra.VACATION, "5 days"), (Extra.SEVERANCE, "3 months"), (Extra.REMOTE_DAYS, "2"))
    plan = made(replace(CASE, extras=extras))
    said = answer(plan, "long_list")
    assert said.index("$295,000") < said.index("severance of three months")
    assert "long_list" not in keys(made(replace(CASE, extras=extras[:2])))
    assert {"no_severance"} <= set(keys(plan))
    assert "window_in_plan" not in keys(plan)


def test_a_posted_range_is_what_a_fixed_base_is_held_against() -> None:
    said = answer(story("no-guide-their-range-posted"), "base_fixed")
    assert re.search("post", said)


# --- In what order -------------------------------------------------------------------------------

FIRST = {
    "cash-firm": ("bonus_discretionary", "base_fixed"),
    "level-from-a-table": ("level_open", "levels_differ", "six_months", "decided"),
    "rival-expires-first": ("no_match", "too_short", "their_letter", "take_theirs"),
    "twenty-four-hours": ("deadline_firm", "decide_now"),
    "leaving-shares-behind": ("loss_proved", "sign_on_too_high", "new_pay", "no_sign_on"),
    "midjourney-remote": ("remote_band", "share_varies"),
    "round-two-base-settled-rest-stands": ("tied_to_base", "had_more", "part_of_it"),
    "said-over-the-phone": ("write_up_first", "expectations"),
    "before-an-offer": ("expectations", "current_pay"),
    "above-the-band": ("replace_only", "top_of_band"),
    "verbal-offer": ("who_is_it", "verbal_rival"),
    "the-bluffer": ("ladder_fixed", "why_more"),
    "signs-at-a-base": ("would_you_sign", "base_fixed", "need_longer"),
    "more-than-money": ("base_fixed",),
    "asking-for-a-raise": ("base_fixed", "internal_equity"),
    "lowered-after-the-counter": ("traded", "too_much", "final_offer"),
    "round-two-they-agreed": ("would_you_sign",),
}


@pytest.mark.parametrize("name", FIRST)
def test_what_this_recruiter_says_comes_first(name: str) -> None:
    found = keys(story(name))
    assert tuple(found[: len(FIRST[name])]) == FIRST[name]


def _lead(plan: Plan) -> list[str]:
    return keys(plan)[:4]


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_nothing_that_cannot_come_is_among_the_first(path: object) -> None:
    plan = story_plan(path)  # type: ignore[arg-type]
    m, lead = plan.matter, _lead(plan)
    base = any(each.component is Component.BASE for each in m.named)
    level = "level_open" in keys(plan)
    if m.told.base_final is not None or not (base or level):
        assert "base_fixed" not in lead
    if m.numbers.leverage.days_left is None and (m.told.rival is None or not m.told.rival.expires):
        assert "decide_now" not in lead
        assert "deadline_firm" not in lead
    if m.told.rival is None:
        assert not {"no_match", "take_theirs", "verbal_rival"} & set(lead)
    if m.case.stage is not Stage.ROUND2:
        assert not {"asking_again", "offer_lowered", "traded"} & set(lead)
    if not any(each.component is Component.SIGN_ON for each in m.named):
        assert "no_sign_on" not in lead


def test_an_objection_is_put_with_the_figure_that_stands() -> None:
    assert "$250,000" in heading(made(), "base_fixed")
    assert usual_words("base_fixed") == "The base is fixed."
    assert not usual_words(SOMETIMES_KEYS[0])


def test_nothing_the_candidate_typed_is_in_their_mouth() -> None:
    typed = "@everyone **free**"
    case = replace(CASE, extras=((Extra.REMOTE_DAYS, typed), (Extra.REVIEW, typed)))
    assert all("everyone**" not in each.they_say for each in made(case).pushbacks)
    assert all("@" not in each.they_say for each in made(case).pushbacks)


def test_every_figure_of_a_difference_says_how_it_came_about() -> None:
    plan = lost(15_000, BASE_ASK)
    (found,) = (each for each in plan.pushbacks if each.key == "sign_on_too_high")
    (amount,) = found.say.amounts
    assert amount.figure.value == Decimal(47_000)
    assert "62,000" in str(amount.figure.source)
    assert "15,000" in str(amount.figure.source)
