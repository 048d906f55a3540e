"""Forms, and what a filled-in one means: each field is read as what it is labelled.

A company in the company field is a company, whatever the word; an amount in the base field is base.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from negotiation.dialogue.acts import Act, Clarify, Drop, Put, PutRival
from negotiation.dialogue.apply import apply
from negotiation.dialogue.clarify import unclear_question
from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.flow import rival_over, rival_question
from negotiation.dialogue.piece import Values
from negotiation.dialogue.proofs import keep_built
from negotiation.dialogue.say import amount_words
from negotiation.dialogue.session import Step, Target
from negotiation.dialogue.settings import setting_of, told_of
from negotiation.model.offer import Offer
from negotiation.model.record import replace
from negotiation.model.replies import Field, Form, escape
from negotiation.model.said import Part, Told
from negotiation.resolution.amounts import Settled, resolve
from negotiation.understanding.field import field_message, figure_of, says_none


def offer_form(context: Context) -> Form:
    """The offer part by part, with what is known already filled in."""
    offer = context.case.offer
    equity = offer.equity
    currency = offer.currency
    bonus = ""
    if offer.bonus is not None:
        bonus = f"{offer.bonus.percent:f}%" if offer.bonus.percent is not None else ""
        bonus = bonus or (amount_words(offer.bonus.value, currency) if offer.bonus.value else "")
    return Form(
        "offer",
        "Your offer",
        (
            Field("base", "Base salary a year", "250k, £125,000, 9k/month",
                  amount_words(offer.base, currency) if offer.base else "", required=True),
            Field("equity", "Equity, options or profit share", "300k RSU, 140k options",
                  amount_words(equity.value, currency) if equity and equity.value else ""),
            Field("years", "Equity over how many years?", "4 for a grant, 1 if paid every year",
                  str(equity.years) if equity and equity.years else ""),
            Field("bonus", "Yearly bonus", "15% or 25k", bonus),
            Field("sign-on", "Sign-on bonus", "20k",
                  amount_words(offer.sign_on, currency) if offer.sign_on else ""),
        ),
    )  # fmt: skip


def rival_form(name: str) -> Form:
    """The competing offer, part by part."""
    return Form(
        "rival",
        "The other offer",
        (
            Field("company", "Company", "Leave empty to keep it unnamed", name),
            Field("base", "Base salary a year", "280k"),
            Field("equity", "Equity", "700k over 4 years, 100k a year"),
            Field("rest", "Bonus and sign-on", "15% bonus, 20k sign-on"),
            Field("deadline", "Their deadline", "6 days, Friday, 4 December"),
        ),
    )


def floor_form() -> Form:
    """The walk-away."""
    return Form(
        "walk-away",
        "Your walk-away, private",
        (Field("amount", "Lowest base a year you'd take", "240k", required=True),),
    )


def proof_form() -> Form:
    """What they did, how much, for whom."""
    return Form(
        "proof",
        "One thing you did",
        (
            Field(
                "what",
                "What did you do?",
                "cut inference latency, built the eval pipeline",
                required=True,
            ),
            Field("much", "How much? A number if there is one", "by 40%, from 11 to 2 seconds"),
            Field("whom", "For whom, or where?", "for 2 million users, at my last company"),
        ),
    )


def field_told(text: str, part: Part, today: date) -> Told | None:
    """The figure in a field, of the part that its label says; None where it holds none."""
    mention = figure_of(field_message(text, today), part)
    return None if mention is None else told_of(mention, part)


def _parts(
    context: Context, values: Values, target: Target, fields: Sequence[tuple[str, Part]]
) -> tuple[list[Act], list[str]]:
    """The acts of a form's amount fields, and the fields that could not be read."""
    found: list[Act] = []
    unread: list[str] = []
    here = context
    for key, part in fields:
        text = values.get(key, "").strip()
        if not text:
            continue
        if says_none(text) and part is not Part.BASE:
            found.append(Drop(part, target))
            continue
        told = field_told(text, part, context.today)
        if told is None:
            unread.append(text)
            continue
        years = values.get("years", "").strip()
        if part is Part.EQUITY and years.isdigit() and 1 <= int(years) <= 10 and told.units is None:
            told = replace(told, years=int(years), per=None)
        resolved = resolve(told, here.ground(target))
        if isinstance(resolved, Settled):
            found.append(Put(setting_of(resolved, target)))
        else:
            found.append(Clarify(unclear_question(resolved, target)))
        here = context.at(
            apply(context.state, [one for one in found if isinstance(one, Put)], context.today)
        )
    return found, unread


