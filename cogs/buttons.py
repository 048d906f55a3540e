"""Buttons and menus that outlive a restart.

A control's whole state is its `custom_id`: what kind it is, which one, and the session version
it was drawn for. No view is kept in memory and nobody's identity is in it, so a listener serves
every click, menu and form, fresh or from before a restart: `cogs.look_up` those of a look-up,
`cogs.coach` all others, and it answers whatever does not fit the grammar with a sentence. A
button under an answer of the guides holds the whole question, and what to do with it:
`lu:coach:band|midjourney|ml-ai-engineer|San Francisco|`. (discord.py's `DynamicItem` would do the
first half, but it drops what it does not find in the message, and swallows errors.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import discord
from discord import ui

from negotiation.model.replies import Button, Menu, Option, Style


class Kind(StrEnum):
    """What a control does. The value is part of every stored custom_id: never rename one."""

    PRESS = "press"  # an answer
    OPEN = "open"  # opens the button's form
    PICK = "pick"  # a menu
    FORM = "form"  # a filled-in form
    TYPE = "type"  # opens the form for an answer in one's own words
    WORDS = "words"  # that form, filled in
    LOOK = "look"  # a menu of questions to the guides


@dataclass(frozen=True, slots=True)
class Control:
    """A control on the screen; `version` is the session's at the time it was drawn."""

    kind: Kind
    id: str
    version: int

    @property
    def custom_id(self) -> str:
        """What Discord hands back; raises ValueError for an id outside the grammar."""
        text = f"co:{self.kind}:{self.id}:{self.version}"
        if read_control(text) != self:
            raise ValueError(f"not a control id: {text!r}")
        return text


_GRAMMAR = re.compile(
    rf"co:(?P<kind>{'|'.join(Kind)}):(?P<id>[a-z0-9]+(?:[-_][a-z0-9]+)*):(?P<version>0|[1-9][0-9]{{0,11}})"
)
_LONGEST_ID = 40
_ASKING = re.compile(r"lu:(?P<verb>[a-z]+(?:-[0-9]+)?):(?P<question>[^\n]+)")
MOST_OPTIONS = 25  # Discord's limit for a select

TYPE_ANSWER = "answer"
SHOW = "show"  # what one was told, for everybody in the channel
_STYLES = {
    Style.PRIMARY: discord.ButtonStyle.primary,
    Style.SECONDARY: discord.ButtonStyle.secondary,
    Style.SUCCESS: discord.ButtonStyle.success,
    Style.DANGER: discord.ButtonStyle.danger,
}


def read_control(custom_id: str) -> Control | None:
    """The control a `custom_id` names, None for anything this bot did not write."""
    found = _GRAMMAR.fullmatch(custom_id[:101])
    if found is None or len(found["id"]) > _LONGEST_ID:
        return None
    return Control(Kind(found["kind"]), found["id"], int(found["version"]))


@dataclass(frozen=True, slots=True)
class Asking:
    """A button that does `verb` with a question to the guides, as `LookUp.text` writes it."""

    verb: str
    question: str

    @property
    def custom_id(self) -> str:
        """What Discord hands back."""
        return f"lu:{self.verb}:{self.question}"


def read_asking(custom_id: str) -> Asking | None:
    """The button that a `custom_id` names, None for any other control."""
    found = _ASKING.fullmatch(custom_id[:101])
    return Asking(found["verb"].partition("-")[0], found["question"]) if found else None


def custom_id_of(interaction: discord.Interaction[Any]) -> str | None:
    """Which control was used or form sent; None where it is none of either."""
    if interaction.type not in (
        discord.InteractionType.component,
        discord.InteractionType.modal_submit,
    ):
        return None
    data: dict[str, Any] = dict(interaction.data or {})
    return str(data.get("custom_id", ""))


def draw_button(button: Button, version: int) -> ui.Button[Any]:
    """One button; one with a form opens it, one with a question holds that."""
    if button.asks:
        return ui.Button(
            label=button.label,
            style=_STYLES[button.style],
            custom_id=Asking(button.id, button.asks).custom_id,
        )
    kind = Kind.PRESS if button.form is None else Kind.OPEN
    return ui.Button(
        label=button.label,
        style=_STYLES[button.style],
        custom_id=Control(kind, button.id, version).custom_id,
    )


def draw_type_button(version: int) -> ui.Button[Any]:
    """The way to answer in one's own words where there is no chat to type in."""
    return ui.Button(
        label="Type an answer",
        custom_id=Control(Kind.TYPE, TYPE_ANSWER, version).custom_id,
    )


def draw_menu(menu: Menu, version: int) -> ui.Select[Any]:
    """A menu of what fits; whoever draws it says where the rest is."""
    options = [_draw_option(option) for option in menu.options[:MOST_OPTIONS]]
    return ui.Select(
        custom_id=Control(Kind.LOOK if menu.looks_up else Kind.PICK, menu.id, version).custom_id,
        placeholder=menu.prompt[:150] or None,
        min_values=min(menu.least, len(options)),
        max_values=max(1, min(menu.most, len(options))),
        options=options,
    )


def _draw_option(option: Option) -> discord.SelectOption:
    return discord.SelectOption(
        label=option.label[:100],
        value=option.value,
        description=option.hint[:100] or None,
        default=option.chosen,
    )
