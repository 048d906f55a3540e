"""Forms drawn as modals, and read back from whatever comes in."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.buttons import Control, Kind
from cogs.forms import ANSWER_FORM, MOST_TYPED, draw_form, read_event
from negotiation.model.replies import Field, Form, Picked, Pressed, Said, Submitted

FORM = Form(
    "offer",
    "Your offer",
    (
        Field("base", "Base", "a year", value="250k", required=True),
        Field("notes", "Anything else", long=True),
    ),
)


def drawn() -> dict[str, Any]:
    return draw_form(FORM, Control(Kind.FORM, "offer", 7)).to_dict()


def test_a_modal_carries_form_and_version() -> None:
    assert drawn()["custom_id"] == "co:form:offer:7"
    assert drawn()["title"] == "Your offer"


def test_a_field_keeps_its_hint_its_value_and_whether_it_must_be_filled() -> None:
    base, notes = drawn()["components"]
    assert (base["label"], base["description"]) == ("Base", "a year")
    assert base["component"]["value"] == "250k"
    assert base["component"]["required"] is True
    assert notes["component"]["required"] is False
    assert notes["component"]["style"] == 2


@pytest.mark.parametrize("form", [FORM, ANSWER_FORM])
async def test_no_copy_of_a_modal_is_kept(form: Form) -> None:
    assert draw_form(form, Control(Kind.FORM, form.id, 7)).is_finished()


@pytest.mark.parametrize(
    "components",
    [
        [{"type": 18, "component": {"type": 4, "custom_id": "base", "value": "250k"}}],
        [{"type": 1, "components": [{"type": 4, "custom_id": "base", "value": "250k"}]}],
    ],
)
def test_a_submission_is_read_from_labels_and_from_rows(components: list[Any]) -> None:
    control = Control(Kind.FORM, "offer", 7)
    event = read_event(control, {"custom_id": control.custom_id, "components": components})
    assert event == Submitted("offer", (("base", "250k"),), 7)


@pytest.mark.parametrize(
    "part", [{"custom_id": "base", "value": 5}, {"custom_id": 5, "value": "x"}]
)
def test_an_input_without_a_name_or_a_text_is_none(part: dict[str, Any]) -> None:
    control = Control(Kind.FORM, "offer", 7)
    assert read_event(control, {"components": [part]}) == Submitted("offer", (), 7)


def test_what_is_nested_deeper_than_discord_does_is_not_looked_for() -> None:
    def nested(depth: int) -> dict[str, Any]:
        part: dict[str, Any] = {"custom_id": "base", "value": "250k"}
        for _ in range(depth):
            part = {"components": [part]}
        return part

    control = Control(Kind.FORM, "offer", 7)
    assert read_event(control, nested(3)) == Submitted("offer", (("base", "250k"),), 7)
    assert read_event(control, nested(4)) == Submitted("offer", (), 7)


def test_an_answer_in_ones_own_words_is_free_text_for_its_question() -> None:
    part = {"type": 18, "component": {"type": 4, "custom_id": "text", "value": " 250k base "}}
    control = Control(Kind.WORDS, "answer", 7)
    assert read_event(control, {"components": [part]}) == Said("250k base", 7)
    assert read_event(control, {"components": []}) is None


def test_clicks_and_menus_are_read() -> None:
    assert read_event(Control(Kind.PRESS, "skip", 7), {}) == Pressed("skip", 7)
    picked = read_event(Control(Kind.PICK, "place", 7), {"values": ["a", "b"]})
    assert picked == Picked("place", ("a", "b"), 7)


@pytest.mark.parametrize("kind", [Kind.OPEN, Kind.TYPE])
def test_what_only_opens_a_form_is_no_event(kind: Kind) -> None:
    assert read_event(Control(kind, "offer", 7), {}) is None


def test_a_text_longer_than_discord_allows_is_cut() -> None:
    part = {"type": 18, "component": {"custom_id": "base", "value": "9" * 9000}}
    event = read_event(Control(Kind.FORM, "offer", 7), {"components": [part]})
    assert isinstance(event, Submitted)
    assert len(event.values[0][1]) == MOST_TYPED


names = st.sampled_from(["components", "component", "custom_id", "value", "values"])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner),
    max_leaves=12,
)


@given(st.sampled_from(Kind), st.dictionaries(names, json_values))
def test_a_malformed_submission_is_text_or_nothing(kind: Kind, data: dict[str, Any]) -> None:
    event = read_event(Control(kind, "offer", 7), data)
    match event:
        case Submitted():
            assert all(isinstance(each, str) for pair in event.values for each in pair)
        case Picked():
            assert all(isinstance(value, str) for value in event.values)
        case Said():
            assert event.text.strip()
        case _:
            assert event in (None, Pressed("offer", 7))
