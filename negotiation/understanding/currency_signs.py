"""The currency whose sign or name stands at a token, and what one of it is worth in another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from negotiation.model.currencies import EVERYDAY, NAMES, SIGNS
from negotiation.understanding.numerals import number_at
from negotiation.understanding.tokens import Kind, Token, tokenize


def currency_at(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int] | None:
    """The currency whose sign or name begins at token `at`, and where it ends."""
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.kind is Kind.NUMBER or token.kind is Kind.LINE:
        return None
    beginnings = currency_beginnings()
    text, norm = token.text.casefold(), token.norm
    if norm not in beginnings and text not in beginnings:
        return None  # most words
    best: tuple[tuple[str, ...], int] | None = None
    end = min(at + 3, len(tokens))
    to = at + 1
    while True:
        codes = SIGNS.get(text) or NAMES.get(text) or NAMES.get(norm)
        if codes and (text not in EVERYDAY or token.text.isupper()) and not _goes_on(tokens, to):
            best = codes, to
        if to >= end:
            return best
        token = tokens[to]
        if token.kind is not Kind.WORD and (token.kind is not Kind.SIGN or not token.glued):
            return best
        gap = "" if token.glued else " "
        text += gap + token.text.casefold()
        norm += gap + token.norm
        if text not in beginnings and norm not in beginnings:
            return best
        to += 1


def _goes_on(tokens: Sequence[Token], to: int) -> bool:
    """Whether a stroke only joins letters: the "s/" of "15k s/o" is no sign of Peru's money."""
    if tokens[to - 1].text != "/" or to >= len(tokens):
        return False
    return tokens[to].kind is Kind.WORD and tokens[to].glued


def names_currency(words: str) -> bool:
    """Whether a figure as it was typed has its currency: "£112k", "112k euros"."""
    tokens = tokenize(words)
    return any(currency_at(tokens, at) for at in range(len(tokens)))


@cache
def currency_beginnings() -> frozenset[str]:
    """What the sign or name of a currency may begin with: most words end here."""
    found = {
        spelled[:end]
        for spelled in (*SIGNS, *NAMES)
        for end in range(1, len(spelled) + 1)
        if not _inside_a_word(spelled, end)
    }
    return frozenset(found)  # of a set: what is gathered one by one is given four times the room


def _inside_a_word(text: str, at: int) -> bool:
    """Whether a text can't be cut before `at`: Latin letters belong together."""
    two = text[at - 1 : at + 1]
    return len(two) > 1 and two.isascii() and two.isalpha()


def may_lead(tokens: Sequence[Token], at: int, to: int) -> bool:
    """Whether a currency may stand before its amount: a sign or a code, no spoken name.

    "I won 2 awards" is no pay in Korea.
    """
    if any(token.kind is Kind.SIGN and token.text not in ".-" for token in tokens[at:to]):
        return True
    norm = tokens[at].norm
    return norm in _LEADING or NAMES.get(norm) == (norm.upper(),)


_LEADING = frozenset("rs nis rmb fr sfr kr rm rp us inr".split())


def sign_of_the_next(tokens: Sequence[Token], at: int, to: int) -> bool:
    """ "240k, $20k": a sign that stands right before a number is that number's."""
    if to >= len(tokens) or tokens[at].kind is Kind.WORD:
        return False
    return tokens[to].kind is Kind.NUMBER and tokens[to].glued and not tokens[at].glued


def rate_to(tokens: Sequence[Token], at: int, spot: int) -> int | None:
    """Where the rate "1 EUR = 0.85", "€1 = £0.85" ends: what one of another money is worth."""
    if tokens[spot].text != "1":
        return None
    to = spot + 1
    unit = currency_at(tokens, to) if spot == at else (None, to)
    if unit is None or unit[1] >= len(tokens) or tokens[unit[1]].norm not in _IS_WORTH:
        return None
    to = unit[1] + 1
    sign = currency_at(tokens, to)
    begin = sign[1] if sign else to
    number = number_at(tokens, begin) if begin < len(tokens) else None
    if number is None:
        return None
    behind = currency_at(tokens, number.to) if sign is None else None
    return behind[1] if behind else number.to


_IS_WORTH = frozenset("= is equals".split())
