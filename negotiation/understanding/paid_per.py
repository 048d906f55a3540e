"""How often an amount is paid, as its clause or one beside it tells: "a month", "twice a year"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.said import Per
from negotiation.understanding.clauses import Clause, begins
from negotiation.understanding.quantities import Money, Noise, Quantity
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.periods import (
    EACH_OF,
    PAID,
    PAYCHECKS,
    PAYMENTS,
    PAYMENTS_A_YEAR,
    UNITS,
    WORDS,
)

_RATES = {
    "hourly": Per.HOUR, "daily": Per.DAY, "weekly": Per.WEEK, "monthly": Per.MONTH,
    "biweekly": Per.FORTNIGHT, "fortnightly": Per.FORTNIGHT, "tagessatz": Per.DAY,
    "stundensatz": Per.HOUR, "stundenlohn": Per.HOUR, "monatsgehalt": Per.MONTH,
    "bruttomonatsgehalt": Per.MONTH,
    "monatslohn": Per.MONTH, "maandsalaris": Per.MONTH, "maandloon": Per.MONTH,
}  # fmt: skip
_PERIODS = frozenset({key[-1] for key in WORDS} | _RATES.keys() | UNITS.keys())


def rate_at(clause: Clause, at: int) -> Per | None:
    """ "Day rate £520", "hourly rate 95", "paid weekly": the period in front of an amount."""
    if _PERIODS.isdisjoint(clause.words.said):
        return None
    words = clause.words_before(at, 4)
    for before, word in pairwise(words):
        per = WORDS.get((word, before))
        if per is not None:  # "twice monthly", "each quarter"
            return per
    for index, word in enumerate(words):
        if word in _RATES:
            return _RATES[word]
        if word == "rate" and index + 1 < len(words) and words[index + 1] in UNITS:
            return UNITS[words[index + 1]]
        if word == "per" and index and words[index - 1] in UNITS:
            return UNITS[words[index - 1]]
    single = (words[0],) if words else ()
    pair = (words[1], words[0]) if len(words) > 1 else ()
    return WORDS.get(single) or WORDS.get(pair) or _im_monat(pair)


def headed_rate(clause: Clause, quantity: Quantity, sentence: Sequence[Clause]) -> Per | None:
    """ "Hourly: $86", "W-2 hourly, $86.50": the period that a clause without a figure ends in.

    "Paid monthly, base 240k" tells only how a year's sum is paid.
    """
    if _RATES.keys().isdisjoint(clause.words.said) or clause.joint not in (":", ",", "-", "="):
        return None
    before = in_front(clause, sentence)
    if before is None:
        return None
    figures = any(not isinstance(one, Noise) for one in before.quantities)
    yearly = isinstance(quantity, Money) and quantity.low >= _MOST_AT_ONCE
    if yearly and not (PAID | _PAYS).isdisjoint(before.norms):
        return None
    words = [word for word in before.norms if word.isalpha()]
    if not words or figures:
        return None
    ends = before.norms[: -1 if before.norms[-1] in (":", ",", "-", "=") else None]
    whole = (WORDS.get(ends[-count:]) for count in (4, 3, 2))  # "they pay semi-monthly:"
    per = next((per for per in whole if per is not None), None) or _RATES.get(words[-1])
    # "Monthly basic salary: 9,800"
    labelled = clause.joint in (":", "=") and before.has(Cue.PART) and not yearly
    return per or (_RATES.get(words[0]) if labelled else None)


_PAYS = frozenset(["pay", "pays"])


def in_front(clause: Clause, sentence: Sequence[Clause]) -> Clause | None:
    """The clause in front of this one in its sentence."""
    at = bisect_left(sentence, clause.at, key=begins)
    return sentence[at - 1] if at else None


def each_time(clause: Clause, sentence: Sequence[Clause]) -> Per | None:
    """ "They pay twice a month, $10,200 each time", "$9,000 a paycheck, 24 of them a year": the
    period of the clause before, or of one behind.
    """
    norms = clause.norms
    if PAYCHECKS.isdisjoint(norms):
        return None
    if not any(one in EACH_OF and two in PAYCHECKS for one, two in pairwise(norms)):
        return None
    for before in sentence:
        if (counted := _counted(before)) is not None:
            return counted
        words = before.norms
        for at in range(len(words)):
            for count in (4, 3, 2, 1):
                per = WORDS.get(tuple(words[at : at + count]))
                if per is not None:
                    return per
    return None


def _counted(clause: Clause) -> Per | None:
    """ "24 of them a year", "24 of those", "two per month": how many payments there are."""
    for one, two, three in zip(
        clause.norms, clause.norms[1:], (*clause.norms[2:], ""), strict=False
    ):
        many = two in ("of", "a", "per", "paychecks", "paycheques", "times")
        if many and one in PAYMENTS_A_YEAR and (two != "of" or three in ("them", "those", "these")):
            return PAYMENTS_A_YEAR[one]
        if one in ("two", "2") and two in ("a", "per", "each", "every") and three == "month":
            return Per.SEMI_MONTH
    return None


def paid_beside(quantity: Quantity, sentence: Sequence[Clause]) -> Per | None:
    """ "Paid every 2 weeks, 8,650 gross", "26 paychecks a year of $9,500": how often they pay.

    A sum of a whole year is paid in such payments, too: "paid monthly, 240k".
    """
    words = sentence[0].words.said
    if not isinstance(quantity, Money) or quantity.low >= _MOST_AT_ONCE or PAID.isdisjoint(words):
        return None
    if quantity.per is not None or quantity.years is not None:
        return None
    paid = (clause for clause in sentence if not PAID.isdisjoint(clause.norms))
    return next((per for clause in paid if (per := _paid_per(clause)) is not None), None)


def _paid_per(clause: Clause) -> Per | None:
    norms = clause.norms
    for at, word in enumerate(norms):
        counted = [one for one in norms[max(0, at - 2) : at] if one != "pay"]
        if word in PAYMENTS and counted and (per := PAYMENTS_A_YEAR.get(counted[-1])) is not None:
            return per
        if word in PAID - PAYMENTS:
            said = (
                WORDS.get(norms[spot : spot + count])
                for spot in range(at + 1, min(at + 4, len(norms)))
                for count in (3, 2, 1)
            )
            return next((per for per in said if per is not None), None)
    return None


_MOST_AT_ONCE = 30_000
_FAR_BEHIND = 6


def rate_behind(clause: Clause, quantity: Quantity) -> Per | None:
    """ "£9,900 gross lands each month": the period of the only amount of its clause."""
    if not isinstance(quantity, Money) or len(clause.quantities) != 1 or quantity.per is not None:
        return None
    words = clause.words_after(quantity.to, _FAR_BEHIND)
    for at, word in enumerate(words):
        if word in ("each", "every", "alternate"):
            said = (WORDS.get(words[at : at + count]) for count in (3, 2))
            return next((per for per in said if per is not None), None)
    return None


def _im_monat(pair: tuple[str, ...]) -> Per | None:
    """ "Im Monat 8.100 Euro": the period in front."""
    return (
        UNITS.get(pair[1]) if pair and pair[0] in ("im", "pro", "je", "al", "par", "por") else None
    )
