"""Why there is no script yet, and what it still waits for."""

from __future__ import annotations

from negotiation.dialogue.context import Context
from negotiation.dialogue.flow import settled
from negotiation.dialogue.session import WHERE, Step

_NAMES: dict[Step, str] = {
    Step.OFFER: "the base they offer", Step.REST: "the rest of the offer",
    Step.RIVALS: "other offers", Step.PRIORITY: "what matters most",
    Step.WALK_AWAY: "your walk-away", Step.TICKS: "what is true of you",
    Step.PROOF: "something you did", Step.DEADLINE: "their deadline",
}  # fmt: skip
_WHERE = "the company, the role and the place"


def no_script_yet(context: Context) -> str:
    """ "Rehearse", "show me the script", before there is one: what is missing, in one sentence."""
    missing = [_WHERE] if any(not settled(context, one) for one in WHERE) else []
    missing += [name for step, name in _NAMES.items() if not settled(context, step)]
    if not missing:
        return "There is no script yet: say that the lines below are true, and it stands here."
    *first, last = missing
    listed = f"{', '.join(first)} and {last}" if first else last
    return f"There is no script yet, so nothing to read or rehearse. Still missing: {listed}."
