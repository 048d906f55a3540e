"""The private card: what the candidate should know and keep to themselves."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from negotiation.analysis.results import (
    Analysis,
    Ask,
    Batna,
    RivalView,
)
from negotiation.model.assumptions import LEVERS_IN_CALL, MONTHS
from negotiation.model.case import Case, Stage
from negotiation.model.caution import Caution
from negotiation.model.figures import Computed, Figure, FromGuide
from negotiation.model.guide import Component, EquityKind, FigureRole, Guide
from negotiation.model.money import Period, round_half_up, three_figures
from negotiation.model.own_words import label, marked
from negotiation.model.phrase import Phrase, join, listing, say, sentence, written
from negotiation.plan.lever_choice import LeverChoice
from negotiation.plan.round2_script import terms_words
from negotiation.plan.standing import standing
from negotiation.plan.themes import Theme
from negotiation.plan.wording import (
    ask_words,
    component_word,
    days_words,
    due_words,
    open_asks,
)

FOOTER = (
    "This is not legal, tax or financial advice. The guide's figures are market reports that "
    "nobody has verified; everything is before tax."
)


def private_card(
    case: Case,
    numbers: Analysis,
    choices: tuple[LeverChoice, ...],
    warnings: tuple[Caution, ...],
    known: tuple[Figure, ...],
    *,
    floor_told: bool,
) -> Phrase:
    """Every section that has something to say, and the footer.

    `floor_told`: the script names the walk-away, as the candidate asked.
    """
    sections = [
        ("Where the offer stands", standing(numbers)),
        ("Your ladder", _ladder(numbers, known)),
        ("Your floor", _floor(numbers, floor_told)),
        ("Other offers", _rivals(numbers)),
        ("Why these arguments", _levers(case, numbers, choices)),
        ("Keep to yourself", _secrets(numbers)),
        ("Ask them", _questions(numbers)),
        ("Next step", _next_step(case, numbers)),
        ("What the guide could not tell", _unknown(numbers)),
        ("Worth knowing", [_own(warning, known) for warning in warnings]),
    ]
    blocks = [
        say(f"{title}\n", join((say("- ", line) for line in lines if line), "\n"))
        for title, lines in sections
        if any(lines)
    ]
    return join([*blocks, say(FOOTER)], "\n\n")


def _own(warning: Caution, known: tuple[Figure, ...]) -> Phrase:
    return sentence(marked(warning.message, Computed(f"warning {warning.code}"), known))


def _either_or(numbers: Analysis) -> list[Phrase]:
    """Two packages of round two, with what each is worth."""
    packages = numbers.round2.packages if numbers.round2 is not None else ()
    if len(packages) < 2:
        return []
    lines: list[Phrase] = []
    for order, package in zip(("One package", "the other"), packages, strict=False):
        worth = say(", worth ", written(package.yearly_gain), " a year more to you")
        lines.append(sentence(f"{order}: ", terms_words(package.amounts, numbers, written), worth))
    lines.append(
        sentence(
            "let them choose, and take the one they can do. Two counters are enough; then decide"
        )
    )
    return lines


def _ladder(numbers: Analysis, known: tuple[Figure, ...]) -> list[Phrase]:
    packed = _either_or(numbers)
    lines = list(packed)
    for ask in () if packed else open_asks(numbers):
        reason = sentence(marked(ask.reason, ask.opening.source, known))
        lines.append(join([_rungs(ask), reason]))
        told = [figure.value for figure in (ask.opening, ask.range_top) if figure is not None]
        if ask.stretch is not None and all(ask.stretch.value > amount for amount in told):
            word = component_word(ask.component, ask.kind)
            lines.append(
                sentence(
                    f"if you want to stretch on {word}: ",
                    written(ask.stretch),
                    ". That is bold, and not in the script",
                )
            )
    asked = {ask.component for ask in open_asks(numbers)}
    for ask in numbers.asks:
        given = ask.offered is not None and ask.offered.value > 0
        if ask.hold and given and ask.component not in asked:
            word = component_word(ask.component, ask.kind)
            reason = sentence(marked(ask.reason, ask.opening.source, known))
            lines.append(join([sentence(f"{word}: hold"), reason]))
    steps = any(len({a.opening.value, a.acceptable.value}) > 1 for a in open_asks(numbers))
    if steps and not packed:
        lines.append(
            sentence(
                "trade every step down for something, and make each one smaller than the last. Two "
                "counters are enough; then decide"
            )
        )
    return lines


def _rungs(ask: Ask) -> Phrase:
    steps: list[Phrase] = []
    shown = {ask.opening.value}
    on_table = ask.offered.value if ask.offered is not None else Decimal()
    for verb, figure in (("aim for ", ask.target), ("give way to ", ask.fallback)):
        if figure.value not in shown and figure.value > on_table:
            shown.add(figure.value)
            steps.append(say(verb, written(figure)))
    if ask.acceptable.value not in shown:
        steps.append(say("take anything from ", written(ask.acceptable)))
    return join([sentence("ask for ", ask_words(ask)), sentence(listing(steps))])


def _floor(numbers: Analysis, told: bool) -> list[Phrase]:
    lines: list[Phrase] = []
    if numbers.walk_away is not None:
        lines.append(
            sentence(
                "your own walk-away is a base of ", written(numbers.walk_away), ". ",
                "You asked for it to be said in this last round; once said, it is where they will "
                "stop" if told else "It is in none of the texts, and it should stay that way",
            )
        )  # fmt: skip
    else:
        lines.append(sentence("you have set no walk-away. Settle on one before you call"))
    own, offered = numbers.walk_away, numbers.offer.base
    short = own is not None and offered is not None and offered.amount < own.value
    if numbers.round2 is not None and short:
        lines.append(
            sentence(
                "the base on the table is still below it. Only you can say whether the rest makes "
                "up for that"
            )
        )
    floor = numbers.guide_floor
    if floor is not None:
        base = next((ask for ask in open_asks(numbers) if ask.component is Component.BASE), None)
        lines.append(sentence("the guide suggests not going below ", written(_round(floor))))
        if base is not None and base.acceptable.value < _in_unit_of(base, floor, numbers):
            lines.append(
                sentence(
                    "that is higher than this offer is likely to end, so weigh it yourself: the "
                    "floor that counts is your own"
                )
            )
    return lines


def _in_unit_of(base: Ask, floor: Figure, numbers: Analysis) -> Decimal:
    """The guide's floor per what the base is asked for per."""
    cell = numbers.row.base
    monthly = cell is not None and cell.money is not None and cell.money.per is Period.MONTH
    if monthly is (base.spoken_period == "a month"):
        return floor.value
    return floor.value * MONTHS if monthly else floor.value / MONTHS


