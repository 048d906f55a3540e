"""Settling what was doubtful, without losing what is said meanwhile and without a trap."""

from __future__ import annotations

from dataclasses import replace

from negotiation.absorb import RIVAL, absorb, apply, take_rival
from negotiation.amounts import Amount, parse_amount
from negotiation.contradictions import asked_if_changed
from negotiation.hearing import listen
from negotiation.model.offer import Offer
from negotiation.model.replies import Button, Reply, Style, escape
from negotiation.news import THEIR_MOVE, hear, reported
from negotiation.pay_words import Slot
from negotiation.questions import begins_as_question
from negotiation.scene import Answered, Heard, Missed, Scene
from negotiation.session import Choice, Choosing, Doubt, DraftRival, State, Step
from negotiation.short_answers import yes_or_no
from negotiation.steps_news import tell
from negotiation.steps_rivals import rival_line
from negotiation.understanding import Understood

_COUNTED = 5  # no pay is told by so small a number, not even in lakhs
MOST_AGAIN = 2  # how often a doubt is asked again before it is set aside
WHY_ASKED = (
    "I use a figure only once I'm sure what it means. Pick what is right, type the amount again, "
    "or skip it."
)
_PICK = "Pick one of these, or type the amount again, like 250k."
_AFTER_SCRIPT = (Step.PLAN, Step.THEY_SAID, Step.NEW_FIGURES)
_CHOICE_WORDS = {
    "per-year": ("year", "annual", "yearly"),
    "whole": ("whole", "total", "grant", "four", "4 "),
    "low": ("low", "lower", "first", "bottom"),
    "high": ("high", "higher", "upper", "second", "top"),
    "drop": ("leave", "drop", "ignore", "nothing", "none", "neither"),
    "recheck": ("role", "region"),
    "stays": ("stay", "as it was", "as before"),
    "theirs": ("another", "other", "theirs", "competing"),
    "sign-on": ("sign",),
    "bonus": ("bonus",),
    "base": ("base", "salary"),
    "equity": ("equity", "stock", "option", "rsu", "profit"),
}
_PARTS = (Slot.BASE, Slot.EQUITY, Slot.BONUS, Slot.SIGN_ON, Slot.SIGN_ON_YEAR2, Slot.REFRESHER,
          Slot.WALK_AWAY)  # fmt: skip
_CODES = {"usd": ("dollar", "usd"), "gbp": ("pound", "sterling", "quid"), "eur": ("euro",),
          "inr": ("rupee",)}  # fmt: skip


def ask_doubt(doubt: Doubt) -> Reply:
    """The question about something doubtful."""
    buttons = tuple(
        Button(choice.id, choice.label[:80], Style.PRIMARY if index == 0 else Style.SECONDARY)
        for index, choice in enumerate(doubt.choices)
    )
    return Reply(doubt.question, buttons=buttons)


def settle(scene: Scene, choice_id: str) -> Heard:
    """One of the choices, taken."""
    doubt, *later = scene.state.doubts
    choice = _choice(doubt, choice_id)
    if choice is None:
        return Missed(_PICK)
    state = replace(scene.state, doubts=tuple(later))
    if choice.does is Choosing.TAKE:
        taken = [choice]
        if choice_id.startswith("in-"):  # one answer for every amount in that currency
            taken += [also for one in later if (also := _choice(one, choice_id)) is not None]
            left = tuple(one for one in later if _choice(one, choice_id) is None)
            state = replace(state, doubts=left)
        for setting in (setting for one in taken for setting in one.sets):
            state = apply(state, setting)
        return Answered(state)
    if choice.does is Choosing.RETYPE:
        return Answered(state, ("All right, type it again.",))
    if choice.does is Choosing.RECHECK:
        return Answered(replace(state, step=Step.EDIT, doubts=()))
    return Answered(
        state, ("It stays as it was.",) if choice.id == "stays" else ("Left out, then.",)
    )


def _choice(doubt: Doubt, choice_id: str) -> Choice | None:
    return next((one for one in doubt.choices if one.id == choice_id), None)


def hear_doubt(scene: Scene, text: str) -> Heard:
    """An answer in words: yes, no, a choice's own words, or the amount typed again.

    Anything else that was said is kept, and the doubt asked again: twice, then it is set aside.
    """
    doubt = scene.state.doubts[0]
    low = " ".join(text.casefold().split()).rstrip(".!")
    if picked := _exact(doubt, text, low):
        return settle(scene, picked)
    heard = listen(scene, text)
    rival = doubt.about.startswith(RIVAL)
    if not rival and _speaks_of_else(heard):
        return _asked_again(scene, _taken(scene, heard))
    if rival and (taken := _about_the_rival(scene, text)) is not None:
        return _asked_again(scene, taken)
    picked = _named(doubt, low)
    if picked and reported(text) is None and not _tells_more(doubt, heard):
        return settle(scene, picked)
    if retyped := _retyped(scene, text, low):
        return retyped
    taken = _taken(scene, heard)
    if taken.state == scene.state and scene.state.step in _AFTER_SCRIPT:
        news = hear(text)
        answer = tell(scene, news, text) if news is not None else None
        if isinstance(answer, Answered):
            return _asked_again(scene, answer)
        if answer is not None and not isinstance(answer, Missed):
            return answer
    return _asked_again(scene, taken)


