"""Companies and roles as people type them."""

from __future__ import annotations

import pytest

from guides.data.word_lists import BadWordList
from guides.index import GuideIndex
from guides.names.alias_texts import read_aliases
from guides.names.aliases import shipped_aliases
from negotiation.model.facts import Certainty
from tests.guides.making import company, guide

INDEX = GuideIndex.build(
    [
        *company("stability-ai", "Stability AI"),
        *company("midjourney", "Midjourney"),
        *company("hudson-river-trading", "Hudson River Trading"),
        *company("jpmorgan-chase", "JPMorgan Chase"),
        *company("de-shaw", "D.E. Shaw"),
        *company("att", "AT&T"),
        *company("t-mobile", "T-Mobile"),
        *company("vmware", "VMware (Broadcom)"),
        *company("broadcom", "Broadcom"),
        *company("brex", "Brex"),
        *company("brex-ai", "Brex"),
        *company("general-motors", "General Motors"),
        *company("general-dynamics", "General Dynamics"),
        *company("remote-com", "Remote.com"),
        guide("midjourney/diffusion-model-engineer", "Midjourney", "Diffusion Model Engineer"),
        guide("stability-ai/open-source-ai-engineer", "Stability AI", "Open-Source AI Engineer"),
        guide("broadcom/chip-designer", "Broadcom", "Chip Designer", aliases=("silicon person",)),
        guide("de-shaw/quant", "D.E. Shaw", "Quant", (), [("Quant", "OpenAI", "Research L5")]),
    ]
)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Midjourney", "midjourney"),
        ("  MIDJOURNEY ", "midjourney"),
        ("stability", "stability-ai"),
        ("sai", "stability-ai"),
        ("Stability-AI", "stability-ai"),
        ("stabilityai", "stability-ai"),
        ("hrt", "hudson-river-trading"),
        ("hudson river", "hudson-river-trading"),
        ("jpm", "jpmorgan-chase"),
        ("jp morgan", "jpmorgan-chase"),
        ("D. E. Shaw", "de-shaw"),
        ("de shaw", "de-shaw"),
        ("at&t", "att"),
        ("AT and T", "att"),
        ("tmobile", "t-mobile"),
        ("t mobile", "t-mobile"),
        ("vmware", "vmware"),
        ("VMware (Broadcom)", "vmware"),
        ("broadcom", "broadcom"),
        ("brex-ai", "brex-ai"),
        ("Brex (brex-ai)", "brex-ai"),
        ("brex", "brex"),
        ("remote.com", "remote-com"),
    ],
)
def test_a_name_an_alias_or_an_abbreviation_is_exact(typed: str, key: str) -> None:
    match = INDEX.find_company(typed)
    assert match.certainty is Certainty.EXACT
    assert match.best is not None
    assert match.best.key == key


@pytest.mark.parametrize(
    ("typed", "key"),
    [("midjurney", "midjourney"), ("stabilty", "stability-ai"), ("hudson river tradng",
     "hudson-river-trading"), ("Midjourny", "midjourney")],
)  # fmt: skip
def test_a_typo_with_nothing_else_near_is_likely(typed: str, key: str) -> None:
    match = INDEX.find_company(typed)
    assert match.certainty is Certainty.LIKELY
    assert match.best is not None
    assert match.best.key == key


@pytest.mark.parametrize("typed", ["general", "remote", "chas", "midj", "stabil"])
def test_a_shared_or_common_word_or_a_beginning_is_doubtful(typed: str) -> None:
    match = INDEX.find_company(typed)
    assert match.certainty is Certainty.DOUBTFUL


def test_a_typo_is_of_the_nearest_name_where_no_other_is_as_near() -> None:
    def found(*names: str) -> Certainty:
        guides = [each for name in names for each in company(name, name.title())]
        return GuideIndex.build(guides).find_company("quokkawombaz").certainty

    assert found("quokkawombat") is Certainty.LIKELY
    assert found("quokkawombat", "quokkawomtoz") is Certainty.DOUBTFUL  # one slip, and two
    assert found("quokkawombat", "quokkawontoz") is Certainty.LIKELY  # one slip, and three


def test_a_shared_word_names_all_who_bear_it() -> None:
    match = INDEX.find_company("general")
    assert match.best is not None
    assert {match.best.key, *(other.key for other in match.others)} == {
        "general-motors",
        "general-dynamics",
    }


@pytest.mark.parametrize("typed", ["", "???", "zzzzzz", "x", "ab"])
def test_a_name_that_nobody_bears_is_unknown(typed: str) -> None:
    match = INDEX.find_company(typed)
    assert match.certainty is Certainty.UNKNOWN
    assert match.best is None


def test_a_company_known_only_as_a_peer_is_not_mistaken_for_another() -> None:
    match = INDEX.find_company("OpenAI")
    assert match.certainty is Certainty.UNKNOWN