def _round(floor: Figure) -> Figure:
    """A floor that was scaled from another region, to three figures: it is no more exact."""
    value = Decimal(three_figures(floor.value))
    if value == floor.value:
        return floor
    return Figure(value, floor.unit, Computed(f"{floor.value:,}, to three figures"))


def _rivals(numbers: Analysis) -> list[Phrase]:
    lines: list[Phrase] = []
    for rival in numbers.leverage.rivals:
        lines.append(_rival(rival, numbers.currency))
    days = [r.offer.deadline_days for r in numbers.leverage.rivals if r.offer.deadline_days]
    left = numbers.leverage.days_left
    if days and left is not None and min(days) < left:
        lines.append(sentence("their date comes first: a true reason to ask for a quick answer"))
    return lines


def _rival(rival: RivalView, own: str) -> Phrase:
    offer = rival.offer.offer
    told = {offer.currency, offer.base.currency if offer.base is not None else None}
    foreign = bool(told - {None, own})
    missing = (
        "not comparable: it is in another currency. Give me your own rate if you want them side by "
        "side"
        if foreign
        else "not comparable yet: parts of it, or of your own offer, are missing"
    )
    name = label(rival.offer.company or "", 50) or "the other company"
    said = {
        Batna.NONE: "nothing to compare yet",
        Batna.IN_PROCESS: "a process, not an offer; say no more than that",
        Batna.WEAK: "worth less than this offer. Keep its figures to yourself",
        Batna.PARITY: "about as good as this offer",
        Batna.STRONG: "worth more than this offer. You can afford to be calm and clear",
        Batna.DEPENDS: "better or worse than this offer, depending on what you think "
        "equity is worth",
        Batna.NOT_COMPARABLE: missing,
    }[rival.batna]
    terms: list[Phrase] = []
    if rival.valued is not None and rival.valued.total_face is not None:
        terms.append(say(written(rival.valued.total_face), " a year as stated"))
    even = Phrase()
    if rival.breakeven is not None and 0 < rival.breakeven.value < 1:
        cents = Figure(round_half_up(rival.breakeven.value * 100), "%", rival.breakeven.source)
        even = sentence(
            "the two are even if you count equity at ",
            written(cents),
            " of its stated value; above that the one with more equity wins",
        )
    middle = say(", ", listing(terms)) if terms else Phrase()
    return join([sentence(name, middle, f": {said}"), even])


def _levers(case: Case, numbers: Analysis, choices: tuple[LeverChoice, ...]) -> list[Phrase]:
    lines: list[Phrase] = []
    argued = case.stage is Stage.OPENING and bool(open_asks(numbers))
    for place, choice in enumerate(choices):
        lever = choice.lever
        title = marked(label(lever.title), FromGuide(numbers.guide.path, lever.line))
        if choice.theme in (Theme.RIVAL, Theme.BENCHMARK):
            title = Phrase()  # it often names companies this candidate has nothing to do with
        use = "left out): it "
        if choice.chosen:
            use = "used): " if argued and place < LEVERS_IN_CALL else "in reserve): "
        name = say(", ", title) if title else Phrase()
        lines.append(sentence(f"lever {lever.number}", name, f" ({use}", choice.why))
    return lines


def _secrets(numbers: Analysis) -> list[Phrase]:
    things = ["your walk-away", "what you earn today", "how much you need or want this"]
    if any(rival.batna is Batna.WEAK for rival in numbers.leverage.rivals):
        things.append("the figures of the weaker offer")
    if numbers.guide_floor is not None:
        things.append("the guide's floor")
    lines = [sentence(listing(say(thing) for thing in things))]
    if not numbers.leverage.rivals:
        lines.append(
            sentence(
                "that you have no other offer: you need not say so, and you must not say otherwise"
            )
        )
    return lines


