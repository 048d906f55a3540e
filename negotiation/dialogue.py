"""The whole conversation, as pure functions: Discord, the terminal and the tests all play it.

A turn: an event becomes a way (back, edit, skip …), or `answering` hears what it says. Then
`flow.next_step` finds what is still to be asked. Each step is a `Piece` of a table; a text that no
piece can read is a normal turn that asks again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from negotiation.answering import hear
from negotiation.doubts import WHY_ASKED, ask_doubt
from negotiation.flow import next_step
from negotiation.model.facts import Facts
from negotiation.model.replies import Event, Pressed, Reply, Said, escape, typed_lines
from negotiation.navigation import (
    EVERYWHERE,
    HIDDEN,
    Way,
    edit_target,
    way_button,
    way_of,
    ways_shown,
)
from negotiation.pieces import PIECES
from negotiation.recap import read_back, summary_reply
from negotiation.renewed import up_to_date
from negotiation.scene import Answered, Aside, Missed, Scene, done
from negotiation.session import INTERVIEW, Session, State, Step
from negotiation.steps_another import stayed
from negotiation.steps_company import hear_company
from negotiation.steps_detour import DETOURS, hear_edit, in_doubt, resumed, tells_something
from negotiation.steps_plan import plan_replies
from negotiation.whereabouts import recall

FORGOTTEN = Reply(
    "Done. Everything you told me is deleted, and I cannot bring it back. All the best with your "
    "offer.",
    note="A safety copy that whoever runs this bot made earlier can exist for up to 30 days.",
    private=True,
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What a step leads to. `forget`: the person confirmed that all their data be erased."""

    session: Session
    replies: tuple[Reply, ...]
    forget: bool = False


_NEEDED = {Step.OFFER: "base salary; it is in the offer letter"}
_OFFERS_FORM_AFTER = 2  # misses
_SET_ASIDE_AFTER = 1  # misses: asked twice, then nothing of it is used


# --- The doors ------------------------------------------------------------------------------------


def start(
    facts: Facts,
    today: date,
    company: str | None = None,
    role: str | None = None,
    region: str | None = None,
) -> Turn:
    """A new conversation; what is named already is not asked again."""
    session = Session(today=today, guides_version=facts.version)
    hello = (
        "Hello. I help you answer a job offer with figures you can stand behind. "
        "A few short questions, then you have a script."
    )
    named = ", ".join(part.strip() for part in (company, role, region) if part and part.strip())
    if not named:
        return _asked(session, facts, (hello,))
    scene = Scene(session.state, facts, today)
    heard = hear_company(scene, named[:200])
    notes: tuple[str, ...] = (hello,)
    if isinstance(heard, Answered):
        state = heard.state
        notes = (hello, *heard.notes)
        if region and state.guide and state.case.region is None:
            again = PIECES[Step.REGION].hear(Scene(state, facts, today), region[:100])
            state = again.state if isinstance(again, Answered) else state
        session = replace(session, state=next_step(Scene(state, facts, today)))
    elif isinstance(heard, Missed):
        notes = (hello, heard.hint)
    return _asked(session, facts, notes)


def step(session: Session, event: Event, facts: Facts) -> Turn:
    """The answer to one event. Never raises for anything a person can type or click."""
    session, news = up_to_date(session, facts)
    text = event.text if isinstance(event, Said) else ""
    way = _way(session, event)
    if way is not None:
        turn = _go(session, way, facts)
    elif isinstance(event, Said) and (target := edit_target(text)) is not None:
        turn = _edit(session, target, text, facts)
    else:
        turn = _answer(session, event, facts)
    if news and turn.replies and not turn.forget:
        first, *others = turn.replies
        turn = replace(turn, replies=(replace(first, text=f"{news}\n{first.text}"), *others))
    return turn


def current(session: Session, facts: Facts) -> Reply:
    """The question asked now, to be shown again."""
    session, news = up_to_date(session, facts)
    return _question(session, facts, (news,) if news else ())


def summary(session: Session, facts: Facts) -> Reply:
    """Everything understood so far, in words."""
    return summary_reply(Scene(session.state, facts, session.today))


def stale(session: Session, event: Event, facts: Facts) -> Reply:
    """The answer to a control of an earlier question; echoes what a late form held."""
    notes = ["That belongs to an earlier question, so nothing has changed. Here is where we are."]
    if typed := typed_lines(event):
        notes = [
            "That form belongs to an earlier question, so I have not used it. You wrote:\n"
            f"{typed}\nCopy what you need. Here is where we are."
        ]
    return _question(up_to_date(session, facts)[0], facts, tuple(notes))


# --- Moving about ---------------------------------------------------------------------------------


def _way(session: Session, event: Event) -> Way | None:
    if isinstance(event, Pressed):
        if session.step is Step.FORGET and event.button == "confirm":
            return Way.FORGET
        ways = [way for way in Way if way.value == event.button]
        return ways[0] if ways else None
    if not isinstance(event, Said):
        return None
    way = way_of(event.text)
    if session.step is Step.FORGET and event.text.strip().casefold().startswith("delete"):
        return Way.FORGET
    if session.step is Step.STOPPED and way is Way.START_OVER and "over" not in event.text.lower():
        return None
    if way is Way.START_OVER and session.step is Step.NEW_FIGURES and event.text.strip() == "new":
        return None
    if way is Way.START_OVER and session.step is Step.ANOTHER:
        return None  # with that other offer
    if way is Way.MORE and "option" in event.text.lower() and _may_be_equity(session.state):
        return None
    return way


