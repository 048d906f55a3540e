"""What must lose nothing, done to a store again and again: `make drill`.

- *cuts*: the power fails. Of what was written and not yet synced, each sector is on the disk or
  not, by chance. Controls run with less careful settings, and must be seen to lose.
- *faults*: the n-th write fails, for every n.
- *flips*: one bit of every page is changed. Everybody is served what they told, told that it
  cannot be read, or nobody is served; never anything else.
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from unittest import mock

from negotiation.dialogue.session import State
from negotiation.model.errors import LostPast, NotSaved, Unreadable
from storage import sqlite
from storage.errors import CannotOpen
from storage.places import Places
from storage.ring import sync_folder
from storage.store import Store, open_store
from tests.storage.recorder import FULL, IOERR_WRITE, Event, Kind, Recording, recorded
from tests.storage.sessions import full_session

NAME = "drill.sqlite3"
SECTOR = 512
PEOPLE, ROUNDS = 5, 6
CLOCK = partial(datetime.now, UTC)

# By person, the number of the last answer; 0 once they are forgotten, None while that goes on.
Told = dict[int, int | None]
Found = dict[int, int]  # the same as it is stored; -1 where it is said to be unreadable


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder that is gone afterwards, in memory where there is room for that."""
    memory = Path("/dev/shm")  # noqa: S108 - only where it is ours to write
    where = str(memory) if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=where) as folder:
        yield Path(folder)


async def talk(folder: Path, recording: Recording) -> None:
    """People who answer, come, and are forgotten; each is noted once it is acknowledged."""
    async with open_store(f"sqlite:///{folder / NAME}", CLOCK) as store:
        for number in range(1, ROUNDS + 1):
            people = range(1, PEOPLE + 1)
            await asyncio.gather(*(_answer(store, recording, one, number) for one in people))
            await _forget(store, recording, 100 + number - 1)
            await _answer(store, recording, 100 + number, number)


async def _answer(store: Store, recording: Recording, user: int, number: int) -> None:
    try:
        before = await store.load(user)
        session = full_session(user, 1)
        if before is not None:
            session = replace(before.moved(before.state), version=before.version + 1)
        await store.save(replace(session, misses=number), was=before.version if before else 0)
    except NotSaved:
        return
    recording.note((user, number))


async def _forget(store: Store, recording: Recording, user: int) -> None:
    recording.note((user, None))  # from now on both are right
    try:
        await store.forget(user)
    except NotSaved:
        return
    recording.note((user, 0))


def acknowledged(events: Sequence[Event]) -> Told:
    """What the people were told until then."""
    return dict(event.note for event in events if event.kind is Kind.NOTE)


async def stored(folder: Path, people: Sequence[int]) -> Found:
    """What a store in `folder` says of them."""
    found: Found = {}
    async with open_store(f"sqlite:///{folder / NAME}", CLOCK) as store:
        for user in people:
            try:
                session = await store.load(user)
            except Unreadable:
                found[user] = -1
                continue
            found[user] = session.misses if session else 0
            if session is not None:
                expected = full_session(user, session.version)
                assert session.state == expected.state
                for past in session.history:
                    try:
                        assert isinstance(past.state, State)
                    except LostPast:
                        break
    return found


@dataclass
class Outcome:
    """What came of a drill: how often, and the first thing that was wrong in each."""

    tried: int = 0
    wrong: list[str] = field(default_factory=list)

    def judge(self, what: str, told: Told, found: Found) -> None:
        """An answer that was acknowledged is there, or a later one; who was forgotten is."""
        self.tried += 1
        for user, number in told.items():
            there = found.get(user, 0)
            lost = number is not None and number > 0 and there < number
            returned = number == 0 and there > 0
            if lost or returned:
                self.wrong.append(f"{what}: person {user} was told {number} and has {there}")
                return


# --- Cuts -----------------------------------------------------------------------------------------


