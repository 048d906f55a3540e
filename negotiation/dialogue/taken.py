"""What a message tells, taken into the state whatever was asked."""

from __future__ import annotations

from negotiation.dialogue import others, told
from negotiation.dialogue.acts import (
    Act,
    Clarify,
    Done,
    Drop,
    Due,
    Level,
    Manner,
    OwnFacts,
    Prefer,
    Wait,
    Wish,
)
from negotiation.dialogue.answered import told_at_once
from negotiation.dialogue.apply import apply, apply_one
from negotiation.dialogue.clarify import day_question
from negotiation.dialogue.context import Context, Notes, done
from negotiation.dialogue.focus import Focus, focus_of, target_of
from negotiation.dialogue.others import is_of_the_others
from negotiation.dialogue.place import from_memory, kept_places, kept_roles, names
from negotiation.dialogue.proofs import keep_proof
from negotiation.dialogue.put_right import figures_known
from negotiation.dialogue.say import AS_IT_GETS, MANNERS, day_name
from negotiation.dialogue.second_round import in_second_round
from negotiation.dialogue.session import INTERVIEW, OWN, State, Step, Target
from negotiation.dialogue.their_money import in_the_money_there, in_their_money
from negotiation.dialogue.unasked import askable, asked_name, has_part, not_asked
from negotiation.dialogue.unlisted import tells_the_offer
from negotiation.dialogue.waiting import settle_waiting
from negotiation.dialogue.withdrawn import withdrawn
from negotiation.model.case import Stage
from negotiation.model.facts import plain_name
from negotiation.model.guide import EquityKind
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.understanding.message import (
    About,
    Company,
    DateSaid,
    Denial,
    Message,
    Mode,
    News,
    Side,
    Topic,
    Which,
)
from negotiation.understanding.quantities import Money


def take_in(context: Context, message: Message, notes: Notes, *, skip_figures: bool) -> State:
    """Everything that the message tells, whatever was asked."""
    state = context.state
    named, said = names(context, message)
    for act in named:
        state = apply_one(state, act, context.today)
    if not state.case.company or state.guide is None:
        state = _remember_names(state, message)
    state = from_memory(context.at(state))
    state = _left_behind(context, state, notes)
    here = context.at(state)
    if (
        state.guide != context.state.guide
        or state.unlisted != context.state.unlisted
        or state.case.region != context.case.region
        or (said and context.step in (Step.REGION, Step.COMPANY, Step.ROLE))
    ):
        notes.add(*said)
    if _stays(context, message):
        notes.add(f"Then we stay with {escape(context.company)}.")
    for part in _unasked(here, message) if not message.asks else ():
        notes.add(f"Then I don't ask for {asked_name(here, part)}.")
    if _strikes_proof(here, message):
        state = apply_one(state, OwnFacts(()), context.today)
        notes.add("Then nothing is said of what you did.")
        here = context.at(state)
    elif kept := _without_dropped(here, message):
        state = apply_one(state, kept, context.today)
        notes.add("Then that is not said of you.")
        here = context.at(state)
    taken_back, said_so = withdrawn(here, message)
    state = apply(state, taken_back, context.today)
    notes.add(*said_so)
    here = context.at(state)
    focus = focus_of(context)
    own = _own_statements(here, message, focus)
    if (manner := next((one for one in own if isinstance(one, Manner)), None)) and manner.tone:
        if not context.scripted:
            notes.add(f"Then the script will be {MANNERS[manner.tone]}.")
        elif manner.tone is here.case.tone and context.step is not Step.TONE:
            notes.add(AS_IT_GETS[here.case.tone])
    state = apply(state, own, context.today)
    here = context.at(state)
    offers = others.told(here, message)
    state = apply(state, offers.acts, context.today)
    notes.add(*offers.notes)
    here = context.at(state)
    money = in_their_money(here, message) or in_the_money_there(context, here)
    state = apply(state, money, context.today)
    if not skip_figures:
        state = _figures(context, context.at(state), message, focus, notes)
    state = apply(state, _rivals_lack(context.at(state), message, focus), context.today)
    state = _dates(context.at(state), message, notes)
    state = settle_waiting(context.at(state))
    return _deed(context, context.at(state), message)


