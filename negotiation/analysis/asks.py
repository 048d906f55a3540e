"""What to ask for, component by component: opening, ladder, stretch, and in which order.

    opening O = min(A, high, x × (1 + J)), half-up to three figures, never below x
    below the band: O at least low + ¼ (high − low)
    ladder: O, x + ¾g, x + .6g, x + ½g          g = O − x
    x ≥ A, or x above the band: hold, nothing to ask

A is the guide's figure (`aims`), x the offer, J the largest jump (`policy`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from negotiation.analysis.aims import Aim
from negotiation.analysis.components import ComponentTerms
from negotiation.analysis.formula import down_to_figures, term, to_figures
from negotiation.analysis.results import Ask
from negotiation.model.assumptions import (
    ACCEPTABLE_SHARE,
    ASKED_ONLY_IF_NAMED,
    BELOW_BAND_PENETRATION,
    FALLBACK_SHARE,
    FLEXIBILITY,
    JUMP,
    LADDER_FIGURES,
    LEAST_RANGE,
    MOST_ASKS,
    RANGE_TOP,
    SPOKEN_FIGURES,
    TARGET_SHARE,
)
from negotiation.model.case import Priority
from negotiation.model.figures import Computed, Figure, Source
from negotiation.model.guide import Component

_WANTED: dict[Priority, tuple[Component, ...]] = {
    Priority.BASE: (Component.BASE, Component.TOTAL),
    Priority.EQUITY: (Component.EQUITY, Component.TOTAL),
    Priority.SIGN_ON: (Component.SIGN_ON,),
    Priority.LIQUID_CASH: (Component.BASE, Component.SIGN_ON, Component.BONUS, Component.TOTAL),
    Priority.LEVEL: (),
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the candidate chose that bears on the figures."""

    long_jump: bool = False  # a real alternative, or a possible down-level
    stretch: bool = False
    ask_range: bool = False
    walk_away: Figure | None = None  # base, in the offer's unit
    rival_base: Figure | None = None  # of a written offer, in the offer's currency and unit


@dataclass(frozen=True, slots=True)
class _Limit:
    """A bound on the opening, in the offer's unit; `why` is empty for the guide's own figure."""

    value: Decimal
    source: Source
    why: str = ""


def ask_for(terms: ComponentTerms, aim: Aim, wishes: Wishes) -> Ask:
    """The ask for one banded component."""
    offered = terms.offered
    x = offered.value if offered is not None else Decimal()
    aimed = _at_least_inside(terms, _said(terms, aim.figure), x)
    top = _said(terms, terms.guide_figure(terms.high))
    if offered is not None and (x >= aimed.value or x >= top.value):
        return _hold(terms, offered, aim)
    if offered is not None and terms.component in ASKED_ONLY_IF_NAMED and not aim.named:
        return replace(_hold(terms, offered, aim), reason=_LEVEL_FIXED)
    limit = _lowest(terms, aimed, top, wishes)
    cap, most = limit.value, _jump(terms, wishes)[0]
    opening = _spoken(aimed.value if limit.why == "" else cap, min(top.value, most))
    if offered is not None and opening <= x:
        return _hold(terms, offered, aim)
    source = limit.source
    if opening != cap:
        source = Computed(f"{term(cap)} to three figures ({limit.source})")
    figure = Figure(opening, terms.unit, source)
    reason = f"{aim.reason} {limit.why}".strip()
    ask = _ladder(terms.component, offered, figure, wishes)
    return replace(
        ask,
        kind=terms.kind,
        reason=reason,
        spoken_period=terms.spoken_period,
        scaled=aim.scaled,
        capped=limit.why != "" and limit.value < _said(terms, aim.figure).value,
        stretch=_stretch(terms, figure, aimed, top, limit, wishes) if wishes.stretch else None,
        range_top=_range_top(figure, top) if wishes.ask_range else None,
        bolster=_bolster(figure, top, most),
    )


