"""What a direct message says: its own words, a forwarded one's, and those in text files."""

from __future__ import annotations

from dataclasses import dataclass

import discord

MOST_BYTES = 100_000  # of a file; a letter has a tenth of it
_SAYS = frozenset({discord.MessageType.default, discord.MessageType.reply})
_TEXT_FILES = (".txt", ".md", ".text", ".eml")


@dataclass(frozen=True, slots=True)
class Heard:
    """`text` is all that could be read; `unread` names the files that could not be."""

    text: str
    unread: tuple[str, ...] = ()


def speaks(message: discord.Message) -> bool:
    """Whether somebody wrote it: pins, calls and the like are Discord's own."""
    return message.type in _SAYS


async def hear(message: discord.Message) -> Heard:
    """Everything in the message that is text."""
    forwarded = message.message_snapshots
    texts = [message.content, *(snapshot.content for snapshot in forwarded)]
    unread: list[str] = []
    files = [*message.attachments, *(file for each in forwarded for file in each.attachments)]
    for file in files:
        words = await read_file(file)
        if words is None:
            unread.append(file.filename)
        else:
            texts.append(words)
    return Heard("\n\n".join(text.strip() for text in texts if text.strip()), tuple(unread))


async def read_file(file: discord.Attachment) -> str | None:
    """A text file's words; None for anything else, and for what can't be fetched or is no text."""
    if not file.filename.casefold().endswith(_TEXT_FILES) or file.size > MOST_BYTES:
        return None
    try:
        return (await file.read()).decode("utf-8-sig").replace("\x00", "")
    except (discord.HTTPException, UnicodeDecodeError):
        return None
