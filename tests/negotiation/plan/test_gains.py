"""Which kind of change a deed made goes by what changed, and not by where it was."""

from __future__ import annotations

import pytest

from negotiation.plan.gains import GAIN_OF_WORK, gain_of
from negotiation.plan.wordings.gains import GAINS

SAVING, PLAN, SPEED = "gain of saving", "gain of plan", "gain of speed"
FAULTS, RESULT = "gain of fewer faults", "gain of result"


@pytest.mark.parametrize(
    ("deed", "kind"),
    [
        ("I cut the cloud bill by a third", SAVING),
        ("I packed clips; same loss with 40% fewer GPU hours", SAVING),
        ("I rewrote the loader; a run went from 19 days to 12; it saved 400,000 USD", SAVING),
        ("I moved it 2 months ahead of plan", PLAN),
        ("I ran it across six teams in nine months; the plan was 14", PLAN),
        ("I chose the sites of two trials; enrollment ended 4 months early", PLAN),
        ("I halved the response time of a chat assistant", SPEED),
        ("I took fraud alerts from 6 minutes to 9 seconds", SPEED),
        ("I redid the rigging panel; a first rig takes 15 minutes instead of 40", SPEED),
        ("I distilled an image model from 50 to 6 steps with adherence unchanged", SPEED),
        ("I cut outages from 9 to 2 a year", FAULTS),
        ("I own nine connectors; sync failures fell from 5% to 0.4%", FAULTS),
        ("I moved 180 jobs off the old warehouse with no reconciliation breaks", FAULTS),
        ("I took churn from 5% to 3%", RESULT),
        ("I raised auth rates 2.1 points in Brazil", RESULT),
        ("I retrained it; complaints fell 31%", RESULT),
        ("I tuned the memory of a tutor; twice as many came back", RESULT),
    ],
)
def test_a_change_is_of_the_kind_of_what_changed(deed: str, kind: str) -> None:
    assert gain_of(deed) == kind


@pytest.mark.parametrize(
    "deed",
    [
        "I ran the outage desk",
        "I own the budget of a bank",
        "I wrote the scheduler of the image service for 9 customers",
        "I moved pretraining to FSDP; MFU went from 31% to 47%",
    ],
)
def test_what_changed_no_figure_or_is_of_no_known_kind_is_work(deed: str) -> None:
    assert gain_of(deed) == GAIN_OF_WORK


@pytest.mark.parametrize(
    ("deed", "not_of"),
    [
        ("I built the fraud desk of a bank; onboarding went from 9 days to 2", FAULTS),
        ("I tuned the cost model of an airline; bookings rose 12%", SAVING),
    ],
)
def test_a_word_in_passing_is_not_what_changed(deed: str, not_of: str) -> None:
    assert gain_of(deed) != not_of


def test_of_several_the_most_telling_is_said() -> None:
    assert gain_of("I cut declines by 20% and the cloud bill by 10%") == SAVING


def test_every_kind_is_said_in_clauses_of_the_candidates_own_intention() -> None:
    kinds = {SAVING, PLAN, SPEED, FAULTS, RESULT, GAIN_OF_WORK}
    assert set(GAINS) == kinds
    for clauses in GAINS.values():
        assert len(set(clauses)) >= 2
        assert all(" I'd " in f" {clause} " and clause[-1].isalpha() for clause in clauses)
