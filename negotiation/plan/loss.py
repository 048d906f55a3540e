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
    r"\b(?P<what>rsus?|stock options|options|shares|stock|equity)\b",
    re.IGNORECASE,
)
_BONUS = re.compile(
    r"\b(?P<which>(?:year[- ]end|annual|yearly|retention|performance|quarterly|christmas|loyalty|"
    r"cash|q[1-4]) )?(?P<what>bonus)\b",
    re.IGNORECASE,
)
_MATCH = re.compile(
    r"\b(?P<what>(?:401 ?\(?k\)?|pension) (?:match|contributions?))(?![a-z])", re.IGNORECASE
)
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
_WHEN = re.compile(
    rf"\b(?:vest(?:s|ing)?|paid(?: out)?|pays(?: out)?|payable|due|lands?)\b[^,;.]{{0,20}}?"
    rf"\b(?:in|on|by) (?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? )?{_MONTH}\b"
    r"(?: (?P<after>\d{1,2})\b)?",
    re.IGNORECASE,
)
_MOST_PARTS = 3


@dataclass(frozen=True, slots=True)
class Loss:
    """`before` and `after` stand around an amount: "RSUs worth $64,000 that vest in February"."""

    before: str
    amount: Decimal
    after: str


def losses_in(case: Case) -> tuple[int, tuple[Loss, ...]] | None:
    """Which fact tells what the forfeited sum is, and its parts; None where none does."""
    for index, fact in enumerate(case.facts):
        parts = _parts(fact, case)
        found = [_made_of(fact.topic, words, amount) for words, amount in parts]
        if found and None not in found:
            return index, tuple(one for one in found if one is not None)
    return None


def tells(fact: Fact, case: Case) -> bool:
    """Whether a fact speaks of the forfeited sum, and of no work."""
    return bool(_parts(fact, case))


def _parts(fact: Fact, case: Case) -> list[tuple[str, Decimal]]:
    """The words of each part with its amount, where they come to the forfeited sum."""
    if case.forfeits is None or _LOST.search(f"{fact.topic} {fact.text}") is None:
        return []
    words = written_out(fact.text)
    spans = marked(words, FromCandidate("facts")).spans()
    amounts = [
        (start, one.figure.value)
        for start, _, one in spans
        if one.figure.value >= _LEAST and not one.text.startswith("401")
    ]
    whole = Decimal(case.forfeits.amount)
    for _, amount in amounts:
        if amount == whole:
            return [(words, whole)]
    if len(amounts) > _MOST_PARTS or sum(amount for _, amount in amounts) != whole:
        return []
    found: list[tuple[str, Decimal]] = []
    for at, (_, amount) in enumerate(amounts):
        end = len(words) if at + 1 == len(amounts) else amounts[at + 1][0]
        begin = 0 if not at else amounts[at][0]
        found.append((words[begin:end], amount))
    return found


_LEAST = 100


def _made_of(topic: str, words: str, amount: Decimal) -> Loss | None:
    when = _WHEN.search(words)
    on = ""
    if when is not None:
        day = when["day"] or when["after"]
        month = MONTHS[when["month"].casefold()]
        on = f"on {day} {month}" if day else f"in {month}"
    words = f"{topic}, {words}"
    if (match := _MATCH.search(words)) is not None:
        what = match["what"].casefold().replace("401k", "401(k)").replace("401 k", "401(k)")
        return Loss(f"a {what} of ", amount, "")
    if (bonus := _BONUS.search(words)) is not None:
        which = (bonus["which"] or "").casefold().replace("year end", "year-end")
        return Loss(f"my {which}bonus of ", amount, f", paid {on}" if on else "")
    if (stock := _STOCK.search(words)) is not None:
        what = stock["what"].casefold()
        what = "RSUs" if what.startswith("rsu") else what
        verb = "vests" if what in ("stock", "equity") else "vest"
        unvested = "" if on else "unvested "
        return Loss(f"{unvested}{what} worth ", amount, f" that {verb} {on}" if on else "")
    return None
