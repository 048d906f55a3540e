"""The other offer, no further than it may be told."""

from __future__ import annotations

from dataclasses import dataclass

from negotiation.analysis.parts import PARTS, amount_of, kind_of, period_of
from negotiation.analysis.results import Analysis, Batna, RivalView, Valued
from negotiation.model.assumptions import HURRIED_DAYS
from negotiation.model.calendar import add_business_days, day_name
from negotiation.model.case import Case
from negotiation.model.claims import About
from negotiation.model.figures import Figure
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.own_words import label
from negotiation.model.phrase import Phrase, listing, say, stating, written
from negotiation.plan.told.claim import claimed
from negotiation.plan.told.company import LEAST_GRANT
from negotiation.plan.wording import days_left, has


@dataclass(frozen=True, slots=True)
class RivalTold:
    """Another offer, as far as it may be spoken of.

    `who`: the name, or "another company". `offer`: "a written offer from Adobe". `terms` and
    `base` only where its figures may be quoted; `by_word`: those of an offer that is not in
    writing, which are told as such or not at all. `expires`: "in two days", "on Friday, 4
    December". `hears`: the day on which a process should end in an answer.
    """

    view: RivalView
    status: OfferStatus
    who: str
    named: bool
    offer: Phrase
    terms: Phrase | None
    base: Phrase | None
    expires: Phrase | None
    hears: Phrase | None = None
    by_word: Phrase | None = None

    @property
    def addressee(self) -> str:
        """Whom one turns to there: the name, or "the other company"."""
        return self.who if self.named else "the other company"


def rival(case: Case, numbers: Analysis) -> RivalTold | None:
    """The one other offer or process that is built on, no further than it may be told.

    A weaker offer is not spoken of, nor one that is better in no part, unless it runs
    out so soon that its date matters. A rival whose date comes first goes before a better one.
    """
    clock = numbers.leverage.clock
    best = clock.rival if clock is not None and clock.rival is not None else numbers.leverage.best
    if best is None:
        return None
    hurried = clock is not None and clock.rival is best and clock.days <= HURRIED_DAYS
    return _told(case, numbers, best, "another company", hurried=hurried)


def second_rival(case: Case, numbers: Analysis, first: RivalTold | None) -> RivalTold | None:
    """A further offer, beside the one that is built on: a process says nothing more."""
    if first is None or first.status is OfferStatus.IN_PROCESS:
        return None
    others = (view for view in numbers.leverage.rivals if view is not first.view)
    unnamed = "another company" if first.named else "a second company"
    found = (_told(case, numbers, view, unnamed) for view in others)
    made = (one for one in found if one is not None and one.status is not OfferStatus.IN_PROCESS)
    return next(made, None)


def _told(
    case: Case, numbers: Analysis, view: RivalView, unnamed: str, *, hurried: bool = False
) -> RivalTold | None:
    if view.batna is Batna.WEAK or view.offer.status is None:
        return None
    status = view.offer.status
    outdoes = view.valued is None or _outdoes(view.valued, numbers.valuation.own)
    if not outdoes and not hurried:
        return None
    source = f"competing_offers[{view.index}]"
    name = label(view.offer.company or "", 50) if view.offer.may_name else ""
    who = name or unnamed
    expires = _expires(case, view, source)
    until = _until(case, view) or str(expires or "")
    terms = _terms(view, source, who, until) if view.may_quote and outdoes else None
    spoken = status is OfferStatus.VERBAL and outdoes and _is_comparable(view, numbers)
    by_word = _terms(view, source, who, until, made="told you, not in writing") if spoken else None
    kind = {
        OfferStatus.WRITTEN: "a written offer",
        OfferStatus.VERBAL: "a verbal offer",
        OfferStatus.IN_PROCESS: "a process",
    }[status]
    you = {
        OfferStatus.WRITTEN: f"You have a written offer from {who}.",
        OfferStatus.VERBAL: f"You have a verbal offer from {who}, not yet in writing.",
        OfferStatus.IN_PROCESS: "You are in a process with another company.",
    }[status]
    offer = stating(claimed(About.RIVAL, source, f"{kind} from {who}", you), kind)
    base = view.valued.base if view.valued is not None and terms is not None else None
    return RivalTold(
        view,
        status,
        who,
        bool(name),
        offer,
        terms,
        say(written(base)) if base is not None else None,
        expires,
        _hears(case, view, source),
        by_word,
    )


