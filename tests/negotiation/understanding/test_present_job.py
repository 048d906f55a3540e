"""What one is paid today is told in many ways, and a new job by the same verbs."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Side
from tests.negotiation.understanding.reading import scanned

SIDES = {
    "i earn 200k, they offer 240k": [Side.EMPLOYER, Side.HERE],
    "monzo pay me 101k": [Side.EMPLOYER],
    "i write firmware for bosch, 88k": [Side.EMPLOYER, Side.EMPLOYER],
    "with ibm i have 180k": [Side.EMPLOYER],
    "my day job is 140k": [Side.EMPLOYER],
    "my next job would be 140k": [Side.HERE],
    "monzo would pay me 101k": [Side.COMPANY],
    "on 198k at bosch today, they offer 223k": [Side.EMPLOYER, Side.HERE],
    "198k at bosch now, they offer 223k": [Side.EMPLOYER, Side.HERE],
    "198k at bosch, in writing now": [Side.COMPANY, Side.COMPANY],
    "currently 198k at bosch": [Side.EMPLOYER],
}


@pytest.mark.parametrize(("line", "sides"), SIDES.items())
def test_what_one_is_paid_today_is_of_the_present_job(line: str, sides: list[Side]) -> None:
    assert [clause.side for clause in scanned(line).clauses] == sides
