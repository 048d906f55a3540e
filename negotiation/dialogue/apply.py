"""Acts become a new state. Nothing is interpreted here: every act is complete."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from negotiation.analysis.closed import NO_SIGN_ON
from negotiation.dialogue import acts
from negotiation.dialogue.acts import Act
from negotiation.dialogue.context import done, undone
from negotiation.dialogue.put_right import parts_told
from negotiation.dialogue.session import Clarification, Setting, State, Step, Target, Waiting
from negotiation.dialogue.two_offers import swapped
from negotiation.model.assumptions import GUIDE_GRANT_YEARS
from negotiation.model.calendar import business_days
from negotiation.model.case import Case, Deadline, Situation
from negotiation.model.facts import plain_name
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.model.record import replace
from negotiation.model.said import Part

_MOST_OPEN = 8
_MOST_RIVALS = 6


def apply(state: State, every: Iterable[Act], today: date | None = None) -> State:
    """`state` after the acts, in order."""
    for act in every:
        state = apply_one(state, act, today)
    return state


def apply_one(state: State, act: Act, today: date | None = None) -> State:
    """`state` after one act."""
    case = state.case
    match act:
        case acts.Put(setting):
            return put(state, setting)
        case acts.Drop(part, target):
            return _drop(state, part, target)
        case acts.Wait(waiting):
            kept = tuple(one for one in state.waiting if _waits_for(one) != _waits_for(waiting))
            return replace(state, waiting=(*kept, waiting))
        case acts.Clarify(clarification):
            return ask(state, clarification)
        case acts.PutRival():
            return _rival(state, act, today)
        case acts.Exchange(name):
            return _exchanged(state, name)
        case acts.Turn(one, other):
            return _turned(state, one, other)
        case acts.Swap():
            return swapped(state, act, today)
        case acts.GiveTo(name):
            return _given(state, name)
        case acts.RenameRival(name, to):
            return _renamed(state, name, to)
        case acts.DropRival(name):
            return _without_rival(state, name)
        case acts.NoRivals():
            state = replace(state, case=replace(case, competing_offers=()), rivals_done=())
            return done(_without_questions(state, "competing_offers"), Step.RIVALS)
        case acts.GrantTerms():
            return _grant(state, act)
        case acts.Prefer(priority):
            return done(replace(state, case=replace(case, priority=priority)), Step.PRIORITY)
        case acts.Due(day):
            deadline = Deadline(date=day) if day is not None else None
            state = _without_questions(state, "deadline")
            return done(replace(state, case=replace(case, deadline=deadline)), Step.DEADLINE)
        case acts.Level(level):
            return replace(state, case=replace(case, level=level))
        case acts.OwnFacts(facts):
            return replace(state, case=replace(case, facts=facts))
        case acts.Place():
            return place(state, act)
        case acts.Unlisted(name):
            return replace(state, unlisted=name)
        case acts.Wish(extras):
            return replace(
                state,
                case=replace(case, extras=tuple({**dict(case.extras), **dict(extras)}.items())),
            )
        case acts.Done(steps):
            return done(state, *steps)
        case _:
            return replace(state, case=_simple(case, act))


def _simple(case: Case, act: Act) -> Case:
    """Acts that change the case and nothing else."""
    match act:
        case acts.Manner():
            return replace(
                case,
                tone=act.tone or case.tone,
                ask_range=case.ask_range if act.ask_range is None else act.ask_range,
                stretch=case.stretch if act.stretch is None else act.stretch,
                reveal_floor=case.reveal_floor if act.reveal_floor is None else act.reveal_floor,
                equity_multiplier=case.equity_multiplier
                if act.multiplier is None
                else act.multiplier,
            )
        case acts.OwnAsk(offer):
            return replace(case, own_ask=offer and _merged(case.own_ask, offer))
        case acts.Posted(ranges):
            kept = {one.component: one for one in (*case.posted_range, *ranges)}
            return replace(case, posted_range=tuple(kept.values()))
        case acts.TheySaid(heard):
            return replace(case, heard=heard)
        case acts.Rate(currency, rate):
            kept_rates = tuple(pair for pair in case.fx if pair[0] != currency)
            return replace(case, fx=(*kept_rates, (currency, rate)))
        case acts.Promise(condition):
            return replace(case, sign_condition=condition)
        case acts.Stands():
            return replace(
                case,
                stage=act.stage or case.stage,
                company_position=act.position or case.company_position,
                situation=act.situation or case.situation,
                offer_status=act.status or case.offer_status,
            )
        case _:
            return case


def _merged(old: Offer | None, new: Offer) -> Offer:
    if old is None:
        return new
    return replace(
        old,
        base=new.base or old.base,
        equity=new.equity or old.equity,
        bonus=new.bonus or old.bonus,
        sign_on=new.sign_on or old.sign_on,
        currency=new.currency or old.currency,
    )


# --- Offers ---------------------------------------------------------------------------------------


def offer_of(state: State, target: Target) -> Offer:
    """The offer that a target names."""
    if target.own:
        return state.case.offer
    for one in state.case.competing_offers:
        if plain_name(one.company or "") == plain_name(target.rival or ""):
            return one.offer
    return Offer()


def with_offer(state: State, target: Target, offer: Offer, *, moved: bool = False) -> State:
    """The state with another offer of the target's; a rival not known yet is added."""
    if target.own:
        first = state.case.previous_offer
        if first is not None and Step.PLAN not in state.done and not moved:
            first = _as_first_told(first, state.case.offer, offer)
        return replace(state, case=replace(state.case, offer=offer, previous_offer=first))
    state = _ensured(state, target.rival or "")
    rivals = tuple(
        replace(one, offer=offer)
        if plain_name(one.company or "") == plain_name(target.rival or "")
        else one
        for one in state.case.competing_offers
    )
    return replace(state, case=replace(state.case, competing_offers=rivals))


