"""A reminder of their deadline: asked for, moved, taken back; when it comes, and what it says."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from negotiation.dialogue.session import Reminder
from negotiation.dialogue.turn import reminder
from tests.negotiation.dialogue.player import play, shipped

OFFER = "midjourney ml sf 250k base, no profit share"
TO_THE_SCRIPT = [OFFER, "no", "base", "240k", "none", "none"]


def reminded_at(*said: str) -> datetime | None:
    session, _ = play(list(said))
    found = session.state.reminder
    return found.at if found is not None else None


@pytest.mark.parametrize(
    ("said", "at"),
    [
        # The working day before, at nine in San Francisco.
        ("they want an answer by 4 December, remind me", datetime(2026, 12, 3, 17, tzinfo=UTC)),
        (
            "they want an answer by 7 December. set me a reminder",
            datetime(2026, 12, 4, 17, tzinfo=UTC),
        ),
        # A day of one's own.
        (
            "they want my answer by 4 December. remind me on Wednesday",
            datetime(2026, 11, 25, 17, tzinfo=UTC),
        ),
        # The day before is today: on the day itself.
        ("answer due tomorrow, remind me please", datetime(2026, 11, 25, 17, tzinfo=UTC)),
    ],
)
def test_it_comes_in_the_morning_where_the_job_is(said: str, at: datetime) -> None:
    assert reminded_at(OFFER, said) == at


def test_where_no_clock_is_known_it_comes_at_fourteen_utc() -> None:
    at = reminded_at("midjourney ml remote us 250k base", "answer due 4 Dec, remind me")
    assert at == datetime(2026, 12, 3, 14, 0, tzinfo=UTC)


def test_it_is_kept_over_the_way_to_the_script_and_told_by_everybodys_clock() -> None:
    session, written = play([*TO_THE_SCRIPT, "friday, remind me", "[All true]"])
    assert session.state.reminder == Reminder(
        datetime(2026, 11, 26, 17, 0, tzinfo=UTC), date(2026, 11, 27)
    )
    assert re.search(
        r"I write to you once, .*<t:1795712400:F> \(<t:1795712400:R>\)", "\n".join(written)
    )
    assert "Their deadline: Friday, 27 November (<t:1795827600:R>)" in "\n".join(written)


def test_a_button_under_the_script_asks_for_it_once() -> None:
    session, written = play([*TO_THE_SCRIPT, "4 december", "[All true]", "[Remind me]"])
    assert session.state.reminder is not None
    assert "[Remind me]" not in written[-1]


def test_without_a_deadline_it_asks_for_the_day() -> None:
    session, written = play([OFFER, "can you remind me?"])
    assert session.state.reminder is None
    assert "By when do they want your answer?" in "\n".join(written)


def test_on_the_day_itself_it_is_too_late() -> None:
    session, written = play([OFFER, "they want my answer today, remind me"])
    assert session.state.reminder is None
    assert "would come too late" in "\n".join(written)


@pytest.mark.parametrize("said", ["no reminder", "don't remind me", "cancel the reminder"])
def test_it_can_be_taken_back_and_the_question_stays(said: str) -> None:
    session, written = play([OFFER, "answer due 4 December, remind me", said])
    assert session.state.reminder is None
    assert "Then I won't remind you." in "\n".join(written)
    assert "Do you have a real offer" in "\n".join(written[-8:])


def test_it_moves_with_their_deadline_and_goes_where_there_is_none() -> None:
    asked = [OFFER, "answer due 4 December, remind me"]
    moved = reminded_at(*asked, "they moved the deadline to 11 December")
    assert moved == datetime(2026, 12, 10, 17, 0, tzinfo=UTC)
    assert reminded_at(*asked, "edit deadline to no deadline") is None


@pytest.mark.parametrize("said", ["I accepted", "I'm declining their offer"])
def test_it_goes_where_the_answer_was_given(said: str) -> None:
    assert reminded_at(*TO_THE_SCRIPT, "4 december, remind me", "[All true]", said) is None


@pytest.mark.parametrize(
    "said", ["remind me what vesting is", "should I remind them?", "can i send them a reminder?"]
)
def test_other_reminding_is_none(said: str) -> None:
    assert reminded_at(OFFER, "answer due 4 December", said) is None


def test_it_says_the_day_and_asks_what_is_open() -> None:
    session, _ = play([OFFER, "answer due 4 December, remind me"])
    (reply,) = reminder(replace(session, today=date(2026, 12, 3)), shipped())
    assert "Midjourney wants your answer by **Friday, 4 December**" in reply.text
    assert re.search(r"\(<t:\d+:R>\)", reply.text)
    assert "Do you have a real offer" in reply.text


def test_nothing_is_said_after_the_day_or_where_it_is_over() -> None:
    session, _ = play([OFFER, "answer due 4 December, remind me"])
    late = replace(session, today=date(2026, 12, 5))
    assert reminder(late, shipped()) == ()
    accepted = replace(session, state=replace(session.state, accepted=True))
    assert reminder(accepted, shipped()) == ()
