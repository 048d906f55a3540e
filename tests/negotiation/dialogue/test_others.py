"""What is said of other offers: one that is none, one that is gone, one by another name."""

from __future__ import annotations

import pytest

from negotiation.model.offer import OfferStatus
from tests.negotiation.dialogue.player import at, made_up

ONE = ("runway ml nyc, 230k base, 300k rsu over 4 years", "OpenAI 260k base in writing")
TWO = (*ONE[:1], "OpenAI 260k base in writing and Figma 250k base in writing")


@pytest.mark.parametrize(
    ("way", "said", "left"),
    [
        (ONE, "not OpenAI", []),
        (ONE, "forget OpenAI", []),
        (ONE, "OpenAI is out", []),
        (ONE, "not OpenAI, Figma", ["Figma"]),
        (ONE, "there is no other offer", []),
        (ONE, "not Figma", ["OpenAI"]),
        (ONE, "is it not OpenAI?", ["OpenAI"]),
        (TWO, "not OpenAI", ["Figma"]),
        (TWO, "not Figma", ["OpenAI"]),
        (TWO, "there is no other offer", []),
    ],
)
def test_an_offer_that_is_none_is_spoken_of_no_more(
    way: tuple[str, ...], said: str, left: list[str]
) -> None:
    case = at((*way, said), made_up()).session.case
    assert [one.company for one in case.competing_offers] == left


def test_an_offer_by_another_name_keeps_what_was_told_of_it() -> None:
    (rival,) = at((*ONE, "not OpenAI, Figma"), made_up()).session.case.competing_offers
    assert rival.offer.base is not None
    assert rival.offer.base.amount == 260_000


@pytest.mark.parametrize(
    ("way", "said", "left"),
    [
        (ONE, "that fell through", []),
        (ONE, "bad news, they took it back this morning", []),
        (ONE, "i turned it down", []),
        (ONE, "it might fall through", ["OpenAI"]),
        (ONE, "could it have fallen through?", ["OpenAI"]),
        (TWO, "that fell through", ["Figma"]),
        ((*ONE, "yes"), "they pulled the offer", ["OpenAI"]),
    ],
)
def test_what_is_over_is_the_offer_that_is_asked_about(
    way: tuple[str, ...], said: str, left: list[str]
) -> None:
    case = at((*way, said), made_up()).session.case
    assert [one.company for one in case.competing_offers] == left


@pytest.mark.parametrize(
    ("way", "said", "days"),
    [
        (ONE, "theirs runs out on friday", [3]),
        (ONE, "the other company wants an answer by friday", [3]),
        (TWO, "the other one wants an answer by friday", [None, 3]),
        (ONE, "does the other company want an answer by friday?", [None]),
        (ONE, "they want an answer by friday", [None]),
    ],
)
def test_a_date_of_the_others_is_that_of_the_offer_spoken_of_last(
    way: tuple[str, ...], said: str, days: list[int | None]
) -> None:
    case = at((*way, said), made_up()).session.case
    assert [one.deadline_days for one in case.competing_offers] == days


_WORD = ("midjourney ml sf, 250k base, 110k profit share", "Runway offered me 255k, written")


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("forget runway, that fell through", []),
        ("scratch runway", []),
        ("you can ignore runway, it's gone", []),
        ("the runway thing fell through", []),
        ("there is a long runway ahead of me", ["Runway"]),
        ("the plane left the runway", ["Runway"]),
    ],
)
def test_a_company_told_of_is_known_again_though_its_name_is_a_word(
    said: str, left: list[str]
) -> None:
    case = at((*_WORD, said), made_up()).session.case
    assert [one.company for one in case.competing_offers] == left


def test_how_firm_an_offer_told_just_now_is_can_be_put_right() -> None:
    case = at((*ONE, "it's verbal actually"), made_up()).session.case
    assert [one.status for one in case.competing_offers] == [OfferStatus.VERBAL]
    assert case.offer_status is None


@pytest.mark.parametrize(
    "said", ["chatgpt told me to ask for 260k",
             "a job ad from Nvidia lists 220k - 280k"],
)  # fmt: skip
def test_what_others_have_is_no_offer_no_ask_and_no_range(said: str) -> None:
    case = at((ONE[0], said), made_up()).session.case
    assert (case.competing_offers, case.own_ask, case.posted_range) == ((), None, ())


_SCRIPTED = (ONE[0], "no", "base", "none", "none", "no date", "all true")


@pytest.mark.parametrize(
    ("said", "noted"),
    [
        (("the offer is only verbal so far",), "it is only spoken"),
        (("the offer is only verbal so far", "it is only verbal"), ""),
        (("the offer is only verbal so far", "now i have it in writing"), "something to answer to"),
        (("i have the offer in writing",), ""),
    ],
)
def test_how_firm_ones_own_offer_is_is_remarked_on_where_it_changes(
    said: tuple[str, ...], noted: str
) -> None:
    replies = at((*_SCRIPTED, *said), made_up()).replies
    text = "\n".join(reply.text for reply in replies)
    assert noted in text
    assert any(one in text for one in ("only spoken", "something to answer to")) is bool(noted)


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("the other offer expires on friday", [("OpenAI", 3)]),
        ("my other offer runs out friday", [("OpenAI", 3)]),
        ("competitor's deadline is friday", [("OpenAI", 3)]),
        ("the other firm's letter says i have until friday", [("OpenAI", 3)]),
        ("there's another offer that expires friday", [("OpenAI", None), (None, 3)]),
        ("a second offer came in, they want an answer by friday", [("OpenAI", None), (None, 3)]),
    ],
)
def test_the_other_offer_is_the_one_that_is_known_and_another_is_one_more(
    said: str, known: list[tuple[str | None, int | None]]
) -> None:
    case = at((*ONE, said), made_up()).session.case
    assert [(one.company, one.deadline_days) for one in case.competing_offers] == known


@pytest.mark.parametrize(
    ("said", "bases"),
    [
        ("the other offer is 275k base", [260_000, 275_000]),
        ("the other one gave me 275k now", [275_000]),
        ("the other company raised to 275k", [275_000]),
        ("the other offer comes with 20k sign-on", [260_000]),
    ],
)
def test_another_base_than_is_known_moves_the_other_offer_only_where_that_is_said(
    said: str, bases: list[int]
) -> None:
    case = at((*ONE, said), made_up()).session.case
    assert [one.offer.base and one.offer.base.amount for one in case.competing_offers] == bases
    assert case.competing_offers[0].status is OfferStatus.WRITTEN


_SPOKEN = ("runway ml nyc, 230k base, only verbal so far", "no equity, no bonus")


@pytest.mark.parametrize(
    ("way", "said", "rivals"),
    [
        (_SPOKEN, ("still only verbal",), []),
        (_SPOKEN, ("verbal",), [None]),
        ((ONE[0],), ("verbal", "only verbal so far"), [None]),
        ((ONE[0],), ("verbal", "it's just spoken for now"), [None]),
        ((ONE[0],), ("verbal", "We Are Social"), ["We Are Social"]),
    ],
)
def test_how_firm_an_offer_is_names_no_company(
    way: tuple[str, ...], said: tuple[str, ...], rivals: list[str | None]
) -> None:
    case = at((*way, *said), made_up()).session.case
    assert [one.company for one in case.competing_offers] == rivals
