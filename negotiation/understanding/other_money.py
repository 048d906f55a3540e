"""Money that is nobody's pay: what a firm raised or bills, what one spent, sold, owns or owes."""

from __future__ import annotations

from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.deeds import is_sale
from negotiation.understanding.quantities import Money, Noise, Quantity
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import BOUGHT, MINE, SALES
from negotiation.understanding.words.naming import ADVERBS
from negotiation.understanding.words.other_money import (
    A_FIRM,
    BILLED,
    BILLS,
    BILLS_NOBODY,
    BUSINESS,
    FOR_A_FIRM,
    PAID_OUT,
    SPENDS,
    SPENT_ON,
    THINGS,
)
from negotiation.understanding.words.people import SPEAKER

_MOST_RAISED = 5_000_000
_RAISING = BUSINESS | SPENDS | {"raised"}
_OTHER_SCALES = frozenset("INR JPY KRW IDR VND HUF CLP COP".split())


def is_funding(clause: Clause) -> bool:
    """ "They just raised $300M", "a $14B contract with Meta"; "they raised it to 162k" is pay."""
    if _RAISING.isdisjoint(clause.words.said):
        return False
    if any(
        isinstance(one, Noise)
        and clause.tokens[one.at].text in "$€£"
        and clause.norm(one.to) in BUSINESS
        for one in clause.quantities
    ):
        return True
    raised = clause.has(Cue.MOVED) and "raised" in clause.norms
    done = raised or not BUSINESS.isdisjoint(clause.norms)
    return any(
        isinstance(one, Money)
        and one.low >= _MOST_RAISED
        and not (one.currencies and _OTHER_SCALES.issuperset(one.currencies))
        and (done or _is_for_a_firm(clause, one))
        for one in clause.quantities
    )


def _is_for_a_firm(clause: Clause, money: Money) -> bool:
    """ "Microsoft paid 650 million for them", "put 500M into Runway": what buys a firm."""
    if clause.norm(money.to) not in FOR_A_FIRM or SPENDS.isdisjoint(clause.norms):
        return False
    behind = money.to + 1 + (clause.norm(money.to + 1) == "the")
    named = any(span.at == behind for span in clause.companies)
    return named or clause.norm(behind) in A_FIRM


def is_of_things(clause: Clause) -> bool:
    """ "My laptop has an RTX 4090", "i drive a BMW 320": no pay; "240k and a laptop" is."""
    if not clause.companies or THINGS.isdisjoint(clause.norms) or clause.has(Cue.OFFERS, Cue.OFFER):
        return False
    return any(
        span.to <= one.at <= span.to + 1 and clause.norm(one.at).isdigit() and one.to == one.at + 1
        for span in clause.companies
        for one in clause.quantities
    )


def is_spent(clause: Clause) -> bool:
    """ "Paid a career coach 200 bucks to hear that …": what one gave somebody, to the end of it."""
    if PAID_OUT.isdisjoint(clause.words.said):
        return False
    words = [word for word in clause.norms if word not in LEADS and word not in ADVERBS]
    while not (SPEAKER | {"have", "had"}).isdisjoint(words[:1]):
        words = words[1:]
    on = len(words) > 1 and (words[1] in SPENT_ON or (words[0] != "paid" and words[1].isdigit()))
    return on and words[0] in PAID_OUT


def bills_for_me(clause: Clause) -> bool:
    """ "They bill me out at $38/hour", "the client is charged 1,200 a day for me"; "I bill them" is
    what one earns.
    """
    if BILLS.isdisjoint(clause.words.said) or not clause.quantities:
        return False
    words = clause.norms
    bills = next((at for at, word in enumerate(words) if word in BILLS), None)
    if bills is None or words[max(bills - 1, 0)] in BILLS_NOBODY:
        return False
    behind = words[bills + 1 :]
    mine = bool(BILLED.intersection((*words[:bills], *behind))) or behind[:1] == ("at",)
    return mine or any(one == "for" and two in ("me", "my") for one, two in pairwise(behind))


def topic_counts(clause: Clause) -> bool:
    """ "60k of student loans", "a mortgage of 700k", "bitcoin is at 97k": the amount is that of the
    other thing.
    """
    money = [one for one in clause.quantities if isinstance(one, Money)]
    if money and _topic_stands_at(clause):
        return True
    return bool(money) and all(
        any(
            (clause.norm(one.to) in ("of", "in") and mark.at - one.to in (1, 2, 3))
            or (clause.norm(mark.to) == "of" and one.at == mark.to + 1)
            for mark in clause.all(Cue.TOPIC)
        )
        for one in money
    )


def _topic_stands_at(clause: Clause) -> bool:
    stands = {mark.at for mark in clause.all(Cue.OFFERS) if clause.norm(mark.to - 1) == "at"}
    topics = [mark for mark in clause.all(Cue.TOPIC) if clause.phrase(mark) != "their stock"]
    return any(mark.to in stands for mark in topics)


def is_sold_for(clause: Clause) -> bool:
    """ "Sold my shares for 300k", "got 400k for my stock", "their CEO sold $4M of shares": money
    made of what one had.
    """
    if not clause.quantities or _SELLING.isdisjoint(clause.words.said):
        return False
    sold = not SALES.isdisjoint(clause.norms)
    traded = sold or not BOUGHT.isdisjoint(clause.norms)
    if traded and any(_is_price_of_shares(clause, one) for one in clause.quantities):
        return True
    for at in range(clause.at, clause.to) if sold else ():
        if is_sale(clause.words.norms[at : min(at + 2, clause.to)]):
            return clause.subject_before(at + 1) is not Cue.THEY
    shares = [mark for mark in clause.all(Cue.PART) if mark.value is Part.EQUITY]
    return any(
        (before := clause.words_before(mark.at, 2)) == ("my", "for")
        or (sold and not MINE.isdisjoint(before[:1]))
        for mark in shares
    )


def _is_price_of_shares(clause: Clause, quantity: Quantity) -> bool:
    """ "Sold $4M of shares", "cashed out 2m in stock"."""
    if not isinstance(quantity, Money) or _TRADING.isdisjoint(clause.words_before(quantity.at, 2)):
        return False
    behind = range(quantity.to + 1, quantity.to + 4)
    of = clause.norm(quantity.to) in ("of", "in", "worth")
    return of and any(
        mark.at in behind and mark.value is Part.EQUITY for mark in clause.all(Cue.PART)
    )


_TRADING = SALES | BOUGHT
_SELLING = _TRADING | {"my"}
