"""The grammar of controls: everything we draw can be read back, nothing else can."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.buttons import Control, Kind, draw_button, draw_menu, draw_type_button, read_control
from negotiation.model.replies import Button, Field, Form, Menu, Option, Style

ids = st.from_regex(r"[a-z0-9]{1,8}([-_][a-z0-9]{1,8}){0,3}", fullmatch=True)
controls = st.builds(Control, st.sampled_from(Kind), ids, st.integers(0, 10**12 - 1))


@given(controls)
def test_what_is_drawn_is_read_back(control: Control) -> None:
    assert read_control(control.custom_id) == control
    assert len(control.custom_id) <= 100


@given(st.text(max_size=120) | st.from_regex(r"co:[a-z]{0,6}:[a-z-]*:[0-9]*"))
def test_only_what_we_write_is_read(text: str) -> None:
    control = read_control(text)
    assert control is None or control.custom_id == text


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "co:press:skip",
        "co:press:skip:01",
        "co:press:skip:-1",
        "co:press:skip:1 ",
        "co:press:skip:1\n",
        "co:press:Skip:1",
        "co:press:skip:٣",
        "co:press::1",
        "co:press:-skip:1",
        "co:press:skip:1:1",
        "co:press:skip:1234567890123",
        "co:steal:skip:1",
        "co:press:" + "a" * 41 + ":1",
        "x" * 5000,
    ],
)
def test_a_forged_id_is_nothing(forged: str) -> None:
    assert read_control(forged) is None


@pytest.mark.parametrize("id_", ["", "A", "a b", "a:b", "a" * 41, "ü"])
def test_an_id_outside_the_grammar_cannot_be_drawn(id_: str) -> None:
    with pytest.raises(ValueError, match="control id"):
        draw_button(Button(id_, "Label"), 1)


def test_a_custom_id_says_what_was_clicked_and_never_by_whom() -> None:
    button = draw_button(Button("skip", "Skip"), 7)
    assert button.custom_id == "co:press:skip:7"
    assert not re.search(r"\d{15}", button.custom_id)


def test_a_button_with_a_form_opens_it() -> None:
    form = Form("offer", "Your offer", (Field("base", "Base"),))
    assert draw_button(Button("fill-in", "Fill in", form=form), 7).custom_id == "co:open:fill-in:7"


@pytest.mark.parametrize("style", list(Style))
def test_every_style_can_be_drawn(style: Style) -> None:
    assert draw_button(Button("go", "Go", style), 1).style.name == style.value


def test_a_menu_offers_at_most_what_discord_shows() -> None:
    options = tuple(Option(f"v{n}", f"Label {n}", "h" * 150) for n in range(30))
    menu = draw_menu(Menu("place", "p" * 200, options, least=1, most=30), 3)
    assert len(menu.options) == menu.max_values == 25
    assert menu.placeholder is not None
    assert len(menu.placeholder) == 150
    assert menu.options[0].description == "h" * 100


def test_a_list_to_tick_keeps_its_ticks() -> None:
    options = (Option("a", "A", chosen=True), Option("b", "B"))
    menu = draw_menu(Menu("skills", "Which are true?", options, least=0, most=2), 3)
    assert [option.default for option in menu.options] == [True, False]
    assert (menu.min_values, menu.max_values) == (0, 2)


def test_typing_an_answer_has_a_button_of_its_own() -> None:
    control = read_control(draw_type_button(5).custom_id or "")
    assert control == Control(Kind.TYPE, "answer", 5)
