"""Names of files, folders and columns, in words."""

from __future__ import annotations

import pytest

from guides.text.titles import title_of, titled


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("base_min", "Base Min"),
        ("baseMax", "Base Max"),
        ("ml-engineer", "ML Engineer"),
        ("senior-qa", "Senior QA"),
        ("Quern Labs", "Quern Labs"),
        ("", ""),
    ],
)
def test_a_name_is_put_into_words(name: str, words: str) -> None:
    assert titled(name) == words


def test_a_path_gives_the_title_of_its_guide() -> None:
    assert title_of("quern-labs/ml-engineer.md") == (
        "### ML Engineer | Quern Labs Negotiation Guide"
    )
