"""From what was heard to the next question: the state moves on, and what that changed is said."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.flow import next_step
from negotiation.dialogue.place import from_memory
from negotiation.dialogue.plans import changed_parts, plan_replies
from negotiation.dialogue.question import Turn, question
from negotiation.dialogue.readback import read_back
from negotiation.dialogue.reload import is_gone
from negotiation.dialogue.reminders import kept_up
from negotiation.dialogue.say import AS_IT_GETS
from negotiation.dialogue.session import DETOURS, INTERVIEW, Session, State, Step
from negotiation.dialogue.waiting import settle_waiting
from negotiation.model.record import replace
from negotiation.model.replies import Reply, escape

_SAME_WORDS = "The e-mail and the call notes stay as they were."


def move(session: Session, heard: Heard, context: Context) -> Turn:
    """The turn that follows: what changed, the plan where it is a new one, the next question."""
    before = session.state
    state = _next_state(before, context.after(heard.state))
    state, about_reminder = kept_up(before, context.after(state))
    fresh = _is_fresh(before, state)
    if _has_arrived(state):
        state = done(state, Step.PLAN)
    moved = left_detour(session, state) if before.step in DETOURS else session.moved(state)
    context = context.after(state)
    said = (*places_said(before, context), *read_back(before, context))
    notes = (*said, *heard.notes, *about_reminder)
    if not fresh:
        return Turn(moved, (*heard.replies, question(moved, context, notes)))
    plan, kept = _what_changed(_last_shown(session), context)
    notes = (*notes, *kept)
    if not plan:
        return Turn(moved, (*heard.replies, question(moved, context, notes)))
    first = (Reply("\n\n".join(notes), private=True),) if notes else ()
    return Turn(moved, (*heard.replies, *first, *plan, question(moved, context)))


def _next_state(before: State, heard: Context) -> State:
    """What was heard, with what waited for it, at the next open question."""
    state = settle_waiting(heard.at(from_memory(heard)))
    chosen = before.step is Step.EDIT and state.step not in (Step.EDIT, before.resume)
    moves = state.step is before.step or state.step not in DETOURS
    if moves and not chosen and not is_gone(state, heard.facts):
        return next_step(heard.at(state))
    return state


def _has_arrived(state: State) -> bool:
    return state.step is Step.PLAN and not state.open


def _is_fresh(before: State, state: State) -> bool:
    """Whether the plan on the screen, if there is one, may be another now."""
    waited = before.step is Step.CLAIMS  # the script waited for its card to be confirmed
    new = Step.PLAN not in before.done or state.case != before.case or waited
    return _has_arrived(state) and new


def places_said(before: State, context: Context) -> tuple[str, ...]:
    """Which guide it goes by, once it is known or has changed."""
    state = context.state
    if context.row is None or (state.guide, state.case.region, state.case.band_level) == (
        before.guide, before.case.region, before.case.band_level,
    ) or state.unlisted:  # fmt: skip
        return ()
    guide = context.guide
    parts = dict.fromkeys(
        (context.company, guide.role if guide else "", context.place, state.case.band_level or "")
    )
    said = ", ".join(escape(part) for part in parts if part)
    notes: tuple[str, ...] = (f"I'm going by the guide for {said}.",)
    if before.case.company == state.case.company:
        return notes
    if before.case.company:
        notes = (f"Then we talk about {escape(context.company)} now.", *notes)
    if before.case.offer.base is not None and before.case.offer == state.case.offer:
        notes = (*notes, "The offer stays as you told me; say edit offer if it differs.")
    return notes


def left_detour(session: Session, state: State) -> Session:
    """The session with `state`; the way back leads to where the detour began."""
    history = session.history
    while history:
        last = history[-1].state
        if last.step not in DETOURS and last != state:
            break
        history = history[:-1]
    return replace(session, state=state, history=history, misses=0)


def _last_shown(session: Session) -> State:
    """The state whose plan is on the screen: an answer that is being edited has none yet."""
    if session.step not in INTERVIEW or session.step is Step.CLAIMS:
        return session.state
    earlier = (past.state for past in reversed(session.history))
    return next((one for one in earlier if one.step is Step.PLAN), session.state)


def _what_changed(before: State, context: Context) -> tuple[tuple[Reply, ...], tuple[str, ...]]:
    """The messages of the plan that are not on the screen already, and a word about the others."""
    plan = plan_replies(context)
    if Step.PLAN not in before.done or before.step is Step.CLAIMS:
        return plan, ()
    shown = plan_replies(context.at(before))
    new = tuple(one for one in plan if one not in shown)
    toned = context.case.tone is not before.case.tone
    if toned and plan[0] in shown:
        return new, (AS_IT_GETS[context.case.tone],)
    if not new:
        parts = changed_parts(context.at(before), context)
        if not parts:
            return (), ("That changes nothing in the script or on your card.",)
        return (), (f"{_SAME_WORDS} New on your card: {', '.join(parts)}.",)
    manner = ("Same figures, new manner.",) if toned else ()
    kept = [name for name, one in zip(_MESSAGES, plan, strict=False) if one in shown]
    return new, (*manner, *_stay(kept))


_MESSAGES = ("e-mail", "call notes", "card")


def _stay(names: Sequence[str]) -> tuple[str, ...]:
    """Which messages of the plan are not shown again, as they are what they were."""
    if not names:
        return ()
    listed = " and the ".join(names)
    are = "stay as they were" if names != ["e-mail"] and names != ["card"] else "stays as it was"
    return (f"The {listed} {are}.",)
