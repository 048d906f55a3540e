"""Changing the guides in the simulated Discord: sent, checked, shown, published, undone, told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import discord
import pytest
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle

from bot.client import Counteroffer
from guides.library import Library
from guides.shelf import Shelf
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.conftest import MODERATION, clock, world_of
from tests.cogs.world import World, custom_ids_of, labels_of, parts, text_of

COMMAND, COMPONENT = 2, 3
SUBCOMMAND, STRING, ATTACHMENT = 1, 3, 11
GALLERY = 12
AUDIT = 1_000_000_000_000_000_777
REFUSED = "those whom my operator named"
TEXT = """\
### Engineer | {company} Global Negotiation Guide

| Region | Base Salary | Bonus | Total Comp |
|--------|-------------|-------|------------|
| San Francisco | {base} | 10% | $200K-$300K |
"""


def text(company: str = "Acme", base: str = "$180K-$240K") -> bytes:
    return TEXT.format(company=company, base=base).encode()


@dataclass
class Desk:
    """The moderator's world, with the folder that they look after."""

    world: World
    root: Path
    audit: ChannelHandle

    async def send(self, command: str, data: bytes, name: str = "guide.md", **options: str) -> Any:
        """`/guides check` and the like, with a file."""
        return await self.send_as(self.world.moderator, command, data, name, **options)

    async def send_as(
        self, who: MemberActor, command: str, data: bytes, name: str, **options: str
    ) -> Any:
        world = self.world
        (stored,) = world.env.backend.store_attachments(world.channel.id, [(name, data)])
        group = world.env.backend.find_command("guides", world.channel.guild.id)
        given = [{"name": "file", "type": ATTACHMENT, "value": stored["id"]}]
        given += [{"name": key, "type": STRING, "value": value} for key, value in options.items()]
        return await world.interact(
            who,
            None,
            COMMAND,
            {
                "id": group["id"],
                "name": "guides",
                "type": 1,
                "options": [{"name": command, "type": SUBCOMMAND, "options": given}],
                "resolved": {"attachments": {stored["id"]: stored}},
            },
        )

    async def slash(self, command: str, **options: str) -> Any:
        return await self.world.moderator.slash(self.world.channel, f"guides {command}", **options)

    async def click(self, shown: Any, label: str) -> Any:
        return await self.world.moderator.click(shown, label=label)

    async def band(self) -> str:
        asked = {"company": "acme", "role": "engineer"}
        return text_of((await self.world.alice.slash(self.world.channel, "band", **asked)).response)

    def told(self) -> list[str]:
        """What stands in the audit channel."""
        return [text_of(each) for each in self.world.written(self.audit)]


@asynccontextmanager
async def opened(tmp_path: Path, store: Store, **files: bytes) -> AsyncIterator[Desk]:
    root = tmp_path / "guides"
    (root / "acme").mkdir(parents=True, exist_ok=True)
    (root / "acme" / "engineer.md").write_bytes(text())
    (root / "zeta").mkdir(exist_ok=True)
    (root / "zeta" / "engineer.md").write_bytes(text("Zeta"))
    for name, data in files.items():
        (root / "acme" / f"{name}.md").write_bytes(data)
    async with world_of(await bot_on(root, store)) as world:
        # The bot was told of the channel before there was one.
        with patch.object(world.env.backend, "snowflake", return_value=AUDIT):
            audit = world.channel.guild.create_text_channel("audit")
        yield Desk(world, root, audit)


async def bot_on(root: Path, store: Store) -> Counteroffer:
    library = Library(Shelf(root))
    await library.open()
    await library.settle()
    moderation = replace(MODERATION, history=root.parent / "history", audit_channel=AUDIT)
    coach = Coach(library, store, clock)
    return Counteroffer(library, coach, store, moderation=moderation, shard_count=1)


@pytest.fixture
async def desk(tmp_path: Path, store: Store) -> AsyncIterator[Desk]:
    async with opened(tmp_path, store) as desk:
        yield desk


async def test_a_guide_is_sent_shown_published_and_served(desk: Desk) -> None:
    result = await desk.send("replace", text(base="$95K-$120K"))
    assert result.ephemeral
    shown = text_of(result.response)
    assert "As it would look: Acme · Engineer" in shown
    assert "$95,000–$120,000 a year" in shown
    assert any(part["type"] == GALLERY for part in parts(result.response))
    assert "Replaces `acme/engineer.md`: 1 change, **1 of a third or more**." in shown
    assert r"• **San Francisco · base: $180K\-$240K → $95K\-$120K**" in shown
    assert labels_of(result.response) == ["Replace it"]
    assert "$180,000" in await desk.band()
    made = await desk.click(result.response, "Replace it")
    assert "`acme/engineer.md` is replaced." in text_of(made.response)
    assert labels_of(made.response) == ["Undo"]
    assert "$95,000" in await desk.band()


