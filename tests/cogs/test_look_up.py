"""The buttons and menus under `/band` and `/level`, in the simulated Discord."""

from __future__ import annotations

from typing import Any

import pytest

from bot.client import Counteroffer
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.scripted import ScriptedCoach
from tests.cogs.world import ANSWERED, BUTTON, EDITED, SELECT, World, labels_of, parts, text_of
from tests.moment import clock

COMPONENT = 3
PICTURE = "See the picture"
REPORT = "Report a wrong number"


def _menus(shown: Any) -> list[dict[str, Any]]:
    return [part for part in parts(shown) if part["type"] == SELECT]


def _options(shown: Any) -> list[str]:
    return [option["label"] for menu in _menus(shown) for option in menu["options"]]


def _tabs(shown: Any) -> list[dict[str, Any]]:
    buttons = (part for part in parts(shown) if part["type"] == BUTTON)
    return [each for each in buttons if each["custom_id"].startswith("lu:ask-1")]


def _places(shown: Any) -> list[str]:
    return [each["label"] for each in _tabs(shown)]


def _lit(shown: Any) -> list[str]:
    return [each["label"] for each in _tabs(shown) if each["style"] == 1]


def _picked(value: object) -> dict[str, Any]:
    return {"custom_id": "co:look:look-up:0", "component_type": SELECT, "values": [value]}


async def _pick(world: World, shown: Any, label: str) -> Any:
    return await world.alice.click(shown, label=label)


