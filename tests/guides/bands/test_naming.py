"""Whether a header or a label is a place, a level, or neither; and what stands beside a name."""

from __future__ import annotations

import pytest

from guides.bands.naming import names_of_column
from guides.bands.other_work import is_of_other_work
from guides.bands.twins import doubt_of_twin


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Leeds", "region"),
        ("Leeds (GBP)", "region"),
        ("Remote", "region"),
        ("Leeds office", "region"),
        ("Leeds benchmark", ""),
        ("Home office budget", ""),
        ("Tier 1", "region"),
        ("Geo zone B", "region"),
        ("Tier G", "nameable"),
        ("L5", "level"),
        ("Senior", "level"),
        ("Senior+ Engineer", "level"),
        ("Seniority", ""),
        ("Nowhereville (PLN)", "region"),
        ("Nowhereville (PLN/month)", "nameable"),
        ("nowhereville (PLN)", ""),
        ("Nowhereville", "nameable"),
        ("The budget", ""),
        ("Google", ""),
        ("Average", ""),
        ("Total", ""),
        ("2026", ""),
        ("FY26", ""),
        ("", ""),
        (f"Leeds {'x' * 54}", "region"),
        (f"Leeds {'x' * 55}", ""),
    ],
)
def test_a_label_names_a_place_a_level_or_neither(text: str, what: str) -> None:
    named = names_of_column(text)
    found = {"region": named.region, "level": named.level, "nameable": named.nameable or None}
    assert [name for name, value in found.items() if value is not None] == ([what] if what else [])
    assert named.sure is (what in {"region", "level"})


@pytest.mark.parametrize(
    ("name", "other", "words"),
    [
        ("E3 (na IČO)", "E3", "na IČO"),
        ("E3(na IČO)", "E3", "na IČO"),
        ("E3, half days", "E3", "half days"),
        ("E3 nights", "E3", "nights"),
        ("E3 80 %", "E3", "80 %"),
        ("E3 (80%)", "E3", "80%"),
        ("E3 (contract)", "E3", "contract"),
        ("Contract E3", "E3", "Contract"),
        ("Graz nights", "Graz", None),
        ("Graz – nights", "Graz", "nights"),
        ("Graz contract", "Graz", "contract"),
        ("Old E3", "E3", "Old"),
        ("Ceramic E3", "E3", None),
        ("E3 (Backend)", "E3", None),
        ("E3 (Graz)", "E3", None),
        ("E3 (L5)", "E3", None),
        ("E3 II", "E3", None),
        ("E3 (8+ years)", "E3", None),
        ("E3 (Rust, React)", "E3", None),
        ("E3, new grad", "E3", None),
        ("E3 (net)", "E3", "net"),
        ("E31 nights", "E3", None),
        ("E3 nights", "E4", None),
        ("E3 nights", "E3 nights", None),
        ("E3 nights", "", None),
        ("E3", "E3", None),
    ],
)
def test_words_beside_the_name_of_another_are_a_doubt(
    name: str, other: str, words: str | None
) -> None:
    found = doubt_of_twin(name, [other, name])
    assert (None if found is None else found.words) == words


@pytest.mark.parametrize(
    ("heading", "role", "other"),
    [
        ("Sales", "Data Engineer", True),
        ("Pay of our account executives", "Data Engineer", True),
        ("Our account executives", "Data Engineer", True),
        ("Sales and marketing", "Data Engineer", True),
        ("Sales / Support", "Data Engineer", True),
        ("Sales and engineering", "Data Engineer", False),
        ("Sales", "Sales Engineer", False),
        ("Design", "Product Designer", False),
        ("Product", "Product Designer", False),
        ("Marketing", "Product Designer", True),
        ("Designers", "Data Engineer", True),
        ("Engineering", "Product Designer", False),
        ("Teams", "Data Engineer", False),
        ("", "Data Engineer", False),
    ],
)
def test_a_heading_is_over_another_line_of_work(heading: str, role: str, other: bool) -> None:
    assert is_of_other_work(heading, role) is other
