"""Shares of a grant told year by year, in words and without a percent sign."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.grants import BETWEEN_YEARS, COUNTED_YEARS, YEARS_OF

_WHOLE = Decimal(100)
_SLACK = 1
_FEWEST, _MOST = 3, 6  # years


def shares_by_year(tokens: Sequence[Token], at: int) -> tuple[tuple[Decimal, ...], int] | None:
    """The shares that begin with the number at token `at`, and where they end.

    "Year one 15, year two 25, then 30 and 30", "15 the first year, 25 the second …", and only if
    they make a whole.
    """
    if _share(tokens, at) is None or not _of_years(tokens, at):
        return None
    shares: list[Decimal] = []
    spot = to = at
    while spot < len(tokens) and len(shares) <= _MOST:
        if tokens[spot].kind is Kind.NUMBER:
            share = _share(tokens, spot)
            if share is None:
                break
            if not _counts_year(tokens, spot):
                shares.append(share)
                to = spot + 1
        elif tokens[spot].norm not in BETWEEN_YEARS:
            break
        spot += 1
    if not _FEWEST <= len(shares) <= _MOST or abs(sum(shares, Decimal()) - _WHOLE) > _SLACK:
        return None
    while to < len(tokens) and tokens[to].norm in ("%", "percent", "pct"):
        to += 1
    return tuple(shares), to


def _share(tokens: Sequence[Token], at: int) -> Decimal | None:
    """A plain number up to 100, with nothing glued to it: no "25k", no "L5", no "1st"."""
    text = tokens[at].text
    if (
        not text.isdigit()
        or int(text) > _WHOLE
        or (tokens[at].glued and at and _is_word(tokens, at - 1))
    ):
        return None
    return None if _is_word(tokens, at + 1) and tokens[at + 1].glued else Decimal(text)


def _is_word(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind is Kind.WORD


def _of_years(tokens: Sequence[Token], at: int) -> bool:
    near = (*tokens[max(0, at - 2) : at], *tokens[at + 1 : at + 5])
    return any(token.norm in YEARS_OF for token in near)


def _counts_year(tokens: Sequence[Token], at: int) -> bool:
    """The 2 of "year 2: 25"."""
    return bool(at) and tokens[at - 1].norm in COUNTED_YEARS and int(tokens[at].text) <= _MOST
