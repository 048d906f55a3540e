"""Notes without a verb that no other rule knows, kept whole: what one was, worked on, or reached.

"support lead, 14 agents" is what one was, "safety app live on 900 jobsites" what one worked on, and
"renewals 96%" a result. Whatever has a figure is told; what has neither is asked about.
"""

from __future__ import annotations

import re

from negotiation.model.record import replace
from negotiation.plan.articles import article, comes_in_mass, names_thing
from negotiation.plan.changes import is_many
from negotiation.plan.clause import Clause, clause_of, is_past
from negotiation.plan.clause_words import (
    AFTER_PARTICIPLE,
    DESCRIBES_BEFORE,
    DETERMINERS,
    FINITE,
    MODALS,
    MOVED,
    NO_SUBJECT,
    NOUNS_TOO,
    OF_ENGLISH,
    OF_OTHER_TONGUES,
    PREPOSITIONS,
    SOMEONE,
)
from negotiation.plan.first_words import small
from negotiation.plan.posts import POST
from negotiation.plan.short_words import FEW, PROPER
from negotiation.plan.verbs import BEFORE, FELT

HEADING = "one result of mine:"
"""What stands before a result that nobody is said to have done: it opens a sentence by itself."""


def noted(words: str) -> Clause | None:
    """A note as a clause that keeps all of it; None where nothing in it can be counted or named."""
    each = words.casefold().split()
    if not OF_OTHER_TONGUES.isdisjoint(each) and OF_ENGLISH.isdisjoint(each):
        return None
    found = _did(words) or _worked_on(words) or _reached(words)
    return replace(found, is_noted=True) if found is not None else None


def _did(words: str) -> Clause | None:
    """ "overdrove the pumps": a word before an article can only be what somebody did."""
    first, second, third = (*words.split(), "", "", "")[:3]
    low = first.casefold()
    verb = first.isalpha() and low not in _NO_NAME | _NO_DEED and not names_thing(low)
    acts = second in ("a", "an", "the", "my", "our") and third
    return clause_of(f"I {small(words)}") if verb and acts and not _OTHERS.search(words) else None


_NO_DEED = frozenset(
    (
        "once twice what such quite not just only even still like than half per every both "
        "before after since until till during while because although though unless through "
        "despite toward towards around near against between among besides except when where how "
        "why who which whose whether also maybe perhaps soon later then thanks given "
        "considering regarding"
    ).split()
)


def was(words: str) -> Clause | None:
    """ "charge nurse 22 beds, no falls in 2023": what one was, and what came of it."""
    found = _BARE_POST.match(words)
    if found is None or is_past(words.split()[0].casefold()) or not found["rest"].strip(" ,:;-"):
        return None
    post, rest = small(found["post"]), found["rest"].lstrip(" ,:;-")
    one = "" if is_many(post) else "the " if _ONLY.match(post) else f"{article(post.split()[0])} "
    joint = " for" if _SO_LONG.match(rest) else ","
    return replace(clause_of(f"I was {one}{post}{joint} {rest}"), is_noted=True)


_SO_LONG = re.compile(r"(?:\d+|two|three|four|five|six|seven|eight|nine) (?:years|months)\b")


_BARE_POST = re.compile(
    rf"(?P<post>(?!i\b|we\b|my\b)(?:(?!the\b|our\b|and\b|to\b)[\w/-]+ ){{0,3}}?{POST})"
    r"(?P<rest>(?:[,:;]| [-–]) \S.*| \d.*)",
    re.IGNORECASE,
)
_ONLY = re.compile(r"(?:sole|only|first|number one) ", re.IGNORECASE)


def _worked_on(words: str) -> Clause | None:
    """ "design system used by 40 teams, 3 brands": a thing of one's work, and what is so of it."""
    which = _THE.match(words)
    words = words[which.end() :] if which else words
    thing = re.split(r"[,;:] ", words)[0]
    named = _name(thing)
    if not named or not names_thing(named[-1]) or _A_PERSON.fullmatch(named[-1]):
        return None
    one = "the " if which else "" if _needs_none(named) else f"{article(named[0])} "
    behind = words[len(" ".join(named)) :]
    came = _CAME.match(behind)
    if came is not None:
        it = "they" if is_many(named[-1]) else "it"
        behind = f"; {it} {behind[came.end() :]}"
    part = "," if re.match(r" [$€£]?\d", behind) else ""  # "pipeline 12 PB"
    return clause_of(f"I worked on {one}{small(' '.join(named))}{part}{behind}")


