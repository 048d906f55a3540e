"""Lines of concepts: what fits them, and what is a word or a place away from it."""

from __future__ import annotations

import pytest

from negotiation.understanding.concepts import Concepts, concept, spread


def fits(line: str, said: str) -> bool:
    return concept(line).fits(spread(said.split()))


@pytest.mark.parametrize(
    ("line", "said", "other"),
    [
        ("offer", "the offer is low", "the offers are low"),
        ("offer*", "the offers are low", "they coffer it"),
        ("take back & offer", "they take back that offer", "they take that offer"),
        ("pull*|withdraw* & offer|it", "withdrawing it", "withdrawing"),
        ("^ so what", "so what now", "and so what"),
        ("walk-away", "my walk away is 200", "my away walk"),
        ("offer & !no|not", "an offer came", "no offer came"),
        ("offer & !no|not", "an offer came", "it is not an offer"),
        ("Künd*", "kundigen", "gekundigt"),
    ],
)
def test_a_line_fits_what_it_names_and_nothing_else(line: str, said: str, other: str) -> None:
    assert fits(line, said)
    assert not fits(line, other)


TABLE = Concepts(
    [
        ("leaves", ("withdraw*|pull* & offer",)),
        ("asks", ("^ can you|^ could you", "please & !thanks")),
        ("late", ("too late|take long*",)),
        ("quiet", ("!a|b|c",)),
    ]
)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("can you withdraw the offer a", ("leaves", "asks")),
        ("so can you withdraw the offer", ("leaves", "quiet")),
        ("they pulled an offer b too late", ("leaves", "late")),
        ("please", ("asks", "quiet")),
        ("please thanks", ("quiet",)),
        ("they take longer c", ("late",)),
        ("they take c", ()),
        ("", ("quiet",)),
    ],
)
def test_keys_are_found_in_the_order_of_the_table(said: str, found: tuple[str, ...]) -> None:
    assert TABLE.said_in(said.split()) == found
