"""A reply told as a step: "they went up 5k", "10% more base", "equity by 50k"."""

from __future__ import annotations

import re
from decimal import Decimal

from negotiation.amounts import Amount, scan
from negotiation.model.money import round_half_up, show
from negotiation.model.offer import Offer, Stated
from negotiation.understanding import as_heard

_LONGEST = 120
_AMOUNT = r"(?P<{0}>[^\w\s]?[0-9][0-9.,]{{0,11}} ?(?:%|percent|k|lakhs?|lpa|thousand|m|million)?)"
_STEP = re.compile(
    rf"\b(?:by|up|another|an extra|extra|additional|add|added|adding|more by|down)[ ](?:about )?"
    rf"{_AMOUNT.format('a')}(?![\w%])"
    rf"|{_AMOUNT.format('b')}[ ](?:more|extra|on top|higher|additional|less|lower)\b",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"\b(?:less|lower\w*|down|dropped|cut|reduced|decreased|took off)\b", re.IGNORECASE
)
_PART = re.compile(
    r"\b(?:(?P<equity>equity|stocks?|rsus?|shares?|options?|grant|profit[- ]shar\w+)"
    r"|(?P<sign_on>sign(?:ing)?[- ]?(?:on|bonus))|(?P<bonus>bonus))\b",
    re.IGNORECASE,
)


def as_total(offer: Offer, currency: str, text: str) -> str | None:
    """The step as the figure it leads to: "base $215,000". None where it is no step that adds up.

    A step of 50k on an unknown or smaller part adds up to nothing certain, and is None too.
    """
    plain = as_heard(text)
    if len(plain) > _LONGEST or (match := _STEP.search(plain)) is None:
        return None
    words = (match["a"] or match["b"]).strip()
    part = _PART.search(plain)
    name = part.lastgroup if part is not None and part.lastgroup else "base"
    told = _told(offer, name)
    if told is None or (told.currency or currency) != currency:
        return None
    step = _step(words, Decimal(told.amount), currency)
    if step is None or step >= told.amount:
        return None
    sign = -1 if _LESS.search(plain) else 1
    total = show(told.amount + sign * step, currency)
    if name == "base":
        return f"base {total}"
    if name == "sign_on":
        return f"sign-on {total}"
    if name == "bonus":
        return f"bonus {total}"
    years = offer.equity.years if offer.equity is not None else None
    span = "" if years is None else " a year" if years == 1 else f" over {years} years"
    return f"equity {total}{span}"


def _told(offer: Offer, name: str) -> Stated | None:
    if name == "equity":
        return offer.equity.value if offer.equity is not None else None
    if name == "bonus":
        return offer.bonus.value if offer.bonus is not None else None
    return offer.sign_on if name == "sign_on" else offer.base


def _step(words: str, told: Decimal, currency: str) -> int | None:
    if "%" in words or "percent" in words.lower():
        share = Decimal(re.sub(r"[^0-9.]", "", words.replace(",", ".")) or 0)
        return int(round_half_up(told * share / 100)) if 0 < share <= 100 else None
    amount = next(iter(scan(words)), None)
    if not isinstance(amount, Amount) or amount.currency not in (None, currency):
        return None
    return amount.whole * (1000 if amount.bare else 1) or None
