from __future__ import annotations

from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, read_settings

ROOT = Path(__file__).resolve().parent.parent.parent


def test_nothing_needs_to_be_set() -> None:
    settings = read_settings({})
    assert settings == Settings()
    assert settings.token is None
    assert settings.guides_dir == Path("guides/library")
    assert settings.database_url == "sqlite:///data/counteroffer.sqlite3"
    assert settings.retention_days == 30


def test_every_setting_is_read_from_its_variable() -> None:
    settings = read_settings(
        {
            "GUIDES_DIR": "/guides",
            "DATABASE_URL": "sqlite:////data/db",
            "DISCORD_TOKEN": " abc ",
            "GUIDES_HISTORY_DIR": "/versions",
            "HOME_SERVER": "123456789012345678",
            "MODERATOR_ROLES": "Guide keepers, 223456789012345678,",
            "AUDIT_CHANNEL": "323456789012345678",
            "BLOCKED": "423456789012345678, 523456789012345678",
            "CONTACT": "keeper@example.org",
            "SUPPORT_URL": "https://example.org/help",
            "PRIVACY_URL": "https://example.org/privacy",
            "TERMS_URL": "https://example.org/terms",
            "SOURCE_URL": "https://example.org/source",
            "DATA_KEY_FILE": "/keys/key",
            "SHARDS": "0-3/8",
            "HTTP_ADDRESS": "127.0.0.1:8080",
            "RETENTION_DAYS": "7",
            "BACKUP_DIR": "/copies",
            "BACKUP_DAYS": "3",
            "HEARTBEAT_FILE": "/tmp/beat",  # noqa: S108 - only compared
            "LOG_FORMAT": "json",
            "LOG_LEVEL": "DEBUG",
            "PATH": "/bin",
        }
    )
    assert settings.token == "abc"  # noqa: S105
    assert {name: value for name, value in asdict(settings).items() if name != "discord_token"} == {
        "guides_dir": Path("/guides"),
        "database_url": "sqlite:////data/db",
        "guides_history_dir": Path("/versions"),
        "home_server": 123456789012345678,
        "moderator_roles": frozenset({"Guide keepers", "223456789012345678"}),
        "audit_channel": 323456789012345678,
        "blocked": frozenset({423456789012345678, 523456789012345678}),
        "contact": "keeper@example.org",
        "support_url": "https://example.org/help",
        "privacy_url": "https://example.org/privacy",
        "terms_url": "https://example.org/terms",
        "source_url": "https://example.org/source",
        "data_key_file": Path("/keys/key"),
        "shards": {"first": 0, "last": 3, "count": 8},
        "http_address": ("127.0.0.1", 8080),
        "retention_days": 7,
        "backup_dir": Path("/copies"),
        "backup_days": 3,
        "heartbeat_file": Path("/tmp/beat"),  # noqa: S108
        "log_format": "json",
        "log_level": "DEBUG",
    }


def test_what_a_command_does_not_need_cannot_be_wrong(tmp_path: Path) -> None:
    wrong = {
        "DISCORD_TOKEN_FILE": str(tmp_path / "missing"),
        "LOG_LEVEL": "loud",
        "RETENTION_DAYS": "soon",
        "HEARTBEAT_FILE": "/beat",
    }
    settings = read_settings(wrong, ("heartbeat_file", "guides_dir"))
    assert settings == replace(Settings(), heartbeat_file=Path("/beat"))
    with pytest.raises(SettingsError, match="LOG_LEVEL must be"):
        read_settings(wrong, ("log_level",))
    with pytest.raises(SettingsError, match="DISCORD_TOKEN_FILE"):
        read_settings(wrong, ("discord_token",))


def test_in_another_folder_the_shipped_guides_serve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert read_settings({}).guides_dir == ROOT / "guides" / "library"
    assert read_settings({"GUIDES_DIR": "mine"}).guides_dir == Path("mine")
    (tmp_path / "guides" / "library").mkdir(parents=True)
    assert read_settings({}).guides_dir == Path("guides/library")


def test_an_empty_variable_counts_as_unset() -> None:
    assert read_settings({"DISCORD_TOKEN": "", "RETENTION_DAYS": " "}) == Settings()