def ask_sign_on(offered: Figure | None, aim: Aim) -> Ask:
    """A sign-on with a figure but no band. One that was not mentioned counts as none."""
    x = offered.value if offered is not None else Decimal()
    opening = to_figures(aim.figure.value, SPOKEN_FIGURES)
    if offered is not None and x >= opening:
        return replace(_flat(Component.SIGN_ON, offered), reason=_MET)
    source = aim.figure.source
    if opening != aim.figure.value:
        source = Computed(f"{term(aim.figure.value)} to three figures ({source})")
    figure = Figure(opening, aim.figure.unit, source)
    ask = _ladder(Component.SIGN_ON, offered, figure, Wishes())
    return replace(ask, reason=aim.reason, scaled=aim.scaled)


def ranked(
    asks: tuple[tuple[Ask, Decimal], ...], priority: Priority | None, most: int = MOST_ASKS
) -> tuple[Ask, ...]:
    """By the candidate's priority, then the gap (in widths of the band), then flexibility.

    A bonus that was not put first comes last: it goes with the level, and leading with it would
    spend the first word on what moves least. At most `most` that are not held: what the candidate
    did not put first and the company moves least goes before the rest. Held ones come last.
    """
    wanted = _WANTED[priority] if priority is not None else ()

    def order(item: tuple[Ask, Decimal]) -> tuple[bool, int, bool, Decimal, int]:
        ask, gap = item
        first = wanted.index(ask.component) if ask.component in wanted else len(wanted)
        last = ask.component in ASKED_ONLY_IF_NAMED and first == len(wanted)
        return ask.hold, first, last, -gap, FLEXIBILITY[ask.component]

    def kept(ask: Ask) -> tuple[bool, int]:
        return ask.component not in wanted, FLEXIBILITY[ask.component]

    ordered = [ask for ask, _ in sorted(asks, key=order)]
    live = [ask for ask in ordered if not ask.hold]
    chosen = sorted(live, key=kept)[:most]
    live = [ask for ask in live if ask in chosen]
    held = [ask for ask in ordered if ask.hold]
    return tuple(replace(ask, rank=rank) for rank, ask in enumerate([*live, *held], 1))


def gap_of(terms: ComponentTerms, aim: Aim) -> Decimal:
    """How far the aim is above the offer, in widths of the band."""
    width = terms.high - terms.low
    offered = terms.offered_in_guide_unit
    if width <= 0 or offered is None:
        return Decimal()
    return (aim.figure.value - offered.value) / width


_LEVEL_FIXED = "Bonuses are usually fixed by level, and the guide asks for no other."
_MET = "The offer already meets what the guide asks for."


def _said(terms: ComponentTerms, figure: Figure) -> _Limit:
    """A figure of the guide's, in the unit of the offer."""
    if terms.times == terms.over:
        return _Limit(figure.value, figure.source)
    text = term(figure.value)
    text += f" × {terms.times}" if terms.times > 1 else ""
    text += f" ÷ {terms.over}" if terms.over > 1 else ""
    return _Limit(terms.in_offer_unit(figure.value), Computed(f"{text} ({figure.source})"))


def _at_least_inside(terms: ComponentTerms, aimed: _Limit, x: Decimal) -> _Limit:
    """An offer below the band is answered from inside it."""
    floor = _inside(terms)
    if x >= terms.in_offer_unit(terms.low) or aimed.value >= floor.value:
        return aimed
    return floor


def _inside(terms: ComponentTerms) -> _Limit:
    share = BELOW_BAND_PENETRATION
    value = terms.in_offer_unit(terms.low + share * (terms.high - terms.low))
    text = f"{term(terms.low)} + {term(share)} × ({term(terms.high)} − {term(terms.low)})"
    return _Limit(value, Computed(f"{text} ({terms.source})"))


def _jump(terms: ComponentTerms, wishes: Wishes) -> tuple[Decimal, Decimal]:
    """x × (1 + J), raised into the band where x is below it; and J."""
    short, long = JUMP[terms.component]
    if terms.offered is None or (terms.component is Component.SIGN_ON and not terms.offered.value):
        return terms.in_offer_unit(terms.high), long
    x = terms.offered.value
    below = x < terms.in_offer_unit(terms.low)
    jump = long if wishes.long_jump or below else short
    limit = x * (1 + jump)
    return (max(limit, _inside(terms).value) if below else limit), jump


