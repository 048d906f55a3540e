"""The opening ask for one component, and the ladder under it.

    opening O = min(A, top, x × (1 + J), M), down to a figure that people say, never below x
    M, something to show: x × (1 + j), three fifths up the range if the offer is low, at most
    four fifths up it; another offer's figure where that is the reason
    below the band: O at least low + ¼ (high − low), and no more than for an offer at low
    ladder: O, x + ¾g, x + .6g, x + ½g          g = O − x
    x ≥ A, or x at the top: hold, nothing to ask

A is the guide's figure (`aims`), x the offer, J the largest jump, top the end of the guide's range
or of the posting's own (`assumptions`).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.aims import Aim
from negotiation.analysis.components import ComponentTerms
from negotiation.analysis.formula import round_figure, term
from negotiation.analysis.results import Ask, Cause, Pressed
from negotiation.analysis.spoken import grids, say_down, say_near
from negotiation.model.assumptions import (
    ACCEPTABLE_SHARE,
    ASKED_ONLY_IF_NAMED,
    BELOW_BAND_PENETRATION,
    FALLBACK_SHARE,
    JUMP,
    LADDER_STEPS,
    LEAST_RANGE,
    MEASURED_BESIDE,
    MEASURED_JUMP,
    MEASURED_PLACE,
    MODEST_AT_THE_MIDDLE,
    MODEST_JUMP,
    OVER_PAPER,
    OVER_STOCK,
    OVER_WALK_AWAY,
    RANGE_TOP,
    TARGET_SHARE,
)
from negotiation.model.figures import Computed, Figure, Source
from negotiation.model.guide import Component
from negotiation.model.record import record, replace


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the candidate told or chose that bears on the figures."""

    long_jump: bool = False  # a real alternative, or a possible down-level
    modest: bool = False  # nothing to show for more
    stretch: bool = False
    ask_range: bool = False
    walk_away: Figure | None = None  # base, in the offer's unit
    rival_base: Figure | None = None  # of a written offer, in the offer's currency and unit
    rival_stock: Figure | None = None  # its equity that can be sold, beside one that can't be
    rival_equity: Figure | None = None  # its equity of the same kind, over the own years
    rival_paper: Figure | None = (
        None  # its equity that can't be sold, beside one that can, marked down
    )
    rival_sign_on: Figure | None = None  # of a written offer, in the offer's currency
    # What that offer would still be ahead by with both matched, in the unit of the first part.
    rival_ahead: tuple[Component, Figure] | None = None
    posted: Pressed | None = None  # the posting's own range for base

    def rivals(self, component: Component) -> tuple[Figure, ...]:
        """What another offer that may be told has of a part, in the unit of the own one."""
        theirs: tuple[Figure | None, ...] = ()
        if component is Component.BASE:
            theirs = (self.rival_base,)
        elif component is Component.EQUITY:
            theirs = (self.rival_stock, self.rival_equity, self.rival_paper)
        elif component is Component.SIGN_ON:
            theirs = (self.rival_sign_on,)
        return tuple(figure for figure in theirs if figure is not None)


@record(frozen=True, slots=True)
class _Limit:
    """A bound on the opening, in the offer's unit; `why` is empty for the guide's own figure.

    `exact`: it is asked for to the unit, as it can be shown.
    """

    value: Decimal
    source: Source
    why: str = ""
    exact: bool = False


