"""The parts that are both offered and priced alike: their range, and how one unit is the other."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from negotiation.analysis.components import ComponentTerms, terms_of
from negotiation.analysis.valuation import value_offer
from negotiation.model.figures import Computed, Figure, FromGuide
from negotiation.model.guide import BandRow, Component, EquityKind, TotalModel
from negotiation.model.money import Period
from negotiation.model.offer import Offer
from tests.negotiation.tables import cell, grant, money, offer, percent, row

RSU, SHARE, OPTIONS = EquityKind.RSU, EquityKind.PROFIT_SHARE, EquityKind.OPTIONS
MONTH, YEAR = Period.MONTH, Period.YEAR
BASE = cell(220_000, 300_000)
A_MONTH = cell(18_000, 25_000, per=MONTH)
EUROS = replace(offer(250_000), base=money(95_000, "EUR"))


def told(terms: ComponentTerms) -> str:
    """One part: its range in the guide's unit, and what is offered in that unit."""
    said = f"{terms.component} {terms.low:f}–{terms.high:f}{'+' * terms.soft_top} {terms.unit}"
    there = terms.offered_in_guide_unit
    said += f", {there.value:f} of {there.source}" if there is not None else ", nothing"
    over = f" ÷ {terms.over}" if terms.over > 1 else ""
    times = f" × {terms.times}" if terms.times > 1 else ""
    return f"{said}; {terms.spoken_period or 'once'}{times}{over}"


