"""In what money the figures told before are, put right without a figure."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.facts import NameKind, NameSpan
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.currency_signs import currency_at, currency_beginnings
from negotiation.understanding.quantities import Noise
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.money_meant import (
    AROUND_MONEY,
    DENIES_MONEY,
    INSTEAD_OF_MONEY,
)

_LONGEST = 14  # words
_OF_ANOTHER = (
    Cue.WISH, Cue.PREFER, Cue.ASK, Cue.IF, Cue.EARN, Cue.EMPLOYER, Cue.OTHER, Cue.THIRD, Cue.POSTED,
)  # fmt: skip


@called_by(currency_beginnings)
def currency_meant(
    clauses: Sequence[Clause], tokens: Sequence[Token], names: Sequence[NameSpan] = ()
) -> tuple[str, ...]:
    """ "Euros not dollars, sorry", "it's the Dublin job, so euros": the likeliest first.

    "I'd rather have euros" and "do you do euros?" put nothing right.
    """
    if len(message_of(clauses).forward) > _LONGEST:
        return ()
    if any(_tells_else(clause) for clause in clauses):
        return ()
    found = _named(tokens)
    meant = [codes for codes, _, denied in found if not denied]
    inside = {at for _, spots, _ in found for at in spots}
    inside.update(
        at for one in names if one.kind is NameKind.PLACE for at in range(one.start, one.end)
    )
    rest = [
        token.norm
        for at, token in enumerate(tokens)
        if token.kind in (Kind.WORD, Kind.NUMBER) and at not in inside
    ]
    corrects = len(found) > len(meant) or AROUND_MONEY.issuperset(rest)
    return meant[0] if len(meant) == 1 and corrects else ()


def _tells_else(clause: Clause) -> bool:
    figures = any(not isinstance(one, Noise) for one in clause.quantities)
    return figures or clause.question or bool(clause.companies) or clause.has(*_OF_ANOTHER)


def _named(tokens: Sequence[Token]) -> list[tuple[tuple[str, ...], range, bool]]:
    """Every currency that is named, where, and whether it is said to be the wrong one."""
    found: list[tuple[tuple[str, ...], range, bool]] = []
    at = 0
    while at < len(tokens):
        money = currency_at(tokens, at)
        if money is None or tokens[at].norm in _VERBS:
            at += 1
            continue
        before = [token.norm for token in tokens[max(0, at - 2) : at] if token.norm not in _IN]
        denied = before[-1:] != [] and before[-1] in DENIES_MONEY | INSTEAD_OF_MONEY
        found.append((money[0], range(at, money[1]), denied))
        at = money[1]
    return found


_IN = frozenset("in the".split())
_VERBS = frozenset(["won"])  # "i won"
