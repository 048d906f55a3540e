"""One amount typed into a field of its own."""

from __future__ import annotations

from decimal import Decimal

import pytest

from negotiation.model.said import Part
from negotiation.understanding.field import (
    LONGEST,
    MESSAGES,
    NotAmount,
    Why,
    amount_in,
    field_message,
    figure_of,
    percent_in,
    says_none,
    schedule_in,
)
from negotiation.understanding.message import Mention
from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import TODAY

AMOUNTS = {
    "250k": "250k",
    " 250,000 ": "250k",
    "£125,000": "125k GBP",
    "₹38L": "3.8m INR",
    "250k base": "250k",
    "about 250k": "250k",
    "9k/month": "9k",
    "250": "250",
    "0": "0",
    "250k, 15%": "250k",
    f"{'250k':<{LONGEST}}": "250k",
}
REFUSED = {
    "": Why.EMPTY,
    "   ": Why.EMPTY,
    "none": Why.NOTHING,
    "n/a": Why.NOTHING,
    "-": Why.NOTHING,
    "No.": Why.NOTHING,
    "not offered": Why.NOTHING,
    "a lot": Why.NO_NUMBER,
    "15%": Why.PERCENT,
    "250k and 300k": Why.SEVERAL,
    "250k, 300k": Why.SEVERAL,
    "-250k": Why.NEGATIVE,
    "−5": Why.NEGATIVE,
    "1234567890123": Why.TOO_LARGE,
    "9,999,999,999,999": Why.TOO_LARGE,
    "x" * (LONGEST + 1): Why.TOO_LONG,
    "240-260k": Why.RANGE,
}


@pytest.mark.parametrize(("text", "said"), AMOUNTS.items())
def test_the_one_amount_of_a_text_is_read(text: str, said: str) -> None:
    found = amount_in(text)
    assert isinstance(found, Mention)
    assert amount(found.quantity) == said


@pytest.mark.parametrize(("text", "why"), REFUSED.items())
def test_a_text_that_is_no_single_amount_says_why(text: str, why: Why) -> None:
    found = amount_in(text)
    assert isinstance(found, NotAmount)
    assert found.why is why


def test_every_reason_has_a_sentence_for_the_person() -> None:
    assert set(MESSAGES) == set(Why)
    assert NotAmount(Why.RANGE).message == MESSAGES[Why.RANGE]


@pytest.mark.parametrize(
    ("text", "percent"),
    [("15%", "15"), ("12.5 percent", "12.5"), ("a bonus of 15%", "15"), ("10-15%", None),
     ("15% or 20%", None), ("250k", None),
     (f"{'15%':<{LONGEST}}", "15"), (f"{'15%':<{LONGEST + 1}}", None)],
)  # fmt: skip
def test_a_single_percentage_is_read(text: str, percent: str | None) -> None:
    found = percent_in(text)
    assert (found.low if found else None) == (Decimal(percent) if percent else None)


def test_a_schedule_is_read() -> None:
    found = schedule_in("5/15/40/40")
    assert found is not None
    assert [int(share * 100) for share in found.shares] == [5, 15, 40, 40]
    assert schedule_in("5/15") is None


@pytest.mark.parametrize(
    ("text", "part", "said"),
    [
        ("250k", Part.BASE, "250k"),
        ("15% bonus", Part.BONUS, "15%"),
        ("15%", Part.BASE, None),
        ("15%", Part.SIGN_ON, None),
        ("9000 options", Part.EQUITY, "9000 units"),
        ("9000 options", Part.BASE, None),
        ("20k bonus, 10k sign-on", Part.SIGN_ON, "10k"),
        ("20k, 10k", Part.BASE, "20k"),
        ("nothing yet", Part.BASE, None),
    ],
)
def test_a_fields_figure_is_the_one_of_its_label(text: str, part: Part, said: str | None) -> None:
    found = figure_of(field_message(text, TODAY), part)
    assert (amount(found.quantity) if found else None) == said


def test_a_field_names_no_company_of_the_guides() -> None:
    assert field_message("midjourney 250k", TODAY).names == ()


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("none", True),
        ("N/A", True),
        (" no. ", True),
        ("—", True),
        ("none yet", False),
        ("0", False),
    ],
)
def test_none_is_said_in_a_word(text: str, none: bool) -> None:
    assert says_none(text) is none


@pytest.mark.parametrize(
    ("text", "part", "figure"),
    [
        ("10%, 20k", Part.SIGN_ON, "20k"),
        ("10%, 20k", Part.BASE, "20k"),
        ("10%, 20k", Part.BONUS, "10%"),
        ("20k, bonus 10%", Part.BONUS, "10%"),
        ("20k", Part.BONUS, "20k"),
        ("10%", Part.FLOOR, None),
    ],
)
def test_a_field_takes_the_figure_that_is_its_own_or_the_first_that_may_be(
    text: str, part: Part, figure: str | None
) -> None:
    found = figure_of(field_message(text, TODAY), part)
    assert (amount(found.quantity) if found is not None else None) == figure
