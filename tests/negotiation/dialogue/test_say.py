"""The things of a case in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from negotiation.dialogue.say import (
    amount_words,
    bonus_line,
    equity_line,
    floor_line,
    offer_lines,
    other_offers,
    pay_words,
    rival_line,
)
from negotiation.model.guide import EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated

RSU, OPTIONS, LISTED = EquityKind.RSU, EquityKind.OPTIONS, EquityKind.PUBLIC_RSU
GRANT = Stated(300_000, "USD")


@pytest.mark.parametrize(
    ("stated", "otherwise", "words", "pay"),
    [
        (Stated(250_000, "USD"), None, "$250,000", "**$250,000** a year"),
        (Stated(250_000, "USD"), "EUR", "$250,000", "**$250,000** a year"),
        (Stated(250_000), "EUR", "€250,000", "**€250,000** a year"),
        (Stated(250_000), None, "250,000", "**250,000** a year"),
        (
            Stated(9_000, "GBP", per=Period.MONTH),
            None,
            "£9,000 a month",
            "**£9,000** a month, £108,000 a year",
        ),
        (
            Stated(9_000, per=Period.MONTH),
            "GBP",
            "£9,000 a month",
            "**£9,000** a month, £108,000 a year",
        ),
    ],
)
def test_an_amount_has_its_currency_and_its_period(
    stated: Stated, otherwise: str | None, words: str, pay: str
) -> None:
    assert amount_words(stated, otherwise) == words
    assert pay_words(stated, otherwise) == pay
    assert floor_line(stated, otherwise) == f"Walk-away, private: {pay}"


@pytest.mark.parametrize(
    ("equity", "line"),
    [
        (Equity(GRANT, 4, RSU), "RSUs **$300,000** over 4 years"),
        (Equity(GRANT, 1, LISTED), "RSUs of a listed company **$300,000** a year"),
        (Equity(GRANT, None, OPTIONS), "Options **$300,000**"),
        (Equity(Stated(300_000), 4), "Equity **£300,000** over 4 years"),
        (
            Equity(GRANT, 4, OPTIONS, units=9_000, strike=Decimal("2.50")),
            "Options **$300,000** over 4 years (9,000 of them), strike £2.50",
        ),
        (
            Equity(None, 4, OPTIONS, units=9_000, share_value=Decimal(10)),
            "Options: **9,000**, a share now worth £10",
        ),
        (Equity(None, 4, percent=Decimal("0.50")), "Equity: **0.5%** of the company, which I "
         "can't price"),
        (Equity(None, 4, RSU, cliff_months=12), "RSUs, amount not said, nothing before month 12"),
        (
            Equity(GRANT, 4, RSU, (Decimal("0.05"), Decimal("0.15"), Decimal("0.4"),
                                   Decimal("0.4"))),
            "RSUs **$300,000** over 4 years, vesting 5/15/40/40",
        ),
        (Equity(Stated(0, "USD", "none")), "No equity"),
        (Equity(Stated(0, "USD", "0")), "Equity **$0**"),
        (Equity(Stated(9, "USD", "none")), "Equity **$9**"),
    ],
)  # fmt: skip
def test_equity_is_told_with_all_that_is_known(equity: Equity, line: str) -> None:
    assert equity_line(equity, "GBP") == line


def test_a_strike_has_the_sign_the_code_or_no_currency() -> None:
    grant = Equity(None, kind=OPTIONS, strike=Decimal(2))
    assert [equity_line(grant, code).rpartition("strike ")[2] for code in ("USD", "DKK", None)] == [
        "$2",
        "DKK 2",
        "2",
    ]


@pytest.mark.parametrize(
    ("bonus", "line"),
    [
        (Bonus(percent=Decimal("15.0")), "Bonus **15%** of base"),
        (Bonus(GRANT), "Bonus **$300,000** a year"),
        (Bonus(GRANT, Decimal(10)), "Bonus **10%** of base"),
        (Bonus(), "Bonus, amount not said"),
        (Bonus(GRANT, guaranteed=True), "Bonus **$300,000** a year, guaranteed"),
        (Bonus(percent=Decimal(10), guaranteed=False), "Bonus **10%** of base, not guaranteed"),
    ],
)
def test_a_bonus_is_told_with_all_that_is_known(bonus: Bonus, line: str) -> None:
    assert bonus_line(bonus, "USD") == line


@pytest.mark.parametrize(
    ("offer", "lines"),
    [
        (Offer(), ()),
        (Offer("EUR", Stated(90_000)), ("Base **€90,000** a year",)),
        (Offer(None, Stated(90_000, "EUR"), sign_on=Stated(5)), ("Base **€90,000** a year",
                                                                "Sign-on **€5**")),
        (Offer(sign_on=Stated(5)), ("Sign-on **£5**",)),
        (Offer(sign_on=Stated(0)), ("No sign-on",)),
        (Offer(equity=Equity(kind=RSU)), ()),  # a kind alone is no part yet
        (Offer(equity=Equity(years=3)), ("Equity, amount not said",)),
        (
            Offer("USD", bonus=Bonus(), sign_on_year2=Stated(20_000), refresher=Stated(30_000)),
            ("Bonus, amount not said", "Second-year sign-on **$20,000**",
             "Refreshers **$30,000** a year"),
        ),
    ],
)  # fmt: skip
def test_an_offer_is_told_part_by_part_in_one_currency(
    offer: Offer, lines: tuple[str, ...]
) -> None:
    assert offer_lines(offer, "GBP") == lines


@pytest.mark.parametrize(
    ("rival", "line"),
    [
        (
            CompetingOffer("Figma", OfferStatus.WRITTEN, True, Offer(base=Stated(90_000))),
            "**Figma**, in writing, base **£90,000** a year, may be named",
        ),
        (
            CompetingOffer("Figma", None, False, Offer("EUR", Stated(90_000)), 1),
            "**Figma**, how firm it is not said yet, base **€90,000** a year, their deadline in 1 "
            "working day, stays unnamed",
        ),
        (
            CompetingOffer(None, OfferStatus.VERBAL, True, Offer(equity=Equity(GRANT, 4, RSU)), 2),
            "**another company**, by word of mouth, RSUs **$300,000** over 4 years, their deadline "
            "in 2 working days",
        ),
        (
            CompetingOffer("Figma", OfferStatus.IN_PROCESS, None, Offer(), 0),
            "**Figma**, still in process, their deadline in 0 working days",
        ),
    ],
)
def test_another_offer_is_told_in_one_line(rival: CompetingOffer, line: str) -> None:
    assert rival_line(rival, "GBP") == line
    assert other_offers([rival], "GBP") == [f"Other offer: {line}"]