async def test_an_undo_is_shown_first(desk: Desk) -> None:
    sent = await desk.send("replace", text(base="$95K-$120K"))
    made = await desk.click(sent.response, "Replace it")
    asked = await desk.click(made.response, "Undo")
    assert r"$95K\-$120K → $180K\-$240K" in text_of(asked.response)
    assert "$95,000" in await desk.band()
    done = await desk.click(asked.response, "Replace it")
    assert "is put back" in text_of(done.response)
    assert "$180,000" in await desk.band()


async def test_a_new_guide_is_added(desk: Desk) -> None:
    sent = await desk.send("add", text("Bolt"))
    assert "Adds `bolt/engineer.md`." in text_of(sent.response)
    await desk.click(sent.response, "Add it")
    assert (desk.root / "bolt" / "engineer.md").read_bytes() == text("Bolt")


@pytest.mark.parametrize(
    ("command", "company", "head"),
    [
        ("add", "Acme", "There is one already."),
        ("replace", "Bolt", "There is none yet."),
    ],
)
async def test_who_expects_another_thing_is_told(
    desk: Desk, command: str, company: str, head: str
) -> None:
    sent = await desk.send(command, text(company, base="$1K-$2K"))
    assert head in text_of(sent.response)


async def test_errors_come_with_line_and_hint_and_without_a_button(desk: Desk) -> None:
    sent = await desk.send("check", b"\xff\xfe not text")
    assert "guide.md:1" in text_of(sent.response)
    assert labels_of(sent.response) == []


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("guide.exe", b"MZ", "I take guides as .md"),
        ("guide.md", b"x" * 262_145, "at most 256 KiB"),
        ("pay.csv", b"region,base\nSF,1\n", "fill in company and role"),
    ],
)
async def test_what_cannot_be_taken_is_said_in_a_sentence(
    desk: Desk, name: str, data: bytes, words: str
) -> None:
    sent = await desk.send("add", data, name)
    assert sent.ephemeral
    assert words in text_of(sent.response)


async def test_a_sheet_is_taken_with_its_company_and_role(desk: Desk) -> None:
    sheet = b"region,base_min,base_max,currency\nSan Francisco,180000,240000,USD\n"
    sent = await desk.send("add", sheet, "pay.csv", company="Bolt", role="Welder")
    await desk.click(sent.response, "Add it")
    assert (desk.root / "bolt" / "welder.md").exists()


async def test_a_file_that_discord_does_not_hand_over_is_asked_for_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object, **__: object) -> bytes:
        raise discord.HTTPException(_Response(), "gone")

    monkeypatch.setattr(discord.Attachment, "read", fail)
    sent = await desk.send("add", text())
    assert "once more" in text_of(sent.response)


class _Response:
    status, reason = 404, "Not Found"


async def test_a_removal_is_shown_first_and_can_be_undone(desk: Desk) -> None:
    asked = await desk.slash("remove", company="Acme", role="Engineer")
    assert "Removes `acme/engineer.md`: nobody" in text_of(asked.response)
    assert "$180,000" in await desk.band()
    await desk.click(asked.response, "Remove it")
    assert not (desk.root / "acme" / "engineer.md").exists()
    undo = await desk.slash("undo")
    await desk.click(undo.response, "Add it")
    assert "$180,000" in await desk.band()


async def test_the_only_guide_cannot_be_removed(desk: Desk) -> None:
    first = await desk.slash("remove", company="Zeta", role="Engineer")
    await desk.click(first.response, "Remove it")
    asked = await desk.slash("remove", company="Acme", role="Engineer")
    assert "`acme/engineer.md` stays." in text_of(asked.response)
    assert "it is the only guide" in text_of(asked.response)
    assert labels_of(asked.response) == []


async def test_what_is_not_there_cannot_be_removed(desk: Desk) -> None:
    asked = await desk.slash("remove", company="zzz", role="Engineer")
    assert "no such guide" in text_of(asked.response)


