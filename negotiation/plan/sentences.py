"""The sentences of an opening counteroffer, one by one; `script` puts them in order."""

from __future__ import annotations

import re
from decimal import Decimal

from negotiation.analysis.results import Analysis, Ask
from negotiation.model.assumptions import EXTENSION_DAYS
from negotiation.model.case import Case, Priority, SignCondition
from negotiation.model.figures import Computed, Figure, FromCandidate
from negotiation.model.guide import Component
from negotiation.model.offer import OfferStatus
from negotiation.model.own_words import clause, label, marked
from negotiation.model.phrase import Amount, Phrase, join, listing, say, sentence, written
from negotiation.plan.lever_choice import LeverChoice
from negotiation.plan.proof import Proof, experience_words, topics_of
from negotiation.plan.themes import LINES, Theme
from negotiation.plan.wording import (
    Said,
    ask_words,
    business_day,
    company_name,
    component_word,
    day_words,
    days_words,
    due_words,
    offer_words,
    open_asks,
    place_words,
    role_words,
    stated,
)


def thanks(numbers: Analysis) -> Phrase:
    """Thanks for what is true of every offer."""
    return sentence(f"thank you for the offer for {role_words(numbers.guide)}")


def wish(numbers: Analysis, together: bool) -> Phrase:
    """Wanting to join, and wanting to get it right as a pair."""
    name = company_name(numbers.guide)
    if together:
        return sentence(f"I'd like to join {name}, and I'd like us to get the package right")
    return sentence(f"I'd like to join {name}")


def reasons(choices: tuple[LeverChoice, ...]) -> list[Phrase]:
    """A sentence for each lever, none twice; the rival lever has a paragraph of its own."""
    used: dict[Theme, int] = {}
    lines: list[Phrase] = []
    for choice in choices:
        if choice.theme in (Theme.RIVAL, Theme.BENCHMARK):
            continue
        nth = used.get(choice.theme, 0)
        used[choice.theme] = nth + 1
        if not lines and choice.theme is Theme.SCARCITY and choice.facts:
            lines.append(sentence(_SCARCE))
        elif nth < (1 if choice.theme in _SAID_ONCE else 2):
            lines.append(sentence(LINES[choice.theme][nth]))
    return lines


# After the candidate's own proof of it.
_SCARCE = "people with that experience are hard to find, and the market pays for it"
# A second sentence on these would say the first one again.
_SAID_ONCE = frozenset(
    {
        Theme.EQUITY,
        Theme.BONUS,
        Theme.SIGN_ON,
        Theme.LOCATION,
        Theme.RETENTION,
        Theme.LEVEL,
        Theme.MISSION,
    }
)


def experience(found: tuple[Proof, ...], most: int) -> Phrase:
    """The ticked topics in one sentence."""
    topics = topics_of(found)[:most]
    if not topics:
        return Phrase()
    return sentence("I have direct experience with ", listing(experience_words(topics)))


def level_question(case: Case, numbers: Analysis) -> Phrase:
    """Which level is this? Asked before money, where the offer looks like one level down."""
    level = numbers.level
    if level is None or level.verdict != "above" or case.level is None:
        return Phrase()
    today = " ".join(filter(None, (label(case.level.level, 24), "at", label(case.level.company))))
    if not label(case.level.level, 24) or not label(case.level.company):
        return sentence("first, which level is this offer at?")
    return sentence(f"first, which level is this offer at? I'm {today} today")


def market_reason(numbers: Analysis) -> str:
    """What the figures rest on, true of every candidate who has read the guide."""
    return f"the pay ranges I've seen for this role{place_words(numbers.row)}"


def ask_list(
    case: Case, numbers: Analysis, said: Said = written, first: Ask | None = None
) -> Phrase:
    """Everything asked for, in one breath, primary first; that as `first` where it is given."""
    asks = open_asks(numbers)
    if first is not None:
        asks = (first, *asks[1:])
    return listing(
        say(
            ask_words(ask, said),
            " to make up for what I'd leave behind" if _makes_up(case, ask) else "",
        )
        for ask in asks
    )


