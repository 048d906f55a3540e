"""What is asked for: in a sentence or a list, where it lies, what comes first of it."""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.ranking import wanted_by
from negotiation.analysis.results import Ask, Cause, Zone
from negotiation.model.guide import Component, EquityKind
from negotiation.model.phrase import Phrase, join, listing, say
from negotiation.plan.bank import choose
from negotiation.plan.mails import Line, lines
from negotiation.plan.matter import Matter
from negotiation.plan.reasons import (
    AT_THE_MIDDLE,
    SHORT_OF_THE_TOP,
    UNDER_THE_MIDDLE,
    ask_penetration,
    place_of,
    place_words,
    range_words,
    second_range,
)
from negotiation.plan.wording import ask_words, is_plural, with_article


def with_range(m: Matter) -> list[Line]:
    """Where the offer lies, and what is asked for as one package."""
    if m.silent:
        return []
    place = place_words(m)
    found = [Line(place, 2, fresh=True)] if place else []
    return [*found, *_listed(m, "ask listed", fresh=not found), *_weighed(m)]


def _weighed(m: Matter) -> list[Line]:
    """What comes first among what is asked for; what speaks for a sign-on that is asked alone."""
    once = paid_once(m)
    if once:
        return [Line(once, 5)]
    most = matters_most(m)
    return [Line(most, 7, fresh=not _inline(m, "ask listed"))] if most else []


def paid_once(m: Matter) -> Phrase:
    """What speaks for a sign-on that is all there is to ask for, and makes up for no loss."""
    alone = len(m.asks) == 1 and m.asks[0].component is Component.SIGN_ON
    return m.line("paid once") if alone and m.asks[0].cause in _FREE else Phrase()


_FREE = (Cause.GUIDE, Cause.OWN)


def modest(m: Matter) -> list[Line]:
    """The place in the range carries the ask, and the ask says that it is small."""
    place = join([range_words(m), second_range(m)])
    asked = _listed(m, _modest_lead(m), fresh=not place)
    return [Line(place, 0, fresh=True), *asked, Line(matters_most(m), 6, fresh=True)]


def _modest_lead(m: Matter) -> str:
    """The words that say where the ask lies, where the mail has just said the range."""
    position = place_of(m, None)
    ask = m.asked(position.component) if position is not None else None
    p = ask_penetration(m, ask) if ask is not None else None
    low = position is not None and Zone.BELOW is not position.zone and position.penetration < _HALF
    if p is None or not low:
        return "ask listed"
    leads = (
        (UNDER_THE_MIDDLE, "ask under the middle"),
        (AT_THE_MIDDLE, "ask at the middle"),
        (SHORT_OF_THE_TOP, "ask short of the top"),
    )
    return next((lead for below, lead in leads if p < below), "ask listed")


_HALF = Decimal("0.50")


def meanwhile(m: Matter) -> list[Line]:
    """The ask beside a request for time."""
    if m.silent:
        return lines(m.line("which level"))
    return _listed(m, "ask meanwhile", fresh=True)


def alone(m: Matter) -> list[Line]:
    """The ask, as a list."""
    return [*_listed(m, "ask listed", fresh=True), *_weighed(m)]


def apart(m: Matter) -> list[Line]:
    """The raise, told apart from what only makes up for a loss."""
    asks = [ask for ask in m.asks if ask.cause is not Cause.FORFEITS]
    if not asks:
        return []
    return lines(m.line("ask apart", asks=asks_listed(m, asks)), (place_words(m), 3))


def one_point(m: Matter) -> list[Line]:
    """The one part that is left, without a word on base."""
    part = m.part(m.asks[0].component)
    return [
        *lines(m.line("one point", part=part), (place_words(m), 3)),
        *_listed(m, "ask listed"),
        *_weighed(m),
    ]


def _listed(m: Matter, lead: str, *, fresh: bool = False) -> list[Line]:
    asks = [ask for ask in m.asks if ask.cause is not Cause.FORFEITS]
    if not asks:
        return []
    if _inline(m, lead):
        words = m.line("ask", asks=asks_listed(m, asks, fixed=True))
    else:
        items = [say("- ", item) for item in _items(m, asks, fixed=True, listed=True)]
        words = join([m.line(lead), *items], "\n")
    return [Line(words, 0, fresh)]


def _inline(m: Matter, lead: str) -> bool:
    """Whether the asks run in a sentence: one always, two mostly, three never."""
    count = sum(ask.cause is not Cause.FORFEITS for ask in m.asks)
    if count == 2 and lead == "ask listed":
        return choose(m.seed, "ask form", (True, False, True))
    return count < 2


def asks_listed(m: Matter, asks: list[Ask], *, fixed: bool = False) -> Phrase:
    """The asks in a running sentence; `fixed`: with the wish that a share be written down."""
    return listing(with_article(item) for item in _items(m, asks, fixed=fixed))


def _items(m: Matter, asks: list[Ask], *, fixed: bool, listed: bool = False) -> list[Phrase]:
    return [
        say(ask_words(ask, m.said), _to_fix(m, ask) if fixed and (listed or last) else "")
        for ask, last in zip(asks, [False] * (len(asks) - 1) + [True], strict=False)
    ]


def _to_fix(m: Matter, ask: Ask) -> str:
    """A share of the profits is worth what is written down of it."""
    if ask.component is not Component.EQUITY or ask.kind is not EquityKind.PROFIT_SHARE:
        return ""
    return f", {choose(m.seed, 'in writing', _IN_WRITING)}" if len(m.asks) > 1 else ""


_IN_WRITING = ("written into the offer", "in writing", "as a figure in the letter")


def matters_most(m: Matter) -> Phrase:
    """What the candidate said matters most, where there is something to weigh it against."""
    return priority_line(m, "matters most", "matters most in it")


def priority_line(m: Matter, among: str, within: str) -> Phrase:
    """What comes first of several asks, or within a total."""
    priority, wanted = m.told.priority, wanted_by(m.case.priority)
    asks = [ask for ask in m.asks if ask.cause is not Cause.FORFEITS]
    if priority is None or not any(ask.component in wanted for ask in asks):
        return Phrase()
    whole = asks[0].component is Component.TOTAL
    if len(asks) < 2 and not whole:
        return Phrase()
    plural = is_plural(str(priority))
    verbs = ("are", "matter", "come") if plural else ("is", "matters", "comes")
    slots = dict(zip(("is", "matters", "comes"), verbs, strict=True))
    return m.line(within if whole else among, priority=priority, **slots)