def _strikes_proof(context: Context, message: Message) -> bool:
    """ "Remove the sentence about the pipeline": what they did, if it names nothing else."""
    told = any(fact.text for fact in context.case.facts)
    removed = message.removes and not (message.asks or message.parts)
    return told and removed and message.topics == (Topic.PROOF,)


def _without_dropped(context: Context, message: Message) -> OwnFacts | None:
    """ "Forget the migration, that was my colleague": a deed that goes; what was ticked stays."""
    if not message.dropped:
        return None
    facts = [
        replace(fact, text="") if at in message.dropped else fact
        for at, fact in enumerate(context.case.facts)
    ]
    return OwnFacts(tuple(fact for fact in facts if fact.topic or fact.text))


def _stays(context: Context, message: Message) -> bool:
    """ "Stay with Midjourney", "prefer Midjourney", which it is about anyway."""
    if not context.named or message.asks or not message.short:
        return False
    if message.latter is False and message.bare and context.state.unclear is None:
        return len(context.case.competing_offers) == 1
    if message.own is None:
        return False
    return context.is_own(message.own) and not message.mentions


def _left_behind(context: Context, state: State, notes: Notes) -> State:
    """Figures of a company that is not talked about any more, told before its row was known."""
    before = context.case.company
    kept = tuple(one for one in state.waiting if not one.target.own)
    if not before or state.case.company == before or len(kept) == len(state.waiting):
        return state
    gone = ", ".join(escape(one.told.words) for one in state.waiting if one.target.own)
    notes.add(f"I leave {gone} out, which you told me of {escape(context.company)}.")
    return replace(state, waiting=kept)


def _remember_names(state: State, message: Message) -> State:
    roles, places = kept_roles(message), kept_places(message)
    return replace(
        state,
        roles=tuple(dict.fromkeys((*state.roles, *roles)))[-6:],
        places=tuple(dict.fromkeys((*state.places, *places)))[-6:],
    )


def _own_statements(context: Context, message: Message, focus: Focus) -> list[Act]:
    """Priority, level, manner, wishes, parts denied: whatever was asked."""
    found: list[Act] = []
    if message.priorities and context.step is not Step.PRIORITY:
        late = Step.PRIORITY in context.state.done and message.short and not message.mentions
        if (message.priority_said or (late and message.corrects)) and not message.asks:
            found.append(Prefer(message.priorities[0]))
    if (
        message.level is not None
        and context.step is not Step.BAND_LEVEL
        and not context.is_own(Company(message.level.company))  # theirs is the level offered
    ):
        found.append(Level(message.level))
    told = not message.asks or message.requests
    offers = any(one.mode is Mode.OFFERED for one in message.mentions)  # "4 lines max" does not
    interview = message.bare and context.step in INTERVIEW and context.named
    spoken_of = context.scripted or interview or context.step is Step.CLAIMS
    if message.tone is not None and spoken_of and told and not offers:
        found.append(Manner(tone=message.tone))
    if message.extras:
        found.append(Wish(message.extras))
    if not message.asks:
        for part in _lacking(context, message, focus, OWN):
            known = part is not Part.BASE and not _other_kind(context, message, part)
            if known and part not in _unasked(context, message):
                found.append(Drop(part))
        found += not_asked(context, _unasked(context, message))
    if message.only_base and (context.case.offer.base is not None or message.mentions):
        found.append(Done((Step.REST,)))
    return found


def _lacking(context: Context, message: Message, focus: Focus, target: Target) -> tuple[Part, ...]:
    """The parts that the target's offer is said not to have, if the message tells no amount."""
    offered = [
        one.part
        for one in message.mentions
        if one.mode is Mode.OFFERED and _is(target_of(context, one, focus), target)
    ]
    return tuple(
        one.part
        for one in message.denials
        if one.part not in offered and _is(_lacks_it(context, message, one, focus), target)
    )


