"""What is known so far, in words, and the ways to change it."""

from __future__ import annotations

from negotiation.absorb import show_stated
from negotiation.model.case import Stage, Tone
from negotiation.model.offer import Offer
from negotiation.model.replies import Menu, Option, Reply, escape
from negotiation.scene import Scene
from negotiation.session import State, Step
from negotiation.steps_offer import offer_lines, row_currency, where_it_stands
from negotiation.steps_rivals import rival_line
from negotiation.steps_you import PRIORITY_NAMES, no_deadline, tickable
from negotiation.when import show_deadline


def read_back(before: State, scene: Scene) -> tuple[str, ...]:
    """What was understood in this turn: the offer, other offers, and what came along unasked."""
    case, old = scene.case, before.case
    lines: list[str] = []
    if case.offer != old.offer and case.offer != Offer():
        lines += offer_lines(case.offer, row_currency(scene))
    new = [rival for rival in case.competing_offers if rival not in old.competing_offers]
    lines += ["Other offer: " + rival_line(rival, scene) for rival in new]
    if case.priority not in (None, old.priority) and before.step is not Step.PRIORITY:
        lines.append(f"First priority: {PRIORITY_NAMES[case.priority].lower()}")
    if case.walk_away not in (None, old.walk_away) and before.step is not Step.WALK_AWAY:
        lines.append(f"Walk-away, private: **{show_stated(case.walk_away, row_currency(scene))}**")
    if case.deadline not in (None, old.deadline) and before.step is not Step.DEADLINE:
        lines.append(f"Their deadline: {show_deadline(case.deadline, scene.today)}")
    if case.level not in (None, old.level) and before.step is not Step.PEER_LEVEL:
        lines.append(f"Your level: {escape(case.level.level)} at {escape(case.level.company)}")
    if not lines:
        return ()
    listed = "\n".join(f"- {line}" for line in lines)
    notes: tuple[str, ...] = (f"Here is what I have:\n{listed}",)
    if new and not old.competing_offers:
        notes = (*notes, "If there is yet another offer, tell me at any time.")
    moved = case.offer.base != old.offer.base or case.offer.equity != old.offer.equity
    opening = case.stage is Stage.OPENING and not scene.state.doubts
    if moved and opening and (standing := where_it_stands(scene)):
        return (*notes, standing)
    return notes


# What "edit" offers: the step, its name, and words that name it in "edit …".
EDITABLE: tuple[tuple[Step, str, str], ...] = (
    (Step.COMPANY, "Company", "company"),
    (Step.ROLE, "Role", "role|job|title"),
    (Step.REGION, "Region", "region|place|location|city|where"),
    (Step.BAND_LEVEL, "Level of the offer", "level"),
    (Step.OFFER, "The offer", "offer|base|salary|equity|bonus|sign.?on|figures|numbers"),
    (Step.RIVALS, "Other offers", "other offers?|rivals?|competing|competitor"),
    (Step.PRIORITY, "What matters most", "priority|matters"),
    (Step.WALK_AWAY, "Walk-away", "walk.?away|floor|minimum"),
    (Step.TICKS, "What is true of you", "ticks?|skills?|true|experience"),
    (Step.PROOF, "Your proof", "proof|achievement"),
    (Step.DEADLINE, "Deadline", "deadline|date|time"),
)


def summary_lines(scene: Scene) -> list[str]:
    """Every answer, one per line."""
    case = scene.case
    lines = []
    if case.company:
        role = f", {escape(scene.guide.role)}" if scene.guide else ""
        place = f", {escape(case.region)}" if case.region else ""
        level = f", {escape(case.band_level)}" if case.band_level else ""
        lines.append(f"**{escape(scene.company)}**{role}{place}{level}")
    own = row_currency(scene)
    if case.stage is Stage.ROUND2 and case.previous_offer is not None:
        before = ", ".join(offer_lines(case.previous_offer, own))
        lines.append(f"Before: {before}")
    lines += offer_lines(case.offer, own)
    for rival in case.competing_offers:
        lines.append("Other offer: " + rival_line(rival, scene))
    if scene.state.rival is not None:
        lines.append("Other offer: " + rival_line(scene.state.rival, scene))
    if not case.competing_offers and scene.state.rival is None and Step.RIVALS in scene.state.done:
        lines.append("No other offer")
    if case.priority is not None:
        lines.append(f"First priority: {PRIORITY_NAMES[case.priority].lower()}")
    if case.walk_away is not None:
        lines.append(f"Walk-away, private: **{show_stated(case.walk_away, own)}**")
    for fact in case.facts:
        lines.append("True of you: " + escape(": ".join(filter(None, (fact.topic, fact.text)))))
    if case.level is not None:
        lines.append(f"Your level: {escape(case.level.level)} at {escape(case.level.company)}")
    if case.deadline is not None and not no_deadline(case.deadline):
        lines.append(f"Their deadline: {show_deadline(case.deadline, scene.today)}")
    if case.sign_condition is not None:
        lines.append(f"You would sign by {escape(case.sign_condition.when)}")
    if case.equity_multiplier is not None:
        lines.append(f"Equity you can't sell counts at {case.equity_multiplier:f}")
    if case.forfeits is not None:
        lines.append(f"You leave behind **{show_stated(case.forfeits, own)}**")
    for code, rate in case.fx:
        lines.append(f"Your rate: 1 {escape(code)} = {rate:f}")
    for on, words in (
        (case.ask_range, "Asks for a range"),
        (case.stretch, "With a stretch figure"),
        (case.reveal_floor, "Tells them your floor in a last round"),
        (case.tone is not Tone.WARM, f"Tone: {case.tone.value}"),
    ):
        if on:
            lines.append(words)
    return lines


def summary_reply(scene: Scene) -> Reply:
    """Everything understood so far."""
    lines = summary_lines(scene)
    if not lines:
        return Reply("You have not told me anything yet.", title="So far", private=True)
    text = "\n".join(f"- {line}" for line in lines)
    return Reply(text, title="So far", note="Say edit to change any of it.", private=True)


def editable(scene: Scene) -> tuple[Step, ...]:
    """The answers that can be changed now."""
    there = {
        Step.COMPANY: True,
        Step.ROLE: bool(scene.case.company),
        Step.REGION: len(scene.regions) > 1,
        Step.BAND_LEVEL: len(scene.levels) > 1,
        Step.TICKS: bool(tickable(scene.guide)),
    }
    return tuple(step for step, _, _ in EDITABLE if there.get(step, scene.guide is not None))


def ask_edit(scene: Scene) -> Reply:
    """Which answer to change."""
    there = editable(scene)
    options = tuple(Option(step.value, name) for step, name, _ in EDITABLE if step in there)
    return Reply("Which answer shall we change?", menu=Menu("edit", "Pick an answer", options))
