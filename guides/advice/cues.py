"""Where a sentence says what the figures after it are: to ask for, to accept, the floor, or none.

Most cues are phrases (`data/cue_phrases.py`); names of others, answers and triggers are cues too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from typing import NamedTuple

from guides.advice.claims import is_an_offer, others_pay, others_who_pay, rival_claims
from guides.advice.figure_replies import expected, replies, role_of_counter
from guides.advice.sentences import Own
from guides.data.cue_phrases import PHRASES
from guides.names.mentions import mentions
from guides.text import beside
from negotiation.model.guide import FigureRole, Placeholder, PlaceholderKind


class Cue(Enum):
    """What a place in a sentence says about the figures after it."""

    ASK = "ask"
    ACCEPT = "accept"
    FLOOR = "floor"
    COUNTER = "counter"
    NONE = "none"  # what follows is no figure of ours: a rival's, an old offer, a trigger
    RIVAL = "rival"
    NAME = "name"  # a rival's name that pay follows
    LIST = "list"  # ": $280K base, …" asks, whoever was named before
    KEEP = "keep"  # "reaching $310K": goes on with what was asked or accepted
    IF = "if"  # a trigger begins
    CLEAR = "clear"  # a trigger ends here
    ASIDE = "aside"  # a parenthesis about others opens
    BACK = "back"  # and closes: what was said before it goes on


Event = tuple[int, Cue]  # where a cue stands, and which


class Heard(NamedTuple):
    """A sentence that is listened to: as printed, in lower case, its brackets, whose guide it is.

    `spoken`: it is meant for the candidate's mouth.
    """

    text: str
    lower: str
    brackets: tuple[Placeholder, ...]
    own: Own
    spoken: bool


_NOT, _OR_BARE = "n't", "n'?t"  # who writes in haste writes "dont"
# The start of a word is looked for once, not by every phrase.
_PHRASE = re.compile(
    r"\b(?=[a-z])(?:"
    + "|".join(
        f"(?P<{name}>{'|'.join(phrases).replace(_NOT, _OR_BARE)})"
        for name, phrases in PHRASES.items()
    )
    + r")\b"
)
# "For Barcelona, €82,000" asks, unless it goes on about that figure ("… is typical").
_FOR_PLACE = re.compile(
    r"^(?:For|In) (?:the )?[A-ZÀ-Ý][\w .()/'-]{1,40}[,:] "
    r"(?=(?:\w{1,2}\$|[$£€₹₪])\d|[A-Z]{3} ?\d)(?![^.;,]{0,40}\b(?:is|are|was|would be)\b)"
)
# "I'd like to land at $210K" asks; "land at $210K" tells what to accept.
_MEETING = frozenset({"land at", "meet at"})
_WISHED = re.compile(r"\b(?:hop(?:e|ing)|like|love|want|aim)\b[^.;,]{0,24}$")
# "If you can get to $210K, I'll sign": spoken, an ask.
_IF_YOU_CAN = re.compile(
    r"if (?:you|we)(?: can| could|'re able| are able| were able)(?!n't|not| not)\b"
)
# "…, a base of $210K would get me to yes", whoever was named before.
WOULD = r"\bwould (?:get|put|let|allow|bring|work|be enough|make (?:me|it|this))\b"
_WOULD_DO = re.compile(
    rf", (?=an? (?:base|total|package|grant|salary|equity)\b[^.;]{{0,160}}?{WOULD})"
)
_CLAUSE_END = re.compile(r"[;:—–.]|, (?:and|but)\b")
# "Accept if …" and "walk away if …" say what to do; any other "if" begins a trigger.
_OUR_IF = re.compile(
    r"(?i)(?:\baccept(?: at| only)?|\bonly|\bwalk[ -]away|\bsignal:|\bsign|\bunless)$"
)
_TRIGGER_END = re.compile(r",\s|:\s|\bthen\b|;|—")
_IN = "in "
_OWN_STOCK = re.compile(r"(?i)(?:\w+ ){1,3}(?:rsus?|stock|equity|options|shares)\b")
_LIST = re.compile(r":(?=\s+[$£€₹₪])")
_PAID = re.compile(
    r"(?:[\w.&+'-]+[ /]){0,8}?(?:\(|\$|£|€|₹|at [$£€₹]|(?:offers?|is offering|are offering|"
    r"pays?|earn\w*|TC|comp|engineers)\b)"
)
_PARENTHESIS = re.compile(r"\([^()]*\)")
_OTHERS = frozenset({Cue.NONE, Cue.RIVAL, Cue.NAME})
# "If they open below": the verb of a trigger's own clause stands this near, and is no cue.
_TRIGGER_VERB = 24


def find_cues(heard: Heard) -> list[Event]:
    """The cues of a sentence, in order."""
    events: list[Event] = []
    for source in _SOURCES:
        events += source(heard, tuple(events))
    events.sort(key=lambda event: event[0])
    return events


def _phrases(heard: Heard, _: tuple[Event, ...]) -> Iterator[Event]:
    found: list[Event] = []
    quiet = 0
    for match in _PHRASE.finditer(heard.lower):
        if match.start() < quiet:
            continue
        if match.lastgroup == "IF" and not _you_can(heard, match):
            trigger = _trigger(heard.text, match.start(), match[0], found)
            found += trigger
            if trigger:
                quiet = min(match.start() + _TRIGGER_VERB, trigger[-1][0])
        else:
            found.append((match.start(), _cue(heard, match)))
    yield from found


def _you_can(heard: Heard, match: re.Match[str]) -> bool:
    return heard.spoken and _IF_YOU_CAN.match(heard.lower, match.start()) is not None


def _cue(heard: Heard, match: re.Match[str]) -> Cue:
    """What a phrase says where it stands."""
    if match.lastgroup == "IF":
        return Cue.ASK
    if match.lastgroup == "COUNTER":
        role = role_of_counter(heard.text, match.start(), match.end(), heard.own)
        return Cue.NONE if role is None else Cue(role.value)
    if match[0] in _MEETING:
        wished = _WISHED.search(beside.before(heard.lower, match.start())) is not None
        if wished or (heard.spoken and match[0] == "meet at"):
            return Cue.ASK
    return Cue[match.lastgroup or ""]


def _trigger(text: str, start: int, word: str, before: list[Event]) -> list[Event]:
    """ "If they open below $X, …": nothing up to the comma is a figure."""
    if start and word.casefold() in {"when", "should"}:
        return []
    if _OUR_IF.search(beside.before(text, start).rstrip()):
        return []
    if before and before[-1][1] is Cue.FLOOR and "below" in beside.behind(text, start):
        return []
    if (
        before
        and before[-1][1] is Cue.ACCEPT
        and _CLAUSE_END.search(text, before[-1][0], start) is None
    ):
        return []  # "Accept $330K if the sign-on is at least $40K"
    stop = _TRIGGER_END.search(text, start)
    end = stop.start() if stop is not None else len(text)
    return [(start, Cue.IF), (end, Cue.CLEAR)]


def _answers(heard: Heard, before: tuple[Event, ...]) -> Iterator[Event]:
    """ "They come back at $210K"; but what a trigger asks is no answer."""
    asked = [start for start, cue in before if cue is Cue.IF]
    for at, role in replies(heard.lower, heard.own):
        if role is FigureRole.ASK or not any(at - _TRIGGER_VERB <= start < at for start in asked):
            yield at, Cue(role.value)


def _would_do(heard: Heard, _: tuple[Event, ...]) -> Iterator[Event]:
    if heard.spoken and " would " in heard.lower:
        for match in _WOULD_DO.finditer(heard.lower):
            yield match.end(), Cue.ASK


def _expectations(heard: Heard, _: tuple[Event, ...]) -> Iterator[Event]:
    if not heard.spoken:
        for at in expected(heard.text):
            yield at, Cue.COUNTER


def _rivals(heard: Heard, _: tuple[Event, ...]) -> Iterator[Event]:
    for bracket in heard.brackets:
        if bracket.kind is PlaceholderKind.RIVAL:
            yield bracket.start, Cue.RIVAL
    for claim in rival_claims(heard.lower, heard.own):
        yield claim.end() - 1, Cue.RIVAL


def _others(heard: Heard, _: tuple[Event, ...]) -> Iterator[Event]:
    """Somebody else's name with pay behind it."""
    for start in others_pay(heard.lower):
        yield start, Cue.NAME
    for start in others_who_pay(heard.text, heard.own):
        yield start, Cue.NAME
    if heard.spoken and is_an_offer(heard.text, heard.own):
        yield 0, Cue.NAME
    for start, _end, name in mentions(heard.text, heard.own.others):
        if heard.own.is_own(name) or _in_own_stock(heard.text, start):
            continue
        if _PAID.match(heard.text, start):
            yield start, Cue.NAME