async def test_the_history_of_what_was_removed_is_found_by_its_names(desk: Desk) -> None:
    asked = await desk.slash("remove", company="Acme", role="Engineer")
    await desk.click(asked.response, "Remove it")
    listed = await desk.slash("history", company="Acme", role="Engineer")
    assert "removed `acme/engineer.md`" in text_of(listed.response)
    none = await desk.slash("history", company="Bolt", role="Engineer")
    assert "Nothing was changed here yet." in text_of(none.response)
    undo = await desk.slash("undo", company="Acme", role="Engineer")
    assert labels_of(undo.response) == ["Add it"]


async def test_who_names_half_a_guide_is_shown_what_can_be_undone(desk: Desk) -> None:
    asked = await desk.slash("undo", company="Acme")
    assert "History of the guides" in text_of(asked.response)


async def test_the_history_says_who_did_what_and_opens_each_change(desk: Desk) -> None:
    empty = await desk.slash("history")
    assert "Nothing was changed here yet." in text_of(empty.response)
    for base in ("$95K-$120K", "$96K-$120K"):
        sent = await desk.send("replace", text(base=base))
        await desk.click(sent.response, "Replace it")
    listed = await desk.slash("history", company="acme", role="engineer")
    shown = text_of(listed.response)
    assert shown.count(f"<@{desk.world.moderator.id}> · replaced `acme/engineer.md`") == 2
    assert labels_of(listed.response) == ["See 2", "See 1"]
    change = await desk.click(listed.response, "See 1")
    assert r"**San Francisco · base: $180K\-$240K → $95K\-$120K**" in text_of(change.response)
    asked = await desk.click(change.response, "Undo")
    assert r"$96K\-$120K → $180K\-$240K" in text_of(asked.response)


async def test_a_long_history_is_read_by_pages(desk: Desk) -> None:
    for number in range(15):
        sent = await desk.send("replace", text(base=f"$18{number % 10}K-$24{number // 10}K"))
        if "Replace it" in labels_of(sent.response):
            await desk.click(sent.response, "Replace it")
    listed = await desk.slash("history")
    assert labels_of(listed.response)[0] == "Next page"
    older = await desk.click(listed.response, "Next page")
    assert "See 1" in labels_of(older.response)
    assert "See 14" not in labels_of(older.response)


async def test_of_two_moderators_the_second_is_told_and_may_still_publish(desk: Desk) -> None:
    first = await desk.send("replace", text(base="$95K-$120K"))
    second = await desk.send("replace", text(base="$100K-$120K"))
    await desk.click(first.response, "Replace it")
    late = await desk.click(second.response, "Replace it")
    shown = text_of(late.response)
    assert "Somebody changed it since this was checked." in shown
    assert r"$95K\-$120K → $100K\-$120K" in shown
    assert "$95,000" in await desk.band()
    await desk.click(late.response, "Replace it")
    assert "$100,000" in await desk.band()


async def test_two_presses_at_once_count_once(desk: Desk) -> None:
    sent = await desk.send("replace", text(base="$95K-$120K"))
    (button,) = custom_ids_of(sent.response)
    data = {"custom_id": button, "component_type": 2}
    results = [
        desk.world.emit(desk.world.moderator, sent.response, COMPONENT, data) for _ in range(3)
    ]
    await desk.world.env.settle()
    assert len(results) == 3
    assert len(desk.told()) == 1


async def test_each_change_leaves_a_line_in_the_channel_of_the_operators_choice(
    desk: Desk,
) -> None:
    moderator = f"<@{desk.world.moderator.id}>"
    sent = await desk.send("replace", text(base="$95K-$120K"))
    await desk.click(sent.response, "Replace it")
    assert desk.told() == [
        f"{moderator} replaced `acme/engineer.md`. 1 change, **1 of a third or more**.\n"
        r"• **San Francisco · base: $180K\-$240K → $95K\-$120K**"
    ]
    (desk.root / "acme" / "engineer.md").write_bytes(text(base="$190K-$240K"))
    await desk.slash("reload")
    assert f"{moderator} reloaded the guides: 1 changed." in desk.told()[1]
    (desk.root / "acme" / "engineer.md").write_bytes(b"\xff\xfe")
    await desk.slash("reload")
    assert "refused, as 1 file cannot be used" in desk.told()[2]


