"""Why a lever of the guide's can't be pulled by this candidate: a table of rules with their words.

"Needs another offer": there is none. "Is about the bonus": it waits for a later round. The rules
are asked in their order, and the first reason is the one that is given.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from negotiation.analysis.first_year import is_large_bonus
from negotiation.analysis.results import Analysis, Batna
from negotiation.model.guide import Component, FigureRole, Lever, Sentence
from negotiation.model.offer import OfferStatus
from negotiation.plan.themes import Theme
from negotiation.plan.wording import component_word, open_asks


@dataclass(frozen=True, slots=True)
class Question:
    """Whether a lever can be pulled; `proven`: something the candidate told bears it out."""

    lever: Lever
    theme: Theme
    proven: bool
    numbers: Analysis

    @property
    def target(self) -> Component | None:
        """The part of pay that the whole lever is about."""
        return _ABOUT_PAY.get(self.theme)


_ABOUT_PAY = {
    Theme.EQUITY: Component.EQUITY,
    Theme.BONUS: Component.BONUS,
    Theme.SIGN_ON: Component.SIGN_ON,
}
_SEVERAL = re.compile(r"[/(,&]")
_LEAST_NAME = 4  # letters: "US" stands in too many words
_FIRST_PERSON = re.compile(r"[\"“'‘]?I(?:['’](?:ve|m))?\b(?!['’])")


def why_not(asked: Question) -> str | None:
    """The first reason against it; None where it can be pulled."""
    return next((reason for rule in _RULES if (reason := rule(asked)) is not None), None)


def says_something(part: Sentence) -> bool:
    """Whether a sentence holds an argument besides the figure it asks for."""
    return _argues(part.text)


@lru_cache(maxsize=50_000)  # sentences of guides, which don't change while the index lives
def _argues(text: str) -> bool:
    words = re.sub(r"[$£€₹]?\d\S*|\bbase\b|\bequity\b", " ", text)
    return len(re.findall(r"[A-Za-z]{3,}", words)) > 3


def _leans_on_a_rival(asked: Question) -> str | None:
    if asked.theme is not Theme.RIVAL:
        return None
    best = asked.numbers.leverage.best
    if best is None:
        return "needs another offer, and you have told me of none"
    if best.offer.status is OfferStatus.IN_PROCESS:
        return "needs another offer, and a process is not one yet"
    if best.batna is Batna.WEAK:
        return "leans on another offer, and yours is worth less than this one"
    return None


def _leans_on_others_pay(asked: Question) -> str | None:
    if asked.theme is not Theme.BENCHMARK:
        return None
    return "leans on what other companies are said to pay, which you can't show"


def _is_about_what_is_not_asked(asked: Question) -> str | None:
    numbers, target = asked.numbers, asked.target
    if target is None or target in _asked_for(numbers):
        return None
    word = component_word(target)
    if any(ask.component is target for ask in numbers.kept):
        return f"is about the {word}, which waits for a later round"
    if any(ask.component is target for ask in numbers.asks):
        return f"is about the {word}, which your offer already has right"
    return f"is about the {word}, for which the guide gives no figure to ask for"


def _asked_for(numbers: Analysis) -> set[Component]:
    asked = {ask.component for ask in open_asks(numbers)}
    # The first year of a large bonus is asked to be guaranteed.
    large = is_large_bonus(numbers.valuation.own, numbers.offer)
    return asked | {Component.BONUS} if large else asked


def _asks_for_what_is_not_priced(asked: Question) -> str | None:
    numbers = asked.numbers
    aimed = {each.component for each in asked.lever.figures if each.role is FigureRole.ASK}
    priced = {ask.component for ask in (*numbers.asks, *numbers.kept)}
    priced |= {each for each in Component if numbers.row.cell(each) is not None}
    if not aimed or aimed & priced:
        return None
    return "asks for a part of pay that this guide's row does not price"


def _assumes_a_level(asked: Question) -> str | None:
    level = asked.numbers.level
    if asked.theme is not Theme.LEVEL or (level is not None and level.verdict == "above"):
        return None
    return "assumes a higher level than we can show"


def _argues_from_elsewhere(asked: Question) -> str | None:
    remote = "remote" in (asked.numbers.row.region or "").lower()
    if asked.theme is not Theme.LOCATION or remote:
        return None
    return "argues from working elsewhere, which is not your case"


def _is_for_another_place(asked: Question) -> str | None:
    """A lever headed "London: …" is no argument in New York."""
    title, here = asked.lever.title.casefold(), (asked.numbers.row.region or "").casefold()
    for row in asked.numbers.guide.bands:
        place = _SEVERAL.split(row.region or "")[0].strip().casefold()
        if len(place) >= _LEAST_NAME and place not in here and place in title:
            return "is about another place than yours"
    return None


def _rests_on_the_candidate(asked: Question) -> str | None:
    content = [part for part in asked.lever.sentences if says_something(part)]
    about_self = [part for part in content if part.claims_self]
    if asked.proven or not about_self or asked.theme is Theme.RIVAL or asked.target is not None:
        return None
    whole = asked.theme is Theme.SKILL and len(about_self) == len(content)
    # "I optimize training runs that cost …" is what the rest of such a lever hangs on.
    opens = content[0] is about_self[0] and _FIRST_PERSON.match(content[0].text)
    if not whole and not opens:
        return None
    return "rests on something about you that you have not told me; if it is true, say so"


_RULES: tuple[Callable[[Question], str | None], ...] = (
    _leans_on_a_rival,
    _leans_on_others_pay,
    _is_about_what_is_not_asked,
    _asks_for_what_is_not_priced,
    _assumes_a_level,
    _argues_from_elsewhere,
    _is_for_another_place,
    _rests_on_the_candidate,
)
