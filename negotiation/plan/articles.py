"""The articles that people leave out when they type in a hurry: "trained reward model".

Only where it is sure: after a verb of making or changing, and before what a measure did, where a
singular noun for a thing that comes one by one stands without any word that tells which.
"""

from __future__ import annotations

import re

from negotiation.plan.noun_words import (
    COUNTED,
    COUNTED_TYPED,
    GERUNDS,
    MASS_ENDINGS,
    NO_THING,
    ONE_BEHIND,
    RESULTS,
    THE_ONE_MEANT,
    WORK,
)
from negotiation.plan.short_words import NUMBERED, PROPER
from negotiation.plan.verbs import CHANGING, KNOWN_THINGS, MADE

_DETERMINERS = frozenset(
    "a an the my our your his her its their this that these those each every all both any some no "
    "several many most few another one it them us me him myself".split()
)
# What ends a phrase: it stands behind the thing, or joins another to it.
_ENDS = frozenset(
    "for of to in on at with from by across over under into onto that which who and or but behind "
    "as per via so used called where when while before after against between within without around "
    "through about than plus including until since because if is was are were has had went fell "
    "rose rated takes took now then handling serving running processing covering using "
    "supporting".split()
)
_LONGEST = 5  # words
_SOUNDS_LIKE_YOU = ("use", "uni", "eu", "one", "uti", "ubi")
_SILENT = ("hour", "honest", "heir", "honor", "honour")
_SPOKEN_WHOLE = frozenset({"RAG", "SOC", "LIDAR", "SIEM", "SCADA", "RISC", "SAN", "NAS", "NASA"})
_SPELT = re.compile(r"[A-Z]{2,}(?:[-/]|s?$)|[A-Z]+\d|[A-Z][-&]")
_EIGHT = re.compile(r"8|1[18](?!\d)")  # "an 8-hour shift", "an 80% cut", "an 18-month plan"
_VERB_HEAD = re.compile(
    r"(?P<before>(?:^|\b(?:I|and|then|team)(?: have)? ))(?P<verb>[a-z-]+) "
    r"(?:(?:up|out|over|around|off|down) )?"
)
_SUBJECT_HEAD = re.compile(
    r"(?P<before>^(?!I |my )|[;:] |through my work )"
    r"(?P<thing>(?:[A-Za-z][\w-]* |\d[\d.]*B |[248]K ){1,3}?)"
    r"(?=(?:went|fell|rose|was|is|takes|took|stayed|doubled|halved|tripled)\b)"
)
_IN_A = re.compile(
    r"\b(?P<before>in|during|after|with) "
    r"(?P<thing>(?:[\w/-]+ )?(?:test|trial|pilot|study|audit|review|drop|loss|rise|gain))\b"
    r"(?! [a-z]+ing\b)"
    r"(?=$|[,.;)]| (?:against|with|of|by|at|across|for|on|under|below|over|above)\b)"
)


def with_articles(text: str) -> str:
    """`text`, a clause in the first person, with the articles that it lacks."""
    text = _VERB_HEAD.sub(lambda found: f"{found[0]}{_object(found, text)}", text)
    text = _SUBJECT_HEAD.sub(_subject, text)
    text = _THE_NEXT.sub(r"\g<0>the ", text)
    text = _BEHIND.sub(lambda found: f"{found[0]}{_behind(text[found.end() :])}", text)
    return _IN_A.sub(_in_a, text)


# "were found the next day"; not "last day", "next one".
_THE_NEXT = re.compile(
    r"\b(?:[a-z]+ed|found|caught|seen|sent|done|paid) "
    r"(?=(?:next|same) (?:day|morning|week|month)\b)"
)
# "of the flow"; not "of 8", which counts.
_WHICH = re.compile(r" of (?!\d|(?:two|three|four|five|six|seven|eight|nine|ten|a dozen)\b)")


# What stands behind a small word: "the PM on a claims app", "power draw of a tracker".
_BEHIND = re.compile(r"\b(?:for|of|on|in|with|into|behind|from) (?=[a-z][\w-]*(?: |$|[,;:.)]))")
_NOT_BEHIND = frozenset(
    "first second third last next previous only own same other new which what whom time high low "
    "call demand site device board stage target budget schedule track paper screen air line "
    "full big small good main short long early late free".split()
)


# "p99 of the search API"
_IN_CAPITALS = frozenset("API UI SDK CLI CDN CRM ERP".split())


