"""No field changes unnoticed, and every format there ever was is read without loss."""

from __future__ import annotations

import gzip
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from negotiation.coach import Coach
from negotiation.dialogue.session import Session, Setting, State, Step, Target
from negotiation.model.money import Period
from negotiation.model.offer import OfferStatus, Stated
from negotiation.model.replies import Said
from negotiation.model.said import Part
from storage.migrate import migrate, migrations
from storage.session_codec import Beside, SessionCodec, Written
from storage.sqlite import prepare
from storage.store import open_store
from storage.upgrades import UPGRADES
from tests.moment import clock
from tests.negotiation.dialogue.player import made_up
from tests.storage.schema import digest, schema
from tests.storage.sessions import TELLTALE, full_session

HERE = Path(__file__).parent

# Format -> digest of the schema of what it holds. Format 2 is that of release 0.1.0: it stays.
SCHEMAS = {2: "725b5cac4d22"}

WHAT_TO_DO = """
What is stored of a session changed: a field, its type or default, or a value of an enum. A release
that does not know it would drop it or call the session unreadable. So:

1. If no release has written format {newest} yet, put the new digest {digest} in its place here.
2. Otherwise add `{newest}: Upgrade(…)` to `storage.upgrades.UPGRADES`, which takes format {newest}
   to {next}, and {next}: "{digest}" here; keep some sessions of format {newest} beside this test.
3. Leave `storage.upgrades.WRITES` at {newest} for one release, so that two releases can run side
   by side; the release after it writes {next}.
"""


def test_a_field_that_changes_is_a_new_format() -> None:
    newest = max(SessionCodec().reads)
    now = digest(State, Beside)
    assert SCHEMAS.get(newest) == now, WHAT_TO_DO.format(newest=newest, next=newest + 1, digest=now)


def test_formats_are_numbered_without_a_gap() -> None:
    newest = max(SessionCodec().reads)
    assert sorted(UPGRADES) == list(range(1, newest))
    assert newest - SessionCodec().writes in (0, 1)  # N + 1 is read before it is written


@dataclass
class One:
    a: int


@dataclass
class Two:
    a: int
    b: One | None = None


def test_the_schema_reaches_into_what_a_field_holds() -> None:
    assert schema(Two) == [
        "One.a: int = nothing",
        "Two.a: int = nothing",
        "Two.b: One | None = None",
    ]
    assert "Step: 'company'" in schema(State)
    assert any(line.startswith("Stated.amount: int") for line in schema(State))
    assert digest(One) != digest(Two)


# --- Format 1 -------------------------------------------------------------------------------------

OF_FORMAT_1 = [
    json.loads(line)
    for line in gzip.decompress((HERE / "format-1.jsonl.gz").read_bytes()).splitlines()
]
"""The transcripts as the first release stored them, a third, two thirds and all of the way in."""


def first_format(document: dict[str, Any]) -> Session:
    written = Written(1, json.dumps(document).encode(), b"")
    return SessionCodec().decode(document["user_id"], document["version"], written)


_STATES = TypeAdapter(State)  # made once: it takes longer than all that is done with it


def plain(state: State) -> Any:
    return _STATES.dump_python(state, mode="json")


def test_there_are_sessions_of_format_1_in_the_middle_of_things() -> None:
    assert len(OF_FORMAT_1) == 57
    states = [document["state"] for document in OF_FORMAT_1]
    assert len({state["step"] for state in states}) == 11
    assert all(any(state[name] for state in states) for name in ("doubts", "rival", "resume"))


def holds(now: Any, before: dict[str, Any]) -> bool:
    """Whether `now` has all that `before` has."""
    return all(
        now[key] == value or (value and holds(now[key], value)) for key, value in before.items()
    )


def rival_of(draft: dict[str, Any]) -> dict[str, Any]:
    """A competing offer that was being asked about, as it is now."""
    names = ("company", "status", "may_name", "offer", "deadline_days")
    return {name: draft[name] for name in names}


def assert_kept(state: State, old: dict[str, Any]) -> None:
    """Every answer, every question that was open, and where it all was."""
    now, asked = plain(state), [*old["doubts"], *old["parked"]]
    assert (now["guide"], now["done"], now["resume"]) == (old["guide"], old["done"], old["resume"])
    if old["step"] == "new_figures":  # what was typed there is asked for again
        assert now["step"] == "plan"
        assert now["open"].pop()["said"] == old["proposed"]
    else:
        # The promise to sign is asked for again; elsewhere a yes accepts what was proposed.
        proposed = None if old["step"] == "sign_condition" else old["proposed"]
        assert (now["step"], now["proposed"]) == (old["step"], proposed)
    answers = {name: value for name, value in old["case"].items() if name != "competing_offers"}
    assert holds(now["case"], answers)
    rivals = [rival_of(old["rival"])] if old["rival"] else old["case"]["competing_offers"]
    assert [rival for rival in rivals if rival not in now["case"]["competing_offers"]] == []
    assert [said_of(one) for one in now["open"]] == [said_of(one) for one in asked]


