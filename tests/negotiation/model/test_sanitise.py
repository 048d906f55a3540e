"""Names and words are made printable before anything is computed from a case."""

from __future__ import annotations

from dataclasses import replace

from negotiation.model.case import Case, PeerLevel, PostedRange, SignCondition
from negotiation.model.guide import Component
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.model.sanitise import clean_case
from tests.negotiation.made import CASE


def with_rival(company: str) -> str | None:
    rival = CompetingOffer(company, OfferStatus.WRITTEN)
    return clean_case(replace(CASE, competing_offers=(rival,))).competing_offers[0].company


def test_a_plain_case_stays_as_it_is() -> None:
    assert clean_case(CASE) == CASE


def test_a_rival_is_a_name_or_nobody() -> None:
    assert with_rival("OpenAI") == "OpenAI"
    assert with_rival("**Acme**\n") == "Acme"
    assert with_rival("[company]") is None
    assert with_rival("Acme at $400k") is None


def test_a_level_without_a_name_is_no_level() -> None:
    assert clean_case(replace(CASE, level=PeerLevel("Google", "L5"))).level is not None
    assert clean_case(replace(CASE, level=PeerLevel("...", "L5"))).level is None


def test_the_words_of_amounts_become_one_short_line() -> None:
    stated = Stated(1, words="[x]\n" + "9" * 200)
    offer = Offer(
        base=stated,
        equity=Equity(stated),
        bonus=Bonus(stated),
        sign_on=stated,
        sign_on_year2=stated,
        refresher=stated,
    )
    case: Case = replace(
        CASE,
        offer=offer,
        previous_offer=offer,
        previous_ask=offer,
        own_ask=offer,
        walk_away=stated,
        forfeits=stated,
        posted_range=(PostedRange(Component.BASE, stated, stated),),
        sign_condition=SignCondition(True, "Friday", (("base", stated),)),
    )
    clean = clean_case(case)
    assert clean.sign_condition is not None
    (posted,), ((_, promised),) = clean.posted_range, clean.sign_condition.at
    for shown in (
        clean.offer.base, clean.walk_away, clean.forfeits, posted.low, posted.high, promised,
    ):  # fmt: skip
        assert shown is not None
        assert shown.amount == 1
        assert len(shown.words) <= 60
        assert not set(shown.words) & set("[]\n")
    assert clean.previous_ask == clean.previous_offer == clean.own_ask == clean.offer
