"""Reported numbers: each sealed under the key of who wrote it, and gone with that key."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from negotiation.model.errors import NotSaved
from negotiation.model.flags import Flag
from storage.connection import Row, Value
from storage.driver import Driver
from storage.keys import Keys
from storage.ring import CannotUnwrap
from storage.seal import CannotUnseal

MOST_OF_ONE = 20  # open flags of one person
_ADD = """INSERT INTO flag (id, user_id, sealed, saved_at)
SELECT $1, $2, $3, $4
WHERE EXISTS (SELECT 1 FROM keys.person WHERE user_id = $2 AND wrapped = $5)"""
_COUNT = "SELECT count(*) FROM flag WHERE user_id = $1"
_ALL = """SELECT f.id, f.user_id, f.sealed, f.saved_at, k.wrapped
FROM flag AS f JOIN keys.person AS k ON k.user_id = f.user_id"""
_NEWEST = f"{_ALL} ORDER BY f.saved_at DESC, f.id LIMIT $1"
_OF_ONE = f"{_ALL} WHERE f.user_id = $1 ORDER BY f.saved_at, f.id"
_SETTLE = "DELETE FROM flag WHERE id = $1 RETURNING id"
_FORGET = "DELETE FROM flag WHERE user_id = $1 RETURNING id"
# Somebody who coaches has a key that lasts as long as their conversation.
_OLD_KEYS = """DELETE FROM keys.person
WHERE user_id IN (SELECT user_id FROM flag WHERE saved_at < $1)
AND user_id NOT IN (SELECT user_id FROM flag WHERE saved_at >= $1)
AND user_id NOT IN (SELECT user_id FROM session) RETURNING user_id"""
_PURGE = """DELETE FROM flag
WHERE saved_at < $1 OR user_id NOT IN (SELECT user_id FROM keys.person) RETURNING id"""


class Flags:
    """Methods raise `NotSaved`."""

    def __init__(self, driver: Driver, keys: Keys, clock: Callable[[], datetime]) -> None:
        self._driver = driver
        self._keys = keys
        self._clock = clock

    async def add(self, user_id: int, about: str, words: str, source: str) -> bool:
        """Keep one; False where the person has as many as one may have."""
        ((there,),) = await self._driver.run(_COUNT, user_id)
        if int(there) >= MOST_OF_ONE:
            return False
        flag_id = secrets.randbits(62)
        key = await self._keys.to_seal(user_id)
        text = json.dumps([about, words, source], ensure_ascii=False).encode()
        sealed = key.seal_flag(user_id, flag_id, text)
        now = int(self._clock().timestamp())
        if not await self._driver.change(_ADD, flag_id, user_id, sealed, now, key.wrapped):
            self._keys.drop(user_id)  # it is no more
            raise NotSaved("The key is no more.")
        return True

    async def newest(self, limit: int) -> tuple[Flag, ...]:
        """The newest that open."""
        return self._opened(await self._driver.run(_NEWEST, limit))

    async def of_person(self, user_id: int) -> tuple[Flag, ...]:
        """Everything that one person reported, oldest first."""
        return self._opened(await self._driver.run(_OF_ONE, user_id))

    async def settle(self, flag_id: int) -> bool:
        """Erase one that was looked into; False where it was gone already."""
        return bool(await self._driver.erase(_SETTLE, flag_id))

    async def forget(self, user_id: int) -> bool:
        """Erase all of one person's."""
        return bool(await self._driver.erase(_FORGET, user_id))

    async def purge(self, before: int) -> int:
        """Erase those from before that second, and those whose key is no more; how many."""
        for (user_id,) in await self._driver.erase(_OLD_KEYS, before):
            self._keys.drop(int(user_id))
        return len(await self._driver.erase(_PURGE, before))

    def _opened(self, rows: Sequence[Row]) -> tuple[Flag, ...]:
        return tuple(flag for row in rows if (flag := self._open(*row)) is not None)

    def _open(
        self, flag_id: Value, user_id: Value, sealed: Value, saved_at: Value, wrapped: Value
    ) -> Flag | None:
        person, number = int(user_id), int(flag_id)
        sealed = sealed if isinstance(sealed, bytes) else b""
        try:
            text = self._keys.kept(person, wrapped).open_flag(person, number, sealed)
        except (CannotUnwrap, CannotUnseal):
            return None
        about, words, source = json.loads(text)
        return Flag(number, about, words, source, datetime.fromtimestamp(int(saved_at), UTC))