def test_two_folders_of_one_name_are_told_apart_and_named_beside_each_other() -> None:
    match = INDEX.find_company("Brex")
    assert match.best is not None
    assert (match.best.key, match.best.name) == ("brex", "Brex")
    assert [(other.key, other.name) for other in match.others] == [("brex-ai", "Brex (brex-ai)")]
    assert len({named.name for named in INDEX.companies()}) == len(INDEX.companies())


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ("ML engineer", "ml-ai-engineer"),
        ("mle", "ml-ai-engineer"),
        ("ml", "ml-ai-engineer"),
        ("machine learning engineer", "ml-ai-engineer"),
        ("AI/ML Engineer", "ml-ai-engineer"),
        ("swe", "software-engineer"),
        ("software dev", "software-engineer"),
        ("sr swe", "senior-software-engineer"),
        ("Sr. Software Engineer", "senior-software-engineer"),
        ("staff swe", "staff-software-engineer"),
        ("em", "engineering-manager"),
        ("pm", "product-manager"),
        ("tpm", "technical-program-manager"),
        ("sre", "devops-engineer"),
        ("site reliability engineer", "devops-engineer"),
        ("ds", "data-scientist"),
        ("appsec", "security-engineer"),
        ("ux designer", "product-designer"),
        ("softwareengineer", "software-engineer"),
        ("diffusion", "diffusion-model-engineer"),
        ("the ml engineer role", "ml-ai-engineer"),
    ],
)
def test_a_role_is_found_from_what_people_call_it(typed: str, role: str) -> None:
    match = INDEX.find_role("midjourney", typed)
    assert match.certainty is Certainty.EXACT
    assert match.best is not None
    assert match.best.role_key == role


@pytest.mark.parametrize(
    ("typed", "role"),
    [("sofware engineer", "software-engineer"), ("data scientst", "data-scientist"),
     ("difusion model engineer", "diffusion-model-engineer")],
)  # fmt: skip
def test_a_typo_in_a_role_is_likely(typed: str, role: str) -> None:
    match = INDEX.find_role("midjourney", typed)
    assert match.certainty is Certainty.LIKELY
    assert match.best is not None
    assert match.best.role_key == role


@pytest.mark.parametrize("typed", ["engineer", "manager", "data", "senior ml engineer"])
def test_a_role_that_could_be_several_is_asked_about(typed: str) -> None:
    match = INDEX.find_role("midjourney", typed)
    assert match.certainty is Certainty.DOUBTFUL
    assert match.best is not None


def test_a_rank_before_a_role_that_is_there_is_asked_about() -> None:
    match = INDEX.find_role("broadcom", "principal chip designer")
    assert (match.certainty, match.best and match.best.role_key) == (
        Certainty.DOUBTFUL, "chip-designer",
    )  # fmt: skip


@pytest.mark.parametrize("typed", ["everyone", "london", "engineer", "faang", "jane street"])
def test_names_that_only_share_letters_are_not_called_near(typed: str) -> None:
    assert INDEX.find_company(typed).others == ()


def test_a_role_that_is_not_there_names_what_is() -> None:
    match = INDEX.find_role("midjourney", "lawyer")
    assert match.certainty is Certainty.UNKNOWN
    assert match.others


def test_an_alias_from_a_guides_front_matter_finds_its_role() -> None:
    match = INDEX.find_role("broadcom", "silicon person")
    assert match.certainty is Certainty.EXACT
    assert match.best is not None
    assert match.best.role_key == "chip-designer"


def test_a_role_of_a_folder_that_is_not_there_is_unknown() -> None:
    assert INDEX.find_role("nowhere", "swe").certainty is Certainty.UNKNOWN


def test_a_moderators_aliases_add_to_the_shipped_ones() -> None:
    more = read_aliases("companies:\n  midjourney: [emjay]\nroles:\n  ml-ai-engineer: [wizard]\n")
    index = GuideIndex.build(
        company("midjourney", "Midjourney"), aliases=shipped_aliases().merged(more)
    )
    assert index.find_company("EMJAY").certainty is Certainty.EXACT
    assert index.find_role("midjourney", "wizard").certainty is Certainty.EXACT
    assert index.find_role("midjourney", "mle").certainty is Certainty.EXACT


def test_words_of_an_aliases_file_stay_words() -> None:
    aliases = read_aliases("companies:\n  norway-bank: [no, 63, yes]\n")
    assert aliases.companies["norway-bank"] == ("no", "63", "yes")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("companies:\n  a: [b]\n  a: [c]\n", 3),
        ("companies:\n  a: b\n", 2),
        ("companies:\n  a: [b, [c]]\n", 2),
        ("people:\n  a: [b]\n", 2),
        ("companies: [a\n", 2),
        ("- a\n", 1),
    ],
)
def test_a_bad_aliases_file_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(BadWordList) as refused:
        read_aliases(text)
    assert refused.value.line == line


def test_an_empty_aliases_file_says_nothing() -> None:
    assert read_aliases("# nothing yet\n").companies == {}
