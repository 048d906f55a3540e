"""An amount far from every band is no aim: it is kept as not understood."""

from __future__ import annotations

import pytest

from guides.advice.figures import Reader
from guides.advice.sentences import Own
from negotiation.model.guide import BandRow, PayCell
from negotiation.model.money import MoneyRange, Period


def _cell(low: int, high: int) -> PayCell:
    return PayCell("", money=MoneyRange("USD", low, high, False, Period.YEAR))


_BANDS = (
    BandRow("Austin", None, _cell(150_000, 190_000), None, None, None, _cell(200_000, 260_000), 5),
)


def _read(text: str) -> tuple[list[tuple[str, int]], list[str]]:
    sentences = Reader(lambda: Own(frozenset({"acme"})), _BANDS).read(text, 1)
    figures = [(one.component.value, one.low) for part in sentences for one in part.figures]
    return figures, [amount for part in sentences for amount in part.unclear]


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        (
            "Negotiate the on-call premium separately: total of $12K-$20K annually.",
            "$12K-$20K annually",
        ),
        ("Ask for $45K base.", "$45K"),
        ("Accept at $700K base.", "$700K"),
        ("Ask for $89K base.", "$89K"),
        ("Ask for $305K base.", "$305K"),
        ("Ask for $290K-$305K base.", "$290K-$305K"),
        ("Ask for $99K total.", "$99K"),
    ],
)
def test_what_no_band_is_near_is_not_understood(text: str, unclear: str) -> None:
    assert _read(text) == ([], [unclear])


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Ask for $195K base.", ("base", 195_000)),
        ("Accept at $130K base.", ("base", 130_000)),
        ("Accept if the four-year total exceeds $1.1M.", ("total", 1_100_000)),
        # Six tenths of the lowest band to sixteen of the highest; of a total half of the lowest.
        ("Ask for $90K base.", ("base", 90_000)),
        ("Ask for $304K base.", ("base", 304_000)),
        ("Ask for $100K total.", ("total", 100_000)),
        ("Ask for $1,000 in RSUs.", ("equity", 1_000)),
        ("Ask for £95K base.", ("base", 95_000)),  # no band is in pounds
    ],
)
def test_what_a_band_is_near_is_a_figure(text: str, figure: tuple[str, int]) -> None:
    assert _read(text) == ([figure], [])
