"""Replies as Discord messages: the only file that knows layouts and Discord's limits.

Every reply becomes one card (a Components V2 container): title, text, small print, then its
menu and buttons. A reply too long for a message goes on in the next one; files and controls
are on its last.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import discord
from discord import ui

from cogs.buttons import MOST_OPTIONS, SHOW, draw_button, draw_menu, draw_type_button
from cogs.command_links import CommandLinks
from negotiation.dialogue.navigation import WAYS
from negotiation.lookup.query import ASK, Command, fits_a_button
from negotiation.model.replies import (
    Attachment,
    Button,
    Menu,
    Reply,
    Style,
    escape,
    opens_or_ends_code,
    quoted,
)

# Discord allows 4,000 characters of text and 40 components in a message; the rest is room for
# titles, small print and the fences that a split adds.
MOST_TEXT = 3600
MOST_COMPONENTS = 40
MOST_NOTE = 300
BUTTONS_IN_A_ROW = 5
MOST_BUTTONS = 25
MOST_LABEL = 80  # of a button
ACCENT = 0x2E7D6B
_SUBJECT = "Subject: "  # as an e-mail of a plan begins
_WAYS = frozenset(WAYS)  # back, skip, help …
# Buttons that stand for a menu's lines: of a question back, or rows of tabs.
_FIRST_ANSWER, _FIRST_TAB = 1, 11
_TABS = tuple(f"{ASK}-{number}" for number in range(_FIRST_TAB, _FIRST_TAB + 2 * BUTTONS_IN_A_ROW))
NO_LINKS = CommandLinks()


@dataclass(frozen=True, slots=True)
class Page:
    """One message to send."""

    view: ui.LayoutView
    attachments: tuple[Attachment, ...]
    private: bool

    def files(self) -> list[discord.File]:
        """The attachments, fresh for each attempt: a file can be sent only once."""
        return [
            discord.File(
                io.BytesIO(each.data or each.text.encode()),
                filename=_file_name(each),
                description=each.alt or None,
            )
            for each in self.attachments
        ]


def draw(
    replies: Sequence[Reply],
    *,
    typing: bool = False,
    staff: bool = False,
    links: CommandLinks = NO_LINKS,
) -> tuple[Page, ...]:
    """The messages for `replies`, in order.

    `typing`: they answer an interaction of somebody who can't simply write back. A reply with
    controls then gets a button that opens a text field, and as many cards as fit share a
    message: Discord allows an app only five more after the first where it is no member.
    A private answer of the guides gets a button that shows it to the channel. `staff`: the person
    looks after the guides, and is told file and line where only they will see it. `links`: to the
    commands that the replies speak of.
    """
    if len(replies) == 1 and replies[0].asked:
        return _draw_look_up(replies[0], typing, staff, links)
    return _draw_all(replies, typing, staff, links)


@lru_cache(maxsize=128)  # of some six kilobytes each
def _draw_look_up(reply: Reply, typing: bool, staff: bool, links: CommandLinks) -> tuple[Page, ...]:
    """Drawn once for everybody who asks: it takes a third of the time that a look-up takes."""
    return _draw_all((reply,), typing, staff, links)


def _draw_all(
    replies: Sequence[Reply], typing: bool, staff: bool, links: CommandLinks
) -> tuple[Page, ...]:
    prepared = [_linked(_prepare(reply, typing, staff), links) for reply in replies]
    cards = [card for reply in prepared for card in _draw_reply(reply, typing)]
    pages: list[list[_Card]] = []
    for card in cards:
        if typing and pages and _fit_together([*pages[-1], card]):
            pages[-1].append(card)
        else:
            pages.append([card])
    return tuple(_page(page) for page in pages)


def _prepare(reply: Reply, typing: bool, staff: bool) -> Reply:
    """What Discord shows otherwise than it is told, and what depends on who sees it, and where."""
    if reply.to_copy and "```" not in reply.to_copy:
        text = reply.text.replace(quoted(reply.to_copy), _in_blocks(reply.to_copy))
        reply = replace(reply, text=text)
    if reply.source and staff and reply.private:
        reply = replace(reply, note=f"{reply.note}\n{reply.source}".strip())
    if reply.menu is not None and reply.menu.looks_up and not reply.asked:
        reply = _as_buttons(reply, reply.menu)
    elif reply.asked.startswith(f"{Command.BAND}|"):
        reply = _as_tabs(reply)
    if reply.asked and reply.private and typing:
        show = Button(SHOW, "Show in channel", asks=reply.asked)
        reply = replace(reply, buttons=(*reply.buttons, show))
    return reply


def _in_blocks(mail: str) -> str:
    """An e-mail as blocks that are copied as they stand: no mark in them is markdown."""
    first, _, rest = mail.partition("\n")
    subject = first.removeprefix(_SUBJECT)
    if subject == first or not rest.strip():
        return f"```\n{mail}\n```"
    body = rest.strip("\n")
    return f"{_SUBJECT.strip()}\n```\n{subject}\n```\n```\n{body}\n```"


def _linked(reply: Reply, links: CommandLinks) -> Reply:
    """Before it is cut into messages, so that what they hold is what is counted."""
    text, note = links.within(reply.text), links.within(reply.note[:MOST_NOTE])
    if text == reply.text and note == reply.note:
        return reply
    return replace(reply, text=text, note=note)


def _as_buttons(reply: Reply, menu: Menu) -> Reply:
    """A question back with few answers: one press instead of two."""
    buttons = _buttons_for(menu, _FIRST_ANSWER)
    if not buttons:
        return reply
    return replace(reply, menu=None, buttons=(*buttons, *reply.buttons))


def _as_tabs(reply: Reply) -> Reply:
    """A band's regions and levels, where they are few: a row for each, with the one shown lit."""
    regions = _buttons_for(reply.menu, _FIRST_TAB)
    levels = _buttons_for(reply.second, _FIRST_TAB + BUTTONS_IN_A_ROW)
    return replace(
        reply,
        menu=None if regions else reply.menu,
        second=None if levels else reply.second,
        buttons=(*regions, *levels, *reply.buttons),
    )


