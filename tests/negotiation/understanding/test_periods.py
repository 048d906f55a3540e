"""What an amount is paid per, and the years that a grant covers."""

from __future__ import annotations

import pytest

from negotiation.model.said import Per
from negotiation.understanding.periods import years_at
from negotiation.understanding.quantities import Money
from tests.negotiation.understanding.reading import figure, tokens_of, told_figure


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


# typed → all that is known of the figure at its head
WHOLE = {
    "9k a month": "9k per month to 4 scaled",
    "9k per month": "9k per month to 4 scaled",
    "9k/month": "9k per month to 4 scaled",
    "9k / mo": "9k per month to 4 scaled",
    "9k monthly": "9k per month to 3 scaled",
    "9k pm": "9k per month to 3 scaled",
    "9k p.m.": "9k per month to 6 scaled",
    "9k per": "9k to 2 scaled",
    "9k a": "9k to 2 scaled",
    "9k a m": "9k to 2 scaled",
    "9k/m": "9k per month to 4 scaled",
    "9k per y": "9k to 2 scaled",
    "120k gross a year": "120k per year to 5 scaled",
    "120k gross, a year": "120k per year to 6 scaled",
    "120k gross": "120k to 2 scaled",
    "120k gross over 4 years": "120k to 2 scaled",
    "9k (a month)": "9k per month to 6 scaled",
    "9k (per month": "9k per month to 5 scaled",
    "9k (monthly, gross)": "9k per month to 4 scaled",
    "9k an hour ago": "9k to 2 scaled",
    "9k a month later": "9k to 2 scaled",
    "9k a month before": "9k per month to 4 scaled",
    "300k over 4 years": "300k over 4 to 5 scaled",
    "300k (over 4 years)": "300k over 4 to 7 scaled",
    "300k (4 years": "300k over 4 to 5 scaled",
    "300k over 4 years ago": "300k to 2 scaled",
    "300k over 1 year": "300k to 2 scaled",
    "300k 4 years": "300k over 4 to 4 scaled",
    "300k over the next 4 years": "300k over 4 to 7 scaled",
    "300k over a period of 4 years": "300k over 4 to 8 scaled",
    "300k over four": "300k over 4 to 4 scaled",
    "300k over 4": "300k over 4 to 4 scaled",
    "300k over 4,": "300k over 4 to 4 scaled",
    "300k over 4 and": "300k over 4 to 4 scaled",
    "300k over 4 people": "300k to 2 scaled",
    "300k over 1": "300k to 2 scaled",
    "300k over 2": "300k over 2 to 4 scaled",
    "300k over 6": "300k over 6 to 4 scaled",
    "300k over 7": "300k to 2 scaled",
    "300k over 10 years": "300k over 10 to 5 scaled",
    "300k over 11 years": "300k to 2 scaled",
    "300k over 1.5 years": "300k to 2 scaled",
    "300k over 4k years": "300k to 2 scaled",
    "300k over 4-year vest": "300k over 4 to 6 scaled",
    "300k over 4 -year": "300k to 2 scaled",
    "300k /4": "300k over 4 to 4 scaled",
    "300k/4": "300k over 4 to 4 scaled",
    "300k/4yrs": "300k over 4 to 5 scaled",
    "300k/4y": "300k over 4 to 5 scaled",
    "300k 4y": "300k over 4 to 4 scaled",
    "300k over 4 vest": "300k over 4 to 4 scaled",
    "300k over 4 i think": "300k over 4 to 4 scaled",
    "300k over 4 with": "300k over 4 to 4 scaled",
    "300k over 0 years": "300k to 2 scaled",
    "300k over": "300k to 2 scaled",
    "180k PM role": "180k to 2 scaled",
    "180k pm": "180k per month to 3 scaled",
    "180k pa": "180k per year to 3 scaled",
    "95 an hour": "95 per hour to 3",
    "95/h": "95 per hour to 3",
    "95 hourly": "95 per hour to 2",
    "95 per annum": "95 per year to 3",
    "95 an annum": "95 per year to 3",
    "1900 twice a month": "1.9k per half a month to 4 grouped",
    "1900 every two weeks": "1.9k per two weeks to 4 grouped",
    "1900 every other week": "1.9k per two weeks to 4 grouped",
    "4 yrs": "4 to 1",
}


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_what_is_read_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_figure(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A bracket is closed with what stands in it, and only there.
        ("20k (per month)", "20k per month to 6 scaled"),
        ("20k (per month base)", "20k per month to 5 scaled"),
        ("20k (per month", "20k per month to 5 scaled"),
        ("20k per month since may", "20k per month to 4 scaled"),
        ("300k (over 4 years)", "300k over 4 to 7 scaled"),
        ("300k (over 4 years vest)", "300k over 4 to 6 scaled"),
        ("300k over 4 years ago", "300k to 2 scaled"),
        ("300k (over 1 year)", "300k to 2 scaled"),
    ],
)
def test_a_figure_ends_behind_what_it_is_paid_per(text: str, told: str) -> None:
    assert told_figure(text) == told
