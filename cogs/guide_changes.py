"""Changing the guides in Discord: what is sent is checked and shown, a button publishes it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import discord

from cogs.audit import Audit
from cogs.delivery import defer, in_time, respond
from cogs.pictures import draw
from guides.change_cards import (
    UNKNOWN_CHANGE,
    UNKNOWN_DRAFT,
    change_page,
    draft_card,
    history_page,
    made_card,
    made_line,
    overtaken_card,
    reload_card,
    reload_line,
    start_line,
)
from guides.changes.files import NotWritten
from guides.desk import Desk, Made
from guides.drafts import LARGEST, Draft, Sent
from guides.index import GuideIndex
from negotiation.lookup.chart import band_chart
from negotiation.lookup.look_ups import look_up
from negotiation.lookup.query import Command, LookUp
from negotiation.model.guide import Guide
from negotiation.model.replies import Reply

_log = logging.getLogger(__name__)
_TOO_BIG = Reply(f"A guide has at most {LARGEST // 1024} KiB.", private=True)
_LOST_FILE = Reply("Discord did not hand me the file. Please send it once more.", private=True)
_NO_GUIDE = Reply("There is no such guide. /guides status names them.", private=True)
_NOTHING_TO_UNDO = Reply("Nothing was changed here that could be undone.", private=True)


class GuideChanges:
    """What the commands and buttons of `/guides` do that change the guides, or tell of it."""

    def __init__(self, desk: Desk, audit: Audit, reloaded: Callable[[], Awaitable[None]]) -> None:
        """`reloaded` tells other processes."""
        self._desk = desk
        self._audit = audit
        self._reloaded = reloaded

    async def start(self) -> None:
        """Finish what a cut left; where that fails, the bot serves all the same."""
        try:
            await self._desk.start()
        except NotWritten as error:
            _log.warning("the history of the guides: %s", error, extra={"code": "history"})

    async def tell_left_out(self) -> None:
        """What could not be used at the start: nobody asked, so nobody would hear of it."""
        report = self._desk.library.report
        if report is not None and report.refused:
            await self._audit.tell(start_line(report))

    async def check(
        self,
        interaction: discord.Interaction[Any],
        file: discord.Attachment,
        company: str | None,
        role: str | None,
        *,
        replaces: bool | None = None,
    ) -> None:
        """What is wrong with a file, what it would change, and the card that it would give.

        `replaces`: whether who sends it thinks that there is such a guide.
        """
        if file.size > LARGEST:
            await respond(interaction, (_TOO_BIG,))
            return
        await defer(interaction)
        try:
            data = await file.read()
        except discord.HTTPException:
            await respond(interaction, (_LOST_FILE,))
            return
        sent = Sent(file.filename, data, company or "", role or "")
        draft = await in_time(interaction, self._desk.draft(sent))
        otherwise = replaces is not None and replaces is not draft.stands
        await respond(interaction, await _shown(draft, _otherwise(draft) if otherwise else ""))

    async def remove(self, interaction: discord.Interaction[Any], path: str) -> None:
        """What removing a guide would do, or a file in its place that is none."""
        draft = await in_time(interaction, self._desk.draft_removal(path))
        await respond(interaction, (draft_card(draft) if draft is not None else _NO_GUIDE,))

    async def undo(
        self, interaction: discord.Interaction[Any], number: int | None, path: str = ""
    ) -> None:
        """What taking a change back would do: that one, or the last of a file or of all."""
        if number is None:
            changes = await in_time(interaction, self._desk.changes(path))
            if not changes:
                await respond(interaction, (_NOTHING_TO_UNDO,))
                return
            number = changes[0].number
        draft = await in_time(interaction, self._desk.draft_undo(number))
        await respond(interaction, await _shown(draft) if draft is not None else (UNKNOWN_CHANGE,))

    async def history(self, interaction: discord.Interaction[Any], path: str, page: int) -> None:
        """Who changed what and when."""
        changes = await in_time(interaction, self._desk.changes(path))
        await _turn(interaction, history_page(changes, page, of_one=bool(path)))

    async def change(self, interaction: discord.Interaction[Any], number: int, page: int) -> None:
        """What one change did."""
        work = self._desk.difference(number)
        found = await in_time(interaction, work, edit=interaction.message is not None)
        await _turn(interaction, change_page(found, page) if found else UNKNOWN_CHANGE)

    async def draft(self, interaction: discord.Interaction[Any], draft_id: str, page: int) -> None:
        """Another page of what a draft would change."""
        work = self._desk.reopen(draft_id)
        found = await in_time(interaction, work, edit=interaction.message is not None)
        await _turn(interaction, draft_card(found, page) if found else UNKNOWN_DRAFT)

    async def publish(self, interaction: discord.Interaction[Any], draft_id: str) -> None:
        """Make the change, and serve it."""
        work = self._desk.publish(draft_id, interaction.user.id)
        edit = interaction.message is not None
        made = await in_time(interaction, work, lambda: self._desk.progress, edit=edit)
        if isinstance(made, Made):
            await _turn(interaction, made_card(made))
            await self._tell(made)
        else:
            await _turn(interaction, overtaken_card(made.draft) if made else UNKNOWN_DRAFT)

    async def reload(self, interaction: discord.Interaction[Any]) -> None:
        """Read the folder again, and say what of it has changed."""
        await defer(interaction)
        who = interaction.user.id
        done = await in_time(interaction, self._desk.reload(who), lambda: self._desk.progress)
        await self._reloaded()
        _log.info(
            "guides reloaded by a moderator",
            extra={"user_id": who, "code": self._desk.library.index.version},
        )
        await respond(interaction, (reload_card(done),))
        await self._audit.tell(reload_line(done, who))

    async def _tell(self, made: Made) -> None:
        change = made.change
        _log.info(
            "guide changed by a moderator: %s %s",
            change.how,
            change.path,
            extra={"user_id": change.who, "code": made.report.version},
        )
        await self._reloaded()
        await self._audit.tell(made_line(made))


async def _turn(interaction: discord.Interaction[Any], reply: Reply) -> None:
    """In the place of the card whose button was pressed."""
    await respond(interaction, (reply,), edit=interaction.message is not None)


def _otherwise(draft: Draft) -> str:
    return "There is one already." if draft.stands else "There is none yet."


async def _shown(draft: Draft, head: str = "") -> tuple[Reply, ...]:
    """The draft, below the card that it would give."""
    card = draft_card(draft, head=head)
    if draft.now is None or draft.errors:
        return (card,)
    today = datetime.now(UTC).date()
    return (await asyncio.to_thread(_preview, draft.now, today), card)


def _preview(guide: Guide, today: date) -> Reply:
    """What `/band` would say of a guide that does not serve, with nothing to press."""
    facts = GuideIndex.build((guide,))
    asked = LookUp(Command.BAND, guide.company_key, guide.role_key)
    reply = look_up(facts, asked, today=today)
    chart = band_chart(facts, asked, today=today)
    picture = draw(chart, keep=False) if chart is not None else None
    return replace(
        reply,
        title=f"As it would look: {reply.title}",
        buttons=(),
        menu=None,
        second=None,
        asked="",
        attachments=(picture,) if picture is not None else (),
        private=True,
    )