@contextmanager
def synchronous(mode: str) -> Iterator[None]:
    """Open stores that take that much care."""
    careful = [setting.replace("= FULL", f"= {mode}") for setting in sqlite._SETTINGS]
    with mock.patch.object(sqlite, "_SETTINGS", tuple(careful)):
        yield


def recorded_talk(mode: str = "FULL") -> tuple[list[Event], bytes]:
    """A talk seen from below, and the key file it left."""
    with scratch() as folder, synchronous(mode), recorded(Recording()) as recording:

        def synced(path: Path) -> None:
            sync_folder(path)
            recording.folder()

        with mock.patch.object(sqlite, "sync_folder", synced):
            asyncio.run(talk(folder, recording))
        key_file = Places.of(folder / NAME).key_file.read_bytes()
    return recording.events, key_file


def disk_after(events: Sequence[Event], chance: random.Random) -> dict[str, bytearray]:
    """What may be on the disk when the power fails after `events`."""
    files: dict[str, bytearray] = {}
    pending: dict[str, list[Event]] = {}
    deleted: set[str] = set()  # and perhaps there again after the cut
    for event in events:
        match event.kind:
            case Kind.OPEN:
                files.setdefault(event.file, bytearray())
                pending.setdefault(event.file, [])
                deleted.discard(event.file)
            case Kind.DELETE if event.at:
                files.pop(event.file, None)
                pending.pop(event.file, None)
            case Kind.DELETE:
                deleted.add(event.file)
            case Kind.FOLDER:
                for file in deleted:
                    files.pop(file, None)
                    pending.pop(file, None)
                deleted.clear()
            case Kind.WRITE | Kind.TRUNCATE:
                pending[event.file].append(event)
            case Kind.SYNC:
                for done in pending[event.file]:
                    _apply(files[event.file], done, None)
                pending[event.file].clear()
            case Kind.NOTE:
                pass
    for file, events_left in pending.items():
        for event in events_left:
            _apply(files[file], event, chance)
    return {
        file: content
        for file, content in files.items()
        if file not in deleted or chance.random() < 0.5
    }


def _apply(file: bytearray, event: Event, chance: random.Random | None) -> None:
    """All of it, or by chance some of its sectors."""
    if event.kind is Kind.TRUNCATE:
        if chance is None or chance.random() < 0.5:
            del file[event.at :]
        return
    step = SECTOR if chance is not None else max(len(event.data), 1)
    for start in range(0, len(event.data), step):
        if chance is None or chance.random() < 0.5:
            piece = event.data[start : start + step]
            at = event.at + start
            if len(file) < at:
                file.extend(bytes(at - len(file)))
            file[at : at + len(piece)] = piece


def cuts(times: int, mode: str = "FULL", seed: int = 1) -> Outcome:
    """Cut the power so often, each time at another moment."""
    events, key_file = recorded_talk(mode)
    chance = random.Random(seed)  # noqa: S311 - to be repeated
    return asyncio.run(_cuts(times, events, key_file, chance))


async def _cuts(
    times: int, events: Sequence[Event], key_file: bytes, chance: random.Random
) -> Outcome:
    outcome = Outcome()
    for _ in range(times):
        until = events[: chance.randrange(len(events) + 1)]
        told = acknowledged(until)
        with scratch() as folder:
            for name, content in disk_after(until, chance).items():
                (folder / name).write_bytes(content)
            Places.of(folder / NAME).key_file.write_bytes(key_file)
            (folder / f"{NAME}.reserve").touch()  # to make one takes longer than all else
            try:
                found = await stored(folder, list(told))
            except CannotOpen as error:
                outcome.tried += 1
                outcome.wrong.append(f"after {len(until)} events: {type(error).__name__} {error}")
                continue
        outcome.judge(f"after {len(until)} events", told, found)
    return outcome


# --- Faults ---------------------------------------------------------------------------------------


