"""What ties a deed of the candidate's to this job: the lever it bears out, and what that is about.

A lever is an argument about the company; its theme decides how the tie is put, its noun phrases
what is named. A deed that bears out no lever is tied to the best one there is, as something one
would like to do, never as something done.
"""

from __future__ import annotations

from dataclasses import dataclass

from negotiation.model.phrase import Phrase
from negotiation.plan.lever_choice import LeverChoice
from negotiation.plan.lever_words import lever_words, wanted_less
from negotiation.plan.matter import Matter
from negotiation.plan.themes import Theme
from negotiation.plan.told import Deed


@dataclass(frozen=True, slots=True)
class Bridge:
    """The move that says the tie, and what it is about."""

    move: str
    thing: str
    lever: int


# Themes that argue about the work; the others are about pay.
_ABOUT_WORK = frozenset(
    {
        Theme.SCARCITY,
        Theme.SKILL,
        Theme.IMPACT,
        Theme.COST,
        Theme.RISK,
        Theme.TEAM,
        Theme.SCOPE,
        Theme.LEADERSHIP,
        Theme.MISSION,
    }
)


def bridge(m: Matter, deed: Deed | None) -> Bridge | None:
    """The tie for a deed, or for ticked topics where there is none; None where nothing fits.

    What the deed names itself needs no naming again.
    """
    usable = [choice for choice in m.choices if choice.chosen and choice.theme in _ABOUT_WORK]
    own = [choice for choice in usable if deed is not None and deed.index in choice.facts]
    said = str(deed.clause if deed is not None else m.told.topics or "").casefold()
    topic = deed.topic.casefold() if deed is not None else ""
    for choice in (*own, *(choice for choice in usable if choice not in own)):
        words = lever_words(choice.lever, m.numbers.guide)
        work, results = (_nearest(things, said, topic) for things in (words.work, words.results))
        if deed is None or not deed.is_act:
            found = _of_knowledge(choice, work)
        else:
            found = _of_deed(choice, work, results, borne_out=choice in own)
        if found is not None:
            return found
    return None


def bridge_words(m: Matter, deed: Deed | None) -> Phrase:
    """The sentence of the tie."""
    found = bridge(m, deed)
    return m.line(found.move, x=found.thing) if found is not None else Phrase()


def _of_knowledge(choice: LeverChoice, work: list[str]) -> Bridge | None:
    """What one knows goes into the work; no result was shown that could be promised again."""
    return Bridge("bridge of knowledge", work[0], choice.lever.number) if work else None


def _of_deed(
    choice: LeverChoice, work: list[str], results: list[str], *, borne_out: bool
) -> Bridge | None:
    """What a deed bears out may promise its effect; any other is only taken to the work."""
    number = choice.lever.number
    if not borne_out and work:
        return Bridge("bridge to unmatched work", work[0], number)
    costs = [thing for thing in results if wanted_less(thing)]
    if choice.theme is Theme.COST and costs:
        return Bridge("bridge to cost", costs[0], number)
    if choice.theme is Theme.RISK and work:
        return Bridge("bridge to care", work[0], number)
    if choice.theme is Theme.LEADERSHIP and work:
        return Bridge("bridge to people", work[0], number)
    gains = [thing for thing in results if not wanted_less(thing)]
    if choice.theme in (Theme.IMPACT, Theme.COST, Theme.SCOPE) and gains:
        return Bridge("bridge to result", gains[0], number)
    return Bridge("bridge to work", work[0], number) if work else None


def _nearest(things: tuple[str, ...], said: str, topic: str) -> list[str]:
    """Those that the deed has not named, the ticked one first, then those it comes near to."""
    left = [thing for thing in things if not _repeats(thing, said)]
    return sorted(left, key=lambda thing: (thing.casefold() != topic, not _touches(thing, said)))


def _touches(thing: str, said: str) -> bool:
    """Whether a deed speaks of part of the thing."""
    return any(word.rstrip("s") in said for word in thing.casefold().split() if len(word) > 3)


def _repeats(thing: str, said: str) -> bool:
    """Whether a deed has said the thing in as many words."""
    words = [word for word in thing.casefold().split() if len(word) > 3]
    return bool(words) and all(word.rstrip("s") in said for word in words)
