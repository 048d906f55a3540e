"""What is asked for: the guide's figure brought to the row, its caps, its ladder, its order."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.analysis.formula import to_figures
from negotiation.analysis.results import Analysis, Ask, Cause
from negotiation.model.case import Fact, PeerLevel, PostedRange, Priority
from negotiation.model.figures import Computed, FromCandidate, FromGuide
from negotiation.model.guide import Component, EquityKind, FigureRole, PayCell, PayFigure
from negotiation.model.money import Period
from negotiation.model.offer import Equity, Offer, Stated
from tests.negotiation.tables import (
    ask,
    case,
    cell,
    codes,
    figure,
    grant,
    guide,
    money,
    numbers,
    offer,
    peer,
    percent,
    rival,
    row,
)

BASE, EQUITY, SIGN_ON = Component.BASE, Component.EQUITY, Component.SIGN_ON
HOME = row(base=cell(220_000, 300_000), equity=cell(90_000, 190_000, kind=EquityKind.PROFIT_SHARE))
AWAY = row(
    "Remote US",
    base=cell(198_000, 270_000),
    equity=cell(81_000, 171_000, kind=EquityKind.PROFIT_SHARE),
    line=8,
)
GUIDE = guide(HOME, AWAY, strategy=(figure(BASE, 295_000), figure(EQUITY, 180_000)))
OFFER = offer(250_000, 120_000, years=1, kind=EquityKind.PROFIT_SHARE)


def plan(made: Offer = OFFER, region: str = "San Francisco", **more: object) -> Analysis:
    more.setdefault("priority", Priority.BASE)
    return numbers(case(made, region, **more), GUIDE)


def rungs(found: Ask) -> list[int]:
    return [
        int(each.value) for each in (found.opening, found.target, found.fallback, found.acceptable)
    ]


def base_of(
    made: Offer, *figures: PayFigure, levers: tuple[PayFigure, ...] = (), **more: object
) -> Ask:
    about = guide(HOME, AWAY, strategy=figures, levers=(levers,))
    more.setdefault("priority", Priority.BASE)
    return ask(numbers(case(made, **more), about), BASE)  # type: ignore[arg-type]


def test_the_guide_s_figure_for_the_region_is_asked_for_as_it_is() -> None:
    found = base_of(OFFER, figure(BASE, 270_000))
    assert rungs(found) == [270_000, 265_000, 260_000, 260_000]
    assert found.opening.source == FromGuide("acorn/ml-engineer.md", 20)
    assert not found.scaled
    assert not found.capped


def test_profit_share_is_asked_for_per_year() -> None:
    found = ask(plan(priority=Priority.EQUITY), EQUITY)
    assert rungs(found) == [150_000, 145_000, 140_000, 135_000]
    assert found.spoken_period == "a year"


def test_a_figure_of_another_region_is_scaled_by_its_place_in_the_band() -> None:
    about = guide(HOME, AWAY, strategy=(figure(BASE, 280_000),))
    found = ask(numbers(case(offer(240_000), "Remote US", priority=Priority.BASE), about), BASE)
    # (280 − 220) ÷ 80 = .75 of 198 to 270 is 252.
    assert found.opening.value == 250_000
    assert found.scaled
    assert "San Francisco" in found.reason
    assert isinstance(found.opening.source, Computed)
    assert "acorn/ml-engineer.md:20" in found.opening.source.formula


def test_a_clause_s_region_decides_whose_figure_it_is() -> None:
    figures = (figure(BASE, 270_000, region="San Francisco"),
               figure(BASE, 255_000, region="Remote US"))  # fmt: skip
    assert base_of(OFFER, *figures).opening.value == 270_000
    about = guide(HOME, AWAY, strategy=figures)
    found = ask(numbers(case(OFFER, "Remote US", priority=Priority.BASE), about), BASE)
    assert (found.opening.value, found.scaled) == (255_000, False)


def test_for_us_means_the_first_row_paid_in_dollars() -> None:
    london = row("London", base=cell(100_000, 170_000, "GBP"), line=6)
    about = guide(london, HOME, AWAY, strategy=(figure(BASE, 295_000, region="US"),))
    assert not ask(numbers(case(OFFER), about), BASE).scaled
    assert ask(numbers(case(offer(220_000), "Remote US"), about), BASE).scaled


def test_a_strategy_silent_in_the_currency_is_transferred_without_a_rate() -> None:
    london = row("London", base=cell(100_000, 180_000, "GBP"), line=8)
    about = guide(HOME, london, strategy=(figure(BASE, 270_000),))
    found = ask(numbers(case(offer(140_000, currency="GBP"), "London"), about), BASE)
    # (270 − 220) ÷ 80 = .625 of 100 to 180.
    assert (found.opening.value, found.opening.unit) == (150_000, "GBP")
    assert found.scaled


def test_the_highest_lever_s_figure_stands_in_for_a_silent_strategy() -> None:
    levers = (figure(BASE, 265_000, line=15), figure(BASE, 270_000, line=15))
    found = base_of(OFFER, levers=levers)
    assert found.opening.value == 270_000
    assert found.opening.source == FromGuide("acorn/ml-engineer.md", 15)


def test_a_guide_without_figures_is_asked_nine_tenths_of_the_band() -> None:
    assert base_of(offer(285_000)).opening.value == 290_000  # of 292,000


def test_floors_and_counters_are_not_asks() -> None:
    figures = (figure(BASE, 230_000, role=FigureRole.FLOOR),
               figure(BASE, 260_000, role=FigureRole.COUNTER))  # fmt: skip
    assert base_of(offer(285_000), *figures).opening.value == 290_000


def test_a_figure_far_outside_its_band_is_not_this_component_s() -> None:
    assert base_of(offer(285_000), figure(BASE, 15_000)).opening.value == 290_000


@pytest.mark.parametrize(
    ("base", "asked"),
    [
        (222_000, 265_000),  # low in the range: 222 × 1.2 = 266.4, three fifths up is 268
        (230_000, 270_000),  # three fifths up it
        (240_000, 270_000),  # of 240 × 1.12 = 268.8
        (250_000, 280_000),  # of 250 × 1.12; four fifths of the way up is 284
        (256_000, 285_000),  # not over four fifths
        (270_000, 290_000),  # of 270 × 1.07 = 288.9
    ],
)
def test_the_opening_is_measured_by_the_offer_and_its_place(base: int, asked: int) -> None:
    found = base_of(offer(base), figure(BASE, 295_000))
    assert found.opening.value == asked
    assert found.capped


def test_the_middle_of_a_wide_range_is_not_asked_for_from_afar() -> None:
    wide = guide(row(base=cell(200_000, 400_000)), strategy=(figure(BASE, 390_000),))
    found = ask(numbers(case(offer(210_000)), wide), BASE)
    assert found.opening.value == 250_000  # of 210 × 1.2 = 252; the middle is 300


def test_what_another_offer_has_is_asked_for_where_it_has_more() -> None:
    made = offer(225_000, 120_000, years=1)

    def opening(base: int) -> Decimal:
        theirs = rival(offer(base, 600_000))
        return base_of(made, figure(BASE, 295_000), competing_offers=(theirs,)).opening.value

    assert opening(262_000) == 262_000
    assert opening(262_400) == 262_400  # to the unit: it can be shown
    assert opening(400_000) == 290_000  # no further than 225 × 1.3 = 292.5
    assert opening(220_000) == 270_000  # theirs is less, so the range is the reason


def test_a_weak_alternative_moves_nothing() -> None:
    made = offer(225_000, 120_000, years=1)
    weak = rival(offer(200_000, 0))
    assert base_of(made, figure(BASE, 295_000), competing_offers=(weak,)).opening.value == 270_000


def test_equity_may_grow_by_a_quarter_or_to_over_the_middle() -> None:
    first = Priority.EQUITY
    low = offer(250_000, 91_000, years=1, kind=EquityKind.PROFIT_SHARE)
    assert ask(plan(low, priority=first), EQUITY).opening.value == 135_000  # of 91 × 1.5 = 136.5
    usual = offer(250_000, 120_000, years=1, kind=EquityKind.PROFIT_SHARE)
    assert ask(plan(usual, priority=first), EQUITY).opening.value == 150_000


def test_paper_elsewhere_is_a_reason_for_more_shares_within_reason() -> None:
    about = guide(
        row(base=cell(160_000, 220_000), equity=grant(80_000, 300_000, kind=EquityKind.PUBLIC_RSU)),
        strategy=(figure(EQUITY, 280_000),),
    )
    own = offer(172_000, 100_000, kind=EquityKind.PUBLIC_RSU)
    theirs = rival(offer(160_000, 400_000, kind=EquityKind.OPTIONS))
    made = case(own, competing_offers=(theirs,), priority=Priority.EQUITY)
    found = ask(numbers(made, about), EQUITY)
    assert found.opening.value == 140_000  # half of theirs is 200; two fifths more is 140


def test_what_is_asked_for_beside_the_first_is_smaller() -> None:
    found = plan()
    assert [each.component for each in found.asks] == [BASE, EQUITY]
    second = ask(plan(priority=Priority.EQUITY), BASE)
    assert second.opening.value == 270_000  # of 250 × 1.09 = 272.5
    assert "Beside the first ask" in second.reason


def test_a_part_without_a_reason_of_its_own_waits() -> None:
    found = plan(offer(250_000, 145_000, years=1, kind=EquityKind.PROFIT_SHARE))
    assert [each.component for each in found.asks] == [BASE]  # 145 is over the middle of its range
    assert [each.component for each in found.kept] == [EQUITY]


def test_the_opening_stops_at_the_top_of_the_range() -> None:
    found = base_of(offer(280_000), figure(BASE, 320_000))
    assert found.opening.value == 300_000
    assert "top" in found.reason


def test_an_opening_is_said_in_fives_of_thousands_and_passes_no_bound() -> None:
    assert base_of(offer(241_250), figure(BASE, 295_000)).opening.value == 270_000  # of 270,200
    assert base_of(OFFER, figure(BASE, 273_500)).opening.value == 270_000
    # A gap that fives of thousands would swallow is said in thousands.
    assert base_of(OFFER, figure(BASE, 253_500)).opening.value == 253_000


@pytest.mark.parametrize("base", [295_000, 296_000, 300_000, 320_000])
def test_an_offer_that_meets_the_aim_is_held(base: int) -> None:
    found = base_of(offer(base), figure(BASE, 295_000))
    assert found.hold
    assert rungs(found) == [base] * 4


def test_an_offer_below_the_band_is_answered_from_inside_it() -> None:
    found = base_of(offer(200_000), figure(BASE, 295_000))
    assert found.opening.value == 260_000  # of 200 × 1.3; a quarter of the way in is 240
    far = base_of(offer(180_000, 120_000, years=1, kind=EquityKind.PROFIT_SHARE))
    assert far.opening.value == 240_000
    assert "below" in far.reason


@pytest.mark.parametrize("facts", [(), (Fact("", "cut costs by 40%"),)])
def test_a_lower_offer_never_asks_for_more(facts: tuple[Fact, ...]) -> None:
    found = [
        int(ask(plan(offer(thousands * 1000, 120_000, years=1), facts=facts), BASE).opening.value)
        for thousands in range(180, 260)
    ]
    assert found == sorted(found)
    assert max(after - before for before, after in pairwise(found)) <= 10_000


def test_an_offer_far_below_the_band_is_at_least_brought_up_to_it() -> None:
    # A quarter of the way in would be 240, which is 60% more than all that is offered.
    assert base_of(offer(150_000), figure(BASE, 295_000)).opening.value == 220_000


def test_equity_said_to_be_zero_is_answered_a_quarter_up_the_range() -> None:
    made = offer(400_000, 0, years=1, kind=EquityKind.PROFIT_SHARE)
    assert ask(plan(made), EQUITY).opening.value == 115_000


def test_equity_that_was_not_mentioned_is_not_asked_for() -> None:
    found = plan(offer(250_000))
    assert [each.component for each in found.asks] == [BASE]
    assert "equity_unknown" in codes(found)


def test_a_base_that_was_not_mentioned_is_not_asked_for() -> None:
    found = plan(offer(None, 120_000, years=1, kind=EquityKind.PROFIT_SHARE))
    assert [each.component for each in found.asks] == [EQUITY]


def test_what_the_guide_does_not_price_is_not_asked_for() -> None:
    made = offer(250_000, 120_000, years=1, kind=EquityKind.PROFIT_SHARE, bonus=20_000,
                 sign_on=10_000)  # fmt: skip
    assert {each.component for each in plan(made).asks} == {BASE, EQUITY}


def test_equity_is_asked_for_in_the_unit_of_the_offer() -> None:
    about = guide(row(base=cell(200_000, 300_000), equity=grant(160_000, 400_000)),
                  strategy=(figure(EQUITY, 360_000),))  # fmt: skip
    first = Priority.EQUITY
    made = offer(250_000, 70_000, years=1, kind=EquityKind.RSU)
    yearly = ask(numbers(case(made, priority=first), about), EQUITY)
    assert (yearly.opening.value, yearly.spoken_period) == (90_000, "a year")
    whole = ask(numbers(case(offer(250_000, 280_000), priority=first), about), EQUITY)
    assert (whole.opening.value, whole.spoken_period) == (350_000, "over four years")


def test_a_strategy_s_yearly_equity_is_made_a_grant() -> None:
    about = guide(row(base=cell(200_000, 300_000), equity=grant(160_000, 400_000)),
                  strategy=(figure(EQUITY, 80_000, per=Period.YEAR),))  # fmt: skip
    made = case(offer(250_000, 280_000), priority=Priority.EQUITY)
    assert ask(numbers(made, about), EQUITY).opening.value == 320_000


def test_a_monthly_offer_is_answered_per_month() -> None:
    about = guide(row(base=cell(58_000, 78_000, "SEK", Period.MONTH)),
                  strategy=(figure(BASE, 71_000, currency="SEK"),))  # fmt: skip
    monthly = offer(64_000, currency="SEK", per=Period.MONTH)
    found = ask(numbers(case(monthly), about), BASE)
    assert (found.opening.value, found.spoken_period) == (71_000, "a month")
    yearly = ask(numbers(case(offer(768_000, currency="SEK", per=Period.YEAR)), about), BASE)
    assert (yearly.opening.value, yearly.spoken_period) == (850_000, "a year")  # of 852,000


def test_a_bonus_in_percent_is_asked_for_in_percent() -> None:
    twenty = replace(figure(Component.BONUS, 0), percent=(Decimal(18), Decimal(20)))
    about = guide(row(base=cell(200_000, 300_000), bonus=percent(10, 20)), strategy=(twenty,))
    found = ask(numbers(case(offer(290_000, bonus_percent=12)), about), Component.BONUS)
    assert (found.opening.value, found.opening.unit) == (20, "%")


def test_a_bonus_that_the_guide_names_no_figure_for_is_left_as_it_is() -> None:
    about = guide(row(base=cell(200_000, 300_000), bonus=percent(10, 20)))
    found = ask(numbers(case(offer(250_000, bonus_percent=12)), about), Component.BONUS)
    assert found.hold
    assert "level" in found.reason


def test_a_table_of_totals_asks_for_the_package() -> None:
    about = guide(row(level="Senior (L5)", total=cell(230_000, 300_000)))
    made = offer(190_000, 160_000, bonus=20_000)
    found = numbers(case(made, band_level="L5"), about)
    (only,) = found.asks
    # 190 + 160 ÷ 4 + 20 = 250; .7 of the way up is 279
    assert (only.component, only.opening.value) == (Component.TOTAL, 280_000)
    assert "total_only" in codes(found)


SIGNING = guide(HOME, AWAY, strategy=(figure(BASE, 295_000), figure(SIGN_ON, 55_000)))


def test_a_sign_on_that_the_guide_names_waits_for_a_later_round() -> None:
    found = numbers(case(OFFER), SIGNING)
    assert SIGN_ON not in {each.component for each in found.asks}
    (kept,) = found.kept
    assert (kept.component, kept.opening.value, kept.offered) == (SIGN_ON, 55_000, None)
    assert rungs(kept) == [55_000, 40_000, 35_000, 30_000]


def test_a_sign_on_is_asked_for_at_once_where_it_comes_first_or_is_all_there_is() -> None:
    first = numbers(case(OFFER, priority=Priority.SIGN_ON), SIGNING)
    assert first.asks[0].component is SIGN_ON
    alone = numbers(case(offer(300_000)), SIGNING)
    assert [each.component for each in alone.asks if not each.hold] == [SIGN_ON]


def test_a_sign_on_named_for_elsewhere_is_taken_as_printed() -> None:
    wanted = case(OFFER, "Remote US", priority=Priority.SIGN_ON)
    found = ask(numbers(wanted, SIGNING), SIGN_ON)
    assert found.opening.value == 55_000
    assert not found.scaled
    assert "paid once" in found.reason


def test_a_sign_on_already_as_high_is_held() -> None:
    made = offer(250_000, sign_on=30_000, sign_on_year2=25_000)
    assert ask(numbers(case(made), SIGNING), SIGN_ON).hold


def test_what_leaving_costs_makes_a_sign_on_where_the_guide_has_none() -> None:
    found = ask(plan(forfeits=money(42_000, "USD")), SIGN_ON)
    assert found.opening.value == 42_000
    assert found.opening.source == FromCandidate("forfeits", "42000")


def test_what_is_forfeited_is_asked_for_to_the_unit_and_is_no_raise() -> None:
    lost = numbers(case(OFFER, priority=Priority.BASE, forfeits=money(83_250, "USD")), SIGNING)
    assert ask(lost, SIGN_ON).opening.value == 83_250  # and not the guide's 55,000
    without = numbers(case(OFFER, priority=Priority.BASE), SIGNING)
    assert ask(lost, BASE).opening == ask(without, BASE).opening


def test_no_more_than_two_are_asked_for_at_first() -> None:
    full = row(base=cell(200_000, 300_000), equity=grant(160_000, 400_000),
               bonus=cell(20_000, 40_000), sign_on=cell(10_000, 60_000))  # fmt: skip
    about = guide(full, strategy=(figure(Component.BONUS, 38_000),))
    found = numbers(case(offer(220_000, 200_000, bonus=22_000, sign_on=12_000)), about)
    assert [each.rank for each in found.asks] == [1, 2]
    assert {each.component for each in found.kept} == {Component.BONUS, SIGN_ON}


def test_what_is_lost_by_leaving_is_asked_for_beside_what_comes_first() -> None:
    found = plan(forfeits=money(42_000, "USD"))
    assert {each.component for each in found.asks} == {BASE, SIGN_ON}
    assert [each.component for each in found.kept] == [EQUITY]


def test_what_the_candidate_says_themselves_is_asked_for_whatever_else_is() -> None:
    own = Offer("USD", money(280_000, "USD"), Equity(money(150_000, "USD"), 1),
                sign_on=money(20_000, "USD"))  # fmt: skip
    asked = [each.component for each in plan(own_ask=own).asks]
    assert sorted(asked) == sorted([BASE, EQUITY, SIGN_ON])


@pytest.mark.parametrize(
    ("more", "share"),
    [
        ({}, "0.20"),
        ({"facts": ()}, "0.15"),
        ({"competing_offers": (rival(offer(400_000, 0)),)}, "0.30"),
    ],
)
def test_all_asks_together_stay_within_the_package(more: dict[str, object], share: str) -> None:
    wide = guide(
        row(base=cell(220_000, 400_000), equity=cell(90_000, 400_000)),
        strategy=(figure(BASE, 390_000), figure(EQUITY, 390_000)),
    )
    found = numbers(case(OFFER, **more), wide)
    asked = sum(each.raised_by for each in found.asks)
    assert found.first_year is not None
    assert found.first_year.value == 370_000
    assert Decimal() < asked <= 370_000 * Decimal(share)


def test_what_the_candidate_puts_first_has_first_claim_to_the_package() -> None:
    base, equity = plan(), plan(priority=Priority.EQUITY)
    assert (ask(base, BASE).opening.value, ask(base, EQUITY).opening.value) == (280_000, 150_000)
    assert (ask(equity, BASE).opening.value, ask(equity, EQUITY).opening.value) == (
        270_000,
        150_000,
    )


def test_nobody_who_has_nothing_to_show_asks_beyond_the_middle() -> None:
    assert ask(plan(offer(230_000), facts=()), BASE).opening.value == 250_000  # of 230 × 1.1
    assert ask(plan(offer(255_000), facts=()), BASE).opening.value == 270_000  # of 255 × 1.07
    assert plan(facts=()).modest
    assert not plan().modest


def test_a_level_that_fits_is_something_to_show() -> None:
    about = guide(HOME, AWAY, equivalents=(peer("Google", "L5", "L6"),))
    made = case(OFFER, facts=(), level=PeerLevel("Google", "L5"))
    assert not numbers(made, about).modest


def test_the_candidate_s_own_figure_is_said_as_it_is() -> None:
    found = plan(own_ask=Offer("USD", money(281_500, "USD")))
    mine = ask(found, BASE)
    assert (mine.opening.value, mine.cause) == (281_500, Cause.OWN)
    assert mine.opening.source == FromCandidate("own_ask.base", "281500")
    assert "own_ask_high" not in codes(found)
    assert "own_ask_high" in codes(plan(own_ask=Offer("USD", money(350_000, "USD"))))


@pytest.mark.parametrize(
    ("own", "held"),
    [(240_000, True), (250_000, True), (251_000, False)],  # 250,000 is offered
)
def test_the_candidate_s_own_figure_is_asked_for_above_the_offer_only(own: int, held: bool) -> None:
    assert ask(plan(own_ask=Offer("USD", money(own, "USD"))), BASE).hold is held


def test_a_guide_that_prices_the_total_only_is_asked_by_it_in_its_own_currency() -> None:
    about = guide(row(total=cell(300_000, 400_000)))
    for made, parts in (
        (offer(250_000, 200_000), [Component.TOTAL]),
        (offer(250_000, 200_000, currency="EUR"), []),
        (offer(250_000, 200_000, currency=None), [Component.TOTAL]),
    ):
        found = numbers(case(made, priority=Priority.BASE), about)
        assert [one.component for one in found.positions] == parts


@pytest.mark.parametrize(
    ("offered", "opening"), [(None, 50_000), (0, 50_000), (30_000, 60_000), (60_000, None)]
)
def test_a_sign_on_that_the_row_prices_is_asked_for_by_it(
    offered: int | None, opening: int | None
) -> None:
    about = guide(
        row(base=cell(220_000, 300_000), sign_on=cell(20_000, 60_000)),
        strategy=(figure(SIGN_ON, 60_000),),
    )
    found = numbers(case(offer(250_000, sign_on=offered), priority=Priority.SIGN_ON), about)
    asked = [one.opening.value for one in found.asks if one.component is SIGN_ON and not one.hold]
    assert asked == ([opening] if opening is not None else [])


def test_what_is_lost_by_leaving_is_in_the_currency_of_the_offer_or_is_not_asked_for() -> None:
    for currency, asked in ((None, True), ("USD", True), ("EUR", False)):
        found = plan(forfeits=money(60_000, currency))
        assert (SIGN_ON in {one.component for one in found.asks}) is asked


def test_what_is_not_to_be_asked_for_stays_as_offered_or_is_left_out() -> None:
    nothing = Stated(0, "USD", "none")
    held = ask(plan(own_ask=Offer("USD", equity=Equity(nothing))), EQUITY)
    assert held.hold
    assert "not to ask" in held.reason
    leaving = plan(forfeits=money(60_000, "USD"))
    assert ask(leaving, SIGN_ON).opening.value > 0
    unasked = plan(forfeits=money(60_000, "USD"), own_ask=Offer("USD", sign_on=nothing))
    assert SIGN_ON not in {one.component for one in unasked.asks}


def test_base_matches_another_offer_to_the_unit_first_or_second() -> None:
    theirs = rival(offer(262_400, 900_000, kind=EquityKind.PUBLIC_RSU))
    second = ask(plan(priority=Priority.EQUITY, competing_offers=(theirs,)), BASE)
    assert (second.opening.value, second.cause) == (262_400, Cause.RIVAL)
    first = ask(plan(priority=Priority.BASE, competing_offers=(theirs,)), BASE)
    assert first.opening.value == 262_400


def test_shares_that_cannot_be_sold_are_asked_for_above_those_that_can() -> None:
    paper = guide(
        row(base=cell(195_000, 275_000), equity=grant(175_000, 420_000, kind=EquityKind.PRIVATE)),
        strategy=(figure(EQUITY, 400_000),),
    )
    own = offer(236_000, 260_000, kind=EquityKind.PRIVATE)

    def opening(stock: int, kind: EquityKind) -> Ask:
        theirs = rival(offer(262_000, stock, kind=kind))
        made = case(own, competing_offers=(theirs,), priority=Priority.EQUITY)
        return ask(numbers(made, paper), EQUITY)

    above = opening(400_000, EquityKind.PUBLIC_RSU)
    assert above.opening.value == 410_000
    assert "a step above your other offer" in above.reason
    assert opening(400_000, EquityKind.PRIVATE).opening.value == 400_000  # paper against paper
    assert opening(420_000, EquityKind.PUBLIC_RSU).opening.value == 400_000  # the range ends there


def test_the_posting_s_own_range_ends_the_ask() -> None:
    posted = (PostedRange(BASE, Stated(200_000, "USD"), Stated(270_000, "USD")),)
    found = ask(plan(posted_range=posted), BASE)
    assert found.opening.value == 270_000
    assert "posted" in found.reason
    assert ask(plan(offer(270_000), posted_range=posted), BASE).hold


@pytest.mark.parametrize(
    ("low", "high", "asked"),
    [
        (230_000, 300_000, 265_000),  # the middle of theirs, which the guide's aim is short of
        (180_000, 270_000, 250_000),  # 7% more, where the offer is high in theirs already
    ],
)
def test_the_place_in_the_range_they_posted_says_what_is_asked(
    low: int, high: int, asked: int
) -> None:
    posted = (PostedRange(BASE, Stated(low, "USD"), Stated(high, "USD")),)
    aims = guide(HOME, strategy=(figure(BASE, 255_000),))
    facts = (Fact("", "cut inference cost by 40%"),)
    told = case(offer(232_000), "San Francisco", posted_range=posted, facts=facts)
    assert ask(numbers(told, aims), BASE).opening.value == asked


@pytest.mark.parametrize(
    ("priority", "first"),
    [(Priority.BASE, BASE), (Priority.EQUITY, EQUITY), (Priority.SIGN_ON, SIGN_ON),
     (Priority.LIQUID_CASH, BASE), (Priority.LEVEL, EQUITY), (None, EQUITY)],
)  # fmt: skip
def test_the_candidate_s_priority_comes_first_and_then_the_wider_gap(
    priority: Priority | None, first: Component
) -> None:
    about = guide(HOME, strategy=(*GUIDE.strategy.figures, figure(SIGN_ON, 55_000)))  # type: ignore[union-attr]
    found = numbers(case(OFFER, priority=priority), about)
    assert found.asks[0].component is first


def test_a_walk_away_raises_the_steps_it_lies_above() -> None:
    found = ask(plan(walk_away=money(280_000)), BASE)
    assert rungs(found) == [290_000, 280_000, 280_000, 280_000]


def test_a_walk_away_is_not_asked_below_for_the_package_s_sake() -> None:
    found = plan(priority=Priority.EQUITY, walk_away=money(280_000))
    assert ask(found, BASE).opening.value == 290_000
    assert ask(found, BASE).acceptable.value == 280_000


def test_a_walk_away_above_the_ask_is_told_and_raises_nothing_above_it() -> None:
    found = plan(walk_away=money(400_000))
    assert rungs(ask(found, BASE)) == [295_000] * 4
    assert "walk_away_above_ask" in codes(found)


def test_a_walk_away_that_is_met_is_told() -> None:
    assert "walk_away_below_offer" in codes(plan(walk_away=money(240_000)))


def test_without_a_walk_away_the_guide_s_floor_is_not_one() -> None:
    about = guide(HOME, AWAY, strategy=(figure(BASE, 265_000, role=FigureRole.FLOOR),))
    found = numbers(case(OFFER), about)
    assert found.walk_away is None
    assert found.guide_floor is not None
    assert found.guide_floor.value == 265_000
    away = numbers(case(OFFER, "Remote US"), about).guide_floor
    assert away is not None
    assert away.value == 239_000  # (265 − 220) ÷ 80 of 198 to 270 is 238.5


def test_a_floor_above_the_band_is_no_floor_of_base() -> None:
    about = guide(HOME, strategy=(figure(BASE, 390_000, role=FigureRole.FLOOR),))
    assert numbers(case(OFFER), about).guide_floor is None


def test_stretch_is_the_guide_s_whole_figure_where_the_step_cut_it() -> None:
    made = offer(230_000)
    assert base_of(made, figure(BASE, 295_000)).stretch is None
    found = base_of(made, figure(BASE, 295_000), stretch=True)
    assert found.stretch is not None
    assert found.stretch.value == 295_000


def test_stretch_is_the_top_of_the_range_where_nothing_was_cut() -> None:
    found = base_of(OFFER, figure(BASE, 270_000), stretch=True)
    assert found.stretch is not None
    assert found.stretch.value == 300_000


def test_a_range_goes_up_from_the_ask_and_not_over_the_top() -> None:
    low = base_of(OFFER, figure(BASE, 270_000), ask_range=True)
    high = base_of(offer(280_000), figure(BASE, 290_000), ask_range=True)
    assert low.range_top is not None
    assert low.range_top.value == 285_000  # of 288,900
    assert high.range_top is not None
    assert high.range_top.value == 300_000


def test_a_base_that_cannot_be_right_is_asked_about_and_not_answered() -> None:
    found = plan(offer(60_000, 120_000, years=1, kind=EquityKind.PROFIT_SHARE))
    assert BASE not in {each.component for each in found.asks}
    assert found.needs_confirmation[0].startswith("offer.base:")


def test_a_total_given_as_base_is_asked_about() -> None:
    about = guide(row(base=cell(220_000, 300_000), total=cell(310_000, 900_000)))
    found = numbers(case(offer(800_000)), about)
    assert "whole package" in found.needs_confirmation[0]


AMOUNTS = st.integers(1_000, 3_000_000)


@st.composite
def bands(draw: st.DrawFn, currency: str) -> PayCell:
    low = draw(AMOUNTS)
    return cell(low, low + draw(st.integers(100, 2_000_000)), currency)


@given(data=st.data(), currency=st.sampled_from(["USD", "GBP", "INR", "SEK"]))
def test_an_ask_is_never_below_the_offer_nor_above_its_caps(
    data: st.DataObject, currency: str
) -> None:
    base = data.draw(bands(currency))
    assert base.money is not None
    low, high = base.money.low, base.money.high
    x = data.draw(st.integers(1_000, 2 * high))
    aimed = data.draw(st.integers(low, 2 * high))
    about = guide(row(base=base), strategy=(figure(BASE, aimed, currency=currency),))
    made = offer(x, currency=currency, per=Period.YEAR)
    for found in numbers(case(made, stretch=True, ask_range=True), about).asks:
        opening = found.opening.value
        assert found.opening.unit == currency
        assert opening >= x
        if found.hold:
            assert opening == x
            continue
        inside = low + Decimal(high - low) / 4
        assert opening <= high
        assert opening <= max(Decimal(x) * Decimal("1.3"), inside if x < low else 0)
        assert opening == to_figures(opening, 3 if x < low else 4)
        ladder = [opening, found.target.value, found.fallback.value, found.acceptable.value, x]
        assert ladder == sorted(ladder, reverse=True)
        assert found.stretch is None or opening < found.stretch.value
        assert found.range_top is None or opening < found.range_top.value <= high


@given(value=st.integers(1, 10**9), figures=st.integers(1, 6))
def test_rounding_keeps_so_many_figures(value: int, figures: int) -> None:
    exact = Decimal(value)
    rounded = to_figures(exact, figures)
    assert len(str(rounded).rstrip("0")) <= figures
    assert abs(rounded - exact) <= Decimal(10) ** max(0, len(str(value)) - figures) / 2


# --- A sign-on that comes first -------------------------------------------------------------------


def test_a_sign_on_put_first_is_a_year_of_base_where_the_guide_has_no_figure() -> None:
    found = plan(priority=Priority.SIGN_ON)
    base = ask(plan(), BASE)
    wanted = ask(found, SIGN_ON)
    assert wanted.rank == 1
    assert wanted.opening.value == base.raised_by
    assert "in base, once" in str(wanted.opening.source)


@pytest.mark.parametrize("priority", [Priority.BASE, Priority.EQUITY, Priority.LIQUID_CASH, None])
def test_who_puts_something_else_first_is_not_given_a_sign_on(priority: Priority | None) -> None:
    assert SIGN_ON not in {each.component for each in plan(priority=priority).asks}


@pytest.mark.parametrize("priority", [Priority.SIGN_ON, Priority.LIQUID_CASH])
def test_another_offers_sign_on_is_matched_where_cash_comes_first(priority: Priority) -> None:
    theirs = rival(offer(280_000, 400_000, sign_on=25_000, kind=EquityKind.PUBLIC_RSU))
    found = plan(priority=priority, competing_offers=(theirs,))
    wanted = ask(found, SIGN_ON)
    assert (wanted.opening.value, wanted.cause) == (25_000, Cause.RIVAL)
    base_first = plan(competing_offers=(theirs,))
    assert SIGN_ON not in {each.component for each in base_first.asks}


@pytest.mark.parametrize(
    ("priority", "bonus", "opening"),
    [
        # Theirs is ahead by its bonus: to match its grant alone would throw the better offer away.
        (Priority.EQUITY, 40_000, 230_000),
        # As far as it is ahead, and no further.
        (Priority.EQUITY, 9_000, 225_000),
        # Hardly ahead as a whole: what theirs has of the part needs no other reason.
        (Priority.EQUITY, 2_000, 190_000),
        # Another part comes first, and the grant is matched.
        (Priority.BASE, 40_000, 190_000),
    ],
)
def test_where_a_match_of_one_part_leaves_the_whole_behind_the_first_part_goes_beyond_it(
    priority: Priority, bonus: int, opening: int
) -> None:
    stock = EquityKind.PUBLIC_RSU
    about = guide(
        row(base=cell(195_000, 275_000), equity=grant(155_000, 268_000, kind=stock)),
        strategy=(figure(EQUITY, 260_000),),
    )
    theirs = rival(offer(250_000, 190_000, kind=stock, bonus=bonus))
    told = case(offer(250_000, 185_000, kind=stock), competing_offers=(theirs,), priority=priority)
    assert ask(numbers(told, about), EQUITY).opening.value == opening
