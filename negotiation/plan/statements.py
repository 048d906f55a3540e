"""Every statement of fact that a script makes in the candidate's name, put to the candidate.

"This is what it will say in your name": the lines are the claims of the very texts that would be
sent, so they can't differ from them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from negotiation.model.claims import About, Claim
from negotiation.plan.plan import Plan

_ORDER = (About.CANDIDATE, About.RIVAL, About.COMPANY, About.DATE)


@dataclass(frozen=True, slots=True)
class Statement:
    """A short line in the second person; `source` is the case's key it rests on."""

    text: str
    about: About
    source: str


def statements_of(plan: Plan) -> tuple[Statement, ...]:
    """What a plan says of the candidate, other offers, the company and dates."""
    claims = _without_parts(placed.claim for placed in plan.claims)
    found = {claim.you: Statement(claim.you, claim.about, claim.source) for claim in claims}
    return tuple(sorted(found.values(), key=lambda each: (_ORDER.index(each.about), each.source)))


def _without_parts(claims: Iterable[Claim]) -> list[Claim]:
    """The claims, without those that a longer one says as well.

    "Adobe made you a written offer: $262,000 base" says that there is one, and when it expires.
    """
    found = list(claims)
    whole = {claim.source for claim in found if claim.source == "offer"}
    longest = {
        claim.source: max(
            (each for each in found if each.source == claim.source), key=lambda each: len(each.you)
        )
        for claim in found
        if claim.about is About.RIVAL
    }
    kept: list[Claim] = []
    for claim in found:
        if "offer" in whole and claim.source.startswith("offer.") and "moved" not in claim.says:
            continue
        if claim.about is About.RIVAL and claim is not longest[claim.source]:
            continue
        if claim.about is About.DATE and _said_with_offer(claim, longest.values()):
            continue
        kept.append(claim)
    return kept


def _said_with_offer(claim: Claim, offers: Iterable[Claim]) -> bool:
    return any(
        claim.source == f"{offer.source}.deadline_days" and " expires " in offer.you
        for offer in offers
    )
