"""What the forfeited sum is made of, where one of the candidate's facts says so.

"rsus worth 64k vest in february, lost if i go before" is no proof of work: it tells what the sum
is, so that whoever has to approve a make-whole sign-on knows what it makes up for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from negotiation.model.case import Case, Fact
from negotiation.model.figures import FromCandidate
from negotiation.model.own_words import marked
from negotiation.plan.short_words import MONTHS
from negotiation.plan.shorthand import written_out

_LOST = re.compile(
    r"\b(?:los(?:e|es|ing)|lost|forfeit\w*|giv(?:e|ing) up|gone if|leav(?:e|ing) behind|unvested|"
    r"(?:if|when|before|once) i (?:leave|resign|go|quit|move)|leaving money)\b",
    re.IGNORECASE,
)
_STOCK = re.compile(
    r"\b(?P<unvested>unvested )?(?P<what>rsus?|stock options|options|shares|stock|equity)\b",
    re.IGNORECASE,
)
_BONUS = re.compile(
    r"\b(?P<which>(?:year[- ]end|annual|yearly|retention|performance|quarterly|christmas|loyalty|"
    r"cash|q[1-4]) )?(?P<what>bonus)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    rf"\b(?:vest(?:s|ing)?|paid(?: out)?|pays(?: out)?|payable|due|lands?)\b[^,;.]{{0,20}}?"
    rf"\b(?:in|on|by) (?P<month>{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Loss:
    """`before` and `after` stand around the sum: "RSUs worth $64,000 that vest in February"."""

    index: int
    before: str
    after: str


def loss_in(case: Case) -> Loss | None:
    """What the forfeited sum is; None where no fact tells it."""
    found = ((index, _made_of(fact)) for index, fact in enumerate(case.facts) if tells(fact, case))
    return next((Loss(index, *parts) for index, parts in found if parts is not None), None)


def tells(fact: Fact, case: Case) -> bool:
    """Whether a fact speaks of the forfeited sum, and of no work."""
    words = f"{fact.topic} {fact.text}"
    if case.forfeits is None or _LOST.search(words) is None:
        return False
    amounts = marked(words, FromCandidate("facts")).amounts
    return any(amount.figure.value == Decimal(case.forfeits.amount) for amount in amounts)


def _made_of(fact: Fact) -> tuple[str, str] | None:
    words = written_out(f"{fact.topic}, {fact.text}")
    when = _WHEN.search(words)
    month = MONTHS[when["month"].casefold()] if when is not None else ""
    if (stock := _STOCK.search(words)) is not None:
        what = stock["what"].casefold()
        what = "RSUs" if what.startswith("rsu") else what
        unvested = "" if month else "unvested "
        verb = "vests" if what in ("stock", "equity") else "vest"
        return f"{unvested}{what} worth ", f" that {verb} in {month}" if month else ""
    if (bonus := _BONUS.search(words)) is not None:
        which = (bonus["which"] or "").casefold().replace("year end", "year-end")
        return f"my {which}bonus of ", f", paid in {month}" if month else ""
    return None
