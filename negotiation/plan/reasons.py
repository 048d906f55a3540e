"""The reasons of a letter, each a sentence or two: deed, place in the range, another offer, …"""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.first_year import yearly_worth
from negotiation.analysis.results import Ask, ComponentPosition, Valued, Zone
from negotiation.model.figures import Figure
from negotiation.model.guide import Component
from negotiation.model.money import round_half_up
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase, Piece, join, listing, say
from negotiation.plan.bridges import bridge, bridge_words
from negotiation.plan.matter import Matter
from negotiation.plan.told import RivalTold
from negotiation.plan.told.rival import more_paper
from negotiation.plan.wording import equity_word

_HIGH = Decimal("0.50")  # from here on the place in the range is no argument for more
# A place in a range as people say it; nobody counts in percent aloud.
_WHERE = (
    (Decimal("0.03"), "right at the start of"),
    (Decimal("0.20"), "close to the start of"),
    (Decimal("0.40"), "in the lower part of"),
    (Decimal("0.47"), "a little below the middle of"),
    (Decimal("0.54"), "about at the middle of"),
    (Decimal("0.65"), "a little above the middle of"),
)


def deed_words(m: Matter) -> Phrase:
    """What the candidate did; else the topics they ticked."""
    if m.told.deeds:
        return m.line("deed", deed=m.told.deeds[0].clause)
    if m.told.topics is not None:
        return m.line("topics", topics=m.told.topics)
    return Phrase()


def deed_in_return(m: Matter) -> Phrase:
    """What the candidate did, after the ask that it stands behind."""
    if m.told.deeds and m.told.deeds[0].is_act:
        return m.line("deed in return", deed=m.told.deeds[0].clause)
    return deed_words(m)


def tie_words(m: Matter) -> Phrase:
    """What the deed, or the topics, have to do with this job."""
    if m.told.deeds:
        return bridge_words(m, m.told.deeds[0])
    return bridge_words(m, None) if m.told.topics is not None else Phrase()


def says_deed_alone(m: Matter) -> bool:
    """Whether nothing is said of the deed but itself: too little for a paragraph of its own."""
    return len(m.told.deeds) == 1 and not (tie_words(m) or heard_words(m) or level_words(m))


def tie_drop(m: Matter) -> int:
    """How soon the tie goes from a full letter: what a deed shows by itself says the least."""
    found = bridge(m, m.told.deeds[0]) if m.told.deeds else None
    return 6 if found is not None and found.move in ("tie held", "tie used") else 3


def second_deed(m: Matter) -> Phrase:
    """A second thing the candidate did, where there is one."""
    if len(m.told.deeds) < 2:
        return Phrase()
    return m.line("deed again", deed=m.told.deeds[1].clause)


def heard_words(m: Matter) -> Phrase:
    """What the company said itself."""
    return m.line("heard", heard=m.told.heard[0].clause) if m.told.heard else Phrase()


def level_words(m: Matter) -> Phrase:
    """The candidate's level, where it fits the role: evidence of where they belong."""
    view = m.numbers.level
    if m.told.level is None or view is None or view.verdict == "unknown":
        return Phrase()
    if view.verdict == "fits" and view.mapped:
        return m.line("level fits", level=m.told.level, mapped=view.mapped)
    return m.line("level", level=m.told.level)


def range_words(m: Matter, component: Component | None = None) -> Phrase:
    """Where the part lies in what is reported, in figures; its top alone where it lies high."""
    position = place_of(m, component)
    if position is None or position.zone is Zone.ABOVE:
        return Phrase()
    low, high = (m.said(end) for end in (position.low, position.high))
    per = _per(m, position)
    slots: dict[str, Piece] = {
        "place": m.place,
        "part": m.part(position.component),
        "low": low,
        "high": say(high, " and more" if position.soft_top else "", per),
        "offered": m.said(position.offered),
    }
    if position.zone is Zone.BELOW:
        return m.line("range below", **{**slots, "low": say(low, per)})
    if position.penetration >= _HIGH:
        return m.line("range high", **slots)
    return m.line("range low", where=where_of(position.penetration), **slots)


