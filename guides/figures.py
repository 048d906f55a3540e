"""Pay figures in a guide's sentences: component, role, region, currency, range, period.

Each amount takes its component from the words beside it, its role from the last cue before it
("open at", "accept at", "floor", "will counter at"), its region from brackets, from "in X" after
it or "For X" before it. An amount that nothing calls pay, another company's offer, a trigger
("if they open below …"), a raise, a refresher or a budget is no figure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from itertools import pairwise

from guides import peers
from guides.amounts import Amount, Percent, find_amounts, find_percents
from guides.places import gazetteer
from guides.sentences import (
    OTHERS_PAY,
    RIVAL_CLAIM,
    Own,
    Piece,
    claims_rival,
    claims_self,
    placeholders,
    split,
)
from negotiation.facts import (
    BandRow,
    Component,
    FigureRole,
    PayFigure,
    Placeholder,
    PlaceholderKind,
    Sentence,
)
from negotiation.money import Period

_LABELS = (
    (
        Component.SIGN_ON,
        r"(?:retention |critical[ -]project |joining )?(?:sign(?:ing)?[ -]?ons?|"
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
        r"(?:[\w-]+ )?(?:rsus?|psus?|ppus?)|equity|options?|stocks?|carry(?: ?/ ?bonus)?|"
        r"profit[- ]?shar(?:ing|e)s?|phantom|grants?|shares|carried interest|"
        r"pnl participation|access value",
    ),
    (Component.BONUS, r"bonus(?:es)?"),
)
_LABEL = re.compile(
    r"(?i)(?<![\w-])(?:"
    + "|".join(f"(?P<{component.name}>{words})" for component, words in _LABELS)
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
    r"(?i)\+?(?:\s?/\s?(?:yr|year|4[ -]?yrs?))?\s*(?:(?:in|of|worth of) )?(?:(?:an?|the|my|"
    r"your|additional) )?"
    + _BETWEEN
    + r"(?="
    + _LABEL.pattern.replace("(?i)", "").replace("?P<", "?P<r_")
    + ")"
)
_CONNECTED = re.compile(
    r"(?i)^(?:/4yr|/yr|s)?(?: \([^()]{0,30}\))?(?: (?!(?:and|or|plus|with|but|if|because|"
    r"to choose|to join)\b)[\w.'%/-]+){0,4}?\s*"
    r"(?:[:=]|(?:of|at|to|above|over|exceed(?:s|ing)?|is|are|was|should be|between|around|"
    r"near|below|under|than|by|from|target(?:ing|s)?|ask|"
    r"approximately|about|toward|reach(?:es|ing)?|hits?|set at|valued at|starting at))?\s*"
    r"(?:(?:at )?(?:least|approximately|around|about|roughly|up to|minimum|above|a|an|"
    r"the)\s+){0,2}[~≈(+]{0,2}\s*$"
)


class _Cue(Enum):
    ASK = "ask"
    ACCEPT = "accept"
    FLOOR = "floor"
    COUNTER = "counter"
    NONE = "none"  # what follows is no figure of ours: a rival's, an old offer, a trigger
    RIVAL = "rival"
    CLEAR = "clear"  # a trigger ends here


_CUES = re.compile(
    r"(?i)(?P<FLOOR>\b(?:accept[- ]?at[- ]floors?|walk(?:ing)?[- ]?away\b(?: (?:if|from|"
    r"signal|point|at|below|threshold))*|"
    r"(?:accept|go|settle|take)(?: for)? (?:no|nothing) (?:lower|less|below)(?: than)?|"
    r"no lower than|not below|"
    r"(?:do not|don't|never|would not|wouldn't|won't) (?:accept|go|settle|drop|"
    r"take)(?: \w+){0,3}? (?:below|under|less than|lower than)|"
    r"floors?|bottom line|minimum acceptable)\b)"
    r"|(?P<ACCEPT>\b(?:accept(?:able|ing|ed)?|landing zone|settle (?:at|for|around)|(?:I'd|"
    r"I would|I'll|I will) (?:take|settle))\b)"
    r"|(?P<COUNTER>\bcounter(?:s|ing|ed|-?offers?)?\b|\b(?:they|company|recruiters?|"
    r"[A-Z]\w+) (?:will|may|might) (?:likely )?(?:respond|come back|push back|offer|open)\b)"
    r"|(?P<NONE>\b(?:(?:for|on) (?:the|your|this|an?) (?:initial |verbal |"
    r"written )?offer (?:of|at|with)|(?:initial|first|opening|standard|typical|current|"
    r"original|existing|verbal) (?:\w+ )?offers?|"
    r"current (?:base|comp\w*|salary|tc|total|role|employer)|my current|"
    r"refresh\w*(?: grants?)?|relocation|budget|stipend|allowance|forfeit\w*|unvested|"
    r"revenue|valuation|market cap|arr|aum|generates?|averages?|median|range is|ranges? from|"
    r"band (?:is|of|runs)|capped|stuck)\b)"
    r"|(?P<IF>\b(?:if|when|even if|should)\b)"
    r"|(?P<ASK>\b(?:open(?:ing)?(?: your counter)? (?:at|with|by)|open|anchor(?:ing|ed)?|"
    r"target(?:ing|s|ed)?|start(?:ing)? (?:at|with|from)|push(?:ing)?|ask(?:ing|s)?|"
    r"request(?:ing|s)?|negotiat\w+|needs?|(?:I'd|I would|would) (?:like|love|want|expect)|"
    r"want(?:ing)?|propos(?:e|ing|al)|looking (?:for|at)|secur(?:e|ing)|seek(?:ing)?|"
    r"aim(?:ing)?|demand|insist|goal|lead with|bring(?:ing|s)?|reach(?:ing)?|justif(?:y|ies|"
    r"ied)|structured as|to (?:join|choose|commit|close|move|make|accept)|expect(?:ing)?|"
    r"deserves?|warrants?|commands?|should be|requires?|reflects?|instead)\b)"
)
# A figure that is a change, a cost or a price, by the word after it (and its label).
_CHANGE_AFTER = re.compile(
    r"(?i)^\s*\)?\s*(?:(?!(?:with|and|or|for|plus|base|in|over|to|at|"
    r"if)\b)[\w/-]+ ){0,2}?(?:increases?|adjustments?|"
    r"premiums?|uplifts?|lifts?|bumps?|raises?|gap|delta|increments?|refresh\w*|budgets?|"
    r"relocation|stipends?|"
    r"allowances?|revenue|arr|valuation|market cap|fund|aum|improvement|higher|more|"
    r"in savings|payouts?|investment|"
    r"deals?|retainer|difference|kicker|spread|bridge|reimbursement|strike|share price)\b"
)
_CHANGE_BEFORE = re.compile(
    r"(?i)(?:\b(?:increases?|raise|bump|uplift|lift|premium|adjustment|refresh\w*|budget|"
    r"relocation|stipend|allowance|gap|delta|worth|"
    r"additional|extra|add|adds|adding|another|saving|savings|costs?|leaving|revenue|"
    r"valuation|up from|from|versus|vs\.?|instead of|rather than|not|"
    r"by|of the|capped at|stuck at|retention bonus|retention award|retention grant) (?:(?:a|"
    r"an|the|of|package|grants?|typical|just|only|about|current|your|standard|this|"
    r"another) )*|[+])\(?$"
)
_FROM = re.compile(
    r"(?i)\b(?:up from|from|versus|vs\.?|instead of|rather than)\s+(?:an?\s+|"
    r"the\s+)?(?:typical\s+|standard\s+|current\s+)?$"
)
_AT_I = re.compile(
    r"(?i)(?:^|[.—–-]\s+|[\"“]\s*)(?:at|for|if)\s+(?:approximately |about |around )?$"
)
_AT_I_AFTER = re.compile(r"(?i)^[^.;]{0,60}?(?:,| —| I)\s*(?:I|I'm|I'd|I'll|we|this|you|it)\b")
_FLOOR_AFTER = re.compile(
    r"(?i)^[\s)]{0,2}(?:as (?:my|your|the|a|an) )?(?:absolute |hard |accept-at |"
    r"walk-away )?(?:floor|minimum)\b"
)
_POINT = re.compile(r"\s*(?:/|\+|=|,|;|\(|–|—|-|or|and|with|plus|&)\s*")
_SUFFIX_REGION = re.compile(
    r"^\+?(?:\s?/\s?(?:yr|year|4[ -]?yrs?))?(?:\s+over (?:four|4|the) years)?\s*(?P<join>\(|"
    r"in |for |at )?\s*(?:the )?"
)
_PREFIX_REGION = re.compile(
    r"(?i)(?:^|[.;:—–(\"“]\s*|\b(?:and|while|or),?\s+|\b)(?:for|in|at|from)\s+(?:the\s+)?$"
)
_CAPITALISED = re.compile(
    r"(?<![\w$])(?:[A-ZÀ-Ý][\w.'ãéíóúü]*(?:[ -][A-ZÀ-Ý][\w.'ãéíóúü]*){0,3}|remote)(?!\w)"
)
# Smaller figures are share prices ("~$200"), larger ones revenues, whatever the currency's scale.
_SMALLEST = 1_000
_LARGEST = {"USD": 20_000_000, "GBP": 15_000_000, "EUR": 15_000_000}


_PERCENT_OF = re.compile(r"\s+of (?!base\b)")
_VESTS = re.compile(r"(?i)\+?\s*\(?(?:4|four)[- ]?y(?:ea)?r")
_BREAK = re.compile(r"[.;]\s|\b(?:but|if)\b")
_GRANT_AFTER = re.compile(
    r"(?i)\+?\s*(?:\(?/?\s?4[- ]?y(?:ea)?rs?\b|(?:in total )?over (?:the )?(?:4|four)\b|\((?:4|"
    r"four)[- ]?y(?:ea)?r)"
)
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
class _Found:
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


@dataclass(slots=True)
class _State:
    """What earlier sentences of the same text leave to later ones."""

    region: str | None = None
    last: Component | None = None
    role: FigureRole | None = None
    seen: list[PayFigure] = field(default_factory=list)


class Reader:
    """Reads the sentences of one guide. `bands` tell a bare figure's component and region names."""

    def __init__(self, own: Own, bands: tuple[BandRow, ...]) -> None:
        self._own = own
        self._bands = bands
        self._labels = _label_names(bands)
        self._currency = _first_currency(bands)

    def lever(self, script: str, line: int, *, quoted: bool) -> tuple[Sentence, ...]:
        """The sentences of a lever's script; `quoted`: all of it stood in quotation marks."""
        return self._read(script, line, quoted=quoted, strategy=False)

    def strategy(self, text: str, line: int) -> tuple[Sentence, ...]:
        """The sentences of a strategy, its figures among them."""
        return self._read(text, line, quoted=False, strategy=True)

    def _read(self, text: str, line: int, *, quoted: bool, strategy: bool) -> tuple[Sentence, ...]:
        state = _State()
        sentences = []
        for piece in split(text):
            spoken = quoted or piece.spoken
            found = placeholders(piece.text, self._own)
            figures = self._figures(piece, found, line, state, spoken=spoken, strategy=strategy)
            sentences.append(
                Sentence(
                    piece.text,
                    spoken,
                    claims_rival(piece.text, found, self._own),
                    claims_self(piece.text, found, spoken=spoken),
                    found,
                    figures,
                )
            )
        return tuple(sentences)

    # ── one sentence ──────────────────────────────────────────────────────────────────────────

    def _figures(
        self,
        piece: Piece,
        brackets: tuple[Placeholder, ...],
        line: int,
        state: _State,
        *,
        spoken: bool,
        strategy: bool,
    ) -> tuple[PayFigure, ...]:
        text = _masked(piece.text, brackets)
        if not any(char.isdigit() for char in text):
            return ()
        found = self._amounts(text)
        if not found:
            return ()
        self._components(text, found)
        self._roles(text, brackets, found, state, strategy=strategy)
        self._regions(text, found, state)
        self._settle(found, state, strategy=strategy)
        figures = []
        for entry in found:
            figure = _figure(entry, line, text)
            if figure is not None and not (strategy and _repeats(figure, entry, state)):
                state.seen.append(figure)
                figures.append(figure)
        return tuple(figures)

    def _amounts(self, text: str) -> list[_Found]:
        found = []
        for amount in find_amounts(text, self._currency if "¥" in text or "kr" in text else None):
            largest = _LARGEST.get(amount.currency, 10**12)
            if amount.low >= _SMALLEST and amount.high <= largest:
                found.append(_Found(amount.start, amount.end, amount, None))
        if "%" in text and "onus" in text:
            for percent in find_percents(text):
                if percent.high <= Decimal(200):
                    found.append(_Found(percent.start, percent.end, None, percent))
            found.sort(key=lambda entry: entry.start)
        return found

    def _components(self, text: str, found: list[_Found]) -> None:
        for index, entry in enumerate(found):
            following = found[index + 1].start if index + 1 < len(found) else len(text)
            previous = found[index - 1].end if index else 0
            after = text[entry.end : min(following, entry.end + 90)]
            right = _RIGHT.match(after)
            label = _LABEL.match(after, right.end()) if right is not None else None
            entry.label_end = entry.end + (label.end() if label is not None else 0)
            if label is not None and label.lastgroup is not None:
                entry.component = _COMPONENTS[label.lastgroup]
            if label is None or (right is not None and right.end() > 12):
                left = self._left(text[max(previous, entry.start - 80) : entry.start])
                if left is not None and (label is None or left[1]):
                    entry.component = left[0]
                    entry.label_end = entry.end
            tail = text[entry.label_end : entry.label_end + 40]
            if _CHANGE_AFTER.match(tail) or _CHANGE_BEFORE.search(
                text[max(0, entry.start - 40) : entry.start]
            ):
                entry.dropped = True
            if entry.percent is not None and (
                entry.component is not Component.BONUS
                or re.match(r"\s+of (?:the|my|target)\b", text[entry.end :])
            ):
                entry.dropped = True
            if entry.component is None and entry.amount is not None:
                entry.component = _loosely_named(text[previous : entry.start], tail)
        for index in range(len(found) - 1, -1, -1):
            self._share_label(text, found, index)
        for first, second in pairwise(found):
            _drop_conversion(text, first, second)

    def _left(self, before: str) -> tuple[Component, bool] | None:
        """The component named before an amount, and whether it is tied to it ("base of $X")."""
        last = None
        for match in _LABEL.finditer(before):
            last = match
        if last is None or last.lastgroup is None:
            return None
        tail = before[last.end() :]
        if _CONNECTED.match(tail) is None:
            return None
        tied = re.search(
            r"(?i)(?:\bof|\bat|\bto|\bis|:|=|above|exceeds?|below)\s*[~(]?(?:an? |at least |"
            r"approximately )?\s*$",
            tail,
        )
        return _COMPONENTS[last.lastgroup], tied is not None

    def _share_label(self, text: str, found: list[_Found], index: int) -> None:
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

    def _roles(
        self,
        text: str,
        brackets: tuple[Placeholder, ...],
        found: list[_Found],
        state: _State,
        *,
        strategy: bool,
    ) -> None:
        events = self._events(text, brackets)
        current: FigureRole | None = FigureRole.ASK
        cued = rival = False
        at = 0
        for entry in found:
            while at < len(events) and events[at][0] < entry.start:
                cue = events[at][1]
                at += 1
                if cue is _Cue.RIVAL or cue is _Cue.NONE:
                    current, cued, rival = None, True, cue is _Cue.RIVAL
                elif cue is _Cue.CLEAR:
                    if not rival:
                        current, cued = FigureRole.ASK, False
                elif cue is _Cue.ASK:
                    if current is not FigureRole.FLOOR or not _same_clause(
                        text, events[at - 1][0], entry.start
                    ):
                        pass
                    current, cued, rival = FigureRole.ASK, True, False
                else:
                    current, cued, rival = FigureRole(cue.value), True, False
            entry.role = current
            tail = text[entry.label_end : entry.label_end + 40]
            if _FLOOR_AFTER.match(tail) and not rival:
                entry.role = FigureRole.FLOOR
            if _AT_I.search(text[: entry.start][-30:]) and _AT_I_AFTER.match(tail):
                entry.dropped = True
            if not cued and (entry.component is None or (not strategy and entry.role is None)):
                entry.role = None
            if _FROM.search(text[max(0, entry.start - 40) : entry.start]):
                entry.dropped = True

    def _events(self, text: str, brackets: tuple[Placeholder, ...]) -> list[tuple[int, _Cue]]:
        events: list[tuple[int, _Cue]] = []
        for match in _CUES.finditer(text):
            name = match.lastgroup or ""
            start = match.start()
            if name == "IF":
                events += _trigger(text, start, match[0], events)
            elif name == "COUNTER":
                events.append((start, _counter(text, start, match.end(), self._own)))
            else:
                events.append((start, _Cue[name]))
        for bracket in brackets:
            if bracket.kind is PlaceholderKind.RIVAL:
                events.append((bracket.start, _Cue.RIVAL))
        for claim in RIVAL_CLAIM.finditer(text):
            events.append((claim.end() - 1, _Cue.RIVAL))
        for claim in OTHERS_PAY.finditer(text):
            events.append((claim.start(), _Cue.RIVAL))
        for start, _, name in peers.mentions(text):
            if not self._own.is_own(name) and _PAID.match(text[start : start + 140]):
                events.append((start, _Cue.RIVAL))
        events.sort(key=lambda event: event[0])
        return events

    # ── regions ───────────────────────────────────────────────────────────────────────────────

    def _regions(self, text: str, found: list[_Found], state: _State) -> None:
        places = self._places(text)
        if not places and state.region is None:
            return
        prefix = state.region
        first_own = True
        at = 0
        for index, entry in enumerate(found):
            following = found[index + 1].start if index + 1 < len(found) else len(text)
            while at < len(places) and places[at][0] < entry.start:
                start, end = places[at]
                if _is_prefix(text, start, end, entry.start, found, index):
                    prefix = text[start:end]
                    first_own = False
                at += 1
            region = self._after(text, entry, following, places)
            if region is not None:
                entry.region = region
                for earlier in range(index - 1, -1, -1):
                    if not _same_group(text, found[earlier], found[earlier + 1]):
                        break
                    if found[earlier].region is None or found[earlier].region == prefix:
                        found[earlier].region = region
            else:
                entry.region = prefix
        if (
            first_own
            and state.region is not None
            and all(entry.role is FigureRole.ASK for entry in found)
        ):
            # A new ask without a place of its own is no longer about the last one.
            for entry in found:
                if entry.region == state.region:
                    entry.region = None
        state.region = prefix

    def _after(
        self, text: str, entry: _Found, following: int, places: list[tuple[int, int]]
    ) -> str | None:
        """A place right after the figure: "(Amsterdam)", "in SF", "for Charlotte", "Atlanta"."""
        begin = max(entry.label_end, entry.end)
        head = _SUFFIX_REGION.match(text[begin : begin + 60])
        at = begin + (head.end() if head is not None else 0)
        for start, end in places:
            if start != at or start >= following:
                continue
            if head is not None and head["join"] == "(":
                close = text.find(")", start)
                inner = text[start:close] if 0 <= close <= following else text[start:end]
                # "(SF/NY)" is one region; "(€145,000 Munich" is not closed before a figure.
                return inner.strip() if len(inner) < 40 and "$" not in inner else text[start:end]
            joined = re.match(r"(?:,? (?:or|and) |/| / )", text[end:])
            for more, stop in places:
                if (
                    joined is not None
                    and more == end + joined.end()
                    and not re.match(r"[^.;(]{0,25}[$£€₹]", text[stop:])
                ):
                    return text[start:stop]
            return text[start:end]
        return None

    def _places(self, text: str) -> list[tuple[int, int]]:
        spelled = gazetteer().spelled
        places: list[tuple[int, int]] = []
        for match in _CAPITALISED.finditer(text):
            words = match[0]
            begin = match.start()
            for run in _runs(words):
                folded = tuple(
                    part.strip(".'").casefold()
                    for part in re.split(r"[ -]", text[begin + run[0] : begin + run[1]])
                )
                if folded in spelled or " ".join(folded) in self._labels or folded == ("remote",):
                    start, end = begin + run[0], begin + run[1]
                    if not places or start >= places[-1][1]:
                        places.append((start, end))
        return places

    # ── what is left open ─────────────────────────────────────────────────────────────────────

    def _settle(self, found: list[_Found], state: _State, *, strategy: bool) -> None:
        """Give a figure without a label the component of its list, or the one that fits a band."""
        last: Component | None = None
        for entry in found:
            if entry.component is None and entry.amount is not None and entry.role is not None:
                entry.component = last or self._fitting(entry, state)
            if entry.component is not None and entry.role is not None and not entry.dropped:
                last = entry.component
        if last is not None:
            state.last = last

    def _fitting(self, entry: _Found, state: _State) -> Component | None:
        amount = entry.amount
        if amount is None:
            return None
        if entry.role in {FigureRole.ACCEPT, FigureRole.COUNTER} and state.last is not None:
            return state.last
        for component in (Component.BASE, Component.TOTAL):
            for row in self._bands:
                cell = row.cell(component)
                money = cell.money if cell is not None else None
                if money is None or money.currency != amount.currency:
                    continue
                if money.low * 9 <= amount.low * 10 and amount.high * 10 <= money.high * 11:
                    return component
        return Component.BASE if not self._bands or entry.role is FigureRole.FLOOR else None


