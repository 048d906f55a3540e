"""Answers that hold the person's own figures; an empty one leaves it to the general text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal

from negotiation.analysis.results import Analysis, Ask, Batna, ComponentPosition, RivalView, Zone
from negotiation.dialogue.context import Context
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.flow import progress
from negotiation.dialogue.plans import analysis_of, plan_case
from negotiation.dialogue.readback import where_it_stands
from negotiation.dialogue.say import KINDS, amount_words, day_name, offer_lines, rival_line
from negotiation.dialogue.session import Step, Target
from negotiation.dialogue.settings import told_of
from negotiation.model.assumptions import EXTENSION_DAYS
from negotiation.model.calendar import add_business_days, business_days
from negotiation.model.case import Stage
from negotiation.model.facts import NameKind
from negotiation.model.figures import Figure
from negotiation.model.guide import Component, EquityKind, PayCell
from negotiation.model.money import Period, round_half_up, show, show_range
from negotiation.model.offer import OfferStatus, Stated
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.plan.comparison import compare
from negotiation.plan.wording import ask_words, open_asks, with_article
from negotiation.resolution.amounts import Settled, resolve
from negotiation.resolution.ground import money_in
from negotiation.understanding.message import Mention, Message, Mode, News, plain_name
from negotiation.understanding.quantities import Money

_MOST_ROWS = 6
_MOST_NAMES = 8
_MOST_PEERS = 4
_MORE_DAYS = 3  # working days that are usually granted
_VERDICTS = {
    Zone.BELOW: "Low",
    Zone.Q1: "On the low side",
    Zone.Q2: "A little below the middle",
    Zone.Q3: "Decent, above the middle",
    Zone.Q4: "Good",
    Zone.ABOVE: "Very good",
}


# --- What the person asks about -------------------------------------------------------------------


def _numbers(context: Context) -> Analysis | None:
    return analysis_of(context) if context.case.offer.base is not None else None


def _asked_amount(message: Message) -> Mention | None:
    """The sum that a question names: "is 280k too much?"."""
    asked = (Mode.ASKED, Mode.ASK, Mode.WISHED)
    return next(
        (one for one in message.mentions if isinstance(one.quantity, Money) and one.mode in asked),
        None,
    )


def _just_told(context: Context, message: Message) -> bool:
    """Whether the message tells the base as well, so that where it stands is said already."""
    base = context.case.offer.base
    return base is not None and any(one.words == base.words for one in message.mentions)


def _stated(context: Context, mention: Mention) -> Stated | None:
    """An amount asked about, read as a base."""
    found = resolve(told_of(mention, Part.BASE), context.ground(Target()))
    if isinstance(found, Settled):
        return found.stated
    return found.ways[0].stated if found.ways else None


def amounts_named(context: Context, message: Message, said: Iterable[str]) -> frozenset[str]:
    """Of the amounts that a message asks about, those that the answers name, as they were typed."""
    text = " ".join(said)
    shown = (
        (one.words, _stated(context, one))
        for one in message.mentions
        if text and isinstance(one.quantity, Money)
    )
    return frozenset(
        escape(words)
        for words, stated in shown
        if stated is not None and amount_words(Stated(stated.amount, stated.currency)) in text
    )


def _place_of(context: Context, mention: Mention) -> str:
    """Where an amount that somebody asks about lies, as a base."""
    stated = _stated(context, mention)
    row = context.row
    band = money_in(row.base if row else None, stated.currency if stated else None)
    if stated is None or band is None:
        return ""
    said = amount_words(Stated(stated.amount, stated.currency))
    range_ = f"the guide's {show(band.low, band.currency)} to {show(band.high, band.currency)}"
    if stated.amount < band.low:
        return f"As a base, {said} is below {range_}."
    if stated.amount > band.high:
        return f"As a base, {said} is above {range_}."
    width = band.high - band.low
    share = Decimal(stated.amount - band.low) / width if width else Decimal(0)
    quarter = ("lowest", "second", "third", "top")[min(3, int(share * 4))]
    return f"As a base, {said} is in the {quarter} quarter of {range_}."


# --- How good, and what to ask --------------------------------------------------------------------


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _supported(context: Context) -> str:
    """ "The guide supports asking for a base of $252,000 a year and …"."""
    numbers = _numbers(context)
    asks = (
        [str(with_article(ask_words(ask))) for ask in open_asks(numbers)]
        if numbers is not None
        else []
    )
    return f"{_asking(context)} {_listed(asks)}." if asks else ""


def _asking(context: Context) -> str:
    """What an ask goes by: the guide, or nothing but the offer where there is none."""
    if context.state.lacks:
        return "I know no range here, so I go by your offer and what you bring: I'd ask for"
    return "The guide supports asking for"


def _standing(context: Context, component: Component) -> str:
    """ "On the low side: in London the guide's base runs from £100,000 to £170,000, yours is …"."""
    numbers = _numbers(context)
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
    numbers = _numbers(context)
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
    mention = _asked_amount(message)
    if mention is not None and (told := _place_of(context, mention)):
        return told
    if context.case.offer.base is None:
        return _band_and_base(context, message)
    here = _standing(context, Component.BASE) or _whole_standing(context)
    parts = [] if _just_told(context, message) else [here]
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
    if _asked_amount(message) is not None:
        return _too_much(context, message)
    if context.case.offer.base is None:
        return _band_and_base(context, message) or TEXTS["how_much_to_ask"]
    asked = _supported(context) or (
        "Nothing more: your offer reaches what I would ask for."
        if context.state.lacks
        else "Nothing more, by the guide: your offer reaches what it asks for."
    )
    return f"{asked} {'' if _just_told(context, message) else where_it_stands(context)}".strip()


def _base_ask(context: Context) -> Ask | None:
    numbers = _numbers(context)
    asks = open_asks(numbers) if numbers is not None else ()
    return next((ask for ask in asks if ask.component is Component.BASE), None)


def _too_much(context: Context, message: Message) -> str:
    mention = _asked_amount(message)
    if mention is None:
        asked = _supported(context)
        return f"{asked} That is inside what is usual, and no insult." if asked else ""
    told = _place_of(context, mention)
    ask = _base_ask(context)
    if ask is None or not told:
        return told
    stated = _stated(context, mention)
    if stated is not None and stated.amount == ask.opening.value:
        return f"{told} That is what the guide supports asking for in your case."
    most = show(ask.opening.value, ask.opening.unit)
    return f"{told} For you the guide supports asking for {most}."


def _percent(context: Context, message: Message) -> str:
    ask = _base_ask(context)
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
        return "The lines below are for exactly that."
    mention = _asked_amount(message)
    place = _place_of(context, mention) if mention is not None else ""
    return f"{TEXTS['what_to_answer_expectations']} {place or _band(context, message)}".strip()


def _total(context: Context, message: Message) -> str:
    numbers = _numbers(context)
    total = numbers.valuation.own.total_face if numbers is not None else None
    if total is None:
        return ""
    return f"As stated, your offer comes to {show(total.value, total.unit)} a year, before tax."


def _take_it(context: Context, message: Message) -> str:
    known = context.case.offer.base is not None
    return f"{TEXTS['should_i_take_it']} {_how_good(context, message) if known else ''}".strip()


def _more_than_hoped(context: Context, message: Message) -> str:
    told = context.case.offer.base is not None and not _just_told(context, message)
    return f"{TEXTS['more_than_hoped']} {where_it_stands(context) if told else ''}".strip()


def _of_the_guide_floor(context: Context) -> str:
    """What the guide says of a floor, for the person alone; nothing where it is above the ask."""
    numbers = _numbers(context)
    floor = numbers.guide_floor if numbers is not None else None
    ask = _base_ask(context)
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


# --- Other offers ---------------------------------------------------------------------------------


def _rival(context: Context) -> RivalView | None:
    numbers = _numbers(context)
    if numbers is None or not numbers.leverage.rivals:
        return None
    return numbers.leverage.best or numbers.leverage.rivals[0]


def _rival_name(rival: RivalView) -> str:
    return escape(rival.offer.company or "the other company")


def _tell_other(context: Context, message: Message) -> str:
    rival = _rival(context)
    if rival is None:
        return ""
    if rival.offer.status is OfferStatus.IN_PROCESS:
        return (
            f"As what it is: with {_rival_name(rival)} you are in a process, so “late stage "
            "elsewhere”, and no figure. The script says exactly that much."
        )
    how = "in writing" if rival.offer.status is OfferStatus.WRITTEN else "by word of mouth"
    if rival.may_quote:
        return (
            f"Yes: what {_rival_name(rival)} gave you is {how} and at least as good, so figures "
            "help. The script has them."
        )
    return (
        f"That you have an offer {how}, yes; its figures, no, as they would not help here. The "
        "script keeps to that."
    )


def _need_other(context: Context, message: Message) -> str:
    rivals = context.case.competing_offers
    if not rivals:
        return ""
    return (
        f"You have one: {rival_line(rivals[0], context.currency)}. The script says as much of it "
        "as is true and helps."
    )


def _match(context: Context, message: Message) -> str:
    rival = _rival(context)
    base = context.case.offer.base
    theirs = rival.valued.base if rival is not None and rival.valued is not None else None
    if rival is None or base is None or theirs is None or theirs.unit != context.currency:
        return ""
    if base.per is Period.MONTH or theirs.value <= base.amount:
        return ""
    gap = show(theirs.value - base.amount, theirs.unit)
    return (
        f"{TEXTS['will_they_match']} On base they would have to add {gap} to reach "
        f"{_rival_name(rival)}."
    )


def _lower(context: Context, message: Message) -> str:
    rival = _rival(context)
    if rival is None or rival.batna is not Batna.STRONG:
        return ""
    return f"By your figures, {_rival_name(rival)} pays more a year, not less. So it may be named."


def _better(context: Context, message: Message) -> str:
    """Two offers side by side; the choice stays theirs."""
    rivals = [one for one in context.case.competing_offers if one.offer.base is not None]
    if not rivals or context.case.offer.base is None:
        return ""
    offers = [(context.company, context.case.offer, context.currency)]
    offers += [
        (one.company or "The other offer", one.offer, one.offer.currency or context.currency)
        for one in rivals
    ]
    lines = [
        f"- **{escape(name)}**: {'; '.join(offer_lines(offer, currency))}"
        for name, offer, currency in offers
    ]
    return "\n".join(
        filter(
            None,
            (
                "Side by side:",
                *lines,
                _totals(context),
                _years(context),
                "Which you prefer is yours to decide; paper and cash are not the same. Say "
                f"“prefer {escape(offers[1][0])}”, and they change places.",
            ),
        )
    )


def _years(context: Context) -> str:
    """ "Year by year: Runway $285,000, $285,000 …", where both are known."""
    numbers = _numbers(context)
    if numbers is None:
        return ""
    compared = compare(plan_case(context), numbers)
    lines = [
        f"- {escape(side.company)}: "
        + ", ".join(show(round_half_up(year.value), year.unit) for year in side.years)
        for side in compared.sides
        if side.years
    ]
    assumed = any(side.assumed and side.years for side in compared.sides)
    if len(lines) <= 1:
        return " ".join(str(note) for note in compared.notes if "total" in str(note))
    note = " (even vesting assumed where nobody said)" if assumed else ""
    return "\n".join([f"Year by year{note}:", *lines])


def _totals(context: Context) -> str:
    numbers = _numbers(context)
    if numbers is None:
        return ""
    valued = (numbers.valuation.own, *numbers.valuation.competing)
    totals = [
        f"{escape(one.company)} {show(one.total_face.value, one.total_face.unit)}"
        for one in valued
        if one.total_face is not None
    ]
    said = f"A year, at face value: {', '.join(totals)}." if len(totals) > 1 else ""
    if not numbers.valuation.breakeven:
        return said
    company, figure = numbers.valuation.breakeven[0]
    even = (
        f"{escape(company)} wins only if its equity is worth more than {figure.value:.2f} of what "
        "it says."
    )
    return f"{said} {even}".strip()


# --- Dates ----------------------------------------------------------------------------------------


def _days_left(context: Context) -> int | None:
    """Working days to the company's own date; None where there is none, or it has passed."""
    deadline = context.case.deadline
    if deadline is None:
        return None
    if deadline.date is None:
        return deadline.days
    if deadline.date < context.today:
        return None
    return business_days(context.today, deadline.date)


