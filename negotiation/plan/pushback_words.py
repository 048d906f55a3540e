"""How this company would put an objection: with the figure that stands, the part that is meant."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from negotiation.analysis.results import Ask, Cause, Valued
from negotiation.analysis.spoken import grids, say_down
from negotiation.model.case import Stage
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component, EquityKind
from negotiation.model.phrase import aloud, say
from negotiation.plan.bank import choose
from negotiation.plan.matter import Matter
from negotiation.plan.objections import is_raise, named
from negotiation.plan.plays import Play
from negotiation.plan.pushback_plays import situation
from negotiation.plan.reasons import is_paper
from negotiation.plan.round2_words import has_packages


def their_words(key: str, m: Matter, play: Play) -> str:
    """The objection in their words here; empty where it is put as it mostly is."""
    put = _PUT.get(key)
    return put(m, play) if put is not None else ""


def _base(m: Matter, play: Play) -> str:
    if situation(m, play) is Play.LEVEL_FIRST:
        return "Pay is fixed."
    base = named(m, Component.BASE)
    if base is None or base.offered is None or base.offered.unit == "%" or is_raise(m):
        return ""
    if m.case.stage is not Stage.OPENING:
        return ""
    month = " a month" if base.monthly else ""
    amount = aloud(say(m.said(base.offered), month))
    return choose(m.seed, "their base", _BASE).format(amount)


_BASE = (
    "{} is what we pay at this level.",
    "The base is fixed at {}.",
    "{} is the band for this title.",
)


def _upside(m: Matter, play: Play) -> str:
    kind = m.kind(Component.EQUITY)
    return "The options are the upside." if kind is EquityKind.OPTIONS else ""


def _match(m: Matter, play: Play) -> str:
    theirs: Valued | None = m.told.rival.view.valued if m.told.rival is not None else None
    apart = theirs is not None and is_paper(m.numbers.valuation.own) and not is_paper(theirs)
    if theirs is None or not apart or theirs.equity_kind is not EquityKind.PUBLIC_RSU:
        return ""
    return "We can't match public stock."


def _deadline(m: Matter, play: Play) -> str:
    return "We can't move the date." if play is Play.TIME_FIRST else ""


def _ladder(m: Matter, play: Play) -> str:
    return "This is where we start everyone." if play is Play.NO_PROOF else ""


def _later(m: Matter, play: Play) -> str:
    level = situation(m, play) is Play.LEVEL_FIRST
    return "Start at this level; you can be promoted soon." if level else ""


def _sign(m: Matter, play: Play) -> str:
    figure = signs_at(m, play)
    if figure is None:
        return ""
    ask = (m.named or m.asks)[0]
    month = " a month" if ask.monthly else ""
    amount = str(aloud(say(m.said(figure), month)))
    if ask.component in (Component.BASE, Component.TOTAL):
        return f"Would you sign at {amount}?"
    if ask.component is Component.SIGN_ON:
        return f"Would you sign with a sign-on of {amount}?"
    return f"Would you sign with {m.part(ask.component)} at {amount}?"


def signs_at(m: Matter, play: Play) -> Figure | None:
    """A figure halfway to the first ask, at which they would like to hear a yes."""
    if m.silent or not m.asks or is_raise(m) or play in _SETTLED or has_packages(m):
        return None
    return _between(m, (m.named or m.asks)[0])


# What there is to say yes to is what they have offered.
_SETTLED = (Play.ACCEPT, Play.READY, Play.FINAL, Play.EXPECTATIONS, Play.LOWERED)


def _between(m: Matter, ask: Ask) -> Figure | None:
    """A spoken figure between what is offered and what is asked for; None where none lies there."""
    offered = ask.offered.value if ask.offered is not None else Decimal()
    if ask.opening.unit == "units" or (ask.offered and ask.offered.unit != ask.opening.unit):
        return None
    middle = (offered + ask.opening.value) / 2
    steps = grids(ask.component, ask.opening.unit, ask.spoken_period, middle)
    value = say_down(middle, steps, offered)
    floor = m.numbers.walk_away
    if value is None or value >= ask.opening.value or (floor and floor.value == value):
        return None
    return Figure(value, ask.opening.unit, Computed("about halfway to what is asked for"))


def part_named(m: Matter, play: Play) -> Figure | None:
    """The figure that they offer of it in a second round, where the first part is one of pay."""
    if m.case.stage is not Stage.ROUND2 or any(ask.cause is Cause.CONDITION for ask in m.asks):
        return None
    return signs_at(m, play)


def _part(m: Matter, play: Play) -> str:
    figure = part_named(m, play)
    if figure is None:
        return ""
    ask = m.named[0]
    month = " a month" if ask.monthly else ""
    return f"We could do {aloud(say(m.said(figure), month))} on {m.part(ask.component)}."


def _now(m: Matter, play: Play) -> str:
    left = m.numbers.leverage.days_left
    if play is Play.WRITTEN_FIRST and left is not None and left > 0:
        return "We need a yes tomorrow." if left == 1 else "We need a yes before that."
    return "We need to know today." if play in (Play.TIME_FIRST, Play.WRITTEN_FIRST) else ""


def _budget(m: Matter, play: Play) -> str:
    return "The budget was cut." if play is Play.LOWERED and m.told.fallen else ""


def _why(m: Matter, play: Play) -> str:
    return "Why should you be higher?" if play is Play.NO_PROOF else ""


_PUT: dict[str, Callable[[Matter, Play], str]] = {
    "base_fixed": _base,
    "equity_upside": _upside,
    "no_match": _match,
    "deadline_firm": _deadline,
    "ladder_fixed": _ladder,
    "six_months": _later,
    "would_you_sign": _sign,
    "part_of_it": _part,
    "decide_now": _now,
    "offer_lowered": _budget,
    "why_more": _why,
}
