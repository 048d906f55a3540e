"""The scale that is told once for every figure: "245 base, 30 bonus, all in thousands"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from negotiation.model.record import replace
from negotiation.understanding.quantities import Money, Quantity
from negotiation.understanding.ranges import is_lakh
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.numbers import SCALES, SCALES_TOLD

_IN = frozenset("in im en all are".split())


def in_their_scale(tokens: Sequence[Token], quantities: list[Quantity]) -> list[Quantity]:
    """The quantities, every bare amount in the scale that the message tells."""
    factor = _scale_told(tokens) if quantities else None
    if factor is None:
        return quantities
    return [
        _scaled(one, factor) if isinstance(one, Money) and one.bare else one for one in quantities
    ]


def _scaled(money: Money, factor: Decimal) -> Money:
    high = None if money.high is None else money.high * factor
    lakhs = is_lakh(factor)
    currencies = money.currencies or (("INR",) if lakhs else ())
    return replace(
        money, low=money.low * factor, high=high, scaled=True, lakhs=lakhs, currencies=currencies
    )


def _scale_told(tokens: Sequence[Token]) -> Decimal | None:
    """The scale of "in thousands", "(in k)"; "paid in thousands of shares" tells none."""
    for at, token in enumerate(tokens):
        if token.norm not in SCALES_TOLD:
            continue
        led = norm_at(tokens, at - 1) in _IN or (
            token.norm == "thousands" and _stands_alone(tokens, at)
        )
        if led and _ends(tokens, at + 1):
            return SCALES[token.norm]
    return None


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].text in ",("


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing is said behind it in its clause, or of which money it is."""
    at += norm_at(tokens, at) == "of" and norm_at(tokens, at + 1) in _OF_WHAT
    return at >= len(tokens) or tokens[at].kind is not Kind.WORD or norm_at(tokens, at) in _OF_WHAT


_OF_WHAT = frozenset("usd eur gbp dollars euros pounds btw obviously ofc".split())
