"""What must hold for every text of every plan, checked on the printed words alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from negotiation.analysis.results import Analysis, Cause
from negotiation.analysis.spoken import grids
from negotiation.model.case import Case, PostedRange
from negotiation.model.claims import About
from negotiation.model.figures import FromCandidate
from negotiation.model.guide import Component, Guide
from negotiation.model.offer import CompetingOffer
from negotiation.model.phrase import Phrase
from negotiation.plan.plan import Plan

# An amount or a percentage, as anybody would recognise one; written apart from the product's own.
# What it can begin with is looked at first: most characters of a text are no such thing.
AMOUNT = re.compile(
    r"(?=[\d₹$£€₪¥A-Z])(?:₹\d[\d.]*(?:L\b| Cr\b)"
    r"|(?:US|S|C|A|HK|NT|R)?[$£€₹₪¥]\s?\d[\d,.]*\d|(?:US|S|C|A|HK|NT|R)?[$£€₹₪¥]\s?\d"
    r"|\b(?:SEK|NOK|DKK|CHF|PLN|JPY|CNY|USD|GBP|EUR|INR|AED|SAR|MXN|UYU|IDR|CZK|KRW)\s?\d(?:[\d,]*\d)?"
    r"|\b\d{1,3}(?:,\d{2,3})+\b"
    r"|\b\d+(?:\.\d+)?\s?(?:%|percent|kronor|yen|[kK]\b))"
)
BLANK = re.compile(
    r"(?=[\[\]{}<>|$XTNnC_])"
    r"(?:[\[\]{}<>|]|\$\s?[XYZ]\b|\bX%|\bXX|___|\bTBD\b|\bNone\b|\bnull\b|Component\.)"
)
CLUMSY = re.compile(
    r"\.\.|\s[.,;!?]|,,|;;|\?\.|!\.|,\.|:\.|  |\b(a|an|the|of|to|and|for|in|at|with) \1\b|"
    r"\ba [aeio]\w|\ban [bcdfgjkpqtvwz][a-z]|\bof\.|\bwith\.|\bI i\b|^\s*[,.;]|\(\)|\s’|“”",
    re.MULTILINE,
)


def unsourced(phrase: Phrase) -> list[str]:
    """Amounts and percentages in the printed words that no recorded figure covers."""
    spans = [(start, end) for start, end, _ in phrase.spans()]
    return [
        amount
        for at, to, amount in amounts_in(str(phrase))
        if not any(start <= at and to <= end for start, end in spans)
    ]


# What is said of one text is found once: an answer stands in hundreds of plans.
@cache
def amounts_in(text: str) -> Sequence[tuple[int, int, str]]:
    """Where amounts and percentages stand in a text."""
    return tuple((*found.span(), found[0]) for found in AMOUNT.finditer(text))


# Lines of a letter that are no sentence: subject, greeting, close, a list's items, a heading.
_NO_SENTENCE = re.compile(
    r"Subject: .+|Hello,|(?:Best|Kind) regards,|With best wishes,|Many thanks,|- .+|[12]\. To .+"
)


def faults_of_text(text: str, *, spoken: bool) -> list[str]:
    """What an editor would mark, whoever wrote it."""
    return [*_faults_of_text(text, spoken)]


@cache
def _faults_of_text(text: str, spoken: bool) -> Sequence[str]:
    faults = [f"blank: {found[0]!r}" for found in BLANK.finditer(text)]
    faults += [f"clumsy: {found[0]!r} in {text!r}" for found in CLUMSY.finditer(text)]
    for line in filter(None, text.split("\n")):
        if not spoken or _NO_SENTENCE.fullmatch(line):
            continue
        if not re.search(r"[.!?:…][)”\"']?$", line):
            faults.append(f"unfinished: {line!r}")
        if line.lstrip("“(")[:1].islower():
            faults.append(f"no capital: {line!r}")
    if spoken:
        told = re.findall(r"(?:[^.!?\n]|\.(?=\d)){12,}[.!?](?!\d)", text)  # "₹2.5 crore" is one
        sentences = Counter(found.strip() for found in told)
        faults += [f"twice: {words!r}" for words, count in sentences.items() if count > 1]
    return tuple(faults)


def faults(plan: Plan) -> list[str]:
    """Everything dishonest, unsourced or unfinished in a plan."""
    found: list[str] = []
    numbers = plan.numbers
    for where, phrase in plan.texts():
        text = str(phrase)
        found += [f"{where}: unsourced {amount!r}" for amount in unsourced(phrase)]
        for claim in phrase.claims:  # the candidate's own words are theirs
            text = text.replace(claim.says, "…")
        found += [f"{where}: {fault}" for fault in faults_of_text(text, spoken=where != "private")]
        if where != "private":
            found += [f"{where}: {fault}" for fault in _tells(plan, phrase)]
    if len(plan.email.split()) >= 150:
        found.append(f"script.email: {len(plan.email.split())} words")
    if len(plan.brief.split()) > 60:
        found.append(f"script.brief: {len(plan.brief.split())} words")
    found += _asks(plan, numbers)
    return found


def _tells(plan: Plan, phrase: Phrase) -> list[str]:
    """Secrets and claims that have no business in a text for the company."""
    text, numbers, case = str(phrase), plan.numbers, plan.case
    told = []
    floor = numbers.walk_away
    if floor is not None and not case.reveal_floor:
        printed = {amount.figure.value for amount in phrase.amounts}
        allowed = {
            figure.value
            for ask in numbers.asks
            for figure in (ask.opening, ask.target, ask.fallback, ask.acceptable)
        }
        allowed |= {
            Decimal(part.amount)
            for rival in case.competing_offers
            for part in (rival.offer.base, rival.offer.equity and rival.offer.equity.value)
            if part is not None
        }
        if numbers.round2 is not None:
            allowed |= {after.value for _, _, after in numbers.round2.moved}
        if floor.value in printed - allowed:
            told.append(f"walk-away told in {text!r}")
    told += _unclaimed(plan, phrase)
    spoken_units = {
        amount.figure.unit
        for amount in phrase.amounts
        if len(amount.figure.unit) == 3 and not isinstance(amount.figure.source, FromCandidate)
    }
    if spoken_units - _currencies(numbers):
        told.append(f"currencies {spoken_units}, not {_currencies(numbers)}")
    return told


def _currencies(numbers: Analysis) -> set[str]:
    """Those of the offer, part by part, and of the guide's row."""
    offered = {ask.offered.unit for ask in numbers.asks if ask.offered is not None}
    cells = (numbers.row.cell(component) for component in Component)
    return (
        offered
        | {cell.money.currency for cell in cells if cell and cell.money}
        | {numbers.currency}
    )


