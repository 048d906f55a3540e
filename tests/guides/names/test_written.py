"""The other ways in which people write a printed name."""

from __future__ import annotations

import pytest

from guides.names.written import at_capitals, at_digits, into_words, without_and


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Midjourney", ("mid", "journey")),
        ("Teamnow", ("team", "now")),
        ("Nowthe", ("now", "the")),
        ("Comein", ()),  # two letters are no half of a name
        ("Inshow", ()),
        ("Open AI", ()),
        ("Zzyzx", ()),
    ],
)
def test_a_word_is_divided_into_two_that_people_know(name: str, parts: tuple[str, ...]) -> None:
    assert into_words(name) == parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("JPMorgan Chase", ("jp", "morgan", "chase")),
        ("DoorDash", ("door", "dash")),
        ("Stripe", ()),
        ("IBM", ()),
        ("D. E. Shaw", ()),
    ],
)
def test_a_name_is_divided_at_its_capitals(name: str, parts: tuple[str, ...]) -> None:
    assert at_capitals(name) == parts


def test_few_people_type_the_ampersand() -> None:
    assert without_and(("at", "and", "t")) == ("at", "t")


@pytest.mark.parametrize(
    ("phrase", "pieces"),
    [
        (("a16z",), ("a", "16", "z")),
        (("web3go", "labs"), ("web", "3", "go", "labs")),
        (("l3",), ()),
        (("p72",), ()),
        (("point72",), ()),
        (("runway",), ()),
        (("seven", "eleven"), ()),
    ],
)
def test_letters_around_digits_are_cut_as_a_message_is(
    phrase: tuple[str, ...], pieces: tuple[str, ...]
) -> None:
    assert at_digits(phrase) == pieces
