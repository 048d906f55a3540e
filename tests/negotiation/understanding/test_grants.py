"""The years of a grant, apart from its amount."""

from __future__ import annotations

import pytest

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
}


@pytest.mark.parametrize(("text", "years"), YEARS.items())
def test_years_are_a_grants_where_vesting_or_a_correction_says_so(
    text: str, years: int | None
) -> None:
    assert understood(text).grant_years == years
