"""Files of guides on their way from one process to the others: the last change of each."""

from __future__ import annotations

from typing import NamedTuple

from storage.driver import Driver

_ALL = "SELECT path, how, who, changed_at, digest FROM guide_file ORDER BY path"
_CONTENT = "SELECT content FROM guide_file WHERE path = $1 AND digest = $2 AND content IS NOT NULL"
# The later change counts, and of two in one second the one with the greater digest: whichever
# process comes first, all end with the same.
_SHARE = """INSERT INTO guide_file (path, how, who, changed_at, digest, content)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (path) DO UPDATE SET how = excluded.how,
who = excluded.who, changed_at = excluded.changed_at, digest = excluded.digest,
content = excluded.content WHERE guide_file.changed_at < excluded.changed_at
OR guide_file.changed_at = excluded.changed_at AND guide_file.digest < excluded.digest"""
_SHARE_REMOVAL = _SHARE.replace("$6", "NULL")


class SharedFile(NamedTuple):
    """`how` and `digest` as the history of guides has them; no `digest`: it was removed."""

    path: str
    how: str
    who: int
    changed_at: int
    digest: str


class GuideFiles:
    """Methods raise `NotSaved`."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    async def all(self) -> tuple[SharedFile, ...]:
        """Every file that was changed in Discord, by its path."""
        return tuple(
            SharedFile(str(path), str(how), int(who), int(at), str(digest))
            for path, how, who, at, digest in await self._driver.run(_ALL)
        )

    async def content(self, file: SharedFile) -> bytes | None:
        """Its bytes; None where it was removed, or changed again meanwhile."""
        rows = await self._driver.run(_CONTENT, file.path, file.digest)
        found = rows[0][0] if rows else None
        return found if isinstance(found, bytes) else None

    async def share(self, file: SharedFile, content: bytes | None) -> None:
        """Hand a change on, unless a later one is there."""
        if content is None:
            await self._driver.change(_SHARE_REMOVAL, *file)
        else:
            await self._driver.change(_SHARE, *file, content)