def ask_for(terms: ComponentTerms, aim: Aim, wishes: Wishes) -> Ask:
    """The ask for one banded component."""
    offered = terms.offered
    x = offered.value if offered is not None else Decimal()
    top = _top(terms, wishes)
    aimed = _at_least_inside(terms, _said(terms, aim.figure), x)
    over = _over_rival(terms, aimed, top, wishes)
    level = _level_with_rival(terms, aimed, top, wishes)
    if over is not None:
        aimed, aim = over, replace(aim, reason=_OVER_RIVAL)
    elif level is not None:
        aimed, aim = level, replace(aim, reason=_LEVEL_WITH_RIVAL, scaled=False)
    middle = _posted_middle(terms, aimed, top, wishes)
    if middle is not None and x < middle.value:
        aimed, aim = middle, replace(aim, reason=TO_POSTED_MIDDLE, scaled=False)
    if offered is not None and (x >= aimed.value or x >= top.value):
        return _hold(terms, offered, aim, top)
    if offered is not None and terms.component in ASKED_ONLY_IF_NAMED and not aim.named:
        return replace(_hold(terms, offered, aim, top), reason=_LEVEL_FIXED)
    furthest = _furthest(terms, aimed, top, wishes)
    measured = _measured(terms, wishes, furthest.value)
    limit = min(furthest, measured or furthest, key=_most)
    steps = grids(terms.component, terms.unit, terms.spoken_period, limit.value)
    opening = limit.value if limit.exact else say_down(limit.value, steps, above=x)
    if opening is None:
        return held(terms.component, offered or Figure(x, terms.unit, limit.source), _MET)
    source = limit.source
    if opening != limit.value:
        source = round_figure(limit.value, limit.source)
    figure = Figure(opening, terms.unit, source)
    ask = ladder(terms.component, offered, figure, terms.spoken_period, _floor(terms, wishes))
    capped = limit.why != "" and limit.value < _said(terms, aim.figure).value
    most = min(top.value, _jump(terms, wishes).value)
    return replace(
        ask,
        kind=terms.kind,
        reason=f"{_more(aim)} {limit.why}" if capped else f"{aim.reason} {limit.why}".strip(),
        scaled=aim.scaled,
        capped=capped,
        stretch=_stretch(terms, figure, aimed, top, limit, wishes) if wishes.stretch else None,
        range_top=_range_top(figure, top.value, steps) if wishes.ask_range else None,
        bolster=_bolster(figure, most, steps),
        most=Figure(furthest.value, terms.unit, furthest.source) if limit is measured else None,
    )


def ask_sign_on(offered: Figure | None, aim: Aim, cause: Cause = Cause.GUIDE) -> Ask:
    """A sign-on with a figure but no band. One that was not mentioned counts as none.

    What is forfeited is asked for to the unit: it is a sum that one can show.
    """
    x = offered.value if offered is not None else Decimal()
    opening, source = aim.figure.value, aim.figure.source
    if cause is Cause.GUIDE:
        steps = grids(Component.SIGN_ON, aim.figure.unit, "", opening)
        said = say_down(opening, steps) or opening
        if said != opening:
            opening, source = said, round_figure(opening, source)
    if offered is not None and x >= opening:
        return held(Component.SIGN_ON, offered, _MET)
    figure = Figure(opening, aim.figure.unit, source)
    ask = ladder(Component.SIGN_ON, offered, figure, "", None)
    return replace(ask, reason=aim.reason, scaled=aim.scaled, cause=cause)


def ladder(
    component: Component,
    offered: Figure | None,
    opening: Figure,
    period: str,
    floor: Figure | None,
) -> Ask:
    """An ask with its rungs; none of them is under `floor`, the candidate's own walk-away."""
    x = offered.value if offered is not None else Decimal()
    steps = _rung_steps(component, opening, period, x)
    target, fallback, acceptable = (
        rung(x, opening, share, steps) for share in (TARGET_SHARE, FALLBACK_SHARE, ACCEPTABLE_SHARE)
    )
    if floor is not None and acceptable.value < floor.value:
        acceptable = floor if floor.value < opening.value else opening
        fallback = max(fallback, acceptable, key=_value)
        target = max(target, acceptable, key=_value)
    return Ask(
        component, None, offered, opening, target, fallback, acceptable, False, 0, "", period
    )


def rung(x: Decimal, opening: Figure, share: Decimal, steps: tuple[Decimal, ...]) -> Figure:
    """A share of the gap between what is offered and the opening, as one says it."""
    exact = x + share * (opening.value - x)
    value = say_near(exact, steps, x, opening.value)
    if value is None or value == opening.value:
        return opening
    text = f"{term(x)} + {term(share)} × ({term(opening.value)} − {term(x)})"
    if value != exact:
        text += ", to a round figure"
    return Figure(value, opening.unit, Computed(text))


