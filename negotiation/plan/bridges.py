"""What ties a deed of the candidate's to this job.

A deed of bringing a cost down or of leading people is set beside the very cost or work that a
lever of the guide's speaks of. Of any other it is said what came of it, where the guide speaks of
work for the same end (`aims`). Else it is set beside the topic that it was ticked under, where this
guide names that. A deed that has none of them stands alone with its result: a tie that would fit
any company takes more from it than it gives.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from negotiation.model.guide import Guide
from negotiation.plan.aims import aim_of, changes_in
from negotiation.plan.fields import fields_of, is_of_any_job, is_same_work
from negotiation.plan.lever_choice import LeverChoice
from negotiation.plan.lever_words import LeverWords, about_words, wanted_less
from negotiation.plan.themes import Theme
from negotiation.plan.told import Sayable
from negotiation.plan.verbs import LOWERING
from negotiation.plan.wordings.worth import WORTH


@dataclass(frozen=True, slots=True)
class Bridge:
    """The move that says the tie, what it is about, and the lever that names it; 0: none does.

    `change`: where it is said what such work is good for, what changed; "": nothing of that kind.
    """

    move: str
    thing: str
    lever: int
    change: str = ""


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


def bridge(told: Sayable, choices: Sequence[LeverChoice], guide: Guide) -> Bridge | None:
    """The tie for the first deed, or for ticked topics where there is none; None where nothing
    fits. What the deed names itself needs no naming again.
    """
    deed = told.deeds[0] if told.deeds else None
    if deed is None and told.topics is None:
        return None
    words = str(deed.clause if deed is not None else told.topics)
    said = _Said(words.casefold(), deed.topic if deed is not None else "")
    levers = [
        _Source.of_lever(choice, said, is_own=deed is not None and deed.index in choice.facts)
        for choice in choices
    ]
    levers.sort(key=lambda each: not each.is_own)  # those that the deed bears out come first
    everything = [*levers, _Source.of_work(guide, said)]
    if deed is None:
        return _first((_of_knowledge,), everything)
    plain = _first(_PLAIN, levers) if deed.is_act else None
    if plain is not None:
        return plain
    # What came of it says why the deed counts; what was ticked only that it is near.
    return _of_aim(said, everything, guide) or _first((_of_ticked,), everything)


def _first(attempts: Sequence[_Attempt], sources: Sequence[_Source]) -> Bridge | None:
    tried = (attempt(source) for attempt in attempts for source in sources)
    return next((found for found in tried if found is not None), None)


@dataclass(frozen=True)
class _Said:
    """What the deed says, in small letters, and its topic."""

    words: str
    topic: str

    @cached_property
    def fields(self) -> frozenset[str]:
        return fields_of(f"{self.words} {self.topic.casefold()}")


@dataclass(frozen=True)
class _Source:
    """A lever, or what the guide tells of the work itself, and what it is about.

    `lever`: its number; 0: it is none. `argues`: it is pulled and about the work; what others are
    about is only named. `is_own`: the deed bears it out. `named` gives the things that it speaks
    of, and is asked for them only where they are needed.
    """

    lever: int
    theme: Theme | None
    title: str
    text: str
    argues: bool
    is_own: bool
    named: Callable[[], LeverWords]
    said: _Said

    @classmethod
    def of_lever(cls, choice: LeverChoice, said: _Said, *, is_own: bool) -> _Source:
        argues = choice.chosen and choice.theme in _ABOUT_WORK
        lever = choice.lever
        return cls(
            lever.number,
            choice.theme,
            lever.title,
            lever.script,
            argues,
            is_own,
            lambda: choice.words,
            said,
        )

    @classmethod
    def of_work(cls, guide: Guide, said: _Said) -> _Source:
        return cls(0, None, "", guide.about, False, False, partial(about_words, guide), said)

    @property
    def about_others(self) -> bool:
        """Whether it speaks of other companies or of places, and not of this work."""
        return self.theme in _ABOUT_OTHERS

    @cached_property
    def work(self) -> tuple[str, ...]:
        """All the work it speaks of, the nearest to the deed first."""
        return _nearest(self.named().work, self.said)

    @cached_property
    def kin(self) -> tuple[str, ...]:
        """Of that, what is of the deed's own kind."""
        return tuple(thing for thing in self.work if _is_akin(thing, self.said))

    @cached_property
    def results(self) -> tuple[str, ...]:
        """The results that the deed bears on, the nearest first."""
        near = _nearest(self.named().results, self.said)
        return tuple(
            each for each in near if _is_akin(each, self.said) or _touches(each, self.said.words)
        )


