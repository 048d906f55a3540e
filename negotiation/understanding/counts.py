"""Numbers that count the word beside them, and are no pay: "4 days a week", "level 4", "I'm 52"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.currency_signs import currency_at
from negotiation.understanding.numerals import Number
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.numbers import COUNTED_BY, LABEL_WORDS, NUMBERED, PRICE_WORDS
from negotiation.understanding.words.periods import INSTALMENTS

_LEAST_PAY = 10  # "a base of 250", "a strike of 12"; "number 3" counts


_A_FEW = 20
_OF_WHOM = frozenset("us them you these those whom which".split())


def is_time_off(tokens: Sequence[Token], at: int) -> bool:
    """ "5 more vacation days", "3 extra days off": days are counted, and no money."""
    said = [token.norm for token in tokens[at : at + 4]]
    if not said or said[0] not in MORE_OF_IT:
        return False
    return not _TIME_OFF.isdisjoint(said[1:2])


def is_rhythm(tokens: Sequence[Token], at: int) -> bool:
    """ "4 days a week", "10 hours per day", "a 4 day week"."""
    said = [token.norm for token in tokens[at : at + 3]]
    if said[:2] in (["day", "week"], ["days", "week"]):
        return True
    return said[:1] != [] and said[0] in ("days", "hours", "weeks", "months") and said[1:2] in (
        ["a"], ["per"], ["each"], ["every"],
    )  # fmt: skip


MORE_OF_IT = frozenset("more extra additional".split())
_TIME_OFF = frozenset("vacation holiday holidays pto leave day days week weeks".split())


def is_plural(norm: str) -> bool:
    """Whether a word looks like several things; "basis", "plus" and "31k Christmas bonus" don't."""
    return norm.endswith("s") and not norm.endswith(("ss", "is", "us", "mas"))


def instalments(tokens: Sequence[Token], at: int) -> bool:
    """ "Twelve monthly instalments of £9,400": the twelve counts them."""
    return any(token.norm in INSTALMENTS for token in tokens[at : at + 3])


_AGED = frozenset("im am turned turning aged age bin".split())
_AGED_ONES = frozenset("i me myself ich yo je eu io".split())  # "I (59) have an offer"
_ADULT = range(16, 81)
_OFF = frozenset("under below above over short off away from lpa".split())


def is_age(tokens: Sequence[Token], at: int, number: Number) -> bool:
    """ "I'm 52", "just turned 40"; "I'm 30 below the middle" tells no age."""
    if at == 0 or not number.bare or number.decimals:
        return False
    in_brackets = at > 1 and tokens[at - 1].text == "(" and tokens[at - 2].norm in _AGED_ONES
    if tokens[at - 1].norm not in _AGED and not in_brackets:
        return False
    if int(number.value) not in _ADULT:
        return False
    after = tokens[number.to] if number.to < len(tokens) else None
    if after is None or after.kind is Kind.LINE:
        return True
    goes_on = after.glued and after.text not in ".,;:!?)"
    return not goes_on and after.norm not in _OFF and currency_at(tokens, number.to) is None


def is_counted(tokens: Sequence[Token], at: int, number: Number) -> bool:
    """ "Level 4", "year 1", "option 2", "4 of them": a number of something, no amount."""
    if number.factor != 1 or number.grouped:
        return False
    behind = (norm_at(tokens, number.to), norm_at(tokens, number.to + 1))
    if number.value < _A_FEW and behind[0] == "of" and behind[1] in _OF_WHOM:
        return True
    if not at:
        return False
    before = tokens[at - 1].norm
    if before in ("of", "number", "no"):
        label = tokens[at - 2].norm if at > 1 else ""
        if before == "of" and label in PRICE_WORDS:
            return False  # "a strike of 5"
        if label == "instead" and at > 2 and tokens[at - 3].kind is Kind.NUMBER:
            return False  # "230 instead of 240"; "30 days instead of 25" counts
        labelled = at > 1 and (label in LABEL_WORDS or before != "of")
        return not (labelled and number.value >= _LEAST_PAY)
    if before in NUMBERED:
        return number.value < _LEAST_PAY  # "offer 2"; "they offer 229 base" counts nothing
    return before in COUNTED_BY or tokens[at - 1].text == "#"
