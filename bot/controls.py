"""Buttons and menus of a reply as a numbered list, and which of them a typed line presses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from negotiation.replies import Button, Event, Form, Menu, Option, Picked, Pressed, Reply

# Always there and always sayable, so listed as words: their numbers would only be in the way
# of figures that are answers.
WORDS = frozenset({"back", "edit", "skip", "summary", "help", "start-over", "stop", "forget"})


@dataclass(frozen=True, slots=True)
class Opened:
    """A button that opens a form instead of being an answer."""

    form: Form
    version: int


@dataclass(frozen=True, slots=True)
class Controls:
    """Everything that can be pressed just now, on the session version it belongs to."""

    version: int
    menu: Menu | None
    buttons: tuple[Button, ...]
    words: tuple[Button, ...]

    @property
    def _numbered(self) -> list[tuple[Menu, Option] | Button]:
        options = [(self.menu, option) for option in self.menu.options] if self.menu else []
        return [*options, *self.buttons]

    def lines(self) -> list[str]:
        """The list to print."""
        lines: list[str] = []
        if self.menu:
            several = " (several: 1 3)" if self.menu.most > 1 else ""
            lines.append(f"{self.menu.prompt}{several}")
        for number, control in enumerate(self._numbered, 1):
            if isinstance(control, Button):
                lines.append(f"  [{number}] {control.label}")
            else:
                _, option = control
                tick = "*" if option.chosen else " "
                hint = f" – {option.hint}" if option.hint else ""
                lines.append(f" {tick}[{number}] {option.label}{hint}")
        if self.words:
            lines.append("  or say: " + ", ".join(button.label.lower() for button in self.words))
        return lines

    def pressed(self, line: str) -> Event | Opened | None:
        """What `line` presses: a number, a label, or several of a list to tick; else None."""
        if (several := self._ticked(line)) is not None:
            return several
        wanted = _folded(line)
        numbered = self._numbered
        if wanted.isdecimal() and len(wanted) < 4:
            place = int(wanted)
            return self._press(numbered[place - 1]) if 0 < place <= len(numbered) else None
        for control in (*numbered, *self.words):
            label = control.label if isinstance(control, Button) else control[1].label
            if _folded(label) == wanted:
                return self._press(control)
        return None

    def _press(self, control: tuple[Menu, Option] | Button) -> Event | Opened:
        if isinstance(control, Button):
            if control.form is not None:
                return Opened(control.form, self.version)
            return Pressed(control.id, self.version)
        menu, option = control
        return Picked(menu.id, (option.value,), self.version)

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
    """The controls of the last reply that has any; earlier ones are scrolled away."""
    for reply in reversed(replies):
        if reply.buttons or reply.menu:
            return Controls(
                reply.version,
                reply.menu,
                tuple(button for button in reply.buttons if button.id not in WORDS),
                tuple(button for button in reply.buttons if button.id in WORDS),
            )
    return None


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".!")
