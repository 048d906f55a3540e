"""The list of sources: where it begins and ends, what an item is, which years it names."""

from __future__ import annotations

import pytest

from guides.guide.sources import MOST_SOURCES, read_sources, years_of
from guides.text.document import Document


def read(text: str) -> tuple[tuple[str, ...], list[tuple[int, int, str]]]:
    doc = Document("acme/sre.md", tuple(text.split("\n")))
    found, notes = read_sources(doc)
    return found, [(note.line, note.column, note.code) for note in notes]


@pytest.mark.parametrize(
    "label",
    [
        "**Sources**",
        "**Sources:**",
        "**Sources**:",
        "__References__",
        "Sources",
        "## Sources",
        "## 7. Evidence & Sources",
        "### Extended Research and References",
        "**EVIDENCE & SOURCES**",
        "REFERENCES",
    ],
)
def test_a_label_begins_the_list(label: str) -> None:
    assert read(f"{label}\n- a\n- b") == (("a", "b"), [])


@pytest.mark.parametrize("label", ["Sources of pay", "Our sources say", "**Sources**" + " " * 80])
def test_another_line_about_sources_does_not(label: str) -> None:
    assert read(f"{label}\n- a") == ((), [(2, 1, "no-sources")])


@pytest.mark.parametrize(
    ("below", "wanted"),
    [
        ("* a\n+ b\n• c", ("a", "b", "c")),
        ("1. a\n2) b", ("a", "b")),
        ("[1] a\n[2]: b", ("a", "b")),
        ("- a\n  and on\nand no more", ("a and on",)),
        ("- a\n\n  not on", ("a",)),
        ("- a\n\n\n- b", ("a", "b")),
        ("- [a]\n- [b](https://b.example)", ("a", "[b](https://b.example)")),
        ("- a\n**References**\n- b", ("a", "b")),
        ("- a\n# Next\n- b", ("a",)),
        ("### Pay\n- a\n### News\n- b\n## Next\n- c", ("a", "b")),
        ("a\n\n---\n[b]\n## Next\nc", ("a", "b")),
        ("-\n- a", ("a",)),
    ],
)
def test_a_list_goes_on_to_the_next_section(below: str, wanted: tuple[str, ...]) -> None:
    assert read(f"**Sources**\n{below}")[0] == wanted


def test_headings_below_a_heading_divide_its_list() -> None:
    assert read("## Sources\n### Pay\n- a\n### News\n- b\n## Next\n- c")[0] == ("a", "b")


def test_so_many_sources_are_kept() -> None:
    assert MOST_SOURCES == 200
    for mark in ("- ", ""):
        text = "\n".join(["**Sources**", *(f"{mark}{n}" for n in range(MOST_SOURCES + 1))])
        assert read(text)[0] == tuple(map(str, range(MOST_SOURCES)))


def test_a_guide_without_sources_is_told_at_its_end_or_its_label() -> None:
    assert read("a\nb\nc")[1] == [(3, 1, "no-sources")]
    assert read("a\n**Sources**\n")[1] == [(2, 1, "no-sources")]


def test_a_link_that_anybody_could_read_is_pointed_at() -> None:
    text = "**Sources**\n- [a](https://a.example) [b](http://b.example)"
    assert read(text)[1] == [(2, 30, "link-not-https")]


@pytest.mark.parametrize(
    ("source", "years"),
    [
        ("Pay in 2025", (2025, 2025)),
        ("FY2025", (2025, 2025)),
        ("2024-2026", (2024, 2026)),
        ("2024/25", (2024, 2025)),
        ("2024 – 2026", (2024, 2026)),
        ("2019, 2024 and 2021", (2019, 2024)),
        ("[Pay](https://a.example/2031) of 2025", (2025, 2025)),
        ("$2025, 2025%, 2025.5, 12025, 20255, 2035, 1999, #2025, a-2025", ()),
        ("xFY2025", ()),
    ],
)
def test_years_are_those_that_a_source_names(source: str, years: tuple[int, ...]) -> None:
    assert years_of((source,)) == years
    assert years_of(("none", source)) == years
