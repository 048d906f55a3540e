"""What a change would mean is said only of what changed a figure, and by what it was about."""

from __future__ import annotations

import re

import pytest

from negotiation.plan.meanings import MEANINGS, REACHED, meanings_of


@pytest.mark.parametrize(
    ("deed", "about"),
    [
        ("I cut outages from 9 to 2 a year", "outages"),
        ("I halved the build times of 200 engineers", "ships"),
        ("I raised auth rates 2.1 points in Brazil; declines fell by 9%", "a sale"),
        ("I cut the cloud bill by a third", "every month"),
        ("I took churn from 5% to 3%", "come back"),
        ("I brought it down to 4 GB of memory on a phone, 3x faster", "hardware"),
        ("I halved the response time of a chat assistant", "conversation"),
        ("I cut p95 of a search page by 40%", "loads"),
        ("I made image sampling 3x faster", "attempt"),
        ("I distilled an image model from 50 to 6 steps with adherence unchanged", "computing"),
        ("I moved events to Flink; the lag went from 40 minutes to 9 seconds", "decide"),
        ("I rebuilt the ledger; mismatches went from 400 a day to under 10", "books"),
        ("I designed it for two ports; both went from pilot to contract", "contract"),
        ("I own nine connectors; sync failures fell from 5% to 0.4%", "rely"),
        ("I moved pretraining to FSDP; MFU went from 31% to 47%", "machines"),
    ],
)
def test_a_change_has_what_it_would_mean(deed: str, about: str) -> None:
    assert about in " ".join(meanings_of(deed))


@pytest.mark.parametrize(
    "deed",
    [
        "I ran the outage desk",
        "I own latency at a bank",
        "I led 12 engineers through a merger",
        "I won two sailing cups by 40%",
        "I rebuilt the model at the same train cost and won 63% of comparisons",
    ],
)
def test_what_changed_no_figure_or_is_about_nothing_known_means_nothing(deed: str) -> None:
    assert meanings_of(deed) == ()


@pytest.mark.parametrize(
    ("deed", "not_about"),
    [
        ("I built the memory layer of a tutor; 2x more came back", "hardware"),
        ("I tuned the dialog model; 30-day retention rose by 12%", "conversation"),
    ],
)
def test_a_word_in_passing_is_not_what_it_was_about(deed: str, not_about: str) -> None:
    assert not_about not in " ".join(meanings_of(deed))


def test_it_is_a_clause_that_is_so_everywhere() -> None:
    clauses = [*(clause for each in MEANINGS for clause in each.means), *REACHED]
    assert len(set(clauses)) == len(clauses) > 80
    for clause in clauses:
        assert clause[0].islower()
        assert clause[-1].isalpha() or clause.endswith("{more}")
        assert not re.search(r"\d|\b(?:I|we|you|your|our|my|here)\b", clause), clause
