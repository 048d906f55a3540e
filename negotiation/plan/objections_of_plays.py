"""Objections that belong to a situation: what is sure to come where it has what they are about.

Who asks for a loss to be made good is asked how it is known, who names no company is asked for its
name, and a bonus is held against every gap in base. Each answer rests on what this case has: the
sum of base and bonus, what moved and what did not, where the ask lies.
"""

from __future__ import annotations

from negotiation.analysis.formula import gap_of, term
from negotiation.analysis.results import Cause, ComponentPosition, Valued
from negotiation.model.case import Extra, Stage
from negotiation.model.figures import Computed, Figure, FromCandidate
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase, Piece, aloud, listing, say
from negotiation.plan.beside import guaranteed
from negotiation.plan.in_range import place_of
from negotiation.plan.matter import Matter
from negotiation.plan.objections import (
    QUIET,
    Answer,
    They,
    at_figure,
    figure_of,
    named,
    still_lost,
)
from negotiation.plan.plays import Play
from negotiation.plan.pushback_plays import situation
from negotiation.plan.reasons import OUTSIDE_THE_BUDGET, ahead_of_bonus, is_paper, letter_wishes
from negotiation.plan.round2_words import before_aloud, has_packages
from negotiation.plan.told import RivalTold
from negotiation.plan.wording import is_plural

# A raise at one's own company is met with none of these.
_QUIET = (*QUIET, Play.RAISE)


def _sum(one: Figure, other: Figure) -> Figure:
    text = f"{term(one.value)} + {term(other.value)}"
    return Figure(one.value + other.value, one.unit, Computed(text))


# --- What is lost ------------------------------------------------------------------------------


def _lost(m: Matter) -> bool:
    ask = named(m, Component.SIGN_ON)
    return ask is not None and ask.cause is Cause.FORFEITS and m.told.forfeits is not None


def _proof_of_loss(m: Matter, play: Play) -> Phrase:
    if not _lost(m) or m.told.forfeits is None:
        return Phrase()
    if m.told.loss is not None and str(m.told.loss) != str(m.told.forfeits):
        return m.line("a proof named", loss=m.told.loss)
    return m.line("a proof", forfeits=m.told.forfeits)


def _proof_asked(m: Matter) -> str:
    return str(aloud(say("How do we know it's ", m.told.forfeits or "that much", "?")))


def _new_pay(m: Matter, play: Play) -> Phrase:
    if not _lost(m) or m.told.forfeits is None or _new_part(m) is None:
        return Phrase()
    gap = still_lost(m)
    lost = say(m.said(gap)) if gap is not None else m.told.forfeits
    shares = _new_part(m) is Component.EQUITY
    paper = shares and is_paper(m.numbers.valuation.own)
    return m.line("a new paper" if paper else "a new pay", lost=lost)


def _new_part(m: Matter) -> Component | None:
    """What of the offer a loss could be set against."""
    return next((part for part in _NEW if part in m.told.parts), None)


_NEW = (Component.EQUITY, Component.BONUS)


def _new_pay_said(m: Matter) -> str:
    part = m.part(_new_part(m) or Component.EQUITY)
    if is_plural(part):
        return f"Your new {part} make up for it."
    return f"Your new {part.removeprefix('the ')} makes up for it."


# --- Another offer -----------------------------------------------------------------------------


def _rival(m: Matter, play: Play) -> RivalTold | None:
    """The other offer, where something is asked for beside it."""
    rival = m.told.rival
    if rival is None or play in _QUIET or rival.status is OfferStatus.IN_PROCESS or not m.named:
        return None
    return rival


def _who_is_it(m: Matter, play: Play) -> Phrase:
    rival = _rival(m, play)
    if rival is None or rival.named:
        return Phrase()
    ask = figure_of(m, m.named[0])
    if rival.status is OfferStatus.VERBAL:
        return m.line("a who verbal", ask=ask)
    return m.line("a who" if rival.terms is None else "a who quoted", ask=ask)


def _their_letter(m: Matter, play: Play) -> Phrase:
    rival = _rival(m, play)
    if rival is None or rival.terms is None or rival.status is not OfferStatus.WRITTEN:
        return Phrase()
    return m.line("a letter", ask=figure_of(m, m.named[0]))


def _bonus_counts(m: Matter, play: Play) -> Phrase:
    own, base = m.numbers.valuation.own, named(m, Component.BASE)
    asked = guaranteed(m, play) is not None or named(m, Component.BONUS) is not None
    if play in _QUIET or base is None or base.monthly or asked or own.bonus is None:
        return Phrase()
    if own.base is None or own.base.unit != own.bonus.unit or base.cause is Cause.CONDITION:
        return Phrase()
    cash = _sum(own.base, own.bonus)
    slots: dict[str, Piece] = {"bonus": m.said(own.bonus), "cash": m.said(cash)}
    theirs = _compared(m, own)
    if theirs is None:
        return m.line("a bonus on top", ask=m.said(base.opening), **slots)
    rival = m.told.rival
    if rival is not None and rival.view.valued is not None:
        ahead = ahead_of_bonus(own, rival.view.valued)
        if ahead is not None:  # counted in the mail already
            return m.line("a bonus counted", ahead=m.said(ahead[1]), **slots)
    there = f"at {rival.who}" if rival is not None and rival.named else "there"
    with_bonus = f" {there} with their bonus"
    alone = isinstance(theirs.source, FromCandidate)
    slots["theirs"] = say(m.said(theirs), f" in base alone {there}" if alone else with_bonus)
    if (short := gap_of(theirs, cash)) is not None:
        return m.line("a bonus short", short=m.said(short), **slots)
    return m.line("a bonus closes", **slots)


