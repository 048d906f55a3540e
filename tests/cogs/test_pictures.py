"""The picture on a card: what it shows, where it goes with the card, and doing without."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from cogs import pictures
from tests.cogs.test_look_up import _pick
from tests.cogs.world import World, labels_of, parts, text_of

GALLERY = 12


def shown(message: Any) -> list[str]:
    """What the pictures of a message say that they show."""
    return [
        item["description"]
        for part in parts(message)
        if part["type"] == GALLERY
        for item in part["items"]
    ]


async def test_a_band_has_a_picture_that_says_what_it_shows(world: World) -> None:
    asked = await world.alice.slash(
        world.channel, "band", company="midjourney", role="mle", region="sf"
    )
    (alt,) = shown(asked.response)
    assert alt.startswith("Midjourney · ML/AI Engineer, San Francisco. Base, a year: $220,000")
    assert [file.filename for file in asked.response.attachments] == ["band.png"]


async def test_another_region_has_another_picture_in_its_place(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    (before,) = shown(asked.response)
    await _pick(world, asked.response, "Remote US")
    (after,) = shown(world.last(world.channel))
    assert "San Francisco" in before
    assert "San Francisco" not in after
    assert len(world.last(world.channel).attachments) == 1


async def test_a_card_that_is_shown_to_the_channel_takes_its_picture_along(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    await world.alice.click(asked.response, label="Show in channel")
    private, public = world.written(world.channel)
    assert shown(private) == shown(public) == shown(asked.response) != []
    assert len(public.attachments) == 1


async def test_a_question_back_has_none(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney")
    assert shown(asked.response) == []
    assert not asked.response.attachments


async def test_a_card_does_without_a_picture_that_cannot_be_drawn(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: object) -> bytes:
        raise OSError("no letters")

    pictures._kept.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(pictures, "png", fail)
        caplog.set_level(logging.ERROR, "cogs.pictures")
        asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    assert "$220,000–$300,000 a year" in text_of(asked.response)
    assert "Show in channel" in labels_of(asked.response)
    assert shown(asked.response) == []
    assert [record.__dict__["code"] for record in caplog.records] == ["no-picture"]