def said_of(question: dict[str, Any]) -> tuple[str, list[str]]:
    return question["question"], [way["label"] for way in question["choices"]]


@pytest.mark.parametrize("document", OF_FORMAT_1, ids=lambda document: str(document["user_id"]))
def test_a_session_of_format_1_is_read_without_loss(document: dict[str, Any]) -> None:
    session = first_format(document)
    assert_kept(session.state, document["state"])
    assert len(session.history) == len(document["history"])
    for past, old in zip(session.history, document["history"], strict=True):
        assert_kept(past.state, old)
    assert (session.user_id, session.version) == (document["user_id"], document["version"])
    assert session.misses == document["misses"]
    assert session.today is not None
    assert session.today.isoformat() == document["today"]
    assert session.guides_version == document["guides_version"]
    assert session.drawn == session.version  # the buttons on the screen go on working


def test_an_early_session_of_format_1_is_read() -> None:
    stored = json.loads((HERE / "format-1.json").read_text(encoding="utf-8"))
    session = first_format(stored["session"])
    assert (session.user_id, session.version, session.today) == (7, 1, date(2026, 11, 24))
    assert session.state.done == (Step.COMPANY, Step.ROLE)
    assert [past.state.step for past in session.history] == [Step.COMPANY, Step.PRIORITY]
    full = full_session().case
    kept = replace(full, offer_status=None, posted_range=(), extras=(), competing_offers=())
    assert replace(session.case, competing_offers=()) == kept


def early(**state: Any) -> State:
    """The early session with another state, brought up."""
    stored = json.loads((HERE / "format-1.json").read_text(encoding="utf-8"))["session"]
    return first_format({**stored, "state": {**stored["state"], **state}}).state


def test_the_offer_that_was_being_asked_about_is_a_competing_offer() -> None:
    (rival,) = early().case.competing_offers
    assert (rival.company, rival.status, rival.may_name) == ("OpenAI", OfferStatus.WRITTEN, False)
    assert rival.offer.base == Stated(253000, "USD", TELLTALE)


def test_a_doubt_of_format_1_is_still_asked() -> None:
    sets = [{"about": "rival.base", "amount": 250000, "currency": "USD", "words": "250"}]
    choice = {"id": "a", "label": "Yes", "sets": sets}
    (asked,) = early(doubts=[{"about": "base", "question": "A year?", "choices": [choice]}]).open
    assert (asked.about, asked.question, asked.asked) == ("offer.base", "A year?", 0)
    assert asked.choices[0].sets == (
        Setting(Part.BASE, Target("OpenAI"), 250000, "USD", Period.YEAR, words="250"),
    )


def test_words_that_waited_to_be_read_are_asked_for_again() -> None:
    (asked,) = early(doubts=[], typed="250k *base*", step="region").open
    assert asked.said == "250k *base*"
    assert "Earlier you wrote “250k \\*base\\*”" in asked.question


@pytest.mark.parametrize(
    ("done", "step"), [(["company", "plan"], Step.PLAN), (["company", "role"], Step.REGION)]
)
def test_a_question_that_is_no_more_becomes_the_next_one(done: list[str], step: Step) -> None:
    state = early(doubts=[], step="another", proposed="meta 300k", done=done)
    assert (state.step, state.proposed) == (step, None)
    assert [one.said for one in state.open] == ["meta 300k"]


@pytest.fixture
def first_database(tmp_path: Path) -> Path:
    """A database as the first release left it."""
    path = tmp_path / "first.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, None, migrations()[:1])
        connection.executemany(
            "INSERT INTO session VALUES (?, ?, 1, ?, 1795514400)",
            [(one["user_id"], one["version"], json.dumps(one)) for one in OF_FORMAT_1],
        )
    return path


async def test_conversations_of_the_first_release_go_on_where_they_were(
    first_database: Path,
) -> None:
    async with open_store(f"sqlite:///{first_database}", clock) as store:
        for document in OF_FORMAT_1:
            before = await store.load(document["user_id"])
            assert before is not None
            assert_kept(before.state, document["state"])
            await store.save(replace(before, version=before.version + 1), was=before.version)
            store._recent.clear()
            after = await store.load(document["user_id"])
            assert after == replace(before, version=before.version + 1)
    with closing(prepare(first_database)) as connection:
        formats = connection.execute("SELECT DISTINCT format FROM session").fetchall()
    assert formats == [(SessionCodec().writes,)]


async def test_a_conversation_of_the_first_release_is_answered(first_database: Path) -> None:
    class Library:
        index = made_up()

    async with open_store(f"sqlite:///{first_database}", clock) as store:
        coach = Coach(Library(), store, clock)
        for document in OF_FORMAT_1:
            user_id = document["user_id"]
            before = await store.load(user_id)
            assert before is not None
            before = replace(before, guides_version=Library.index.version)  # no news of guides
            await store.save(before, was=before.version)
            replies = await coach.handle(user_id, Said("summary"), message_id=5)
            assert replies[0].version == document["version"]
            after = await store.load(user_id)
            assert after is not None
            assert after.heard == 5
            assert after.state == before.state
            assert after.history == before.history
