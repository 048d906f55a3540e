"""What stands right beside a figure and overrules the cues before it: rules, in their order.

Each has a line that it decides and one that looks like it and that it leaves alone; both are
tests, with what the line says behind the arrow, in thousands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

from guides.advice.cues import WOULD
from guides.advice.found_figure import FoundFigure
from guides.text import beside
from negotiation.model.guide import FigureRole


@dataclass(slots=True)
class Spot:
    """A figure where it stands. `role` and `cued` are what the cues and the rules make of it.

    `rival`: somebody else was named. `may_do`: "would get me there" may ask here. `leaving` is
    where the sentence says below what to leave.
    """

    entry: FoundFigure
    lower: str
    role: FigureRole | None
    cued: bool
    rival: bool
    may_do: bool
    leaving: tuple[tuple[int, int], ...]
    before: str = field(init=False)  # what stands before the figure
    after: str = field(init=False)  # what stands behind the figure and its label

    def __post_init__(self) -> None:
        start, end = self.entry.start, self.entry.label_end
        self.before = beside.before(self.lower, start)
        self.after = beside.behind(self.lower, end)


class Rule(NamedTuple):
    """`gives` a role, or takes the figure away (None), where `holds`; `only` for one role.

    `example` and `counter` are "line → what it says".
    """

    gives: FigureRole | None
    holds: Callable[[Spot], bool]
    example: str
    counter: str
    only: FigureRole | None = None

    def apply(self, spot: Spot) -> None:
        """Decide about a figure, if this rule has a say."""
        if self.only is not None and spot.role is not self.only:
            return
        if not self.holds(spot):
            return
        if self.gives is None:
            spot.entry.dropped = True
        else:
            spot.role, spot.cued = self.gives, True


@dataclass(frozen=True, slots=True)
class _Words:
    """Whether words stand right behind a figure, or right before it; without `rivals` only where
    nobody else was named.
    """

    pattern: re.Pattern[str]
    behind: bool
    rivals: bool = True

    def __call__(self, spot: Spot) -> bool:
        found = self.pattern.match(spot.after) if self.behind else self.pattern.search(spot.before)
        return found is not None and (self.rivals or not spot.rival)


def _behind(pattern: str, *, rivals: bool = True) -> _Words:
    return _Words(re.compile(pattern), behind=True, rivals=rivals)


def _before(pattern: str) -> _Words:
    return _Words(re.compile(rf"(?:{pattern})$"), behind=False)


class Book:
    """Rules in their order. Most figures have no words beside them that one asks for: whether any
    stand there is looked for once, and only the rules that may hold are tried.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        asked = {rule.holds for rule in rules if isinstance(rule.holds, _Words)}
        self._behind = _any_of(one for one in asked if one.behind)
        self._before = _any_of(one for one in asked if not one.behind)
        self._trying = {
            beside: [rule for rule in rules if _may_hold(rule, *beside)]
            for beside in product((False, True), repeat=2)
        }

    def decide(self, spot: Spot) -> None:
        """Let each rule decide about a figure."""
        behind = self._behind.match(spot.after) is not None
        before = self._before.search(spot.before) is not None
        for rule in self._trying[behind, before]:
            rule.apply(spot)


def _any_of(asked: Iterable[_Words]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one.pattern.pattern})" for one in asked) or r"(?!)")


def _may_hold(rule: Rule, behind: bool, before: bool) -> bool:
    if not isinstance(rule.holds, _Words):
        return True
    return behind if rule.holds.behind else before


# "I'm weighing a $320K total comp offer": somebody's.
AN_OFFER = r"\s+(?:\w+ )?offers?\b(?! (?:from|by) (?:you|this))"
_AS_FLOOR = re.compile(r"[^.;]{0,90}?\bas (?:your|my|the|an? absolute) (?:absolute )?floor\b")
_DOES_IT = re.compile(rf"[^.;]{{0,90}}?(?:{WOULD}|\bgets? (?:you|us) (?:there|to)\b)")
_AT_I = re.compile(r"(?:^|[.—–-]\s+|[\"“]\s*)(?:at|for|if)\s+(?:approximately |about |around )?$")
_AT_I_AFTER = re.compile(r"^[^.;]{0,60}?(?:,| —| i)\s*(?:i|i'm|i'd|i'll|we|this|you|it)\b")
_OWN_EXTRA = re.compile(r"\b(?:sign-?on|signing|bonus)(?: bonus)? \($")


