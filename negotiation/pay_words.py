"""Which part of pay each amount of a sentence is: "250k base, 120k profit share a year"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from negotiation.amounts import Amount, Per, Scale, scan
from negotiation.grant_words import Grant, about_grant, blank_schedule, option_terms
from negotiation.short_answers import find_schedule


class Slot(StrEnum):
    """What an amount is about."""

    BASE = "base"
    EQUITY = "equity"
    BONUS = "bonus"
    SIGN_ON = "sign_on"
    SIGN_ON_YEAR2 = "sign_on_year2"
    REFRESHER = "refresher"
    TOTAL = "total"
    WALK_AWAY = "walk_away"
    CURRENT = "current"  # what the person earns now: never needed
    WISH = "wish"  # what the person would like: no part of an offer
    NET = "net"  # after tax: never compared
    EXTRA = "extra"  # relocation, pension and such: not priced here
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Part:
    """One amount or percentage with its meaning; exactly one of the two is set."""

    slot: Slot
    amount: Amount | None = None
    percent: Decimal | None = None
    words: str = ""
    slashed: bool = False  # joined to the amount before by a slash: "280k/700k"


@dataclass(frozen=True, slots=True)
class Pay:
    """The pay that a sentence speaks of. `none` are the parts that it says there are none of."""

    parts: tuple[Part, ...] = ()
    grant: Grant = field(default_factory=Grant)
    guaranteed: bool | None = None
    none: tuple[Slot, ...] = ()

    def part(self, slot: Slot) -> Part | None:
        """The first part of that meaning."""
        return next((part for part in self.parts if part.slot is slot), None)


NOTHING = Pay()

# Longest meaning first: "signing bonus" is no bonus, "stock options" are one thing.
_LABELS: tuple[tuple[Slot, str], ...] = (
    (Slot.SIGN_ON_YEAR2, r"(?:second|2nd)[- ]year sign(?:ing)?[- ]?on(?: bonus)?"
     r"|sign(?:ing)?(?:[- ]?on)?(?: bonus)? (?:in |for )?"
     r"(?:year (?:2|two)|the second year|y2|yr ?2)"
     r"|(?:in )?year (?:2|two)(?! of)"),
    (Slot.SIGN_ON, r"sign(?:ing)?[- ]?on(?: bonus)?|sign(?:ing)?[- ]bonus|singing bonus"
     r"|joining bonus|welcome bonus|signing|signon"),
    (Slot.REFRESHER, r"refreshers?|annual refresh|yearly refresh|refresh grants?"),
    (Slot.EXTRA, r"relocation|relo|pension|stipend|allowance|tuition|moving costs?|commuter"
     r"|healthcare|super(?:annuation)?"),
    (Slot.WALK_AWAY, r"walk[- ]?away|walk if|my floor|floor is|my minimum|minimum is"
     r"|(?<!bonus )minimum(?= (?:of )?[$£€₹]?[0-9][0-9.,]*(?![0-9.,%]))"
     r"|(?:won'?t|wouldn'?t|not|never) (?:go |accept |take )?(?:below|under|less than)"
     r"|bottom line"),
    (Slot.CURRENT, r"current(?:ly)?(?: salary| base| pay| comp| job)?|i(?:'m"
     r"| am)? (?:now )?(?:make|making|earn|earning|paid)|my (?:old|present|last"
     r"|previous) (?:salary|pay|base|job)"),
    (Slot.NET, r"net(?: of tax)?|take[- ]?home|after[- ]tax"),
    (Slot.WISH, r"(?:i(?:'d| would)? |i'm |to )?"
     r"(?:want|hop(?:e|ing) for|ask(?:ing)? (?:(?:them|him|her) )?for|aim(?:ing)? for"
     r"|looking for)|(?:i'd|would) like|my ask|my target"),
    (Slot.EQUITY, r"profit[- ]?shar(?:e|ing)|profit participation|carried interest|carry"
     r"|p&l share|pnl|stock options?|options?|isos?|nsos?|esop|phantom(?: stock| shares)?"
     r"|rsus?|psus?|ppus?|restricted stock|pre[- ]?ipo(?: equity| shares| stock)?"
     r"|private (?:stock|shares|equity)|equity|stocks?|shares?|grant|lti|long[- ]term incentive"),
    (Slot.BONUS, r"(?:target |annual |yearly |performance |guaranteed |cash "
     r"|year[- ]end )?bonus(?:es)?|variable(?: pay)?|sti|commission|incentive"),
    (Slot.TOTAL, r"tc|total(?: comp(?:ensation)?| pay| package| cash)?|all[- ]in|ote|ctc"
     r"|cost to company|package"),
    (Slot.BASE, r"base(?: salary| pay)?|basic|salary|fixed(?: pay| comp)?|gross|wages?|pay"),
)  # fmt: skip
_LABEL = re.compile(
    r"(?<![A-Za-z])(?=[a-z2])(?:"
    + "|".join(f"(?P<{slot.value}>{words})" for slot, words in _LABELS)
    + r")(?![A-Za-z])",
    re.IGNORECASE,
)
_SHORTEST_LABEL = 2
_BREAK = re.compile(
    r"[,;](?=\s)(?!\s(?:like|about|around|maybe|roughly|worth|of|so)\s[$£€₹]?[0-9])|\n|[;\n]|[.!?](?=\s)|\s[+&/–—-]\s|[+&/](?=\s?[$£€₹A-Z0-9])"
    r"|\b(?:plus|and|with|also|then|but)\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    r"(?<![0-9.,])([0-9]{1,3}(?:[.,][0-9]{1,2})?)[ ]?(?:%|percent\b"
    r"|pct\b)(?![ ]?(?:match|contribution|pension|tax|off|discount|faster|more|less|higher|lower"
    r"|raise|increase|growth|better|above|below)\b)",
    re.I,
)
_CALENDAR_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NEGATED = re.compile(
    r"\b(?:no|without|zero|not any|isn'?t any|doesn'?t have)[ ](?:any[ ]|target[ ])?$",
    re.IGNORECASE,
)
_GUARANTEED = re.compile(
    r"\b(?:guaranteed|not guaranteed|target|discretionary|up to)\b", re.IGNORECASE
)
# Words that a slip of one letter is still read as.
_SPELL = {"base": Slot.BASE, "salary": Slot.BASE, "equity": Slot.EQUITY, "stock": Slot.EQUITY,
          "options": Slot.EQUITY, "profit": Slot.EQUITY, "bonus": Slot.BONUS,
          "signing": Slot.SIGN_ON, "refresher": Slot.REFRESHER}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    amount: Amount | None
    percent: Decimal | None
    words: str


def is_label(words: str) -> bool:
    """Whether the words name a part of pay, and nothing else: "base", "target bonus"."""
    return _LABEL.fullmatch(words) is not None


def read_pay(text: str) -> Pay:
    """Every part of pay in a normalised text. Time is linear in its length."""
    text = _spelt_out(text)
    schedule = find_schedule(text, asked=False)
    grant = Grant(schedule=schedule)
    text, grant = option_terms(text, grant)
    if schedule is not None:
        text = blank_schedule(text)
    tokens = _tokens(text)
    wished = _wished(text) if tokens else []
    parts: list[Part] = []
    guaranteed: bool | None = None
    none: list[Slot] = []
    previous_end = 0
    first, equity_seen = 0, False
    for start, end in _segments(text, tokens):
        empty = first == len(tokens) or tokens[first].start >= end
        if empty and (end - start < _SHORTEST_LABEL or text[start:end].isdigit()):
            continue  # no word of it says anything
        last = first
        while last < len(tokens) and tokens[last].start < end:
            last += 1
        inside, first = tokens[first:last], last
        labels = _labels(text, start, end)
        if not inside and not labels and not parts:
            continue
        for match in labels:
            if _NEGATED.search(text[max(start, match.start() - 24) : match.start()]):
                none.append(_slot(match))
        slots = _assign(text, start, end, inside, labels)
        for token, found in zip(inside, slots, strict=True):
            slot = found
            if slot is Slot.UNKNOWN and token.amount and token.amount.per is Per.GRANT:
                slot = Slot.EQUITY  # nothing else is paid over several years
            if slot is not Slot.WALK_AWAY and any(a <= token.start < b for a, b in wished):
                slot = Slot.WISH
            between = text[previous_end : token.start].strip().lower() if parts else ""
            slashed = bool(parts) and between in ("/", "base /", "base/")
            parts.append(Part(slot, token.amount, token.percent, token.words, slashed))
            previous_end = token.end
        equity_seen = equity_seen or Slot.EQUITY in slots
        if Slot.EQUITY in slots or (not inside and equity_seen and end - start > 3):
            grant = about_grant(text[start:end], grant, bool(inside))
        if Slot.BONUS in slots or (not inside and parts and parts[-1].slot is Slot.BONUS):
            guaranteed = _guaranteed(text[start:end], guaranteed)
    labelled = _slash_pairs(parts)
    if schedule is not None and grant.years is None:
        grant = replace(grant, years=len(schedule))
    return Pay(tuple(labelled), grant, guaranteed, tuple(dict.fromkeys(none)))


def _wished(text: str) -> list[tuple[int, int]]:
    """The stretches that tell a wish or a condition."""
    low = text.lower()
    hinted = any(hint in low for hint in _WISH_HINTS)
    return [match.span() for match in _WISHED.finditer(text)] if hinted else []


_WISH_HINTS = ("if ", "unless", "can ", "could", "would", "should", "may ", "how about", "thinking",
               "i'd", "i need", "deserve")  # fmt: skip
# "500k rsu/4": a grant over four years. The slash is looked for first, what is before it after.
_SHORT_SPAN = re.compile(r"/[ ]?([2-6])(?:[ ]?(?:yrs?|years?|y))?(?=$|[ ,;.!+\n])", re.IGNORECASE)
_GRANT_BEFORE = re.compile(r"(?:rsus?|stock|equity|shares|grant|[0-9][km])[ ]?$", re.IGNORECASE)


def _spelt_out(text: str) -> str:
    """The text with "rsu/4" as "rsu over 4 years"."""

    def over(match: re.Match[str]) -> str:
        before = text[max(0, match.start() - 8) : match.start()]
        return f" over {match[1]} years" if _GRANT_BEFORE.search(before) else match[0]

    return _SHORT_SPAN.sub(over, text)


# "If they give me 20k sign-on", "can they do 260k": no amount in it is offered.
_WISHED = re.compile(
    r"\b(?:(?<!ask )(?<!asked )(?<!asking )(?:if|unless) (?:they|you|i|we|he|she)\b"
    r"(?! (?:sign|start|join|accept|stay)\b)"
    r"|(?:can|could|would|should|may) (?:i|we|they|you) (?:(?:also|maybe|please|just) )?"
    r"(?:get|have|ask|do|go|push|aim|counter|add|give|match|reach)\b"
    r"|how about\b|what if\b|thinking of asking\b"
    r"|(?<!if )(?<!whether )i(?:'d| would) (?:accept|take|say yes)\b"
    r"|i (?:need|deserve|should get)\b)[^.!?;\n]{0,120}",
    re.IGNORECASE,
)


def _tokens(text: str) -> list[_Token]:
    tokens = [
        _Token(match.start(), match.end(), None, Decimal(match[1].replace(",", ".")), match[0])
        for match in _PERCENT.finditer(text)
    ][:60]
    taken = {token.start for token in tokens}
    for amount in scan(text):
        if amount.start in taken or _is_year(amount) or _is_ordinal(text, amount):
            continue
        tokens.append(_Token(amount.start, amount.end, amount, None, amount.words))
    return sorted(tokens, key=lambda token: token.start)


def _is_year(amount: Amount) -> bool:
    plain = amount.scale is Scale.ONE and not amount.currency and amount.per is None
    return plain and bool(_CALENDAR_YEAR.fullmatch(amount.words))


def _is_ordinal(text: str, amount: Amount) -> bool:
    """The 2 of "year 2"."""
    return amount.bare and text[max(0, amount.start - 5) : amount.start].lower() == "year "


def _segments(text: str, tokens: list[_Token]) -> Iterable[tuple[int, int]]:
    """The text cut at commas, "plus", "and" …, never inside an amount."""
    inside = [(token.start, token.end) for token in tokens]
    begin, index = 0, 0
    for match in _BREAK.finditer(text):
        while index < len(inside) and inside[index][1] <= match.start():
            index += 1
        if index < len(inside) and inside[index][0] < match.start():
            continue
        yield begin, match.start()
        begin = match.end()
    yield begin, len(text)


def _labels(text: str, start: int, end: int) -> list[re.Match[str]]:
    return list(_LABEL.finditer(text, start, end)) if end - start >= _SHORTEST_LABEL else []


def _slot(match: re.Match[str]) -> Slot:
    return Slot(str(match.lastgroup))


def _assign(
    text: str, start: int, end: int, tokens: list[_Token], labels: list[re.Match[str]]
) -> list[Slot]:
    if not tokens:
        return []
    if not labels:
        mended = _misspelt(text[start:end])
        return [mended if len(tokens) == 1 and mended else Slot.UNKNOWN for _ in tokens]
    if len(tokens) == 1:
        return [_nearest(tokens[0], labels)]
    leading = labels[0].start() < tokens[0].start
    slots = []
    for index, token in enumerate(tokens):
        if leading:
            before = tokens[index - 1].end if index else start
            own = [label for label in labels if before <= label.start() < token.start]
            slots.append(_slot(own[-1]) if own else Slot.UNKNOWN)
        else:
            after = tokens[index + 1].start if index + 1 < len(tokens) else end
            own = [label for label in labels if token.end <= label.start() < after]
            slots.append(_slot(own[0]) if own else Slot.UNKNOWN)
    return _percents_apart(tokens, slots)


def _percents_apart(tokens: list[_Token], slots: list[Slot]) -> list[Slot]:
    """ "15% signing 50k": the amount is the sign-on, and the percentage the bonus."""
    for index, token in enumerate(tokens[:-1]):
        after = index + 1
        pair = slots[index] is Slot.SIGN_ON and slots[after] is Slot.UNKNOWN
        if token.percent is not None and pair and tokens[after].amount is not None:
            slots[index], slots[after] = Slot.BONUS, Slot.SIGN_ON
    return slots


_STRONG = (Slot.WALK_AWAY, Slot.CURRENT, Slot.NET, Slot.WISH, Slot.SIGN_ON_YEAR2)


def _nearest(token: _Token, labels: list[re.Match[str]]) -> Slot:
    """The label beside the amount; one that says whose it is ("I want") wins over any other."""
    for label in labels:
        if _slot(label) in _STRONG:
            return _slot(label)
    useful = labels
    if token.percent is not None:  # "a bonus of 15% of base"
        useful = [label for label in labels if _slot(label) is not Slot.BASE] or labels

    def distance(label: re.Match[str]) -> int:
        after = label.start() >= token.end
        return label.start() - token.end if after else token.start - label.end() + 1

    return _slot(min(useful, key=distance))


def _misspelt(segment: str) -> Slot | None:
    for word in re.findall(r"[a-z]{3,10}", segment.lower())[:8]:
        for right, slot in _SPELL.items():
            if abs(len(right) - len(word)) <= 1 and _one_slip(word, right):
                return slot
    return None


def _one_slip(word: str, right: str) -> bool:
    """Whether one letter added, lost, changed or two swapped make `word` of `right`."""
    if word[0] != right[0]:
        return False
    start = 0
    while start < min(len(word), len(right)) and word[start] == right[start]:
        start += 1
    rest, goal = word[start:], right[start:]
    swapped = rest[1:2] + rest[:1] + rest[2:] == goal
    return rest[1:] == goal[1:] or rest[1:] == goal or rest == goal[1:] or swapped


def _guaranteed(segment: str, known: bool | None) -> bool | None:
    match = _GUARANTEED.search(segment)
    return known if match is None else match[0].lower() == "guaranteed"


def _slash_pairs(parts: list[Part]) -> list[Part]:
    """ "280k/700k" is base and equity, as offers are written for short."""
    labelled = list(parts)
    for index in range(1, len(labelled)):
        first, second = labelled[index - 1], labelled[index]
        if not second.slashed:
            continue
        if first.slot is Slot.UNKNOWN and (index == 1 or not first.slashed):
            first = labelled[index - 1] = replace(first, slot=Slot.BASE)
        if first.slot is Slot.BASE and second.slot is Slot.UNKNOWN and second.amount:
            labelled[index] = replace(second, slot=Slot.EQUITY)
    return labelled
