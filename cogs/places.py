"""Where a command can be used, and by whom the app must have been installed for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from discord import app_commands

T = TypeVar("T")


def everywhere(command: T) -> T:
    """In servers, in direct messages with the bot, and wherever a person brings it along."""
    contexts: Callable[[T], T] = app_commands.allowed_contexts(
        guilds=True, dms=True, private_channels=True
    )
    installs: Callable[[T], T] = app_commands.allowed_installs(guilds=True, users=True)
    return contexts(installs(command))
