"""What matters to the person, what is true of them, and until when."""

from __future__ import annotations

from datetime import date, timedelta

from negotiation.dialogue.acts import Clarify, Due, OwnFacts, Prefer
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.claims import claims_reply, statements
from negotiation.dialogue.clarify import day_question
from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.faq_pay import floor_question
from negotiation.dialogue.forms import (
    FLOOR_HINT,
    floor_form,
    proof_form,
    submit_floor,
    submit_proof,
)
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.places import index_of
from negotiation.dialogue.proofs import keep_proof, proof_problem, told_as_proof
from negotiation.dialogue.say import PRIORITIES, day_name
from negotiation.dialogue.session import Step
from negotiation.dialogue.ticks import tickable
from negotiation.dialogue.unasked import equity_name
from negotiation.model.case import Fact, Priority
from negotiation.model.record import replace
from negotiation.model.replies import Button, Menu, Option, Reply, Style, escape
from negotiation.model.said import Part
from negotiation.understanding.message import About, Mention, Message, Mode, News, Side

_LABELS = {
    Priority.BASE: "Base salary",
    Priority.EQUITY: "Equity",
    Priority.SIGN_ON: "Sign-on bonus",
    Priority.LIQUID_CASH: "Cash now",
    Priority.LEVEL: "Level and title",
}
_WEEK = 7


# --- What matters most ----------------------------------------------------------------------------


def _ask_priority(context: Context) -> Reply:
    equity = equity_name(context).removeprefix("the ")
    labels = {**_LABELS, Priority.EQUITY: equity[:1].upper() + equity[1:]}
    buttons = tuple(
        Button(priority.value.replace("_", "-"), name) for priority, name in labels.items()
    )
    return Reply("What matters most to you in this offer?", buttons=buttons)


def _answer_priority(context: Context, message: Message) -> Heard | None:
    tells_pay = any(map(_tells_pay, message.mentions)) and not message.priority_said
    if message.asks or tells_pay or message.tells_parts:
        return None
    if message.unasked or message.removes:
        return None  # "drop the sign-on" puts it anywhere but first
    if message.priorities:
        first = message.priorities[0]
        return Heard(
            apply_one(context.state, Prefer(first)),
            (f"I put {_named(context, first)} first, then.",),
        )
    every = message.all_picked and not message.confirms  # "all true" is said of the lines above
    if message.none or every or message.dont_know or message.only(False):
        return Heard(
            apply_one(context.state, Prefer(None)), ("Then I go by what usually moves most.",)
        )
    return None


def _named(context: Context, priority: Priority) -> str:
    return equity_name(context) if priority is Priority.EQUITY else PRIORITIES[priority]


def _tells_pay(mention: Mention) -> bool:
    """ "OpenAI raised it to 270k base" tells an offer, and not what matters."""
    if mention.mode is not Mode.OFFERED or mention.part is Part.FORFEIT:
        return False
    return mention.side in (Side.COMPANY, Side.OTHER) or (
        mention.side is Side.HERE and mention.sure
    )


def _press_priority(context: Context, button: str) -> Heard | None:
    for priority in Priority:
        if priority.value.replace("_", "-") == button:
            return Heard(
                apply_one(context.state, Prefer(priority)),
                (f"I put {_named(context, priority)} first, then.",),
            )
    return None


# --- Walk-away ------------------------------------------------------------------------------------


def _ask_floor(context: Context) -> Reply:
    return Reply(
        "Below which base would you walk away? It stays between us.",
        note="It goes on your private card, never into the script.",
        buttons=(
            Button("none", "I have none"),
            Button("form", "Type it in a form", Style.PRIMARY, floor_form()),
        ),
    )


def _answer_floor(context: Context, message: Message) -> Heard | None:
    if message.asks and not message.questions:
        return Heard(context.state, (floor_question(context),), aside=True)
    if message.none or message.dont_know or (message.yes is False and not message.mentions):
        state = done(
            replace(context.state, case=replace(context.case, walk_away=None)), Step.WALK_AWAY
        )
        return Heard(state)
    return None


