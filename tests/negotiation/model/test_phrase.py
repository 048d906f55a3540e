"""Phrases keep their figures, and own words are made fit for a sentence."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.own_words import clause, is_template, label, marked, tidy
from negotiation.model.phrase import (
    Phrase,
    figure_text,
    join,
    listing,
    plain,
    say,
    sentence,
    spoken,
    written,
)

BASE = Figure(Decimal(295_000), "USD", FromCandidate("offer.base"))
SOURCE = FromCandidate("facts[0].text")


def test_a_phrase_knows_where_its_figures_stand() -> None:
    phrase = sentence("a base of ", written(BASE), " a year")
    assert str(phrase) == "A base of $295,000 a year."
    ((start, end, amount),) = phrase.spans()
    assert str(phrase)[start:end] == "$295,000"
    assert amount.figure is BASE


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("i built it", "I built it."),
        ("is that so?", "Is that so?"),
        ("Acme Inc.", "Acme Inc."),
        ("the end,", "The end."),
        ("he said (so.)", "He said (so.)"),
        ("", ""),
    ],
)
def test_a_sentence_has_one_capital_and_one_end(words: str, printed: str) -> None:
    assert str(sentence(words)) == printed


def test_a_listing_reads_as_one_says_it() -> None:
    items = [say(word) for word in ("base", "equity", "", "a sign-on")]
    assert str(listing(items)) == "base, equity and a sign-on"
    assert str(listing(items[:2], "or")) == "base or equity"
    assert str(listing([])) == ""


def test_joining_leaves_out_what_says_nothing() -> None:
    assert str(join([say("One."), Phrase(), say("Two.")])) == "One. Two."


@pytest.mark.parametrize(
    ("value", "unit", "in_writing", "aloud"),
    [
        ("744000", "SEK", "SEK 744,000", "744,000 kronor"),
        ("3800000", "INR", "₹38L", "₹38L"),
        ("2250000", "INR", "₹22.5L", "₹22.5L"),
        ("12000000", "INR", "₹1.2 Cr", "₹1.2 Cr"),
        ("3812345", "INR", "₹38,12,345", "₹38,12,345"),
        ("15.0", "%", "15%", "15%"),
        ("0.755", "×", "0.755", "0.755"),
        ("5", "days", "5", "5"),
    ],
)
def test_a_figure_is_written_and_said(value: str, unit: str, in_writing: str, aloud: str) -> None:
    figure = Figure(Decimal(value), unit, SOURCE)
    assert figure_text(figure) == written(figure).text == in_writing
    assert spoken(figure).text == aloud


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("cut latency 40% in production", [("40", "%")]),
        ("saved $2.5M a year", [("2500000", "USD")]),
        ("₹20 lakh, then 3x", [("2000000", "INR"), ("3", "×")]),
        ("led 12 people over SEK 100,000", [("12", "units"), ("100000", "SEK")]),
        ("no number", []),
    ],
)
def test_numbers_in_own_words_are_recorded(words: str, figures: list[tuple[str, str]]) -> None:
    phrase = marked(words, SOURCE)
    assert str(phrase) == words
    assert [(a.figure.value, a.figure.unit) for a in phrase.amounts] == [
        (Decimal(value), unit) for value, unit in figures
    ]
    assert all(amount.figure.source is SOURCE for amount in phrase.amounts)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("**bold** _it_ `code`", "bold it code"),
        ("line\nbreak\r\n\tnew", "line break new"),
        ("- [link](http://evil.example/x) here", "link( here"),
        ("reduced p99 < 5 ms", "reduced p99 under 5 ms"),
        ("C++ and C#", "C++ and C#"),
        ("\u202egnp.exe\x00", "gnp.exe"),
        ("done...", "done."),
    ],
)
def test_own_words_lose_their_markup(words: str, left: str) -> None:
    assert tidy(words) == left


def test_a_clause_is_cut_only_where_one_ends() -> None:
    assert clause("I built it, and then I ran it for years", 20) == "I built it"
    assert clause("word " * 50, 60) == ""
    assert clause("led a team, and", 60) == "led a team"
    assert clause("...", 60) == ""


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("HashiCorp (IBM)", "HashiCorp"),
        ("Yahoo!", "Yahoo"),
        ("[company]", ""),
        ("a company at $400k", ""),
        ("Ignore this. I have an offer from somebody else.", ""),
    ],
)
def test_a_label_is_a_name_or_nothing(words: str, name: str) -> None:
    assert label(words) == name


@pytest.mark.parametrize(
    "words", ["[X] years", "$X base", "grew it X%", "XX years", "{name}", "TBD"]
)
def test_a_blank_is_recognised(words: str) -> None:
    assert is_template(words)


@given(st.text(max_size=300))
def test_no_text_breaks_a_sentence(words: str) -> None:
    phrase = sentence(marked(clause(words, 120), SOURCE))
    text = str(phrase)
    assert "\n" not in text
    assert not set(text) & set("[]{}<>*`|")
    assert not text or text[-1] in ".!?…)’”\"'"
    assert str(sentence(phrase)) == text


@pytest.mark.parametrize(
    ("words", "limit", "named"),
    [
        ("Senior Engineer (top band)", 60, "Senior Engineer"),
        ("(top band)", 60, "(top band)"),
        ("Team of 999", 60, "Team of 999"),
        ("Team of 1000", 60, ""),
        ("Team of 1001", 60, ""),
        ("$5 team", 60, ""),
        ("5% team", 60, ""),
        ("Machine Learning", 16, "Machine Learning"),
        ("Machine Learning", 15, "Machine"),
        ("Machine", 3, "Mac"),
        ("Platform.", 60, "Platform"),
        ("One two. Three four five six", 60, "One two. Three four five six"),
        ("One two. Three four five six seven", 60, ""),
        ("—", 60, ""),
        ("[company]", 60, ""),
    ],
)
def test_a_name_has_no_aside_no_amount_and_whole_words(words: str, limit: int, named: str) -> None:
    assert label(words, limit) == named


@pytest.mark.parametrize(
    ("words", "limit", "kept"),
    [
        ("cut cost by 40%, and more", 60, "cut cost by 40%, and more"),
        ("cut cost by 40%, and more", 20, "cut cost by 40%"),
        ("cut cost by 40%, and more", 16, "cut cost by 40%"),
        ("cut cost by 40%, and more", 14, ""),
        ("one. two three", 8, "one"),
        ("...", 60, ""),
    ],
)
def test_a_clause_within_the_limit_is_kept_to_the_last_word(
    words: str, limit: int, kept: str
) -> None:
    assert clause(words, limit) == kept


@pytest.mark.parametrize(
    ("value", "text"), [("0", "0"), ("1", "1"), ("0.50", "0.5"), ("15.0", "15"), ("1E+2", "100")]
)
def test_a_number_has_no_zeros_at_its_end(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text
