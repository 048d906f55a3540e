"""Which row of the guide a message speaks of."""

from __future__ import annotations

from functools import cache

import pytest

from guides.index import GuideIndex
from tests.guides.making import guide, pay, row
from tests.negotiation.dialogue.player import at, shipped


@cache
def _guides() -> GuideIndex:
    """Levels that not every place has, and levels of no place."""
    base = pay(100_000, 120_000)
    places = [("Berlin", "L3"), ("Berlin", "L4"), ("London", "L4"), ("London", "L5")]
    return GuideIndex.build(
        [
            guide("quokka/data-engineer", "Quokka", "Data Engineer",
                  [row(place, level, base=base) for place, level in places]),
            guide("wombat/data-engineer", "Wombat", "Data Engineer",
                  [row(None, level, base=base) for level in ("L3", "L4")]),
        ]
    )  # fmt: skip


@pytest.mark.parametrize(("companies", "picked"), [(25, 25), (26, 0)])
def test_companies_are_picked_from_a_menu_where_one_can_hold_them(
    companies: int, picked: int
) -> None:
    base = pay(100_000, 120_000)
    index = GuideIndex.build(
        guide(
            f"quokka{at}/data-engineer", f"Quokka {at}", "Data Engineer", [row("Berlin", base=base)]
        )
        for at in range(companies)
    )
    reply = at((), index).replies[-1]
    assert len(reply.menu.options if reply.menu else ()) == picked
    assert (f"guides for {companies} companies" in reply.note) is (picked == 0)


@pytest.mark.parametrize(
    ("said", "region", "level"),
    [
        (("quokka data engineer berlin, level L4",), "Berlin", "L4"),
        (("quokka data engineer london, level L5",), "London", "L5"),
        (("quokka data engineer berlin, level L5",), "Berlin", None),  # Berlin has none
        (("quokka data engineer, level L5",), None, "L5"),
        (("quokka data engineer, level L5", "london"), "London", "L5"),
        (("quokka data engineer, level L5", "o London"), "London", "L5"),
        (("quokka data engineer berlin, level L4", "london"), "London", None),
        (("wombat data engineer, level L4",), None, "L4"),
        (("wombat data engineer, level L7",), None, None),
    ],
)
def test_a_level_is_taken_where_the_place_has_a_row_of_it(
    said: tuple[str, ...], region: str | None, level: str | None
) -> None:
    case = at(said, _guides()).session.case
    assert (case.region, case.band_level) == (region, level)


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("runaway ml engineer new york", "runway"),
        ("i got an offer from runaway, ml engineer nyc", "runway"),
        ("costs there are a runaway problem. midjourney ml engineer sf", "midjourney"),
        ("my startup was a runaway success. midjourney ml engineer sf", "midjourney"),
    ],
)
def test_a_name_misspelt_as_an_ordinary_word_counts_where_a_company_stands(
    said: str, company: str
) -> None:
    case = at((said,), shipped()).session.case
    assert (case.company, case.competing_offers) == (company, ())
