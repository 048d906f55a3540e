"""Whether words want only an "I" before them, and how their first word is written."""

from __future__ import annotations

import re

from negotiation.plan.clause import is_past
from negotiation.plan.clause_words import LEADING, LED_THINGS, LOOKED_AFTER, SAME_IN_THE_PAST
from negotiation.plan.short_words import PROPER
from negotiation.plan.verbs import (
    AGAIN,
    ALWAYS_VERBS,
    DESCRIBING,
    DONE_TO_OTHERS,
    MANAGED_BY_OTHERS,
    NEVER_DONE,
    PASSIVE,
    PRESENT,
)


def verb_first(words: str) -> bool:
    """Whether the words want only an "I" before them: "cut latency 40%", "led a team"."""
    first, _, rest = words.partition(" ")
    verb = first.casefold().rstrip(",")
    if not rest:
        return False
    if verb in ALWAYS_VERBS:
        return True
    if verb in _TEAMS_OF and rest.casefold().startswith("team"):
        return False  # "support team of 9"
    if verb in PRESENT | AGAIN:
        done = verb in LOOKED_AFTER and _WHERE.search(rest) is not None
        return done or _leads(verb, rest) or OBJECT.match(rest) is not None
    noun_follows = rest.split()[0].casefold() in ("learning", "systems")
    if (verb == "set" and rest.startswith("up ")) or (
        verb == "put" and rest.startswith("in place ")
    ):
        return True
    if verb in SAME_IN_THE_PAST:
        return verb == "cut" or OBJECT.match(rest) is not None
    if noun_follows or (verb in PASSIVE and not _does_to_others(verb, rest)):
        return False
    return is_past(verb) or _does_something(verb, rest)


def _leads(verb: str, rest: str) -> bool:
    """ "Run night shift, 22 nurses", "lead payments team of 6"; not "lead engineer", "run rate"."""
    return verb in LEADING and _LED.match(rest) is not None


_LED = re.compile(
    rf"(?:[a-z][\w-]* ){{0,3}}(?:{'|'.join(LED_THINGS)})(?=$|[,;:(]|"
    r" (?:of|with|and|for|in|at|across|on)\b)",
    re.IGNORECASE,
)


_TEAMS_OF = ("support", "design", "test", "review")
_WHERE = re.compile(r"\b(?:for|of|in|at|across|with|including) \S", re.IGNORECASE)


def _does_to_others(verb: str, rest: str) -> bool:
    """Whether what mostly happens to oneself was done to others here.

    "hired nine engineers", "hired and trained nine"; not "promoted two times", "named the best".
    """
    rest = _AND_MORE.sub("", rest)
    if verb not in DONE_TO_OTHERS or re.match(r"\S+ times\b", rest):
        return False
    return DETERMINER.match(rest) is not None


_AND_MORE = re.compile(r"^(?:(?:and )?[a-z-]+ed,? )*(?:and [a-z-]+ed )", re.IGNORECASE)


def _does_something(word: str, rest: str) -> bool:
    """Whether a word that mostly describes is a verb here.

    "automated the releases", "connected 40 banks", "limited outages to two a year"; not
    "automated releases", "distributed systems at scale".
    """
    if word not in DESCRIBING or word in NEVER_DONE:
        return False
    if word == "managed":  # "managed pricing for 40 shops"; not "managed services"
        return rest.split()[0].casefold() not in MANAGED_BY_OTHERS
    return bool(DETERMINER.match(rest) or _BY_SO_MUCH.search(rest) or _WORTH.match(rest))


DETERMINER = re.compile(
    r"(?:an?|the|my|our|its|their|all|both|every|each|\d\S*|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|dozens|hundreds|thousands)\b",
    re.IGNORECASE,
)
_BY_SO_MUCH = re.compile(
    r"\b(?:by|to|from) (?:(?:about|under|over|nearly|almost|less than|more than) )?"
    r"(?:\W?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|zero|half)\b)",
    re.IGNORECASE,
)


# "managed a P&L of $40 million", "managed remote teams"
_WORTH = re.compile(r"^(?:\S+ ){1,2}of [$£€₹¥]\d|^(?:[a-z-]+ ){1,2}(?:team|group|squad|crew)s?\b")


def small(words: str) -> str:
    """The first word in small letters, unless it is an acronym or a name with capitals inside."""
    first = words.split()[0]
    named = sum(mark.isupper() for mark in first) > 1 or first.strip(",.:") in PROPER
    return words if named else words[0].lower() + words[1:]


OBJECT = re.compile(
    r"(?:an?|the|my|our|all|both|every|it|\d\S*|two|three|four|five|six|seven|eight|nine|"
    r"ten|on|with|across|teams?)\b",
    re.IGNORECASE,
)
