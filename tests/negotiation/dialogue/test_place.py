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


@pytest.mark.parametrize(
    ("place", "said", "region"),
    [
        ("Melbourne, Australia", ("quokka data engineer melbourne",), "Melbourne, Australia"),
        ("Melbourne, FL", ("quokka data engineer melbourne",), "Melbourne, FL"),
        ("Portland OR", ("portland", "quokka data engineer"), "Portland OR"),
        ("Cambridge", ("quokka data engineer cambridge",), "Cambridge"),
        ("Melbourne, Australia", ("quokka data engineer melbourne, fl",), None),
    ],
)
def test_of_places_of_one_name_the_one_is_meant_that_the_guide_has(
    place: str, said: tuple[str, ...], region: str | None
) -> None:
    base = pay(100_000, 120_000)
    index = GuideIndex.build(
        [
            guide("quokka/data-engineer", "Quokka", "Data Engineer",
                  [row(where, base=base) for where in (place, "Berlin")]),
        ]
    )  # fmt: skip
    assert at(said, index).session.case.region == region


def test_a_place_of_a_name_that_several_have_is_called_as_it_was_typed() -> None:
    replies = at(("quokka data engineer melbourne",), _guides()).replies
    assert any("no row for Melbourne." in reply.text for reply in replies)


@pytest.mark.parametrize(
    ("said", "region"),
    [
        ("berlin, no wait, london", "London"),
        ("berlin. no wait thats the hq, mine is london", "London"),
        ("sorry i mean london, no idea why i typed berlin", "London"),
    ],
)
def test_a_place_put_right_at_once_is_the_last_or_the_one_meant(said: str, region: str) -> None:
    told = ("quokka data engineer",) if "typed" not in said else ("quokka data engineer berlin",)
    assert at((*told, said), _guides()).session.case.region == region


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("hi its runway for the ml engineer position in nyc", "runway"),
        ("runway again lol. ml engineer in nyc", "runway"),
        ("so what's left is Midjourney, ml engineer, sf", "midjourney"),
        ("i left Midjourney, ml engineer, sf", ""),
        ("the runway for the ml engineer team is short", ""),
    ],
)
def test_a_name_counts_beside_its_job(said: str, company: str) -> None:
    assert at((said,), shipped()).session.case.company == company