def _compared(m: Matter, own: Valued) -> Figure | None:
    """The other offer's base, with its bonus where that was told: what our cash is held against."""
    rival = m.told.rival
    theirs = rival.view.valued if rival is not None and rival.terms is not None else None
    if theirs is None or theirs.base is None or own.base is None:
        return None
    if theirs.base.unit != own.base.unit or theirs.base.value <= own.base.value:
        return None
    return _sum(theirs.base, theirs.bonus) if theirs.bonus is not None else theirs.base


def _bonus_said(m: Matter) -> str:
    if _compared(m, m.numbers.valuation.own) is not None:
        return "Our bonus closes the gap."
    return "There's a bonus on top of that."


# --- A share, a bonus, a grant -----------------------------------------------------------------


def _same_for_all(m: Matter, play: Play) -> Phrase:
    ask = named(m, Component.EQUITY)
    shared = m.kind(Component.EQUITY) is EquityKind.PROFIT_SHARE
    if ask is None or not shared or play in _QUIET or ask.offered is None:
        return Phrase()
    if ask.cause in (Cause.CONDITION, Cause.RESTORED) or m.case.stage is not Stage.OPENING:
        return Phrase()
    return m.line("a same", offered=m.said(ask.offered), ask=m.said(ask.opening))


def _tied(m: Matter, play: Play) -> Phrase:
    ask, round2 = named(m, Component.EQUITY), m.numbers.round2
    if ask is None or round2 is None or m.told.base_final is None:
        return Phrase()
    share = m.kind(Component.EQUITY) is EquityKind.PROFIT_SHARE
    slots: dict[str, Piece] = {"grant": "the share" if share else "the grant"}
    rose = {each: gap_of(now, then) for each, then, now in round2.moved}
    base, equity = rose.get(Component.BASE), rose.get(Component.EQUITY)
    if base is not None and equity is not None:
        slots |= {"base": m.said(base), "more": m.said(equity)}
        return m.line("a tied moved", ask=m.said(ask.opening), **slots)
    if base is not None and Component.EQUITY not in rose:
        return m.line("a tied unmoved", base=m.said(base), **slots)
    return m.line("a tied", ask=m.said(ask.opening), **slots)


def _tied_said(m: Matter) -> str:
    part = m.part(Component.EQUITY)
    are, they = ("are", "they're") if is_plural(part) else ("is", "it's")
    return f"{part[0].upper()}{part[1:]} {are} tied to base, so {they} final too."


def _had_more(m: Matter, play: Play) -> Phrase:
    round2 = m.numbers.round2
    if round2 is None or not m.told.moved or play in (*_QUIET, Play.LOWERED) or not m.named:
        return Phrase()
    if any(ask.cause is Cause.CONDITION for ask in m.named):
        return Phrase()
    before, own = dict(round2.asked).get(Component.BASE), m.numbers.valuation.own.base
    yearly = m.numbers.offer.base is not None and m.numbers.offer.base.per is Period.YEAR
    less = gap_of(before, own) if before is not None and yearly else None
    if m.told.base_final is not None and less is not None:
        first = m.named[0]
        apart = gap_of(first.opening, first.offered)
        slots: dict[str, Piece] = {"less": m.said(less)}
        if apart is None or apart.unit in ("%", "units"):
            return m.line("a more settled", ask=at_figure(m, first), **slots)
        slots |= {"part": m.part(first.component), "apart": m.said(apart)}
        return m.line("a more settled apart", **slots)
    if has_packages(m):
        return m.line("a more packages")
    return m.line("a more", ask=at_figure(m, m.named[0]))


# --- What came down ----------------------------------------------------------------------------


def _too_much(m: Matter, play: Play) -> Phrase:
    round2 = m.numbers.round2
    if play is not Play.LOWERED or round2 is None or not m.told.fallen:
        return Phrase()
    part = next((part for part, _, _ in m.told.fallen if part in m.told.asked), None)
    if part is None:
        return Phrase()
    slots: dict[str, Piece] = {"asked": m.told.asked[part], "before": before_aloud(m)}
    at = _range_around(m, part, dict(round2.asked)[part])
    if at is None:
        return m.line("a much", **slots)
    return m.line("a much inside", low=m.said(at.low), high=m.said(at.high), **slots)


