"""Names and descriptions of commands in other languages, as Discord gets them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from cogs.languages import COLUMNS, DESCRIPTIONS, MENUS, NAMES
from tests.cogs.world import World

LOCALES = {locale.value for locale in COLUMNS}


def _parts(commands: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for command in commands:
        yield command
        yield from _parts(command.get("options", []))


def _is_menu(part: dict[str, Any]) -> bool:
    """Whether it hangs on a message: such a command has a name and nothing else."""
    return "description" not in part


@pytest.fixture
def sent(commands_sent: None, world: World) -> list[dict[str, Any]]:
    (commands,) = (
        entry.json
        for entry in world.env.http_requests
        if entry.method == "PUT" and entry.path.endswith("/commands") and entry.json is not None
    )
    return list(commands)


def test_every_command_and_option_is_sent_in_every_language(sent: list[dict[str, Any]]) -> None:
    for part in _parts(sent):
        assert set(part["name_localizations"]) == LOCALES, part["name"]
        if not _is_menu(part):
            assert set(part["description_localizations"]) == LOCALES, part["description"]


def test_nothing_is_translated_that_is_not_said(sent: list[dict[str, Any]]) -> None:
    menus = [part for part in sent if _is_menu(part)]
    assert {part["name"] for part in menus} == set(MENUS)
    parts = [part for part in _parts(sent) if not _is_menu(part)]
    assert {part["name"] for part in parts} == set(NAMES)
    assert {part["description"] for part in parts} == set(DESCRIPTIONS)


def test_names_beside_each_other_differ(sent: list[dict[str, Any]]) -> None:
    beside = [sent, *(part["options"] for part in _parts(sent) if part.get("options"))]
    assert len(beside) > 3
    for parts in beside:
        for locale in LOCALES:
            names = [part["name_localizations"][locale] for part in parts]
            assert len(set(names)) == len(names), locale


def test_names_are_such_as_discord_takes() -> None:
    names = [name for row in NAMES.values() for name in row]
    assert all(re.fullmatch(r"[-_\w]{1,32}", name) and name == name.lower() for name in names)


def test_names_over_messages_fit() -> None:
    assert all(1 <= len(name) <= 32 for row in MENUS.items() for name in (row[0], *row[1]))


def test_descriptions_fit() -> None:
    assert all(8 <= len(text) <= 100 for row in DESCRIPTIONS.values() for text in row)


def test_what_begins_the_coach_says_that_it_speaks_english() -> None:
    german, french, spanish, portuguese = DESCRIPTIONS["Work on your counteroffer, step by step"]
    assert "Englisch" in german
    assert "anglais" in french
    assert "inglés" in spanish
    assert "inglês" in portuguese
