"""A guide page by page: all of it, in pages that fit, each a question that can be asked again."""

from __future__ import annotations

from datetime import date

import pytest

from negotiation.lookup.pages import PAY, guide_answer, whole_guide
from negotiation.lookup.query import Command, read_look_up
from negotiation.model.replies import Reply
from tests.negotiation.dialogue.player import made_up

TODAY = date(2026, 11, 24)


def page(name: str = "", role: str | None = "ml-ai-engineer") -> Reply:
    return guide_answer(made_up(), "midjourney", role, name, today=TODAY)


def test_the_first_page_is_what_it_pays() -> None:
    reply = page()
    assert reply.title == "Midjourney · ML/AI Engineer: What it pays"
    assert "$220,000–$300,000 a year" in reply.text
    assert reply.note.startswith("Page 1 of 5 · From 3 sources")


@pytest.mark.parametrize(
    ("name", "says"),
    [("levels", " is "), ("arguments", "**1. "), ("strategy", "base"), ("sources", "• ")],
)
def test_each_page_says_its_own(name: str, says: str) -> None:
    assert says in page(name).text


def test_pages_are_turned_by_buttons_and_picked_from_a_menu() -> None:
    first, last = page(), page("sources")
    assert [button.label for button in first.buttons] == ["Next page"]
    assert [button.label for button in last.buttons] == ["Back a page"]
    assert first.menu is not None
    assert [option.label for option in first.menu.options] == [
        "What it pays",
        "Levels elsewhere",
        "Arguments",
        "How to begin",
        "Sources",
    ]
    assert [option.chosen for option in first.menu.options] == [True, *[False] * 4]


def test_every_page_is_reached_by_its_question() -> None:
    pages = whole_guide(made_up(), "midjourney", "ml-ai-engineer", today=TODAY)
    assert len(pages) == 5
    for one in pages:
        asked = read_look_up(one.asked)
        assert asked is not None
        assert asked.command is Command.GUIDE
        named = (asked.company, asked.role, asked.region)
        assert guide_answer(made_up(), *named, today=TODAY) == one


def test_a_page_that_is_gone_is_the_first() -> None:
    assert page("arguments-9") == page(PAY)


def test_a_long_guide_takes_more_pages_of_a_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("negotiation.lookup.pages._MOST_TEXT", 300)
    pages = whole_guide(made_up(), "midjourney", "ml-ai-engineer", today=TODAY)
    titles = [one.title.partition(": ")[2] for one in pages]
    assert "Arguments (2)" in titles
    assert len(set(titles)) == len(titles)


def test_a_question_back_leads_to_a_guide_and_not_to_its_pay() -> None:
    reply = page(role=None)
    assert reply.menu is not None
    asked = [read_look_up(option.value) for option in reply.menu.options]
    assert {one.command for one in asked if one is not None} == {Command.GUIDE}
    assert len(asked) == 2
