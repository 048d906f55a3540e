"""What somebody does on a day, which is then no day by which an answer is wanted of anyone.

"They want it by Friday" demands something, "they look into it by Friday" does not: of all that a
company or a person may do there is no list, of how an answer is demanded there is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.actors import actor_before
from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Span, When
from negotiation.understanding.message import Mode
from negotiation.understanding.their_days import ends_then
from negotiation.understanding.whose_answer import is_of_others
from negotiation.understanding.words.actors import MYSELF
from negotiation.understanding.words.acts_then import (
    AFTER_SILENCE,
    ALLOWS,
    ANSWERS_THEM,
    AROUND_NAMED,
    AROUND_PLANS,
    CLOSES,
    DEEDS,
    DEMANDED_THINGS,
    ELIDED_PLANS,
    GIVES_TIME,
    HOLDS_TIME,
    LAST_DAYS,
    LEARNS,
    MUST,
    NAMES_DAY,
    NO_ANSWERS,
    NO_SOUND,
    OWN_PLANS,
    REACTED,
    SILENCE,
    TO_MYSELF,
    TO_ONE,
    TOLD_THEM,
    WITHOUT,
)
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import ASKS


def acts_then(clause: Clause, when: When) -> bool:
    """ "Their finance lady thinks about it over the weekend", "mailed them on Thursday".

    "They want my answer by Friday", "she gave me until Friday" and "they said Friday" are theirs.
    """
    if isinstance(when, Span) and _is_silent(clause, when):
        return True
    if is_own_plan(clause, when):
        return True
    if _is_demanded(clause):
        return False
    at = actor_before(clause, when.at)
    if at is None:
        return _opens_with_deed(clause, when)
    who = clause.norm(at)
    between = clause.norms[at + 1 - clause.at : when.at - clause.at]
    if _is_named(between) or _is_held(between, mine=who in MYSELF):
        return False
    if who in MYSELF:
        return not (_must(between) or _wishes(clause, when)) and bool(_verbs(between))
    return not _is_asked_of_me(clause, at) and bool(_verbs(between))


def is_own_plan(clause: Clause, when: When) -> bool:
    """ "I plan to answer by Thursday", "I told myself I'd decide this weekend", "my gut says yes by
    tomorrow": one's own plan; "I want to ask for the 14th", "I have to answer by Friday" aren't.
    """
    if OWN_PLANS.isdisjoint(clause.words.said) or clause.has(Cue.EXTEND, Cue.ASK, Cue.VALID):
        return False
    words = clause.norms[: when.at - clause.at]
    mine = any(pair in TO_MYSELF for pair in pairwise(words))
    told = not mine and not TOLD_THEM.isdisjoint(words)
    if told or not MUST.isdisjoint(words) or clause.norm(when.at - 1) in _UP_TO - {"to"}:
        return False
    if isinstance(when, Span) and (when.more or words[-1:] not in _IN_TIME):
        return False  # "I want 5 days"
    for at, word in enumerate(words):
        if word not in OWN_PLANS:
            continue
        who = [one for one in words[: at + (word in MYSELF)] if one not in AROUND_PLANS]
        mine = mine or (who[-1:] != [] and who[-1] in _ME) or words[max(at - 1, 0)] == "my"
        mine = mine or _is_elided(words, at)
        if mine and not _is_held(words[at + 1 :], mine=True):
            return True
    return False


def _is_elided(words: Sequence[str], at: int) -> bool:
    """ "Gonna decide on Monday", "hoping to hear back by Friday"; "gonna expire friday" is it, and
    "hope to hear from you by Friday" is how they write.
    """
    if "you" in words:
        return False
    behind = [word for word in words[at + 1 :] if word not in ("to", "on", "just", "finally")]
    mere = all(word in LEADS or word in AROUND_PLANS for word in words[:at])
    return mere and words[at] in ELIDED_PLANS and not ANSWERS_THEM.isdisjoint(behind[:1])


_IN_TIME = (("in",), ("within",))
_ME = MYSELF - {"we", "weve"}  # "we hope to hear from you by Monday", in a letter


def _is_silent(clause: Clause, when: Span) -> bool:
    """ "A week of silence", "no word for 5 days"; "no answer needed for a week" is time given."""
    return clause.norm(when.to) in ("since", "without") or tells_silence(clause)


def tells_silence(clause: Clause) -> bool:
    """ "And they still haven't answered", "without a reply": nobody says anything."""
    words = [word for word in clause.norms if word not in ("a", "an", "single", "one")]
    if words[-2:-1] in _THAT_IS and words[-1] == "nothing":
        words.pop()  # "3 days, that's nothing"
    if clause.has(Cue.VALID, Cue.EXTEND) or not AFTER_SILENCE.isdisjoint(words):
        return False
    unheard = any(one in WITHOUT and two in NO_SOUND for one, two in pairwise(words))
    still = any(one in _HAVE_NOT and two in REACTED for one, two in pairwise(words))
    return unheard or still or not SILENCE.isdisjoint(words)


_THAT_IS = (["thats"], ["is"], ["its"])
_HAVE_NOT = frozenset("havent hasnt not never didnt dont doesnt".split())


def _is_demanded(clause: Clause) -> bool:
    """Whether a clause speaks of an answer that is mine to give, or of how long an offer stands."""
    if clause.has(Cue.VALID, Cue.EXTEND, Cue.MOVED, Cue.AGREED) or clause.mode is Mode.GONE:
        return True
    if ends_then(clause) or not (LAST_DAYS | {"close", "closes"}).isdisjoint(clause.norms):
        return True
    return any(
        clause.phrase(mark) not in GIVES_TIME and not is_of_others(clause, mark)
        for mark in clause.all(Cue.ANSWER)
    )


def _verbs(words: tuple[str, ...]) -> list[str]:
    """What is done, without the words that only lead to a day."""
    return [word for word in words if word.isalpha() and word not in AROUND_NAMED]


def _is_named(words: tuple[str, ...]) -> bool:
    """ "They said Friday", "she told me it's the 9th", "they insist on Friday"."""
    names = [
        at
        for at, word in enumerate(words)
        if word in NAMES_DAY and words[at : at + 2] not in _MULLS
    ]
    return bool(names) and not _verbs(words[names[-1] + 1 :])


_MULLS = (("think", "about"), ("thinks", "about"), ("think", "it"))


def _is_held(words: tuple[str, ...], *, mine: bool) -> bool:
    """ "I have until Friday", "they gave me the weekend"; "they have until Friday" is theirs."""
    holds = HOLDS_TIME if mine else ALLOWS
    held = [at for at, word in enumerate(words) if word in holds]
    return bool(held) and not _verbs(words[held[-1] + 1 :])


def _must(words: tuple[str, ...]) -> bool:
    """ "I must be done by Friday"; nobody must hear or find something out."""
    learns = not LEARNS.isdisjoint(words) and "let" not in words
    return not MUST.isdisjoint(words) and not learns


def _wishes(clause: Clause, when: When) -> bool:
    """ "I'd love until the 15th", "I want to ask for the 14th": a day that is longed for."""
    longs = clause.has(Cue.WISH, Cue.ASK) and clause.norm(when.at - 1) in _UP_TO
    return longs or (isinstance(when, Span) and when.more)


_UP_TO = frozenset("for until till til to".split())


def _is_asked_of_me(clause: Clause, at: int) -> bool:
    """ "They want it by Friday", "hr needs my papers then"; "they want to review it" is theirs."""
    words = clause.norms[at + 1 - clause.at :]
    for spot, word in enumerate(words):
        behind = words[spot + 1 :]
        if word in TO_ONE and behind[:2] in (("me", "to"), ("us", "to")):
            return NO_ANSWERS.isdisjoint(behind[2:3])
        if word in ASKS and behind[:1] == ("to",):
            if not CLOSES.isdisjoint(behind[1:2]):
                return True
        elif word in ASKS:
            return not DEMANDED_THINGS.isdisjoint(behind[:3])  # "asked their lawyer to read it"
    return False


def _opens_with_deed(clause: Clause, when: When) -> bool:
    """ "Mailed them on Thursday": what one did, with no word for who; more time is asked for."""
    if isinstance(when, Span) and when.more:
        return False
    words = tuple(word for word in clause.norms[: when.at - clause.at] if word not in LEADS)
    return not DEEDS.isdisjoint(words[:1]) and not _is_held(words, mine=True)