def _unread(unread: Sequence[str]) -> tuple[str, ...]:
    if not unread:
        return ()
    said = ", ".join(f"“{escape(one)}”" for one in unread)
    return (f"I could not read {said} as a figure, so I left it out. Type it like 250k.",)


def submit_offer(context: Context, values: Values) -> Heard:
    """The offer's form."""
    fields = (
        ("base", Part.BASE),
        ("equity", Part.EQUITY),
        ("bonus", Part.BONUS),
        ("sign-on", Part.SIGN_ON),
    )
    found, unread = _parts(context, values, Target(), fields)
    if not found:
        return Heard(
            context.state,
            missed=" ".join(_unread(unread)) or "I need at least the base, like 250k.",
        )
    state = done(apply(context.state, found, context.today), Step.REST)
    return Heard(state, _unread(unread))


def submit_rival(context: Context, values: Values) -> Heard:
    """The competing offer's form: the company field holds a company's name, whatever the word."""
    name = " ".join(values.get("company", "").split())[:50]
    opened = rival_question(context.state)
    known = opened[1] if opened else ""
    name = name or known
    found: list[Act] = [PutRival(name)]
    here = context.at(apply(context.state, found, context.today))
    parts, unread = _parts(
        here, values, Target(name), (("base", Part.BASE), ("equity", Part.EQUITY))
    )
    found += parts
    rest = values.get("rest", "").strip()
    if rest:
        message = field_message(rest, context.today)
        for mention in message.mentions:
            if mention.part in (Part.BONUS, Part.SIGN_ON):
                resolved = resolve(told_of(mention, mention.part), here.ground(Target(name)))
                if isinstance(resolved, Settled):
                    found.append(Put(setting_of(resolved, Target(name))))
        if not message.mentions:
            unread.append(rest)
    day = field_day(values.get("deadline", ""), context.today)
    if day is not None:
        found.append(PutRival(name, deadline=day))
    elif values.get("deadline", "").strip():
        unread.append(values["deadline"].strip())
    state = apply(context.state, found, context.today)
    if not any(isinstance(one, Put) for one in parts):
        state = rival_over(state, name, "offer")
    return Heard(state, _unread(unread))


def field_day(text: str, today: date) -> date | None:
    """The day in a deadline field."""
    if not text.strip():
        return None
    message = field_message(f"by {text}", today)
    if message.dates:
        return message.dates[0].day
    return None


FLOOR_HINT = "Just the figure, like 240k. Or say none."


def submit_floor(context: Context, values: Values) -> Heard:
    """The walk-away's form."""
    text = values.get("amount", "")
    if says_none(text):
        return Heard(
            done(replace(context.state, case=replace(context.case, walk_away=None)), Step.WALK_AWAY)
        )
    told = field_told(text, Part.FLOOR, context.today)
    if told is None:
        return Heard(context.state, missed=FLOOR_HINT)
    resolved = resolve(told, context.ground(Target()))
    act: Act = (
        Put(setting_of(resolved, Target()))
        if isinstance(resolved, Settled)
        else Clarify(unclear_question(resolved, Target()))
    )
    return Heard(apply(context.state, [act], context.today))


def submit_proof(context: Context, values: Values) -> Heard:
    """What, how much, for whom: one clause."""
    what, much, whom = (values.get(key, "") for key in ("what", "much", "whom"))
    return keep_built(context, what or values.get("proof", ""), much, whom)


__all__ = [
    "Offer", "field_day", "field_told", "floor_form", "offer_form", "proof_form", "rival_form",
    "submit_floor", "submit_offer", "submit_proof", "submit_rival",
]  # fmt: skip
