"""`/guide` in the simulated Discord: turned in place, shown on request."""

from __future__ import annotations

from tests.cogs.world import World, labels_of, text_of


async def test_pages_are_turned_in_place(world: World) -> None:
    result = await world.alice.slash(world.channel, "guide", company="midjourney", role="mle")
    assert result.ephemeral
    assert "What it pays" in text_of(result.response)
    await world.alice.click(result.response, label="Next page")
    (card,) = world.written(world.channel)
    assert "Levels elsewhere" in text_of(card)
    await world.alice.click(card, label="Back a page")
    assert "What it pays" in text_of(world.last(world.channel))


async def test_a_company_with_several_asks_which_and_goes_on_to_the_guide(world: World) -> None:
    result = await world.alice.slash(world.channel, "guide", company="midjourney")
    await world.alice.click(result.response, label="ML/AI Engineer")
    assert "Midjourney · ML/AI Engineer: What it pays" in text_of(world.last(world.channel))


async def test_a_page_is_shown_to_the_channel(world: World) -> None:
    result = await world.alice.slash(world.channel, "guide", company="midjourney", role="mle")
    await world.alice.click(result.response, label="Next page")
    await world.alice.click(world.last(world.channel), label="Show in channel")
    _, public = world.written(world.channel)
    assert "Levels elsewhere" in text_of(public)
    assert labels_of(public) == ["Back a page", "Next page"]
