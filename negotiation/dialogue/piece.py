"""What a step of the conversation is: how it asks, and how words, a menu and a form answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from negotiation.dialogue.context import Context, Heard
from negotiation.model.replies import Reply
from negotiation.understanding.message import Message

YES_OR_NO = "A yes or a no will do."
"""The hint of a question that is answered by either."""

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Piece:
    """One step.

    `answer` reads fields of the message and gives None where it is no answer to this question.
    `press` makes acts of a button directly. `options` are the entries of the list on screen.
    `why` is the answer to "help". `owns`: whether a message that answers this question is only
    that; its figures and days are then no answer of the company's, and it asks nothing back.
    `again` is `ask` for who has just been asked, where that is long.
    """

    name: str
    ask: Callable[[Context], Reply]
    answer: Callable[[Context, Message], Heard | None]
    why: str
    press: Callable[[Context, str], Heard | None] | None = None
    pick: Callable[[Context, tuple[str, ...]], Heard] | None = None
    submit: Callable[[Context, Values], Heard] | None = None
    options: Callable[[Context], tuple[str, ...]] | None = None
    hint: str = ""
    skippable: bool = True
    forms: tuple[str, ...] = field(default=())
    owns: Callable[[Message], bool] | None = None
    again: Callable[[Context], Reply] | None = None
