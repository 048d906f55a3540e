"""An offer at a glance: read as the coach reads it, placed as the plan places it, and not kept."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from negotiation.dialogue import turn as dialogue
from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import analysis_of
from negotiation.glance import (
    WORDS_FILE,
    Glance,
    at_a_glance,
    carried,
    form_words,
    place_form,
)
from negotiation.lookup.query import TAKE, Command, LookUp
from negotiation.model.guide import Component
from negotiation.model.replies import Said
from tests.negotiation.dialogue.player import made_up

TODAY = date(2026, 11, 24)
LONDON = LookUp(Command.BAND, "stability-ai", "ml-ai-engineer", "London")
LINE = "250k base 120k rsu at midjourney ml sf"


def glance(text: str, asked: LookUp | None = None) -> Glance:
    return at_a_glance(made_up(), TODAY, text, asked)


def marked(found: Glance) -> dict[str, Decimal]:
    """What is marked in the picture."""
    assert found.chart is not None
    return {
        bar.label: bar.offered
        for group in found.chart.groups
        for bar in group.bars
        if bar.offered is not None
    }


def test_one_line_is_understood_placed_and_marked() -> None:
    found = glance(LINE)
    assert "**Midjourney, ML/AI Engineer, San Francisco**" in found.reply.text
    assert "- Base **$250,000** a year" in found.reply.text
    assert "38% of the way up, in its second quarter (96% of its middle)" in found.reply.text
    assert marked(found)["Base"] == 250_000
    assert found.reply.private


def test_the_places_are_those_that_the_plan_works_out() -> None:
    facts = made_up()
    said = dialogue.step(dialogue.start(facts, TODAY).session, Said(LINE), facts)
    numbers = analysis_of(Context(said.session.state, facts, TODAY))
    assert numbers is not None
    (base,) = (one for one in numbers.positions if one.component is Component.BASE)
    found = glance(LINE)
    assert f"{round(base.penetration * 100)}% of the way up" in found.reply.text
    assert f"({round(base.compa_ratio * 100)}% of its middle)" in found.reply.text
    assert marked(found)["Base"] == base.offered.value


def test_in_a_form_a_grant_is_placed_in_the_guide_s_own_time() -> None:
    found = glance("Base: 131\nEquity: 75k a year\nSign-on: 20k", LONDON)
    assert "- Base **£131,000** a year" in found.reply.text
    assert marked(found)["Equity"] == 300_000
    assert "- Sign-on **£20,000**" in found.reply.text


def test_another_kind_of_equity_is_not_placed_and_that_is_said() -> None:
    found = glance(LINE)
    assert "another kind of equity" in found.reply.text
    assert "Profit share" not in marked(found)


def test_another_currency_is_placed_nowhere() -> None:
    found = glance("€150k base at stability ai london ml")
    assert "I convert nothing on my own" in found.reply.text
    assert marked(found) == {}


def test_a_row_of_a_level_is_the_one_that_was_asked_about() -> None:
    asked = LookUp(Command.BAND, "gridworks", "platform-engineer", "Remote US", "Senior (L5)")
    found = glance("Base: 200k", asked)
    assert "Remote US · Senior" in found.reply.text
    assert found.chart is not None
    assert "Senior" in found.chart.subtitle


def test_a_coach_who_begins_at_a_level_does_not_ask_for_it() -> None:
    asked = LookUp(Command.BAND, "gridworks", "platform-engineer", "Remote US", "Senior (L5)")
    begun = dialogue.start(
        made_up(), TODAY, asked.company, asked.role, asked.where, said="Base: 200k"
    )
    assert begun.session.case.band_level == "Senior (L5)"
    assert begun.session.case.offer.base is not None


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("250k base, 15% bonus at runway", "Where would you work"),
        ("200k base at Acme", "I have no guide for “Acme”"),
        ("200k base", "Which company is the offer from"),
    ],
)
def test_what_is_missing_for_a_place_is_asked_and_no_picture_drawn(text: str, asks: str) -> None:
    found = glance(text)
    assert asks in found.reply.text
    assert found.chart is None
    assert [button.id for button in found.reply.buttons] == [TAKE]


@pytest.mark.parametrize("text", ["hello there", "back", "delete my data", "", "?", "stop"])
def test_what_is_no_offer_is_said_to_be_none(text: str) -> None:
    found = glance(text)
    assert found.reply.text.startswith("I found no offer in that.")
    assert not found.reply.buttons


def test_a_form_without_a_figure_is_told_how_to_type_one() -> None:
    assert glance("Base: a lot", LONDON).reply.text == (
        "I found no figure in that. Type it like 250k."
    )


@pytest.mark.parametrize("text", [LINE, "two\nlines: 200k base", "200k base ```and``` marks"])
def test_the_words_are_found_on_the_card_again(text: str) -> None:
    assert carried(glance(text).reply.text) == text.replace("`", "'")


def test_a_card_without_words_carries_none() -> None:
    assert carried("### Midjourney\n```\nnot these\n```") == ""


def test_many_words_come_along_as_a_file() -> None:
    letter = "We offer you 250k base. " + "We are glad to have you. " * 80
    reply = glance(letter).reply
    assert [(file.name, file.text) for file in reply.attachments] == [(WORDS_FILE, letter)]
    assert carried(reply.text) == ""


def test_a_form_names_what_the_guide_pays_and_needs_the_base_alone() -> None:
    form = place_form(made_up(), LONDON)
    assert form is not None
    assert [(field.id, field.required) for field in form.fields] == [
        ("base", True),
        ("equity", False),
        ("bonus", False),
        ("sign-on", False),
    ]
    assert form.fields[0].hint == "The guide: £100,000–£170,000 a year"
    assert form.fields[2].hint == "Not in the guide"


@pytest.mark.parametrize(
    "asked",
    [
        LookUp(Command.BAND, "runway", "ml-ai-engineer"),
        LookUp(Command.BAND, "runway", "cook"),
        LookUp(Command.BAND, "", ""),
    ],
)
def test_there_is_no_form_without_one_row(asked: LookUp) -> None:
    assert place_form(made_up(), asked) is None


def test_a_filled_in_form_is_a_line_for_each_field_that_says_something() -> None:
    values = {"base": " 250k ", "equity": "", "sign-on": "20k", "forged": "x"}
    assert form_words(values) == "Base: 250k\nSign-on: 20k"
