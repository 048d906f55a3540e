"""The numbers of one's own work, told in a list: nobody's pay, nobody's name, no day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, sentences_of
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.own_work import (
    JOBS,
    MADE,
    NO_WORK,
    NUMBERS,
    WHOSE,
    WORK,
)


@called_by(WORK, JOBS, {did for _, did in MADE})
def lay_work_apart(clauses: Sequence[Clause]) -> None:
    """ "My last model: 13B params, 64 A100s for 19 days, fvd 212 -> 148": only figures are left.

    "My last project paid 212k" and "my last model: base 232k" are of pay.
    """
    for sentence in sentences_of(clauses):
        for index, (head, first) in enumerate(pairwise(sentence), 1):
            if _heads_work(head) and first.joint in _SIGNS:
                listed = sentence[index:]
                if not any(_is_of_pay(clause) for clause in listed):
                    for clause in listed:
                        clause.leave_figures()
                break


_SIGNS = (":", ",", "-", "=", "(")
_PAID = (
    Cue.PART, Cue.OFFER, Cue.OFFERS, Cue.MOVED, Cue.THEY, Cue.DEED, Cue.EARN, Cue.FLOOR, Cue.OTHER,
    Cue.WRITTEN, Cue.VERBAL, Cue.PRIORITY, Cue.ANSWER, Cue.ASK, Cue.WISH, Cue.PREFER,
)  # fmt: skip


def _heads_work(clause: Clause) -> bool:
    """ "Fyi my last model", "stuff i built": short, and its last word is what was made."""
    if clause.quantities or clause.whens or clause.companies or clause.question:
        return False
    words = [word for word in clause.norms if word.isalpha() and word not in LEADS]
    if not 0 < len(words) <= _MOST or not NO_WORK.isdisjoint(words):
        return False
    done = words[-1] in WORK or (words[-1] in JOBS and not NUMBERS.isdisjoint(words))
    return (done and not WHOSE.isdisjoint(words)) or tuple(words[-2:]) in MADE


_MOST = 7  # words: "for context some numbers of my last model"


def _is_of_pay(clause: Clause) -> bool:
    money = any(isinstance(one, Money) and one.currencies for one in clause.quantities)
    return money or clause.question or clause.has(*_PAID)
