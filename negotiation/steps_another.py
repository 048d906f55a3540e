"""Another company named in the middle: a competing offer, a conversation of its own, or neither."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import absorb, known_name, take_rival
from negotiation.contradictions import asked_if_changed
from negotiation.hearing import listen
from negotiation.model.facts import Located
from negotiation.model.replies import Button, Reply, Style, escape
from negotiation.questions import is_question
from negotiation.scene import Answered, Heard, Missed, Piece, Scene, undone
from negotiation.session import State, Step
from negotiation.short_answers import yes_or_no
from negotiation.steps_company import hear_company
from negotiation.understanding import RivalTalk, find_status, same_name
from negotiation.whereabouts import names_in

_LONGEST = 300
_RIVALS = re.compile(
    r"\b(?:compet\w*|rival|other (?:offer|one)|another|mine|both|as well|also|i hold|i have)\b"
)
_ANEW = re.compile(r"\b(?:start over|coach|instead|switch|begin)\b|^\D*\b(?:new|over)\b\D*$")


def another_guide(scene: Scene, text: str) -> Answered | None:
    """The question whether a message is about another offer; None where it names no other guide."""
    if len(text) > _LONGEST or listen(scene, text).rivals:
        return None
    return ask_whose(scene, text) if _located(scene, text) is not None else None


def figures_of_another(scene: Scene, text: str) -> Answered | None:
    """The same question for figures beside another company's name, and no word of an offer."""
    heard = listen(scene, text)
    return ask_whose(scene, text) if heard.guessed and len(text) <= _LONGEST else None


def ask_whose(scene: Scene, text: str) -> Answered:
    """The question whose figures `text` holds."""
    return Answered(replace(scene.state, step=Step.ANOTHER, proposed=text))


def _located(scene: Scene, text: str) -> Located | None:
    names = names_in(text)
    located = scene.facts.locate(names) if names.strip() else None
    company = located.company.sure if located is not None and located.company is not None else None
    if located is None or company is None:
        return None
    if not located.company_text:
        return None  # only a role was named, and the company guessed from it
    if company.key == scene.case.company or not scene.facts.roles(company.key):
        return None
    more = [match for match in (located.role, located.region) if match is not None]
    # A name in passing is no other offer: it takes a role or a place, or nothing but the name.
    if any(match.sure is not None for match in more):
        return located
    return located if len(names.split()) <= len(company.name.split()) + 1 else None


def _talks(scene: Scene, typed: str) -> tuple[RivalTalk, ...]:
    """What was typed, as another company's offer."""
    located = _located(scene, typed)
    best = located.company.best if located and located.company else None
    talks = listen(scene, typed, about_rival=True).rivals
    if best is not None and len(talks) == 1:
        talks = (replace(talks[0], company=best.name),)
    return talks


def _name(scene: Scene) -> str:
    names = [talk.company for talk in _talks(scene, scene.state.proposed or "") if talk.company]
    return known_name(scene, names[0]) if names else "the other company"


def _guided(scene: Scene) -> bool:
    """Whether there is a guide to start over with."""
    return _located(scene, scene.state.proposed or "") is not None


def _ask(scene: Scene) -> Reply:
    name, own = _name(scene), scene.company
    rival = Button("rival", f"Another offer, beside {own}'s"[:80], Style.PRIMARY)
    stay = Button("no", f"Neither, stay with {own}"[:80])
    if not _guided(scene):
        return Reply(
            f"You name **{escape(name)}**. Is that another offer you have, beside {escape(own)}'s?",
            buttons=(rival, stay),
        )
    return Reply(
        f"You name **{escape(name)}**. Is that another offer you have, beside {escape(own)}'s? "
        f"Or shall we start over, with {escape(name)}'s?",
        note=f"If we start over, what you told me about {own} is set aside; back brings it again.",
        buttons=(rival, Button("anew", f"Start over with {name}"[:80]), stay),
    )


def _hear(scene: Scene, text: str) -> Heard:
    if is_question(text) and any(character.isdigit() for character in text):
        return Missed("")  # it tells nothing
    typed = scene.state.proposed or ""
    low, answer, guided = text.casefold(), yes_or_no(text), _guided(scene)
    if guided and _ANEW.search(low) and answer is not False:
        return hear_company(replace(scene, state=State()), typed)
    further = [talk for talk in listen(scene, text).rivals if talk.company]
    if further and not same_name(str(further[0].company), _name(scene)):
        return _another_still(scene, text)
    said = _RIVALS.search(low) is not None or find_status(text) is not None
    own = any(part.amount and not part.amount.bare for part in listen(scene, text).pay.parts)
    if own and not said and answer is None and (told := _besides(scene, text)):
        return told
    priced = any(part.amount for part in _talks(scene, typed)[0].pay.parts)
    if (said and answer is not False) or (answer is True and (priced or not guided)):
        return _competing(scene, typed, text)
    if answer is False or re.search(r"\b(?:neither|stay|ignore|forget)\b", low):
        return stayed(scene)
    if not guided:
        return Missed("Yes if it is another offer you have, no if it is not.")
    return Missed("Which of the two: **another offer**, or **start over**? Or say no to stay.")


def _besides(scene: Scene, text: str) -> Answered | None:
    """Figures of one's own are taken in, and the question about the other stays."""
    absorbed = absorb(scene, listen(scene, text), lenient=scene.case.offer.base is None)
    state = asked_if_changed(scene, absorbed.state, text)
    return Answered(state, absorbed.notes) if state != scene.state else None


def _another_still(scene: Scene, text: str) -> Heard:
    """A third company's offer is told: it is taken in, and the other left, with a word."""
    left = stayed(scene)
    taken = absorb(replace(scene, state=left.state), listen(scene, text), lenient=False)
    name = escape(_name(scene))
    return Answered(taken.state, (f"I have used nothing of {name}'s, then.", *taken.notes))


def stayed(scene: Scene) -> Answered:
    """Nothing of it is used, and that is said."""
    left = f"Then we stay with {escape(scene.company)}, and I have used nothing of that."
    return Answered(replace(scene.state, proposed=None, step=Step.PLAN), (left,))


def _competing(scene: Scene, typed: str, answer: str) -> Heard:
    """What was typed joins the case as another offer, with what the answer adds to it."""
    state = undone(scene.state, Step.RIVALS, Step.RIVAL_OFFER, Step.RIVAL_NAME)
    state = replace(state, proposed=None, step=Step.PLAN)
    notes: list[str] = []
    status = find_status(answer)
    for talk in _talks(scene, typed):
        talk = replace(talk, status=talk.status or status)
        state, more = take_rival(replace(scene, state=state), talk)
        notes += more
    said = listen(scene, answer, about_rival=True).rivals[0]
    if any(part.amount and not part.amount.bare for part in said.pay.parts):
        said = replace(said, company=None, status=said.status or status)
        state, more = take_rival(replace(scene, state=state), said)
        notes += more
    return Answered(state, tuple(notes))


PIECES: dict[Step, Piece] = {
    Step.ANOTHER: Piece(
        "another offer",
        _ask,
        _hear,
        "One conversation is about one offer. Another company has a guide of its own, so its "
        "figures would be wrong here; as a competing offer they have their place.",
        buttons={"rival": "another offer", "anew": "start over", "no": "no"},
    )
}
