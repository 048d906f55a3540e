"""The whole road to a counteroffer in Discord: by words, by buttons, over a restart."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.client import Counteroffer
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.conftest import clock
from tests.cogs.world import World, custom_ids_of, labels_of, menu_of, text_of


def restarted(library: Library, store: Store) -> Counteroffer:
    return Counteroffer(library, Coach(library, store, clock), store, shard_count=1)


def screen(world: World, since: int = 0) -> str:
    return "\n".join(text_of(each) for each in world.written()[since:])


async def summary(world: World) -> str:
    before = len(world.written())
    await world.say("summary")
    return screen(world, before)


async def start(world: World, **named: str) -> Any:
    named = named or {"company": "midjourney", "role": "mle", "region": "sf"}
    await world.alice.slash(world.channel, "coach start", **named)
    return world.last()


async def press(world: World, label: str) -> Any:
    await world.alice.user.click(world.last(), label=label)
    return world.last()


async def forget(world: World) -> None:
    """By the command, and the button that asks whether they mean it."""
    sure = await world.alice.slash(world.channel, "mydata forget")
    await world.alice.click(sure.response, label="Delete everything")


async def fill_in(world: World, label: str, **values: str) -> Any:
    opened = await world.alice.user.click(world.last(), label=label)
    await world.alice.user.submit_modal(opened, values)
    return world.last()


async def test_the_road_by_words(world: World) -> None:
    await start(world)
    for words in ("250k base, 120k profit share a year", "no", "base", "skip", "none of these"):
        await world.say(words)
    await world.say("skip")
    card = text_of(await world.say("in 5 days"))
    assert "This is what it will say in your name" in card
    before = len(world.written())
    await press(world, "All true")
    script = screen(world, before)
    assert "base of $265,000" in script  # modest: nothing was told to show for more
    assert "profit share of $140,000 a year" in script
    assert "Your e-mail" in script
    assert "On the phone" in script
    assert "for your eyes only" in script
    assert "[" not in script


async def test_the_road_by_buttons_a_form_and_menus(world: World) -> None:
    asked = await start(world)
    assert "What have they offered?" in text_of(asked)
    asked = await fill_in(world, "Fill in a form", base="250k", equity="120k", years="1")
    assert "$250,000" in text_of(asked)
    asked = await press(world, "No")
    asked = await press(world, "Base salary")
    asked = await fill_in(world, "Type it in a form", amount="240k")
    ticks = [option["value"] for option in menu_of(asked)["options"]][:2]
    await world.alice.user.select(world.last(), ticks)
    await press(world, "Leave it out")
    await press(world, "No date given")
    before = len(world.written())
    await press(world, "All true")
    script = screen(world, before)
    assert "$275,000" in script
    assert "240,000" in script.partition("for your eyes only")[2]
    assert "240,000" not in script.partition("for your eyes only")[0]


async def test_every_question_can_be_left_taken_back_and_summed_up(world: World) -> None:
    await start(world)
    await world.say("250k base, 120k profit share a year")
    assert {"Back", "Skip", "Help", "More"} <= set(labels_of(world.last()))
    assert "$250,000" in await summary(world)
    assert "What have they offered?" in text_of(await press(world, "Back"))
    assert text_of(await press(world, "Help"))
    assert "Stop" in labels_of(await press(world, "More"))


async def test_a_restart_in_the_middle_keeps_answers_buttons_and_an_open_form(
    world: World, library: Library, store: Store
) -> None:
    asked = await start(world)
    opened = await world.alice.user.click(asked, label="Fill in a form")
    await world.env.restart_bot(restarted(library, store))
    await world.alice.user.submit_modal(opened, {"base": "250k", "equity": "120k", "years": "1"})
    assert "$250,000" in text_of(world.last())
    await world.env.restart_bot(restarted(library, store))
    assert "What matters most" in text_of(await press(world, "No"))


async def test_an_old_form_says_what_it_held_and_changes_nothing(world: World) -> None:
    asked = await start(world)
    opened = await world.alice.user.click(asked, label="Fill in a form")
    await world.say("250k base, 120k profit share a year")
    await world.alice.user.submit_modal(opened, {"base": "199k"})
    assert "199k" in text_of(world.last())
    assert "199" not in await summary(world)


async def test_an_old_button_changes_nothing(world: World) -> None:
    await start(world)
    asked = await world.say("250k base, 120k profit share a year")
    world.leave_the_next_card_as_it_is()
    await world.say("no")
    before = await summary(world)
    result = await world.alice.user.click(asked, label="Yes, in writing")
    assert text_of(result.response)
    assert await summary(world) == before


async def test_after_an_old_button_one_card_is_live_with_the_question_asked_now(
    world: World,
) -> None:
    await start(world)
    asked = await world.say("250k base, 120k profit share a year")
    world.leave_the_next_card_as_it_is()
    question = labels_of(await world.say("no"))
    await world.alice.user.click(asked, label="Yes, in writing")
    live = [labels for each in world.written() if (labels := labels_of(each))]
    assert live == [question]


async def test_everything_happens_privately_where_direct_messages_are_closed(
    world: World,
) -> None:
    world.close_direct_messages()
    result = await world.alice.slash(
        world.channel, "coach start", company="midjourney", role="mle", region="sf"
    )
    shown = [result]
    for words in (
        "250k base, 120k profit share",
        "no",
        "base",
        "skip",
        "none",
        "skip",
        "5 days",
        "all true",
    ):
        opened = await world.alice.click(
            (shown[-1].followups or [shown[-1].response])[-1], label="Type an answer"
        )
        shown.append(await world.alice.submit_modal(opened, {"text": words}))
    assert all(each.ephemeral for each in shown)
    last = [shown[-1].response, *shown[-1].followups]
    assert all(each.ephemeral for each in last)
    assert "$265,000" in "\n".join(text_of(each) for each in last)
    assert len(last) <= 6
    assert not world.channel.history(viewer=world.mallory)


async def test_no_way_to_move_about_is_shown_to_the_channel(world: World) -> None:
    world.close_direct_messages()
    result = await world.alice.slash(world.channel, "coach start", company="midjourney")
    for label in ("Help", "More", "Edit an answer", "More", "Summary", "More", "Start over"):
        result = await world.alice.click([result.response, *result.followups][-1], label=label)
        assert result.ephemeral, label
        assert all(each.ephemeral for each in (result.response, *result.followups)), label
    assert not world.channel.history(viewer=world.mallory)


async def test_nobody_else_reaches_the_conversation(world: World) -> None:
    await start(world)
    await world.say("250k base, 120k profit share a year")
    before = await summary(world)
    for custom_id in custom_ids_of(world.last()):
        kind = 3 if ":pick:" in custom_id else 2
        data: dict[str, Any] = {"custom_id": custom_id, "component_type": kind, "values": ["base"]}
        result = await world.interact(world.mallory, None, 3, data)
        if result.response is not None:
            assert result.ephemeral
            assert "250" not in text_of(result.response)
    assert await summary(world) == before


class TestMyData:
    async def test_show_and_export_give_back_what_was_said(self, world: World) -> None:
        await start(world)
        await world.say("250k base, 120k profit share a year")
        result = await world.alice.slash(world.channel, "mydata show")
        assert result.ephemeral
        assert "$250,000" in text_of(result.response)
        result = await world.alice.slash(world.channel, "mydata export")
        assert result.ephemeral
        (file,) = result.response.attachments
        assert "250000" in json.dumps(json.loads(await file.read()))

    async def test_forget_leaves_nothing_and_old_buttons_say_so(
        self, world: World, store: Store
    ) -> None:
        await start(world)
        asked = await world.say("250k base, 120k profit share a year")
        await forget(world)
        assert "is deleted" in text_of(world.last(world.channel))
        assert await store.export(world.alice.id) is None
        result = await world.alice.user.click(asked, label="No")
        assert "nothing stored" in text_of(result.response)

    async def test_a_moderator_sees_only_their_own(self, world: World) -> None:
        await start(world)
        await world.say("250k base, 120k profit share a year")
        for command in ("mydata show", "mydata export", "mydata forget"):
            result = await world.moderator.slash(world.channel, command)
            assert "nothing stored" in text_of(result.response)
        assert "$250,000" in await summary(world)


@pytest.mark.parametrize("text", ["x" * 2000, "```\n@everyone", "1" * 300, "\u202e250k", "/band"])
async def test_anything_can_be_written(world: World, text: str) -> None:
    await start(world)
    assert text_of(await world.say(text))
