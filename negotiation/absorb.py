"""From what a message says to what is known: nothing doubtful is used before it was asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from negotiation.grant_words import Grant
from negotiation.model.case import Case, Deadline
from negotiation.model.facts import Certainty
from negotiation.model.money import show
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.model.replies import escape
from negotiation.pay_words import Pay, Slot
from negotiation.readings import Ground, read_offer
from negotiation.scene import Scene, done
from negotiation.session import Choice, Choosing, Doubt, DraftRival, Setting, State, Step
from negotiation.understanding import RivalTalk, Understood, same_name, speaks_of_pay
from negotiation.when import business_days

RIVAL = "rival."


@dataclass(frozen=True, slots=True)
class Absorbed:
    """`state` after it, and what to say about it; `state` unchanged where nothing was said."""

    state: State
    notes: tuple[str, ...] = ()


def absorb(scene: Scene, heard: Understood, *, lenient: bool) -> Absorbed:
    """Take in everything that was said outright. `lenient`: an amount without a label is base."""
    state, notes = scene.state, list[str]()
    pay = _labelled(heard.pay) if lenient else heard.pay
    if speaks_of_pay(pay) or pay.grant != Grant():
        state = _offer(scene, pay)
        notes += _asides(pay)
    elif pay.parts:
        notes += _asides(pay)
    state = _taken_away(state, pay)
    if Slot.EQUITY in pay.none or Slot.BONUS in pay.none or Slot.SIGN_ON in pay.none:
        state = done(state, Step.REST)
    state = _walk_away(scene, state, pay)
    case = state.case
    if heard.priority is not None:
        case = replace(case, priority=heard.priority)
        state = done(state, Step.PRIORITY)
    if heard.deadline is not None:
        case = replace(case, deadline=heard.deadline)
        state = done(state, Step.DEADLINE)
    if heard.level is not None:
        company = known_name(scene, heard.level.company)
        case = replace(case, level=replace(heard.level, company=company))
    if heard.tone is not None:
        case = replace(case, tone=heard.tone)
    state = replace(state, case=case)
    if heard.no_rivals and not heard.rivals and state.rival is None:
        if Step.RIVALS not in state.done:
            notes.append("Then nothing in the script will speak of another offer.")
        state = done(state, Step.RIVALS)
    for talk in heard.rivals:
        state, more = take_rival(replace(scene, state=state), talk)
        notes += more
    return Absorbed(state, tuple(notes))


def _taken_away(state: State, pay: Pay) -> State:
    """ "230k but no equity": what was there before is none now; that is zero, not unknown."""
    offer = state.case.offer
    equity, bonus, sign_on = offer.equity, offer.bonus, offer.sign_on
    if Slot.EQUITY in pay.none and equity is not None and equity.value is not None:
        offer = replace(offer, equity=replace(equity, value=replace(equity.value, amount=0)))
    if Slot.BONUS in pay.none and bonus is not None:
        offer = replace(offer, bonus=None)
    if Slot.SIGN_ON in pay.none and sign_on is not None:
        offer = replace(offer, sign_on=replace(sign_on, amount=0))
    return replace(state, case=replace(state.case, offer=offer))


def _labelled(pay: Pay) -> Pay:
    """The first amount without a label is base, a lone percentage the bonus, or a small stake."""
    parts = list(pay.parts)
    for index, part in enumerate(parts):
        if part.slot is not Slot.UNKNOWN:
            continue
        slots = {one.slot for one in parts}
        if part.amount is not None and Slot.BASE not in slots and Slot.TOTAL not in slots:
            parts[index] = replace(part, slot=Slot.BASE)
        elif part.percent is not None and part.percent <= _SHARE and Slot.EQUITY not in slots:
            parts[index] = replace(part, slot=Slot.EQUITY)
        elif part.percent is not None and Slot.BONUS not in slots:
            parts[index] = replace(part, slot=Slot.BONUS)
    return replace(pay, parts=tuple(parts))


_SHARE = 2  # per cent of a company; no bonus is that small


def ground(scene: Scene, prefix: str = "") -> Ground:
    """What amounts are read against."""
    offer = scene.case.offer
    currency = offer.currency or (offer.base.currency if offer.base else None)
    if currency is None and prefix and scene.row and scene.row.base and scene.row.base.money:
        currency = scene.row.base.money.currency
    return Ground(scene.row, scene.place, currency, prefix)


def _offer(scene: Scene, pay: Pay) -> State:
    own = replace(pay, parts=tuple(part for part in pay.parts if part.slot is not Slot.WALK_AWAY))
    readings = read_offer(own, ground(scene))
    state = scene.state
    for setting in readings.settled:
        state = apply(state, setting)
    state = _with_grant(state, pay.grant, "", any(p.slot is Slot.EQUITY for p in pay.parts))
    bonus = state.case.offer.bonus
    if pay.guaranteed is not None and bonus is not None:
        offer = replace(state.case.offer, bonus=replace(bonus, guaranteed=pay.guaranteed))
        state = replace(state, case=replace(state.case, offer=offer))
    doubts = (*readings.doubts, *_unlabelled(pay, scene))
    kept = tuple(old for old in state.doubts if all(old.about != new.about for new in doubts))
    state = replace(state, doubts=(*kept, *doubts))
    others = (Slot.EQUITY, Slot.BONUS, Slot.SIGN_ON)
    if any(part.slot in others for part in pay.parts) or pay.grant.units is not None:
        state = done(state, Step.REST)
    return state


def _unlabelled(pay: Pay, scene: Scene, prefix: str = "") -> tuple[Doubt, ...]:
    """ "And 60k": of what? Asked only where the message speaks of the offer otherwise."""
    doubts = []
    slots = {part.slot for part in pay.parts}
    if Slot.BASE not in slots and scene.case.offer.base is None and not prefix:
        return ()
    for index, part in enumerate(pay.parts):
        if part.slot is not Slot.UNKNOWN or part.amount is None:
            continue
        if part.amount.bare and part.amount.value < _COUNTED and slots == {Slot.UNKNOWN}:
            continue  # "2 3" picks from a list, or counts something; it names no pay
        currency = part.amount.currency or ground(scene).currency
        value = part.amount.whole * (1000 if part.amount.bare else 1)
        named = [one.amount.whole for one in pay.parts if one.amount and one is not part]
        again = any(value == whole for whole in named) and part.amount.per is None
        if again or (not prefix and value in _told(scene.case)):
            continue  # said again, and known
        names = (("sign_on", "Sign-on"), ("bonus", "Yearly bonus"), ("equity", "Equity"))
        choices = [
            Choice(name.replace("_", "-"), label,
                   sets=(Setting(prefix + name, value, currency, None, None, part.amount.words),))
            for name, label in names if Slot(name) not in slots
        ]  # fmt: skip
        base = scene.case.offer.base
        if Slot.BASE not in slots and base is not None and not prefix:
            label = f"Base, instead of {show_stated(base, currency)}"
            setting = Setting("base", value, currency, None, None, part.amount.words)
            choices.insert(0, Choice("base", label, sets=(setting,)))
        choices.append(Choice("drop", "Leave it out", Choosing.DROP))
        whose = " of the other offer" if prefix else ""
        question = f"You also wrote {escape(part.amount.words)}. What is that{whose}?"
        doubts.append(Doubt(f"{prefix}other-{index}", question, tuple(choices)))
    return tuple(doubts[:2])


_COUNTED = 50  # a smaller bare number counts something


def _told(case: Case) -> set[int]:
    """The amounts that are known already."""
    offer = case.offer
    equity = offer.equity.value if offer.equity else None
    bonus = offer.bonus.value if offer.bonus else None
    told = (offer.base, equity, bonus, offer.sign_on, case.walk_away, case.forfeits)
    return {one.amount for one in told if one is not None}


def _with_grant(state: State, grant: Grant, prefix: str, said: bool) -> State:
    """Schedule, counts and prices, put beside the equity they belong to."""
    offer = _target(state, prefix)
    facts = {
        name: value
        for name in ("kind", "schedule", "units", "strike", "share_value", "cliff_months")
        if (value := getattr(grant, name)) is not None
    }
    equity = offer.equity
    if not facts and (equity is None or grant.years is None or said):
        return state
    if equity is None and not ({"units", "schedule"} & set(facts) or said):
        return state
    equity = replace(equity or Equity(), **facts)
    if equity.years is None and grant.years is not None:
        equity = replace(equity, years=grant.years)
    return _with_offer(state, prefix, replace(offer, equity=equity))


def _target(state: State, prefix: str) -> Offer:
    if prefix == RIVAL:
        return state.rival.offer if state.rival else Offer()
    return state.case.offer


def _with_offer(state: State, prefix: str, offer: Offer) -> State:
    if prefix == RIVAL:
        return replace(state, rival=replace(state.rival or DraftRival(), offer=offer))
    return replace(state, case=replace(state.case, offer=offer))


def apply(state: State, setting: Setting) -> State:
    """One settled amount, put where it belongs."""
    prefix = RIVAL if setting.about.startswith(RIVAL) else ""
    about = setting.about.removeprefix(prefix)
    stated = None
    if setting.amount is not None:
        stated = Stated(setting.amount, setting.currency, setting.words, setting.per)
    if about == "walk_away":
        return done(replace(state, case=replace(state.case, walk_away=stated)), Step.WALK_AWAY)
    if about == "forfeits":
        return replace(state, case=replace(state.case, forfeits=stated))
    offer = _target(state, prefix)
    if about == "base":
        state = state if prefix else done(state, Step.OFFER)
        offer = replace(offer, base=stated, currency=setting.currency or offer.currency)
    elif about == "equity":
        equity = offer.equity or Equity()
        years = setting.years if setting.years is not None else equity.years
        equity = replace(equity, value=stated, years=years, percent=setting.percent)
        offer = replace(offer, equity=equity)
    elif about == "bonus":
        offer = replace(offer, bonus=Bonus(stated, setting.percent))
    elif about == "sign_on":
        offer = replace(offer, sign_on=stated)
    elif about == "sign_on_year2":
        offer = replace(offer, sign_on_year2=stated)
    elif about == "refresher":
        offer = replace(offer, refresher=stated)
    return _with_offer(state, prefix, offer)


def _asides(pay: Pay) -> list[str]:
    notes = []
    slots = {part.slot for part in pay.parts}
    if Slot.TOTAL in slots and Slot.BASE in slots:
        notes.append("I work from the parts, so I leave the total out.")
    if Slot.CURRENT in slots:
        notes.append("I don't need what you earn today, so I have not kept it.")
    if Slot.NET in slots:
        notes.append("Guides and offers are before tax, so I leave the take-home pay out.")
    if Slot.WISH in slots:
        notes.append("I have not taken your wish as part of the offer. The ask comes later.")
    if Slot.EXTRA in slots:
        notes.append("Relocation, pension and the like are not priced here, so I leave them out.")
    return notes


def _walk_away(scene: Scene, state: State, pay: Pay) -> State:
    parts = tuple(part for part in pay.parts if part.slot is Slot.WALK_AWAY)
    if not parts:
        return state
    here = replace(scene, state=state)
    readings = read_offer(Pay(parts), ground(here))
    for setting in readings.settled:
        state = apply(state, setting)
    return replace(state, doubts=(*state.doubts, *readings.doubts))


def take_rival(scene: Scene, talk: RivalTalk) -> tuple[State, list[str]]:
    """What was said about another company's offer, added to the one being asked about."""
    state = scene.state
    name = talk.company
    if name is not None and is_own(scene, name):
        return state, [
            f"{escape(scene.company)} is the company you are negotiating with, so its own offer "
            "can't be the competing one."
        ]
    earlier = state.rival.company if state.rival is not None else None
    if name is not None and earlier is not None and not same_name(earlier, name):
        state = close_rival(state)
    draft = state.rival or DraftRival()
    draft = replace(
        draft,
        company=known_name(scene, name) if name else draft.company,
        status=talk.status or draft.status,
        may_name=talk.may_name if talk.may_name is not None else draft.may_name,
        deadline_days=_days(scene, talk.deadline) if talk.deadline else draft.deadline_days,
    )
    state = done(replace(state, rival=draft), Step.RIVALS)
    readings = read_offer(_labelled(talk.pay), ground(scene, RIVAL))
    for setting in readings.settled:
        state = apply(state, setting)
    said = any(part.slot is Slot.EQUITY for part in talk.pay.parts)
    state = _with_grant(state, talk.pay.grant, RIVAL, said)
    doubts = (*readings.doubts, *_unlabelled(_labelled(talk.pay), scene, RIVAL))
    return replace(state, doubts=(*state.doubts, *doubts)), []