def _of_knowledge(source: _Source) -> Bridge | None:
    """What one knows goes into the work; no result was shown that could be promised again."""
    if not source.kin:
        return None
    return Bridge("bridge of knowledge", source.kin[0], source.lever)


def _of_cost(source: _Source) -> Bridge | None:
    """A cost that a deed of bringing something down bears on."""
    less = not LOWERING.isdisjoint(source.said.words.split())
    if not (source.theme is Theme.COST and source.is_own and source.argues and less):
        return None
    costs = [thing for thing in source.results if wanted_less(thing)]
    if not costs:
        return None
    return Bridge("bridge to cost", costs[0], source.lever)


def _of_people(source: _Source) -> Bridge | None:
    """Work to lead others in, for a deed of leading others."""
    led = source.theme is Theme.LEADERSHIP and "people" in source.said.fields
    if not (led and source.is_own and source.argues and source.work):
        return None
    return Bridge("bridge to people", source.work[0], source.lever)


def _of_aim(said: _Said, sources: Sequence[_Source], guide: Guide) -> Bridge | None:
    """What the deed is good for, where the guide speaks of work for the same end."""
    own = [source for source in sources if not source.about_others]
    job = " . ".join((guide.role, *guide.tags, *(f"{each.title} . {each.text}" for each in own)))
    first = " . ".join((guide.role, *guide.tags, *(source.title for source in own)))
    found = aim_of(said.words, said.topic.casefold(), job.casefold(), first.casefold())
    known = WORTH.get(found or "", {})
    change = next((each for each in changes_in(said.words) if each in known), None)
    if found is None or change is None:
        return None
    return Bridge("bridge by worth", found, 0, change)


def _is_ability(topic: str) -> bool:
    """ "API expertise", "people leadership": what one has, and nothing that one works on."""
    return topic.casefold().rpartition(" ")[2] in _ABILITIES


_ABILITIES = frozenset(
    """
    expertise experience skill skills mastery knowledge thinking background fluency depth
    leadership ownership mindset judgement judgment communication collaboration influence mentoring
    mentorship understanding
    """.split()
)


def _of_ticked(source: _Source) -> Bridge | None:
    """What the candidate ticked, where the guide speaks of it."""
    topic = source.said.topic.casefold()
    words = [word.rstrip("s") for word in topic.split() if len(word) > _SHORT]
    if not words or source.about_others or all(map(is_of_any_job, topic.split())):
        return None
    if _is_ability(topic):
        return None
    text = f"{source.title} {source.text}".casefold()
    if not all(word in text for word in words):
        return None
    return Bridge("bridge to same", source.said.topic, source.lever)


_SHORT = 3  # letters of a word that tells little


_ABOUT_OTHERS = frozenset({Theme.RIVAL, Theme.BENCHMARK, Theme.LOCATION})

_Attempt = Callable[[_Source], "Bridge | None"]
_PLAIN: tuple[_Attempt, ...] = (_of_cost, _of_people)


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
    words = (word for word in thing.split() if len(word) > _SHORT)
    named = any(word.rstrip("s") in said for word in words if not is_of_any_job(word))
    return named or is_same_work(thing, said)


def _repeats(thing: str, said: str) -> bool:
    """Whether a deed has said the thing in as many words."""
    words = [word for word in thing.casefold().split() if len(word) > _SHORT]
    return bool(words) and all(word.rstrip("s") in said for word in words)