def place_words(m: Matter) -> Phrase:
    """Where the first part that is asked for lies: in the posting's range, else in the reports.

    Nothing while the level is open: it may be the range of the wrong one.
    """
    return Phrase() if m.silent else posted_words(m) or range_words(m)


def second_range(m: Matter) -> Phrase:
    """That another part which is asked for lies as low as the first."""
    first = place_of(m, None)
    if first is None or first.penetration >= _HIGH or first.zone is Zone.BELOW:
        return Phrase()
    for ask in m.asks:
        other = place_of(m, ask.component)
        if other is None or other.component is first.component or other.zone is Zone.BELOW:
            continue
        if where_of(other.penetration) == where_of(first.penetration):
            return m.line("range both low", other=m.part(other.component))
    return Phrase()


def second_reason(m: Matter) -> Phrase:
    """Where another part lies that is asked for beside the first: its own reason, in figures."""
    first = place_of(m, None)
    if first is None:
        return Phrase()
    others = (place_of(m, ask.component) for ask in m.asks)
    at = next((at for at in others if at is not None and at.component is not first.component), None)
    return _low_place(m, at, "range second") if at is not None else Phrase()


def other_reason(m: Matter) -> Phrase:
    """The place of a part that is asked for and that the other offer has no more of."""
    rival = m.told.rival
    theirs = rival.view.valued if rival is not None else None
    if m.silent or theirs is None:
        return Phrase()
    own = m.numbers.valuation.own
    gaps = {
        Component.BASE: _beyond(own.base, theirs.base),
        Component.EQUITY: _beyond(own.equity_annual, theirs.equity_annual),
    }
    for ask in m.asks:
        gap, at = gaps.get(ask.component), place_of(m, ask.component)
        if at is not None and gap is not None and gap <= 0:
            return _low_place(m, at, "range other")
    return Phrase()


def _low_place(m: Matter, at: ComponentPosition, move: str) -> Phrase:
    if at.zone in (Zone.BELOW, Zone.ABOVE) or at.penetration >= _HIGH:
        return Phrase()
    return m.line(
        move,
        place=m.place,
        other=m.part(at.component),
        low=m.said(at.low),
        high=say(m.said(at.high), " and more" if at.soft_top else "", _per(m, at)),
        offered=m.said(at.offered),
        where=where_of(at.penetration),
    )


def lies_low(m: Matter) -> bool:
    """Whether the first part asked for lies under the middle of what is reported."""
    position = place_of(m, None)
    return position is not None and position.penetration < _HIGH


def place_of(m: Matter, component: Component | None) -> ComponentPosition | None:
    """The place of a part in its range; of the first part asked for where none is named."""
    wanted = component or (m.asks[0].component if m.asks else None)
    known = [at for at in m.numbers.positions if not _tells_floor(m, at)]
    found = [at for at in known if at.component is wanted]
    if not found and component is None:
        found = [at for at in known if m.asked(at.component) is not None]
    return found[0] if found else None


def _tells_floor(m: Matter, at: ComponentPosition) -> bool:
    """Whether an end of the range happens to be the candidate's own walk-away."""
    floor = m.numbers.walk_away
    if floor is None or at.component is not Component.BASE:
        return False
    return floor.value in (at.low.value, at.high.value)


def where_of(p: Decimal) -> str:
    """A place in the range in words, before "the range": "below the middle of"."""
    for below, words in _WHERE:
        if p < below:
            return words
    return "in the upper part of"


def ask_penetration(m: Matter, ask: Ask) -> Decimal | None:
    """How far up the range the ask itself lies; None where the two can't be compared."""
    position = place_of(m, ask.component)
    if position is None or ask.opening.unit != position.high.unit:
        return None
    if position.offered.value <= 0 or ask.offered is None or ask.offered.value <= 0:
        return None
    scale = position.offered.value / ask.offered.value
    width = position.high.value - position.low.value
    return (ask.opening.value * scale - position.low.value) / width


