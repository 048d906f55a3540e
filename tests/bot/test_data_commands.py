from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from bot.data_commands import backup, restore_copy, rotate_keys
from bot.settings import Settings
from storage.errors import CannotOpen

COPY = Path("copy.sqlite3")
COMMANDS: dict[str, Callable[[Settings], int]] = {
    "backup": lambda settings: backup(settings, None, StringIO()),
    "restore": lambda settings: restore_copy(settings, Path("copy"), StringIO(), check=False),
    "restore --check": lambda settings: restore_copy(
        settings, Path("copy"), StringIO(), check=True
    ),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_what_is_for_a_file_is_refused_where_there_is_a_server(
    tmp_path: Path, command: str
) -> None:
    settings = Settings(database_url="postgresql://host/name", backup_dir=tmp_path)
    with pytest.raises(CannotOpen, match="This is for SQLite"):
        COMMANDS[command](settings)
    assert list(tmp_path.iterdir()) == []


def test_a_new_key_for_a_server_needs_to_know_where_the_key_file_is() -> None:
    settings = Settings(database_url="postgresql://host/name")
    with pytest.raises(CannotOpen, match="DATA_KEY_FILE must say"):
        rotate_keys(settings, StringIO())


def test_a_new_key_on_a_server_is_told_as_for_a_file(postgres_url: str, tmp_path: Path) -> None:
    settings = Settings(database_url=postgres_url, data_key_file=tmp_path / "key")
    out = StringIO()
    assert rotate_keys(settings, out) == 0
    assert out.getvalue().startswith(
        f"{tmp_path}/key has a new key. Conversations that it opens: 0"
    )
