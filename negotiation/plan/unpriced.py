"""The part of an offer that has no value yet: what is said of it, and what would give it one."""

from __future__ import annotations

from negotiation.analysis.ranking import first_of
from negotiation.model.case import Extra
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Equity
from negotiation.model.phrase import Phrase, listing, say
from negotiation.plan.matter import Matter
from negotiation.plan.plays import missing_parts
from negotiation.plan.wording import is_plural

NO_FIGURE = "no figure"


def unpriced(m: Matter) -> Component | None:
    """The part without a value; None where every part has one."""
    return next(iter(missing_parts(m.numbers, m.told)), None)


def counted(m: Matter) -> Phrase | None:
    """The number that was offered of what has no value: "100,000 options"."""
    part = unpriced(m)
    return m.told.parts.get(part) if part is not None else None


def unpriced_words(m: Matter, move: str) -> Phrase:
    """A move's line that the part is open, which names the number where there is one."""
    part, count = unpriced(m), counted(m)
    if part is None:
        return Phrase()
    if count is not None:
        return m.line(f"{move} counted", count=count)
    named = m.part(part)
    first = m.told.priority if part is first_of(m.case.priority) else None
    if move == NO_FIGURE and first is not None:
        matters = "matter" if is_plural(named) else "matters"
        return m.line("no figure first", priority=first, matters=matters)
    return m.line(move, part=named)


def unpriced_question(m: Matter) -> Phrase:
    """What would give it a value."""
    if unpriced(m) is Component.BONUS:
        return m.line("q bonus missing")
    kind = m.kind(Component.EQUITY)
    if kind is EquityKind.PROFIT_SHARE:
        return m.line("q share missing")
    if kind is EquityKind.OPTIONS:
        return options_question(m)
    return m.line("q equity kind" if counted(m) is None else "q shares counted")


def options_question(m: Matter) -> Phrase:
    """What of the options is still unknown; how old the price is where nothing is."""
    left = lacks(m.numbers.offer.equity)
    if not left:
        return m.line("q options known")
    if not any(wish.extra is Extra.EXERCISE_WINDOW for wish in m.told.wishes):
        if len(left) == _ALL:
            return m.line("q options all")
        left = [*left, "exercise window"]
    return m.line("q options", needs=listing(map(say, left)))


_ALL = 3  # the number, the strike price and the valuation


def lacks(equity: Equity | None) -> list[str]:
    """What one has to know of options to price them, and hasn't been told: "strike price"."""
    known = equity or Equity()
    return [
        name
        for name, value in (
            ("number", known.units),
            ("strike price", known.strike),
            ("latest valuation", known.share_value),
        )
        if value is None
    ]