def ask_place(m: Matter, ask: Ask) -> str:
    """Where the ask itself lies in the range, as one says it; empty where that is no comfort."""
    p = ask_penetration(m, ask)
    if p is None or p > 1:
        return ""
    return next((words for below, words in _ASKED if p < below), "near the top, and not over it")


UNDER_THE_MIDDLE = Decimal("0.45")
AT_THE_MIDDLE = Decimal("0.56")
ABOVE_THE_MIDDLE = Decimal("0.68")
SHORT_OF_THE_TOP = Decimal("0.82")
_ASKED = (
    (UNDER_THE_MIDDLE, "still under the middle"),
    (AT_THE_MIDDLE, "about at the middle"),
    (ABOVE_THE_MIDDLE, "a little above the middle"),
    (SHORT_OF_THE_TOP, "in the upper part, and well short of the top"),
)


def _per(m: Matter, position: ComponentPosition) -> str:
    """The period of the range, where it isn't plain: a grant, a month. An ask says it as well."""
    ask = m.asked(position.component)
    if ask is not None and ask.spoken_period and not m.silent:  # the ask says it
        return ""
    cell = m.numbers.row.cell(position.component)
    per = cell.money.per if cell is not None and cell.money is not None else None
    if per is None or position.component is Component.BASE:
        return " a month" if per is not None and per.value == "month" else ""
    if position.offered.unit == "%":
        return ""
    return f" {per.spoken}"


def posted_words(m: Matter) -> Phrase:
    """The posting's own range, for the first part that is asked for and has one."""
    for component, low, high in m.told.posted:
        if m.asked(component) is not None or not m.asks:
            return m.line("posted", part=m.part(component), low=low, high=high)
    return Phrase()


# --- Another offer -----------------------------------------------------------------------------


def rival_words(m: Matter) -> Phrase:
    """The other offer, no further than it may be told, and when it expires."""
    rival = m.told.rival
    if rival is None:
        return Phrase()
    return join([_rival(m, rival), rival_date(m, rival)])


def rival_date(m: Matter, rival: RivalTold) -> Phrase:
    """When the other offer expires, where it is one."""
    if rival.expires is None or rival.status is OfferStatus.IN_PROCESS:
        return Phrase()
    return m.line("rival expires", expires=rival.expires)


def _rival(m: Matter, rival: RivalTold) -> Phrase:
    who = rival.who
    if rival.status is OfferStatus.IN_PROCESS:
        return m.line("rival in process", offer=rival.offer)
    if rival.status is OfferStatus.VERBAL:
        return m.line("rival verbal", offer=rival.offer, who=who)
    if rival.terms is None:
        return m.line("rival unquoted", offer=rival.offer, who=who)
    return m.line("rival quoted", who=who, terms=rival.terms)


def comparison_words(m: Matter) -> Phrase:
    """Paper against cash, and the gap that is left: only where both offers may be compared."""
    rival = m.told.rival
    if rival is None or rival.terms is None or rival.view.valued is None:
        return Phrase()
    own, theirs = m.numbers.valuation.own, rival.view.valued
    mine = equity_word(m.kind(Component.EQUITY))
    if is_paper(own) and not is_paper(theirs) and has_equity(theirs):
        move = "paper here" if _asks_more_than(m, theirs) else "paper here apart"
        return m.line(move, theirs=stock_word(theirs), mine=mine)
    if is_paper(theirs) and not is_paper(own):
        return _paper_there(m, rival, own, theirs)
    return _gap(m, own, theirs)


def _gap(m: Matter, own: Valued, theirs: Valued) -> Phrase:
    """Where the other offer is the better one, in words: the figures have just been said."""
    base = _beyond(own.base, theirs.base)
    equity = _beyond(own.equity_annual, theirs.equity_annual)
    if base is None or equity is None or max(base, equity) <= _CLOSE:
        return Phrase()
    if base > _CLOSE and equity > _CLOSE:
        return m.line("gap in both")
    if base > _CLOSE:
        return m.line("gap in base")
    return m.line("gap in equity alone" if abs(base) <= _CLOSE else "gap in equity")


