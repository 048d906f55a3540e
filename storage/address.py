"""Where the database is, and whether that can be one: known before anything is opened."""

from __future__ import annotations

from pathlib import Path

from storage.errors import CannotOpen, NotOurs

SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")
_BEGINNING = b"SQLite format 3\0"  # of every database that holds anything


def sqlite_path(url: str) -> Path:
    """The file of `sqlite:///relative/path` or `sqlite:////absolute/path`."""
    scheme, found, path = url.partition(":///")
    # ":memory:" is no file to SQLite: every answer would be gone with the process.
    if scheme != "sqlite" or not found or not path or path.startswith(":"):
        raise CannotOpen(
            "DATABASE_URL must look like sqlite:///data/counteroffer.sqlite3, or like "
            "postgresql://user@host/database."
        )
    return Path(path)


def is_postgres(url: str) -> bool:
    """Whether it is a PostgreSQL server's address."""
    return url.startswith(POSTGRES)


def check_address(url: str) -> None:
    """Raises `CannotOpen` where a database plainly cannot be; to open it looks closer."""
    if is_postgres(url):
        return
    path = sqlite_path(url)
    try:
        with path.open("rb") as file:
            beginning = file.read(len(_BEGINNING))
    except FileNotFoundError:
        return  # it will be made
    except OSError as error:
        raise CannotOpen(f"{path} cannot be opened for writing.") from error
    if beginning and beginning != _BEGINNING:
        raise NotOurs(f"{path} is no SQLite database.")


def known_key_file(key_file: Path | None) -> Path:
    """The key file of a database that is on a server: it must be said where it is."""
    if key_file is None:
        raise CannotOpen("With a PostgreSQL database, DATA_KEY_FILE must say where the key is.")
    return key_file
