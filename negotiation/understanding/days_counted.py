"""From which day a span counts, and which day comes behind another: "a week from last Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Day, Span, When
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import (
    ANCHORS,
    AROUND_MADE,
    CLOCK_STARTS,
    MADE_THEN,
    POINTS_TO_DAY,
    RECEIVED_THEN,
    WEEK,
    WEEKDAYS,
)


def made_then(clause: Clause, when: Day, today: date) -> date | None:
    """ "Got it yesterday", "on Monday they made me an offer": since when there is an offer.

    "I called them yesterday" and "I got sick on Monday" tell of nothing that they did.
    """
    day = when.day
    if day > today and clause.norm(when.to - 1) in WEEKDAYS:
        day -= timedelta(days=7)  # what was made on Monday was made last Monday
    if day >= today or clause.question or clause.has(Cue.PROCESS, Cue.NOT, Cue.EXTEND):
        return None
    words = [one for one in clause.words_before(when.at, 6) if one not in AROUND_MADE]
    behind = [one for one in clause.words_after(when.to, 6) if one not in AROUND_MADE]
    mine = clause.subject_before(when.at) is Cue.ME and clause.norm(clause.at) in ("i", "we")
    verb = words[0] if words else (behind[0] if behind else "")
    return day if verb in (RECEIVED_THEN if mine else MADE_THEN) else None


def run_from(told: tuple[Clause, date] | None, clause: Clause, when: When) -> date | None:
    """The end of "got it yesterday, it's open for one week": of a span that ran since then.

    "They want an answer in a week" says when from now.
    """
    if told is None or not isinstance(when, Span) or when.anchored or when.more:
        return None
    if clause.norm(when.at - 1) == "in":
        return None
    made, day = told
    theirs = made.company is None or clause.company is None or made.company.same(clause.company)
    return when.after(day) if theirs and made.side is clause.side else None


def clock_runs(clauses: Sequence[Clause], today: date) -> date | None:
    """The day from which "72 hours, the clock started yesterday" counts, where it does."""
    if not clauses or "clock" not in clauses[0].words.said:
        return None
    starts = next((clause for clause in clauses if starts_clock(clause)), None)
    if starts is None or not _OPEN_START.isdisjoint(starts.norms):
        return None
    return next((one.day for one in starts.whens if isinstance(one, Day)), today)


def starts_clock(clause: Clause) -> bool:
    """ "The clock started yesterday": a day that another one counts from."""
    return "clock" in clause.norms and not CLOCK_STARTS.isdisjoint(clause.norms)


_OPEN_START = frozenset("when once if after".split())  # "it starts once I have the letter"


def day_of(
    when: When, clause: Clause, dated: date | None, *, runs: date | None = None
) -> date | None:
    """The day; a span counts from the letter's own date where one was named, or from the clock's
    start.
    """
    if isinstance(when, Day):
        return when.day
    if runs is not None and not when.anchored:
        return when.after(runs)
    counted = clause.has(Cue.VALID, Cue.ANSWER) and not when.anchored and not when.more
    if dated is not None and counted:
        return when.after(dated)
    return when.day


def anchored(clause: Clause, when: When, spot: int, behind: Clause | None = None) -> date | None:
    """ "A week counting from last Friday", "48 hours, starting tomorrow": the span from the day
    behind it.
    """
    if not isinstance(when, Span):
        return None
    if spot + 1 >= len(clause.whens):
        return _from_behind(when, clause, behind)
    after = clause.whens[spot + 1]
    between = [clause.norm(at) for at in range(when.to, after.at)]
    if not isinstance(after, Day) or not ANCHORS.issuperset(between):
        return None
    if not between and when.unit != WEEK:
        return None  # "a week Friday", "a fortnight today"
    return when.after(after.day)


def _from_behind(when: Span, clause: Clause, behind: Clause | None) -> date | None:
    """The span from the day of a clause that says no more: "A week. Starting Monday"."""
    if behind is None or len(behind.whens) != 1 or clause.norm(when.to - 1) in ANCHORS:
        return None
    start = behind.whens[0]
    front = [behind.norm(at) for at in range(behind.at, start.at)]
    alone = behind.norm(start.to - 1) == behind.norm(behind.to - 1)
    said = front[:1] != [] and front[0] in _STARTING and ANCHORS.issuperset(front)
    if not isinstance(start, Day) or not (said and alone) or clause.to - when.to > 1:
        return None
    return when.after(start.day)


_STARTING = frozenset("starting counting counted beginning from".split())


def counted_from(clause: Clause, when: When, earlier: date | None) -> date | None:
    """The day named before, where "two weeks from that day" counts from it."""
    if not isinstance(when, Span) or earlier is None:
        return None
    words = clause.words_after(when.to, 3)
    back = not ANCHORS.isdisjoint(words[:1]) and _points_to_day(words[1:])
    return earlier if back else None


def weekday_behind(clause: Clause, when: When, earlier: date) -> date | None:
    """ "The Monday right after it", "the following Monday": the next one after the day before."""
    weekday = WEEKDAYS.get(clause.norm(when.to - 1))
    if weekday is None or not isinstance(when, Day):
        return None
    words = [word for word in clause.words_after(when.to, 4) if word not in _STRAIGHT]
    after = words[:1] == ["after"] and (len(words) == 1 or _points_to_day(words[1:]))
    if not after and clause.norm(when.at - 1) != "following":
        return None
    return earlier + timedelta(days=(weekday - earlier.weekday()) % 7 or 7)


def _points_to_day(words: Sequence[str]) -> bool:
    """ "It", "that day", "then"."""
    return not POINTS_TO_DAY.isdisjoint(words[:1])


_STRAIGHT = frozenset("right straight directly just immediately".split())
