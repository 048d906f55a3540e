"""The years of a grant where those told before are named as wrong, or as a mistake."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.quantities import Money
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.grants import (
    BESIDE_MISTAKEN,
    COUNTED_YEARS,
    FOR_ALL,
    FRACTIONS,
    IS_GRANT,
    LEADS_RIGHT,
    LEADS_WRONG,
    MISTOOK,
    OF_ALL,
    WHOLE,
    YEAR_BY_YEAR,
    YEAR_NUMBERS,
    YEARLY,
)
from negotiation.understanding.words.periods import EACH_YEAR

WHOLE_GRANT = 0  # "not per year, that's the whole grant": over however many years
_MOST = 10
_BEHIND = ("",) * 8  # so that one may look on behind the last word
_BY_THE_YEAR = 1
_YEARS = COUNTED_YEARS | YEARLY | YEAR_BY_YEAR
_TELLING = MISTOOK | FRACTIONS.keys()


def mistaken_years(clauses: Sequence[Clause]) -> int | None:
    """ "Not per year, the total for all four"; "the letter says five years, I assumed four".

    Every word has to be one that may stand beside a grant: who is asked to stay three years and
    not four has told of none.
    """
    said = message_of(clauses).said
    if _TELLING.isdisjoint(said) or _YEARS.isdisjoint(said):
        return None
    told = [clause for clause in clauses if not (clause.empty or clause.question)]
    sentences: dict[int, list[Clause]] = {}
    for clause in told:
        sentences.setdefault(clause.sentence, []).append(clause)
    found = _Counted()
    for sentence in sentences.values():
        one = _Counted()
        if one.read(sentence):
            found.add(one)
        elif one.right or one.wrong:
            return None
    return found.years()


class _Counted:
    """The years that are said to be right, and those that are not."""

    def __init__(self) -> None:
        self.right: set[int] = set()
        self.wrong: set[int] = set()
        self._mistook = self._whole = self._grant = False

    def add(self, other: _Counted) -> None:
        """What another sentence says besides."""
        self.right |= other.right
        self.wrong |= other.wrong
        self._mistook |= other._mistook
        self._whole |= other._whole
        self._grant |= other._grant

    def years(self) -> int | None:
        """The years meant; `WHOLE_GRANT` where only a year's amount is denied."""
        right = self.right - self.wrong
        if not right and self.wrong == {_BY_THE_YEAR} and self._whole:
            return WHOLE_GRANT
        if len(right) != 1 or not (self.wrong or self._mistook):
            return None
        by_year = right == {_BY_THE_YEAR}
        return None if by_year and not (self.wrong or self._grant) else right.pop()

    def read(self, clauses: Sequence[Clause]) -> bool:
        """Take one sentence in; whether nothing else is spoken of in it."""
        closed, wrong = True, False
        sums = [one for clause in clauses for one in clause.quantities if _is_sum(one)]
        norms = (*clauses[0].words.norms, *_BEHIND)
        at, last = clauses[0].at, clauses[-1].to
        while at < last:
            word, here = norms[at], at
            behind = next((one.to for one in sums if one.at == at), None)
            if behind is not None:
                at = behind
                continue
            count, at = _by_fraction(norms, at) or _count(norms, at)
            self._mistook |= norms[here + 1] in FRACTIONS and count is not None
            if count is not None:
                (self.wrong if wrong else self.right).add(count)
                wrong = False
            elif word in LEADS_WRONG:
                wrong = True
            elif word in LEADS_RIGHT or word == ",":
                wrong = False
            self._mistook |= word in MISTOOK
            self._whole |= word in WHOLE
            self._grant |= word in IS_GRANT
            is_word = clauses[0].tokens[here].kind is Kind.WORD
            led = word in BESIDE_MISTAKEN or (word == "for" and norms[here + 1] in FOR_ALL)
            closed &= count is not None or not is_word or led
        return closed


def _is_sum(quantity: object) -> bool:
    return isinstance(quantity, Money) and quantity.strong


def _by_fraction(norms: Sequence[str], at: int) -> tuple[int, int] | None:
    """ "One fifth each anniversary", "a third of it every year": how many years that makes."""
    if norms[at] not in ("a", "one") or (years := FRACTIONS.get(norms[at + 1])) is None:
        return None
    at += 2
    for of in OF_ALL:
        if tuple(norms[at : at + len(of)]) == of:
            at += len(of)
            break
    if norms[at] not in EACH_YEAR or norms[at + 1] not in YEAR_BY_YEAR:
        return None
    return years, at + 2


def _count(norms: Sequence[str], at: int) -> tuple[int | None, int]:
    """Years as counted at a token, and the token behind them; a year's amount counts as one."""
    word = norms[at]
    after = norms[at + 1] if at + 1 < len(norms) else ""
    if word in YEARLY:
        return _BY_THE_YEAR, at + 1
    if word in EACH_YEAR and after in COUNTED_YEARS:
        return _BY_THE_YEAR, at + 2
    number = YEAR_NUMBERS.get(word) or (int(word) if word.isdecimal() and word.isascii() else 0)
    if not 1 <= number <= _MOST:
        return None, at + 1
    at += 1
    if at < len(norms) and norms[at] == "-":
        at += 1
    return number, at + 1 if at < len(norms) and norms[at] in COUNTED_YEARS else at
