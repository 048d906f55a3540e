"""Which phrases of the word tables stand in a message, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from sys import intern
from typing import NamedTuple

from negotiation.model.common_words import COMMON, is_common
from negotiation.model.said import Part
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token, number_up_to
from negotiation.understanding.words import dates, numbers, periods
from negotiation.understanding.words.cues import (
    ALSO_WORDS,
    CUES,
    GRAMMAR,
    INITIALS,
    KINDS,
    ONLY_INITIALS,
    PARTS,
    SPELLED,
    SPELLED_BESIDE_SUMS,
    SWAPPED,
    Cue,
)
from negotiation.understanding.words.employers import NAMES
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
    # Each word stands in a handful of phrases.
    return [intern(word) for word in fold(phrase).replace("-", " ").split()]


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
    _share_ends(root, {})
    return root


def _share_ends(node: _Node, ends: dict[_Tags, _Node]) -> None:
    """One node for all phrases that tell the same and go on nowhere: two in three are such."""
    for word, behind in node.after.items():
        if behind.after is _NOWHERE:
            node.after[word] = ends.setdefault(behind.tags, behind)
        else:
            _share_ends(behind, ends)


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
    return norm in _known_words() or word_meant_by(norm) is not None


def slip_among(typed: str, spelled: Sequence[str]) -> str | None:
    """The one word of `spelled` that `typed` is a slip of."""
    near = [word for word in spelled if _is_slip(word, typed)]
    return near[0] if len(near) == 1 else None


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
def word_meant_by(norm: str) -> str | None:
    """The word that `norm` is a slip of: two letters swapped, one too few or too many.

    "Equtiy", "eqity", "mnoday"; another letter makes another word ("bogus", "testing"), and so
    does one more at the end, if it is not struck twice ("answers", "packaged"). So is "talkin",
    where "Berlin" is a word of its own.
    """
    return _swapped().get(norm) or _said_without_g(norm) or _near(norm, SPELLED)


def _said_without_g(norm: str) -> str | None:
    """ "Talkin", "offerin": as it is spoken."""
    whole = f"{norm}g"
    known = norm.endswith("in") and len(norm) >= _SHORTEST_MISSPELT and whole in _known_words()
    return whole if known and not (norm in _known_words() or is_common(norm)) else None


@cache
def _swapped() -> dict[str, str]:
    """Each small word by what comes of it with two letters swapped: "tahn", "tkae"; no "form"."""
    return {
        typed: word
        for word in SWAPPED
        for at in range(len(word) - 1)
        if (typed := word[:at] + word[at + 1] + word[at] + word[at + 2 :]) != word
        and not (typed in _known_words() or is_common(typed))
    }


@lru_cache(maxsize=1024)
def _person_meant_by(norm: str) -> str | None:
    """The person that `norm` is a slip of: "freind", "colleage"."""
    return _near(norm, SPELLED_PEOPLE)


def _near(norm: str, words: Sequence[str]) -> str | None:
    if len(norm) < _SHORTEST_MISSPELT or norm in _known_words() or norm in COMMON:
        return None
    near = [word for word in words if _is_slip(word, norm)]
    return near[0] if len(near) == 1 else None


@lru_cache(maxsize=1024)
def _label_meant_by(norm: str) -> str | None:
    """The label that `norm` is a slip of beside a figure: "baes", "bse", "equety", "bonis"."""
    if len(norm) < _SHORTEST_LABEL or norm in _known_words() or is_common(norm):
        return None
    if norm in _names_of_firms():
        return None
    near = [word for word in SPELLED_BESIDE_SUMS if _is_slip(word, norm) or _struck(word, norm)]
    return near[0] if len(near) == 1 else None


def _struck(word: str, typed: str) -> bool:
    """Whether one key was struck for another, behind the first: "bace", "equety"."""
    if len(word) != len(typed) or word[0] != typed[0]:
        return False
    return sum(one != other for one, other in zip(word, typed, strict=True)) == 1


@cache
def _names_of_firms() -> frozenset[str]:
    return frozenset(fold(name).split()[0] for name in NAMES.split("|") if name.strip())


def respelled(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens, each slip of the finger and each initial as the word that was meant."""
    words = {token.norm for token in tokens if token.kind is Kind.WORD}
    if not words.isdisjoint(INITIALS):
        tokens = _spelled_out(tokens, words)
    if not words.isdisjoint(dates.AFTER_DO):
        tokens = _untils(tokens)
    slips = {word for word in words if _is_slip_of_any(word)}
    if not slips:
        return tuple(tokens)  # most messages
    return tuple(
        token
        if token.kind is not Kind.WORD
        or token.norm not in slips
        or (meant := _meant_at(tokens, at)) is None
        else token._replace(norm=meant)
        for at, token in enumerate(tokens)
    )


@lru_cache(maxsize=4096)
def _is_slip_of_any(norm: str) -> bool:
    return bool(word_meant_by(norm) or _person_meant_by(norm) or _label_meant_by(norm))