def _lowest(terms: ComponentTerms, aimed: _Limit, top: _Limit, wishes: Wishes) -> _Limit:
    """The bound that decides the opening, with the reason it does."""
    limit, jump = _jump(terms, wishes)
    if aimed.value <= min(top.value, limit):
        return aimed
    if top.value <= limit:
        return _Limit(top.value, top.source, "It stops at the top of the guide's range.")
    x = terms.offered.value if terms.offered is not None else Decimal()
    if limit != x * (1 + jump):
        why = (
            "The offer is below the guide's range, so the ask starts a quarter of the way into it."
        )
        return _Limit(limit, _inside(terms).source, why)
    percent = term(jump * 100)
    return _Limit(
        limit,
        Computed(f"{term(x)} × {term(1 + jump)}"),
        f"It stops at {percent}% above the offer: more at once would sour the talk.",
    )


def _spoken(value: Decimal, cap: Decimal) -> Decimal:
    """Three figures, half-up, but never above the cap."""
    rounded = to_figures(value, SPOKEN_FIGURES)
    return rounded if rounded <= cap else down_to_figures(cap, SPOKEN_FIGURES)


def _ladder(component: Component, offered: Figure | None, opening: Figure, wishes: Wishes) -> Ask:
    x = offered.value if offered is not None else Decimal()
    target, fallback, acceptable = (
        _rung(x, opening, share) for share in (TARGET_SHARE, FALLBACK_SHARE, ACCEPTABLE_SHARE)
    )
    floor = wishes.walk_away if component is Component.BASE else None
    if floor is not None and acceptable.value < floor.value:
        acceptable = floor if floor.value < opening.value else opening
        fallback = max(fallback, acceptable, key=_value)
        target = max(target, acceptable, key=_value)
    return Ask(component, None, offered, opening, target, fallback, acceptable, False, 0, "", "")


def _rung(x: Decimal, opening: Figure, share: Decimal) -> Figure:
    gap = opening.value - x
    exact = x + share * gap
    value = min(max(to_figures(exact, LADDER_FIGURES), x), opening.value)
    text = f"{term(x)} + {term(share)} × ({term(opening.value)} − {term(x)})"
    if value != exact:
        text += ", to four figures"
    return Figure(value, opening.unit, Computed(text))


def _hold(terms: ComponentTerms, offered: Figure, aim: Aim) -> Ask:
    above = offered.value > terms.in_offer_unit(terms.high)
    reason = "The offer is above the guide's range." if above else _MET
    return replace(
        _flat(terms.component, offered),
        kind=terms.kind,
        reason=reason,
        spoken_period=terms.spoken_period,
        scaled=aim.scaled,
    )


def _flat(component: Component, offered: Figure) -> Ask:
    return Ask(component, None, offered, offered, offered, offered, offered, True, 0, "", "")


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
    cut = aimed if limit.why and aimed.value < top.value else top
    choices.append(cut)
    for choice in choices:
        value = _spoken(choice.value, choice.value)
        if value > opening.value:
            return Figure(value, terms.unit, choice.source)
    return None


def _bolster(opening: Figure, top: _Limit, most: Decimal) -> Figure | None:
    """Unlike a range that was asked for, it stays under the largest jump too, and is no sliver."""
    end = _range_top(opening, _Limit(min(top.value, most), top.source))
    return end if end is not None and end.value >= opening.value * LEAST_RANGE else None


def _range_top(opening: Figure, top: _Limit) -> Figure | None:
    value = down_to_figures(min(top.value, opening.value * RANGE_TOP), SPOKEN_FIGURES)
    if value <= opening.value:
        return None
    text = f"min({term(top.value)}, {term(opening.value)} × {term(RANGE_TOP)})"
    return Figure(value, opening.unit, Computed(text))


def _value(figure: Figure) -> Decimal:
    return figure.value
