"""A question that was answered: its card keeps what was chosen, and nothing live."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Any

import discord
from discord.ui import LayoutView

from cogs.delivery import in_own_chat
from cogs.reply import spent_card

_log = logging.getLogger(__name__)


async def retire(interaction: discord.Interaction[Any], *, chosen: bool) -> None:
    """Rewrite the card whose control was used; `chosen`: it counted.

    Only in one's own chat, where cards stay for good; a card with a file is kept as it is. The
    answer is out already, so what goes wrong here is nobody's trouble.
    """
    message = interaction.message
    if message is None or message.attachments or not in_own_chat(interaction):
        return
    shown = list(components_in(message.components))
    picked = _chosen(shown, dict(interaction.data or {})) if chosen else ""
    await rewrite(message, spent_card(words_on(message), picked))


async def rewrite(message: discord.PartialMessage | discord.Message, view: LayoutView) -> None:
    """Put `view` in the place of a card; one that can't be rewritten stays as it was."""
    try:
        await message.edit(view=view)
    except discord.HTTPException as error:
        _log.info("a card stays as it was", extra={"code": f"discord-{error.code}"})


def words_on(message: discord.Message) -> Iterator[str]:
    """Every text of a card, from top to bottom."""
    for part in components_in(message.components):
        if isinstance(part, discord.components.TextDisplay):
            yield part.content


def components_in(components: Sequence[object]) -> Iterator[object]:
    """Every component of a message, outermost first."""
    for component in components:
        yield component
        yield from components_in(getattr(component, "children", ()))


def _chosen(shown: Sequence[object], data: dict[str, Any]) -> str:
    """The words on the button, or of the lines that were picked."""
    for part in shown:
        if getattr(part, "custom_id", None) != data.get("custom_id"):
            continue
        if isinstance(part, discord.Button):
            return part.label or ""
        if isinstance(part, discord.SelectMenu):
            values = data.get("values", ())
            return ", ".join(each.label for each in part.options if each.value in values)
    return ""
