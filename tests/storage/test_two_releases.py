"""A release and the next on one database while people answer, as an upgrade without a gap has them.

The next format, here, keeps one text backwards: whoever took one format for the other would be seen
at once. It comes as `storage.upgrades` asks for: first a release that reads it and writes the one
before, then one that writes it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from negotiation.dialogue.session import Session
from negotiation.model.errors import StaleSession, TooNew
from storage.driver import Driver
from storage.errors import NewerDatabase
from storage.keys import Keys
from storage.session_codec import SessionCodec
from storage.sqlite import open_sqlite
from storage.store import Store, open_store
from storage.upgrades import UPGRADES, WRITES, Upgrade
from tests.storage.conftest import Clock

pytestmark = pytest.mark.every_engine

NEXT = WRITES + 1
PEOPLE = (7, 8, 9)
LETTERS = "abcdefghij"
ALWAYS = 1_000  # attempts: of two who write at once one comes through each time


def _turned(state: dict[str, Any]) -> dict[str, Any]:
    return state | {"lacks": state["lacks"][::-1]} if "lacks" in state else state


_WITH_NEXT = {**UPGRADES, WRITES: Upgrade(state=_turned)}
_BACK = {NEXT: Upgrade(state=_turned)}


@dataclass
class Release:
    """`turned`: whether it keeps the text backwards. Letters come as marks of its own."""

    codec: Callable[[], SessionCodec]
    first: str
    turned: bool = False

    @property
    def marks(self) -> str:
        return "".join(map(self.mark, LETTERS))

    def mark(self, letter: str) -> str:
        return chr(ord(self.first) + LETTERS.index(letter))

    def text(self, session: Session) -> str:
        return session.state.lacks[::-1] if self.turned else session.state.lacks

    def answered(self, session: Session, letter: str) -> Session:
        text = self.text(session) + self.mark(letter)
        moved = session.moved(replace(session.state, lacks=text[::-1] if self.turned else text))
        return replace(moved, version=session.version + 1)

    async def answer(self, store: Store, user_id: int, letter: str) -> None:
        """As the coach does: what came too late is done anew on what is there."""
        for _ in range(ALWAYS):
            session = await store.load(user_id)
            was = session.version if session else 0
            session = session or Session(user_id=user_id)
            try:
                await store.save(self.answered(session, letter), was=was)
            except StaleSession:
                continue
            return
        raise AssertionError("never came through")


def current() -> Release:
    return Release(SessionCodec, "a")


def reading_the_next() -> Release:
    codec = partial(SessionCodec, _WITH_NEXT, writes=WRITES, downgrades=_BACK)
    return Release(codec, "0", turned=True)


def writing_the_next() -> Release:
    return Release(partial(SessionCodec, _WITH_NEXT, writes=NEXT), "A", turned=True)


@dataclass
class Place:
    """Where the database is; on SQLite one process at a time has it."""

    url: str
    key_file: Path
    clock: Clock

    @asynccontextmanager
    async def side_by_side(self, releases: Sequence[Release]) -> AsyncIterator[list[Store]]:
        async with AsyncExitStack() as stack:
            if self.url.startswith("sqlite"):
                path = Path(self.url.removeprefix("sqlite:///"))
                driver = await stack.enter_async_context(open_sqlite(path, None, self.key_file))
                driver.alone = False  # each is to look at what the other wrote
                drivers: list[Driver] = [driver] * len(releases)
            else:
                from storage.postgres.driver import open_postgres

                drivers = [
                    await stack.enter_async_context(open_postgres(self.url, self.key_file))
                    for _ in releases
                ]
            yield [
                Store(driver, Keys(driver, _ring(driver)), release.codec(), self.clock)
                for driver, release in zip(drivers, releases, strict=True)
            ]

    async def serve(self, letters: str, *releases: Release) -> None:
        """All answer all people at once."""
        async with self.side_by_side(releases) as stores:
            await asyncio.gather(
                *(
                    self._answers(release, store, user_id, letters)
                    for release, store in zip(releases, stores, strict=True)
                    for user_id in PEOPLE
                )
            )

    async def _answers(self, release: Release, store: Store, user_id: int, letters: str) -> None:
        for letter in letters:
            await release.answer(store, user_id, letter)

    async def stored(self, release: Release, user_id: int) -> Session:
        async with self.side_by_side([release]) as (store,):
            session = await store.load(user_id)
        assert session is not None
        return session


def _ring(driver: Any) -> Any:
    return driver.ring


@pytest.fixture
def place(url: str, key_file: Path, clock: Clock) -> Place:
    return Place(url, key_file, clock)


async def test_an_upgrade_in_three_releases_loses_no_answer(place: Place) -> None:
    one, two, three = current(), reading_the_next(), writing_the_next()
    for at_work in ((one,), (one, two), (two,), (two, three), (three,)):
        await place.serve(LETTERS, *at_work)
    for user_id in PEOPLE:
        session = await place.stored(three, user_id)
        text = three.text(session)
        assert len(text) == 7 * len(LETTERS) == session.version
        for release, times in ((one, 2), (two, 3), (three, 2)):
            # Each in the order in which this release acknowledged them.
            assert "".join(mark for mark in text if mark in release.marks) == release.marks * times


async def test_the_way_back_leads_through_what_both_releases_wrote(place: Place) -> None:
    two, three = reading_the_next(), writing_the_next()
    await place.serve(LETTERS, two)
    await place.serve(LETTERS, two, three)
    for release in (two, three):
        session = await place.stored(release, PEOPLE[0])
        text, earlier = release.text(session), [past.state for past in session.history]
        assert len(earlier) == 20
        assert [replace(session, state=state) for state in earlier] == [
            replace(session, state=replace(state, lacks=text[:length][::-1]))
            for length, state in enumerate(earlier, len(text) - 20)
        ]


async def test_a_release_that_knows_no_next_format_changes_nothing_of_it(place: Place) -> None:
    one, three = current(), writing_the_next()
    await place.serve(LETTERS, one)
    await place.serve("c", three)
    async with place.side_by_side([one]) as (store,):
        for user_id in PEOPLE:
            with pytest.raises(TooNew):
                await store.load(user_id)
            with pytest.raises(TooNew):
                await store.save(Session(user_id=user_id, version=99), was=len(LETTERS) + 1)
    with pytest.raises(NewerDatabase):
        async with open_store(place.url, place.clock, key_file=place.key_file):
            pass
    for user_id in PEOPLE:
        assert three.text(await place.stored(three, user_id)) == f"{LETTERS}C"


async def test_a_rollback_to_the_release_before_loses_nothing(place: Place) -> None:
    two, three = reading_the_next(), writing_the_next()
    await place.serve("ab", two)
    await place.serve("ab", three)
    await place.serve("cd", two)
    for user_id in PEOPLE:
        assert two.text(await place.stored(two, user_id)) == "01AB23"
