"""Pasted tables and dotted lines, written out as the lines they mean."""

from __future__ import annotations

import pytest

from negotiation.understanding.tables import linear
from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

WRITTEN_OUT = {
    "Base Salary ........ $232,500": "Base Salary: $232,500",
    "Base Salary . . . . $232,500": "Base Salary: $232,500",
    "Base Salary ____ $232,500": "Base Salary: $232,500",
    "vests over four (4) years": "vests over 4 years",
    "vests over a few (4) years": "vests over a few (4) years",
    "| Base | $240k |\n|---|---|\n| Bonus | 15% |": "Base: $240k\nBonus: 15%",
    "Base\t240k\nBonus\t15%": "Base: 240k\nBonus: 15%",
    "Base    240k\nBonus    15%": "Base: 240k\nBonus: 15%",
    "| Base | Equity |\n|---|---|\n| 240k | 300k |": "Base 240k, Equity 300k",
    "| | Stripe | Datadog |\n|---|---|---|\n| Base | 230k | 215k |": (
        "Stripe: Base 230k\nDatadog: Base 215k"
    ),
    "1. Base 240k\n2. Bonus 15%": "Base 240k\nBonus 15%",
    "- base 240k\n- bonus 15%": "base 240k\nbonus 15%",
    "Base 240k": "Base 240k",
    "Base 240k\nand they want an answer": "Base 240k\nand they want an answer",
    "wait... 240k": "wait: 240k",
    "1. Base 240k": "1. Base 240k",
    "1) 250k 2) none 3) base": "250k\nnone\nbase",
    "1) £250k 2) none": "£250k\nnone",
    "1. 250k base, 2. 30k sign-on": "250k base\n30k sign-on",
    "1. december or 2. december": "1. december or 2. december",
    "level 1. or 2. we will see": "level 1. or 2. we will see",
    "2) base 4) equity": "2) base 4) equity",
    "": "",
}


@pytest.mark.parametrize(("pasted", "lines"), WRITTEN_OUT.items())
def test_a_layout_is_written_out(pasted: str, lines: str) -> None:
    assert linear(pasted) == lines


@pytest.mark.parametrize(
    ("pasted", "says"),
    [
        ("| Base | $240k |\n|---|---|\n| Bonus | 15% |", "base 240k USD; bonus 15%"),
        ("Base\tEquity\tBonus\n240k\t300k\t10%", "base 240k; equity 300k; bonus 10%"),
        (
            "| | Stripe | Datadog |\n|---|---|---|\n| Base | 230k | 215k |\n| Bonus | 10% | 0% |",
            "Stripe: base 230k; Stripe: bonus 10%; Datadog: base 215k; Datadog: no bonus",
        ),
    ],
)
def test_a_pasted_table_is_read_as_its_lines(pasted: str, says: str) -> None:
    assert written(understood(pasted)) == says
