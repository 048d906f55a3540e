"""Offers drawn back and made again, companies not applied to yet, deadlines put off by so long."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

BACK = {
    "Meta rescinded, then came back: now 255k": "Meta: figure 255k moved",
    "Stripe said no, then came back with 255k base": "Stripe: base 255k moved",
    "Stripe pulled their offer. then they came back with 255k": "Stripe: offer 255k moved",
    "Stripe withdrew the offer but they're back with 255k": "Stripe: figure 255k",
    "Stripe pulled their offer, so i came back to you": "Stripe gone",
    "Stripe said no, Luma came back with 255k": "Luma: offer 255k moved; Stripe gone",
    "Stripe pulled their offer, no answer came back": "Stripe gone",
}
UNAPPLIED = {
    "planning to apply at Mistral and maybe Pika, nothing sent": "Mistral perhaps; Pika perhaps",
    "thinking of applying at Luma and Pika": "Luma perhaps; Pika perhaps",
    "will apply to Mistral in january": "Mistral perhaps",
    "i haven't applied to Pika yet": "Pika gone",
    "Mistral is on my list to apply to": "Mistral perhaps",
    "applied to Mistral yesterday": "Mistral: else 1 Dec",
    "i'm applying to Pika": "nothing",
    "Mistral has 240k for me, i might apply to Luma": "Mistral: figure 240k; Luma perhaps",
}
PUT_OFF = {
    "i should have answered by 30 november, but they pushed it back by exactly a week": "by 7 Dec",
    "their deadline was the 10th, they moved it by 3 days": "by 13 Dec",
    "answer by 10 december, they extended it by a full week": "by 17 Dec",
    "they moved the deadline from the 8th to, believe it or not, tomorrow": "by 3 Dec",
    "they moved the deadline from the 8th to, wait for it, the 10th": "by 10 Dec",
    "answer by 10 december, i'd like to push it by a week": "by 10 Dec; by 9 Dec asked",
    "answer by 10 december, they moved my start by a week": "by 10 Dec; else 9 Dec",
    "answer by 10 december, they moved it 3 days forward": "by 7 Dec",
    "answer by 10 december, could they push it by a week?": "by 10 Dec; by 9 Dec asked",
}


@pytest.mark.parametrize(("text", "says"), BACK.items())
def test_who_draws_back_and_comes_back_has_an_offer(text: str, says: str) -> None:
    assert written(understood(text)) == says


@pytest.mark.parametrize(("text", "says"), UNAPPLIED.items())
def test_who_is_not_applied_to_yet_has_made_no_offer(text: str, says: str) -> None:
    assert written(understood(text)) == says


@pytest.mark.parametrize(("text", "says"), PUT_OFF.items())
def test_a_deadline_put_off_counts_from_the_day_it_was(text: str, says: str) -> None:
    assert written(understood(text)) == says
