from __future__ import annotations

import pytest

from bot.controls import Opened, controls_of
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
