"""What ties a deed of the candidate's to this job.

A deed of bringing a cost down or of leading people is set beside the very cost or work that a
lever of the guide's speaks of. Any other is tied to the topic that it was ticked under, or to a
thing of its own kind of work (`fields`) that a lever and the deed both name; with it, or without,
goes what such a change would mean (`meanings`). A deed that has neither stands alone: a tie that
somebody had to look for takes more from a deed than it gives.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from negotiation.plan.fields import fields_of, is_of_any_job, is_same_work
from negotiation.plan.lever_choice import LeverChoice
from negotiation.plan.lever_words import wanted_less
from negotiation.plan.themes import Theme
from negotiation.plan.told import Sayable
from negotiation.plan.verbs import LOWERING


@dataclass(frozen=True, slots=True)
class Bridge:
    """The move that says the tie, what it is about, and the lever that names it; 0: none does."""

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


def bridge(told: Sayable, choices: Sequence[LeverChoice]) -> Bridge | None:
    """The tie for the first deed, or for ticked topics where there is none; None where nothing
    fits. What the deed names itself needs no naming again.
    """
    deed = told.deeds[0] if told.deeds else None
    if deed is None and told.topics is None:
        return None
    words = str(deed.clause if deed is not None else told.topics)
    said = _Said(words.casefold(), deed.topic if deed is not None else "")
    levers = [
        (choice, _Things.of(choice, said), deed is not None and deed.index in choice.facts)
        for choice in choices
    ]
    levers.sort(key=lambda each: not each[2])  # those that the deed bears out come first
    for attempt in _ACTED if deed is not None and deed.is_act else _KNOWN:
        for choice, things, is_own in levers:
            found = attempt(choice, things, is_own)
            if found is not None:
                return found
    return None


@dataclass(frozen=True)
class _Said:
    """What the deed says, in small letters, and its topic."""

    words: str
    topic: str

    @cached_property
    def fields(self) -> frozenset[str]:
        return fields_of(f"{self.words} {self.topic.casefold()}")


@dataclass(frozen=True, slots=True)
class _Things:
    """What a lever is about, the nearest to the deed first.

    `kin`: work of the deed's own kind. `topics`: all that it speaks of, as it has it. `results`:
    only those that it bears on. `with_people`: the deed was to lead others. `less`: it brought
    something down.
    """

    work: tuple[str, ...]
    results: tuple[str, ...]
    kin: tuple[str, ...]
    topics: tuple[str, ...]
    with_people: bool
    less: bool
    said: _Said

    @classmethod
    def of(cls, choice: LeverChoice, said: _Said) -> _Things:
        words = choice.words
        work, results = (_nearest(things, said) for things in (words.work, words.results))
        near = tuple(each for each in results if _is_akin(each, said) or _touches(each, said.words))
        kin = tuple(thing for thing in work if _is_akin(thing, said))
        less = not LOWERING.isdisjoint(said.words.split())
        topics = (*words.work, *words.results)
        return cls(work, near, kin, topics, "people" in said.fields, less, said)


def _of_knowledge(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """What one knows goes into the work; no result was shown that could be promised again."""
    if not things.kin:
        return None
    return Bridge("bridge of knowledge", things.kin[0], choice.lever.number)


def _argues(choice: LeverChoice) -> bool:
    """Whether a lever is pulled and is about the work; what others are about is only named."""
    return choice.chosen and choice.theme in _ABOUT_WORK


def _of_cost(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """A cost that a deed of bringing something down bears on."""
    costs = [thing for thing in things.results if wanted_less(thing)]
    if not (is_own and _argues(choice) and choice.theme is Theme.COST and costs and things.less):
        return None
    return Bridge("bridge to cost", costs[0], choice.lever.number)


def _of_people(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """Work to lead others in, for a deed of leading others."""
    led = choice.theme is Theme.LEADERSHIP and things.with_people and things.work
    if not (is_own and _argues(choice) and led):
        return None
    return Bridge("bridge to people", things.work[0], choice.lever.number)


def _of_topic(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """What the candidate ticked, where a lever is about just that and the deed has not said it."""
    topic, said = things.said.topic, things.said
    named = (
        f" {topic.casefold()} " in f" {' '.join(_WORDS.findall(choice.lever.title.casefold()))} "
    )
    named = named or any(topic.casefold() == thing.casefold() for thing in things.topics)
    if not named or choice.theme in _ABOUT_OTHERS or _repeats(topic, said.words):
        return None
    if all(is_of_any_job(word) for word in topic.casefold().split()):
        return None
    return Bridge("bridge to kin", _small(topic), choice.lever.number)


def _of_ticked(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """What the candidate ticked, where a lever speaks of it in other words around it."""
    topic = things.said.topic.casefold()
    words = [word.rstrip("s") for word in topic.split() if len(word) > 3]
    if not words or choice.theme in _ABOUT_OTHERS or all(map(is_of_any_job, topic.split())):
        return None
    text = f"{choice.lever.title} {choice.lever.script}".casefold()
    if not all(word in text for word in words):
        return None
    move = "bridge to same" if _repeats(topic, things.said.words) else "bridge to kin"
    return Bridge(move, _small(things.said.topic), choice.lever.number)


_WORDS = re.compile(r"[\w/-]+")


def _small(topic: str) -> str:
    """A topic in the middle of a sentence: "Fraud Detection" as "fraud detection"."""
    return " ".join(
        word.lower() if word[1:].islower() or len(word) == 1 else word for word in topic.split()
    )


def _of_kin(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """Work of the same kind, whichever lever speaks of it but those about others and places."""
    if not things.kin or choice.theme in _ABOUT_OTHERS:
        return None
    touched = [thing for thing in things.kin if _touches(thing, things.said.words)]
    touched.sort(key=lambda thing: not _touches(thing.rpartition(" ")[2], things.said.words))
    return Bridge("bridge to kin", touched[0], choice.lever.number) if touched else None


_ABOUT_OTHERS = frozenset({Theme.RIVAL, Theme.BENCHMARK, Theme.LOCATION})

_Attempt = Callable[[LeverChoice, _Things, bool], "Bridge | None"]
_ACTED: tuple[_Attempt, ...] = (_of_cost, _of_people, _of_topic, _of_kin, _of_ticked)
_KNOWN: tuple[_Attempt, ...] = (_of_knowledge,)


def _is_akin(thing: str, said: _Said) -> bool:
    return bool(said.fields & fields_of(thing)) or is_same_work(thing.casefold(), said.words)


def _nearest(things: tuple[str, ...], said: _Said) -> tuple[str, ...]:
    """Those that the deed has not named: the ticked one, those akin to it, those it touches."""
    left = [thing for thing in things if not _repeats(thing, said.words)]
    fields = said.fields

    def far(thing: str) -> tuple[bool, int, bool, bool]:
        kinds = fields_of(thing)
        ticked = thing.casefold() == said.topic.casefold()
        return not ticked, -len(fields & kinds), not _touches(thing, said.words), not kinds

    return tuple(sorted(left, key=far))


def _touches(thing: str, said: str) -> bool:
    """Whether a deed speaks of part of the thing."""
    thing = thing.casefold()
    words = (word for word in thing.split() if len(word) > 3)
    named = any(word.rstrip("s") in said for word in words if not is_of_any_job(word))
    return named or is_same_work(thing, said)


def _repeats(thing: str, said: str) -> bool:
    """Whether a deed has said the thing in as many words."""
    words = [word for word in thing.casefold().split() if len(word) > 3]
    return bool(words) and all(word.rstrip("s") in said for word in words)
