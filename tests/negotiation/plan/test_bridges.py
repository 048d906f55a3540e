"""A deed is tied to the lever it bears out, in words that fit both; to nothing it doesn't."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.model.case import Fact
from negotiation.model.guide import Lever, Sentence
from negotiation.plan.bridges import Bridge, bridge, bridge_words
from negotiation.plan.matter import Matter
from negotiation.plan.plan import words
from tests.negotiation.made import CASE, GUIDE, NUMBERS


def lever(title: str, text: str = "", number: int = 1) -> Lever:
    return Lever(number, title, text, 20, (Sentence(text, True),) if text else ())


def matter(deed: str, *levers: Lever, topic: str = "") -> Matter:
    numbers = replace(NUMBERS, guide=replace(GUIDE, levers=levers))
    return words(replace(CASE, facts=(Fact(topic, deed),)), numbers).matter


def tie(deed: str, *levers: Lever) -> Bridge | None:
    found = matter(deed, *levers)
    return bridge(found, found.told.deeds[0])


CHECKOUT = lever("Checkout Design Impact", "Every checkout flow moves conversion.")
FRAUD = lever("Fraud Detection Expertise", "Chargebacks in fraud detection cost money.", 2)


def test_a_deed_is_tied_to_the_lever_that_it_bears_out() -> None:
    found = tie("cut chargebacks in fraud by a third", CHECKOUT, FRAUD)
    assert found is not None
    assert (found.lever, found.thing) == (2, "fraud detection")


def test_a_deed_that_bears_out_no_lever_is_tied_to_nothing() -> None:
    assert tie("won two sailing cups", FRAUD) is None


def test_a_deed_that_no_lever_speaks_of_may_be_the_work_of_the_roles_name() -> None:
    found = tie("trained a model on 256 GPUs", FRAUD)
    assert found == Bridge("bridge to role", "an ML/AI Engineer", 0)


def test_a_lever_about_a_place_names_no_work() -> None:
    place = lever("Location in the Audit District", "Security audits happen here.")
    assert tie("took two companies through SOC2 Type II", place) is None


def test_a_deed_that_no_lever_speaks_of_may_be_the_work_of_a_rank() -> None:
    def tied(role: str) -> Bridge | None:
        numbers = replace(NUMBERS, guide=replace(GUIDE, role=role, levers=(FRAUD,)))
        fact = Fact("", "led the split of a monolith into 14 services")
        found = words(replace(CASE, facts=(fact,)), numbers).matter
        return bridge(found, found.told.deeds[0])

    assert tied("Staff Software Engineer") == Bridge(
        "bridge to rank", "a Staff Software Engineer", 0
    )
    assert tied("Software Engineer") is None


def test_a_result_of_three_words_is_a_heading_and_promised_by_nobody() -> None:
    pricing = lever("Pricing Algorithm Revenue", "Each pricing model counts.")
    found = tie("ran pricing experiments that raised revenue", pricing)
    assert found is None or "revenue" not in found.thing


def test_work_of_the_deeds_own_kind_goes_before_any_other_lever() -> None:
    audits = lever("IPO-Ready Grant", "My background in security audits gets us there.", 2)
    found = tie("took two companies through SOC2 Type II", FRAUD, audits)
    assert found == Bridge("bridge to kin", "security audits", 2)


def test_what_every_guide_speaks_of_ties_nothing() -> None:
    assert tie("won two sailing cups", lever("Enterprise AI Platforms")) is None


def test_a_result_is_promised_only_where_the_deed_bears_on_it() -> None:
    impact = lever("Retention Impact", "Settlement pipelines and user retention are the product.")
    far = tie("launched instant transfers in 6 countries", impact)
    assert far == Bridge("bridge to kin", "settlement pipelines", 1)
    near = tie("won back users after late transfers, and activation grew", impact)
    assert near == Bridge("bridge to result", "user retention", 1)


def test_costs_are_promised_to_fall_only_by_a_deed_that_brought_something_down() -> None:
    costs = lever("Incident Cost", "Security incidents cost money; incident response is ours.")
    ran = tie("ran the security desk of a bank", costs)
    assert ran is not None
    assert ran.move != "bridge to cost"
    cut = tie("cut the security alerts of a bank by half", costs)
    assert cut is not None
    assert cut.move == "bridge to cost"


def test_what_the_deed_names_itself_is_not_named_again() -> None:
    assert tie("rebuilt fraud detection", lever("Fraud Detection")) is None
    found = tie("rebuilt fraud detection", FRAUD)
    assert found is not None
    assert found.thing != "fraud detection"


@pytest.mark.parametrize(
    ("title", "text", "deed", "move"),
    [
        ("Compute Costs", "Training compute costs.", "cut training compute by 40%",
         "bridge to cost"),
        ("On-call Reliability", "Incident response at night.", "ran night incident rotas",
         "bridge to kin"),
        ("Team Leadership", "Lead platform migrations across teams.",
         "led platform teams across Europe", "bridge to people"),
    ],
)  # fmt: skip
def test_the_theme_of_a_lever_decides_how_the_tie_is_put(
    title: str, text: str, deed: str, move: str
) -> None:
    found = tie(deed, lever(title, text))
    assert found is not None
    assert found.move == move


def test_what_one_only_knows_promises_no_result() -> None:
    found = tie(
        "8 years of checkout design", lever("Conversion", "Checkout design and conversion.")
    )
    assert found is None or found.move == "bridge of knowledge"


def test_a_lever_about_pay_ties_nothing() -> None:
    assert (
        tie("cut costs by 40%", lever("RSU Refresh", "An equity grant for data pipelines.")) is None
    )


def test_without_a_tie_there_is_no_sentence() -> None:
    found = matter("cut costs by 40%")
    assert not bridge_words(found, found.told.deeds[0])


def test_topics_that_were_only_ticked_are_tied_as_knowledge() -> None:
    found = matter("", FRAUD, topic="graph models")
    assert bridge(found, None) == Bridge("bridge of knowledge", "fraud detection", 2)
    assert "fraud detection" in str(bridge_words(found, None))