_PAID = re.compile(
    r"(?:[\w.&+'-]+[ /]){0,8}?(?:\(|\$|£|€|₹|at [$£€₹]|(?:offers?|is offering|are offering|"
    r"pays?|earn\w*|TC|comp|engineers)\b)"
)


def _masked(text: str, brackets: tuple[Placeholder, ...]) -> str:
    for bracket in brackets:
        text = text[: bracket.start] + "_" * (bracket.end - bracket.start) + text[bracket.end :]
    return text


def _runs(words: str) -> list[tuple[int, int]]:
    """Stretches of words, longest first from each start: "New York City" before "New York"."""
    parts = [(match.start(), match.end()) for match in re.finditer(r"[^ -]+", words)]
    return [
        (parts[first][0], parts[last][1])
        for first in range(len(parts))
        for last in range(len(parts) - 1, first - 1, -1)
    ]


def _trigger(
    text: str, start: int, word: str, before: list[tuple[int, _Cue]]
) -> list[tuple[int, _Cue]]:
    """ "If they open below $X, …": nothing up to the comma is a figure."""
    head = text[max(0, start - 24) : start].casefold().rstrip()
    if word.casefold() in {"when", "should"} and start > 2:
        return []
    if head.endswith(
        (
            "accept",
            "accept at",
            "only",
            "walk away",
            "walk-away",
            "signal:",
            "sign",
            "unless",
            "accept only",
        )
    ):
        return []
    if before and before[-1][1] is _Cue.FLOOR and "below" in text[start : start + 60]:
        return []
    stop = re.search(r",\s|:\s|\bthen\b|;|—", text[start:])
    end = start + stop.start() if stop is not None else len(text)
    return [(start, _Cue.NONE), (end, _Cue.CLEAR)]


