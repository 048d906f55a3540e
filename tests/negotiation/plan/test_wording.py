"""Parts of an offer as they are put into a sentence."""

from __future__ import annotations

import pytest

from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase
from negotiation.plan.wording import has


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("$20,000", "a $20,000 bonus"),
        ("8%", "an 8% bonus"),
        ("8.5%", "an 8.5% bonus"),
        ("$80,000", "an $80,000 bonus"),
        ("$11,000", "an $11,000 bonus"),
        ("£18,500", "an £18,500 bonus"),
        ("$110,000", "a $110,000 bonus"),
        ("AED 50,000", "an AED 50,000 bonus"),
        ("CHF 50,000", "a CHF 50,000 bonus"),
        ("some", "a some bonus"),
    ],
)
def test_an_amount_has_the_article_of_how_it_is_spoken(amount: str, said: str) -> None:
    assert str(has(Component.BONUS, None, Phrase((amount,)), "")) == said
