"""What an amount is paid per, and the years that a grant covers."""

from __future__ import annotations

import pytest

from negotiation.model.said import Per
from negotiation.understanding.periods import years_at
from negotiation.understanding.quantities import Money
from tests.negotiation.understanding.reading import figure, tokens_of


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("9k/month", Per.MONTH),
        ("9k / month", Per.MONTH),
        ("9k a month", Per.MONTH),
        ("9k per mo", Per.MONTH),
        ("9k (per month)", Per.MONTH),
        ("9k monthly", Per.MONTH),
        ("12k pm", Per.MONTH),
        ("£4,200 p.m.", Per.MONTH),
        ("180k pm role", None),
        ("9k pro Monat", Per.MONTH),
        ("9k al mes", Per.MONTH),
        ("120/h", Per.HOUR),
        ("$85 an hour", Per.HOUR),
        ("£520 a day", Per.DAY),
        ("1,900 a week", Per.WEEK),
        ("4,200 biweekly", Per.FORTNIGHT),
        ("4,200 every two weeks", Per.FORTNIGHT),
        ("4,200 per paycheck", Per.FORTNIGHT),
        ("4,800 twice a month", Per.SEMI_MONTH),
        ("30k quarterly", Per.QUARTER),
        ("110k p.a.", Per.YEAR),
        ("110k pa", Per.YEAR),
        ("110k per annum", Per.YEAR),
        ("110k im Jahr", Per.YEAR),
        ("38 LPA", Per.YEAR),
        ("110k", None),
        ("110k a lot", None),
        ("110k i", None),
    ],
)
def test_a_period_right_behind_an_amount_is_its_own(text: str, per: Per | None) -> None:
    found = figure(text)
    assert isinstance(found, Money)
    assert found.per is per


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("400k over 4 years", 4),
        ("400k over four", 4),
        ("400k/4", 4),
        ("400k/4y", 4),
        ("400k (over 3 years)", 3),
        ("400k 4 years", 4),
        ("400k vesting over 5 years", 5),
        ("400k over 1 year", None),
        ("400k over 12 years", None),
        ("400k over there", None),
        ("400k", None),
    ],
)
def test_the_years_of_a_grant_are_read_behind_it(text: str, years: int | None) -> None:
    found = figure(text)
    assert isinstance(found, Money)
    assert found.years == years


@pytest.mark.parametrize(
    ("text", "years"),
    [("over 4 years", (4, 3)), ("4 yrs", (4, 2)), ("over four", (4, 2)), ("/4", (4, 2)),
     ("4-year", (4, 3)), ("over a 4 year period", (4, 4)), ("4", None), ("over 7 cities", None),
     ("years", None), ("over 2.5 years", None)],
)  # fmt: skip
def test_years_are_counted_and_end_somewhere(text: str, years: tuple[int, int] | None) -> None:
    assert years_at(tokens_of(text), 0) == years