def _counter(text: str, start: int, end: int, own: Own) -> _Cue:
    before = text[max(0, start - 40) : start].rstrip()
    after = text[end : end + 70]
    if re.search(
        r"(?i)\b(?:will|may|might|would|likely|typically|usually|often|they|company|"
        r"recruiter|expect\w*(?: an?| their| the)?(?: \w+)?|if|to|when|anticipate an?|a)$",
        before,
    ):
        return (
            _Cue.COUNTER
            if not re.search(r"(?i)\b(?:if|when)(?: they| \w+)?$", before)
            else _Cue.NONE
        )
    if re.search(
        r"(?i)^[^.;]{0,60}\b(?:is|would be) (?:competitive|typical|likely|standard|common|"
        r"realistic|reasonable)\b",
        after,
    ):
        return _Cue.COUNTER
    named = re.search(r"([A-Z][\w.&]*)(?: \w+)?$", before)
    if named is not None and own.is_own(named[1]):
        return _Cue.COUNTER
    return _Cue.ASK


def _same_clause(text: str, start: int, end: int) -> bool:
    return re.search(r"[;—]|\bbut\b", text[start:end]) is None


def _is_prefix(
    text: str, start: int, end: int, figure: int, found: list[_Found], index: int
) -> bool:
    """Whether a place leads what follows ("For London: …") rather than closing what went before."""
    before = text[max(0, start - 30) : start]
    after = text[end : end + 3]
    if re.search(
        r"(?i)(?:^|[.;:—–\"“(]\s*|,\s+(?:and |or |while )?|\b(?:and|or|while) )(?:for|in|"
        r"at)\s+(?:the\s+)?$",
        before,
    ):
        return True
    if start == 0 or before.rstrip().endswith((";", ".", "—", "|")):
        return after.startswith((":", ",", " "))
    if after.startswith(":"):
        return True
    # "Floor for London: £135K", "Target TC in New York: …".
    previous = found[index - 1].end if index else 0
    return (
        previous == 0
        and re.search(r"(?i)\b(?:for|in)\s+$", before) is not None
        and not any(entry.end < start for entry in found)
    )


