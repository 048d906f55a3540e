"""Parts that the person does not want to ask for, whether they are offered or not."""

from __future__ import annotations

from collections.abc import Iterable

from negotiation.dialogue.acts import Act, OwnAsk
from negotiation.dialogue.context import Context
from negotiation.dialogue.say import KINDS, PARTS
from negotiation.model.guide import EquityKind
from negotiation.model.offer import Bonus, Equity, Offer, Stated
from negotiation.model.said import Part


def has_part(offer: Offer, part: Part) -> bool:
    """Whether an offer tells a part, be it as none."""
    match part:
        case Part.EQUITY:
            return offer.equity is not None
        case Part.BONUS:
            return offer.bonus is not None
        case Part.SIGN_ON:
            return offer.sign_on is not None
        case _:
            return True


def askable(context: Context, parts: Iterable[Part]) -> tuple[Part, ...]:
    """Those of the parts that a script may ask for; base, once it is told."""
    base = (Part.BASE,) if context.case.offer.base is not None else ()
    return tuple(one for one in parts if one in (*base, Part.EQUITY, Part.BONUS, Part.SIGN_ON))


def not_asked(context: Context, parts: Iterable[Part]) -> list[Act]:
    """An ask of nothing for each of the parts: the offer's figure stands."""
    found: list[Act] = []
    currency = context.currency
    nothing = Stated(0, currency, "none")
    for part in parts:
        match part:
            case Part.BASE:
                offer = Offer(currency=currency, base=context.case.offer.base)
            case Part.EQUITY:
                equity = context.case.offer.equity
                years = equity.years if equity is not None else None
                offer = Offer(currency=currency, equity=Equity(nothing, years))
            case Part.BONUS:
                offer = Offer(currency=currency, bonus=Bonus(nothing))
            case Part.SIGN_ON:
                offer = Offer(currency=currency, sign_on=nothing)
            case _:
                continue
        found.append(OwnAsk(offer))
    return found


def asked_name(context: Context, part: Part) -> str:
    """A part as the offer or the guide calls it: "the profit share"."""
    name = "a sign-on" if part is Part.SIGN_ON else PARTS[part]
    return equity_name(context) if part is Part.EQUITY else name


def equity_name(context: Context) -> str:
    """What the equity of the offer is called: "the profit share", "options"."""
    told, row = context.case.offer.equity, context.row
    kind = told.kind if told is not None else None
    if kind is None and row is not None and row.equity is not None:
        kind = row.equity.kind
    if kind is EquityKind.PROFIT_SHARE:
        return "the profit share"
    return KINDS[kind] if kind in (EquityKind.OPTIONS, EquityKind.RSU) else "equity"
