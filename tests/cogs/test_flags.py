"""Reported numbers in the simulated Discord: who may report, who may read, who may settle."""

from __future__ import annotations

from typing import Any

import pytest

from negotiation.model.errors import NotSaved
from storage.flags import MOST_OF_ONE
from storage.store import Store
from tests.cogs.test_conversation import forget
from tests.cogs.world import World, labels_of, text_of

COMPONENT = 3
BUTTON = "Report a wrong number"


async def _report(world: World, words: str = "it tops out at 290k", source: str = "") -> Any:
    asked = await world.alice.slash(
        world.channel, "band", company="midjourney", role="mle", region="sf"
    )
    form = await world.alice.click(asked.response, label=BUTTON)
    return await world.alice.submit_modal(form, {"words": words, "source": source})


async def test_a_number_is_reported_and_shown_to_who_looks_after_the_guides(
    world: World,
) -> None:
    result = await _report(world, source="their careers page")
    assert result.ephemeral
    assert text_of(result.response).startswith("Thank you.")
    listed = await world.moderator.slash(world.channel, "guides flags")
    assert listed.ephemeral
    shown = text_of(listed.response)
    assert "**1. Midjourney · ML/AI Engineer · San Francisco**" in shown
    assert "it tops out at 290k" in shown
    assert str(world.alice.id) not in shown
    assert "alice" not in shown


async def test_settled_is_gone_from_the_card_and_from_the_store(world: World, store: Store) -> None:
    await _report(world, "first")
    await _report(world, "second")
    listed = await world.moderator.slash(world.channel, "guides flags")
    await world.moderator.click(listed.response, label="Settle 1")
    (flag,) = await store.flags(10)
    again = await world.moderator.slash(world.channel, "guides flags")
    assert labels_of(again.response) == ["Settle 1"]
    assert flag.words in text_of(again.response)


async def test_others_can_neither_read_nor_settle(world: World, store: Store) -> None:
    await _report(world)
    (flag,) = await store.flags(10)
    data = {"custom_id": f"lu:settle-1:{flag.id}", "component_type": 2}
    result = await world.interact(world.mallory, None, COMPONENT, data)
    assert "those whom my operator named" in text_of(result.response)
    assert len(await store.flags(10)) == 1


@pytest.mark.parametrize("number", ["x", "9" * 30, "0", "-1", "١"])
async def test_a_forged_number_settles_nothing(world: World, store: Store, number: str) -> None:
    await _report(world)
    data = {"custom_id": f"lu:settle-1:{number}", "component_type": 2}
    result = await world.interact(world.moderator, None, COMPONENT, data)
    assert "it tops out" in text_of(result.response)
    assert len(await store.flags(10)) == 1


async def test_an_empty_form_reports_nothing(world: World, store: Store) -> None:
    result = await _report(world, "   ")
    assert "nothing was reported" in text_of(result.response)
    assert await store.flags(10) == ()


async def test_who_reported_many_is_told_so(world: World, store: Store) -> None:
    for _ in range(MOST_OF_ONE):
        await store.add_flag(world.alice.id, "x", "y", "")
    assert "as many as I can keep" in text_of((await _report(world)).response)


async def test_what_cannot_be_kept_is_not_said_to_be(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> bool:
        raise NotSaved("disk")

    monkeypatch.setattr(store, "add_flag", fail)
    assert "does not count" in text_of((await _report(world)).response)


async def test_forgetting_oneself_takes_the_report_along(world: World, store: Store) -> None:
    await _report(world)
    await forget(world)
    assert await store.flags(10) == ()


async def test_nobody_has_reported_a_number(world: World) -> None:
    listed = await world.moderator.slash(world.channel, "guides flags")
    assert "Nobody has reported a number." in text_of(listed.response)
