"""Shares of a grant year by year: "5/15/40/40", "33% first year", "year one 15, year two 25"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from negotiation.model.said import Per
from negotiation.understanding.numerals import number_at
from negotiation.understanding.percents import percent_sign
from negotiation.understanding.quantities import Schedule
from negotiation.understanding.tokens import Kind, Token, typed
from negotiation.understanding.words.grants import (
    BETWEEN_YEARS,
    COUNTED_YEARS,
    FIRST_YEAR,
    NOTHING_YET,
    YEARS_OF,
)
from negotiation.understanding.words.periods import UNITS, VESTING

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
                if not shares and _nothing_first(tokens, spot):
                    shares.append(Decimal())
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


def schedule_at(tokens: Sequence[Token], at: int) -> Schedule | None:
    """ "5/15/40/40", "10-20-30-40", "5% 15% 40% 40%", "33% first year, 33% second …"."""
    if tokens[at].kind is not Kind.NUMBER or (tokens[at].glued and tokens[at - 1].text != "("):
        return None
    listed = percent_sign(tokens, at + 1) is not None or _is_list(tokens, at)
    if not listed and (at + 1 >= len(tokens) or tokens[at + 1].text not in ("/", "-")):
        return None  # a number that stands alone
    shares: list[Decimal] = []
    spot, mark = at, ""
    while spot < len(tokens):
        token = tokens[spot]
        if token.kind is not Kind.NUMBER:
            break
        # Without what stands behind it, and with the one token that may count it.
        number = number_at(tokens[max(0, spot - 1) : spot + 1], min(spot, 1))
        if number is None or number.value > _WHOLE:
            break
        shares.append(number.value)
        end = percent_sign(tokens, spot + 1) or spot + 1
        percent = end > spot + 1
        after = tokens[end].text if end < len(tokens) else ""
        if after in ("/", "-") and (mark in ("", after)):
            mark, spot = after, end + 1
            continue
        listed = percent or (bool(shares[1:]) or _is_list(tokens, at))
        nxt = _next_share(tokens, end, listed=listed) if listed else None
        if nxt is None or mark in ("/", "-"):
            spot = end
            break
        spot = nxt
    else:
        end = spot
    if _nothing_first(tokens, at):
        shares.insert(0, Decimal())
    if len(shares) < 3 or abs(sum(shares, Decimal()) - _WHOLE) > _SLACK:
        return None
    plain = mark == "" and percent_sign(tokens, at + 1) is None
    if plain and not _is_list(tokens, at):
        return None
    total = sum(shares, Decimal())
    to = min(spot, len(tokens))
    return Schedule(tuple(one / total for one in shares), at, to, typed(tokens, at, to))


def years_listed(tokens: Sequence[Token], at: int) -> Schedule | None:
    """ "Year 1 25%, year 2 25%, year 3 30%, year 4 20%", from the first 1 on."""
    shares: list[Decimal] = []
    spot = at
    while spot < len(tokens):
        counted = spot > 0 and UNITS.get(tokens[spot - 1].norm) is Per.YEAR
        if not counted or tokens[spot].text != str(len(shares) + 1):
            break
        spot += 1
        while spot < len(tokens) and tokens[spot].text in ":=-":
            spot += 1
        share = number_at(tokens, spot) if spot < len(tokens) else None
        end = percent_sign(tokens, share.to) if share is not None else None
        if share is None or end is None:
            break
        shares.append(share.value)
        to = spot = end
        while spot < len(tokens) and (tokens[spot].text in ",;/" or tokens[spot].norm in _LISTING):
            spot += 1
    if len(shares) < 3 or abs(sum(shares, Decimal()) - _WHOLE) > _SLACK:
        return None
    total = sum(shares, Decimal())
    return Schedule(tuple(one / total for one in shares), at, to, typed(tokens, at, to))


def _nothing_first(tokens: Sequence[Token], at: int) -> bool:
    """ "Nothing vests in year one, then 20%, 30% and 50%": a first year with no share."""
    norms = [token.norm for token in tokens[max(0, at - _NEAR) : at]]
    none = next((spot for spot, norm in enumerate(norms) if norm in NOTHING_YET), None)
    if none is None or any(tokens[spot].kind is Kind.LINE for spot in range(at - len(norms), at)):
        return False
    behind = norms[none:]
    return any(pair in FIRST_YEAR or pair == ("year", "1") for pair in pairwise(behind))


_NEAR = 10  # tokens
_LISTING = frozenset("and then year yr y".split())
_BETWEEN_SHARES = frozenset(
    "first second third fourth fifth year years 1st 2nd 3rd 4th in the then after and , yr st "
    "one two three four five final last finally for "
    "nd rd th of vesting vests each comes come".split()
)


def _is_list(tokens: Sequence[Token], at: int) -> bool:
    """Whether plain numbers may be shares: behind a word of vesting, or alone on their line."""
    return _vests_before(tokens, at) or _alone_on_line(tokens, at)


def _alone_on_line(tokens: Sequence[Token], at: int) -> bool:
    """ "25 25 25 25": a line of a few numbers and nothing else."""
    if at and tokens[at - 1].kind is not Kind.LINE:
        return False
    end = at
    while end < len(tokens) and end - at <= _MOST and tokens[end].kind is Kind.NUMBER:
        end += 1
    ends = end == len(tokens) or tokens[end].kind is Kind.LINE
    return ends and end - at >= _FEWEST


def _vests_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word of vesting stands right in front of a list of shares."""
    return any(token.norm in VESTING for token in tokens[max(0, at - 3) : at])


def _next_share(tokens: Sequence[Token], at: int, *, listed: bool = False) -> int | None:
    for spot in range(at, min(at + 7, len(tokens))):
        number = tokens[spot].kind is Kind.NUMBER
        if number and (percent_sign(tokens, spot + 1) is not None or listed):
            return spot if not _is_ordinal(tokens, spot) else None
        if tokens[spot].norm not in _BETWEEN_SHARES and tokens[spot].kind is not Kind.NUMBER:
            return None
    return None


def _is_ordinal(tokens: Sequence[Token], at: int) -> bool:
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.glued and after.norm in ("st", "nd", "rd", "th", "k")