def _press_floor(context: Context, button: str) -> Heard | None:
    if button != "none":
        return None
    return Heard(
        done(replace(context.state, case=replace(context.case, walk_away=None)), Step.WALK_AWAY)
    )


# --- Ticks ----------------------------------------------------------------------------------------


def _ask_ticks(context: Context) -> Reply:
    names = tickable(context.guide)
    have = {fact.topic for fact in context.case.facts}
    options = tuple(Option(name, name, chosen=name in have) for name in names)
    return Reply(
        "Which of these have you really done? Tick all that are true.",
        note="Only what you tick can appear in the script.",
        menu=Menu("ticks", "Tick what is true", options, least=1, most=len(options)),
        buttons=(Button("none", "None of these"),),
    )


def _answer_ticks(context: Context, message: Message) -> Heard | None:
    names = tickable(context.guide)
    if message.asks:
        return None
    chosen = [
        names[one.index] for one in message.picked if not one.denied and one.index < len(names)
    ]
    denied = [names[one.index] for one in message.picked if one.denied and one.index < len(names)]
    if message.places or message.excepted:
        spots = {index_of(one, len(names)) for one in message.places or message.excepted}
        if None in spots:
            return None
        kept = [name for at, name in enumerate(names) if (at in spots) is bool(message.places)]
        return _ticked(context, tuple(kept), message)
    if message.all_picked or (len(names) == 1 and message.yes is True and not chosen):
        chosen = list(names)
    if message.disowned and not message.deed:
        if len(chosen) > 1:
            missed = "Which of them did you do yourself? Tick those only."
            return Heard(context.state, missed=missed)
        return _ticked(context, (), None)  # "I only read about diffusion"
    if chosen or denied:
        return _ticked(context, tuple(chosen), message)
    if message.none or message.yes is False or message.dont_know:
        return _ticked(context, (), None)
    if message.deed or (told_as_proof(message) and not message.short):
        return _ticked(context, (), message)
    return None


def _ticked(context: Context, chosen: tuple[str, ...], message: Message | None) -> Heard:
    kept = tuple(fact for fact in context.case.facts if fact.text)
    have = {fact.topic for fact in kept}
    facts = (*kept, *(Fact(topic) for topic in dict.fromkeys(chosen) if topic not in have))
    state = done(apply_one(context.state, OwnFacts(facts)), Step.TICKS)
    said = ", ".join(map(escape, dict.fromkeys(chosen)))
    notes = (f"Ticked: {said}.",) if chosen else ()
    told = told_as_proof(message) if message is not None and not message.short else ""
    if told:
        found = keep_proof(context.at(state), told)
        return replace(found, notes=(*notes, *found.notes))
    return Heard(state, notes)


def _pick_ticks(context: Context, values: tuple[str, ...]) -> Heard:
    names = set(tickable(context.guide))
    if not values or not names.issuperset(values):
        return Heard(context.state, missed="Those are not in this guide's list.")
    return _ticked(context, values, None)


def _press_ticks(context: Context, button: str) -> Heard | None:
    return _ticked(context, (), None) if button == "none" else None


# --- Proof ----------------------------------------------------------------------------------------


def _ask_proof(context: Context) -> Reply:
    topics = [fact.topic for fact in context.case.facts if fact.topic]
    about = f" with {escape(topics[0])}" if len(topics) == 1 else ""
    return Reply(
        f"What have you done{about} that you are proud of? One sentence, with a number if there "
        "is one.",
        note="What you did, how much, for whom, like: cut build time by 40% for 60 engineers.",
        buttons=(
            Button("none", "Leave it out"),
            Button("form", "Build it in a form", Style.PRIMARY, proof_form()),
        ),
    )


NO_HURRY = (
    "No hurry. Think of one thing that got faster, cheaper or bigger because of you; or say none."
)
_NOT_YOURS = (
    "Then I leave that out: a letter in your name may only tell what you did. "
    "What was your own part? Or say **none**."
)


