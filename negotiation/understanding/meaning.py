"""Questions about the meaning of a word: "what's a cliff?", "what does RSU mean"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from negotiation.understanding.text import fold
from negotiation.understanding.words.terms import ASKED_BEFORE, ASKED_BEHIND, TERMS

_MOST = 2  # words answered at once: "what is the difference between an RSU and an option?"
_REST = 3  # other words that may stand beside "mean": "what does cliff mean in my offer letter"
_SMALL = frozenset(
    "a an the is are and or between of in on for my this that it exactly please so ok hey um "
    "by difference what whats does do mean means meaning stand explain to me with vs i s".split()
)


@cache
def _table() -> dict[tuple[str, ...], str]:
    return {
        tuple(fold(phrase).replace("-", " ").split()): key
        for key, phrases in TERMS.items()
        for phrase in phrases.split("|")
    }


def meanings_asked(words: Sequence[str]) -> tuple[str, ...]:
    """The keys of the words that a question asks the meaning of; empty where it asks none."""
    text = f" {' '.join(words)} "
    asked = any(f" {one} " in text for one in ASKED_BEFORE.split("|"))
    behind = any(f" {one} " in text for one in ASKED_BEHIND.split("|"))
    if not (asked or behind):
        return ()
    found, rest = _terms(words)
    others = sum(word not in _SMALL for word in rest)
    if others > (_REST if behind else 0):
        return ()  # "what is the top of the band?"
    return found[:_MOST]


def _terms(words: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The terms in the words, the longest first, and the words left over."""
    table = _table()
    longest = max(map(len, table))
    found: list[str] = []
    rest: list[str] = []
    at = 0
    while at < len(words):
        for count in range(min(longest, len(words) - at), 0, -1):
            key = table.get(tuple(words[at : at + count]))
            if key is not None:
                if key not in found:
                    found.append(key)
                at += count
                break
        else:
            rest.append(words[at])
            at += 1
    return tuple(found), rest
