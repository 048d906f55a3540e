"""Amounts in a sentence and the component of pay that each is, from the words beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from guides.text.amounts import Amount, Percent, find_amounts, find_percents
from guides.text.currency import CROWNS
from negotiation.model.guide import BandRow, Component, FigureRole
from negotiation.model.money import MoneyRange, Period

_LABELS = (
    (
        Component.SIGN_ON,
        # "I could sign on Friday" names no bonus.
        r"(?:retention |critical[ -]project |joining )?(?:sign(?:ing)?[ -]?ons?"
        r"(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day| the (?:spot|same|dotted))|"
        r"signing)(?:[ -]bonus(?:es)?)?|joining bonus",
    ),
    (
        Component.TOTAL,
        r"total(?: [\w-]+){0,2}? (?:comp(?:ensation)?|package|cash|tc|target|rewards?)\b|"
        r"total|tc|ote|all[ -]in|comp(?:ensation)?|package",
    ),
    (Component.BASE, r"base(?: salar(?:y|ies)| pay| cash)?|salar(?:y|ies)"),
    (
        Component.EQUITY,
        r"rsus?|psus?|ppus?|equity|options?|stocks?|carry(?: ?/ ?bonus)?|"
        r"profit[- ]?shar(?:ing|e)s?|phantom|grants?|shares|carried interest|"
        r"p(?:n|&)l (?:participation|share)|profit participation|"
        r"(?:fund|secondary|medallion) access(?: value)?|access value",
    ),
    (
        Component.BONUS,
        r"bonus(?:es)?|guarantees?|variable (?:comp(?:ensation)?|pay|component)(?: component)?",
    ),
)
_LABEL = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<{component.name}>{named})" for component, named in _LABELS)
    + r")(?!\w)"
)
_COMPONENTS = {component.name: component for component in Component}

# Words that may stand between an amount and its label ("$40K guaranteed first-year bonus").
_BETWEEN = (
    r"(?:(?!(?:and|with|for|or|plus|to|at|if|but|because|which|that|is|are|over|from|on|"
    r"versus|vs|by|"
    r"bringing|when|while|unless|as|per|if|structured|based|tied|reflecting|framed|before|"
    r"using|given|so)\b)"
    r"[\w.'&%-]+ ){0,4}?"
)
_RIGHT = re.compile(
    r"\+?(?:\s?/\s?(?:yr|year|4[ -]?yrs?))?\s*(?:of (?:that|it) )?(?:(?:in|of|worth of) )?"
    r"(?:(?:an?|the|my|your|additional) )?" + _BETWEEN + _LABEL.pattern
)
_CONNECTED = re.compile(
    r"^(?:/4yr|/yr|s)?(?: \([^()]{0,60}\))?(?: of [\d,]{1,9} (?:units|shares|rsus|options))?"
    r"(?:, (?=north of|upwards of|roughly|ideally|around|about))?"
    r"(?: \((?=about|approx|roughly|worth))?(?: ?(?<=[ (])(?!(?:and|or|plus|with|but|if|because|"
    r"to choose|to join)\b)[\w.'%/-]+){0,4}?\s*"
    r"(?:[:=]|(?:of|at|to|above|over|exceed(?:s|ing)?|clears?|crosses|is|are|was|should be|"
    r"between|around|near|north of|upwards of|ideally|below|under|than|by|from|"
    r"target(?:ing|s)?|ask|approximately|about|toward|reach(?:es|ing)?|hits?|set at|valued at|"
    r"starting at))?\s*"
    r"(?:(?:at )?(?:least|approximately|around|about|roughly|up to|minimum|above|a|an|"
    r"the)\s+){0,2}[~≈(+]{0,2}\s*$"
)
_ASIDE = re.compile(r"\([^()]*\)")
_TIED = re.compile(
    r"(?:\bof|\bat|\bto|\bis|:|=|above|exceeds?|below)\s*[~(]?"
    r"(?:an? |at least |approximately )?\s*$"
)
# A figure that is a change, a cost or a price, by the word after it (and its label).
_CHANGED = (
    r"(?:increases?|adjustments?|premiums?|uplifts?|lifts?|bumps?|raises?|gap|delta|increments?|"
    r"refresh\w*|budgets?|relocation|stipends?|allowances?|revenue|arr|valuation|market cap|fund|"
    r"aum|improvement|higher|more|in savings|payouts?|investment|deals?|retainer|difference|"
    r"kicker|spread|bridge|reimbursement|strike|share price|each|apiece)\b"
)
_NO_LINK = r"(?!(?:with|and|or|for|plus|base|in|over|to|at|if|citing|the)\b)"
# After a label one word may stand between ("RSU band uplift"), after a bare amount three.
_CHANGE_AFTER_LABEL = re.compile(rf"^\s*\)?\s*(?:{_NO_LINK}[\w/-]+ )?{_CHANGED}")
_CHANGE_AFTER = re.compile(rf"^\s*\)?\s*(?:{_NO_LINK}[\w/-]+ ){{0,3}}?{_CHANGED}")
_CHANGE_BEFORE = re.compile(
    r"(?:\b(?:increases?|raise|bump|uplift|lift|premium|adjustment|refresh\w*|budget|"
    r"relocation|stipend|allowance|gap|delta|"
    r"additional|extra|another|saving|savings|costs?|leaving|revenue|"
    r"valuation|up from|from|versus|vs\.?|instead of|rather than|not|"
    r"by|of the|capped at|stuck at|relocation[\w/ ]{0,24}(?:package|support|budget) of|"
    r"retention bonus|retention award|retention package|retention grant) (?:(?:a|"
    r"an|the|of|package|grants?|typical|just|only|about|current|your|standard|this|"
    r"another|floor) )*|\bbudget (?:—|--) |[+])\(?$"
)
# "Add a $30K sign-on" asks for one; "add $30K" to what is paid each year is a raise.
_ADDS = re.compile(r"\badd(?:s|ing)? (?:(?:an?|the|of|about|another) )*\(?$")
# "Push RSUs from $250K to $325K": the second figure is of the same kind.
_STEP = re.compile(r"\bfrom [^ ]{2,24} (?:up )?to $")
# "A bonus of 20% of base — $47K": the same bonus in money.
_OF_BASE = re.compile(r" of (?:the )?base(?: salary)? ?(?:—|--|[(,/]|or) ?")
_SUM = re.compile(
    r"\b(?:reach(?:ing|es)?|bring(?:ing|s)(?: (?:it|me|us|this|that|everything))?(?: to)?|"
    r"total(?:l?ing|s)|for a total of)\s*(?:approximately |about |around |~)?$"
)
# "If RSUs reach $X": theirs, not the sum of all.
_REACHES = re.compile(r"\b(?:base|rsus?|equity|options|stock|bonus) reach(?:es)?\s*$")
# "$60K more in RSUs" is a raise.
_MORE = re.compile(
    r"\b(?:more|extra|further|additional|increase|uplift|raise|bump|relocation|moving|severance) "
)
# "Guaranteed at 100%": all of the target, not a bonus as large as the base.
_IN_FULL = re.compile(r"\b(?:at|the full) 100%$")
_PERCENT_OF = re.compile(r"\s+of (?!base\b)")
_PUSHES = re.compile(r"\b(?:push|target|ask|anchor|open|request|negotiate|accept|floor|counter|at)")
_APPOSED = re.compile(r"(?:—|--|:) (?:at least |about |around )?$")
_VESTS = re.compile(r"\+?\s*\(?(?:4|four)[- ]?y(?:ea)?r")
_BREAK = re.compile(r"[.;]\s|\b(?:but|if)\b")
# A label this far from its amount ("$240K effective Year 1 comp") gives way to one before it.
_NEAR = 20
# Smaller figures are share prices ("~$200"), larger ones revenues.
_SMALLEST = 1_000
_LARGEST = {"USD": 20_000_000, "GBP": 15_000_000, "EUR": 15_000_000}
_SHARED_MARKS = (("¥", frozenset({"CNY", "JPY"})), ("kr", CROWNS))
# Roughly what one dollar buys, only to see that two figures are one amount in two currencies.
_RATES = {
    "GBP": Decimal("0.79"),
    "EUR": Decimal("0.92"),
    "INR": Decimal(84),
    "BRL": Decimal("5.2"),
    "ILS": Decimal("3.6"),
    "AED": Decimal("3.67"),
    "SGD": Decimal("1.34"),
    "CAD": Decimal("1.37"),
    "AUD": Decimal("1.52"),
    "HKD": Decimal("7.8"),
    "JPY": Decimal(150),
    "CNY": Decimal("7.2"),
    "SEK": Decimal("10.5"),
    "DKK": Decimal("6.9"),
    "PLN": Decimal("4.0"),
    "CHF": Decimal("0.88"),
    "SAR": Decimal("3.75"),
    "MXN": Decimal(18),
    "TWD": Decimal(32),
    "KRW": Decimal(1350),
    "IDR": Decimal(15800),
    "UYU": Decimal(40),
    "VND": Decimal(25000),
    "NOK": Decimal("10.7"),
}


@dataclass(slots=True)
class FoundFigure:
    """An amount or a percentage on its way to a figure."""

    start: int
    end: int
    amount: Amount | None
    percent: Percent | None
    component: Component | None = None
    role: FigureRole | None = None
    region: str | None = None
    dropped: bool = False
    converts: bool = False  # repeats the figure before it in another currency
    label_end: int = 0
    led: bool = False  # a cue or a list leads to it from the figure before


def find_pay(text: str, bands: tuple[BandRow, ...]) -> list[FoundFigure]:
    """The amounts of a sentence that may be pay, and its percentages where a bonus is named.

    The currencies of the guide's bands settle a `¥` or a `kr`.
    """
    found: list[FoundFigure] = []
    for amount in find_amounts(text, _meant(text, bands)):
        largest = _LARGEST.get(amount.currency, 10**12)
        if amount.low >= _SMALLEST and amount.high <= largest:
            low = found[-1].amount if found else None
            if low is not None and _between(text, low, amount):
                amount = low._replace(end=amount.end, high=amount.high, per=amount.per)
                found.pop()
            found.append(FoundFigure(amount.start, amount.end, amount, None))
    if "%" in text and "onus" in text:
        for percent in find_percents(text):
            if percent.high <= Decimal(200):
                found.append(FoundFigure(percent.start, percent.end, None, percent))
        found.sort(key=lambda entry: entry.start)
    return found


def _between(text: str, low: Amount, high: Amount) -> bool:
    """ "Between $25K and $40K" is one range."""
    return (
        text[low.end : high.start] == " and "
        and low.currency == high.currency
        and low.low == low.high < high.low == high.high
        and text[max(0, low.start - 8) : low.start].casefold() == "between "
    )


def _meant(text: str, bands: tuple[BandRow, ...]) -> str | None:
    """Which yen or crown a `¥` or `kr` of the sentence means: the one that the bands have."""
    for mark, choices in _SHARED_MARKS:
        if mark in text:
            return next(
                (money.currency for money in _moneys(bands) if money.currency in choices), None
            )
    return None


def _moneys(bands: tuple[BandRow, ...]) -> Iterator[MoneyRange]:
    for row in bands:
        for component in Component:
            cell = row.cell(component)
            if cell is not None and cell.money is not None:
                yield cell.money


def name_components(text: str, found: list[FoundFigure]) -> None:
    """Give each its component, and drop those that are no pay: raises, prices, budgets.

    `text` is the sentence in lower case.
    """
    for index, entry in enumerate(found):
        following = found[index + 1].start if index + 1 < len(found) else len(text)
        # A label that the figure before has taken is not there for this one.
        taken = index - 1
        while taken >= 0 and found[taken].percent is not None and found[taken].dropped:
            taken -= 1
        previous = max(found[taken].end, found[taken].label_end) if taken >= 0 else 0
        after = text[entry.end : min(following, entry.end + 90)]
        label = _RIGHT.match(after)
        if entry.percent is not None and label is not None and label.lastgroup != "BONUS":
            label = None  # "20% of base"
            if not after.lstrip("+").startswith(" of "):
                entry.dropped = True  # "5% RSU vest"
        entry.label_end = entry.end + (label.end() if label is not None else 0)
        if label is not None and label.lastgroup is not None:
            entry.component = _COMPONENTS[label.lastgroup]
        if label is None or (label.lastgroup and label.start(label.lastgroup) > _NEAR):
            left = _left(text[max(previous, entry.start - 80) : entry.start])
            if left is not None and (label is None or left[1]):
                entry.component = left[0]
                entry.label_end = entry.end
        tail = text[entry.label_end : entry.label_end + 40]
        changes = _CHANGE_AFTER if entry.label_end == entry.end else _CHANGE_AFTER_LABEL
        before = text[max(0, entry.start - 40) : entry.start]
        more = label is not None and _MORE.search(label[0]) is not None
        adds = entry.component is not Component.SIGN_ON and _ADDS.search(before) is not None
        if more or adds or changes.match(tail) or _CHANGE_BEFORE.search(before):
            entry.dropped = True
        if entry.percent is not None and (
            entry.component is not Component.BONUS
            or _PERCENT_OF.match(text, entry.end) is not None
            or _IN_FULL.search(text[max(0, entry.start - 12) : entry.end]) is not None
        ):
            entry.dropped = True
        if label is None and _SUM.search(before) and not _REACHES.search(before):
            entry.component = Component.TOTAL
        if entry.component is None and index:
            first = found[index - 1]
            share = first.percent is not None and _OF_BASE.fullmatch(text, first.end, entry.start)
            if share or _STEP.search(text[max(0, entry.start - 40) : entry.start]):
                entry.component = first.component
        if entry.component is None and entry.amount is not None:
            entry.component = _loosely_named(entry.amount, text[previous : entry.start], tail)
    for index in range(len(found) - 1, -1, -1):
        _share_label(text, found, index)
    for first, second in pairwise(found):
        _drop_conversion(text, first, second)
    for index in range(3, len(found)):
        _repeat_pair(text, found, index)
    for index in range(2, len(found)):
        _sum(found, index)


def _left(before: str) -> tuple[Component, bool] | None:
    """The component named before an amount, and whether it is tied to it ("base of $X")."""
    last = None
    if ")" in before:
        # "Total comp (base + RSUs) exceeds $300K": what it is made of is no label.
        before = _ASIDE.sub(lambda aside: "(" + "_" * (len(aside[0]) - 2) + ")", before)
    for match in _LABEL.finditer(before):
        last = match
    if last is None or last.lastgroup is None:
        return None
    tail = before[last.end() :]
    if _CONNECTED.match(tail) is None:
        return None
    tied = _TIED.search(tail)
    return _COMPONENTS[last.lastgroup], tied is not None


def _sum(found: list[FoundFigure], index: int) -> None:
    """ "($740K+)" after $340K base and $400K bonus is their sum."""
    entry = found[index]
    if entry.component is not None or entry.amount is None:
        return
    total = 0
    for earlier in range(index - 1, max(-1, index - 4), -1):
        amount = found[earlier].amount
        if amount is None or amount.currency != entry.amount.currency:
            return
        total += amount.low
        if total == entry.amount.low and earlier < index - 1:
            entry.component = Component.TOTAL
            return


def _share_label(text: str, found: list[FoundFigure], index: int) -> None:
    """A figure without a label beside one that has it: "€155,000 / €160,000 RSU"."""
    entry = found[index]
    if entry.component is not None or entry.amount is None or index + 1 >= len(found):
        return
    after = found[index + 1]
    if after.amount is None or after.component is None:
        return
    gap = text[entry.end : after.start]
    if gap.strip() not in {"/", "+", "–", "-", "|"}:
        return
    if after.amount.currency != entry.amount.currency:
        entry.component = after.component
    elif after.component in {Component.EQUITY, Component.BONUS}:
        entry.component = Component.BASE


def _repeat_pair(text: str, found: list[FoundFigure], index: int) -> None:
    """ "€105K base / €90K options (Paris) or S$138K / S$115K (Oslo)": base and options again."""
    one, two, first, second = found[index - 3 : index + 1]
    if (
        first.component is None
        and second.component is None
        and first.amount is not None
        and second.amount is not None
        and first.amount.currency == second.amount.currency
        and one.component not in {None, two.component}
        and text[first.end : second.start].strip() == "/"
        and text[max(one.end, one.label_end) : two.start].strip() in {"/", "+"}
    ):
        first.component, second.component = one.component, two.component


def _loosely_named(amount: Amount, before: str, after: str) -> Component | None:
    """Named, but further away: "haggle over options — push for $75K", "the bonus — $90K"."""
    if amount.per is Period.GRANT or _VESTS.match(after):
        return Component.EQUITY
    last = None
    for match in _LABEL.finditer(before):
        last = match
    if last is None or last.lastgroup is None:
        return None
    if _PUSHES.search(before, last.end()) is None and _APPOSED.search(before) is None:
        return None
    return _COMPONENTS[last.lastgroup] if _BREAK.search(before, last.end()) is None else None


def _drop_conversion(text: str, first: FoundFigure, second: FoundFigure) -> None:
    """ "£285K / $375K" and "AED 485,000 base ($132,000)" say one figure in two currencies."""
    one, two = first.amount, second.amount
    if (
        one is None
        or two is None
        or one.currency == two.currency
        or "USD" not in {one.currency, two.currency}
    ):
        return
    gap = text[max(first.label_end, first.end) : second.start]
    if gap.strip() not in {"/", "(", "(~", "(≈", "/ ~", "or"} or (
        second.component is not None and second.component is not first.component
    ):
        return
    rate = _RATES.get(one.currency if two.currency == "USD" else two.currency)
    if rate is None:
        return
    local, dollars = (one.low, two.low) if two.currency == "USD" else (two.low, one.low)
    if 80 * local <= 100 * rate * dollars <= 125 * local:
        second.dropped = True
        second.converts = True
