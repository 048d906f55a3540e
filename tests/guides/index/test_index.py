"""The index: loose lines, completion, and what it promises about itself."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.index import GuideIndex
from negotiation.model.facts import Certainty, Facts, Located
from tests.guides.making import company, guide

GUIDES = [
    *company("midjourney", "Midjourney", ("San Francisco", "Remote US")),
    *company("stability-ai", "Stability AI", ("London", "San Francisco", "Remote US")),
    *company("runway", "Runway", ("New York City", "San Francisco", "Remote US")),
    *company("remote-com", "Remote.com", ("San Francisco / Bay Area", "Remote US")),
    *company("sea-group", "Sea Group", ("Singapore (HQ)", "Jakarta")),
    *company("square", "Square", ("San Francisco", "New York")),
    *company("bank-of-america", "Bank of America", ("New York", "Charlotte NC")),
    *company("brex", "Brex", ("San Francisco",)),
    *company("brex-ai", "Brex", ("San Francisco",)),
    guide("midjourney/diffusion-model-engineer", "Midjourney", "Diffusion Model Engineer",
          ("San Francisco", "Remote US"), [("Diffusion Model Engineer", "Google", "L6+")]),
]  # fmt: skip
INDEX = GuideIndex.build(GUIDES)


def _found(located: Located) -> tuple[str | None, str | None, str | None]:
    company = located.company.best.key if located.company and located.company.best else None
    role = located.role.best.role_key if located.role and located.role.best else None
    region = located.region.best if located.region else None
    return company, role, region


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("midjourney ml sf", ("midjourney", "ml-ai-engineer", "San Francisco")),
        ("sf ml midjourney", ("midjourney", "ml-ai-engineer", "San Francisco")),
        ("ml sf midjourney", ("midjourney", "ml-ai-engineer", "San Francisco")),
        ("ml engineer at stability in london", ("stability-ai", "ml-ai-engineer", "London")),
        ("london stability mle", ("stability-ai", "ml-ai-engineer", "London")),
        ("what does a staff engineer at runway make in new york?",
         ("runway", "staff-software-engineer", "New York City")),
        ("Runway, Sr. Software Engineer, NYC",
         ("runway", "senior-software-engineer", "New York City")),
        ("midjurney ml engineer bay area", ("midjourney", "ml-ai-engineer", "San Francisco")),
        ("midjourney data scientist remote", ("midjourney", "data-scientist", "Remote US")),
        ("sai pm", ("stability-ai", "product-manager", None)),
        ("square em nyc", ("square", "engineering-manager", "New York")),
        ("sea swe singapore", ("sea-group", "software-engineer", "Singapore (HQ)")),
        ("bank of america swe charlotte",
         ("bank-of-america", "software-engineer", "Charlotte NC")),
        ("midjorney ml engneer san fransisco", ("midjourney", "ml-ai-engineer", "San Francisco")),
        ("runway sde2 nyc", ("runway", "software-engineer", "New York City")),
        ("bank of america l5 swe", ("bank-of-america", "software-engineer", None)),
        ("brex-ai swe sf", ("brex-ai", "software-engineer", "San Francisco")),
        ("runway", ("runway", None, None)),
        ("runway london", ("runway", None, None)),
        ("", (None, None, None)),
        ("asdf qwer", (None, None, None)),
    ],
)  # fmt: skip
def test_a_loose_line_is_taken_apart(
    line: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    assert _found(INDEX.locate(line)) == expected


def test_a_role_that_one_company_has_names_the_company() -> None:
    located = INDEX.locate("diffusion model engineer remote")
    assert _found(located) == ("midjourney", "diffusion-model-engineer", "Remote US")
    assert located.company is not None
    assert located.company.certainty is Certainty.LIKELY


def test_a_role_that_many_have_offers_them() -> None:
    located = INDEX.locate("data engineer")
    assert located.company is None
    assert located.role is not None
    assert located.role.certainty is Certainty.DOUBTFUL
    assert len(located.role.others) == 9


def test_two_companies_in_one_line_are_both_asked_about() -> None:
    located = INDEX.locate("square runway swe")
    assert located.company is not None
    assert located.company.certainty is Certainty.DOUBTFUL
    assert located.company_text == "square runway"


def test_a_place_or_a_role_alone_is_kept_as_what_it_is() -> None:
    assert INDEX.locate("london").region_text == "london"
    assert INDEX.locate("engineer").role_text == "engineer"


def test_a_peer_without_a_guide_is_found_and_the_level_left_over() -> None:
    located = INDEX.locate("google l5")
    assert located.company is not None
    assert located.company.best is not None
    assert located.company.best.name == "Google"
    assert (located.role, located.region, located.rest) == (None, None, "l5")


@pytest.mark.parametrize(
    ("peer", "certainty", "best"),
    [
        ("Capital", Certainty.EXACT, "Capital"),  # a word that many names hold
        ("Quokka", Certainty.UNKNOWN, None),  # one that may well mean the guide's
    ],
)
def test_a_peer_goes_before_a_word_of_many_names_and_beside_any_other(
    peer: str, certainty: Certainty, best: str | None
) -> None:
    equal = [("Software Engineer", peer, "L5")]
    other = guide("runway/swe", "Runway", "Software Engineer", ("London",), equal)
    index = GuideIndex.build([*company("quokka-capital", "Quokka Capital"), other])
    found = index.locate(f"swe {peer.lower()}").company
    assert found is not None
    assert (found.certainty, found.best and found.best.name) == (certainty, best)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("quokka austin mobile", "austin"),
        ("austin mobile quokka", "austin"),
        ("quokka mobile engineer remote us", "remote us"),
    ],
)
def test_a_word_of_a_role_behind_a_place_is_not_one_more_place(line: str, place: str) -> None:
    """Mobile is a town as well."""
    regions = ("Austin", "Remote US")
    roles = [("mobile-engineer", "Mobile Engineer"), ("data-engineer", "Data Engineer")]
    index = GuideIndex.build(
        [guide(f"quokka/{key}", "Quokka", title, regions) for key, title in roles]
    )
    located = index.locate(line)
    assert located.region_text == place
    assert located.role is not None
    assert located.role.best is not None
    assert located.role.best.role_key == "mobile-engineer"


def test_a_word_that_is_a_company_and_a_place_is_asked_about() -> None:
    located = INDEX.locate("remote swe")
    assert located.company is not None
    assert located.company.certainty is Certainty.DOUBTFUL
    assert _found(INDEX.locate("runway swe remote")) == (
        "runway", "software-engineer", "Remote US",
    )  # fmt: skip


def test_the_words_that_were_read_are_kept() -> None:
    located = INDEX.locate("midjurney ml SF please")
    assert (located.company_text, located.role_text, located.region_text, located.rest) == (
        "midjurney", "ml", "sf", "",
    )  # fmt: skip


def test_completion_goes_on_as_typed_and_then_by_words() -> None:
    assert INDEX.suggest_companies("s")[0].name in ("Sea Group", "Square", "Stability AI")
    assert [named.key for named in INDEX.suggest_companies("stab")] == ["stability-ai"]
    assert [named.key for named in INDEX.suggest_companies("america")] == ["bank-of-america"]
    assert INDEX.suggest_companies("midjurney")[0].key == "midjourney"
    assert len(INDEX.suggest_companies("")) == 9
    assert len(INDEX.suggest_companies("", limit=3)) == 3


def test_roles_and_regions_complete_too() -> None:
    assert INDEX.suggest_roles("runway", "mle")[0].key == "ml-ai-engineer"
    assert INDEX.suggest_roles("runway", "soft")[0].name == "Software Engineer"
    assert len(INDEX.suggest_roles("runway", "")) == 13
    assert INDEX.suggest_roles(None, "diff")[0].key == "diffusion-model-engineer"
    assert INDEX.suggest_roles("nowhere", "x") == ()
    runway = INDEX.guide("runway/ml-ai-engineer")
    assert INDEX.suggest_regions(runway, "") == ("New York City", "San Francisco", "Remote US")
    assert INDEX.suggest_regions(runway, "nyc")[0] == "New York City"
    assert "Jakarta" in INDEX.suggest_regions(None, "jak")


def test_two_letters_of_another_name_suggest_a_role_and_one_does_not() -> None:
    def suggested(text: str) -> set[str]:
        return {one.key for one in INDEX.suggest_roles("runway", text)}

    assert "devops-engineer" in suggested("sr")
    assert "devops-engineer" not in suggested("s")


def test_the_index_answers_the_protocol_and_cannot_be_changed() -> None:
    facts: Facts = INDEX
    assert facts.guide("runway/ml-ai-engineer") is not None
    assert facts.guide("runway/none") is None
    assert facts.roles("nowhere") == ()
    with pytest.raises(dataclasses.FrozenInstanceError):
        INDEX.version = "other"  # type: ignore[misc]


def test_the_same_guides_give_the_same_version_in_any_order() -> None:
    assert GuideIndex.build(reversed(GUIDES)).version == INDEX.version
    assert GuideIndex.build(GUIDES[1:]).version != INDEX.version


def test_an_empty_index_answers_too() -> None:
    empty = GuideIndex.build(())
    assert empty.companies() == ()
    assert empty.find_company("x").certainty is Certainty.UNKNOWN
    assert _found(empty.locate("midjourney ml sf")) == (None, None, None)
    assert empty.suggest_companies("x") == ()
    assert empty.suggest_roles(None, "x") == ()
    assert empty.suggest_regions(None, "x") == ()


@given(st.text(max_size=80))
def test_no_line_makes_a_look_up_fail(line: str) -> None:
    located = INDEX.locate(line)
    assert isinstance(located.rest, str)
    INDEX.find_company(line)
    INDEX.find_role("runway", line)
    INDEX.find_region(GUIDES[0], line)
    assert len(INDEX.suggest_companies(line)) <= 25


WORDS = (
    "midjourney ml engineer at stability in london sf remote us swe senior l5 the new york sea "
    "bank of america brex"
)


@given(st.lists(st.sampled_from(tuple(WORDS.split())), max_size=8))
def test_no_mixture_of_known_words_makes_a_look_up_fail(parts: list[str]) -> None:
    located = INDEX.locate(" ".join(parts))
    if located.role is not None and located.role.best is not None and located.company is not None:
        assert located.company.best is not None
        assert located.role.best.company_key == located.company.best.key


def test_a_part_of_a_place_is_no_company() -> None:
    index = GuideIndex.build([*company("new-relic", "New Relic"), *company("acme", "Acme")])
    assert index.locate("swe new york").company is None
    assert _found(index.locate("acme swe new york")) == ("acme", "software-engineer", "New York")
    assert _found(index.locate("new relic swe new york")) == (
        "new-relic",
        "software-engineer",
        "New York",
    )


def test_a_typo_in_the_longer_of_two_names_does_not_fall_back_to_the_shorter() -> None:
    index = GuideIndex.build(
        [*company("vmware", "VMware (Broadcom)"), *company("broadcom", "Broadcom")]
    )
    assert _found(index.locate("vmwre broadcom swe"))[0] == "vmware"
    assert _found(index.locate("broadcom swe"))[0] == "broadcom"


def test_a_typo_beside_a_word_that_is_also_a_role_is_forgiven() -> None:
    index = GuideIndex.build(company("de-shaw", "D.E. Shaw", ("New York City (HQ)",)))
    assert _found(index.locate("de shw pm new york city")) == (
        "de-shaw",
        "product-manager",
        "New York City (HQ)",
    )


def test_a_town_beside_a_misspelt_company_is_no_company_of_that_name() -> None:
    index = GuideIndex.build(
        [*company("paris-labs", "Paris Labs", ("London",)), *company("mimecast", "Mimecast")]
    )
    assert _found(index.locate("mimcast swe paris"))[0] == "mimecast"
    assert _found(index.locate("swe at paris labs in london")) == (
        "paris-labs",
        "software-engineer",
        "London",
    )


def test_a_role_typed_apart_is_put_together() -> None:
    index = GuideIndex.build(
        [
            *company("acme", "Acme"),
            guide("acme/quokkagraph-engineer", "Acme", "QuokkaGraph Engineer"),
        ]
    )
    assert _found(index.locate("acme quokka graph"))[1] == "quokkagraph-engineer"
