"""Companies in a message: by their name, or by where they stand."""

from __future__ import annotations

from itertools import pairwise

import pytest

from negotiation.understanding.message import Company
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.scan import scan
from negotiation.understanding.text import plain
from tests.negotiation.dialogue.player import shipped
from tests.negotiation.understanding.reading import TODAY, scanned, understood

NAMED = {
    # of the guides, and their peers
    "midjourney offered 240k": ["Midjourney"],
    "MIDJOURNEY OFFERED 240K": ["Midjourney"],
    "an offer from stability ai": ["Stability AI"],
    "openai or anthropic": ["OpenAI", "Anthropic"],
    # well known
    "datadog offered 240k": ["Datadog"],
    "jane street and two sigma offered": ["Jane Street", "Two Sigma"],
    "goldman sachs wants me": ["Goldman Sachs"],
    "an offer from booking.com": ["Booking.com"],
    "hugging face gave me 150k": ["Hugging Face"],
    "i have AT&T at 150k": ["AT&T"],
    "Dear Ming, Apple is pleased to offer you the position": ["Apple"],
    "Dear Ming, Kestrel Robotics is pleased to offer you a job": ["Kestrel Robotics"],
    "Dear Ming, We are pleased to offer you the position": [],
    # everyday words
    "Square gave me 190k": ["Square"],
    "uhh square gave me 190k": ["Square"],
    "hey so um square hit me up": ["Square"],
    "an offer from square": ["Square"],
    "square ml engineer sf": ["Square"],
    "square": ["Square"],
    "ramp, 210k base": ["Ramp"],
    "prefer notion": ["Notion"],
    "the ramp people": ["Ramp"],
    "ramp vs notion": ["Ramp", "Notion"],
    "got an offer!! square": ["Square"],
    "good news. ramp": ["Ramp"],
    "company ramp\nbase 240k": ["Ramp"],
    "my offer\ncompany ramp\nbase 240k": ["Ramp"],
    "stability hasn't offered yet, ML engineer London": ["Stability AI"],
    "ramp has not offered so far, 210k now": ["Ramp"],
    # by their place
    "an offer from quillfeather": ["Quillfeather"],
    "Peregrine Robotics gave me 180k": ["Peregrine Robotics"],
    "a startup called moonpatch": ["Moonpatch"],
    "260k from tessellate": ["Tessellate"],
    "260k base at tessellate": ["Tessellate"],
    "Novabyte: 140k base": ["Novabyte"],
    "Fenwick & Lowe sent me a letter": ["Fenwick & Lowe"],
    "an offer from Hale & Dorr": ["Hale & Dorr"],
    "novabyte - 140k base": ["Novabyte"],
    "and hexaloop offered 120k": ["Hexaloop"],
    "Hexaloop says 120k": ["Hexaloop"],
    "PayPal, Inc. offers 198k base": ["PayPal"],
    "interviewing at oakhaven": ["Oakhaven"],
    "ein Angebot von Kleinwerk": ["Kleinwerk"],
}
NOT_NAMED = (
    "stability of the base hasn't changed",
    "square feet", "the square is nice", "a ramp", "we ramp up", "my visa", "no notion", "one box",
    "i need time", "the best offer", "an offer from them", "an offer from the team",
    "offer from monday on", "offered 120k", "hexaloop", "i like hexaloop", "hexaloop is nice",
    "San Francisco offered 120k", "Redesigned the flow", "Moved our pipeline to spark", "The Offer",
    "Base 240k", "ML Engineer: 240k", "Bonus, 20k", "yes offered 120k", "a runway of 5 months",
    "good from afar", "we have no runway left. sad", "more runway! please",
    "what the company ramp\nbase 240k", "company ramp up",
)  # fmt: skip


def companies(text: str) -> tuple[CompanySpan, ...]:
    return tuple(scanned(text).parsed.companies)


@pytest.mark.parametrize(("text", "names"), NAMED.items())
def test_a_company_is_named(text: str, names: list[str]) -> None:
    assert [span.company.name for span in companies(text)] == names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("forget ramp", True), ("nothing from ramp yet", True), ("the ramp deal", True),
        ("the ramp one", True), ("ramp is in writing", True),
        ("we talked about ramp up time", False), ("a steep ramp", False), ("forget rampart", False),
    ],
)  # fmt: skip
def test_a_name_that_is_a_word_too_is_known_again_where_a_company_stands(
    text: str, named: bool
) -> None:
    spans = scan(text, TODAY, lambda words: (), ("Ramp",)).parsed.companies
    assert [span.company.name for span in spans] == (["Ramp"] if named else [])


