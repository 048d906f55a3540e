"""The road without a guide: no guide has the company, the role or the place, and one goes on.

What was asked for is kept in `State.unlisted` while the way is offered, and in `State.lacks` once
it is taken. A guide can still be picked later; that takes it back.
"""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.dialogue.acts import Place
from negotiation.dialogue.apply import place
from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.session import State, Step
from negotiation.model.facts import NameKind, plain_name
from negotiation.model.guide import Guide
from negotiation.model.record import replace
from negotiation.model.replies import Button, Style, escape
from negotiation.resolution.row import priced
from negotiation.understanding.message import Go, Message, Mode, Side, Topic
from negotiation.understanding.quantities import Money

ON = "without"
_UPPER = frozenset("us usa uk uae eu nyc sf la dc".split())
_MOST_LETTERS = 60
_LONGEST_NAME = 3  # words: a longer one may be a sentence that was taken for a name
_WAY_ON = "or go on without a guide: I help with what you have, and name no range"


def offered(state: State, name: str) -> State:
    """The state with the way on offered for what no guide has."""
    return replace(state, unlisted=" ".join(name.split())[:_MOST_LETTERS])


def on_button(context: Context) -> tuple[Button, ...]:
    """The button of the way on, where it is offered."""
    if not context.state.unlisted:
        return ()
    label = "Go on without its range" if context.step is Step.REGION else "Go on without a guide"
    return (Button(ON, label, Style.PRIMARY),)


def goes_on(context: Context, message: Message) -> Heard | None:
    """ "Doesn't matter, help me anyway", "yes", or the offer itself, while the way is offered."""
    if not context.state.unlisted or message.asks:
        return None
    agreed = message.only(True) and Topic.TICKS not in message.topics
    if message.anyway or agreed or message.go is Go.RESUME or tells_the_offer(context, message):
        return go_on(context)
    return None


def tells_the_offer(context: Context, message: Message) -> bool:
    """ "Base 178k, 220k of RSUs over 4 years", and no other company: of the one just named."""
    if (
        not 0 < len(context.state.unlisted.split()) <= _LONGEST_NAME
        or message.talks
        or any(one.kind is NameKind.COMPANY for one in message.names)
    ):
        return False
    return any(
        one.part is not None and one.mode is Mode.OFFERED and one.side is Side.HERE
        for one in message.mentions
    )


def tells_pay(message: Message, name: str) -> bool:
    """ "SAP Berlin, 68k base, 10% bonus": the offer comes with the name that no guide has."""
    return any(
        one.mode is Mode.OFFERED
        and one.side in (Side.HERE, Side.COMPANY)
        and (one.company is None or plain_name(one.company.name) == plain_name(name))
        and (one.part is not None or (isinstance(one.quantity, Money) and one.quantity.strong))
        for one in message.mentions
    )


def goes_on_without(name: str) -> str:
    """That it goes on at once, and how to come back."""
    return (
        f"I have no guide for “{escape(name)}”, so I name no range: the ask goes by your offer and "
        "by what you bring. If it was another company, say edit company."
    )


def pressed(context: Context, button: str) -> Heard | None:
    """The button of the way on."""
    return go_on(context) if button == ON and context.state.unlisted else None


def go_on(context: Context) -> Heard:
    """On without a range; what was told before is settled as it was said."""
    state, name = context.state, context.state.unlisted
    region = name if state.guide is not None else _place_named(state)
    state = place(state, Place(region=region, lacks=name))
    state = done(replace(state, places=(), roles=()), Step.COMPANY, Step.REGION)
    return Heard(state, (_what_then(context),))


def _what_then(context: Context) -> str:
    name = escape(context.state.unlisted)
    what, change = name, "company"
    if context.guide is not None:
        what, change = f"{escape(context.company)} in {name}", "region"
    elif context.case.company:
        what, change = f"{name} at {escape(context.company)}", "role"
    return (
        f"Then we go on without a range for {what}. I say nothing of the market; the ask goes by "
        f"your offer and by what you bring. Say edit {change} to pick a guide later."
    )


def _place_named(state: State) -> str | None:
    """The place that was named, in words: no guide's region it could be."""
    return place_name(state.places[-1]) if state.places else None


def place_name(key: str) -> str:
    """A place as shown: `san-francisco` is San Francisco."""
    words = key.replace("-", " ").split()
    return " ".join(word.upper() if word in _UPPER else word.capitalize() for word in words)


def as_name(text: str) -> str:
    """A company's name as typed: without what leads it in, and with capitals."""
    text = " ".join(text.split()).strip(" .,!")[:50]
    for lead in ("it's ", "its ", "from ", "with ", "by "):
        if text.casefold().startswith(lead):
            text = text[len(lead) :]
    return (
        text
        if any(one.isupper() for one in text)
        else " ".join(word[:1].upper() + word[1:] for word in text.split())
    )


def role_named(message: Message) -> str:
    """The role of somebody without a guide: its title as typed, or as the guides call it."""
    spans = [one for one in message.names if one.kind is NameKind.ROLE]
    return message.title or (spans[0].name if spans else "")


# --- What is lacking, said plainly ----------------------------------------------------------------


def no_company(context: Context, name: str, nearest: Sequence[str] = ()) -> str:
    """No guide for a company: the nearest that there are, and the way on."""
    every = context.facts.companies()
    near = nearest or [one.name for one in every[:6]]
    head = "The nearest I have" if nearest else "I have"
    more = f" and {len(every) - len(near)} more" if not nearest and len(every) > len(near) else ""
    return (
        f"I have no guide for “{escape(as_name(name))}”, so no range to compare with. {head}: "
        f"{', '.join(map(escape, near))}{more}. Pick yours if it is among them, {_WAY_ON}."
    )


def no_role(context: Context, name: str = "") -> str:
    """No guide for a role of a company that has others."""
    roles = [guide.role for guide in context.facts.roles(context.case.company)]
    head = f"I have no guide for {escape(name)} there. " if name else ""
    return (
        f"{head}The guides I have for {escape(context.company)} cover only "
        f"{', '.join(map(escape, roles[:12]))}. Pick it if it is close to yours, {_WAY_ON}."
    )


def no_region(guide: Guide, name: str) -> str:
    """No row for a place in a guide that has others, and what to do about it."""
    return f"{no_row_for(guide, name)} Pick the one your pay follows, or go on without its range."


def no_row_for(guide: Guide, name: str) -> str:
    """That a guide has no row for a place, and which places it has."""
    regions = list(dict.fromkeys(row.region for row in priced(guide) if row.region is not None))
    there = ", ".join(map(escape, regions[:8]))
    return f"This guide has no row for {escape(name)}. It has {there}."
