"""Answers about how good the offer is and what to ask for, in the person's own figures."""

from __future__ import annotations

from negotiation.analysis.results import ComponentPosition, Zone
from negotiation.dialogue.context import Context
from negotiation.dialogue.expected import asked_again
from negotiation.dialogue.faq_amounts import (
    OwnAnswers,
    asked_amount,
    base_ask,
    just_told,
    listed,
    numbers_of,
    place_of,
    stated_by,
    supported_ask,
)
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.readback import where_it_stands
from negotiation.dialogue.say import KINDS
from negotiation.dialogue.session import Step
from negotiation.model.figures import Figure
from negotiation.model.guide import Component, EquityKind, PayCell
from negotiation.model.money import Period, round_half_up, show, show_range
from negotiation.model.replies import escape
from negotiation.plan.wording import ask_words, open_asks, with_article
from negotiation.understanding.message import Message

_MOST_ROWS = 6
_VERDICTS = {
    Zone.BELOW: "Low",
    Zone.Q1: "On the low side",
    Zone.Q2: "A little below the middle",
    Zone.Q3: "Decent, above the middle",
    Zone.Q4: "Good",
    Zone.ABOVE: "Very good",
}


def _supported(context: Context) -> str:
    """ "The guide supports asking for a base of $252,000 a year and …"."""
    numbers = numbers_of(context)
    asks = (
        [str(with_article(ask_words(ask))) for ask in open_asks(numbers)]
        if numbers is not None
        else []
    )
    return f"{supported_ask(context)} {listed(asks)}." if asks else ""


def _standing(context: Context, component: Component) -> str:
    """ "On the low side: in London the guide's base runs from £100,000 to £170,000, yours is …"."""
    numbers = numbers_of(context)
    if numbers is None:
        return ""
    found = next((one for one in numbers.positions if one.component is component), None)
    if found is None:
        return ""
    return _verdict(context, found, component.value, _span(numbers.row.cell(component)))


def _verdict(context: Context, found: ComponentPosition, named: str, span: str = "") -> str:
    low, high, own = (_shown(one) for one in (found.low, found.high, found.offered))
    return (
        f"{_VERDICTS[found.zone]}: in {escape(context.place)} the guide's {named} runs "
        f"from {low} to {high}{span}, and yours is {own}."
    )


def _whole_standing(context: Context) -> str:
    """Where the whole package stands, for a guide that counts those."""
    numbers = numbers_of(context)
    total = numbers.valuation.total_position if numbers is not None else None
    return _verdict(context, total, "whole package", " a year") if total is not None else ""


def _shown(figure: Figure) -> str:
    if figure.unit == "%":
        return f"{figure.value.normalize():f}%"
    return show(figure.value, figure.unit)


def _span(cell: PayCell | None) -> str:
    """Over what a cell's money is paid, where that is not the year."""
    per = cell.money.per if cell is not None and cell.money is not None else None
    return {Period.MONTH: " a month", Period.GRANT: " over four years"}.get(per or Period.YEAR, "")


def _how_good(context: Context, message: Message) -> str:
    mention = asked_amount(message)
    if mention is not None and (told := place_of(context, mention)):
        return told
    if context.case.offer.base is None:
        return _band_and_base(context, message)
    here = _standing(context, Component.BASE) or _whole_standing(context)
    parts = [] if just_told(context, message) else [here]
    parts += [_below_floor(context), _supported(context)]
    return " ".join(filter(None, parts)) or _band(context, message)


def _band_and_base(context: Context, message: Message) -> str:
    """The band to somebody who hasn't told a base yet, and what telling it would bring."""
    band = _band(context, message)
    return f"{band} Tell me the base they offer, and I say what to ask for." if band else ""


def _below_floor(context: Context) -> str:
    floor, base = context.case.walk_away, context.case.offer.base
    below = floor is not None and base is not None and base.amount < floor.amount
    return "It is below the walk-away you told me." if below else ""


def _equity_good(context: Context, message: Message) -> str:
    return _standing(context, Component.EQUITY) or _part_of_band(context, Component.EQUITY)


def _bonus_good(context: Context, message: Message) -> str:
    return _standing(context, Component.BONUS) or _part_of_band(context, Component.BONUS)


def _part_of_band(context: Context, component: Component) -> str:
    """What the row has for a part that can't be compared."""
    cell = context.row.cell(component) if context.row is not None else None
    if cell is None or (cell.money is None and cell.percent is None):
        return ""
    said = show_range(cell.money) if cell.money is not None else cell.raw
    span = _span(cell) or (" a year" if cell.money is not None else "")
    kind = KINDS[cell.kind] if cell.kind is not None else component.value
    return f"For {escape(context.place)} the guide has {kind} of {said}{span}."


def _how_much(context: Context, message: Message) -> str:
    if asked_amount(message) is not None:
        return _too_much(context, message)
    if context.case.offer.base is None:
        return _band_and_base(context, message) or TEXTS["how_much_to_ask"]
    asked = _supported(context) or (
        "Nothing more: your offer reaches what I would ask for."
        if context.state.lacks
        else "Nothing more, by the guide: your offer reaches what it asks for."
    )
    return f"{asked} {'' if just_told(context, message) else where_it_stands(context)}".strip()


