"""Parts of an offer as they are put into a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase
from negotiation.plan.wording import has, place_words
from tests.negotiation.made import ROW


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


@pytest.mark.parametrize(
    ("region", "wanted", "said"),
    [
        ("UK (London)", "", " in London"),
        ("UK (LDN)", "", " in the UK"),  # no name of a city
        ("UK (London, Leeds)", "", " in the UK"),
        ("Acme (London)", "", " in Acme"),  # no country
        ("India (Bangalore/Hyderabad)", "", " in India"),
        ("UK (Remote London)", "", " working remotely in London"),
        ("London (HQ)", "", " in London"),
        ("San Francisco, CA", "", " in San Francisco"),
        ("Toronto C$", "", " in Toronto"),
        ("London / Berlin", "", " in London"),
        ("London / Berlin", "berlin", " in Berlin"),
        ("London / Berlin", "Paris", " in London"),
        ("San Francisco / Remote", "", " in San Francisco"),
        ("US", "", " in the US"),
        ("Remote US", "", " working remotely in the US"),
        ("US (Remote)", "", " working remotely"),
        ("Remote", "", " working remotely"),
        ("Tier 1", "", ""),
        ("", "", ""),
    ],
)
def test_a_row_is_of_the_place_that_a_person_would_name(
    region: str, wanted: str, said: str
) -> None:
    assert place_words(replace(ROW, region=region), wanted) == said
