"""One case in, the whole plan out: the figures, the words, the claims, and where each is from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from negotiation.analysis.compute import compute
from negotiation.analysis.results import Analysis
from negotiation.model.assumptions import LEVERS_IN_EMAIL
from negotiation.model.case import Case, Extra, Stage
from negotiation.model.caution import Caution
from negotiation.model.claims import Claim
from negotiation.model.facts import Facts
from negotiation.model.figures import Source
from negotiation.model.phrase import Phrase
from negotiation.model.record import record, replace
from negotiation.model.sanitise import clean_case
from negotiation.plan.beside import guaranteed
from negotiation.plan.bridges import bridge
from negotiation.plan.card import Card, card_of
from negotiation.plan.letters import Letter, expectations_script, letters, raise_script
from negotiation.plan.lever_choice import LeverChoice, choose_levers, pulled
from negotiation.plan.made_up import made_up
from negotiation.plan.mails import Script
from negotiation.plan.matter import Matter, seed_of
from negotiation.plan.opening import opening_script
from negotiation.plan.plays import Play, names_no_figure, play_of
from negotiation.plan.proof import Proof, proofs
from negotiation.plan.pushback import Pushback, pushbacks
from negotiation.plan.round2_script import round2_script
from negotiation.plan.told import told


@record(frozen=True, slots=True)
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
class PlacedClaim:
    """A statement of fact with every text it stands in."""

    claim: Claim
    where: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """Everything a candidate gets. `warnings` holds those of the figures and of the words.

    The answers, the card and the other letters are written when they are first looked at.
    """

    case: Case
    numbers: Analysis
    levers: tuple[LeverChoice, ...]
    proofs: tuple[Proof, ...]
    play: Play
    script: Script
    warnings: tuple[Caution, ...]
    needs_confirmation: tuple[str, ...]
    matter: Matter

    @cached_property
    def pushbacks(self) -> tuple[Pushback, ...]:
        """What they may say, with an answer to each."""
        return pushbacks(self.matter, self.play)

    @cached_property
    def card(self) -> Card:
        """What the candidate should know and keep to themselves, part by part."""
        told_floor = any(claim.source == "walk_away" for claim in self.script.email.claims)
        return card_of(self.matter, self.play, self.warnings, floor_told=told_floor)

    @cached_property
    def letters(self) -> tuple[Letter, ...]:
        """Letters for other moments: yes, no, more time, no answer, in writing."""
        return letters(self.matter)

    @cached_property
    def private(self) -> Phrase:
        """The card as one text."""
        return self.card.text

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
        if self.case.stage is not Stage.OPENING or not self.matter.asks:
            return ()
        return tuple(choice.lever.number for choice in pulled(self.levers, LEVERS_IN_EMAIL))

    @property
    def promises(self) -> bool:
        """Whether the script says by when, or at which terms, the candidate signs."""
        claims = (*self.script.email.claims, *self.script.call.claims)
        return any(claim.source == "sign_condition" for claim in claims)

    def spoken(self) -> tuple[tuple[str, Phrase], ...]:
        """Every text for the company with its name, as `PlacedFigure.where` spells it."""
        return (
            ("script.email", self.script.email),
            ("script.call", self.script.call),
            ("script.brief", self.script.brief),
            *((f"pushback.{answer.key}", answer.say) for answer in self.pushbacks),
        )

    def texts(self) -> tuple[tuple[str, Phrase], ...]:
        """Every text, the private card included."""
        script, answers = self.spoken()[:3], self.spoken()[3:]
        return (*script, ("private", self.private), *answers)

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

    @cached_property
    def claims(self) -> tuple[PlacedClaim, ...]:
        """Every statement of fact that is made to the company, with where it is made."""
        found: dict[Claim, list[str]] = {}
        for where, phrase in self.spoken():
            for claim in phrase.claims:
                places = found.setdefault(claim, [])
                if where not in places:
                    places.append(where)
        return tuple(PlacedClaim(claim, tuple(places)) for claim, places in found.items())


def make_plan(case: Case, facts: Facts) -> Plan:
    """The plan for a case. Raises NotFound for a company, role or region no guide has."""
    clean = clean_case(case)
    found = proofs(clean)
    # Only what can be said carries an ask: a fact that has to stay out is none.
    usable = tuple(clean.facts[proof.index] for proof in found[0])
    return _plan(clean, compute(replace(clean, facts=usable), facts), *found)


def words(case: Case, numbers: Analysis) -> Plan:
    """The plan for figures already computed."""
    return _plan(case, numbers, *proofs(case))


def _plan(
    case: Case, numbers: Analysis, found: tuple[Proof, ...], left_out: tuple[Caution, ...]
) -> Plan:
    choices = choose_levers(numbers, found)
    said = told(case, numbers, found)
    tie = bridge(said, choices, numbers.guide)
    play = play_of(case, numbers, said)
    silent = names_no_figure(case, numbers, play)
    whole = None if silent else made_up(case, numbers)
    seed = seed_of(case, numbers)
    matter = Matter(case, numbers, said, choices, seed, tie, whole, silent=silent)
    if guaranteed(matter, play) is not None:  # what the play asks for first is no wish besides
        left = (wish for wish in said.wishes if wish.extra is not Extra.GUARANTEED_BONUS)
        matter = replace(matter, told=replace(said, wishes=tuple(left)))
    return Plan(
        case,
        numbers,
        choices,
        found,
        play,
        _script(matter, play),
        tuple(dict.fromkeys((*numbers.warnings, *left_out))),
        numbers.needs_confirmation,
        matter,
    )


def _script(m: Matter, play: Play) -> Script:
    if play is Play.EXPECTATIONS:
        return expectations_script(m)
    if play is Play.RAISE:
        return raise_script(m)
    if m.case.stage is Stage.ROUND2 and m.numbers.round2 is not None:
        return round2_script(m, m.numbers.round2, play)
    return opening_script(m, play)