def _questions(numbers: Analysis) -> list[Phrase]:
    return [sentence(question) for question in _asked(numbers)]


def _asked(numbers: Analysis) -> Iterator[str]:
    offer = numbers.offer
    level = numbers.level
    if level is None or level.verdict != "fits":
        yield "which level is the offer at, and what is the band for it?"
    equity = offer.equity
    kind = equity.kind if equity is not None else None
    ask = next((a for a in numbers.asks if a.component is Component.EQUITY), None)
    kind = kind or (ask.kind if ask is not None else None)
    stated = equity.value if equity is not None else None
    if stated is not None and stated.amount == 0 and (ask is None or ask.hold):
        equity = ask = None  # none was offered, and none is asked for
        if numbers.row.equity is not None:
            yield "is there any equity for this role, now or later?"
    elif kind is EquityKind.PROFIT_SHARE:
        yield "how is the profit share worked out, is any of it guaranteed, and when is it paid?"
    elif equity is None and ask is None and numbers.row.equity is not None:
        yield "is there equity, and if so how much, of what kind and over how many years?"
    elif equity is not None or ask is not None:
        if equity is None or equity.schedule is None:
            yield "how does the equity vest year by year, and is there a cliff?"
        if kind is EquityKind.OPTIONS and (equity is None or equity.strike is None):
            yield "how many options, at what strike price, and at what current share value?"
        if kind not in (EquityKind.RSU, EquityKind.PUBLIC_RSU, EquityKind.OPTIONS):
            yield "what price per share is the grant based on, and when could shares be sold?"
        yield "are refresher grants usual, and are any promised in writing?"
    if offer.bonus is not None and offer.bonus.guaranteed is None:
        yield "is the bonus a target or guaranteed, and what was paid in recent years?"
    if offer.bonus is None and numbers.row.bonus is not None:
        yield "is there a bonus, and is it a target or guaranteed?"
    if offer.sign_on is not None:
        yield "does any of the sign-on have to be paid back if you leave, and until when?"
    if offer.base is None:
        yield "what is the base salary?"


def _next_step(case: Case, numbers: Analysis) -> list[Phrase]:
    due = due_words(case, numbers)
    by = say(f", well before {due}" if due else "")
    tempo = numbers.leverage.tempo
    left = numbers.leverage.days_left
    if tempo == "normal" and not due and left is not None:
        by = say(", well inside the ", days_words(left, "their deadline, as you said"), " you have")
    if case.stage is Stage.ROUND2 and numbers.round2 is not None:
        step = {
            "accept": "get the new terms in writing, read them, then accept",
            "either_or": "offer the two packages and let them choose",
            "one_component": "ask for the one part, then listen",
            "change_ground": "leave the figure and ask about what else can move",
            "decide": "two counters are enough: take a day, then decide",
        }.get(numbers.round2.advice, "take a day, then decide")
        return [sentence(step)]
    if not open_asks(numbers):
        return [sentence("ask for everything in writing", by, ", and read it before you say yes")]
    first = {
        "exploding": "ask for the extra days first, today, by telephone if you can; then send the "
        "e-mail",
        "today": "send the e-mail today and offer a call",
        "passed": "ask today whether the offer is still open, then send the e-mail",
    }.get(tempo)
    this_week = say("send the e-mail this week", by, ", and have the call notes beside the phone")
    return [
        sentence(first or this_week),
        sentence("accept nothing before you have the final terms in writing"),
    ]


def _named(component: Component, guide: Guide) -> bool:
    """Whether the guide tells people to ask for it, though its table has no column for it."""
    strategy = guide.strategy.figures if guide.strategy is not None else ()
    levers = (figure for lever in guide.levers for figure in lever.figures)
    return any(
        figure.component is component and figure.role is FigureRole.ASK
        for figure in (*strategy, *levers)
    )


def _unknown(numbers: Analysis) -> list[Phrase]:
    asked = {ask.component for ask in numbers.asks}
    lines: list[Phrase] = []
    missing = [
        component_word(component)
        for component in (Component.EQUITY, Component.BONUS, Component.SIGN_ON)
        if component not in asked
        and numbers.row.cell(component) is None
        and not _named(component, numbers.guide)
    ]
    if missing and Component.TOTAL not in asked:
        named = (say("" if word == "equity" else "a ", word) for word in missing)
        words = listing(named, "or")
        lines.append(sentence("the guide gives no figure for ", words))
    if numbers.guide.as_of is not None:
        when = numbers.guide.as_of
        lines.append(sentence(f"the figures are as of {when.isoformat()}"))
    if any(ask.scaled for ask in numbers.asks):
        lines.append(
            sentence("it gives its asking figures for another place; they are scaled to yours")
        )
    lines.append(
        sentence(
            "the middle of its band is halfway between two reports, not a midpoint the company "
            "designed"
        )
    )
    return lines
