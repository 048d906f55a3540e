"""The terms at which the candidate would sign, as asks: theirs exactly, the rest as it stands."""

from __future__ import annotations

import pytest

from negotiation.analysis.chosen import closing_asks, is_closing, left_out
from negotiation.analysis.results import Ask
from negotiation.model.case import SignCondition
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import Offer, Stated
from tests.negotiation.tables import case, cell, grant, guide, money, numbers, offer, row

TABLE = guide(row(base=cell(220_000, 300_000), equity=grant(200_000, 400_000)))
MADE = offer(250_000, 300_000, kind=EquityKind.RSU)
MONTHLY = offer(20_000, 300_000, per=Period.MONTH)


def promise(*at: tuple[str, int, str | None]) -> SignCondition:
    terms = tuple((name, Stated(amount, currency)) for name, amount, currency in at)
    return SignCondition(True, "Friday", terms)


def told(asks: tuple[Ask, ...] | None) -> list[str] | None:
    if asks is None:
        return None
    return [
        f"{one.rank} {one.component} {one.opening.value:f} {one.opening.unit} "
        f"{one.spoken_period}".strip()
        + (" held" if one.hold else "")
        for one in asks
    ]


@pytest.mark.parametrize(
    ("made", "terms", "said"),
    [
        (MADE, [("base", 260_000, "USD")], ["1 base 260000 USD a year"]),
        (MADE, [("base", 260_000, None)], ["1 base 260000 USD a year"]),
        (MADE, [("base", 250_000, "USD")], ["1 base 250000 USD a year held"]),
        (MADE, [("base", 260_000, "EUR")], None),
        (MADE, [("moon", 260_000, "USD")], None),
        (MADE, [("base", 0, "USD")], None),
        (MADE, [("base", 260_000, "USD"), ("moon", 1, "USD")], None),
        (MADE, [("sign_on", 20_000, "USD")],
         ["1 sign_on 20000 USD", "2 base 250000 USD a year held"]),
        (MADE, [("bonus", 20_000, "USD"), ("base", 260_000, "USD")],
         ["1 bonus 20000 USD a year", "2 base 260000 USD a year"]),
        (offer(250_000, bonus_percent=10), [("bonus", 20_000, "USD")], None),
        (MONTHLY, [("base", 21_000, "USD")], ["1 base 21000 USD a month"]),
        (offer(), [("base", 260_000, "USD")], ["1 base 260000 USD a year"]),
        (MADE, [], None),
    ],
)  # fmt: skip
def test_the_terms_of_a_promise_are_asked_for_and_nothing_else(
    made: Offer, terms: list[tuple[str, int, str | None]], said: list[str] | None
) -> None:
    about = case(made, sign_condition=promise(*terms))
    asks = numbers(case(made), TABLE).asks
    assert told(closing_asks(about, asks)) == said


def test_only_a_confirmed_promise_with_terms_closes() -> None:
    at = (("base", Stated(260_000, "USD")),)
    assert is_closing(SignCondition(True, "Friday", at))
    assert not is_closing(SignCondition(False, "Friday", at))
    assert not is_closing(SignCondition(True, "Friday"))
    assert not is_closing(None)


def test_what_is_not_in_the_offer_and_not_to_be_asked_for_is_left_out() -> None:
    own = Offer("USD", base=money(0), sign_on=money(0), equity=None)
    assert left_out(case(MADE, own_ask=own), MADE) == {Component.SIGN_ON}
    assert left_out(case(MADE), MADE) == frozenset()
    assert left_out(case(MADE, own_ask=offer(260_000)), MADE) == frozenset()
