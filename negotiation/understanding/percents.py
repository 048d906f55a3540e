"""Percentages, and months of pay as one: "15%", "15 to 20 percent", "two months' salary"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from negotiation.understanding.numerals import Number, number_at
from negotiation.understanding.quantities import Noise, Percent
from negotiation.understanding.tokens import Token, norm_at, typed
from negotiation.understanding.words.numbers import BONUS_WORDS, STRESSED
from negotiation.understanding.words.periods import MONTHLY, MONTHLY_SALARIES, MONTHS, PAY

_HUNDRED = Decimal(100)
_A_YEARS = 12
_A_FEW = 4  # "9 monthly salary" is a figure of pay


def percent_sign(tokens: Sequence[Token], at: int) -> int | None:
    if at >= len(tokens):
        return None
    if tokens[at].norm in ("%", "percent", "pct", "prozent", "procent", "percents"):
        return at + 1
    two = [token.norm for token in tokens[at : at + 2]]
    return (
        at + 2
        if two in (["per", "cent"], ["por", "ciento"], ["por", "cento"], ["pour", "cent"])
        else None
    )


def percent_of(tokens: Sequence[Token], number: Number) -> Percent | Noise | None:
    """ "15%", "12.5 percent", "15 to 20%", "15%-20%"; "a hundred percent sure" is none."""
    if number.factor != 1 or number.value > 1000:
        return None
    to = percent_sign(tokens, number.to)
    spot = to if to is not None else number.to
    if norm_at(tokens, spot) in ("to", "-", "or", "bis", "~", "/"):
        second = number_at(tokens, spot + 1) if spot + 1 < len(tokens) else None
        if second is not None and second.factor == 1 and number.value < second.value <= 1000:
            end = percent_sign(tokens, second.to)
            if end is not None and tokens[spot].norm != "/":
                words = typed(tokens, number.at, end)
                return Percent(number.value, number.at, end, second.value, words)
    if to is None:
        return None
    if norm_at(tokens, to) in STRESSED or _is_of_the_bonus(tokens, to):
        return Noise(number.at, to)
    return Percent(number.value, number.at, to, None, typed(tokens, number.at, to))


def _is_of_the_bonus(tokens: Sequence[Token], at: int) -> bool:
    """ "They paid 100% of the bonus": a share of it, and not what it is."""
    words = [token.norm for token in tokens[at : at + 4]]
    return words[:1] == ["of"] and not BONUS_WORDS.isdisjoint(words[1:])


def months_of_pay(tokens: Sequence[Token], at: int, number: Number) -> Percent | None:
    """ "Two months' pay", "1.5 monthly salaries" as a share of a year's base; "13 salaries" are the
    times that it is paid.
    """
    if number.value > 12 or number.factor != 1:
        return None
    norms = [token.norm for token in tokens[number.to : number.to + 4]]
    ends = _months_end(norms) or _salaries_end(norms, number.value)
    ends = ends or _is_bonus_in_months(tokens, at, norms, number.value)
    if not ends:
        return None
    share = (number.value * _HUNDRED / 12).quantize(Decimal("0.01"))
    to = number.to + ends
    return Percent(share, at, to, None, typed(tokens, at, to))


def _is_bonus_in_months(
    tokens: Sequence[Token], at: int, norms: Sequence[str], count: Decimal
) -> int:
    """ "Bonus 1.5 months", "2 months bonus": the word behind the number; 0 for "bonus after 2
    months" and for a claw-back of a sign-on, which is longer.
    """
    if norms[:1] == [] or norms[0] not in MONTHS or count > _MOST_OF_BONUS:
        return 0
    front = [token.norm for token in tokens[max(0, at - 3) : at]]
    while front and front[-1] in ("of", "is", ":", "="):
        front.pop()
    signs = front[-2:-1] in (["sign"], ["signing"], ["on"], ["joining"], ["retention"])
    labelled = front[-1:] != [] and front[-1] in BONUS_WORDS and not signs
    behind = not BONUS_WORDS.isdisjoint(norms[1:2])
    later = norms[1:2] in (["after"], ["from"], ["later"], ["in"], ["before"])
    return 1 if behind or (labelled and not later) else 0


_MOST_OF_BONUS = 6


def _months_end(norms: Sequence[str]) -> int:
    """How many words "months of pay", "month's salary" are; 0 where they are none."""
    if not norms or norms[0] not in MONTHS:
        return 0
    spot = 1 + (norms[1:2] in (["of"], ["'"], ["s"]))
    if norms[spot : spot + 1] == ["s"]:
        spot += 1
    return spot + 1 if spot < len(norms) and norms[spot] in PAY else 0


def _salaries_end(norms: Sequence[str], count: Decimal) -> int:
    """How many words "monthly salaries" are, of less than a year of them; 0 where they are none."""
    spot = 0
    while spot < len(norms) and norms[spot] in MONTHLY:
        spot += 1
    if spot >= len(norms):
        return 0
    several = norms[spot] in MONTHLY_SALARIES and count < _A_YEARS
    one = norms[spot] in PAY and "monthly" in norms[:spot] and count <= _A_FEW
    return spot + 1 if several or one else 0
