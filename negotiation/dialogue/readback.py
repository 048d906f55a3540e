"""What was understood in a turn, in words: the offer, other offers, and what came along unasked."""

from __future__ import annotations

from negotiation.analysis.results import Zone
from negotiation.dialogue.claims import facts_said
from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import placed_in
from negotiation.dialogue.say import (
    amount_words,
    floor_line,
    offer_lines,
    other_offers,
    priority_line,
    show_deadline,
    wish_lines,
)
from negotiation.dialogue.session import State, Step
from negotiation.model.case import Deadline, Stage
from negotiation.model.guide import Component
from negotiation.model.money import Period, show
from negotiation.model.offer import Offer
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.resolution.ground import money_in

ZONES = {
    Zone.BELOW: "below it",
    Zone.Q1: "in the lowest quarter",
    Zone.Q2: "in the second quarter",
    Zone.Q3: "in the third quarter",
    Zone.Q4: "in the top quarter",
    Zone.ABOVE: "at or above the top",
}


def read_back(before: State, context: Context) -> tuple[str, ...]:
    """A list of what is new, and where the offer now stands."""
    case, old = context.case, before.case
    rivals = (rival for rival in case.competing_offers if rival not in old.competing_offers)
    lines = [
        *_offer_lines(before, context),
        *other_offers(rivals, context.currency),
        *_own_lines(before, context),
    ]
    notes: tuple[str, ...] = ()
    if lines:
        listed = "\n".join(f"- {line}" for line in lines)
        notes = (f"Here is what I have:\n{listed}",)
    # It stands otherwise where it is another, and where the row is another.
    base = case.offer.base
    if base is None or (base == old.offer.base and _row_of(before) == _row_of(context.state)):
        return notes
    if foreign := foreign_words(context):
        return (*notes, foreign)
    standing = where_it_stands(context) if case.stage is Stage.OPENING else ""
    return (*notes, standing) if standing else notes


def _row_of(state: State) -> tuple[str | None, str | None, str | None]:
    return state.guide, state.case.region, state.case.band_level


def _offer_lines(before: State, context: Context) -> list[str]:
    """What is new in their offer: base with what it was, or else what is gone."""
    case, old = context.case, before.case
    if case.offer in (old.offer, Offer()):
        return []
    known = offer_lines(old.offer, context.currency)
    new = [line for line in offer_lines(case.offer, context.currency) if line not in known]
    was = old.offer.base if old.company == case.company else None
    base = case.offer.base
    if was is not None and base is not None and was.amount != base.amount:
        ending = f" (before: {amount_words(was, context.currency)})"
        new = [f"{line}{ending}" if line.startswith("Base ") else line for line in new]
    return new or _gone(old.offer, case.offer)


def _own_lines(before: State, context: Context) -> list[str]:
    """What is new of the person's own side."""
    case, old = context.case, before.case
    lines = []
    shown = facts_said(context) if context.step is Step.CLAIMS else frozenset()
    if case.priority not in (None, old.priority) and before.step is not Step.PRIORITY:
        lines.append(priority_line(case.priority))
    if case.walk_away not in (None, old.walk_away):
        lines.append(floor_line(case.walk_away, context.currency))
    if case.deadline not in (None, old.deadline) and "deadline" not in shown:
        lines.append(f"Their deadline: {_deadline(case.deadline, context)}")
    lines += [
        words for step, words in _NONE_SAID.items() if _said_none(before, context.state, step)
    ]
    if case.level not in (None, old.level):
        lines.append(
            f"Your level today: {escape(case.level.level)} at {escape(case.level.company)}"
        )
    if case.forfeits not in (None, old.forfeits):
        lines.append(f"You would leave behind **{amount_words(case.forfeits, context.currency)}**")
    new = tuple(one for one in case.extras if one not in old.extras)
    lines += wish_lines(replace(case, extras=new))
    if case.facts != old.facts and before.step is not Step.TICKS and "facts" not in shown:
        for fact in case.facts:
            if fact not in old.facts and fact.text:
                lines.append(f"What you did: {escape(fact.text)}")
    return lines


_NONE_SAID = {Step.WALK_AWAY: "No walk-away", Step.DEADLINE: "No date for your answer"}


def _said_none(before: State, state: State, step: Step) -> bool:
    """Whether a question was answered by a "none" while another one was asked."""
    known = {Step.WALK_AWAY: state.case.walk_away, Step.DEADLINE: state.case.deadline}[step]
    told = step in state.done and step not in before.done
    return told and known is None and before.step is not step


def _deadline(deadline: Deadline, context: Context) -> str:
    text = f"**{show_deadline(deadline, context.today)}**"
    if deadline.date is not None and deadline.date < context.today:
        text += ". That day is past: is the offer still open?"
    return text


def _gone(old: Offer, new: Offer) -> list[str]:
    """Parts that were taken away."""
    lines = []
    if old.bonus is not None and new.bonus is None:
        lines.append("No bonus")
    if old.sign_on is not None and new.sign_on is None:
        lines.append("No sign-on")
    return lines


def foreign_words(context: Context) -> str:
    """An offer in another currency than the row's is compared with nothing."""
    base, row = context.case.offer.base, context.row
    cell = (row.base or row.total) if row else None
    if base is None or base.currency is None or cell is None or cell.money is None:
        return ""
    if money_in(cell, base.currency) is not None:
        return ""
    return (
        f"Your offer is in {base.currency} and the guide's row in {cell.money.currency}. I convert "
        "nothing on my own, so I can't say where it stands; is the place right?"
    )


def where_it_stands(context: Context) -> str:
    """Where base lies in its row."""
    found = placed_in(context) if context.row is not None else None
    if found is None:
        return ""
    row, positions = found
    sentences = []
    cell = row.base
    for position in positions:
        if position.component is not Component.BASE:
            continue
        unit = position.low.unit
        band = f"{show(position.low.value, unit)} to {show(position.high.value, unit)}"
        if cell is not None and cell.money is not None and cell.money.per is Period.MONTH:
            band += " a month"
        place = escape(context.place)
        sentences.append(f"In {place} the base runs from {band}: yours is {ZONES[position.zone]}.")
    whole = row.total.money if row.total is not None and cell is None else None
    if whole is not None:
        sentences.append(
            f"In {escape(context.place)} the guide counts whole packages, from "
            f"{show(whole.low, whole.currency)} to {show(whole.high, whole.currency)} a year."
        )
    return " ".join(sentences)
