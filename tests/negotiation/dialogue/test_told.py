"""Which figure of a message is the base, and what it makes in a year."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, made_up

ROLE = "runway ml nyc"


@pytest.mark.parametrize(
    ("said", "base"),
    [
        ("26, self taught. they put 230k on the table", 230_000),
        ("lived off 45k for years, they say 238k", 238_000),
        ("15%, they put 230k on the table", 230_000),
        # By the payment, with how often it comes.
        ("base 900, 220 days a year", 198_000),
        ("base 4,500, paid every week", 234_000),
        ("base 4,500, 26 paychecks a year", 117_000),
    ],
)
def test_the_sum_of_an_offer_is_its_base(said: str, base: int) -> None:
    told = at((ROLE, said), made_up()).session.case.offer.base
    assert told is not None
    assert told.amount == base


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("base 72k, 37.5 hours a week", "$72,000 a year"),
        ("base 72k, 220 days a year", "$72,000 a year"),
        ("base 4,500, 40 hours a week", "$4,500 a year"),
    ],
)
def test_how_long_one_works_is_not_how_often_a_salary_comes(said: str, year: str) -> None:
    after = at((ROLE, said), made_up()).session.state
    assert after.case.offer.base is None
    assert after.unclear is not None
    assert after.unclear.choices[0].label == year
