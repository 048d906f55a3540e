"""The offer in one line, and what else is in it."""

from __future__ import annotations

import re
from dataclasses import replace

from negotiation.absorb import absorb, show_stated
from negotiation.amounts import Amount, parse_amount
from negotiation.analysis.compute import compute
from negotiation.analysis.results import Analysis, Zone
from negotiation.hearing import listen
from negotiation.model.assumptions import MONTHS, THOUSAND
from negotiation.model.case import Stage
from negotiation.model.errors import NegotiationError
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import SYMBOLS, Period, show
from negotiation.model.offer import Bonus, Equity, Offer
from negotiation.model.replies import Button, Field, Form, Reply, Style, escape
from negotiation.model.sanitise import clean_case
from negotiation.pay_words import Slot
from negotiation.scene import Answered, Heard, Missed, Piece, Scene, Values, done
from negotiation.session import Choice, Choosing, Doubt, Setting, State, Step
from negotiation.short_answers import yes_or_no

KIND_NAMES: dict[EquityKind, str] = {
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


def offer_form(scene: Scene) -> Form:
    """The offer part by part, with what is known already filled in."""
    offer = scene.case.offer
    currency = offer.currency
    equity = offer.equity

    def shown(value: object) -> str:
        return "" if value is None else str(value)

    base = shown(offer.base and show_stated(offer.base, currency))
    grant = shown(equity and equity.value and show_stated(equity.value, currency))
    bonus = ""
    if offer.bonus is not None:
        bonus = f"{offer.bonus.percent:f}%" if offer.bonus.percent is not None else ""
        bonus = bonus or shown(offer.bonus.value and show_stated(offer.bonus.value, currency))
    return Form(
        "offer",
        "Your offer",
        (
            Field("base", "Base salary a year", "250k, £125,000, 9k/month", base, required=True),
            Field("equity", "Equity, options or profit share", "300k RSU, 140k options", grant),
            Field("years", "Equity over how many years?", "4 for a grant, 1 if paid every year",
                  shown(equity and equity.years)),
            Field("bonus", "Yearly bonus", "15% or 25k", bonus),
            Field("sign-on", "Sign-on bonus", "20k",
                  shown(offer.sign_on and show_stated(offer.sign_on, currency))),
        ),
    )  # fmt: skip


def _ask_offer(scene: Scene) -> Reply:
    row = scene.row
    kind = row.equity.kind if row and row.equity else None
    example = {
        EquityKind.PROFIT_SHARE: "250k base, 120k profit share a year",
        EquityKind.OPTIONS: "125k base, 140k options over 4 years",
    }.get(kind or EquityKind.RSU, "180k base, 200k RSU over 4 years, 15% bonus")
    return Reply(
        f"What have they offered? One line is fine, like **{example}**. Base alone will do too.",
        buttons=(Button("form", "Fill in a form", Style.PRIMARY, offer_form(scene)),),
    )


_WHAT_IF = re.compile(
    r"\W*(?:(?:so|and|but|ok)\b\W*)?(?:what (?:would|if)|would|should|could|if)\b.*\?\s*",
    re.IGNORECASE | re.DOTALL,
)


def _hear_offer(scene: Scene, text: str) -> Heard:
    if _WHAT_IF.fullmatch(text):
        return Missed("")  # no offer, and answered where it can be
    heard = listen(scene, text)
    absorbed = absorb(scene, heard, lenient=True)
    state = absorbed.state
    if state != scene.state:
        if state.case.offer != scene.case.offer or state.doubts:
            state = done(state, Step.OFFER) if state.case.offer.base else state
        return Answered(state, absorbed.notes)
    if _NO_OFFER_YET.search(text):
        return Missed(
            "Then there is nothing to answer yet. Come back when you have figures; I keep your "
            "place."
        )
    total = heard.pay.part(Slot.TOTAL)
    if total is not None:
        return Missed(
            f"{escape(total.words)} sounds like the whole package. How much of it is base, and "
            "how much equity?"
        )
    if absorbed.notes:
        return Missed(" ".join(absorbed.notes) + " What is the base they offer?")
    return Missed("I could not find an amount in that. For example: 250k base, 300k equity.")


_NO_OFFER_YET = re.compile(
    r"\bno offer yet\b"
    r"|\b(?:have ?n.?t|has ?n.?t|not|did ?n.?t) (?:yet )?(?:made|make|given|give|got|get|gotten"
    r"|received|sent|have)\b.{0,15}\boffer\b|\bstill (?:interviewing|waiting)\b"
    r"|\b(?:will|'ll|going to) (?:send|get|give|make)\b.{0,15}\boffer\b",
    re.IGNORECASE,
)


def _offer_text(values: Values) -> str:
    base, years = values.get("base", "").strip(), values.get("years", "").strip()
    equity = values.get("equity", "").strip()
    parts = [f"base {base}"] if base else []
    if equity:
        span = f" over {years} years" if years.isdigit() and years != "1" else ""
        parts.append(f"equity {equity}{' a year' if years == '1' else span}")
    for name, label in (("bonus", "bonus"), ("sign-on", "sign-on")):
        if value := values.get(name, "").strip():
            parts.append(f"{label} {value}")
    return " ; ".join(parts)


def _submit_offer(scene: Scene, values: Values) -> Heard:
    heard = _hear_offer(scene, _offer_text(values))
    if isinstance(heard, Answered):
        return replace(heard, state=done(heard.state, Step.REST))
    return heard


def _ask_rest(scene: Scene) -> Reply:
    row = scene.row
    parts = []
    if row is not None and row.equity is not None:
        parts.append(KIND_NAMES.get(row.equity.kind or EquityKind.OTHER, "equity"))
    if row is not None and row.bonus is not None:
        parts.append("a bonus")
    named = f"The guide pays {' and '.join(parts)} here too."
    if not parts:
        named = "The guide counts the whole package here, a year."
    return Reply(
        f"{named} Is there anything besides base in your offer?",
        buttons=(
            Button("just-base", "No, just base"),
            Button("unknown", "They haven't said"),
            Button("form", "Fill in a form", Style.PRIMARY, offer_form(scene)),
        ),
    )


def _hear_rest(scene: Scene, text: str) -> Heard:
    heard = listen(scene, text)
    absorbed = absorb(scene, heard, lenient=False)
    if absorbed.state != scene.state:
        return Answered(done(absorbed.state, Step.REST), absorbed.notes)
    if heard.pay.part(Slot.TOTAL) is not None:
        return Missed("I work from the parts: how much is equity, how much bonus?")
    part = next(iter(heard.pay.parts), None)
    base = scene.case.offer.base
    said = part.amount.whole if part is not None and part.amount is not None else None
    if said is not None and base is not None and base.amount in (said, said * THOUSAND):
        return Missed("That is the base I have.")
    if part is not None and (part.amount or part.percent) and part.slot is Slot.UNKNOWN:
        return Missed(f"{escape(part.words)} of what: equity, bonus or sign-on?")
    low = text.casefold()
    if yes_or_no(text) is False or any(word in low for word in ("just base", "only", "unknown")):
        return Answered(done(scene.state, Step.REST))
    if "said" in low or "know" in low:
        return Answered(done(scene.state, Step.REST), ("Then it is a good question to ask them.",))
    if yes_or_no(text) is True:
        return Missed("Tell me what, and how much. For example: 300k RSU over 4 years, 15% bonus.")
    return Missed("I could not read that. For example: 300k RSU over 4 years, 15% bonus.")


def more_salaries(scene: Scene, text: str) -> State | None:
    """ "It's 13 salaries": a base told by the month is asked about as so many of them."""
    match, base = _SALARIES.search(text), scene.case.offer.base
    if match is None or base is None or base.amount % MONTHS:
        return None
    said = parse_amount(base.words)
    month, count = base.amount // MONTHS, int(match["count"])
    if not isinstance(said, Amount) or month not in (said.whole, said.whole * THOUSAND):
        return None
    currency = base.currency or row_currency(scene) or ""
    setting = Setting("base", month * count, base.currency, None, None, base.words)
    year = show(month * count, currency)
    doubt = Doubt(
        "base",
        f"With {count} salaries, base is {year} a year, {count} × {show(month, currency)}. Is that "
        "right?",
        (
            Choice("yes", f"Yes, {year}"[:80], sets=(setting,)),
            Choice("stays", f"No, it stays {show(base.amount, currency)}"[:80], Choosing.DROP),
        ),
    )
    return replace(scene.state, doubts=(*scene.state.doubts, doubt))


_SALARIES = re.compile(
    r"\b(?P<count>1[3-6])(?:th)?[ -](?:monthly )?(?:salar(?:y|ies)|month(?:s|ly)?(?:'?s?)? (?:pay"
    r"|salar\w+|payments?)|payments?|pays|months? (?:a|per) year)\b",
    re.IGNORECASE,
)


# --- Reading back -------------------------------------------------------------------------------


def numbers_of(scene: Scene) -> Analysis | None:
    """Everything computed so far; None where the guide can't be used."""
    if not scene.case.company or scene.guide is None:
        return None
    try:
        case = clean_case(replace(scene.case, today=scene.today))
        return compute(case, scene.facts, early=Step.TICKS not in scene.state.done)
    except NegotiationError:
        return None


def offer_lines(offer: Offer, fallback: str | None) -> tuple[str, ...]:
    """The parts of an offer, one per line, as understood."""
    currency = offer.currency or (offer.base.currency if offer.base else None) or fallback
    lines = []
    if offer.base is not None:
        span = "a month" if offer.base.per is Period.MONTH else "a year"
        lines.append(f"Base **{show_stated(offer.base, currency)}** {span}")
    if offer.equity is not None and offer.equity != Equity(kind=offer.equity.kind):
        lines.append(_equity_line(offer.equity, currency))
    if offer.bonus is not None:
        lines.append(_bonus_line(offer.bonus, currency))
    if offer.sign_on is not None:
        lines.append(f"Sign-on **{show_stated(offer.sign_on, currency)}**")
    if offer.sign_on_year2 is not None:
        lines.append(f"Second-year sign-on **{show_stated(offer.sign_on_year2, currency)}**")
    if offer.refresher is not None:
        lines.append(f"Refreshers **{show_stated(offer.refresher, currency)}** a year")
    return tuple(lines)


def _equity_line(equity: Equity, currency: str | None) -> str:
    name = KIND_NAMES[equity.kind] if equity.kind else "equity"
    name = name if name.startswith("RSU") else name.capitalize()
    if equity.value is not None:
        span = {None: "", 1: " a year"}.get(equity.years, f" over {equity.years} years")
        text = f"{name} **{show_stated(equity.value, currency)}**{span}"
    elif equity.units is not None:
        text = f"{name}: **{equity.units:,}**"
    elif equity.percent is not None:
        return f"{name}: **{equity.percent:f}%** of the company, which I can't price"
    else:
        text = name
    if equity.units is not None and equity.strike is not None:
        sign = SYMBOLS.get(currency or "", f"{currency} " if currency else "")
        text += f", strike {sign}{equity.strike:f}"
    if equity.schedule is not None:
        shares = "/".join(f"{share * 100:.0f}" for share in equity.schedule)
        text += f", vesting {shares}"
    if equity.cliff_months is not None:
        text += f", nothing before month {equity.cliff_months}"
    return text


def _bonus_line(bonus: Bonus, currency: str | None) -> str:
    if bonus.percent is not None:
        return f"Bonus **{bonus.percent:f}%** of base"
    if bonus.value is not None:
        return f"Bonus **{show_stated(bonus.value, currency)}** a year"
    return "Bonus, amount not said"


def row_currency(scene: Scene) -> str | None:
    """The currency of the row's base."""
    cell = (scene.row.base or scene.row.total) if scene.row else None
    return cell.money.currency if cell is not None and cell.money is not None else None


_ZONES = {
    Zone.BELOW: "below the band",
    Zone.Q1: "in the lowest quarter",
    Zone.Q2: "in the second quarter",
    Zone.Q3: "in the third quarter",
    Zone.Q4: "in the top quarter",
    Zone.ABOVE: "at or above the top",
}


def where_it_stands(scene: Scene) -> str:
    """Where base lies in its row, and how far from what the guide asks for."""
    numbers = numbers_of(scene)
    if numbers is None:
        return ""
    sentences = []
    cell = numbers.row.base
    for position in numbers.positions:
        if position.component is not Component.BASE:
            continue
        unit = position.low.unit
        band = f"{show(position.low.value, unit)} to {show(position.high.value, unit)}"
        zone = _ZONES[position.zone]
        if cell is not None and cell.money is not None and cell.money.per is Period.MONTH:
            band += " a month"
        sentences.append(f"In {escape(scene.place)} the base runs from {band}: yours is {zone}.")
    # In a second round, what is asked for is a step of the talk, and no longer the guide's word.
    for ask in numbers.asks if scene.case.stage is Stage.OPENING else ():
        if ask.component is Component.BASE and ask.offered is not None:
            gap = ask.opening.value - ask.offered.value
            if ask.hold or gap <= 0:
                sentences.append("There is no room left in base, so we look at the other parts.")
            else:
                sentences.append(
                    f"The guide supports asking for {show(gap, ask.opening.unit)} more."
                )
    return " ".join(sentences)


PIECES: dict[Step, Piece] = {
    Step.OFFER: Piece(
        "offer",
        _ask_offer,
        _hear_offer,
        "Write it as it stands in the offer: base, equity (and over how many years), bonus, "
        "sign-on. Monthly pay, lakhs and other currencies are fine. I read back what I "
        "understood before I use it.",
        submit=_submit_offer,
        skippable=False,
    ),
    Step.REST: Piece(
        "rest of the offer",
        _ask_rest,
        _hear_rest,
        "What is not in the offer is never counted as zero; I just make no ask I can't back.",
        buttons={"just-base": "just base", "unknown": "they have not said"},
        submit=_submit_offer,
    ),
}
