"""Places side by side in the simulated Discord: the command, the button, what was meant."""

from __future__ import annotations

import pytest

from bot.client import Counteroffer
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.test_pictures import shown
from tests.cogs.world import World, labels_of, text_of
from tests.moment import clock

SF = "Midjourney · ML/AI Engineer · San Francisco"
NYC = "Runway · ML/AI Engineer · New York City"
FORM, COMPONENT = 5, 3


async def test_two_places_are_compared_for_the_asker_in_words_and_in_a_picture(
    world: World,
) -> None:
    result = await world.alice.slash(world.channel, "compare", first=SF, second="runway mle nyc")
    assert result.ephemeral
    assert "• Runway · New York City: $195,000–$275,000 a year" in text_of(result.response)
    (alt,) = shown(result.response)
    assert "Midjourney · San Francisco, base, a year: $220,000" in alt


@pytest.mark.parametrize("option", ["first", "second", "third", "fourth"])
async def test_places_complete(world: World, option: str) -> None:
    offered = await world.alice.autocomplete(world.channel, "compare", option, "midjourney ml")
    assert offered[0]["name"] == SF


async def test_a_comparison_is_shown_to_the_channel(world: World) -> None:
    result = await world.alice.slash(world.channel, "compare", first=SF, second=NYC)
    await world.alice.click(result.response, label="Show in channel")
    private, public = world.written(world.channel)
    assert text_of(public) in text_of(private)
    assert shown(private) == shown(public)
    assert len(public.attachments) == 1


async def test_what_was_meant_is_put_beside_in_place(
    world: World, library: Library, store: Store
) -> None:
    asked = {"first": NYC, "second": "midjourney ml", "third": "inflection ml"}
    result = await world.alice.slash(world.channel, "compare", **asked)
    assert "So far there is **Runway · New York City**" in text_of(result.response)
    coach = Coach(library, store, clock)
    await world.env.restart_bot(Counteroffer(library, coach, store, shard_count=1))
    await world.alice.click(result.response, label="Midjourney · San Francisco")
    (card,) = world.written(world.channel)
    assert "• Midjourney · San Francisco: $220,000–$300,000 a year" in text_of(card)
    assert "Inflection AI, ML/AI Engineer has several places" in text_of(card)
    await world.alice.click(card, label="Inflection AI · Seattle")
    (card,) = world.written(world.channel)
    assert "• Inflection AI · Seattle" in text_of(card)
    assert "several places" not in text_of(card)
    assert labels_of(card) == ["Show in channel"]


async def test_from_a_band_to_what_stands_beside_it(world: World) -> None:
    asked = await world.alice.slash(
        world.channel, "band", company="midjourney", role="mle", region="sf"
    )
    form = await world.alice.click(asked.response, label="Compare")
    typed = {"second": "runway mle nyc", "third": "", "fourth": ""}
    result = await world.alice.submit_modal(form, typed)
    assert result.ephemeral
    assert "• Midjourney · San Francisco: $220,000" in text_of(result.response)
    assert "• Runway · New York City: $195,000" in text_of(result.response)


async def test_from_a_comparison_to_one_of_its_bands(world: World) -> None:
    result = await world.alice.slash(world.channel, "compare", first=SF, second=NYC)
    value = "band|runway|ml-ai-engineer|New York City|"
    await world.alice.select(result.response, [value])
    assert "### Runway · ML/AI Engineer" in text_of(world.last(world.channel))


@pytest.mark.parametrize(
    ("kind", "custom_id"),
    [
        (COMPONENT, "lu:beside-1:band|x|y|z|"),
        (COMPONENT, "lu:beside:nonsense"),
        (COMPONENT, "lu:show:compare|all|||"),
        (FORM, "lu:compared:band|x|y|z|"),
    ],
)
async def test_a_forged_control_gets_an_answer_or_does_no_harm(
    world: World, kind: int, custom_id: str
) -> None:
    data = {"custom_id": custom_id, "component_type": 2, "components": []}
    result = await world.interact(world.mallory, None, kind, data)
    assert result.response is None or text_of(result.response)
