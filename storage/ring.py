"""The key file: a ring of keys, the newest first, that wrap the keys of people.

A line is a key's name in eight hexadecimal digits, the beginning of its SHA-256, and its 32 bytes
in base64; `#` begins a comment. The first line wraps what is new, and each opens what it wrapped.
The file is written whole beside the old one and takes its name once it is on the disk, so that a
cut of the power leaves the one or the other.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import CannotOpen, KeysMissing

_NAME, _NONCE, _KEY = 4, 12, 32  # bytes
WRAPPED = _NAME + _NONCE + _KEY + 16  # bytes of a key of a person, wrapped: 16 are its tag
_HEAD = (
    "# Keys of Counteroffer. Without this file no conversation can be read: keep a copy of it,\n"
    "# apart from the copies of the database.\n"
)
_LINE = re.compile(rf"([0-9a-f]{{{2 * _NAME}}}) ([A-Za-z0-9+/=]+)", re.ASCII)


class CannotUnwrap(Exception):
    """A wrapped key that was changed, or that another person's name stands on."""


class Ring:
    """By name, the newest first."""

    def __init__(self, keys: Iterable[bytes]) -> None:
        """At least one of them."""
        self._keys = {_name(key): key for key in keys}
        self._ciphers = {name: AESGCM(key) for name, key in self._keys.items()}

    @classmethod
    def new(cls, older: Ring | None = None) -> Ring:
        """A ring with a new key before those of `older`."""
        return cls([AESGCM.generate_key(8 * _KEY), *(older._keys.values() if older else ())])

    @property
    def newest(self) -> Ring:
        """A ring of the newest key alone."""
        return Ring([next(iter(self._keys.values()))])

    @property
    def name(self) -> str:
        """What its newest key is called, in hexadecimal digits: it tells nothing of the key."""
        return next(iter(self._keys)).hex()

    def has(self, name: str) -> bool:
        """Whether one of its keys is called so."""
        return any(key.hex() == name for key in self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def __repr__(self) -> str:
        return f"<a ring of {len(self)}>"

    def wrap(self, user_id: int, key: bytes) -> bytes:
        """The person's `key`, to be kept: only this ring opens it, and only as theirs."""
        name = next(iter(self._keys))
        nonce = os.urandom(_NONCE)
        return name + nonce + self._ciphers[name].encrypt(nonce, key, _about(user_id))

    def unwrap(self, user_id: int, wrapped: bytes) -> bytes:
        """What `wrap` was given; raises `CannotUnwrap`."""
        cipher = self._ciphers.get(wrapped[:_NAME])
        if cipher is None or len(wrapped) != WRAPPED:
            raise CannotUnwrap
        nonce, sealed = wrapped[_NAME : _NAME + _NONCE], wrapped[_NAME + _NONCE :]
        try:
            return cipher.decrypt(nonce, sealed, _about(user_id))
        except InvalidTag:
            raise CannotUnwrap from None

    def knows(self, wrapped: bytes) -> bool:
        """Whether one of its keys has the name that `wrapped` begins with."""
        return wrapped[:_NAME] in self._keys

    def write(self, path: Path) -> None:
        """Put it in the place of what is at `path`; raises `CannotOpen`."""
        unfinished = path.with_name(f"{path.name}.part")
        with _told(path):
            unfinished.unlink(missing_ok=True)
            self._put(unfinished)
            unfinished.replace(path)
            sync_folder(path.parent)

    def write_first(self, path: Path) -> bool:
        """Put it at `path` if there is nothing: whether it is there now. Raises `CannotOpen`.

        Of several processes that do so at once, one succeeds.
        """
        unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
        with _told(path):
            self._put(unfinished)
            try:
                os.link(unfinished, path)
            except FileExistsError:
                return False
            finally:
                unfinished.unlink()
            sync_folder(path.parent)
        return True

    def _put(self, path: Path) -> None:
        lines = [
            f"{name.hex()} {base64.b64encode(key).decode()}\n" for name, key in self._keys.items()
        ]
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with open(handle, "w", encoding="ascii") as file:
            file.write(_HEAD + "".join(lines))
            file.flush()
            os.fsync(handle)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotOpen(f"The key file {path} cannot be written.") from error


def read_ring(path: Path) -> Ring | None:
    """The ring at `path`, None where there is no file; raises `KeysMissing`."""
    try:
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise KeysMissing(f"The key file {path} cannot be read.") from error
    lines = [line.strip() for line in text.splitlines()]
    keys = [_parsed(path, line) for line in lines if line and not line.startswith("#")]
    if not keys:
        raise KeysMissing(f"The key file {path} holds no key.")
    return Ring(keys)


def sync_folder(folder: Path) -> None:
    """Have the names in it on the disk."""
    sync_file(folder)


def sync_file(path: Path) -> None:
    """Have what is in it on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _parsed(path: Path, line: str) -> bytes:
    found = _LINE.fullmatch(line)
    try:
        key = base64.b64decode(found[2], validate=True) if found else b""
    except binascii.Error:
        key = b""
    if found is None or len(key) != _KEY or _name(key).hex() != found[1]:
        # Never the line itself: it may be a key with a slip in it.
        raise KeysMissing(f"The key file {path} has a line that is no key.")
    return key


def _name(key: bytes) -> bytes:
    return hashlib.sha256(key).digest()[:_NAME]


def _about(user_id: int) -> bytes:
    return b"counteroffer key %d" % user_id