def _range_around(m: Matter, part: Component, asked: Figure) -> ComponentPosition | None:
    """The range in which what was asked for lies; None outside it, or where the reports are by
    another period or for another sum than the offer.
    """
    at = place_of(m, part)
    offered = next((ask.offered for ask in m.numbers.asks if ask.component is part), None)
    if at is None or offered is None or at.offered.value != offered.value:
        return None
    alike = asked.unit == at.high.unit == at.offered.unit
    return at if alike and at.low.value <= asked.value <= at.high.value else None


def _weigh_other(m: Matter, play: Play) -> Phrase:
    round2, other = m.numbers.round2, _other_part(m)
    if play is not Play.LOWERED or round2 is None or other is None or len(round2.fallen) != 1:
        return Phrase()
    part, before, now = round2.fallen[0]
    less = gap_of(before, now)
    if less is None or before.unit == "%":
        return Phrase()
    slots: dict[str, Piece] = {"less": m.said(less), "part": m.part(part)}
    slots |= {"before": before_aloud(m), "same": m.told.parts[other]}
    if other is Component.EQUITY and is_paper(m.numbers.valuation.own):
        return m.line("a weigh paper", **slots)
    return m.line("a weigh", **slots)


def _other_part(m: Matter) -> Component | None:
    """What stands as it stood before beside a part that came down."""
    round2, previous = m.numbers.round2, m.case.previous_offer
    if round2 is None or previous is None:
        return None
    there = {Component.BASE: previous.base, Component.EQUITY: previous.equity}
    changed = {part for part, then, now in round2.moved if then.value != now.value}
    if any(then.value < now.value for _, then, now in round2.moved):
        return None  # it was a trade
    kept = (part for part, told in there.items() if told is not None and part in m.told.parts)
    return next((part for part in kept if part not in changed), None)


def _weigh_said(m: Matter) -> str:
    part = m.part(_other_part(m) or Component.EQUITY).removeprefix("the ")
    return f"Take {part if part == 'base' else f'the {part}'} into account."


# --- The level ---------------------------------------------------------------------------------


def _decided(m: Matter, play: Play) -> Phrase:
    if situation(m, play) is not Play.LEVEL_FIRST:
        return Phrase()
    return m.line("a decided deed" if m.told.deeds else "a decided")


def _paid_instead(m: Matter, play: Play) -> Phrase:
    if situation(m, play) is not Play.LEVEL_FIRST:
        return Phrase()
    return m.line("a paid instead")


# --- A date, and wishes ------------------------------------------------------------------------


def _longer(m: Matter, play: Play) -> Phrase:
    asks = [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    if m.told.promise is None or not m.told.promise.at_terms or not asks or play in _QUIET:
        return Phrase()
    return m.line("a longer", terms=listing(figure_of(m, ask) for ask in asks))


def _long_list(m: Matter, play: Play) -> Phrase:
    wished = letter_wishes(m)
    if play in _QUIET or len(wished) < _MANY or not m.named:
        return Phrase()
    weighty = [wish for wish in wished if wish.extra not in OUTSIDE_THE_BUDGET]
    first = (weighty or wished)[0]
    light = [wish.words for wish in wished if wish not in weighty and wish is not first]
    slots: dict[str, Piece] = {"first": at_figure(m, m.named[0]), "wish": first.words}
    if not light:
        return m.line("a list", **slots)
    return m.line("a list light", light=listing(light), **slots)


_MANY = 3  # as many wishes are a list


def _wishes_for(extra: Extra, move: str) -> Answer:
    def answer(m: Matter, play: Play) -> Phrase:
        wished = any(wish.extra is extra for wish in letter_wishes(m))
        return m.line(move) if wished and play not in _QUIET else Phrase()

    return answer


OF_PLAYS: tuple[tuple[str, They, Answer], ...] = (
    ("loss_proved", _proof_asked, _proof_of_loss),
    ("new_pay", _new_pay_said, _new_pay),
    ("who_is_it", "Who is the other company?", _who_is_it),
    ("their_letter", "Can you show us their letter?", _their_letter),
    ("bonus_counts", _bonus_said, _bonus_counts),
    ("same_for_all", "Everybody's share is set the same way.", _same_for_all),
    ("tied_to_base", _tied_said, _tied),
    ("had_more", "You've already had an increase.", _had_more),
    ("too_much", "You asked for too much, so we looked again.", _too_much),
    ("weigh_other", _weigh_said, _weigh_other),
    ("decided", "The committee has decided on this level.", _decided),
    ("paid_instead", "We could pay you more at this level instead.", _paid_instead),
    ("need_longer", "We need longer than that.", _longer),
    ("long_list", "That's a long list.", _long_list),
    (
        "window_in_plan",
        "The exercise window is in the plan; it's the same for everybody.",
        _wishes_for(Extra.EXERCISE_WINDOW, "a window"),
    ),
    ("no_severance", "We don't do severance.", _wishes_for(Extra.SEVERANCE, "a severance")),
)
OF_PLAYS_KEYS = tuple(key for key, _, _ in OF_PLAYS)
