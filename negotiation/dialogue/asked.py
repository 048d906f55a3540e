"""Figures to ask for: one's own, one only hoped for, and as far as they say that they go."""

from __future__ import annotations

from negotiation.dialogue import acts
from negotiation.dialogue.context import Context
from negotiation.dialogue.reading import Reading
from negotiation.dialogue.say import amount_words
from negotiation.dialogue.session import Target
from negotiation.dialogue.settings import setting_of, told_of
from negotiation.model.case import CompanyPosition, Stage
from negotiation.model.offer import Bonus, Equity, Offer, Stated
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.resolution.amounts import Settled, resolve
from negotiation.understanding.message import Mention
from negotiation.understanding.quantities import Money, Percent


def wished(mention: Mention, reading: Reading) -> None:
    """What they hope for: neither offered nor asked for until they say so."""
    name = _named(mention)
    reading.note(
        f"{escape(mention.words)}{name} is what you hope for, not what they offer. Say “ask for "
        f"{escape(mention.words)}” and the script asks for exactly that."
    )


def ordered(context: Context, mention: Mention, reading: Reading, *, told_last: bool) -> None:
    """ "Make it 285k": what to ask for once there is a script, else it may put right an offer."""
    if context.scripted and not told_last:
        own_ask(context, mention, reading)
        return
    words = escape(mention.words)
    label = {None: "base", Part.SIGN_ON: "sign-on"}.get(mention.part) or str(mention.part)
    reading.note(
        f"Is {words} what they offer, or what to ask them for? Say **{words} {label}** or "
        f"**ask for {words} {label}**."
    )


def _named(mention: Mention) -> str:
    names = {
        Part.EQUITY: " in equity", Part.SIGN_ON: " as a sign-on", Part.BONUS: " as a bonus",
        Part.BASE: " base",
    }  # fmt: skip
    return names.get(mention.part, "") if mention.part else ""


def own_ask(context: Context, mention: Mention, reading: Reading) -> None:
    """Their own figure for the ask: used instead of the model's."""
    if mention.part is Part.BONUS and (why_not := _no_such_bonus(context, mention)):
        reading.used += 1
        reading.note(why_not)
        return
    share = mention.quantity
    if isinstance(share, Percent) and mention.part is Part.BONUS:
        reading.acts.append(acts.OwnAsk(Offer(bonus=Bonus(percent=share.low))))
        reading.used += 1
        reading.note(f"I'll ask for a bonus of {share.low:f}%, your own figure.")
        return
    if not isinstance(share, Money) or (context.row is None and not context.case.offer.base):
        _which_ask(mention, reading)
        return
    priced = (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON)
    part = mention.part if mention.part in priced else Part.BASE
    found = resolve(told_of(mention, part), context.ground(Target()))
    if not isinstance(found, Settled) or found.stated is None:
        _which_ask(mention, reading)
        return
    stated = found.stated
    offer = Offer(currency=stated.currency)
    match part:
        case Part.BASE:
            offer = replace(offer, base=stated)
        case Part.EQUITY:
            offer = replace(offer, equity=Equity(stated, found.years))
        case Part.SIGN_ON:
            offer = replace(offer, sign_on=stated)
        case _:
            offer = replace(offer, bonus=Bonus(stated))
    reading.acts.append(acts.OwnAsk(offer))
    reading.used += 1
    figure = f"{amount_words(stated)}{_named(replace(mention, part=part))}"
    reading.note(
        f"You've asked for {figure}, so I stay with that."
        if mention.voiced
        else f"I'll ask for {figure}, your own figure."
    )


def capped(context: Context, mention: Mention, reading: Reading) -> None:
    """How far they say that they go: once the script is out, their last word on base."""
    base = context.case.offer.base
    if context.scripted and base is not None and mention.part in (None, Part.BASE):
        found = resolve(told_of(mention, Part.BASE), context.ground(Target()))
        if isinstance(found, Settled) and found.stated is not None:
            _their_last_word(found, found.stated, base, reading)
            return
    reading.note(f"So {escape(mention.words)} is as far as they say they go. It is no offer yet.")


def _their_last_word(found: Settled, limit: Stated, base: Stated, reading: Reading) -> None:
    """Their limit as the base on the table, and final; below what is offered it changes nothing."""
    reading.used += 1
    if limit.amount > base.amount:
        reading.acts.append(acts.Put(setting_of(found, Target())))
    reading.acts.append(acts.Stands(stage=Stage.ROUND2, position=_BASE_IS_FINAL))
    reading.note(
        f"I take {amount_words(max(limit, base, key=_amount))} as their last word on base. If they "
        "only named a limit and offer less, tell me the figure."
    )


def _amount(stated: Stated) -> int:
    return stated.amount


_BASE_IS_FINAL = CompanyPosition(base_final=True)


def _no_such_bonus(context: Context, mention: Mention) -> str:
    """Why a figure for the bonus can't be asked for; empty where it can."""
    bonus = context.case.offer.bonus
    if bonus is None:
        return (
            "They offer no bonus, so I can't set a figure beside it. Ask it as a question: “Does a "
            "yearly bonus go with the role, and how much is it usually?” Tell me what they say."
        )
    if isinstance(mention.quantity, Percent) is (bonus.percent is None):
        unit = "a sum" if bonus.percent is None else "percent"
        return f"Their bonus is {unit}, so tell me yours as {unit}, and I'll ask for exactly that."
    return ""


def _which_ask(mention: Mention, reading: Reading) -> None:
    """ "Ask for 15%": of what is not said, or it is no figure that can be asked for."""
    reading.note(
        f"I can't tell what {escape(mention.words)} is of. Say what to ask for, like **ask for "
        "280k base**, **ask for a 15% bonus** or **ask for 30k sign-on**."
    )