_BESIDE_BASE = ("equity", "bonus", "sign_on", "sign_on_year2", "refresher")


def _as_first_told(first: Offer, old: Offer, new: Offer) -> Offer:
    """The first offer with what is told of the present one before any script, and did not move."""
    kept = {part: getattr(new, part) for part in _BESIDE_BASE
            if getattr(first, part) == getattr(old, part)}  # fmt: skip
    return replace(first, **kept)


def put(state: State, setting: Setting) -> State:
    """One settled part, and the questions that it settles."""
    part, target = setting.part, setting.target
    if part is None:
        return state
    state = _without_questions(state, about_of(part, target))
    state = replace(state, waiting=tuple(
        one for one in state.waiting if (one.told.part, one.target) != (part, target)
    ))  # fmt: skip
    stated = None
    if setting.amount is not None:
        stated = Stated(setting.amount, setting.currency, setting.words, setting.per)
    if part is Part.FLOOR:
        return done(replace(state, case=replace(state.case, walk_away=stated)), Step.WALK_AWAY)
    if part is Part.FORFEIT:
        return replace(state, case=replace(state.case, forfeits=stated))
    offer = _with_part(offer_of(state, target), setting, stated)
    state = with_offer(state, target, offer, moved=setting.moved)
    if target.own:
        if part is Part.BASE and state.case.situation is Situation.EXPECTATIONS:
            state = replace(state, case=replace(state.case, situation=Situation.OFFER))
        if part is Part.SIGN_ON and setting.amount:  # there is one after all
            told = tuple(one for one in state.case.heard if one != NO_SIGN_ON)
            state = replace(state, case=replace(state.case, heard=told))
        steps = [Step.OFFER] if part is Part.BASE else [Step.REST]
        if part in (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON):
            state = done(state, *steps)
    return state


def _waits_for(one: Waiting) -> tuple[Part, Target, bool]:
    """What a figure would take the place of: how a grant vests is beside what it is worth."""
    return one.told.part, one.target, one.told.shares is not None


def _with_part(offer: Offer, setting: Setting, stated: Stated | None) -> Offer:
    part = setting.part
    match part:
        case Part.BASE:
            return replace(offer, base=stated, currency=setting.currency or offer.currency)
        case Part.EQUITY | Part.STRIKE | Part.SHARE_VALUE:
            return replace(offer, equity=_with_equity(offer.equity or Equity(), setting, stated))
        case Part.BONUS:
            guaranteed = setting.guaranteed
            if guaranteed is None and offer.bonus is not None:
                guaranteed = offer.bonus.guaranteed
            return replace(offer, bonus=Bonus(stated, setting.percent, guaranteed))
        case Part.SIGN_ON:
            return replace(offer, sign_on=stated)
        case Part.SIGN_ON_YEAR2:
            return replace(offer, sign_on_year2=stated)
        case Part.REFRESHER:
            return replace(offer, refresher=stated)
        case _:
            return offer


