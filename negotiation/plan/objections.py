"""Objections that only some offers meet, each with the step that can be taken next.

Such an answer is empty where the case has nothing that the objection could be about: nobody says
"a verbal offer isn't an offer" to somebody who has none.
"""

from __future__ import annotations

from collections.abc import Callable

from negotiation.analysis.formula import gap_of
from negotiation.analysis.results import Ask, Cause
from negotiation.model.assumptions import HURRIED_DAYS, LIQUID_KINDS
from negotiation.model.case import Extra, Situation, Stage
from negotiation.model.figures import Figure
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase, Piece, join, listing, say
from negotiation.plan.asks import asks_listed
from negotiation.plan.beside import guaranteed
from negotiation.plan.dates import before_theirs, extension_days
from negotiation.plan.in_range import TWO_THIRDS, ask_penetration, place_of, where_of
from negotiation.plan.matter import Matter
from negotiation.plan.plays import Play
from negotiation.plan.pushback_plays import situation
from negotiation.plan.reasons import letter_wishes
from negotiation.plan.round2_words import asked_aloud, before_aloud, has_packages, net_words
from negotiation.plan.told import Wish
from negotiation.plan.unpriced import unpriced
from negotiation.plan.wording import counted

Answer = Callable[[Matter, Play], Phrase]
They = str | Callable[[Matter], str]

# Nothing is asked for any more, or not yet.
QUIET = (Play.ACCEPT, Play.READY, Play.FINAL, Play.EXPECTATIONS)


def is_raise(m: Matter) -> bool:
    """Whether the candidate works there already: nobody signs on then."""
    return m.case.situation is Situation.RAISE


def named(m: Matter, component: Component) -> Ask | None:
    """The figure that the company is told for a part."""
    return next((ask for ask in m.named if ask.component is component), None)


def at_figure(m: Matter, ask: Ask) -> Phrase:
    """An ask as one says it in passing: "base at $285,000", "RSUs at $400,000"."""
    if ask.component is Component.SIGN_ON:
        return say("the ", m.said(ask.opening), " sign-on")
    if ask.opening.unit == "units" or ask.component is Component.TOTAL:
        return asks_listed(m, [ask])
    month = " a month" if ask.monthly else ""
    return say(m.part(ask.component), " at ", m.said(ask.opening), month)


def figure_of(m: Matter, ask: Ask) -> Phrase:
    """An ask as one comes back to it: "$285,000" of base, "RSUs at $400,000" of another part."""
    if ask.component is Component.BASE and not ask.monthly:
        return say(m.said(ask.opening))
    return at_figure(m, ask)


def still_lost(m: Matter) -> Figure | None:
    """What the sign-on that is offered leaves of a loss; None where it makes up for none of it."""
    sign_on = named(m, Component.SIGN_ON)
    if m.told.forfeits is None or sign_on is None or sign_on.cause is not Cause.FORFEITS:
        return None
    gap, lost = gap_of(sign_on.opening, sign_on.offered), m.told.forfeits.amounts[0].figure
    return gap if gap is not None and gap.value < lost.value else None


def _is_money(figure: Figure) -> bool:
    return figure.unit not in ("%", "units")


# --- Equity and bonus --------------------------------------------------------------------------


def _share_varies(m: Matter, play: Play) -> Phrase:
    if m.kind(Component.EQUITY) is not EquityKind.PROFIT_SHARE or is_raise(m):
        return Phrase()
    if any(part is Component.EQUITY for part, _, _ in m.told.fallen):
        before = next(then for part, then, _ in m.told.fallen if part is Component.EQUITY)
        return m.line("a share before", before=before)
    if play is Play.MISSING_PART and unpriced(m) is Component.EQUITY:
        return m.line("a share unknown")
    ask = named(m, Component.EQUITY)
    return m.line("a share varies", ask=m.said(ask.opening)) if ask is not None else Phrase()


def _discretionary(m: Matter, play: Play) -> Phrase:
    bonus = m.numbers.valuation.own.bonus
    wished = _wish(m, Extra.GUARANTEED_BONUS) is not None
    missing = play is Play.MISSING_PART and unpriced(m) is Component.BONUS
    asked = guaranteed(m, play) is not None or named(m, Component.BONUS) is not None
    if play is Play.WRITTEN_FIRST and bonus is not None and m.mostly_bonus and not wished:
        return m.line("a bonus unwritten", bonus=m.said(bonus))
    if play in QUIET or not (wished or missing or asked):
        return Phrase()
    sign_on = named(m, Component.SIGN_ON) or m.mostly_bonus  # nobody pays most of a year so
    if bonus is None or is_raise(m) or sign_on or named(m, Component.BONUS):
        return m.line("a bonus measured")
    return m.line("a bonus once", bonus=m.said(bonus))


