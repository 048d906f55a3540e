"""What is said of an offer besides its figures."""

from __future__ import annotations

import pytest

from negotiation.model.offer import OfferStatus
from negotiation.understanding.message import OfferTalk, Side
from tests.negotiation.understanding.reading import understood

WRITTEN, VERBAL = OfferStatus.WRITTEN, OfferStatus.VERBAL


def talks(text: str) -> tuple[OfferTalk, ...]:
    return understood(text).talks


def only(text: str) -> OfferTalk:
    (found,) = talks(text)
    return found


CLAIMED = (
    "stripe offered me 230k", "i have an offer from stripe", "written offer from stripe",
    "stripe, in writing, 230k", "stripe made me an offer", "stripe: 230k base, verbal",
    "stripe extended an offer", "offer from stripe: 230k", "i got an offer from stripe and uber",
)  # fmt: skip
NOT_CLAIMED = (
    "should i tell stripe?", "i might get an offer from stripe", "if stripe makes an offer",
    "i interviewed at stripe", "interviewing with stripe", "final round at stripe",
    "stripe rescinded the offer", "i turned down stripe", "no offer from stripe",
    "stripe did not make an offer", "is stripe's offer better?", "i work at stripe",
    "my friend has an offer from stripe", "i built it on stripe apis",
    "i'd like stripe to offer more", "waiting to hear from stripe", "the stripe recruiter is nice",
    "stripe asked for references",
    "i plan to get an offer from stripe", "what would stripe pay",
)  # fmt: skip


@pytest.mark.parametrize("text", CLAIMED)
def test_an_offer_that_is_said_to_exist_is_claimed(text: str) -> None:
    assert talks(text)[0].claimed
    assert talks(text)[0].company is not None


@pytest.mark.parametrize("text", NOT_CLAIMED)
def test_an_offer_that_is_not_said_to_exist_is_not_claimed(text: str) -> None:
    assert not any(talk.claimed for talk in talks(text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("stripe offered 230k in writing", WRITTEN),
        ("stripe offered 230k. in writing", WRITTEN),
        ("in writing, stripe offered 230k", WRITTEN),
        ("stripe offered 230k, it's verbal", VERBAL),
        ("stripe offered 230k. they said it on the phone", VERBAL),
        ("stripe offered 230k. uber is in writing", None),
        ("stripe offered 230k", None),
        ("is stripe's offer in writing?", None),
    ],
)
def test_a_status_is_of_the_company_beside_it(text: str, status: OfferStatus | None) -> None:
    stripe = [one for one in talks(text) if one.company and one.company.name == "Stripe"]
    assert [one.status for one in stripe] in ([status], [])
    assert stripe or text.startswith("is stripe's")


def test_written_offers_from_two_are_both_written() -> None:
    found = talks("written offers from datadog and klarna")
    assert [(one.company.name, one.status) for one in found if one.company] == [
        ("Datadog", WRITTEN),
        ("Klarna", WRITTEN),
    ]


def test_both_in_writing_says_so_of_each_that_has_no_status_of_its_own() -> None:
    found = talks("datadog gave 230k, klarna gave 80k. both in writing")
    assert [one.status for one in found] == [WRITTEN, WRITTEN]
    found = talks("datadog gave 230k verbally, klarna gave 80k. both in writing")
    assert [one.status for one in found] == [VERBAL, WRITTEN]


def test_one_company_has_one_entry_in_the_order_of_naming() -> None:
    found = talks("klarna gave 80k. datadog gave 230k. klarna is in writing")
    assert [one.company.name for one in found if one.company] == ["Klarna", "Datadog"]
    assert found[0].status is WRITTEN


def test_another_company_without_its_name_is_one_entry_too() -> None:
    found = only("another company offered me 225k in writing")
    assert (found.side, found.company, found.status) == (Side.OTHER, None, WRITTEN)
    assert found.claimed


def test_no_other_offers_are_none() -> None:
    assert talks("i have no other offers") == ()


@pytest.mark.parametrize(
    "text",
    [
        "i had datadog at 300k, they rescinded it",
        "datadog offered 300k but that offer expired",
        "i turned down datadog",
        "datadog is out",
    ],
)
def test_an_offer_that_is_no_more_is_gone(text: str) -> None:
    assert only(text).gone


@pytest.mark.xfail(strict=True, reason="gone-and-claimed: a figure claims the offer all the same")
@pytest.mark.parametrize(
    "text", ["i had datadog at 300k, they rescinded it", "datadog gave 300k but that offer expired"]
)
def test_an_offer_that_is_gone_is_not_claimed(text: str) -> None:
    assert not only(text).claimed


def test_a_company_that_is_only_named_says_nothing_of_an_offer() -> None:
    found = only("datadog is a nice place")
    assert found.named_only
    assert not found.claimed
    assert found.status is None


def test_an_offer_in_a_question_is_hypothetical() -> None:
    assert only("should i tell them about datadog?").hypothetical
    assert not only("datadog offered 230k").hypothetical


@pytest.mark.parametrize("text", ["datadog called", "google called me yesterday", "klarna called "
                                  "about my cv"])  # fmt: skip
def test_a_call_is_no_offer(text: str) -> None:
    assert not any(talk.claimed for talk in talks(text))


def test_what_if_claims_nothing() -> None:
    assert not any(talk.claimed for talk in talks("what if i had 300k from openai"))