def _due(context: Context) -> str:
    """ "today", "tomorrow", "on Friday, 4 December"."""
    days = _days_left(context)
    if days is None:
        return ""
    day = (context.case.deadline and context.case.deadline.date) or add_business_days(
        context.today, days
    )
    near = {0: "today", 1: "tomorrow"}.get((day - context.today).days)
    return near or f"on {day_name(day)}"


def _more_time(context: Context, message: Message) -> str:
    days = _days_left(context)
    if days is None:
        return ""
    until = day_name(add_business_days(context.today, days + EXTENSION_DAYS))
    call = "today" if days <= _MORE_DAYS else "soon"
    return (
        f"They want your answer {_due(context)}. Call {call}, then confirm by mail: “I want to "
        f"give you an answer I'll stand by. Could I have until {until}?” Three to five working "
        "days are usually granted."
    )


def _to_decide(context: Context, message: Message) -> str:
    due = _due(context)
    if not due:
        return ""
    return (
        f"Yours is due {due}. A few working days up to a week is normal; if that is too short, ask "
        "early for three to five more, with the day on which you will answer."
    )


def _when(context: Context, message: Message) -> str:
    days = _days_left(context)
    if days is None or days > _MORE_DAYS:
        return ""
    now = "Today" if days <= 1 else "Today or tomorrow"
    return (
        f"{now}: your answer is due {_due(context)}. If you need more time, ask for it first, in "
        "the same call."
    )


