"""What a case lets a script say: everything the candidate told, each thing with its claim.

This is the one place where a `Claim` is made. A sentence about the candidate, another offer, the
company or a date takes its words from here, so that what nobody told can't be written: there is
nothing to fill the slot with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.parts import PARTS, amount_of, kind_of, period_of
from negotiation.analysis.results import Analysis, Batna, RivalView
from negotiation.model.case import Case, Extra, Priority, SignCondition
from negotiation.model.claims import About, Claim
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Offer, OfferStatus, Stated
from negotiation.model.own_words import clause, label, marked
from negotiation.model.phrase import Phrase, listing, say, stating, written
from negotiation.plan.proof import Proof
from negotiation.plan.truths import truth_of
from negotiation.plan.wording import (
    business_day,
    company_name,
    day_words,
    days_words,
    due_words,
    has,
    the,
)
from negotiation.plan.wording import kind_of as kind_here

_LEAST_GRANT = 1000  # a smaller number is thousands that nobody wrote out
_SOON = 4  # days that one says without "working"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the candidate did, as a clause with its own subject: "I cut latency by 40%"."""

    index: int
    topic: str
    clause: Phrase
    is_act: bool

    @property
    def words(self) -> str:
        """Topic and clause as text, to find what it is about."""
        return f"{self.topic} {self.clause}"


@dataclass(frozen=True, slots=True)
class RivalTold:
    """Another offer, as far as it may be spoken of.

    `who`: the name, or "another company". `offer`: "a written offer from Adobe". `terms` and
    `base` only where its figures may be quoted. `expires`: "in two days", "on Friday, 4 December".
    """

    view: RivalView
    who: str
    named: bool
    offer: Phrase
    terms: Phrase | None
    base: Phrase | None
    expires: Phrase | None

    @property
    def addressee(self) -> str:
        """Whom one turns to there: the name, or "the other company"."""
        return self.who if self.named else "the other company"

    @property
    def status(self) -> OfferStatus:
        """Written, verbal, or a process."""
        return self.view.offer.status


@dataclass(frozen=True, slots=True)
class Promise:
    """A confirmed promise to sign: by when, and whether it names terms of its own."""

    sign: Phrase  # "I'll sign by Friday"
    when: Phrase  # "by Friday"; empty where the words for it are no date
    at_terms: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """What the company told the candidate, as a clause that follows "that"."""

    lever: int | None
    clause: Phrase


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish without a price: "five days more of vacation"."""

    extra: Extra
    words: Phrase


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that may be said in the candidate's name. What was not told is None or empty."""

    offer: Phrase | None
    parts: dict[Component, Phrase]
    deeds: tuple[Deed, ...]
    topics: Phrase | None
    level: Phrase | None  # "L5 at Google"
    priority: Phrase | None  # "base"
    rival: RivalTold | None
    weak_rival: bool  # there is another offer, and it is not spoken of
    due: Phrase | None  # "tomorrow", "by Friday, 4 December"
    forfeits: Phrase | None
    promise: Promise | None
    heard: tuple[Heard, ...]
    wishes: tuple[Wish, ...]
    posted: tuple[tuple[Component, Phrase, Phrase], ...]
    moved: dict[Component, Phrase]  # "$250,000", what a part went up to
    fallen: tuple[tuple[Component, Phrase, Phrase], ...]  # before and after
    asked: dict[Component, Phrase]  # what was asked for in the first round
    base_final: Phrase | None  # "base is final"
    all_final: Phrase | None  # "these figures are final"
    floor: Phrase | None  # the walk-away, where it was asked to be said


def told(case: Case, numbers: Analysis, proofs: tuple[Proof, ...]) -> Told:
    """What may be said, out of a case and its figures."""
    offer = numbers.offer
    company = company_name(numbers.guide)
    parts = _parts(offer, numbers)
    return Told(
        offer=_whole(parts, company),
        parts=parts,
        deeds=tuple(_deed(proof) for proof in proofs if proof.clause is not None),
        topics=_topics(proofs),
        level=_level(case, numbers),
        priority=_priority(case, numbers),
        rival=_rival(case, numbers),
        weak_rival=any(view.batna is Batna.WEAK for view in numbers.leverage.rivals),
        due=_due(case, numbers),
        forfeits=_forfeits(case, numbers),
        promise=_promise(case.sign_condition, numbers.currency),
        heard=_heard(case, numbers),
        wishes=_wishes(case),
        posted=_posted(numbers),
        moved=_moved(numbers),
        fallen=_fallen(numbers),
        asked=_asked(numbers),
        base_final=_final(case, "base_final", "base is final"),
        all_final=_final(case, "all_final", "these figures are final"),
        floor=_floor(case, numbers),
    )


