"""Answers of the guides, kept for as long as the same guides serve.

A popular question is worked out once, however many ask it in the same moment, and away from the
event loop: a level that thousands of guides name takes a tenth of a second, a picture a tenth of
that.

A band comes with its picture to whoever asks for that, and to a channel. To everybody else it is
offered: sending it costs twice what the words cost, for them to wait for, and the words are all
of it.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from cogs.pictures import draw
from negotiation.coach import Library
from negotiation.lookup.chart import Chart, band_chart, compare_chart
from negotiation.lookup.compare import compare, compare_reply
from negotiation.lookup.look_ups import band_answer, level_answer, look_up
from negotiation.lookup.pages import guide_answer
from negotiation.lookup.query import PICTURE, Command, LookUp, about_button, read_look_up
from negotiation.model.facts import Facts
from negotiation.model.replies import Reply

MOST_KEPT = 128  # of some five kilobytes each
Question = LookUp | tuple[str | None, ...]  # as a control carries it, or as it was typed
Answer = tuple[Reply, Chart | None]
WorkOut = Callable[[Facts, date], Answer]


class Answers:
    """Every answer is private: who asks decides whether others see it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        # Not the index itself: replaced by a reload, it would stay until the next question.
        self._version = library.index.version
        self._day: date | None = None
        self._kept: OrderedDict[Question, Reply] = OrderedDict()
        self._working: dict[Question, asyncio.Task[Reply]] = {}

    async def band(
        self, company: str, role: str | None, region: str | None, level: str | None
    ) -> Reply:
        """What a company pays, as `/band` asks it."""
        asked = (company, role, region, level)

        def work_out(facts: Facts, today: date) -> Answer:
            return _picture_offered(facts, band_answer(facts, *asked, today=today), today)

        return await self._answer(("band", *asked), work_out)

    async def level(self, company: str, level: str | None) -> Reply:
        """What a level is elsewhere, as `/level` asks it."""
        asked = (company, level)

        def work_out(facts: Facts, _: date) -> Answer:
            return level_answer(facts, *asked), None

        return await self._answer(("level", *asked), work_out)

    async def look_up(self, asked: LookUp, *, pictured: bool = False) -> Reply:
        """The answer to a question that a menu or a button carries."""

        if asked.command is Command.GUIDE:
            return await self.guide(asked.company, asked.role, asked.region)

        def work_out(facts: Facts, today: date) -> Answer:
            reply = look_up(facts, asked, today=today)
            return (_drawn if pictured else _picture_offered)(facts, reply, today)

        return await self._answer(("pictured", asked.text) if pictured else asked, work_out)

    async def guide(self, company: str, role: str | None, page: str = "") -> Reply:
        """A page of a guide."""

        def work_out(facts: Facts, today: date) -> Answer:
            return guide_answer(facts, company, role, page, today=today), None

        return await self._answer(("guide", company, role, page), work_out)

    async def compare(self, places: Sequence[str]) -> Reply:
        """Places side by side, each as typed or as the text of a question."""

        def work_out(facts: Facts, today: date) -> Answer:
            found = compare(facts, places, today=today)
            return compare_reply(found, today=today), compare_chart(found)

        return await self._answer(("compare", *places), work_out)

    async def _answer(self, asked: Question, work_out: WorkOut) -> Reply:
        facts, today = self._library.index, datetime.now(UTC).date()
        if facts.version != self._version or today != self._day:
            self._version, self._day = facts.version, today
            self._kept.clear()
            self._working.clear()
        if (kept := self._kept.get(asked)) is not None:
            self._kept.move_to_end(asked)
            return kept
        return await self._one_for_all(asked, work_out, facts, today)

    async def _one_for_all(
        self, asked: Question, work_out: WorkOut, facts: Facts, today: date
    ) -> Reply:
        """Whoever asks while it is being worked out waits for the same answer."""
        working = self._working.get(asked)
        if working is None:
            work = asyncio.to_thread(_pictured, work_out, facts, today)
            working = asyncio.create_task(work)
            self._working[asked] = working
        try:
            reply = await asyncio.shield(working)
        finally:
            if working.done() and self._working.get(asked) is working:
                del self._working[asked]
        if facts.version != self._version:
            return replace(reply, private=True)  # of guides that no longer serve: not kept
        return self._keep(asked, reply)

    def _keep(self, asked: Question, reply: Reply) -> Reply:
        kept = self._kept.setdefault(asked, replace(reply, private=True))
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return kept


def _drawn(facts: Facts, reply: Reply, today: date) -> Answer:
    """The rows that a reply is about, to be drawn."""
    asked = read_look_up(reply.asked)
    return reply, band_chart(facts, asked, today=today) if asked is not None else None


def _picture_offered(facts: Facts, reply: Reply, today: date) -> Answer:
    """The same with a button for the picture, where there is something to draw."""
    reply, chart = _drawn(facts, reply, today)
    asked = read_look_up(reply.asked)
    if chart is None or asked is None:
        return reply, None
    offer = about_button(PICTURE, "See the picture", asked)
    return replace(reply, buttons=(*offer, *reply.buttons)), None


def _pictured(work_out: WorkOut, facts: Facts, today: date) -> Reply:
    """The answer, with a picture where its figures give one."""
    reply, chart = work_out(facts, today)
    picture = draw(chart) if chart is not None else None
    return reply if picture is None else replace(reply, attachments=(picture,))
