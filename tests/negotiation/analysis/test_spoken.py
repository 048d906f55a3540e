"""Figures that a person would say."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.analysis.spoken import grids, say_down, say_near
from negotiation.model.guide import Component

BASE, EQUITY, SIGN_ON, BONUS = (
    Component.BASE, Component.EQUITY, Component.SIGN_ON, Component.BONUS,
)  # fmt: skip


@pytest.mark.parametrize(
    ("component", "period", "value", "said"),
    [
        (BASE, "a year", 283_800, 280_000),
        (BASE, "a year", 91_400, 91_000),
        (BASE, "a year", 1_234_000, 1_230_000),
        (BASE, "a year", 3_357_000, 3_350_000),  # ₹33.5 lakh
        (BASE, "a month", 10_830, 10_800),
        (BASE, "a month", 74_400, 74_000),
        (EQUITY, "over four years", 408_000, 400_000),
        (EQUITY, "over four years", 146_000, 145_000),
        (EQUITY, "over four years", 23_400, 23_000),
        (SIGN_ON, "", 43_900, 40_000),
        (SIGN_ON, "", 9_300, 9_000),
        (BONUS, "a year", 31_400, 30_000),
    ],
)
def test_an_amount_goes_down_to_what_one_says(
    component: Component, period: str, value: int, said: int
) -> None:
    steps = grids(component, "USD", period, Decimal(value))
    assert say_down(Decimal(value), steps) == said


@pytest.mark.parametrize("component", [BASE, EQUITY, SIGN_ON, BONUS])
@pytest.mark.parametrize(("value", "said"), [(1_920_000, 1_900_000), (3_357_000, 3_300_000)])
def test_rupees_go_down_to_lakhs_and_few_to_half_ones(
    component: Component, value: int, said: int
) -> None:
    assert say_down(Decimal(value), grids(component, "INR", "a year", Decimal(value))) == said


def test_a_percentage_is_said_in_whole_or_half_ones() -> None:
    steps = grids(BONUS, "%", "a year", Decimal("13.75"))
    assert say_down(Decimal("13.75"), steps) == 13
    assert say_down(Decimal("13.75"), steps, above=Decimal(13)) == Decimal("13.5")


def test_a_gap_that_the_usual_steps_would_swallow_takes_a_finer_one() -> None:
    steps = grids(BASE, "USD", "a year", Decimal(263_500))
    assert say_down(Decimal(263_500), steps) == 260_000
    assert say_down(Decimal(263_500), steps, above=Decimal(261_000)) == 263_000
    assert say_down(Decimal(261_200), steps, above=Decimal(261_000)) is None


def test_the_nearest_figure_stays_between_the_offer_and_the_ask() -> None:
    steps = grids(BASE, "USD", "a year", Decimal(295_000))
    assert say_near(Decimal(283_750), steps, Decimal(250_000), Decimal(295_000)) == 285_000
    assert say_near(Decimal(283_750), steps, Decimal(250_000), Decimal(284_000)) == 280_000


@given(
    value=st.decimals(1, 10**8, places=2),
    above=st.decimals(0, 10**8, places=2),
    component=st.sampled_from([BASE, EQUITY, SIGN_ON, BONUS]),
    period=st.sampled_from(["a year", "a month", "over four years", ""]),
)
def test_what_is_said_is_never_more_than_meant_nor_less_than_offered(
    value: Decimal, above: Decimal, component: Component, period: str
) -> None:
    steps = grids(component, "USD", period, value)
    assert list(steps) == sorted(steps, reverse=True)
    said = say_down(value, steps, above=above)
    assert said is None or above < said <= value
    near = say_near(value, steps, above, value)
    assert near is None or above < near <= value
