from __future__ import annotations

from dataclasses import replace

import pytest

from bot.controls import Opened, controls_of
from negotiation.lookup.query import Command, LookUp
from negotiation.model.replies import (
    Button,
    Field,
    Form,
    Menu,
    Option,
    Picked,
    Pressed,
    Reply,
)

FORM = Form("offer", "Your offer", (Field("base", "Base"),))
MENU = Menu("region", "Where?", (Option("sf", "San Francisco"), Option("nyc", "New York", "NYC")))
TICKS = Menu("ticks", "What is true?", tuple(Option(x, x.upper()) for x in "abc"), 0, 3)
BUTTONS = (
    Button("form", "Fill in", form=FORM),
    Button("none", "None of these"),
    Button("back", "Back"),
)


def _pressed(reply: Reply, line: str) -> object:
    controls = controls_of((reply,))
    assert controls is not None
    return controls.pressed(line)


def test_everything_has_a_mark_but_the_words_that_always_work() -> None:
    controls = controls_of((Reply("?", menu=MENU, buttons=BUTTONS, version=3),))
    assert controls is not None
    assert controls.lines() == [
        "Where?",
        "  [1] San Francisco",
        "  [2] New York – NYC",
        "  [a] Fill in",
        "  [b] None of these",
        "  or say: back",
    ]


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("1", Picked("region", ("sf",), 3)),
        ("new york", Picked("region", ("nyc",), 3)),
        ("b", Pressed("none", 3)),
        ("None of these.", Pressed("none", 3)),
        ("Back", Pressed("back", 3)),
        ("A", Opened(FORM, 3)),
        ("0", None),
        ("3", None),
        ("c", None),
        ("250000", None),
        ("in New York", None),
        ("1 2", None),
    ],
)
def test_a_mark_or_a_label_presses(line: str, event: object) -> None:
    assert _pressed(Reply("?", menu=MENU, buttons=BUTTONS, version=3), line) == event


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("1 3", ("a", "c")),
        ("3, 1", ("c", "a")),
        ("A, c", ("a", "c")),
        ("2", ("b",)),
        ("1 1", ("a",)),
    ],
)
def test_several_lines_of_a_list_are_ticked_at_once(line: str, values: tuple[str, ...]) -> None:
    assert _pressed(Reply("?", menu=TICKS, version=5), line) == Picked("ticks", values, 5)


@pytest.mark.parametrize("line", ["1 4", "a, z", "250, 120", "1 2 3 1"])
def test_a_line_that_is_not_all_of_the_list_is_text(line: str) -> None:
    assert _pressed(Reply("?", menu=TICKS, version=5), line) is None


def test_the_last_reply_with_controls_counts() -> None:
    first = Reply("?", menu=MENU, version=3)
    assert controls_of((first, Reply("no controls"))) == controls_of((first,))
    assert controls_of((Reply("no controls"),)) is None


def test_a_number_that_answers_a_question_presses_no_button() -> None:
    days = (Button("none", "No date"), Button("soon", "Today"), Button("week", "Within a week"))
    assert _pressed(Reply("How many days?", buttons=days, version=3), "3") is None


LOOK_UP = Menu(
    "look-up",
    "Pick a region",
    (Option("band|acme|swe|Oslo|", "Oslo"), Option("band|acme|swe||", "All regions")),
    looks_up=True,
)


def lines_of(*replies: Reply) -> list[str]:
    controls = controls_of(replies)
    return controls.lines() if controls is not None else []


def test_a_list_to_tick_says_so_and_what_is_ticked() -> None:
    options = (
        Option("a", "A", chosen=True),
        Option("b", "B", "why", chosen=True),
        Option("c", "C"),
    )
    ways = (Button("back", "Back"), Button("help", "Help"))
    reply = Reply("?", menu=Menu("ticks", "What is true?", options, 0, 2), buttons=ways)
    assert lines_of(reply) == [
        "What is true? (several: 1 3)",
        " *[1] A",
        " *[2] B – why",
        "  [3] C",
        "  or say: back, help",
    ]


def test_a_menu_that_was_picked_from_gives_way_to_the_one_below_it() -> None:
    shown = replace(LOOK_UP, options=(replace(LOOK_UP.options[0], chosen=True), LOOK_UP.options[1]))
    levels = replace(LOOK_UP, id="look-up-level", prompt="Pick a level")
    assert lines_of(Reply("A band.", menu=LOOK_UP, second=levels))[0] == "Pick a region"
    assert lines_of(Reply("A band.", menu=shown, second=levels))[0] == "Pick a level"
    assert lines_of(Reply("A band.", menu=shown)) == []
    assert lines_of(Reply("A question.", menu=replace(MENU, options=shown.options))) != []


def test_what_asks_the_guides_is_no_button_in_a_terminal() -> None:
    asks = Button("coach", "Coach me on this", asks="band|acme|swe||")
    assert lines_of(Reply("A band.", menu=LOOK_UP, buttons=(asks,))) == [
        "Pick a region",
        "  [1] Oslo",
        "  [2] All regions",
    ]
    assert lines_of(Reply("A band.", buttons=(asks,))) == []


def test_of_a_menu_of_the_guides_only_a_number_is_pressed() -> None:
    reply = Reply("A band.", menu=LOOK_UP)
    assert _pressed(reply, "1") == LookUp(Command.BAND, "acme", "swe", "Oslo")
    assert _pressed(reply, "Oslo") is None


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("1;2", ("a", "b")),
        ("1, 2, 3", ("a", "b", "c")),
        ("1 2 3", ("a", "b", "c")),
        (" b , 3 ,", ("b", "c")),
    ],
)
def test_as_many_are_ticked_as_may_be(line: str, values: tuple[str, ...]) -> None:
    assert _pressed(Reply("?", menu=TICKS, version=5), line) == Picked("ticks", values, 5)


@pytest.mark.parametrize("line", ["1,", "1 2 3 3", "1, 2, 3, 1", ",", "12"])
def test_one_or_one_too_many_are_not_ticked(line: str) -> None:
    found = _pressed(Reply("?", menu=TICKS, version=5), line)
    assert found is None


def test_where_there_is_no_menu_numbers_press_nothing() -> None:
    assert _pressed(Reply("?", buttons=BUTTONS, version=5), "1 2") is None


def test_the_twenty_sixth_button_is_the_last_with_a_mark() -> None:
    many = tuple(Button(f"b{number}", f"B{number}") for number in range(27))
    assert lines_of(Reply("?", buttons=many))[-1] == "  [z] B25"
