"""How long a person has to stay before anything of a grant vests."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Span
from negotiation.understanding.message import Side
from negotiation.understanding.quantities import Percent
from negotiation.understanding.scan import spans_of
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import MONTH, UNITS, YEAR
from negotiation.understanding.words.grants import (
    BEFORE_TIME,
    DRY,
    FIRST_YEAR,
    LED_TO_CLIFF,
    NOTHING_YET,
    OVER_BY,
    PARTS_OF_IT,
    SERVED,
    STARTS,
    STEADY,
    VESTS,
    YEAR_ONE,
    YEARLY,
)
from negotiation.understanding.words.periods import EACH_YEAR

_YEAR = 12
_GRANT = frozenset({Part.EQUITY})


_NAMED_MONTHS = frozenset("month anniversary year mark".split())
_WAITS = NOTHING_YET | STARTS | frozenset("once first only".split())
# Without a length of time only a clause with one of these tells when anything vests.
_TELLING = _WAITS | _NAMED_MONTHS | DRY


@called_by(_TELLING, cues=(Cue.CLIFF,))
def cliff_months(clauses: Sequence[Clause]) -> int | None:
    """Months before anything vests: "one year cliff", "25% after 12 months, then quarterly"."""
    granted = any(Part.EQUITY in clause.parts for clause in clauses)
    for at, (clause, after) in enumerate(zip_longest(clauses, clauses[1:])):
        if clause.question or clause.side is Side.THIRD:
            continue  # "my friend has an 18 month cliff"
        cliff = clause.find(Cue.CLIFF)
        if cliff is None:
            following = after.norms if after and after.sentence == clause.sentence else ()
            month = _first_vest(clause, following)
            if month is None and granted:
                month = _waited(clause)
            if month is None and not DRY.isdisjoint(clause.norms):
                month = _dry_first(clause, clauses[at + 1 :])
            if month is not None:
                return month
            continue
        if _is_denied(clause, cliff.at):
            return None
        near = min(
            (span for span in spans_of(clause) if span.unit in (YEAR, MONTH)),
            key=lambda span: min(abs(span.to - cliff.at), abs(span.at - cliff.to)),
            default=None,
        )
        if near is not None:
            months = _months(near)
            return months // 2 if clause.norm(near.at - 1) == "half" else months
        if (month := _month_named(clause)) is not None:
            return month
        if at and clause.norms == ("cliff",) and (month := _before_vesting(clauses[at - 1])):
            return month
    return None


def _before_vesting(clause: Clause) -> int | None:
    """ "First six months nothing vests (cliff)"."""
    spans = [span for span in spans_of(clause) if span.unit in (YEAR, MONTH)]
    return _months(spans[0]) if len(spans) == 1 else None


def _first_vest(clause: Clause, following: Sequence[str]) -> int | None:
    """ "25% after 12 months, then quarterly", "a quarter at month 12, the rest monthly"."""
    if not clause.parts <= _GRANT:
        return None
    shares = [one for one in clause.quantities if isinstance(one, Percent)]
    first = bool(shares) and shares[0].low <= _HALF
    if not (first or not PARTS_OF_IT.isdisjoint(clause.norms)):
        return None  # "30% bonus after a year"
    if _each_year(clause, shares):
        return None
    if clause.has(Cue.VERBAL):
        return None  # "nothing in writing for a year"
    if "had" in clause.norms:
        return None  # "I had nothing for six months, then a quarter of it"
    month = _month_named(clause)
    if month is not None and (first or not STEADY.isdisjoint((*clause.norms, *following))):
        return month
    steady = STEADY - OVER_BY
    if _first_year_over(clause.norms) and not steady.isdisjoint((*clause.norms, *following)):
        return _YEAR
    for span in spans_of(clause):
        if span.unit not in (YEAR, MONTH) or clause.norm(span.at - 1) not in _AFTER:
            continue
        behind = (*clause.words_after(span.to, 4), *following[:_NEAR])
        if clause.to <= span.to + 1 or not STEADY.isdisjoint(behind):
            return _months(span)
    return None


def _each_year(clause: Clause, shares: Sequence[Percent]) -> bool:
    """ "25% a year for 4 years", "a quarter annually": every year as much, and nothing waits."""
    ends = [one.to for one in shares[:1]]
    ends += [at + 1 for at in range(clause.at, clause.to) if clause.norm(at) in PARTS_OF_IT]
    for end in ends:
        one, two = (*clause.words_after(end, 2), "", "")[:2]
        if one in YEARLY or (one in EACH_YEAR and UNITS.get(two) == YEAR):
            return True
    return False


_HALF = 50
_NEAR = 5  # words of the next clause that tell what becomes of the rest
_AFTER = frozenset("after for until til till past at".split())
_FIRST_MONTHS = range(3, 25)


def _month_named(clause: Clause) -> int | None:
    """ "At month 12", "on the first anniversary", "at the one-year mark"."""
    words = clause.words.norms
    if _NAMED_MONTHS.isdisjoint(clause.words.said):
        return None
    for at in range(clause.at + 1, clause.to):
        text = clause.tokens[at + 1].text if at + 1 < clause.to else ""
        named = words[at] == "month" and words[at - 1] in ("at", "after", "in", "on", "the")
        if named and text.isdigit() and int(text) in _FIRST_MONTHS:
            return int(text)
        if words[at] == "anniversary" or words[at - 2 : at + 1] == ("the", "first", "year"):
            return 12
    return next(
        (_months(span) for span in spans_of(clause) if clause.norm(span.to) == "mark"), None
    )


def _first_year_over(words: Sequence[str]) -> bool:
    """ "After year one", "at the end of my first year"; no "in year one"."""
    for at, two in enumerate(pairwise(words)):
        if two not in YEAR_ONE:
            continue
        front = [word for word in words[max(0, at - 3) : at] if word not in _WHICH_YEAR]
        if (front and front[-1] in OVER_BY) or front[-2:] == ["end", "of"]:
            return True
    return False


_WHICH_YEAR = frozenset("the my a your".split())


def _months(span: Span) -> int:
    return int(span.count * (12 if span.unit == YEAR else 1))


def _waited(clause: Clause) -> int | None:
    """ "Once I've done the first 12 months", "nothing before month 12", "first vest at month 6"."""
    words = clause.norms
    if any(one in NOTHING_YET and two in VESTS for one, two in pairwise(words)):
        for span in spans_of(clause):
            if span.unit in (YEAR, MONTH) and clause.norm(span.at - 1) in _AT_FIRST:
                return _months(span)  # "the first six months nothing vests"
        if any(two in FIRST_YEAR for two in pairwise(words)):
            return _YEAR
    after = _waits_from(words)
    if after is None:
        return None
    for span in spans_of(clause):
        if span.unit in (YEAR, MONTH) and span.at - clause.at > after:
            return _months(span)
    for at, two in enumerate(pairwise(words)):
        if at >= after and two in FIRST_YEAR:
            return _YEAR
        if at >= after and two[0] == "month" and two[1].isdigit() and int(two[1]) in _FIRST_MONTHS:
            return int(two[1])
    return None


def _dry_first(clause: Clause, later: Sequence[Clause]) -> int | None:
    """ "For the first twelve months I get nothing at all, then a quarter of it": first nothing, and
    then what comes of the grant; "nothing happened for six months" leads to none.
    """
    if not _THEN_PAST.isdisjoint(clause.norms):
        return None  # "I had nothing for six months, then a quarter of my savings went"
    if not clause.parts <= _GRANT or (clause.quantities and clause.parts.isdisjoint(_GRANT)):
        return None
    rest: list[str] = []
    for one in later:
        if one.sentence != clause.sentence or not one.parts <= _GRANT:
            break
        rest += one.norms
    drips = not _THEN.isdisjoint(rest) or ("month", "by") in pairwise(rest)
    comes = not (PARTS_OF_IT - NOTHING_YET - {"none"}).isdisjoint(rest) or "%" in rest
    if not rest or not (comes or drips) or not _THEN_FIRST.intersection(rest[:_AT_ONCE]):
        return None
    spans = [span for span in spans_of(clause) if span.unit in (YEAR, MONTH)]
    if len(spans) == 1:
        return _months(spans[0])
    first = any(two in FIRST_YEAR for two in pairwise(clause.norms))
    return _YEAR if first and not spans else None


_THEN = STEADY - {"then", "thereafter", "afterwards", "after", "rest", "every", "each"}
_THEN_PAST = frozenset("had was were happened".split())
_THEN_FIRST = frozenset("then after afterwards thereafter before and".split())
_AT_ONCE = 3  # words of what follows
_AT_FIRST = frozenset("first initial for".split())


def _waits_from(words: Sequence[str]) -> int | None:
    """Behind which word the time stands that has to pass first."""
    if _WAITS.isdisjoint(words):
        return None
    for at, (one, two) in enumerate(pairwise(words)):
        if one in NOTHING_YET and _reaches_time(words[at + 1 :]):
            return at + 1
        if one == "once" and not SERVED.isdisjoint(words[at + 1 : at + 5]):
            return at + 1
        starts = one in STARTS or two in STARTS
        if starts and not VESTS.isdisjoint(words) and "after" in words[at + 1 :]:
            return at + 1
        if (one == "first" and two in VESTS) or (one, two) == ("only", "after"):
            return at + 1
    return None


def _reaches_time(words: Sequence[str]) -> bool:
    """ "Nothing in the first year", and no "nothing in writing for a year"."""
    for at, word in enumerate(words):
        if word in _TIMES or word.isdigit():
            return not _TILL.isdisjoint(words[:at])
        if word not in BEFORE_TIME:
            return False
    return False


_TILL = frozenset("before until till in for".split())
_TIMES = frozenset("year month months years anniversary".split())


@called_by(cues=(Cue.CLIFF,))
def denies_cliff(clauses: Sequence[Clause]) -> bool:
    """ "No cliff"."""
    return any(_is_denied(clause, mark.at) for clause in clauses for mark in clause.all(Cue.CLIFF))


def _is_denied(clause: Clause, at: int) -> bool:
    """ "No cliff", "without a 12 month cliff"; "no bonus and a 12 month cliff" has one."""
    for word in clause.words_before(at, 6):
        if word in ("no", "without"):
            return True
        if not (word.isdigit() or word in LED_TO_CLIFF or UNITS.get(word) in (YEAR, MONTH)):
            return False
    return False