def _makes_up(case: Case, ask: Ask) -> bool:
    """Whether all of a sign-on is for what the candidate leaves behind."""
    lost = case.forfeits
    if lost is None or ask.component is not Component.SIGN_ON:
        return False
    return lost.currency in (None, ask.opening.unit) and ask.opening.value <= lost.amount


def ask_line(case: Case, numbers: Analysis, said: Said = written, reason: bool = True) -> Phrase:
    """The ask as one package, with its reason."""
    if not open_asks(numbers):
        return Phrase()
    if reason:
        return sentence(
            "based on ", market_reason(numbers), ", I'm asking for ", ask_list(case, numbers, said)
        )
    return sentence("I'm asking for ", ask_list(case, numbers, said))


def held_line(numbers: Analysis) -> Phrase:
    """What is fine as it stands, so that the rest is seen to be all that is asked for."""
    held = [
        _the(ask)
        for ask in numbers.asks
        if ask.hold
        and ask.component in (Component.BASE, Component.EQUITY)
        and ask.offered is not None
        and ask.offered.value > 0
    ]
    if not held or not open_asks(numbers):
        return Phrase()
    names = listing(say(name) for name in held)
    return sentence(names, " are fine as offered" if len(held) > 1 else " is fine as offered")


def mix_line(case: Case, numbers: Analysis) -> Phrase:
    """What matters most, only where the candidate said so, and openness about the rest."""
    asks = open_asks(numbers)
    first = _first(case, numbers)
    if not asks:
        return Phrase()
    if first and len(asks) > 1:
        return sentence(f"{first} matters most to me, and I'm open on the mix beyond that")
    if first:
        return sentence(f"{first} matters most to me, and I'm open on how we get there")
    if len(asks) == 1:
        return sentence("I'm open on how we get there")
    # An order of business, not a preference: nobody said which part matters most.
    return sentence(f"I'd start with {_the(asks[0])}, and I'm open on the mix beyond that")


def _first(case: Case, numbers: Analysis) -> str:
    asks = open_asks(numbers)
    if case.priority is None:
        return ""
    if case.priority is Priority.LEVEL:
        return "the level"
    if len(asks) < 2:
        return ""
    if case.priority is Priority.LIQUID_CASH:
        return "pay in cash"
    wanted = {
        Priority.BASE: Component.BASE,
        Priority.EQUITY: Component.EQUITY,
        Priority.SIGN_ON: Component.SIGN_ON,
    }[case.priority]
    chosen = next((ask for ask in asks if ask.component is wanted), None)
    return _the(chosen) if chosen is not None else ""


def _the(ask: Ask) -> str:
    word = component_word(ask.component, ask.kind)
    return word if word in ("base", "equity", "total pay") else f"the {word}"


def rival_line(
    numbers: Analysis, case: Case, said: Said = written, lead: str = "I also have"
) -> Phrase:
    """The one other offer or process worth a mention, no further than it may be told."""
    best = numbers.leverage.best
    if best is None:
        return Phrase()
    rival = best.offer
    name = label(rival.company or "", 50) if rival.may_name else ""
    source = f" from {name}" if name else ""
    if rival.status is OfferStatus.IN_PROCESS:
        return sentence("I should mention that I'm also in process elsewhere")
    if rival.status is OfferStatus.VERBAL:
        return sentence(f"{lead} a verbal offer{source}, not yet in writing")
    terms = Phrase()
    if best.may_quote:
        place = case.competing_offers.index(rival) if rival in case.competing_offers else 0
        terms = offer_words(best, numbers.currency, f"competing_offers[{place}]", said)
    if not terms:
        return sentence(f"{lead} a written offer{source}")
    return sentence(f"{lead} a written offer{source}: ", terms)


def rival_date(numbers: Analysis, case: Case) -> Phrase:
    """The other company's date, where it is a true reason for speed."""
    best = numbers.leverage.best
    days = best.offer.deadline_days if best is not None else None
    if best is None or days is None or days < 1 or best.offer.status is OfferStatus.IN_PROCESS:
        return Phrase()
    if case.today is not None:
        return sentence(
            f"the other company needs my answer by {day_words(business_day(case.today, days))}"
        )
    return sentence(
        "the other company needs my answer within ",
        days_words(days, "the other offer's deadline, as you said"),
    )