def lowered(ask: Ask, most: Decimal, source: Computed, floor: Figure | None) -> Ask | None:
    """The ask brought down to `most`; None where that leaves nothing to ask for."""
    x = ask.offered.value if ask.offered is not None else Decimal()
    if ask.opening.value <= most:
        return ask
    steps = grids(ask.component, ask.opening.unit, ask.spoken_period, most)
    value = say_down(most, steps[:1], above=x)
    if value is None:
        return None
    figure = Figure(value, ask.opening.unit, source)
    cut = ladder(ask.component, ask.offered, figure, ask.spoken_period, floor)
    ends = [end for end in (ask.range_top, ask.bolster) if end is not None]
    return replace(
        ask,
        opening=figure,
        target=cut.target,
        fallback=cut.fallback,
        acceptable=cut.acceptable,
        reason=_PACKAGE,
        capped=True,
        range_top=None if ends else ask.range_top,
        bolster=None,
    )


def held(component: Component, offered: Figure, reason: str, period: str = "") -> Ask:
    """Nothing to ask for: what is offered stands on every rung."""
    return Ask(
        component, None, offered, offered, offered, offered, offered, True, 0, reason, period
    )


_OVER_RIVAL = "It is a step above your other offer's equity, which can be sold as it vests."
_LEVEL_WITH_RIVAL = "It is what your other offer has, as far as the range goes."
_LEVEL_FIXED = "Bonuses are usually fixed by level, and the guide asks for no other."
_MET = "The offer already meets what the guide asks for."
TO_POSTED_MIDDLE = "It is the middle of the range they posted."
STOPS_AT_POSTED = "It stops at the top of the range they posted."
AT_POSTED = "The offer is at the top of the range they posted."
_PACKAGE = (
    "Asked for alone it could be more; the whole package has to stay within what one can ask at "
    "once."
)


def _more(aim: Aim) -> str:
    return "The guide asks for more." if aim.named else "The guide's range goes further."


def _floor(terms: ComponentTerms, wishes: Wishes) -> Figure | None:
    return wishes.walk_away if terms.component is Component.BASE else None


def _said(terms: ComponentTerms, figure: Figure) -> _Limit:
    """A figure of the guide's, in the unit of the offer."""
    said = terms.in_offer(figure)
    return _Limit(said.value, said.source)


def _top(terms: ComponentTerms, wishes: Wishes) -> _Limit:
    """The end of the guide's range, or of the company's own where that is lower."""
    top = _said(terms, terms.guide_figure(terms.high))
    posted = _posted(terms, wishes)
    if posted is None or posted.high.value >= top.value:
        return _Limit(top.value, top.source, "It stops at the top of the guide's range.")
    return _Limit(posted.high.value, posted.high.source, STOPS_AT_POSTED)


def _posted_middle(
    terms: ComponentTerms, aimed: _Limit, top: _Limit, wishes: Wishes
) -> _Limit | None:
    """The middle of the company's own range, where the guide aims lower and reaches as far."""
    posted = None if wishes.modest else _posted(terms, wishes)
    if posted is None:
        return None
    low, high = posted.low, posted.high
    middle = (low.value + high.value) / 2
    if not aimed.value < middle <= top.value:
        return None
    text = f"({term(low.value)} + {term(high.value)}) ÷ 2 ({high.source})"
    return _Limit(middle, Computed(text))


def _posted(terms: ComponentTerms, wishes: Wishes) -> Pressed | None:
    """The company's own range for a part, if it is in the unit of the offer."""
    posted = wishes.posted
    if posted is None or posted.component is not terms.component:
        return None
    return posted if posted.high.unit == terms.unit else None


def _at_least_inside(terms: ComponentTerms, aimed: _Limit, x: Decimal) -> _Limit:
    """An offer below the band is answered from inside it."""
    floor = _inside(terms)
    if x >= terms.in_offer_unit(terms.low) or aimed.value >= floor.value:
        return aimed
    return floor


