"""Where a command can be used."""

from __future__ import annotations

from discord import app_commands

from cogs.places import everywhere


def test_a_command_is_for_servers_and_direct_messages_and_whoever_brings_it_along() -> None:
    @everywhere
    @app_commands.command(description="nothing")
    async def nothing(interaction: object) -> None: ...

    assert nothing.allowed_contexts is not None
    assert nothing.allowed_contexts.to_array() == [0, 1, 2]  # guild, the bot's DM, private channel
    assert nothing.allowed_installs is not None
    assert nothing.allowed_installs.to_array() == [0, 1]  # guild, user
