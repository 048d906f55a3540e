"""The front matter: how much it may hold, and where and in which words its author is told."""

from __future__ import annotations

import pytest

from guides.guide.front_matter import NOTHING, FrontMatter, split_front_matter


def read(yaml: str) -> tuple[FrontMatter, list[str]]:
    """What it holds, and `line:column code: message` of what is wrong with it."""
    lines = tuple(f"---\n{yaml}\n---\n### A title".split("\n"))
    matter, doc, notes = split_front_matter("acme/sre.md", lines)
    assert doc.lines == ("### A title",)
    return matter, [f"{one.line}:{one.column} {one.code}: {one.message}" for one in notes]


def listed(name: str, items: list[str]) -> str:
    return "\n".join([f"{name}:", *(f"- {item}" for item in items)])


def source(url: str) -> str:
    return f"sources: [{{title: t, url: '{url}'}}]"


_ADDRESS = "https://x.example/"


@pytest.mark.parametrize(
    ("most", "more", "told"),
    [
        (f"aliases: ['{'a' * 120}']", f"aliases: ['{'a' * 121}']", "2:11 * aliases.0: too long"),
        ("aliases: ['a']", "aliases: [' ']", "2:11 * aliases.0: empty"),
        (listed("aliases", ["a"] * 50), listed("aliases", ["a"] * 51), "2:1 * aliases: too many"),
        (
            listed("sources", ["title: a"] * 100),
            listed("sources", ["title: a"] * 101),
            "2:1 * sources: too many",
        ),
        (
            source(_ADDRESS + "y" * (500 - len(_ADDRESS))),
            source(_ADDRESS + "y" * (501 - len(_ADDRESS))),
            "2:22 * sources.0.url: too long",
        ),
        (source(_ADDRESS), source("http://x.example/"), "2:22 * sources.0.url: not an https addr"),
        ("as_of: 2026-02-01", "as_of: 2026-02-30", "2:1 * as_of: expected a date such as"),
        ("aliases: [a]", "aliases: a", "2:1 * aliases: expected a list"),
        ("aliases: [a]", "aliases: [[a]]", "2:11 * aliases.0: expected text"),
        ("sources: [{title: a}]", "sources: [{}]", "2:11 * sources.0.title: missing"),
        ("sources: [{title: a}]", "sources: [{title: a, by: b}]", "2:22 * sources.0.by: no such"),
    ],
)
def test_a_value_is_what_it_may_be_and_no_more(most: str, more: str, told: str) -> None:
    assert read(most)[1] == []
    matter, (note,) = read(more)
    assert matter == NOTHING
    assert note.startswith(told.replace("*", "front-matter-invalid:"))


def test_it_is_as_large_as_it_may_be() -> None:
    def sized(length: int) -> str:
        return "# " + "é" * 100 + "x" * (length - 202)

    assert read(sized(16 * 1024)) == (NOTHING, [])
    told = "1:1 front-matter-big: front matter has at most 16 KiB"
    assert read(sized(16 * 1024 + 1)) == (NOTHING, [told])


def test_it_is_as_deep_as_it_may_be() -> None:
    def nested(depth: int) -> str:
        return "a: " + "[" * (depth - 1) + "]" * (depth - 1)

    assert "front-matter-invalid" in read(nested(20))[1][0]  # read, and no name of ours
    assert read(nested(21))[1] == ["2:23 front-matter-yaml: nested deeper than 20 levels"]


@pytest.mark.parametrize(
    ("yaml", "told"),
    [
        ("- a\n- b", "2:1 front-matter-invalid: front matter is a list of `name: value` lines"),
        ("a: \x01", "2:1 front-matter-yaml: this is no YAML: it has characters that YAML"),
        ("as_of: 2026-02-01\n  b: c", "3:4 front-matter-yaml: this is no YAML: "),
        ("aliases: [b]\naliases: [c]", '3:1 front-matter-yaml: "aliases" is given twice'),
        (f"{'b' * 41}: c\n{'b' * 41}: c", f'3:1 front-matter-yaml: "{"b" * 40}" is given twice'),
        ("aliases: [b]\n--- \nas_of: x", None),  # the line that closes it may have a space
        ("aliases: [b]\n--- c", "3:1 front-matter-yaml: front matter is one YAML document"),
        ("aliases: &b [c]", "2:10 front-matter-yaml: anchors and aliases"),
        ("aliases: [*b]", "2:11 front-matter-yaml: anchors and aliases"),
        ("? [a]\n: b", "2:3 front-matter-yaml: a name is plain text"),
        ("aliases:\n- a\n- - b", "4:3 front-matter-invalid: aliases.1: expected text"),
        ("sources:\n- title: a\n- url: b", "4:3 front-matter-invalid: sources.1.title: missing"),
        ("aliases:\nas_of: 2026-02-01\n", "2:1 front-matter-invalid: aliases: expected a list"),
        ("sources:\n- title: a\n  url:\n", None),
    ],
)
def test_an_author_is_told_where_and_what(yaml: str, told: str | None) -> None:
    lines = tuple(f"---\n{yaml}\n---\n### A title".split("\n"))
    _, _, notes = split_front_matter("acme/sre.md", lines)
    found = [f"{one.line}:{one.column} {one.code}: {one.message}" for one in notes]
    assert [one[: len(told or "")] for one in found] == ([told] if told else [])


def test_an_open_one_is_no_front_matter_and_said_at_its_first_line() -> None:
    lines = ("---", "as_of: 2026-02-01", "### A title")
    matter, doc, (note,) = split_front_matter("acme/sre.md", lines)
    assert (matter, doc.lines) == (NOTHING, lines)
    assert (note.line, note.column, note.code) == (1, 1, "front-matter-open")
    assert note.source == "---"
    assert "close it" in note.hint


@pytest.mark.parametrize("first", ["----", " ---", "--", "### A title"])
def test_another_first_line_opens_none(first: str) -> None:
    lines = (first, "as_of: 2026-02-01", "---")
    matter, doc, notes = split_front_matter("acme/sre.md", lines)
    assert (matter, doc.path, doc.lines, notes) == (NOTHING, "acme/sre.md", lines, ())


def test_nothing_is_no_front_matter() -> None:
    matter, doc, notes = split_front_matter("acme/sre.md", ())
    assert (matter, doc.lines, notes) == (NOTHING, (), ())


def test_a_source_is_shown_with_its_address_if_it_has_one() -> None:
    matter, _ = read(f"sources: [{{title: a, url: '{_ADDRESS}'}}, {{title: b}}]")
    assert [*map(str, matter.sources)] == [f"[a]({_ADDRESS})", "b"]


def test_what_stands_below_counts_its_lines_from_the_top() -> None:
    _, doc, _ = split_front_matter("acme/sre.md", ("---", "as_of: 2026-02-01", "...", "", "### A"))
    assert (doc.lines, doc.number(1)) == (("", "### A"), 5)