# --- Parts of the offer ---------------------------------------------------------------------------


def _part_ask(context: Context, component: Component) -> str:
    """What the guide supports for one part, if it does."""
    numbers = _numbers(context)
    asks = open_asks(numbers) if numbers is not None else ()
    found = next((ask for ask in asks if ask.component is component), None)
    return f"{_asking(context)} {with_article(ask_words(found))}." if found is not None else ""


def _sign_on(context: Context, message: Message) -> str:
    return f"{TEXTS['ask_sign_on']} {_part_ask(context, Component.SIGN_ON)}".strip()


def _ask_bonus(context: Context, message: Message) -> str:
    return f"{TEXTS['ask_bonus']} {_part_ask(context, Component.BONUS)}".strip()


def _make_whole(context: Context, message: Message) -> str:
    lost = context.case.forfeits
    if lost is None:
        return ""
    return (
        f"Yes, and you have the sum: {amount_words(lost, context.currency)} that you leave behind. "
        "Ask for it as a sign-on, apart from the raise, and bring the statement that shows it."
    )


def _bonus_sure(context: Context, message: Message) -> str:
    bonus = context.case.offer.bonus
    if bonus is None or not bonus.guaranteed:
        return ""
    return (
        "You told me yours is guaranteed. Then the letter must say “guaranteed”, the sum or "
        "percentage, and for which year; “target” would be something else."
    )


