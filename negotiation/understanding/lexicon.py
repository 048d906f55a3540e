"""Which phrases of the word tables stand in a message, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from negotiation.model.common_words import COMMON
from negotiation.model.said import Part
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words import dates, numbers, periods
from negotiation.understanding.words.cues import CUES, GRAMMAR, KINDS, PARTS, SPELLED, Cue
from negotiation.understanding.words.people import BEFORE_PEOPLE, SPELLED_PEOPLE

# A short word of these counts although a longer phrase begins with it: "i lose" is also about me.
_ALSO_SHORT = frozenset({Cue.ME, Cue.THEY, Cue.NOT})
# Phrases of these also count where they begin inside another and reach beyond it.
_MAY_CROSS = frozenset({Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS, Cue.GONE, Cue.UNDER})
_SHORTEST_MISSPELT = 5
# Signs that may stand between the words of a phrase.
_SUM = "#"  # where a sum stands inside a phrase
_JOINTS = frozenset({"-", "'"})


class Mark(NamedTuple):
    """A phrase of the tables, tokens `at` up to `to`; `value` is a Part, an EquityKind or None."""

    cue: Cue
    value: object
    at: int
    to: int


_Tags = tuple[tuple[Cue, object], ...]


@dataclass(slots=True)
class _Node:
    """Where phrases that begin alike go on: `tags` are of the phrase that ends here."""

    after: dict[str, _Node]
    tags: _Tags = ()


_NOWHERE: dict[str, _Node] = {}  # of the thousands of phrases that none goes on from


def _words_of(phrase: str) -> list[str]:
    return fold(phrase).replace("-", " ").split()


def _tables() -> Iterator[tuple[Cue, object, str]]:
    """Every phrase of the tables, with what it tells."""
    tables: list[tuple[Cue, object, str]] = [(cue, None, words) for cue, words in CUES.items()]
    tables += [(Cue.PART, part, words) for part, words in PARTS.items()]
    tables += [(Cue.KIND, kind, words) for kind, words in KINDS.items()]
    tables += [(Cue.PART, Part.EQUITY, words) for words in _labels_by_kind()]
    return ((cue, value, phrase) for cue, value, words in tables for phrase in words.split("|"))


def _labels_by_kind() -> Iterator[str]:
    """Kinds of equity that name it: "public rsus"."""
    equity = frozenset(PARTS[Part.EQUITY].split("|"))
    return (
        phrase
        for words in KINDS.values()
        for phrase in words.split("|")
        if phrase not in equity and phrase.split()[-1] in equity
    )


@cache
def _phrases() -> _Node:
    """The phrases as a tree, word by word."""
    root = _Node({})
    tags: dict[tuple[Cue, object], _Tags] = {}
    for cue, value, phrase in _tables():
        node = root
        for word in _words_of(phrase):
            if node.after is _NOWHERE:
                node.after = {}
            node = node.after.setdefault(word, _Node(_NOWHERE))
        tag = (cue, value)
        if tag not in node.tags:
            node.tags += tags.setdefault(tag, (tag,))
    return root


@cache
def _known_words() -> frozenset[str]:
    words = set(fold(GRAMMAR).split())
    words.update(word for _, _, phrase in _tables() for word in _words_of(phrase))
    for table in (dates.WEEKDAYS, dates.MONTHS, dates.UNITS, periods.UNITS, numbers.UNITS):
        words.update(table)
    words.update(word for key in periods.WORDS for word in key)
    words.update((*numbers.TENS, *numbers.SMALL, *numbers.SCALES, *dates.TODAY, *dates.TOMORROW))
    return frozenset(words)


def knows(norm: str) -> bool:
    """Whether a word is one of pay, of time or of grammar, and so counts nothing."""
    return norm in _known_words() or meant_by(norm) is not None


def _is_slip(word: str, typed: str) -> bool:
    if word[0] != typed[0] or (typed[:-1] == word and typed[-1] != word[-1]):
        return False
    if len(word) == len(typed):
        swaps = (at for at in range(len(word) - 1) if word[at] != typed[at])
        at = next(swaps, None)
        return at is not None and typed == word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    longer, shorter = sorted((word, typed), key=len, reverse=True)
    if len(longer) != len(shorter) + 1:
        return False
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


@lru_cache(maxsize=4096)
def meant_by(norm: str) -> str | None:
    """The word that `norm` is a slip of: two letters swapped, one too few or too many.

    "Equtiy", "eqity", "mnoday"; another letter makes another word ("bogus", "testing"), and so
    does one more at the end, if it is not struck twice ("answers", "packaged").
    """
    return _near(norm, SPELLED)


@lru_cache(maxsize=1024)
def _person_meant_by(norm: str) -> str | None:
    """The person that `norm` is a slip of: "freind", "colleage"."""
    return _near(norm, SPELLED_PEOPLE)


def _near(norm: str, words: Sequence[str]) -> str | None:
    if len(norm) < _SHORTEST_MISSPELT or norm in _known_words() or norm in COMMON:
        return None
    near = [word for word in words if _is_slip(word, norm)]
    return near[0] if len(near) == 1 else None


def respelled(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens, each slip of the finger looked for as the word that was meant."""
    words = {token.norm for token in tokens if token.kind is Kind.WORD}
    slips = {word for word in words if meant_by(word) or _person_meant_by(word)}
    if not slips:
        return tuple(tokens)  # most messages
    return tuple(
        token
        if token.kind is not Kind.WORD
        or token.norm not in slips
        or (meant := meant_by(token.norm) or _person_meant(tokens, at)) is None
        else token._replace(norm=meant)
        for at, token in enumerate(tokens)
    )


