"""How long nothing of a grant vests."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.reading import understood

MONTHS = {
    "18 month cliff": 18,
    "1 year cliff": 12,
    "cliff of 1 year": 12,
    "cliff after 6 months, 4 years in all": 6,  # the nearer of two
    "4 years in all, cliff after 6 months": 6,
    "a cliff": None,
    "cliff in 2 weeks": None,
    "no cliff, 12 months": None,
    "there is no 12 month cliff": None,
    "no more than a 12 month cliff": 12,
    "is it a 12 month cliff?": None,
    "cliff at month 9": 9,
    "cliff at the first anniversary": 12,
    # the first share and when it comes
    "25% after 12 months": 12,
    "50% after 12 months": 12,
    "51% after 12 months": None,
    "25% after 12 months, then quarterly": 12,
    "25% after 12 months of it all": None,
    "25% after 2 weeks": None,
    "25% in 12 months": None,
    "a quarter after 12 months": 12,
    "a quarter after a year, the rest monthly": 12,
    "a quarter at month 12, the rest monthly": 12,
    "a quarter at month 12": None,
    "25% at month 12": 12,
    "25% at month 3": 3,
    "25% at month 2": None,
    "25% at month 24": 24,
    "25% at month 25": None,
    "25% of month 12": None,
    "25% on the first anniversary": 12,
    "25% in the first year": 12,
    "25% at the one-year mark": 12,
    "25% after year one, the other 75% monthly": 12,
    "25% after year 1 and the rest monthly": 12,
    "25% at the end of year one then monthly": 12,
    "25% at the end of my first year, the remainder quarterly": 12,
    "a quarter after year one, then every month": 12,
    "30% after the first yr, the remaining 70% each quarter": 12,
    "25% in year one, 25% in year two": None,
    "25% after year one": None,  # of what, if nothing follows
    "25% bonus after year one, then monthly": None,
    "25% each year after year one": None,
    "70% after year one, the rest monthly": None,
    "25% base after 12 months": None,
    "25% bonus after 12 months": None,
    "25% equity after 12 months": 12,
    # what has to pass before any of it vests
    "equity, nothing before month 12": 12,
    "equity, first six months nothing vests (cliff)": 6,
    "equity, nothing vests for six months": 6,
    "equity, the first year nothing vests": 12,
    "equity, first six months, then raises (cliff)": None,
    "equity, nothing vests before month 2": None,
    "equity, nothing for the first 12 months": 12,
    "equity, nothing in the first year": 12,
    "equity, nothing in writing for a year": None,
    "nothing in the first year": None,  # of what?
    "equity, once i have done the first 12 months": 12,
    "equity, once they know me for 12 months": None,
    "equity, first vest at month 6": 6,
    "equity, vesting starts after 12 months": 12,
    "equity starts after 12 months": None,
    "equity vesting starts in 12 months": None,
    "equity, only after 12 months": 12,
    "equity after 12 months": None,
    "equity, 12 months, only after": None,
}


@pytest.mark.parametrize(("text", "months"), MONTHS.items())
def test_a_cliff_is_the_time_before_anything_vests(text: str, months: int | None) -> None:
    assert understood(text).cliff_months == months


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("no cliff", True),
        ("without a cliff", True),
        ("there is no such cliff", True),
        ("no such one year cliff", True),
        ("without a 12 month cliff", True),
        ("no bonus and a 12 month cliff", False),
        ("a cliff, no more", False),
        ("no vesting", False),
    ],
)
def test_a_cliff_may_be_denied(text: str, denied: bool) -> None:
    assert understood(text).no_cliff is denied