def _buttons_for(menu: Menu | None, first: int) -> tuple[Button, ...]:
    """A menu's lines as buttons, numbered from `first`; none where they are many or too long."""
    options = menu.options if menu is not None else ()
    short = all(len(one.label) <= MOST_LABEL and fits_a_button(one.value) for one in options)
    if len(options) > BUTTONS_IN_A_ROW or not short:
        return ()
    return tuple(
        Button(
            f"{ASK}-{number}",
            option.label,
            Style.PRIMARY if option.chosen else Style.SECONDARY,
            asks=option.value,
        )
        for number, option in enumerate(options, first)
    )


@dataclass(frozen=True, slots=True)
class _Card:
    container: ui.Container[Any]
    attachments: tuple[Attachment, ...]
    private: bool
    answerable: bool


def _fit_together(cards: Sequence[_Card]) -> bool:
    """Whether one message can hold them; two that can be answered might share a control's id."""
    text = sum(
        len(item.content)
        for card in cards
        for item in card.container.walk_children()
        if isinstance(item, ui.TextDisplay)
    )
    components = sum(1 + len(list(card.container.walk_children())) for card in cards)
    return (
        text <= MOST_TEXT
        and components <= MOST_COMPONENTS
        and sum(card.answerable for card in cards) <= 1
        and len({card.private for card in cards}) == 1
    )


class _Drawn(ui.LayoutView):
    """A view that nobody changes any more once it was sent."""

    _components: list[dict[str, Any]] | None = None

    def to_components(self) -> list[dict[str, Any]]:
        """What is sent, worked out once."""
        if self._components is None:
            # discord.py leaves it without types.
            drawn = super().to_components()  # type: ignore[no-untyped-call]
            self._components = [_without_defaults(component) for component in drawn]
        return self._components


# What Discord takes a component to be where it isn't said: a quarter of all that is sent.
_DEFAULTS = {
    "default": False,
    "disabled": False,
    "divider": True,
    "max_values": 1,
    "min_values": 1,
    "required": True,
    "spacing": 1,
    "spoiler": False,
}


def _without_defaults(component: dict[str, Any]) -> dict[str, Any]:
    return {
        name: [_without_defaults(each) for each in value] if isinstance(value, list) else value
        for name, value in component.items()
        if name not in _DEFAULTS or value != _DEFAULTS[name]
    }


def _page(cards: Sequence[_Card]) -> Page:
    """The view is stopped before it is sent: controls are served by their custom_id, so that
    none is kept in memory.
    """
    view = _Drawn(timeout=None)
    for card in cards:
        view.add_item(card.container)
    view.stop()
    files = tuple(attachment for card in cards for attachment in card.attachments)
    return Page(view, files, cards[0].private)


def _draw_reply(reply: Reply, typing: bool) -> Iterator[_Card]:
    texts = split_text(reply.text, MOST_TEXT) or [""]
    for number, text in enumerate(texts):
        last = number == len(texts) - 1
        title = reply.title if number == 0 else ""
        card: ui.Container[Any] = ui.Container(accent_colour=ACCENT)
        # Where figures come from stands under them; what is said of a question, under its buttons.
        sources = _small_print(reply) if last and reply.asked else ""
        if head := "\n".join(filter(None, [title and f"### {title}", text, sources])):
            card.add_item(ui.TextDisplay(head))
        if last:
            _draw_end(card, reply, typing)
        answerable = last and bool(reply.buttons or reply.menu)
        yield _Card(card, reply.attachments if last else (), reply.private, answerable)


def _draw_end(card: ui.Container[Any], reply: Reply, typing: bool) -> None:
    """Files, controls and small print, under the text of a reply."""
    for attachment in reply.attachments:
        card.add_item(_draw_attachment(attachment))
    for menu in (reply.menu, reply.second):
        if menu is not None and menu.options:
            card.add_item(ui.ActionRow(draw_menu(menu, reply.version)))
    for row in _button_rows(reply, typing):
        card.add_item(ui.ActionRow(*row))
    if not reply.asked and (note := _small_print(reply)):
        card.add_item(ui.Separator())
        card.add_item(ui.TextDisplay(note))


