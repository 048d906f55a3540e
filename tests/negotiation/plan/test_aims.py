"""A deed and a job are tied by what both are for, and only where the guide speaks of such work."""

from __future__ import annotations

import pytest

from negotiation.plan.aims import aim_of, all_aims, all_changes, changes_in
from negotiation.plan.wordings.worth import WORTH


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
        ("I brought three issuer card programs live", "", "issuing and card operations",
         "bringing card programs live"),
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
    assert aim_of(deed.casefold(), topic, job, "") == aim


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
    assert aim_of(deed, "", job, "") == "getting more out of each training run"


def test_of_two_that_fit_as_well_the_guides_titles_choose() -> None:
    deed, job = "i quantised a model for phones", "inference on consumer hardware"
    assert aim_of(deed, "", job, "") == "getting good models onto ordinary hardware"
    deed, job = "i moved the ledger of a checkout", "ledgers and checkout"
    assert aim_of(deed, "", job, "checkout design") == "getting more people through checkout"
    assert aim_of(deed, "", job, "ledger work") == "keeping the books exact"


@pytest.mark.parametrize(
    ("deed", "changes"),
    [
        ("i cut false positives of the fraud model by 30%", ("fewer alarms", "")),
        ("i distilled a model from 40 steps to 6", ("fewer steps", "")),
        ("i cut p95 latency from 900 to 300 ms", ("faster", "")),
        ("i cut the nightly batch from 7 hours to 2", ("faster", "")),
        ("i cut the bill for serving by 40%", ("cheaper", "")),
        ("i halved latency and the cost of a request", ("faster", "cheaper", "")),
        ("i raised booking conversion from 3% to 4%", ("more through", "")),
        ("i got a model to int8, it fits on an 8 gb card", ("fits",)),
        # What only stands beside the change has not changed.
        ("i led the cost review; uptime went from 99% to 99.9%", ("",)),
        ("i led a team of nine", ()),
    ],
)
def test_what_changed_is_of_a_kind(deed: str, changes: tuple[str, ...]) -> None:
    assert changes_in(deed) == (*changes, "anything")


def test_what_came_of_a_deed_points_back_to_it_and_promises_nothing() -> None:
    """In two ways at least, for a mail and a call; of no aim that there is no deed for."""
    assert set(WORTH) <= set(all_aims())
    for aim, told in WORTH.items():
        assert told, aim
        assert set(told) <= set(all_changes()), aim
        for said in told.values():
            assert len(set(said)) >= 2, aim
            for line in said:
                assert not any(mark.isdigit() for mark in line), line
                assert line[0].isupper(), line
                assert line[-1] == ".", line
                assert not {"i", "you", "your", "we", "our"} & set(line.casefold().split()), line
                assert len(line.split()) <= 16, line


def test_every_aim_is_named_by_what_one_does() -> None:
    """A gerund, in small letters, no figure."""
    aims = all_aims()
    assert len(aims) == len(set(aims)) > 80
    for aim in aims:
        assert aim.split()[0].endswith("ing"), aim
        assert aim[0].islower(), aim
        assert aim[-1].isalnum(), aim
        assert set("_$[]?").isdisjoint(aim), aim  # those are of stems
        assert not any(mark.isdigit() for mark in aim), aim
