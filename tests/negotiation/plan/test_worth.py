"""Why work of a kind pays is said of every kind, as a clause that is so everywhere."""

from __future__ import annotations

import re

from negotiation.plan.aims import all_aims
from negotiation.plan.wordings.worth import WORTH


def test_every_aim_has_a_reason_of_its_own() -> None:
    assert set(all_aims()) == WORTH.keys()
    assert len(set(WORTH.values())) == len(WORTH)


def test_a_reason_is_a_short_clause_about_nobody_in_the_talk() -> None:
    for clause in WORTH.values():
        assert clause[0].islower()
        assert clause[-1].isalpha()
        assert len(clause.split()) <= 14, clause
        assert not re.search(r"\d|\b(?:I|we|you|your|our|my|here|this role)\b", clause), clause
