"""Another company named after the script: a new conversation, a competing offer, or neither."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.facts import Located
from negotiation.replies import Button, Reply, Style, escape
from negotiation.scene import Answered, Heard, Missed, Piece, Scene, sure, undone
from negotiation.session import DraftRival, State, Step
from negotiation.short_answers import yes_or_no
from negotiation.steps_where import hear_company, names_in
from negotiation.understanding import understand

_LONGEST = 300


def another_guide(scene: Scene, text: str) -> Answered | None:
    """The question whether a message is about another offer; None where it names no other guide."""
    if len(text) > _LONGEST or understand(text, scene.today, own=scene.company).rivals:
        return None
    located = _located(scene, text)
    if located is None:
        return None
    return Answered(replace(scene.state, step=Step.ANOTHER, proposed=text))


def _located(scene: Scene, text: str) -> Located | None:
    names = names_in(text)
    located = scene.facts.locate(names) if names.strip() else None
    company = located.company if located else None
    if located is None or company is None or company.best is None or not sure(company.certainty):
        return None
    if company.best.key == scene.case.company or not scene.facts.roles(company.best.key):
        return None
    more = [match for match in (located.role, located.region) if match is not None]
    # A name in passing is no other offer: it takes a role or a place, or nothing but the name.
    if any(match.best is not None and sure(match.certainty) for match in more):
        return located
    return located if len(names.split()) <= len(company.best.name.split()) + 1 else None


def _name(scene: Scene) -> str:
    located = _located(scene, scene.state.proposed or "")
    best = located.company.best if located and located.company else None
    return best.name if best is not None else "the other company"


def _ask(scene: Scene) -> Reply:
    name = _name(scene)
    return Reply(
        f"Shall I start over, for an offer from **{escape(name)}**? What you told me about "
        f"{escape(scene.company)} is set aside, and back brings it again.",
        buttons=(
            Button("yes", f"Yes, start over with {name}"[:80], Style.PRIMARY),
            Button("no", f"No, stay with {scene.company}"[:80]),
            Button("rival", "It competes with this one"),
        ),
    )


def _hear(scene: Scene, text: str) -> Heard:
    typed = scene.state.proposed or ""
    state = replace(scene.state, proposed=None, step=Step.PLAN)
    low = text.casefold()
    if re.search(r"\b(?:compet\w*|rival|other offer|another offer|both|as well|also)\b", low):
        state = undone(state, Step.RIVALS, Step.RIVAL_OFFER, Step.RIVAL_NAME)
        draft = DraftRival(company=_name(scene))
        return Answered(replace(state, step=Step.RIVALS, rival=draft))
    answer = yes_or_no(text)
    if answer is None and "start over" in low:
        answer = True
    if answer is None:
        return Missed("Yes to start over with it, no to stay, or say it competes with this one.")
    if not answer:
        return Answered(state)
    return hear_company(replace(scene, state=State()), typed)


PIECES: dict[Step, Piece] = {
    Step.ANOTHER: Piece(
        "another offer",
        _ask,
        _hear,
        "One conversation is about one offer. Another company has a guide of its own, so its "
        "figures would be wrong here.",
        buttons={"yes": "yes", "no": "no", "rival": "it competes"},
        skippable=False,
    )
}
