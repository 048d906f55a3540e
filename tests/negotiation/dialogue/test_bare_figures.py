"""A bare number of the base's size, in their answer or as a correction, is the base, whatever is
asked; where something known is nearer it is asked about.
"""

from __future__ import annotations

from datetime import date

import pytest

from negotiation.model.money import Period
from negotiation.model.offer import Stated
from tests.negotiation.dialogue.player import at, made_up, shipped

OFFER = ("runway ml nyc, 230k base, 250k rsu over 4 years", "no other offers")
TO_DATE = (*OFFER, "base matters most", "no minimum", "skip", "skip")
SCRIPT = (*TO_DATE, "no date", "all true")


def _base(*said: str) -> int | None:
    base = at(said, made_up()).session.case.offer.base
    return None if base is None else base.amount


@pytest.mark.parametrize("before", [OFFER, TO_DATE, SCRIPT], ids=["offer", "date", "script"])
@pytest.mark.parametrize(
    ("said", "base"),
    [("they can do 240…", 240_000), ("actually it's 225", 225_000), ("sorry, it is 236", 236_000),
     ("they came back with 238", 238_000), ("they went up to 241", 241_000)],
)  # fmt: skip
def test_it_is_the_base(before: tuple[str, ...], said: str, base: int) -> None:
    assert _base(*before, said) == base


@pytest.mark.parametrize(
    "said", ["actually it's 40", "actually there are 3", "sorry, 12", "they can do 3", "225"]
)
def test_another_number_is_not(said: str) -> None:
    assert _base(*TO_DATE, said) == 230_000


def test_nearer_to_the_walk_away_it_is_no_base() -> None:
    assert _base(*OFFER, "base matters most", "222k", "skip", "actually it's 223") == 230_000


@pytest.mark.parametrize(
    ("said", "base"),
    [("also adobe called, they said around 245 but nothing on paper", 245_000),
     ("adobe called, said 245", 245_000),
     ("adobe called, 240 people work there", None), ("adobe called, said 24", None)],
)  # fmt: skip
def test_a_number_of_its_size_from_another_company_is_their_base(said: str, base: int) -> None:
    (rival,) = at((OFFER[0], said), made_up()).session.case.competing_offers
    assert (rival.offer.base.amount if rival.offer.base is not None else None) == base


@pytest.mark.parametrize(
    ("said", "base"),
    [("adobe called, said 245", 245_000), ("adobe called, said 12", None),
     ("adobe offer came, 15", None), ("adobe called, 10%", None)],
)  # fmt: skip
def test_beside_ones_own_base_too(said: str, base: int | None) -> None:
    (rival,) = at((OFFER[0], "230k base", said), made_up()).session.case.competing_offers
    assert (rival.offer.base.amount if rival.offer.base is not None else None) == base


def test_a_place_on_the_screen_is_no_figure() -> None:
    asked = ("stability ai ml london, £115k + options 90k",)
    picked = at((*asked, "1"), shipped()).session.case.offer.equity
    assert picked is not None
    assert (picked.value, picked.years) == (Stated(90_000, "GBP", "90k"), 4)
    still = at((*asked, "4"), shipped()).session
    assert still.case.offer.equity is None
    assert still.state.unclear is not None


@pytest.mark.parametrize(
    ("said", "day"), [("1", date(2026, 11, 25)), ("60", date(2027, 1, 23)), ("61", None)]
)
def test_where_their_day_is_asked_a_number_is_the_days_they_gave(
    said: str, day: date | None
) -> None:
    deadline = at((*TO_DATE, said), made_up()).session.case.deadline
    assert (deadline.date if deadline is not None else None) == day


@pytest.mark.parametrize("said", ["3", "7", "12", "15", "my base is 15"])
def test_a_tiny_number_beside_a_year_of_pay_is_asked_about(said: str) -> None:
    session = at(("runway ml nyc", said), made_up()).session
    assert session.case.offer.base is None
    assert session.state.unclear is not None
    floor = at((*OFFER, "base matters most", said.replace("base", "minimum")), made_up()).session
    assert floor.case.walk_away is None
    assert floor.state.unclear is not None


def test_beside_a_month_of_pay_it_is_a_month() -> None:
    monthly = ("runway ml nyc, 19k a month, 250k rsu over 4 years", "no other offers")
    floor = at((*monthly, "base matters most", "17"), made_up()).session.case.walk_away
    assert floor is not None
    assert (floor.amount, floor.per) == (17_000, Period.MONTH)
    whole = at((*OFFER, "base matters most", "217"), made_up()).session.case.walk_away
    assert whole is not None
    assert whole.amount == 217_000
