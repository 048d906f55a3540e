"""Money that comes once, when one starts: a sign-on that nobody calls so."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.clauses import Clause, words_of_clauses
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.quantities import Money, Quantity
from negotiation.understanding.words.arrivals import (
    AT_THE_START,
    FOR_COMING,
    MORE_OF_IT,
    NOT_GIVEN,
    ONCE,
    PAID_WITH,
)
from negotiation.understanding.words.cues import Cue


def comes_at_the_start(quantity: Quantity, clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "A one time 12k with my first paycheck", "a one-off of 20k, which I get on my first day",
    "12k just for joining"; "the first paycheck would be 6k" and "220k from day one" come again.
    """
    words = clause.words.said
    if _CALLING.isdisjoint(words):
        return False
    if not isinstance(quantity, Money) or quantity.per is not None or _is_of_others(clause):
        return False
    sums = [one for each in sentence for one in each.quantities if isinstance(one, Money)]
    others = [one for one in sums if one is not quantity]
    if any(one.at > quantity.to for one in others):
        own: Sequence[Clause] = (clause,) if len(clause.quantities) == 1 else ()
    else:
        own = [one for one in sentence if one.at >= clause.at]
    said = words_of_clauses(own)
    once = ONCE.stand_in(said) or said[-1:] == ["once"]  # "18k in my first check, once"
    return FOR_COMING.stand_in(said) or (once and AT_THE_START.stand_in(said))


def is_paid_once(quantity: Quantity, clause: Clause, label: Mark | None) -> bool:
    """ "One time bonus of 20k", "a one-off 20k bonus": once, and no yearly bonus."""
    if label is None or not isinstance(quantity, Money) or ONCE.begun.isdisjoint(clause.words.said):
        return False
    front = clause.words_before(min(label.at, quantity.at), 3)[::-1]
    return ONCE.end(front) and not {"year", "yearly", "annual"} & {*clause.norms}


_CALLING = ONCE.begun | FOR_COMING.begun | {"once"}


def _is_of_others(clause: Clause) -> bool:
    return clause.question or clause.has(Cue.TOPIC, Cue.THIRD, Cue.DEED)


def is_when_paid(clause: Clause, mark: Mark) -> bool:
    """ "With the first salary", "in my first month's pay": when something comes, and not what."""
    before = clause.words_before(mark.at, 4)
    if "first" not in before[:3]:
        return False
    led = before[before.index("first") + 1 :]
    led = led[led[:1] in (("my",), ("the",), ("your",)) :]
    return not PAID_WITH.isdisjoint(led[:1])


def is_not_given(clause: Clause, mark: Mark) -> bool:
    """ "In place of a higher salary they offer 20k": what they do not give."""
    before = list(clause.words_before(mark.at, 6))
    while before and before[0] in MORE_OF_IT:
        before.pop(0)
    return tuple(reversed(before[:2])) in NOT_GIVEN
