"""The plan for what is known, and its messages."""

from __future__ import annotations

from negotiation.analysis.compute import compute, placed
from negotiation.analysis.results import Analysis, ComponentPosition
from negotiation.dialogue.context import Context
from negotiation.dialogue.reminders import can_remind, countdown
from negotiation.dialogue.session import Step
from negotiation.model.case import Case, Stage
from negotiation.model.errors import NegotiationError
from negotiation.model.guide import BandRow
from negotiation.model.offer import Equity, Offer, Stated
from negotiation.model.record import replace
from negotiation.model.replies import Button, Menu, Option, Reply, Style, escape, quoted
from negotiation.model.sanitise import clean_case
from negotiation.plan.card import Card, CardPart
from negotiation.plan.plan import Plan, make_plan
from negotiation.plan.plays import Play

CARD = "card"
SHOWN_AT_ONCE = ("first_move", "ladder")


def plan_case(context: Context) -> Case:
    """The case as a plan takes it: with the day, without offers of which nobody said how real."""
    rivals = tuple(one for one in context.case.competing_offers if one.status is not None)
    case = replace(context.case, competing_offers=rivals, today=context.today)
    return without_a_guide(case, context.state.lacks)


def without_a_guide(case: Case, lacks: str) -> Case:
    """The case of somebody who goes on without a guide; `lacks` is empty where there is one.

    What no guide has is the company's name, or the role's where the company is known.
    """
    if not lacks:
        return case
    company, role = (case.company, case.role or lacks) if case.company else (lacks, case.role)
    return replace(case, company=company, role=role, unguided=True)


def _can_plan(context: Context) -> bool:
    """Whether there is a guide, or the person goes on without one."""
    return context.guide is not None or bool(context.state.lacks)


def plan_of(context: Context) -> Plan | None:
    """The plan; None where the guide can't be used."""
    if not _can_plan(context):
        return None
    case = plan_case(context)
    plan = next((plan for known, plan in context.plans if known == case), None)
    if plan is None:
        try:
            plan = make_plan(case, context.facts)
        except NegotiationError:
            return None
        context.plans.append((case, plan))
    return plan


def analysis_of(context: Context) -> Analysis | None:
    """Everything computed so far; None where the guide can't be used or base is not known."""
    if not _can_plan(context):
        return None
    early = not context.scripted and Step.PROOF not in context.state.done
    try:
        return compute(clean_case(plan_case(context)), context.facts, early=early)
    except NegotiationError:
        return None


def placed_in(context: Context) -> tuple[BandRow, tuple[ComponentPosition, ...]] | None:
    """The row and where the offer lies in it; None where `analysis_of` has none."""
    if not _can_plan(context):
        return None
    try:
        return placed(clean_case(plan_case(context)), context.facts)
    except NegotiationError:
        return None


IN_YOUR_WORDS = "Change any word you would not say yourself."


def plan_replies(context: Context) -> tuple[Reply, ...]:
    """The e-mail, the call notes and the private card, each a message of its own."""
    plan = plan_of(context)
    if plan is None:
        return (Reply(_why_no_plan(context), private=True),)
    round2 = context.case.stage is Stage.ROUND2
    return (
        Reply(
            quoted(plan.email),
            title="Your next e-mail" if round2 else "Your e-mail",
            note=IN_YOUR_WORDS,
            private=True,
            to_copy=str(plan.email),
        ),
        Reply(quoted(plan.call), title="On the phone", private=True),
        _first_of_card(plan.card, countdown(context)),
    )


def _why_no_plan(context: Context) -> str:
    """What keeps a plan from being made, and the way on."""
    why = "The guide can't be used just now."
    try:
        make_plan(plan_case(context), context.facts)
    except NegotiationError as error:
        why = escape(str(error))
    return f"{why} Say edit to change the company, the role or the region."


def _first_of_card(card: Card, countdown: str) -> Reply:
    """What is needed before anything is sent; the other parts are opened from the list."""
    parts = [_part_text(part) for part in card.parts if part.key in SHOWN_AT_ONCE]
    others = [part.title for part in card.parts if part.key not in SHOWN_AT_ONCE]
    more = f"Also on your card, to open from the list below: {', '.join(others)}."
    return Reply(
        "\n\n".join([*parts, *([countdown] if countdown else []), *([more] if others else [])]),
        title="Private: for your eyes only",
        note=card.footer,
        private=True,
    )


def _part_text(part: CardPart) -> str:
    listed = "\n".join(f"- {line}" for line in part.lines)
    return f"**{part.title}**\n{listed}"


def _card_menu(context: Context) -> Menu | None:
    """The parts of the private card, to be opened one by one."""
    plan = plan_of(context)
    if plan is None:
        return None
    options = tuple(Option(part.key, part.title, _inside(part)) for part in plan.card.parts)
    return Menu(CARD, "Open a part of your private card", options) if options else None


def _inside(part: CardPart) -> str:
    return "1 line" if len(part.lines) == 1 else f"{len(part.lines)} lines"


def card_reply(context: Context, key: str) -> Reply | None:
    """One part of the card; None where there is none of that name."""
    plan = plan_of(context)
    parts = plan.card.parts if plan is not None else ()
    found = next((part for part in parts if part.key == key), None)
    if found is None:
        return None
    return Reply(_part_text(found), title="Private: for your eyes only", private=True)


def changed_parts(before: Context, now: Context) -> tuple[str, ...]:
    """The titles of the parts of the card that are not what they were."""
    old, new = plan_of(before), plan_of(now)
    if old is None or new is None:
        return ()
    said = {part.key: _part_text(part) for part in old.card.parts}
    return tuple(part.title for part in new.card.parts if said.get(part.key) != _part_text(part))


def ask_plan(context: Context) -> Reply:
    """What can be done with the plan."""
    if context.case.stage is Stage.ROUND2:
        text = "What do they say to that? Tell me their words or the new figures."
    else:
        text = (
            "When they answer, tell me their new figures, or their words, like **base is final**."
        )
    return Reply(
        text,
        buttons=(
            Button("they-said", "They answered", Style.PRIMARY),
            Button("refine", "Refine the script"),
            Button("again", "Show the script again"),
            Button("files", "Get it as files"),
            *((Button("remind", "Remind me"),) if can_remind(context) else ()),
        ),
        menu=_card_menu(context),
    )


def has_asked(context: Context) -> bool:
    """Whether the letter that is shown is about terms: one that wants them in writing is not."""
    plan = plan_of(context)
    return plan is not None and plan.play is not Play.WRITTEN_FIRST


def asked_for(context: Context) -> Offer | None:
    """What the letter and the call ask for now, in figures: in round two, the previous ask."""
    plan = plan_of(context)
    if plan is None:
        return None
    said = {
        one.figure.value for text in (plan.script.email, plan.script.call) for one in text.amounts
    }
    numbers = plan.numbers
    offer = Offer(currency=numbers.currency or None)
    for ask in numbers.asks:
        if ask.hold or ask.opening.value not in said:
            continue
        stated = Stated(int(ask.opening.value), ask.opening.unit or None, "")
        match ask.component.value:
            case "equity":
                own = numbers.offer.equity
                offer = replace(offer, equity=Equity(stated, own.years if own else None, ask.kind))
            case "base":
                per = numbers.offer.base.per if numbers.offer.base else None
                offer = replace(offer, base=replace(stated, per=per))
            case "sign_on":
                offer = replace(offer, sign_on=stated)
            case _:
                pass
    return offer
