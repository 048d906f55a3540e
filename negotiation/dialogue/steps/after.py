"""With the script there: their answer, more of one's own, and what is said in between."""

from __future__ import annotations

from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.news import answer_to, pushback, report
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.plans import ask_plan, card_reply, plan_of
from negotiation.dialogue.reminders import with_reminder
from negotiation.dialogue.script_files import file_reply
from negotiation.dialogue.session import Step
from negotiation.model.record import replace
from negotiation.model.replies import Menu, Option, Reply
from negotiation.understanding.message import Message, News, Topic, Want

_YOURS_TO_CUT = (
    "That line stands with an ask, so I can't take it out alone: leave it out when you send it, "
    "the e-mail is yours. I can leave out an ask, like **drop the sign-on**, what you did, another "
    "offer or a date: say which."
)
_THEIR_NO = "If that is their answer, say **they said no**. If not: good luck, I'm here."


def _answer_plan(context: Context, message: Message) -> Heard | None:
    if message.card and (reply := card_reply(context, message.card)) is not None:
        return Heard(context.state, replies=(reply,), aside=True)
    proof = any(fact.text for fact in context.case.facts)
    if message.topics == (Topic.PROOF,) and not proof:
        return None  # it is gone by now
    if message.removes and not {Topic.PROOF, Topic.RANGE}.isdisjoint(message.topics):
        return Heard(context.state, (_YOURS_TO_CUT,), aside=True)
    match message.want:
        case Want.THEY_SAID:
            return Heard(replace(context.state, step=Step.THEY_SAID))
        case Want.REFINE:
            return Heard(replace(context.state, step=Step.REFINE))
        case Want.REHEARSE:
            return Heard(replace(context.state, step=Step.REHEARSE, rehearsed=()))
        case Want.FILES:
            return _files(context)
        case Want.SEND | None:
            pass
    if message.only(False) and not message.happened:
        return Heard(context.state, (_THEIR_NO,), aside=True)
    if message.only(True) and not (message.thanks or message.happened):
        return Heard(context.state, ("Good luck. I'm here when they answer.",), aside=True)
    return None


def _files(context: Context) -> Heard | None:
    reply = file_reply(context)
    return Heard(context.state, replies=(reply,), aside=True) if reply is not None else None


def _card_part(context: Context, key: str) -> Heard:
    reply = card_reply(context, key)
    if reply is None:
        return Heard(context.state, missed="That part is not on your card just now.")
    return Heard(context.state, replies=(reply,), aside=True)


def _pick_plan(context: Context, values: tuple[str, ...]) -> Heard:
    return _card_part(context, values[0] if values else "")


def _press_plan(context: Context, button: str) -> Heard | None:
    if button == "remind":
        state, said = with_reminder(context)
        return Heard(state, (said,))
    if button == "files":
        return _files(context)
    step = {"they-said": Step.THEY_SAID, "refine": Step.REFINE, "rehearse": Step.REHEARSE}.get(
        button
    )
    return None if step is None else Heard(replace(context.state, step=step))


def _ask_they_said(context: Context) -> Reply:
    plan = plan_of(context)
    options = (
        tuple(Option(one.key, one.they_say[:100]) for one in plan.pushbacks[:25]) if plan else ()
    )
    return Reply(
        "What did they say? Type their new figures, like **265k base, 150k profit share**, or "
        "pick what comes closest.",
        menu=Menu("they-said", "What did they say?", options) if options else None,
    )


def _answer_they_said(context: Context, message: Message) -> Heard | None:
    if message.only(True):
        return report(context, News.AGREED)
    return report(context, News.REFUSED) if message.only(False) else None


def _pick_they_said(context: Context, values: tuple[str, ...]) -> Heard:
    plan = plan_of(context)
    picked = [one for one in plan.pushbacks if one.key in values] if plan else []
    if not picked:
        return Heard(context.state, missed="Pick one of the list.")
    objection = picked[0]
    news = next((one for one in News if one.value == objection.key), None)
    found = pushback(context, news) if news is not None else None
    return found or Heard(context.state, (), (answer_to(objection),), aside=True)


PIECES: dict[Step, Piece] = {
    Step.PLAN: Piece(
        "script",
        ask_plan,
        _answer_plan,
        "The script is yours to send. Tell me what they answer and we prepare the next step; "
        "or say edit to change an answer, refine to polish it.",
        press=_press_plan,
        pick=_pick_plan,
        hint="Tell me what they answer, in their words or figures; or say edit, refine or show.",
        skippable=False,
    ),
    Step.THEY_SAID: Piece(
        "their answer",
        _ask_they_said,
        _answer_they_said,
        "Whatever they say, there is a calm answer. Figures give a second round; words give you "
        "a line to reply with.",
        pick=_pick_they_said,
        hint="Tell me figures, like 265k base, or words, like base is final, final offer, decide "
        "now.",
    ),
}
