"""What they may say to a counteroffer, and an honest answer to each; no bluff among them.

Every answer knows the round, the play and the figures. None repeats the opening ask as it was, and
none names a lower figure of its own accord: what is traded is traded for something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from negotiation.analysis.formula import gap_of
from negotiation.analysis.packages import equal_packages, room_of
from negotiation.analysis.ranking import first_of
from negotiation.analysis.results import Ask, Cause
from negotiation.analysis.spoken import grids, say_down
from negotiation.model.assumptions import (
    EXPLODING_DAYS,
    FALLBACK_SHARE,
    LIQUID_KINDS,
    REASON_BELOW,
)
from negotiation.model.calendar import day_name
from negotiation.model.case import Situation, Stage
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Amount, Phrase, Piece, aloud, join, listing, say
from negotiation.model.record import record, replace
from negotiation.plan.asks import asks_listed, meets_theirs
from negotiation.plan.beside import beside, guaranteed, open_part
from negotiation.plan.dates import extension, soon
from negotiation.plan.in_range import (
    ABOVE_THE_MIDDLE,
    ask_noted,
    ask_penetration,
    place_of,
    posted_penetration,
    speaks_for_more,
    where_of,
)
from negotiation.plan.local_law import KNOWN_ON, law_of
from negotiation.plan.matter import Matter
from negotiation.plan.moves import equity_question
from negotiation.plan.objections import (
    SOMETIMES,
    SOMETIMES_KEYS,
    at_figure,
    figure_of,
    first_year_shares,
    is_raise,
    named,
    still_lost,
)
from negotiation.plan.objections_of_plays import OF_PLAYS, OF_PLAYS_KEYS
from negotiation.plan.plays import Play
from negotiation.plan.pushback_order import in_order
from negotiation.plan.pushback_plays import (
    if_it_stays,
    own_last,
    own_moves,
    own_note,
    own_slots,
    situation,
)
from negotiation.plan.pushback_words import part_named, signs_at, their_words
from negotiation.plan.reasons import (
    is_paper,
    letter_wishes,
    rival_date,
    wishes_words,
)
from negotiation.plan.round2_words import (
    asked_aloud,
    asked_more,
    each_aloud,
    fallen_words,
    has_packages,
)
from negotiation.plan.sources import kinds_of
from negotiation.plan.spoken import spoken_deed
from negotiation.plan.ties import tie_words
from negotiation.plan.unpriced import lacks, unpriced, unpriced_question
from negotiation.plan.wording import equity_word, wanted, with_article


@record(frozen=True, slots=True)
class Pushback:
    """`key` is stable; `they_say` heads it, `say` is for the candidate's mouth, `note` for them."""

    key: str
    they_say: str
    say: Phrase
    note: str = ""


def pushbacks(m: Matter, play: Play) -> tuple[Pushback, ...]:
    """All of them, those that this recruiter is likely to raise first."""
    again = m.anew.anew
    found = {one.key: one for one in (*_usual(again, play), *_of_this_offer(again, play))}
    return tuple(found[key] for key in in_order(m, play, found))


def _usual(m: Matter, play: Play) -> Iterator[Pushback]:
    """What anybody may be told."""
    own = own_moves(m, play)
    slots = own_slots(m, play) if own else {}
    for key, they_say, answer, note in _ANSWERS:
        if key == "wishes" and not m.told.wishes:
            continue
        if move := own.get(key):
            said, told = (
                join([m.line(move, **slots), own_last(key, m, play)], "\n\n"),
                own_note(key),
            )
        else:
            said, told = answer(m, play), note(m) if callable(note) else note
        yield Pushback(key, their_words(key, m, play) or they_say, aloud(said), told)


def _of_this_offer(m: Matter, play: Play) -> Iterator[Pushback]:
    """What only such an offer is met with."""
    for key, they_say, answer in (*SOMETIMES, *OF_PLAYS):
        if said := answer(m, play):
            yield Pushback(key, they_say if isinstance(they_say, str) else they_say(m), aloud(said))


def usual_words(key: str) -> str:
    """An objection as it is mostly put; empty for one that only some offers meet."""
    return next((they_say for each, they_say, _, _ in _ANSWERS if each == key), "")


# --- Pieces ------------------------------------------------------------------------------------


def _now(m: Matter) -> list[Ask]:
    """What is asked for, where figures are named at all."""
    return list(m.named)


def _others(m: Matter, without: Component) -> list[Ask]:
    return [ask for ask in _now(m) if ask.component is not without]


def _first(m: Matter) -> Ask | None:
    return next(iter(_now(m)), None)


