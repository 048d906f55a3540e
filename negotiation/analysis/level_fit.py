"""The candidate's level today against the guide's level mapping.

A level inside the mapped range gives a place in the band where it should be paid,
`p_fit = (i + ½) ÷ n` for the i-th of n levels, from 0: our own rule of thumb. A table that maps
each of the company's own levels places the candidate at one of them, which is then compared with
the level of the offer's row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.results import LevelView
from negotiation.analysis.row_context import RowContext
from negotiation.model.assumptions import DOWN_LEVEL_GAP
from negotiation.model.case import PeerLevel
from negotiation.model.facts import Certainty, Facts, plain_name
from negotiation.model.guide import Equivalent, Guide
from negotiation.model.record import replace
from negotiation.resolution.level_labels import level_rows

_CODE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{0,6})[ -]?([0-9]{1,2})(?![A-Za-z0-9])")
_ROMAN = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{2,6}) (I{1,3}|IV|V)(?![A-Za-z0-9])")
_ROMANS = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}
# How a role's file name says that it is one step up.
_STEPS_UP = (("", "senior-"), ("senior-", "staff-"), ("staff-", "principal-"))


def view_level(
    level: PeerLevel | None, ground: RowContext, p_base: Decimal | None
) -> LevelView | None:
    """The verdict; None where the candidate gave no level.

    `p_base`: the offered base's penetration. A base far below where the level should be is a
    possible down-level just as a level above the range is.
    """
    if level is None:
        return None
    mapped = _mappings_of(level.company, ground.guide, ground.facts)
    if len({each.level for each in mapped}) > 1:
        return _in_table(level, mapped, ground, p_base)
    if not mapped:
        return LevelView("unknown", level.company, level.level)
    return _in_line(level, mapped[0], ground, p_base)


def _in_line(
    level: PeerLevel, mapped: Equivalent, ground: RowContext, p_base: Decimal | None
) -> LevelView:
    """Against one line about the whole role: "Google L5-L6"."""
    told = LevelView("unknown", level.company, level.level, mapped.level)
    own, span = _ordinal(level.level), _span_of(mapped)
    if span is None or own is None or not _same_ladder(own[0], *span.letters):
        return told
    if own[1] < span.low:
        return replace(told, verdict="below")
    if span.open_ended:
        return told
    if own[1] > span.high:
        return replace(told, verdict="above", next_guide=_next_guide(level, ground))
    p_fit = (Decimal(own[1] - span.low) + Decimal("0.5")) / (span.high - span.low + 1)
    return _by_pay(replace(told, verdict="fits", p_fit=p_fit), p_base)


def _in_table(
    level: PeerLevel, mapped: tuple[Equivalent, ...], ground: RowContext, p_base: Decimal | None
) -> LevelView:
    """Against a table with a line for each of the company's own levels."""
    told = LevelView("unknown", level.company, level.level)
    own = _ordinal(level.level)
    ladder = sorted(
        (span for line in mapped if (span := _span_of(line)) is not None),
        key=lambda span: span.low,
    )
    at = next((n for n, span in enumerate(ladder) if own and span.holds(own)), None)
    if at is None:
        return _over_the_table(told, ladder, own)
    line = ladder[at].line
    rows = [row for row in ground.guide.bands if row.region == ground.row.region]
    own_row = next(iter(level_rows(rows, line.own)), None)
    told = replace(told, mapped=line.level, here=line.own, row=own_row)
    offered = [n for n, each in enumerate(ladder) if _is_offered(each.line.own, ground)]
    if not offered:
        return told
    if at not in offered:
        role = ladder[offered[-1]].line.level
        return replace(told, verdict="above" if at > offered[-1] else "below", mapped=role)
    p_fit = (Decimal(offered.index(at)) + Decimal("0.5")) / len(offered)
    return _by_pay(replace(told, verdict="fits", p_fit=p_fit), p_base)


