"""One case in, the whole plan out: the figures, the words, and where each number comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from functools import cache

from negotiation.analysis.compute import compute
from negotiation.analysis.results import (
    Analysis,
)
from negotiation.model.assumptions import LEVERS_IN_EMAIL
from negotiation.model.case import Case, Stage
from negotiation.model.caution import Caution
from negotiation.model.facts import Facts
from negotiation.model.figures import Figure, Source
from negotiation.model.phrase import Phrase
from negotiation.model.sanitise import clean_case
from negotiation.plan.lever_choice import LeverChoice, choose_levers, pulled
from negotiation.plan.private_card import private_card
from negotiation.plan.proof import Proof, proofs
from negotiation.plan.pushback import Pushback, pushbacks
from negotiation.plan.round2_script import round2_script
from negotiation.plan.script import Script, opening_script
from negotiation.plan.wording import open_asks


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A number as printed: `where` is `script.email`, `script.call`, `script.brief`, `private`
    or `pushback.KEY`.
    """

    value: Decimal
    unit: str
    where: str
    source: Source
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a candidate gets. `warnings` holds those of the figures and of the words."""

    case: Case
    numbers: Analysis
    levers: tuple[LeverChoice, ...]
    proofs: tuple[Proof, ...]
    script: Script
    pushbacks: tuple[Pushback, ...]
    private: Phrase
    warnings: tuple[Caution, ...]
    needs_confirmation: tuple[str, ...]

    @property
    def email(self) -> str:
        """The e-mail as text."""
        return str(self.script.email)

    @property
    def call(self) -> str:
        """The talk-track as text."""
        return str(self.script.call)

    @property
    def brief(self) -> str:
        """The sixty words as text."""
        return str(self.script.brief)

    @property
    def pulled_levers(self) -> tuple[int, ...]:
        """Numbers of the guide's levers behind the e-mail, best first; none where none argues."""
        if self.case.stage is not Stage.OPENING or not open_asks(self.numbers):
            return ()
        return tuple(choice.lever.number for choice in pulled(self.levers, LEVERS_IN_EMAIL))

    def texts(self) -> tuple[tuple[str, Phrase], ...]:
        """Every text with its name, as `PlacedFigure.where` spells it."""
        return (
            ("script.email", self.script.email),
            ("script.call", self.script.call),
            ("script.brief", self.script.brief),
            ("private", self.private),
            *((f"pushback.{answer.key}", answer.say) for answer in self.pushbacks),
        )

    @property
    def figures(self) -> tuple[PlacedFigure, ...]:
        """Every number printed, in the order of `texts`."""
        return tuple(
            PlacedFigure(
                amount.figure.value, amount.figure.unit, where, amount.figure.source, amount.text
            )
            for where, phrase in self.texts()
            for amount in phrase.amounts
        )


def make_plan(case: Case, facts: Facts) -> Plan:
    """The plan for a case. Raises NotFound for a company, role or region no guide has."""
    clean = clean_case(case)
    return words(clean, compute(clean, facts))


def words(case: Case, numbers: Analysis) -> Plan:
    """The plan for figures already computed."""
    found, left_out = proofs(case)
    choices = choose_levers(numbers, found)
    warnings = _once((*numbers.warnings, *left_out))
    if case.stage is Stage.ROUND2 and numbers.round2 is not None:
        script = round2_script(case, numbers, numbers.round2)
    else:
        script = opening_script(case, numbers, choices, found)
    known = tuple(_figures(numbers))
    return Plan(
        case,
        numbers,
        choices,
        found,
        script,
        pushbacks(case, numbers),
        private_card(
            case,
            numbers,
            choices,
            warnings,
            known,
            floor_told=any(amount.figure is numbers.walk_away for amount in script.email.amounts),
        ),
        warnings,
        numbers.needs_confirmation,
    )


def _once(warnings: tuple[Caution, ...]) -> tuple[Caution, ...]:
    return tuple(dict.fromkeys(warnings))


def _figures(value: object) -> Iterator[Figure]:
    """Every figure in a tree of frozen dataclasses and tuples, but for the guide's own."""
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _figures(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for name in _names(type(value)):
            held = getattr(value, name)
            if held is not None and not isinstance(held, str | Decimal | bool):
                yield from _figures(held)


@cache
def _names(kind: type) -> tuple[str, ...]:
    elsewhere = ("guide", "row", "next_guide", "offer", "warnings", "needs_confirmation")
    return tuple(field.name for field in fields(kind) if field.name not in elsewhere)
