"""Detours: edit, start over, stop, delete my data. Each returns to where it came from."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import RIVAL
from negotiation.model.replies import Button, Reply, Style
from negotiation.recap import EDITABLE, ask_edit, editable
from negotiation.scene import Answered, Heard, Missed, Piece, Scene, undone
from negotiation.session import Doubt, State, Step
from negotiation.short_answers import yes_or_no

DETOURS = (Step.STOPPED, Step.FORGET, Step.START_OVER, Step.EDIT)


def hear_edit(scene: Scene, text: str) -> Heard:
    """The answer that a person names to change it."""
    for step, name, words in EDITABLE:
        if step in editable(scene) and (
            text.casefold() in (step.value, name.casefold())
            or re.search(rf"\b(?:{words})\b", text, re.IGNORECASE)
        ):
            return Answered(replace(_reopened(scene.state, step), step=step))
    return Missed("Name the answer, like offer, region or deadline.")


def _reopened(state: State, step: Step) -> State:
    """The state with an answer taken back. Doubts about others wait; its own go with it."""
    others = tuple(one for one in state.doubts if _belongs(one) is not step)
    state = replace(state, doubts=(), parked=(*state.parked, *others))
    if step is Step.RIVALS:
        case = replace(state.case, competing_offers=())
        state = replace(state, case=case, rival=None)
        return undone(state, Step.RIVALS, Step.RIVAL_OFFER, Step.RIVAL_NAME)
    return state if step is Step.COMPANY else undone(state, step)


def _belongs(doubt: Doubt) -> Step:
    return Step.RIVALS if doubt.about.startswith(("other-", RIVAL)) else Step.OFFER


def _ask_start_over(_scene: Scene) -> Reply:
    return Reply(
        "Start over from the beginning? Your answers so far are set aside; back brings them again.",
        buttons=(
            Button("yes", "Yes, start over", Style.DANGER),
            Button("no", "No, go on", Style.PRIMARY),
        ),
    )


def _hear_start_over(scene: Scene, text: str) -> Heard:
    answer = yes_or_no(text)
    if answer is None:
        return Missed("Yes to start over, no to go on.")
    return Answered(State() if answer else resumed(scene.state))


def _ask_forget(_scene: Scene) -> Reply:
    return Reply(
        "Shall I delete everything you told me? It can't be brought back. "
        "Press the button, or type **delete**. The command /mydata forget does the same.",
        buttons=(
            Button("confirm", "Delete everything", Style.DANGER),
            Button("no", "No, keep it", Style.PRIMARY),
        ),
    )


def _hear_forget(scene: Scene, text: str) -> Heard:
    if yes_or_no(text) is False or "keep" in text.casefold():
        return Answered(resumed(scene.state), ("Nothing was deleted.",))
    return Missed("Say delete to delete everything, or no to keep it.")


def _ask_stopped(_scene: Scene) -> Reply:
    return Reply(
        "We stop here, and your answers are kept. Say **go on** whenever you like.",
        note="Say delete my data to erase them.",
        buttons=(Button("go-on", "Go on", Style.PRIMARY),),
    )


_GOES_ON = re.compile(
    r"\W*(?:(?:hi|hello|hey|ok|yes)\W+)?(?:let'?s )?(?:go on|continue|resume|go|on|yes|hi|hello|hey"
    r"|ok|back again|start|i'?m back|there)?\W*",
    re.IGNORECASE,
)


def tells_something(text: str) -> bool:
    """Whether who comes back after a stop says more than that."""
    return _GOES_ON.fullmatch(text) is None


def _hear_stopped(scene: Scene, _text: str) -> Heard:
    return Answered(resumed(scene.state), ("Welcome back.",))


def in_doubt(state: State) -> bool:
    """Whether a doubt is being asked about, rather than the step's own question."""
    return bool(state.doubts) and state.step not in (*DETOURS, Step.ANOTHER)


def resumed(state: State) -> State:
    """Where the detour came from."""
    return replace(state, step=state.resume or Step.COMPANY, resume=None)


PIECES = {
    Step.EDIT: Piece(
        "edit",
        ask_edit,
        hear_edit,
        "Pick the answer to change; the others stay.",
        pick=lambda scene, values: hear_edit(scene, values[0] if values else ""),
    ),
    Step.START_OVER: Piece(
        "start over",
        _ask_start_over,
        _hear_start_over,
        "Yes begins a new conversation, no returns to where we were.",
        buttons={"yes": "yes", "no": "no"},
    ),
    Step.FORGET: Piece(
        "delete my data",
        _ask_forget,
        _hear_forget,
        "Deleting erases every answer and the whole conversation from my storage.",
        buttons={"no": "no"},
    ),
    Step.STOPPED: Piece(
        "stopped",
        _ask_stopped,
        _hear_stopped,
        "Say go on and we continue where we were.",
        buttons={"go-on": "go on"},
    ),
}
