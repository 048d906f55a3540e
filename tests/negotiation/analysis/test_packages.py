"""Either/or only between packages that are worth the same, in figures that people say."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.analysis.packages import Room, alike, equal_packages, yearly_value
from negotiation.analysis.results import Package
from negotiation.analysis.spoken import grids
from negotiation.model.assumptions import MOST_PACKAGES, PACKAGE_TOLERANCE
from negotiation.model.case import Priority
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import Offer
from tests.negotiation.tables import case, offer


def figure(value: int, unit: str = "USD") -> Figure:
    return Figure(Decimal(value), unit, Computed("told"))


def room(
    component: Component,
    now: int,
    most: int,
    worth: str = "1",
    *,
    least: int = 0,
    unit: str = "USD",
) -> Room:
    period = "" if component is Component.SIGN_ON else "a year"
    ends = (figure(now, unit), figure(most, unit))
    return Room(component, *ends, Decimal(worth), period, Decimal(least))


BASE = room(Component.BASE, 250_000, 290_000)
EQUITY = room(Component.EQUITY, 240_000, 400_000, "0.125")  # a four-year grant, counted at half
SIGN_ON = room(Component.SIGN_ON, 0, 60_000, "0.25")


def amounts(package: Package) -> dict[Component, int]:
    return {component: int(each.value) for component, each in package.amounts}


def test_each_package_is_led_by_another_part() -> None:
    found = equal_packages((BASE, EQUITY, SIGN_ON), Decimal(20_000))
    assert len(found) >= 2
    assert len({package.amounts[0][0] for package in found}) == len(found)


def test_they_are_worth_the_same_to_within_two_percent() -> None:
    found = equal_packages((BASE, EQUITY, SIGN_ON), Decimal(20_000))
    gains = [package.yearly_gain.value for package in found]
    assert max(gains) - min(gains) <= PACKAGE_TOLERANCE * max(gains)


def test_a_gain_is_what_its_parts_are_worth() -> None:
    (first, *_) = equal_packages((BASE, EQUITY), Decimal(20_000))
    told = amounts(first)
    gain = told.get(Component.BASE, 250_000) - 250_000
    gain += (told.get(Component.EQUITY, 240_000) - 240_000) // 8
    assert first.yearly_gain.value == gain


def test_without_room_there_is_nothing_to_choose() -> None:
    assert equal_packages((room(Component.BASE, 250_000, 250_000),), Decimal(20_000)) == ()
    assert equal_packages((BASE, EQUITY), Decimal(0)) == ()


def test_a_single_part_makes_no_choice() -> None:
    assert equal_packages((BASE,), Decimal(20_000)) == ()


def test_another_currency_is_in_no_package() -> None:
    euros = room(Component.EQUITY, 240_000, 400_000, "0.125", unit="EUR")
    for package in equal_packages((BASE, SIGN_ON, euros), Decimal(20_000)):
        assert Component.EQUITY not in amounts(package)


def test_no_package_is_under_the_walk_away_or_says_it() -> None:
    floor = room(Component.BASE, 250_000, 290_000, least=270_000)
    found = equal_packages((floor, EQUITY, SIGN_ON), Decimal(35_000))
    assert found
    for package in found:
        assert amounts(package).get(Component.BASE, 0) > 270_000
    assert equal_packages((floor, EQUITY, SIGN_ON), Decimal(15_000)) == ()


@given(
    base=st.integers(120_000, 320_000),
    raised=st.integers(1_000, 60_000),
    grant=st.integers(0, 400_000),
    grown=st.integers(5_000, 300_000),
    sign_on=st.integers(0, 80_000),
    share=st.integers(10, 100),
)
def test_whatever_the_offer_packages_stay_within_the_ask_and_are_alike(
    base: int, raised: int, grant: int, grown: int, sign_on: int, share: int
) -> None:
    rooms = (
        room(Component.BASE, base, base + raised),
        room(Component.EQUITY, grant, grant + grown, "0.125"),
        room(Component.SIGN_ON, 0, sign_on, "0.25"),
    )
    total = sum((each.value for each in rooms), Decimal())
    found = equal_packages(rooms, total * share / 100)
    assert len(found) <= MOST_PACKAGES
    assert len(found) != 1
    assert all(alike(found[0], other) for other in found[1:])
    bounds = {each.component: each for each in rooms}
    for package in found:
        for component, each in package.amounts:
            bound = bounds[component]
            assert bound.now.value < each.value <= bound.most.value
            steps = grids(component, "USD", bound.period, each.value)
            assert each.value == bound.most.value or any(each.value % step == 0 for step in steps)


NO_WORTH = room(Component.EQUITY, 240_000, 400_000, "0")
PERCENT = room(Component.BONUS, 10, 20, "2500", unit="%")


@pytest.mark.parametrize(
    ("rooms", "need", "said"),
    [
        ((BASE, EQUITY, SIGN_ON), 20_000,
         ["base: 270000", "equity: 400000", "sign-on and base: 60000 255000"]),
        ((BASE, EQUITY), 20_000, ["base: 270000", "equity: 400000"]),
        ((BASE, SIGN_ON), 10_000, ["base: 260000", "sign-on: 40000"]),
        ((SIGN_ON, EQUITY), 5_000, ["sign-on: 20000", "equity: 280000"]),
        ((BASE, PERCENT), 12_000, ["base and bonus: 260000 11", "bonus: 15"]),
        ((BASE, SIGN_ON), 90_000,  # no more than there is room for
         ["base: 290000", "sign-on and base: 60000 275000"]),
        ((BASE, NO_WORTH), 20_000, []),
        ((BASE, EQUITY), 0, []),
        ((BASE, EQUITY), -1, []),
        ((room(Component.BASE, 250_000, 250_000),), 20_000, []),
    ],
)  # fmt: skip
def test_packages_are_round_figures_each_led_by_the_next_part(
    rooms: tuple[Room, ...], need: int, said: list[str]
) -> None:
    found = equal_packages(rooms, Decimal(need))
    told = [f"{one.name}: {' '.join(map(str, amounts(one).values()))}" for one in found]
    assert told == said


@pytest.mark.parametrize(
    ("component", "made", "unit", "more", "worth"),
    [
        (Component.BASE, offer(250_000), "USD", {}, "1"),
        (Component.BASE, offer(20_000, per=Period.MONTH), "USD", {}, "12"),
        (Component.BONUS, offer(20_000, per=Period.MONTH), "USD", {}, "1"),
        (Component.BONUS, offer(250_000), "%", {}, "2500"),
        (Component.BONUS, offer(), "%", {}, "0"),
        (Component.SIGN_ON, offer(), "USD", {}, "0.25"),
        (Component.SIGN_ON, offer(), "USD", {"priority": Priority.SIGN_ON}, "1"),
        (Component.SIGN_ON, offer(), "USD", {"priority": Priority.LIQUID_CASH}, "1"),
        (Component.SIGN_ON, offer(), "USD", {"priority": Priority.BASE}, "0.25"),
        (Component.EQUITY, offer(equity=1, kind=EquityKind.RSU), "USD", {}, "0.25"),
        (Component.EQUITY, offer(equity=1, kind=EquityKind.PRIVATE_EQUITY), "USD", {}, "0.125"),
        (Component.EQUITY, offer(equity=1, kind=EquityKind.PRIVATE_EQUITY), "USD",
         {"equity_multiplier": Decimal("0.8")}, "0.2"),
        (Component.EQUITY, offer(equity=1, years=1, kind=EquityKind.PROFIT_SHARE), "USD", {}, "1"),
        (Component.EQUITY, offer(equity=1, years=None, kind=EquityKind.RSU), "USD", {}, "1"),
        (Component.EQUITY, offer(250_000), "USD", {}, "1"),
    ],
)  # fmt: skip
def test_a_unit_of_a_part_is_worth_what_it_brings_in_a_year(
    component: Component, made: Offer, unit: str, more: dict[str, object], worth: str
) -> None:
    assert yearly_value(case(made, **more), component, made, unit) == Decimal(worth)  # type: ignore[arg-type]
