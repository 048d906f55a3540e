"""What is known so far, in words, and the answers that can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.dialogue.context import Context
from negotiation.dialogue.say import (
    amount_words,
    floor_line,
    offer_lines,
    other_offers,
    priority_line,
    show_deadline,
    wish_lines,
)
from negotiation.dialogue.session import Step
from negotiation.dialogue.ticks import tickable
from negotiation.dialogue.unlisted import place_name
from negotiation.dialogue.waiting import waiting_line
from negotiation.model.case import Stage, Tone
from negotiation.model.replies import Menu, Option, Reply, escape
from negotiation.understanding.message import Topic

# What "edit" offers: the step, its name, and what names it in "edit …".
EDITABLE: tuple[tuple[Step, str, Topic], ...] = (
    (Step.COMPANY, "Company", Topic.COMPANY),
    (Step.ROLE, "Role", Topic.ROLE),
    (Step.REGION, "Region", Topic.REGION),
    (Step.BAND_LEVEL, "Level of the offer", Topic.LEVEL),
    (Step.RIVALS, "Other offers", Topic.RIVALS),
    (Step.OFFER, "The offer", Topic.OFFER),
    (Step.PRIORITY, "What matters most", Topic.PRIORITY),
    (Step.WALK_AWAY, "Walk-away", Topic.FLOOR),
    (Step.TICKS, "What is true of you", Topic.TICKS),
    (Step.PROOF, "Your proof", Topic.PROOF),
    (Step.DEADLINE, "Deadline", Topic.DEADLINE),
)


def named_step(context: Context, topics: Sequence[Topic]) -> Step | None:
    """The answer that "edit …" names."""
    there = editable(context)
    return next((step for step, _, topic in EDITABLE if topic in topics and step in there), None)


def editable(context: Context) -> tuple[Step, ...]:
    """The answers that can be changed now."""
    there = {
        Step.COMPANY: True,
        Step.ROLE: context.named,
        Step.REGION: len(context.regions) > 1 or bool(context.state.lacks),
        Step.BAND_LEVEL: len(context.levels) > 1,
        Step.TICKS: bool(tickable(context.guide)),
    }
    known = context.guide is not None or bool(context.state.lacks)
    return tuple(step for step, _, _ in EDITABLE if there.get(step, known))


def ask_edit(context: Context) -> Reply:
    """Which answer to change."""
    options = tuple(
        Option(step.value, name) for step, name, _ in EDITABLE if step in editable(context)
    )
    return Reply("Which answer shall we change?", menu=Menu("edit", "Pick an answer", options))


def _summary_lines(context: Context) -> list[str]:
    """Every answer, one per line."""
    return [
        *_ground_lines(context),
        *_offers_lines(context),
        *filter(None, (waiting_line(context),)),
        *_own_lines(context),
        *_wish_lines(context),
        *(f"Still open: {escape(one.said)}" for one in context.state.open),
    ]


def _ground_lines(context: Context) -> list[str]:
    """Company, role and place, and whether there is a guide for them."""
    case, guide = context.case, context.guide
    lines = []
    if context.named:
        role = guide.role if guide else case.role or (context.state.lacks if case.company else "")
        parts = (role, case.region or "", case.band_level or "")
        rest = "".join(f", {escape(part)}" for part in parts if part)
        lines.append(f"**{escape(context.company)}**{rest}")
    if context.state.unlisted and not context.named:
        lines.append(f"No guide for {escape(context.state.unlisted)}")
    if context.guide is None and context.state.places:
        lines.append(", ".join(escape(place_name(key)) for key in context.state.places))
    if context.state.lacks:
        lines.append("No guide, so no range to compare with")
    return lines


def _offers_lines(context: Context) -> list[str]:
    """What they offered before, what they offer now, and what others do."""
    case, own = context.case, context.currency
    lines = []
    if case.stage is Stage.ROUND2 and case.previous_offer is not None:
        lines.append(f"Before: {', '.join(offer_lines(case.previous_offer, own))}")
    lines += [*offer_lines(case.offer, own), *other_offers(case.competing_offers, own)]
    if not case.competing_offers and Step.RIVALS in context.state.done:
        lines.append("No other offer")
    return lines


def _own_lines(context: Context) -> list[str]:
    """What is true of the person, and what binds them."""
    case, own = context.case, context.currency
    lines = []
    if case.priority is not None:
        lines.append(priority_line(case.priority))
    if case.walk_away is not None:
        lines.append(floor_line(case.walk_away, own))
    for fact in case.facts:
        lines.append("True of you: " + escape(": ".join(filter(None, (fact.topic, fact.text)))))
    if case.level is not None:
        lines.append(f"Your level: {escape(case.level.level)} at {escape(case.level.company)}")
    if case.deadline is not None:
        lines.append(f"Their deadline: {show_deadline(case.deadline, context.today)}")
    if case.sign_condition is not None:
        lines.append(f"You would sign by {escape(case.sign_condition.when)}")
    if case.equity_multiplier is not None:
        lines.append(f"Equity you can't sell counts at {case.equity_multiplier:f}")
    if case.forfeits is not None:
        lines.append(f"You leave behind **{amount_words(case.forfeits, own)}**")
    return lines


def _wish_lines(context: Context) -> list[str]:
    """What is asked for and how, and what that rests on."""
    case, own = context.case, context.currency
    lines = []
    if case.own_ask is not None:
        lines.append(f"Your own figure to ask for: {', '.join(offer_lines(case.own_ask, own))}")
    for posted in case.posted_range:
        low, high = amount_words(posted.low, own), amount_words(posted.high, own)
        lines.append(f"Their own range: {low} to {high}")
    lines += wish_lines(case)
    lines += [f"They told you: {escape(one)}" for one in case.heard]
    lines += [f"Your rate: 1 {escape(code)} = {rate:f}" for code, rate in case.fx]
    switches = (
        (case.ask_range, "Asks for a range"),
        (case.stretch, "With a stretch figure"),
        (case.reveal_floor, "Tells them your floor in a last round"),
        (case.tone is not Tone.WARM, f"Tone: {case.tone.value}"),
    )
    return [*lines, *(words for on, words in switches if on)]


def summary_reply(context: Context) -> Reply:
    """Everything understood so far."""
    lines = _summary_lines(context)
    if not lines:
        return Reply("You have not told me anything yet.", title="So far", private=True)
    text = "\n".join(f"- {line}" for line in lines)
    return Reply(text, title="So far", note="Say edit to change any of it.", private=True)