async def test_one_card_is_written_anew_from_the_company_to_one_region(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney")
    assert asked.ephemeral
    await world.alice.click(asked.response, label="ML/AI Engineer")
    card = world.last(world.channel)
    assert _places(card) == ["San Francisco", "Remote US"]
    assert _lit(card) == []
    await _pick(world, card, "Remote US")
    card = world.last(world.channel)
    assert "$198,000–$270,000 a year" in text_of(card)
    assert "$220,000" not in text_of(card)
    assert _places(card) == ["San Francisco", "Remote US", "All regions"]
    assert _lit(card) == ["Remote US"]
    await _pick(world, card, "All regions")
    assert "$220,000–$300,000 a year" in text_of(world.last(world.channel))
    assert len(world.written(world.channel)) == 1
    assert world.callbacks() == [ANSWERED, EDITED, EDITED, EDITED]


async def test_an_answer_is_shown_to_the_channel_by_a_button(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    places = ["San Francisco", "Remote US"]
    offered = [*places, PICTURE, "Coach me on this", REPORT]
    assert labels_of(asked.response) == [*offered, "Show in channel"]
    await world.alice.click(asked.response, label="Show in channel")
    private, public = world.written(world.channel)
    assert "$198,000–$270,000 a year" in text_of(public)
    assert labels_of(public) == [*places, "Coach me on this", REPORT]
    assert labels_of(private) == offered
    assert "Shown in this channel." in text_of(private)
    seen = world.channel.history(viewer=world.mallory)
    assert [each.id for each in seen if each.author.bot] == [public.id]


async def test_on_anothers_card_one_is_answered_privately(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    await world.alice.click(asked.response, label="Show in channel")
    public = world.last(world.channel)
    before = text_of(public)
    result = await world.mallory.click(public, label="Remote US")
    assert result.ephemeral
    assert "$198,000–$270,000 a year" in text_of(result.response)
    assert text_of(world.last(world.channel)) == before


async def test_whoever_showed_a_card_turns_it_in_place(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    await world.alice.click(asked.response, label="Show in channel")
    await _pick(world, world.last(world.channel), "Remote US")
    shown = world.last(world.channel)
    assert _lit(shown) == ["Remote US"]
    ways_on = labels_of(shown)[len(_tabs(shown)) :]
    assert ways_on == ["Where am I?", "Coach me on this", "Compare", REPORT]


async def test_a_level_is_picked_too(world: World) -> None:
    asked = await world.alice.slash(world.channel, "level", company="google")
    assert "L4–L5" in labels_of(asked.response) + _options(asked.response)
    await world.alice.click(asked.response, label="L4–L5")
    assert "Runway ML/AI Engineer" in text_of(world.last(world.channel))


async def test_from_a_level_to_what_it_pays_and_to_another_level(world: World) -> None:
    asked = await world.alice.slash(world.channel, "level", company="google", level="L5")
    levels, paid = _menus(asked.response)
    assert [one["label"] for one in levels["options"]] == ["L4–L5", "L4–L6", "L5–L6", "L6+"]
    places = {one["label"]: one["value"] for one in paid["options"]}
    await world.alice.select(
        asked.response, [places["Runway · ML/AI Engineer"]], custom_id=paid["custom_id"]
    )
    assert "$195,000–$275,000 a year" in text_of(world.last(world.channel))
    asked = await world.alice.slash(world.channel, "level", company="runway", level="mle")
    assert labels_of(asked.response)[:2] == ["What it pays", "Coach me on this"]
    await world.alice.click(asked.response, label="What it pays")
    assert "$195,000–$275,000 a year" in text_of(world.last(world.channel))


async def test_a_company_that_is_only_compared_with_leads_to_its_levels(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="google", role="mle")
    assert "no pay figures" in text_of(asked.response)
    await world.alice.click(asked.response, label="Levels of Google")
    assert "L5–L6" in text_of(world.last(world.channel))
    assert len(world.written(world.channel)) == 1


async def test_a_name_that_no_guide_has_offers_the_nearest_as_buttons(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjurneys ai", role="mle")
    assert "Midjourney" in labels_of(asked.response)
    await world.alice.click(asked.response, label="Midjourney")
    assert "$198,000–$270,000 a year" in text_of(world.last(world.channel))


async def test_from_a_card_to_the_coach(stage: World, scripted: ScriptedCoach) -> None:
    asked = await stage.alice.slash(
        stage.channel, "band", company="midjourney", role="mle", region="sf"
    )
    result = await stage.alice.click(asked.response, label="Coach me on this")
    assert scripted.started == [(stage.alice.id, "midjourney", "ml-ai-engineer", "San Francisco")]
    assert result.ephemeral
    assert "How much is the base?" in text_of(stage.last())


async def test_the_coach_takes_over_what_the_card_says(world: World) -> None:
    asked = await world.alice.slash(
        world.channel, "band", company="midjourney", role="mle", region="sf"
    )
    await world.alice.click(asked.response, label="Coach me on this")
    shown = text_of(world.written()[0])
    assert "Midjourney, ML/AI Engineer, San Francisco" in shown


async def test_file_and_line_are_for_those_who_look_after_the_guides(world: World) -> None:
    asked = {"company": "midjourney", "role": "mle", "region": "sf"}
    mine = await world.alice.slash(world.channel, "band", **asked)
    assert ".md" not in text_of(mine.response)
    assert "3 sources of 2025–2026" in text_of(mine.response)
    theirs = await world.moderator.slash(world.channel, "band", **asked)
    assert "midjourney/ml-ai-engineer.md:7" in text_of(theirs.response)
    await world.moderator.click(theirs.response, label="Show in channel")
    assert ".md" not in text_of(world.last(world.channel))


@pytest.mark.parametrize(
    "custom_id",
    ["lu:ask:band", "lu:ask:guides|reload|||", "lu:forget:band|midjourney|||", "lu:show:x|y|z||"],
)
async def test_a_forged_button_is_a_plain_sentence(world: World, custom_id: str) -> None:
    data = {"custom_id": custom_id, "component_type": 2}
    result = await world.interact(world.mallory, None, COMPONENT, data)
    assert result.ephemeral
    assert text_of(result.response).startswith("I do not know that choice any more.")


async def test_buttons_work_after_a_restart(world: World, library: Library, store: Store) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney")
    coach = Coach(library, store, clock)
    await world.env.restart_bot(Counteroffer(library, coach, store, shard_count=1))
    await world.alice.click(asked.response, label="ML/AI Engineer")
    assert "$198,000–$270,000 a year" in text_of(world.last(world.channel))


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


async def test_a_card_works_in_direct_messages_and_leaves_the_conversation_alone(
    world: World,
) -> None:
    await world.say("I have an offer from midjourney as ml engineer in sf: 250k base")
    asked = await world.alice.user.slash("band", company="midjourney", role="mle")
    assert labels_of(asked.response)[len(_tabs(asked.response)) :] == [
        PICTURE,
        "Coach me on this",
        REPORT,
    ]
    await world.alice.user.click(asked.response, label="Remote US")
    assert _lit(world.last()) == ["Remote US"]
    await world.say("summary")
    assert "$250,000" in "\n".join(map(text_of, world.written()[-2:]))
