from __future__ import annotations

from typing import Any

import pytest

from cogs.command_links import CommandLinks, links_to
from cogs.reply import MOST_TEXT, draw
from negotiation.model.replies import Reply
from tests.cogs.world import World, text_of

DESCRIBED: list[dict[str, Any]] = [
    {"id": "11", "name": "band", "options": [{"type": 3, "name": "company"}]},
    {
        "id": "12",
        "name": "coach",
        "options": [{"type": 1, "name": "start"}, {"type": 1, "name": "resume", "options": []}],
    },
    {
        "id": "13",
        "name": "deep",
        "options": [{"type": 2, "name": "in", "options": [{"type": 1, "name": "side"}]}],
    },
    {"id": "14", "name": "Read this as my offer", "type": 3},
]


def test_a_command_is_named_whole_and_a_group_is_none() -> None:
    ids = {"band": 11, "coach start": 12, "coach resume": 12, "deep in side": 13}
    assert links_to(DESCRIBED).ids == ids


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("/coach resume shows where we are.", "</coach resume:12> shows where we are."),
        ("`/band` what it pays", "</band:11> what it pays"),
        ("or (/band).", "or (</band:11>)."),
        ("say “/coach start”", "say “</coach start:12>”"),
        ("**/band** and\n/band", "**</band:11>** and\n</band:11>"),
        # What is no command of ours, or is to be copied as it stands.
        ("/coach and /bands and /band-aid", "/coach and /bands and /band-aid"),
        ("https://example.org/band", "https://example.org/band"),
        ("base/band, a/band, ./band", "base/band, a/band, ./band"),
        ("try `/band company: Google`", "try `/band company: Google`"),
        ("> I play in a /band", "> I play in a /band"),
        (
            "You wrote:\n```text\n/band x\n```\n/band",
            "You wrote:\n```text\n/band x\n```\n</band:11>",
        ),
        ("</band:11>", "</band:11>"),
    ],
)
def test_where_a_command_is_spoken_of_it_is_a_link(said: str, shown: str) -> None:
    assert links_to(DESCRIBED).within(said) == shown


def test_without_numbers_it_stays_words() -> None:
    assert CommandLinks().within("/band") == "/band"


def test_a_message_of_links_is_no_longer_than_any_other() -> None:
    links = CommandLinks({"band": 10**18})
    pages = draw((Reply("\n\n".join(["/band"] * 400)),), links=links)
    texts = [text_of(page.view.to_components()) for page in pages]
    assert all(len(text) <= MOST_TEXT for text in texts)
    assert sum(text.count(f"</band:{10**18}>") for text in texts) == 400


async def test_links_lead_to_the_commands_that_discord_has(
    commands_sent: None, world: World
) -> None:
    held = await world.env.bot.http.get_global_commands(world.env.bot.application_id or 0)
    ids = {command["name"]: command["id"] for command in held}
    helped = await world.alice.slash(world.channel, "help")
    assert f"</coach start:{ids['coach']}>" in text_of(helped.response)
    assert f"</band:{ids['band']}>" in text_of(helped.response)
    assert f"</coach start:{ids['coach']}>" in text_of(await world.say("/coach resume"))
    assert f"</coach start:{ids['coach']}>" in text_of(await mentioned(world))


async def mentioned(world: World) -> Any:
    own = world.env.bot.user
    assert own is not None
    await world.alice.send(world.channel, f"<@{own.id}>")
    return world.last(world.channel)