_A_PERSON = re.compile(POST, re.IGNORECASE)
# What the thing did itself: "antenna redesign, passed the first time".
_CAME = re.compile(r"[,;] (?=(?:passed|failed|won|met|held|beat|survived|came|went|became) )")
_THE = re.compile(r"the ", re.IGNORECASE)


def _needs_none(named: list[str]) -> bool:
    """Whether a name stands without its article: in the plural, in no number, a proper name."""
    phrase = " ".join(named)
    return is_many(phrase) or comes_in_mass(phrase) or named[-1] in PROPER


def _name(thing: str) -> list[str]:
    """The words that name a thing, up to what is said of it; none where something does something.

    "safety app" of "safety app live on 900 jobsites"; "dashboard" of "dashboard the CEO opens".
    """
    each = thing.split()
    low = [word.casefold() for word in each]
    first = low[0]
    if first in _NO_NAME or is_past(first) or not re.fullmatch(r"[A-Za-z][\w/&+-]*", each[0]):
        return []
    end = next((at for at, word in enumerate(low) if at and _ends_name(word)), len(each))
    behind = low[end:]
    if behind[:2] == ["used", "to"] or low[end - 1] in _PARTICLES:
        return []  # "redlines turn around in two days"
    if (
        behind
        and behind[0] in FINITE | MODALS | MOVED
        and behind[0] not in DESCRIBES_BEFORE | NOUNS_TOO
    ):
        return []
    if behind and is_past(behind[0]) and behind[1:2] and behind[1] not in AFTER_PARTICIPLE | _FROM:
        return []
    return each[:end] if end <= _LONGEST_NAME else []


_FROM = frozenset(("from",))
_PARTICLES = ("around", "up", "down", "out", "back", "over", "through", "off")
_LONGEST_NAME = 5  # words
_NO_NAME = frozenset(
    {
        *(NO_SUBJECT | SOMEONE | DETERMINERS | MODALS | BEFORE | FELT | PREPOSITIONS),
        *"i we you he she they this that these those no not never there here one two three".split(),
        *"many some was were is are am been be being have has had do does did got get".split(),
        *"very really most all".split(),
    }
)


def _ends_name(word: str) -> bool:
    return (
        word in PREPOSITIONS | FINITE | MODALS | MOVED | DETERMINERS
        or word in ("live", "used", "that", "which", "who", "i", "we", "where", "including", "like")
        or word[0] in "0123456789+-$€£~("
        or is_past(word)
    )


def _reached(words: str) -> Clause | None:
    """ "renewals 96% on a book of 8 million": a result, in the words it was typed in."""
    if not _COUNTED.search(words) or len(words.split()) < _LEAST or _OTHERS.search(words):
        return None
    label = _LABEL.match(words)  # "battery software: 8% more range"
    if label is not None:
        return clause_of(f"one result of my work on {small(label['of'])}: {words[label.end() :]}")
    own = _OWN_PART.fullmatch(words)  # "one event bus for 40 teams, I wrote the RFC"
    if own is not None:
        return clause_of(f"take {small(own['thing'])}: I {own['did']}")
    return clause_of(f"{HEADING} {small(words)}")


_OWN_PART = re.compile(r"(?P<thing>(?:an?|one|the) [^,;:.]+), i (?P<did>[a-z]+ .+)", re.IGNORECASE)


_LABEL = re.compile(r"(?P<of>[A-Za-z][\w/-]*(?: [\w/-]+){0,3}): ")
_COUNTED = re.compile(rf"\d|\b(?:{'|'.join(FEW)}|zero|doubled|tripled)\b")


_LEAST = 3  # words
# What others did, or what was said to somebody, is no result of one's own.
_OTHERS = re.compile(r"\b(?:they|he|she|you|your|their|his|her)\b", re.IGNORECASE)