def _with_equity(equity: Equity, setting: Setting, stated: Stated | None) -> Equity:
    if setting.part is Part.STRIKE:
        return replace(equity, strike=setting.price)
    if setting.part is Part.SHARE_VALUE:
        return replace(equity, share_value=setting.price)
    if setting.shares is not None:
        return replace(equity, schedule=setting.shares, years=len(setting.shares))
    kind = setting.kind or equity.kind
    if setting.units is not None:
        return replace(equity, units=setting.units, kind=kind, years=setting.years or equity.years)
    if setting.percent is not None:
        return replace(equity, percent=setting.percent, kind=kind)
    years = setting.years or equity.years
    schedule = (
        equity.schedule if equity.schedule and (years in (None, len(equity.schedule))) else None
    )
    return replace(equity, value=stated, kind=kind, years=years, schedule=schedule)


def _drop(state: State, part: Part, target: Target) -> State:
    offer = offer_of(state, target)
    zero = Stated(0, offer.currency, "none")
    match part:
        case Part.EQUITY:
            offer = replace(offer, equity=Equity(value=zero, years=1))
        case Part.BONUS:
            offer = replace(offer, bonus=None)
        case Part.SIGN_ON:
            offer = replace(offer, sign_on=zero)
        case Part.SIGN_ON_YEAR2:
            offer = replace(offer, sign_on_year2=None)
        case Part.REFRESHER:
            offer = replace(offer, refresher=None)
        case Part.BASE:
            offer = replace(offer, base=None)
        case Part.FLOOR:
            return done(replace(state, case=replace(state.case, walk_away=None)), Step.WALK_AWAY)
        case Part.FORFEIT:
            return replace(state, case=replace(state.case, forfeits=None))
        case _:
            return state
    state = _without_questions(state, about_of(part, target))
    state = with_offer(state, target, offer) if target.own or offer != Offer() else state
    return done(state, Step.REST) if target.own and part is not Part.BASE else state


def _grant(state: State, act: acts.GrantTerms) -> State:
    offer = offer_of(state, act.target)
    equity = offer.equity or Equity()
    years = act.years or equity.years
    if act.cliff_months is not None:
        equity = replace(equity, cliff_months=act.cliff_months)
    if act.years is not None:
        keep = equity.schedule if equity.schedule and len(equity.schedule) == act.years else None
        equity = replace(equity, years=act.years, schedule=keep)
    if act.evenly:
        count = years if years and years > 1 else GUIDE_GRANT_YEARS
        equity = replace(equity, years=count, schedule=tuple([Decimal(1) / count] * count))
    return with_offer(state, act.target, replace(offer, equity=equity))


# --- Rivals ---------------------------------------------------------------------------------------


def _ensured(state: State, name: str) -> State:
    """The state with a competing offer of that name; a nameless one is given its name."""
    rivals = state.case.competing_offers
    if any(plain_name(one.company or "") == plain_name(name) for one in rivals):
        return state
    if name and rivals and not rivals[-1].company:
        rivals = (*rivals[:-1], replace(rivals[-1], company=name))
    else:
        rivals = (*rivals, CompetingOffer(name or None, None))[-_MOST_RIVALS:]
    state = replace(state, case=replace(state.case, competing_offers=rivals))
    return done(state, Step.RIVALS)


def _rival(state: State, act: acts.PutRival, today: date | None) -> State:
    state = _ensured(state, act.name)
    key = plain_name(act.name)

    def changed(one: CompetingOffer) -> CompetingOffer:
        days = one.deadline_days
        if act.deadline is not None and today is not None:
            days = business_days(today, act.deadline)
        status = act.status or one.status
        return replace(
            one,
            status=status,
            may_name=one.may_name if act.may_name is None else act.may_name,
            deadline_days=days,
            offer=Offer() if status is OfferStatus.IN_PROCESS else one.offer,
        )

    rivals = tuple(
        changed(one) if plain_name(one.company or "") == key else one
        for one in state.case.competing_offers
    )
    state = replace(state, case=replace(state.case, competing_offers=rivals))
    if act.may_name is not None:
        state = replace(state, rivals_done=_more(state.rivals_done, f"{key}:name"))
    return state


def _exchanged(state: State, name: str) -> State:
    """The own offer and a competing one with each other's figures."""
    key = plain_name(name)
    rival = next(
        (one for one in state.case.competing_offers if plain_name(one.company or "") == key), None
    )
    if rival is None:
        return state
    own = state.case.offer
    rivals = tuple(
        replace(one, offer=own) if one is rival else one for one in state.case.competing_offers
    )
    return replace(state, case=replace(state.case, offer=rival.offer, competing_offers=rivals))


def _turned(state: State, one: Part, other: Part) -> State:
    """The own offer with the amounts of two parts the other way round; each keeps its years."""
    offer = state.case.offer
    known = dict(parts_told(offer))
    for part, stated in ((one, known.get(other)), (other, known.get(one))):
        if stated is not None:
            offer = _with_amount(offer, part, stated)
    return replace(state, case=replace(state.case, offer=offer))