def _answer_proof(context: Context, message: Message) -> Heard | None:
    names = tickable(context.guide)
    corrected = _corrected_ticks(context, message, names)
    if corrected is not None:
        return corrected
    if (message.none and not message.deed) or message.only(False):
        return Heard(done(context.state, Step.TICKS, Step.PROOF))
    if (message.asks and not message.deed) or message.happened or message.no_date:
        return None
    if message.disowned:
        return Heard(context.state, missed=_NOT_YOURS)
    if message.modest:
        return Heard(context.state, missed=NO_HURRY)
    if told := told_as_proof(message):
        return keep_proof(context, told)
    if message.may_be_deed and not message.mentions:
        return keep_proof(context, message.line)
    return None


def _corrected_ticks(context: Context, message: Message, names: tuple[str, ...]) -> Heard | None:
    """ "No, not diffusion, only inference optimization", "wait, I never did that"."""
    if not any(one.denied for one in message.picked):
        return _unticked(context, message)
    gone = {names[one.index] for one in message.picked if one.denied and one.index < len(names)}
    more = [names[one.index] for one in message.picked if not one.denied and one.index < len(names)]
    kept = [fact for fact in context.case.facts if fact.topic not in gone]
    have = {fact.topic for fact in kept}
    kept += [Fact(topic) for topic in more if topic not in have]
    state = apply_one(context.state, OwnFacts(tuple(kept)))
    said = ", ".join(map(escape, sorted(gone)))
    return Heard(state, (f"Then {said} is not claimed.",))


def _unticked(context: Context, message: Message) -> Heard | None:
    """ "Sorry, not that one", "I only read about it": a tick that is the only one goes, of several
    each is asked anew.
    """
    ticked = [one for one in context.case.facts if one.topic and not one.text]
    if not ticked or message.asks or message.deed:
        return None
    if not (message.unticks or message.disowned):
        return None
    kept = tuple(one for one in context.case.facts if one not in ticked)
    state = apply_one(context.state, OwnFacts(kept))
    said = ", ".join(escape(one.topic) for one in ticked)
    if len(ticked) == 1:
        return Heard(state, (f"Then {said} is not claimed.",))
    anew = replace(state, done=tuple(one for one in state.done if one is not Step.TICKS))
    return Heard(anew, (f"Then nothing is claimed yet of {said}.",))


def _press_proof(context: Context, button: str) -> Heard | None:
    return Heard(done(context.state, Step.TICKS, Step.PROOF)) if button == "none" else None


# --- Deadline -------------------------------------------------------------------------------------


def _ask_deadline(context: Context) -> Reply:
    return Reply(
        f"By when does {escape(context.company)} want your answer? "
        "Like **Friday**, **4 December** or **5 days**.",
        buttons=(
            Button("none", "No date given"),
            Button("tomorrow", "Today or tomorrow"),
            Button("this-week", "Within a week"),
        ),
    )


def _answer_deadline(context: Context, message: Message) -> Heard | None:
    if (unticked := _unticked(context, message)) is not None:
        return unticked
    if (
        message.no_date
        or message.none
        or (message.yes is False and not message.dates)
        or message.dont_know
    ):
        return Heard(apply_one(context.state, Due(None)))
    if message.asks and not message.dates:
        return None
    settled = any(
        one.about is About.ANSWER and one.side is Side.HERE and not one.asked
        for one in message.dates
    )
    for said in message.dates if not settled else ():
        theirs = said.side is Side.COMPANY and not (
            said.company is not None and context.is_own(said.company)
        )
        if said.about is About.UNSAID and not theirs and not said.asked:
            if said.also is not None:
                return Heard(
                    apply_one(context.state, Clarify(day_question(said.day, said.also, said.words)))
                )
            if abs((said.day - context.today).days) > 366:
                return Heard(
                    context.state,
                    missed="That date is far off. Which day do they want your answer by?",
                )
            return Heard(apply_one(context.state, Due(said.day)))
    if message.dates and all(one.about is About.OTHER for one in message.dates):
        return Heard(context.state, missed=_other_day(message.dates[0].day))
    if message.number is not None and 0 < message.number <= 60:
        return Heard(apply_one(context.state, Due(context.today + timedelta(days=message.number))))
    return None


