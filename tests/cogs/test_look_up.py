"""The menus under `/band` and `/level`, in the simulated Discord."""

from __future__ import annotations

from typing import Any

import pytest

from tests.cogs.world import SELECT, World, custom_ids_of, menu_of, text_of

COMPONENT = 3


def _options(shown: Any) -> list[str]:
    return [option["label"] for option in menu_of(shown)["options"]]


def _value(shown: Any, label: str) -> str:
    values = {option["label"]: option["value"] for option in menu_of(shown)["options"]}
    return str(values[label])


def _picked(value: object) -> dict[str, Any]:
    return {"custom_id": "co:look:look-up:0", "component_type": SELECT, "values": [value]}


async def test_whoever_asked_goes_on_in_public(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney")
    assert _options(asked.response) == ["Diffusion Model Engineer", "ML/AI Engineer"]
    regions = await world.alice.select(asked.response, [_value(asked.response, "ML/AI Engineer")])
    assert not regions.ephemeral
    assert _options(regions.response) == ["San Francisco", "Remote US"]
    answer = await world.alice.select(regions.response, [_value(regions.response, "Remote US")])
    shown = text_of(answer.response)
    assert "$198,000–$270,000 a year" in shown
    assert "San Francisco" not in shown
    assert custom_ids_of(answer.response) == []


async def test_a_passer_by_is_answered_privately(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    result = await world.mallory.select(asked.response, [_value(asked.response, "Remote US")])
    assert result.ephemeral
    assert "$198,000–$270,000 a year" in text_of(result.response)


async def test_a_level_is_picked_too(world: World) -> None:
    asked = await world.alice.slash(world.channel, "level", company="google")
    result = await world.alice.select(asked.response, [_value(asked.response, "L4–L5")])
    assert "Runway ML/AI Engineer" in text_of(result.response)


@pytest.mark.parametrize(
    "value",
    ["", "band", "guides|reload|||", "band|" + "a" * 200 + "|||", None, 7, "co:press:skip:0"],
)
async def test_a_forged_choice_is_a_plain_sentence(world: World, value: object) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney")
    result = await world.interact(world.mallory, asked.response, COMPONENT, _picked(value))
    assert result.ephemeral
    assert text_of(result.response).startswith("I do not know that choice any more.")


async def test_a_forged_choice_that_can_be_read_is_a_question_like_any_other(
    world: World,
) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney")
    value = "band|**@everyone** https://x.example|y|z|"
    result = await world.interact(world.alice, asked.response, COMPONENT, _picked(value))
    shown = text_of(result.response)
    assert "There is no guide for" in shown
    assert "**@" not in shown
    assert "https://" not in shown


async def test_a_menu_works_in_direct_messages_and_leaves_the_conversation_alone(
    world: World,
) -> None:
    await world.say("I have an offer from midjourney as ml engineer in sf: 250k base")
    asked = await world.alice.user.slash("band", company="midjourney", role="mle")
    result = await world.alice.user.select(asked.response, [_value(asked.response, "Remote US")])
    assert "$198,000–$270,000 a year" in text_of(result.response)
    await world.say("summary")
    assert "$250,000" in "\n".join(map(text_of, world.written()[-2:]))
