"""Long lists on cards, a page at a time."""

from __future__ import annotations

import pytest

from guides.paging import page_of, paged
from negotiation.model.replies import Button, Reply

THIRTY = tuple(f"guide {number}" for number in range(1, 31))


def _page(number: int, **more: tuple[Button, ...]) -> Reply:
    return page_of(THIRTY, number, "status|all", title="Guides", **more)


def test_a_page_has_twelve_entries() -> None:
    assert [len(page) for page in paged(THIRTY)] == [12, 12, 6]
    assert [len(page) for page in paged(THIRTY[:12])] == [12]
    assert [*paged(())] == []


def test_a_page_has_what_fits_a_card() -> None:
    assert [*map(len, paged(["x" * 1300, "x" * 1299]))] == [2]
    assert [*map(len, paged(["x" * 1300, "x" * 1300]))] == [1, 1]


def test_an_entry_that_fits_no_card_is_cut() -> None:
    ((whole,),) = paged(["x" * 2600])
    ((cut,),) = paged(["x" * 2601])
    assert (whole, cut) == ("x" * 2600, "x" * 2599 + "…")


@pytest.mark.parametrize(
    ("number", "first", "note", "turning"),
    [
        (0, "guide 1", "Page 1 of 3", {"Next page": "status|all|1"}),
        (
            1,
            "guide 13",
            "Page 2 of 3",
            {"Previous page": "status|all|0", "Next page": "status|all|2"},
        ),
        (2, "guide 25", "Page 3 of 3", {"Previous page": "status|all|1"}),
        (9, "guide 25", "Page 3 of 3", {"Previous page": "status|all|1"}),
        (-1, "guide 1", "Page 1 of 3", {"Next page": "status|all|1"}),
    ],
)
def test_the_nearest_page_that_there_is_leads_to_those_beside_it(
    number: int, first: str, note: str, turning: dict[str, str]
) -> None:
    found = _page(number)
    assert found.text.splitlines()[0] == first
    assert found.note == note
    assert {button.label: button.asks for button in found.buttons} == turning


def test_each_way_on_is_a_button_of_its_own() -> None:
    assert [button.id for button in _page(1).buttons] == ["guides-0", "guides-1"]


@pytest.mark.parametrize("number", [0, 3])
def test_a_list_of_one_page_has_no_way_on_and_no_number(number: int) -> None:
    found = page_of(THIRTY[:12], number, "status|all", title="G", head="Twelve:", note="a note")
    assert found.text.splitlines()[:2] == ["Twelve:", "guide 1"]
    assert (found.note, found.buttons, found.private) == ("a note", (), True)


def test_an_empty_list_is_its_head() -> None:
    found = page_of(
        (), 3, "status|all", title="Guides", head="None.", of_entries=(Button("x", "X"),)
    )
    assert (found.text, found.note, found.buttons) == ("None.", "", ())


def test_a_page_has_the_buttons_of_its_own_entries_behind_those_of_all() -> None:
    own = tuple(Button(f"undo-{number}", f"Undo {number}") for number in range(1, 31))
    found = _page(2, buttons=(Button("check", "Check"),), of_entries=own)
    assert [button.label for button in found.buttons] == [
        "Previous page", "Check", *(f"Undo {number}" for number in range(25, 31)),
    ]  # fmt: skip
