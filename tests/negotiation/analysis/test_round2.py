"""After the company answered: what moved, which rung, and what to propose."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.analysis.results import Analysis, Cause, Package, Round2
from negotiation.model.case import CompanyPosition, Priority, SignCondition, Stage
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Bonus, CompetingOffer, Offer, OfferStatus, Stated
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
    row,
)

BASE, EQUITY, SIGN_ON = Component.BASE, Component.EQUITY, Component.SIGN_ON
GUIDE = guide(
    row(
        base=cell(195_000, 275_000), equity=grant(175_000, 420_000, kind=EquityKind.PRIVATE_EQUITY)
    ),
    strategy=(figure(BASE, 270_000), figure(EQUITY, 400_000)),
)
BEFORE, ASKED = offer(230_000, 240_000), offer(265_000, 340_000)


def again(now: Offer, asked: Offer | None = ASKED, **more: object) -> Analysis:
    return numbers(
        case(now, stage=Stage.ROUND2, previous_offer=BEFORE, previous_ask=asked, **more), GUIDE
    )


def written() -> CompetingOffer:
    return CompetingOffer("Globex", OfferStatus.WRITTEN, offer=offer(231_000, 250_000))


def judged(now: Offer, **more: object) -> Round2:
    found = again(now, **more).round2  # type: ignore[arg-type]
    assert found is not None
    return found


# The asked gap is 35,000 of base and 100,000 × ½ ÷ 4 = 12,500 of equity a year: 47,500.
@pytest.mark.parametrize(
    ("base", "equity", "rung", "advice"),
    [
        (265_000, 340_000, "opening", "accept"),
        (265_000, 260_000, "target", "accept"),
        (260_000, 240_000, "fallback", "either_or"),
        (250_000, 280_000, "acceptable", "either_or"),
        (240_000, 240_000, "below", "either_or"),
        (240_000, 340_000, "below", "one_component"),
        (230_000, 240_000, "unmoved", "change_ground"),
    ],
)
def test_the_yearly_value_that_was_given_is_the_rung(
    base: int, equity: int, rung: str, advice: str
) -> None:
    found = judged(offer(base, equity))
    assert (found.rung, found.advice) == (rung, advice)


def test_a_part_that_nobody_asked_for_has_moved_as_well() -> None:
    found = judged(replace(offer(230_000, 240_000), sign_on=Stated(20_000, "USD")))
    assert (found.rung, found.advice) == ("below", "either_or")


def test_beside_a_written_offer_what_is_left_stays_together() -> None:
    found = again(offer(240_000, 240_000), competing_offers=(written(),))
    assert found.round2 is not None
    assert (found.round2.rung, found.round2.advice) == ("below", "package")


def test_each_component_has_its_own_rung() -> None:
    found = judged(offer(258_000, 240_000))
    assert dict(found.rungs) == {BASE: "target", EQUITY: "unmoved"}


def test_what_moved_is_before_and_after() -> None:
    found = judged(offer(250_000, 240_000))
    moved = {part: (before.value, after.value) for part, before, after in found.moved}
    assert moved == {BASE: (230_000, 250_000), EQUITY: (240_000, 240_000)}


def test_the_next_ask_is_one_step_below_the_last() -> None:
    beside = (written(),)
    found = again(offer(240_000, 250_000), priority=Priority.BASE, competing_offers=beside)
    assert ask(found, BASE).opening.value == 255_000  # of 230,000 + .75 × 35,000
    # 240,000 + .75 × 100,000, to the ten thousands in which one speaks of such a grant.
    found = again(offer(240_000, 250_000), competing_offers=beside)
    assert ask(found, EQUITY).opening.value == 320_000


def test_nothing_is_given_away_where_nothing_moved() -> None:
    found = again(offer(230_000, 240_000))
    assert ask(found, BASE).opening.value == 265_000
    assert ask(found, EQUITY).opening.value == 340_000
    assert ask(found, SIGN_ON).opening.value == 35_000  # the base that was not given


def test_of_two_packages_each_part_is_asked_for_as_they_have_it() -> None:
    found = again(offer(252_000, 260_000))
    assert found.round2 is not None
    packed = dict(pair for package in found.round2.packages for pair in package.amounts)
    assert {each.component: each.opening for each in found.asks if not each.hold} == packed


def test_a_base_under_the_walk_away_is_the_one_thing_to_ask_for() -> None:
    # Two thirds of the way: close enough for packages, were it not for the walk-away.
    found = again(offer(250_000, 290_000), walk_away=money(257_000))
    assert found.round2 is not None
    assert found.round2.advice == "one_component"
    # One step down would be 256,000, which is below the walk-away as well.
    assert [(each.component, each.opening.value) for each in found.asks if not each.hold] == [
        (BASE, 265_000)
    ]
    assert ask(found, BASE).acceptable.value == 257_000


def test_what_was_not_asked_for_before_is_not_asked_for_now() -> None:
    found = numbers(
        case(offer(250_000, 260_000), stage=Stage.ROUND2, previous_ask=Offer(base=money(265_000))),
        GUIDE,
    )
    assert [each.component for each in found.asks if not each.hold] == [BASE]


def test_a_base_called_final_is_not_asked_for_again() -> None:
    found = again(offer(252_000, 260_000), company_position=CompanyPosition(base_final=True))
    assert ask(found, BASE).hold
    assert ask(found, EQUITY).opening.value == 340_000


def test_a_sign_on_stands_in_for_a_final_base_only_where_no_other_ask_is_open() -> None:
    final = CompanyPosition(base_final=True)
    open_still = again(offer(252_000, 260_000), company_position=final)
    assert [each.component for each in open_still.asks if not each.hold] == [EQUITY]
    nothing_left = again(offer(252_000, 340_000), company_position=final)
    (sign_on,) = (each for each in nothing_left.asks if not each.hold)
    assert (sign_on.component, sign_on.opening.value) == (SIGN_ON, 13_000)
    assert "base" in sign_on.reason


def test_a_final_base_leaves_everything_else_as_it_was_asked_for_together() -> None:
    now = replace(offer(245_000, 300_000), sign_on=money(20_000))
    found = again(now, company_position=CompanyPosition(base_final=True))
    assert found.round2 is not None
    assert (found.round2.rung, found.round2.advice) == ("below", "rest")
    assert found.round2.packages == ()
    asked = {each.component: each.opening.value for each in found.asks if not each.hold}
    assert asked == {EQUITY: 340_000}


def test_what_fell_is_asked_for_as_it_stood_in_writing_and_nothing_else() -> None:
    found = again(offer(245_000, 220_000))
    assert found.round2 is not None
    assert found.round2.advice == "restore"
    assert [part for part, _, _ in found.round2.fallen] == [EQUITY]
    asked = {each.component: each.opening.value for each in found.asks if not each.hold}
    assert asked == {EQUITY: 240_000}


def test_a_percentage_of_a_base_that_moved_did_not_move_itself() -> None:
    before = replace(BEFORE, bonus=Bonus(percent=Decimal(10)))
    now = replace(offer(245_000, 240_000), bonus=Bonus(percent=Decimal(10)))
    found = numbers(
        case(now, stage=Stage.ROUND2, previous_offer=before, previous_ask=ASKED), GUIDE
    ).round2
    assert found is not None
    assert [part for part, _, _ in found.risen] == [BASE]


def closing(at: dict[str, int], now: Offer, **more: object) -> Analysis:
    terms = tuple((name, Stated(amount, "USD")) for name, amount in at.items())
    return again(now, sign_condition=SignCondition(True, "Friday", terms), **more)


def test_the_terms_of_a_promise_are_the_ask_exactly_and_alone() -> None:
    found = closing({"sign_on": 23_500}, offer(245_000, 260_000))
    assert found.round2 is not None
    assert found.round2.advice == "close"
    (only,) = [each for each in found.asks if not each.hold]
    assert (only.component, only.opening.value, only.cause) == (SIGN_ON, 23_500, Cause.CONDITION)
    assert only.acceptable == only.opening


@pytest.mark.parametrize("base", [244_000, 245_000])
def test_terms_that_the_new_offer_meets_are_an_acceptance(base: int) -> None:
    found = closing({"base": base}, offer(245_000, 260_000))
    assert found.round2 is not None
    assert found.round2.advice == "accept"
    assert all(each.hold for each in found.asks)


@pytest.mark.parametrize(("base", "above"), [(260_000, False), (265_000, False), (266_000, True)])
def test_a_promise_above_the_previous_ask_is_cautioned_about(base: int, above: bool) -> None:
    found = closing({"base": base}, offer(245_000, 260_000))
    assert ("condition_above_previous_ask" in codes(found)) is above


MOVED = offer(240_000, 260_000)


def chosen(own: Offer, now: Offer = MOVED) -> Analysis:
    about = case(now, previous_offer=BEFORE, previous_ask=ASKED, stage=Stage.ROUND2, own_ask=own)
    return numbers(about, GUIDE)


@pytest.mark.parametrize(
    ("own", "asked", "advice"),
    [
        (offer(252_500), {BASE: 252_500, EQUITY: 320_000}, "package"),
        (offer(270_000), {BASE: 270_000, EQUITY: 320_000}, "package"),
        (Offer("USD", sign_on=money(12_000)), {SIGN_ON: 12_000}, None),
        (offer(265_000), {}, "either_or"),  # what was asked for before goes down a step
    ],
)
def test_a_figure_chosen_after_their_answer_is_asked_for(
    own: Offer, asked: dict[Component, int], advice: str | None
) -> None:
    found = chosen(own)
    live = {each.component: each.opening.value for each in found.asks if not each.hold}
    assert found.round2 is not None
    assert asked.items() <= live.items()
    assert advice in (None, found.round2.advice)


def test_a_figure_chosen_after_an_answer_that_is_enough_is_asked_for_alone() -> None:
    found = chosen(Offer("USD", sign_on=money(12_000)), ASKED)
    assert found.round2 is not None
    assert found.round2.advice == "one_component"
    assert [each.component for each in found.asks if not each.hold] == [SIGN_ON]


@pytest.mark.parametrize(("base", "above"), [(252_000, False), (266_000, True)])
def test_a_figure_chosen_above_the_previous_ask_is_cautioned_about(base: int, above: bool) -> None:
    assert ("own_ask_above_previous_ask" in codes(chosen(offer(base)))) is above


def test_terms_that_cannot_be_told_leave_the_promise_out() -> None:
    found = closing({"moon": 5}, offer(245_000, 260_000))
    assert "condition_unclear" in codes(found)
    assert found.round2 is not None
    assert found.round2.advice == "either_or"  # as without a promise: 15 + 2.5 of 47.5 given


def test_a_sign_on_in_the_place_of_base_is_asked_for_once() -> None:
    now = replace(offer(245_000, 300_000), sign_on=money(20_000))
    found = again(now, company_position=CompanyPosition(base_final=True))
    assert [each.component for each in found.asks].count(SIGN_ON) == 1


def test_where_everything_is_final_it_is_time_to_decide() -> None:
    found = again(offer(245_000, 240_000), company_position=CompanyPosition(all_final=True))
    assert found.round2 is not None
    assert found.round2.advice == "decide"
    assert all(each.hold for each in found.asks)


def test_what_fell_is_spoken_of_though_they_call_all_final() -> None:
    found = again(offer(245_000, 180_000), company_position=CompanyPosition(all_final=True))
    assert found.round2 is not None
    assert found.round2.advice == "restore"


def test_a_small_step_in_base_does_not_lose_the_equity_that_was_asked_for() -> None:
    found = again(offer(238_000, 240_000), offer(265_000, 360_000), competing_offers=(written(),))
    asked = {each.component: each.opening.value for each in found.asks if not each.hold}
    assert asked == {EQUITY: 330_000, BASE: 255_000}


def test_a_single_part_that_is_left_is_one_ask() -> None:
    found = again(offer(240_000, 340_000))
    assert [each.component for each in found.asks if not each.hold] == [BASE]


def test_an_offer_below_the_walk_away_is_not_to_be_accepted() -> None:
    found = judged(offer(258_000, 340_000), walk_away=money(262_000))
    assert found.rung == "target"
    assert found.advice != "accept"


def test_two_packages_are_worth_the_same_a_year() -> None:
    one, two = judged(offer(252_000, 260_000)).packages
    assert one.amounts != two.amounts
    assert equal(one, two)


def test_without_a_previous_ask_the_first_round_s_is_computed_again() -> None:
    found = again(offer(240_000, 250_000), None)
    # 240,000 of equity would have been answered with 300,000, and three quarters of it are:
    assert ask(found, EQUITY).opening.value == 290_000  # of 285,000


def test_without_the_previous_offer_nothing_is_said_to_have_moved() -> None:
    found = numbers(case(offer(250_000, 260_000), stage=Stage.ROUND2, previous_ask=ASKED), GUIDE)
    assert found.round2 is None
    assert "previous_offer_unknown" in codes(found)
    assert ask(found, BASE).opening.value <= 265_000


def equal(one: Package, two: Package) -> bool:
    gains = (one.yearly_gain.value, two.yearly_gain.value)
    return max(gains) - min(gains) <= max(gains) * Decimal("0.02")


@given(
    base=st.integers(200_000, 290_000),
    equity=st.integers(150_000, 450_000),
    asked_base=st.integers(231_000, 290_000),
    asked_equity=st.integers(241_000, 450_000),
    base_final=st.booleans(),
    priority=st.sampled_from([None, *Priority]),
)
def test_nothing_is_asked_above_the_previous_ask_or_below_the_offer(
    base: int,
    equity: int,
    asked_base: int,
    asked_equity: int,
    base_final: bool,
    priority: Priority | None,
) -> None:
    now, asked = offer(base, equity), offer(asked_base, asked_equity)
    found = again(
        now, asked, company_position=CompanyPosition(base_final=base_final), priority=priority
    )
    assert found.round2 is not None
    offered, caps = {BASE: base, EQUITY: equity}, {BASE: asked_base, EQUITY: asked_equity}
    for each in found.asks:
        ladder = [each.opening, each.target, each.fallback, each.acceptable]
        values = [rung.value for rung in ladder]
        assert values == sorted(values, reverse=True)
        if each.component in caps:
            assert offered[each.component] <= each.opening.value
            assert each.hold or each.opening.value <= caps[each.component]
            assert not (base_final and each.component is BASE and not each.hold)
    packages = found.round2.packages
    for package in packages:
        for component, amount in package.amounts:
            if component in caps:
                assert offered[component] < amount.value <= caps[component]
    assert len(packages) != 1
    for one, two in combinations(packages, 2):
        assert equal(one, two)
        assert one.amounts != two.amounts


SIGNED_ON = Offer(base=Stated(265_000), equity=BEFORE.equity, sign_on=Stated(60_000))
WITH_SIGN_ON = replace(ASKED, sign_on=Stated(40_000))


def test_a_part_beyond_what_was_asked_makes_no_other_part_whole() -> None:
    plain = judged(replace(SIGNED_ON, sign_on=Stated(40_000)), asked=WITH_SIGN_ON)
    assert plain.advice == "accept"  # 35,000 and a sign-on as asked of all that was
    assert judged(SIGNED_ON, asked=WITH_SIGN_ON).advice != "accept"


def test_what_came_beyond_is_counted_where_the_rest_is_held_to() -> None:
    final = CompanyPosition(base_final=True)
    now = replace(SIGNED_ON, base=Stated(240_000))
    found = again(now, WITH_SIGN_ON, company_position=final)
    assert found.round2 is not None
    assert found.round2.advice == "rest"
    (equity,) = (each for each in found.asks if not each.hold)
    assert equity.component is EQUITY
    assert 300_000 <= equity.opening.value < 340_000  # no lower than six tenths of the way
