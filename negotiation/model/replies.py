"""What the product says, free of any chat platform; and what a person can do to it.

Discord, the terminal and the tests each draw `Reply` in their own way.
"""

from __future__ import annotations

import re
from enum import StrEnum

from negotiation.model.record import record


class Style(StrEnum):
    """How a button looks."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    SUCCESS = "success"
    DANGER = "danger"


@record(frozen=True, slots=True)
class Button:
    """`id` is lower-case words and hyphens, at most 40 characters, unique in a reply.

    A button whose `form` is set opens that form instead of being an answer. One with `asks`
    belongs to no conversation: it holds a question to the guides, and `id` says what to do with
    it (`negotiation.lookup.query`).
    """

    id: str
    label: str  # at most 80 characters
    style: Style = Style.SECONDARY
    form: Form | None = None
    asks: str = ""


@record(frozen=True, slots=True)
class Option:
    """A line of a menu: `value` comes back, `label` is shown (each at most 100 characters)."""

    value: str
    label: str
    hint: str = ""
    chosen: bool = False


@record(frozen=True, slots=True)
class Menu:
    """A list to pick from: at most 25 options; `most` > 1 makes it a list to tick.

    `looks_up`: its values are questions to the guides (`look_up`), no answers of a conversation.
    """

    id: str
    prompt: str
    options: tuple[Option, ...]
    least: int = 1
    most: int = 1
    looks_up: bool = False


@record(frozen=True, slots=True)
class Field:
    """A line of a form."""

    id: str
    label: str  # at most 45 characters
    hint: str = ""  # at most 100 characters
    value: str = ""
    required: bool = False
    long: bool = False


@record(frozen=True, slots=True)
class Form:
    """One to five fields filled in together."""

    id: str
    title: str  # at most 45 characters
    fields: tuple[Field, ...]


@record(frozen=True, slots=True)
class Attachment:
    """A file to hand over; a picture has `data` instead of text, and `alt` says what it shows."""

    name: str
    text: str = ""
    data: bytes = b""
    alt: str = ""


@record(frozen=True, slots=True)
class Reply:
    """One message. `text` is light markdown (bold, bullets, quotes, code blocks), any length.

    Whoever draws it splits a long text at paragraphs. `title` heads it, `note` is small print.
    User words inside `text` are already escaped with `escape`. `private`: only the person who
    asked may see it. `version` is the session's, carried by every control so that an old
    button is recognised (0: no session). `second` is one more menu, of an answer of the guides.
    `source` is small print for whoever looks after the guides: files and lines. `asked` is the
    question to the guides that this answers, so that it can be asked again for others to see.
    `late`: it answers a control of an earlier question, which changed nothing. `to_copy` is what
    of the text, where it stands `quoted`, is to be taken along letter by letter.
    """

    text: str
    title: str = ""
    note: str = ""
    buttons: tuple[Button, ...] = ()
    menu: Menu | None = None
    attachments: tuple[Attachment, ...] = ()
    private: bool = False
    version: int = 0
    second: Menu | None = None
    source: str = ""
    asked: str = ""
    late: bool = False
    to_copy: str = ""


@record(frozen=True, slots=True)
class Said:
    """Free text. The navigation words (back, skip, help …) arrive this way too.

    `version` is of the question that it answers where it was typed into a form of that question;
    None: into the chat, below whatever stands there.
    """

    text: str
    version: int | None = None


@record(frozen=True, slots=True)
class Pressed:
    """A button, on the message of session version `version`."""

    button: str
    version: int


@record(frozen=True, slots=True)
class Picked:
    """Options of a menu."""

    menu: str
    values: tuple[str, ...]
    version: int


@record(frozen=True, slots=True)
class Submitted:
    """A filled-in form."""

    form: str
    values: tuple[tuple[str, str], ...]  # field id -> what was typed
    version: int


Event = Said | Pressed | Picked | Submitted

_FENCE = re.compile(r"^```\w*$")
_MARKDOWN = re.compile(r"[\\*_~`|>#\[\]()<@:-]")


def escape(words: str) -> str:
    """A person's words, made safe to echo: no markdown, no mention, no link."""
    return _MARKDOWN.sub(_behind_backslash, words).replace("://", ":​//")


def _behind_backslash(mark: re.Match[str]) -> str:
    return f"\\{mark[0]}"


def quoted(text: str) -> str:
    """A text as a quotation, line by line."""
    return "\n".join(f"> {line}" if line else ">" for line in text.splitlines())


def opens_or_ends_code(line: str) -> bool:
    """Whether a line of light markdown is the fence around lines that are shown as they are."""
    return _FENCE.match(line.strip()) is not None


def typed_lines(event: Event) -> str:
    """What a form held, to be echoed: a line a field; "" for any other event."""
    match event:
        case Submitted():
            values = [value for _, value in event.values]
        case Said(version=int()):
            values = [event.text]
        case _:
            return ""
    typed = (value.strip()[:_MOST_ECHOED] for value in values)
    return "\n".join(f"- {escape(words)}" for words in typed if words)


_MOST_ECHOED = 300  # characters of a field