@pytest.mark.xfail(strict=True, reason="of-hides-a-name: behind “of” a word that is a name is none")
@pytest.mark.parametrize("text", ["On behalf of Runway, I am pleased", "the offer of Ramp is 210k"])
def test_a_name_that_is_a_word_too_may_stand_behind_of(text: str) -> None:
    assert len(companies(text)) == 1


@pytest.mark.xfail(strict=True, reason="name-and-status: a name in front of “, in writing” is none")
@pytest.mark.parametrize("text", ["Novabyte, in writing", "novabyte, in writing"])
def test_a_name_with_how_real_its_offer_is_is_a_company(text: str) -> None:
    assert [span.company.name for span in companies(text)] == ["Novabyte"]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_no_company_is_named(text: str) -> None:
    assert [span.company.name for span in companies(text)] == []


def test_a_company_of_the_guides_has_its_key_and_any_other_has_none() -> None:
    keys = {span.company.name: span.company.key for span in companies("midjourney or datadog")}
    assert keys == {"Midjourney": "midjourney", "Datadog": None}


def test_a_name_that_no_table_has_is_known_by_its_place_only() -> None:
    table, place = companies("datadog offered 240k, then hexaloop offered 120k")
    assert (table.company.known, table.sure) == (True, True)
    assert (place.company.known, place.sure) == (False, False)


def test_a_name_ends_where_it_ends() -> None:
    (span,) = companies("an offer from jane street today")
    assert (span.at, span.to) == (3, 5)


def test_names_do_not_overlap() -> None:
    spans = companies("google deepmind, open ai, two sigma and jane street offered")
    assert [span.company.name for span in spans] == sorted(
        {span.company.name for span in spans}, key=[span.company.name for span in spans].index
    )
    assert all(one.to <= other.at for one, other in pairwise(spans))


def test_a_name_typed_small_is_printed_with_capitals_and_any_other_as_typed() -> None:
    assert companies("datadog offered 240k")[0].company.name == "Datadog"
    assert companies("an offer from HEXALOOP for me")[0].company.name == "HEXALOOP"
    assert companies("an offer from hexaLoop")[0].company.name == "hexaLoop"


HEADS = pytest.mark.xfail(strict=True, reason="heads: an everyday word at the head of a message")


@pytest.mark.parametrize("text", ["do you think so", "do it"])
def test_a_verb_is_no_company(text: str) -> None:
    assert companies(text) == ()


@pytest.mark.parametrize("text", ["cinco días"])
def test_a_word_of_another_language_is_no_company(text: str) -> None:
    assert companies(text) == ()


@pytest.mark.parametrize("text", ["Stripe's offer", "runway's figures"])
def test_a_company_may_own_its_offer(text: str) -> None:
    assert len(companies(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "target bonus 14%",
        "target 262k",
        pytest.param("block me", marks=HEADS),
        pytest.param("wise choice", marks=HEADS),
    ],
)
def test_an_everyday_word_at_the_head_of_a_message_is_no_company(text: str) -> None:
    assert companies(text) == ()


AGAIN = (
    "runway puts 214k on the table", "im on 176k at a bank, runway goes to 214k",
    "the runway job is 214k", "runway lays out 214k base",
)  # fmt: skip
NOT_AGAIN = (
    "runway left 214k", "a runway of 214k", "we have no runway, 214k", "my runway is 214k",
)  # fmt: skip


@pytest.mark.parametrize("text", AGAIN)
def test_a_word_that_names_whose_offer_it_is_does_so_where_it_does_something(text: str) -> None:
    assert named_beside_own(text) == ["Runway"]
    assert [span.company.name for span in companies(text)] == []


@pytest.mark.parametrize("text", NOT_AGAIN)
def test_elsewhere_it_stays_a_word(text: str) -> None:
    assert named_beside_own(text) == []


def named_beside_own(text: str) -> list[str]:
    own = Company("Runway", "runway")
    spans = scan(text, TODAY, shipped().names_in, own=own).parsed.companies
    return [span.company.name for span in spans]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("ugh not google, GOODFIRE. autocorrect", ["Google", "Goodfire"]),
        ("i meant Goodfire not google", ["Goodfire", "Google"]),
        ("not google, Sorry", ["Google"]),
        ("not google, Goodfire people", ["Google"]),
    ],
)
def test_what_stands_in_the_place_of_a_company_told_before_is_a_name(
    line: str, names: list[str]
) -> None:
    found = scan(plain(line), TODAY, shipped().names_in, ("Google",)).parsed.companies
    assert [one.company.name for one in found] == names


@pytest.mark.parametrize(
    ("text", "named"), [("zip 30308, base 131k", []), ("Zip offered me 131k base", ["Zip"])]
)
def test_a_postcode_is_nobodys_offer(text: str, named: list[str]) -> None:
    assert [one.company.name for one in understood(text).mentions if one.company] == named