_EQUITY = {
    EquityKind.PROFIT_SHARE: (
        "Yours is a profit share: cash, once it's paid. It depends on the profit and on their "
        "formula, so ask for both, for the pay-out date, and what past years brought."
    ),
    EquityKind.PUBLIC_RSU: (
        "Yours are shares of a listed company: as they vest you can sell them, at that day's "
        "price. That is close to cash, though the price moves."
    ),
    EquityKind.RSU: (
        "RSUs of a listed company you can sell as they vest. If the company isn't listed, you "
        "can't until it is sold or goes public, so ask which it is, and whether they buy back."
    ),
    EquityKind.OPTIONS: (
        "Options are worth the share's price less your strike, if you can ever sell: perhaps a "
        "lot, perhaps nothing. I count them at half unless you say otherwise, and show the full "
        "value beside it. Ask for strike, last price and the exercise window."
    ),
}
_PRIVATE = (
    "Nobody can say yet: shares of a company that isn't listed pay only when it is sold or goes "
    "public. I count them at half unless you say otherwise, and show the full value beside it. "
    "Ask when people could last sell, and at what price."
)


def _equity_real(context: Context, message: Message) -> str:
    equity = context.case.offer.equity
    kind = equity.kind if equity is not None else None
    if kind is None and context.row is not None and context.row.equity is not None:
        kind = context.row.equity.kind
    if kind is None or kind in (EquityKind.OTHER, EquityKind.PHANTOM):
        return ""
    return _EQUITY.get(kind, _PRIVATE)


def _leave(context: Context, message: Message) -> str:
    equity = context.case.offer.equity
    cliff = equity.cliff_months if equity is not None else None
    if not cliff:
        return ""
    return (
        f"Before month {cliff} nothing of yours vests: leave earlier and all of the grant is gone, "
        "usually also if they let you go. After that you keep what has vested. Ask for vesting "
        "each month or quarter, or a shorter cliff."
    )


