"""Places in the list on screen that a message names and does nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.picks import picked_in
from negotiation.understanding.words.dates import ORDINAL_ENDINGS
from negotiation.understanding.words.positions import (
    AROUND,
    BESIDE_EVERY,
    BUT_FOR,
    COUNTS,
    DENIES,
    EVERY,
    NONE,
    NOUNS,
    ORDINALS,
    REST,
)

_HIGHEST = 25  # as many lines as a list has at most


_NAMING = NOUNS | ORDINALS.keys() | ORDINAL_ENDINGS


@called_by(_NAMING, NONE)
def places_in(said: Sequence[str]) -> tuple[int, ...]:
    """The places, from 1, or from -1 for the last; () where any word is about something else.

    "The first two" → 1, 2; "option 3" → 3; "the last one" → -1. A number by itself is an amount,
    a day or a mark, and "first tell me why" no place.
    """
    if _NAMING.isdisjoint(said) and not _none_but(said):
        return ()
    if (kept := _told_apart(said)) is not None:
        return kept
    words = [word for word in _joined(said) if word not in AROUND]
    places: list[int] = []
    at = 0
    while at < len(words):
        named, at = _place(words, at)
        if not named:
            return ()
        places += named
    return tuple(dict.fromkeys(places))


def _but_for(said: Sequence[str]) -> Sequence[str]:
    """What "all except", "everything but" leaves out."""
    for at, word in enumerate(said):
        if word in BUT_FOR and at:
            every = not EVERY.isdisjoint(said[:at]) and (EVERY | BESIDE_EVERY).issuperset(said[:at])
            return said[at + 1 :] if every else ()
    return ()


@called_by(BUT_FOR, DENIES)
def excepted_in(said: Sequence[str], options: Sequence[str]) -> tuple[int, ...]:
    """The places left out of all: "all except the second", "everything but 2", "all but diffusion
    models", "not the first, the rest yes".
    """
    if left_out := _but_for(said):
        named = tuple(one.index + 1 for one in picked_in(left_out, options))
        return named or _listed([_LATER.get(word, word) for word in left_out])
    if said[:1] and said[0] in DENIES and not REST.isdisjoint(said):
        rest = next(at for at, word in enumerate(said) if word in REST)
        if BESIDE_EVERY.issuperset(said[rest + 1 :]):
            return _listed([word for word in said[1:rest] if word not in EVERY | BUT_FOR])
    return ()


def _none_but(said: Sequence[str]) -> bool:
    return not NONE.isdisjoint(said[:1]) and not BUT_FOR.isdisjoint(said)


def _told_apart(said: Sequence[str]) -> tuple[int, ...] | None:
    """ "None but the second" names that one; "the first, but not the third" the first."""
    if _none_but(said):
        at = next(at for at, word in enumerate(said) if word in BUT_FOR)
        return _listed(said[at + 1 :])
    denied = next((at for at, word in enumerate(said) if at and word in DENIES), None)
    if denied is None:
        return None
    head = said[: denied - (said[denied - 1] == "but")]
    told, without = _listed(head), _listed([word for word in said[denied + 1 :] if word != "did"])
    return tuple(one for one in told if one not in without) if told and without else None


def _listed(words: Sequence[str]) -> tuple[int, ...]:
    """Places by their words, or plain numbers of the list: "the first and the last", "2 and 4"."""
    rest = [word for word in words if word not in AROUND | NOUNS]
    if rest and all(word.isdigit() and 0 < int(word) <= _HIGHEST for word in rest):
        return tuple(map(int, rest))
    return places_in(words)


_LATER = {"sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10"}
# Without one of these nothing names a place; an ending makes "1st" of "1".


def _joined(said: Sequence[str]) -> list[str]:
    """The words, with "1" and "st" as one."""
    words: list[str] = []
    for word in said:
        if word in ORDINAL_ENDINGS and words and words[-1].isdigit():
            words[-1] += word
        else:
            words.append(word)
    return words


def _place(words: Sequence[str], at: int) -> tuple[tuple[int, ...], int]:
    """The places that begin at a word, and where the next word is."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in ORDINALS:
        count = COUNTS.get(after, 0)
        if not count:
            return (ORDINALS[word],), at + 1
        if word == "first":
            return tuple(range(1, count + 1)), at + 2
        return (tuple(range(-count, 0)), at + 2) if word == "last" else ((), at)
    if word in NOUNS and after.isdigit() and 0 < int(after) <= _HIGHEST:
        return (int(after),), at + 2
    if word in NOUNS and COUNTS.get(after):
        return (COUNTS[after],), at + 2
    return (), at