@pytest.mark.parametrize(
    ("made", "of", "said"),
    [
        (offer(250_000), row(base=BASE), [
            "base 220000–300000 USD, 250000 of candidate offer.base: 250000; a year",
        ]),
        (offer(20_000, per=MONTH), row(base=BASE), [
            "base 220000–300000 USD, 240000 of computed 20,000 × 12; a month ÷ 12",
        ]),
        (offer(20_000, per=MONTH), row(base=A_MONTH), [
            "base 18000–25000 USD, 20000 of candidate offer.base: 20000; a month",
        ]),
        (offer(240_000), row(base=A_MONTH), [
            "base 18000–25000 USD, 20000 of computed 240,000 ÷ 12; a year × 12",
        ]),
        (offer(250_000), row(base=cell(220_000, 300_000, open_ended=True)), [
            "base 220000–300000+ USD, 250000 of candidate offer.base: 250000; a year",
        ]),
        (EUROS, row(base=BASE), []),
        (offer(), row(base=BASE), []),
        # Equity: a grant over other years than the guide's, and what comes every year.
        (offer(250_000, 300_000, kind=RSU), row(equity=grant(100_000, 400_000)), [
            "equity 100000–400000 USD, 300000 of candidate offer.equity: 300000; "
            "over four years × 4 ÷ 4",
        ]),
        (offer(250_000, 300_000, years=3, kind=RSU), row(equity=grant(100_000, 400_000)), [
            "equity 100000–400000 USD, 400000 of computed 300,000 × 4 ÷ 3; "
            "over three years × 3 ÷ 4",
        ]),
        (offer(250_000, 300_000, kind=RSU), row(equity=cell(50_000, 90_000, kind=RSU)), [
            "equity 50000–90000 USD, 75000 of computed 300,000 ÷ 4; over four years × 4",
        ]),
        (offer(250_000, 120_000, years=1, kind=SHARE),
         row(equity=cell(90_000, 190_000, kind=SHARE)), [
            "equity 90000–190000 USD, 120000 of candidate offer.equity: 120000; a year",
        ]),
        (offer(250_000, 120_000, years=1, kind=SHARE), row(equity=grant(100_000, 400_000)),
         ["! equity_kind_differs"]),
        (offer(250_000, 300_000, kind=RSU), row(equity=cell(50_000, 90_000, kind=SHARE)),
         ["! equity_kind_differs"]),
        (offer(250_000, 300_000, kind=RSU), row(equity=cell(1, 2, per=None)),
         ["! equity_period_unknown"]),
        (offer(250_000, 300_000, kind=RSU),
         row(equity=cell(50_000, 90_000, per=None, kind=RSU), model=TotalModel.FULL), [
            "equity 50000–90000 USD, 75000 of computed 300,000 ÷ 4; over four years × 4",
        ]),
        (offer(250_000, 300_000, kind=RSU),
         row(equity=cell(100_000, 400_000, per=None, kind=RSU), model=TotalModel.QUARTER), [
            "equity 100000–400000 USD, 300000 of candidate offer.equity: 300000; "
            "over four years × 4 ÷ 4",
        ]),
        (offer(250_000, 300_000, kind=RSU),
         row(equity=grant(100_000, 400_000), model=TotalModel.FULL), [
            "equity 100000–400000 USD, 300000 of candidate offer.equity: 300000; "
            "over four years × 4 ÷ 4",
            "! equity_period_ambiguous",
        ]),
        # A bonus: percent beside percent, and money beside money, or beside percent of the base.
        (offer(250_000, bonus_percent=12), row(bonus=percent(10, 15)), [
            "bonus 10–15 %, 12 of candidate offer.bonus; a year",
        ]),
        (offer(250_000, bonus=30_000), row(bonus=cell(20_000, 40_000)), [
            "bonus 20000–40000 USD, 30000 of candidate offer.bonus: 30000; a year",
        ]),
        (offer(250_000, bonus=30_000), row(bonus=cell(2_000, 4_000, per=MONTH)), [
            "bonus 2000–4000 USD, 2500 of computed 30,000 ÷ 12; a year × 12",
        ]),
        (offer(250_000, bonus=30_000), row(bonus=percent(10, 15)), [
            "bonus 25000–37500 USD, 30000 of candidate offer.bonus: 30000; a year",
        ]),
        (offer(250_010, bonus=30_000), row(bonus=percent(10, 15)), [
            "bonus 25001–37502 USD, 30000 of candidate offer.bonus: 30000; a year",
        ]),
        (offer(0, bonus=30_000), row(bonus=percent(10, 15)), []),
        (offer(bonus=30_000), row(bonus=percent(10, 15)), []),
        (offer(250_000, bonus_percent=12), row(bonus=cell(20_000, 40_000)), [
            "bonus 20000–40000 USD, 30000 of computed 250,000 × 12% (offer.bonus); a year",
        ]),
        (offer(250_000), row(bonus=percent(10, 15)), []),
        # A sign-on that nobody spoke of, and both years of one.
        (offer(250_000), row(sign_on=cell(10_000, 30_000, per=None)), [
            "sign_on 10000–30000 USD, nothing; once",
        ]),
        (offer(sign_on=15_000, sign_on_year2=5_000), row(sign_on=cell(10_000, 30_000, per=None)), [
            "sign_on 10000–30000 USD, 20000 of computed 15,000 + 5,000 (offer.sign_on); once",
        ]),
        (offer(250_000, currency="EUR"), row(sign_on=cell(10_000, 30_000, per=None)), []),
        # Whole packages, where the guide prices nothing else.
        (offer(250_000, 0), row(total=cell(300_000, 400_000)), [
            "total 300000–400000 USD, 250000 of computed 250,000 + 0; a year",
        ]),
        (offer(240_000, 0), row(total=cell(25_000, 40_000, per=MONTH)), [
            "total 25000–40000 USD, 20000 of computed 240,000 ÷ 12; a year × 12",
        ]),
        (offer(250_000), row(base=BASE, total=cell(300_000, 400_000)), [
            "base 220000–300000 USD, 250000 of candidate offer.base: 250000; a year",
        ]),
    ],
)  # fmt: skip
def test_a_part_that_is_offered_and_priced_has_a_range(
    made: Offer, of: BandRow, said: list[str]
) -> None:
    if made.base is not None:
        made = replace(made, base=replace(made.base, currency=made.base.currency or made.currency))
    if made.bonus is not None and made.bonus.value is not None:
        value = replace(made.bonus.value, currency=made.currency)
        made = replace(made, bonus=replace(made.bonus, value=value))
    own, _ = value_offer("Acorn Labs", made, None)
    terms, warnings = terms_of(made, of, "acorn/ml-engineer.md", own)
    assert [*map(told, terms), *(f"! {one.code}" for one in warnings)] == said


def test_a_figure_of_the_guide_is_brought_into_the_unit_of_the_offer() -> None:
    source = FromGuide("acorn/ml-engineer.md", 7)
    plain = ComponentTerms(
        Component.BASE, "USD", Decimal(12), Decimal(24), source, None, "a year", YEAR
    )
    found = Figure(Decimal(24), "USD", source)
    assert plain.in_offer(found) is found
    assert plain.guide_figure(Decimal(24)) == found
    for times, over, value, text in (
        (12, 1, 288, "24 × 12"), (1, 12, 2, "24 ÷ 12"), (3, 4, 18, "24 × 3 ÷ 4"),
    ):  # fmt: skip
        other = replace(plain, times=times, over=over)
        assert other.in_offer(found) == Figure(
            Decimal(value), "USD", Computed(f"{text} (guide acorn/ml-engineer.md:7)")
        )
