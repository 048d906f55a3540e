"""Sentences beside a pay table: those that make its figures other ones, and those that don't."""

from __future__ import annotations

import pytest

from guides.guide import read_guide
from tests.guides.bands.law import REST, TITLE

TABLE = """| Level | City | Base Salary |
|---|---|---|
| E3 | Graz | €68K–€79K |"""

# Of a table in a guide whose sources are of 2026.
ANOTHER = (
    "Ranges are for a 30-hour week.",
    "The ranges assume 80 % employment.",
    "All salaries include the meal allowance.",
    "Figures include a 10 % night premium.",
    "Ranges include the employer's pension contributions.",
    "*Includes 13th and 14th salary.*",
    "*Gehälter inklusive 13. und 14. Gehalt.*",
    "*Montants nets.*",
    "Bands reflect what we paid before the merger.",
    "We no longer use these bands.",
    "The table shows what we paid in 2021.",
    "Salaries above were cut by 15 % in March.",
    "These bands were since raised.",
    "Since April everyone gets 10 % less than shown here.",
    "*Valid until 31 December 2024.*",
    "*Gültig bis 31.12.2024.*",
    "*Stand: 2021*",
    "*Last updated: March 2019*",
    "*Effective 2020-01-01 to 2021-12-31.*",
    "*As of 2024.*",
    "Numbers are rough guesses.",
    "The figures are my estimates.",
    "Warning: unverified.",
    "Do not use: wrong numbers.",
    "This table contains errors.",
    "These are ceilings; nobody is paid that.",
    "Ranges are for managers only.",
    "Amounts are per semester.",
    "Salaries are paid fourteen times a year.",
)
THE_SAME = (
    "Base pay does not include a bonus.",
    "These ranges don't include overtime.",
    "Salaries do not include the 13th month.",
    "Figures are before tax.",
    "These ranges are reviewed every spring.",
    "These bands were raised by 4 % in January 2026.",
    "Interns are paid less than these ranges.",
    "We use these ranges for every offer.",
    "Base salary is reviewed in April; raises average 4 %.",
    "*As of 2025.*",
    "Last updated: May 2026",
    "Since 2019 we publish these bands.",
    "Founded in 2012, we pay the same everywhere.",
    "Pay page, first published in 2019, last updated in 2026.",
    "*Bonus is paid on top.*",
    "Employees in Vienna get 10 % more.",
)


def _is_read(*lines: str) -> bool:
    guide, _ = read_guide("\n".join([TITLE, "", *lines, REST]), "quokka/data-engineer.md")
    base = guide.bands[0].base if guide is not None and guide.bands else None
    return base is not None and base.money is not None


@pytest.mark.parametrize("sentence", ANOTHER)
def test_a_sentence_beside_a_table_makes_its_figures_other_ones(sentence: str) -> None:
    assert (_is_read(TABLE, "", sentence), _is_read(sentence, "", TABLE)) == (False, False)


@pytest.mark.parametrize("sentence", THE_SAME)
def test_a_sentence_beside_a_table_leaves_its_figures_as_they_are(sentence: str) -> None:
    assert (_is_read(TABLE, "", sentence), _is_read(sentence, "", TABLE)) == (True, True)


def test_a_heading_of_years_ago_is_over_pay_of_the_past() -> None:
    assert not _is_read("#### 2024 bands", "", TABLE)
    assert not _is_read("#### Pay in 2028", "", TABLE)


def test_a_heading_of_this_year_last_year_or_since_is_over_pay_of_today() -> None:
    assert _is_read("#### 2025 bands", "", TABLE)
    assert _is_read("#### 2027 bands", "", TABLE)
    assert _is_read("#### Pay since 2021", "", TABLE)
