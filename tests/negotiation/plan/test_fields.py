"""Deeds and jobs are akin by the kinds of work they speak of, not by shared words."""

from __future__ import annotations

import pytest

from negotiation.plan.fields import fields_of, is_wide


@pytest.mark.parametrize(
    ("deed", "thing"),
    [
        ("took two companies through SOC2 Type II", "compliance frameworks"),
        ("planned routes for 900 delivery vans", "drone logistics"),
        ("rebuilt the ledger behind 2 billion transfers", "payment processing"),
        ("ran the stream that feeds 40 billion events", "real-time streaming"),
        ("redesigned the settings of a game", "gaming UX"),
        ("built the sample-tracking of a sequencing lab", "clinical trial modeling"),
        ("kept a Kafka estate up through two outages", "incident response"),
    ],
)
def test_a_deed_is_akin_to_work_of_its_kind(deed: str, thing: str) -> None:
    assert fields_of(deed) & fields_of(thing)


@pytest.mark.parametrize(
    ("deed", "thing"),
    [
        ("won two sailing cups", "fraud detection"),
        ("took two companies through SOC2", "image generation"),
        ("planned routes for 900 delivery vans", "LLM evaluation"),
        # What stands in every guide makes nobody akin.
        ("led a team on a data platform", "AI data platforms"),
        ("launched a model for enterprise customers", "ML models"),
    ],
)
def test_a_deed_is_not_akin_to_other_work(deed: str, thing: str) -> None:
    assert not fields_of(deed) & fields_of(thing)


def test_a_word_of_five_letters_stands_for_its_forms_and_a_shorter_one_for_itself() -> None:
    assert fields_of("encryption") == fields_of("encrypted") != frozenset()
    assert fields_of("socks") == frozenset()


def test_a_wide_word_is_wide_in_the_plural_too() -> None:
    assert is_wide("platforms")
    assert is_wide("platform")
    assert not is_wide("payments")