def _claim(about: About, source: str, says: object, you: object) -> Claim:
    return Claim(about, source, str(says), str(you))


# --- The offer ---------------------------------------------------------------------------------


def _parts(offer: Offer, numbers: Analysis) -> dict[Component, Phrase]:
    """Each part of the offer as one says it; none for what was said to be nothing."""
    found: dict[Component, Phrase] = {}
    for component in PARTS:
        figure = amount_of(offer, component, "offer")
        if component is Component.EQUITY and figure is None:
            figure = _count(offer)
        if figure is None or figure.value <= 0:
            continue
        if component is Component.EQUITY and figure.value < _LEAST_GRANT:
            continue
        kind = kind_here(component, numbers)
        words = has(component, kind, say(written(figure)), period_of(offer, component))
        if figure.unit == "units":
            words = say(written(figure), " options" if kind is EquityKind.OPTIONS else " shares")
        claim = _claim(About.COMPANY, f"offer.{component}", words, f"They offer you {words}.")
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
    """A grant that was told as a number of options or shares."""
    equity = offer.equity
    if equity is None or equity.units is None:
        return None
    return Figure(Decimal(equity.units), "units", FromCandidate("offer.units"))


def _whole(parts: dict[Component, Phrase], company: str) -> Phrase | None:
    if not parts:
        return None
    words = listing(Phrase(part.parts) for part in parts.values())
    claim = _claim(About.COMPANY, "offer", words, f"{company} offers you {words}.")
    return stating(claim, words)


# --- The candidate -----------------------------------------------------------------------------


def _deed(proof: Proof) -> Deed:
    assert proof.clause is not None  # noqa: S101 - the caller asked
    source = f"facts[{proof.index}]"
    words = marked(proof.clause.text, FromCandidate(f"{source}.text", proof.clause.text))
    claim = _claim(About.CANDIDATE, source, proof.clause.says, proof.clause.you)
    return Deed(proof.index, proof.topic, stating(claim, words), proof.clause.is_act)


def _topics(proofs: tuple[Proof, ...]) -> Phrase | None:
    """The topics that were only ticked, as a list."""
    found: list[Phrase] = []
    for proof in [proof for proof in proofs if proof.clause is None][:3]:
        source = f"facts[{proof.index}]"
        words = marked(proof.topic, FromCandidate(f"{source}.topic", proof.topic))
        you = f"You have direct experience with {proof.topic}."
        found.append(stating(_claim(About.CANDIDATE, source, proof.topic, you), words))
    return listing(found) if found else None


def _level(case: Case, numbers: Analysis) -> Phrase | None:
    """The candidate's level today, where saying it does no harm."""
    level, view = case.level, numbers.level
    if level is None or view is None or view.verdict == "below":
        return None
    name, company = label(level.level, 24), label(level.company, 50)
    if not name or not company:
        return None
    words = f"{name} at {company}"
    return stating(_claim(About.CANDIDATE, "level", words, f"You are {words} today."), words)


def _priority(case: Case, numbers: Analysis) -> Phrase | None:
    """The part that was put first, where it can be named."""
    words = {
        None: "",
        Priority.BASE: "base",
        Priority.EQUITY: the(Component.EQUITY, kind_here(Component.EQUITY, numbers)),
        Priority.SIGN_ON: "the sign-on",
        Priority.LIQUID_CASH: "pay in cash",
        Priority.LEVEL: "the level",
    }[case.priority]
    if not words:
        return None
    verb = "matter" if words in ("RSUs", "options", "phantom shares") else "matters"
    you = f"{words[0].upper()}{words[1:]} {verb} most to you."
    return stating(_claim(About.CANDIDATE, "priority", f"{words} {verb} most", you), words)