def _over_the_table(told: LevelView, ladder: list[_Span], own: tuple[str, int] | None) -> LevelView:
    """A level higher than any that the table knows is above the role, whichever its row is."""
    if not ladder or own is None or ladder[-1].open_ended:
        return told
    top, highest = ladder[-1], max(span.high for span in ladder)
    if not _same_ladder(own[0], *top.letters) or own[1] <= highest:
        return told
    return replace(told, verdict="above", mapped=top.line.level)


def _is_offered(own: str, ground: RowContext) -> bool:
    """Whether a line of the table is about the offer's row, or about the role where rows have
    no level."""
    if ground.row.level is not None:
        return bool(level_rows((ground.row,), own))
    return _bare(own) == _bare(ground.guide.role)


def _bare(title: str) -> str:
    """A title without its aside: "Senior Engineer (top band)"."""
    return plain_name(title.partition("(")[0])


def _by_pay(fits: LevelView, p_base: Decimal | None) -> LevelView:
    """The level fits the role, and the money may not: then the level is to be asked about."""
    if p_base is None or fits.p_fit is None or p_base > fits.p_fit - DOWN_LEVEL_GAP:
        return fits
    return replace(fits, verdict="above", by_pay=True)


def _mappings_of(company: str, guide: Guide, facts: Facts) -> tuple[Equivalent, ...]:
    names = {plain_name(company)}
    match = facts.find_company(company)
    if match.best is not None and match.certainty is Certainty.EXACT:
        names |= {plain_name(match.best.name), plain_name(match.best.key)}
    return tuple(mapped for mapped in guide.equivalents if plain_name(mapped.company) in names)


def _next_guide(level: PeerLevel, ground: RowContext) -> Guide | None:
    """The company's guide for the same work one step up, where its mapping has the level."""
    guide = ground.guide
    for now, above in _STEPS_UP:
        stem = guide.role_key.removeprefix(now)
        if guide.role_key.startswith(now) and not stem.startswith(tuple(s for _, s in _STEPS_UP)):
            candidate = ground.facts.guide(f"{guide.company_key}/{above}{stem}")
            if candidate is not None and _covers(candidate, level, ground.facts):
                return candidate
    return None


def _covers(guide: Guide, level: PeerLevel, facts: Facts) -> bool:
    own = _ordinal(level.level)
    lines = _mappings_of(level.company, guide, facts)
    spans = (span for line in lines if (span := _span_of(line)) is not None)
    return own is not None and any(span.holds(own) for span in spans)


@dataclass(frozen=True, slots=True)
class _Span:
    """A line of a mapping whose ends are codes: their letters and their numbers."""

    line: Equivalent
    letters: tuple[str, str]
    low: int
    high: int
    open_ended: bool

    def holds(self, own: tuple[str, int]) -> bool:
        """Whether it holds a level of the same ladder."""
        if not _same_ladder(own[0], *self.letters) or own[1] < self.low:
            return False
        return own[1] <= self.high or self.open_ended


def _span_of(line: Equivalent) -> _Span | None:
    span = line.span
    low, high = (_ordinal(span.low), _ordinal(span.high)) if span is not None else (None, None)
    if span is None or low is None or high is None:
        return None
    return _Span(line, (low[0], high[0]), low[1], high[1], span.open_ended)


def _ordinal(text: str) -> tuple[str, int] | None:
    """`L5` is ("l", 5), `SDE II` is ("sde", 2); None where there is no single code."""
    roman = _ROMAN.findall(text)
    if len(roman) == 1:
        return roman[0][0].casefold(), _ROMANS[roman[0][1]]
    codes = _CODE.findall(text)
    if len(codes) != 1:
        return None
    return codes[0][0].casefold(), int(codes[0][1])


def _same_ladder(*letters: str) -> bool:
    """Codes of one ladder share their letters; a bare number fits any."""
    return len({each for each in letters if each not in ("", "level")}) <= 1
