"""Detours: edit, start over, stop, delete my data. Each returns to where it came from."""

from __future__ import annotations

from negotiation.dialogue.context import Context, Heard, undone
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.recap import ask_edit, editable, named_step
from negotiation.dialogue.session import State, Step
from negotiation.model.record import replace
from negotiation.model.replies import Button, Reply, Style
from negotiation.understanding.message import Message


def resumed(state: State) -> State:
    """The state where the detour began."""
    return replace(state, step=state.resume or Step.COMPANY, resume=None)


def reopened(state: State, step: Step) -> State:
    """The state with an answer taken back: its own questions go with it."""
    if step is Step.RIVALS:
        case = replace(state.case, competing_offers=())
        kept = tuple(one for one in state.open if not one.about.startswith("competing_offers"))
        state = replace(state, case=case, open=kept, rivals_done=())
    elif step in (Step.OFFER, Step.REST):
        kept = tuple(one for one in state.open if not one.about.startswith("offer"))
        state = undone(replace(state, open=kept), Step.REST)
    elif step is Step.COMPANY:
        case = replace(state.case, company="", role="", region=None, band_level=None)
        state = replace(state, case=case, guide=None, proposed=None, lacks="", unlisted="")
        state = undone(state, Step.ROLE, Step.REGION, Step.BAND_LEVEL)
    elif step is Step.ROLE:
        if state.case.company:
            case = replace(state.case, role="", region=None, band_level=None)
            state = replace(state, guide=None, case=case, lacks="", unlisted="")
            state = undone(state, Step.REGION, Step.BAND_LEVEL)
    elif step is Step.REGION:
        case = replace(state.case, region=None, band_level=None)
        lacks = "" if state.guide else state.lacks
        state = replace(state, case=case, lacks=lacks, unlisted="")
    elif step is Step.BAND_LEVEL:
        state = replace(state, case=replace(state.case, band_level=None))
    return replace(undone(state, step, Step.CLAIMS), step=step, resume=None)


def _answer_edit(context: Context, message: Message) -> Heard | None:
    if message.only(True):  # "all true": nothing is to be changed after all
        return Heard(resumed(context.state))
    step = named_step(context, message.topics)
    if step is not None and not message.mentions:
        return Heard(reopened(context.state, step))
    if (message.none and message.bare) or message.only(False):
        return Heard(resumed(context.state))
    return None


def _pick_edit(context: Context, values: tuple[str, ...]) -> Heard:
    step = next((one for one in editable(context) if values and one.value == values[0]), None)
    if step is None:
        return Heard(context.state, missed="That answer can't be changed just now.")
    return Heard(reopened(context.state, step))


def _ask_start_over(_context: Context) -> Reply:
    return Reply(
        "Start over from the beginning? Your answers so far are set aside; back brings them again.",
        buttons=(
            Button("yes", "Yes, start over", Style.DANGER),
            Button("no", "No, go on", Style.PRIMARY),
        ),
    )


def _answer_start_over(context: Context, message: Message) -> Heard | None:
    if message.yes is None:
        return None
    return Heard(State() if message.yes else resumed(context.state))


def _press_start_over(context: Context, button: str) -> Heard | None:
    if button not in ("yes", "no"):
        return None
    return Heard(State() if button == "yes" else resumed(context.state))


def _ask_forget(_context: Context) -> Reply:
    return Reply(
        "Shall I delete everything you told me? It can't be brought back. Press the button, or "
        "type "
        "**delete**. The command /mydata forget does the same at any time.",
        buttons=(
            Button("confirm", "Yes, delete it all", Style.DANGER),
            Button("keep", "No, keep it", Style.PRIMARY),
        ),
    )


def _answer_forget(context: Context, message: Message) -> Heard | None:
    if message.erase or message.yes is True:
        return Heard(context.state, forget=True)
    if message.yes is False:
        return Heard(resumed(context.state), ("Nothing was deleted.",))
    return None


def _press_forget(context: Context, button: str) -> Heard | None:
    if button == "confirm":
        return Heard(context.state, forget=True)
    if button == "keep":
        return Heard(resumed(context.state), ("Nothing was deleted.",))
    return None


def _ask_stopped(_context: Context) -> Reply:
    return Reply(
        "We stop here. What you told me is kept; say go on when you want to continue, or delete "
        "my data "
        "to have it erased.",
        buttons=(Button("go-on", "Go on", Style.PRIMARY), Button("start-over", "Start over")),
    )


def _answer_stopped(context: Context, message: Message) -> Heard | None:
    if message.only(True):
        return Heard(resumed(context.state), ("Welcome back.",))
    return None


def _press_stopped(context: Context, button: str) -> Heard | None:
    return Heard(resumed(context.state), ("Welcome back.",)) if button == "go-on" else None


PIECES: dict[Step, Piece] = {
    Step.EDIT: Piece(
        "which answer",
        ask_edit,
        _answer_edit,
        "Pick the answer to change; everything else stays.",
        pick=_pick_edit,
        hint="Name the answer, like offer, region or deadline; or type what is right.",
    ),
    Step.START_OVER: Piece(
        "starting over",
        _ask_start_over,
        _answer_start_over,
        "Starting over sets your answers aside; back brings them again.",
        press=_press_start_over,
        hint="Yes to start over, no to go on.",
    ),
    Step.FORGET: Piece(
        "deleting",
        _ask_forget,
        _answer_forget,
        "Deleting removes everything you told me, for good.",
        press=_press_forget,
        hint="Type delete to erase it all, or no to keep it.",
    ),
    Step.STOPPED: Piece(
        "stopped",
        _ask_stopped,
        _answer_stopped,
        "Nothing is lost. Say go on to continue.",
        press=_press_stopped,
    ),
}