def _in_own_stock(text: str, name: int) -> bool:
    """ "I'd like $235K in Quokka Labs RSUs": whose stock it is, and nobody else's pay."""
    return text[:name].endswith(_IN) and _OWN_STOCK.match(text, name) is not None


def _lists(heard: Heard, _: tuple[Event, ...]) -> Iterator[Event]:
    for match in _LIST.finditer(heard.text):
        yield match.start(), Cue.LIST
    for match in _FOR_PLACE.finditer(heard.text):
        yield match.end() - 1, Cue.ASK


def _asides(heard: Heard, before: tuple[Event, ...]) -> Iterator[Event]:
    """The parentheses that speak of others: "ask $40K (they may go up to $50K) and a base of …"."""
    if "(" not in heard.text:
        return
    for match in _PARENTHESIS.finditer(heard.text):
        start, end = match.span()
        if any(cue in _OTHERS and start < at < end for at, cue in before):
            yield start, Cue.ASIDE
            yield end - 1, Cue.BACK


# Where two cues stand at one place, the one found later has the last word.
_SOURCES: tuple[Callable[[Heard, tuple[Event, ...]], Iterator[Event]], ...] = (
    _phrases,
    _answers,
    _would_do,
    _expectations,
    _rivals,
    _others,
    _lists,
    _asides,
)
