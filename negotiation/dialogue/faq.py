"""Questions typed instead of an answer: each gets an honest one, with the person's own figures."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from negotiation.dialogue.context import Context
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.glossary import MEANINGS
from negotiation.dialogue.plans import analysis_of, plan_of
from negotiation.dialogue.readback import where_it_stands
from negotiation.dialogue.say import amount_words, offer_lines
from negotiation.dialogue.session import Step, Target
from negotiation.dialogue.settings import told_of
from negotiation.model.facts import NameKind
from negotiation.model.money import show, show_range
from negotiation.model.offer import Stated
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.plan.wording import ask_words, open_asks, with_article
from negotiation.resolution.amounts import Settled, resolve
from negotiation.resolution.ground import money_in
from negotiation.understanding.message import Mention, Message, Mode
from negotiation.understanding.quantities import Money

NO_ANSWER = (
    "I have no good answer to that one. I can say where your figures stand, what to ask for and "
    "how, "
    "and explain the words of an offer. For the rest, ask somebody who knows the company."
)


def answers(context: Context, message: Message) -> tuple[str, ...]:
    """The answers to what the message asks, in order; empty where it asks nothing."""
    found = [MEANINGS[key] for key in message.meant]
    for key in message.questions:
        answer = _answer(context, message, key)
        if answer and answer not in found:
            found.append(answer)
    return tuple(found[:3])


def _answer(context: Context, message: Message, key: str) -> str:
    computed = _COMPUTED.get(key)
    if computed is not None:
        return computed(context, message)
    return TEXTS.get(key, "")


# --- With the person's own figures ----------------------------------------------------------------


def _asked_amount(message: Message) -> Mention | None:
    for mention in message.mentions:
        if isinstance(mention.quantity, Money) and mention.mode in (
            Mode.ASKED,
            Mode.ASK,
            Mode.WISHED,
            Mode.OFFERED,
        ):
            return mention
    return None


def _how_good(context: Context, message: Message) -> str:
    mention = _asked_amount(message)
    if mention is not None and mention.mode is Mode.ASKED:
        told = _place_of(context, mention)
        if told:
            return told
    standing = where_it_stands(context) if context.case.offer.base is not None else ""
    if not standing:
        return (
            _band(context, message) or "I can say how good it is once I know the base they offer."
        )
    floor, base = context.case.walk_away, context.case.offer.base
    if floor is not None and base is not None and base.amount < floor.amount:
        standing += " It is below the walk-away you told me."
    asks = _open_asks(context)
    if asks:
        standing += f" The guide supports asking for {asks}."
    return standing


def _place_of(context: Context, mention: Mention) -> str:
    """Where an amount that somebody asks about lies, as a base."""

    found = resolve(told_of(mention, Part.BASE), context.ground(Target()))
    stated = found.stated if isinstance(found, Settled) else None
    if stated is None and not isinstance(found, Settled) and found.ways:
        stated = found.ways[0].stated
    row = context.row
    band = money_in(row.base if row else None, stated.currency if stated else None)
    if stated is None or band is None:
        return ""
    said = amount_words(Stated(stated.amount, stated.currency))
    low, high = show(band.low, band.currency), show(band.high, band.currency)
    if stated.amount < band.low:
        return f"As a base, {said} is below the guide's {low} to {high}."
    if stated.amount > band.high:
        return f"As a base, {said} is above the guide's {low} to {high}."
    share = (
        Decimal(stated.amount - band.low) / (band.high - band.low)
        if band.high > band.low
        else Decimal(0)
    )
    quarter = ("lowest", "second", "third", "top")[min(3, int(share * 4))]
    return f"As a base, {said} is in the {quarter} quarter of the guide's {low} to {high}."


def _open_asks(context: Context) -> str:
    numbers = analysis_of(context) if context.case.offer.base is not None else None
    if numbers is None:
        return ""
    asks = [str(with_article(ask_words(ask))) for ask in open_asks(numbers)]
    if not asks:
        return ""
    return asks[0] if len(asks) == 1 else f"{', '.join(asks[:-1])} and {asks[-1]}"


def _how_much(context: Context, message: Message) -> str:
    mention = _asked_amount(message)
    if mention is not None:
        return _too_much(context, message)
    if context.case.offer.base is None:
        band = _band(context, message)
        return f"{band} I can say what to ask for once I know the base they offer.".strip()
    asks = _open_asks(context)
    if not asks:
        return (
            f"Nothing more, by the guide: your offer reaches what it asks for. "
            f"{_how_good(context, message)}"
        )
    extra = _band(context, message)
    return f"By what I know so far, the guide supports asking for {asks}. {extra}".strip()


def _too_much(context: Context, message: Message) -> str:
    mention = _asked_amount(message)
    if mention is None:
        return TEXTS["too_greedy"] if context.row is None else _how_much_plain(context)
    told = _place_of(context, mention)
    numbers = analysis_of(context) if context.case.offer.base is not None else None
    if numbers is not None:
        base = next((ask for ask in numbers.asks if ask.component.value == "base"), None)
        if base is not None and not base.hold:
            most = show(int(base.opening.value), base.opening.unit)
            return f"{told} For you the guide supports asking for a base of {most}.".strip()
    return told or "I can say once I know the role, the place and the base they offer."


def _how_much_plain(context: Context) -> str:
    asks = _open_asks(context)
    if asks:
        return f"The guide supports asking for {asks}; that is inside what is usual, and no insult."
    return TEXTS["too_greedy"]


def _band(context: Context, message: Message) -> str:
    row = context.row
    if row is None:
        rows = context.rows or (context.guide.bands if context.guide else ())
        cells = [(one.region or one.level or "", one.base or one.total) for one in rows]
        said = [
            f"{escape(name)} {show_range(cell.money)}"
            for name, cell in cells[:6]
            if cell is not None and cell.money is not None
        ]
        return f"The guide has, a year: {'; '.join(said)}." if said else ""
    cell = row.base or row.total
    if cell is None or cell.money is None:
        return ""
    what = "base" if row.base is not None else "the whole package"
    span = {"month": " a month", "year": " a year"}.get(cell.money.per or "", "")
    text = f"For {escape(context.place)} the guide has {what} of {show_range(cell.money)}{span}"
    equity = row.equity
    if row.base is not None and equity is not None and equity.money is not None:
        from negotiation.dialogue.say import KINDS
        from negotiation.model.guide import EquityKind

        kind = KINDS[equity.kind or EquityKind.OTHER]
        span = {"grant": " over four years", "year": " a year"}.get(equity.money.per or "", "")
        text += f" and {kind} of {show_range(equity.money)}{span}"
    return f"{text}."


def _total(context: Context, message: Message) -> str:
    numbers = analysis_of(context) if context.case.offer.base is not None else None
    total = numbers.valuation.own.total_face if numbers is not None else None
    if total is None:
        return "I can add it up once I know the base and the other parts."
    return f"As stated, your offer comes to {show(total.value, total.unit)} a year."


def _better(context: Context, message: Message) -> str:
    """Two offers side by side; the choice stays theirs."""
    rivals = [one for one in context.case.competing_offers if one.offer.base is not None]
    if not rivals or context.case.offer.base is None:
        return "Tell me both offers in figures, and I lay them side by side."
    lines = [
        f"- **{escape(context.company)}**: "
        f"{'; '.join(offer_lines(context.case.offer, context.currency))}"
    ]
    lines += [
        f"- **{escape(one.company or 'The other offer')}**: "
        f"{'; '.join(offer_lines(one.offer, context.currency))}"
        for one in rivals
    ]
    numbers = analysis_of(context)
    totals = []
    if numbers is not None:
        for valued in (numbers.valuation.own, *numbers.valuation.competing):
            if valued.total_face is not None:
                totals.append(
                    f"{escape(valued.company)} "
                    f"{show(valued.total_face.value, valued.total_face.unit)}"
                )
    said = f"A year, at face value: {', '.join(totals)}." if totals else ""
    even = ""
    if numbers is not None and numbers.valuation.breakeven:
        company, figure = numbers.valuation.breakeven[0]
        even = (
            f" {escape(company)} wins only if its equity is worth more than "
            f"{figure.value:.2f} of what it says."
        )
    return "\n".join(
        [
            "Side by side:",
            *lines,
            f"{said}{even}".strip(),
            "Which one you prefer is yours to decide; paper and cash are not the same.",
        ]
    )


def _take_it(context: Context, message: Message) -> str:
    return (
        f"That is yours to decide, and I won't decide it for you. {_how_good(context, message)}"
    ).strip()


def _deadline_room(context: Context, message: Message) -> str:
    return TEXTS["how_long_to_decide"]


def _expectations(context: Context, message: Message) -> str:
    mention = _asked_amount(message)
    band = _band(context, message)
    head = _place_of(context, mention) if mention is not None else ""
    return f"{head} {band} {TEXTS['what_to_answer_expectations']}".strip()


def _sent_to(context: Context, message: Message) -> str:
    return TEXTS["who_to_send"]


def _deed_example(context: Context, message: Message) -> str:
    return TEXTS["what_counts_as_deed"]


def _why(context: Context, message: Message) -> str:
    if context.state.open:
        from negotiation.dialogue.clarify import WHY_ASKED

        return (
            f"{WHY_ASKED} The script asks for more than what you have, so it must be the "
            f"figure in the offer."
        )
    return TEXTS["why_ask"]


def _send_it(context: Context, message: Message) -> str:
    if context.scripted:
        return TEXTS["can_i_send"]
    return "Not yet: a few questions are left, then the script is ready to send."


def _no(context: Context, message: Message) -> str:
    plan = plan_of(context) if context.scripted else None
    if plan is None:
        return TEXTS["what_if_no"]
    return f"{TEXTS['what_if_no']} Pick what they say under “They answered”, and you have the line."


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
        return TEXTS["level_elsewhere"]
    named = [
        one for one in rows
        if any(span.kind is NameKind.PEER and span.key == one.company for span in message.names)
    ]  # fmt: skip
    said = [f"{escape(one.company)} {escape(one.level)}" for one in (named or rows)[:_MOST_PEERS]]
    own = escape(rows[0].own)
    return f"By the guide, {own} at {escape(context.company)} is about {', '.join(said)}."


_MOST_PEERS = 4
_COMPUTED: dict[str, Callable[[Context, Message], str]] = {
    "is_it_good": _how_good,
    "ask_too_much": _too_much,
    "how_much_to_ask": _how_much,
    "what_is_the_band": _band,
    "my_total": _total,
    "which_is_better": _better,
    "should_i_take_it": _take_it,
    "what_to_answer_expectations": _expectations,
    "why_ask": _why,
    "can_i_send": _send_it,
    "what_next": _send_it,
    "what_if_no": _no,
    "level_elsewhere": _level_elsewhere,
}


def floor_question(context: Context) -> str:
    """To somebody who asks whether a walk-away is right."""
    numbers = analysis_of(context)
    floor = numbers.guide_floor if numbers is not None else None
    guide = ""
    if floor is not None:
        guide = f" The guide suggests not going below {show(int(floor.value), floor.unit)}."
    return (
        f"Only you can say where your limit is.{guide} If you have one, type the figure "
        f"alone, like 240k."
    )


__all__ = ["NO_ANSWER", "Step", "answers", "floor_question"]
