"""What a script asserts: each statement of fact with the answer of the candidate's it is from."""

from __future__ import annotations

from enum import StrEnum

from negotiation.model.record import record


class About(StrEnum):
    """Whom or what a statement is about."""

    CANDIDATE = "candidate"
    RIVAL = "rival"
    COMPANY = "company"
    DATE = "date"


@record(frozen=True, slots=True)
class Claim:
    """A statement of fact that stands in a script.

    `source` is the key of the case it was told under ("facts[0]"), `says` the statement itself,
    `you` the same put to the candidate: "You cut latency by 40%." Only `plan.told` makes one, and
    only out of a case.
    """

    about: About
    source: str
    says: str
    you: str
