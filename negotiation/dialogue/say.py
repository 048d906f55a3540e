"""The things of a case in words: amounts, parts, offers, days."""

from __future__ import annotations

from collections.abc import Iterable

from negotiation.model.calendar import business_days, day_name, show_deadline
from negotiation.model.case import Case, Priority, Tone
from negotiation.model.guide import EquityKind
from negotiation.model.money import SYMBOLS, Period, show
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.plan.told.wishes import wishes

PARTS: dict[Part, str] = {
    Part.BASE: "base",
    Part.EQUITY: "equity",
    Part.BONUS: "bonus",
    Part.SIGN_ON: "sign-on",
    Part.SIGN_ON_YEAR2: "second-year sign-on",
    Part.REFRESHER: "refreshers",
    Part.TOTAL: "total",
    Part.EXTRA: "extras",
    Part.FORFEIT: "what you leave behind",
    Part.STRIKE: "strike price",
    Part.SHARE_VALUE: "share value",
    Part.FLOOR: "walk-away",
}
KINDS: dict[EquityKind, str] = {
    EquityKind.RSU: "RSUs",
    EquityKind.PUBLIC_RSU: "RSUs of a listed company",
    EquityKind.OPTIONS: "options",
    EquityKind.PRIVATE_EQUITY: "private equity",
    EquityKind.PRIVATE: "private shares",
    EquityKind.PRE_IPO: "pre-IPO equity",
    EquityKind.PROFIT_SHARE: "profit share",
    EquityKind.PHANTOM: "phantom shares",
    EquityKind.OTHER: "equity",
}
# A manner that changes nothing more.
AS_IT_GETS: dict[Tone, str] = {
    Tone.WARM: "It is as warm as I write. Change any word; or say **more direct** or **shorter**.",
    Tone.DIRECT: "It is as direct as I write. Change any word; or say **warmer** or **shorter**.",
    Tone.BRIEF: "It is as short as I write. Change any word; or say **warmer** or **more direct**.",
}
MANNERS: dict[Tone, str] = {Tone.WARM: "warm", Tone.DIRECT: "direct", Tone.BRIEF: "short"}
PRIORITIES = {
    Priority.BASE: "base salary",
    Priority.EQUITY: "equity",
    Priority.SIGN_ON: "the sign-on bonus",
    Priority.LIQUID_CASH: "cash now",
    Priority.LEVEL: "level and title",
}
STATUS = {
    OfferStatus.WRITTEN: "in writing",
    OfferStatus.VERBAL: "by word of mouth",
    OfferStatus.IN_PROCESS: "still in process",
    None: "how firm it is not said yet",
}

__all__ = ["day_name", "show_deadline"]


def amount_words(stated: Stated, otherwise: str | None = None) -> str:
    """An amount with its sign; where no currency is known, the figure alone."""
    code = stated.currency or otherwise
    text = show(stated.amount, code) if code else f"{stated.amount:,}"
    return f"{text} a month" if stated.per is Period.MONTH else text


def pay_words(stated: Stated, otherwise: str | None = None) -> str:
    """Base with its period: "$250,000 a year", "SEK 62,000 a month (SEK 744,000 a year)"."""
    code = stated.currency or otherwise
    if stated.per is Period.MONTH:
        year = Stated(stated.amount * 12, code)
        month = amount_words(Stated(stated.amount, code))
        return f"**{month}** a month, {amount_words(year)} a year"
    return f"**{amount_words(Stated(stated.amount, code))}** a year"


