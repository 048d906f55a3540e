"""The short menu of refinements under a plan: none is needed, each makes it more one's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from negotiation.absorb import absorb, apply, show_stated
from negotiation.amounts import NotAmount, parse_amount
from negotiation.hearing import listen
from negotiation.model.case import Case, Tone
from negotiation.model.guide import EquityKind
from negotiation.model.offer import Equity, Stated
from negotiation.model.replies import Button, Menu, Option, Reply, Style, escape
from negotiation.pay_words import read_pay
from negotiation.scene import Answered, Heard, Missed, Piece, Scene
from negotiation.session import Setting, Step
from negotiation.short_answers import (
    find_level,
    find_multiplier,
    find_schedule,
    find_tone,
    yes_or_no,
)
from negotiation.steps_offer import row_currency
from negotiation.understanding import find_naming


def _hear_refine(scene: Scene, text: str) -> Heard:
    low = text.casefold()
    for step, name, _, words in REFINEMENTS:
        if step in available(scene) and (
            low == name.casefold() or re.search(rf"\b(?:{words})", low)
        ):
            return Answered(replace(scene.state, step=step))
    if yes_or_no(text) is False or re.search(r"\b(?:done|nothing|good|fine|finished)\b", low):
        return Answered(replace(scene.state, step=Step.PLAN))
    heard = listen(scene, text)
    absorbed = absorb(scene, heard, lenient=False)
    if absorbed.state != scene.state:
        return Answered(replace(absorbed.state, step=Step.PLAN), absorbed.notes)
    return Missed("Pick one from the list, or say done.")


REFINEMENTS: tuple[tuple[Step, str, str, str], ...] = (
    (Step.TONE, "Tone", "warm, direct or brief", "tone|warm|direct|brief|short"),
    (Step.VESTING, "Vesting", "how the grant vests", "vest|schedule"),
    (Step.SIGN_ON_YEARS, "Second-year sign-on", "paid in two parts?", "sign.?on|second"),
    (Step.OPTION_TERMS, "Option terms", "count, strike, value", "option|strike|409"),
    (Step.PEER_LEVEL, "Your level today", "to notice a down-level", "level"),
    (Step.MULTIPLIER, "What equity is worth to you", "0 to 1", "multipl|worth|discount|haircut"),
    (Step.NAMING, "Naming the other company", "may it be named?", "nam|permission"),
    (Step.SIGN_CONDITION, "A promise to sign", "only if you mean it", "sign|promise|condition"),
    (Step.FORFEITS, "What you leave behind", "unvested shares, a bonus", "unvest|forfeit|leave"),
    (Step.ASK_RANGE, "A range instead of a figure", "from the ask upwards", "range"),
    (Step.STRETCH, "Stretch", "up to the top of the band", "stretch|top|more"),
    (Step.REVEAL_FLOOR, "Tell them your floor", "last round, with care", "floor|reveal|walk"),
    (Step.RATE, "Exchange rate", "your own, for another currency", "rate|currency|exchange|fx"),
)


def available(scene: Scene) -> tuple[Step, ...]:
    """The refinements that have something to act on."""
    case = scene.case
    equity = case.offer.equity
    kind = equity.kind if equity and equity.kind else None
    if kind is None and scene.row and scene.row.equity:
        kind = scene.row.equity.kind
    grant = equity is not None and equity.years != 1
    rivals = case.competing_offers
    own = case.offer.currency or row_currency(scene)
    foreign = {rival.offer.currency for rival in rivals} - {None, own}
    if case.offer.currency and case.offer.currency != row_currency(scene):
        foreign.add(case.offer.currency)
    shown = {
        Step.TONE: True,
        Step.VESTING: grant,
        Step.SIGN_ON_YEARS: case.offer.sign_on is not None,
        Step.OPTION_TERMS: kind is EquityKind.OPTIONS,
        Step.PEER_LEVEL: True,
        Step.MULTIPLIER: (equity is not None and kind is not EquityKind.PROFIT_SHARE)
        or any(rival.offer.equity for rival in rivals),
        Step.NAMING: any(rival.company for rival in rivals),
        Step.SIGN_CONDITION: True,
        Step.FORFEITS: True,
        Step.ASK_RANGE: True,
        Step.STRETCH: True,
        Step.REVEAL_FLOOR: case.walk_away is not None,
        Step.RATE: bool(foreign),
    }
    return tuple(step for step, _, _, _ in REFINEMENTS if shown[step])


def _ask_refine(scene: Scene) -> Reply:
    there = available(scene)
    options = tuple(
        Option(step.value, name, hint) for step, name, hint, _ in REFINEMENTS if step in there
    )
    return Reply(
        "What shall we refine? Nothing here is needed.",
        menu=Menu("refine", "Refine", options),
        buttons=(Button("done", "Nothing, it is good"),),
    )


def _pick_refine(scene: Scene, values: tuple[str, ...]) -> Heard:
    step = next((one for one in available(scene) if values and one.value == values[0]), None)
    if step is None:
        return Missed("That is not in the list just now.")
    return Answered(replace(scene.state, step=step))


def back_to_plan(scene: Scene, case: Case, *notes: str) -> Answered:
    """The answer is in; the script is made anew."""
    return Answered(replace(scene.having(case), step=Step.PLAN), notes)


# --- The refinements ----------------------------------------------------------------------------


def _hear_tone(scene: Scene, text: str) -> Heard:
    tone = find_tone(text, asked=True)
    if tone is None:
        return Missed("Warm, direct or brief?")
    return back_to_plan(scene, replace(scene.case, tone=tone), "Same figures, new manner.")


def _with_equity(scene: Scene, equity: Equity) -> Case:
    return replace(scene.case, offer=replace(scene.case.offer, equity=equity))


def _hear_vesting(scene: Scene, text: str) -> Heard:
    schedule = find_schedule(text, asked=True)
    if schedule is None:
        return Missed("Give the share of each year, adding up to 100: 25/25/25/25, 5/15/40/40.")
    equity = scene.case.offer.equity or Equity()
    equity = replace(equity, schedule=schedule, years=len(schedule))
    shares = "/".join(f"{share * 100:.0f}" for share in schedule)
    return back_to_plan(scene, _with_equity(scene, equity), f"Vesting {shares}, year by year.")


def _amount(scene: Scene, text: str) -> Stated | str:
    amount = parse_amount(text)
    if isinstance(amount, NotAmount):
        return amount.message
    value = amount.whole * (1000 if amount.bare else 1)
    currency = amount.currency or scene.case.offer.currency or row_currency(scene)
    return Stated(value, currency, amount.words)


def _hear_sign_on_year2(scene: Scene, text: str) -> Heard:
    if yes_or_no(text) is False:
        return back_to_plan(scene, scene.case)
    stated = _amount(scene, text)
    if isinstance(stated, str):
        return Missed(stated)
    offer = replace(scene.case.offer, sign_on_year2=stated)
    note = f"Second year: **{show_stated(stated, None)}**."
    return back_to_plan(scene, replace(scene.case, offer=offer), note)


def _hear_option_terms(scene: Scene, text: str) -> Heard:
    grant = read_pay(text).grant
    if grant.units is None and grant.strike is None and grant.share_value is None:
        return Missed("For example: 10,000 options, strike $2, now worth $10 a share.")
    equity = scene.case.offer.equity or Equity(kind=EquityKind.OPTIONS)
    equity = replace(
        equity,
        units=grant.units or equity.units,
        strike=grant.strike if grant.strike is not None else equity.strike,
        share_value=grant.share_value if grant.share_value is not None else equity.share_value,
    )
    return back_to_plan(scene, _with_equity(scene, equity))


def _hear_peer_level(scene: Scene, text: str) -> Heard:
    level = find_level(text)
    if level is None:
        return Missed("I need company and level, like Google L5 or Meta IC5.")
    note = f"Noted: {escape(level.level)} at {escape(level.company)}."
    return back_to_plan(scene, replace(scene.case, level=level), note)


def _hear_multiplier(scene: Scene, text: str) -> Heard:
    share = find_multiplier(text)
    if share is None:
        return Missed("A number from 0 (nothing) to 1 (as good as cash), like 0.5.")
    return back_to_plan(scene, replace(scene.case, equity_multiplier=share))


def _hear_naming(scene: Scene, text: str) -> Heard:
    naming = find_naming(text)
    answer = naming if naming is not None else yes_or_no(text)
    if answer is None:
        return Missed("A yes or a no will do.")
    rivals = tuple(
        replace(rival, may_name=answer and rival.company is not None)
        for rival in scene.case.competing_offers
    )
    return back_to_plan(scene, replace(scene.case, competing_offers=rivals))


def _hear_forfeits(scene: Scene, text: str) -> Heard:
    if yes_or_no(text) is False:
        return back_to_plan(scene, replace(scene.case, forfeits=None))
    stated = _amount(scene, text)
    if isinstance(stated, str):
        return Missed(stated)
    about = Setting("forfeits", stated.amount, stated.currency, None, None, stated.words)
    state = replace(apply(scene.state, about), step=Step.PLAN)
    return Answered(state, (f"You would leave **{show_stated(stated, None)}** behind.",))


def _ask_rate(scene: Scene) -> Reply:
    own = scene.case.offer.currency or row_currency(scene) or "your currency"
    others = (rival.offer.currency for rival in scene.case.competing_offers)
    other = next((code for code in others if code not in (None, own)), None) or "EUR"
    return Reply(f"How many {own} is one {other}, at your rate? Like **1 {other} = 0.80**.")


def _hear_rate(scene: Scene, text: str) -> Heard:
    match = re.search(
        r"(?:1[ ])?([A-Za-z]{3})\s*(?:=|is|:|at)?\s*([0-9]{1,6}(?:[.,][0-9]{1,6})?)", text
    )
    if match is None:
        return Missed("For example: 1 EUR = 0.80, in the currency of this offer.")
    try:
        rate = Decimal(match[2].replace(",", "."))
    except InvalidOperation:
        return Missed("For example: 1 EUR = 0.80.")
    if rate <= 0:
        return Missed("A rate is above zero.")
    code = match[1].upper()
    rates = (*(pair for pair in scene.case.fx if pair[0] != code), (code, rate))
    note = f"I use your rate, 1 {escape(code)} = {rate:f}, and say that it is yours."
    return back_to_plan(scene, replace(scene.case, fx=rates), note)


def _switch(scene: Scene, text: str, step: Step, *notes: str) -> Heard:
    answer = yes_or_no(text)
    if answer is None:
        return Missed("A yes or a no will do.")
    case = scene.case
    match step:
        case Step.ASK_RANGE:
            case = replace(case, ask_range=answer)
        case Step.STRETCH:
            case = replace(case, stretch=answer)
        case _:
            case = replace(case, reveal_floor=answer)
    return back_to_plan(scene, case, *(notes if answer else ()))


def _yes_no(question: str, note: str = "") -> Reply:
    return Reply(
        question,
        note=note,
        buttons=(Button("yes", "Yes", Style.PRIMARY), Button("no", "No")),
    )


def _buttons(question: str, *pairs: tuple[str, str]) -> Reply:
    return Reply(question, buttons=tuple(Button(id_, label) for id_, label in pairs))


_YES_NO = {"yes": "yes", "no": "no"}


def _piece(
    name: str,
    reply: Reply,
    hear: Callable[[Scene, str], Heard],
    why: str,
    buttons: dict[str, str] | None = None,
) -> Piece:
    return Piece(name, lambda _scene: reply, hear, why, buttons=buttons or {})


PIECES: dict[Step, Piece] = {
    Step.REFINE: Piece(
        "refinements",
        _ask_refine,
        _hear_refine,
        "Each of these makes the plan a little more yours. Skip them all if it reads well.",
        buttons={"done": "done"},
        pick=_pick_refine,
    ),
    Step.TONE: _piece(
        "tone",
        _buttons("Which manner suits you?", ("warm", "Warm"), ("direct", "Direct"),
                 ("brief", "Brief")),
        _hear_tone,
        "Warm keeps the relationship in front, direct goes to the point, brief is sixty words. "
        "The figures are the same.",
        {tone.value: tone.value for tone in Tone},
    ),
    Step.VESTING: _piece(
        "vesting",
        _buttons("How does the grant vest, year by year? Like 25/25/25/25.",
                 ("even", "Evenly"), ("amazon", "5/15/40/40"), ("google", "33/33/22/12"),
                 ("google-later", "38/32/20/10")),
        _hear_vesting,
        "The same total is worth less if most of it comes late. It is in the grant letter.",
        {"even": "evenly", "amazon": "5/15/40/40", "google": "33/33/22/12",
         "google-later": "38/32/20/10"},
    ),
    Step.SIGN_ON_YEARS: _piece(
        "second-year sign-on",
        _buttons("How much sign-on comes in the second year?", ("none", "None")),
        _hear_sign_on_year2,
        "Some companies pay the sign-on in two parts. Ask also when you would have to pay it back.",
        {"none": "none"},
    ),
    Step.OPTION_TERMS: _piece(
        "option terms",
        Reply("How many options, at which strike price, and what is a share worth today?",
              note="Like: 10,000 options, strike $2, now worth $10 a share."),
        _hear_option_terms,
        "An option is worth what a share is worth above its strike. Without these I can only "
        "take the paper value as stated.",
    ),
    Step.PEER_LEVEL: _piece(
        "your level today",
        Reply("Which company and level are you at today? Like **Google L5**."),
        _hear_peer_level,
        "If the offer sits below your level, that is worth raising before money.",
    ),
    Step.MULTIPLIER: _piece(
        "what equity is worth to you",
        _buttons("What is a dollar of shares you can't sell yet worth to you?",
                 ("m0", "Nothing"), ("m25", "0.25"), ("m50", "0.5"), ("m75", "0.75"),
                 ("m100", "As good as cash")),
        _hear_multiplier,
        "Nobody can know it. I show the face value beside yours, and where the two offers break "
        "even.",
        {"m0": "0", "m25": "0.25", "m50": "0.5", "m75": "0.75", "m100": "1"},
    ),
    Step.NAMING: _piece(
        "naming the other company",
        _yes_no("May the script name the other company?"),
        _hear_naming,
        "Unnamed is perfectly normal.",
        _YES_NO,
    ),
    Step.FORFEITS: _piece(
        "what you leave behind",
        _buttons("What would you lose by leaving now, in unvested shares or bonus? Like 60k.",
                 ("none", "Nothing")),
        _hear_forfeits,
        "It is the best reason for a sign-on bonus.",
        {"none": "none"},
    ),
    Step.ASK_RANGE: _piece(
        "a range",
        _yes_no("Shall the script ask for a range, from your figure upwards?"),
        lambda scene, text: _switch(scene, text, Step.ASK_RANGE),
        "A range that starts at your figure can work a little better than a single one.",
        _YES_NO,
    ),
    Step.STRETCH: _piece(
        "stretch",
        _yes_no("Shall I add a stretch figure, up to the top of the band?",
                "It is marked as a stretch on your card."),
        lambda scene, text: _switch(scene, text, Step.STRETCH),
        "It is further than I would open by default.",
        _YES_NO,
    ),
    Step.REVEAL_FLOOR: _piece(
        "your floor",
        _yes_no("Shall the script tell them your lowest figure?",
                "Naming it tells them where to stop. Best kept for the very last round."),
        lambda scene, text: _switch(
            scene, text, Step.REVEAL_FLOOR, "It will be used in a last round only."
        ),
        "By default they never hear it.",
        _YES_NO,
    ),
    Step.RATE: Piece(
        "exchange rate",
        _ask_rate,
        _hear_rate,
        "I never convert on my own. With your rate I compare, and say that it is yours.",
    ),
}  # fmt: skip
