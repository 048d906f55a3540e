"""The title line and the tags below it."""

from __future__ import annotations

import pytest

from guides.guide.title import Title, find_title, read_tags
from guides.text.document import Document


def title(*lines: str, path: str = "acme/sre.md") -> Title | None:
    return find_title(Document(path, lines))


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("# SRE | Acme Negotiation Guide", ("Acme", "SRE")),
        ("###### SRE | Acme Negotiation Guide", ("Acme", "SRE")),
        ("# SRE – Acme Salary Negotiation Guide", ("Acme", "SRE")),
        ("# SRE -- Acme Global Negotiation Guide", ("Acme", "SRE")),
        ("# SRE - Dev | Acme Negotiation Guide", ("Acme", "SRE - Dev")),
        ("# `SRE` | [Acme](https://a.example) &amp; Co Negotiation Guide", ("Acme & Co", "SRE")),
        ("# SRE | Acme Negotiation Guide: Signature Role", ("Acme", "SRE")),
        ("# SRE | Acme Negotiation Guide, 2025/26", ("Acme", "SRE")),
        ("# SRE | Acme Negotiation Guide for all", None),
        ("# SRE Acme Negotiation Guide", None),
        ("# SRE | Negotiation Guide", None),
        ("# | Acme Negotiation Guide", None),
        ("SRE | Acme Negotiation Guide", None),
    ],
)
def test_a_title_names_a_role_and_a_company(line: str, wanted: tuple[str, str] | None) -> None:
    found = title("", line)
    assert (None if found is None else (found.company, found.role)) == wanted
    assert found is None or found.index == 1


def test_a_title_is_as_long_as_it_may_be() -> None:
    rest = " | Acme Negotiation Guide"
    longest = "# " + "x" * (398 - len(rest)) + rest
    assert title(longest) is not None
    assert title(f"{longest} ") is None


@pytest.mark.parametrize(
    ("line", "path", "company"),
    [
        ("# A | S&P Global Negotiation Guide", "sp-global/a.md", "S&P Global"),
        ("# A | S&P Global Global Negotiation Guide", "sp-global/a.md", "S&P Global"),
        ("# A | S&P Global Negotiation Guide", "sp/a.md", "S&P"),
        ("# A | S&P Global Negotiation Guide", "deep/sp-global/a.md", "S&P Global"),
        ("# A | S&P Global Salary Negotiation Guide", "sp-global/a.md", "S&P Global"),
        ("# A | Globally Negotiation Guide", "a.md", "Globally"),
    ],
)
def test_a_folder_tells_whether_global_is_of_the_name(line: str, path: str, company: str) -> None:
    found = title(line, path=path)
    assert found is not None
    assert found.company == company


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("**Negotiation DNA:** Big | A & B", ("Big", "A & B")),
        ("**NEGOTIATION DNA:** Big | Bold", ("Big", "Bold")),
        ("**Negotiation DNA**: `One` two `Three`", ("One", "Three")),
        ("Negotiation DNA: One / **Two**", ("One", "Two")),
        ("Negotiation DNA", ()),
        ("About negotiation DNA: one", ()),
    ],
)
def test_tags_stand_between_the_title_and_the_table(line: str, tags: tuple[str, ...]) -> None:
    doc = Document("acme/sre.md", ("# A | Acme Negotiation Guide", line, "| x |"))
    found = find_title(doc)
    assert found is not None
    assert read_tags(doc, found, 2) == tags
    assert read_tags(doc, found, 1) == ()


def test_a_family_that_writes_a_sentence_has_one_tag() -> None:
    doc = Document("a/b.md", ("# A — Acme Negotiation Guide", "Negotiation DNA: this / that"))
    found = find_title(doc)
    assert found is not None
    assert read_tags(doc, found, 2) == ("this / that",)