def _by_grade(m: Matter, play: Play) -> Phrase:
    ask = named(m, Component.EQUITY)
    if ask is None or m.kind(Component.EQUITY) is EquityKind.PROFIT_SHARE or is_raise(m):
        return Phrase()
    gap = gap_of(ask.opening, ask.offered)
    kept = ask.cause in (Cause.CONDITION, Cause.RESTORED)
    if gap is None or kept or not _is_money(gap):
        return Phrase()
    yearly = ask.spoken_period == "a year"
    return m.line("a grade yearly" if yearly else "a grade", gap=m.said(gap))


# --- The sign-on -------------------------------------------------------------------------------


def _to_replace(m: Matter, play: Play) -> Phrase:
    ask = named(m, Component.SIGN_ON)
    if ask is None or is_raise(m) or m.told.forfeits is not None:
        return Phrase()
    if ask.offered is not None and ask.offered.value > 0:
        return Phrase()
    sum_once = m.said(ask.opening)
    if ask.cause is Cause.BASE_GAP:
        return m.line("a replace gap", sign_on=sum_once)
    if ask.cause is Cause.CONDITION:
        return Phrase()
    if m.numbers.valuation.own.bonus is not None:
        return m.line("a replace bonus", sign_on=sum_once)
    if form := first_year_shares(m):
        return m.line("a replace shares", sign_on=sum_once, form=form)
    return m.line("a replace later", sign_on=sum_once)


def first_year_shares(m: Matter) -> str:
    """Shares that can be sold once they vest: nearly as good as money in the first year."""
    kind = m.kind(Component.EQUITY)
    shares = kind in LIQUID_KINDS and kind is not EquityKind.PROFIT_SHARE
    return m.part(Component.EQUITY) if shares and Component.EQUITY in m.told.parts else ""


def _too_high(m: Matter, play: Play) -> Phrase:
    ask = named(m, Component.SIGN_ON)
    if ask is None or is_raise(m) or ask.cause in (Cause.CONDITION, Cause.RESTORED):
        return Phrase()
    if ask.cause is Cause.FORFEITS and m.told.forfeits is not None:
        gap, form = still_lost(m), first_year_shares(m)
        if gap is None:
            return m.line("a high half", forfeits=m.told.forfeits)
        if form:
            return m.line("a high loss shares", gap=m.said(gap), form=form)
        return m.line("a high loss", gap=m.said(gap))
    gap = gap_of(ask.opening, ask.offered)
    return m.line("a high", gap=m.said(gap)) if gap is not None else Phrase()


def _too_high_said(m: Matter) -> str:
    ask = named(m, Component.SIGN_ON)
    whole = ask is not None and ask.cause is Cause.FORFEITS and still_lost(m) is None
    return "That's a lot. We could do half." if whole else "Our sign-ons don't go that high."


def _everyone_loses(m: Matter, play: Play) -> Phrase:
    ask = named(m, Component.SIGN_ON)
    if ask is None or ask.cause is not Cause.FORFEITS or m.told.forfeits is None:
        return Phrase()
    gap = still_lost(m)
    if gap is None:
        return m.line("a everyone", lost=m.told.forfeits)
    return m.line("a everyone short", gap=m.said(gap))


# --- Another offer, and their own --------------------------------------------------------------


def _verbal_rival(m: Matter, play: Play) -> Phrase:
    rival = m.told.rival
    if rival is None or rival.status is not OfferStatus.VERBAL or play in QUIET:
        return Phrase()
    first = next(iter(m.named), None)
    if first is None:
        return m.line("a verbal bare")
    said = m.line("a verbal aside", ask=m.said(first.opening))
    p = ask_penetration(m, first)
    placed = m.line("a verbal work") if m.told.deeds else Phrase()
    if p is not None and p < TWO_THIRDS:  # further up its place is no argument
        placed = m.line("a verbal placed", where=where_of(p))
    return join([said, placed, m.line("a verbal then")])


def _take_theirs(m: Matter, play: Play) -> Phrase:
    rival, asks = m.told.rival, list(m.named)
    if rival is None or rival.status is not OfferStatus.WRITTEN or play in QUIET or not asks:
        return Phrase()
    by = before_theirs(m) if rival.expires is not None else "this week"
    if len(asks) > 1 and has_packages(m):
        return m.line("a take theirs packages", asks=asked_aloud(m, asks), by=by)
    return m.line("a take theirs", ask=figure_of(m, asks[0]), by=by)


def _too_short(m: Matter, play: Play) -> Phrase:
    rival = m.told.rival
    if _hurried(m) is None or rival is None or play in QUIET or not m.named:
        return Phrase()
    first, *rest = m.named
    slots: dict[str, Piece] = {"first": at_figure(m, first), "by": before_theirs(m)}
    slots |= {"who": rival.addressee, "time": extension_days(m)}
    if not rest:
        return m.line("a too short one", **slots)
    return m.line("a too short", rest=listing(at_figure(m, ask) for ask in rest), **slots)


def _hurried(m: Matter) -> int | None:
    """The days that another offer leaves to this company, where they are few."""
    rival, clock = m.told.rival, m.numbers.leverage.clock
    if rival is None or rival.expires is None or clock is None or clock.rival is not rival.view:
        return None
    return clock.days if clock.days <= HURRIED_DAYS else None


