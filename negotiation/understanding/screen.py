"""What a message names of what the bot has on offer: answers to change, refinements, the card."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from negotiation.understanding.bidding import want_bidden
from negotiation.understanding.called import called_by, first_words
from negotiation.understanding.message import Topic, Want
from negotiation.understanding.text import fold
from negotiation.understanding.words.topics import CARD, FINISHED, TOPICS, WANTS

_EDITS = frozenset("edit change correct fix update".split())
_ARTICLES = frozenset("my the a an".split())
_MOST_WORDS = 7  # of "edit my other offers to none"


@cache
def _topics() -> dict[str, tuple[Topic, ...]]:
    """The topics that a word, or a whole message, names."""
    found: dict[str, tuple[Topic, ...]] = {}
    for key, phrases in TOPICS.items():
        for phrase in phrases.split("|"):
            found[fold(phrase)] = (*found.get(fold(phrase), ()), Topic(key))
    return found


@called_by(lambda: first_words(_topics()))
def topics_in(said: Sequence[str]) -> tuple[Topic, ...]:
    """The topics named, by any word or by all of them, in the order of the table."""
    table = _topics()
    if table.keys().isdisjoint((*said, " ".join(said))):
        return ()
    named = {topic for word in (*said, " ".join(said)) for topic in table.get(word, ())}
    return tuple(sorted(named, key=_order().__getitem__)) if len(named) > 1 else tuple(named)


@cache
def _order() -> dict[Topic, int]:
    return {topic: at for at, topic in enumerate(Topic)}


def edited_in(said: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """What "edit deadline to friday" names, and what it is to be; None where nothing is edited."""
    if not said or said[0] not in _EDITS or len(said) > _MOST_WORDS:
        return None
    rest = list(said[1:])
    while rest and rest[0] in _ARTICLES:
        rest.pop(0)
    if not rest:
        return None
    to = rest.index("to") if "to" in rest[1:] else len(rest)
    return rest[:to], rest[to + 1 :]


def want_in(said: Sequence[str]) -> Want | None:
    """ "They answered", "refine it", "rehearse", "as a file"."""
    text = " ".join(said)
    whole = _wants().get(text)
    if whole is not None:
        return whole
    if not text.startswith(_openings()):
        return want_bidden(said)
    return next(want for want, begun in _wants_begun() if text.startswith(begun))


@cache
def _wants() -> dict[str, Want]:
    """What a whole message asks for."""
    phrases = [(phrase, Want(key)) for key, line in WANTS.items() for phrase in line.split("|")]
    return {phrase: want for phrase, want in phrases if not phrase.endswith("*")}


@cache
def _wants_begun() -> tuple[tuple[Want, tuple[str, ...]], ...]:
    """What the beginning of a message asks for."""
    return tuple(
        (Want(key), tuple(one[:-1] for one in line.split("|") if one.endswith("*")))
        for key, line in WANTS.items()
    )


@cache
def _openings() -> tuple[str, ...]:
    """All that such a beginning may be."""
    return tuple(one for _, begun in _wants_begun() for one in begun)


@called_by(FINISHED)
def finished(said: Sequence[str]) -> bool:
    """ "Done", "that's fine"."""
    return not FINISHED.isdisjoint(said)


@cache
def _parts_of_the_card() -> dict[str, str]:
    return {fold(phrase): key for key, phrases in CARD.items() for phrase in phrases.split("|")}


@called_by(lambda: first_words(_parts_of_the_card()))
def card_part_in(said: Sequence[str]) -> str:
    """The part of the card that the whole message names; "" where it names none."""
    return _parts_of_the_card().get(" ".join(said), "")
