"""What the script will say in the person's name: each statement of fact, to be confirmed once."""

from __future__ import annotations

from negotiation.dialogue.context import Context
from negotiation.dialogue.say import day_name, offer_lines, rival_line
from negotiation.model.case import Case, Stage
from negotiation.model.replies import Button, Reply, Style, escape

TITLE = "This is what it will say in your name"


def statements(context: Context) -> tuple[str, ...]:
    """Every statement of fact, a line each, in the second person."""
    case = context.case
    lines = [*_offer(context), *_rivals(context), *_self(case), *_dates(case)]
    return tuple(lines)


def _offer(context: Context) -> list[str]:
    case = context.case
    lines = [line.replace("**", "") for line in offer_lines(case.offer, context.currency)]
    if not lines:
        return []
    how = {"verbal": " by word of mouth", "written": " in writing"}.get(case.offer_status or "", "")
    name = escape(context.company or context.state.lacks or "They")
    return [
        f"{name} offered you{how}: "
        + "; ".join(
            line[:1].lower() + line[1:] if not line.startswith("RSU") else line for line in lines
        )
        + "."
    ]


def _rivals(context: Context) -> list[str]:
    return [
        f"You have {rival_line(one, context.currency).replace('**', '')}."
        for one in context.case.competing_offers
        if one.status is not None
    ]


def _self(case: Case) -> list[str]:
    lines = []
    for fact in case.facts:
        words = ": ".join(filter(None, (fact.topic, fact.text)))
        lines.append(f"You have done this: {escape(words)}")
    if case.level is not None:
        lines.append(f"You are {escape(case.level.level)} at {escape(case.level.company)} today.")
    if case.forfeits is not None:
        from negotiation.dialogue.say import amount_words

        lines.append(f"You leave {amount_words(case.forfeits, case.offer.currency)} behind.")
    lines += [f"They told you: {escape(one)}" for one in case.heard]
    return lines


def _dates(case: Case) -> list[str]:
    lines = []
    if case.deadline is not None and case.deadline.date is not None:
        lines.append(f"They want your answer by {day_name(case.deadline.date)}.")
    if case.sign_condition is not None and case.sign_condition.confirmed:
        lines.append(f"You would sign by {escape(case.sign_condition.when)}.")
    return lines


def unconfirmed(context: Context) -> tuple[str, ...]:
    """The statements that nobody said are true yet; their own new offer was just read back."""
    case = context.case
    confirmed = set(context.state.confirmed)
    own = set(_offer(context)) if case.stage is Stage.ROUND2 and confirmed else set()
    return tuple(one for one in statements(context) if one not in confirmed and one not in own)


def claims_reply(context: Context) -> Reply:
    """The card before the script."""
    lines = "\n".join(f"- {line}" for line in statements(context))
    floor = ""
    if context.case.walk_away is not None:
        floor = "\n\nYour walk-away stays on your private card; they never see it."
    return Reply(
        f"{lines}{floor}",
        title=TITLE,
        note="Nothing else about you goes in. If a line is not true, change it now.",
        buttons=(
            Button("all-true", "All true", Style.PRIMARY),
            Button("change", "Change something"),
        ),
        private=True,
    )