def _is_left_below(spot: Spot) -> bool:
    return any(start < spot.entry.start < end for start, end in spot.leaving)


def _is_as_floor(spot: Spot) -> bool:
    return _AS_FLOOR.match(spot.lower, spot.entry.label_end) is not None


def _does_it(spot: Spot) -> bool:
    asks = not spot.cued and spot.may_do
    return asks and _DOES_IT.match(spot.lower, spot.entry.label_end) is not None


def _repeats_ask(spot: Spot) -> bool:
    return _AT_I.search(spot.before) is not None and _AT_I_AFTER.match(spot.after) is not None


def _is_own_extra(spot: Spot) -> bool:
    return spot.rival and _OWN_EXTRA.search(spot.before) is not None


def _is_worth(spot: Spot) -> bool:
    return spot.entry.component is None and _WORTH(spot)


_WORTH = _before(r"\bworth (?:an? |about |around |approximately |roughly |up to )?")
_ASK, _ACCEPT, _FLOOR, _COUNTER = (
    FigureRole.ASK,
    FigureRole.ACCEPT,
    FigureRole.FLOOR,
    FigureRole.COUNTER,
)
_NAMED = r"\s*\((?:my |your |the )?(?:{})\)"

RULES: tuple[Rule, ...] = (
    Rule(
        _FLOOR,
        _behind(
            r"[\s)]{0,2}(?:(?:as (?:my|your|the|a|an) )?(?:absolute |hard |accept-at |"
            r"walk-away )?(?:floor|minimum)|is (?:my|your) minimum|"
            r"is (?:my|your|the) (?:\w+ )?floor)\b",
            rivals=False,
        ),
        "Ask for $220K base ($205K base floor). → ask base 220, floor base 205",
        "Ask for $220K base; $205K base is on the floor plan. → ask base 220, ask base 205",
    ),
    Rule(
        _FLOOR,
        _is_left_below,
        "Below $280K base, leave. → floor base 280",
        "Below $280K base, ask for a review. → ",
    ),
    Rule(
        _FLOOR,
        _before(r"\b(?:below|beneath|under|less than) "),
        "Accept at $325K total and stop below $305K total. → accept total 325, floor total 305",
        "Accept at $325K total and sign above $335K total. → accept total 325, accept total 335",
        only=_ACCEPT,
    ),
    Rule(
        _FLOOR,
        _before(
            r"\b(?:never|nowhere|nothing|not) (?:\w+ ){0,2}"
            r"(?:below|beneath|under|(?:less|lower) than) "
        ),
        "Open at $325K total, never less than $305K total. → ask total 325, floor total 305",
        "Open at $325K total, no less than $305K total. → ask total 325, ask total 305",
        only=_ASK,
    ),
    Rule(
        None,
        _before(r"\b(?<!no )(?:below|beneath|under|(?:less|lower) than) "),
        "Ask for $325K total and leave their answer below $305K total alone. → ask total 325",
        "Ask for $325K total; the floor is below, $305K total. → ask total 325, floor total 305",
        only=_ASK,
    ),
    Rule(
        None,
        _behind(r"\+? is (?:the|our|their) (?:max(?:imum)?|cap|ceiling|limit|most)\b"),
        "Ask for equity: $240K base is their cap. → ",
        "Ask for equity: $240K base is their habit. → ask base 240",
    ),
    Rule(
        None,
        # "The base of $210K is fair, but …" is about the offer.
        _behind(
            r"\+?(?: over (?:four|4) years)? (?:is|are|feels?|seems?|looks?|falls?|comes in) "
            r"(?:(?:a )?\w+ )?(?:fair(?=,? but)|below|lower?|light|short|under|behind)\b"
        ),
        '"The base of $210K is below the market for this level." → ',
        '"The base of $210K is what I ask for." → ask base 210',
        only=_ASK,
    ),
    Rule(
        None,
        _behind(
            r"\+?(?: [\w'’-]+){0,6}? (?:is|are|was|were) (?:\w+ )?"
            r"(?:wrong|incorrect|mistaken|outdated|out of date|obsolete|an error|"
            r"a (?:mistake|typo|misprint)|not (?:right|correct|true))\b"
        ),
        '"The $190K base on your page is wrong. I ask for $220K base." → ask base 220',
        '"I ask for $220K base, as the page is wrong." → ask base 220',
    ),
    Rule(
        None,
        _behind(AN_OFFER),
        '"I want to talk about a $320K total comp offer." → ',
        '"I want a $320K total comp offer from you." → ask total 320',
        only=_ASK,
    ),
    Rule(
        _FLOOR,
        _is_as_floor,
        "Accept at $205K base and $90K RSUs as your floor. → floor base 205, floor equity 90",
        "Accept at $205K base. Set your floor later. → accept base 205",
        only=_ACCEPT,
    ),
    Rule(
        _ACCEPT,
        _behind(
            r"[\s)]{0,2}as an? (?:good|strong|solid|fair|great|realistic) "
            r"(?:result|outcome|close|deal)\b"
        ),
        "Ask for $220K base, and see $210K base as a good result. → ask base 220, accept base 210",
        "Ask for $220K base, and $210K base as a fallback. → ask base 220, ask base 210",
    ),
    *(
        Rule(
            role,
            _behind(_NAMED.format(words), rivals=False),
            f"{lead} of these: $218K base ({example}). → {role.value} base 218",
            f"{lead} of these: $218K base ({example} sheet). → {otherwise} base 218",
        )
        for role, words, example, lead, otherwise in (
            (_ASK, "ask|target|anchor|opening|stretch", "target", "Accept one", "accept"),
            (_ACCEPT, "accept(?:able)?", "accept", "Open with one", "ask"),
            (_FLOOR, "floor|walk[- ]?away|minimum", "minimum", "Open with one", "ask"),
            (_COUNTER, "counter|their (?:counter|answer)", "counter", "Open with one", "ask"),
        )
    ),
    Rule(
        _ASK,
        _does_it,
        '"$212K would put me in line with that." → ask base 212',
        '"$212K is in line with that." → ',
    ),
    Rule(
        None,
        _repeats_ask,
        '"I ask for $295K base. At $290K base, I sign this week." → ask base 295',
        '"I ask for $295K base, at $290K base now." → ask base 295, ask base 290',
    ),
    Rule(
        _ASK,
        _is_own_extra,
        '"Quokka pays $300K base, so add a sign-on bonus ($35K)." → ask sign_on 35',
        '"Quokka pays $300K base with a sign-on bonus of $35K." → ',
    ),
    Rule(
        None,
        _before(
            r"\b(?:up from|from|versus|vs\.?|instead of|rather than)\s+(?:an?\s+|the\s+)?"
            r"(?:typical\s+|standard\s+|current\s+)?"
            r"|\b(?:than|the|their|your|an?) (?:typical|standard|usual|normal|default|average) "
            r"|\bfrom (?:the |an? |your |their )?(?:[\w-]+ ){1,3}\("
        ),
        "Ask for more than the usual $200K base: $220K base. → ask base 220",
        "Ask for more of the usual: $200K base. → ask base 200",
    ),
    Rule(
        None,
        _before(r"\b(?:unvested|forfeit\w*)\b[^.;,$£€₹]{0,40}"),
        '"I need a $50K sign-on for unvested stock of $80K." → ask sign_on 50',
        '"I need a $50K sign-on and stock of $80K." → ask sign_on 50, ask equity 80',
    ),
    Rule(
        None,
        _behind(
            r"[^.;,]{0,12}\bi(?:'m|'d|'ll| am| would| will)? (?:be )?"
            r"(?:forfeit|leav(?:e|ing)|giv(?:e|ing) up|los(?:e|ing))"
        ),
        '"I need a sign-on for the $80K bonus I would lose." → ',
        '"I need a sign-on and the $80K bonus I was promised." → ask bonus 80',
    ),
    Rule(
        None,
        _is_worth,
        '"Ask for both: they are worth £80K." → ',
        '"Ask for both: they are worth £80K base." → ask base 80',
    ),
    Rule(
        None,
        # What others drew, not what to ask for.
        _behind(r"\+?\s*(?:[\w-]+ )?threshold\b"),
        "Ask for the $470K total threshold. → ",
        "Ask for the $470K total. → ask total 470",
        only=_ASK,
    ),
)

BOOK = Book(RULES)
