"""After the counteroffer: "what did they say?", new figures, and answers to their answers."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import absorb, take_rival
from negotiation.hearing import listen
from negotiation.model.case import Stage
from negotiation.model.replies import Button, Menu, Option, Reply, Style, escape
from negotiation.news import PUSHBACKS, THEIR_MOVE, News, hear
from negotiation.questions import begins_as_question
from negotiation.raises import as_total
from negotiation.scene import Answered, Aside, Heard, Missed, Piece, Scene, undone
from negotiation.session import Step
from negotiation.short_answers import find_tone, yes_or_no
from negotiation.steps_news import position_of, pushback, tell
from negotiation.steps_offer import row_currency
from negotiation.steps_plan import ask_plan, asked_for, plan_of
from negotiation.understanding import Understood, speaks_of_pay

_THEIRS = re.compile(
    r"\b(?:they|them|their|he|she|recruiter|company|came back|come back|new|now|raised?|upped"
    r"|went up"
    r"|increased?|counter(?:ed)?|revised|offered|moved|got|improved|bumped)\b",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b(?:change|edit|update|actually|correction|correct|i meant|i mean|mistake|wrong|should be"
    r"|typo|sorry|my offer (?:is|was))\b",
    re.IGNORECASE,
)


def _ask_they_said(scene: Scene) -> Reply:
    plan = plan_of(scene)
    options = tuple(Option(one.key, one.they_say) for one in plan.pushbacks) if plan else ()
    menu = Menu("they-said", "What did they say?", options) if options else None
    return Reply(
        "What did they say? Type their new figures, like **265k base, 150k profit share**, or "
        "pick what comes closest.",
        menu=menu,
    )


def _hear_they_said(scene: Scene, text: str) -> Heard:
    heard = listen(scene, text)
    if (total := _by_a_step(scene, text)) is not None:
        return total
    if _has_figures(heard, text) and not heard.rivals:
        return _new_figures(scene, heard, text)
    if scene.state.doubts:
        return Missed("")
    news = hear(text)
    if news is not None and news is not News.BLUFF:
        return tell(scene, news, text)
    if begins_as_question(text) and not THEIR_MOVE.search(text):
        return Missed("Tell me what they say, in their words or figures.")
    absorbed = absorb(scene, heard, lenient=False)
    if absorbed.state != scene.state:
        return Answered(replace(absorbed.state, step=Step.PLAN), absorbed.notes)
    return Missed(
        "Tell me figures, like 265k base, or words, like base is final, final offer, decide now."
    )


def _new_figures(scene: Scene, heard: Understood, text: str) -> Heard:
    """Their reply in figures: the old offer steps back, the new one is read beside it."""
    before = scene.case
    first = before.previous_offer is None or before.offer.base is not None
    case = replace(
        before,
        stage=Stage.ROUND2,
        previous_offer=before.offer if first else before.previous_offer,
        previous_ask=asked_for(scene) or before.previous_ask,
        company_position=position_of(text),
    )
    here = replace(scene, state=scene.having(case))
    absorbed = absorb(here, heard, lenient=True)
    state = absorbed.state
    if state.case.offer == before.offer and not state.doubts:
        case = replace(state.case, stage=Stage.ROUND2)
        state = replace(state, case=case)
    return Answered(replace(state, step=Step.PLAN), absorbed.notes)


def _has_figures(heard: Understood, text: str) -> bool:
    """Whether the message holds an offer's amounts; "what is lever 1" does not."""
    if begins_as_question(text) and not THEIR_MOVE.search(text):
        return False
    amounts = [part.amount for part in heard.pay.parts if part.amount is not None]
    real = [one for one in amounts if not one.bare or one.value >= _COUNTED]
    return speaks_of_pay(heard.pay) and bool(real)


_COUNTED = 50  # a smaller bare number counts something
_FILLER = re.compile(
    r"(?:ok(?:ay)?|hm+|great|cool|nice|good|sure|fine|alright|no thanks|got it|perfect|done|sent"
    r"|(?:ok )?i(?:'ll| will)? sen[dt] it|send it|wow|lol)(?: (?:then|thanks|now))?",
    re.IGNORECASE,
)


def _by_a_step(scene: Scene, text: str) -> Answered | None:
    """ "They went up 5k": the figure it leads to, read back before it is used."""
    currency = scene.case.offer.currency or row_currency(scene)
    if currency is None or _MINE.search(text) or text.rstrip().endswith("?"):
        return None
    total = as_total(scene.case.offer, currency, text)
    if total is None:
        return None
    return Answered(replace(scene.state, step=Step.NEW_FIGURES, proposed=total))


def _pick_they_said(scene: Scene, values: tuple[str, ...]) -> Heard:
    if not values or values[0] not in PUSHBACKS:
        return Missed("Pick one of the list.")
    return pushback(scene, values[0])