def equity_line(equity: Equity, currency: str | None) -> str:
    """The equity of an offer as understood."""
    name = KINDS[equity.kind] if equity.kind else "equity"
    name = name if name.startswith("RSU") else name[:1].upper() + name[1:]
    if equity.value is not None and equity.value.amount == 0 and equity.value.words == "none":
        return "No equity"
    if equity.value is not None:
        span = {None: "", 1: " a year"}.get(equity.years, f" over {equity.years} years")
        text = f"{name} **{amount_words(equity.value, currency)}**{span}"
        if equity.units is not None:
            text += f" ({equity.units:,} of them)"
    elif equity.units is not None:
        text = f"{name}: **{equity.units:,}**"
    elif equity.percent is not None:
        whole = "profit" if equity.kind is EquityKind.PROFIT_SHARE else "company"
        return f"{name}: **{equity.percent.normalize():f}%** of the {whole}, which I can't price"
    else:
        text = f"{name}, amount not said"
    sign = SYMBOLS.get(currency or "", f"{currency} " if currency else "")
    if equity.strike is not None:
        text += f", strike {sign}{equity.strike:f}"
    if equity.share_value is not None:
        text += f", a share now worth {sign}{equity.share_value:f}"
    if equity.schedule is not None:
        shares = "/".join(f"{share * 100:.0f}" for share in equity.schedule)
        text += f", vesting {shares}"
    if equity.cliff_months is not None:
        text += f", nothing before month {equity.cliff_months}"
    return text


def bonus_line(bonus: Bonus, currency: str | None) -> str:
    """The bonus of an offer as understood."""
    sure = {True: ", guaranteed", False: ", not guaranteed", None: ""}[bonus.guaranteed]
    if bonus.percent is not None:
        return f"Bonus **{bonus.percent.normalize():f}%** of base{sure}"
    if bonus.value is not None:
        return f"Bonus **{amount_words(bonus.value, currency)}** a year{sure}"
    return "Bonus, amount not said"


def offer_lines(offer: Offer, otherwise: str | None) -> tuple[str, ...]:
    """The parts of an offer, one per line, as understood."""
    currency = offer.currency or (offer.base.currency if offer.base else None) or otherwise
    lines = []
    if offer.base is not None:
        lines.append(f"Base {pay_words(offer.base, currency)}")
    if offer.equity is not None and offer.equity != Equity(kind=offer.equity.kind):
        lines.append(equity_line(offer.equity, currency))
    if offer.bonus is not None:
        lines.append(bonus_line(offer.bonus, currency))
    if offer.sign_on is not None:
        none = offer.sign_on.amount == 0
        lines.append(
            "No sign-on" if none else f"Sign-on **{amount_words(offer.sign_on, currency)}**"
        )
    if offer.sign_on_year2 is not None:
        lines.append(f"Second-year sign-on **{amount_words(offer.sign_on_year2, currency)}**")
    if offer.refresher is not None:
        lines.append(f"Refreshers **{amount_words(offer.refresher, currency)}** a year")
    return tuple(lines)


def priority_line(priority: Priority) -> str:
    """What comes first."""
    return f"First priority: {PRIORITIES[priority]}"


def floor_line(floor: Stated, currency: str | None) -> str:
    """The walk-away, and that it stays here."""
    return f"Walk-away, private: {pay_words(floor, currency)}"


def other_offers(rivals: Iterable[CompetingOffer], currency: str | None) -> list[str]:
    """Competing offers, a line each."""
    return ["Other offer: " + rival_line(rival, currency) for rival in rivals]


def rival_line(rival: CompetingOffer, otherwise: str | None) -> str:
    """A competing offer as understood, in one line."""
    name = escape(rival.company or "another company")
    parts = [f"**{name}**, {STATUS[rival.status]}"]
    lines = offer_lines(rival.offer, rival.offer.currency or otherwise)
    parts += [line[0].lower() + line[1:] if not line.startswith("RSU") else line for line in lines]
    if rival.deadline_days is not None:
        days = "working day" if rival.deadline_days == 1 else "working days"
        parts.append(f"their deadline in {rival.deadline_days} {days}")
    if rival.company is not None and rival.may_name is not None:
        parts.append("may be named" if rival.may_name else "stays unnamed")
    return ", ".join(parts)


__all__ += [
    "KINDS", "PARTS", "PRIORITIES", "STATUS", "amount_words", "bonus_line", "business_days",
    "equity_line", "offer_lines", "pay_words", "rival_line",
]  # fmt: skip


def wish_lines(case: Case) -> list[str]:
    """The wishes without a price, as the script will name them."""
    return [f"You'd also like **{escape(str(one.words))}**" for one in wishes(case)]
