"""Levels: forward, backward, across, with their counts and their disagreements."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from guides.index import GuideIndex
from guides.names.ladders import ladder_range_of
from negotiation.model.errors import NotFound
from negotiation.model.facts import LevelLink
from tests.calls import check_below
from tests.guides.making import guide

GUIDES = (
        guide("runway/ml-ai-engineer", "Runway", "ML/AI Engineer", (), [
            ("Runway ML/AI Engineer", "Google", "L4-L5 ML Engineer"),
            ("Runway ML/AI Engineer", "Meta", "ML Engineer IC4-IC5"),
            ("Runway ML/AI Engineer", "Stability AI", "ML Engineer"),
        ]),
        guide("stability-ai/ml-ai-engineer", "Stability AI", "ML/AI Engineer", (), [
            ("Stability AI ML/AI Engineer", "Google", "L4-L6 ML Engineer"),
            ("Stability AI ML/AI Engineer", "Hugging Face", "Senior ML Engineer"),
        ]),
        guide("acme/ml-ai-engineer", "Acme", "ML/AI Engineer", (), [
            ("Acme MLE", "Google", "L7"), ("Acme MLE", "Meta", "E7"),
            ("Acme MLE", "Stability AI", "ML Engineer"),
        ]),
        guide("acme/software-engineer", "Acme", "Software Engineer", (), [
            ("Acme SWE (IC2)", "Google", "L4"), ("Acme SWE (IC2)", "Meta", "E4"),
            ("Acme SWE (IC2)", "AWS", "SDE II"),
            ("Acme Senior SWE (IC3)", "Google", "L5"), ("Acme Senior SWE (IC3)", "Meta", "E5"),
        ]),
        guide("bolt/software-engineer", "Bolt", "Software Engineer", (), [
            ("Bolt SWE", "Google", "L5"), ("Bolt SWE", "Meta", "IC5"),
        ]),
        guide("crate/software-engineer", "Crate", "Software Engineer", (), [
            ("Crate SWE", "Google", "L5"), ("Crate SWE", "Meta", "E4"),
        ]),
        guide("dune/staff", "Dune", "Staff Engineer", (), [("Dune Staff", "Google", "L6+")]),
        guide("east/pm", "East", "Product Manager", (), [("East PM", "Microsoft", "L63-L65")]),
        guide("fern/sa", "Fern", "Solutions Architect", (), [
            ("Fern SA", "Quokka", "Band 3-4"), ("Fern SA", "Wombat", "Sales Engineer III"),
            ("Fern VP", "Quokka", "VP"),
        ]),
)  # fmt: skip
INDEX = GuideIndex.build(GUIDES)
# With a second folder of a company, guides that speak of others' own levels, and other ladders.
MORE = GuideIndex.build(
    (
        *GUIDES,
        guide("acme-labs/software-engineer", "Acme", "Software Engineer", (), [
            ("Labs SWE", "Google", "L7"), ("Labs SWE", "Meta", "M1"), ("Labs SWE", "Amazon", "L5"),
        ]),
        guide("gorse/software-engineer", "Gorse", "Software Engineer", (), [
            ("Gorse SWE", "Acme", "IC2"), ("Gorse SWE", "Google", "L6"),
            ("Gorse Junior", "Acme", "SDE II-Senior"), ("Gorse Junior", "Google", "L3"),
            ("Gorse Senior", "Google", "L4-L5"), ("Gorse Senior", "Meta", "E9"),
            ("Gorse Senior", "Meta", "E6"), ("Gorse Senior", "Hazel", "Band 5+"),
        ]),
        guide("iris/software-engineer", "Iris", "Software Engineer", (), [
            ("Iris SWE", "Google", "L5+"), ("Iris SWE", "Meta", "M1"), ("Iris SWE", "Hazel", "L4"),
            ("Iris SWE", "hugging face", "Sales Engineer III"),
        ]),
        guide("jade/pm", "Jade", "PM", (), [
            ("Jade PM", "Quokka", "CHIEF LEADER"), ("Jade PM", "Zed", "4"),
            ("Jade PM", "Zed", "L4 Lead"), ("Jade PM", "Zed", "L5 Lead"),
            ("Jade VP", "Zed", "L6 Head"),
        ]),
        guide("kite/pm", "Kite", "PM", (), [
            ("Kite PM", "Yew", "L4 Lead"), ("Kite PM", "Yew", "L5 Head"),
        ]),
    )
)  # fmt: skip
FILE = Path(__file__).with_name("levels.txt")


def _answered(question: str) -> Iterator[str]:
    """Each link as `company level = company own level`, with where it is said and how."""
    company, _, level = question.partition(": ")
    try:
        answer = MORE.levels_of(company, level)
    except NotFound as error:
        yield f"! {error} {' | '.join(error.nearest)}"
        return
    yield f"{answer.asked_company}: {answer.asked_level}"
    for sign, links in (("=", answer.links), ("but", answer.disagree)):
        for link in links:
            told = f"{link.company} {link.level} {sign} {link.own_company} {link.own_level}"
            who = f" ({link.own_role})" if link.own_role else ""
            across = " across" if link.across else ""
            via = f" via {'; '.join(link.via)}" if link.via else ""
            loose = "" if link.exact else " loosely"
            yield f"{told}{who}{across}{loose}{via} {' '.join(link.guides)}"


def test_a_question_is_answered_as_stands_below_it(update_golden: bool) -> None:
    check_below(FILE, _answered, more_than=30, update=update_golden)


def test_a_company_is_shown_by_the_name_that_is_its_own() -> None:
    for spellings in (("AWS", "Amazon"), ("Amazon", "AWS")):
        equal = [("Birch SWE", spelling, "L5") for spelling in spellings]
        index = GuideIndex.build([guide("birch/swe", "Birch", "SWE", (), equal)])
        assert index.level_companies() == ("Amazon", "Birch")


def test_a_company_with_guides_is_known_in_mappings_by_its_title_and_its_other_names() -> None:
    index = GuideIndex.build(
        [
            guide("elm-labs/swe", "Elmwood", "SWE", (), [("Elm SWE", "Google", "L5")]),
            guide("birch/swe", "Birch", "SWE", (), [("Birch SWE", "Elmwood", "Elm SWE")]),
        ]
    )
    assert index.level_companies() == ("Birch", "Elmwood", "Google")


def _direct(company: str, level: str) -> list[LevelLink]:
    return [link for link in INDEX.levels_of(company, level).links if not link.across]


def test_forward_a_role_is_what_its_guide_says() -> None:
    links = _direct("runway", "ml engineer")
    assert [(link.company, link.level) for link in links] == [
        ("Google", "L4-L5 ML Engineer"),
        ("Meta", "ML Engineer IC4-IC5"),
        ("Stability AI", "ML Engineer"),
    ]
    assert links[0].guides == ("runway/ml-ai-engineer.md:15",)


def test_forward_a_companys_own_code_picks_its_levels() -> None:
    assert {link.own_level for link in _direct("acme", "ic3")} == {"Acme Senior SWE (IC3)"}


@pytest.mark.parametrize(
    ("level", "companies"),
    [
        ("L5", {"Runway", "Stability AI", "Acme", "Bolt", "Crate"}),
        ("l4", {"Runway", "Stability AI", "Acme"}),
        ("L6", {"Stability AI", "Dune"}),
        ("L9", {"Dune"}),
        ("5", {"Runway", "Stability AI", "Acme", "Bolt", "Crate"}),
        ("L5 swe", {"Acme", "Bolt", "Crate"}),
        ("L7-L8", {"Acme", "Dune"}),
    ],
)
def test_backward_a_code_lands_in_every_range_that_holds_it(
    level: str, companies: set[str]
) -> None:
    assert {link.own_company for link in _direct("google", level)} == companies


def test_the_level_itself_comes_before_a_range_that_holds_it() -> None:
    links = _direct("google", "L5")
    assert [link.exact for link in links] == sorted((link.exact for link in links), reverse=True)
    assert links[0].exact
    assert not links[-1].exact


@pytest.mark.parametrize(("typed", "same"), [("IC5", "E5"), ("ic4", "e4")])
def test_two_codes_of_one_ladder_land_alike(typed: str, same: str) -> None:
    assert _direct("meta", typed) == _direct("meta", same)


@pytest.mark.parametrize("typed", ["64", "L64", "level 64", "l63-65"])
def test_bare_and_lettered_numbers_of_one_ladder_land_alike(typed: str) -> None:
    assert [link.own_company for link in _direct("microsoft", typed)] == ["East"]


@pytest.mark.parametrize("typed", ["SDE II", "sde 2", "L5"])
def test_another_name_of_a_company_and_its_ladder_are_known(typed: str) -> None:
    assert [link.own_level for link in _direct("amazon", typed)] == ["Acme SWE (IC2)"]


def test_a_title_without_a_code_is_found_by_its_words() -> None:
    found = INDEX.levels_of("hugging face", "senior ml engineer")
    assert [link.own_company for link in found.links if not link.across] == ["Stability AI"]


def test_across_goes_through_a_third_company_and_says_so() -> None:
    links = [link for link in INDEX.levels_of("runway", "ml engineer").links if link.across]
    stability = next(link for link in links if link.company == "Stability AI")
    assert stability.via == ("Google L4-L6 ML Engineer",)
    assert stability.guides == ("runway/ml-ai-engineer.md:15", "stability-ai/ml-ai-engineer.md:15")
    assert not any(link.company == "Acme" for link in links)  # L7 shares no level with L4-L5


def test_peers_beside_a_level_are_counted_and_the_odd_one_out_is_kept_apart() -> None:
    found = INDEX.levels_of("google", "L5")
    meta = [link for link in found.links if link.across and link.company == "Meta"]
    assert [len(link.guides) for link in meta] == [2]
    odd = [link for link in found.disagree if link.company == "Meta"]
    assert [(link.level, link.guides) for link in odd] == [
        ("E4", ("crate/software-engineer.md:15",))
    ]


def test_another_guides_word_that_contradicts_the_companys_own_is_shown() -> None:
    found = INDEX.levels_of("stability ai", "ml engineer")
    odd = [(link.company, link.level, link.via) for link in found.disagree]
    assert ("Google", "L7", ("acme/ml-ai-engineer",)) in odd
    assert all(link.level != "L4-L5 ML Engineer" for link in found.disagree)


@pytest.mark.parametrize(
    ("typed", "shown"), [("band 3", "Band 3"), ("vp", "VP"), ("BAND 4", "Band 4")]
)
def test_a_level_is_shown_as_guides_print_it(typed: str, shown: str) -> None:
    assert INDEX.levels_of("quokka", typed).asked_level == shown


def test_a_title_beside_a_level_keeps_its_words() -> None:
    beside = [link for link in INDEX.levels_of("quokka", "band 3").links if link.across]
    assert [(link.company, link.level) for link in beside] == [("Wombat", "Sales Engineer III")]


def test_what_nobody_says_names_what_is_said() -> None:
    with pytest.raises(NotFound) as missing:
        INDEX.levels_of("google", "L1")
    assert missing.value.key == "level"
    assert "L5" in missing.value.nearest
    with pytest.raises(NotFound) as nobody:
        INDEX.levels_of("nobody at all", "L5")
    assert nobody.value.key == "company"


def test_every_company_with_guides_and_every_peer_can_be_asked_about() -> None:
    names = INDEX.level_companies()
    assert {"Runway", "Google", "Meta", "Hugging Face"} <= set(names)
    assert list(names) == sorted(names, key=str.casefold)


def test_a_companys_own_levels_are_offered_and_then_those_that_others_name() -> None:
    assert INDEX.suggest_levels("bolt") == ("Bolt SWE",)
    assert INDEX.suggest_levels("google") == ("L4", "L4–L5", "L4–L6", "L5", "L6+", "L7")
    assert INDEX.suggest_levels("nobody at all") == ()


def test_every_level_that_is_offered_has_an_answer() -> None:
    offered = [
        (name, level) for name in INDEX.level_companies() for level in INDEX.suggest_levels(name)
    ]
    assert len(offered) > 20
    assert all(INDEX.levels_of(name, level).links for name, level in offered)


def test_ranges_overlap_only_on_one_ladder() -> None:
    manager = ladder_range_of("M1", "Meta", "meta")
    engineer = ladder_range_of("E5", "Meta", "meta")
    assert manager is not None
    assert engineer is not None
    assert not manager.overlaps(engineer)
    assert ladder_range_of("Senior Engineer", "Meta", "meta") is None


_NUMBERED = GuideIndex.build(
    [
        guide("two/software-engineer", "Two", "Software Engineer", (), [
            ("SWE 2", "Google", "L4"), ("SWE 3", "Google", "L5"), ("SWE 3", "Quokka", "Guru"),
        ]),
        guide("two/designer", "Two", "Designer"),
    ]
)  # fmt: skip


@pytest.mark.parametrize("typed", ["SWE 2", "swe 2", "swe2"])
def test_a_level_is_found_as_its_guide_prints_it(typed: str) -> None:
    answer = _NUMBERED.levels_of("two", typed)
    assert [(link.own_level, link.level) for link in answer.links] == [("SWE 2", "L4")]


@pytest.mark.parametrize("company", ["Two", "Google", "Quokka"])
def test_every_level_that_is_offered_can_be_asked_for(company: str) -> None:
    with pytest.raises(NotFound) as refused:
        _NUMBERED.levels_of(company, "zzz 99")
    assert refused.value.nearest
    for level in refused.value.nearest:
        assert _NUMBERED.levels_of(company, level).links