def _outdoes(theirs: Valued, own: Valued) -> bool:
    """Whether another offer has more in any part that it could be pointed to for.

    Its equity is counted with the caution that the comparison takes, ours as it stands.
    """
    if theirs.currency != own.currency:
        return True
    pairs = (
        (theirs.base, own.base),
        (theirs.bonus, own.bonus),
        (theirs.sign_on, own.sign_on),
        (_cautious(theirs), own.equity_annual),
    )
    return any(more is not None and _is_more(more, less) for more, less in pairs)


def more_paper(own: Valued, theirs: Valued) -> bool:
    """Whether equity that can't be sold is more than ours even where it is marked down."""
    counted = _cautious(theirs)
    return counted is not None and _is_more(counted, own.equity_annual)


def _cautious(valued: Valued) -> Figure | None:
    counted = [figure for _, figure in valued.equity_at]
    return min(counted, key=lambda figure: figure.value, default=valued.equity_annual)


def _is_more(figure: Figure, other: Figure | None) -> bool:
    return figure.value > (other.value if other is not None else 0)


def _expires(case: Case, view: RivalView, source: str) -> Phrase | None:
    days = _days_open(view)
    if days is None:
        return None
    day = _until(case, view)
    if days <= 1:
        words = say("today" if days == 0 else "tomorrow")
    else:
        words = say(day or say("in ", days_left(days, "the other offer's deadline, as you said")))
    you = f"That offer expires {day or words}."
    return stating(claimed(About.DATE, f"{source}.deadline_days", f"expires {words}", you), words)


def _hears(case: Case, view: RivalView, source: str) -> Phrase | None:
    """By when a process should end in an answer, where the candidate told a day."""
    days = view.offer.deadline_days
    if view.offer.status is not OfferStatus.IN_PROCESS or days is None or days < 1:
        return None
    if case.today is not None:
        words = say(f"by {day_name(add_business_days(case.today, days))}")
    else:
        words = say("in ", days_left(days, "the other company's date, as you said"))
    you = f"You should hear from the other company {words}."
    return stating(claimed(About.DATE, f"{source}.deadline_days", f"hear {words}", you), words)


def _days_open(view: RivalView) -> int | None:
    days = view.offer.deadline_days
    offered = view.offer.status is not OfferStatus.IN_PROCESS
    return days if offered and days is not None and days >= 0 else None


def _until(case: Case, view: RivalView) -> str:
    """The day itself: what was confirmed of it stays true the next morning."""
    days = _days_open(view)
    if days is None or case.today is None:
        return ""
    return f"on {day_name(add_business_days(case.today, days))}"


def _is_comparable(view: RivalView, numbers: Analysis) -> bool:
    return view.valued is not None and view.valued.currency == numbers.currency


def _terms(
    view: RivalView, source: str, who: str, until: str, made: str = "made you a written offer"
) -> Phrase | None:
    """Base, equity, bonus and sign-on of another offer, as far as the candidate gave them."""
    offer = view.offer.offer
    items: list[Phrase] = []
    for component in PARTS:
        figure = _rival_figure(view, component, source)
        if figure is None or figure.value <= 0:
            continue
        if component is Component.EQUITY and figure.value < LEAST_GRANT:
            continue
        period = "a year" if component is Component.BASE else period_of(offer, component)
        items.append(_of_rival(component, kind_of(offer, component), say(written(figure)), period))
    if not items:
        return None
    words = listing(items)
    dated = f", and it expires {until}" if until else ""
    you = f"{who[0].upper()}{who[1:]} {made}: {words}{dated}."
    return stating(claimed(About.RIVAL, source, words, you), words)


def _rival_figure(view: RivalView, component: Component, source: str) -> Figure | None:
    """A part of another offer; base as the yearly figure it was valued at."""
    if component is Component.BASE:
        return view.valued.base if view.valued is not None else None
    return amount_of(view.offer.offer, component, source)


# How liquid another company's equity is bears on the comparison, so it is said.
_RIVAL_KINDS = {
    EquityKind.PUBLIC_RSU: "public RSUs",
    EquityKind.PRIVATE: "private stock",
    EquityKind.PRE_IPO: "pre-IPO stock",
    EquityKind.PRIVATE_EQUITY: "private stock",
}


def _of_rival(component: Component, kind: EquityKind | None, amount: Phrase, period: str) -> Phrase:
    word = _RIVAL_KINDS.get(kind) if kind is not None else None
    if component is Component.EQUITY and word is not None:
        return say(amount, f" in {word}{f' {period}' if period else ''}")
    return has(component, kind, amount, period)