def faults(every: int = 1) -> Outcome:
    """Have the n-th write fail, as a broken disk and as a full one."""
    outcome, last = Outcome(), _writes()
    for at in range(1, last + 1, every):
        for code, long in ((IOERR_WRITE, 1), (FULL, 1), (FULL, 40)):
            _fault(outcome, Recording(fails_at=at, fails_for=long, fails_with=code))
    return outcome


def _writes() -> int:
    with scratch() as folder, recorded(Recording()) as recording:
        asyncio.run(talk(folder, recording))
    return recording.writes


def _fault(outcome: Outcome, recording: Recording) -> None:
    what = f"write {recording.fails_at} with {recording.fails_with}"
    with scratch() as folder:
        with recorded(recording):
            try:
                asyncio.run(talk(folder, recording))
            except CannotOpen:
                recording.note((1, 0))
        told = acknowledged(recording.events)
        try:
            outcome.judge(what, told, asyncio.run(stored(folder, list(told))))
        except CannotOpen as error:
            outcome.wrong.append(f"{what}: {error}")


# --- Flips ----------------------------------------------------------------------------------------


def flips(each: int = 1, seed: int = 1) -> tuple[Outcome, dict[str, int]]:
    """Change one bit in every page of both files; how often what came of it."""
    chance, outcome = random.Random(seed), Outcome()  # noqa: S311 - to be repeated
    counted = {"the same": 0, "told": 0, "refused": 0}
    with scratch() as folder:
        recording = Recording()
        asyncio.run(talk(folder, recording))
        everybody = acknowledged(recording.events)
        told: Told = {user: number for user, number in everybody.items() if number}
        places = Places.of(folder / NAME)
        for path in (places.database, places.keys):
            whole = path.read_bytes()
            for page in range(0, len(whole), 4096):
                for _ in range(each):
                    bit = 8 * page + chance.randrange(8 * 4096)
                    flipped = bytearray(whole)
                    flipped[bit // 8] ^= 1 << bit % 8
                    result = _with_a_flip(folder, path, bytes(flipped), told, outcome, bit)
                    counted[result] += 1
    return outcome, counted


def _with_a_flip(
    folder: Path, path: Path, flipped: bytes, told: Told, outcome: Outcome, bit: int
) -> str:
    with scratch() as other:
        for file in folder.iterdir():
            content = flipped if file == path else file.read_bytes()
            (other / file.name).write_bytes(content)
        outcome.tried += 1
        try:
            found = asyncio.run(stored(other, list(told)))
        except (CannotOpen, NotSaved):
            return "refused"
    for user, number in told.items():
        if found[user] not in (number, -1):
            outcome.wrong.append(f"bit {bit} of {path.name}: person {user} has {found[user]}")
    return "told" if -1 in found.values() else "the same"


def main(arguments: list[str]) -> int:
    """Run them all, the power cut so often; print a line for each; the exit code."""
    logging.disable()  # what is unreadable is counted here
    times = int(arguments[0]) if arguments else 3_000
    careful = cuts(times)
    say(f"{careful.tried} power cuts: {len(careful.wrong)} lost something")
    controls = {mode: cuts(min(times, 300), mode) for mode in ("NORMAL", "OFF")}
    for mode, control in controls.items():
        say(f"{control.tried} with synchronous={mode}, a control: {len(control.wrong)} lost")
    broken = faults()
    say(f"{broken.tried} failed writes: {len(broken.wrong)} lost something")
    changed, counted = flips(each=10)
    ways = ", ".join(f"{number} {what}" for what, number in counted.items())
    say(f"{changed.tried} flipped bits: {len(changed.wrong)} served or lost in silence ({ways})")
    wrong = [*careful.wrong, *broken.wrong, *changed.wrong]
    for line in wrong[:20]:
        say(f"- {line}")
    blind = [mode for mode, control in controls.items() if not control.wrong]
    for mode in blind:
        say(f"- nothing was lost with synchronous={mode}: the drill sees nothing")
    return 1 if wrong or blind else 0


def say(line: str) -> None:
    """A line of the report."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
