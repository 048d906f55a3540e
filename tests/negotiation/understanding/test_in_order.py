"""Figures told behind the companies that they are of, and two of them around a stroke."""

from __future__ import annotations

import pytest

from negotiation.model.said import Part
from tests.negotiation.understanding.reading import understood


def told(text: str) -> list[tuple[str | None, Part | None, str]]:
    return [
        (one.company.name if one.company else None, one.part, one.words)
        for one in understood(text).mentions
    ]


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("stripe 250/400", "250"),
        ("Competing: stripe written 270/600.", "270"),
        ("uber offered 240k/380k", "240k"),
    ],
)
def test_of_two_sums_around_a_stroke_the_first_is_base(text: str, base: str) -> None:
    first, second = told(text)
    assert first[1:] == (Part.BASE, base)
    assert second[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "stripe 250/400/50", "stripe 9/10", "stripe 25/25/25/25", "stripe $250k/230k EUR",
        "stripe 250 / year", "stripe 250, 400",
    ],
)  # fmt: skip
def test_other_strokes_say_nothing_of_base(text: str) -> None:
    assert Part.BASE not in [part for _, part, _ in told(text)]


def test_each_company_has_the_figure_in_its_place() -> None:
    assert told("stripe: verbal. uber: written. 250k and 240k") == [
        ("Stripe", None, "250k"), ("Uber", None, "240k"),
    ]  # fmt: skip
