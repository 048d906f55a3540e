"""Which of several columns of one part of pay is in force."""

from __future__ import annotations

import pytest

from guides.bands.current import current_columns
from guides.bands.headings import read_heading


def _kept(header: str, year: int = 0) -> str:
    """The columns of "a | b" that are kept, and the codes of the remarks on the others."""
    texts = header.split(" | ")
    kept, remarks = current_columns(
        [(at, read_heading(text)) for at, text in enumerate(texts)], year
    )
    said = " ".join(f"{at}:{remark.code}" for at, remark in remarks)
    return f"{' '.join(map(str, kept))} / {said}".strip(" /")


@pytest.mark.parametrize(
    ("header", "year", "kept"),
    [
        ("Base | Total", 0, "0 1"),
        ("Base | Base (net)", 0, "0 / 1:column-qualified"),
        ("Base | Base (zany)", 0, "0 / 1:column-qualified"),
        ("Base | Base (frozen)", 0, "0 / 1:column-qualified"),
        ("Base | Base (current, not frozen)", 0, "0 1"),
        ("Graz | Graz (proposed)", 0, "0 / 1:column-qualified"),
        ("Senior | Senior (na IČO)", 0, "0 / 1:column-qualified"),
        ("Senior | Senior (Backend)", 0, "0 1"),
        ("Base 2024 | Base 2026", 0, "1 / 0:extra-column"),
        ("Base 2024 | Base 2026", 2026, "1 / 0:column-qualified"),
        ("Base 2025 | Base 2026", 2026, "1 / 0:extra-column"),
        ("Base 2026 | Base 2027", 2026, "0 / 1:extra-column"),
        ("Base 2027 | Base 2028", 2026, "1 / 0:extra-column"),
        ("Base 2024", 2025, "0"),
        ("Base 2024", 2026, "0:column-qualified"),
        ("Base | Base 2026", 2026, "0 1"),
        ("Base | Base 2024", 2026, "0 / 1:column-qualified"),
        ("Current base | New base", 0, "0 / 1:extra-column"),
        ("Current base | Base 2027", 0, "0 / 1:extra-column"),
        ("Current base | Base", 0, "0 1"),
        ("Current base | Base in New York", 0, "0 1"),
        ("New base | Base", 0, "0 1"),
    ],
)
def test_columns_of_today_are_kept(header: str, year: int, kept: str) -> None:
    assert _kept(header, year) == kept


@pytest.mark.parametrize("header", ["Base (net)", "Base 2024", "Base (zany)"])
def test_a_column_that_is_not_read_is_named(header: str) -> None:
    _, remarks = current_columns([(0, read_heading(header))], 2026)
    assert [remark.message.startswith(f'the column "{header}"') for _, remark in remarks] == [True]
