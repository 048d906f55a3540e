"""A deed and a job are tied by what both are for, and only where the guide speaks of such work."""

from __future__ import annotations

import pytest

from negotiation.plan.aims import Aim, aim_of, all_aims


@pytest.mark.parametrize(
    ("deed", "topic", "job", "aim"),
    [
        ("I cut fraud losses by a third", "", "models that score card fraud",
         "catching fraud early"),
        ("I raised authorisation rates 2 points", "", "acquiring and authorisation",
         "getting good payments through"),
        ("I rebuilt ledger reconciliation; breaks went from 9 a day to none", "settlement",
         "settlement and reconciliation", "keeping the books exact"),
        ("I quantised an image model; it runs on a laptop", "", "models on consumer hardware",
         "getting good models onto ordinary hardware"),
        ("I cut first token latency of an assistant by half", "", "low-latency inference",
         "answering at once"),
        ("I distilled a model from 40 steps to 6", "", "inference optimization",
         "serving a model fast and for less"),
        ("I took MFU from 31% to 44%", "model training", "train large models on many gpus",
         "getting more out of each training run"),
        ("I took two firms through SOC2", "", "compliance for banks",
         "passing audits without stopping the work"),
        ("I moved 40 services with no downtime", "migration", "cloud migration programs",
         "moving systems while customers keep working"),
        ("I hired nine engineers; nobody left", "", "lead hiring for the team",
         "building a team that stays and ships"),
        ("I redesigned seller onboarding; drop-off went from 40% to 22%", "ux",
         "design the seller experience", "making hard things simple to use"),
        ("I cut the nightly batch from 7 hours to 2", "", "etl and data pipelines",
         "having the data there in time"),
        ("I cut our AWS bill by 34%", "infrastructure cost", "run cloud infrastructure",
         "running infrastructure for less"),
        ("I raised 30-day retention of users by 12%", "", "engagement and retention",
         "keeping people coming back"),
        ("I ran Kubernetes for 900 nodes at 99.99% uptime", "", "reliability of the platform",
         "keeping things running"),
    ],
)  # fmt: skip
def test_a_deed_is_for_what_the_job_is_for(deed: str, topic: str, job: str, aim: str) -> None:
    found = aim_of(deed.casefold(), topic, job, "")
    assert found == Aim(aim, central=False)


@pytest.mark.parametrize(
    ("deed", "topic", "job"),
    [
        # The guide says nothing of such work.
        ("I cut fraud losses by a third", "", "the checkout design of a shop"),
        ("I hired nine engineers", "", "kernels and compilers"),
        ("I took MFU from 31% to 44%", "", "payments in twelve countries"),
        ("I hired nine engineers", "", "work in a small team"),
        # A word of the kind in another sense.
        ("I redesigned the ledger's schema", "", "system design"),
        ("I halved the gpu memory of a model", "", "knowledge of models"),
        ("I built a tutor for students", "", "machine learning"),
        ("I moved 14 bank clients to isolated tenants", "", "audit trails for banks"),
        ("I matched 40 invoices a day", "", "a matching engine for an exchange"),
        ("I delivered a program on its day", "", "logistics and parcels"),
        ("I run nine engineers, all nine still here", "retention", "customer retention"),
        ("I ran Kubernetes for 38,000 edge gateways", "edge", "compress models for edge devices"),
        ("I redesigned a form for 40 million users", "design at scale", "low-latency systems"),
    ],
)  # fmt: skip
def test_a_deed_that_the_job_is_not_about_is_for_something_else(
    deed: str, topic: str, job: str
) -> None:
    assert aim_of(deed.casefold(), topic, job, "") is None


def test_what_changed_a_figure_outweighs_what_stands_around_it() -> None:
    job = "train diffusion models for video; images and video"
    deed = "i trained video models; the cost of a training run fell by 35%"
    found = aim_of(deed, "", job, "")
    assert found is not None
    assert found.words == "getting more out of each training run"


def test_an_aim_is_central_where_the_guides_titles_name_it() -> None:
    found = aim_of("i cut fraud losses by a third", "", "fraud", "fraud detection . payments")
    assert found == Aim("catching fraud early", central=True)


def test_every_aim_reads_before_what_this_role_is_about() -> None:
    """ "Catching fraud early is what this role is about": a gerund, in small letters, no figure."""
    aims = all_aims()
    assert len(aims) == len(set(aims)) > 80
    for aim in aims:
        assert aim.split()[0].endswith("ing"), aim
        assert aim[0].islower(), aim
        assert aim[-1].isalnum(), aim
        assert not any(mark.isdigit() for mark in aim), aim