def _title(context: Context, message: Message) -> str:
    numbers = _numbers(context)
    level = numbers.level if numbers is not None else None
    if level is None or level.verdict != "above":
        return ""
    return (
        f"Yes, and first of all: you are {escape(level.level)} at {escape(level.company)}, and by "
        "the guide this may be a step down. Ask which level the offer is set at, what its range "
        "is, and what the next one needs."
    )


def _level_elsewhere(context: Context, message: Message) -> str:
    """What a level of this guide is at other companies, in the guide's own words."""
    every = context.guide.equivalents if context.guide else ()
    asked = {code.casefold() for code in message.codes}
    owns = {
        one.own
        for one in every
        if asked & {word.strip("()").casefold() for word in f"{one.own} {one.level}".split()}
    }
    rows = [one for one in every if one.own in owns] or list(every)
    if not rows:
        return ""
    peers = {span.key for span in message.names if span.kind is NameKind.PEER}
    named = [one for one in rows if one.company in peers] or rows
    said = [f"{escape(one.company)} {escape(one.level)}" for one in named[:_MOST_PEERS]]
    own = rows[0].own
    where = "" if context.company.casefold() in own.casefold() else f" at {context.company}"
    return f"By the guide, {escape(own + where)} is about {', '.join(said)}."


# --- Where we are ---------------------------------------------------------------------------------


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
    ask = _base_ask(context) if context.scripted else None
    if ask is None:
        return f"{text} The rest is from your own answers; I add nothing but arithmetic."
    return f"{text} The base to ask for: {ask.reason[:1].lower()}{ask.reason[1:]}"


def _companies(context: Context, message: Message) -> str:
    names = [escape(one.name) for one in context.facts.companies()]
    if not names:
        return ""
    if len(names) > _MOST_NAMES:
        return (
            f"{len(names)} companies, among them {_listed(names[:_MOST_NAMES])}. Type a name and I "
            "look."
        )
    return f"{_listed(names)}. Type a name and I look; where there is no guide, I say so."


def _may_they(context: Context, message: Message) -> str:
    """ "Can they even do that?", of the last thing that they did."""
    if message.tells(News.CURRENT_PAY):
        return TEXTS["salary_law"]
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


def _tell_rival_no(context: Context, message: Message) -> str:
    told = {plain_name(one.company or ""): one.company for one in context.case.competing_offers}
    named = [told[plain_name(one.name)] for one in message.names if plain_name(one.name) in told]
    rival = _rival(context)
    name = escape(named[0] or "") if named else _rival_name(rival) if rival is not None else ""
    if not name or (message.own is not None and context.is_own(message.own)):
        return ""
    return (
        f"Not yet. Tell {name} no once the offer that you take is signed by both sides: until "
        "then it is your other choice. Then do it the same day, in two kind lines. A no is owed, a "
        "reason isn't."
    )


OWN_ANSWERS: dict[str, Callable[[Context, Message], str]] = {
    "is_it_good": _how_good,
    "is_equity_good": _equity_good,
    "is_bonus_good": _bonus_good,
    "ask_too_much": _too_much,
    "how_much_to_ask": _how_much,
    "percent_usual": _percent,
    "what_is_the_band": _band,
    "what_to_answer_expectations": _expectations,
    "my_total": _total,
    "should_i_take_it": _take_it,
    "more_than_hoped": _more_than_hoped,
    "set_floor": _set_floor,
    "tell_other_offer": _tell_other,
    "need_another_offer": _need_other,
    "would_rival_help": _need_other,
    "will_they_match": _match,
    "other_is_lower": _lower,
    "which_is_better": _better,
    "ask_more_time": _more_time,
    "exploding": _more_time,
    "miss_deadline": _more_time,
    "how_long_to_decide": _to_decide,
    "when_to_ask": _when,
    "ask_sign_on": _sign_on,
    "ask_bonus": _ask_bonus,
    "make_whole": _make_whole,
    "bonus_sure": _bonus_sure,
    "equity_real": _equity_real,
    "leave_before_vest": _leave,
    "ask_title": _title,
    "level_elsewhere": _level_elsewhere,
    "can_you_write": _write,
    "how_many_questions": _how_many,
    "can_i_send": _send_it,
    "what_next": _next,
    "what_if_no": _no,
    "counter_again": _again,
    "where_from": _where_from,
    "which_companies": _companies,
    "may_they": _may_they,
    "tell_rival_no": _tell_rival_no,
}
