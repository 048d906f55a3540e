"""A deed is tied to the lever it bears out, in words that fit both; to nothing it doesn't."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.model.case import Fact
from negotiation.model.guide import Lever, Sentence
from negotiation.plan.bridges import Bridge, bridge, bridge_words
from negotiation.plan.fields import FIELDS
from negotiation.plan.matter import Matter
from negotiation.plan.plan import words
from negotiation.plan.wordings.ties import TIES
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


def test_a_deed_is_tied_by_its_kind_where_a_lever_speaks_of_such_work() -> None:
    assert tie("cut chargebacks in fraud by a third", CHECKOUT, FRAUD) == Bridge("tie fraud", "", 0)


def test_a_kind_of_work_that_this_company_has_none_of_ties_nothing() -> None:
    assert tie("won two sailing cups", FRAUD) is None
    assert tie("opened a hospital's sample archive", FRAUD) is None


def test_what_a_deed_shows_by_itself_is_said_where_its_kind_ties_nothing() -> None:
    held = tie("kept a city archive open for two years without a failure", CHECKOUT)
    assert held == Bridge("tie held", "", 0)
    assert tie("made a sailing chart that 14 harbours use", FRAUD) == Bridge("tie used", "", 0)


def test_the_roles_name_promises_a_kind_of_work_as_well() -> None:
    assert tie("trained a model on 256 GPUs", FRAUD) == Bridge("tie ai-infra", "", 0)

    def tied(role: str) -> Bridge | None:
        numbers = replace(NUMBERS, guide=replace(GUIDE, role=role, levers=(FRAUD,)))
        fact = Fact("", "filled four open posts in five months")
        found = words(replace(CASE, facts=(fact,)), numbers).matter
        return bridge(found, found.told.deeds[0])

    assert tied("Engineering Manager") == Bridge("tie hiring", "", 0)
    assert tied("Data Engineer") is None  # every company has open posts


def test_the_companys_own_trade_goes_before_what_every_company_has() -> None:
    building = lever("Construction Workflows", "Contractors and site managers, product launches.")
    found = tie("launched a bidding tool for electricians", building)
    assert found == Bridge("tie construction", "", 0)


def test_every_kind_of_work_that_ties_is_one_that_words_belong_to() -> None:
    told = {field for move in TIES for field in [move.removeprefix("tie ")]}
    assert told - set(FIELDS) == {"held", "used"}
    assert min(map(len, TIES.values())) >= 3


def test_costs_are_promised_to_fall_only_by_a_deed_that_brought_something_down() -> None:
    costs = lever("Incident Cost", "Security incidents cost money; incident response is ours.")
    ran = tie("ran the security desk of a bank", costs)
    assert ran is not None
    assert ran.move != "bridge to cost"
    cut = tie("cut the security alerts of a bank by half", costs)
    assert cut is not None
    assert cut.move == "bridge to cost"


@pytest.mark.parametrize(
    ("title", "text", "deed", "move"),
    [
        ("Compute Costs", "Training compute costs.", "cut training compute by 40%",
         "bridge to cost"),
        ("On-call Reliability", "Incident response at night.", "ran night incident rotas",
         "tie reliability"),
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
