"""Forms: a reply's form as a Discord modal, and what came back of one.

Discord keeps an open modal through a restart of ours, discord.py does not. So no modal is
remembered at all: each submission is read from the interaction by its `custom_id`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import discord
from discord import ui

from cogs.buttons import TYPE_ANSWER, Asking, Control, Kind
from negotiation.model.replies import Field, Form, Picked, Pressed, Said, Submitted

MOST_TYPED = 4000  # Discord's limit for one text input
_TITLE = 45  # for a form's title and a field's label
_HINT = 100

ANSWER_FORM = Form(
    TYPE_ANSWER,
    "Your answer",
    (Field("text", "In your own words", "As you would write it to a friend", long=True),),
)


def draw_form(form: Form, filled: Control | Asking) -> ui.Modal:
    """The modal to send; already stopped, so that discord.py keeps no copy of it.

    `filled` is what it says when it comes back.
    """
    modal = ui.Modal(title=form.title[:_TITLE], custom_id=filled.custom_id)
    for field in form.fields:
        modal.add_item(_draw_field(field))
    modal.stop()
    return modal


def _draw_field(field: Field) -> ui.Label[Any]:
    return ui.Label(
        text=field.label[:_TITLE],
        description=field.hint[:_HINT] or None,
        component=ui.TextInput(
            custom_id=field.id,
            style=discord.TextStyle.paragraph if field.long else discord.TextStyle.short,
            default=field.value[:MOST_TYPED] or None,
            required=field.required,
            max_length=MOST_TYPED if field.long else 400,
        ),
    )


def read_event(
    control: Control, data: Mapping[str, Any]
) -> Pressed | Picked | Submitted | Said | None:
    """What a click, a menu or a form says; None for what is no answer, or malformed."""
    match control.kind:
        case Kind.PRESS:
            return Pressed(control.id, control.version)
        case Kind.PICK:
            return Picked(control.id, picked_values(data), control.version)
        case Kind.FORM:
            return Submitted(control.id, tuple(typed_values(data)), control.version)
        case Kind.WORDS:
            words = "\n".join(text for _, text in typed_values(data)).strip()
            return Said(words, control.version) if words else None
        case Kind.OPEN | Kind.TYPE | Kind.LOOK:
            return None


def picked_values(data: Mapping[str, Any]) -> tuple[str, ...]:
    """What was picked from a menu, as far as it is text."""
    values = data.get("values")
    if not isinstance(values, list):
        return ()
    return tuple(value for value in values if isinstance(value, str))


def typed_values(data: Mapping[str, Any], depth: int = 3) -> Iterator[tuple[str, str]]:
    """Field id and text of each input, through labels (`component`) and rows (`components`)."""
    listed = data.get("components")
    inner = [*(listed if isinstance(listed, list) else ()), data.get("component")]
    for part in inner if depth else ():
        if isinstance(part, Mapping):
            name, value = part.get("custom_id"), part.get("value")
            if isinstance(name, str) and isinstance(value, str):
                yield name, value[:MOST_TYPED]
            yield from typed_values(part, depth - 1)
