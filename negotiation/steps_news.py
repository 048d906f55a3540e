"""News of how things stand: their answer, silence, a yes or a no. Each has a calm reply."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.hearing import listen
from negotiation.model.case import Case, CompanyPosition, Stage
from negotiation.model.replies import Reply
from negotiation.news import PUSHBACKS, News, final_in, hear, reported
from negotiation.scene import Answered, Aside, Heard, Missed, Scene
from negotiation.session import INTERVIEW, Step
from negotiation.steps_plan import asked_for, plan_of
from negotiation.when import find_deadline

_AGREED = (
    "Congratulations. Ask for it in writing, check every figure against what you asked for, and "
    "only then say yes. If a figure differs from your ask, tell me."
)
# News that change nothing, with what helps meanwhile.
_MEANWHILE = {
    News.SILENT: "Give them two or three working days, then one friendly line: is there any news "
    "on the package? You lose nothing by waiting calmly.",
    News.CHECKING: "That is no refusal: somebody is asking for you. Thank them, and ask by when "
    "they will know. Tell me what comes back.",
    News.CALL: "Good. Have the call notes before you: ask once, then let them answer first.",
    News.UNPRICED: "No guide has a figure for that, so I leave it out of the script. You can ask "
    "for it beside the rest, in your own words.",
}
_CLOSED = {
    News.ACCEPTED: "Congratulations. Make sure that every figure you agreed on is in writing.",
    News.AGREED: _AGREED,
    News.DECLINED: "A clear no is a good answer too. All the best with what comes next.",
    News.WITHDRAWN: "I'm sorry, that is hard. Ask them, in writing, whether that is their last "
    "word; if another offer comes, say start over and we look at that one.",
}
# Their words may be about the other company there, or are the answer itself.
_NOT_HEARD_AT = (Step.RIVALS, Step.RIVAL_OFFER, Step.RIVAL_NAME, Step.NEW_FIGURES, Step.ANOTHER)
_THEY_FIRST = re.compile(
    r"\W*(?:and |but |so |now )?(?:they|she|he|hr|the (?:recruiter|company|manager))\b",
    re.IGNORECASE,
)


def news_before_script(scene: Scene, text: str) -> Heard | None:
    """What to say to news that come while the questions are still asked; None: there are none."""
    step = scene.state.step
    if step not in INTERVIEW or step in _NOT_HEARD_AT or scene.row is None:
        return None
    if any(part.amount for part in listen(scene, text).pay.parts):
        return None
    news = reported(text)
    if news is None and len(text) <= _SHORT and hear(text) in _FINAL:
        news = hear(text)  # "base is final": nobody else would say so
    if step in (Step.TICKS, Step.PROOF) and not _THEY_FIRST.match(text):
        # A proof may well tell of somebody who agreed; an end of it all is short.
        news = news if news in (*_CLOSED, News.SILENT) and len(text) <= _SHORT else None
    if (
        news is None
        or news is News.BLUFF
        or (news in (News.AGREED, News.SILENT) and len(text) < _A_WORD)
    ):
        return None
    if news is News.DECIDE_NOW and find_deadline(text, scene.today, asked=True) is not None:
        return None  # a deadline, and heard as one
    if news in PUSHBACKS and scene.case.offer.base is None:
        return Aside("First I need the base they offer; then there is an answer to that as well.")
    return tell(scene, news, text)


_FINAL = (News.BASE_FIXED, News.FINAL_OFFER)
_SHORT = 40  # characters
_A_WORD = 12  # characters: "yes" and "they agreed" answer what is asked


def tell(scene: Scene, news: News, text: str) -> Heard:
    """The reply to news; some of them change the plan, some end the conversation."""
    if news in _CLOSED and not (news is News.AGREED and len(text) < _A_WORD):
        state = replace(scene.state, step=Step.STOPPED, resume=scene.state.step)
        return Answered(state, (_CLOSED[news],))
    if news is News.AGREED and len(text) < _A_WORD:
        return Aside(_AGREED)
    if news in _MEANWHILE:
        return Aside(_MEANWHILE[news])
    if news is News.UNMOVED and asked(scene):
        return Answered(replace(scene.having(_round2(scene, None)), step=Step.PLAN))
    if news is News.UNMOVED:
        return Aside("Then it stands as you told me.")
    return pushback(scene, news, text)


def pushback(scene: Scene, key: str, text: str = "") -> Heard:
    """What to say to one of the seven answers; some of them also change the plan."""
    case = scene.case
    if key == News.DECIDE_NOW and asked(scene):
        when = find_deadline(text, scene.today, asked=True)
        case = replace(case, deadline=when.deadline) if when is not None else case
    scene = replace(scene, state=scene.having(case))
    plan = plan_of(scene)
    answer = next((one for one in plan.pushbacks if one.key == key), None) if plan else None
    if answer is None:
        return Missed("Tell me their figures, or pick what they said.")
    said = "\n".join(f"> {line}" for line in str(answer.say).splitlines())
    reply = Reply(
        f"They say: {answer.they_say}\nYou can say:\n{said}",
        title="Your answer",
        note=answer.note,
        private=True,
    )
    settled = key in _FINAL
    if not asked(scene):
        later = "Once the script is there, tell me again, and the next step builds on it."
        return Aside(later if settled else "", (reply,))
    if key == News.DECIDE_NOW:
        return Answered(replace(scene.state, step=Step.PLAN), (), (reply,))
    if not settled:
        return Aside("", (reply,))
    case = _round2(scene, position_of(text, key))
    return Answered(replace(scene.having(case), step=Step.PLAN), (), (reply,))


def asked(scene: Scene) -> bool:
    """Whether there is a script, so that what they say may be their answer to it."""
    return Step.PLAN in scene.state.done


def _round2(scene: Scene, position: CompanyPosition | None) -> Case:
    """The case after an answer without new figures."""
    case = scene.case
    round2 = case.stage is Stage.ROUND2
    return replace(
        case,
        stage=Stage.ROUND2,
        previous_offer=case.previous_offer if round2 else case.offer,
        previous_ask=case.previous_ask if round2 else asked_for(scene),
        company_position=position,
    )


def position_of(text: str, key: str | None = None) -> CompanyPosition | None:
    """What the company calls final, in its own words."""
    key = key or final_in(text)
    if key not in (News.BASE_FIXED, News.FINAL_OFFER):
        return None
    return CompanyPosition(
        base_final=key == News.BASE_FIXED,
        all_final=key == News.FINAL_OFFER,
        words=" ".join(text.split())[:120],
    )
