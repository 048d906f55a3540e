"""A promise to sign: by when, and what it depends on, only as the person confirms it."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import ground, show_stated
from negotiation.model.case import Case, SignCondition
from negotiation.model.offer import Stated
from negotiation.model.replies import Button, Reply, Style, escape
from negotiation.pay_words import Slot, read_pay
from negotiation.readings import read_offer
from negotiation.scene import Answered, Aside, Heard, Missed, Piece, Scene
from negotiation.session import Choosing, Setting, Step
from negotiation.short_answers import yes_or_no
from negotiation.steps_offer import row_currency
from negotiation.steps_plan import plan_of
from negotiation.understanding import as_heard
from negotiation.when import find_deadline

_LONGEST = 300
_PROMISE = re.compile(
    r"\bi(?:'d|'ll| would| will|'m ready to| am ready to| can| could)"
    r"(?: (?:be (?:happy|ready|able|willing) to|gladly|immediately|happily))? sign\b"
    r"|^\W*sign (?:by |on )?\w+ (?:if|for|at|with)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|provided|as long as|once|when) (?:they|you|i|we|it|he|she)\b", re.IGNORECASE
)
_LEAD = re.compile(
    r"^(?:(?:yes|sure|ok|okay)[, ]+)?(?:i(?:'d|'ll| would| will) sign )?(?:by |on )?", re.IGNORECASE
)
_NAMES = {"base": "a base of", "equity": "equity of", "bonus": "a bonus of",
          "sign_on": "a sign-on of"}  # fmt: skip
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?$", re.IGNORECASE)
_DAYS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july"
    r"|august|september|october|november|december)\b"
)


def promised(scene: Scene, text: str) -> Heard | None:
    """ "I'd sign by Friday if they …", said unasked: never used before it is confirmed."""
    if len(text) > _LONGEST or not _PROMISE.search(text.replace("’", "'")):
        return None
    if text.rstrip().endswith("?"):
        return None
    if Step.PLAN not in scene.state.done:
        return Aside(
            "A promise to sign is a strong card, so we keep it for the end. Tell me again once "
            "the script is there."
        )
    if condition_of(scene, text) is None:
        return Answered(replace(scene.state, step=Step.SIGN_CONDITION, proposed=None))
    return Answered(replace(scene.state, step=Step.SIGN_CONDITION, proposed=text))


def condition_of(scene: Scene, text: str) -> SignCondition | None:
    """The day and the amounts of a promise; None where no day can be read."""
    plain = as_heard(text).replace("’", "'")
    found = find_deadline(plain, scene.today, asked=True)
    if found is None:
        return None
    weekday = _WEEKDAY.search(plain, 0, found.start)
    start = weekday.start() if weekday else found.start
    when = plain[start : found.end]
    rest = plain[:start] + " " * len(when) + plain[found.end :]
    rest = _PROMISE.sub(" ", rest, count=1)  # "sign on Monday" is no sign-on
    day = _DAYS.sub(lambda match: match[0].capitalize(), " ".join(when.split()))
    return SignCondition(True, day, _depends_on(scene, rest))


def _depends_on(scene: Scene, text: str) -> tuple[tuple[str, Stated], ...]:
    pay = read_pay(_CONDITION.sub(" with ", text))
    if pay.part(Slot.BASE) is None:  # "sign at 260k" is about base
        parts = [
            replace(part, slot=Slot.BASE) if part.slot is Slot.UNKNOWN else part
            for part in pay.parts
        ]
        pay = replace(pay, parts=tuple(parts))
    readings = read_offer(pay, ground(scene))
    settings: list[Setting] = list(readings.settled)
    for doubt in readings.doubts:  # the person confirms what is read below, in words
        first = doubt.choices[0]
        settings += first.sets if first.does is Choosing.TAKE else ()
    own = row_currency(scene)
    return tuple(
        (one.about, Stated(one.amount, one.currency or own, one.words))
        for one in settings
        if one.about in _NAMES and one.amount is not None
    )


def _said(condition: SignCondition) -> str:
    terms = [f"{_NAMES[name]} {show_stated(amount, None)}" for name, amount in condition.at]
    head = f"with {' and '.join(terms)}, you would sign" if terms else "you would sign"
    return f"{head} by {escape(condition.when)}"


def _ask(scene: Scene) -> Reply:
    condition = condition_of(scene, scene.state.proposed) if scene.state.proposed else None
    if condition is not None:
        return Reply(
            f"Shall the script promise that {_said(condition)}?",
            note="Only say so if you mean it: they will hold you to it.",
            buttons=(Button("yes", "Yes, I mean it", Style.PRIMARY), Button("none", "No promise")),
        )
    return Reply(
        "If they say yes, by when would you really sign? Like **Friday**, or **Friday, with a "
        "20k sign-on**.",
        note="Only say so if you mean it: they will hold you to it.",
        buttons=(Button("none", "No promise"),),
    )


def _hear(scene: Scene, text: str) -> Heard:
    answer, typed = yes_or_no(text), scene.state.proposed
    case = replace(scene.case, sign_condition=None)
    if answer is False:
        return _back(scene, case, "No promise, then.")
    if answer is True and typed and not any(character.isdigit() for character in text):
        condition = condition_of(scene, typed)
    else:
        condition = condition_of(scene, _LEAD.sub("", text.strip()))
    if condition is None:
        return Missed("By when would you really sign? For example: Friday, 4 December.")
    return _with(scene, condition)


def _with(scene: Scene, condition: SignCondition) -> Heard:
    case = replace(scene.case, sign_condition=condition)
    plan = plan_of(replace(scene, state=scene.having(case)))
    if plan is not None and not plan.promises:
        note = (
            f"Noted: {_said(condition)}. The script leaves it out, for it would not fit what is "
            "asked for there."
        )
    else:
        note = "It is in the script now, worded to fit what is asked for there."
    return _back(scene, case, note)


def _back(scene: Scene, case: Case, *notes: str) -> Answered:
    return Answered(replace(scene.having(case), step=Step.PLAN, proposed=None), notes)


PIECES: dict[Step, Piece] = {
    Step.SIGN_CONDITION: Piece(
        "a promise to sign",
        _ask,
        _hear,
        "“I would sign by Friday” is strong because it costs something. It goes in only if "
        "you confirm it.",
        buttons={"none": "none", "yes": "yes"},
    )
}
