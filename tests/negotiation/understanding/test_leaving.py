"""What leaving the present job costs is heard in many words; what is kept all the same is not."""

from __future__ import annotations

import pytest

from negotiation.model.said import Part
from negotiation.understanding.message import Mention
from negotiation.understanding.quantities import Money
from tests.negotiation.understanding.reading import understood


def sums(text: str, part: Part) -> list[int]:
    found: tuple[Mention, ...] = understood(text).mentions
    return [
        int(one.quantity.in_full)
        for one in found
        if one.part is part and isinstance(one.quantity, Money)
    ]


LOST = (
    ("if i walk out before april they keep my 26k bonus", 26_000),
    ("i would have to hand back a 24k sign on to my current employer", 24_000),
    ("getting out of my notice period costs me 17k, buying myself out that is", 17_000),
    ("switching sets me back 51k", 51_000),
    ("no shares for me if i quit now, thats 44k down the drain", 44_000),
    ("my current firm paid my degree, im on the hook for 14k if i resign", 14_000),
    ("bye bye 31k christmas bonus once i hand in my notice", 31_000),
    ("a 13k commission i wont see if im not there in january", 13_000),
    ("my pension top up of 8k gets cancelled the day i give notice", 8_000),
    ("wenn ich kündige verliere ich 21k an Aktien", 21_000),
    ("je perds 23k si je pars", 23_000),
    ("21k bonus plus 34k of rsus go up in smoke when i quit", 55_000),
    ("my yearly bonus is 18k, due in may. by resigning i forfeit it", 18_000),
    ("my 16k bonus comes in may and i would lose it", 16_000),
    ("there is 27k of my stock i would leave behind", 27_000),
    ("where i work another 39k of stock vests in may", 39_000),
    ("my lyft stock still vests through june, 33k", 33_000),
)
KEPT = (
    "this years bonus of 19k was paid in october already, so thats mine",
    "my december bonus of 11k lands before i quit, nothing lost",
    "in 2020 i left 80k behind when i quit uber, never again",
    "my 110k of apple stock has all vested, i keep every share",
    "a friend lost 50k in stock when she went over to anthropic",
    "i get my 22k bonus even if i leave",
    "49k of my google rsus vest this friday. i resign after that",
)
TERMS = (
    "the sign-on is 30k. if i quit within a year its gone",
    "they claw back the 20k sign on if i leave within 12 months",
    "sign-on of 30k, i repay it if i quit in the first year",
)


@pytest.mark.parametrize(("text", "amount"), LOST)
def test_a_loss_is_a_loss_in_whatever_words(text: str, amount: int) -> None:
    assert sums(text, Part.FORFEIT) == [amount]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_kept_or_was_lost_long_ago_is_none(text: str) -> None:
    assert sums(text, Part.FORFEIT) == []


@pytest.mark.parametrize("text", TERMS)
def test_the_terms_of_an_offer_lose_nothing(text: str) -> None:
    assert sums(text, Part.FORFEIT) == []
    assert sums(text, Part.SIGN_ON)


def test_only_several_sums_are_added_up() -> None:
    one = understood("id lose two hundred and ten thousand of stock if i leave").mentions
    both = understood("21k bonus plus 34k of rsus go up in smoke when i quit").mentions
    assert [mention.summed for mention in (*one, *both)] == [False, True]
