"""What ties a deed of the candidate's to this job: the lever it bears out, and what that is about.

A lever is an argument about the company; its theme decides how the tie is put, its noun phrases
what is named. Before all others come things of the deed's own kind (`fields`): a deed is worth what
it has to do with this job. One that bears out no lever and is akin to nothing is tied to the best
lever there is, as something one would like to do, never as something done.
"""

from __future__ import annotations

from dataclasses import dataclass

from negotiation.model.phrase import Phrase
from negotiation.plan.fields import fields_of, is_wide
from negotiation.plan.lever_choice import LeverChoice
from negotiation.plan.lever_words import lever_words, wanted_less
from negotiation.plan.matter import Matter
from negotiation.plan.themes import Theme
from negotiation.plan.told import Deed
from negotiation.plan.verbs import LOWERING


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
    own = [choice for choice in m.choices if deed is not None and deed.index in choice.facts]
    order = (*own, *(choice for choice in m.choices if choice not in own))
    said = _Said.of(deed) if deed is not None else _Said(str(m.told.topics or "").casefold(), "")
    tries = (_of_deed, _of_kin, _of_work) if deed is not None and deed.is_act else (_of_knowledge,)
    return next(
        (
            found
            for attempt in tries
            for choice in order
            if (found := attempt(choice, _Things.of(m, choice, said), choice in own)) is not None
        ),
        None,
    )


def bridge_words(m: Matter, deed: Deed | None) -> Phrase:
    """The sentence of the tie."""
    found = bridge(m, deed)
    return m.line(found.move, x=found.thing) if found is not None else Phrase()


@dataclass(frozen=True, slots=True)
class _Said:
    """What the deed says, in small letters, and the topic it was ticked under."""

    words: str
    topic: str

    @classmethod
    def of(cls, deed: Deed) -> _Said:
        return cls(str(deed.clause).casefold(), deed.topic.casefold())

    @property
    def fields(self) -> frozenset[str]:
        return fields_of(f"{self.words} {self.topic}")


@dataclass(frozen=True, slots=True)
class _Things:
    """What a lever is about, the nearest to the deed first.

    `kin`: work of the deed's own kind. `results`: only those that it bears on. `with_people`: the
    deed was to lead others. `less`: it brought something down.
    """

    work: tuple[str, ...]
    results: tuple[str, ...]
    kin: tuple[str, ...]
    with_people: bool
    less: bool

    @classmethod
    def of(cls, m: Matter, choice: LeverChoice, said: _Said) -> _Things:
        words = lever_words(choice.lever, m.numbers.guide)
        work, results = (_nearest(things, said) for things in (words.work, words.results))
        near = tuple(each for each in results if _is_akin(each, said) or _touches(each, said.words))
        kin = tuple(thing for thing in work if _is_akin(thing, said))
        less = not LOWERING.isdisjoint(said.words.split())
        return cls(work, near, kin, "people" in said.fields, less)


def _of_knowledge(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """What one knows goes into the work; no result was shown that could be promised again."""
    if not things.work or not (things.kin or _argues(choice)):
        return None
    return Bridge("bridge of knowledge", things.work[0], choice.lever.number)


def _argues(choice: LeverChoice) -> bool:
    """Whether a lever is pulled and is about the work; what others are about is only named."""
    return choice.chosen and choice.theme in _ABOUT_WORK


def _of_deed(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """What a deed bears out, by what the lever argues; it may promise the same effect."""
    if not is_own or not _argues(choice):
        return None
    number, near = choice.lever.number, things.kin[:1]
    costs = [thing for thing in things.results if wanted_less(thing)]
    if choice.theme is Theme.COST and costs and things.less:
        return Bridge("bridge to cost", costs[0], number)
    if choice.theme is Theme.RISK and near:
        return Bridge("bridge to care", near[0], number)
    if choice.theme is Theme.LEADERSHIP and things.work and things.with_people:
        return Bridge("bridge to people", things.work[0], number)
    gains = [thing for thing in things.results if not wanted_less(thing)]
    if choice.theme in (Theme.IMPACT, Theme.COST, Theme.SCOPE) and gains:
        return Bridge("bridge to result", gains[0], number)
    return None


def _of_kin(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """Work of the same kind, whichever lever speaks of it."""
    return Bridge("bridge to kin", things.kin[0], choice.lever.number) if things.kin else None


def _of_work(choice: LeverChoice, things: _Things, is_own: bool) -> Bridge | None:
    """Any other work: what was done is only taken to it. What is in every guide ties nothing."""
    told = [thing for thing in things.work if not all(map(is_wide, thing.casefold().split()))]
    if not told or not _argues(choice):
        return None
    move = "bridge to work" if is_own else "bridge to unmatched work"
    return Bridge(move, told[0], choice.lever.number)


def _is_akin(thing: str, said: _Said) -> bool:
    return bool(said.fields & fields_of(thing))


def _nearest(things: tuple[str, ...], said: _Said) -> tuple[str, ...]:
    """Those that the deed has not named: the ticked one, those akin to it, those it touches."""
    left = [thing for thing in things if not _repeats(thing, said.words)]
    fields = said.fields

    def far(thing: str) -> tuple[bool, int, bool, bool]:
        kinds = fields_of(thing)
        ticked = thing.casefold() == said.topic
        return not ticked, -len(fields & kinds), not _touches(thing, said.words), not kinds

    return tuple(sorted(left, key=far))


def _touches(thing: str, said: str) -> bool:
    """Whether a deed speaks of part of the thing."""
    return any(word.rstrip("s") in said for word in thing.casefold().split() if len(word) > 3)


def _repeats(thing: str, said: str) -> bool:
    """Whether a deed has said the thing in as many words."""
    words = [word for word in thing.casefold().split() if len(word) > 3]
    return bool(words) and all(word.rstrip("s") in said for word in words)
