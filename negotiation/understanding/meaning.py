"""Questions about the meaning of a word: "what's a cliff?", "what does RSU mean"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from negotiation.understanding.phrases import Phrases
from negotiation.understanding.stems import Mender, stemmed, written_out
from negotiation.understanding.words.answers import DEFINITE
from negotiation.understanding.words.terms import (
    ASKED_BEFORE,
    ASKED_BEHIND,
    JARGON,
    NEW_TO_ME,
    OF_THE_OFFER,
    TERMS,
    WONDERED_AT,
)

_MOST = 2  # words answered at once: "what is the difference between an RSU and an option?"
_REST = 3  # other words that may stand beside "mean": "what does cliff mean in my offer letter"
_ALONE = frozenset(
    ["a", "an", "the", "and", "or", "so", "um", "hm", "hmm", "uh", "oh", "wait", "sorry", "what"]
)
# Words that say nothing of what is asked.
_SMALL = frozenset(
    stemmed(
        "a an the is are do and or between of in on for my this that it exactly please so ok hey "
        "um by difference what mean to me with vs s even actually really again all how work "
        "no idea one thing called die der das ein eine un una une el la le les von zwischen quick "
        "question sorry can could you your also just then their they the word term stuff like five "
        "again btw lol honestly hm hmm hmmm mhm uhm uh oh ah wait difference versus y et o e ka"
    )
)


@cache
def _terms() -> dict[tuple[str, ...], str]:
    return {stemmed(phrase): key for key, phrases in TERMS.items() for phrase in phrases.split("|")}


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How many stems the terms have that begin with a stem, the longest first."""
    found: dict[str, set[int]] = {}
    for term in _terms():
        found.setdefault(term[0], set()).add(len(term))
    return {first: tuple(sorted(counts, reverse=True)) for first, counts in found.items()}


@cache
def _mender() -> Mender:
    words = {word for phrase in _terms() for word in phrase}
    return Mender(words | _SMALL | {word for form in _forms(ASKED_BEHIND) for word in form})


@cache
def _forms(phrases: str) -> tuple[tuple[str, ...], ...]:
    return tuple(stemmed(phrase) for phrase in phrases.split("|"))


def meanings_asked(words: Sequence[str]) -> tuple[str, ...]:
    """The keys of the words that a question asks the meaning of; empty where it asks none."""
    stems = [_mender().mended(word) for word in written_out(words)]
    found, rest, before = _found_in(stems)
    if not found:
        return ()
    if found[0] in OF_THE_OFFER and before in DEFINITE and "mean" not in stems:
        return ()  # "what is the range?" asks for the figures
    if _has(stems, ASKED_BEHIND):
        most = _REST
    elif _has(stems, ASKED_BEFORE) or (found[0] in JARGON and _ALONE.issuperset(rest)):
        most = 0
    else:
        return ()
    others = sum(word not in _SMALL and word not in _asking() for word in rest)
    return found[:_MOST] if others <= most else ()


def jargon_in(words: Sequence[str]) -> tuple[str, ...]:
    """The keys of the words of jargon in a sentence, which may ask about them in any way."""
    found, _, _ = _found_in([_mender().mended(word) for word in written_out(words)])
    return tuple(key for key in found if key in JARGON)[:_MOST]


def wondered_at(words: Sequence[str], before: Sequence[str]) -> tuple[str, ...]:
    """ "They wrote cliff. Am I falling off of something?", "the letter says clawback. never seen
    this word": the keys of the words in `before`, or beside it, that somebody does not know.
    """
    if not _new_to_me().stand_in(words):
        return ()
    return _of_them(words) or _of_them(before)


def _of_them(words: Sequence[str]) -> tuple[str, ...]:
    found, _, _ = _found_in([_mender().mended(word) for word in written_out(words)])
    return tuple(key for key in found if key in WONDERED_AT)[:_MOST]


@cache
def _new_to_me() -> Phrases:
    return Phrases(NEW_TO_ME)


@cache
def _asking() -> frozenset[str]:
    return frozenset(
        word for form in (*_forms(ASKED_BEFORE), *_forms(ASKED_BEHIND)) for word in form
    )


def _has(stems: Sequence[str], phrases: str) -> bool:
    text = f" {' '.join(stems)} "
    return any(f" {' '.join(form)} " in text for form in _forms(phrases))


def _found_in(stems: Sequence[str]) -> tuple[tuple[str, ...], list[str], str]:
    """The terms in the words, the words left over, and the one in front of the first term."""
    found: list[str] = []
    before = ""
    rest: list[str] = []
    at = 0
    terms, lengths = _terms(), _lengths()
    while at < len(stems):
        for count in lengths.get(stems[at], ()):
            key = terms.get(tuple(stems[at : at + count]))
            if key is not None:
                before = before if found or not at else stems[at - 1]
                found.append(key)
                at += count
                break
        else:
            rest.append(stems[at])
            at += 1
    return tuple(dict.fromkeys(found)), rest, before
