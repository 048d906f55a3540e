"""The short noun phrases in a guide's lever, or in what it tells of the work itself: the work it
speaks of, and what that work moves.

A lever's sentences are never repeated; what a letter takes from them is the thing they are about
("fraud detection", "training costs"), so that an argument fits this job and no other. A phrase
ends in one of the nouns below and reaches back over the words before it that can stand before a
noun; whatever praises, counts, names a company or speaks of pay ends it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from negotiation.model.guide import Guide, Lever, PlaceholderKind
from negotiation.plan.noun_words import (
    ALONE,
    BEFORE_NOUNS,
    COUNTED,
    DESIGNED,
    GERUNDS,
    NAMES,
    NEVER_FIRST,
    NO_MODIFIERS,
    PRAISE_PARTS,
    RESULTS,
    TOO_WIDE,
    WANTED_LESS,
    WORK,
)

_LONGEST = 3  # words of a phrase
_MOST = 6  # phrases of a lever
_MOST_ABOUT = 16
_LONGEST_ACRONYM = 5
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9+#]*(?:[-/][A-Za-z0-9+#]+)*")
# What no phrase reaches across: marks, figures, a possessive or a contraction.
_BREAK = re.compile(r"['’]\w*|[^\w\s/+#-]|[–—]|\s-\s|[$£€₹]?\d[\w.,+%]*(?:-\w+)*")
_BLANK = re.compile(r"\[[^\]]*\]")
# A capital that no sentence begins with: somebody's or something's name.
_NAME = re.compile(r"(?<![.!?:\"“”'‘(\[])(?<=\s)([A-Z][a-z]+\w*)")


@dataclass(frozen=True, slots=True)
class LeverWords:
    """`work`: what is done; `results`: what it moves. As they stand in the middle of a sentence."""

    work: tuple[str, ...] = ()
    results: tuple[str, ...] = ()


def lever_words(lever: Lever, guide: Guide) -> LeverWords:
    """The phrases of one lever, those of its title first."""
    options = tuple(
        option
        for part in lever.sentences
        for blank in part.placeholders
        if blank.kind is PlaceholderKind.PICK_LIST
        for option in blank.options
    )
    return _words_of(lever.title, lever.script, options, _names(guide))


def about_words(guide: Guide) -> LeverWords:
    """The phrases of what the guide tells of the work itself."""
    return _words_of("", guide.about, (), _names(guide), _MOST_ABOUT)


def _names(guide: Guide) -> frozenset[str]:
    peers = tuple(peer.company for peer in guide.equivalents)
    return _names_in((guide.company, *peers, *(row.region or "" for row in guide.bands)))


@lru_cache(maxsize=20_000)  # a guide's levers don't change while its index lives
def _words_of(
    title: str,
    script: str,
    options: tuple[str, ...],
    names: frozenset[str],
    most: int = _MOST,
) -> LeverWords:
    ticked = tuple(said for option in options if (said := _option(option, names)))
    script = _BLANK.sub(" . ", script)
    named = {found.casefold() for found in _NAME.findall(re.sub(r"[.!?]\s+\S+", " . ", script))}
    names = names | (named - frozenset(NAMES))
    found = [*_phrases(title, names, is_title=True)]
    found += _phrases(script, names, is_title=False)
    work = [*ticked, *(words for words, kind in found if kind == "work")]
    results = [words for words, kind in found if kind == "result"]
    return LeverWords(_widest(work)[:most], _widest(results)[:most])


def _option(option: str, names: frozenset[str]) -> str:
    """A skill to tick, where it is a short noun phrase."""
    words = option.strip().split()
    if any(word.casefold() in names for word in words):
        return ""
    plain = re.fullmatch(r"[A-Za-z][A-Za-z0-9+#/ -]+", option.strip())
    if not plain or not 1 <= len(words) <= 4 or any(map(_ends, words)):
        return ""
    if any(word.isdigit() for word in words):
        return ""
    if len(words) == 1 and words[0].casefold() not in ALONE:
        return ""
    return _in_plural(" ".join(_lowered(word) for word in words))


@lru_cache(maxsize=100)  # the levers of a guide are read one after the other
def _names_in(named: tuple[str, ...]) -> frozenset[str]:
    """Words that name a company (the guide's own, and those it is compared with) or a place."""
    return frozenset(word.casefold() for name in named for word in _WORD.findall(name))


def _phrases(text: str, names: frozenset[str], *, is_title: bool) -> list[tuple[str, str]]:
    """Every phrase of the text with its kind, in order."""
    found: list[tuple[str, str]] = []
    for run in _BREAK.split(text):
        words = _WORD.findall(run)
        kinds = [_kind(word) for word in words]
        for at, kind in enumerate(kinds):
            if kind is None or (at + 1 < len(kinds) and kinds[at + 1] is not None):
                continue
            phrase = _reach_back(words, at, names, is_title=is_title)
            if phrase:
                found.append((phrase, kind))
    return found


def _reach_back(words: list[str], at: int, names: frozenset[str], *, is_title: bool) -> str:
    """The noun at `at` with the words before it that belong to it; empty where it says nothing."""
    start = at
    while start > 0 and at - start < _LONGEST - 1:
        word = words[start - 1]
        if not _may_stand_before(word, names, is_title=is_title):
            break
        start -= 1
    chosen = words[start : at + 1]
    while len(chosen) > 1 and not _can_begin(chosen[0], chosen[1]):
        chosen = chosen[1:]
    if _is_circular(chosen):
        return ""
    noun = chosen[-1].casefold()
    if len(chosen) == 1 and noun not in ALONE:
        return ""
    if any(word.casefold() in names for word in chosen):
        return ""
    wide = noun in TOO_WIDE and chosen[0].casefold() in TOO_WIDE
    if len(chosen) > 1 and wide and noun.removesuffix("s") not in DESIGNED:
        return ""
    return _in_plural(" ".join(_lowered(word) for word in chosen))


def _in_plural(phrase: str) -> str:
    """ "a procurement system" is "procurement systems" where no article can stand."""
    noun = phrase.rpartition(" ")[2]
    if noun.casefold() not in COUNTED:
        return phrase
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{phrase[:-1]}ies"
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{phrase}es"
    return f"{phrase}s"


def wanted_less(phrase: str) -> bool:
    """Whether the phrase names something one would bring down: costs, downtime."""
    noun = phrase.rpartition(" ")[2].casefold()
    return noun in WANTED_LESS or noun.removesuffix("es") in WANTED_LESS or noun[:-1] in WANTED_LESS


def _may_stand_before(word: str, names: frozenset[str], *, is_title: bool) -> bool:
    low = word.casefold()
    if len(word) < 2 or low in NO_MODIFIERS or low in names or _ends(word):
        return False
    if low in NAMES or low in BEFORE_NOUNS or low in WORK or low in RESULTS:
        return True
    if "/" in word:  # two companies more often than two things
        return False
    if word.isupper() and len(word) > 1:
        return len(word) <= _LONGEST_ACRONYM
    # A capital is somebody's name; in a title, though, every word has one.
    if word[0].isupper() and not is_title:
        return False
    # A plural or a verb, an adverb, praise.
    return not low.endswith(("s", "ly", "ing", "ed", "est", "ous", "ful"))


def _can_begin(word: str, following: str) -> bool:
    low = word.casefold()
    if low == "design":
        return following.casefold() in DESIGNED
    return low not in NEVER_FIRST or (low, following.casefold()) == ("access", "control")


def _is_circular(chosen: list[str]) -> bool:
    """ "reliability revenue", "performance flows": a result measured by another, or flowing into
    one, is no thing one works on."""
    if len(chosen) < 2:
        return False
    before, noun = (word.casefold() for word in chosen[-2:])
    return (
        noun in ("revenue", "retention", "protection", "flow", "flows")
        and _kind(before) == "result"
    )


def _ends(word: str) -> bool:
    """Words that no noun phrase has inside it."""
    low = word.casefold()
    parts = low.split("-")
    if low in NO_MODIFIERS or (len(parts) > 1 and not PRAISE_PARTS.isdisjoint(parts)):
        return True
    return low.endswith("ing") and low not in GERUNDS


def _kind(word: str) -> str | None:
    return _BY_WORD.get(word.casefold())


# Work before results, and each in its plural as well.
_BY_WORD = {
    form: kind
    for known, kind in ((RESULTS, "result"), (WORK, "work"))
    for word in known
    for form in (word, f"{word}s")
}


def _lowered(word: str) -> str:
    """`Fraud` as it stands in the middle of a sentence; acronyms and names stay as they are."""
    if word.casefold() in NAMES:
        return NAMES[word.casefold()]
    parts = re.split(r"([-/])", word)
    return "".join(
        part if sum(mark.isupper() for mark in part) > 1 or re.search(r"\d", part) else part.lower()
        for part in parts
    )


def _widest(phrases: list[str]) -> tuple[str, ...]:
    """Each thing once, a phrase before the bare noun it holds; two words before one and three."""
    unique = list(dict.fromkeys(phrases))
    kept = [
        phrase
        for phrase in unique
        if not any(other != phrase and f" {phrase} " in f" {other} " for other in unique)
    ]
    return tuple(sorted(kept, key=lambda phrase: phrase.count(" ") == 0))
