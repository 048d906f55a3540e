"""The candidate's level today against the guide's level mapping.

A level inside the mapped range gives a place in the band where it should be paid,
`p_fit = (i + ½) ÷ n` for the i-th of n levels, from 0: our own rule of thumb.
"""

from __future__ import annotations

import re
from decimal import Decimal

from negotiation.analysis.results import LevelView
from negotiation.model.assumptions import DOWN_LEVEL_GAP
from negotiation.model.case import PeerLevel
from negotiation.model.facts import Certainty, Facts
from negotiation.model.guide import Equivalent, Guide

_CODE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{0,6})[ -]?([0-9]{1,2})(?![A-Za-z0-9])")
_ROMAN = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{2,6}) (I{1,3}|IV|V)(?![A-Za-z0-9])")
_ROMANS = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}
# How a role's file name says that it is one step up.
_STEPS_UP = (("", "senior-"), ("senior-", "staff-"), ("staff-", "principal-"))


def view_level(
    level: PeerLevel | None, guide: Guide, facts: Facts, p_base: Decimal | None
) -> LevelView | None:
    """The verdict; None where the candidate gave no level.

    `p_base`: the offered base's penetration. A base far below where the level should be is a
    possible down-level just as a level above the range is.
    """
    if level is None:
        return None
    mapped = _mapping_of(level.company, guide, facts)
    if mapped is None:
        return LevelView("unknown", level.company, level.level)
    span = mapped.span
    own = _ordinal(level.level)
    low, high = (_ordinal(span.low), _ordinal(span.high)) if span is not None else (None, None)
    if own is None or low is None or high is None or not _same_ladder(own[0], low[0], high[0]):
        return LevelView("unknown", level.company, level.level, mapped.level)
    if own[1] < low[1]:
        return LevelView("below", level.company, level.level, mapped.level)
    if span is not None and span.open_ended:
        return LevelView("unknown", level.company, level.level, mapped.level)
    if own[1] > high[1]:
        above = _next_guide(level, guide, facts)
        return LevelView("above", level.company, level.level, mapped.level, None, above)
    p_fit = (Decimal(own[1] - low[1]) + Decimal("0.5")) / (high[1] - low[1] + 1)
    if p_base is not None and p_base <= p_fit - DOWN_LEVEL_GAP:
        # The level fits the role, and the money does not: the same question to ask first.
        return LevelView("above", level.company, level.level, mapped.level, p_fit)
    return LevelView("fits", level.company, level.level, mapped.level, p_fit)


def _mapping_of(company: str, guide: Guide, facts: Facts) -> Equivalent | None:
    names = {_plain(company)}
    match = facts.find_company(company)
    if match.best is not None and match.certainty is Certainty.EXACT:
        names |= {_plain(match.best.name), _plain(match.best.key)}
    found = [mapped for mapped in guide.equivalents if _plain(mapped.company) in names]
    # A table maps each of the company's own levels; only a single line is about this role.
    return found[0] if len({mapped.level for mapped in found}) == 1 else None


def _next_guide(level: PeerLevel, guide: Guide, facts: Facts) -> Guide | None:
    """The company's guide for the same work one step up, where its mapping has the level."""
    for now, above in _STEPS_UP:
        stem = guide.role_key.removeprefix(now)
        if guide.role_key.startswith(now) and not stem.startswith(tuple(s for _, s in _STEPS_UP)):
            candidate = facts.guide(f"{guide.company_key}/{above}{stem}")
            if candidate is not None and _covers(candidate, level, facts):
                return candidate
    return None


def _covers(guide: Guide, level: PeerLevel, facts: Facts) -> bool:
    mapped = _mapping_of(level.company, guide, facts)
    span = mapped.span if mapped is not None else None
    own = _ordinal(level.level)
    low, high = (_ordinal(span.low), _ordinal(span.high)) if span is not None else (None, None)
    if span is None or own is None or low is None or high is None:
        return False
    return low[1] <= own[1] and (own[1] <= high[1] or span.open_ended)


def _ordinal(text: str) -> tuple[str, int] | None:
    """`L5` is ("l", 5), `SDE II` is ("sde", 2); None where there is no single code."""
    roman = _ROMAN.findall(text)
    if len(roman) == 1:
        return roman[0][0].casefold(), _ROMANS[roman[0][1]]
    codes = _CODE.findall(text)
    if len(codes) != 1:
        return None
    return codes[0][0].casefold(), int(codes[0][1])


def _same_ladder(own: str, low: str, high: str) -> bool:
    """Codes of one ladder share their letters; a bare number fits any."""
    return len({letters for letters in (own, low, high) if letters not in ("", "level")}) <= 1


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
