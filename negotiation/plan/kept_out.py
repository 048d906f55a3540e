"""What stays out of a letter though a candidate typed it among the facts: offers, pay, need."""

from __future__ import annotations

import re
from decimal import Decimal

from negotiation.model.case import Case, Fact
from negotiation.model.caution import Caution
from negotiation.model.figures import FromCandidate
from negotiation.model.own_words import is_template, marked
from negotiation.plan.noun_words import RESULTS, WORK

_OFFER = re.compile(
    r"\b(?:counter[- ]?)?offers?\b|\boffered\b|\bcompeting (?:bids?|compan)|\bholding\b.*\bat\b|"
    r"\b(?:wants?|wanted|recruit(?:ing|ed)?|courting|poaching) me\b|"
    r"\bfinal rounds? (?:at|with)\b|\bin (?:talks|process) (?:at|with)\b",
    re.IGNORECASE,
)
_PAY = re.compile(
    r"\b(?:my|current|present|last|previous|existing) (?:\w+ )?(?:salary|compensation|comp|tc|pay|"
    r"wages?|rsus|base|bonus|package)\b|\b(?:salary|comp|tc|base)\W{1,3}(?:is |was |of )?\W?\d|"
    # An amount, or any figure that is paid to me: "paying 310 customers" and "courier pay in 38
    # cities" are of others, as is what is counted in shares or in millions.
    r"\b(?:pays?|pa(?:ying|id)(?! [a-z]+s\b))\b\W+(?:\w+\W+){0,3}"
    r"(?:[$€£₹¥]\s?\d[\d.,]*(?!\d|[.,]\d|\s?(?:mm?\b|mn\b|bn?\b|million|billion))"
    r"|\d[\d.,]*\s?(?:k|grand|thousand|lakhs?|lpa)\b|\d{2,3},\d{3}\b|\d{5,})|"
    r"\bpa(?:ys?|id|ying) me\b\W+(?:\w+\W+){0,3}\W?\d|"
    r"\bi(?:'m| am)? (?:earn|make|get|on|paid) (?:about |around |over )?\W?\d",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"\bmy (?:\w+ )?(?:floor|minimum|bottom line|lowest|limit)\b|\bwalk[- ]?away\b|"
    r"\b(?:won't|would not|wouldn't|will not|cannot|can't) (?:accept|take|go|sign)\b|"
    r"\bi(?:'d| would| will|'ll| could| can)? (?:sign|accept|settle|take anything)\b",
    re.IGNORECASE,
)
_NEED = re.compile(
    r"\b(?:my|our|the) (?:mortgage|rent|debts?|loans?|bills|divorce)\b|\bdesperate|"
    r"\bcan't afford\b|"
    r"\bi (?:really )?need (?:the|more|this)\b",
    re.IGNORECASE,
)


# An offer of one's own, in words that report what the company said.
_OWN_OFFER = re.compile(
    r"\b(?:i|i['’]ve|me|my)\b.*\boffers?\b|\boffers?\b.*\b(?:from|by) [A-Z]|\bwants? me\b",
)


def is_private(words: str) -> bool:
    """Whether words that are no fact of the candidate's give away what has fields of its own."""
    told = (_PAY, _FLOOR, _NEED, _OWN_OFFER)
    return is_template(words) or any(found.search(words) for found in told)


def _without_products(words: str) -> str:
    """The words without offers that are somebody's product: "the offer engine", "its offers"."""
    words = _OFFERS_OF_OTHERS.sub("", words)
    return _OFFER_OF_WORK.sub(lambda found: found[0] if _is_neither(found["of"]) else "", words)


def _is_neither(word: str) -> bool:
    low = word.casefold()
    forms = (low, low.removesuffix("s"))
    return not any(noun in WORK or noun in RESULTS or noun in _SHOWN for noun in forms)


_SHOWN = frozenset(("page", "listing", "wall", "app", "feed", "tab", "list", "acceptance"))
_OFFER_OF_WORK = re.compile(r"\boffers? (?P<of>[A-Za-z]+)", re.IGNORECASE)


# What a company sends to its customers; "their offer" may be what somebody made the candidate.
_OFFERS_OF_OTHERS = re.compile(r"\b(?:its|their) offers\b", re.IGNORECASE)


def barred(fact: Fact, case: Case) -> Caution | None:
    """Why a fact stays out of the script; None where it may stand in it."""
    words = f"{fact.topic} {fact.text}"
    if is_template(words):
        return Caution(
            "fact_unfinished",
            "One of your facts still has a blank in it, so I left it out. Fill it in and I'll use "
            "it.",
        )
    if _OFFER.search(_without_products(words)):
        return Caution(
            "fact_is_offer",
            "You mention another offer among your facts. I only speak of offers you enter as "
            "competing offers, so that nothing is claimed that you can't show.",
        )
    walk_away = case.walk_away
    if _FLOOR.search(words) or (walk_away is not None and _holds(words, Decimal(walk_away.amount))):
        return Caution(
            "fact_is_private",
            "One of your facts speaks of the least you would take. I kept it out of the script.",
        )
    if _PAY.search(words):
        return Caution(
            "fact_is_pay",
            "One of your facts is about pay. I kept it out of the script: what you earn is yours "
            "to keep.",
        )
    if _NEED.search(words):
        return Caution(
            "fact_is_need",
            "One of your facts is about what you need. I kept it out: what you bring is the "
            "stronger reason.",
        )
    return None


def without_need(fact: Fact) -> str:
    """The fact's text without sentences of pay or of need, where others tell a deed.

    Empty where nothing else is told. What is said of an offer or a floor may go on in the next
    sentence, so such a fact is left out whole.
    """
    if _OFFER.search(_without_products(fact.text)) or _FLOOR.search(fact.text):
        return ""
    told = _SENTENCES.split(fact.text.strip())
    kept = [one for one in told if not (_PAY.search(one) or _NEED.search(one))]
    return " ".join(kept) if len(kept) < len(told) else ""


_SENTENCES = re.compile(r"(?<=[\w%)][.!;]) +")


def _holds(words: str, value: Decimal) -> bool:
    amounts = marked(words, FromCandidate("facts")).amounts
    return value >= 1000 and any(amount.figure.value == value for amount in amounts)
