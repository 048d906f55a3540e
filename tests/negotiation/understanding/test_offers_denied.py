"""An offer that somebody did not make, or that is to be left out, is told from one that waits."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.reading import understood

NONE = (
    "i never mentioned datadog",
    "no idea where datadog comes from",
    "there is no datadog offer",
    "i made the datadog offer up",
    "please remove datadog",
    "take datadog out",
    "i have nothing from datadog",
    "datadog is just talk",
    "the datadog offer was a bluff",
    "the datadog thing was a joke lol",
    "i was only kidding about datadog",
    "the datadog story is fake",
)
STILL_THERE = (
    "i never mentioned datadog to them",
    "don't drop datadog whatever happens",
    "nothing in writing from datadog yet",
    "i'd take datadog out to lunch",
    "datadog is just talk so far",
    "datadog is no joke",
    "datadog isn't just talk",
    "datadog's offer is a joke",
    "the datadog interview was a joke",
    "datadog was just talk but now it's in writing",
    "is datadog just talk?",
)


def gone(text: str) -> list[bool]:
    return [one.gone for one in understood(text).talks]


@pytest.mark.parametrize("text", NONE)
def test_an_offer_that_there_is_none_of_is_gone(text: str) -> None:
    assert gone(text) == [True]


@pytest.mark.parametrize("text", STILL_THERE)
def test_what_is_said_of_it_otherwise_ends_nothing(text: str) -> None:
    assert gone(text) in ([False], [])


def test_the_wrong_company_is_struck() -> None:
    found = understood("not datadog, klarna").talks
    assert [(one.company.name, one.struck) for one in found if one.company] == [
        ("Datadog", True),
        ("Klarna", False),
    ]
