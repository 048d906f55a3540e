"""What the company offered, told, posted and moved."""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.parts import PARTS, amount_of, period_of, reading_order
from negotiation.analysis.results import Analysis
from negotiation.model.case import Case
from negotiation.model.claims import About
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Offer
from negotiation.model.phrase import Phrase, listing, say, stating, written
from negotiation.plan.told.claim import claimed
from negotiation.plan.wording import days_left, due_words, has, kind_of, the

LEAST_GRANT = 1000  # a smaller number is thousands that nobody wrote out


def parts(offer: Offer, numbers: Analysis) -> dict[Component, Phrase]:
    """Each part of the offer as one says it; none for what was said to be nothing."""
    found: dict[Component, Phrase] = {}
    for component in PARTS:
        figure = amount_of(offer, component, "offer")
        if component is Component.EQUITY and figure is None:
            figure = _count(offer)
        if figure is None or figure.value <= 0:
            continue
        kind = kind_of(component, numbers)
        words = has(component, kind, say(written(figure)), period_of(offer, component))
        if figure.unit == "units":
            words = say(written(figure), " options" if kind is EquityKind.OPTIONS else " shares")
        elif figure.unit == "%" and component is Component.EQUITY:
            profit = kind is EquityKind.PROFIT_SHARE
            words = say("options on " if kind is EquityKind.OPTIONS else "", written(figure))
            words = say(words, " of the profit" if profit else " of the company")
        elif component is Component.EQUITY and figure.value < LEAST_GRANT:
            continue
        claim = claimed(About.COMPANY, f"offer.{component}", words, f"They offer you {words}.")
        worth = _count_worth(numbers) if figure.unit == "units" else Phrase()
        found[component] = say(stating(claim, words), worth)
    return found


def _count_worth(numbers: Analysis) -> Phrase:
    """What a number of options comes to, where that could be worked out."""
    priced = (ask.offered for ask in numbers.asks if ask.component is Component.EQUITY)
    worth = next((figure for figure in priced if figure is not None and figure.value > 0), None)
    if worth is None:
        return Phrase()
    period = period_of(numbers.offer, Component.EQUITY)
    return say(" (by my count worth ", written(worth), f" {period})" if period else ")")


def _count(offer: Offer) -> Figure | None:
    """A grant that was told as a number of options or shares, or as a share of the company."""
    equity = offer.equity
    if equity is not None and equity.units is not None:
        return Figure(Decimal(equity.units), "units", FromCandidate("offer.units"))
    if equity is not None and equity.percent is not None:
        return Figure(equity.percent, "%", FromCandidate("offer.equity_percent"))
    return None


def whole(parts: dict[Component, Phrase], case: Case, company: str) -> Phrase | None:
    """The whole offer, part by part; of a sign-on in two payments, how much comes when."""
    if not parts:
        return None
    # Where leaving costs something, what comes in the first year is said with it.
    both = _sign_on_by_year(case.offer) if case.forfeits is None else Phrase()
    words = listing(
        say(Phrase(part.parts), both if component is Component.SIGN_ON else "")
        for component, part in parts.items()
    )
    claim = claimed(About.COMPANY, "offer", words, f"{company} offers you {words}.")
    return stating(claim, words)


def _sign_on_by_year(offer: Offer) -> Phrase:
    """ " ($50,000 in the first year)" of one that is paid in two."""
    first, later = offer.sign_on, offer.sign_on_year2
    if first is None or later is None or not first.amount or not later.amount:
        return Phrase()
    unit = first.currency or offer.currency or ""
    now = Figure(Decimal(first.amount), unit, FromCandidate("offer.sign_on", first.words))
    return say(" (", written(now), " in the first year)")


def due(case: Case, numbers: Analysis) -> Phrase | None:
    """By when the company wants an answer: "tomorrow", "by Friday, 4 December"."""
    days = numbers.leverage.days_left
    if days is None or days < 0:
        return None
    named = due_words(case, numbers)
    if days <= 1:
        words = say("today" if days == 0 else "tomorrow")
    elif named:
        words = say(f"by {named}")
    else:
        words = say("within ", days_left(days, "their deadline, as you said"))
    you = f"They want your answer {f'by {named}' if named else words}."
    return stating(claimed(About.DATE, "deadline", f"an answer {words}", you), words)


def posted(numbers: Analysis) -> tuple[tuple[Component, Phrase, Phrase], ...]:
    """The ranges of the job posting."""
    found: list[tuple[Component, Phrase, Phrase]] = []
    for posted in numbers.posted:
        low, high = written(posted.low), written(posted.high)
        part = the(posted.component, kind_of(posted.component, numbers))
        says = f"their own range for {part} is {low.text} to {high.text}"
        claim = claimed(
            About.COMPANY, f"posted_range.{posted.component}", says,
            f"Their own range for {part} is {low.text} to {high.text}.",
        )  # fmt: skip
        found.append((posted.component, stating(claim, low), say(high)))
    return tuple(found)


def moved(numbers: Analysis) -> dict[Component, Phrase]:
    """What the company moved up, each part with its new figure."""
    if numbers.round2 is None:
        return {}
    found: dict[Component, Phrase] = {}
    risen = sorted(numbers.round2.risen, key=lambda one: reading_order(one[0]))
    for component, before, after in risen:
        if component is Component.TOTAL and len(risen) > 1:  # it rose with its parts
            continue
        part, now = the(component, kind_of(component, numbers)), written(after)
        says = f"{part} moved from {written(before).text} to {now.text}"
        you = f"They moved {part} from {written(before).text} to {now.text}."
        found[component] = stating(claimed(About.COMPANY, f"offer.{component}", says, you), now)
    return found


def fallen(numbers: Analysis) -> tuple[tuple[Component, Phrase, Phrase], ...]:
    """What came down, with its figures before and after."""
    if numbers.round2 is None:
        return ()
    found: list[tuple[Component, Phrase, Phrase]] = []
    for component, before, after in numbers.round2.fallen:
        if component is Component.TOTAL:
            continue
        part, then, now = (
            the(component, kind_of(component, numbers)),
            written(before),
            written(after),
        )
        says = f"{part} came down from {then.text} to {now.text}"
        you = f"They lowered {part} from {then.text} to {now.text}."
        claim = claimed(About.COMPANY, f"previous_offer.{component}", says, you)
        found.append((component, stating(claim, then), say(now)))
    return tuple(found)


def final(case: Case, key: str, words: str) -> Phrase | None:
    """What the company said it will not move."""
    position = case.company_position
    if position is None or not getattr(position, key):
        return None
    claim = claimed(About.COMPANY, f"company_position.{key}", words, f"They said that {words}.")
    return stating(claim, words)
