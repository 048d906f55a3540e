"""Earlier figures for the same offer, in the units of the present ones."""

from __future__ import annotations

import pytest

from negotiation.analysis.complete import completed
from negotiation.model.case import Case, SignCondition
from negotiation.model.guide import EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import Equity, Offer, Stated
from tests.negotiation.tables import case, cell, money, offer, row

ROW = row(base=cell(200_000, 300_000))
MONTHLY = offer(20_000, per=Period.MONTH)


def done(made: Offer, **more: object) -> Case:
    return completed(case(made, **more), ROW).case  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("now", "then", "known"),
    [
        (offer(250_000), money(240_000), (240_000, "USD")),
        (offer(250_000), money(240), (240_000, "USD")),  # a thousand is left out
        (offer(250_000), money(999), (999_000, "USD")),
        (offer(250_000), money(1_000), (1_000, "USD")),
        (offer(250_000), money(0), (0, "USD")),
        (offer(250_000), money(240, "EUR"), (240_000, "EUR")),
        (offer(250_000), money(20_000, per=Period.MONTH), (240_000, "USD")),
        (offer(250_000), money(20_000, per=Period.YEAR), (20_000, "USD")),
        (MONTHLY, money(240_000, per=Period.YEAR), (20_000, "USD")),
        (MONTHLY, money(240_005, per=Period.YEAR), (20_000, "USD")),  # rounded
        (MONTHLY, money(240_006, per=Period.YEAR), (20_001, "USD")),
        (MONTHLY, money(19_000), (19_000, "USD")),
    ],
)
def test_an_earlier_base_is_in_the_units_of_the_present_one(
    now: Offer, then: Stated, known: tuple[int, str | None]
) -> None:
    for name in ("previous_offer", "previous_ask", "own_ask"):
        base = getattr(done(now, **{name: Offer(base=then)}), name).base
        assert (base.amount, base.currency) == known


def test_an_earlier_offer_is_in_the_currency_of_the_present_one_unless_it_says_its_own() -> None:
    for own, currency in ((None, "USD"), ("EUR", "EUR")):
        before = done(offer(250_000), previous_offer=Offer(own)).previous_offer
        assert before is not None
        assert before.currency == currency


RSU, OPTIONS = EquityKind.RSU, EquityKind.OPTIONS


@pytest.mark.parametrize(
    ("now", "then", "known"),
    [
        ((4, RSU), Equity(money(300_000), 4), (300_000, 4, RSU)),
        ((4, RSU), Equity(money(75_000), 1), (300_000, 4, RSU)),
        ((1, RSU), Equity(money(300_000), 4, OPTIONS), (75_000, 1, OPTIONS)),
        ((4, RSU), Equity(money(300_000)), (300_000, 4, RSU)),
        ((None, None), Equity(money(300_000), 3), (400_000, 4, None)),
        ((4, RSU), Equity(None, 3), (None, 4, RSU)),
    ],
)
def test_an_earlier_grant_is_over_the_years_of_the_present_one(
    now: tuple[int | None, EquityKind | None],
    then: Equity,
    known: tuple[int | None, int, EquityKind | None],
) -> None:
    made = offer(250_000, 320_000, years=now[0], kind=now[1])
    ask = done(made, previous_ask=Offer(equity=then)).previous_ask
    grant = ask.equity if ask is not None else None
    assert grant is not None
    assert (grant.value and grant.value.amount, grant.years, grant.kind) == known


def test_what_one_would_sign_at_is_in_the_units_of_the_offer() -> None:
    terms = (("base", money(260)), ("equity", None), ("sign_on", money(20_000, "EUR")))
    condition = done(
        offer(250_000),
        sign_condition=SignCondition(True, "Friday", terms),  # type: ignore[arg-type]
    ).sign_condition
    assert condition is not None
    assert [(name, one.amount, one.currency) for name, one in condition.at] == [
        ("base", 260_000, "USD"),
        ("sign_on", 20_000, "EUR"),
    ]