def _over_rival(terms: ComponentTerms, aimed: _Limit, top: _Limit, wishes: Wishes) -> _Limit | None:
    """A step above another offer's equity that can be sold, where this one's can't be.

    None where the aim is above it already, or where the range ends before.
    """
    rival = wishes.rival_stock if terms.component is Component.EQUITY else None
    if rival is None or rival.unit != terms.unit or aimed.value > rival.value:
        return None
    step = grids(terms.component, terms.unit, terms.spoken_period, rival.value)[0]
    value = rival.value // step * step + step
    if value > top.value:
        return None
    text = f"{term(rival.value)}, up to the next round figure ({rival.source})"
    return _Limit(value, Computed(text))


def _level_with_rival(
    terms: ComponentTerms, aimed: _Limit, top: _Limit, wishes: Wishes
) -> _Limit | None:
    """What a written offer has of the part, where that is more than the guide would ask for.

    Who can show more asks for no less, as far as the range goes. None where the aim is above it.
    """
    theirs = {
        Component.BASE: wishes.rival_base,
        Component.EQUITY: wishes.rival_equity,
    }.get(terms.component)
    if theirs is None or theirs.unit != terms.unit or theirs.value <= aimed.value:
        return None
    if theirs.value > top.value:
        return top if top.value > aimed.value else None
    return _Limit(theirs.value, theirs.source)


def _inside(terms: ComponentTerms) -> _Limit:
    share = BELOW_BAND_PENETRATION
    value = terms.in_offer_unit(terms.low + share * (terms.high - terms.low))
    text = f"{term(terms.low)} + {term(share)} × ({term(terms.high)} − {term(terms.low)})"
    return _Limit(value, Computed(f"{text} ({terms.source})"))


def _jump(terms: ComponentTerms, wishes: Wishes) -> _Limit:
    """x × (1 + J), raised into the band where x is below it."""
    short, long = JUMP[terms.component]
    top = terms.in_offer_unit(terms.high)
    if terms.offered is None or (terms.component is Component.SIGN_ON and not terms.offered.value):
        return _Limit(top, terms.source)
    x, low = terms.offered.value, terms.in_offer_unit(terms.low)
    below = x < low
    jump = long if wishes.long_jump or below else short
    limit = _Limit(
        x * (1 + jump),
        Computed(f"{term(x)} × {term(1 + jump)}"),
        f"It stops at {term(jump * 100)}% more: a larger step at once would sour the talk.",
    )
    if not below:
        return limit
    inside = _inside(terms)
    if inside.value > limit.value:
        return replace(inside, why=_FROM_BELOW)
    return min(limit, _from_the_start(low, long if wishes.long_jump else short, inside), key=_most)


def _from_the_start(low: Decimal, jump: Decimal, inside: _Limit) -> _Limit:
    """What an offer at the start of the range would be answered with: a lower one gets no more."""
    value = low * (1 + jump)
    if value < inside.value:
        return replace(inside, why=_FROM_BELOW)
    return _Limit(value, Computed(f"{term(low)} × {term(1 + jump)}"), _NO_MORE_THAN_AT_THE_START)


def _most(limit: _Limit) -> Decimal:
    return limit.value


_NO_MORE_THAN_AT_THE_START = (
    "The offer is below the guide's range, and the ask is what one at its start would call for."
)
_FROM_BELOW = (
    "The offer is below the guide's range, so the ask starts a quarter of the way into it."
)
_MODEST = (
    "It stays modest: you have told me nothing yet that would carry more. One thing you have done "
    "that bears on this job changes that."
)


def _modest(terms: ComponentTerms, wishes: Wishes) -> _Limit | None:
    """What somebody asks for who has nothing to show: some more, at most about the middle.

    An offer below the range is answered as one at its start is.
    """
    if not wishes.modest or terms.offered is None:
        return None
    low, high = terms.in_offer_unit(terms.low), terms.in_offer_unit(terms.high)
    x = max(terms.offered.value, low)
    jump = 1 + MODEST_JUMP[terms.component]
    middle, beside = (low + high) / 2, x * (1 + MODEST_AT_THE_MIDDLE)
    value = min(x * jump, max(middle, beside))
    text = f"min({term(x)} × {term(jump)}, max({term(middle)}, {term(beside)}))"
    return _Limit(value, Computed(text), _MODEST)