async def test_a_reload_says_which_figures_moved_far(desk: Desk) -> None:
    (desk.root / "acme" / "engineer.md").write_bytes(text(base="$90K-$120K"))
    result = await desk.slash("reload")
    assert r"• **San Francisco · base: $180K\-$240K → $90K\-$120K**" in text_of(result.response)
    listed = await desk.click(result.response, "What changed, figure by figure")
    assert "changed in the folder `acme/engineer.md`" in text_of(listed.response)


async def test_what_is_left_out_at_the_start_is_told_there(tmp_path: Path, store: Store) -> None:
    async with opened(tmp_path, store, bad=b"\xff\xfe") as desk:
        await desk.world.env.restart_bot(await bot_on(desk.root, store))
        (line,) = desk.told()
        assert "1 file could not be used" in line
        assert "`acme/bad.md:1`" in line


async def test_a_channel_that_is_closed_costs_nobody_the_change(desk: Desk) -> None:
    path = f"/channels/{desk.audit.id}/messages"
    desk.world.env.inject_error("POST", path, status=403, code=50001, message="Missing Access")
    sent = await desk.send("replace", text(base="$95K-$120K"))
    made = await desk.click(sent.response, "Replace it")
    assert "is replaced" in text_of(made.response)
    assert desk.told() == []


async def test_others_can_neither_send_nor_press(desk: Desk) -> None:
    sent = await desk.send("replace", text(base="$95K-$120K"))
    (button,) = custom_ids_of(sent.response)
    refused = await desk.send_as(desk.world.mallory, "replace", text(base="$1K-$2K"), "x.md")
    assert REFUSED in text_of(refused.response)
    for question in (button, "lu:guides:undo|1", "lu:guides:history||0", "lu:guides:change|1|0"):
        data = {"custom_id": question, "component_type": 2}
        result = await desk.world.interact(desk.world.mallory, None, COMPONENT, data)
        assert REFUSED in text_of(result.response)
    assert (desk.root / "acme" / "engineer.md").read_bytes() == text()


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("publish|../../x", "send it again"),
        ("publish|0123456789abcdef", "send it again"),
        ("publish", "do not know that button"),
        ("draft|x|0", "send it again"),
        ("draft|x|y", "do not know that button"),
        ("undo|99", "no such change"),
        ("undo|x", "do not know that button"),
        ("change|99|0", "no such change"),
        ("history|../..|7", "Nothing was changed"),
    ],
)
async def test_a_forged_button_changes_nothing(desk: Desk, question: str, words: str) -> None:
    data = {"custom_id": f"lu:guides:{question}", "component_type": 2}
    result = await desk.world.interact(desk.world.moderator, None, COMPONENT, data)
    assert words in text_of(result.response)
    assert (desk.root / "acme" / "engineer.md").read_bytes() == text()


async def test_a_disk_that_is_read_only_is_said_in_a_sentence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from guides.changes.files import NotWritten

    def refuse(*_: object) -> None:
        raise NotWritten("The folder cannot be written: Read-only file system.")

    monkeypatch.setattr("guides.publishing.put", refuse)
    sent = await desk.send("replace", text(base="$95K-$120K"))
    made = await desk.click(sent.response, "Replace it")
    assert "Read-only file system" in text_of(made.response)


async def test_a_long_draft_is_read_by_pages(desk: Desk) -> None:
    rows = "".join(f"| City {n} | $1{n:02}K-$2{n:02}K | 10% | $300K-$400K |\n" for n in range(30))
    sent = await desk.send("replace", text() + rows.encode())
    (card,) = sent.followups  # beside so large a preview it has a message of its own
    assert labels_of(card) == ["Next page", "Replace it"]
    second = await desk.click(card, "Next page")
    assert "Page 2 of" in text_of(second.response)
    assert labels_of(second.response) == ["Previous page", "Next page", "Replace it"]


async def test_who_talks_about_a_guide_that_is_removed_goes_on_with_it(desk: Desk) -> None:
    world = desk.world
    await world.alice.slash(world.channel, "coach start", company="acme", role="engineer")
    await world.say("200k base, bonus 10%")
    asked = await desk.slash("remove", company="Acme", role="Engineer")
    await desk.click(asked.response, "Remove it")
    shown = text_of(await world.say("actually base is 205k"))
    assert "was taken out meanwhile" in "".join(map(text_of, world.written()[-2:]))
    assert "$205,000" in "".join(map(text_of, world.written()[-2:])), shown
    undo = await desk.slash("undo")
    await desk.click(undo.response, "Add it")
    await world.say("210k base")
    assert "renewed" in "".join(map(text_of, world.written()[-2:]))
