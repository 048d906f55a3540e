"""Amounts that are two or about: "240-260k", "95k EUR to 100k", "low 220s"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from negotiation.model.record import replace
from negotiation.understanding.currency_signs import currency_at
from negotiation.understanding.numerals import Number, number_at
from negotiation.understanding.quantities import Money
from negotiation.understanding.tokens import Token, norm_at
from negotiation.understanding.words.numbers import BECOMES, GOES_FROM

_STEEPEST = 3  # a range rises, and not more than threefold


def is_lakh(factor: Decimal) -> bool:
    return factor in (100_000, 10_000_000)


def vague(tokens: Sequence[Token], money: Money) -> Money:
    """ "low 220s", "mid 200s", "220ish": about so much."""
    to = money.to
    if to < len(tokens) and tokens[to].glued and tokens[to].norm in ("s", "ish", "sish"):
        return replace(money, to=to + 1, vague=tokens[to].norm != "ish")
    if to + 1 < len(tokens) and tokens[to].text == "-" and tokens[to + 1].norm == "ish":
        return replace(money, to=to + 2)
    return money


_FROM = frozenset("from von de".split()) | GOES_FROM  # "base goes 205 to 213"
_BETWEEN = frozenset("and & n und y et".split())  # "between 190 & 205k"
_TO = _BETWEEN | frozenset("- ~ to bis or through till".split())


def ranged(tokens: Sequence[Token], money: Money, first: Number) -> Money:
    """The range that begins with `money`; both ends share one scale, whichever end says it."""
    spot = money.to
    if (sign := currency_at(tokens, spot)) is not None and not money.currencies:
        spot = sign[1]  # "95k EUR - 100k"
    if spot >= len(tokens):
        return money
    joint = tokens[spot].norm
    if not (joint in _TO or joint in BECOMES or _is_up_to(tokens, spot)):
        return money
    before = tokens[money.at - 1].norm if money.at else ""
    spot += joint in _RISING
    if joint in _BETWEEN and before not in ("between", "zwischen", "entre"):
        return money
    spot += 1
    if (other := currency_at(tokens, spot)) is not None:
        spot = other[1]
    second = number_at(tokens, spot) if spot < len(tokens) else None
    if second is None or not (second.digits or _both_in_words(first, second)):
        return money
    if not second.digits and (hundreds := _of_hundreds(first, second)) is not None:
        first = hundreds  # "two to three hundred grand"
    if joint == "-" and _spaced(tokens, spot) and _is_other_part(tokens, second.to):
        return money  # "250k - 120k equity"
    from_to = (joint == "to" or joint in _RISING) and before in _FROM
    from_to = from_to or joint in BECOMES
    low, high = _one_scale(first, second, Decimal(_STEEPEST if from_to else 1))
    falls = from_to and high < low <= high * _STEEPEST
    if not falls and not low < high <= low * _STEEPEST:
        return money
    if tokens[second.to : second.to + 1] and tokens[second.to].text == "%":
        return money
    return replace(
        money,
        low=low,
        high=high,
        to=second.to,
        scaled=money.scaled or second.factor != 1,
        grouped=money.grouped or second.grouped,
        lakhs=money.lakhs or is_lakh(second.factor),
        from_to=from_to,
        currencies=money.currencies or (sign[0] if sign else ()) or (other[0] if other else ()),
    )


def _is_up_to(tokens: Sequence[Token], at: int) -> bool:
    """ "From 221 up to 233", "221 rising to 233", "from 142 now to 175"."""
    return tokens[at].norm in _RISING and norm_at(tokens, at + 1) in ("to", "till")


_RISING = frozenset("up rising going stretching reaching now today currently".split())


def _both_in_words(first: Number, second: Number) -> bool:
    """ "Two thirty to two fifty"; the words of "two or three weeks" are no pay."""
    return not first.digits and (second.factor != 1 or second.spoken)


def _of_hundreds(first: Number, second: Number) -> Number | None:
    """The "two" of "two to three hundred grand": hundreds, as the second says."""
    small = not first.digits and first.factor == 1 and first.value < _TEN
    rises = first.value * _HUNDRED * second.factor < second.value
    if not (small and rises and second.value >= _HUNDRED * second.factor):
        return None
    return replace(first, value=first.value * _HUNDRED)


_TEN, _HUNDRED = 10, 100


def _one_scale(first: Number, second: Number, fall: Decimal) -> tuple[Decimal, Decimal]:
    """Both ends, with the scale of the one that says it; they may fall to a `fall`th."""
    low, high = first.value, second.value
    if first.factor == 1 and second.factor != 1 and low * second.factor <= high * fall:
        low *= second.factor
    elif second.factor == 1 and first.factor != 1 and high * first.factor * fall >= low:
        high *= first.factor
    return low, high


def _spaced(tokens: Sequence[Token], at: int) -> bool:
    return not tokens[at].glued


def _is_other_part(tokens: Sequence[Token], at: int) -> bool:
    return norm_at(tokens, at) in (
        "equity",
        "stock",
        "rsu",
        "rsus",
        "options",
        "bonus",
    )
