"""Answers that hold the person's own figures; an empty one leaves it to the general text."""

from __future__ import annotations

from negotiation.dialogue.context import Context
from negotiation.dialogue.faq_amounts import (
    OwnAnswers,
    base_ask,
    listed,
)
from negotiation.dialogue.faq_days import DAYS
from negotiation.dialogue.faq_others import OTHERS
from negotiation.dialogue.faq_parts import PARTS
from negotiation.dialogue.faq_pay import PAY
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.flow import progress
from negotiation.dialogue.session import Step
from negotiation.model.case import Stage
from negotiation.model.replies import escape
from negotiation.understanding.message import Message, News

_MOST_NAMES = 8


def _left(context: Context) -> str:
    answered, every = progress(context)
    left = max(1, every - answered)
    return "one question is" if left == 1 else f"{left} questions are"


def _how_many(context: Context, message: Message) -> str:
    if context.scripted:
        return "No more: your script is there. What comes now is up to them."
    return f"Not long: {_left(context)} left, each a line or less, and you may skip most."


def _write(context: Context, message: Message) -> str:
    if context.scripted:
        return ""
    return (
        f"Yes: {_left(context)} left, then you have an e-mail, notes for a call and a private card."
    )


def _send_it(context: Context, message: Message) -> str:
    return "" if context.scripted else f"Not yet: {_left(context)} left, then it's ready to send."


def _next(context: Context, message: Message) -> str:
    return (
        "" if context.scripted else f"First, {_left(context)} left here; then you have the script."
    )


def _no(context: Context, message: Message) -> str:
    if not context.scripted:
        return ""
    return f"{TEXTS['what_if_no']} You find them under “They answered”."


def _again(context: Context, message: Message) -> str:
    if context.case.stage is not Stage.ROUND2:
        return ""
    return (
        "This is your second round already. Use it for one package, then decide: a third one "
        "mostly costs more goodwill than it brings."
    )


def _where_from(context: Context, message: Message) -> str:
    guide = context.guide
    if guide is None:
        return ""
    sources = len(guide.sources)
    listed = f", {sources} sources listed" if sources > 1 else ""
    dated = f", as of {guide.as_of:%B %Y}" if guide.as_of is not None else ""
    text = (
        f"From the guide for {escape(guide.role)} at {escape(guide.company)}{listed}{dated}: "
        "market reports that nobody has verified."
    )
    ask = base_ask(context) if context.scripted else None
    if ask is None:
        return f"{text} The rest is from your own answers; I add nothing but arithmetic."
    return f"{text} The base to ask for: {ask.reason[:1].lower()}{ask.reason[1:]}"


def _companies(context: Context, message: Message) -> str:
    names = [escape(one.name) for one in context.facts.companies()]
    if not names:
        return ""
    if len(names) > _MOST_NAMES:
        return (
            f"{len(names)} companies, among them {listed(names[:_MOST_NAMES])}. Type a name and I "
            "look."
        )
    return f"{listed(names)}. Type a name and I look; where there is no guide, I say so."


def _may_they(context: Context, message: Message) -> str:
    """ "Can they even do that?", of the last thing that they did."""
    if message.tells(News.CURRENT_PAY):
        return TEXTS["salary_law"]
    if context.step is Step.EXPECTATIONS:
        return (
            "What you expect they may ask, and you may answer with a question: what's the range? "
            "What you earn today is different: in several US states and in the EU they may not "
            "ask for it (as of November 2026; check your local law)."
        )
    case, position = context.case, context.case.company_position
    base, before = case.offer.base, case.previous_offer.base if case.previous_offer else None
    lower = base is not None and before is not None and base.amount < before.amount
    if message.tells(News.LOWERED) or lower:
        return (
            "Until both have signed they mostly may, but it's unusual and it speaks against them. "
            "Ask what changed, and whether the first figures still stand. Your place's law may say "
            "more, above all where you said yes to the first offer."
        )
    if position is not None and (position.base_final or position.all_final):
        return (
            "Yes: how far they go is theirs to say, as it is yours to say no. Final is often said "
            "of one part, so hold to the others."
        )
    return TEXTS["may_they"]


HERE: OwnAnswers = {
    "can_you_write": _write,
    "how_many_questions": _how_many,
    "can_i_send": _send_it,
    "what_next": _next,
    "what_if_no": _no,
    "counter_again": _again,
    "where_from": _where_from,
    "which_companies": _companies,
    "may_they": _may_they,
}
OWN_ANSWERS: OwnAnswers = {**PAY, **OTHERS, **DAYS, **PARTS, **HERE}
