"""A question to the guides as one line of text, so that a menu can carry it and ask it again.

What comes back from a chat platform is treated like anything a person types: every name in it is
looked up afresh, so a guide reloaded in between or a forged line does no harm.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from negotiation.model.replies import Button, Menu, Option

LONGEST = 100  # characters of a menu's value and label, in Discord
LONGEST_LABEL = 80  # of a button there
MOST_VERB = 14  # of those, what a button needs to say what it does with its question
LOOK_UP_MENU = "look-up"
LEVEL_MENU = "look-up-level"  # where one answer has two
PAID_MENU = "look-up-paid"  # the second of a level's
# What a button does with the question it holds. Part of buttons that stay on people's screens.
ASK = "ask"  # ask it
COACH = "coach"  # begin coaching there
PICTURE = "picture"  # ask it, and draw the answer
PLACE = "place"  # open the form for one's own offer
PLACED = "placed"  # that form
TAKE = "take"  # begin coaching with the words on the card
BESIDE = "beside"  # put it beside what the card's menu lists
COMPARE = "compare"  # open the form that asks what to put beside it
COMPARED = "compared"  # that form
REPORT = "report"  # open the form for a wrong number
REPORTED = "reported"  # that form
SETTLE = "settle"  # erase a report; it holds the report's number
_BAR = "|"
_MARKS = re.compile(r"[*_`]+")


class Command(StrEnum):
    """What is asked; the value is part of menus that stay on people's screens: never rename."""

    BAND = "band"
    LEVEL = "level"
    COMPARE = "compare"  # of what the card's menu lists
    GUIDE = "guide"  # a page of it, which stands where a region would


@dataclass(frozen=True, slots=True)
class LookUp:
    """A question. Each part is a key or a label of the guides, or as a person typed it."""

    command: Command
    company: str = ""
    role: str = ""
    region: str = ""
    level: str = ""

    @property
    def where(self) -> str:
        """Region and level as one says them, for who begins to coach there."""
        return ", ".join(filter(None, (self.region, self.level)))

    @property
    def text(self) -> str:
        """Format: `command|company|role|region|level`."""
        parts = (self.command, self.company, self.role, self.region, self.level)
        return _BAR.join(" ".join(part.replace(_BAR, " ").split()) for part in parts)

    @property
    def pressed(self) -> str:
        """The text for a button to hold; empty where it is too long for one."""
        return self.text if fits_a_button(self.text) else ""


def fits_a_button(text: str) -> bool:
    """Whether a button can hold a question and say what it does with it."""
    return len(text) <= LONGEST - MOST_VERB


def read_look_up(text: str) -> LookUp | None:
    """The question that `text` holds; None for anything that was not written by `LookUp.text`."""
    command, *parts = text.split(_BAR)
    if len(text) > LONGEST or len(parts) != 4 or command not in set(Command) or not parts[0]:
        return None
    return LookUp(Command(command), *parts)


def look_up_menu(
    prompt: str,
    questions: Iterable[tuple[str, LookUp]],
    *,
    chosen: LookUp | None = None,
    name: str = LOOK_UP_MENU,
) -> Menu | None:
    """A menu of questions, each with the label it is shown by; None where there is none.

    `chosen` is the one that is answered above it. A question too long to be carried is left out:
    people can still type it.
    """
    options: dict[str, Option] = {}
    for label, question in questions:
        text = question.text
        if len(text) <= LONGEST:
            shown = _MARKS.sub("", label)[:LONGEST].strip()
            options.setdefault(text, Option(text, shown or text, chosen=question == chosen))
    if not options:
        return None
    return Menu(name, prompt, tuple(options.values()), looks_up=True)


def about_button(verb: str, label: str, question: LookUp) -> tuple[Button, ...]:
    """A button that does `verb` with the question; none where it is too long to be carried."""
    return (Button(verb, label, asks=question.pressed),) if question.pressed else ()
