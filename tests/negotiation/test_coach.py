"""The coach's door: what counts, what is saved, what is said when it cannot be.

The game played here is a counting one, so that these tests do not depend on the real words.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from negotiation.coach import Coach, SessionStore
from negotiation.dialogue import turn as dialogue
from negotiation.dialogue.session import Session, State, Step
from negotiation.model.case import Case
from negotiation.model.errors import NotSaved, StaleSession
from negotiation.model.facts import Facts
from negotiation.model.replies import Event, Picked, Pressed, Reply, Said, Submitted
from storage.store import Store, open_store
from tests.conftest import begun
from tests.storage.sessions import behind_its_back, reseal

pytestmark = pytest.mark.every_engine

USER = 7
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _counting_game(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every answer adds one to `misses`; "look" changes nothing, "hm" is not understood."""

    def start(
        facts: Facts,
        today: date,
        company: str | None = None,
        role: str | None = None,
        region: str | None = None,
        *,
        said: str = "",
    ) -> dialogue.Turn:
        guide = f"{company}/{role}" if company else None
        state = State(case=Case(company or "", role or "", region), guide=guide, lacks=said)
        return dialogue.Turn(Session(state, today=today), (Reply(f"started {guide}"),))

    def step(session: Session, event: Event, facts: Facts) -> dialogue.Turn:
        if event == Said("look"):
            return dialogue.Turn(session, (Reply("looked"),))
        if event == Said("forget"):
            return dialogue.Turn(session, (Reply("erased"),), forget=True)
        if event == Said("hm"):
            return dialogue.Turn(replace(session, misses=session.misses + 1), (Reply("what?"),))
        if event == Said("stop"):
            stopped = replace(session.state, step=Step.STOPPED)
            return dialogue.Turn(session.moved(stopped), (Reply("stopped"),))
        counted = session.moved(replace(session.state, proposed=f"{session.misses}"))
        counted = replace(counted, misses=session.misses + 1)
        return dialogue.Turn(counted, (Reply(f"count {counted.misses}"), Reply("next?")))

    def current(session: Session, facts: Facts) -> Reply:
        return Reply(f"at {session.misses}")

    def summary(session: Session, facts: Facts) -> Reply:
        return Reply(f"so far {session.misses}")

    def stale(session: Session, event: Event, facts: Facts) -> Reply:
        return Reply(f"old; at {session.misses}")

    for double in (start, step, current, summary, stale):
        monkeypatch.setattr(dialogue, double.__name__, double)


def coach_on(sessions: SessionStore, clock: Callable[[], datetime] = lambda: NOW) -> Coach:
    library = SimpleNamespace(index=cast("Facts", None))
    return Coach(library, sessions, clock)


@pytest.fixture
async def store(
    engine: str, new_store: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Store]:
    if engine == "postgres":
        url = request.getfixturevalue("postgres_tables")
    else:
        url = f"sqlite:///{begun(new_store, tmp_path / 'db')}"
    async with open_store(url, lambda: NOW, key_file=tmp_path / "db.key") as opened:
        yield opened


@pytest.fixture
def coach(store: Store) -> Coach:
    return coach_on(store)


def texts(replies: tuple[Reply, ...]) -> list[str]:
    return [reply.text for reply in replies]


class Trouble:
    """A store in front of another that goes wrong when told to."""

    def __init__(self, inner: Store) -> None:
        self.inner = inner
        self.saves = 0
        self.lost_races = 0
        self.broken = False
        self.unreachable = False

    async def load(self, user_id: int) -> Session | None:
        if self.unreachable:
            raise NotSaved("The disk is gone.")
        return await self.inner.load(user_id)

    async def save(self, session: Session, *, was: int) -> None:
        if self.broken:
            raise NotSaved("The disk is full.")
        if self.lost_races:
            self.lost_races -= 1
            stored = await self.inner.load(session.user_id)
            if stored is None:
                raise StaleSession("lost")
            other = replace(stored, version=was + 1, misses=stored.misses + 10)
            await self.inner.save(other, was=was)
        self.saves += 1
        await self.inner.save(session, was=was)

    async def reported(self, user_id: int) -> int:
        if self.broken:
            raise NotSaved("silent")
        return await self.inner.reported(user_id)

    async def export(self, user_id: int) -> str | None:
        if self.broken:
            raise NotSaved("silent")
        return await self.inner.export(user_id)

    async def forget(self, user_id: int) -> bool:
        if self.broken:
            raise NotSaved("silent")
        return await self.inner.forget(user_id)


