"""Typed text reduced to what can be compared, labels as people should see them, and currencies."""

from __future__ import annotations

import pytest

from guides.text.alike import percent_alike
from guides.text.currency import is_shared, marks_of, named, settle
from guides.text.document import Document, as_seen
from guides.text.labels import (
    plain_label,
    unescaped,
    without_emphasis,
    without_links,
    without_struck,
)
from guides.text.spelling import (
    LONGEST,
    allowed_edits,
    compact,
    lowered,
    nearest_word,
    slug,
    words,
)
from guides.text.titles import title_of, titled
from negotiation.model.diagnostics import Severity


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("D.E. Shaw & Co", ("de", "shaw", "and", "co")),
        ("T-Mobile", ("t", "mobile")),
        ("Zürich", ("zurich",)),
        ("🇩🇪 Berlin", ("berlin",)),
        (":de: Berlin", ("berlin",)),
        ("9:30 a:b", ("9", "30", "a", "b")),
        ("O'Reilly’s", ("oreillys",)),
        ("x. y.z", ("x", "yz")),
        ("snake_case", ("snake", "case")),
        ("x" * (LONGEST + 1), ("x" * LONGEST,)),
        ("", ()),
    ],
)
def test_words_are_compared_without_their_dress(text: str, found: tuple[str, ...]) -> None:
    assert words(text) == found


def test_words_are_put_together_with_and_without_hyphens() -> None:
    assert (compact("T-Mobile US"), slug("T-Mobile US")) == ("tmobileus", "t-mobile-us")


@pytest.mark.parametrize(
    ("one", "other", "percent"),
    [("london", "london", 100), ("london", "lodnon", 83), ("london", "paris", 0), ("", "x", 0)],
)
def test_two_texts_are_as_much_alike_in_either_order(one: str, other: str, percent: int) -> None:
    assert round(percent_alike(one, other)) == round(percent_alike(other, one)) == percent


@pytest.mark.parametrize(("length", "edits"), [(0, 0), (4, 0), (5, 1), (8, 1), (9, 2), (30, 2)])
def test_a_long_word_may_hold_more_slips(length: int, edits: int) -> None:
    assert allowed_edits(length) == edits


@pytest.mark.parametrize(
    ("word", "known", "found"),
    [
        ("goggle", ["google", "apple"], "google"),
        ("gogle", ["google", "goggle"], None),
        ("appl", ["apple"], "apple"),
        ("app", ["appl"], None),
        ("metaa", ["meta"], "meta"),
        ("mett", ["met"], None),
        ("zzzzz", ["google"], None),
        ("google", [], None),
    ],
)
def test_a_typo_is_of_one_word_or_of_none(word: str, known: list[str], found: str | None) -> None:
    assert nearest_word(word, known) == found


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (" a  b ", "a  b"),
        ("**a**", "a"),
        ("_a_", "a"),
        ("a_b", "a_b"),
        ("__a__", "a"),
        ("`a`", "a"),
        (r"a\_b", "a_b"),
        ("[a](https://x.y)", "a"),
        ('[a](x "title")', "a"),
        ("[a][1]", "a"),
        ("![a](x.png)b", "b"),
        ("a[^1]", "a"),
        ("a[1]", "a"),
        ("[1]", "[1]"),
        ("a<sup>2</sup>", "a"),
        ("a<br>b", "a b"),
        ("a <b>b</b>", "a b"),
        ("a < b", "a < b"),
        ("~~a~~ b", "b"),
        ("<del>a</del> b", "b"),
        ("a &amp; b", "a & b"),
        ("a &amp b", "a &amp b"),
        ("a & b;", "a & b;"),
        ("a\u00a0\u00a0b", "a b"),
        ("a\u200bb", "ab"),
        ("a*†", "a"),
    ],
)
def test_a_label_is_shown_without_its_marks(text: str, plain: str) -> None:
    assert plain_label(text) == plain


def test_each_dress_is_taken_off_alone() -> None:
    assert unescaped("&lt;b&gt; \u202f") == "<b>  "
    assert without_struck("<s>a</s>b ~~c~~") == " b  "
    assert without_links("<i>a</i>[b](c)") == "ab"
    assert without_emphasis("a_b_c _d_") == "a_b_c d"


@pytest.mark.parametrize(
    ("mark", "local", "code"),
    [
        ("$", None, "USD"),
        ("$", "CAD", "CAD"),
        ("$", "EUR", "USD"),
        ("¥", None, None),
        ("¥", "JPY", "JPY"),
        ("kr", None, "SEK"),
        ("kr", "DKK", "DKK"),
        ("€", "USD", "EUR"),
        ("EUR", None, "EUR"),
    ],
)
def test_a_mark_is_settled_by_its_place(mark: str, local: str | None, code: str | None) -> None:
    assert settle(mark, local) == code


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("EUR", "EUR"),
        ("euros", "EUR"),
        ("Euros", "EUR"),
        ("dollars", "$"),
        ("pesos", None),
        ("x", None),
    ],
)
def test_a_name_of_one_currency_is_its_mark(text: str, mark: str | None) -> None:
    assert named(text) == mark


def test_signs_of_several_are_shared_and_no_marks_of_one() -> None:
    assert [is_shared(mark) for mark in ("$", "¥", "€", "EUR")] == [True, True, False, False]
    assert set(marks_of("EUR")) == {"EUR", "€"}
    assert "$" not in marks_of("USD")
    assert marks_of("XXX") == ()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("base_min", "Base Min"),
        ("baseMin", "Base Min"),
        ("ml-engineer", "ML Engineer"),
        (" rsu 4yr ", "RSU 4yr"),
        ("", ""),
    ],
)
def test_a_name_in_words(name: str, title: str) -> None:
    assert titled(name) == title


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("acme-labs/ml-engineer.md", "### ML Engineer | Acme Labs Negotiation Guide"),
        ("x/acme/engineer.md", "### Engineer | Acme Negotiation Guide"),
        ("engineer", "### Engineer | Company Negotiation Guide"),
        ("engineer.v2.md", "### Engineer.v2 | Company Negotiation Guide"),
    ],
)
def test_a_path_may_be_a_title(path: str, title: str) -> None:
    assert title_of(path) == title


def test_a_document_counts_its_lines_as_an_editor_does() -> None:
    doc = Document("a/b.md", (" | x", "", "#y"), first=5)
    assert (doc.heads, doc.number(0), doc.number(2)) == ("| #", 5, 7)
    assert doc.printed == doc.lines


@pytest.mark.parametrize(("index", "line"), [(0, "a"), (1, "<!-- b -->"), (2, ""), (-1, "")])
def test_a_diagnostic_shows_its_line_as_it_is_printed(index: int, line: str) -> None:
    doc = as_seen("a/b.md", ("a", "<!-- b -->"), 3)
    found = doc.diagnose(index, 2, Severity.INFO, "code", "message", "hint")
    assert (found.path, found.line, found.column, found.source) == ("a/b.md", 3 + index, 2, line)
    assert (found.code, found.message, found.hint) == ("code", "message", "hint")


@pytest.mark.parametrize(
    ("text", "lower"),
    [
        ("Paris (OLD)", "paris (old)"),
        ("ÉTÉ", "été"),
        ("İzmir (OLD)", "İzmir (old)"),  # its small letter is two characters
    ],
)
def test_small_letters_stand_where_the_large_ones_stood(text: str, lower: str) -> None:
    assert lowered(text) == lower
    assert len(lowered(text)) == len(text)
