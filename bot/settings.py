"""What an operator can set, read once from the environment. Nothing else reads it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError


class SettingsError(Exception):
    """A setting that cannot be used; the text names it and never quotes its value."""


class Settings(BaseModel):
    """Each field is an environment variable in upper case; its description is the manual's."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid", hide_input_in_errors=True)

    guides_dir: Path = Field(
        default=Path("guides/library"), description="the folder of negotiation guides"
    )
    database_url: str = Field(
        default="sqlite:///data/counteroffer.sqlite3",
        pattern=r"^sqlite:///.",
        description="where conversations are kept, as `sqlite:///path`",
    )
    discord_token: SecretStr | None = Field(
        default=None,
        description="the bot's token; `DISCORD_TOKEN_FILE`, a file that holds it, comes first",
    )
    retention_days: int = Field(
        default=30,
        ge=1,
        le=3650,
        description="a conversation is deleted this long after its last answer",
    )
    backup_dir: Path = Field(
        default=Path("data/backups"),
        description="where a copy of the database goes once a day, and before it is migrated",
    )
    backup_days: int = Field(
        default=7, ge=1, le=30, description="a copy is deleted after this many days"
    )
    heartbeat_file: Path = Field(
        default=Path("data/heartbeat"),
        description="touched while the bot is well; `python -m bot health` reads its age",
    )
    log_format: Literal["text", "json"] = Field(
        default="text", description="`text` for people, `json` for machines"
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="how much the bot itself logs"
    )

    @property
    def guides_cache(self) -> Path:
        """Where what was read of the guides is kept for the next start: beside the database."""
        return Path(f"{self.database_url.removeprefix('sqlite:///')}.guides")

    @property
    def token(self) -> str | None:
        """The Discord token in clear, or None."""
        return self.discord_token.get_secret_value() if self.discord_token else None


# What to write in place of pydantic's words.
_EXPECTED = {
    "database_url": "an address like sqlite:///data/counteroffer.sqlite3",
    "retention_days": "a whole number of days from 1 to 3650",
    "backup_days": "a whole number of days from 1 to 30",
    "log_format": "text or json",
    "log_level": "DEBUG, INFO, WARNING or ERROR",
}


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings of `environment`; an empty variable counts as unset. Raises `SettingsError`."""
    given = {
        name: text.strip()
        for name in Settings.model_fields
        if (text := environment.get(name.upper(), "")).strip()
    }
    if token_file := environment.get("DISCORD_TOKEN_FILE", "").strip():
        given["discord_token"] = _read_secret("DISCORD_TOKEN_FILE", token_file)
    try:
        return Settings.model_validate_strings(given)
    except ValidationError as error:
        names = sorted({str(each["loc"][0]) for each in error.errors(include_input=False)})
        raise SettingsError(
            "\n".join(
                f"{name.upper()} must be {_EXPECTED.get(name, 'readable')}." for name in names
            )
        ) from None


def _read_secret(name: str, path: str) -> str:
    try:
        secret = Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{name} names a file that cannot be read.") from None
    if not secret:
        raise SettingsError(f"{name} names a file that is empty.")
    return secret