def _hear_plan(scene: Scene, text: str) -> Heard:
    low = " ".join(text.casefold().split()).rstrip(".!?")
    if low in {"they answered", "they said", "they replied", "they-said"}:
        return Answered(replace(scene.state, step=Step.THEY_SAID))
    if low in {"refine", "refine it", "refine the script", "refinements", "more options"}:
        return Answered(replace(scene.state, step=Step.REFINE))
    if _FILLER.fullmatch(low):
        return Aside("Good luck. I'm here when they answer.")
    heard = listen(scene, text)
    if not heard.rivals and (total := _by_a_step(scene, text)) is not None:
        return total
    if _has_figures(heard, text) and not heard.rivals:
        if _MINE.search(text):
            return _correct(scene, heard)
        told = text.casefold().startswith(scene.company.casefold())
        if told or _THEIRS.search(text) or scene.case.stage is Stage.ROUND2:
            return _hear_they_said(scene, text)
        return Answered(replace(scene.state, step=Step.NEW_FIGURES, proposed=text[:500]))
    tone = find_tone(text, asked=len(text) < 40)
    if tone is not None:
        case = replace(scene.case, tone=tone)
        return Answered(scene.having(case), ("Same figures, new manner.",))
    asks = begins_as_question(text) and not THEIR_MOVE.search(text)
    if not asks and (heard.rivals or hear(text) is None):
        absorbed = absorb(scene, heard, lenient=False)
        if absorbed.state != scene.state:
            return Answered(absorbed.state, absorbed.notes)
    return _hear_they_said(scene, text)


def _correct(scene: Scene, heard: Understood) -> Heard:
    absorbed = absorb(scene, heard, lenient=True)
    return Answered(replace(absorbed.state, step=Step.PLAN), absorbed.notes)


def _ask_new_figures(scene: Scene) -> Reply:
    words = escape(scene.state.proposed or "")
    return Reply(
        f"“{words}”: is that their new offer?",
        buttons=(
            Button("yes", "Yes, their new offer", Style.PRIMARY),
            Button("no", "No, I'm correcting mine"),
            Button("theirs", "It is another company's"),
        ),
    )


def _hear_new_figures(scene: Scene, text: str) -> Heard:
    typed = scene.state.proposed or ""
    here = replace(scene, state=replace(scene.state, proposed=None))
    heard, said = listen(scene, typed), listen(scene, text)
    answer = yes_or_no(text)
    if said.rivals:
        return Missed("")  # another offer, told before this is answered
    if _has_figures(said, text):
        typed, heard = text, said  # the answer tells them anew
    news = hear(text)
    if news in (News.ACCEPTED, News.DECLINED):
        return tell(here, news, text)
    if news in (News.SILENT, News.CHECKING):
        return tell(scene, news, text)  # "no answer yet" is no "no"
    if answer is True or (answer is None and "new" in text.casefold()):
        return _new_figures(here, heard, typed)
    if _NEITHER.fullmatch(text.strip()):
        return Answered(
            replace(here.state, step=Step.PLAN), ("I have used nothing of that, then.",)
        )
    if _ANOTHERS.search(text):
        return _of_another(here, typed)
    if not _NOT_SURE.search(text) and (answer is False or _MINE.search(text)):
        return _correct(here, heard)
    return Missed(
        "Yes if they moved, no if you are correcting what you told me. **Neither** leaves it out."
    )


_NOT_SURE = re.compile(r"\b(?:not sure|unsure|no idea|don'?t know|no clue)\b", re.IGNORECASE)
_NEITHER = re.compile(r"(?:none|neither|nothing|ignore it|forget it)\W*", re.IGNORECASE)
_ANOTHERS = re.compile(
    r"\b(?:another|other|theirs|compet\w*|different) ?(?:company|offer|one|firm)?\b", re.IGNORECASE
)


def _of_another(scene: Scene, typed: str) -> Heard:
    """The figures are a competing offer's, and are asked about as such."""
    state = undone(scene.state, Step.RIVALS, Step.RIVAL_OFFER, Step.RIVAL_NAME)
    here = replace(scene, state=replace(state, step=Step.PLAN))
    state, notes = take_rival(here, listen(scene, typed, about_rival=True).rivals[0])
    return Answered(state, tuple(notes))


PIECES: dict[Step, Piece] = {
    Step.PLAN: Piece(
        "script",
        ask_plan,
        _hear_plan,
        "The script is yours to send. Tell me what they answer and we prepare the next step; "
        "or say edit to change an answer, refine to polish it.",
        buttons={"they-said": "they said", "refine": "refine"},
        skippable=False,
    ),
    Step.THEY_SAID: Piece(
        "their answer",
        _ask_they_said,
        _hear_they_said,
        "Whatever they say, there is a calm answer. Figures give a second round; words give you "
        "a line to reply with.",
        pick=_pick_they_said,
    ),
    Step.NEW_FIGURES: Piece(
        "answer to that",
        _ask_new_figures,
        _hear_new_figures,
        "A new offer starts the second round; a correction changes the first.",
        buttons={"yes": "yes", "no": "no", "theirs": "another company"},
        skippable=False,
    ),
}
