"""Numbers written out are read, and other words stay as they are."""

from __future__ import annotations

import pytest

from negotiation.number_words import in_digits
from tests.negotiation.player import play


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("two hundred thirty thousand base", "230,000 base"),
        ("two hundred and fifty k and fifty k sign on", "250k and 50k sign on"),
        ("fifty thousand and ten thousand", "50,000 and 10,000"),
        ("one hundred and ten thousand", "110,000"),
        ("half a million in stock", "500,000 in stock"),
        ("twenty five per cent bonus", "25% bonus"),
        ("thirty eight lakhs", "38 lakhs"),
        ("ninety-five thousand pounds", "95,000 pounds"),
        ("one offer and two weeks", "one offer and two weeks"),
        ("a thousand thanks", "a thousand thanks"),
        ("over four years", "over four years"),
    ],
)
def test_numbers_in_words(text: str, read: str) -> None:
    assert in_digits(text) == read


def test_an_offer_in_words_is_an_offer() -> None:
    told = "two hundred thirty thousand base, five hundred thousand in stock over four years"
    session, _ = play(["inflection palo alto", told])
    offer = session.case.offer
    assert offer.base is not None
    assert offer.base.amount == 230_000
    assert offer.equity is not None
    assert offer.equity.value is not None
    assert (offer.equity.value.amount, offer.equity.years) == (500_000, 4)
