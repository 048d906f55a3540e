"""Shares of a grant year by year: "5/15/40/40", "33% first year", "year one 15, year two 25"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from decimal import Decimal
from itertools import pairwise

from negotiation.understanding.numerals import number_at
from negotiation.understanding.percents import percent_sign
from negotiation.understanding.quantities import Schedule
from negotiation.understanding.tokens import Kind, Token, norm_at, typed
from negotiation.understanding.words.dates import ORDINAL_ENDINGS
from negotiation.understanding.words.grants import (
    BETWEEN_YEARS,
    COUNTED_YEARS,
    FIRST_YEAR,
    LED_BY_YEAR,
    NOTHING_YET,
    ORDINALS,
    PERCENT_HERE,
    VESTS,
    YEAR_NUMBERS,
)

_WHOLE = Decimal(100)
_SLACK = 1
_ROUNDED = Decimal("0.5")
_FEWEST, _MOST = 3, 6  # years
_BEHIND_COUNT = ORDINAL_ENDINGS | {"y", "yr"}
_OF_YEARS = COUNTED_YEARS | ORDINALS.keys() | _BEHIND_COUNT


def tells_years(said: Set[str]) -> bool:
    """Whether words name a year of a grant: without one, no share stands beside its year."""
    return not _OF_YEARS.isdisjoint(said)


def by_year(tokens: Sequence[Token], at: int) -> Schedule | None:
    """Shares beside their years, from token `at` on: "40% y1 30% y2 20% y3 10% y4", "year one 15,
    year two 25, then 30 and 30", "15 the first year, 25 the second …"; only if they make a whole.
    """
    if tokens[at].kind is Kind.SIGN:
        return None
    shares: list[Decimal] = []
    before = _year_before(tokens, at)
    named = [before] if before is not None else []
    order = set(named)  # of a year among the shares so far
    spot = to = at
    while spot < len(tokens):
        if (year := _year_at(tokens, spot)) is not None:
            if _is_whole(shares) and order == {1}:
                break  # "… year 4 10%, first year bonus 20k"
            order.add(year[0] - len(shares))
            named.append(year[0])
            to = spot = year[1]
        elif tokens[spot].norm in BETWEEN_YEARS or tokens[spot].kind is Kind.LINE:
            spot += 1
        elif _is_whole(shares) or (share := _share(tokens, spot)) is None:
            break
        else:
            if not shares and _nothing_first(tokens, spot):
                shares.append(Decimal())
                named.append(1)
            shares.append(share[0])
            # A column of numbers is not read on from each of them.
            if len(shares) > _MOST or (len(shares) > 1 and not named):
                return None
            to = spot = share[1]
    # Each year stands in front of its share, or each behind it.
    known = (1 in named and order in ({0}, {1})) or (2 in named and order == {1})
    if not (known and _is_whole(shares)):
        return None
    whole = sum(shares, Decimal())
    return Schedule(tuple(one / whole for one in shares), at, to, typed(tokens, at, to))


def _is_whole(shares: Sequence[Decimal]) -> bool:
    whole = sum(shares, Decimal())
    return len(shares) >= _FEWEST and _WHOLE - _SLACK <= whole <= _WHOLE + _ROUNDED


def _share(tokens: Sequence[Token], at: int) -> tuple[Decimal, int] | None:
    """A number up to 100 and where it ends: no "25k", no "L5"."""
    if tokens[at].glued and at and tokens[at - 1].kind is Kind.WORD:
        return None
    # Of one in figures without what stands behind it, and with the one token that may count it.
    words = tokens[at].kind is Kind.WORD
    part = tokens if words else tokens[max(0, at - 1) : at + 1]
    number = number_at(part, at if words else min(at, 1))
    if number is None or number.value > _WHOLE or number.spoken:
        return None
    to = number.to if words else at + 1
    end = percent_sign(tokens, to)
    if end is None and norm_at(tokens, to) in PERCENT_HERE:
        end = to + 1
    scaled = end is None and to < len(tokens) and tokens[to].glued
    scaled = scaled and tokens[to].kind is Kind.WORD
    return None if scaled else (number.value, end or to)


def _year_before(tokens: Sequence[Token], at: int) -> int | None:
    """The year that stands right in front of the first share: "first year: 40%"."""
    for back in range(1, _NEAR_YEAR + 1):
        found = _year_at(tokens, at - back) if at >= back else None
        if found is None:
            continue
        between = [token.norm for token in tokens[found[1] : at]]
        return found[0] if found[1] <= at and LED_BY_YEAR.issuperset(between) else None
    return None


_NEAR_YEAR = 4  # tokens


def _year_at(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """ "y1", "yr 1", "year one", "1st year", "the first", "1y": which year, and where it ends."""
    norm, after = tokens[at].norm, norm_at(tokens, at + 1)
    counted: int | None = None
    if norm in COUNTED_YEARS and at + 1 < len(tokens):
        counted, to = _count(tokens[at + 1]), at + 2
    elif norm_at(tokens, at - 1) in COUNTED_YEARS:
        counted, to = _count(tokens[at]), at + 1
    elif norm in ORDINALS:
        counted, to = ORDINALS[norm], at + 1
    elif norm_at(tokens, at - 1) == "after" and after in COUNTED_YEARS:
        counted, to = _count(tokens[at]), at + 1  # "15% after one year"
    elif tokens[at].kind is Kind.NUMBER and after in _BEHIND_COUNT and tokens[at + 1].glued:
        counted, to = _count(tokens[at]), at + 2
    if counted is None:
        return None
    named = norm_at(tokens, to) in COUNTED_YEARS and _count_at(tokens, to + 1) is None
    return counted, to + named


def _count_at(tokens: Sequence[Token], at: int) -> int | None:
    return _count(tokens[at]) if at < len(tokens) else None


def _count(token: Token) -> int | None:
    """The number of a year of a grant."""
    if token.text.isdigit() and len(token.text) == 1:
        return int(token.text) if 1 <= int(token.text) <= _MOST else None
    return YEAR_NUMBERS.get(token.norm)


def schedule_at(tokens: Sequence[Token], at: int) -> Schedule | None:
    """ "5/15/40/40", "10-20-30-40", "5% 15% 40% 40%", "33% first year, 33% second …"."""
    apart = not tokens[at].glued or tokens[at - 1].text == "(" or tokens[at - 1].kind is Kind.LINE
    if tokens[at].kind is not Kind.NUMBER or not apart:
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
        nxt = _next_share(tokens, end) if listed else None
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


def _nothing_first(tokens: Sequence[Token], at: int) -> bool:
    """ "Nothing vests in year one, then 20%, 30% and 50%": a first year with no share."""
    norms = [token.norm for token in tokens[max(0, at - _NEAR) : at]]
    none = next((spot for spot, norm in enumerate(norms) if norm in NOTHING_YET), None)
    if none is None or any(tokens[spot].kind is Kind.LINE for spot in range(at - len(norms), at)):
        return False
    behind = norms[none:]
    return any(pair in FIRST_YEAR or pair == ("year", "1") for pair in pairwise(behind))


_NEAR = 10  # tokens
_BETWEEN_SHARES = frozenset(
    "first second third fourth fifth year years 1st 2nd 3rd 4th in the then after and , yr st "
    "one two three four five final last finally for "
    "nd rd th of vesting vests each comes come".split()
)


def _is_list(tokens: Sequence[Token], at: int) -> bool:
    """Whether plain numbers may be shares: behind a word of vesting, alone on their line, or with
    the percent behind the last of them.
    """
    return _vests_before(tokens, at) or _alone_on_line(tokens, at) or _percent_behind(tokens, at)


def _percent_behind(tokens: Sequence[Token], at: int) -> bool:
    """ "15, 25, 30, 30 percent by year", "10, 20, 30 and 40%"."""
    count = 0
    while at < len(tokens) and count < _MOST and tokens[at].text.isdigit():
        count, at = count + 1, at + 1
        if percent_sign(tokens, at) is not None or norm_at(tokens, at) in PERCENT_HERE:
            return count >= _FEWEST
        while norm_at(tokens, at) in (",", "and", "then"):
            at += 1
    return False


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
    return any(token.norm in _SAYS_VESTING for token in tokens[max(0, at - 3) : at])


def _next_share(tokens: Sequence[Token], at: int) -> int | None:
    for spot in range(at, min(at + 7, len(tokens))):
        if tokens[spot].kind is Kind.NUMBER:
            return spot if not _is_ordinal(tokens, spot) else None
        if tokens[spot].norm not in _BETWEEN_SHARES:
            return None
    return None


def _is_ordinal(tokens: Sequence[Token], at: int) -> bool:
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.glued and after.norm in _AFTER_ORDINAL


_AFTER_ORDINAL = ORDINAL_ENDINGS | {"k"}
_SAYS_VESTING = VESTS | {"schedule", "split"}
