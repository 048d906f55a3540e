"""A simulated Discord with the real bot in it, and words for what is on its screens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import simcord
from simcord import interactions
from simcord.actors import MemberActor
from simcord.backend import serializers
from simcord.builders import ChannelHandle
from simcord.results import InteractionResult

# Component types, and types of a first response, as Discord numbers them.
TEXT, BUTTON, SELECT, FILE = 10, 2, 3, 13
ANSWERED, DEFERRED, SILENT, EDITED, COMPLETED, FORM = 4, 5, 6, 7, 8, 9


@dataclass
class World:
    """One server with a channel, a member in it, and somebody who may manage the server."""

    env: simcord.Env
    channel: ChannelHandle
    alice: MemberActor
    mallory: MemberActor
    moderator: MemberActor

    @property
    def dm(self) -> ChannelHandle:
        return self.alice.user.dm_channel

    async def say(self, text: str) -> Any:
        """What the bot answers to a direct message of Alice's."""
        await self.alice.user.send_dm(text)
        return self.last()

    def last(self, channel: ChannelHandle | None = None) -> Any:
        """The newest message of the bot in a channel, Alice's direct messages by default."""
        return self.written(channel)[-1]

    def written(self, channel: ChannelHandle | None = None) -> list[Any]:
        """Every message of the bot in a channel that Alice sees, oldest first."""
        viewer, handle = (self.alice, channel) if channel else (self.alice.user, self.dm)
        return [each for each in handle.history(viewer=viewer) if each.author.bot]

    def close_direct_messages(self, times: int | None = None) -> None:
        self.env.inject_error(
            "POST",
            f"/channels/{self.dm.id}/messages",
            status=403,
            code=50007,
            message="Cannot send messages to this user",
            times=times,
        )

    def leave_the_next_card_as_it_is(self) -> None:
        """As on a screen that has not caught up: its buttons can still be pressed."""
        self.env.inject_error("PATCH", "/channels/*/messages/*", status=403, code=50001)

    def callbacks(self) -> list[int]:
        """The types of all first responses, in order."""
        return [
            entry.json["type"]
            for entry in self.env.http_requests
            if entry.path.endswith("/callback") and entry.json is not None
        ]

    def sent_to_dm(self) -> int:
        """How often the bot tried to write to Alice."""
        path = f"/channels/{self.dm.id}/messages"
        return sum(entry.path == path for entry in self.env.http_requests)

    def emit(self, who: MemberActor, message: Any, kind: int, data: dict[str, Any]) -> Any:
        """An interaction as no honest client would send it: any data, on any message."""
        backend = self.env.backend
        record, payload = interactions.base_payload(
            backend,
            type=kind,
            channel_id=self.channel.id,
            guild_id=self.channel.guild.id,
            user_id=who.id,
            data=data,
        )
        if message is not None:
            stored = backend.get_message(self.channel.id, message.id)
            payload["message"] = dict(serializers.message_payload(backend, stored))
            record.source_message_id = message.id
        backend.emit("INTERACTION_CREATE", payload)
        return InteractionResult(self.env, record)

    async def interact(
        self, who: MemberActor, message: Any, kind: int, data: dict[str, Any]
    ) -> Any:
        """The same, and the bot's answer to it."""
        result = self.emit(who, message, kind, data)
        await self.env.settle()
        return result


def parts(shown: Any) -> Iterator[dict[str, Any]]:
    """Every component of a message, outermost first."""
    if hasattr(shown, "components"):
        found = shown.components
        components = [each if isinstance(each, dict) else each.to_dict() for each in found]
    else:
        components = shown
    for component in components:
        yield component
        yield from parts(component.get("components", []))


def text_of(shown: Any) -> str:
    return "\n".join(part["content"] for part in parts(shown) if part["type"] == TEXT)


def labels_of(shown: Any) -> list[str]:
    return [part["label"] for part in parts(shown) if part["type"] == BUTTON]


def menu_of(shown: Any) -> dict[str, Any]:
    (menu,) = (part for part in parts(shown) if part["type"] == SELECT)
    return menu


def custom_ids_of(shown: Any) -> list[str]:
    return [part["custom_id"] for part in parts(shown) if "custom_id" in part]