def _exact(doubt: Doubt, text: str, low: str) -> str | None:
    """The choice that the whole message is."""
    ids = [choice.id for choice in doubt.choices]
    for choice in doubt.choices:
        label = choice.label.casefold()
        if low in (choice.id, label) or _begins(label, low):
            return choice.id
    amount = parse_amount(text)
    if isinstance(amount, Amount) and len(low) <= _SHORT:
        fits = [choice.id for choice in doubt.choices if _is_amount(choice, amount)]
        if len(fits) == 1:
            return fits[0]
    answer = yes_or_no(text)
    if answer is not None and ids[0] in ("yes", "keep"):
        if answer:
            return ids[0]
        if len(low) <= _SHORT:
            return next((one for one in ("retype", "stays") if one in ids), ids[-1])
    return None


def _begins(label: str, low: str) -> bool:
    """Whether the message is the beginning of the label: "neither", "£125"."""
    return bool(low) and label.startswith(low) and (not low[0].isalnum() or len(low) >= _WORD)


_WORD = 5
_SHORT = 12
_AMOUNT_ALONE = 40


def _is_amount(choice: Choice, amount: Amount) -> bool:
    if len(choice.sets) != 1 or choice.does is not Choosing.TAKE:
        return False
    (setting,) = choice.sets
    values = (amount.whole, amount.whole * 1000) if amount.bare else (amount.whole,)
    return setting.amount in values and amount.currency in (None, setting.currency)


def _named(doubt: Doubt, low: str) -> str | None:
    """The choice that the message has a word of."""
    for choice in doubt.choices:
        code = choice.id.removeprefix("in-") if choice.id.startswith("in-") else ""
        words = _CHOICE_WORDS.get(choice.id, ())
        if code:
            words = (code, *_CODES.get(code, ()))
        counted = choice.id == "whole" or not any(char.isdigit() for char in low)
        if counted and any(word in low for word in words):
            return choice.id
    return None


def _speaks_of_else(heard: Understood) -> bool:
    """Whether the message is about something that no doubt about pay asks for."""
    said = (heard.priority, heard.deadline, heard.level)
    other = heard.rivals or heard.no_rivals or any(one is not None for one in said)
    return bool(other) and not any(part.slot in _PARTS for part in heard.pay.parts)


def _tells_more(doubt: Doubt, heard: Understood) -> bool:
    """Whether the message tells amounts by their names: "base 251k, equity 603k over 4 years"."""
    known = {one.amount for choice in doubt.choices for one in choice.sets}
    parts = (*heard.pay.parts, *(part for talk in heard.rivals for part in talk.pay.parts))
    return any(
        part.slot in _PARTS and part.amount is not None and part.amount.whole not in known
        for part in parts
    )


def _taken(scene: Scene, heard: Understood) -> Answered:
    """What was said besides, beside the doubts that stay."""
    if begins_as_question(heard.text) and not THEIR_MOVE.search(heard.text):
        return Answered(scene.state)  # it tells nothing
    labelled = any(part.slot in _PARTS for part in heard.pay.parts)
    lenient = labelled and scene.case.offer.base is None
    absorbed = absorb(scene, heard, lenient=lenient)
    absorbed = replace(absorbed, state=asked_if_changed(scene, absorbed.state, heard.text))
    first, *old = scene.state.doubts
    theirs = THEIR_MOVE.search(heard.text) is not None
    new = [one for one in absorbed.state.doubts if one not in scene.state.doubts]
    named = {one.about: one for one in new if not _is_unlabelled(one)}
    value = _value(absorbed.state, first.about)
    told = value is not None and value != _value(scene.state, first.about)
    if first.about in named:
        first = named.pop(first.about)
    kept = [named.pop(one.about, one) for one in old]
    kept += named.values()
    taken = {one.about for one in (first, *kept)}
    for one in (one for one in new if theirs and _is_unlabelled(one)):
        kept.append(replace(one, about=f"{one.about}b") if one.about in taken else one)
    gone = told and not _is_unlabelled(first)
    return Answered(
        replace(absorbed.state, doubts=tuple(kept) if gone else (first, *kept)), absorbed.notes
    )


