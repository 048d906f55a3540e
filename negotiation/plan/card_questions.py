"""What to ask them, and what to expect of their answer."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from negotiation.analysis.results import Foreseen
from negotiation.model.case import Situation
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component, EquityKind, FigureRole
from negotiation.model.money import three_figures
from negotiation.model.offer import Equity
from negotiation.model.phrase import Phrase, listing, say, sentence, written
from negotiation.plan.local_law import law_of
from negotiation.plan.matter import Matter
from negotiation.plan.truths import truths
from negotiation.plan.unpriced import lacks

_MOST_UNTICKED = 2


def question_lines(m: Matter) -> list[Phrase]:
    """Every question that is open."""
    return [sentence(question) for question in _asked(m)]


def _asked(m: Matter) -> Iterator[str]:
    if m.case.situation is Situation.RAISE:
        yield "what is the range for my level, and where am I in it?"
        yield "what would the next level take, and when is it decided?"
        yield "who decides on pay, and when is it next looked at?"
        return
    yield from _about_level(m)
    yield from _about_equity(m)
    yield from _about_cash(m)
    yield "who decides on each part, and by when?"
    yield from _unticked(m)


def _about_level(m: Matter) -> Iterator[str]:
    level = m.numbers.level
    if level is None or level.verdict != "fits":
        what = "role" if m.case.situation is Situation.EXPECTATIONS else "offer"
        yield f"which level is the {what} at, and what is the range for it?"
    law = law_of(m.numbers.row.place)
    if law is not None and law.posts_ranges and not m.numbers.posted:
        yield f"what range is in the job posting? In {law.where}, an employer {law.ranges}"


def _about_equity(m: Matter) -> Iterator[str]:
    equity, kind = m.numbers.offer.equity, m.kind(Component.EQUITY)
    priced = m.numbers.row.equity is not None
    if equity is None:
        if priced:
            yield "is there equity, and if so how much, of what kind and over how many years?"
        return
    if equity.value is not None and equity.value.amount == 0:
        if priced:
            yield "is there any equity for this role, now or later?"
        return
    if kind is EquityKind.PROFIT_SHARE:
        yield "what is the formula of the profit share, how much is certain, and when does it come?"
        yield "what did it come to in recent years, and what would a first year bring?"
        return
    if equity.schedule is None:
        yield "how does the equity vest year by year, and is there a cliff?"
    if kind is EquityKind.OPTIONS:
        yield _about_price(equity)
        yield "how long can they be exercised after leaving, and can they be exercised early?"
    elif kind is EquityKind.PUBLIC_RSU:
        yield "which share price, on which day, sets the number of RSUs?"
    else:
        yield "what price per share is the grant based on, and when could shares be sold?"
    yield "are refresher grants usual, and are any promised in writing?"


def _about_price(equity: Equity) -> str:
    """What would price the options; how old the price is where it is known."""
    left = lacks(equity)
    if not left:
        return "when was the share price last set, and by whom?"
    return f"what {'are' if len(left) > 1 else 'is'} the options' {listing(map(say, left))}?"


def _about_cash(m: Matter) -> Iterator[str]:
    offer = m.numbers.offer
    if offer.bonus is not None and offer.bonus.guaranteed is None:
        yield "is the bonus a target or guaranteed, and what was paid in recent years?"
    if offer.bonus is None and m.numbers.row.bonus is not None:
        yield "is there a bonus, and is it a target or guaranteed?"
    if offer.sign_on is not None:
        yield "when is the sign-on paid, and does any of it have to be paid back if you leave?"
    if offer.base is None and m.case.situation is Situation.OFFER:
        yield "what is the base salary?"


def _unticked(m: Matter) -> Iterator[str]:
    """What the guide's levers say of the company and the candidate did not hear: to be asked."""
    heard = {each.lever for each in m.told.heard}
    left = [truth for truth in truths(m.numbers.guide) if truth.lever not in heard]
    named = [truth for truth in left if truth.named]
    for truth in named[:_MOST_UNTICKED]:
        yield f"{truth.ask} The guide has it that {truth.clause}: see whether they say so"


def reply_lines(m: Matter) -> list[Phrase]:
    """What the guide foresees: their answer, and where it would accept."""
    return [_foreseen(m, each) for each in m.numbers.foreseen]


def _foreseen(m: Matter, each: Foreseen) -> Phrase:
    part = m.part(each.component)
    low, high = (_rounded(end) if each.scaled else end for end in (each.low, each.high))
    amount = say(written(low))
    if high.value > low.value:
        amount = say(written(low), " to ", written(high))
    scaled = ", scaled from another region" if each.scaled else ""
    if each.role is FigureRole.COUNTER:
        return sentence(f"for {part} the guide expects them to come back with ", amount, scaled)
    return sentence(f"for {part} the guide would accept from ", written(low), scaled)


def _rounded(figure: Figure) -> Figure:
    """What was scaled from another region, to three figures: it is no more exact."""
    value = Decimal(three_figures(figure.value))
    if value == figure.value:
        return figure
    return Figure(value, figure.unit, Computed(f"{figure.value:,}, to three figures"))