def _furthest(terms: ComponentTerms, aimed: _Limit, top: _Limit, wishes: Wishes) -> _Limit:
    """The bound that ends what could be asked for, with the reason it does."""
    bounds = (aimed, top, _jump(terms, wishes), _modest(terms, wishes))
    return min((bound for bound in bounds if bound is not None), key=_most)


_MEASURED = "This is what gets a yes soonest, and it leaves room to move."
_BESIDE_STOCK = "It is a little over your other offer, as theirs can be sold."
_WITH_RIVAL = "It is what your other offer has."
_SAID_IN = 1000  # a grant over other years that comes to whole thousands can be said as it is
_BESIDE_PAPER = "Your other offer's paper speaks for more shares that can be sold, within reason."


def _measured(terms: ComponentTerms, wishes: Wishes, most: Decimal) -> _Limit | None:
    """What somebody asks for who has something to show, as near as round figures come to it."""
    if terms.offered is None or not terms.offered.value or wishes.modest:
        return None
    if terms.component not in MEASURED_JUMP:
        return None
    x = terms.offered.value
    limit = _by_rival(terms, wishes, x) or _by_place(terms, wishes, x)
    floor = _floor(terms, wishes)
    if floor is not None and floor.unit == terms.unit and limit.value <= floor.value:
        over = 1 + OVER_WALK_AWAY
        text = Computed(f"{term(floor.value)} × {term(over)} ({floor.source})")
        limit = replace(limit, value=min(floor.value * over, most), source=text)
    if limit.exact:
        return limit
    steps = grids(terms.component, terms.unit, terms.spoken_period, limit.value)
    said = say_near(limit.value, steps, x, most)
    if said is None or said == limit.value:
        return limit
    return replace(limit, value=said, source=Computed(f"{_formula(limit)}, to a round figure"))


def _formula(limit: _Limit | Figure) -> str:
    return limit.source.formula if isinstance(limit.source, Computed) else term(limit.value)


def _by_place(terms: ComponentTerms, wishes: Wishes, offered: Decimal) -> _Limit:
    """By where the offer lies, in the company's own range if it posted one; one below the range is
    answered as one at its start is.
    """
    low, high = terms.in_offer_unit(terms.low), terms.in_offer_unit(terms.high)
    if (posted := _posted(terms, wishes)) is not None:
        low, high = posted.low.value, posted.high.value
    x = max(offered, low)
    little, long = (1 + jump for jump in MEASURED_JUMP[terms.component])
    beside = 1 + MEASURED_BESIDE[terms.component]
    over, end = (low + share * (high - low) for share in MEASURED_PLACE)
    value = min(max(x * little, min(over, x * long)), max(end, x * beside))
    text = (
        f"min(max({term(x)} × {term(little)}, min({term(over)}, {term(x)} × {term(long)})), "
        f"max({term(end)}, {term(x)} × {term(beside)}))"
    )
    inside = _inside(terms)
    if offered < low and value < inside.value:
        return replace(inside, why=_FROM_BELOW)
    return _Limit(value, Computed(text), _MEASURED)


