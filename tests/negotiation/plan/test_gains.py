"""What a change is worth is said only of what changed a figure, and by what it was about."""

from __future__ import annotations

import pytest

from negotiation.plan.gains import gain_of


@pytest.mark.parametrize(
    ("deed", "about"),
    [
        ("I cut outages from 9 to 2 a year", "outage"),
        ("I halved the build times of 200 engineers", "ships"),
        ("I raised auth rates 2.1 points in Brazil", "sales"),
        ("I cut the cloud bill by a third", "every month"),
        ("I took churn from 5% to 3%", "stay"),
        ("I brought it down to 4 GB of memory, 3x faster", "hardware"),
        ("I moved it 2 months ahead of plan", "slips"),
        ("I halved the response time of a chat assistant", "waiting and talking"),
        ("I cut p95 of a search page by 40%", "leave before"),
        ("I made image sampling 3x faster", "more ideas"),
        ("I cut abandoned bookings from 61% to 44%", "last step"),
        ("I took fraud alerts from 6 minutes to 9 seconds", "in seconds"),
        ("I retrained it; complaints fell 31%", "complains"),
        ("I rebuilt the ledger; mismatches went from 400 a day to under 10", "cents"),
        ("I moved 180 jobs off the old warehouse with no reconciliation breaks", "migration"),
        ("I designed it for two ports; both went from pilot to contract", "pilots"),
        ("I chose the sites of two trials; enrollment ended 4 months early", "patients"),
        ("I own nine connectors; sync failures fell from 5% to 0.4%", "quietly"),
        ("I redid the rigging panel; a first rig takes 15 minutes instead of 40", "first time"),
        ("I distilled our model to 1/3 of the size", "smaller model"),
        ("I tuned the memory of a tutor; twice as many came back", "come back"),
        ("I rewrote the firmware updater; failed updates fell to 0.2%", "rescue"),
        ("I ran it across six teams in nine months; the plan was 14", "slips"),
        ("I distilled an image model from 50 to 6 steps with adherence unchanged", "picture"),
        ("I moved pretraining to FSDP; MFU went from 31% to 47%", "same machines"),
    ],
)
def test_a_change_has_what_it_is_worth(deed: str, about: str) -> None:
    assert about in gain_of(deed)


@pytest.mark.parametrize(
    "deed",
    [
        "I ran the outage desk",
        "I own latency at a bank",
        "I led 12 engineers through a merger",
        "I won two sailing cups by 40%",
        "I wrote the scheduler of the image service",
    ],
)
def test_what_changed_no_figure_or_is_about_nothing_known_has_none(deed: str) -> None:
    assert gain_of(deed) == ""


@pytest.mark.parametrize(
    ("deed", "not_about"),
    [
        ("I built the memory layer of a tutor; 2x more came back", "hardware"),
        ("I tuned the dialog model; 30-day retention rose 12%", "waiting"),
    ],
)
def test_a_word_in_passing_is_not_what_it_was_about(deed: str, not_about: str) -> None:
    assert not_about not in gain_of(deed)


def test_of_several_the_most_telling_is_said() -> None:
    assert "sales" in gain_of("I cut declines by 20% and the cloud bill by 10%")
