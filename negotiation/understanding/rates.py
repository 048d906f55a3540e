"""An exchange rate as people type it: "1 EUR = 0.80", "EUR/GBP 0.85", "rate 0.85", "0.85"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from negotiation.understanding.currency_signs import currency_at
from negotiation.understanding.message import RateSaid
from negotiation.understanding.numerals import number_at
from negotiation.understanding.tokens import Kind, Token

_MOST_TOKENS = 16  # of "the rate is 1 EUR = 0.80 USD, says my bank"


def rate_in(tokens: Sequence[Token]) -> RateSaid | None:
    """The one number that is no "1", with the currencies beside it; None where there are more."""
    if len(tokens) > _MOST_TOKENS or not any(token.kind is Kind.NUMBER for token in tokens):
        return None
    currencies: list[tuple[str, ...]] = []
    numbers: list[Decimal] = []
    at = 0
    while at < len(tokens):
        sign = currency_at(tokens, at)
        number = number_at(tokens, at) if tokens[at].kind is Kind.NUMBER else None
        if sign is not None:
            currencies.append(tuple(sign[0]))
            at = sign[1]
        elif number is not None:
            numbers.append(number.value)
            at = number.to
        else:
            at += 1
    rates = [one for one in numbers if one != 1] or numbers
    if len(rates) != 1 or rates[0] <= 0:
        return None
    return RateSaid(tuple(currencies), rates[0])
