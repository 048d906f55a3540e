"""What comes back of a first response, and of everything else that is sent to a webhook."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import copy_context
from types import SimpleNamespace
from typing import Any

import pytest
from discord.http import handle_message_parameters
from discord.interactions import InteractionCallbackResponse
from discord.webhook.async_ import (
    AsyncWebhookAdapter,
    async_context,
    interaction_message_response_params,
)

from cogs.receipts import BriefReceipts, ask_for_brief_receipts

TOLD = {"id": "7", "content": "as Discord has it"}


class Session:
    """Instead of aiohttp's: sends a message back where it is asked to, as Discord does."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []

    @asynccontextmanager
    async def request(
        self, method: str, url: str, *, params: dict[str, Any] | None, data: Any, **_: Any
    ) -> AsyncIterator[Any]:
        self.asked.append({"method": method, "params": params, "data": data})
        told = method == "PATCH"

        async def read(**_: Any) -> Any:
            return '{"id": "7", "content": "as Discord has it"}' if told else ""

        yield SimpleNamespace(
            status=200 if told else 204,
            headers={"content-type": "application/json"} if told else {},
            text=read,
        )


@pytest.fixture
def session() -> Session:
    return Session()


async def test_a_first_response_is_not_sent_back(session: Session) -> None:
    sent = await BriefReceipts().create_interaction_response(
        41,
        "token",
        session=session,  # type: ignore[arg-type]
        params=interaction_message_response_params(type=4, content="here"),
    )
    (asked,) = session.asked
    assert asked["params"] is None
    assert '"here"' in asked["data"]
    received = InteractionCallbackResponse(
        data=sent,
        parent=None,
        state=None,
        type=None,  # type: ignore[arg-type]
    )
    assert (received.id, received.message_id) == (41, None)


async def test_what_is_rewritten_is_sent_back(session: Session) -> None:
    with handle_message_parameters(content="again") as params:
        sent = await BriefReceipts().edit_original_interaction_response(
            1,
            "token",
            session=session,  # type: ignore[arg-type]
            payload=params.payload,
        )
    assert sent == TOLD


def test_it_holds_where_it_was_asked_for() -> None:
    def asked_for() -> AsyncWebhookAdapter:
        ask_for_brief_receipts()
        return async_context.get()

    assert isinstance(copy_context().run(asked_for), BriefReceipts)
    assert not isinstance(async_context.get(), BriefReceipts)