def _forfeits(case: Case, numbers: Analysis) -> Phrase | None:
    lost = case.forfeits
    if lost is None or lost.amount <= 0:
        return None
    unit = lost.currency or numbers.currency
    amount = written(Figure(Decimal(lost.amount), unit, FromCandidate("forfeits", lost.words)))
    you = f"Leaving your present job costs you {amount.text}."
    claim = _claim(About.CANDIDATE, "forfeits", f"leaving costs {amount.text}", you)
    return stating(claim, amount)


def _promise(condition: SignCondition | None, currency: str) -> Promise | None:
    if condition is None or not condition.confirmed:
        return None
    when = clause(condition.when, 40)
    if not _DATE.fullmatch(when):
        when = ""
    words = marked(when, FromCandidate("sign_condition.when", condition.when))
    if when and not when.casefold().startswith(_BEFORE_DATE):
        words = say("by ", words)
    terms = listing(
        say(written(_term(name, stated, currency)), f" {_TERMS.get(name, name)}")
        for name, stated in condition.at
    )
    with_terms = f" with {terms}" if terms else " at the terms that you ask for"
    you = f"You will sign{f' {words}' if when else ''}{with_terms}."
    says = f"would sign{f' {words}' if when else ''}{with_terms}"
    claim = _claim(About.CANDIDATE, "sign_condition", says, you)
    sign = say("I'll sign ", words) if when else say("I'll sign")
    return Promise(stating(claim, sign), stating(claim, words), bool(condition.at))


def _term(name: str, stated: Stated, currency: str) -> Figure:
    amount = stated.amount * (1000 if 0 < stated.amount < 1000 else 1)
    source = FromCandidate(f"sign_condition.at.{name}", stated.words)
    return Figure(Decimal(amount), stated.currency or currency, source)


_TERMS = {"base": "base", "equity": "in equity", "sign_on": "sign-on", "bonus": "bonus"}
_BEFORE_DATE = (
    "by ", "on ", "this ", "next ", "today", "tomorrow", "within ", "the same", "before ", "right",
    "immediately", "in ", "at ", "as ",
)  # fmt: skip
# A date as one says it: "Friday", "the end of next week", "4 December", "within two days".
_DATE = re.compile(
    r"(?:(?:by|on|this|next|the|end|of|in|at|within|before|same|day|days|week|weeks|month|today|"
    r"tomorrow|tonight|noon|morning|afternoon|evening|business|working|a|an|one|two|three|four|five|"
    r"ten|coming|latest|as|soon|possible|immediately|right|away|eod|cob|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)?|20\d\d|20\d\d-\d\d-\d\d)"
    r"[ ,/.]*)+",
    re.IGNORECASE,
)


def _wishes(case: Case) -> tuple[Wish, ...]:
    """The wishes without a price, each as a noun phrase."""
    found: list[Wish] = []
    for extra, detail in case.extras:
        words = clause(detail, 60)
        bare, detailed = _WISHES[extra]
        phrase = say(bare)
        if words:
            source = FromCandidate(f"extras.{extra}", detail)
            before, after = detailed.split("{}")
            phrase = say(before, marked(words, source), after)
        found.append(Wish(extra, phrase))
    return tuple(found)


# Without and with a detail of the candidate's.
_WISHES: dict[Extra, tuple[str, str]] = {
    Extra.VACATION: ("more vacation", "more vacation ({})"),
    Extra.REMOTE_DAYS: ("days to work from home", "working from home ({})"),
    Extra.START_DATE: ("the start date", "a start date of {}"),
    Extra.TITLE: ("the title", "the title {}"),
    Extra.RELOCATION: ("help with relocation", "help with relocation ({})"),
    Extra.REFRESHERS: ("how yearly equity grants work here", "yearly equity grants ({})"),
    Extra.ACCELERATION: (
        "vesting that speeds up if the company is sold",
        "vesting that speeds up if the company is sold ({})",
    ),
    Extra.SEVERANCE: ("severance terms", "severance ({})"),
    Extra.CLAWBACK: (
        "gentler repayment terms for the sign-on",
        "repayment terms for the sign-on ({})",
    ),
    Extra.EXERCISE_WINDOW: (
        "a longer window to exercise options",
        "a window to exercise options ({})",
    ),
    Extra.GUARANTEED_BONUS: (
        "the first-year bonus guaranteed",
        "the first-year bonus guaranteed ({})",
    ),
    Extra.REVIEW: ("a pay review with a date on it", "a pay review ({})"),
}


# --- The second round --------------------------------------------------------------------------