def _may_be_equity(state: State) -> bool:
    """Whether "options" answers the question at hand."""
    if in_doubt(state):
        return any(choice.id == "equity" for choice in state.doubts[0].choices)
    return state.step in (Step.PRIORITY, Step.REFINE, Step.REST)


def _go(session: Session, way: Way, facts: Facts) -> Turn:
    scene = Scene(session.state, facts, session.today)
    if way is Way.BACK:
        return _back(session, facts)
    if way is Way.SKIP:
        return _skip(session, facts)
    if way is Way.SUMMARY:
        return Turn(session, (summary_reply(scene), _question(session, facts)))
    if way is Way.HELP:
        why = WHY_ASKED if in_doubt(session.state) else PIECES[session.step].why
        return Turn(session, (_question(session, facts, (why, EVERYWHERE)),))
    if way is Way.MORE:
        buttons = tuple(map(way_button, HIDDEN))
        return Turn(session, (Reply("What would you like to do?", buttons=buttons),))
    if way is Way.SHOW:
        if Step.PLAN not in session.state.done:
            return Turn(session, (_question(session, facts),))
        return Turn(session, (*plan_replies(scene), _question(session, facts)))
    if way is Way.FORGET and session.step is Step.FORGET:
        return Turn(
            session,
            (FORGOTTEN,),
            forget=True,
        )  # fmt: skip
    detour = {
        Way.EDIT: Step.EDIT,
        Way.START_OVER: Step.START_OVER,
        Way.STOP: Step.STOPPED,
        Way.FORGET: Step.FORGET,
    }[way]
    return _asked(_detour(session, detour), facts)


def _detour(session: Session, step: Step) -> Session:
    state = session.state
    if state.step is step:
        return session
    resume = state.resume if state.step in DETOURS else state.step
    return session.moved(replace(state, step=step, resume=resume))


def _back(session: Session, facts: Facts) -> Turn:
    if not session.history:
        return _asked(session, facts, ("We are at the beginning, there is nothing before this.",))
    *earlier, last = session.history
    session = replace(session, state=last.state, history=tuple(earlier), misses=0)
    return _asked(up_to_date(session, facts)[0], facts, ("One step back.",))


def _skip(session: Session, facts: Facts) -> Turn:
    state = session.state
    if in_doubt(state):
        first = state.doubts[0]
        moved = replace(state, doubts=state.doubts[1:])
        note = "Left out, then."
        if first.about == "base" and state.case.offer.base is None:
            note = "I need the base to work with."
        return _move(session, Answered(moved, (note,)), facts)
    if state.step in DETOURS:
        return _move(session, Answered(resumed(state)), facts)
    piece = PIECES[state.step]
    if not piece.skippable:
        needs = {Step.PLAN: "There is nothing to skip here; the script is ready."}.get(
            state.step,
            f"I can't do without the {_NEEDED.get(state.step, piece.name)}. "
            "Most of the rest can be skipped.",
        )
        return Turn(session, (_question(session, facts, (needs,)),))
    scene = Scene(state, facts, session.today)
    if state.step is Step.REGION and scene.regions:
        case = replace(state.case, region=scene.regions[0])
        note = f"I take {escape(scene.regions[0])}, then; say edit region to change it."
        return _move(session, Answered(done(scene.having(case), Step.REGION), (note,)), facts)
    if state.step is Step.BAND_LEVEL and scene.levels:
        level = scene.levels[min(1, len(scene.levels) - 1)]
        case = replace(state.case, band_level=level)
        note = f"I take {escape(level)}, then; say edit level to change it."
        return _move(session, Answered(done(scene.having(case), Step.BAND_LEVEL), (note,)), facts)
    if state.step is Step.ANOTHER:
        return _move(session, stayed(scene), facts)
    if state.step in (Step.REFINE, Step.THEY_SAID) or state.step not in INTERVIEW:
        return _move(session, Answered(replace(state, step=Step.PLAN)), facts)
    if state.step is Step.RIVALS:
        state = replace(state, rival=None)
    return _move(session, Answered(done(state, state.step)), facts)


def _edit(session: Session, target: str, text: str, facts: Facts) -> Turn:
    scene = Scene(session.state, facts, session.today)
    heard = hear_edit(scene, target)
    if isinstance(heard, Answered):
        session = session.moved(heard.state)
        _, _, value = target.partition(" to ")
        turn = _answer(session, Said(value), facts) if value.strip() else None
        told = turn is not None and turn.session.state != session.state
        return turn if turn is not None and told else _asked(session, facts)
    return _answer(session, Said(text), facts)


# --- Answering --------------------------------------------------------------------------------