@pytest.fixture
def trouble(store: Store) -> Trouble:
    return Trouble(store)


async def test_an_answer_is_saved_before_the_reply_comes_back(coach: Coach, store: Store) -> None:
    replies = await coach.handle(USER, Said("250k"))
    stored = await store.load(USER)
    assert texts(replies) == ["count 1", "next?"]
    assert stored is not None
    assert (stored.user_id, stored.misses, stored.today) == (USER, 1, NOW.date())
    assert {reply.version for reply in replies} == {stored.version}


async def test_every_change_raises_the_version_by_one(coach: Coach) -> None:
    first = (await coach.start(USER, "runway"))[0].version
    assert (await coach.handle(USER, Said("one")))[0].version == first + 1
    assert (await coach.handle(USER, Said("two")))[0].version == first + 2


async def test_what_changes_nothing_is_not_saved(trouble: Trouble) -> None:
    coach = coach_on(trouble)
    version = (await coach.start(USER, "runway"))[0].version
    assert trouble.saves == 1
    assert (await coach.handle(USER, Said("look")))[0].version == version
    await coach.current(USER)
    await coach.show(USER)
    await coach.start(USER, "runway")
    assert trouble.saves == 1


async def test_a_new_day_alone_saves_nothing_and_is_seen_by_the_next_answer(
    trouble: Trouble, store: Store
) -> None:
    await coach_on(trouble).start(USER, "runway")
    tomorrow = NOW.replace(day=25)
    coach = coach_on(trouble, lambda: tomorrow)
    await coach.handle(USER, Said("look"))
    assert trouble.saves == 1
    await coach.handle(USER, Said("answer"))
    stored = await store.load(USER)
    assert stored is not None
    assert stored.today == tomorrow.date()


def _controls(version: int) -> list[Event]:
    return [
        Pressed("yes", version),
        Picked("region", ("sf",), version),
        Submitted("offer", (("base", "250k"),), version),
        Said("250k", version),
    ]


@pytest.mark.parametrize("kind", [0, 1, 2, 3])
async def test_a_control_counts_once(coach: Coach, kind: int) -> None:
    version = (await coach.start(USER))[0].version
    event = _controls(version)[kind]
    assert texts(await coach.handle(USER, event)) == ["count 1", "next?"]
    assert texts(await coach.handle(USER, event)) == ["old; at 1"]


@pytest.mark.parametrize("off", [-1, 1, 1000])
async def test_a_control_of_another_version_changes_nothing(coach: Coach, off: int) -> None:
    version = (await coach.start(USER, "runway"))[0].version
    for event in _controls(version + off):
        assert texts(await coach.handle(USER, event)) == ["old; at 0"]


async def test_two_clicks_at_once_count_once(coach: Coach) -> None:
    event = Pressed("yes", (await coach.start(USER))[0].version)
    both = await asyncio.gather(coach.handle(USER, event), coach.handle(USER, event))
    assert sorted(replies[0].text for replies in both) == ["count 1", "old; at 1"]


async def test_many_messages_at_once_all_count_one_after_the_other(coach: Coach) -> None:
    await coach.start(USER)
    replies = await asyncio.gather(*(coach.handle(USER, Said("x")) for _ in range(20)))
    assert [reply[0].text for reply in replies] == [f"count {n}" for n in range(1, 21)]


async def test_people_do_not_share_a_conversation(coach: Coach) -> None:
    await asyncio.gather(*(coach.handle(user, Said("x")) for user in (1, 2, 1, 3, 1)))
    counts = [(await coach.current(user))[0].text for user in (1, 2, 3)]
    assert counts == ["at 3", "at 1", "at 1"]


async def test_what_can_be_done_later_waits_until_everybody_is_answered(coach: Coach) -> None:
    done: list[str] = []

    async def later() -> None:
        await coach.calm()
        done.append("later")

    async def answer(user: int) -> None:
        await coach.handle(user, Said("x"))
        done.append("answered")

    await asyncio.gather(answer(1), later(), answer(2), answer(3))
    assert done == ["answered"] * 3 + ["later"]