def _other_day(day: date) -> str:
    return (
        f"I take {day_name(day)} for something else than the day by which they want your answer. "
        "Which day is that? Or say **no date**."
    )


def _press_deadline(context: Context, button: str) -> Heard | None:
    match button:
        case "none":
            return Heard(apply_one(context.state, Due(None)))
        case "tomorrow":
            return Heard(apply_one(context.state, Due(context.today + timedelta(days=1))))
        case "this-week":
            return Heard(apply_one(context.state, Due(context.today + timedelta(days=_WEEK))))
        case _:
            return None


# --- The card -------------------------------------------------------------------------------------


def _answer_claims(context: Context, message: Message) -> Heard | None:
    agreed = message.yes is True or message.confirms
    if agreed and not (message.mentions or message.happened):
        return _confirmed(context)  # "ok, I'm out" is no yes
    if message.only(False):
        return Heard(replace(context.state, step=Step.EDIT, resume=Step.CLAIMS))
    return None


def _confirmed(context: Context) -> Heard:
    """Every statement on the card is true."""
    every = tuple(dict.fromkeys((*context.state.confirmed, *statements(context))))
    return Heard(done(replace(context.state, confirmed=every), Step.CLAIMS))


def _press_claims(context: Context, button: str) -> Heard | None:
    if button == "all-true":
        return _confirmed(context)
    if button == "change":
        return Heard(replace(context.state, step=Step.EDIT, resume=Step.CLAIMS))
    return None


PIECES: dict[Step, Piece] = {
    Step.PRIORITY: Piece(
        "what matters most",
        _ask_priority,
        _answer_priority,
        "What you care about most is asked for first and given up last.",
        press=_press_priority,
        hint="I can put one of these first: base, equity, sign-on, cash now, or level. If it is "
        "something else, like hours or a safe job, say **skip**.",
    ),
    Step.WALK_AWAY: Piece(
        "walk-away",
        _ask_floor,
        _answer_floor,
        "It helps you to know your own limit before you call. They never hear it from me; "
        "naming your lowest number only tells them where to stop.",
        press=_press_floor,
        submit=submit_floor,
        hint=FLOOR_HINT,
        forms=("walk-away",),
    ),
    Step.TICKS: Piece(
        "what is true of you",
        _ask_ticks,
        _answer_ticks,
        "The guide's arguments need skills that you really have. What you don't tick is left out.",
        press=_press_ticks,
        pick=_pick_ticks,
        options=lambda context: tickable(context.guide),
        hint="Name the ones that are true, by their words or numbers, or say all or none.",
    ),
    Step.PROOF: Piece(
        "your proof",
        _ask_proof,
        _answer_proof,
        "One true fact beats three adjectives. I use your sentence and add nothing to it.",
        press=_press_proof,
        submit=submit_proof,
        options=lambda context: tickable(context.guide),
        hint="That does not sound like something you did, so I keep nothing of it. One sentence "
        "will "
        "do, for example: cut inference cost by 40%. Or say none.",
        forms=("proof",),
    ),
    Step.DEADLINE: Piece(
        "deadline",
        _ask_deadline,
        _answer_deadline,
        "With little time we ask for more of it first; with enough, there is no rush.",
        press=_press_deadline,
        hint="I could not read a date there. Try Friday, 4 December or 5 days; or say no date.",
    ),
    Step.CLAIMS: Piece(
        "what it says in your name",
        claims_reply,
        _answer_claims,
        "The script may say only what is true. Read the lines; if all are, say all true. If one is "
        "not, tell me what is.",
        press=_press_claims,
        hint="Say all true, or tell me what to change.",
        skippable=False,
    ),
}
__all__ = ["PIECES", "News", "proof_problem"]
