"""What a hand on the keyboard types: a number in it is no figure, no day and no place of a list."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from negotiation.model.common_words import is_common
from negotiation.model.currencies import SIGNS
from negotiation.model.facts import NameSpan
from negotiation.understanding.lexicon import knows
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.keys import FACES, HOME_ROW, ROWS, STRAY, VOWELS


def is_noise(tokens: Sequence[Token], names: Sequence[NameSpan]) -> bool:
    """ "asdf ;;; 12/", "qwerty123", ";; 240": nothing but bare numbers among keys that were hit.

    "wayve 240" may be a name, "base ;; 240" says what it is, "240;" and "1/3" are typed on purpose.
    Where no number stands, nothing can be read wrongly.
    """
    numbers = [token.text for token in tokens if token.kind is Kind.NUMBER]
    words = [token.norm for token in tokens if token.kind is Kind.WORD]
    if not numbers or names or not all(map(is_mashed, words)):
        return False
    if any(token.text in SIGNS or token.text == "%" for token in tokens):
        return False
    return bool(words) or _has_stray_run(tokens) or (len(numbers) == 1 and _is_stray(tokens))


def is_mashed(norm: str) -> bool:
    """ "asdf", "jkl", "qwer", "sdkfj": keys side by side, or of the row on which the hands lie.

    "lads" is a word, "wayve" and "rewe" can be said.
    """
    if len(norm) < _FEWEST or is_common(norm) or knows(norm):
        return False
    return any(_runs_along(norm, row) for row in ROWS) or (
        len(norm) > _FEWEST and HOME_ROW.issuperset(norm) and _is_unsayable(norm)
    )


_FEWEST = 3  # letters: "jkl"


def _runs_along(norm: str, row: str) -> bool:
    return norm in row or norm[::-1] in row


def _is_unsayable(norm: str) -> bool:
    """Whether three consonants or more stand together."""
    runs = (len([*letters]) for vowel, letters in groupby(norm, VOWELS.__contains__) if not vowel)
    return max(runs, default=0) >= _UNSAYABLE


_UNSAYABLE = 3


def _has_stray_run(tokens: Sequence[Token]) -> bool:
    """ ";;; 7", "12 ;/"; "240 :/" and "50,000/-" say something."""
    runs = (
        "".join(token.text for token in run)
        for sign, run in groupby(tokens, lambda token: token.kind is Kind.SIGN)
        if sign
    )
    return any(len(run) > 1 and run not in FACES and not STRAY.isdisjoint(run) for run in runs)


def _is_stray(tokens: Sequence[Token]) -> bool:
    """ "12/", "?? 7": a number too small for pay, with a sign that belongs to something longer."""
    number = next(token.text for token in tokens if token.kind is Kind.NUMBER)
    if not number.isdecimal() or int(number) >= _LEAST_PAY:
        return False
    led = len(tokens) > _TWO and all(token.kind is Kind.SIGN for token in tokens[:_TWO])
    return led or not STRAY.isdisjoint((tokens[0].text, tokens[-1].text))


_LEAST_PAY = 20  # of a bare number, in thousands
_TWO = 2