async def test_who_is_not_answered_holds_nobody_up(trouble: Trouble) -> None:
    coach = coach_on(trouble)
    trouble.unreachable = True
    await coach.handle(USER, Said("x"))
    await asyncio.wait_for(coach.calm(), 5)


async def test_no_lock_outlives_its_turn(coach: Coach) -> None:
    await asyncio.gather(*(coach.handle(user, Said("x")) for user in range(1, 50)))
    gc.collect(1)  # what is young: to go through the whole process takes longer than the test
    assert not coach._locks


async def test_two_processes_on_one_version_lose_no_answer(store: Store) -> None:
    coaches = [coach_on(store), coach_on(store)]
    await coaches[0].start(USER)
    await asyncio.gather(*(coach.handle(USER, Said("x")) for coach in coaches))
    stored = await store.load(USER)
    assert stored is not None
    assert stored.misses == 2


async def test_a_lost_race_is_played_again_on_what_is_there_now(trouble: Trouble) -> None:
    coach = coach_on(trouble)
    await coach.start(USER, "runway")
    trouble.lost_races = 1
    assert texts(await coach.handle(USER, Said("x"))) == ["count 11", "next?"]


async def test_a_click_that_lost_its_race_is_old_and_not_applied(trouble: Trouble) -> None:
    coach = coach_on(trouble)
    version = (await coach.start(USER, "runway"))[0].version
    trouble.lost_races = 1
    assert texts(await coach.handle(USER, Pressed("yes", version))) == ["old; at 10"]


async def test_races_lost_again_and_again_are_said_and_not_pretended(trouble: Trouble) -> None:
    coach = coach_on(trouble)
    await coach.start(USER)
    trouble.lost_races = 5
    (reply,) = await coach.handle(USER, Said("x"))
    assert "does not count" in reply.text


async def test_what_cannot_be_saved_is_said_and_does_not_count(trouble: Trouble) -> None:
    coach = coach_on(trouble)
    await coach.start(USER)
    trouble.broken = True
    (reply,) = await coach.handle(USER, Said("250k"))
    assert "could not save" in reply.text
    assert "count" not in reply.text.replace("does not count", "")
    trouble.broken = False
    assert texts(await coach.handle(USER, Said("250k"))) == ["count 1", "next?"]


async def test_a_form_that_cannot_be_saved_is_handed_back(trouble: Trouble) -> None:
    coach = coach_on(trouble)
    (*_, asked) = await coach.start(USER)
    trouble.broken = True
    form = Submitted("offer", (("base", "250k"), ("bonus", " ")), asked.version)
    (reply,) = await coach.handle(USER, form)
    assert "could not save" in reply.text
    assert reply.text.endswith("You wrote:\n- 250k")


async def test_notes_out_of_reach_are_not_called_unsaved(trouble: Trouble) -> None:
    coach = coach_on(trouble)
    await coach.start(USER)
    trouble.unreachable = True
    for replies in (await coach.current(USER), await coach.show(USER)):
        assert "cannot reach my notes" in replies[0].text


async def test_what_cannot_be_deleted_is_not_said_to_be(trouble: Trouble, store: Store) -> None:
    coach = coach_on(trouble)
    await coach.start(USER, "runway")
    trouble.broken = True
    assert "still stored" in (await coach.forget(USER)).text
    assert "still stored" in (await coach.handle(USER, Said("forget")))[0].text
    assert await store.load(USER) is not None
    assert "cannot reach" in (await coach.export(USER)).text


async def test_a_first_message_begins_a_conversation_and_is_heard(coach: Coach) -> None:
    assert texts(await coach.handle(USER, Said("hello"))) == ["count 1", "next?"]


async def test_a_first_message_that_says_nothing_is_greeted_and_not_stored(
    coach: Coach, store: Store
) -> None:
    assert texts(await coach.handle(USER, Said("hm"), 11)) == ["started None\n\nwhat?"]
    assert texts(await coach.handle(USER, Said("hm"), 12)) == ["started None\n\nwhat?"]
    assert texts(await coach.start(USER)) == ["started None"]
    assert await store.load(USER) is None
    assert texts(await coach.amend(USER, 12, "250k")) == ["count 1", "next?"]
    assert (await store.load(USER)) is not None


