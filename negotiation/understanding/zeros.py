"""A figure that was typed with a zero too few or too many: "26k base, oops, dropped a zero"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from negotiation.model.record import replace
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, clause_of
from negotiation.understanding.message import Mention, Mode
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.zeros import AS_AMOUNT, BESIDE, LACKING, TOO_MANY, ZEROS


@called_by(ZEROS)
def zeros_off(clauses: Sequence[Clause]) -> int:
    """1 where a zero is said to be missing, -1 where one is too many; 0 where nothing is said."""
    return next((off for clause in clauses if (off := _off(clause)[0])), 0)


def shifted(amount: Decimal, zeros: int) -> Decimal:
    """The amount with the zero that it lacks, or without the one too many (`zeros` -1)."""
    return amount * 10 if zeros > 0 else amount / 10


def with_zeros_right(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """The figure that a zero is missing from, made right, or the one behind in its place."""
    found = mentions
    for clause in clauses:
        off, at = _off(clause)
        if not off:
            continue
        # "Missed a 0": the sign itself is no figure.
        found = [one for one in found if one.quantity.at != at]
        wrong = next((one for one in reversed(found) if _may_be(one, at)), None)
        if wrong is None or not isinstance(wrong.quantity, Money):
            continue
        index = found.index(wrong)
        right = next((one for one in found[index + 1 :] if _is_right(one, wrong)), None)
        if right is None and wrong.part is None and _is_mere(wrong, clauses):
            continue  # "280k, a zero got lost": what was told before lost it
        if right is None:
            money = wrong.quantity
            low = shifted(money.low, off) * money.scale
            words = f"{low:,.0f}"
            money = replace(money, low=low, scaled=True, grouped=False, words=words, high=None)
            found[index] = replace(wrong, quantity=money)
            continue
        found[index] = replace(wrong, mode=Mode.DENIED)
        found[found.index(right)] = replace(
            right, part=right.part or wrong.part, kind=right.kind or wrong.kind, sure=True
        )
    return found


def _off(clause: Clause) -> tuple[int, int]:
    """By how many zeros a figure is said to be off, and the token that says so."""
    words = clause.norms
    if ZEROS.isdisjoint(words) or clause.question:
        return 0, 0
    for at, word in enumerate(words):
        front, behind = words[max(0, at - _FRONT) : at], words[at + 1 : at + 1 + _BEHIND]
        if word not in ZEROS or (behind and behind[0].isalpha() and behind[0] not in BESIDE):
            continue
        if front[-1:] and front[-1] in AS_AMOUNT:
            continue
        beside = set(front) | set(behind)
        if not beside.isdisjoint(LACKING):
            return 1, clause.at + at
        if not beside.isdisjoint(TOO_MANY):
            return -1, clause.at + at
        if front[-1:] == ("more",):
            return 1, clause.at + at  # "one more zero"
    return 0, 0


_FRONT, _BEHIND = 5, 4  # words around it


def _may_be(mention: Mention, at: int) -> bool:
    """Whether a figure in front may be the one that was typed wrongly."""
    money = mention.quantity
    told = isinstance(money, Money) and money.high is None and money.low > 0
    return told and mention.quantity.at < at and mention.mode is Mode.OFFERED and not mention.step


def _is_mere(mention: Mention, clauses: Sequence[Clause]) -> bool:
    """Whether its clause has no word but the figure and what leads in."""
    clause = clause_of(mention, clauses)
    if clause is None:
        return False
    figure = range(mention.quantity.at, mention.quantity.to)
    rest = [clause.norm(at) for at in range(clause.at, clause.to) if at not in figure]
    return not any(word.isalpha() and word not in LEADS for word in rest)


def _is_right(mention: Mention, wrong: Mention) -> bool:
    """Whether a figure behind is the same one with its zeros, of no other part."""
    one, other = mention.quantity, wrong.quantity
    if not (isinstance(one, Money) and isinstance(other, Money)):
        return False
    same = mention.mode is Mode.OFFERED and mention.part in (None, wrong.part)
    if not same or one.high is not None:
        return False
    return one.in_full in (other.in_full * 10, other.in_full / 10)