def _lacks_it(context: Context, message: Message, denial: Denial, focus: Focus) -> Target | None:
    """Whose part is denied: "they took back the 10k sign-on" of who had offered 10k."""
    values = {
        one.quantity.by_year
        for one in message.mentions
        if one.part is denial.part and isinstance(one.quantity, Money)
    }
    owners = {
        spot.rival
        for spot, known in figures_known(context.case)
        if spot.part is denial.part and known.amount in values
    }
    if denial.company is None and len(owners) == 1:
        return Target(next(iter(owners)))
    return target_of(context, denial, focus)


def _is(one: Target | None, other: Target) -> bool:
    if one is None or one.own or other.own:
        return one == other
    return plain_name(one.rival or "") == plain_name(other.rival or "")


def _rivals_lack(context: Context, message: Message, focus: Focus) -> list[Act]:
    """ "Luma: 240k, no bonus", of offers that are told: what one lacks makes none."""
    if message.asks:
        return []
    targets = [Target(one.company or "") for one in context.case.competing_offers]
    return [
        Drop(part, target)
        for target in targets
        for part in _lacking(context, message, focus, target)
        if part is not Part.BASE
    ]


def _unasked(context: Context, message: Message) -> tuple[Part, ...]:
    """The parts not to ask for: said so, or dropped once there is a script that may ask for them.

    What the offer has is dropped from the offer, if no word says that it is about the ask.
    """
    if not context.scripted or not message.removes or message.happened:
        return askable(context, message.unasked)
    ours = (part for part in message.denied if not has_part(context.case.offer, part))
    return askable(context, dict.fromkeys((*message.unasked, *ours)))


def _other_kind(context: Context, message: Message, part: Part) -> bool:
    """ "No stock" takes no profit share away."""
    if part is not Part.EQUITY or not message.denies_stock:
        return False
    equity = context.case.offer.equity
    if equity is not None and equity.kind is not None:
        return equity.kind is EquityKind.PROFIT_SHARE
    return EquityKind.PROFIT_SHARE in message.kinds


def _figures(
    context: Context, here: Context, message: Message, focus: Focus, notes: Notes
) -> State:
    answered = told_at_once(here, message, focus)
    if answered is not None:
        state, reading = answered.state, answered.reading
    else:
        reading = told.figures(here, message, focus)
        state = _with_figures(here, message, reading.acts)
    acts = reading.acts
    notes.add(*reading.notes)
    if not tells_the_offer(context, message):
        waiting = (one.waiting.told.words for one in acts if isinstance(one, Wait))
        notes.kept.extend(dict.fromkeys(map(escape, waiting)))
    if reading.unused and not message.asks:
        listed = ", ".join(dict.fromkeys(reading.unused))
        notes.add(f"Not used: {listed}. If that is part of an offer, tell me which part.")
    elif reading.unused:
        notes.asked_about.extend(dict.fromkeys(reading.unused))
    return state


def _with_figures(here: Context, message: Message, acts: list[Act]) -> State:
    state = here.state
    # "They can do 54, but not the full amount" corrects nothing.
    answered = here.case.stage is Stage.OPENING and any(one.moved for one in message.mentions)
    if answered or not message.corrects:
        state = in_second_round(here, acts)
    return apply(state, acts, here.today)