def _answer(session: Session, event: Event, facts: Facts) -> Turn:
    if session.step is Step.STOPPED and isinstance(event, Said) and tells_something(event.text):
        turn = _answer(_left_detour(session, resumed(session.state)), event, facts)
        first, *others = turn.replies
        return replace(
            turn, replies=(replace(first, text=f"Welcome back.\n\n{first.text}"), *others)
        )
    scene = Scene(session.state, facts, session.today)
    heard = hear(scene, event)
    if isinstance(heard, Answered):
        return _move(session, heard, facts)
    if isinstance(heard, Aside):
        notes = (heard.text,) if heard.text else ()
        return Turn(session, (*heard.replies, _question(session, facts, notes)))
    return _missed(session, heard, facts)


def _missed(session: Session, missed: Missed, facts: Facts) -> Turn:
    if session.step is Step.ANOTHER and session.misses >= _SET_ASIDE_AFTER:
        return _move(session, stayed(Scene(session.state, facts, session.today)), facts)
    session = replace(session, state=missed.state or session.state, misses=session.misses + 1)
    notes = [missed.hint] if missed.hint else []
    if session.misses >= _OFFERS_FORM_AFTER:
        piece = PIECES[session.step]
        form = piece.submit is not None
        if piece.skippable or in_doubt(session.state):
            ways = "use the form, or skip this one" if form else "skip this one"
            notes.append(f"No harm done: you can also {ways}.")
        elif form:
            notes.append("No harm done: the form asks for it part by part.")
    return Turn(session, (_question(session, facts, tuple(notes)),))


def _move(session: Session, heard: Answered, facts: Facts) -> Turn:
    scene = Scene(heard.state, facts, session.today)
    before = session.state
    recalled = recall(scene)
    if recalled is not None:
        scene = replace(scene, state=recalled.state)
        heard = replace(heard, notes=(*heard.notes, *recalled.notes))
    if before.step is not Step.EDIT:
        scene = replace(scene, state=_with_parked(scene.state))
    # What is to be changed was named: it is asked, though it is known.
    state = scene.state if before.step is Step.EDIT else next_step(scene)
    arrived = state.step is Step.PLAN and not state.doubts
    fresh = arrived and (Step.PLAN not in before.done or state.case != before.case)
    if arrived:
        state = done(state, Step.PLAN)
    detour = before.step in (*DETOURS, Step.ANOTHER)
    moved = _left_detour(session, state) if detour else session.moved(state)
    back = read_back(before, Scene(state, facts, session.today))
    heard = replace(heard, notes=(*back, *heard.notes))
    replies: tuple[Reply, ...] = heard.replies
    if fresh:
        plan, kept = _what_changed(before, state, facts, session.today)
        notes = (*heard.notes, *kept)
        if plan and notes:
            replies = (*replies, Reply("\n\n".join(notes), private=True))
        notes = () if plan else notes
        return Turn(moved, (*replies, *plan, _question(moved, facts, notes)))
    return Turn(moved, (*replies, _question(moved, facts, heard.notes)))


def _with_parked(state: State) -> State:
    """The state with the doubts that waited for an edit, but those asked anew meanwhile."""
    asked = {one.about for one in state.doubts}
    back = tuple(one for one in state.parked if one.about not in asked)
    return replace(state, doubts=(*state.doubts, *back), parked=())


def _left_detour(session: Session, state: State) -> Session:
    """The session with `state`; the way back leads to where the detour began."""
    history = session.history
    while history:
        last = history[-1].state
        if last.step not in (*DETOURS, Step.ANOTHER) and last != state:
            break
        history = history[:-1]
    return replace(session, state=state, history=history, misses=0)


def _what_changed(
    before: State, state: State, facts: Facts, today: date | None
) -> tuple[tuple[Reply, ...], tuple[str, ...]]:
    """The messages of the plan that are not on the screen already, and a word about the others."""
    plan = plan_replies(Scene(state, facts, today))
    if Step.PLAN not in before.done:
        return plan, ()
    shown = plan_replies(Scene(before, facts, today))
    new = tuple(one for one in plan if one not in shown)
    if not new:
        return (), ("That changes nothing in the script or on your card.",)
    email_and_call = plan[:2]
    if all(one in shown for one in email_and_call):
        return new, ("The e-mail and the call notes stay as they were.",)
    return plan, ()


# --- Asking -----------------------------------------------------------------------------------


def _asked(session: Session, facts: Facts, notes: tuple[str, ...] = ()) -> Turn:
    return Turn(session, (_question(session, facts, notes),))


def _question(session: Session, facts: Facts, notes: tuple[str, ...] = ()) -> Reply:
    """The question at hand, after `notes`, with the ways under it."""
    scene = Scene(session.state, facts, session.today)
    piece = PIECES[session.step]
    doubt = in_doubt(session.state)
    reply = ask_doubt(session.state.doubts[0]) if doubt else piece.ask(scene)
    text = "\n\n".join((*(note for note in notes if note), reply.text))
    skip = doubt or (piece.skippable and session.step not in DETOURS)
    ways = ways_shown(back=bool(session.history), skip=skip)
    return replace(
        reply, text=text, buttons=(*reply.buttons, *ways), private=True, version=session.version
    )