def _moved(numbers: Analysis) -> dict[Component, Phrase]:
    """What the company moved up, each part with its new figure."""
    if numbers.round2 is None:
        return {}
    found: dict[Component, Phrase] = {}
    for component, before, after in sorted(numbers.round2.risen, key=_order):
        part, now = the(component, kind_here(component, numbers)), written(after)
        says = f"{part} moved from {written(before).text} to {now.text}"
        you = f"They moved {part} from {written(before).text} to {now.text}."
        found[component] = stating(_claim(About.COMPANY, f"offer.{component}", says, you), now)
    return found


def _order(moved: tuple[Component, Figure, Figure]) -> int:
    """Base first, then equity: the order in which an offer is read."""
    return PARTS.index(moved[0]) if moved[0] in PARTS else len(PARTS)


def _fallen(numbers: Analysis) -> tuple[tuple[Component, Phrase, Phrase], ...]:
    """What came down, with its figures before and after."""
    if numbers.round2 is None:
        return ()
    found: list[tuple[Component, Phrase, Phrase]] = []
    for component, before, after in numbers.round2.fallen:
        if component is Component.TOTAL:
            continue
        part, then, now = (
            the(component, kind_here(component, numbers)),
            written(before),
            written(after),
        )
        says = f"{part} came down from {then.text} to {now.text}"
        you = f"They lowered {part} from {then.text} to {now.text}."
        claim = _claim(About.COMPANY, f"previous_offer.{component}", says, you)
        found.append((component, stating(claim, then), say(now)))
    return tuple(found)


def _asked(numbers: Analysis) -> dict[Component, Phrase]:
    """What was asked for in the first round, where the candidate said so."""
    if numbers.round2 is None:
        return {}
    found: dict[Component, Phrase] = {}
    for component, figure in numbers.round2.asked:
        part, then = the(component, kind_here(component, numbers)), written(figure)
        you = f"You asked for {then.text} for {part} before."
        claim = _claim(
            About.CANDIDATE, f"previous_ask.{component}", f"asked for {then.text} for {part}", you
        )
        found[component] = stating(claim, then)
    return found


def _final(case: Case, key: str, words: str) -> Phrase | None:
    """What the company said it will not move."""
    position = case.company_position
    if position is None or not getattr(position, key):
        return None
    claim = _claim(About.COMPANY, f"company_position.{key}", words, f"They said that {words}.")
    return stating(claim, words)


def _floor(case: Case, numbers: Analysis) -> Phrase | None:
    """The walk-away, only where the candidate asked for it to be said, in the last round."""
    floor = numbers.walk_away
    if not case.reveal_floor or floor is None or numbers.round2 is None:
        return None
    amount = written(floor)
    you = f"You won't go below a base of {amount.text}."
    claim = _claim(About.CANDIDATE, "walk_away", f"not below a base of {amount.text}", you)
    return stating(claim, amount)


# --- Another offer -----------------------------------------------------------------------------


def _rival(case: Case, numbers: Analysis) -> RivalTold | None:
    """The one other offer or process worth a mention, no further than it may be told.

    A weaker offer is not spoken of. A rival whose date comes first goes before a better one: it
    is what makes the day matter.
    """
    clock = numbers.leverage.clock
    best = clock.rival if clock is not None and clock.rival is not None else numbers.leverage.best
    if best is None or best.batna is Batna.WEAK:
        return None
    source = f"competing_offers[{best.index}]"
    name = label(best.offer.company or "", 50) if best.offer.may_name else ""
    who = name or "another company"
    expires = _expires(case, best, source)
    terms = _terms(best, numbers, source, who, expires) if best.may_quote else None
    kind = {
        OfferStatus.WRITTEN: "a written offer",
        OfferStatus.VERBAL: "a verbal offer",
        OfferStatus.IN_PROCESS: "a process",
    }[best.offer.status]
    you = {
        OfferStatus.WRITTEN: f"You have a written offer from {who}.",
        OfferStatus.VERBAL: f"You have a verbal offer from {who}, not yet in writing.",
        OfferStatus.IN_PROCESS: "You are in a process with another company.",
    }[best.offer.status]
    offer = stating(_claim(About.RIVAL, source, f"{kind} from {who}", you), kind)
    base = best.valued.base if best.valued is not None and terms is not None else None
    return RivalTold(
        best,
        who,
        bool(name),
        offer,
        terms,
        say(written(base)) if base is not None else None,
        expires,
    )


