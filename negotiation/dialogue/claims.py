"""The card before the script: each statement of fact in it, to be confirmed once."""

from __future__ import annotations

from negotiation.analysis.closed import NO_SIGN_ON
from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import plan_of
from negotiation.model.case import Stage
from negotiation.model.replies import Button, Reply, Style, escape
from negotiation.plan.statements import Statement, statements_of

TITLE = "This is what it will say in your name"
# What the company answered was read back when it was told, and what was asked of it is its own ask.
_READ_BACK = ("offer", "previous_offer", "previous_ask", "company_position")


def statements(context: Context) -> tuple[str, ...]:
    """Every statement of fact that the script makes, a line each, in the second person."""
    return tuple(escape(one.text) for one in _statements(context))


def _statements(context: Context) -> tuple[Statement, ...]:
    plan = plan_of(context)
    return statements_of(plan) if plan is not None else ()


def facts_said(context: Context) -> frozenset[str]:
    """What of the case the card's statements rest on, each by its field."""
    return frozenset(one.source.partition(".")[0].partition("[")[0] for one in _statements(context))


def unconfirmed(context: Context) -> tuple[str, ...]:
    """The statements that nobody said are true yet."""
    confirmed = set(context.state.confirmed)
    answered = context.case.stage is Stage.ROUND2 and bool(confirmed)
    lines = ((one, escape(one.text)) for one in _statements(context))
    known = _READ_BACK if answered else ()
    return tuple(
        line
        for one, line in lines
        if line not in confirmed
        and one.source.split(".")[0] not in known
        and not _answered_so(context, one)
    )


def _answered_so(context: Context, one: Statement) -> bool:
    """Their no to any sign-on, which is kept behind a script only, and said to be kept."""
    heard = context.case.heard
    return NO_SIGN_ON in heard and one.source == f"heard[{heard.index(NO_SIGN_ON)}]"


def claims_reply(context: Context) -> Reply:
    """The card before the script."""
    lines = "\n".join(f"- {line}" for line in statements(context))
    floor = ""
    if context.case.walk_away is not None and not context.case.reveal_floor:
        floor = "\n\nYour walk-away stays on your private card; they never see it."
    return Reply(
        f"{lines}{floor}",
        title=TITLE,
        note="Nothing else about you goes in. If a line is not true, change it now.",
        buttons=(
            Button("all-true", "All true", Style.PRIMARY),
            Button("change", "Change something"),
        ),
    )
