"""First responses of which nothing comes back but that they arrived.

discord.py has Discord send each one back as the message that became of it, and makes a message of
that again, at which nobody here looks. Without that a look-up costs this process a fifth less, and
its person waits for less. The library has no setting for it, so the part of it that makes these
requests is replaced by one that asks for less.
"""

from __future__ import annotations

from typing import Any

from discord.http import Route
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

_SEND_BACK = "with_response"


class BriefReceipts(AsyncWebhookAdapter):
    """Does without the one thing, and is the library's own in all others."""

    async def request(
        self, route: Route, *args: Any, params: dict[str, Any] | None = None, **others: Any
    ) -> Any:
        """What Discord answers; of a first response, as much of it as discord.py reads."""
        if params is None or _SEND_BACK not in params:
            return await super().request(route, *args, params=params, **others)
        await super().request(route, *args, **others)
        return {"interaction": {"id": route.webhook_id}}


def ask_for_brief_receipts() -> None:
    """In the task that calls this, and in all that it begins from now on."""
    async_context.set(BriefReceipts())  # type: ignore[no-untyped-call] # discord.py has no types here
