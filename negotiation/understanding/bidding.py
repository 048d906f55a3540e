"""What a whole message bids the bot to do: "let me rehearse the call", "show me the e-mail again".

Such a message has what leads in, a verb, and what that is done to, and not a word besides: "I
practised the call with a friend" and "they want to see the script of my talk" bid nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from negotiation.understanding.message import Go, Want
from negotiation.understanding.words import bidding as words
from negotiation.understanding.words.clauses import LEADS

_MOST_WORDS = 10


def way_bidden(said: Sequence[str]) -> Go | None:
    """A way to move about, in one's own words."""
    key = _bidden(said, _ways())
    return Go(key) if key else None


def want_bidden(said: Sequence[str]) -> Want | None:
    """What there is to be had once the script is there, in one's own words."""
    key = _bidden(said, _wants())
    return Want(key) if key else None


@dataclass(frozen=True, slots=True)
class _Bidding:
    key: str
    named: frozenset[str]  # one of these has to stand behind the verb
    besides: frozenset[str]

    def fits(self, rest: Sequence[str]) -> bool:
        """Whether all that stands behind the verb belongs to it."""
        if self.named and self.named.isdisjoint(rest):
            return False
        return self.named.union(self.besides, words.AROUND).issuperset(rest)


_ByVerb = Mapping[str, tuple[_Bidding, ...]]


def _bidden(said: Sequence[str], table: _ByVerb) -> str:
    if len(said) > _MOST_WORDS or table.keys().isdisjoint(said):
        return ""
    for at, word in enumerate(said):
        told = word in words.TELLING and not _is_wished(said[:at])
        for one in () if told else table.get(word, ()):
            if one.fits(said[at + 1 :]):
                return one.key
        if word not in words.BEFORE and word not in LEADS:
            break
    return ""


def _is_wished(before: Sequence[str]) -> bool:
    """ "Can I" or "like to" in front of what else would be told: "I have the letter"."""
    return before[-1:] == ["to"] or (len(before) > 1 and before[-2] in words.MODALS)


@cache
def _ways() -> _ByVerb:
    return _by_verb(words.WAYS)


@cache
def _wants() -> _ByVerb:
    return _by_verb(words.WANTS)


def _by_verb(lines: Iterable[tuple[str, str, str, str]]) -> _ByVerb:
    found: dict[str, tuple[_Bidding, ...]] = {}
    for key, verbs, named, besides in lines:
        line = _Bidding(key, frozenset(named.split()), frozenset(besides.split()))
        found |= {verb: (*found.get(verb, ()), line) for verb in verbs.split()}
    return found