async def test_a_greeting_can_be_answered_by_its_controls(coach: Coach, store: Store) -> None:
    (greeting,) = await coach.start(USER)
    assert await store.load(USER) is None
    picked = Picked("company", ("runway",), greeting.version)
    assert texts(await coach.handle(USER, picked)) == ["count 1", "next?"]
    assert texts(await coach.handle(USER, picked)) == ["old; at 1"]


@pytest.mark.parametrize("said", ["forget", "stop"])
async def test_nobody_has_anything_to_forget_or_to_keep(
    coach: Coach, store: Store, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def step(session: Session, _event: Event, _facts: Facts) -> dialogue.Turn:
        way = Step.FORGET if said == "forget" else Step.STOPPED
        return dialogue.Turn(session.moved(replace(session.state, step=way)), (Reply("sure?"),))

    monkeypatch.setattr(dialogue, "step", step)
    (told,) = await coach.handle(USER, Said(said), 11)
    assert "nothing stored" in told.text
    assert await store.load(USER) is None


async def test_stopping_what_never_began_stores_nothing(coach: Coach, store: Store) -> None:
    (told,) = await coach.stop(USER)
    assert "nothing stored" in told.text
    assert await store.load(USER) is None
    await coach.start(USER, "runway")
    before = await store.load(USER)
    await coach.stop(USER)
    assert before is not None
    assert await store.load(USER) != before


@pytest.mark.parametrize("named", [(), ("runway", "ml")])
async def test_start_goes_on_with_a_conversation_that_was_stopped(
    coach: Coach, named: tuple[str, ...]
) -> None:
    await coach.start(USER, "runway", "ml")
    await coach.handle(USER, Said("stop"))
    assert texts(await coach.start(USER, *named)) == ["count 1", "next?"]


async def test_a_click_without_a_conversation_is_told_how_to_begin(
    coach: Coach, store: Store
) -> None:
    (reply,) = await coach.handle(USER, Pressed("yes", 3))
    assert "/coach start" in reply.text
    assert await store.load(USER) is None


async def test_start_goes_on_where_the_person_was(coach: Coach) -> None:
    await coach.handle(USER, Said("x"))
    assert texts(await coach.start(USER)) == ["at 1"]


async def test_starting_on_the_same_guide_goes_on_too(coach: Coach) -> None:
    await coach.start(USER, "runway", "ml", "nyc")
    await coach.handle(USER, Said("x"))
    assert texts(await coach.start(USER, "runway", "ml")) == ["at 1"]
    assert texts(await coach.start(USER, "runway", "ml", "nyc")) == ["at 1"]


async def test_what_is_said_with_the_start_is_heard_in_the_same_turn(
    coach: Coach, store: Store
) -> None:
    await coach.start(USER, "midjourney", "mle", said="250k")
    session = await store.load(USER)
    assert session is not None
    assert (session.state.lacks, len(session.history)) == ("250k", 0)


@pytest.mark.parametrize("named", [(), ("midjourney", "mle")])
async def test_what_is_said_goes_on_in_the_conversation_about_the_same(
    coach: Coach, named: tuple[str, ...]
) -> None:
    await coach.start(USER, "midjourney", "mle")
    (first, _) = await coach.start(USER, *named, said="250k")
    assert first.text == "count 1"


@pytest.mark.parametrize("named", [("other", "ml", None), ("runway", "ml", "london")])
async def test_starting_elsewhere_keeps_the_earlier_conversation_one_step_back(
    coach: Coach, store: Store, named: tuple[str, str, str | None]
) -> None:
    await coach.start(USER, "runway", "ml", "nyc")
    before = await store.load(USER)
    (reply,) = await coach.start(USER, *named)
    after = await store.load(USER)
    assert before is not None
    assert after is not None
    assert reply.text.startswith("started")
    assert "back" in reply.note
    assert after.case.company == named[0]
    assert after.history[-1].state == before.state


async def test_show_says_what_is_known_and_when_nothing_is(coach: Coach) -> None:
    assert "nothing stored" in (await coach.show(USER))[0].text
    await coach.handle(USER, Said("x"))
    assert texts(await coach.show(USER)) == ["so far 1"]


async def test_show_does_not_keep_quiet_about_reported_numbers(coach: Coach, store: Store) -> None:
    await store.add_flag(USER, "band|a|b||", "it is 290k", "")
    (reply,) = await coach.show(USER)
    assert reply.text == "There is no conversation of ours."
    assert "You reported a number of the guides" in reply.note
    await store.add_flag(USER, "band|a|b||", "and 300k", "")
    await coach.handle(USER, Said("x"))
    (reply,) = await coach.show(USER)
    assert reply.text == "so far 1"
    assert "You reported 2 numbers" in reply.note


async def test_what_is_stored_is_not_guessed_at_where_it_cannot_be_read(
    trouble: Trouble,
) -> None:
    trouble.broken = True
    (reply,) = await coach_on(trouble).show(USER)
    assert "cannot reach my notes" in reply.text


async def test_an_export_is_a_file_for_the_person_alone(coach: Coach) -> None:
    assert not (await coach.export(USER)).attachments
    await coach.handle(USER, Said("x"))
    reply = await coach.export(USER)
    assert reply.private
    assert '"misses": 1' in reply.attachments[0].text
    assert reply.attachments[0].name.endswith(".json")


async def test_forget_erases_and_says_so_once(coach: Coach, store: Store) -> None:
    await coach.handle(USER, Said("x"))
    assert "deleted" in (await coach.forget(USER)).text
    assert await store.load(USER) is None
    assert "nothing stored" in (await coach.forget(USER)).text


async def test_the_conversation_itself_can_ask_to_be_erased(coach: Coach, store: Store) -> None:
    await coach.handle(USER, Said("x"))
    (reply,) = await coach.handle(USER, Said("forget"))
    assert (reply.text, reply.version) == ("erased", 0)
    assert await store.load(USER) is None


async def test_no_button_of_an_erased_conversation_fits_its_successor(store: Store) -> None:
    coach = coach_on(store)
    old = (await coach.start(USER, "runway"))[0].version
    await coach.forget(USER)
    later = coach_on(store, lambda: NOW.replace(minute=1))
    await later.start(USER, "runway")
    assert texts(await later.handle(USER, Pressed("yes", old))) == ["old; at 0"]


async def test_a_clock_that_was_set_back_makes_no_button_of_an_erased_conversation_fit(
    store: Store,
) -> None:
    coach = coach_on(store)
    old = (await coach.start(USER))[0].version
    await coach.forget(USER)
    back = coach_on(store, lambda: NOW - timedelta(seconds=3))
    await back.start(USER)
    for _ in range(3):
        await back.handle(USER, Said("x"))
    assert texts(await back.handle(USER, Pressed("yes", old))) == ["old; at 3"]


async def test_notes_that_cannot_be_read_leave_nobody_stuck(coach: Coach, store: Store) -> None:
    await coach.handle(USER, Said("x"))
    await reseal(store, USER, state=b"{}}")
    for replies in (await coach.handle(USER, Said("x")), await coach.current(USER)):
        assert "/coach start" in replies[0].text
        assert "/mydata export" in replies[0].text
    assert "{}}" in (await coach.export(USER)).attachments[0].text
    assert texts(await coach.start(USER)) == ["started None"]
    assert texts(await coach.handle(USER, Said("x"))) == ["count 1", "next?"]


async def test_notes_of_a_later_release_are_left_alone(coach: Coach, store: Store) -> None:
    await coach.handle(USER, Said("x"))
    await reseal(store, USER, written_in=99)
    rows = await store._driver.run("SELECT * FROM session")
    for replies in (
        await coach.handle(USER, Said("x"), message_id=5),
        await coach.start(USER),
        await coach.start(USER, "runway", "ml"),
    ):
        assert "could not save" in replies[0].text
        assert "safe" in replies[0].text
    for replies in (await coach.current(USER), await coach.show(USER)):
        assert "try again" in replies[0].text
    assert "try again" in (await coach.export(USER)).text
    assert await store._driver.run("SELECT * FROM session") == rows
    assert "deleted" in (await coach.forget(USER)).text


# --- Once only, in order --------------------------------------------------------------------------


async def test_a_message_heard_twice_counts_once(coach: Coach, store: Store) -> None:
    assert texts(await coach.handle(USER, Said("x"), message_id=10)) == ["count 1", "next?"]
    assert await coach.handle(USER, Said("x"), message_id=10) == ()
    assert await coach.handle(USER, Said("late"), message_id=9) == ()
    assert texts(await coach.handle(USER, Said("x"), message_id=11)) == ["count 2", "next?"]
    stored = await store.load(USER)
    assert stored is not None
    assert (stored.heard, stored.misses) == (11, 2)


async def test_a_message_that_two_processes_hear_is_played_by_one(store: Store) -> None:
    coaches = [coach_on(store), coach_on(store)]
    await coaches[0].start(USER)
    for message_id, text in ((20, "x"), (21, "look")):
        both = await asyncio.gather(
            *(coach.handle(USER, Said(text), message_id=message_id) for coach in coaches)
        )
        assert sorted(map(len, both))[0] == 0
        assert sorted(map(len, both))[1] > 0
    stored = await store.load(USER)
    assert stored is not None
    assert (stored.heard, stored.misses) == (21, 1)


async def test_a_message_that_changes_nothing_counts_and_leaves_the_buttons_as_they_are(
    coach: Coach, store: Store
) -> None:
    version = (await coach.start(USER, "runway"))[0].version
    for message_id in (30, 31):
        (looked,) = await coach.handle(USER, Said("look"), message_id=message_id)
        assert (looked.text, looked.version) == ("looked", version)
    assert await coach.handle(USER, Said("look"), message_id=31) == ()
    stored = await store.load(USER)
    assert stored is not None
    assert (stored.heard, stored.version, stored.drawn) == (31, version + 2, version)
    assert (await coach.current(USER))[0].version == version
    assert texts(await coach.handle(USER, Pressed("yes", version))) == ["count 1", "next?"]
    assert texts(await coach.handle(USER, Pressed("yes", version))) == ["old; at 1"]
    answered = await coach.handle(USER, Said("x"), message_id=32)
    assert answered[0].version == version + 4  # and the buttons of what is asked now fit
    assert texts(await coach.handle(USER, Pressed("yes", version + 4))) == ["count 3", "next?"]


async def test_a_message_that_was_not_saved_is_heard_when_it_comes_again(
    trouble: Trouble,
) -> None:
    coach = coach_on(trouble)
    await coach.start(USER)
    trouble.broken = True
    assert "could not save" in (await coach.handle(USER, Said("x"), message_id=40))[0].text
    trouble.broken = False
    assert texts(await coach.handle(USER, Said("x"), message_id=40)) == ["count 1", "next?"]


async def test_who_leaves_counts_nothing_more_and_the_next_hears_it_all(store: Store) -> None:
    leaving, following = coach_on(store), coach_on(store)
    await leaving.start(USER)
    ids = range(60, 63)
    waiting = [
        asyncio.create_task(leaving.handle(USER, Said("x"), message_id=number)) for number in ids
    ]
    leaving.leave()
    assert await asyncio.gather(*waiting) == [(), (), ()]
    heard = [texts(await following.handle(USER, Said("x"), message_id=number)) for number in ids]
    assert heard == [[f"count {count}", "next?"] for count in (1, 2, 3)]


class LeavingMeanwhile(Trouble):
    """Its coach leaves between a load and the save."""

    coach: Coach | None = None

    async def load(self, user_id: int) -> Session | None:
        session = await super().load(user_id)
        if self.coach is not None:
            self.coach.leave()
        return session


@pytest.mark.parametrize("words", ["x", "forget"])
async def test_what_is_not_saved_when_one_leaves_is_left(store: Store, words: str) -> None:
    trouble = LeavingMeanwhile(store)
    coach = coach_on(trouble)
    await coach.start(USER)
    before = await store.load(USER)
    trouble.coach = coach
    assert await coach.handle(USER, Said(words), message_id=70) == ()
    assert await store.load(USER) == before


async def test_who_clicks_or_edits_when_one_leaves_is_told_so(coach: Coach, store: Store) -> None:
    (asked,) = await coach.start(USER)
    await coach.handle(USER, Said("x"), message_id=80)
    coach.leave()
    clicked = await coach.handle(USER, Pressed("yes", asked.version))
    edited = await coach.amend(USER, 80, "y")
    assert ["being restarted" in text for text in texts((*clicked, *edited))] == [True, True]


async def test_going_back_does_not_unhear(coach: Coach, store: Store) -> None:
    await coach.handle(USER, Said("x"), message_id=50)
    await coach.handle(USER, Said("x"), message_id=51)
    session = await store.load(USER)
    assert session is not None
    *earlier, last = session.history
    back = replace(session, state=last.state, history=tuple(earlier), version=session.version + 1)
    await store.save(back, was=session.version)
    assert await coach.handle(USER, Said("x"), message_id=51) == ()


async def test_a_state_that_is_lost_leaves_nobody_stuck(
    coach: Coach, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def back(session: Session, event: Event, facts: Facts) -> dialogue.Turn:
        if not session.history:
            return dialogue.Turn(session, (Reply("nothing before this"),))
        state = session.history[-1].state
        return dialogue.Turn(replace(session, state=state, history=()), (Reply("back"),))

    await coach.handle(USER, Said("x"))
    await coach.handle(USER, Said("x"))
    damaged = "UPDATE session SET history = $1"
    ((column,),) = await store._driver.run("SELECT history FROM session")
    assert isinstance(column, bytes)
    await behind_its_back(store, damaged, column[:-1] + bytes([column[-1] ^ 1]))
    monkeypatch.setattr(dialogue, "step", back)
    replies = await coach.handle(USER, Said("back"))
    assert texts(replies) == ["nothing before this"]
    assert "damaged" in replies[0].note
    assert (await coach.current(USER))[0].text == "at 2"


@pytest.mark.parametrize(("days", "told"), [(90, "90 days"), (1, "one day")])
async def test_who_stops_is_told_how_long_the_answers_are_kept(
    store: Store, days: int, told: str
) -> None:
    coach = Coach(SimpleNamespace(index=cast("Facts", None)), store, lambda: NOW, kept_days=days)
    await coach.start(USER, "runway", "ml")
    (stopped,) = await coach.handle(USER, Said("stop"))
    assert f"until {told} after your last answer" in stopped.note


async def test_a_changed_message_takes_the_place_of_what_it_said(
    coach: Coach, store: Store
) -> None:
    await coach.handle(USER, Said("x"), message_id=50)
    await coach.handle(USER, Said("hm"), message_id=51)
    (amended, *_) = await coach.amend(USER, 51, "x")
    assert (amended.text, amended.note) == (
        "count 2",
        "You changed your message, so only what it says now counts.",
    )
    stored = await store.load(USER)
    assert stored is not None
    assert (stored.heard, len(stored.history)) == (51, 2)


async def test_a_changed_message_that_was_gone_on_from_changes_nothing(
    coach: Coach, store: Store
) -> None:
    await coach.handle(USER, Said("x"), message_id=50)
    (asked, *_) = await coach.handle(USER, Said("x"), message_id=51)
    await coach.handle(USER, Pressed("go", asked.version))
    before = await store.load(USER)
    for message_id in (50, 51):
        (refused,) = await coach.amend(USER, message_id, "x")
        assert "as a new message" in refused.text
    assert await store.load(USER) == before


async def test_what_was_forgotten_is_not_brought_back_by_a_changed_message(coach: Coach) -> None:
    await coach.handle(USER, Said("x"), message_id=50)
    await coach.forget(USER)
    assert await coach.amend(USER, 50, "x") == ()
    await coach.handle(USER, Said("x"), message_id=51)
    await coach.handle(USER, Said("forget"), message_id=52)
    assert await coach.amend(USER, 52, "x") == ()


async def test_who_talked_last_comes_first(coach: Coach, store: Store) -> None:
    await coach.handle(USER, Said("x"), message_id=50)
    assert tuple(await coach.lately()) == (USER,)
    assert await coach.heard(USER) == 50
    assert await coach.heard(USER + 1) == 0


async def test_between_two_turns_whatever_else_has_arrived_is_done(store: Store) -> None:
    done: list[str] = []

    class Library:
        @property
        def index(self) -> Facts:
            done.append("turn")
            return cast("Facts", None)

    async def look_ups() -> None:
        while done.count("turn") < 20:
            done.append("look-up")
            await asyncio.sleep(0)

    coach = Coach(Library(), store, lambda: NOW)
    answers = [coach.handle(person, Said("hello")) for person in range(20)]
    await asyncio.gather(*answers, look_ups())
    assert done.count("turn") == 20
    assert "turn,turn" not in ",".join(done)
