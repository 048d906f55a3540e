"""Sums in ways that people say them, and sums that are nobody's pay."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

LINES = {
    "14k options, strike 6 bucks 20": "options 14000 units; strike 6.2 USD",
    "14k options, strike 4 dollars and 75 cents": "options 14000 units; strike 4.75 USD",
    "strike 6 bucks, 20 days off": "strike 6 USD; else 22 Dec",
    "thirty thousand options, i pay $1.85 each to exercise": "options 30000 units; strike 1.85 USD",
    "quarter mil of equity over 4 years": "equity 250k over 4",
    "half a mil in rsus over 4 years": "rsu 500k over 4",
    "230 mil de base": "base 230k",
    "my cut of the profits is 110k every year": "profit_share 110k/year",
    "once a year i get a slice of the profit, 99k": "profit_share 99k",
    "they cut the base to 210k": "base 210k moved",
    "rsus 350k in total": "rsu 350k",
    "250k equity over 4 years, half a year of cliff": "equity 250k over 4",
    "privately i hold 60k of apple shares": "third: figure 60k",
    "i own 20k worth of nvidia stock": "third: figure 20k",
    "my share of the rent will be 2k a month": "third: figure 2k/month",
    "my share of the profit will be 90k": "profit_share 90k",
    "so i have 3 options: stay where i am, go, or ask": "nothing",
    "300 options at a strike of 2": "options 300 units; strike 2",
    "quatsch, 128k, hab mich vertippt": "figure 128k",
    "i cant type, 221k": "figure 221k",
    "nope just checked, 21.5k a month": "figure 21.5k/month",
}  # fmt: skip


@pytest.mark.parametrize(("line", "says"), LINES.items())
def test_a_sum_is_read_as_it_is_said(line: str, says: str) -> None:
    assert written(understood(line)) == says