def _person_meant(tokens: Sequence[Token], at: int) -> str | None:
    """ "My freind", "freinds of mine"; "Freind offers 200k" may be a company."""
    before = tokens[at - 1].norm if at else ""
    of_mine = tuple(token.norm for token in tokens[at + 1 : at + 3]) == ("of", "mine")
    return _person_meant_by(tokens[at].norm) if before in BEFORE_PEOPLE or of_mine else None


@cache
def _plain_words() -> frozenset[str]:
    words = set(fold(GRAMMAR).split())
    for phrases in (*PARTS.values(), *KINDS.values()):
        words.update(fold(phrases).replace("|", " ").replace("-", " ").split())
    return frozenset(words)


def is_plain(norm: str) -> bool:
    """Whether a word is one of grammar or labels a part of pay: a name only by its role."""
    return norm in _plain_words()


def marks_in(
    tokens: Sequence[Token], taken: Sequence[bool], sums: Sequence[bool] | None = None
) -> tuple[Mark, ...]:
    """Every phrase of the tables, in order.

    Tokens that are `taken` by a figure or a day make none by themselves. A phrase may reach over
    them ("year one", "4 day week"), but for the `sums` of pay, where only a phrase with a place for
    a sum does ("leaving # on the table").
    """
    return tuple(_marks(tokens, taken, taken if sums is None else sums))


def _marks(tokens: Sequence[Token], taken: Sequence[bool], sums: Sequence[bool]) -> list[Mark]:
    """The longest phrase at each word; one inside another is none, one that reaches further is.

    "Sent me an offer letter" holds both "sent me an offer" and "offer letter", but "sign-on bonus"
    is no bonus.
    """
    begins = _phrases().after
    found: list[Mark] = []
    covered = 0
    for at, token in enumerate(tokens):
        node = begins.get(token.norm)
        if node is None or sums[at]:
            continue
        longest, free = at, at >= covered
        for to, tags in _ends(tokens, sums, at, node):
            if taken[to - 1] and (all(taken[at:to]) or any(taken[to : to + 1])):
                continue  # inside a figure or a day, or only up to its first word: "of december 9"
            if to <= longest:
                if free:
                    found += [Mark(*tag, at, to) for tag in tags if tag[0] in _ALSO_SHORT]
            elif longest == at and to > covered:
                counts = tags if free else [tag for tag in tags if tag[0] in _MAY_CROSS]
                if counts:
                    found += [Mark(*tag, at, to) for tag in counts]
                    longest = to
        covered = max(covered, longest)
    return found


def _ends(
    tokens: Sequence[Token], sums: Sequence[bool], at: int, begun: _Node
) -> list[tuple[int, _Tags]]:
    """Where the phrases end that begin at a word, the longest first."""
    found: list[tuple[int, _Tags]] = []
    node: _Node | None = begun
    spot = at
    while node is not None:
        spot += 1
        if node.tags:
            found.append((spot, node.tags))
        if spot < len(tokens) and tokens[spot].text in _JOINTS and not sums[spot]:
            spot += 1
        if spot < len(tokens) and sums[spot] and (around := node.after.get(_SUM)) is not None:
            node = around
            while spot < len(tokens) and sums[spot]:
                spot += 1
        stops = spot >= len(tokens) or sums[spot]
        node = None if stops else node.after.get(tokens[spot].norm)
    return found[::-1]