def _dates(context: Context, message: Message, notes: Notes) -> State:
    """Their deadline, where a date is said to be for an answer."""
    state = context.state
    asked = context.step is Step.DEADLINE
    for said in message.undated:
        if not said.asked and (asked or said.about is About.ANSWER):
            notes.add(
                f"“{escape(said.words)}” is no day yet. Ask them which day they mean, and tell me."
            )
    for said in message.dates:
        if message.hedged and said.about is not About.OTHER:
            notes.add(
                f"I leave {day_name(said.day)} out, as you are not sure of it. Once they name a "
                f"day, tell me."
            )
            continue
        if said.asked or not (said.about is About.ANSWER or _said_anew(context, message, said)):
            continue
        theirs = (
            said.side is Side.COMPANY
            and said.company is not None
            and not context.is_own(said.company)
        )
        if (theirs and context.named) or is_of_the_others(context, message, said):
            continue
        if said.side in (
            Side.OTHER,
            Side.EMPLOYER,
            Side.THIRD,
        ):
            continue
        if said.also is not None:
            state = apply_one(state, Clarify(day_question(said.day, said.also, said.words)))
            continue
        if said.vague:
            notes.add(
                f"I read “{escape(said.words)}” as {day_name(said.day)}. If they mean "
                f"another day, tell me."
            )
        known = state.case.deadline
        day = said.day
        dated = known is not None and known.date is not None
        if said.more is not None and not (said.more.more or dated):
            notes.add(f"“{escape(said.words)}” from which day? Tell me the date it is now.")
            continue
        if said.more is not None and known is not None and known.date is not None:
            day = said.more.after(known.date) or day
        state = apply_one(state, Due(day), context.today)
    if _instead(context, message) and not (message.dates or message.undated):
        notes.add(
            f"Then {day_name(message.not_days[0])} isn't your deadline. I have no date now, and "
            f"the script mentions none."
        )
        return apply_one(state, Due(None), context.today)
    if message.no_date and not asked and not _rival_date(context, message):
        dated = state.case.deadline is not None
        named = any(one.about is not About.OTHER for one in message.dates)
        if dated and not named and Topic.DEADLINE in message.topics:
            notes.add("Then no date is set, and nothing speaks of one.")
            return apply_one(state, Due(None), context.today)
        if Step.DEADLINE not in state.done:
            return done(state, Step.DEADLINE)
    return state


def _said_anew(context: Context, message: Message, said: DateSaid) -> bool:
    """ "Hang on, they now say the 16th": a day of theirs, once one was asked for."""
    if said.about is not About.UNSAID or said.side is not Side.HERE or message.mentions:
        return False
    if message.excepted:  # "all except the ninth", of a list
        return False
    if context.step is Step.RIVAL_OFFER:  # "6 days to decide" is theirs
        return False
    if message.which is Which.MONTHLY:  # "a month, yes" tells how often they pay
        return False
    if message.bare and said.day > context.today:
        return context.step is not Step.DEADLINE
    known = context.case.deadline is not None or Step.DEADLINE in context.state.done
    if said.day <= context.today or context.step is Step.DEADLINE or not known:
        return False
    return said.theirs or message.corrects or message.bare or _instead(context, message)


def _instead(context: Context, message: Message) -> bool:
    """ "Not the 8th, the 10th", where the 8th is their deadline."""
    known = context.case.deadline
    return known is not None and known.date in message.not_days


def _rival_date(context: Context, message: Message) -> bool:
    """ "Wayve gave no date" is of the other company."""
    return any(
        talk.company is not None and not context.is_own(talk.company) for talk in message.talks
    ) and not any(
        talk.company is not None and context.is_own(talk.company) for talk in message.talks
    )


def _counts_more(context: Context, deed: str) -> bool:
    """Whether a deed has a number and none that was told has: the letter has room for one."""
    told = "".join(fact.text for fact in context.case.facts)
    return any(map(str.isdigit, deed)) and not any(map(str.isdigit, told))


def _deed(before: Context, context: Context, message: Message) -> State:
    """Something done, told before or after it was asked for; a proof that is there stays."""
    state = context.state
    if not message.deed or message.tells(News.SIGNED):
        return state
    if message.asks and not message.wants_deed:
        return state
    told = any(fact.text for fact in context.case.facts)
    instead = message.corrects or _counts_more(context, message.deed)
    if before.step in (Step.PROOF, Step.TICKS) or (told and not instead):
        return state
    if told:  # "no wait, I cut serving cost by 30%" takes the place of what was told
        kept = tuple(replace(fact, text="") for fact in context.case.facts if fact.topic)
        context = context.at(apply_one(state, OwnFacts(kept), context.today))
    if message.letter:
        return state
    found = keep_proof(context, message.deed)
    if found.missed is None:
        return replace(
            found.state,
            done=tuple(
                one for one in found.state.done if one is not Step.TICKS or Step.TICKS in state.done
            ),
        )
    return state
