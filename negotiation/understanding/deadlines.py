"""Whose each date is, and whether it is the day by which they want an answer.

A date is a deadline only where its clause is about answering: start, notice, an interview, a
vesting day own theirs. A later word ("they extended it to the 14th") takes the place of an earlier.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Day, Span, When
from negotiation.understanding.message import About, DateSaid, Side
from negotiation.understanding.words.cues import Cue

_WEAK = frozenset({"gave me", "give me", "given me", "until", "have until", "have till"})
_NEXT_TO = 3  # tokens between a weak word and its date


def dates_in(clauses: Sequence[Clause], today: date) -> tuple[DateSaid, ...]:
    """Every day that a message names, in order."""
    found: list[DateSaid] = []
    dated: date | None = None
    for index, clause in enumerate(clauses):
        for when in clause.whens:
            if isinstance(when, Day) and _near(clause, when, Cue.DATED, _NEXT_TO):
                dated = when.day
                continue
            day = _day(when, clause, dated)
            if day is None or clause.norm(when.to) == "ago":
                continue
            about = _about(clause, when, clauses[index - 1] if index else None)
            also = when.also if isinstance(when, Day) else None
            vague = isinstance(when, Day) and when.vague
            found.append(
                DateSaid(day, about, clause.side, clause.company, also, vague,
                         _words(clause, when), clause.question or clause.has(Cue.IF),
                         theirs=clause.has(Cue.THEY))
            )  # fmt: skip
    return tuple(found)


def _day(when: When, clause: Clause, dated: date | None) -> date | None:
    """The day; a span "valid for 14 days" counts from the letter's own date."""
    if isinstance(when, Day):
        return when.day
    if dated is not None and when.unit == "day" and clause.has(Cue.VALID):
        return dated + timedelta(days=int(when.count))
    return when.day


def _words(clause: Clause, when: When) -> str:
    parts: list[str] = []
    for token in clause.tokens[when.at : when.to]:
        parts.append(token.text if not parts or token.glued else f" {token.text}")
    return "".join(parts)


def _near(clause: Clause, when: When, cue: Cue, most: int) -> bool:
    return any(0 <= when.at - mark.to <= most for mark in clause.all(cue))


def _about(clause: Clause, when: When, before: Clause | None) -> About:
    if clause.has(Cue.BEFORE) or (clause.side is Side.EMPLOYER and not clause.has(Cue.ANSWER)):
        return About.OTHER
    if isinstance(when, Span) and clause.norm(when.to) in ("after", "before"):
        return About.OTHER  # of an event: "90 days after I leave"
    owned = _distance(clause, when, Cue.OWNS_DATE)
    if owned is None and _near(clause, when, Cue.VALID, 1):
        return About.ANSWER
    answer = _distance(clause, when, Cue.ANSWER, weak=owned is None)
    if answer is not None and (owned is None or answer <= owned):
        return About.ANSWER
    if owned is not None:
        return About.OTHER
    if clause.side is Side.THIRD:
        return About.OTHER
    same = before is not None and before.sentence == clause.sentence
    if same and before is not None and not clause.has(Cue.OFFERS):
        # "the deadline: Friday", "they want my answer, by Friday"
        if before.has(Cue.ANSWER) and not before.whens:
            return About.ANSWER
        if before.has(Cue.OWNS_DATE) and not before.whens and clause.inherits:
            return About.OTHER
    by = _near(clause, when, Cue.BY, 1)
    if by and not clause.quantities and not clause.has(Cue.PROCESS):
        return About.ANSWER
    return About.UNSAID


def _distance(clause: Clause, when: When, cue: Cue, *, weak: bool = True) -> int | None:
    """How many tokens stand between the date and the nearest phrase of the cue.

    Weak phrases ("until") say nothing beside one that owns the date: "severance until 30 April".
    """
    best: int | None = None
    for mark in clause.all(cue):
        gap = when.at - mark.to if mark.to <= when.at else mark.at - when.to
        phrase = " ".join(token.norm for token in clause.tokens[mark.at : mark.to])
        if phrase in _WEAK and not (weak and 0 <= when.at - mark.to <= _NEXT_TO):
            continue
        if gap >= 0 and (best is None or gap < best):
            best = gap
    return best


def longest_wait(clauses: Sequence[Clause]) -> Span | None:
    """A span at the head of a short answer ("5 days"), for a question that asks for one."""
    for clause in clauses:
        for when in clause.whens:
            if isinstance(when, Span):
                return when
    return None
