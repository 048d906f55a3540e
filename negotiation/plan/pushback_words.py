"""How this company would put an objection: with the figure that stands, the part that is meant."""

from __future__ import annotations

from collections.abc import Callable

from negotiation.analysis.results import Valued
from negotiation.model.case import Stage
from negotiation.model.guide import Component, EquityKind
from negotiation.model.phrase import aloud, say
from negotiation.plan.bank import choose
from negotiation.plan.matter import Matter
from negotiation.plan.objections import is_raise, named
from negotiation.plan.plays import Play
from negotiation.plan.pushback_plays import situation
from negotiation.plan.reasons import is_paper


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
    month = " a month" if base.times_a_year > 1 else ""
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
    return "This is where we start everybody." if play is Play.NO_PROOF else ""


def _later(m: Matter, play: Play) -> str:
    level = situation(m, play) is Play.LEVEL_FIRST
    return "Start at this level; you can be promoted soon." if level else ""


_PUT: dict[str, Callable[[Matter, Play], str]] = {
    "base_fixed": _base,
    "equity_upside": _upside,
    "no_match": _match,
    "deadline_firm": _deadline,
    "ladder_fixed": _ladder,
    "six_months": _later,
}
