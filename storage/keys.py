"""The keys of people: kept wrapped, apart from what they seal, and destroyed with who is forgotten.

A key is on the disk before anything is sealed with it, and every statement that saves asks for the
very key that it sealed with: what is acknowledged can always be opened again.
"""

from __future__ import annotations

from storage.connection import Value
from storage.driver import Driver
from storage.ring import CannotUnwrap, Ring
from storage.seal import PersonKey

MOST = 2_000  # keys in memory, some hundred bytes each

_KEPT = "SELECT wrapped FROM keys.person WHERE user_id = $1"
_KEEP = """INSERT INTO keys.person (user_id, wrapped) VALUES ($1, $2)
ON CONFLICT (user_id) DO NOTHING"""
_REPLACE = "UPDATE keys.person SET wrapped = $3 WHERE user_id = $1 AND wrapped = $2"
_DESTROY = "DELETE FROM keys.person WHERE user_id = $1 RETURNING user_id"
_DESTROY_OLD = """DELETE FROM keys.person
WHERE user_id IN (SELECT s.user_id FROM session AS s JOIN keys.person AS k ON k.user_id = s.user_id
WHERE s.saved_at < $1 AND s.remind_at < $2 LIMIT $3) RETURNING user_id"""


class Keys:
    """By user id. Methods that wait raise `NotSaved`."""

    def __init__(self, driver: Driver, ring: Ring) -> None:
        self._driver = driver
        self._ring = ring
        self._recent: dict[int, PersonKey] = {}

    def kept(self, user_id: int, wrapped: Value) -> PersonKey:
        """The person's key as it was read beside their row; raises `CannotUnwrap`."""
        recent = self._recent.get(user_id)
        if recent is not None and recent.wrapped == wrapped:
            return recent
        key = PersonKey.kept(self._ring, user_id, wrapped if isinstance(wrapped, bytes) else b"")
        return self._remember(user_id, key)

    async def to_seal(self, user_id: int) -> PersonKey:
        """The person's key, on the disk; a new one where there is none, or none that opens."""
        recent = self._recent.get(user_id)
        if recent is not None:
            return recent
        made = PersonKey.new(self._ring, user_id)
        if await self._driver.change(_KEEP, user_id, made.wrapped):
            return self._remember(user_id, made)
        rows = await self._driver.run(_KEPT, user_id)
        wrapped = rows[0][0] if rows else b""
        try:
            return self.kept(user_id, wrapped)
        except CannotUnwrap:  # damaged: what it sealed is lost, and the person begins afresh
            await self._driver.change(_REPLACE, user_id, wrapped, made.wrapped)
            return made

    def drop(self, user_id: int) -> None:
        """Read it again the next time."""
        self._recent.pop(user_id, None)

    async def destroy(self, user_id: int) -> bool:
        """End the person's key, and all that was ever sealed with it; whether there was one."""
        found = await self._driver.erase(_DESTROY, user_id)
        self.drop(user_id)
        return bool(found)

    async def destroy_old(self, before: int, reminded: int, most: int) -> int:
        """End the keys of those whose last answer, and reminder, are older than those seconds; how
        many there were, of `most` at once.
        """
        destroyed = await self._driver.erase(_DESTROY_OLD, before, reminded, most)
        for (user_id,) in destroyed:
            self.drop(int(user_id))
        return len(destroyed)

    def _remember(self, user_id: int, key: PersonKey) -> PersonKey:
        self._recent[user_id] = key
        if len(self._recent) > MOST:
            del self._recent[next(iter(self._recent))]
        return key