def _days(scene: Scene, deadline: Deadline) -> int | None:
    if deadline.date is None or scene.today is None:
        return deadline.days
    return business_days(scene.today, deadline.date)


def is_own(scene: Scene, name: str) -> bool:
    """Whether `name` is the company that is being negotiated with."""
    if same_name(name, scene.company) or same_name(name, scene.case.company):
        return True
    match = scene.facts.find_company(name)
    exact = match.certainty is Certainty.EXACT and match.best is not None
    return exact and match.best is not None and match.best.key == scene.case.company


def known_name(scene: Scene, name: str) -> str:
    """The name as the guides write it, where they know it: `openai` is OpenAI."""
    for known in scene.facts.level_companies():
        if known.casefold() == name.casefold():
            return known
    match = scene.facts.find_company(name)
    if match.certainty is Certainty.EXACT and match.best is not None:
        return match.best.name
    if any(letter.isupper() for letter in name):
        return name
    return " ".join(word[:1].upper() + word[1:] for word in name.split())


def close_rival(state: State) -> State:
    """The competing offer asked about joins the case; one without a status is none."""
    draft = state.rival
    if draft is None:
        return state
    others = state.case.competing_offers
    if draft.status is not None:
        rival = CompetingOffer(
            draft.company,
            draft.status,
            bool(draft.may_name and draft.company),
            draft.offer if draft.status is not OfferStatus.IN_PROCESS else Offer(),
            draft.deadline_days,
        )
        others = (
            *(old for old in others if not same_name(old.company or "", draft.company or "")),
            rival,
        )
    return replace(state, rival=None, case=replace(state.case, competing_offers=others))


def show_stated(stated: Stated, currency: str | None) -> str:
    """An amount in its own currency, or in the one that goes for the offer."""
    code = stated.currency or currency
    return show(stated.amount, code) if code else f"{stated.amount:,}"
