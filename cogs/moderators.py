"""Who may change the guides. They serve every server, so no server's managers may by that alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord

from cogs.errors import Bot


@dataclass(frozen=True, slots=True)
class Moderation:
    """What the operator says of it.

    In the home server its owner may, and who has one of `roles`, each a number or a name. Lines
    about what was changed go to `audit_channel`, and every version of a guide into the folder
    `history`; None: nothing is published here.
    """

    home_server: int | None = None
    roles: frozenset[str] = frozenset()
    audit_channel: int | None = None
    history: Path | None = None


class Moderators:
    """Those whom the operator named, and the operator: who owns the app at Discord."""

    def __init__(self, bot: Bot, moderation: Moderation) -> None:
        self._bot = bot
        self._home = moderation.home_server
        self._roles = frozenset(role.casefold() for role in moderation.roles)

    def admits(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether who asks may look after the guides."""
        return self._is_operator(interaction.user.id) or self._is_named(interaction)

    def sees_status(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether they may know which guides serve: who manages any server may."""
        manages = interaction.guild_id is not None and interaction.permissions.manage_guild
        return manages or self.admits(interaction)

    def _is_operator(self, user_id: int) -> bool:
        application = self._bot.application
        if application is None:
            return False
        if (team := application.team) is None:
            return application.owner.id == user_id
        return any(
            member.id == user_id
            and member.membership_state is discord.TeamMembershipState.accepted
            and member.role is not discord.TeamMemberRole.read_only
            for member in team.members
        )

    def _is_named(self, interaction: discord.Interaction[Any]) -> bool:
        guild, person = interaction.guild, interaction.user
        if guild is None or guild.id != self._home or not isinstance(person, discord.Member):
            return False
        if guild.owner_id == person.id:
            return True
        return any({str(role.id), role.name.casefold()} & self._roles for role in person.roles)
