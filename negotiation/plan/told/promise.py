"""A promise to sign: by when, and at which terms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from negotiation.model.calendar import day_name, next_named
from negotiation.model.case import SignCondition
from negotiation.model.claims import About
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.offer import Stated
from negotiation.model.own_words import marked
from negotiation.model.phrase import Phrase, listing, say, stating, written
from negotiation.plan.told.claim import claimed
from negotiation.plan.wish_words import date_words


@dataclass(frozen=True, slots=True)
class Promise:
    """A confirmed promise to sign: by when, and whether it names terms of its own."""

    sign: Phrase  # "I'll sign by Friday, 4 December"
    when: Phrase  # "by Friday, 4 December"; empty where the words for it are no date
    at_terms: bool
    day: date | None = None  # the day that the words name, where they name one


def promise(
    condition: SignCondition | None, currency: str, today: date | None = None
) -> Promise | None:
    """The promise, where the candidate confirmed it; a weekday with the date it is."""
    if condition is None or not condition.confirmed:
        return None
    when = date_words(condition.when)
    named = _WEEKDAY.fullmatch(when)
    day = next_named(named[1], today) if named is not None and today is not None else None
    if day is not None:
        when = f"by {day_name(day)}"
    words = marked(when, FromCandidate("sign_condition.when", condition.when))
    terms = listing(
        say(written(_term(name, stated, currency)), f" {_TERMS.get(name, name)}")
        for name, stated in condition.at
    )
    with_terms = f" with {terms}" if terms else " at the terms that you ask for"
    you = f"You will sign{f' {words}' if when else ''}{with_terms}."
    says = f"would sign{f' {words}' if when else ''}{with_terms}"
    claim = claimed(About.CANDIDATE, "sign_condition", says, you)
    sign = say("I'll sign ", words) if when else say("I'll sign")
    return Promise(stating(claim, sign), stating(claim, words), bool(condition.at), day)


_WEEKDAY = re.compile(
    r"(?:by|on) ((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?)", re.IGNORECASE
)


def _term(name: str, stated: Stated, currency: str) -> Figure:
    amount = stated.amount * (1000 if 0 < stated.amount < 1000 else 1)
    source = FromCandidate(f"sign_condition.at.{name}", stated.words)
    return Figure(Decimal(amount), stated.currency or currency, source)


_TERMS = {"base": "base", "equity": "in equity", "sign_on": "sign-on", "bonus": "bonus"}
