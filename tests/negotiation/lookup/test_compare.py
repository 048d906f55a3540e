"""Places side by side: what is found, what is said of the rest, and never a converted figure."""

from __future__ import annotations

from datetime import date

import pytest

from negotiation.lookup.chart import compare_chart
from negotiation.lookup.compare import (
    MOST_SIDES,
    Comparison,
    compare,
    compare_reply,
    put_beside,
    suggest_places,
)
from negotiation.lookup.query import BESIDE, Command, LookUp, read_look_up
from negotiation.model.replies import Reply
from tests.negotiation.dialogue.player import made_up

TODAY = date(2026, 11, 24)
SF = "Midjourney · ML/AI Engineer · San Francisco"
NYC = "Runway · ML/AI Engineer · New York City"
LONDON = "stability ml london"


def found(*asked: str) -> Comparison:
    return compare(made_up(), asked, today=TODAY)


def reply(*asked: str) -> Reply:
    return compare_reply(found(*asked), today=TODAY)


@pytest.mark.parametrize(
    "first",
    [SF, "midjourney ml sf", "band|midjourney|ml-ai-engineer|San Francisco|", f"  {SF} "],
)
def test_a_place_is_found_as_typed_as_picked_and_as_a_control_carries_it(first: str) -> None:
    sides = found(first, NYC).sides
    assert [side.question.text for side in sides] == [
        "band|midjourney|ml-ai-engineer|San Francisco|",
        "band|runway|ml-ai-engineer|New York City|",
    ]


def test_each_part_has_a_line_for_each_place() -> None:
    text = reply(SF, NYC).text
    assert text.startswith(
        "**Base**\n"
        "• Midjourney · San Francisco: $220,000–$300,000 a year\n"
        "• Runway · New York City: $195,000–$275,000 a year"
    )
    assert "In none of the guides: bonus and sign-on." in text
    assert "converted" not in text


def test_another_currency_stays_what_it_is_and_that_is_said() -> None:
    comparison = found(LONDON, NYC)
    text = compare_reply(comparison, today=TODAY).text
    assert "• Stability AI · London: £100,000–£170,000 a year" in text
    assert "Nothing is converted: GBP and USD stay as they are." in text
    chart = compare_chart(comparison)
    assert chart is not None
    assert [(group.heading, group.unit, len(group.bars)) for group in chart.groups[:2]] == [
        ("Base, a year", "GBP", 1),
        ("Base, a year", "USD", 1),
    ]


def test_what_only_one_of_them_prices_is_not_zero_at_the_other() -> None:
    text = reply(SF, "gridworks platform engineer senior remote us", NYC).text
    assert "not in the guide" in text


def test_roles_are_named_where_they_differ() -> None:
    names = found(SF, "Midjourney · Diffusion Model Engineer · San Francisco").names
    assert names == (
        "Midjourney · ML/AI Engineer · San Francisco",
        "Midjourney · Diffusion Model Engineer · San Francisco",
    )


def test_a_chart_shows_the_same_part_of_each_side_by_side() -> None:
    chart = compare_chart(found(SF, NYC))
    assert chart is not None
    assert (chart.title, chart.subtitle, chart.notes) == ("Side by side", "", ())
    heading = chart.groups[0]
    assert (heading.heading, heading.unit) == ("Base, a year", "USD")
    assert [(bar.label, bar.low) for bar in heading.bars] == [
        ("Midjourney · San Francisco", 220_000),
        ("Runway · New York City", 195_000),
    ]


@pytest.mark.parametrize(
    ("typed", "said", "offered"),
    [
        ("midjourney ml", "which one?", "Midjourney · San Francisco"),
        ("midjourney", "Which role at Midjourney?", "ML/AI Engineer"),
        ("zzz", "no guide for", "Banyan"),
    ],
)
def test_what_is_not_one_place_is_said_with_the_nearest_as_buttons(
    typed: str, said: str, offered: str
) -> None:
    answer = reply(NYC, typed)
    assert said in answer.text
    assert "So far there is **Runway · New York City**" in answer.text
    assert offered in [button.label for button in answer.buttons]
    assert all(button.id.startswith(f"{BESIDE}-") for button in answer.buttons)
    assert answer.asked == ""


def test_nothing_is_lost_where_one_of_three_is_missing() -> None:
    answer = reply(SF, "xyzzy", NYC)
    assert "There is no guide for “xyzzy”." in answer.text
    assert "**Base**" in answer.text
    assert answer.menu is not None
    assert len(answer.menu.options) == 2


def test_the_card_says_itself_what_it_compares() -> None:
    answer = reply(SF, NYC)
    assert answer.menu is not None
    again = tuple(option.value for option in answer.menu.options)
    assert compare_reply(found(*again), today=TODAY) == answer


def test_the_same_place_twice_is_one() -> None:
    assert len(found(SF, "midjourney ml sf").sides) == 1


def test_no_more_than_four_are_looked_at() -> None:
    asked = (SF, NYC, LONDON, "runway mle sf", "runway mle remote")
    assert len(found(*asked).sides) == MOST_SIDES


def test_nothing_asked_is_told_how_to_ask() -> None:
    assert reply("", " ").text.startswith("Name two to four")
    assert compare_chart(found()) is None


def test_a_button_puts_its_place_beside_what_the_card_lists_and_forgets_nobody() -> None:
    there, chosen, other, gone = (
        read_look_up(text)
        for text in (
            "band|runway|ml-ai-engineer|New York City|",
            "band|midjourney|ml-ai-engineer|San Francisco|",
            "band|inflection-ai|ml-ai-engineer|Seattle|",
            "band|midjourney|ml-ai-engineer|Remote US|",
        )
    )
    assert there
    assert chosen
    assert other
    assert gone
    assert put_beside([there], [chosen, other, gone], chosen) == (
        there.text,
        chosen.text,
        LookUp(Command.BAND, "inflection-ai", "ml-ai-engineer").text,
    )


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("midj", "Midjourney · Diffusion Model Engineer · San Francisco"),
        ("midjourney ml", SF),
        ("Midjourney · ML/AI", SF),
        ("runway ml engineer new", NYC),
        ("Runway · ML/AI Engineer · New", NYC),
    ],
)
def test_places_complete_while_one_types(typed: str, first: str) -> None:
    offered = suggest_places(made_up(), typed, 25)
    assert offered[0] == first
    assert all(found(one).sides for one in offered)


@pytest.mark.parametrize("typed", ["", "zzzq", "·", "a · b · c · d", "x" * 300])
def test_completion_survives_anything_typed(typed: str) -> None:
    offered = suggest_places(made_up(), typed, 5)
    assert len(offered) <= 5
    assert all(len(one) <= 100 for one in offered)
