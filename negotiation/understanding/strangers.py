"""The words of a clause that belong to nothing that is read: of whom or what else it may speak.

Where such a word stands, what is said beside it is of an offer only if a word of offers says so.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from negotiation.model.common_words import is_common
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import is_plain
from negotiation.understanding.quantities import Money, Quantity
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.naming import ADVERBS, RANKS
from negotiation.understanding.words.numbers import AT_HOME, OF_A_BODY
from negotiation.understanding.words.strangers import OF_OFFERS, TRADES
from negotiation.understanding.words.titles import HEADS

_FREE = LEADS | ADVERBS | RANKS | HEADS | TRADES | OF_OFFERS


def strangers_in(clause: Clause, named: Container[int] = ()) -> list[int]:
    """Where they stand; `named` are tokens of roles and places."""
    spoken = {at for mark in clause.marks for at in range(mark.at, mark.to)}
    for one in (*clause.quantities, *clause.whens, *clause.companies):
        spoken.update(range(one.at, one.to))
    return [
        at
        for at in range(clause.at, clause.to)
        if clause.tokens[at].kind is Kind.WORD
        and at not in spoken
        and at not in named
        and not says_nothing(clause.norm(at))
    ]


def is_behind_a_thing(clause: Clause, quantity: Quantity) -> bool:
    """ "I live at number 230", "room 245", "on floor 245": a bare number of something else; "say
    230", "my pain point: 230" stand behind no such word.
    """
    bare = isinstance(quantity, Money) and not quantity.strong and quantity.high is None
    if not bare or clause.tokens[quantity.at - 1].kind is not Kind.WORD or quantity.at == clause.at:
        return False
    front = quantity.at - 1
    before = clause.words_before(quantity.at, _NEAR)
    if not OF_A_BODY.isdisjoint(before) or _is_at_home(before):
        return True
    if clause.norm(front) == "floor":
        return "on" in clause.words_before(front, 3)
    thing = is_common(clause.norm(front)) and clause.norm(front) not in _LIMITS
    return thing and _is_strange(clause, front)


def _is_strange(clause: Clause, at: int) -> bool:
    """Whether one word is among `strangers_in`, without looking at all the others."""
    if says_nothing(clause.norm(at)):
        return False
    spoken = (*clause.marks, *clause.quantities, *clause.whens, *clause.companies)
    return not any(one.at <= at < one.to for one in spoken)


def _is_at_home(before: Sequence[str]) -> bool:
    """ "I live at 230"; "I could live at 230" is of pay. The nearest word comes first."""
    home = next((at for at, word in enumerate(before) if word in AT_HOME), None)
    return home is not None and "at" in before[:home] and _COULD.isdisjoint(before[home:])


_NEAR = 4  # words
_COULD = frozenset("could can would might cant couldnt".split())
_LIMITS = frozenset("point line mark spot zone end bottom".split())  # "my pain point 230"


def says_nothing(norm: str) -> bool:
    """Whether a word is a small one, or of offers and jobs whoever has them."""
    return is_plain(norm) or norm in _FREE
