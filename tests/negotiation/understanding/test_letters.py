"""Pasted letters: where they begin, whose offer they make, and that they only state."""

from __future__ import annotations

import pytest

from negotiation.understanding.letters import begins_at, issuer
from negotiation.understanding.message import Mode, Side
from tests.negotiation.understanding.reading import scanned, tokens_of, understood

LETTER = (
    "Dear Ana,\n"
    "we are pleased to offer you the position of ML Engineer at Runway.\n"
    "Your base salary will be $214,000 per year. Do you want to join us?\n"
    "If you accept, your sign-on bonus is $20,000.\n"
    "Engineers come to us from OpenAI and Google.\n"
    "Kind regards"
)


FROM = "letter-from: “our people come from OpenAI” makes OpenAI the company of the letter"


def begins(text: str) -> int | None:
    found = scanned(text)
    return begins_at(tokens_of(text), found.parsed.marks)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (LETTER, 0),
        ("here is the letter:\n" + LETTER, 5),
        ("Dear Ana, we are pleased to offer you a job. " + "It is a good one. " * 15, 0),
        ("Dear Ana, we are pleased to offer you a job.", 0),
        ("Hi Ana, Luma would love to have you on board. Your base will be $214,000.", 0),
        ("Dear all, the canteen is closed on Friday.", None),
        ("my boss would love to have you all know that base is 240k", None),
        ("base 240k\nbonus 15%\nequity 300k", None),
        ("hi\nhow are you\nfine", None),
        ("", None),
    ],
)
def test_a_letter_begins_somewhere_or_is_none(text: str, at: int | None) -> None:
    found = begins(text) if text else begins_at((), ())
    assert (found is None) == (at is None)
    assert at is None or found is None or found <= at + 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("on behalf of Midjourney we write to you. OpenAI, OpenAI", "Midjourney"),
        ("Runway is pleased to offer you the job. OpenAI is big", "Runway"),
        ("Datadog and Datadog and Klarna", "Datadog"),
        ("we are pleased", None),
    ],
)
def test_a_letters_company_is_the_one_that_issues_it_or_is_named_most(
    text: str, name: str | None
) -> None:
    company = issuer(scanned(text).clauses, 0)
    assert (company.name if company else None) == name


@pytest.mark.xfail(strict=True, reason=FROM)
def test_every_figure_of_a_letter_is_offered_by_its_company() -> None:
    found = understood(LETTER).mentions
    assert [one.mode for one in found] == [Mode.OFFERED, Mode.OFFERED]
    assert {one.company.name for one in found if one.company} == {"Runway"}


@pytest.mark.xfail(strict=True, reason=FROM)
def test_a_letter_asks_nothing_and_claims_no_offer_of_others() -> None:
    message = understood(LETTER)
    assert message.letter
    assert not message.asks
    assert [talk.company.name for talk in message.talks if talk.company] == ["Runway"]


def test_a_letter_that_is_introduced_as_the_other_offer_is_that() -> None:
    letter = LETTER.replace(" at Runway", "").replace(
        "Engineers come to us from OpenAI and Google.", ""
    )
    found = understood("and this is the other offer:\n" + letter).mentions
    assert {one.side for one in found} == {Side.OTHER}


@pytest.mark.parametrize(
    ("lead", "named"),
    [("here is my letter", ["Runway"]), ("my brother sent me his letter", [])],
)
def test_a_letter_to_somebody_else_names_no_company_from_its_first_word_on(
    lead: str, named: list[str]
) -> None:
    found = scanned(
        f"{lead}:\nRunway is pleased to offer you, Tom, the job.\n"
        "Your base salary will be $214,000 per year.\nKind regards"
    )
    assert [name.name for name in found.names] == named
