"""The picture on a card: what it shows, where it goes with the card, and doing without."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from cogs import pictures
from negotiation.lookup.chart import Chart
from tests.cogs.test_look_up import _pick
from tests.cogs.world import World, labels_of, parts, text_of

GALLERY = 12
SEE = "See the picture"


def shown(message: Any) -> list[str]:
    """What the pictures of a message say that they show."""
    return [
        item["description"]
        for part in parts(message)
        if part["type"] == GALLERY
        for item in part["items"]
    ]


async def _pictured(world: World, **options: str) -> Any:
    """A private card, after its button was pressed."""
    asked = await world.alice.slash(world.channel, "band", company="midjourney", **options)
    await world.alice.click(asked.response, label=SEE)
    return world.last(world.channel)


async def test_a_band_is_words_at_once_and_a_picture_at_a_press_in_the_same_card(
    world: World,
) -> None:
    asked = await world.alice.slash(
        world.channel, "band", company="midjourney", role="mle", region="sf"
    )
    assert not asked.response.attachments
    words = text_of(asked.response)
    await world.alice.click(asked.response, label=SEE)
    (card,) = world.written(world.channel)
    assert text_of(card) == words
    assert SEE not in labels_of(card)
    assert "Show in channel" in labels_of(card)
    (alt,) = shown(card)
    assert alt.startswith("Midjourney · ML/AI Engineer, San Francisco. Base, a year: $220,000")
    assert [file.filename for file in card.attachments] == ["band.png"]


async def test_another_region_has_another_picture_in_its_place(world: World) -> None:
    card = await _pictured(world, role="mle")
    (before,) = shown(card)
    await _pick(world, card, "Remote US")
    (after,) = shown(world.last(world.channel))
    assert "San Francisco" in before
    assert "San Francisco" not in after
    assert len(world.last(world.channel).attachments) == 1


async def test_a_card_that_is_shown_to_the_channel_takes_its_picture_along(world: World) -> None:
    card = await _pictured(world, role="mle")
    before = shown(card)
    await world.alice.click(card, label="Show in channel")
    private, public = world.written(world.channel)
    assert shown(private) == shown(public) == before != []
    assert len(public.attachments) == 1


async def test_a_channel_sees_the_picture_even_where_the_private_card_has_none(
    world: World,
) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    await world.alice.click(asked.response, label="Show in channel")
    private, public = world.written(world.channel)
    assert SEE in labels_of(private)
    assert not private.attachments
    assert SEE not in labels_of(public)
    assert len(public.attachments) == len(shown(public)) == 1


async def test_a_question_back_has_none(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney")
    assert shown(asked.response) == []
    assert SEE not in labels_of(asked.response)


async def test_a_card_does_without_a_picture_that_cannot_be_drawn(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: object) -> bytes:
        raise OSError("no letters")

    pictures._kept.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(pictures, "png", fail)
        caplog.set_level(logging.ERROR, "cogs.pictures")
        card = await _pictured(world, role="mle")
    assert "$220,000–$300,000 a year" in text_of(card)
    assert "The picture could not be drawn." in text_of(card)
    assert "Show in channel" in labels_of(card)
    assert shown(card) == []
    assert [record.__dict__["code"] for record in caplog.records] == ["no-picture"]


def test_what_is_warmed_up_is_no_picture_that_anybody_sees(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.ERROR, "cogs.pictures")
    kept = pictures._kept.cache_info().currsize
    pictures.warm_up()
    assert pictures._kept.cache_info().currsize == kept
    assert not caplog.records


def test_pictures_are_drawn_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    others_wait: list[bool] = []

    def draw(_: Chart) -> bytes:
        others_wait.append(pictures._one_at_a_time.locked())
        return b"png"

    monkeypatch.setattr(pictures, "png", draw)
    drawn = [pictures.draw(Chart(name, "", ()), keep=False) for name in ("one", "two")]
    assert [one.data for one in drawn if one is not None] == [b"png", b"png"]
    assert others_wait == [True, True]
