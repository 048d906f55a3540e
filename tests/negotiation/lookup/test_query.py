"""Menus under an answer of the guides: each line is a question that can be asked anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.index import GuideIndex
from negotiation.lookup.look_ups import band_answer, band_line, level_answer, level_line, look_up
from negotiation.lookup.query import (
    COACH,
    LONGEST,
    MOST_VERB,
    Command,
    LookUp,
    about_button,
    look_up_menu,
    read_look_up,
)
from negotiation.model.facts import Facts
from negotiation.model.replies import Menu, Reply
from tests.guides.making import guide, pay, row

ROWS = [
    row(region, level, base=pay(100_000 + 1_000 * at, 120_000 + 1_000 * at), line=7 + at)
    for at, (region, level) in enumerate(
        (region, level)
        for region in ("London (GBP)", "London (USD)", "Remote US")
        for level in ("Mid (L4)", "Senior (L5)")
    )
]
INDEX = GuideIndex.build(
    [
        guide("acme/swe", "Acme", "Software Engineer", ROWS, [("Acme SWE", "Google", "L4-L5")]),
        guide("acme/data-engineer", "Acme", "Data Engineer", ROWS[:1]),
        guide("mako-ai/swe", "Mako AI", "Software Engineer", ROWS[:2]),
        guide("mako-labs/swe", "Mako Labs", "Software Engineer", ROWS[:2]),
    ]
)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=24)


def _labels(reply: Reply) -> list[str]:
    return [option.label for menu in _menus(reply)[:1] for option in menu.options]


def _menus(reply: Reply) -> list[Menu]:
    return [menu for menu in (reply.menu, reply.second) if menu is not None]


def _chosen(reply: Reply) -> list[str]:
    return [one.label for menu in _menus(reply) for one in menu.options if one.chosen]


def _pick(reply: Reply, label: str, facts: Facts = INDEX) -> Reply:
    (value,) = (one.value for menu in _menus(reply) for one in menu.options if one.label == label)
    asked = read_look_up(value)
    assert asked is not None
    return look_up(facts, asked)


@given(st.sampled_from(Command), st.tuples(WORDS, WORDS, WORDS, WORDS))
def test_what_a_menu_carries_is_read_back(
    command: Command, parts: tuple[str, str, str, str]
) -> None:
    asked = LookUp(command, *parts)
    read = read_look_up(asked.text)
    if read is None:
        assert len(asked.text) > LONGEST or not asked.company.replace("|", " ").split()
    else:
        assert read.text == asked.text
        assert read_look_up(read.text) == read


@pytest.mark.parametrize(
    "forged",
    ["", "band", "band|", "band||||", "band|a|b|c", "band|a|b|c|d|e", "guides|a|b|c|d",
     "BAND|a|||", "band|" + "a" * 100 + "|||"],
)  # fmt: skip
def test_what_no_menu_carries_is_no_question(forged: str) -> None:
    assert read_look_up(forged) is None


def test_a_question_too_long_to_be_carried_is_left_out() -> None:
    fits, too_long = LookUp(Command.BAND, "acme"), LookUp(Command.BAND, "a" * LONGEST)
    menu = look_up_menu("Pick", [("fits", fits), ("long", too_long)])
    assert menu is not None
    assert [option.label for option in menu.options] == ["fits"]
    assert look_up_menu("Pick", [("long", too_long)]) is None


@pytest.mark.parametrize(("spare", "held"), [(1, True), (0, True), (-1, False)])
def test_a_button_holds_a_question_to_the_last_character(spare: int, held: bool) -> None:
    most = LONGEST - MOST_VERB - len(LookUp(Command.BAND).text)
    question = LookUp(Command.BAND, "a" * (most - spare))
    assert question.pressed == (question.text if held else "")
    assert [one.asks for one in about_button(COACH, "Coach me", question)] == [question.text] * held


@pytest.mark.parametrize(("spare", "held"), [(1, True), (0, True), (-1, False)])
def test_a_menu_holds_a_question_to_the_last_character(spare: int, held: bool) -> None:
    question = LookUp(Command.BAND, "a" * (LONGEST - len(LookUp(Command.BAND).text) - spare))
    assert (look_up_menu("Pick", [("one", question)]) is not None) is held
    assert (read_look_up(question.text) == question) is held


def test_from_a_role_alone_to_one_level_in_one_region_by_menus_alone() -> None:
    company = band_line(INDEX, "swe")
    assert _labels(company) == ["Acme", "Mako AI", "Mako Labs"]
    regions = _pick(company, "Acme")
    assert _labels(regions) == ["London (GBP)", "London (USD)", "Remote US"]
    levels = _pick(regions, "London (USD)")
    assert levels.second is not None
    assert [option.label for option in levels.second.options] == ["Mid (L4)", "Senior (L5)"]
    answer = _pick(levels, "Senior (L5)")
    assert _chosen(answer) == ["London (USD)", "Senior (L5)"]
    assert "$103,000–$123,000" in answer.text
    assert answer.source == "acme/swe.md:10"
    assert _chosen(_pick(answer, "All levels")) == ["London (USD)"]
    assert _chosen(_pick(answer, "All regions")) == ["Senior (L5)"]
    assert _chosen(_pick(answer, "Remote US")) == ["Remote US", "Senior (L5)"]


@pytest.mark.parametrize(
    ("reply", "label", "title"),
    [
        (band_answer(INDEX, "mako", "swe", "london", "l5"), "Mako AI", "Mako AI"),
        (band_answer(INDEX, "acmo systems", "swe"), "Acme", "Acme"),
        (band_answer(INDEX, "acme", None), "Data Engineer", "Acme · Data Engineer"),
        (band_answer(INDEX, "acme", "engineer"), "Data Engineer", "Acme · Data Engineer"),
        (band_answer(INDEX, "acme", "lawyer"), "Data Engineer", "Acme · Data Engineer"),
        (band_answer(INDEX, "acme", "swe", "london"), "London (USD)", "Acme · Software Engineer"),
        (band_answer(INDEX, "acme", "swe", "oslo"), "Remote US", "Acme · Software Engineer"),
        (level_line(INDEX, "google"), "L4–L5", "Google L4–L5"),
        (level_answer(INDEX, "google", "L1"), "L4–L5", "Google L4–L5"),
        (level_answer(INDEX, "mako", "swe"), "Mako AI", "Levels"),
    ],
)
def test_every_doubt_offers_what_it_names(reply: Reply, label: str, title: str) -> None:
    assert _pick(reply, label).title.startswith(title)


def test_what_was_said_with_a_doubtful_name_is_not_asked_again() -> None:
    answer = _pick(band_answer(INDEX, "mako", "swe", "london", "l5"), "Mako AI")
    assert "• Senior (L5): Base: $101,000–$121,000 a year" in answer.text
    assert _chosen(answer) == ["Senior (L5)"]


def test_a_question_about_a_guide_that_is_gone_is_asked_back() -> None:
    reply = band_answer(INDEX, "acme", None)
    later = GuideIndex.build([guide("acme/pm", "Acme", "Product Manager", ROWS[:1])])
    assert _labels(_pick(reply, "Data Engineer", later)) == ["Product Manager"]
    reply = band_answer(INDEX, "acme", "swe")
    later = GuideIndex.build([guide("acme/swe", "Acme", "Software Engineer", ROWS[4:])])
    gone = _pick(reply, "London (GBP)", later)
    assert (gone.title, _labels(gone)) == ("No such region", ["Remote US"])


def _followed(reply: Reply, seen: set[str]) -> Iterator[str]:
    for option in reply.menu.options if reply.menu else ():
        if option.value in seen:
            continue
        seen.add(option.value)
        yield option.value
        asked = read_look_up(option.value)
        assert asked is not None
        yield from _followed(look_up(INDEX, asked), seen)


@given(st.sampled_from(["", "swe", "mako", "acme", "l5 acme swe", "zzzz"]), WORDS)
def test_menus_lead_to_an_end_and_carry_at_most_what_discord_allows(words: str, more: str) -> None:
    for reply in (band_line(INDEX, f"{words} {more}"), level_line(INDEX, f"{words} {more}")):
        for value in _followed(reply, set()):
            assert len(value) <= LONGEST
