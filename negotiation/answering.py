"""How an event is heard: as the answer to a doubt or a question, or as something told unasked."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import absorb, known_name
from negotiation.contradictions import asked_if_changed
from negotiation.doubts import hear_doubt, settle
from negotiation.hearing import listen
from negotiation.model.replies import Event, Picked, Pressed, Said, typed_lines
from negotiation.pay_words import Slot
from negotiation.pieces import PIECES
from negotiation.plan.pushback import no_bluff
from negotiation.questions import answer_question, is_question, no_answer
from negotiation.raises import as_total
from negotiation.scene import Answered, Aside, Heard, Missed, Scene, done
from negotiation.session import INTERVIEW, Step
from negotiation.short_answers import find_level
from negotiation.steps_another import another_guide, figures_of_another
from negotiation.steps_detour import DETOURS, in_doubt
from negotiation.steps_news import news_before_script
from negotiation.steps_offer import more_salaries
from negotiation.steps_plan import plan_of
from negotiation.steps_promise import promised
from negotiation.steps_rivals import news_of_rival, rival_gone, rival_named, unnamed_rival
from negotiation.steps_you import hear_deed, names_tick, tells_deed

# Their answers hold no amount, so that none is mistaken for another's.
_PLAIN_QUESTIONS = (Step.PRIORITY, Step.TICKS, Step.RIVALS, Step.DEADLINE)
_OTHER_PARTS = (Slot.EQUITY, Slot.BONUS, Slot.SIGN_ON)
_NO_DEADLINE = re.compile(r"\bno (?:hard |real |fixed )?(?:deadline|rush)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\W*(?:they|she|he|hr|the (?:recruiter|company))\b", re.IGNORECASE)
_A_FEW_WORDS = 25  # characters
_AFTER_SCRIPT = (Step.PLAN, Step.THEY_SAID, Step.NEW_FIGURES, Step.REFINE)
# Where another company's figures are asked for, or a company may be named in one's own words.
_ABOUT_RIVALS = (Step.RIVALS, Step.RIVAL_OFFER, Step.RIVAL_NAME, Step.TICKS, Step.PROOF)


def hear(scene: Scene, event: Event) -> Heard:
    """What an event says; an answer to another question than the one asked counts as well."""
    heard = _answer(scene, event)
    if not isinstance(event, Said) or not isinstance(heard, Missed):
        return heard
    heard = _anything_else(scene, event.text, heard)
    if isinstance(heard, Missed) and _asks_back(scene, event.text):
        return Aside(no_answer())
    return heard


def _answer(scene: Scene, event: Event) -> Heard:
    piece = PIECES[scene.state.step]
    doubt = in_doubt(scene.state)
    if isinstance(event, Said):
        text = event.text.strip()
        if not text:
            return Missed("I got an empty message.")
        heard = listen(scene, text)
        if heard.bluff and scene.state.step not in (Step.PROOF, Step.STOPPED):
            return Aside(_honest(scene))
        if scene.state.step not in DETOURS and (answer := answer_question(scene, text)):
            return Aside(answer)
        if (aside := _something_else(scene, text)) is not None:
            return aside
        if doubt:
            return _beside_doubt(scene, text)
        told = piece.hear(scene, text)
        if scene.state.step is Step.REST and isinstance(told, Answered):
            return replace(told, state=asked_if_changed(scene, told.state, text))
        return told
    if isinstance(event, Pressed):
        if doubt:
            return settle(scene, event.button)
        words = piece.buttons.get(event.button)
        if words is None:
            return Aside("That button belongs to an earlier question. Here is where we are.")
        return piece.hear(scene, words)
    if isinstance(event, Picked):
        menu = piece.ask(scene).menu
        if doubt or piece.pick is None or menu is None or menu.id != event.menu:
            return Aside("That list belongs to an earlier question. Here is where we are.")
        return piece.pick(scene, event.values)
    values = dict(event.values)
    if piece.submit is None or doubt or not any(value.strip() for value in values.values()):
        typed = typed_lines(event)
        said = f" You wrote:\n{typed}" if typed else ""
        return Aside(f"I can't use that form here.{said}\nHere is where we are.")
    return piece.submit(scene, {key: value[:400] for key, value in values.items()})


def _beside_doubt(scene: Scene, text: str) -> Heard:
    """The answer to a doubt; where it is none, perhaps one to the question that waits behind."""
    if _NO_DEADLINE.search(text) and Step.DEADLINE not in scene.state.done:
        return Answered(done(scene.state, Step.DEADLINE), ("No deadline, then.",))
    parts = listen(scene, text).pay.parts
    if tells_deed(text) and all(part.slot is Slot.UNKNOWN for part in parts):
        deed = hear_deed(scene, text)
        if isinstance(deed, Answered):
            return deed
    heard = hear_doubt(scene, text)
    waits = scene.state.step in _PLAIN_QUESTIONS and scene.state.step not in scene.state.done
    if not isinstance(heard, Missed) or not waits:
        return heard
    here = replace(scene, state=heard.state or scene.state)
    behind = PIECES[scene.state.step].hear(here, text)
    taken = isinstance(behind, Answered) and behind.state.case != scene.case
    return behind if taken else heard


def _late_answer(scene: Scene, text: str) -> Heard | None:
    """An answer to a question that was asked before this one."""
    if scene.state.step not in INTERVIEW or _OF_THEM.match(text):
        return None
    if len(text) > _A_FEW_WORDS or any(character.isdigit() for character in text):
        return None
    ticks = (Step.TICKS,) if names_tick(scene.guide, text) else ()
    for step in (Step.PRIORITY, *ticks):
        if step not in scene.state.done or step is scene.state.step:
            continue
        heard = PIECES[step].hear(scene, text)
        if isinstance(heard, Answered) and heard.state.case != scene.case:
            return replace(heard, notes=()) if step is Step.PRIORITY else heard
    return None


def _something_else(scene: Scene, text: str) -> Heard | None:
    """What is no answer to any question: another company's figures, news of how things stand."""
    step = scene.state.step
    if scene.row is None or step in (*DETOURS, Step.ANOTHER):
        return None
    if gone := rival_gone(scene, text) or rival_named(scene, text):
        return gone
    if step not in _ABOUT_RIVALS and (asked := figures_of_another(scene, text)):
        return asked
    if step in _AFTER_SCRIPT and not scene.state.doubts and (asked := another_guide(scene, text)):
        return asked
    if step is not Step.SIGN_CONDITION and (promise := promised(scene, text)):
        return promise
    return news_before_script(scene, text)


