"""What the words around a table say that its figures are; sentences about a company say nothing."""

from __future__ import annotations

import pytest

from guides.bands.lines_around import Said
from guides.bands.part_around import part_around
from negotiation.model.guide import Component

_SENTENCES = {
    "These are base salaries.": Component.BASE,
    "The bands show base pay; equity and a bonus come on top.": Component.BASE,
    "Equity and bonus come on top of the bands below.": Component.BASE,
    "Bonus and equity are extra.": Component.BASE,
    "On top of these you get stock and a bonus.": Component.BASE,
    "All ranges exclude equity and are without bonus.": Component.BASE,
    "Base salary, gross": Component.BASE,
    "Our salaries are reviewed every March.": None,
    "We pay base, equity and a bonus.": None,
    "Our compensation has three parts: base salary, equity and an annual bonus.": None,
    "Everyone gets equity and a bonus too.": None,
    "Pay is base, equity and a yearly bonus.": None,
    "Equity is granted separately.": None,
    "Compensation by level and city": None,
    "These bands cover base, bonus and equity.": Component.TOTAL,
    "All figures include the bonus and the grant.": Component.TOTAL,
    "Base plus bonus plus equity": Component.TOTAL,
    "Total compensation includes base salary, RSUs over four years, and a bonus.": Component.TOTAL,
    "Total yearly pay": Component.TOTAL,
}
_HEADINGS = {
    "Base salary bands": Component.BASE,
    "Salaries by city": Component.BASE,
    "Total compensation": Component.TOTAL,
    "Compensation": None,
    "Compensation bands, 2026": None,
    "Benefits, equity and bonus": None,
}


@pytest.mark.parametrize(("sentence", "part"), _SENTENCES.items())
@pytest.mark.parametrize("above", [True, False])
def test_a_sentence_names_the_part_only_of_the_figures(
    sentence: str, part: Component | None, above: bool
) -> None:
    line = [Said(sentence, 3)]
    assert part_around(line if above else [], [] if above else line) is part


@pytest.mark.parametrize(("heading", "part"), _HEADINGS.items())
def test_a_heading_names_the_part_or_leaves_it_unsaid(heading: str, part: Component | None) -> None:
    assert part_around([Said(heading, 3, title=True)], []) is part


def test_the_nearest_line_that_names_a_part_decides() -> None:
    near, far = Said("Base salaries", 5), Said("Total compensation", 3, title=True)
    assert part_around([near, far], []) is Component.BASE
