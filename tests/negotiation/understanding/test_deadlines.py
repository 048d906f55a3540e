"""What each day is for, and whose."""

from __future__ import annotations

from datetime import date

import pytest

from negotiation.understanding.message import About, DateSaid, Side
from tests.negotiation.understanding.notation import day
from tests.negotiation.understanding.reading import understood


def dates(text: str) -> tuple[DateSaid, ...]:
    return understood(text).dates


def only(text: str) -> DateSaid:
    (found,) = dates(text)
    return found


ANSWER = (
    "answer by friday", "friday is my deadline", "deadline: friday",
    "they want my answer, by friday",
    "by friday", "until friday", "they gave me until friday", "valid until friday",
    "the offer expires friday", "decide within 5 days", "a week to think", "bis Freitag antworten",
    "they need to know friday", "sign and return by friday", "valid for 5 days",
    "so it stays friday", "i have 72 hours, counting from this morning",
)  # fmt: skip
OTHER = (
    "they want to hop on a call friday", "hr wants a chat friday",
    "i start friday", "interview friday", "my notice is 3 months", "onsite on friday",
    "they call me friday", "severance until friday", "my visa runs until friday",
    "90 days after i leave", "a week before i start",
    "originally it was friday", "a friend started friday", "repay within 12 months",
    "vesting starts friday", "the bonus is paid on friday", "my lease ends friday",
)  # fmt: skip
UNSAID = ("friday", "on friday", "5 days", "stripe, friday", "maybe friday")


@pytest.mark.parametrize("text", ANSWER)
def test_a_day_beside_words_of_answering_is_their_deadline(text: str) -> None:
    assert only(text).about is About.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "due friday",
        pytest.param(
            "friday at the latest",
            marks=pytest.mark.xfail(strict=True, reason="“latest” behind its day is not seen"),
        ),
    ],
)
def test_words_of_a_limit_make_a_deadline_on_either_side(text: str) -> None:
    assert only(text).about is About.ANSWER


@pytest.mark.parametrize("text", OTHER)
def test_a_day_that_something_else_owns_is_no_deadline(text: str) -> None:
    assert only(text).about is About.OTHER


@pytest.mark.parametrize("text", UNSAID)
def test_a_day_alone_is_for_nothing_yet(text: str) -> None:
    assert only(text).about is About.UNSAID


def test_the_nearest_word_decides() -> None:
    assert [one.about for one in dates("answer friday, start jan 11")] == [
        About.ANSWER,
        About.OTHER,
    ]
    assert only("start date not said, answer by friday").about is About.ANSWER


def test_a_day_in_a_question_is_asked() -> None:
    assert only("is friday too late to answer?").asked
    assert only("if they say friday").asked
    assert not only("answer by friday").asked


@pytest.mark.parametrize(
    ("text", "side", "name"),
    [
        ("answer by friday", Side.HERE, None),
        ("stripe wants an answer by friday", Side.COMPANY, "Stripe"),
        ("stripe gave 230k, answer by friday", Side.COMPANY, "Stripe"),
        ("the other offer runs until friday", Side.OTHER, None),
    ],
)
def test_a_day_is_of_the_offer_its_clause_speaks_of(
    text: str, side: Side, name: str | None
) -> None:
    found = only(text)
    assert found.side is side
    assert (found.company.name if found.company else None) == name


def test_a_day_that_may_be_two_keeps_both_and_its_words() -> None:
    found = only("answer by next friday")
    assert (found.day, found.also) == (date(2026, 12, 4), date(2026, 12, 11))
    assert found.words == "next friday"


def test_a_vague_day_says_so() -> None:
    assert only("answer before christmas").vague
    assert not only("answer by friday").vague


def test_a_letters_own_date_is_no_deadline_and_its_days_count_from_it() -> None:
    assert dates("letter dated December 4, 2026") == ()
    assert only("dated 2026-12-04, valid for 14 days").day == date(2026, 12, 18)
    assert only("valid for 14 days").day == date(2026, 12, 16)


def test_a_day_that_is_past_by_its_words_is_none() -> None:
    assert dates("they called 3 days ago") == ()


def test_a_span_of_years_is_no_day() -> None:
    assert dates("i worked there 4 years") == ()


def test_a_day_they_named_is_theirs() -> None:
    assert only("they now say the 16th").theirs
    assert not only("the 16th").theirs


def test_days_stand_in_the_order_of_the_text() -> None:
    assert [day(one) for one in dates("onsite friday, answer by monday, start jan 11")] == [
        "else 4 Dec",
        "by 7 Dec",
        "else 11 Jan 2027",
    ]


@pytest.mark.parametrize(
    ("line", "denied"),
    {
        "it's december 11 not 8": (date(2026, 12, 8),),
        "december 11, not 8": (date(2026, 12, 8),),
        "december 11, not 8 people": (),
        "december 11 not 24k": (),
        "february 11 not 31": (),
    }.items(),
)
def test_a_number_alone_behind_a_not_is_a_day_of_that_month(
    line: str, denied: tuple[date, ...]
) -> None:
    assert understood(line).not_days == denied
