"""Somebody at a company who tells a figure: a recruiter speaks for it, "my guy there" does not."""

from __future__ import annotations

from negotiation.understanding.clauses import Clause
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.tokens import SENTENCE_ENDS, Kind
from negotiation.understanding.words.naming import ADVERBS
from negotiation.understanding.words.people import (
    GET_PAID,
    NOT_PEOPLE,
    OF_THEIRS,
    OPINES,
    OWNERS_OF_PEOPLE,
    PAY_ONE,
    SPEAKS_FOR_THEM,
    STRANGERS,
    WILL,
    WILL_I,
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


def stranger_promises(clause: Clause) -> bool:
    """ "Someone at Wayve told me that they would pay me 128k", "some guy at Luma called, they will
    give me 250k": told for the company, and to me; "someone at Google told me they pay 300k" and
    "a friend at Meta says they would pay me 280k" are hearsay.
    """
    if STRANGERS.isdisjoint(clause.norms) or clause.question:
        return False
    return any(
        _sits_at(clause, span) and _is_promised(clause, span.to) for span in clause.companies
    )


def _sits_at(clause: Clause, span: CompanySpan) -> bool:
    front = [word for word in clause.words_before(span.at, _FRONT) if word not in _OVER]
    return len(front) > 1 and front[0] in _AT and front[1] in STRANGERS


def _is_promised(clause: Clause, at: int) -> bool:
    """Whether the sentence goes on with "they would pay me", "I would get"."""
    words: list[str] = []
    norms = clause.words.norms
    for spot in range(at, min(at + _PROMISE, len(norms))):
        if norms[spot] in SENTENCE_ENDS or clause.tokens[spot].kind is Kind.LINE:
            break
        words.append(norms[spot])
    for spot, word in enumerate(words):
        behind = words[spot + 1 : spot + 4]
        mine = spot > 0 and words[spot - 1] == "i"
        if (word in WILL_I or (mine and word in WILL)) and not GET_PAID.isdisjoint(behind[:2]):
            return True
        if word in WILL and not mine and not PAY_ONE.isdisjoint(behind) and "me" in behind:
            return True
    return False


_PROMISE = 20  # tokens
