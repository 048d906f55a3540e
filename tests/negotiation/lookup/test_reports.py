"""What is said of reported numbers: whose guide, which words, and nobody's name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from negotiation.lookup.query import SETTLE
from negotiation.lookup.reports import MOST_WORDS, ON_A_CARD, flags_reply, written
from negotiation.model.flags import Flag
from negotiation.model.replies import Reply
from tests.negotiation.dialogue.player import made_up

ABOUT = "band|midjourney|ml-ai-engineer|San Francisco|"
AT = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def said(*flags: Flag) -> Reply:
    return flags_reply(made_up(), flags)


def flag(number: int = 1, about: str = ABOUT, words: str = "it is 290k", source: str = "") -> Flag:
    return Flag(number, about, words, source, AT)


def test_a_report_names_the_guide_and_the_day() -> None:
    reply = said(flag(source="their careers page"))
    assert reply.text == (
        "**1. Midjourney · ML/AI Engineer · San Francisco** · 2026-11-24\n"
        "> it is 290k\n"
        "Seen at: their careers page"
    )
    assert reply.private


@pytest.mark.parametrize(
    ("about", "named"),
    [("band|gone|cook|Oslo|", "gone · cook · Oslo"), ("nonsense", "A guide")],
)
def test_a_guide_that_is_gone_is_named_by_what_was_asked(about: str, named: str) -> None:
    assert f"**1. {named}**" in said(flag(about=about)).text


def test_what_was_written_is_shown_without_its_markdown() -> None:
    reply = said(flag(words="**@everyone**\n# look https://x.example"))
    assert r"\*\*\@everyone\*\* \# look" in reply.text
    assert "https://" not in reply.text


def test_each_has_a_button_and_the_rest_move_up() -> None:
    reply = said(*(flag(number) for number in range(ON_A_CARD + 1)))
    assert [(one.id, one.asks) for one in reply.buttons] == [
        (f"{SETTLE}-{at}", str(at - 1)) for at in range(1, ON_A_CARD + 1)
    ]
    assert "There are more" in reply.note


def test_no_report_is_said_to_be_none() -> None:
    assert said().text == "Nobody has reported a number."


def test_the_longest_reports_fit_one_card() -> None:
    words, source = written({"words": "*" * 4000, "source": "*" * 400})
    assert len(words) == MOST_WORDS
    many = [flag(number, words=words, source=source) for number in range(ON_A_CARD)]
    assert len(said(*many).text) <= 10_000


def test_a_form_without_words_is_empty() -> None:
    assert written({"words": "  ", "forged": "x"}) == ("", "")