def _by_rival(terms: ComponentTerms, wishes: Wishes, x: Decimal) -> _Limit | None:
    """What another offer has of the part, or just over it where that can be sold and this can't;
    None where it has no more of it.

    To match what one can show needs no other reason; each thousand beyond it would.
    """
    equity = terms.component is Component.EQUITY
    stock = wishes.rival_stock if equity else None
    if stock is not None and stock.unit == terms.unit and stock.value > x:
        over = 1 + OVER_STOCK
        text = Computed(f"{term(stock.value)} × {term(over)} ({stock.source})")
        return _Limit(stock.value * over, text, _BESIDE_STOCK)
    theirs = wishes.rival_equity if equity else None
    theirs = wishes.rival_base if terms.component is Component.BASE else theirs
    if theirs is not None and theirs.unit == terms.unit and theirs.value > x:
        if (ahead := _by_what_is_left(terms, wishes, x, theirs)) is not None:
            return ahead
        told = not isinstance(theirs.source, Computed) or not theirs.value % _SAID_IN
        return _Limit(theirs.value, theirs.source, _WITH_RIVAL, exact=told)
    paper = wishes.rival_paper if equity else None
    if paper is None or paper.unit != terms.unit or paper.value <= x:
        return None
    most = x * (1 + OVER_PAPER)
    text = Computed(f"min({term(paper.value)}, {term(x)} × {term(1 + OVER_PAPER)})")
    return _Limit(min(paper.value, most), text, _BESIDE_PAPER)


def _by_what_is_left(
    terms: ComponentTerms, wishes: Wishes, x: Decimal, theirs: Figure
) -> _Limit | None:
    """Over the other offer in the part that comes first, where to match it there would leave the
    whole well behind: as far as the whole is, and no further than without that offer.
    """
    if wishes.rival_ahead is None or wishes.rival_ahead[0] is not terms.component:
        return None
    left, place = wishes.rival_ahead[1], _by_place(terms, wishes, x)
    if left.unit != terms.unit or place.value <= theirs.value:
        return None
    text = f"min({term(theirs.value)} + {_formula(left)}, {_formula(place)})"
    return _Limit(min(theirs.value + left.value, place.value), Computed(text), _AHEAD)


_AHEAD = "Your other offer is ahead as a whole, and to match one part would leave it so."


def _rung_steps(
    component: Component, opening: Figure, period: str, x: Decimal
) -> tuple[Decimal, ...]:
    """The usual grid, or the finer ones where it would leave too few rungs in the gap."""
    steps = grids(component, opening.unit, period, opening.value)
    gap = opening.value - x
    fine = tuple(step for step in steps if gap >= LADDER_STEPS * step)
    return fine or steps[-1:]


def _hold(terms: ComponentTerms, offered: Figure, aim: Aim, top: _Limit) -> Ask:
    reason = _MET
    if offered.value > terms.in_offer_unit(terms.high):
        reason = "The offer is above the guide's range."
    elif offered.value >= top.value and top.value < terms.in_offer_unit(terms.high):
        reason = AT_POSTED
    ask = held(terms.component, offered, reason, terms.spoken_period)
    return replace(ask, kind=terms.kind, scaled=aim.scaled)


def _stretch(
    terms: ComponentTerms,
    opening: Figure,
    aimed: _Limit,
    top: _Limit,
    limit: _Limit,
    wishes: Wishes,
) -> Figure | None:
    """On request: the guide's whole figure where the jump cut it, a real offer's base, the top."""
    rival = wishes.rival_base if terms.component is Component.BASE else None
    choices = [_Limit(rival.value, rival.source)] if rival is not None else []
    choices.append(aimed if limit.why and aimed.value < top.value else top)
    for choice in choices:
        steps = grids(terms.component, terms.unit, terms.spoken_period, choice.value)
        value = say_down(choice.value, steps, above=opening.value)
        if value is not None:
            return Figure(value, terms.unit, choice.source)
    return None


def _bolster(opening: Figure, most: Decimal, steps: tuple[Decimal, ...]) -> Figure | None:
    """Unlike a range that was asked for, it stays under the largest jump too, and is no sliver."""
    end = _range_top(opening, most, steps[:1])
    return end if end is not None and end.value >= opening.value * LEAST_RANGE else None


def _range_top(opening: Figure, top: Decimal, steps: tuple[Decimal, ...]) -> Figure | None:
    value = say_down(min(top, opening.value * RANGE_TOP), steps, above=opening.value)
    if value is None:
        return None
    text = f"min({term(top)}, {term(opening.value)} × {term(RANGE_TOP)})"
    return Figure(value, opening.unit, Computed(text))


def _value(figure: Figure) -> Decimal:
    return figure.value
