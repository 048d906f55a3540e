"""An exchange rate as people type it: "1 EUR = 0.80", "EUR/GBP 0.85", "rate 0.85", "0.85"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.currency_signs import currency_at, currency_beginnings
from negotiation.understanding.message import RateSaid
from negotiation.understanding.numerals import Number, number_at
from negotiation.understanding.tokens import Kind, Token

_MOST_TOKENS = 16  # of "the rate is 1 EUR = 0.80 USD, says my bank"
_MOST_NUMBERS = 4  # "1 000 JPY = 6.50 USD"


def rate_in(tokens: Sequence[Token]) -> RateSaid | None:
    """The one number that is no "1", with the currencies beside it; None where there are more."""
    if len(tokens) > _MOST_TOKENS:
        return None
    if not 0 < [token.kind for token in tokens].count(Kind.NUMBER) <= _MOST_NUMBERS:
        return None
    beginnings = currency_beginnings()
    currencies: list[tuple[int, int, tuple[str, ...]]] = []
    numbers: list[Number] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        number = number_at(tokens, at) if token.kind is Kind.NUMBER else None
        begins = token.norm in beginnings or token.text.casefold() in beginnings
        sign = currency_at(tokens, at) if begins else None
        if sign is not None:
            currencies.append((at, sign[1], tuple(sign[0])))
            at = sign[1]
        elif number is not None:
            numbers.append(number)
            at = number.to
        else:
            at += 1
    rates = [one for one in numbers if one.value != 1] or numbers
    if len(rates) != 1 or rates[0].value <= 0:
        return None
    beside = [codes for start, end, codes in currencies if _is_beside(rates[0], start, end)]
    ones = [one for one in numbers if one is not rates[0]]
    of_one = [
        codes for start, end, codes in currencies for one in ones if _is_beside(one, start, end)
    ]
    said = [codes for _, _, codes in currencies]
    rest = [codes for codes in said if codes not in beside] if beside else []
    return RateSaid(tuple(said), rates[0].value, next(iter((*of_one, *rest)), ()))


def _is_beside(number: Number, start: int, end: int) -> bool:
    return end == number.at or start == number.to
