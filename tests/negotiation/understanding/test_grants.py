"""The years of a grant, apart from its amount."""

from __future__ import annotations

import pytest

from negotiation.understanding.years_mistaken import WHOLE_GRANT
from tests.negotiation.understanding.reading import understood

YEARS = {
    "it vests over 3 years": 3,
    "4y vesting": 4,
    "correction: 4 year vest": 4,
    "the grant is 4 years, sorry": 4,
    "vesting is 3 years not 4": 3,
    "no, 4 years not 3": 4,
    "nope, five years": None,  # who says "nope" may answer another question
    "its actually 4 years": 4,
    "make that four years": 4,
    "4 years": None,
    "sorry, 7 yoe": None,
    "i have 4 years of experience": None,
    "sorry, only 4 years of experience": None,
    "no vesting for 2 years": None,
    "i leave 2 years of unvested grant behind": None,
    "no, 11 years not 12": None,
    "240k over 4 years": None,  # the amount has its years
    "over 5 years, not 4": 5,
    "3 years instead of 4": 3,
    "not 4 years but 3": 3,
    "not 4 years, 3": 3,
    "the paper says five years, i guessed four": 5,
    "i thought three years, turns out it's five": 5,
    "5 yrs. i misread": 5,
    "the stock runs 5 years, my mistake": 5,
    "no, that isn't it": None,
    "not per year, that's the total for all four": 4,
    "ah no, 240k is not a year, it's for all 4 years. sadly": 4,
    "per year, not over four": 1,
    "not yearly, that is the whole grant": WHOLE_GRANT,
    "the total, not annually": WHOLE_GRANT,
    "not 4 years": None,
    "not 3 or 4 years, 5": None,
    "no, a year": None,
    "they want me to stay 3 years, not 4": None,
    "i'd be there 3 years, not 4": None,
    "my contract is 3 years, not 4": None,
    "i worked there three years, not four": None,
    "i have 5 years of experience, not 4": None,
}


@pytest.mark.parametrize(("text", "years"), YEARS.items())
def test_years_are_a_grants_where_vesting_or_a_correction_says_so(
    text: str, years: int | None
) -> None:
    assert understood(text).grant_years == years