def _honest(scene: Scene) -> str:
    """A kind no to a claim that is not true, and what can be said instead."""
    plan = plan_of(scene) if scene.case.offer.base is not None else None
    if plan is not None:
        return str(no_bluff(plan.matter))
    return (
        "I'd leave that out: an offer in a guide belongs to nobody, and if they ask to see it you "
        "lose more than the number. The band and what you really bring carry the ask, and that "
        "is what I build it on."
    )


def _asks_back(scene: Scene, text: str) -> bool:
    return scene.guide is not None and scene.state.step not in DETOURS and is_question(text)


def _anything_else(scene: Scene, text: str, missed: Missed) -> Heard:
    """An answer to another question than the one asked is taken all the same."""
    state = scene.state
    if scene.row is None or state.step in DETOURS or state.doubts:
        return missed
    if is_question(text):
        return missed  # "is a 10k sign-on ok?" tells of none
    heard = listen(scene, text)
    if more := more_salaries(scene, text):
        return Answered(more)
    currency = state.case.offer.currency
    total = as_total(state.case.offer, currency, text) if currency else None
    if total is not None and not heard.rivals:
        heard = listen(scene, total)  # "they could add 20k to the sign-on"
    named = any(part.slot in _OTHER_PARTS for part in heard.pay.parts)
    absorbed = absorb(scene, heard, lenient=named and state.case.offer.base is None)
    if absorbed.state != state:
        return Answered(asked_if_changed(scene, absorbed.state, text), absorbed.notes)
    if news := news_of_rival(scene, text) or unnamed_rival(scene, text):
        return news
    if _NO_DEADLINE.search(text) and Step.DEADLINE not in state.done:
        return Answered(done(state, Step.DEADLINE), ("No deadline, then.",))
    level = find_level(text) if len(text) <= _A_FEW_WORDS else None
    if level is not None and level != scene.case.level:
        level = replace(level, company=known_name(scene, level.company))
        return Answered(scene.having(replace(scene.case, level=level)))
    if asked := another_guide(scene, text) or _late_answer(scene, text):
        return asked
    if tells_deed(text) and isinstance(deed := hear_deed(scene, text), Answered):
        return deed
    return Aside(" ".join(absorbed.notes)) if absorbed.notes else missed