def _draw_attachment(attachment: Attachment) -> ui.Item[Any]:
    where = f"attachment://{_file_name(attachment)}"
    if not attachment.alt:
        return ui.File(where)
    return ui.MediaGallery(discord.MediaGalleryItem(where, description=attachment.alt))


def _button_rows(reply: Reply, typing: bool) -> Iterator[list[ui.Button[Any]]]:
    """Tabs, then the answers, then the ways to move about, in rows of their own."""
    shown = reply.buttons[:MOST_BUTTONS]
    tabs: list[list[ui.Button[Any]]] = [[], []]
    for each in shown:
        if each.id in _TABS:
            tabs[_TABS.index(each.id) // BUTTONS_IN_A_ROW].append(draw_button(each, reply.version))
    placed = _WAYS.union(_TABS)
    answers = [draw_button(each, reply.version) for each in shown if each.id not in placed]
    ways = [draw_button(each, reply.version) for each in shown if each.id in _WAYS]
    answerable = bool(shown or reply.menu) and reply.version > 0
    if typing and answerable and len(shown) < MOST_BUTTONS:
        answers.append(draw_type_button(reply.version))
    for group in (*tabs, answers, ways):
        for start in range(0, len(group), BUTTONS_IN_A_ROW):
            yield group[start : start + BUTTONS_IN_A_ROW]


def spent_card(words: Iterable[str], chosen: str) -> ui.LayoutView:
    """A card after it was answered: its words and what was chosen, nothing to press.

    Its small print helped to answer, and goes.
    """
    card: ui.Container[Any] = ui.Container(accent_colour=ACCENT)
    for text in words:
        if not text.startswith("-# "):
            card.add_item(ui.TextDisplay(text))
    if chosen:
        card.add_item(ui.TextDisplay(f"-# You chose: {escape(chosen)}"))
    view = ui.LayoutView(timeout=None)
    view.add_item(card)
    view.stop()
    return view


def _small_print(reply: Reply) -> str:
    menus = [menu for menu in (reply.menu, reply.second) if menu is not None]
    left_out = max((len(menu.options) - MOST_OPTIONS for menu in menus), default=0)
    are = "is" if left_out == 1 else "are"
    more = f"{left_out} more {are} not in the list: type the one you mean." if left_out > 0 else ""
    lines = [line for line in f"{more}\n{reply.note}".splitlines() if line.strip()]
    return "\n".join(f"-# {line.strip()}" for line in lines)


def _file_name(attachment: Attachment) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", attachment.name)[-80:].strip(".-") or "file.txt"


def split_text(text: str, most: int) -> list[str]:
    """`text` in parts of at most `most` characters, cut between paragraphs where possible.

    Else between lines, then sentences, then words. A code block that is cut is closed and
    opened again, so that each part can be copied.
    """
    parts: list[str] = []
    for block in _blocks(text):
        for piece in _pieces(block, most):
            joined = f"{parts[-1]}\n\n{piece}" if parts else piece
            if parts and len(joined) <= most:
                parts[-1] = joined
            else:
                parts.append(piece)
    return parts


def _blocks(text: str) -> Iterator[str]:
    """Paragraphs; a code block belongs to one, however many blank lines it holds."""
    block: list[str] = []
    in_code = False
    for line in text.strip("\n").split("\n"):
        if opens_or_ends_code(line):
            in_code = not in_code
        if line.strip() or in_code:
            block.append(line)
        elif block:
            yield "\n".join(block)
            block = []
    if block:
        yield "\n".join(block)


def _pieces(block: str, most: int) -> Iterator[str]:
    if len(block) <= most:
        yield block
        return
    room = most - 8  # for a fence to close and one to open again
    fence = ""
    piece: list[str] = []
    lines = (part for whole in block.split("\n") for part in _cut(whole, room - 16))
    for line in lines:
        used = sum(len(each) + 1 for each in piece)
        is_fence = opens_or_ends_code(line)
        closes = bool(fence) and is_fence  # for which there is room
        if piece and used + len(line) > room and not closes:
            yield "\n".join([*piece, "```"] if fence else piece)
            piece = [fence] if fence else []
        piece.append(line)
        if is_fence:
            fence = "" if fence else line.strip()
    if piece != [fence]:
        yield "\n".join(piece)


def _cut(line: str, most: int) -> Iterator[str]:
    """One long line at the ends of sentences, else of words, else anywhere but after a `\\`."""
    quoted = "> " if line.startswith("> ") else ""
    while len(line) > most:
        head = line[:most]
        at = max((head.rfind(mark) + 2 for mark in (". ", "? ", "! ")), default=0)
        if at < most // 2:
            at = head.rfind(" ") + 1
        if at < most // 2:
            at = most - (len(head) - len(head.rstrip("\\")))
        yield line[:at].rstrip(" ")
        line = quoted + line[at:]
    yield line
