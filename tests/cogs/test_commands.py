"""Every command through the real bot: what people see, where they may use it, how it completes."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from simcord.backend.errors import SetupError

from bot.client import Counteroffer
from guides.library import Library
from guides.shelf import Shelf
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.conftest import MODERATION, clock, world_of
from tests.cogs.openapi import DESCRIPTION, problems_of
from tests.cogs.world import ANSWERED, BUTTON, DEFERRED, World, parts, text_of


async def test_band_answers_the_person_who_asks(world: World) -> None:
    result = await world.alice.slash(
        world.channel, "band", company="midjourney", role="mle", region="sf"
    )
    assert result.ephemeral
    assert world.callbacks() == [ANSWERED]
    shown = text_of(result.response)
    assert "San Francisco" in shown
    assert "$220,000–$300,000 a year" in shown


async def test_band_works_in_direct_messages(world: World) -> None:
    result = await world.alice.user.slash("band", company="runway", role="ML/AI Engineer")
    assert "Remote US" in text_of(result.response)


async def test_band_without_a_role_names_the_roles(world: World) -> None:
    result = await world.alice.slash(world.channel, "band", company="runway")
    assert "ML/AI Engineer" in text_of(result.response)


async def test_band_echoes_what_it_does_not_know_without_its_markdown(world: World) -> None:
    result = await world.alice.slash(world.channel, "band", company="**@everyone** zzzq", role="x")
    assert r"\*\*\@everyone\*\*" in text_of(result.response)


async def test_level_answers_for_a_company_without_guides(world: World) -> None:
    result = await world.alice.slash(world.channel, "level", company="google", level="l5")
    assert result.ephemeral
    assert "Midjourney" in text_of(result.response)


async def test_level_answers_for_a_guides_own_role(world: World) -> None:
    result = await world.alice.slash(
        world.channel, "level", company="runway", level="ML/AI Engineer"
    )
    assert "Google" in text_of(result.response)


@pytest.mark.parametrize(
    ("command", "option", "typed", "filled", "offered"),
    [
        ("band", "company", "stab", {}, "Stability AI"),
        ("band", "role", "", {"company": "runway"}, "ML/AI Engineer"),
        ("band", "region", "new", {"company": "runway", "role": "mle"}, "New York City"),
        ("band", "role", "ml", {}, "ML/AI Engineer"),
        ("coach start", "company", "midj", {}, "Midjourney"),
        ("coach start", "region", "", {"company": "runway", "role": "mle"}, "Remote US"),
        ("level", "company", "goo", {}, "Google"),
        ("level", "level", "ml", {"company": "runway"}, "ML/AI Engineer"),
        ("level", "level", "", {"company": "google"}, "L4–L5"),
        ("level", "level", "l6", {"company": "google"}, "L5–L6"),
    ],
)
async def test_names_complete_while_one_types(
    world: World, command: str, option: str, typed: str, filled: dict[str, str], offered: str
) -> None:
    choices = await world.alice.autocomplete(world.channel, command, option, typed, **filled)
    assert offered in [choice["name"] for choice in choices]
    assert len(choices) <= 25
    assert len({choice["name"] for choice in choices}) == len(choices)


async def test_a_level_completes_where_a_guide_has_rows_for_levels(
    tmp_path: Path, store: Store
) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "swe.md").write_text(_LEVELS, encoding="utf-8")
    library = Library(Shelf(tmp_path))
    await library.reload()
    bot = Counteroffer(library, Coach(library, store, clock), store, shard_count=1)
    async with world_of(bot) as world:
        asked = {"company": "acme", "role": "swe"}
        offered = await world.alice.autocomplete(world.channel, "band", "level", "", **asked)
        assert [choice["name"] for choice in offered] == ["Senior (L5)", "Mid (L4)"]
        asked["region"] = "oslo"
        offered = await world.alice.autocomplete(world.channel, "band", "level", "", **asked)
        assert [choice["name"] for choice in offered] == ["Senior (L5)"]
        asked["region"] = "london"
        offered = await world.alice.autocomplete(world.channel, "band", "level", "m", **asked)
        assert [choice["name"] for choice in offered] == ["Mid (L4)"]
        result = await world.alice.slash(world.channel, "band", **asked, level="Mid (L4)")
        buttons = [part for part in parts(result.response) if part["type"] == BUTTON]
        tabs = [(each["label"], each["style"]) for each in buttons[:6]]
        assert tabs == [
            ("Oslo", 2),
            ("London", 1),
            ("All regions", 2),
            ("Senior (L5)", 2),
            ("Mid (L4)", 1),
            ("All levels", 2),
        ]


_LEVELS = """\
### Software Engineer | Acme Global Negotiation Guide

