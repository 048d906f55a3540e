"""What the candidate did, is, asked for, would lose, and will not go below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.results import Analysis
from negotiation.model.case import Case, Priority
from negotiation.model.claims import About, Claim
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.guide import Component
from negotiation.model.own_words import label, marked
from negotiation.model.phrase import Amount, Phrase, listing, say, stating, written
from negotiation.plan.loss import Loss, losses_in
from negotiation.plan.noted import HEADING
from negotiation.plan.proof import Proof
from negotiation.plan.told.claim import claimed
from negotiation.plan.wording import is_plural, kind_of, the


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the candidate did, as a clause with its own subject: "I cut latency by 40%".

    `note`: the same without our words before it, where it is told as it was typed.
    """

    index: int
    topic: str
    clause: Phrase
    is_act: bool
    note: Phrase

    @property
    def words(self) -> str:
        """Topic and clause as text, to find what it is about."""
        return f"{self.topic} {self.clause}"


def deed(proof: Proof) -> Deed:
    """A clause of the candidate's with its claim."""
    assert proof.clause is not None  # noqa: S101 - the caller asked
    source = f"facts[{proof.index}]"
    words = marked(proof.clause.text, FromCandidate(f"{source}.text", proof.clause.text))
    claim = claimed(About.CANDIDATE, source, proof.clause.says, proof.clause.you)
    return Deed(
        proof.index, proof.topic, stating(claim, words), proof.clause.is_act, _note(proof, claim)
    )


def _note(proof: Proof, claim: Claim) -> Phrase:
    text = proof.clause.text if proof.clause is not None else ""
    if not text.startswith(HEADING):
        return Phrase()
    note = text.removeprefix(HEADING).strip()
    return stating(claim, marked(note, FromCandidate(f"facts[{proof.index}].text", text)))


def topics(proofs: tuple[Proof, ...]) -> Phrase | None:
    """The topics that were only ticked, as a list."""
    found: list[Phrase] = []
    for proof in [proof for proof in proofs if proof.clause is None][:3]:
        source = f"facts[{proof.index}]"
        words = marked(proof.topic, FromCandidate(f"{source}.topic", proof.topic))
        you = f"You have direct experience with {proof.topic}."
        found.append(stating(claimed(About.CANDIDATE, source, proof.topic, you), words))
    return listing(found) if found else None


def level(case: Case, numbers: Analysis) -> Phrase | None:
    """The candidate's level today, where saying it does no harm."""
    peer, view = case.level, numbers.level
    if peer is None or view is None or view.verdict == "below":
        return None
    name, company = label(peer.level, 24), label(peer.company, 50)
    if not name or not company:
        return None
    words = f"{name} at {company}"
    return stating(claimed(About.CANDIDATE, "level", words, f"You are {words} today."), words)


def priority(case: Case, numbers: Analysis) -> Phrase | None:
    """The part that was put first, where it can be named."""
    words = {
        None: "",
        Priority.BASE: "base",
        Priority.EQUITY: the(Component.EQUITY, kind_of(Component.EQUITY, numbers)),
        Priority.SIGN_ON: "the sign-on",
        Priority.LIQUID_CASH: "pay in cash",
        Priority.LEVEL: "the level",
    }[case.priority]
    if not words:
        return None
    verb = "matter" if is_plural(words) else "matters"
    you = f"{words[0].upper()}{words[1:]} {verb} most to you."
    return stating(claimed(About.CANDIDATE, "priority", f"{words} {verb} most", you), words)


def forfeits(case: Case, numbers: Analysis) -> Phrase | None:
    """What leaving the present job costs."""
    lost = case.forfeits
    if lost is None or lost.amount <= 0:
        return None
    unit = lost.currency or numbers.currency
    amount = written(Figure(Decimal(lost.amount), unit, FromCandidate("forfeits", lost.words)))
    you = f"Leaving your present job costs you {amount.text}."
    claim = claimed(About.CANDIDATE, "forfeits", f"leaving costs {amount.text}", you)
    return stating(claim, amount)


def loss(case: Case, forfeits: Phrase | None) -> Phrase | None:
    """What leaving costs, by its name where one of the facts tells it: "RSUs worth $64,000"."""
    told = losses_in(case)
    if forfeits is None or told is None:
        return forfeits
    index, parts = told
    if len(parts) == 1:
        named = say(parts[0].before, forfeits, parts[0].after)
    else:
        each = [
            say(one.before, _lost(case, forfeits, index, one.amount), one.after, comma)
            for one, comma in zip(parts, _commas(parts), strict=True)
        ]
        named = say(forfeits, ": ", listing(each))
    yours = re.sub(r"\bmy\b", "your", str(named))
    claim = claimed(
        About.CANDIDATE,
        f"facts[{index}]",
        f"leaving costs {named}",
        f"Leaving your present job costs you {yours}.",
    )
    return stating(claim, named)


def _commas(parts: Sequence[Loss]) -> list[str]:
    """What closes an aside that another part follows: ", paid in March, and"."""
    last = len(parts) - 1
    return ["," if one.after.startswith(",") and at < last else "" for at, one in enumerate(parts)]


def _lost(case: Case, forfeits: Phrase, index: int, amount: Decimal) -> Amount:
    """A part of what is lost, in the currency of the whole."""
    source = FromCandidate(f"facts[{index}].text", case.facts[index].text)
    return written(Figure(amount, forfeits.amounts[0].figure.unit, source))


def asked(numbers: Analysis) -> dict[Component, Phrase]:
    """What was asked for in the first round, where the candidate said so."""
    if numbers.round2 is None:
        return {}
    found: dict[Component, Phrase] = {}
    for component, figure in numbers.round2.asked:
        part, then = the(component, kind_of(component, numbers)), written(figure)
        you = f"You asked for {then.text} for {part} before."
        claim = claimed(
            About.CANDIDATE, f"previous_ask.{component}", f"asked for {then.text} for {part}", you
        )
        found[component] = stating(claim, then)
    return found


def floor(case: Case, numbers: Analysis) -> Phrase | None:
    """The walk-away, only where the candidate asked for it to be said, in the last round."""
    floor = numbers.walk_away
    if not case.reveal_floor or floor is None or numbers.round2 is None:
        return None
    amount = written(floor)
    you = f"You won't go below a base of {amount.text}."
    claim = claimed(About.CANDIDATE, "walk_away", f"not below a base of {amount.text}", you)
    return stating(claim, amount)
