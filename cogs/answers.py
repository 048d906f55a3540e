"""Answers of the guides, kept for as long as the same guides serve.

A popular question is worked out once, however many ask it in the same moment, and away from the
event loop where it may take long.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from negotiation.coach import Library
from negotiation.lookup.look_ups import band_answer, level_answer, look_up
from negotiation.lookup.query import Command, LookUp
from negotiation.model.facts import Facts
from negotiation.model.replies import Reply

MOST_KEPT = 512
Question = LookUp | tuple[str | None, ...]  # as a control carries it, or as it was typed
WorkOut = Callable[[Facts, date], Reply]


class Answers:
    """Every answer is private: who asks decides whether others see it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._facts = library.index
        self._day: date | None = None
        self._kept: OrderedDict[Question, Reply] = OrderedDict()
        self._working: dict[Question, asyncio.Task[Reply]] = {}

    async def band(
        self, company: str, role: str | None, region: str | None, level: str | None
    ) -> Reply:
        """What a company pays, as `/band` asks it."""
        asked = (company, role, region, level)
        return await self._answer(
            asked, lambda facts, today: band_answer(facts, *asked, today=today), long=False
        )

    async def level(self, company: str, level: str | None) -> Reply:
        """What a level is elsewhere, as `/level` asks it."""
        asked = (company, level)
        return await self._answer(asked, lambda facts, _: level_answer(facts, *asked), long=True)

    async def look_up(self, asked: LookUp) -> Reply:
        """The answer to a question that a menu or a button carries."""
        return await self._answer(
            asked,
            lambda facts, today: look_up(facts, asked, today=today),
            long=asked.command is Command.LEVEL,
        )

    async def _answer(self, asked: Question, work_out: WorkOut, *, long: bool) -> Reply:
        """`long`: a level that thousands of guides name takes a tenth of a second; a band takes
        less than a thread costs.
        """
        facts, today = self._library.index, datetime.now(UTC).date()
        if facts is not self._facts or today != self._day:
            self._facts, self._day = facts, today
            self._kept.clear()
            self._working.clear()
        if (kept := self._kept.get(asked)) is not None:
            self._kept.move_to_end(asked)
            return kept
        if not long:
            return self._keep(asked, work_out(facts, today))
        return await self._one_for_all(asked, work_out, facts, today)

    async def _one_for_all(
        self, asked: Question, work_out: WorkOut, facts: Facts, today: date
    ) -> Reply:
        """Whoever asks while it is being worked out waits for the same answer."""
        working = self._working.get(asked)
        if working is None:
            working = asyncio.create_task(asyncio.to_thread(work_out, facts, today))
            self._working[asked] = working
        try:
            reply = await asyncio.shield(working)
        finally:
            if working.done() and self._working.get(asked) is working:
                del self._working[asked]
        if facts is not self._facts:
            return replace(reply, private=True)  # of guides that no longer serve: not kept
        return self._keep(asked, reply)

    def _keep(self, asked: Question, reply: Reply) -> Reply:
        kept = self._kept.setdefault(asked, replace(reply, private=True))
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return kept
