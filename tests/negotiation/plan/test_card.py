"""The private card tells the candidate everything, and says what to keep."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from negotiation.plan.private_card import FOOTER

from negotiation.analysis.results import Batna, Caution, LevelView, Leverage, Package, Round2
from negotiation.model.case import Case, Stage
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component, EquityKind, Strategy
from negotiation.model.offer import Bonus, Equity, Offer, OfferStatus, Stated
from negotiation.plan.plan import words
from tests.negotiation.made import BASE_ASK, CASE, NUMBERS, against, figure, pay, rival


def card(case: Case = CASE, **changes: object) -> str:
    return str(words(case, replace(NUMBERS, **changes)).private)  # type: ignore[arg-type]


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
        "Ask for a base of $295,000 a year. Aim for $283,750, give way to $277,000 and take "
        "anything from $272,500." in card()
    )


def test_a_stretch_inside_the_range_that_is_said_is_no_stretch() -> None:
    ranged = replace(BASE_ASK, range_top=figure(300_000), stretch=figure(298_000))
    assert "stretch" not in card(asks=(ranged,))
    assert "$298,000" in card(asks=(replace(ranged, range_top=None),))


def test_two_packages_are_shown_with_what_each_is_worth() -> None:
    packages = (
        Package("base", ((Component.BASE, figure(262_000)),), figure(12_000)),
        Package("equity", ((Component.EQUITY, figure(170_000)),), figure(11_900)),
    )
    text = card(
        replace(CASE, stage=Stage.ROUND2),
        round2=Round2((), "acceptable", "either_or", packages),
    )
    assert "One package: a base of $262,000 a year, worth $12,000 a year more to you." in text
    assert "Ask for a base" not in text


def test_a_guide_s_floor_above_the_ladder_is_put_in_its_place() -> None:
    assert "the floor that counts is your own" in card(guide_floor=figure(280_000))
    assert "the floor that counts is your own" not in card(guide_floor=figure(265_000))


def test_the_days_that_are_left_are_said_where_no_date_is_known() -> None:
    leverage = Leverage(Batna.NONE, (), None, 8, "normal")
    assert "well inside the eight business days you have" in card(leverage=leverage)


def test_a_sign_on_that_only_the_strategy_names_is_not_missing() -> None:
    named = replace(NUMBERS.guide, strategy=Strategy("", 20, (pay(Component.SIGN_ON, 55_000),)))
    assert "no figure for a bonus or a sign-on bonus" in card()
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
    case = replace(CASE, walk_away=Stated(262_000), reveal_floor=True, stage=Stage.ROUND2)
    text = card(case, walk_away=figure(262_000), round2=Round2((), "below", "one_component", ()))
    assert "where they will stop" in text


def test_a_level_below_is_kept_private() -> None:
    text = card(level=LevelView("below", "Globex", "L3", "L4-L5"))
    assert "Keep that to yourself" in text


def test_a_possible_step_down_is_raised() -> None:
    assert "ask for the level before" in card(level=LevelView("above", "Globex", "L6", "L4-L5"))


def test_the_break_even_is_said_as_a_share_of_the_stated_value() -> None:
    even = Figure(Decimal("0.755"), "×", Computed("(370,000 - 280,000) / (175,000 - 0)"))
    case, numbers = against(replace(rival(batna=Batna.DEPENDS), breakeven=even))
    text = str(words(case, numbers).private)
    assert "even if you count equity at 76% of its stated value" in text


def test_a_weak_offers_figures_are_to_be_kept() -> None:
    case, numbers = against(rival(batna=Batna.WEAK, may_quote=False))
    text = str(words(case, numbers).private)
    assert "Keep its figures to yourself" in text
    assert "the figures of the weaker offer" in text


def test_a_process_is_not_called_an_offer() -> None:
    case, numbers = against(rival(OfferStatus.IN_PROCESS, batna=Batna.IN_PROCESS, may_quote=False))
    assert "a process, not an offer" in str(words(case, numbers).private)


def test_each_lever_has_a_word_on_why() -> None:
    text = card()
    assert "Lever 1, ML Premium (used): it speaks for the base, your first ask" in text
    assert "Lever 3 (left out): it needs another offer" in text


def test_the_questions_follow_from_what_is_open() -> None:
    assert "How is the profit share worked out" in card()
    options = Offer(
        "USD", Stated(1), Equity(Stated(1), 4, EquityKind.OPTIONS), Bonus(percent=Decimal(10))
    )
    text = card(offer=replace(options, sign_on=Stated(1)))
    for question in ("at what strike price", "target or guaranteed", "be paid back if you leave"):
        assert question in text


def test_the_next_step_follows_the_round() -> None:
    case = replace(CASE, stage=Stage.ROUND2)
    text = card(case, round2=Round2((), "target", "accept", ()))
    assert "Get the new terms in writing, read them, then accept." in text


def test_what_the_guide_lacks_is_named() -> None:
    assert "The guide gives no figure for a bonus or a sign-on bonus." in card()


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
    text = card(offer=Offer("USD", Stated(250_000)), row=row, asks=(BASE_ASK,))
    assert "Is there equity, and if so how much" in text
    assert "Is there a bonus" in text
