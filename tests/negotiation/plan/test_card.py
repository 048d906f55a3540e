"""The private card tells the candidate everything, part by part, and says what to keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from negotiation.analysis.results import (
    Batna,
    Cause,
    Foreseen,
    LevelView,
    Leverage,
    Package,
    Pressed,
    Round2,
)
from negotiation.model.case import Case, PostedRange, Situation, Stage
from negotiation.model.caution import Caution
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component, EquityKind, FigureRole, Strategy
from negotiation.model.money import Period
from negotiation.model.offer import Bonus, Equity, Offer, OfferStatus, Stated
from negotiation.plan.card import FOOTER
from negotiation.plan.local_law import KNOWN_ON, law_of
from negotiation.plan.plan import words
from tests.negotiation.case_files import CASES, story_plan
from tests.negotiation.made import (
    BASE_ASK,
    CASE,
    GUIDE,
    NUMBERS,
    ROW,
    SHARE_ASK,
    SIGN_ON_ASK,
    against,
    ask,
    figure,
    pay,
    rival,
)


def card(case: Case = CASE, **changes: object) -> str:
    return str(words(case, replace(NUMBERS, **changes)).private)  # type: ignore[arg-type]


def part(key: str, case: Case = CASE, **changes: object) -> str:
    parts = words(case, replace(NUMBERS, **changes)).card.parts  # type: ignore[arg-type]
    (found,) = (each for each in parts if each.key == key)
    return "\n".join(map(str, found.lines))


def test_its_parts_stand_in_the_order_in_which_they_are_needed() -> None:
    foreseen = Foreseen(Component.BASE, FigureRole.COUNTER, figure(270_000), figure(280_000), False)
    parts = words(CASE, replace(NUMBERS, foreseen=(foreseen,))).card.parts
    assert [each.key for each in parts] == [
        "first_move", "standing", "ladder", "private", "ask", "replies", "levers", "notes",
    ]  # fmt: skip
    assert all(each.title and each.lines for each in parts)


def test_it_says_where_the_offer_stands_without_jargon() -> None:
    text = card()
    assert (
        "Base: $250,000 against $220,000 to $300,000 a year in San Francisco. "
        "That is 38% of the way up" in text
    )
    assert "compa-ratio" not in text
    assert "penetration" not in text


def test_it_holds_the_ladder() -> None:
    assert (
        "Ask for a base of $295,000. Aim for $283,750, give way to $277,000 and take anything "
        "from $272,500." in part("ladder")
    )


def test_what_waits_for_later_is_on_the_ladder_and_not_in_the_script() -> None:
    plan = words(CASE, replace(NUMBERS, kept=(SIGN_ON_ASK,)))
    assert "Kept for later: a sign-on of $40,000." in str(plan.private)
    assert "40,000" not in plan.email + plan.call + plan.brief


def test_what_is_a_reason_for_every_ask_is_said_once_and_what_waits_stands_together() -> None:
    both = "The guide asks for more. It leaves room to move."
    asks = (replace(BASE_ASK, reason=both), replace(SHARE_ASK, reason=both))
    lines = part("ladder", asks=asks, kept=(SIGN_ON_ASK, replace(SHARE_ASK, reason="")))
    assert lines.count("The guide asks for more.") == 1
    assert lines.index("profit share") < lines.index("The guide asks for more.")
    assert lines.count("Kept for later") == 1
    partly = (asks[0], replace(SHARE_ASK, reason="It leaves room to move. Theirs is private."))
    told = part("ladder", asks=partly)
    assert told.count("It leaves room to move.") == 1
    assert "Theirs is private." in told


def test_a_loss_made_good_gives_way_on_its_timing() -> None:
    lost = replace(SIGN_ON_ASK, cause=Cause.FORFEITS)
    assert "give way on when it is paid" in part("ladder", asks=(lost, BASE_ASK)).casefold()


def test_a_stretch_inside_the_range_that_is_said_is_no_stretch() -> None:
    ranged = replace(BASE_ASK, range_top=figure(300_000), stretch=figure(298_000))
    assert "stretch" not in card(asks=(ranged,))
    assert "$298,000" in card(asks=(replace(ranged, range_top=None),))


def test_packages_are_shown_with_what_each_is_worth() -> None:
    packages = (
        Package("base", ((Component.BASE, figure(262_000)),), figure(12_000)),
        Package("equity", ((Component.EQUITY, figure(170_000)),), figure(11_900)),
    )
    text = part(
        "ladder",
        replace(CASE, stage=Stage.ROUND2),
        round2=Round2((), "acceptable", "either_or", packages),
    )
    assert "Package 1: a base of $262,000, worth $12,000 a year more to you." in text
    assert "Ask for a base" not in text


def test_what_moved_and_which_step_that_is_comes_first_in_the_second_round() -> None:
    moved = ((Component.BASE, figure(240_000), figure(250_000)),)
    text = part(
        "standing",
        replace(CASE, stage=Stage.ROUND2),
        round2=Round2(moved, "acceptable", "package", ()),
    )
    assert text.startswith("They moved base from $240,000 to $250,000. They are on the last step")


def test_a_guide_s_floor_above_the_ladder_is_put_in_its_place() -> None:
    assert "the floor that counts is your own" in card(guide_floor=figure(280_000))
    assert "the floor that counts is your own" not in card(guide_floor=figure(265_000))


@pytest.mark.parametrize(
    ("of_guide", "of_ask", "floor", "higher"),
    [
        # The likely end is $272,500 a year, or $22,500 a month.
        (Period.YEAR, "a year", 272_500, False),
        (Period.YEAR, "a year", 272_501, True),
        (Period.MONTH, "a year", 22_700, False),  # 272,400
        (Period.MONTH, "a year", 22_710, True),  # 272,520
        (Period.YEAR, "a month", 270_000, False),
        (Period.YEAR, "a month", 270_012, True),
        (Period.MONTH, "a month", 22_500, False),
        (Period.MONTH, "a month", 22_501, True),
    ],
)
def test_a_guide_s_floor_is_compared_per_what_the_base_is_asked_for_per(
    of_guide: Period, of_ask: str, floor: int, higher: bool
) -> None:
    cell = ROW.base
    assert cell is not None
    assert cell.money is not None
    row = replace(ROW, base=replace(cell, money=replace(cell.money, per=of_guide)))
    monthly = ask(Component.BASE, 20_000, 25_000, period="a month")
    asks = (BASE_ASK if of_ask == "a year" else monthly,)
    text = card(row=row, asks=asks, guide_floor=figure(floor))
    assert ("higher than this offer is likely to end" in text) is higher


def test_the_days_that_are_left_are_said_where_no_date_is_known() -> None:
    leverage = Leverage(Batna.NONE, (), None, 8, "normal")
    assert "well inside the eight working days you have" in part("first_move", leverage=leverage)


def test_a_sign_on_that_only_the_strategy_names_is_not_missing() -> None:
    named = replace(NUMBERS.guide, strategy=Strategy("", 20, (pay(Component.SIGN_ON, 55_000),)))
    assert "no figure for a bonus or a sign-on" in card()
    assert "no figure for a bonus." in card(guide=named)


def test_a_held_part_is_explained() -> None:
    assert "Base: hold." in card(asks=(replace(BASE_ASK, hold=True),))


def test_the_walk_away_is_the_candidates_own_or_not_set() -> None:
    assert "You have set no walk-away." in card()
    assert "$265,000" in card(guide_floor=figure(265_000))
    mine = card(replace(CASE, walk_away=Stated(262_000)), walk_away=figure(262_000))
    assert "Your own walk-away is a base of $262,000." in mine
    assert "none of the texts" in mine


def test_a_told_walk_away_is_warned_about() -> None:
    case = replace(CASE, walk_away=Stated(285_000), reveal_floor=True, stage=Stage.ROUND2)
    round2 = Round2((), "below", "one_component", ())
    assert "where they will stop" in card(case, walk_away=figure(285_000), round2=round2)
    kept = replace(case, reveal_floor=False)
    assert "where they will stop" not in card(kept, walk_away=figure(285_000), round2=round2)


def test_a_level_below_is_kept_private() -> None:
    text = card(level=LevelView("below", "Globex", "L3", "L4-L5"))
    assert "Keep that to yourself" in text


def test_a_possible_step_down_is_raised_with_what_the_guide_has_for_it() -> None:
    level = LevelView("above", "Globex", "L6", "L4-L5", here="T6", row=replace(ROW, line=9))
    text = part("standing", level=level)
    assert "settle the level before you talk about money" in text
    assert "It would be T6 here." in text
    assert "At that level the guide has base at $220,000 to $300,000." in text
    assert "Settle the level" in part("first_move", level=level)


def test_the_break_even_is_said_as_a_share_of_the_stated_value() -> None:
    even = Figure(Decimal("0.755"), "×", Computed("(370,000 - 280,000) / (175,000 - 0)"))
    case, numbers = against(replace(rival(batna=Batna.DEPENDS), breakeven=even))
    text = str(words(case, numbers).private)
    assert "even if you count equity at 76% of its stated value" in text


def test_a_weak_offers_figures_are_to_be_kept() -> None:
    case, numbers = against(rival(batna=Batna.WEAK, may_quote=False))
    text = str(words(case, numbers).private)
    assert "its figures are yours to keep" in text
    assert "the figures of the weaker offer" in text


def test_a_process_is_not_called_an_offer() -> None:
    case, numbers = against(rival(OfferStatus.IN_PROCESS, batna=Batna.IN_PROCESS, may_quote=False))
    assert "a process, not an offer" in str(words(case, numbers).private)


def test_each_lever_has_a_word_on_why() -> None:
    text = part("levers")
    assert "Lever 1, ML Premium (used): it speaks for the base, your first ask" in text
    assert "Lever 3 (left out): it needs another offer" in text


def test_the_questions_follow_from_what_is_open() -> None:
    assert "What is the formula of the profit share" in part("ask")
    options = Offer(
        "USD", Stated(1), Equity(Stated(1), 4, EquityKind.OPTIONS), Bonus(percent=Decimal(10))
    )
    held = replace(SHARE_ASK, kind=EquityKind.OPTIONS)
    text = part("ask", offer=replace(options, sign_on=Stated(1)), asks=(BASE_ASK, held))
    for question in (
        "strike price and latest valuation",
        "target or guaranteed",
        "be paid back if you leave",
    ):
        assert question in text


def test_what_the_guide_says_of_the_company_and_nobody_heard_becomes_a_question() -> None:
    asked = "How is this role measured on model quality?"
    assert asked in part("ask")
    assert asked not in part("ask", replace(CASE, heard=("lever 2",)))


def test_what_the_guide_foresees_is_told_and_stays_private() -> None:
    foreseen = (
        Foreseen(Component.BASE, FigureRole.COUNTER, figure(271_000), figure(279_000), True),
        Foreseen(Component.BASE, FigureRole.ACCEPT, figure(276_000), figure(276_000), False),
    )
    plan = words(CASE, replace(NUMBERS, foreseen=foreseen))
    (replies,) = (each for each in plan.card.parts if each.key == "replies")
    assert list(map(str, replies.lines)) == [
        "For base the guide expects them to come back with $271,000 to $279,000, scaled from "
        "another region.",
        "For base the guide would accept from $276,000.",
    ]
    spoken = " ".join(str(phrase) for _, phrase in plan.spoken())
    for secret in ("271,000", "279,000", "276,000"):
        assert secret not in spoken


def test_the_law_of_the_place_is_told_with_its_date() -> None:
    law = law_of("san-francisco")
    assert law is not None
    text = part("private")
    assert f"In {law.where}, {law.asking}" in text
    assert KNOWN_ON.isoformat() in text
    assert date(2026, 1, 1) < KNOWN_ON
    unknown = part("private", row=replace(ROW, place="atlantis"))
    assert "As known on" not in unknown


def test_before_an_offer_the_card_has_the_range_to_name_if_they_insist() -> None:
    pressed = Pressed(Component.BASE, figure(270_000), figure(290_000))
    case = replace(CASE, situation=Situation.EXPECTATIONS)
    text = part("ladder", case, pressed=(pressed,), asks=())
    assert "Only if they insist: $270,000 to $290,000 in base." in text
    assert "Which level is the role at" in part("ask", case, asks=())


def test_for_a_raise_nothing_is_said_of_an_employer_one_does_not_know() -> None:
    text = card(replace(CASE, situation=Situation.RAISE))
    assert "what you earn today" not in text
    assert "As known on" not in text
    assert "As stated, your pay comes to" in text


def test_a_posted_range_is_set_beside_the_guides() -> None:
    posted = (PostedRange(Component.BASE, Stated(200_000), Stated(270_000)),)
    numbers = {"posted": (Pressed(Component.BASE, figure(200_000), figure(270_000)),)}
    text = part("standing", replace(CASE, posted_range=posted), **numbers)
    assert "Their own range for base: $200,000 to $270,000." in text


def test_the_first_move_follows_the_round() -> None:
    case = replace(CASE, stage=Stage.ROUND2)
    text = part("first_move", case, round2=Round2((), "target", "accept", ()))
    assert "Get the new terms in writing, read them, then accept." in text


def test_what_the_guide_lacks_is_named() -> None:
    assert "The guide gives no figure for a bonus or a sign-on." in part("notes")


def test_amounts_in_a_warning_find_their_own_source() -> None:
    warning = Caution("capped", "The guide's $295,000 is the most to ask for.")
    plan = words(CASE, replace(NUMBERS, warnings=(warning,)))
    sources = {
        str(found.source)
        for found in plan.figures
        if found.where == "private" and found.text == "$295,000"
    }
    assert sources == {"guide acme/ml-engineer.md:25"}


def test_it_ends_with_what_it_is_not() -> None:
    assert card().endswith(FOOTER)
    assert "not legal, tax or financial advice" in FOOTER


def test_what_the_offer_left_open_is_asked_about() -> None:
    row = replace(NUMBERS.row, bonus=NUMBERS.row.base)
    text = part("ask", offer=Offer("USD", Stated(250_000)), row=row, asks=(BASE_ASK,))
    assert "Is there equity, and if so how much" in text
    assert "Is there a bonus" in text


@pytest.mark.parametrize("name", ["front-loaded", "round-two-close-enough"])
def test_years_that_differ_stand_in_a_table_and_others_do_not(name: str) -> None:
    plan = story_plan(CASES / f"{name}.yaml")
    years = [year.value for year in plan.numbers.valuation.own.year_table if year is not None]
    assert ("Year by year" in str(plan.private)) is (len(set(years)) > 1)


def test_what_the_total_leaves_out_is_named() -> None:
    plan = story_plan(CASES / "posted-range.yaml")
    assert "That total leaves out the bonus of $26,400, so yours does too." in str(plan.private)


def test_a_guides_name_for_a_rival_is_not_repeated() -> None:
    named = replace(GUIDE.levers[2], title="Globex Offers")
    text = card(guide=replace(GUIDE, levers=(named,)), asks=(BASE_ASK, SHARE_ASK))
    assert "Globex" not in text


def test_a_company_that_no_letter_may_name_is_named_on_the_card() -> None:
    plan = story_plan(CASES / "nameless-rival-expires.yaml")
    assert "Ask Other Lab for" in str(plan.card.parts[0].lines[0])
    assert "Other Lab" not in plan.email


def test_an_offer_by_word_of_mouth_is_not_called_the_strongest_reason() -> None:
    first = str(story_plan(CASES / "verbal-offer.yaml").card.parts[0].lines[0])
    assert "strongest" not in first


def test_what_was_raised_and_what_was_lowered_are_told_apart() -> None:
    said = str(story_plan(CASES / "lowered-after-the-counter.yaml").private)
    assert "They raised base from $240,000 to $248,000 and lowered equity" in said
    assert "Once that stands again: a base of $265,000" in said
    assert "Base: hold" not in said


def test_who_has_nothing_to_show_keeps_a_review_for_later() -> None:
    assert "a pay review after six months, in writing" in str(
        story_plan(CASES / "no-proof-low-offer.yaml").private
    )


def test_a_guarantee_has_no_step_down() -> None:
    said = str(story_plan(CASES / "cash-firm.yaml").private)
    assert "the first-year bonus of $150,000 to be guaranteed" in said


def test_what_is_scaled_from_another_region_is_no_more_exact_than_three_figures() -> None:
    foreseen = Foreseen(Component.BASE, FigureRole.ACCEPT, figure(268_437), figure(268_437), True)
    assert "$268,000, scaled" in card(foreseen=(foreseen,))
