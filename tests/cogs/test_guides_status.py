"""`/guides status` by pages, and how far long reading is."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.client import Counteroffer
from guides.desk import Desk
from guides.library import Library
from guides.shelf import Shelf
from negotiation.coach import Coach
from negotiation.model.diagnostics import Diagnostic
from storage.store import Store
from tests.cogs.conftest import MODERATION, clock, world_of
from tests.cogs.world import World, labels_of, text_of

COMPONENT = 3
BACK = "Back to the status"
GUIDE = """\
### {role} | {company} Global Negotiation Guide

| Region | Base Salary | Bonus | Total Comp |
|--------|-------------|-------|------------|
| Oslo | NOK 900K-1,000K | - | NOK 900K-1,000K |
"""


def guides_in(folder: Path, count: int, company: str = "Acme") -> None:
    (folder / company.lower()).mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text = GUIDE.format(company=company, role=f"Role {number:02}")
        (folder / company.lower() / f"role-{number:02}.md").write_text(text, "utf-8")


async def opened(folder: Path, store: Store) -> Counteroffer:
    library = Library(Shelf(folder))
    await library.open()
    await library.settle()
    coach = Coach(library, store, clock)
    return Counteroffer(library, coach, store, moderation=MODERATION, shard_count=1)


async def test_the_guides_are_named_page_by_page(tmp_path: Path, store: Store) -> None:
    guides_in(tmp_path, 30)
    async with world_of(await opened(tmp_path, store)) as world:
        status = await world.moderator.slash(world.channel, "guides status")
        first = await world.moderator.click(status.response, label="Which guides")
        assert "Role 00" in text_of(first.response)
        assert labels_of(first.response) == ["Next page", BACK]
        second = await world.moderator.click(first.response, label="Next page")
        assert "Role 00" not in text_of(second.response)
        assert "Role 12" in text_of(second.response)
        assert labels_of(second.response) == ["Previous page", "Next page", BACK]
        assert "Page 2 of 3" in text_of(second.response)
        back = await world.moderator.click(second.response, label=BACK)
        assert labels_of(back.response) == ["Which guides", "Remarks"]


async def test_remarks_come_with_line_and_hint(tmp_path: Path, store: Store) -> None:
    guides_in(tmp_path, 1)
    async with world_of(await opened(tmp_path, store)) as world:
        status = await world.moderator.slash(world.channel, "guides status")
        page = await world.moderator.click(status.response, label="Remarks")
        shown = text_of(page.response)
        assert "`acme/role-00.md:1` the guide has no numbered levers (Number them" in shown


async def test_a_file_left_out_at_the_start_is_named(tmp_path: Path, store: Store) -> None:
    guides_in(tmp_path, 1)
    (tmp_path / "acme" / "bad.md").write_bytes(b"\xff\xfe")
    async with world_of(await opened(tmp_path, store)) as world:
        status = await world.moderator.slash(world.channel, "guides status")
        assert "1 file left out" in text_of(status.response)
        page = await world.moderator.click(status.response, label="What is refused")
        assert "acme/bad.md:1" in text_of(page.response)


async def test_all_reasons_of_a_reload_are_a_press_away(tmp_path: Path, store: Store) -> None:
    guides_in(tmp_path, 1)
    async with world_of(await opened(tmp_path, store)) as world:
        for number in range(20):
            (tmp_path / "acme" / f"bad-{number:02}.md").write_bytes(b"\xff\xfe")
        result = await world.moderator.slash(world.channel, "guides reload")
        assert "and 12 more" in text_of(result.response)
        every = await world.moderator.click(result.response, label="All 20 reasons")
        last = await world.moderator.click(every.response, label="Next page")
        assert "bad-19.md" in text_of(last.response)


async def test_what_was_put_there_and_is_no_guide_is_said_once(
    tmp_path: Path, store: Store
) -> None:
    guides_in(tmp_path, 1)
    (tmp_path / "README.md").write_text("About these guides\n", "utf-8")
    async with world_of(await opened(tmp_path, store)) as world:
        (tmp_path / "acme" / "new.md").write_text("Pay at Acme\n", "utf-8")
        result = await world.moderator.slash(world.channel, "guides reload")
        assert "1 file beside them is no guide:" in text_of(result.response)
        assert "`acme/new.md:1` no title line" in text_of(result.response)
        assert "README" not in text_of(result.response)
        result = await world.moderator.slash(world.channel, "guides reload")
        assert "beside them" not in text_of(result.response)


async def test_names_that_changed_alone_are_told(tmp_path: Path, store: Store) -> None:
    guides_in(tmp_path, 1)
    async with world_of(await opened(tmp_path, store)) as world:
        (tmp_path / "aliases.yaml").write_text("companies:\n  acme: [acmecorp]\n", "utf-8")
        result = await world.moderator.slash(world.channel, "guides reload")
        assert "aliases.yaml" in text_of(result.response)
        assert "No guide has changed" not in text_of(result.response)
        result = await world.moderator.slash(world.channel, "guides reload")
        assert "No guide has changed" in text_of(result.response)


@pytest.mark.parametrize("question", ["x", "status", "status|notes", "status|serving|-1", "|||"])
async def test_a_button_that_means_nothing_is_answered(world: World, question: str) -> None:
    data = {"custom_id": f"lu:guides:{question}", "component_type": 2}
    result = await world.interact(world.moderator, None, COMPONENT, data)
    assert "do not know that button" in text_of(result.response)


async def test_the_check_is_made_once_for_the_same_files(tmp_path: Path) -> None:
    guides_in(tmp_path, 2)
    desk = Desk(Library(Shelf(tmp_path)))
    first = await desk.notes()
    assert first is await desk.notes()
    guides_in(tmp_path, 3)
    assert first is not await desk.notes()
    assert desk.progress is None


async def test_how_far_long_work_is_stands_in_the_answer(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def notes(_: Desk) -> tuple[Diagnostic, ...]:
        await asyncio.sleep(20)
        return ()

    guides_in(tmp_path, 1)
    monkeypatch.setattr(Desk, "progress", (3, 7))
    monkeypatch.setattr(Desk, "notes", notes)
    async with world_of(await opened(tmp_path, store)) as world:
        status = await world.moderator.slash(world.channel, "guides status")
        remarks = {"custom_id": "lu:guides-5:status|notes|0", "component_type": 2}
        world.emit(world.moderator, status.response, COMPONENT, remarks)
        await world.env.advance_time(5)
        # In the place of the card that was pressed, and nowhere else.
        assert "Reading the guides: 3 of 7" in text_of(status.response)
        await world.env.advance_time(20)
        assert "nothing to say" in text_of(status.response)
