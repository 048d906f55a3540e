"""What the law says of questions about pay is said of the places where it is so."""

from __future__ import annotations

import pytest

from negotiation.plan.local_law import Law, law_of

BARS = "an employer may not ask what you earned"
POSTS = "has to state the range in its postings"


@pytest.mark.parametrize(
    ("place", "where", "asking", "ranges"),
    [
        ("san-francisco", "California", BARS, "must give the pay scale on request"),
        ("remote-bay-area", "California", BARS, "must give the pay scale on request"),
        ("new-york", "New York", f"{BARS}; if you say it unasked", POSTS),
        ("seattle", "Washington State", BARS, POSTS),
        ("remote-seattle", "Washington State", BARS, POSTS),
        ("denver", "Colorado", BARS, POSTS),
        ("boston", "Massachusetts", f"{BARS} before it has made an offer", "with 25 or more"),
        ("chicago", "Illinois", BARS, "with 15 or more people, has to state"),
        ("baltimore", "Maryland", f"{BARS} before it has made an offer", POSTS),
        ("washington-dc", "Washington, DC", BARS, POSTS),
        ("berlin", "the EU", "the pay transparency directive bars the question", ""),
        ("london", "the UK", "no general ban on the question is known", ""),
        ("remote-us", "the US", "the rule is the state's", ""),
    ],
)
def test_a_place_has_the_law_that_holds_there(
    place: str, where: str, asking: str, ranges: str
) -> None:
    law = law_of(place)
    assert law is not None
    assert law.where == where
    assert law.asking.startswith(asking)
    assert law.ranges.startswith(ranges)
    assert bool(law.ranges) is bool(ranges) is law.posts_ranges


@pytest.mark.parametrize("place", [None, "", "atlantis", "remote-atlantis", "austin"])
def test_of_a_place_that_is_not_entered_nothing_is_said(place: str | None) -> None:
    assert law_of(place) is None


def test_a_law_that_says_nothing_of_ranges_asks_for_none() -> None:
    assert Law("Here", BARS).posts_ranges is False
