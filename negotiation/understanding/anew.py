"""A company whose figures are taken back to be told anew: "forget what I said on Stripe, …"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import (
    ANEW,
    LEADS,
    LETTERS,
    TELLS_ANEW,
    THEIRS,
    WHAT_WAS_TOLD,
)
from negotiation.understanding.words.cues import Cue


def tell_anew(clauses: Sequence[Clause]) -> None:
    """ "Scrap the Stripe figure, the letter says 250k": what comes behind is Stripe's.

    "Forget Stripe, my base is 250k" and "drop Stripe, Luma went to 250k" tell of somebody else.
    """
    for at, clause in enumerate(clauses):
        if clause.question or clause.quantities or len(clause.companies) != 1 or not _drops(clause):
            continue
        company = clause.companies[0].company
        for after in clauses[at + 1 :]:
            strange = any(not one.company.same(company) for one in after.companies)
            if after.sentence > clause.sentence + 1 or strange or after.question:
                break
            if not any(isinstance(one, Money) for one in after.quantities):
                continue
            if _is_theirs(clause, after):
                clause.anew = True
                for one in (clause, after):
                    one.side, one.company, one.mode = Side.COMPANY, company, Mode.OFFERED
            break


def _drops(clause: Clause) -> bool:
    words = [word for word in clause.norms if word.isalpha() and word not in LEADS][:3]
    return not TELLS_ANEW.isdisjoint(words[:2])


def _is_theirs(clause: Clause, after: Clause) -> bool:
    """Whether what was told is pointed to, or their letter is; and nothing is one's own behind."""
    if after.has(Cue.ME, Cue.HERE, Cue.FLOOR, Cue.WISH, Cue.ASK, Cue.IF):
        return False
    points = not WHAT_WAS_TOLD.isdisjoint(clause.norms)
    letter = not (THEIRS.isdisjoint(after.norms) or LETTERS.isdisjoint(after.norms))
    return letter or (points and not (ANEW | THEIRS).isdisjoint(after.norms))