def _listed(m: Matter, play: Play, asks: list[Ask], wished: Sequence[Phrase] = ()) -> Phrase:
    """Asks in a running sentence, with what the play asks for beside them and what was wished for.

    Wishes alone are nothing to hold to.
    """
    more = beside(m, play)
    if not more and (not asks or not wished):
        return asks_listed(m, asks) if asks else Phrase()
    return listing([*(asks_listed(m, [ask]) for ask in asks), more, *wished])


def _figure(m: Matter, ask: Ask) -> Phrase:
    """The ask as one refers back to it: `$285,000`."""
    return say(m.said(ask.opening))


def _instead(m: Matter) -> Phrase | None:
    """Another form in which the value could come than base; what is asked for beside it stays.

    None where only a later date is left, because a sign-on is asked for already.
    """
    gap, sign_on = _base_gap(m), m.asked(Component.SIGN_ON)
    if gap is None or (sign_on is not None and sign_on.cause is not Cause.BASE_GAP):
        return None
    return say("a sign-on of ", m.said(gap))


def _base_gap(m: Matter) -> Figure | None:
    """About one year of the base that is asked for and not offered, as a sign-on."""
    base = m.asked(Component.BASE)
    if is_raise(m) or base is None or base.offered is None or base.opening.unit == "%":
        return None
    gap = base.raised_by * base.times_a_year
    steps = grids(Component.SIGN_ON, base.opening.unit, "", gap)
    value = say_down(gap, steps[1:])
    if value is None:
        return None
    text = f"({base.opening.value:,f} − {base.offered.value:,f}) × {base.times_a_year}"
    return Figure(value, base.opening.unit, Computed(f"one year's difference in base: {text}"))


