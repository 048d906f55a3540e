"""How a company stands in a clause."""

from __future__ import annotations

import pytest

from negotiation.understanding.relations import Relation, denies_others, relation
from tests.negotiation.understanding.reading import scanned

RELATIONS = {
    "stripe offered me 240k": Relation.OFFER,
    "an offer from datadog": Relation.OFFER,
    "240k from datadog": Relation.OFFER,
    "i work at datadog": Relation.EMPLOYER,
    "im at datadog now": Relation.EMPLOYER,
    "ex datadog engineer": Relation.EMPLOYER,
    "i left datadog": Relation.EMPLOYER,
    "i left datadog for an offer": Relation.OFFER,
    "we built it on openai apis": Relation.TOOL,
    "a tool like openai": Relation.TOOL,
    "openai models are good": Relation.TOOL,
    "datadog people are nice": Relation.MENTION,
    "the datadog recruiter offered 240k": Relation.OFFER,
    "i'd lose 80k unvested at datadog": Relation.EMPLOYER,
    "datadog is in the news": Relation.MENTION,
}


@pytest.mark.parametrize(("line", "how"), RELATIONS.items())
def test_a_company_stands_in_a_clause_in_one_way(line: str, how: str) -> None:
    clause = next(one for one in scanned(line).clauses if one.companies)
    assert relation(clause, clause.companies[0]) == how


@pytest.mark.parametrize(
    ("line", "denied"),
    [
        ("no other offers", True),
        ("i don't have another offer", True),
        ("the other offer is fine", False),
        ("240k base", False),
    ],
)
def test_other_offers_may_be_denied(line: str, denied: bool) -> None:
    assert denies_others(scanned(line).clauses[0]) is denied
