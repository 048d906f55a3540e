"""Names in whole messages: companies, peers, roles and places, as written and mistyped."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.index import GuideIndex
from negotiation.model.facts import Certainty, NameKind, NameSpan
from tests.guides.collection import EACH, at_hand, indexed
from tests.guides.making import company, guide

GUIDES = [
    *company("midjourney", "Midjourney", ("San Francisco", "Remote US")),
    *company("stability-ai", "Stability AI", ("London", "San Francisco")),
    *company("starling-bank", "Starling Bank", ("London (HQ)", "Cardiff")),
    *company("runway", "Runway", ("New York City", "Tier 1 (premium towns)")),
    *company("remote-com", "Remote.com", ("Remote US",)),
    *company("jpmorgan-chase", "JPMorgan Chase", ("New York",)),
    *company("square", "Square", ("San Francisco",)),
    *company("vmware", "VMware (Broadcom)", ("Palo Alto",)),
    *company("brex", "Brex", ("San Francisco",)),
    *company("brex-ai", "Brex", ("San Francisco",)),
    guide("midjourney/diffusion-model-engineer", "Midjourney", "Diffusion Model Engineer",
          ("San Francisco",), [("Diffusion Model Engineer", "Google", "L6+")]),
    guide("vmware/tanzu-cloud-engineer", "VMware (Broadcom)", "Tanzu Cloud Engineer"),
]  # fmt: skip
INDEX = GuideIndex.build(GUIDES)
FIVE, SIX = "Inner Ring Towns Yonder Hill", "Outer Ring Towns Yonder Hill Side"
ODD = GuideIndex.build(
    [
        *company("quokkas", "Quokkas", (FIVE, SIX)),
        *company("quokkax", "Quokkax"),
        *company("dingo-wombat", "Dingo Wombat"),
    ]
)


def _words(text: str) -> list[str]:
    return [bare for word in text.lower().split() if (bare := word.strip(".,:;!?()\"'"))]


def _spans(text: str, kind: NameKind | None = None) -> list[NameSpan]:
    return [span for span in INDEX.names_in(_words(text)) if kind in (None, span.kind)]


def _one(text: str, kind: NameKind) -> NameSpan:
    (span,) = _spans(text, kind)
    return span


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("offer from midjourney", "midjourney"),
        ("stability ai wants me", "stability-ai"),
        ("stabilityai", "stability-ai"),
        ("starling bank", "starling-bank"),
        ("jpm", "jpmorgan-chase"),
        ("j.p. morgan", "jpmorgan-chase"),
        ("jpmorgan-chase", "jpmorgan-chase"),
        ("the jp morgan chase letter", "jpmorgan-chase"),
        ("midjourney's offer", "midjourney"),
        ("remote.com", "remote-com"),
        ("vmware", "vmware"),
        ("vmware (broadcom)", "vmware"),
    ],
)
def test_a_company_is_found_by_any_of_its_names(text: str, key: str) -> None:
    span = _one(text, NameKind.COMPANY)
    assert (span.key, span.certainty) == (key, Certainty.EXACT)


@pytest.mark.parametrize(
    ("text", "key", "typed"),
    [
        ("ok so midjurney offered", "midjourney", "midjurney"),
        ("midjorney", "midjourney", "midjorney"),
        ("at starlng bank in cardiff", "starling-bank", "starlng bank"),
        ("stabilty ai", "stability-ai", "stabilty ai"),
        ("vmwre broadcom", "vmware", "vmwre broadcom"),
        ("jpmorgn chase", "jpmorgan-chase", "jpmorgn chase"),
    ],
)
def test_a_mistyped_company_is_likely(text: str, key: str, typed: str) -> None:
    span = _one(text, NameKind.COMPANY)
    assert (span.key, span.certainty) == (key, Certainty.LIKELY)
    assert _words(text)[span.start : span.end] == typed.split()


def test_a_slip_in_the_first_letter_is_worth_a_question() -> None:
    span = _one("nidjourney", NameKind.COMPANY)
    assert (span.certainty, span.others) == (Certainty.DOUBTFUL, ())


def test_a_lone_slip_of_an_ordinary_word_is_that_unless_a_role_stands_behind_it() -> None:
    assert _spans("runnway") == []
    assert _spans("runnway engineer") == []
    assert _one("runnway ml engineer", NameKind.COMPANY).key == "runway"


def test_a_slip_that_is_as_near_to_two_names_is_in_doubt_between_them() -> None:
    (span,) = ODD.names_in(["quokkaz"])
    assert span.certainty is Certainty.DOUBTFUL
    assert {span.key, *(other.key for other in span.others)} == {"quokkas", "quokkax"}


def test_a_word_of_a_name_is_likely_that_company() -> None:
    found = {word: ODD.names_in(word.split())[0].certainty for word in ("wombat", "dingo wombat")}
    assert found == {"wombat": Certainty.LIKELY, "dingo wombat": Certainty.EXACT}


@pytest.mark.parametrize(("label", "found"), [(FIVE, True), (SIX, False)])
def test_a_region_of_five_words_that_nobody_knows_is_a_place(label: str, found: bool) -> None:
    spans = ODD.names_in(label.lower().split())
    assert any(span.name == label for span in spans) is found


@pytest.mark.parametrize(("text", "found"), [("nww york", True), ("nw york", False)])
def test_two_letters_are_too_few_for_a_slip_in_a_place(text: str, found: bool) -> None:
    assert ([span.key for span in _spans(text)] == ["new-york"]) is found


def test_so_many_words_of_a_message_are_looked_at() -> None:
    assert [span.key for span in INDEX.names_in([*["the"] * 799, "midjourney"])] == ["midjourney"]
    assert INDEX.names_in([*["the"] * 800, "midjourney"]) == ()


@pytest.mark.parametrize(
    ("letters", "most", "slip", "key"),
    [(9, 159, ("midjurney",), "midjourney"), (4, 39, ("new", "yrok"), "new-york")],
)
def test_so_many_words_are_tried_as_slips(
    letters: int, most: int, slip: tuple[str, ...], key: str
) -> None:
    chance = random.Random(3)  # noqa: S311 - no secret is made of it
    words = ["".join(chance.choices("bcdfgj", k=letters)) for _ in range(most + 1)]
    assert [span.key for span in INDEX.names_in([*words[:most], *slip])] == [key]
    assert INDEX.names_in([*words, *slip]) == ()


@pytest.mark.parametrize(
    "text",
    [
        "offer", "engineer", "base", "anchor", "target 200k", "i redesigned the pipeline",
        "we moved the deadline", "salery", "is that negotiable", "the recruiter called back",
        "as an ally of mine said, go to them", "they matched it in the end", "thanks for the call",
        "our unit tests discard stale pages", "https://jobs.midjourney.example/apply",
        "someone@midjourney.example",
    ],
)  # fmt: skip
def test_ordinary_words_and_addresses_are_no_sure_company(text: str) -> None:
    companies = [*_spans(text, NameKind.COMPANY), *_spans(text, NameKind.PEER)]
    assert [span for span in companies if not span.common] == []


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("what do i say", NameKind.PEER, "DigitalOcean"),
        ("square", NameKind.COMPANY, "square"),
        ("remote", NameKind.COMPANY, "remote-com"),
        ("meta", NameKind.PEER, "Meta"),
        ("uber", NameKind.PEER, "Uber"),
        ("plaid", NameKind.PEER, "Plaid"),
        ("runway", NameKind.COMPANY, "runway"),
        ("mid journey", NameKind.COMPANY, "midjourney"),
        ("palo alto", NameKind.PEER, "Palo Alto"),
        ("how do we work it out", NameKind.PEER, "WeWork"),
        ("to sum up", NameKind.PEER, "SumUp"),
        ("work day", NameKind.PEER, "Workday"),
        ("e bay", NameKind.PEER, "eBay"),
        ("us", NameKind.PLACE, "us"),
        ("remote", NameKind.PLACE, "remote"),
        ("designer", NameKind.ROLE, "product-designer"),
    ],
)
def test_a_name_that_means_something_else_too_is_marked(
    text: str, kind: NameKind, key: str
) -> None:
    assert [span.common for span in _spans(text, kind) if span.key == key] == [True]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("google", "Google"),
        ("facebook", "Meta"),
        ("at&t", "AT&T"),
        ("open ai", "OpenAI"),
        ("goldman", "Goldman Sachs"),
        ("capital one", "Capital One"),
        ("abnb", "Airbnb"),
        ("bbg", "Bloomberg"),
        ("cockroachdb", "Cockroach Labs"),
        ("dbx", "Databricks"),
    ],
)
def test_a_company_without_guides_is_a_peer(text: str, key: str) -> None:
    span = _one(text, NameKind.PEER)
    assert (span.key, span.certainty, span.common) == (key, Certainty.EXACT, False)


@pytest.mark.parametrize(
    ("text", "named"),
    [("at t-mobile", ["T-Mobile"]), ("at t mobile", ["T-Mobile"]), ("at&t mobile plan", ["AT&T"])],
)
def test_of_two_firms_that_share_a_word_the_longer_name_is_meant(
    text: str, named: list[str]
) -> None:
    index = GuideIndex.build([*GUIDES, *company("t-mobile", "T-Mobile", ("Dallas",))])
    firms = (NameKind.COMPANY, NameKind.PEER)
    assert [one.name for one in index.names_in(_words(text)) if one.kind in firms] == named


def test_two_folders_of_one_name_are_told_with_the_name() -> None:
    span = _one("brex", NameKind.COMPANY)
    assert [span.key, *(other.key for other in span.others)] == ["brex", "brex-ai"]


@pytest.mark.parametrize(
    ("text", "key", "certainty"),
    [
        ("ml engineer", "ml-ai-engineer", Certainty.EXACT),
        ("engineer, machine learning", "ml-ai-engineer", Certainty.EXACT),
        ("sr swe", "senior-software-engineer", Certainty.EXACT),
        ("senior enginer", "senior-software-engineer", Certainty.EXACT),
        ("sde2", "software-engineer", Certainty.LIKELY),
        ("product mananger", "product-manager", Certainty.LIKELY),
        ("data scientst", "data-scientist", Certainty.LIKELY),
        ("diffusion model engineer", "diffusion-model-engineer", Certainty.EXACT),
        ("diffusion engineer", "diffusion-model-engineer", Certainty.LIKELY),
        ("tanzu", "tanzu-cloud-engineer", Certainty.DOUBTFUL),
    ],
)
def test_a_role_is_found_over_all_companies(text: str, key: str, certainty: Certainty) -> None:
    span = _one(text, NameKind.ROLE)
    assert (span.key, span.certainty) == (key, certainty)
    assert (span.start, span.end) == (0, len(_words(text)))


@pytest.mark.parametrize("text", ["engineer", "senior", "the manager called", "data", "platform"])
def test_a_word_of_many_roles_is_none(text: str) -> None:
    assert _spans(text, NameKind.ROLE) == []


def test_the_level_beside_a_role_is_not_in_it() -> None:
    span = _one("l5 ml engineer ii", NameKind.ROLE)
    assert (span.start, span.end) == (1, 3)


def test_two_letters_are_a_role_beside_another_name_and_else_marked() -> None:
    assert not _one("jpm ds nyc", NameKind.ROLE).common
    assert not _one("ds at runway", NameKind.ROLE).common
    assert _one("my ds is old", NameKind.ROLE).common


@pytest.mark.parametrize(
    ("text", "common"),
    [
        ("ds runway", True),  # an ordinary word right beside it tells nothing
        ("runway ds", True),
        ("ds midjourney", False),
        ("midjourney ds", False),
        ("ds at the runway", False),
        ("runway the ds", False),
    ],
)
def test_a_name_beside_two_letters_tells_that_they_are_a_role(text: str, common: bool) -> None:
    assert _one(text, NameKind.ROLE).common is common


def test_a_short_word_that_may_be_a_role_mends_no_name_in_front_of_it() -> None:
    """ "Merci de nous répondre" is no Merck, though DE is a data engineer."""
    assert _spans("merci de nous repondre", NameKind.PEER) == []


def test_words_that_fit_several_roles_name_the_others() -> None:
    span = _one("cloud engineer", NameKind.ROLE)
    more = GuideIndex.build(
        [*GUIDES, guide("square/payments-cloud-engineer", "Square", "Payments Cloud Engineer")]
    )
    (several,) = (
        found for found in more.names_in(["cloud", "engineer"]) if found.kind is NameKind.ROLE
    )
    assert (span.certainty, span.others) == (Certainty.LIKELY, ())
    assert several.certainty is Certainty.DOUBTFUL
    assert {several.key, *(other.key for other in several.others)} == {
        "payments-cloud-engineer",
        "tanzu-cloud-engineer",
    }


@pytest.mark.parametrize(
    ("text", "key", "certainty"),
    [
        ("sf", "san-francisco", Certainty.EXACT),
        ("nyc", "new-york", Certainty.EXACT),
        ("manhattan", "new-york", Certainty.EXACT),
        ("brooklyn", "new-york", Certainty.EXACT),
        ("berlin", "berlin", Certainty.EXACT),
        ("france", "france", Certainty.EXACT),
        ("bay area", "bay-area", Certainty.EXACT),
        ("são paulo", "sao-paulo", Certainty.EXACT),
        ("sanfrancisco", "san-francisco", Certainty.EXACT),
        ("cambridge uk", "cambridge-uk", Certainty.EXACT),
        ("cambridge", "cambridge-ma", Certainty.DOUBTFUL),
        ("cardif", "cardiff", Certainty.LIKELY),
        ("san fransisco", "san-francisco", Certainty.LIKELY),
        ("new yrok", "new-york", Certainty.LIKELY),
        ("remote us", "remote-us", Certainty.EXACT),
        ("remote in the uk", "remote-uk", Certainty.EXACT),
        ("tier 1", "tier-1-premium-towns", Certainty.EXACT),
    ],
)
def test_a_place_is_found_wherever_it_is(text: str, key: str, certainty: Certainty) -> None:
    span = _one(text, NameKind.PLACE)
    assert (span.key, span.certainty) == (key, certainty)
    assert (span.start, span.end) == (0, len(text.split()))


@pytest.mark.parametrize(
    ("text", "key"), [("london on monday", "london"), ("dublin or cork", "dublin")]
)
def test_an_ordinary_word_after_a_town_is_no_province(text: str, key: str) -> None:
    first = _spans(text, NameKind.PLACE)[0]
    assert (first.key, first.end) == (key, 1)


@pytest.mark.parametrize(
    ("text", "key"),
    [("new yrok", "new-york"), ("bay aera", "bay-area"), ("san fransisco", "san-francisco"),
     ("readng", "reading")],
)  # fmt: skip
def test_a_place_that_is_mistyped_is_no_ordinary_word(text: str, key: str) -> None:
    span = _one(text, NameKind.PLACE)
    assert (span.key, span.certainty, span.common) == (key, Certainty.LIKELY, False)


def test_spans_come_in_order_and_overlap_between_kinds_only() -> None:
    text = "stability ai ml engineer in palo alto or remote us, not at midjourney"
    found = _spans(text)
    assert [span.start for span in found] == sorted(span.start for span in found)
    for kind in NameKind:
        of_kind = [span for span in found if span.kind is kind]
        assert all(first.end <= then.start for first, then in pairwise(of_kind))
    assert {span.kind for span in found} == set(NameKind)


def test_a_word_that_holds_two_names_gives_both() -> None:
    assert [span.key for span in _spans("midjourney/runway", NameKind.COMPANY)] == [
        "midjourney",
        "runway",
    ]


def test_a_part_of_a_hyphened_name_is_no_name_beside_the_whole() -> None:
    assert [(span.kind, span.key) for span in _spans("character.ai")] == [
        (NameKind.PEER, "Character AI")
    ]


def test_punctuation_alone_and_nothing_name_nothing() -> None:
    assert INDEX.names_in([]) == ()
    assert INDEX.names_in(["–", "", "…", "💰"]) == ()


@given(st.lists(st.text(max_size=12), max_size=40))
def test_any_words_give_spans_inside_the_message(words: list[str]) -> None:
    for span in INDEX.names_in(words):
        assert 0 <= span.start < span.end <= len(words)


def test_a_hostile_text_is_read_to_a_bound_and_the_same_each_time() -> None:
    chance = random.Random(3)  # noqa: S311 - no secret is made of it
    words = ["".join(chance.choices("abcdefghij", k=9)) for _ in range(3_000)]
    words[:2] = ["midjurney", "enginer"]
    found = INDEX.names_in(words)
    assert found == INDEX.names_in(words)
    assert found[0].key == "midjourney"


@at_hand
def test_every_company_of_the_collection_is_found_by_name_and_by_folder(
    one_of: Callable[[int], int],
) -> None:
    index = indexed(one_of(EACH))
    assert index.companies()
    lost = []
    for named in index.companies():
        for text in (named.name, named.key, named.key.replace("-", " ")):
            words = _words(re.sub(r"[()]", " ", text))
            keys = [
                span.key
                for span in index.names_in(words)
                if span.kind is NameKind.COMPANY and span.certainty is Certainty.EXACT
            ]
            if named.key not in keys:
                lost.append((named, text, keys))
    assert lost == []