def test_the_token_file_comes_before_the_variable(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("from-file\n", encoding="utf-8")
    settings = read_settings(
        {"DISCORD_TOKEN_FILE": str(tmp_path / "token"), "DISCORD_TOKEN": "from-variable"}
    )
    assert settings.token == "from-file"  # noqa: S105


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfe"])
def test_a_token_file_without_a_token_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SettingsError, match="DISCORD_TOKEN_FILE"):
        read_settings({"DISCORD_TOKEN_FILE": str(path), "DISCORD_TOKEN": "other"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RETENTION_DAYS", "soon"),
        ("RETENTION_DAYS", "-5"),
        ("RETENTION_DAYS", "1.5"),
        ("BACKUP_DAYS", "31"),
        ("DATABASE_URL", "mysql://user:hunter2@host/db"),
        ("LOG_FORMAT", "xml"),
        ("LOG_LEVEL", "loud"),
    ],
)
def test_a_bad_value_is_named_in_plain_words_and_not_quoted(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({name: value})
    assert str(caught.value).startswith(f"{name} must be ")
    assert value not in str(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("name", "right", "wrong", "words"),
    [
        ("RETENTION_DAYS", ("1", "3650"), ("0", "3651", "9999999999", "١"),
         "a whole number of days from 1 to 3650"),
        ("BACKUP_DAYS", ("1", "30", "007"), ("0", "31", "+1"),
         "a whole number of days from 1 to 30"),
        ("LOG_LEVEL", ("DEBUG", "INFO", "WARNING", "ERROR"), ("loud", "CRITICAL"),
         "DEBUG, INFO, WARNING or ERROR"),
        ("LOG_FORMAT", ("text", "json"), ("jsonl",), "text or json"),
        ("CONTACT", ("me@example.org", "x" * 200), ("x" * 201, "two\nlines"),
         "one line of at most 200 characters"),
        ("TERMS_URL", ("https://example.org/t",), ("http://example.org", "https://", "here"),
         "an address with https://"),
        ("DATABASE_URL", ("sqlite:///d", "sqlite:////d"), ("sqlite:///", "sqlite://d"),
         "an address like sqlite:///data/counteroffer.sqlite3 or postgresql://user@host/name"),
    ],
)  # fmt: skip
def test_a_setting_is_what_it_is_said_to_be(
    name: str, right: tuple[str, ...], wrong: tuple[str, ...], words: str
) -> None:
    for value in right:
        read = getattr(read_settings({name: value}), name.lower())
        assert read == (int(value) if isinstance(read, int) else value)
    for value in wrong:
        with pytest.raises(SettingsError) as caught:
            read_settings({name: value})
        assert str(caught.value) == f"{name} must be {words}."


def test_a_word_may_be_written_in_capitals_or_not() -> None:
    settings = read_settings({"LOG_LEVEL": "debug", "LOG_FORMAT": "JSON"})
    assert (settings.log_level, settings.log_format) == ("DEBUG", "json")


def test_copies_lie_beside_the_database_unless_they_are_to_lie_elsewhere() -> None:
    moved = {"DATABASE_URL": "sqlite:////var/db.sqlite3"}
    assert read_settings(moved).backup_dir == Path("/var/backups")
    assert read_settings({**moved, "BACKUP_DIR": "/copies"}).backup_dir == Path("/copies")
    assert read_settings({}).backup_dir == Settings().backup_dir


def test_what_was_read_of_the_guides_lies_beside_the_database() -> None:
    settings = read_settings({"DATABASE_URL": "sqlite:////var/db.sqlite3"})
    assert settings.guides_cache == Path("/var/db.sqlite3.guides")


def test_every_bad_value_is_named_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"LOG_LEVEL": "loud", "RETENTION_DAYS": "soon"})
    assert [line.split()[0] for line in str(caught.value).splitlines()] == [
        "LOG_LEVEL",
        "RETENTION_DAYS",
    ]


def test_the_token_is_in_no_description_of_the_settings() -> None:
    settings = read_settings({"DISCORD_TOKEN": "hunter2"})
    assert "hunter2" not in f"{settings!r} {settings}"


def test_every_setting_describes_itself() -> None:
    assert all(field.metadata["description"] for field in fields(Settings))


@pytest.mark.parametrize("path", ["docs/operating.md", ".env.example"])
def test_the_manual_names_every_setting_with_its_default(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    for field in fields(Settings):
        name = field.name
        line = next((line for line in text.splitlines() if name.upper() in line), "")
        assert line, name
        if field.default is not None:
            assert str(field.default) in line, name
    assert "DISCORD_TOKEN_FILE" in text


@pytest.mark.parametrize("scheme", ["postgresql", "postgres"])
def test_a_database_on_a_server_may_be_told_by_a_file_and_is_never_printed(
    tmp_path: Path, scheme: str
) -> None:
    url = f"{scheme}://user:hunter2@host/db"
    (tmp_path / "url").write_text(f"{url}\n", encoding="utf-8")
    settings = read_settings({"DATABASE_URL_FILE": str(tmp_path / "url"), "DATABASE_URL": "no"})
    assert settings.database_url == url
    assert "hunter2" not in repr(settings)
    assert settings.guides_cache == Path("data/counteroffer.guides")


@pytest.mark.parametrize(
    ("text", "listed", "count", "name"),
    [
        ("auto", None, None, "auto"),
        ("0-3/8", [0, 1, 2, 3], 8, "0-3/8"),
        ("4-7/8", [4, 5, 6, 7], 8, "4-7/8"),
        ("2/3", [2], 3, "2-2/3"),
        ("2-2/3", [2], 3, "2-2/3"),  # one range has one name
    ],
)
def test_the_shards_of_a_process(
    text: str, listed: list[int] | None, count: int | None, name: str
) -> None:
    shards = read_settings({"SHARDS": text}).shards
    assert (shards.listed, shards.count, str(shards)) == (listed, count, name)


@pytest.mark.parametrize("text", ["8/8", "3-1/8", "0-8/8", "4", "0-3", "-1/2", "0-3/", "all"])
def test_shards_that_cannot_be_are_said(text: str) -> None:
    with pytest.raises(SettingsError, match="SHARDS must be auto, or shards out of how many"):
        read_settings({"SHARDS": text})


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("127.0.0.1:8080", "127.0.0.1", 8080), ("[::1]:80", "::1", 80), (":9000", "0.0.0.0", 9000)],  # noqa: S104
)
def test_where_to_answer_by_http(text: str, host: str, port: int) -> None:
    assert read_settings({"HTTP_ADDRESS": text}).http_address == (host, port)


@pytest.mark.parametrize("text", ["8080", "localhost:http", "localhost:70000", "localhost:"])
def test_an_address_that_cannot_be_is_said(text: str) -> None:
    with pytest.raises(SettingsError, match="HTTP_ADDRESS must be a host and a port"):
        read_settings({"HTTP_ADDRESS": text})
