"""Whether this process is well and ready, for whoever asks by HTTP; nothing about people."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.settings import Address
from bot.version import VERSION

PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"

log = logging.getLogger(__name__)


class HttpDoor:
    """`alive`: whether to leave the process alone; `trouble`: why it cannot serve at this moment,
    as a code; `does`: what it does for all processes; `metrics`: what it counted, where it does.
    """

    def __init__(
        self,
        alive: Callable[[], bool],
        trouble: Callable[[], Awaitable[str | None]],
        does: Callable[[], dict[str, bool]],
        metrics: Callable[[], bytes] | None = None,
    ) -> None:
        self._alive = alive
        self._trouble = trouble
        self._does = does
        self._metrics = metrics
        self.port = 0

    @asynccontextmanager
    async def open(self, address: Address) -> AsyncIterator[None]:
        """Answer at `address` while the block runs; port 0 is any, which `port` then is."""
        routes = web.Application()
        routes.router.add_get("/health", self._health)
        routes.router.add_get("/ready", self._ready)
        if self._metrics:
            routes.router.add_get("/metrics", self._counted)
        runner = web.AppRunner(routes, access_log=None)
        await runner.setup()
        try:
            site = web.TCPSite(runner, address.host, address.port)
            try:
                await site.start()
            except OSError:
                # People are answered all the same.
                log.error("HTTP_ADDRESS cannot be used", extra={"code": "http"})
            else:
                self.port = runner.addresses[0][1]
            yield
        finally:
            await runner.cleanup()

    async def _health(self, _: web.Request) -> web.Response:
        return self._answer(None if self._alive() else "heartbeat")

    async def _ready(self, _: web.Request) -> web.Response:
        return self._answer(await self._trouble())

    async def _counted(self, _: web.Request) -> web.Response:
        body = self._metrics() if self._metrics else b""
        return web.Response(body=body, headers={"Content-Type": PROMETHEUS})

    def _answer(self, trouble: str | None) -> web.Response:
        told = {"trouble": trouble, "version": VERSION, **self._does()}
        return web.json_response(told, status=503 if trouble else 200)
