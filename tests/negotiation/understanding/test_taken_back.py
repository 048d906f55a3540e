"""What is taken back: a name asked of oneself, an offer of a company that was told before."""

from __future__ import annotations

import pytest

from negotiation.understanding.read import World, read
from tests.negotiation.dialogue.player import shipped
from tests.negotiation.understanding.reading import TODAY, understood


def _named(text: str) -> list[str]:
    return [name.name for name in understood(text).names if name.kind.value in ("company", "peer")]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Google? no. Microsoft, pm, seattle", "Microsoft"),
        ("runway? no sorry. midjourney. ml engineer sf 250k base", "Midjourney"),
        ("Figma? nope. Stripe, new york, base 231k", "Stripe"),
        ("Uber?? no wait. Lyft, 190k base", "Lyft"),
    ],
)
def test_the_name_behind_a_no_is_the_one_that_is_meant(text: str, company: str) -> None:
    assert _named(text) == [company]


@pytest.mark.parametrize(
    "text",
    ["Google? No idea. Microsoft pays 240k", "who pays more, Google? Microsoft offers 240k"],
)
def test_a_name_that_nothing_takes_back_stays(text: str) -> None:
    assert _named(text) == ["Google", "Microsoft"]


def _gone(text: str, *told: str) -> list[str]:
    message = read(text, World(TODAY, shipped().names_in, told=told))
    return [one.company.name for one in message.talks if one.gone and one.company is not None]


@pytest.mark.parametrize(
    "text",
    [
        "please take stripe out",
        "take the stripe thing out, i misread it",
        "can you cross stripe off",
        "misread the stripe mail. it's only an invite to interview",
        "on second thoughts the stripe thing isn't a real offer, just a chat",
        "that stripe thing turned out to be a recruiter mail, not an offer",
        "stripe's mail was just a newsletter lol",
        "scratch the stripe one, it's no offer",
    ],
)
def test_a_company_told_of_before_has_no_offer_after_all(text: str) -> None:
    assert _gone(text, "Stripe") == ["Stripe"]


@pytest.mark.parametrize(
    "text",
    [
        "please don't take stripe out",
        "i'd take stripe out to dinner",
        "take the name stripe out of the mail",
        "leave stripe out of it",
        "stripe has not made an offer yet",
        "i reread the stripe mail, it says 241k base",
        "stripe's mail is not an offer i can refuse",
        "is the stripe mail not an offer?",
    ],
)
def test_a_company_told_of_before_keeps_what_it_offers(text: str) -> None:
    assert _gone(text, "Stripe") == []


@pytest.mark.parametrize(
    ("text", "unsays"),
    [
        ("ok so i looked at the mail again and it's not an offer at all, it's an invite", True),
        ("that mail was not an offer", True),
        ("it's not an offer i'd refuse", False),
        ("is it not an offer?", False),
    ],
)
def test_an_offer_told_before_is_unsaid_without_its_name(text: str, unsays: bool) -> None:
    assert understood(text).unsays is unsays
