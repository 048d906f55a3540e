"""Which part of pay a figure is of that nothing names: what was asked, or what the bands hold."""

from __future__ import annotations

import pytest

from guides.advice.figure_unnamed import fits
from guides.text.amounts import find_amounts
from negotiation.model.guide import BandRow, PayCell
from negotiation.model.money import MoneyRange, Period
from tests.guides.advice.told import told


def row(base: MoneyRange, equity: MoneyRange) -> BandRow:
    return BandRow(None, None, PayCell("", base), PayCell("", equity), *[None] * 3, line=5)


USD, EUR = (
    row(MoneyRange(currency, low, high), MoneyRange(currency, low + 60_000, 2 * high))
    for currency, low, high in (("USD", 180_000, 220_000), ("EUR", 100_000, 130_000))
)
MONTHLY = row(MoneyRange("SEK", 60_000, 80_000, per=Period.MONTH), MoneyRange("SEK", 1, 2))


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # An answer is about the salary where it gives two thirds of that, else about the nearest.
        ("Ask for $200K base and $140K RSUs. Accept $130K.", "accept base 130"),
        ("Ask for $200K base and $140K RSUs. Accept $129K.", "accept equity 129"),
        # It gives half of what was asked or more; else the bands say what it is.
        ("Ask for $400K RSUs. Accept $200K.", "accept equity 200"),
        ("Ask for $400K RSUs. Accept $199K.", "accept base 199"),
        ("Ask for $600K RSUs. Accept $290K.", "accept equity 290"),
        ("Ask for $600K RSUs. Accept $100K.", "accept equity 100"),
        # It gives hardly more than was asked.
        ("Ask for $200K RSUs. Accept $204K.", "accept equity 204"),
        ("Ask for $200K RSUs. Accept $205K.", "accept base 205"),
        # Within a sentence it goes on with that sentence's part, unless two were asked there.
        ("Ask for $225K base. Ask for $340K equity, and accept $206K.", "accept equity 206"),
        ("Ask for $225K base and $340K equity, and accept $206K.", "accept base 206"),
        # One after another they answer one part after another.
        (
            "Ask for $340K RSUs and $225K base. They counter at $300K and $206K.",
            "counter equity 300, counter base 206",
        ),
        (
            "Ask for $225K base, $340K RSUs and $40K sign-on. They counter at $206K and $25K.",
            "counter base 206, counter sign_on 25",
        ),
        (
            "Ask for $40K sign-on, $225K base. They counter at $206K and $20K.",
            "counter base 206, counter sign_on 20",
        ),
        ("Ask for $40K sign-on, $225K base. They counter at $206K and $19K.", "counter base 206"),
        # More of what was only spoken of: from half to three times as much.
        ("The sign-on is usually $15K; ask for $45K.", "ask sign_on 45"),
        ("The sign-on is usually $15K; ask for $46K.", ""),
        ("The sign-on is usually $15K; ask for $7.5K.", "ask sign_on 7.5"),
        ("The sign-on is usually $15K; ask for $7.4K.", ""),
        ("The sign-on is usually $15K; ask for €30K.", ""),
        ("The base is usually $190K; ask for $212K.", "ask base 212"),
        # A push betters the company's one answer, up to what was asked.
        ("Ask for $215K base and $200K RSUs. They counter at $160K RSUs. Push to $161K.", "ask eq"),
        (
            "Ask for $215K base and $200K RSUs. They counter at $160K RSUs. Push to $160K.",
            "counter",
        ),
        ("Ask for $215K base and $200K RSUs. They counter at $160K RSUs. Push to $204K.", "ask eq"),
        ("Ask for $215K base and $200K RSUs. They counter at $160K RSUs. Push to $205K.", "ask ba"),
        (
            "Ask for $215K base and $200K RSUs. They counter at $160K RSUs. Push to €180K.",
            "counter",
        ),
        (
            "Ask for $215K base and $200K RSUs. They counter at $205K base and $160K RSUs. "
            "Push to $190K.",
            "ask base 190",
        ),
        # A salary elsewhere, or by the month, is no equity.
        ("Ask for $300K RSUs in Austin, or €112K.", "ask base 112"),
        ("Ask for $300K RSUs; in the end also €112K.", "ask base 112"),
        ("Ask for $300K RSUs (or, €112K).", "ask equity 112"),
        ("Ask for $300K RSUs in Austin, or $210K.", "ask equity 210"),
        ("Ask for $300K RSUs, or SEK 70,000 a month.", "ask base 70"),
        ("Ask for $300K RSUs, or SEK 70,000 a year.", "ask equity 70"),
        # Nothing was named: the bands tell, else what the text negotiates in.
        ("Target $500K total. Floor: $480K.", "floor total 480"),
        ("Target $500K total. Open at $200K.", "ask base 200"),
        ("Target $500K total. Open at $700K.", "ask total 700"),
        ("Target $500K RSUs. Floor: $200K.", "floor base 200"),
        ("Target $500K RSUs. Open at $700K.", "ask equity 500"),
        ("Open at $700K.", ""),
    ],
)
def test_a_bare_figure_is_of_the_likeliest_part(text: str, last: str) -> None:
    parts = told(text, (USD, EUR, MONTHLY)).split(", ")
    assert ", ".join(parts[-len(last.split(", ")) :]).startswith(last)


@pytest.mark.parametrize(("text", "says"), [("Floor: $700K.", "base"), ("Open at $9M.", "base")])
def test_without_bands_a_bare_figure_is_a_salary(text: str, says: str) -> None:
    assert told(text).split()[1] == says


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("$162,000", True),
        ("$161,999", False),
        ("$242,000", True),
        ("$242,001", False),
        ("$200,000-$242,000", True),
        ("$200,000-$243,000", False),
        ("€200,000", False),
    ],
)
def test_a_band_holds_what_is_a_tenth_outside_of_it(text: str, fit: bool) -> None:
    (amount,) = find_amounts(text, None)
    assert fits(USD.base, amount) is fit
    assert not fits(PayCell("by hand", None), amount)
    assert not fits(None, amount)