| Region | Level | Base Salary | Bonus | Total Comp |
|--------|-------|-------------|-------|------------|
| Oslo | Senior (L5) | NOK 900K-1,000K | - | NOK 900K-1,000K |
| London | Senior (L5) | £90K-£100K | - | £90K-£100K |
| London | Mid (L4) | £70K-£80K | - | £70K-£80K |
"""


async def test_an_empty_company_offers_every_company(world: World, library: Library) -> None:
    choices = await world.alice.autocomplete(world.channel, "band", "company", "")
    assert {choice["name"] for choice in choices} == {
        each.name for each in library.index.companies()
    }


@pytest.mark.parametrize("typed", ["x" * 3000, "\u0000", "@everyone", "a" * 40 + "!"])
async def test_completion_survives_anything_typed(world: World, typed: str) -> None:
    for option in ("company", "role", "region"):
        choices = await world.alice.autocomplete(world.channel, "band", option, typed)
        assert len(choices) <= 25


async def test_help_names_every_command_for_the_asker_alone(world: World) -> None:
    result = await world.moderator.slash(world.channel, "help")
    assert result.ephemeral
    shown = text_of(result.response)
    for command in world.env.bot.tree.walk_commands():
        if not hasattr(command, "commands") and command.name != "help":
            assert f"/{command.qualified_name}" in shown


async def test_help_leaves_out_what_the_asker_may_not_do(world: World) -> None:
    for result in (
        await world.alice.slash(world.channel, "help"),
        await world.alice.user.slash("help"),
    ):
        assert "/coach start" in text_of(result.response)
        assert "/guides" not in text_of(result.response)


async def test_every_command_and_option_says_what_it_is_for(world: World) -> None:
    for command in world.env.bot.tree.walk_commands():
        assert 8 <= len(command.description) <= 100, command.qualified_name
        for option in getattr(command, "parameters", ()):
            assert 8 <= len(option.description) <= 100, f"{command.qualified_name} {option.name}"


@pytest.mark.usefixtures("commands_sent")
async def test_everything_but_the_guides_can_be_taken_along(world: World) -> None:
    (sent,) = [
        entry.json
        for entry in world.env.http_requests
        if entry.method == "PUT" and entry.path.endswith("/commands")
    ]
    for command in sent:
        if command["name"] == "guides":
            assert command["contexts"] == [0]
            assert command["default_member_permissions"] == 32
        else:
            assert sorted(command["contexts"]) == [0, 1, 2]
            assert sorted(command["integration_types"]) == [0, 1]


class TestGuides:
    async def test_the_commands_are_hidden_from_others(self, world: World) -> None:
        with pytest.raises(SetupError):
            await world.alice.slash(world.channel, "guides status")
        assert "guides reload" not in world.alice.user.available_commands()

    async def test_others_are_refused_even_where_a_server_shows_it_to_them(
        self, world: World
    ) -> None:
        group = world.env.backend.find_command("guides", world.channel.guild.id)
        for name in ("reload", "status"):
            result = await world.interact(
                world.alice,
                None,
                2,
                {
                    "id": group["id"],
                    "name": "guides",
                    "type": 1,
                    "options": [{"name": name, "type": 1, "options": []}],
                },
            )
            assert result.ephemeral
            assert DEFERRED not in world.callbacks()
            assert "those whom my operator named" in text_of(result.response)

    async def test_status_says_what_serves(self, world: World, library: Library) -> None:
        result = await world.moderator.slash(world.channel, "guides status")
        assert result.ephemeral
        assert f"{len(library.index)} guides" in text_of(result.response)

    async def test_reload_defers_and_reports_file_line_and_reason(
        self, tmp_path: Path, store: Store, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.INFO, "cogs")
        folder = tmp_path / "guides"
        shipped = Path(__file__).parents[2] / "guides" / "library"
        good = next(shipped.rglob("*.md"))
        (folder / "acme").mkdir(parents=True)
        (folder / "acme" / "one.md").write_text(good.read_text("utf-8"), "utf-8")
        library = Library(Shelf(folder))
        await library.reload()
        coach = Coach(library, store, clock)
        bot = Counteroffer(library, coach, store, moderation=MODERATION, shard_count=1)
        async with world_of(bot) as world:
            (folder / "acme" / "two.md").write_bytes(b"\xff\xfe not a guide")
            result = await world.moderator.slash(world.channel, "guides reload")
            assert world.callbacks()[-1] == DEFERRED
            assert result.ephemeral
            assert not result.followups
            shown = text_of(result.response)
            assert "acme/two.md:1" in shown
            assert "go on serving" in shown
            assert len(library.index) == 1
            (folder / "acme" / "two.md").unlink()
            result = await world.moderator.slash(world.channel, "guides reload")
            assert "reloaded" in text_of(result.response)
            lines = [r for r in caplog.records if "by a moderator" in r.getMessage()]
            assert [line.__dict__["user_id"] for line in lines] == [world.moderator.id] * 2


async def test_resuming_nothing_is_answered_where_it_is_asked(world: World) -> None:
    result = await world.alice.slash(world.channel, "coach resume")
    assert result.ephemeral
    assert "/coach start" in text_of(result.response)
    assert world.sent_to_dm() == 0


class TestMyData:
    @pytest.mark.parametrize("command", ["mydata show", "mydata export", "mydata forget"])
    async def test_a_stranger_has_nothing_stored(self, world: World, command: str) -> None:
        result = await world.alice.slash(world.channel, command)
        assert result.ephemeral
        assert "nothing stored" in text_of(result.response)

    async def test_no_option_names_another_person(self, world: World) -> None:
        group = world.env.bot.tree.get_command("mydata")
        assert all(not command.parameters for command in group.commands)


@pytest.mark.skipif(not DESCRIPTION.exists(), reason="Discord's OpenAPI description is not here")
class TestPayloadCheck:
    """The check that runs after every test of this folder can fail."""

    PATH = "/channels/1/messages"

    def test_a_good_message_has_no_problems(self) -> None:
        body = {"flags": 32768, "components": [{"type": 10, "content": "hello"}]}
        assert problems_of("POST", self.PATH, body) == []

    @pytest.mark.parametrize(
        "component",
        [
            {"type": 10},
            {"type": 10, "content": "x" * 4001},
            {"type": 99, "content": "x"},
            {"type": 1, "components": [{"type": 2, "style": 1, "custom_id": "x" * 101}]},
            {"type": 17, "components": []},
        ],
    )
    def test_a_bad_component_is_found(self, component: dict[str, object]) -> None:
        assert problems_of("POST", self.PATH, json.loads(json.dumps({"components": [component]})))

    def test_an_unknown_request_is_an_error(self) -> None:
        with pytest.raises(LookupError):
            problems_of("POST", "/nowhere", {})
