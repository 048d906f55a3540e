"""Phrases of a table, looked for in what was said."""

from __future__ import annotations

import pytest

from negotiation.understanding.phrases import Phrases, PhraseTable

TABLE = Phrases(("no rush", "no hard deadline", "haven't said", "never"))


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("no rush", True),
        ("there is no rush at all", True),
        ("they havent said", True),
        ("never", True),
        ("no", False),
        ("no hard feelings no deadline", False),
        ("rush no", False),
        ("nevermore", False),
        ("", False),
    ],
)
def test_a_phrase_stands_anywhere_in_the_words(said: str, there: bool) -> None:
    assert TABLE.stand_in(said.split()) is there


@pytest.mark.parametrize(
    ("said", "place"),
    [("well no rush", 1), ("no and never no rush", 2), ("no rush no rush", 0), ("no", None)],
)
def test_the_first_phrase_has_a_place(said: str, place: int | None) -> None:
    assert TABLE.first_in(said.split()) == place


def test_a_phrase_begins_or_ends_the_words() -> None:
    assert TABLE.begin(["no", "rush", "please"])
    assert not TABLE.begin(["well", "no", "rush"])
    assert TABLE.end(["well", "no", "rush"])
    assert not TABLE.end(["no", "rush", "please"])
    assert not TABLE.begin([])
    assert not TABLE.end([])


def test_a_line_of_a_table_is_split_and_a_star_is_any_ending() -> None:
    table = Phrases("so sorry|apolog*")
    assert table.stand_in(["i", "apologise"])
    assert table.stand_in(["my", "apologies"])
    assert table.stand_in(["so", "sorry"])
    assert not table.stand_in(["sorry"])


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("the low end", "low"),
        ("high or low", "high"),
        ("the lowest", "low"),
        ("lo", None),
        ("", None),
    ],
)
def test_of_several_tables_the_first_tells(said: str, tells: str | None) -> None:
    table = PhraseTable({"high": Phrases("high|high end"), "low": Phrases("low end|low*")})
    assert table.first_said(said.split()) == tells


def test_tables_without_a_star_need_a_word_that_begins_a_phrase() -> None:
    table = PhraseTable({"high": Phrases("high end"), "low": Phrases("low end")})
    assert table.first_said(["at", "the", "low", "end"]) == "low"
    assert table.first_said(["the", "end"]) is None
