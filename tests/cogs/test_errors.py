"""Whatever goes wrong ends in a sentence for the person and a line without content in the log."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from discord import app_commands

from bot.logs import TextLines
from cogs.errors import NotAModerator, explain
from negotiation.model.errors import NotFound, NotSaved, NotUnderstood
from tests.cogs.scripted import ScriptedCoach
from tests.cogs.world import DEFERRED, World, text_of

OFFER = "my base is 250k at Initech"
COMPONENT, MODAL, COMMAND = 3, 5, 2


@pytest.fixture
def scripted() -> ScriptedCoach:
    return ScriptedCoach(fails=RuntimeError(OFFER))


def reference_in(shown: str) -> str:
    return shown.rpartition("reference ")[2].rstrip(".")


async def by_command(stage: World) -> Any:
    return (await stage.alice.slash(stage.channel, "coach start")).response


async def by_message(stage: World) -> Any:
    return await stage.say(OFFER)


async def by_click(stage: World) -> Any:
    data = {"custom_id": "co:press:skip:1", "component_type": 2}
    return (await stage.interact(stage.alice, None, COMPONENT, data)).response


async def by_opening_a_form(stage: World) -> Any:
    data = {"custom_id": "co:open:fill-in:1", "component_type": 2}
    return (await stage.interact(stage.alice, None, COMPONENT, data)).response


async def by_form(stage: World) -> Any:
    typed = {"type": 18, "component": {"type": 4, "custom_id": "base", "value": OFFER}}
    data = {"custom_id": "co:form:offer:1", "components": [typed]}
    return (await stage.interact(stage.alice, None, MODAL, data)).response


DOORS = [by_command, by_message, by_click, by_opening_a_form, by_form]


@pytest.mark.parametrize("door", DOORS)
async def test_every_door_ends_in_an_apology_with_the_logs_reference(
    stage: World, door: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "cogs")
    shown = text_of(await door(stage))
    assert "Something went wrong on my side" in shown
    (record,) = [each for each in caplog.records if each.name == "cogs.errors"]
    line = TextLines().format(record)
    assert f"reference={reference_in(shown)}" in line
    assert "RuntimeError" in line
    assert f"user_id={stage.alice.id}" in line
    assert "250k" not in line
    assert "Initech" not in line
    assert record.exc_info is None
    assert " at scripted._fail:" in line
    assert ("messages." if door is by_message else "coach.") in line


@pytest.mark.parametrize("door", DOORS)
async def test_an_error_that_explains_itself_is_shown_and_not_logged(
    stage: World, scripted: ScriptedCoach, door: Any, caplog: pytest.LogCaptureFixture
) -> None:
    scripted.fails = NotSaved("I could not save that. Please send it again.")
    assert text_of(await door(stage)) == "I could not save that. Please send it again."
    assert not [record for record in caplog.records if record.name == "cogs.errors"]


async def test_an_apology_is_private(stage: World) -> None:
    assert (await by_command(stage)).ephemeral
    assert (await by_click(stage)).ephemeral


async def test_an_apology_after_a_deferral_takes_its_place(stage: World) -> None:
    result = await stage.alice.slash(stage.channel, "coach start")
    assert stage.callbacks() == [DEFERRED]
    assert not result.followups


async def test_a_lost_apology_is_only_logged(
    stage: World, caplog: pytest.LogCaptureFixture
) -> None:
    stage.env.inject_error("*", "/channels/*/messages", status=500, times=None)
    await stage.alice.user.send_dm(OFFER)
    assert "an apology was lost" in caplog.text
    assert "250k" not in caplog.text


async def test_a_command_that_is_no_more_gets_a_sentence(stage: World) -> None:
    data = {"id": "1", "name": "salary", "type": 1, "options": []}
    result = await stage.interact(stage.alice, None, COMMAND, data)
    assert result.ephemeral
    assert "updated a moment ago" in text_of(result.response)


async def test_completion_that_fails_stays_an_empty_list(
    stage: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(OFFER)

    monkeypatch.setattr("cogs.autocomplete._choices", fail)
    assert await stage.alice.autocomplete(stage.channel, "band", "company", "mid") == []
    # discord.py logs this one itself; the bot's own log lines leave an exception's text out.
    assert caplog.records
    assert not any(OFFER in TextLines().format(record) for record in caplog.records)


@pytest.mark.parametrize(
    "error",
    [
        NotUnderstood("I could not read that."),
        NotFound("There is no such company."),
    ],
)
def test_a_negotiation_error_speaks_for_itself(error: Exception) -> None:
    reply = explain(error)
    assert reply is not None
    assert reply.text == str(error)
    assert reply.private


def test_a_failed_check_is_explained() -> None:
    missing = explain(NotAModerator())
    elsewhere = explain(app_commands.NoPrivateMessage())
    assert missing is not None
    assert "those whom my operator named" in missing.text
    assert elsewhere is not None
    assert "does not work here" in elsewhere.text