def _expires(case: Case, view: RivalView, source: str) -> Phrase | None:
    days = view.offer.deadline_days
    if days is None or days < 0 or view.offer.status is OfferStatus.IN_PROCESS:
        return None
    if days <= 1:
        words = say("today" if days == 0 else "tomorrow")
    elif case.today is not None:
        words = say(f"on {day_words(business_day(case.today, days))}")
    else:
        unit = "day" if days <= _SOON else "working day"
        words = say("in ", days_words(days, "the other offer's deadline, as you said", unit))
    you = f"That offer expires {words}."
    return stating(_claim(About.DATE, f"{source}.deadline_days", f"expires {words}", you), words)


def _terms(
    view: RivalView, numbers: Analysis, source: str, who: str, expires: Phrase | None
) -> Phrase | None:
    """Base, equity, bonus and sign-on of another offer, as far as the candidate gave them."""
    offer = view.offer.offer
    items: list[Phrase] = []
    for component in PARTS:
        figure = _rival_figure(view, component, source)
        if figure is None or figure.value <= 0:
            continue
        if component is Component.EQUITY and figure.value < _LEAST_GRANT:
            continue
        period = "a year" if component is Component.BASE else period_of(offer, component)
        items.append(_of_rival(component, kind_of(offer, component), say(written(figure)), period))
    if not items:
        return None
    words = listing(items)
    until = f", and it expires {expires}" if expires is not None else ""
    you = f"{who[0].upper()}{who[1:]} made you a written offer: {words}{until}."
    return stating(_claim(About.RIVAL, source, words, you), words)


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


# --- The company -------------------------------------------------------------------------------


def _due(case: Case, numbers: Analysis) -> Phrase | None:
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
        unit = "day" if days <= _SOON else "working day"
        words = say("within ", days_words(days, "their deadline, as you said", unit))
    you = f"They want your answer {words}."
    return stating(_claim(About.DATE, "deadline", f"an answer {words}", you), words)


def _heard(case: Case, numbers: Analysis) -> tuple[Heard, ...]:
    """What the company told: in the candidate's words, or what a lever of the guide says of it."""
    found: list[Heard] = []
    for index, words in enumerate(case.heard):
        ticked = re.fullmatch(r"lever (\d{1,2})", words.strip().casefold())
        lever = int(ticked[1]) if ticked else None
        text = _heard_words(words)
        if lever is not None:
            truth = truth_of(numbers.guide, lever)
            text = truth.clause if truth is not None else ""
        if not text:
            continue
        source = f"heard[{index}]"
        phrase = marked(text, FromCandidate(source, words))
        you = f"They told you that {text}."
        found.append(Heard(lever, stating(_claim(About.COMPANY, source, text, you), phrase)))
    return tuple(found)


_REPORT = re.compile(
    r"(?:they|he|she|the (?:recruiter|manager|hiring manager|company))\s+"
    r"(?:said|told me|mentioned|say|says)\s*(?:that\s+)?|that\s+",
    re.IGNORECASE,
)


def _heard_words(words: str) -> str:
    """A remembered sentence as a clause that follows "that"; empty where it is none."""
    text = _REPORT.sub("", clause(words, 120), count=1)
    if len(text.split()) < 3 or "?" in text:
        return ""
    first = text.split()[0]
    if first.casefold() in ("the", "a", "an", "this", "we", "our", "it", "there", "you", "they"):
        text = text[0].lower() + text[1:]
    text = re.sub(r"\bwe\b", "you", text)
    return re.sub(r"\bour\b", "your", text)


def _posted(numbers: Analysis) -> tuple[tuple[Component, Phrase, Phrase], ...]:
    found: list[tuple[Component, Phrase, Phrase]] = []
    for posted in numbers.posted:
        low, high = written(posted.low), written(posted.high)
        part = the(posted.component, kind_here(posted.component, numbers))
        says = f"the posting gives {low.text} to {high.text} for {part}"
        claim = _claim(
            About.COMPANY, f"posted_range.{posted.component}", says,
            f"The job posting gives {low.text} to {high.text} for {part}.",
        )  # fmt: skip
        found.append((posted.component, stating(claim, low), say(high)))
    return tuple(found)
