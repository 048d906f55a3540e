"""What the company told the candidate: in their own words, or what a lever of the guide says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from negotiation.analysis.closed import parts_named
from negotiation.analysis.results import Analysis
from negotiation.model.case import Case
from negotiation.model.claims import About
from negotiation.model.figures import FromCandidate
from negotiation.model.guide import Component
from negotiation.model.own_words import marked
from negotiation.model.phrase import Phrase, stating
from negotiation.plan.reported import reported, told_by
from negotiation.plan.told.claim import claimed
from negotiation.plan.truths import truth_of


@dataclass(frozen=True, slots=True)
class Heard:
    """What the company told the candidate, as a clause that follows "that"."""

    lever: int | None
    clause: Phrase
    by: str = ""  # who said it, where that is not whom one writes to

    @property
    def about_pay(self) -> bool:
        """Whether they spoke of the pay itself, not of the work or of themselves."""
        words = str(self.clause).casefold()
        return "profit shar" in words or not _PAY.isdisjoint(re.findall(r"[a-z-]+", words))

    @property
    def about_reviews(self) -> bool:
        """Whether they said that it is looked at again: "targets are reviewed every January"."""
        return _REVIEWED.search(str(self.clause)) is not None

    @property
    def about_level(self) -> bool:
        """Whether they spoke of the level: "scoped at P3", "it's a mid-level role"."""
        return _LEVEL.search(str(self.clause)) is not None

    @property
    def has_figure(self) -> bool:
        return any(mark.isdigit() for mark in str(self.clause))

    @property
    def parts(self) -> tuple[Component, ...]:
        """The parts of pay that they spoke of by name."""
        return parts_named(str(self.clause))


_PAY = frozenset(
    "pay base salary cash bonus equity stock rsus options grant sign-on signing one-time band "
    "range budget level final package comp compensation raise money salaries".split()
)


_REVIEWED = re.compile(r"\b(?:reviewed|reset|revisited|adjusted|looked at again)\b", re.IGNORECASE)
# The letters and the number of a level: "L5", "IC4".
LEVEL_CODE = re.compile(r"\b([A-Z]{1,3})(\d{1,2})\b")
_LEVEL = re.compile(
    r"\b(?:[A-Z]{1,3}\d{1,2}|[Ll]evel|[Gg]rade|[Ss]taff|[Ss]enior|[Jj]unior|[Pp]rincipal|mid)\b"
)


def heard(case: Case, numbers: Analysis) -> tuple[Heard, ...]:
    """What the company told: in the candidate's words, or what a lever of the guide says of it."""
    found: list[Heard] = []
    for index, words in enumerate(case.heard):
        ticked = re.fullmatch(r"lever (\d{1,2})", words.strip().casefold())
        lever = int(ticked[1]) if ticked else None
        text = reported(words)
        if lever is not None:
            truth = truth_of(numbers.guide, lever)
            text = truth.clause if truth is not None else ""
        if not text:
            continue
        source = f"heard[{index}]"
        phrase = marked(text, FromCandidate(source, words))
        you = f"They told you that {text}."
        said = stating(claimed(About.COMPANY, source, text, you), phrase)
        found.append(Heard(lever, said, told_by(words)))
    return tuple(found)
