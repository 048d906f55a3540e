"""A plain figure puts right the one told last, or the one that it names as wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.dialogue.session import State, Step
from negotiation.dialogue.turn import step
from negotiation.model.case import Priority
from negotiation.model.errors import LostPast
from negotiation.model.replies import Said
from tests.negotiation.dialogue.player import at, made_up

OFFER = "runway ml nyc, 230k base, 250k rsu over 4 years"
TO_FLOOR = (OFFER, "no other offers", "base matters most")
RIVAL = (OFFER, "OpenAI, in writing, 240k base")


def _figures(*said: str) -> dict[str, int]:
    case = at(said, made_up()).session.case
    offer, rivals = case.offer, case.competing_offers
    stated = {
        "base": offer.base,
        "equity": offer.equity.value if offer.equity else None,
        "bonus": offer.bonus.value if offer.bonus else None,
        "floor": case.walk_away,
        "theirs": rivals[0].offer.base if rivals else None,
    }
    return {name: one.amount for name, one in stated.items() if one is not None}


@pytest.mark.parametrize(
    "said",
    [
        ("below 225k i walk", "make that 227k"),
        ("225", "sorry, 227"),
        ("my minimum is 225", "wait no, 227"),
        ("225k", "no, 227k"),
        ("225", "hm, 227 rather"),
        ("225k", "227, not 225"),
        ("no minimum", "actually 227k"),
    ],
)
def test_behind_a_walk_away_it_is_the_walk_away(said: tuple[str, ...]) -> None:
    assert _figures(*TO_FLOOR, *said) == {"base": 230_000, "equity": 250_000, "floor": 227_000}


@pytest.mark.parametrize(
    ("said", "right"),
    [
        # The digits of one figure in another order; else it is the one told last.
        (("sorry, digits flipped, 213k",), {"base": 213_000, "equity": 250_000}),
        (("wait, 213k",), {"base": 213_000, "equity": 250_000}),
        (("sorry, 214k",), {"base": 231_000, "equity": 214_000}),
    ],
)
def test_a_figure_with_its_digits_turned_is_that_figure(
    said: tuple[str, ...], right: dict[str, int]
) -> None:
    assert _figures("runway ml nyc, 231k base", "250k rsu over 4 years", *said) == right


@pytest.mark.parametrize("said", ["wait, 242k", "actually 242", "sorry, 242k", "242, not 240"])
def test_behind_another_offer_it_is_that_offers(said: str) -> None:
    assert _figures(*RIVAL, said) == {"base": 230_000, "equity": 250_000, "theirs": 242_000}


@pytest.mark.parametrize(
    ("said", "part", "amount"),
    [
        (("runway ml nyc, 230k base", "20k bonus", "sorry, 22k"), "bonus", 22_000),
        (("runway ml nyc, 230k base", "250k rsu over 4 years", "no, 260k"), "equity", 260_000),
        (("runway ml nyc, 230k base", "250k rsu over 4 years", "no, 228k"), "base", 228_000),
        ((*TO_FLOOR, "225k", "actually the base is 232k"), "base", 232_000),
        ((*RIVAL, "actually my base is 232k"), "base", 232_000),
        ((*TO_FLOOR, "220k", "none", "sorry, 232k"), "base", 232_000),
    ],
)
def test_of_several_it_is_the_nearest_or_the_one_by_its_name(
    said: tuple[str, ...], part: str, amount: int
) -> None:
    assert _figures(*said)[part] == amount


def test_a_figure_of_another_size_puts_nothing_right() -> None:
    assert _figures(*TO_FLOOR, "225k", "sorry, 40k")["floor"] == 225_000


class _Lost:
    @property
    def state(self) -> State:
        raise LostPast("what is stored makes no sense")


def test_a_past_that_cannot_be_read_any_more_puts_nothing_right() -> None:
    session = at((*TO_FLOOR, "225k"), made_up()).session
    lost = replace(session, history=(*session.history[:-1], _Lost()))
    turn = step(lost, Said("sorry, 227"), made_up())
    walk_away = turn.session.case.walk_away
    assert walk_away is not None
    assert walk_away.amount == 225_000


def _money(*said: str) -> set[str | None]:
    case = at(said, made_up()).session.case
    offer, rivals = case.offer, case.competing_offers
    equity = offer.equity.value if offer.equity else None
    stated = (offer.base, equity, case.walk_away, *(one.offer.base for one in rivals))
    return {one.currency for one in stated if one is not None}


def test_a_currency_alone_puts_every_figure_of_the_offer_in_that_money() -> None:
    assert _money(OFFER) == {"USD"}
    assert _money(OFFER, "euros not dollars, sorry") == {"EUR"}
    assert _figures(OFFER, "sorry, that's in pounds") == {"base": 230_000, "equity": 250_000}


def test_the_money_told_already_and_the_money_wished_for_change_nothing() -> None:
    assert _money(OFFER, "in dollars") == _money(OFFER, "id rather have euros") == {"USD"}


def test_the_money_of_the_other_offer_that_is_asked_about_is_its_own() -> None:
    assert _money(*RIVAL[:1], "OpenAI, in writing", "240k base, 30k bonus") == {"USD"}
    assert _money(*RIVAL, "euros, not dollars") == {"USD", "EUR"}


@pytest.mark.parametrize(
    "said",
    ["its the profit share", "no, that's the profit share", "sorry i meant profit share",
     "thats the profit share not the base"],
)  # fmt: skip
def test_the_figure_told_last_may_be_said_to_be_another_part(said: str) -> None:
    told = ("midjourney ml sf 105k", said)
    assert _figures(*told) == {"equity": 105_000}
    assert at(told, made_up()).session.step is Step.OFFER
    assert _figures(*told, "250k") == {"base": 250_000, "equity": 105_000}


def test_what_it_is_taken_for_already_is_a_yes_and_no_preference() -> None:
    case = at(("midjourney ml sf 262k", "its base"), made_up()).session.case
    assert case.priority is None
    assert _figures("midjourney ml sf 262k", "its base") == {"base": 262_000}


def test_its_base_that_matters_is_what_matters() -> None:
    case = at(("runway ml nyc, 230k base, 250k rsu over 4 years", "its base that matters"),
              made_up()).session.case  # fmt: skip
    assert case.priority is Priority.BASE


@pytest.mark.parametrize(
    ("said", "years"), [("correction: 80k every year", 1), ("correction: base 240k", 4)]
)
def test_a_figure_told_anew_with_its_time_is_paid_at_that_time(said: str, years: int) -> None:
    told = at(("runway ml nyc", "230k base, 80k rsu over 4 years", said), made_up()).session.case
    assert told.offer.equity is not None
    assert told.offer.equity.value is not None
    assert (told.offer.equity.value.amount, told.offer.equity.years) == (80_000, years)


@pytest.mark.parametrize(
    ("said", "share"),
    [
        ("not 11, 14", 14),
        ("scratch the 11%, the letter has 14%", 14),
        ("change the 11 to 14%", 14),
        # Neither of the two is a share of base that is known.
        ("not 231, 236", 11),
        ("not 12, 14%", 11),
    ],
)
def test_a_bonus_named_as_wrong_is_put_right_by_a_bare_share(said: str, share: int) -> None:
    case = at(("runway ml nyc, 231k base, 11% bonus", said), made_up()).session.case
    assert case.offer.bonus is not None
    assert case.offer.bonus.percent == share


@pytest.mark.parametrize(
    ("told", "right"),
    [
        (("runway ml nyc", "base 23k", "whoops, dropped a zero there"), {"base": 230_000}),
        (("runway ml nyc", "base 2300k", "one zero too many"), {"base": 230_000}),
        (
            ("runway ml nyc, 230k base", "equity 25k", "forgot a zero"),
            {"base": 230_000, "equity": 250_000},
        ),
        # No base of millions, though it says so: which figure it is, is asked.
        (("runway ml nyc, 230k base", "i forgot a zero"), {"base": 230_000}),
    ],
)
def test_a_zero_put_right_is_that_of_the_figure_told_last(
    told: tuple[str, ...], right: dict[str, int]
) -> None:
    assert _figures(*told) == right


@pytest.mark.parametrize(
    "said", ["no wait, equity. forget the sign on", "hm no, equity rather than the sign-on"]
)
def test_another_preference_says_nothing_of_what_is_offered(said: str) -> None:
    session = at((OFFER, "no other offers", "sign on", said), made_up()).session
    assert session.case.priority is Priority.EQUITY
    assert session.case.offer.sign_on is None
    assert session.step is Step.WALK_AWAY


def test_a_part_that_is_struck_by_itself_is_not_offered() -> None:
    case = at((OFFER, "no other offers", "sign on", "forget the sign on"), made_up()).session.case
    assert case.offer.sign_on is not None
    assert case.offer.sign_on.amount == 0