def _with_amount(offer: Offer, part: Part, stated: Stated) -> Offer:
    match part:
        case Part.BASE:
            return replace(offer, base=stated)
        case Part.EQUITY:
            return replace(offer, equity=replace(offer.equity or Equity(), value=stated))
        case Part.BONUS:
            return replace(offer, bonus=replace(offer.bonus or Bonus(), value=stated))
        case _:
            return replace(offer, sign_on=stated)


def _given(state: State, name: str) -> State:
    """What was told as the own offer is a competing one's, and one's own is asked for anew."""
    own = state.case.offer
    state = _exchanged(_ensured(state, name), name)
    blank = Offer(currency=own.currency)
    return undone(replace(state, case=replace(state.case, offer=blank)), Step.OFFER, Step.REST)


def _more(kept: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*kept, one)))


def _renamed(state: State, name: str, to: str) -> State:
    key, other = plain_name(name), plain_name(to)
    rivals = tuple(
        replace(one, company=to) if plain_name(one.company or "") == key else one
        for one in state.case.competing_offers
    )
    asked = tuple(
        f"{other}:{one.partition(':')[2]}" if one.startswith(f"{key}:") else one
        for one in state.rivals_done
    )
    return replace(state, case=replace(state.case, competing_offers=rivals), rivals_done=asked)


def _without_rival(state: State, name: str) -> State:
    key = plain_name(name)
    rivals = tuple(
        one for one in state.case.competing_offers if plain_name(one.company or "") != key
    )
    state = replace(state, case=replace(state.case, competing_offers=rivals))
    state = replace(
        state, rivals_done=tuple(one for one in state.rivals_done if not one.startswith(f"{key}:"))
    )
    return done(_without_questions(state, about_of(None, Target(name))), Step.RIVALS)


# --- Questions ------------------------------------------------------------------------------------


def about_of(part: Part | None, target: Target) -> str:
    """How a case file names a part: "offer.base", "competing_offers.OpenAI.base", "walk_away"."""
    if part is Part.FLOOR:
        return "walk_away"
    if part is Part.FORFEIT:
        return "forfeits"
    head = "offer" if target.own else f"competing_offers.{target.rival or 'other'}"
    return head if part is None else f"{head}.{part.value}"


def ask(state: State, clarification: Clarification) -> State:
    """The state with a question more; one about the same thing is replaced."""
    kept = tuple(one for one in state.open if one.about != clarification.about)
    return replace(state, open=(*kept, clarification)[:_MOST_OPEN])


def _without_questions(state: State, about: str) -> State:
    kept = tuple(
        one for one in state.open if one.about != about and not one.about.startswith(f"{about}.")
    )
    return replace(state, open=kept) if kept != state.open else state


# --- The guide ------------------------------------------------------------------------------------


def place(state: State, act: acts.Place) -> State:
    """Another company takes another guide, another guide other regions; what is true stays."""
    case = state.case
    if act.company is not None and act.company != case.company:
        case = replace(case, company=act.company, role="", region=None, band_level=None)
        state = replace(state, case=case, guide=None, proposed=None, lacks="", unlisted="")
        state = done(
            undone(state, Step.ROLE, Step.REGION, Step.BAND_LEVEL, Step.TICKS), Step.COMPANY
        )
    if act.guide is not None and act.guide != state.guide:
        company, _, role = act.guide.partition("/")
        case = replace(case, company=company, role=role, region=None, band_level=None)
        state = replace(state, case=case, guide=act.guide, proposed=None, lacks="", unlisted="")
        state = undone(state, Step.REGION, Step.BAND_LEVEL, Step.TICKS)
        state = done(state, Step.COMPANY, Step.ROLE)
    if act.region is not None and act.region != case.region:
        # A level told before any place stays: where the place has no row of it, it is asked for.
        level = case.band_level if case.region is None else None
        case = replace(case, region=act.region, band_level=level)
        kept = "" if state.guide else state.lacks
        state = replace(state, case=case, lacks=kept, unlisted="")
        state = done(undone(state, Step.BAND_LEVEL), Step.REGION)
    if act.level is not None:
        case = replace(case, band_level=act.level)
        state = done(replace(state, case=case), Step.BAND_LEVEL)
    if act.role is not None:
        state = done(replace(state, case=replace(state.case, role=act.role)), Step.ROLE)
    if act.lacks is not None:
        state = replace(state, lacks=act.lacks, unlisted="")
    return state