def _condition(m: Matter, move: str, **slots: Piece) -> Phrase | None:
    """The answer in which the promise keeps to its own terms; None where there is none."""
    promise = m.told.promise
    asks = [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    if promise is None or not promise.at_terms or not asks:
        return None
    whole = move in _WHOLE_TERMS
    terms = asks_listed(m, asks) if whole else listing(figure_of(m, ask) for ask in asks)
    return m.line(move, terms=terms, sign=promise.sign, **slots)


# Where the promise is given they are said in full.
_WHOLE_TERMS = ("a condition sign", "a condition now", "a why condition")


def _condition_held(m: Matter) -> Phrase | None:
    """The same where the promise is about base: by how much that is more, if it is all there is."""
    asks = [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    if m.asked(Component.BASE) is None:
        return None
    gap = gap_of(asks[0].opening, asks[0].offered) if len(asks) == 1 else None
    if gap is None:
        return _condition(m, "a condition held")
    return _condition(m, "a condition held alone", gap=m.said(gap))


def _elsewhere(m: Matter) -> Phrase | None:
    """Where else the value could come from: what was asked for before and is not given yet.

    The promise stays with its own terms.
    """
    left = _asked_before(m, Component.SIGN_ON)
    return _condition(m, "a condition elsewhere", rest=left) if left else None


def _asked_before(m: Matter, without: Component) -> Phrase:
    """What was asked for before and is not given yet, but for one part and what is settled."""
    open_parts = [part for part in m.told.asked if part is not without]
    if m.told.base_final is not None:
        open_parts = [part for part in open_parts if part is not Component.BASE]
    offered = {ask.component: ask.offered for ask in m.numbers.asks}
    before = dict(m.numbers.round2.asked) if m.numbers.round2 is not None else {}
    return listing(
        with_article(wanted(part, m.kind(part), m.told.asked[part], _period(m, part)))
        for part in open_parts
        if (now := offered.get(part)) is not None and before[part].value > now.value
    )


def _period(m: Matter, part: Component) -> str:
    return next((ask.spoken_period for ask in m.numbers.asks if ask.component is part), "")


def _due(m: Matter, play: Play) -> Phrase:
    rival, clock = m.told.rival, m.numbers.leverage.clock
    if rival is not None and clock is not None and clock.rival is rival.view:
        return say(" before the other date")
    due = m.told.due
    short = m.numbers.leverage.tempo == "exploding"
    if due is None or (short and play in _ASKS_FOR_TIME):  # their date would take that back
        return say(" soon")
    return say(" ", due)


_ASKS_FOR_TIME = (Play.TIME_FIRST, Play.WRITTEN_FIRST)


# --- The answers -------------------------------------------------------------------------------


def _base_fixed(m: Matter, play: Play) -> Phrase:
    promised = _condition(m, "a condition base")
    if promised is not None:  # a promise is not kept for less than its terms
        return _condition_held(m) or promised
    rest = _others(m, Component.BASE)
    if play is Play.RAISE and not rest:
        return m.line("raise if no")
    if play is Play.LOWERED and any(part is Component.BASE for part, _, _ in m.told.fallen):
        return m.line("a lowered now", fallen=fallen_words(m))
    base = None if m.silent else m.asked(Component.BASE)
    if base is None:
        words = _listed(m, play, rest, _wished(m))
        settled = m.told.base_final is not None
        if not words:
            return m.line("a nothing open")
        return m.line("a base settled" if settled else "a base not asked", asks=words)
    if not rest and (part := open_part(m, play)):
        return m.line("a base missing", part=part)
    if has_packages(m) and (before := _asked_before(m, Component.BASE)):
        return m.line("a another way", rest=before)
    return join([_held(m, base), _if_it_stays(m, play, base, rest)], "\n\n")


def _held(m: Matter, base: Ask) -> Phrase:
    """The base that is asked for is held to at the first no: by what, and by whom, is it fixed?"""
    slots: dict[str, Piece] = {"ask": _figure(m, base)}
    if is_raise(m):
        return m.line("a base held raise", **slots)
    if (apart := _apart(m, base)) is not None:
        who = m.told.rival.who if m.told.rival is not None else ""
        return m.line("a base held rival", apart=m.said(apart), who=who, soon=soon(m), **slots)
    p = posted_penetration(m, base)
    if p is not None and p <= 1:
        for low, high in (
            (low, high) for part, low, high in m.told.posted if part is base.component
        ):
            return m.line("a base held posted", low=low, high=high, **slots)
    at, p = place_of(m, Component.BASE), ask_penetration(m, base)
    inside = at is not None and p is not None and p <= 1 and not base.monthly
    if at is None or not inside or not (m.told.deeds or speaks_for_more(at)):
        return m.line("a base held deed" if m.told.deeds else "a base held", **slots)
    slots |= {"offered": m.said(at.offered), "low": m.said(at.low), "high": m.said(at.high)}
    if m.told.deeds and (mark := _mark(m)) is not None:
        return m.line("a base held marked", mark=say("the ", mark), **slots)
    return m.line("a base held shown" if m.told.deeds else "a base held placed", **slots)


def _mark(m: Matter) -> Amount | None:
    """What one remembers of a deed: its one percentage, as "the 40%"; a pair of them is none."""
    deed = m.told.deeds[0]
    rates = [one for one in deed.clause.amounts if one.text.endswith("%")]
    return rates[0] if deed.is_act and len(rates) == 1 else None


def _apart(m: Matter, base: Ask) -> Figure | None:
    """By how much a year another written offer's base is the higher one, where that may be said."""
    rival, own = m.told.rival, m.numbers.valuation.own.base
    if rival is None or rival.terms is None or rival.status is not OfferStatus.WRITTEN:
        return None
    theirs = rival.view.valued.base if rival.view.valued is not None else None
    if theirs is None or own is None or base.monthly:
        return None
    return gap_of(theirs, own)


def _if_it_stays(m: Matter, play: Play, base: Ask, rest: list[Ask]) -> Phrase:
    """The next step, for who has asked and heard no again: the first year's difference paid once,
    or a date for base. Nothing that was asked for beside it is let go.
    """
    if more := beside(m, play):
        return if_it_stays(m, _beside_it(m, rest, more))
    instead = next((ask for ask in m.asks if ask.cause is Cause.BASE_GAP), None)
    gap = instead.opening if instead is not None else None
    if gap is None and _instead(m) is not None:
        gap = _base_gap(m)
    parts = [say(m.part(ask.component)) for ask in rest]
    wished = _wished(m)
    kept = listing([*([say(listing(parts), " as I asked")] if parts else []), *wished])
    if gap is None and m.case.stage is not Stage.OPENING and not kept:
        return Phrase()
    slots: dict[str, Piece] = {"gap": m.said(gap)} if gap is not None else {}
    slots |= {"kept": kept} if kept else {}
    if gap is not None:
        return if_it_stays(m, m.line("a then once beside" if kept else "a then once", **slots))
    dated = "a then dated beside" if kept else "a then dated"
    return if_it_stays(m, m.line(dated, ask=_figure(m, base), **slots))


def _beside_it(m: Matter, rest: list[Ask], more: Phrase) -> Phrase:
    """What was asked for with base and stays: what makes a loss good is no price for base."""
    lost = [ask for ask in rest if ask.cause is Cause.FORFEITS]
    wants = [say("the ", _figure(m, ask), " made good as I asked") for ask in lost]
    wants += [say(m.part(ask.component), " as I asked") for ask in rest if ask not in lost]
    return m.line("a then instead", asks=listing([*wants, more, *_wished(m)]))


def _wished(m: Matter) -> list[Phrase]:
    """The wishes beside the figures, in as many words as one says them in."""
    wished = letter_wishes(m)
    if len(wished) < _RECITED:
        return [wish.words for wish in wished]
    return [say("the other things I've asked for")]


_OUTSIDE_PAY = "what I asked for outside pay"
_RECITED = 2  # as many wishes are no longer said one by one in an answer


def _final(m: Matter, play: Play) -> Phrase:
    promised = _condition(m, "a condition")
    if promised is not None:
        return promised
    asks = _now(m)
    lost = any(ask.cause is Cause.FORFEITS for ask in asks)
    if play is Play.MAKE_WHOLE and lost and (gap := still_lost(m)) is not None:
        return m.line("a final short", gap=m.said(gap))
    if play is Play.MAKE_WHOLE and lost and m.told.forfeits is not None:
        return m.line("a final loss", forfeits=m.told.forfeits)
    if (bonus := guaranteed(m, play)) is not None:
        return m.line("a final guarantee", bonus=m.said(bonus))
    if part := open_part(m, play):
        return m.line("a final missing", part=part)
    if len(asks) < 2:
        return _without_pay(m)
    free = [ask for ask in asks if ask.cause is not Cause.FORFEITS]
    rooms = tuple(room_of(ask, m.case, m.numbers.offer, m.numbers.walk_away) for ask in free)
    total = sum(room.value for room in rooms)
    first = first_of(m.case.priority)
    packages = equal_packages(rooms, FALLBACK_SHARE * total, first) if total else ()
    if m.numbers.round2 is not None and m.numbers.round2.packages:
        packages = m.numbers.round2.packages
    if not packages:
        return _without_pay(m)
    one, other = each_aloud(m, packages[:2])
    paper = is_paper(m.numbers.valuation.own)  # worth what one takes it to be
    return m.line(
        "a final packages on paper" if paper else "a final packages", one=one, other=other
    )


def _without_pay(m: Matter) -> Phrase:
    """What raises no figure: the wishes that were told, else a date for a review."""
    if wished := letter_wishes(m):
        few = len(wished) <= _RECITED
        words = listing(wish.words for wish in wished) if few else say(_OUTSIDE_PAY)
        return m.line("a final wishes", wishes=words)
    return m.line("a final day")


def _decide_now(m: Matter, play: Play) -> Phrase:
    promised = _condition(m, "a condition now")
    if promised is not None:
        return promised
    rival = m.told.rival
    if play is Play.RIVALS_CLOCK and rival is not None and rival.expires is not None:
        return m.line("a now rival", expires=rival.expires)
    left, due, part = m.numbers.leverage.days_left, m.told.due, _first_part(m, play)
    if left is None or due is None:
        return m.line("a now undated", part=part, time=extension(m))
    if play is Play.TIME_FIRST:
        return m.line("a now refused", part=part, due=due)
    if left > EXPLODING_DAYS:
        return m.line("a now dated", part=part, due=due)
    return m.line("a now", time=extension(m))


def _deadline_firm(m: Matter, play: Play) -> Phrase:
    first, left = _first(m), m.numbers.leverage.days_left
    if play is Play.TIME_FIRST and first is not None:
        by = "this afternoon" if left else "right away"
        return m.line("a firm today", asks=at_figure(m, first), soon=by)
    return m.line("a firm", part=_first_part(m, play))


def _first_part(m: Matter, play: Play) -> str:
    """What they would have to move on first."""
    first = _first(m)
    nothing = "the level" if situation(m, play) is Play.LEVEL_FIRST else "the terms"
    part = m.part(first.component) if first is not None else nothing
    return open_part(m, play) or ("the bonus" if guaranteed(m, play) is not None else part)


def _other_offers(m: Matter, play: Play) -> Phrase:
    rival = m.told.rival
    if rival is None:
        first = _first(m)
        if first is None:
            return m.line("a other none bare")
        slots: dict[str, Piece] = {"ask": _figure(m, first)}
        if place := ask_noted(m, first):
            return m.line("a other none placed", place=place, **slots)
        return m.line("a other none", **slots)
    if rival.status is OfferStatus.IN_PROCESS:
        return m.line("a other process", offer=rival.offer)
    if rival.status is OfferStatus.VERBAL:
        return m.line("a other verbal", offer=rival.offer, who=rival.who)
    if rival.terms is None:
        return m.line("a other written", offer=rival.offer, who=rival.who)
    told = m.line("a other quoted", who=rival.who, terms=rival.terms)
    return join([told, rival_date(m, rival), m.line("a other then")])


def _current_pay(m: Matter, play: Play) -> Phrase:
    if is_raise(m) and m.told.offer is not None:
        return m.line("a earn raise", offer=m.told.offer)
    return m.line("a earn")


def _expectations(m: Matter, play: Play) -> Phrase:
    if m.case.situation is Situation.EXPECTATIONS:
        pressed = next(iter(m.numbers.pressed), None)
        if pressed is None:
            return m.line("a expect bare")
        ends = {"low": m.said(pressed.low), "high": m.said(pressed.high)}
        return m.line("expect pressed", here=m.here, **ends)
    asks = _now(m)
    if not asks:
        for component, low, high in m.told.posted:
            return m.line("a expect posted", part=m.part(component), low=low, high=high)
        if play is Play.WRITTEN_FIRST and m.told.offer is not None:
            return m.line("a expect unwritten", offer=m.told.offer)
        return m.line("a expect bare")
    end = asks[0].range_top or asks[0].bolster
    floor = m.numbers.walk_away
    if end is None or (floor is not None and end.value == floor.value):
        return m.line("a expect", asks=_aloud(m, play, asks))
    asks[0] = replace(asks[0], range_top=end)
    return m.line("a expect range", range=_listed(m, play, asks))


def _aloud(m: Matter, play: Play, asks: list[Ask]) -> Phrase:
    """What is asked for now: all of it together, or as one of two packages."""
    return asked_aloud(m, asks) if has_packages(m) else _listed(m, play, asks)


def _no_match(m: Matter, play: Play) -> Phrase:
    promised = _condition(m, "a match condition")
    if promised is not None:
        return promised
    rival = m.told.rival
    asks = _others(m, Component.SIGN_ON)  # a sum paid once is no pay for the role
    if not asks:
        return m.line("a match bare")
    matched = next((ask for ask in asks if ask.cause is Cause.RIVAL), None)
    if rival is None and matched is None:
        return m.line("a match none", ask=_figure(m, asks[0]))
    paper = equity_word(m.kind(Component.EQUITY))
    equity = _riskier(m)
    if matched is not None and equity is not None and equity is not matched:
        slots = {"base": _figure(m, matched), "ask": _figure(m, equity)}
        return m.line("a match both", paper=paper, **slots)
    if matched is not None:
        return m.line("a match base", base=_figure(m, matched))
    if equity is not None:
        return m.line("a match paper", paper=paper, ask=_figure(m, equity))
    if rival is not None and meets_theirs(m):  # it would not be the same without theirs
        return m.line("a match level", who=rival.who, ask=_figure(m, asks[0]))
    at, p = place_of(m, asks[0].component), ask_penetration(m, asks[0])
    if at is not None and p is not None and p <= 1 and not asks[0].monthly:
        ends = {"low": m.said(at.low), "high": m.said(at.high)}
        return m.line("a match inside", ask=_figure(m, asks[0]), **ends)
    return m.line("a match", ask=_figure(m, asks[0]))


def _riskier(m: Matter) -> Ask | None:
    """The ask for equity that can't be sold, where another offer's can."""
    rival = m.told.rival
    theirs = rival.view.valued if rival is not None else None
    if theirs is None or not is_paper(m.numbers.valuation.own) or is_paper(theirs):
        return None
    return next((ask for ask in m.named if ask.component is Component.EQUITY), None)


def _above_band(m: Matter, play: Play) -> Phrase:
    return _by_base(m, "a band")


def _internal(m: Matter, play: Play) -> Phrase:
    return _by_base(m, "a equity")


def _by_base(m: Matter, move: str) -> Phrase:
    """The base that is asked for, held to; without a base to speak of, what is asked for."""
    base = None if m.silent else m.asked(Component.BASE)
    if base is not None:
        promised = _condition(m, _ON_CONDITION[move])
        return promised or m.line(move, ask=_figure(m, base))
    asks = _now(m)
    return m.line("a band not base", asks=asks_listed(m, asks)) if asks else m.line("a ladder bare")


_ON_CONDITION = {"a band": "a band condition", "a equity": "a equity condition"}


def _where_from(m: Matter, play: Play) -> Phrase:
    first = _first(m)
    if first is not None and first.cause is Cause.CONDITION:
        return m.line("a source own")
    if first is not None and first.cause is Cause.FORFEITS and m.told.forfeits is not None:
        return m.line("a source loss", forfeits=m.told.forfeits)
    if first is not None and first.cause is Cause.BASE_GAP:
        return m.line("a source gap")
    if first is not None and first.cause is Cause.RIVAL and m.told.rival is not None:
        return m.line("a source rival", who=m.told.rival.who)
    if first is not None and first.cause is Cause.RESTORED:
        return m.line("a source restored")
    said = m.line("a source", kinds=kinds_of(m.numbers.guide), here=m.here)
    if m.numbers.row.is_blank or (first is not None and first.cause is Cause.OWN):
        said = m.line("a source none")
    for component, low, high in m.told.posted:
        return join([said, m.line("posted", part=m.part(component), low=low, high=high)])
    return said


def _would_sign(m: Matter, play: Play) -> Phrase:
    promised = _condition(m, "a condition sign")
    if promised is not None:
        return promised
    asks = _now(m)
    if not asks:
        return m.line("a sign bare", due=_due(m, play))
    if is_raise(m):
        return m.line("a sign raise", asks=asks_listed(m, asks))
    promise = m.told.promise
    if promise is not None and not promise.at_terms:
        return m.line("a sign promised", asks=_aloud(m, play, asks), sign=promise.sign)
    half = signs_at(m, play)
    if half is None or beside(m, play):
        move = "a sign" if half is None else "a sign all"
        return m.line(move, asks=_aloud(m, play, asks), due=_due(m, play))
    move = "a sign step target" if _is_a_target(m, asks[0]) else "a sign step"
    return m.line(move, ask=_figure(m, asks[0]), due=_due(m, play))


def _is_a_target(m: Matter, ask: Ask) -> bool:
    """Whether a figure for the part says little before it is guaranteed."""
    share = m.kind(ask.component) is EquityKind.PROFIT_SHARE
    return share or ask.component is Component.BONUS


def _top_of_band(m: Matter, play: Play) -> Phrase:
    others = _listed(m, play, _others(m, Component.BASE))
    of_base = m.asked(Component.BASE) or m.asked(Component.TOTAL)
    if others and m.named and of_base is None:
        return _not_base(m, others)
    base = named(m, Component.BASE)
    if base is not None and not has_packages(m) and not beside(m, play) and not is_raise(m):
        return m.line("a top held", ask=_figure(m, base))
    if has_packages(m):
        others = _asked_before(m, Component.BASE) or others
    return m.line("a top", other=others) if others else m.line("a ladder bare")


def _not_base(m: Matter, asks: Phrase) -> Phrase:
    """It isn't about base: where the part that it is about lies."""
    at = place_of(m, m.named[0].component)
    if at is None or at.penetration >= REASON_BELOW or at.offered.unit == "%":
        return m.line("a base not asked", asks=asks)
    slots: dict[str, Piece] = {"part": m.part(at.component), "offered": m.said(at.offered)}
    where = where_of(at.penetration)
    return m.line("a top not base", asks=asks, where=where, **slots)


def _with_comp(m: Matter, play: Play) -> Phrase:
    return m.line("a comp")


def _silence(m: Matter, play: Play) -> Phrase:
    asks = _now(m)
    return m.line("a silence", asks=_aloud(m, play, asks)) if asks else m.line("a silence bare")


def _lowered(m: Matter, play: Play) -> Phrase:
    round2 = m.numbers.round2
    if round2 is not None and m.told.fallen:
        return m.line("a lowered now", fallen=fallen_words(m))
    if m.told.offer is None:
        return m.line("a nothing open")
    if is_raise(m):
        return m.line("a lowered raise", offer=m.told.offer)
    verbal = m.case.offer_status is OfferStatus.VERBAL
    return m.line("a lowered verbal" if verbal else "a lowered", offer=m.told.offer)


def _ladder(m: Matter, play: Play) -> Phrase:
    first = _first(m)
    if play is Play.NO_PROOF and first is not None:
        return m.line("a ladder start", ask=_figure(m, first))
    if not m.told.deeds:
        return m.line("a ladder bare")
    return m.line("a ladder", deed=spoken_deed(m.told.deeds[0].clause))


def _six_months(m: Matter, play: Play) -> Phrase:
    promised = _condition(m, "a condition later")
    if promised is not None:
        return promised
    pay = (ask for ask in _now(m) if ask.cause is not Cause.FORFEITS)
    first = next(pay, None)  # a loss made good is no matter of how one does the job
    if first is None:
        return m.line("a six bare")
    return m.line("a six raise" if is_raise(m) else "a six", ask=_figure(m, first))


def _sooner(m: Matter, play: Play) -> Phrase:
    if is_raise(m):
        return m.line("a sooner raise")
    asks = _now(m)
    if not asks:
        return m.line("a sooner bare")
    return m.line("a sooner", asks=asks_listed(m, asks[:1]))


def _no_sign_on(m: Matter, play: Play) -> Phrase:
    sign_on, rest = m.asked(Component.SIGN_ON), _others(m, Component.SIGN_ON)
    offered = m.told.parts.get(Component.SIGN_ON)
    if offered is not None and (sign_on is None or m.silent):
        return m.line("a no sign-on offered", sign_on=offered)
    if sign_on is None or m.silent:
        if not rest:
            return m.line("a nothing open")
        return m.line("a no sign-on not asked", first=m.part(rest[0].component))
    if sign_on.cause is Cause.FORFEITS and m.told.forfeits is not None:
        if shares := first_year_shares(m):
            return m.line("a no sign-on loss shares", forfeits=m.told.forfeits, form=shares)
        return m.line("a no sign-on loss", forfeits=m.told.forfeits)
    if sign_on.cause is Cause.CONDITION:
        sum_once = at_figure(m, sign_on)
        form = _condition(m, "a condition another form", sign_on=sum_once)
        return _elsewhere(m) or form or m.line("a nothing open")
    if has_packages(m) and (before := _asked_before(m, Component.SIGN_ON)):
        return m.line("a another way", rest=before)
    words = (
        _listed(m, play, rest) if beside(m, play) else listing(at_figure(m, ask) for ask in rest)
    )
    return m.line("a no sign-on", rest=words) if words else m.line("a nothing open")


def _part_of_it(m: Matter, play: Play) -> Phrase:
    first = _first(m)
    move = _IN_TWO.get(first.component, "a part condition") if first is not None else ""
    promised = _condition(m, move) if first is not None else None
    if promised is not None:
        return promised
    if first is None:
        return m.line("a part bare")
    slots: dict[str, Piece] = {"first": m.part(first.component)}
    if part_named(m, play) is not None:
        others = [m.part(ask.component) for ask in _now(m)[1:]]
        slots["ask"] = _figure(m, first)
        if others:
            return m.line("a part named beside", other=listing(map(say, others)), **slots)
        return m.line("a part named", **slots)
    gap = gap_of(first.opening, first.offered)
    if gap is None or first.opening.unit in ("%", "units") or first.monthly:
        return m.line("a part", **slots)
    return m.line("a part apart", apart=m.said(gap), **slots)


# In which form the rest of it could follow.
_IN_TWO = {
    Component.SIGN_ON: "a part condition once",
    Component.EQUITY: "a part condition granted",
}


def _why_more(m: Matter, play: Play) -> Phrase:
    if play is Play.LOWERED and m.told.fallen:
        return m.line("a why lowered")
    if not m.told.deeds and (promised := _condition(m, "a why condition")) is not None:
        return promised
    if m.told.deeds:
        deed = m.told.deeds[0]
        if is_raise(m):  # what the work is need not be guessed at
            return m.line("a why raise", deed=deed.clause)
        tie = tie_words(m)
        said = spoken_deed(deed.clause)
        return m.line("a why", deed=said, bridge=say(". ", tie) if tie else say("."))
    ask = _first(m)
    position = place_of(m, ask.component if ask is not None else None)
    p = ask_penetration(m, ask) if ask is not None else None
    if position is None or ask is None or p is None or position.zone.value in ("below", "above"):
        return m.line("a why plain")
    place = ask_noted(m, ask)
    if p > ABOVE_THE_MIDDLE or not place:  # further up its place is no argument
        return m.line("a why within")
    slots: dict[str, Piece] = {"place": place, "ask": _figure(m, ask)}
    if speaks_for_more(position) and not ask.monthly and p > position.penetration:
        slots |= {"offered": m.said(position.offered), "where": where_of(position.penetration)}
        return m.line("a why low", **slots)
    return m.line("a why bare", **slots)


def _upside(m: Matter, play: Play) -> Phrase:
    if play is Play.MISSING_PART and unpriced(m) is Component.EQUITY:
        return m.line("a upside to know", question=unpriced_question(m))
    question = equity_question(m)
    offer, row = m.numbers.offer, m.numbers.row
    if not question and offer.base is not None and row.cell(Component.EQUITY) is None:
        return m.line("a upside none")
    named = {ask.component: ask for ask in m.named}
    base, equity = named.get(Component.BASE), named.get(Component.EQUITY)
    kind = m.kind(Component.EQUITY)
    first = equity is not None and (base is None or equity.rank < base.rank)
    if equity is not None and kind is not EquityKind.PROFIT_SHARE and first:
        said = m.line("a upside equity", ask=_figure(m, equity))
        return join([said, question]) if kind not in LIQUID_KINDS else said
    if base is not None:
        if (promised := _condition(m, "a upside condition")) is not None:
            return promised
        counted = kind is not EquityKind.OPTIONS or "number" not in lacks(offer.equity)
        return m.line("a upside" if counted else "a upside count", ask=_figure(m, base))
    return m.line("a upside to know", question=question) if question else m.line("a upside bare")


def _withdraw(m: Matter, play: Play) -> Phrase:
    return m.line("a withdraw")


def _asking_again(m: Matter, play: Play) -> Phrase:
    asks = _now(m)
    if not asks:
        return m.line("a again none")
    moved = next((ask for ask in asks if asked_more(m, ask) is not None), None)
    if moved is None or has_packages(m):
        return m.line("a again bare", asks=_aloud(m, play, asks))
    before = asked_more(m, moved)
    return m.line("a again", asked=before, asks=_figure(m, moved))


def _wishes(m: Matter, play: Play) -> Phrase:
    wished = letter_wishes(m, title=not m.silent)
    if not wished:  # the title is what the level was asked for by; the rest are questions
        return m.line("level who") if m.silent else wishes_words(m)
    move = "a wishes" if len(wished) > 1 else "a wish"
    return m.line(move, wishes=listing(wish.words for wish in wished))


# --- Notes -------------------------------------------------------------------------------------


def _law_note(m: Matter) -> str:
    law = law_of(m.numbers.row.place)
    never = "Never give a false figure."
    if law is None:
        return f"{never} In some places they may not ask at all: check the rule where you are."
    known = f"As known on {day_name(KNOWN_ON).partition(', ')[2]} {KNOWN_ON.year}; check it."
    return f"{never} In {law.where}, {law.asking}. {known}"


def _source_note(m: Matter) -> str:
    first = _first(m)
    if m.numbers.row.is_blank or (first is not None and first.cause in _NO_REPORT):
        return "Nobody's reports stand behind it, so claim none."
    return "The guide's figures are reports that nobody has verified; say so."


# What stands behind such an ask is the candidate's own.
_NO_REPORT = (
    Cause.CONDITION,
    Cause.FORFEITS,
    Cause.BASE_GAP,
    Cause.RESTORED,
    Cause.OWN,
)
_Answer = Callable[[Matter, Play], Phrase]
_Note = str | Callable[[Matter], str]
_ANSWERS: tuple[tuple[str, str, _Answer, _Note], ...] = (
    ("base_fixed", "The base is fixed.", _base_fixed, ""),
    ("final_offer", "This is our final offer.", _final, ""),
    ("decide_now", "We need your decision now.", _decide_now, ""),
    ("deadline_firm", "The deadline is firm.", _deadline_firm, ""),
    ("other_offers", "Do you have other offers?", _other_offers,
     "Never say you have one you don't have; you need not say that you have none."),
    ("current_pay", "What do you earn today?", _current_pay, _law_note),
    ("expectations", "What are you expecting?", _expectations, ""),
    ("no_match", "We don't match other offers.", _no_match, ""),
    ("above_band", "That is above our band.", _above_band, ""),
    ("internal_equity", "It wouldn't be fair to the team.", _internal, ""),
    ("where_from", "Where is that figure from?", _where_from, _source_note),
    ("would_you_sign", "Would you sign at that?", _would_sign,
     "Say the figure and “in writing”. A yes by phone gives away the rest."),
    ("top_of_band", "You are at the top of the band already.", _top_of_band, ""),
    ("check_with_comp", "I have to check with the compensation team.", _with_comp,
     "It means that it isn't a no. Two or three working days are usual."),
    ("silence", "(You hear nothing.)", _silence,
     "After two or three working days, one friendly line."),
    ("offer_lowered", "We have had to adjust the offer.", _lowered, ""),
    ("ladder_fixed", "That is our ladder; everybody at this level gets it.", _ladder, ""),
    ("six_months", "Let's look at it after six months.", _six_months, ""),
    ("start_sooner", "Could you start sooner?", _sooner, ""),
    ("no_sign_on", "We don't pay sign-ons.", _no_sign_on, ""),
    ("part_of_it", "We could do part of it.", _part_of_it,
     "Take down what they name, and trade the rest: don't halve your own figure."),
    ("why_more", "Why should we pay you more?", _why_more, ""),
    ("equity_upside", "The equity is the upside.", _upside, ""),
    ("withdraw", "We may have to withdraw the offer.", _withdraw,
     "People fear this far more often than it happens. A friendly request is a usual part of it."),
    ("asking_again", "You have asked for more already.", _asking_again,
     "Two counters are enough; then decide."),
    ("wishes", "We can't do that kind of thing.", _wishes, ""),
)  # fmt: skip
PUSHBACK_KEYS = (*(key for key, _, _, _ in _ANSWERS), *SOMETIMES_KEYS, *OF_PLAYS_KEYS)
