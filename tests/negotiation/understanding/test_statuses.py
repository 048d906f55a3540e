"""How real an offer is by the words of one clause."""

from __future__ import annotations

import pytest

from negotiation.model.offer import OfferStatus
from negotiation.understanding.statuses import status_of
from tests.negotiation.understanding.reading import scanned

WRITTEN, VERBAL, PROCESS = OfferStatus.WRITTEN, OfferStatus.VERBAL, OfferStatus.IN_PROCESS
STATUS = {
    "a written offer": WRITTEN,
    "in writing": WRITTEN,
    "i have the letter": WRITTEN,
    "verbal offer": VERBAL,
    "on the phone": VERBAL,
    "nothing in writing": VERBAL,
    "not in writing": VERBAL,
    "not on paper": VERBAL,
    "no contract on paper": None,
    "final round": PROCESS,
    "four rounds done": PROCESS,
    "they havent decided yet": PROCESS,
    "i havent decided yet": None,
    "interviewing with runway": PROCESS,
    "thank you for interviewing with us": None,
    "we built the written part": None,
    "an offer": None,
    "": None,
}


@pytest.mark.parametrize(("text", "status"), STATUS.items())
def test_a_clause_says_how_real_an_offer_is(text: str, status: OfferStatus | None) -> None:
    clauses = scanned(text).clauses
    assert (status_of(clauses[0]) if clauses else None) is status