def _behind(rest: str) -> str:
    """The article of a thing behind a small word; empty where it needs none or might need none."""
    phrase = _phrase(rest)
    if not phrase or phrase[0].casefold() in _NOT_BEHIND:
        return ""
    head = phrase[-1]
    if len(phrase) > 1 and head in _IN_CAPITALS:
        return "the "
    if not head.islower():
        return ""
    if head in THE_ONE_MEANT:
        return "the " if len(phrase) < _LONGEST else ""
    if len(phrase) == 1:
        return f"{article(head)} " if head in ONE_BEHIND else ""
    if phrase[0].endswith(("ing", "ed", "ly")) and phrase[0] not in GERUNDS:
        return ""  # "by rewriting query planner"
    return f"{article(phrase[0])} " if head in ONE_BEHIND or _comes_alone(phrase) else ""


def _object(found: re.Match[str], text: str) -> str:
    """The article of what was made or changed; empty where it needs none."""
    verb = found["verb"]
    if verb not in MADE | KNOWN_THINGS | CHANGING:
        return ""
    rest = text[found.end() :]
    phrase = _phrase(rest)
    if not phrase or not _comes_alone(phrase) or phrase[-1] in PROPER:
        return ""
    # "led the redesign of": which one it was follows.
    if verb in CHANGING and phrase[-1].casefold() not in COUNTED | COUNTED_TYPED:
        return ""  # "flicker" is named by what it does, and is no thing
    known = verb not in MADE or _WHICH.match(rest.removeprefix(" ".join(phrase)))
    return "the " if known else f"{article(phrase[0])} "


def _phrase(words: str) -> list[str]:
    """The words up to the thing itself; none where they are too many or tell which it is."""
    found: list[str] = []
    for word in re.findall(r"[\w./-]+|[^\w\s]", words)[: _LONGEST + 1]:
        if not re.match(r"\w", word) or re.fullmatch(r"[\d.]+", word) or word.casefold() in _ENDS:
            if found and found[-1].casefold() in NUMBERED and word.isdigit():
                return []  # "PCI DSS level 1" is a name
            break
        found.append(word)
    if not found or len(found) > _LONGEST or found[0].casefold() in _DETERMINERS:
        return []
    return found


def _comes_alone(phrase: list[str]) -> bool:
    """Whether a phrase without an article is about one thing of its kind."""
    first, head = phrase[0], phrase[-1].casefold()
    if first.isdigit() or any(word.casefold() in _DETERMINERS for word in phrase):
        return False
    if len(phrase) == 1 and head not in COUNTED_TYPED and not _is_agent(head):
        return False
    return _is_counted(head)


def _is_counted(noun: str) -> bool:
    """Whether a singular noun, in small letters, is of things that come one by one."""
    if noun in COUNTED_TYPED:
        return True
    if noun in NO_THING or noun.endswith(MASS_ENDINGS):
        return False
    return noun in COUNTED or _is_agent(noun)


def comes_in_mass(words: str) -> bool:
    """Whether a noun phrase, by its last word, names no single thing: "cache sharing"."""
    last = words.split()[-1]
    head = last.casefold()
    if _is_counted(head):
        return False
    return head in NO_THING or head.endswith(MASS_ENDINGS) or (last.isupper() and len(last) > 1)


def is_one_thing(words: str) -> bool:
    """Whether a few words name one thing and nothing else: "underwriting model"."""
    phrase = words.split()
    plain = all(re.fullmatch(r"[A-Za-z][\w/-]*", word) for word in phrase)
    return 1 < len(phrase) <= _LONGEST and plain and _comes_alone(phrase)


def wants_article(words: str) -> bool:
    """Whether a noun phrase lacks its article: "screen", "canvas renderer"; not "checkout"."""
    return _comes_alone(words.split())


def names_thing(noun: str) -> bool:
    """Whether a noun, in any number, is known as a thing that one works on."""
    low = noun.casefold()
    one = low.removesuffix("s") if not low.endswith("ss") else low
    known = one in WORK or low in WORK or _is_counted(one)
    return (known and one not in RESULTS) or low.endswith(MASS_ENDINGS)


def _is_agent(noun: str) -> bool:
    """ "updater", "scheduler", "generator": a thing named by what it does."""
    return len(noun) > 5 and noun not in NO_THING and noun.endswith(("er", "tor"))


def article(words: str) -> str:
    """ "a" or "an", by how the first of the words is said."""
    first = words.split()[0]
    if _SPELT.match(first) and first not in _SPOKEN_WHOLE:
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    low = first.casefold()
    vowel = low[0] in "aeiou" and not low.startswith(_SOUNDS_LIKE_YOU)
    return "an" if vowel or low.startswith(_SILENT) or _EIGHT.match(low) else "a"


def _subject(found: re.Match[str]) -> str:
    words = found["thing"].split()
    plain = words[0] not in _DETERMINERS and _is_counted(words[-1])
    return f"{found['before']}{'the ' if plain else ''}{found['thing']}"


def _in_a(found: re.Match[str]) -> str:
    first = found["thing"].split()[0]
    if first.casefold() in _DETERMINERS or first.isdigit():
        return found[0]
    return f"{found['before']} {article(first)} {found['thing']}"
