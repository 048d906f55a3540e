"""The years of a grant, said apart from its amount: told with a word of vesting, or corrected."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Span
from negotiation.understanding.message import Mention, Mode, Side
from negotiation.understanding.scan import Scanned, is_of_experience, spans_of
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import YEAR
from negotiation.understanding.words.grants import (
    AROUND_YEARS,
    AROUND_YEARS_ALONE,
    FRACTIONS,
    MISTOOK,
    TAKES_BACK,
    VESTING,
)
from negotiation.understanding.years_mistaken import mistaken_years

_FEWEST, _MOST = 2, 10  # years


@called_by(MISTOOK, FRACTIONS.keys())
def grant_years(scanned: Scanned, mentions: Sequence[Mention]) -> int | None:
    """ "It's over 3 years", "4 year vest"; "no, 4 years not 3" corrects a grant told before.

    "I have 4 years of experience" and "4 years" by themselves are of no grant. `WHOLE_GRANT`: the
    amount is that of all its years, however many.
    """
    if (right := mistaken_years(scanned.clauses)) is not None:
        return right
    if any(one.part is Part.EQUITY and one.mode is not Mode.DENIED for one in mentions):
        return None
    if len(scanned.years) == 1:
        said = scanned.years[0]
        if _of_another_job(scanned, said.at):
            return None
        return None if said.at and scanned.tokens[said.at - 1].norm == "no" else said.count
    if not scanned.parsed.whens:
        return None
    clauses = [clause for clause in scanned.clauses if not clause.question]
    spans = [
        span
        for clause in clauses
        for span in spans_of(clause)
        if _is_of_years(span) and not _is_denied(clause, span)
    ]
    if len(spans) != 1 or not (_tells_of_vesting(clauses) or _corrects(clauses)):
        return None
    return int(spans[0].count)


def _of_another_job(scanned: Scanned, at: int) -> bool:
    """ "I used to vest over three years at my old job"."""
    told = next((one for one in scanned.clauses if one.at <= at < one.to), None)
    return told is not None and any(
        ("used", "to") in pairwise(one.norms) or one.side in (Side.EMPLOYER, Side.THIRD)
        for one in scanned.clauses
        if one.sentence == told.sentence
    )


def years_alone(scanned: Scanned) -> int | None:
    """ "4 years", "its the whole 4 years": an answer to how long a grant runs, and no more."""
    spans = [span for clause in scanned.clauses for span in spans_of(clause)]
    if len(spans) != 1 or not _is_of_years(spans[0]):
        return None
    (span,) = spans
    rest = [
        token.norm
        for at, token in enumerate(scanned.tokens)
        if token.norm.isalpha() and not span.at <= at < span.to
    ]
    return int(span.count) if AROUND_YEARS_ALONE.issuperset(rest) else None


def _is_of_years(span: Span) -> bool:
    whole = span.count == int(span.count)
    return span.unit == YEAR and whole and _FEWEST <= span.count <= _MOST


def _is_denied(clause: Clause, span: Span) -> bool:
    """ "Not 3 years", "no vesting for 2 years", "2 years of unvested stock"."""
    led_in = {clause.norm(span.at - 1), clause.norm(span.at)}
    return not led_in.isdisjoint(("not", "for")) or is_of_experience(clause, span)


def _tells_of_vesting(clauses: Sequence[Clause]) -> bool:
    return any(
        spans_of(clause) and not clause.has(Cue.CLIFF) and not VESTING.isdisjoint(clause.norms)
        for clause in clauses
    )


def _corrects(clauses: Sequence[Clause]) -> bool:
    """Whether nothing stands around the years but words that take something back."""
    words = [word for clause in clauses for word in clause.norms if word.isalpha()]
    return not TAKES_BACK.isdisjoint(words) and AROUND_YEARS.issuperset(words)
