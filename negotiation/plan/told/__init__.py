"""What a case lets a script say: everything the candidate told, each thing with its claim.

A `Claim` is made here and nowhere else. A sentence about the candidate, another offer, the company
or a date takes its words from here, so that what nobody told can't be written: there is nothing to
fill the slot with.
"""

from __future__ import annotations

from dataclasses import dataclass

from negotiation.analysis.results import Analysis
from negotiation.model.case import Case
from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase
from negotiation.plan.proof import Proof
from negotiation.plan.told import candidate, company
from negotiation.plan.told.candidate import Deed as Deed
from negotiation.plan.told.heard import LEVEL_CODE as LEVEL_CODE
from negotiation.plan.told.heard import Heard as Heard
from negotiation.plan.told.heard import heard
from negotiation.plan.told.promise import Promise as Promise
from negotiation.plan.told.promise import promise
from negotiation.plan.told.rival import RivalTold as RivalTold
from negotiation.plan.told.rival import rival, second_rival
from negotiation.plan.told.wishes import Wish as Wish
from negotiation.plan.told.wishes import wishes
from negotiation.plan.wording import company_name


@dataclass(frozen=True, slots=True)
class Sayable:
    """Everything that may be said in the candidate's name. What was not told is None or empty."""

    offer: Phrase | None
    parts: dict[Component, Phrase]
    deeds: tuple[Deed, ...]
    topics: Phrase | None
    level: Phrase | None  # "L5 at Google"
    priority: Phrase | None  # "base"
    rival: RivalTold | None
    second: RivalTold | None  # a further offer, beside the one that is built on
    due: Phrase | None  # "tomorrow", "by Friday, 4 December"
    forfeits: Phrase | None
    loss: Phrase | None  # the same by its name: "RSUs worth $64,000 that vest in February"
    promise: Promise | None
    heard: tuple[Heard, ...]
    wishes: tuple[Wish, ...]
    posted: tuple[tuple[Component, Phrase, Phrase], ...]
    moved: dict[Component, Phrase]  # "$250,000", what a part went up to
    fallen: tuple[tuple[Component, Phrase, Phrase], ...]  # before and after
    asked: dict[Component, Phrase]  # what was asked for in the first round
    base_final: Phrase | None  # "base is final"
    all_final: Phrase | None  # "these figures are final"
    floor: Phrase | None  # the walk-away, where it was asked to be said


def has_no_proof(said: Sayable) -> bool:
    """Whether nothing was told that would carry more: no deed, no level, no other offer."""
    return not said.deeds and said.topics is None and said.level is None and said.rival is None


def told(case: Case, numbers: Analysis, proofs: tuple[Proof, ...]) -> Sayable:
    """What may be said, out of a case and its figures."""
    parts = company.parts(numbers.offer, numbers)
    first = rival(case, numbers)
    forfeits = candidate.forfeits(case, numbers)
    return Sayable(
        offer=company.whole(parts, case, company_name(numbers.guide)),
        parts=parts,
        deeds=tuple(map(candidate.deed, (proof for proof in proofs if proof.clause is not None))),
        topics=candidate.topics(proofs),
        level=candidate.level(case, numbers),
        priority=candidate.priority(case, numbers),
        rival=first,
        second=second_rival(case, numbers, first),
        due=company.due(case, numbers),
        forfeits=forfeits,
        loss=candidate.loss(case, forfeits),
        promise=promise(case.sign_condition, numbers.currency, case.today),
        heard=heard(case, numbers),
        wishes=wishes(case, numbers.offer, more_bonus=_asks_for_more_bonus(numbers)),
        posted=company.posted(numbers),
        moved=company.moved(numbers),
        fallen=company.fallen(numbers),
        asked=candidate.asked(numbers),
        base_final=company.final(case, "base_final", "base is final"),
        all_final=company.final(case, "all_final", "these figures are final"),
        floor=candidate.floor(case, numbers),
    )


def _asks_for_more_bonus(numbers: Analysis) -> bool:
    return any(ask.component is Component.BONUS and not ask.hold for ask in numbers.asks)
