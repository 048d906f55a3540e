"""A currency told without a figure puts right in what money the figures before it are."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.reading import understood


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("euros not dollars, sorry, us keyboard", "EUR"),
        ("thats € not $", "EUR"),
        ("sorry, that was in pounds", "GBP"),
        ("i meant GBP", "GBP"),
        ("it's CAD not USD", "CAD"),
        ("all in swiss francs of course", "CHF"),
        ("no wait, canadian dollars", "CAD"),
        ("euros instead of dollars", "EUR"),
        ("scratch that, it is the Dublin job, so euros", "EUR"),
        ("Dublin, not London. its in euro", "EUR"),
    ],
)
def test_the_money_that_is_meant_is_read(text: str, code: str) -> None:
    assert understood(text).currency[:1] == (code,)


@pytest.mark.parametrize(
    "text",
    [
        "i'd rather be paid in euros",
        "do you do euros?",
        "i get paid in euros at the moment",
        "can they pay in dollars",
        "not in euros",
        "we talked about euros",
        "luma pays in euros",
        "110k, in euros",
        "i won",
        "try again",
        "that is mad",
    ],
)
def test_what_is_wished_asked_or_paid_elsewhere_puts_nothing_right(text: str) -> None:
    assert understood(text).currency == ()