def _too_much(context: Context, message: Message) -> str:
    mention = asked_amount(message)
    if mention is None:
        asked = _supported(context)
        return f"{asked} That is inside what is usual, and no insult." if asked else ""
    told = place_of(context, mention)
    ask = base_ask(context)
    if ask is None or not told:
        return told
    stated = stated_by(context, mention)
    if stated is not None and stated.amount == ask.opening.value:
        return f"{told} That is what the guide supports asking for in your case."
    most = show(ask.opening.value, ask.opening.unit)
    return f"{told} For you the guide supports asking for {most}."


def _too_little(context: Context, message: Message) -> str:
    """Why no more is asked for: the bound of the whole ask, and what would lift it."""
    asked = _supported(context)
    if not asked:
        return ""
    return f"{asked} {TEXTS['ask_too_little']}"


def _percent(context: Context, message: Message) -> str:
    ask = base_ask(context)
    if ask is None or ask.offered is None or not ask.offered.value:
        return ""
    share = round_half_up(100 * (ask.opening.value / ask.offered.value - 1))
    most = show(ask.opening.value, ask.opening.unit)
    by = "I would ask for" if context.state.lacks else "the guide supports"
    return f"{TEXTS['percent_usual']} For you {by} {most} as base, {share}% more."


def _band(context: Context, message: Message) -> str:
    row = context.row
    if row is None:
        return _bands(context)
    parts = [part for part in Component if part.value in {one.value for one in message.parts}]
    if parts and Component.BASE not in parts:
        return " ".join(_part_of_band(context, part) or _no_part(context, part) for part in parts)
    cell = row.base or row.total
    if cell is None or cell.money is None:
        return ""
    what = "a base of" if row.base is not None else "a whole package of"
    span = " a month" if cell.money.per is Period.MONTH else " a year"
    text = f"For {escape(context.place)} the guide has {what} {show_range(cell.money)}{span}"
    equity = row.equity
    if row.base is not None and equity is not None and equity.money is not None:
        kind = KINDS[equity.kind or EquityKind.OTHER]
        over = " over four years" if equity.money.per is Period.GRANT else " a year"
        text += f" and {kind} of {show_range(equity.money)}{over}"
    return f"{text}."


def _no_part(context: Context, component: Component) -> str:
    part = component.value.replace("_", "-")
    return f"For {escape(context.place)} the guide has no figure for {part}."


def _bands(context: Context) -> str:
    """Every row, where the place is not known yet."""
    rows = context.rows or (context.guide.bands if context.guide else ())
    cells = [
        (", ".join(part for part in (one.region, one.level) if part), one.base or one.total)
        for one in rows
    ]
    said = [
        f"{escape(name)} {show_range(cell.money)}"
        for name, cell in cells[:_MOST_ROWS]
        if cell is not None and cell.money is not None
    ]
    return f"The guide has, a year: {'; '.join(said)}." if said else ""


def _expectations(context: Context, message: Message) -> str:
    if context.step is Step.EXPECTATIONS:
        return asked_again(context.row, context.case.posted_range)
    mention = asked_amount(message)
    place = place_of(context, mention) if mention is not None else ""
    return f"{TEXTS['what_to_answer_expectations']} {place or _band(context, message)}".strip()


def _total(context: Context, message: Message) -> str:
    numbers = numbers_of(context)
    total = numbers.valuation.own.total_face if numbers is not None else None
    if total is None:
        return ""
    return f"As stated, your offer comes to {show(total.value, total.unit)} a year, before tax."


def _take_it(context: Context, message: Message) -> str:
    known = context.case.offer.base is not None
    return f"{TEXTS['should_i_take_it']} {_how_good(context, message) if known else ''}".strip()


def _more_than_hoped(context: Context, message: Message) -> str:
    told = context.case.offer.base is not None and not just_told(context, message)
    return f"{TEXTS['more_than_hoped']} {where_it_stands(context) if told else ''}".strip()


def _of_the_guide_floor(context: Context) -> str:
    """What the guide says of a floor, for the person alone; nothing where it is above the ask."""
    numbers = numbers_of(context)
    floor = numbers.guide_floor if numbers is not None else None
    ask = base_ask(context)
    if floor is None or (ask is not None and floor.value > ask.opening.value):
        return ""
    return f"The guide suggests not going below {show(floor.value, floor.unit)}."


def _set_floor(context: Context, message: Message) -> str:
    return f"{TEXTS['set_floor']} {_of_the_guide_floor(context)}".strip()


def floor_question(context: Context) -> str:
    """To somebody who asks whether a walk-away is right."""
    guide = _of_the_guide_floor(context)
    return (
        f"Only you can say where your limit is. {guide} If you have one, type the figure "
        f"alone, like 240k."
    ).replace("  ", " ")


PAY: OwnAnswers = {
    "is_it_good": _how_good,
    "is_equity_good": _equity_good,
    "is_bonus_good": _bonus_good,
    "ask_too_little": _too_little,
    "ask_too_much": _too_much,
    "how_much_to_ask": _how_much,
    "percent_usual": _percent,
    "what_is_the_band": _band,
    "what_to_answer_expectations": _expectations,
    "my_total": _total,
    "should_i_take_it": _take_it,
    "more_than_hoped": _more_than_hoped,
    "set_floor": _set_floor,
}
