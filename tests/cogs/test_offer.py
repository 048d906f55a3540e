"""One's own offer beside a card: for oneself alone, stored nowhere, and taken to the coach."""

from __future__ import annotations

from typing import Any

import pytest

from negotiation.model.replies import Said
from storage.store import Store
from tests.cogs.scripted import ScriptedCoach
from tests.cogs.test_pictures import shown
from tests.cogs.world import World, labels_of, text_of

FORM, COMPONENT = 5, 3
WHERE = "Where am I?"


async def _placed(world: World, **typed: str) -> Any:
    asked = await world.alice.slash(
        world.channel, "band", company="midjourney", role="mle", region="sf"
    )
    form = await world.alice.click(asked.response, label=WHERE)
    return await world.alice.submit_modal(form, typed)


async def test_the_offer_is_marked_for_oneself_alone(world: World) -> None:
    result = await _placed(world, base="250k", equity="", bonus="", **{"sign-on": ""})
    assert result.ephemeral
    assert "38% of the way up, in its second quarter" in text_of(result.response)
    (alt,) = shown(result.response)
    assert "Your offer: $250,000." in alt
    assert "Show in channel" not in labels_of(result.response)


async def test_nothing_is_stored_before_one_goes_to_the_coach(world: World, store: Store) -> None:
    result = await _placed(world, base="250k", equity="", bonus="", **{"sign-on": ""})
    assert await store.load(world.alice.id) is None
    await world.alice.click(result.response, label="Coach me on this")
    session = await store.load(world.alice.id)
    assert session is not None
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 250_000
    assert session.case.region == "San Francisco"
    told = text_of(world.written()[0])
    assert "I'm going by the guide for Midjourney, ML/AI Engineer, San Francisco." in told
    assert "Base **$250,000** a year" in told


async def test_the_coach_is_told_the_words_of_the_card(
    stage: World, scripted: ScriptedCoach
) -> None:
    result = await _placed(stage, base="250k", equity="90k", bonus="", **{"sign-on": ""})
    await stage.alice.click(result.response, label="Coach me on this")
    assert scripted.started == [(stage.alice.id, "midjourney", "ml-ai-engineer", "San Francisco")]
    assert scripted.events() == [Said("Base: 250k\nEquity: 90k")]


async def test_on_a_card_of_several_places_there_is_nowhere_to_be(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    assert WHERE not in labels_of(asked.response)


async def test_on_anothers_card_one_s_own_offer_stays_one_s_own(world: World) -> None:
    asked = await world.alice.slash(
        world.channel, "band", company="midjourney", role="mle", region="sf"
    )
    await world.alice.click(asked.response, label="Show in channel")
    before = len(world.written(world.channel))
    form = await world.mallory.click(world.last(world.channel), label=WHERE)
    result = await world.mallory.submit_modal(form, {"base": "230k"})
    assert result.ephemeral
    assert "$230,000" in text_of(result.response)
    assert len(world.written(world.channel)) == before


@pytest.mark.parametrize("question", ["band|gone|cook||", "nonsense", "band|runway|mle||"])
async def test_a_form_for_no_row_does_not_open(world: World, question: str) -> None:
    data = {"custom_id": f"lu:place:{question}", "component_type": 2}
    result = await world.interact(world.mallory, None, COMPONENT, data)
    assert result.ephemeral
    assert text_of(result.response).startswith("The guides have changed since.")


async def test_a_forged_form_is_read_like_any_words(world: World) -> None:
    data = {
        "custom_id": "lu:placed:band|x|y||",
        "components": [{"type": 18, "component": {"type": 4, "custom_id": "base", "value": "7"}}],
    }
    result = await world.interact(world.mallory, None, FORM, data)
    assert result.ephemeral
    assert text_of(result.response)


async def test_a_button_to_the_coach_without_a_card_just_begins(
    stage: World, scripted: ScriptedCoach
) -> None:
    data = {"custom_id": "lu:take:band||||", "component_type": 2}
    await stage.interact(stage.alice, None, COMPONENT, data)
    assert scripted.started == [(stage.alice.id, None, None, None)]
    assert scripted.events() == []


LINE = "250k base 120k rsu at midjourney ml sf"
MENU = "Read this as my offer"


async def test_one_line_is_understood_and_placed(world: World, store: Store) -> None:
    result = await world.alice.slash(world.channel, "offer", words=LINE)
    assert result.ephemeral
    assert "**Midjourney, ML/AI Engineer, San Francisco**" in text_of(result.response)
    assert "38% of the way up" in text_of(result.response)
    assert len(shown(result.response)) == 1
    assert await store.load(world.alice.id) is None


async def test_one_line_goes_on_to_the_coach(stage: World, scripted: ScriptedCoach) -> None:
    result = await stage.alice.slash(stage.channel, "offer", words=LINE)
    await stage.alice.click(result.response, label="Coach me on this")
    assert scripted.started == [(stage.alice.id, "midjourney", "ml-ai-engineer", "San Francisco")]
    assert scripted.events() == [Said(LINE)]


async def test_a_line_without_a_place_is_asked_about_by_the_coach(world: World) -> None:
    result = await world.alice.user.slash("offer", words="250k base at runway")
    assert "Where would you work" in text_of(result.response)
    await world.alice.user.click(result.response, label="Coach me on this")
    assert "I keep 250k" in text_of(world.last())


async def test_a_message_is_read_as_an_offer_for_oneself_alone(world: World) -> None:
    message = await world.mallory.send(world.channel, f"They said {LINE}")
    result = await world.alice.context_menu(world.channel, MENU, message)
    assert result.ephemeral
    assert "**$250,000**" in text_of(result.response)


async def test_a_message_without_an_offer_is_none(world: World) -> None:
    message = await world.mallory.send(world.channel, "Lunch?")
    result = await world.alice.context_menu(world.channel, MENU, message)
    assert "I found no offer in that." in text_of(result.response)


async def test_a_long_letter_goes_to_the_coach_whole(stage: World, scripted: ScriptedCoach) -> None:
    letter = f"{LINE}. We are glad of it, " + "and glad, " * 120 + "and that is all. Sign-on: 20k."
    result = await stage.alice.slash(stage.channel, "offer", words=letter)
    assert "**$20,000**" in text_of(result.response)
    await stage.alice.click(result.response, label="Coach me on this")
    assert scripted.events() == [Said(letter)]
