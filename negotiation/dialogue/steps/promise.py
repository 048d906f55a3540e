"""A promise to sign: by when, and what it depends on, only as the person confirms it."""

from __future__ import annotations

from datetime import timedelta

from negotiation.dialogue.acts import Promise
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.say import amount_words, day_name
from negotiation.dialogue.session import Step, Target
from negotiation.dialogue.settings import told_of
from negotiation.model.case import SignCondition
from negotiation.model.offer import Stated
from negotiation.model.record import replace
from negotiation.model.replies import Button, Reply, Style, escape
from negotiation.model.said import Part
from negotiation.resolution.amounts import Settled, resolve
from negotiation.understanding.message import Message, Mode
from negotiation.understanding.quantities import Money

_NAMES = {
    Part.BASE: "a base of", Part.EQUITY: "equity of", Part.BONUS: "a bonus of",
    Part.SIGN_ON: "a sign-on of",
}  # fmt: skip


def promises(message: Message) -> bool:
    """ "I'd sign by Friday if …": said unasked."""
    return message.signs and not message.asks


def promises_only(message: Message) -> bool:
    """Whether the figures are what the promise depends on, and none has been offered."""
    return promises(message) and all(one.mode is not Mode.OFFERED for one in message.mentions)


def _condition_of(context: Context, message: Message) -> SignCondition | None:
    """The day and the amounts of a promise; None where no day can be read."""
    if not message.dates:
        return None
    day = message.dates[0]
    at: list[tuple[str, Stated]] = []

    for mention in message.mentions:
        part = mention.part or Part.BASE
        if not isinstance(mention.quantity, Money) or part not in _NAMES:
            continue
        found = resolve(told_of(mention, part), context.ground(Target()))
        if isinstance(found, Settled) and found.stated is not None:
            at.append((part.value, found.stated))
    when = day.words if any(one.isalpha() for one in day.words) else day_name(day.day)
    when = when if day.day <= context.today + _TOMORROW else when[:1].upper() + when[1:]
    return SignCondition(True, when, tuple(at))


_TOMORROW = timedelta(days=1)


def said(condition: SignCondition) -> str:
    """The promise in words."""
    terms = [f"{_NAMES[Part(name)]} {amount_words(amount)}" for name, amount in condition.at]
    head = f"with {' and '.join(terms)}, you would sign" if terms else "you would sign"
    return f"{head} by {escape(condition.when)}"


def _ask(context: Context) -> Reply:
    condition = context.case.sign_condition
    if condition is not None and not condition.confirmed:
        return Reply(
            f"Shall the script promise that {said(condition)}?",
            note="Only say so if you mean it: they will hold you to it.",
            buttons=(Button("yes", "Yes, I mean it", Style.PRIMARY), Button("none", "No promise")),
        )
    return Reply(
        "If they say yes, by when would you really sign? Like **Friday**, or **Friday, with a "
        "20k sign-on**.",
        note="Only say so if you mean it: they will hold you to it.",
        buttons=(Button("none", "No promise"),),
    )


def proposed(context: Context, message: Message) -> Heard:
    """A promise said unasked: kept unconfirmed, and asked about."""
    if not context.scripted:
        return Heard(
            context.state,
            ("A promise to sign is a strong card, so we keep it for the end. Tell me again once "
             "the script "
             "is there.",),
            aside=True,
        )  # fmt: skip
    condition = _condition_of(context, message)
    case = replace(
        context.case, sign_condition=replace(condition, confirmed=False) if condition else None
    )
    return Heard(replace(context.state, case=case, step=Step.SIGN_CONDITION))


def _answer(context: Context, message: Message) -> Heard | None:
    pending = context.case.sign_condition
    if message.happened or any(one.theirs or one.moved for one in message.mentions):
        return None  # "ok they say it's final at 215": their word, and no yes to this
    if message.yes is False or message.none:
        return _back(context, None, "No promise, then.")
    if message.yes is True and pending is not None and not message.dates:
        return _back(
            context, replace(pending, confirmed=True), "It is in the script now, exactly so."
        )
    condition = _condition_of(context, message)
    if condition is None:
        return None
    return _back(context, condition, "It is in the script now, exactly so.")


def _press(context: Context, button: str) -> Heard | None:
    if button == "none":
        return _back(context, None, "No promise, then.")
    pending = context.case.sign_condition
    if button == "yes" and pending is not None:
        return _back(
            context, replace(pending, confirmed=True), "It is in the script now, exactly so."
        )
    return None


def _back(context: Context, condition: SignCondition | None, note: str) -> Heard:
    return Heard(replace(apply_one(context.state, Promise(condition)), step=Step.PLAN), (note,))


PIECES: dict[Step, Piece] = {
    Step.SIGN_CONDITION: Piece(
        "a promise to sign",
        _ask,
        _answer,
        "“I would sign by Friday” is strong because it costs something. It goes in only if "
        "you confirm it.",
        press=_press,
        hint="By when would you really sign? For example: Friday, 4 December.",
        owns=lambda message: bool(message.dates) and not any(day.theirs for day in message.dates),
    )
}
