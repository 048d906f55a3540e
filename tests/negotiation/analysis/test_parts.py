"""One part of an offer as a figure, with where it comes from and how its period is said."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from negotiation.analysis.parts import amount_of, kind_of, period_of
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import Offer
from tests.negotiation.tables import money, offer

BASE, EQUITY, BONUS, SIGN_ON = (
    Component.BASE, Component.EQUITY, Component.BONUS, Component.SIGN_ON,
)  # fmt: skip
FULL = offer(250_000, 300_000, bonus=20_000, sign_on=30_000)
SHARE = offer(250_000, bonus_percent=15)
MONTHLY = offer(20_000, bonus_percent=15, per=Period.MONTH)
BOTH_YEARS = offer(250_000, sign_on=30_000, sign_on_year2=10_000)
IN_EUROS = replace(FULL, base=money(95_000, "EUR"))


@pytest.mark.parametrize(
    ("made", "component", "unit", "said"),
    [
        (FULL, BASE, None, "250000 USD candidate offer.base: 250000"),
        (FULL, BASE, "USD", "250000 USD candidate offer.base: 250000"),
        (FULL, BASE, "EUR", None),
        (IN_EUROS, BASE, None, "95000 EUR candidate offer.base: 95000"),
        (IN_EUROS, BASE, "USD", None),
        (offer(250_000, currency=None), BASE, "USD", "250000 USD candidate offer.base: 250000"),
        (offer(250_000, currency=None), BASE, None, "250000  candidate offer.base: 250000"),
        (FULL, EQUITY, None, "300000 USD candidate offer.equity: 300000"),
        (SHARE, EQUITY, None, None),
        (FULL, SIGN_ON, None, "30000 USD candidate offer.sign_on: 30000"),
        (offer(sign_on_year2=10_000), SIGN_ON, None, "10000 USD candidate offer.sign_on: 10000"),
        (BOTH_YEARS, SIGN_ON, None, "40000 USD computed 30,000 + 10,000 (offer)"),
        (FULL, Component.TOTAL, None, None),
        (offer(), BASE, None, None),
        # A bonus in money, and in percent: as it was said, or as money on the base of a year.
        (FULL, BONUS, None, "20000 USD candidate offer.bonus: 20000"),
        (FULL, BONUS, "USD", "20000 USD candidate offer.bonus: 20000"),
        (FULL, BONUS, "EUR", None),
        (FULL, BONUS, "%", None),
        (SHARE, BONUS, None, "15 % candidate offer.bonus"),
        (SHARE, BONUS, "%", "15 % candidate offer.bonus"),
        (SHARE, BONUS, "USD", "37500 USD computed 250,000 × 15%"),
        (SHARE, BONUS, "EUR", None),
        (MONTHLY, BONUS, "USD", "36000 USD computed 240,000 × 15%"),
        (offer(bonus_percent=15), BONUS, "USD", None),
        (offer(250_000), BONUS, None, None),
    ],
)
def test_a_part_is_a_figure_with_its_source(
    made: Offer, component: Component, unit: str | None, said: str | None
) -> None:
    found = amount_of(made, component, "offer", unit)
    assert (found and f"{found.value} {found.unit} {found.source}") == said


@pytest.mark.parametrize(
    ("made", "component", "said"),
    [
        (FULL, BASE, "a year"),
        (MONTHLY, BASE, "a month"),
        (offer(), BASE, "a year"),
        (MONTHLY, BONUS, "a year"),
        (FULL, SIGN_ON, ""),
        (FULL, EQUITY, "over four years"),
        (offer(equity=300_000, years=1), EQUITY, "a year"),
        (offer(equity=300_000, years=7), EQUITY, "over 7 years"),
        (offer(equity=300_000, years=None), EQUITY, ""),
        (offer(), EQUITY, ""),
    ],
)
def test_a_period_is_said_as_the_offer_has_it(made: Offer, component: Component, said: str) -> None:
    assert period_of(made, component) == said


def test_only_equity_has_a_kind() -> None:
    made = offer(250_000, 300_000, kind=EquityKind.RSU)
    assert kind_of(made, EQUITY) is EquityKind.RSU
    assert kind_of(made, BASE) is None
    assert kind_of(offer(250_000), EQUITY) is None


def test_a_share_of_a_base_that_is_no_whole_number_is_kept_exact() -> None:
    found = amount_of(offer(99_999, bonus_percent=15), BONUS, "offer", "USD")
    assert found is not None
    assert found.value == Decimal("14999.85")
