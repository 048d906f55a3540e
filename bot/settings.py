"""What an operator can set, read once from the environment. Nothing else reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import field, fields, replace
from pathlib import Path
from typing import Any, Literal, NamedTuple

from negotiation.model.record import record
from storage.address import POSTGRES, SQLITE

_SECRETS = ("discord_token", "database_url")  # may be told by the file that holds them


class SettingsError(Exception):
    """A setting that cannot be used; the text names it and never quotes its value."""


def _says(description: str) -> dict[str, str]:
    return {"description": description}


@record(frozen=True, slots=True)
class Shards:
    """The shards of one process: `first` to `last` of `count`, or all where that is None."""

    first: int = 0
    last: int = 0
    count: int | None = None

    @property
    def listed(self) -> list[int] | None:
        """Each by its number; None for all."""
        return None if self.count is None else list(range(self.first, self.last + 1))

    def __str__(self) -> str:
        if self.count is None:
            return "auto"
        return f"{self.first}-{self.last}/{self.count}"


class Address(NamedTuple):
    """Where to listen."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


# Not a pydantic model: the terminal's first answer would wait for that library.
@record(frozen=True, slots=True)
class Settings:
    """Each field is an environment variable in upper case; its description is the manual's."""

    guides_dir: Path = field(
        default=Path("guides/library"), metadata=_says("the folder of negotiation guides")
    )
    database_url: str = field(
        default="sqlite:///data/counteroffer.sqlite3",
        repr=False,  # it may hold a password
        metadata=_says(
            "where conversations are kept, as `sqlite:///path` or `postgresql://user@host/name`; "
            "`DATABASE_URL_FILE`, a file that holds it, comes first"
        ),
    )
    discord_token: str | None = field(
        default=None,
        repr=False,
        metadata=_says("the bot's token; `DISCORD_TOKEN_FILE`, a file that holds it, comes first"),
    )
    shards: Shards = field(
        default=Shards(),
        metadata=_says(
            "which of Discord's shards this process has, as `0-3/8`, the first four of eight; "
            "`auto`: all of them, as many as Discord asks for"
        ),
    )
    http_address: Address | None = field(
        default=None,
        metadata=_says(
            "where `/health`, `/ready` and `/metrics` are answered, as `127.0.0.1:8080`; unset: "
            "nowhere"
        ),
    )
    home_server: int | None = field(
        default=None,
        metadata=_says(
            "the number of the server whose owner may look after the guides, and who has one of "
            "`MODERATOR_ROLES`; unset: only who owns the app at Discord may"
        ),
    )
    moderator_roles: frozenset[str] | None = field(
        default=None,
        metadata=_says("roles of the home server, by name or number, with commas between"),
    )
    audit_channel: int | None = field(
        default=None,
        metadata=_says(
            "the number of the channel that gets a line for each change of the guides; unset: the "
            "log alone"
        ),
    )
    guides_history_dir: Path | None = field(
        default=None,
        metadata=_says(
            "where every version of a guide that is changed in Discord is kept; unset: beside the "
            "database"
        ),
    )
    blocked: frozenset[int] | None = field(
        default=None,
        metadata=_says(
            "numbers of people and of servers that get no answer but that of `/mydata`, with "
            "commas between"
        ),
    )
    contact: str | None = field(
        default=None,
        metadata=_says("how people reach you, shown in `/help` and where something went wrong"),
    )
    support_url: str | None = field(
        default=None, metadata=_says("where people find help, as a server's invite; shown likewise")
    )
    privacy_url: str | None = field(
        default=None, metadata=_says("your privacy policy, shown in `/help`")
    )
    terms_url: str | None = field(default=None, metadata=_says("your terms, shown in `/help`"))
    source_url: str | None = field(
        default=None, metadata=_says("where its source can be read, shown in `/help`")
    )
    data_key_file: Path | None = field(
        default=None,
        metadata=_says("the key file, made at the first start; unset: beside the database"),
    )
    retention_days: int = field(
        default=30,
        metadata=_says("a conversation is deleted this long after its last answer"),
    )
    backup_dir: Path = field(
        default=Path("data/backups"),
        metadata=_says(
            "where a copy of the database goes once a day, and before it is migrated; beside a "
            "database that lies elsewhere"
        ),
    )
    backup_days: int = field(default=7, metadata=_says("a copy is deleted after this many days"))
    heartbeat_file: Path = field(
        default=Path("data/heartbeat"),
        metadata=_says("touched while the bot is well; `python -m bot health` reads its age"),
    )
    log_format: Literal["text", "json"] = field(
        default="text", metadata=_says("`text` for people, `json` for machines")
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = field(
        default="INFO", metadata=_says("how much the bot itself logs")
    )

    @property
    def guides_cache(self) -> Path:
        """Where what was read of the guides is kept for the next start."""
        return self._beside_database("guides")

    @property
    def guides_history(self) -> Path:
        """The folder of all versions of guides."""
        return self.guides_history_dir or self._beside_database("guides-history")

    def _beside_database(self, ending: str) -> Path:
        """Beside the heartbeat where the database is on a server."""
        if self.database_url.startswith(POSTGRES):
            return self.heartbeat_file.with_name(f"counteroffer.{ending}")
        return Path(f"{self.database_url.removeprefix(SQLITE)}.{ending}")

    @property
    def token(self) -> str | None:
        """The Discord token, or None."""
        return self.discord_token


_SHIPPED = Path(__file__).resolve().parent.parent / "guides" / "library"
_LONGEST = 200  # characters of what people are shown


def _whole(most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", text, re.ASCII) or not 1 <= int(text) <= most:
            raise ValueError
        return int(text)

    return read


def _snowflake(text: str) -> int:
    if not re.fullmatch(r"[0-9]{15,20}", text, re.ASCII):
        raise ValueError
    return int(text)


def _listed(text: str) -> frozenset[str]:
    return frozenset(name for part in text.split(",") if (name := part.strip()))


def _snowflakes(text: str) -> frozenset[int]:
    return frozenset(map(_snowflake, _listed(text)))


def _one_of(*words: str) -> Callable[[str], str]:
    """In capitals or not."""

    def read(text: str) -> str:
        found = next((word for word in words if word.casefold() == text.casefold()), None)
        if found is None:
            raise ValueError
        return found

    return read


def _address(text: str) -> str:
    if not re.match(r"(sqlite:///|postgres(ql)?://).", text):
        raise ValueError
    return text


def _short(text: str) -> str:
    if len(text) > _LONGEST or not text.isprintable():
        raise ValueError
    return text


def _link(text: str) -> str:
    if not re.fullmatch(r"https://[^\s<>|]+", _short(text)):
        raise ValueError
    return text


def _shards(text: str) -> Shards:
    found = re.fullmatch(r"([0-9]{1,5})(?:-([0-9]{1,5}))?/([0-9]{1,5})", text, re.ASCII)
    if text == "auto":
        return Shards()
    if found is None:
        raise ValueError
    first, last, count = int(found[1]), int(found[2] or found[1]), int(found[3])
    if not first <= last < count:
        raise ValueError
    return Shards(first, last, count)


def _listening(text: str) -> Address:
    host, colon, port = text.rpartition(":")
    if not colon or not re.fullmatch(r"[0-9]{1,5}", port, re.ASCII) or int(port) > 65535:
        raise ValueError
    return Address(host.strip("[]") or "0.0.0.0", int(port))  # noqa: S104 - `:8080` says so


# How each is read, `str` where it isn't said, and what to write where that fails.
_READERS: dict[str, Callable[[str], object]] = {
    "guides_dir": Path,
    "database_url": _address,
    "contact": _short,
    "support_url": _link,
    "source_url": _link,
    "privacy_url": _link,
    "terms_url": _link,
    "data_key_file": Path,
    "shards": _shards,
    "http_address": _listening,
    "guides_history_dir": Path,
    "home_server": _snowflake,
    "moderator_roles": _listed,
    "audit_channel": _snowflake,
    "blocked": _snowflakes,
    "retention_days": _whole(3650),
    "backup_dir": Path,
    "backup_days": _whole(30),
    "heartbeat_file": Path,
    "log_format": _one_of("text", "json"),
    "log_level": _one_of("DEBUG", "INFO", "WARNING", "ERROR"),
}
_EXPECTED = {
    "database_url": "an address like sqlite:///data/counteroffer.sqlite3 or "
    "postgresql://user@host/name",
    "shards": "auto, or shards out of how many, like 0-3/8",
    "http_address": "a host and a port, like 127.0.0.1:8080",
    "home_server": "the server's number, which Discord copies in developer mode",
    "blocked": "numbers of people or servers, with commas between",
    "audit_channel": "the channel's number, which Discord copies in developer mode",
    "contact": "one line of at most 200 characters",
    **dict.fromkeys(
        ("support_url", "privacy_url", "terms_url", "source_url"), "an address with https://"
    ),
    "retention_days": "a whole number of days from 1 to 3650",
    "backup_days": "a whole number of days from 1 to 30",
    "log_format": "text or json",
    "log_level": "DEBUG, INFO, WARNING or ERROR",
}


def read_settings(
    environment: Mapping[str, str], needed: Collection[str] | None = None
) -> Settings:
    """The settings of `environment`; an empty variable counts as unset. Raises `SettingsError`.

    Of those that are not `needed` nothing is read, and nothing can be wrong. The default folder of
    guides is the shipped one where there is none of that name, that of copies beside the database.
    """
    names = [each.name for each in fields(Settings) if needed is None or each.name in needed]
    given = {
        name: text.strip() for name in names if (text := environment.get(name.upper(), "")).strip()
    }
    for name in _SECRETS:
        if name not in names:
            continue
        variable = f"{name.upper()}_FILE"
        if file := environment.get(variable, "").strip():
            given[name] = _read_secret(variable, file)
    read: dict[str, Any] = {}
    wrong: list[str] = []
    for name, text in given.items():
        try:
            read[name] = _READERS.get(name, str)(text)
        except ValueError:
            wrong.append(name)
    if wrong:
        lines = [f"{name.upper()} must be {_EXPECTED[name]}." for name in sorted(wrong)]
        raise SettingsError("\n".join(lines)) from None
    settings = replace(Settings(), **read)
    if "backup_dir" not in read and settings.database_url.startswith(SQLITE):
        beside = Path(settings.database_url.removeprefix(SQLITE)).with_name("backups")
        settings = replace(settings, backup_dir=beside)
    if "guides_dir" not in read and not settings.guides_dir.is_dir():
        return replace(settings, guides_dir=_SHIPPED)
    return settings


def _read_secret(name: str, path: str) -> str:
    try:
        secret = Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{name} names a file that cannot be read.") from None
    if not secret:
        raise SettingsError(f"{name} names a file that is empty.")
    return secret