# What only somebody with another offer, a promise to keep or a deed to show may say.
_SAYS = (
    (re.compile(r"\b(?:written|verbal) offer\b|\bprocess (?:elsewhere|with)\b"), About.RIVAL, ""),
    (re.compile(r"\bI'll sign\b|\bmy signature\b"), About.CANDIDATE, "sign_condition"),
    (re.compile(r"\bmatters? most\b|\bcomes? first for me\b"), About.CANDIDATE, "priority"),
    (re.compile(r"\bdirect experience\b"), About.CANDIDATE, "facts"),
    (re.compile(r"\bYou(?:'ve)? told me\b|\bbase is final\b"), About.COMPANY, ""),
    (re.compile(r"\bexpires (?:today|tomorrow|in|on)\b"), About.DATE, ""),
)


def _unclaimed(plan: Plan, phrase: Phrase) -> list[str]:
    """Statements in the printed words that no claim of the text stands for."""
    text = str(phrase)
    made = {(claim.about, claim.source) for claim in phrase.claims}
    return [
        f"unclaimed {words!r} in {text!r}"
        for words, about, source in _said_in(text)
        if not any(who is about and key.startswith(source) for who, key in made)
    ]


@cache
def _said_in(text: str) -> Sequence[tuple[str, About, str]]:
    return tuple(
        (found[0], about, source) for words, about, source in _SAYS if (found := words.search(text))
    )


def unanswered(plan: Plan) -> list[str]:
    """Claims that rest on an answer the case does not hold."""
    return [
        f"claim without an answer: {placed.claim}"
        for placed in plan.claims
        if not answered(plan.case, placed.claim.source)
    ]


def answered(case: Case, source: str) -> bool:
    """Whether the case holds an answer under a key like `facts[0]` or `offer.base`."""
    value: object = case
    for step in re.findall(r"\w+", source):
        if step.isdigit():
            if not isinstance(value, tuple) or int(step) >= len(value):
                return False
            value = value[int(step)]
        elif isinstance(value, (tuple, PostedRange)):
            return bool(value)
        else:
            value = _field(value, step)
        if value is None:
            return False
    return True


def _field(value: object, name: str) -> object:
    if isinstance(value, CompetingOffer) and not hasattr(value, name):
        value = value.offer
    return getattr(value, name, None)


def unsayable(numbers: Analysis) -> list[str]:
    """Figures that are proposed and that nobody would say."""
    wrong: list[str] = []
    facts = (Cause.FORFEITS, Cause.OWN, Cause.CONDITION, Cause.RIVAL, Cause.RESTORED)
    for ask in (*numbers.asks, *numbers.kept):
        if ask.hold or ask.cause in facts:
            continue
        steps = grids(ask.component, ask.opening.unit, ask.spoken_period, ask.opening.value)
        told = {figure.value for _, figure in numbers.round2.asked} if numbers.round2 else set()
        if ask.opening.value in told or isinstance(ask.opening.source, FromCandidate):
            continue
        if all(ask.opening.value % step for step in steps):
            wrong.append(f"nobody would say {ask.opening.value} for {ask.component}")
    return wrong


def _asks(plan: Plan, numbers: Analysis) -> list[str]:
    wrong = []
    for ask in numbers.asks:
        cap = numbers.row.cell(ask.component)
        if ask.offered is not None and ask.offered.unit not in ("", ask.opening.unit):
            wrong.append(f"{ask.component} asked in another currency")
        if ask.offered is not None and ask.opening.value < ask.offered.value:
            wrong.append(f"{ask.component} asked below the offer")
        chosen = ask.cause in (Cause.OWN, Cause.CONDITION)
        by_offer = numbers.row.is_blank and ask.component.value != "bonus"
        priced = cap is not None or by_offer or chosen or numbers.round2 is not None
        if not priced and ask.component.value in ("base", "equity", "bonus") and not ask.hold:
            wrong.append(f"{ask.component} is not priced by the guide")
    return wrong


# Companies that guides set against each other; none may be named that the candidate did not.
RIVALS = re.compile(
    r"\b(?:Google|DeepMind|Meta|OpenAI|Anthropic|Amazon|Microsoft|Apple|Netflix|Stripe|NVIDIA|"
    r"Databricks|Snowflake|Datadog|Uber|Airbnb|Citadel|Two Sigma|Adyen|Ramp|Figma|Palantir)\b"
)


def names_in_guide(guide: Guide, spoken: str, case: Case) -> list[str]:
    """Companies named in the texts that are neither the guide's own nor the candidate's."""
    given = " ".join(
        (
            guide.company,
            guide.role,
            *(fact.topic + fact.text for fact in case.facts),
            *(rival.company or "" for rival in case.competing_offers),
            case.level.company if case.level else "",
        )
    )
    return [name for name in RIVALS.findall(spoken) if name not in given]