def signing(condition: SignCondition) -> Phrase:
    """ "I'd sign by Friday", without what it depends on."""
    raw = condition.when
    when = clause(raw, 40)
    if not _DATE.fullmatch(when):
        return say("I'd sign")
    words = marked(when, FromCandidate("sign_condition.when", raw))
    if not any(when.lower().startswith(word) for word in _BEFORE_DATE):
        words = say("by ", words)
    return say("I'd sign ", words)


def sign_line(case: Case, numbers: Analysis, said: Said = written) -> Phrase:
    """The promise to sign, only as the candidate confirmed it, and never under the ask."""
    condition = case.sign_condition
    if condition is None or not condition.confirmed:
        return Phrase()
    terms: list[Phrase] = []
    asked = {ask.component: ask for ask in numbers.asks}
    for name, amount in condition.at:
        if name not in tuple(Component):
            return Phrase()
        component = Component(name)
        figure = stated(amount, numbers.currency, f"sign_condition.at.{name}")
        ask = asked.get(component)
        if ask is not None and figure.unit != ask.opening.unit:
            return Phrase()
        if ask is not None and figure.value <= ask.opening.value:
            continue  # what is asked for, or offered already, meets it
        if ask is not None and not ask.hold:
            return Phrase()  # they would not sign at the figure that is asked for
        offered = _offered(numbers, component)
        cell = numbers.row.cell(component)
        if offered is None and component is not Component.SIGN_ON and cell is None:
            return Phrase()
        if figure.unit != numbers.currency or (offered is not None and figure.value <= offered):
            return Phrase()
        terms.append(say(f"a {component_word(component)} of ", said(figure)))
    ending = signing(condition)
    if not open_asks(numbers) and not terms:
        return Phrase()
    if terms and open_asks(numbers):
        return sentence("with that and ", listing(terms), ", ", ending)
    if terms:
        return sentence("with ", listing(terms), ", ", ending)
    return sentence(
        "at those terms, " if len(open_asks(numbers)) > 1 else "at that figure, ", ending
    )


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


def _offered(numbers: Analysis, component: Component) -> Decimal | None:
    offer = numbers.offer
    amount = {Component.SIGN_ON: offer.sign_on, Component.BASE: offer.base}.get(component)
    return None if amount is None else Decimal(amount.amount)


def close_line(case: Case, numbers: Analysis) -> Phrase:
    """The company's date, as far as it bears on when this is sent."""
    due = due_words(case, numbers)
    tempo = numbers.leverage.tempo
    if tempo == "passed":
        return sentence("I know your date has passed; is the offer still open?")
    if tempo == "today":
        return sentence(f"I know you'd like my answer by {due}, so I'm writing now" if due else "")
    if tempo == "normal":
        return sentence(f"I have your date of {due} in mind" if due else "")
    return Phrase()


def extension_line(case: Case, numbers: Analysis) -> Phrase:
    """The dated request for more time, first of all, where the deadline is a day or less away."""
    if numbers.leverage.tempo != "exploding":
        return Phrase()
    until = extension_words(case, numbers)
    return join(
        [
            sentence("I want to give you an answer I can stand by"),
            sentence("could I have ", until, " to decide?"),
        ]
    )


def extension_words(case: Case, numbers: Analysis) -> Phrase:
    """`until Thursday, 3 December`, or `five more business days` where no day is known."""
    left = max(numbers.leverage.days_left or 0, 0)
    if case.today is not None:
        return say(f"until {day_words(business_day(case.today, left + EXTENSION_DAYS))}")
    source = Computed("one working week, which companies usually grant")
    return say(
        Amount("five", Figure(Decimal(EXTENSION_DAYS), "days", source)), " more business days"
    )


def floor_line(case: Case, numbers: Analysis, said: Said = written) -> Phrase:
    """The walk-away, only in the last round and only where the candidate asked for it."""
    floor = numbers.walk_away
    if not case.reveal_floor or floor is None:
        return Phrase()
    return sentence("to be open with you, I could not go below a base of ", said(floor), " a year")


def paragraphs(*groups: list[Phrase]) -> Phrase:
    """Sentences run into paragraphs, empty ones left out."""
    return join((join(group) for group in groups), "\n\n")
