"""The script and the private card, and the short menu of refinements under them."""

from __future__ import annotations

from dataclasses import replace

from negotiation.model.case import Stage
from negotiation.model.errors import NegotiationError
from negotiation.model.offer import Equity, Offer, Stated
from negotiation.model.replies import Button, Reply, Style, escape
from negotiation.plan.plan import Plan, make_plan
from negotiation.scene import Scene
from negotiation.steps_offer import numbers_of


def plan_of(scene: Scene) -> Plan | None:
    """The plan for what is known; None where the guide can't be used."""
    if scene.guide is None:
        return None
    try:
        return make_plan(replace(scene.case, today=scene.today), scene.facts)
    except NegotiationError:
        return None


def plan_replies(scene: Scene) -> tuple[Reply, ...]:
    """The e-mail, the call notes and the private card, each a message of its own."""
    plan = plan_of(scene)
    if plan is None:
        return (Reply(_why_no_plan(scene), private=True),)
    round2 = scene.case.stage is Stage.ROUND2
    title = "Your next e-mail" if round2 else "Your e-mail"
    open_questions = tuple(
        one.partition(": ")[2] or one for one in plan.needs_confirmation if "walk_away" not in one
    )
    questions = "".join(f"\n- {one}" for one in open_questions)
    note = "Change any word you would not say yourself."
    replies = [
        Reply(_quoted(plan.email), title=title, note=note, private=True),
        Reply(_quoted(plan.call), title="On the phone", private=True),
        Reply(_headed(str(plan.private)), title="Private: for your eyes only", private=True),
    ]
    if questions:
        text = f"I had to assume something here. Correct me if it is wrong:{questions}"
        replies.append(Reply(text, private=True))
    return tuple(replies)


def _why_no_plan(scene: Scene) -> str:
    """What keeps a plan from being made, and the way on."""
    why = "The guide can't be used just now."
    try:
        make_plan(replace(scene.case, today=scene.today), scene.facts)
    except NegotiationError as error:
        why = escape(str(error))
    return f"{why} Say edit to change the company, the role or the region."


def _headed(card: str) -> str:
    """The card with its headings in bold: the lines that a list follows."""
    lines = card.splitlines()
    return "\n".join(
        f"**{line}**"
        if after.startswith("- ") and line and not line.startswith(("- ", " "))
        else line
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
    )


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.splitlines())


# --- The plan stays ---------------------------------------------------------------------------


def ask_plan(scene: Scene) -> Reply:
    """What can be done with the plan."""
    if scene.case.stage is Stage.ROUND2:
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
        ),
    )


def asked_for(scene: Scene) -> Offer | None:
    """What the plan asks for now: in round two, the previous ask."""
    numbers = numbers_of(scene)
    if numbers is None:
        return None
    offer = Offer(currency=numbers.currency)
    for ask in numbers.asks:
        if ask.hold:
            continue
        stated = Stated(int(ask.opening.value), ask.opening.unit, "")
        if ask.component.value == "equity":
            settled = numbers.offer.equity
            years = settled.years if settled else None
            offer = replace(offer, equity=Equity(stated, years, ask.kind))
        elif ask.component.value == "base":
            offer = replace(offer, base=stated)
        elif ask.component.value == "sign_on":
            offer = replace(offer, sign_on=stated)
    return offer
