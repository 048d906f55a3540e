"""Buttons and menus of a reply as a list to type from, and what of it a typed line presses.

Lines of a menu have numbers and buttons have letters: where a question takes a number for an
answer ("how many days?"), a button's number could be mistaken for it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from negotiation.lookup.query import LookUp, read_look_up
from negotiation.model.replies import Button, Event, Form, Menu, Option, Picked, Pressed, Reply

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Opened(NamedTuple):
    """A button that opens a form instead of being an answer."""

    form: Form
    version: int


class Controls(NamedTuple):
    """Everything that can be pressed just now, on the session version it belongs to."""

    version: int
    menu: Menu | None
    buttons: tuple[Button, ...]
    words: tuple[Button, ...]

    @property
    def _marked(self) -> dict[str, Option | Button]:
        """By their marks: 1, 2 … for the menu, a, b … for the buttons."""
        options = self.menu.options if self.menu else ()
        numbered = {str(number): option for number, option in enumerate(options, 1)}
        return numbered | dict(zip(_LETTERS, self.buttons, strict=False))

    def lines(self) -> list[str]:
        """The list to print."""
        lines: list[str] = []
        if self.menu:
            several = " (several: 1 3)" if self.menu.most > 1 else ""
            lines.append(f"{self.menu.prompt}{several}")
        for mark, control in self._marked.items():
            if isinstance(control, Button):
                lines.append(f"  [{mark}] {control.label}")
            else:
                tick = "*" if control.chosen else " "
                hint = f" – {control.hint}" if control.hint else ""
                lines.append(f" {tick}[{mark}] {control.label}{hint}")
        if self.words:
            lines.append("  or say: " + ", ".join(button.label.lower() for button in self.words))
        return lines

    def pressed(self, line: str) -> Event | Opened | LookUp | None:
        """What `line` presses: a mark, a label, or several of a list to tick; else None."""
        if (several := self._ticked(line)) is not None:
            return several
        wanted = _folded(line)
        marked = self._marked
        if wanted in marked:
            return self._press(marked[wanted])
        if self.menu and self.menu.looks_up:
            return None  # a place's name may well be the answer to the coach
        for control in (*marked.values(), *self.words):
            if _folded(control.label) == wanted:
                return self._press(control)
        return None

    def _press(self, control: Option | Button) -> Event | Opened | LookUp | None:
        if isinstance(control, Option) and self.menu and self.menu.looks_up:
            return read_look_up(control.value)
        if isinstance(control, Option):
            return Picked(self.menu.id, (control.value,), self.version) if self.menu else None
        if control.form is not None:
            return Opened(control.form, self.version)
        return Pressed(control.id, self.version)

    def _ticked(self, line: str) -> Picked | None:
        """`1 3`, `1, 3` or labels between commas, all of one list to tick."""
        if self.menu is None:
            return None
        parts = [_folded(part) for part in re.split(r"[,;]", line) if part.strip()]
        if len(parts) == 1 and re.fullmatch(r"[\d\s]+", parts[0]):
            parts = parts[0].split()
        if len(parts) < 2:
            return None
        names = {
            name: option.value
            for number, option in enumerate(self.menu.options, 1)
            for name in (str(number), _folded(option.label))
        }
        if len(parts) > self.menu.most or not all(part in names for part in parts):
            return None
        values = tuple(dict.fromkeys(names[part] for part in parts))
        return Picked(self.menu.id, values, self.version)


def controls_of(replies: tuple[Reply, ...]) -> Controls | None:
    """The controls of the last reply that has any; earlier ones are scrolled away.

    What a button does with a question to the guides is a command here.
    """
    for reply in reversed(replies):
        answers = tuple(button for button in reply.buttons if not button.asks)
        menu = next(filter(_is_open, (reply.menu, reply.second)), None)
        if answers or menu:
            words = tuple(filter(_is_word, answers))
            buttons = tuple(button for button in answers if button not in words)
            return Controls(reply.version, menu, buttons, words)
    return None


def _is_open(menu: Menu | None) -> bool:
    """Whether a menu is still to be picked from. What was looked up stands above it, and a
    terminal has no place to change it in: another line asks anew.
    """
    return menu is not None and not (
        menu.looks_up and any(option.chosen for option in menu.options)
    )


def _is_word(button: Button) -> bool:
    """Whether a button is always there and always sayable, so listed as a word."""
    # The conversation draws buttons, look-ups none: they need not load it.
    from negotiation.dialogue.navigation import WAYS

    return button.id in WAYS


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".!")
