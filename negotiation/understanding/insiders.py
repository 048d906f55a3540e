"""Somebody at a company who tells a figure: a recruiter speaks for it, "my guy there" does not."""

from __future__ import annotations

from negotiation.understanding.clauses import Clause
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.words.naming import ADVERBS
from negotiation.understanding.words.people import (
    NOT_PEOPLE,
    OF_THEIRS,
    OPINES,
    OWNERS_OF_PEOPLE,
    SPEAKS_FOR_THEM,
)


def _who_tells(clause: Clause, span: CompanySpan) -> str:
    """The noun of "my guy over at Luma says 250k"; empty where nobody there tells anything."""
    if OPINES.isdisjoint(clause.words.said) or clause.question:
        return ""
    behind = [word for word in clause.words_after(span.to, _NEAR) if word not in ADVERBS]
    front = [word for word in clause.words_before(span.at, _FRONT) if word not in _OVER]
    if behind[:1] == [] or behind[0] not in OPINES or front[:1] == [] or front[0] not in _AT:
        return ""
    mine = next((at for at, word in enumerate(front) if word in OWNERS_OF_PEOPLE), 0)
    return front[1] if mine > 1 and front[1].isalpha() else ""


def recruiter_tells(clause: Clause, span: CompanySpan) -> bool:
    """ "My recruiter at Luma says 250k": told for the company, and no job of one's own."""
    return _who_tells(clause, span) in SPEAKS_FOR_THEM


def insider_tells(clause: Clause) -> bool:
    """ "My guy at Luma says 250k", "my source at Pika reckons 240": hearsay, and nobody's offer."""
    told = (_who_tells(clause, span) for span in clause.companies)
    return any(who and who not in _NOT_INSIDERS for who in told)


_NOT_INSIDERS = NOT_PEOPLE | OF_THEIRS | SPEAKS_FOR_THEM
_AT = frozenset("at from in".split())
_OVER = frozenset("over there up inside".split())
_NEAR = 3
_FRONT = 6
