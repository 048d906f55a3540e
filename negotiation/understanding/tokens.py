"""A plain text as tokens: words, numbers and signs, each with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from negotiation.understanding.text import fold
from negotiation.understanding.words.chat import BY_DIGIT, MEANT, STUTTERED
from negotiation.understanding.words.numbers import SCALE_OF, UNSPACED


class Kind(IntEnum):
    """What a token is."""

    WORD = 0
    NUMBER = 1
    SIGN = 2
    LINE = 3  # the end of a line


class Token(NamedTuple):
    """`norm` is the word folded for look-ups, where it was typed in haste the one that is meant;
    `glued`: nothing stands before it ("230" "k").
    """

    kind: Kind
    text: str
    norm: str
    start: int
    end: int
    glued: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


# What is read of one message. Two thousand characters of prose, the most that Discord lets one
# type, are some 450 tokens, and hold some forty numbers, days and names together.
MOST, MOST_FACTS = 500, 42
SENTENCE_ENDS = frozenset(".!?;")
# Latin words apart from other scripts: "MLエンジニア" is two.
_LATIN = r"[A-Za-zÀ-ÖØ-öø-ɏ]"
_TOKEN = re.compile(
    rf"(?P<word>{_LATIN}+(?:'{_LATIN}+)*|{'|'.join(UNSPACED)}|[万萬億亿만억円圓元원]|[^\W\d_A-Za-zÀ-ÖØ-öø-ɏ]+"
    rf"|(?<![0-9A-Za-z])(?i:{'|'.join(BY_DIGIT)})(?![0-9A-Za-z]))"
    r"|(?P<number>[0-9]+(?:[.,'][0-9]+)*|(?<![0-9A-Za-z])[.][0-9]+)"
    r"|(?P<line>\n\s*)"
    r"|(?P<sign>[^\s\w]|_)"
)
_KINDS = {
    _TOKEN.groupindex[name]: kind
    for name, kind in (
        ("word", Kind.WORD), ("number", Kind.NUMBER), ("line", Kind.LINE), ("sign", Kind.SIGN)
    )
}  # fmt: skip


def norm_at(tokens: Sequence[Token], at: int) -> str:
    """The folded word at a place, and "" where there is none."""
    return tokens[at].norm if 0 <= at < len(tokens) else ""


def number_up_to(tokens: Sequence[Token], at: int, most: int) -> int | None:
    """The plain number of one to four digits at a place, if it is no more than `most`."""
    if not 0 <= at < len(tokens) or tokens[at].kind is not Kind.NUMBER:
        return None
    text = tokens[at].text
    return int(text) if text.isdigit() and len(text) <= 4 and int(text) <= most else None


def glued_from(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether nothing stands between the tokens from `start` to `end`."""
    return end < len(tokens) and all(token.glued for token in tokens[start : end + 1])


def typed(tokens: Sequence[Token], at: int, to: int) -> str:
    """The words of tokens `at` to `to` as they were typed."""
    parts: list[str] = []
    for token in tokens[at:to]:
        parts.append(token.text if not parts or token.glued else f" {token.text}")
    return "".join(parts).strip()


_ELISIONS = ("d'", "l'", "j'", "n'", "s'", "qu'", "c'")


def _elided(text: str) -> int:
    """Where the word begins behind an elision: "d'options", "j'aimerais"; 0 where there is none."""
    if not text.casefold().startswith(_ELISIONS):
        return 0
    cut = text.index("'") + 1
    return cut if len(text) - cut > 2 else 0


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    """A word for looking it up, as it would be spelled with time ("tmrw" → tomorrow)."""
    folded = fold(word)
    return MEANT.get(folded, folded)


def tokenize(plain: str) -> tuple[Token, ...]:
    """The tokens of a plain text, in order; of a text beyond what is read, its beginning."""
    tokens: list[Token] = []
    # A tuple of names is made by a function of its own, once for each word: what it calls is this.
    new = tuple.__new__
    end, numbers = -1, 0
    counted = False  # a number stands right in front
    for match in _TOKEN.finditer(plain):
        text, kind = match[0], _KINDS[match.lastindex or 0]
        if kind is Kind.NUMBER:
            numbers += 1
        if len(tokens) >= MOST or numbers > MOST_FACTS:
            break
        start, stop = match.span()
        if kind is Kind.WORD and "'" in text and (cut := _elided(text)):
            tokens.append(
                Token(kind, text[:cut], fold(text[:cut]), start, start + cut, start == end)
            )
            text, start = text[cut:], start + cut
            end, counted = start, False
        if counted and (scale := SCALE_OF.get(fold(text))):  # "48 tkr", "0,8 MSEK"
            cut = start + 1
            tokens.append(Token(kind, text[:1], scale, start, cut, start == end))
            text, start, end = text[1:], cut, cut
        norm = _meant(text) if kind is Kind.WORD else ("\n" if kind is Kind.LINE else text)
        if norm in STUTTERED and tokens and tokens[-1].norm == norm:
            end = stop  # "the the"
            continue
        tokens.append(new(Token, (kind, text, norm, start, stop, start == end)))
        end, counted = stop, kind is Kind.NUMBER
    return tuple(tokens[:MOST])
