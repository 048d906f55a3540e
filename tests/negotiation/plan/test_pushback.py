"""Seven answers for seven pushbacks, and a friendly no to a bluff."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from negotiation.analysis.results import Analysis
from negotiation.model.offer import OfferStatus
from negotiation.plan.pushback import no_bluff, pushbacks
from tests.negotiation.made import BASE_ASK, CASE, NUMBERS, against, figure, rival


def answer(key: str, numbers: Analysis = NUMBERS) -> str:
    return next(str(given.say) for given in pushbacks(CASE, numbers) if given.key == key)


def test_there_are_seven_and_each_says_something() -> None:
    answers = pushbacks(CASE, NUMBERS)
    assert [given.key for given in answers] == [
        "base_fixed",
        "final_offer",
        "decide_now",
        "other_offers",
        "current_pay",
        "expectations",
        "no_match",
    ]
    assert all(given.say and given.they_say for given in answers)


def test_a_fixed_base_leads_to_what_else_is_asked_for() -> None:
    assert "a profit share of $180,000 a year" in answer("base_fixed")
    alone = answer("base_fixed", replace(NUMBERS, asks=(BASE_ASK,)))
    assert "which other parts" in alone.lower()


def test_a_final_offer_with_nothing_left_to_ask_for_takes_a_day() -> None:
    said = answer("final_offer", replace(NUMBERS, asks=(replace(BASE_ASK, hold=True),)))
    assert "If not" not in said
    assert "I'd like a day to think it over" in said


def test_what_is_expected_is_a_range_for_the_first_ask_only() -> None:
    first, second = (replace(ask, bolster=figure(300_000)) for ask in NUMBERS.asks[:2])
    said = answer("expectations", replace(NUMBERS, asks=(first, second)))
    assert "$295,000 to $300,000" in said
    assert said.count("$300,000") == 1


def test_a_final_offer_is_met_with_one_either_or() -> None:
    said = answer("final_offer")
    assert "$283,750" in said
    assert "$165,000" in said


def test_more_time_has_a_date() -> None:
    case = replace(CASE, today=date(2026, 11, 24))
    said = next(str(a.say) for a in pushbacks(case, NUMBERS) if a.key == "decide_now")
    assert "until Tuesday, 1 December" in said


def test_other_offers_are_neither_claimed_nor_denied_without_one() -> None:
    said = answer("other_offers")
    assert "private" in said
    assert "no other" not in said
    assert "I also have" not in said


def test_a_real_written_offer_may_be_told() -> None:
    case, numbers = against(rival())
    said = next(str(a.say) for a in pushbacks(case, numbers) if a.key == "other_offers")
    assert "Globex" in said


def test_todays_pay_is_not_told() -> None:
    assert "$" not in answer("current_pay")
    note = next(a.note for a in pushbacks(CASE, NUMBERS) if a.key == "current_pay")
    assert "false figure" in note


def test_expectations_ask_for_the_range_first() -> None:
    said = answer("expectations")
    assert said.index("range") < said.index("$295,000")


def test_a_bluff_gets_a_no_and_the_honest_version() -> None:
    said = str(no_bluff(CASE, NUMBERS))
    assert said.startswith("I'd leave that out")
    assert "$295,000" in said
    assert "I also have" not in said


def test_a_bluff_with_a_real_offer_gets_the_real_one() -> None:
    case, numbers = against(rival(OfferStatus.VERBAL, may_quote=False))
    assert "a verbal offer from Globex" in str(no_bluff(case, numbers))


def test_a_bluff_with_nothing_to_ask_gets_a_plain_no() -> None:
    assert "stands well without it" in str(no_bluff(CASE, replace(NUMBERS, asks=())))