_CLOSE = Decimal("0.04")  # as far apart, two figures are still called close


def _beyond(own: Figure | None, theirs: Figure | None) -> Decimal | None:
    """By how much theirs is more than ours, as a share of ours."""
    if own is None or theirs is None or own.unit != theirs.unit or own.value <= 0:
        return None
    return (theirs.value - own.value) / own.value


def _asks_more_than(m: Matter, theirs: Valued) -> bool:
    """Whether more equity is asked for than the other offer holds, by the year."""
    ask, annual = m.asked(Component.EQUITY), theirs.equity_annual
    if ask is None or annual is None or ask.opening.unit != annual.unit:
        return False
    return ask.opening.value * yearly_worth(ask, m.numbers.offer) > annual.value


def _paper_there(m: Matter, rival: RivalTold, own: Valued, theirs: Valued) -> Phrase:
    base = m.told.parts.get(Component.BASE)
    stock = stock_word(theirs)
    gap = own.base is not None and theirs.base is not None and theirs.base.value > own.base.value
    if not gap or rival.base is None or base is None or own.base is None:
        more = m.asked(Component.EQUITY) is not None and more_paper(own, theirs)
        mine = equity_word(m.kind(Component.EQUITY))
        if more:
            return m.line("paper there more", theirs=stock, mine=mine)
        return m.line("paper there bare", theirs=stock)
    own_base = say(m.said(own.base))
    return m.line("paper there", theirs=stock, rival_base=rival.base, own_base=own_base)


def no_match_words(m: Matter) -> Phrase:
    """That the base asked for is less than theirs, which would seem odd if nobody said so."""
    rival, ask = m.told.rival, m.asked(Component.BASE)
    if m.silent or rival is None or rival.terms is None or ask is None or ask.hold:
        return Phrase()
    theirs = rival.view.valued.base if rival.view.valued is not None else None
    if theirs is None or theirs.unit != ask.opening.unit:
        return Phrase()
    below = ask.opening.value * ask.times_a_year < theirs.value * (1 - _NEARLY)
    return m.line("no match") if below else Phrase()


_NEARLY = Decimal("0.02")  # a base within as much of theirs matches it


def by_the_year(m: Matter) -> Phrase:
    """Both offers added up by the year, where theirs is the larger.

    Not where theirs is on paper and ours is not: the sum would take back what was just said of it.
    """
    rival, valued = m.told.rival, m.numbers.valuation.own
    if rival is None or rival.terms is None or rival.view.valued is None:
        return Phrase()
    if is_paper(rival.view.valued) and not is_paper(valued):
        return Phrase()
    mine, theirs = valued.total_face, rival.view.valued.total_face
    if mine is None or theirs is None or theirs.value <= mine.value or mine.unit != theirs.unit:
        return Phrase()
    own, other = (
        m.said(Figure(round_half_up(total.value), total.unit, total.source))
        for total in (mine, theirs)
    )
    return m.line("by the year", own_total=own, rival_total=other)


def is_paper(valued: Valued) -> bool:
    """Whether an offer holds equity that can't be sold."""
    return has_equity(valued) and valued.equity_liquid is False


def has_equity(valued: Valued) -> bool:
    """Whether an offer holds equity at all."""
    return valued.equity_annual is not None and valued.equity_annual.value > 0


def stock_word(valued: Valued) -> str:
    """Another company's equity, as one speaks of it."""
    kind = valued.equity_kind.value if valued.equity_kind is not None else ""
    return {
        "options": "options",
        "public_rsu": "stock",
        "rsu": "RSUs",
        "profit_share": "profit share",
        "phantom": "phantom shares",
    }.get(kind, "private stock" if valued.equity_liquid is False else "equity")


def wishes_words(m: Matter) -> Phrase:
    """The wishes without a price."""
    if not m.told.wishes:
        return Phrase()
    return m.line("wishes", wishes=wishes_listed(m))


def wishes_listed(m: Matter) -> Phrase:
    """The first three wishes, one after the other."""
    return listing(wish.words for wish in m.told.wishes[:3])