def _about_the_rival(scene: Scene, text: str) -> Answered | None:
    """How real the other offer is, until when, and whether it may be named."""
    talk = listen(scene, text, about_rival=True).rivals[0]
    if talk.pay.parts or not (talk.deadline or talk.status or talk.may_name is not None):
        return None
    state, notes = take_rival(scene, replace(talk, company=None))
    return Answered(state, tuple(notes))


def _retyped(scene: Scene, text: str, low: str) -> Heard | None:
    """The amount typed anew. None where the message has none for what the doubt is about."""
    doubt = scene.state.doubts[0]
    if not any(char.isdigit() for char in text) or _is_unlabelled(doubt):
        return None
    if begins_as_question(text) and not THEIR_MOVE.search(text):
        return None  # it tells nothing
    about = doubt.about.removeprefix(RIVAL).replace("_", "-")
    if len(low) > _AMOUNT_ALONE and about not in low:
        return None  # a sentence about something else may well have a number in it
    told = [part for part in listen(scene, text).pay.parts if part.amount]
    if any(part.slot not in (Slot.UNKNOWN, *_slots_of(about)) for part in told):
        return None  # another part of pay
    if all(part.amount and part.amount.bare and part.amount.value < _COUNTED for part in told):
        return None  # "2" picks from a list, or counts something
    if THEIR_MOVE.search(text) and about != "base":
        return None
    cleared = replace(scene.state, doubts=scene.state.doubts[1:])
    labelled = text if any(word in low for word in ("base", about)) else f"{about}: {text}"
    rival = doubt.about.startswith(RIVAL)
    heard = listen(scene, labelled, about_rival=rival)
    if rival and heard.rivals:
        heard = replace(heard, rivals=(replace(heard.rivals[0], company=None),))
    absorbed = absorb(replace(scene, state=cleared), heard, lenient=False)
    state = absorbed.state
    anew = next((one for one in state.doubts if one.about == doubt.about), None)
    if anew is not None and anew.question == doubt.question:
        return None
    if anew is None and _value(state, doubt.about) == _value(cleared, doubt.about):
        return None
    return Answered(state, absorbed.notes)


def _is_unlabelled(doubt: Doubt) -> bool:
    """Whether it asks what an amount is."""
    return doubt.about.removeprefix(RIVAL).startswith("other")


def _slots_of(about: str) -> tuple[Slot, ...]:
    """How the part that a doubt is about is labelled."""
    name = about.replace("-", "_")
    return tuple(slot for slot in _PARTS if slot.value == name)


def _value(state: State, about: str) -> object:
    """What is known of the part that a doubt is about."""
    name = about.removeprefix(RIVAL)
    if name in ("walk_away", "forfeits"):
        return getattr(state.case, name)
    draft = state.rival or DraftRival()
    offer: Offer = draft.offer if about.startswith(RIVAL) else state.case.offer
    return getattr(offer, name, None)


def _asked_again(scene: Scene, taken: Answered) -> Heard:
    """The doubt once more; once too often, it is set aside, and that is said."""
    rival = taken.state.rival
    if rival is not None and rival != scene.state.rival:
        noted = f"Noted, and I will ask about it: {rival_line(rival, scene)}."
        taken = replace(taken, notes=(*taken.notes, noted))
    first, *later = taken.state.doubts or (None,)
    if first is None or first.about != scene.state.doubts[0].about:
        return taken  # it was told anew
    if first.asked < MOST_AGAIN:
        again = replace(first, asked=first.asked + 1)
        state = replace(taken.state, doubts=(again, *later))
        new = taken.state != scene.state
        return replace(taken, state=state) if new or taken.notes else Missed(_PICK, state)
    state = replace(taken.state, doubts=tuple(later))
    return replace(taken, state=state, notes=(*taken.notes, _set_aside(scene, first)))


def _set_aside(scene: Scene, doubt: Doubt) -> str:
    name = doubt.about.removeprefix(RIVAL).replace("_", "-")
    what = "that amount" if _is_unlabelled(doubt) else f"the {name}"
    told = next((choice.sets for choice in doubt.choices if choice.sets), ())
    words = ", ".join(escape(one.words) for one in told if one.words)
    what += f" ({words})" if words else ""
    if doubt.about.startswith(RIVAL):
        return f"I set {what} of the other offer aside, so nothing is built on it."
    where = "walk-away" if name == "walk-away" else "offer"
    again = "" if doubt.about == "base" and scene.case.offer.base is None else (
        f" Say edit {where} to give it again."
    )  # fmt: skip
    return f"I set {what} aside, so nothing is built on it.{again}"