def _untils(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "Do 15 grudnia": up to that day; what one can "do 15 December" is another."""
    months = [*(token.norm for token in tokens[2:]), "", ""]
    return [
        token._replace(norm="until") if token.norm == "do" and month in dates.AFTER_DO else token
        for token, month in zip(tokens, months, strict=True)
    ]


def _spelled_out(tokens: Sequence[Token], words: Set[str]) -> Sequence[Token]:
    """ "B 245 / ps 110", "225 b, 240 eq"; no "plan b 240k", "a 225k, b 240k", "so 225k base"."""
    short = [
        at
        for at, token in enumerate(tokens)
        if INITIALS.get(token.norm, token.norm) not in words and _is_initial(tokens, at)
    ]
    if not short or "a" in {tokens[at - 1].norm for at in short if at} or _lists_a(tokens):
        return tokens
    found = {tokens[at].norm for at in short}
    if found <= ALSO_WORDS:
        return tokens  # "so 260k", "118k e 19k"
    if (
        len(found) < _SEVERAL
        and found.isdisjoint(ONLY_INITIALS)
        and words.isdisjoint(_plain_labels())
    ):
        return tokens
    return [
        token._replace(norm=INITIALS[token.norm]) if at in short else token
        for at, token in enumerate(tokens)
    ]


def _is_initial(tokens: Sequence[Token], at: int) -> bool:
    """Whether an initial and its figure are all that stands between two signs."""
    if tokens[at].norm not in INITIALS:
        return False
    behind = at + 1
    while behind < len(tokens) and tokens[behind].text in _BEFORE_SUM:
        behind += 1
    if behind < len(tokens) and tokens[behind].kind is Kind.NUMBER:
        opens = not at or _is_apart(tokens[at - 1])
        goes_on = tokens[at].norm != "so" or tokens[at + 1].glued  # "225k so 15k more"
        return (opens or (goes_on and _ends_sum(tokens, at))) and _stops(tokens, behind + 1)
    return _stops(tokens, at + 1) and not tokens[at].glued and _ends_sum(tokens, at)


def _stops(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing is said behind a figure, which may have a scale, but the next part."""
    if at < len(tokens) and tokens[at].kind is Kind.WORD and tokens[at].glued:
        at += 1
    if at >= len(tokens) or tokens[at].kind is not Kind.WORD:
        return True
    if tokens[at].norm in _FOR_SO_LONG and number_up_to(tokens, at + 1, _MOST_YEARS) is not None:
        return True  # "e 205k over 4"
    own = at + 1 < len(tokens) and tokens[at + 1].kind is Kind.NUMBER  # "… bonus 20k"
    return tokens[at].norm in INITIALS or (own and tokens[at].norm in _plain_labels())


def _is_apart(token: Token) -> bool:
    return token.kind is Kind.LINE or (token.kind is Kind.SIGN and token.text in ".:,;/|+&-")


def _ends_sum(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number with or without its scale ends right in front of a token."""
    before = at - 1
    if before > 0 and tokens[before].kind is Kind.WORD and tokens[before].glued:
        before -= 1
    return before >= 0 and tokens[before].kind is Kind.NUMBER


def _lists_a(tokens: Sequence[Token]) -> bool:
    """ "A: 225k, b: 240k": letters that count, and no initials."""
    return any(
        token.norm == "a" and tokens[at + 1].text in ":=" for at, token in enumerate(tokens[:-1])
    )


@cache
def _plain_labels() -> frozenset[str]:
    return frozenset(
        phrase for words in PARTS.values() for phrase in words.split("|") if " " not in phrase
    )


_BEFORE_SUM = frozenset((":", "=", "$", "€", "£", "-"))
_SEVERAL = 2
_FOR_SO_LONG = frozenset("over across for in".split())
_MOST_YEARS = 7


def _meant_at(tokens: Sequence[Token], at: int) -> str | None:
    norm = tokens[at].norm
    meant = word_meant_by(norm) or _person_meant(tokens, at)
    if meant is not None or not _stands_beside_sum(tokens, at):
        return meant
    label = _label_meant_by(norm)
    if label is not None and tokens[at].capital and _struck(label, norm):
        return None  # "Bose 240k" may be a name
    return label


def _stands_beside_sum(tokens: Sequence[Token], at: int) -> bool:
    """ "222k baes", "baes: $222k", "bse=222"; no name with a capital of its own."""
    if tokens[at].capital and at and tokens[at - 1].kind is not Kind.LINE:
        return False
    if _ends_sum(tokens, at):
        return True
    behind = at + 1
    while behind < len(tokens) and tokens[behind].text in _TO_SUM and behind <= at + _NEAR_SUM:
        behind += 1
    return behind < len(tokens) and tokens[behind].kind is Kind.NUMBER


_SHORTEST_LABEL = 3
_TO_SUM = frozenset((":", "=", "$", "€", "£", "-", "is", "of"))
_NEAR_SUM = 3  # tokens between a label and its figure


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