def _same_group(text: str, first: _Found, second: _Found) -> bool:
    """Whether two figures are parts of one package: "€155,000 base / €160,000 RSU"."""
    if (
        first.amount is not None
        and second.amount is not None
        and first.amount.currency != second.amount.currency
    ):
        return False
    gap = text[max(first.label_end, first.end) : second.start]
    return re.fullmatch(
        r"(?i)\s*(?:\([^()]*\)\s*)?(?:[/+&=,]|and|with|plus|, and)\s*(?:an? |"
        r"at least )?(?:[\w-]+ ){0,3}(?:of |at |to )?\s*\(?",
        gap,
    ) is not None and (first.component is not second.component or first.component is None)


def _loosely_named(before: str, after: str) -> Component | None:
    """ "negotiate hard on options — push for $75,000 (4yr vest)": named, but further away."""
    if _VESTS.match(after):
        return Component.EQUITY
    last = None
    for match in _LABEL.finditer(before):
        last = match
    if last is None or last.lastgroup is None or _CUES.search(before, last.end()) is None:
        return None
    return _COMPONENTS[last.lastgroup] if _BREAK.search(before, last.end()) is None else None


def _drop_conversion(text: str, first: _Found, second: _Found) -> None:
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


def _figure(entry: _Found, line: int, text: str) -> PayFigure | None:
    if entry.dropped or entry.role is None or entry.component is None:
        return None
    if entry.percent is not None:
        span = (entry.percent.low, entry.percent.high)
        return PayFigure(entry.component, entry.role, entry.region, "", 0, 0, line, None, span)
    amount = entry.amount
    if amount is None:
        return None
    per = amount.per
    if entry.component is Component.SIGN_ON:
        per = None
    elif per is None and entry.component in {Component.BASE, Component.TOTAL, Component.BONUS}:
        per = Period.YEAR
    elif per is None and _GRANT_AFTER.match(text, max(entry.label_end, entry.end)):
        per = Period.GRANT
    return PayFigure(
        entry.component,
        entry.role,
        entry.region,
        amount.currency,
        amount.low,
        amount.high,
        line,
        per,
    )


def _repeats(figure: PayFigure, entry: _Found, state: _State) -> bool:
    """Whether the same figure was named before: "At $295K, I sign" repeats the ask."""
    return any(
        earlier.component is figure.component
        and (earlier.currency, earlier.low, earlier.high, earlier.percent)
        == (figure.currency, figure.low, figure.high, figure.percent)
        and (earlier.role is figure.role)
        and (earlier.region == figure.region or figure.region is None)
        for earlier in state.seen
    )


def _label_names(bands: tuple[BandRow, ...]) -> frozenset[str]:
    names: set[str] = set()
    for row in bands:
        for part in re.split(r"[()/,|]", row.region or ""):
            folded = " ".join(part.casefold().replace("-", " ").split())
            if len(folded) > 1:
                names.add(folded)
    return frozenset(names - {"hq", "usd", "gbp", "eur", "inr", "global", "local"})


def _first_currency(bands: tuple[BandRow, ...]) -> str | None:
    for row in bands:
        for component in (Component.BASE, Component.TOTAL):
            cell = row.cell(component)
            if cell is not None and cell.money is not None:
                return cell.money.currency
    return None