def _turn_round(m: Matter) -> str:
    days = _hurried(m) or 0
    if days < 2:
        return f"We can't turn this round by {'tomorrow' if days else 'tonight'}."
    return f"We can't turn this round in {counted(days)} days."


def _write_up(m: Matter, play: Play) -> Phrase:
    verbal = m.case.offer_status is OfferStatus.VERBAL and m.case.stage is Stage.OPENING
    if not verbal or m.case.situation is not Situation.OFFER or play in QUIET:
        return Phrase()
    due = m.told.due
    asked_for_time = m.numbers.leverage.tempo == "exploding"
    if due is None or asked_for_time:  # which a word of their date would take back
        return m.line("a write up read")
    return m.line("a write up", due=say(" ", due))


# --- The level, the place, the team ------------------------------------------------------------


def _level_open(m: Matter, play: Play) -> Phrase:
    if situation(m, play) is not Play.LEVEL_FIRST:
        return Phrase()
    if not m.told.deeds:
        return m.line("a level open")
    return m.line("a level open deed", deed=m.told.deeds[0].clause)


def _levels_differ(m: Matter, play: Play) -> Phrase:
    if situation(m, play) is not Play.LEVEL_FIRST or m.told.level is None:
        return Phrase()
    return m.line("a levels differ work" if m.told.deeds else "a levels differ")


def _remote_band(m: Matter, play: Play) -> Phrase:
    base = named(m, Component.BASE)
    if base is None or is_raise(m) or "working remotely" not in m.place:
        return Phrase()
    position, p = place_of(m, Component.BASE), ask_penetration(m, base)
    if position is None or p is None or p > 1 or base.monthly:
        return m.line("a remote bare", ask=m.said(base.opening))
    low, high = m.said(position.low), m.said(position.high)
    return m.line("a remote", low=low, high=high, ask=m.said(base.opening))


def _wish(m: Matter, extra: Extra) -> Wish | None:
    return next((wish for wish in letter_wishes(m) if wish.extra is extra), None)


def _days_at_home(m: Matter, play: Play) -> Phrase:
    wished = _wish(m, Extra.REMOTE_DAYS)
    return m.line("a days at home") if wished is not None and play not in QUIET else Phrase()


def _days_said(m: Matter) -> str:
    """Theirs with the days that were asked for, where they are a number and nothing else."""
    wish = _wish(m, Extra.REMOTE_DAYS)
    words = str(wish.words) if wish is not None else ""
    number, ends, _ = words.partition(" days a week from home")
    known = bool(ends) and words.endswith("from home") and number.isalpha()
    return f"{number.capitalize() if known else 'Working'} {_AT_HOME[known]} than the team does."


_AT_HOME = {True: "days at home is more", False: "from home that often is more"}


def _review_yearly(m: Matter, play: Play) -> Phrase:
    wish = _wish(m, Extra.REVIEW)
    if wish is None or play in QUIET:
        return Phrase()
    return m.line("a review yearly", wish=wish.words)


# --- A trade that is none ----------------------------------------------------------------------


def _traded(m: Matter, play: Play) -> Phrase:
    net = net_words(m) if m.told.fallen and m.told.moved else Phrase()
    if not net:
        return Phrase()
    part = m.part(next(iter(m.told.moved)))
    return join([net, m.line("a traded", before=before_aloud(m), part=part)])


def _traded_said(m: Matter) -> str:
    rose = m.part(next(iter(m.told.moved), Component.BASE))
    fell = m.part(next((part for part, _, _ in m.told.fallen), Component.EQUITY))
    return f"{rose[0].upper()}{rose[1:]} went up, so {fell} went down."


SOMETIMES: tuple[tuple[str, They, Answer], ...] = (
    ("share_varies", "The share depends on the year; we can't fix it.", _share_varies),
    ("bonus_discretionary", "Bonuses are discretionary; we don't guarantee them.", _discretionary),
    ("grants_by_grade", "Grants go by grade.", _by_grade),
    ("replace_only", "We only pay sign-ons to replace something lost.", _to_replace),
    ("sign_on_too_high", _too_high_said, _too_high),
    ("everyone_loses", "Everyone gives something up when they move.", _everyone_loses),
    ("verbal_rival", "A verbal offer isn't an offer.", _verbal_rival),
    ("take_theirs", "Take theirs, if it's better.", _take_theirs),
    ("too_short", _turn_round, _too_short),
    ("write_up_first", "We'll write it up once you've said yes.", _write_up),
    ("level_open", "That is the level we have open.", _level_open),
    ("levels_differ", "Levels don't map one to one between companies.", _levels_differ),
    ("remote_band", "Remote pay is lower; that's the band.", _remote_band),
    ("days_at_home", _days_said, _days_at_home),
    ("review_yearly", "Reviews are once a year, for everyone.", _review_yearly),
    ("traded", _traded_said, _traded),
)
SOMETIMES_KEYS = tuple(key for key, _, _ in SOMETIMES)
