"""A deed is tied to the lever it bears out, in words that fit both; to nothing it doesn't."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from negotiation.model.case import Fact
from negotiation.model.guide import Component, EquityKind, Lever, Sentence
from negotiation.plan.bridges import Bridge
from negotiation.plan.matter import Matter
from negotiation.plan.plan import words
from negotiation.plan.ties import tie_words
from negotiation.plan.wordings import BANK
from negotiation.plan.wordings.worth import WORTH
from tests.negotiation.made import CASE, GUIDE, NUMBERS


def lever(title: str, text: str = "", number: int = 1) -> Lever:
    return Lever(number, title, text, 20, (Sentence(text, True),) if text else ())


def matter(deed: str, *levers: Lever, topic: str = "") -> Matter:
    numbers = replace(NUMBERS, guide=replace(GUIDE, levers=levers))
    return words(replace(CASE, facts=(Fact(topic, deed),)), numbers).matter


def tie(deed: str, *levers: Lever, topic: str = "") -> Bridge | None:
    return matter(deed, *levers, topic=topic).bridge


MIGRATION = lever("Data Migration Methodology", "Large-scale data migrations cost months.")
CHECKOUT = lever("Checkout Design Impact", "Every checkout flow moves conversion.")
FRAUD = lever("Fraud Detection Expertise", "Chargebacks in fraud detection cost money.", 2)


def test_a_deed_stands_alone_where_the_guide_only_names_work_like_it() -> None:
    """The name of a topic behind a deed is no reason: the reader sees that it is of the kind."""
    assert tie("moved 180 ETL jobs off an old warehouse", MIGRATION) is None
    assert tie("halved the training of a speech network", lever("Model Training Depth")) is None


def test_a_deed_ticked_under_what_the_guide_names_is_set_beside_just_that() -> None:
    tenders = lever("Tender Writing", "Tender writing wins the work.", 2)
    named = tie("won 9 of 12 bids for bridges", tenders, CHECKOUT, topic="tender writing")
    assert named == Bridge("bridge to same", "tender writing", 2)


def test_what_such_work_is_good_for_says_more_than_the_name_of_some_work() -> None:
    named = tie("cut fraud losses by a third", FRAUD, CHECKOUT)
    assert named == Bridge("bridge by worth", "catching fraud early", 0, "lost less")
    said = str(tie_words(matter("cut fraud losses by a third", FRAUD, CHECKOUT)))
    assert said in WORTH["catching fraud early"]["lost less"]


def test_what_changed_decides_what_it_is_good_for() -> None:
    deed = "cut false positives of card fraud checks by a third"
    named = tie(deed, FRAUD, CHECKOUT)
    assert named == Bridge("bridge by worth", "catching fraud early", 0, "fewer alarms")
    assert "good customers" in str(tie_words(matter(deed, FRAUD, CHECKOUT)))


def test_where_a_title_only_touches_it_the_work_is_still_for_the_same_end() -> None:
    named = tie("cut card testing losses by a third", lever("Chargebacks and Scams"))
    assert named == Bridge("bridge by worth", "catching fraud early", 0, "lost less")


def test_of_work_that_the_guide_does_not_speak_of_nothing_is_said() -> None:
    about = lever("Senior Pay", "People here see to the shop's shelves now and then.")
    assert tie("cut card testing by a third", about) is None


def test_a_saving_is_what_a_profit_share_is_paid_from() -> None:
    deed = "cut the cost of inference serving by 40%"
    served = matter(deed, lever("Inference Serving", "Inference serving matters."))
    assert served.kind(Component.EQUITY) is EquityKind.PROFIT_SHARE
    assert "profit" in str(tie_words(served))
    named = matter("served 40,000 requests a second", lever("Inference Serving"))
    assert "profit" not in str(tie_words(named))  # nothing was saved
    numbers = replace(served.numbers, asks=())
    assert "profit" not in str(tie_words(replace(served, numbers=numbers)))  # nor is any asked for


def test_an_ability_is_nothing_that_one_works_on() -> None:
    api = lever("API Expertise", "API expertise is rare.")
    found = tie("launched a payouts API with 2,300 integrations", api, topic="API expertise")
    assert found is None or "expertise" not in found.thing


def test_what_the_guide_tells_of_the_work_ties_as_its_levers_do() -> None:
    guide = replace(GUIDE, levers=(), about="Engineers here own dispute handling and its tools.")
    numbers = replace(NUMBERS, guide=guide)
    facts = (Fact("dispute handling", "halved the time to answer a bank"),)
    found = words(replace(CASE, facts=facts), numbers).matter.bridge
    assert found == Bridge("bridge to same", "dispute handling", 0)
    other = replace(numbers, guide=replace(guide, about="Engineers here own the shop's pages."))
    assert words(replace(CASE, facts=facts), other).matter.bridge is None


def test_a_deed_of_the_same_kind_that_names_no_thing_of_a_lever_stands_alone() -> None:
    """That the work is of the same kind is what the reader sees."""
    assert tie("cut card declines by a third", FRAUD, CHECKOUT) is None


def test_a_deed_of_no_kind_that_this_company_has_stands_alone() -> None:
    assert tie("won two sailing cups", FRAUD) is None
    assert tie("opened a hospital's sample archive", FRAUD) is None
    assert tie("kept a city archive open for two years without a failure", CHECKOUT) is None


def test_a_tie_is_a_wish_and_claims_nothing_besides_the_deed() -> None:
    """ "I've worked to that", "I know what it takes" would be claims that nobody made."""
    ties = [line for move in BANK for line in BANK[move] if move.startswith("bridge")]
    assert len(ties) >= 10
    assert [line for line in ties if re.search(r"I've|I have|I know|I did|I learned", line)] == []


def test_costs_are_promised_to_fall_only_by_a_deed_that_brought_something_down() -> None:
    costs = lever("Incident Cost", "Security incidents cost money; incident response is ours.")
    ran = tie("ran the security desk of a bank", costs)
    assert ran is None or ran.move != "bridge to cost"
    cut = tie("cut the security alerts of a bank by half", costs)
    assert cut is not None
    assert cut.move == "bridge to cost"


@pytest.mark.parametrize(
    ("title", "text", "deed", "move"),
    [
        ("Compute Costs", "Training compute costs.", "cut training compute by 40%",
         "bridge to cost"),
        ("Infrastructure Reliability", "Cloud cost at scale.", "cut the cloud bill by 40%",
         "bridge by worth"),
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
    assert found is None or found.move in ("bridge of knowledge", "bridge by worth")


def test_a_lever_about_pay_ties_nothing() -> None:
    assert (
        tie("cut costs by 40%", lever("RSU Refresh", "An equity grant for data pipelines.")) is None
    )


def test_without_a_tie_nothing_is_said_of_the_job() -> None:
    """What such a change is worth anywhere fits any company, and takes from the deed."""
    assert not tie_words(matter("sailed for 40 days"))
    alone = matter("cut costs by 40%")
    assert alone.bridge is None
    assert not tie_words(alone)


def test_topics_that_were_only_ticked_are_tied_as_knowledge() -> None:
    found = matter("", FRAUD, topic="chargebacks")
    assert found.bridge == Bridge("bridge of knowledge", "fraud detection", 2)
    assert "fraud detection" in str(tie_words(found))
    assert matter("", FRAUD, topic="graph models").bridge is None
