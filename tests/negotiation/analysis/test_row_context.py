"""Which row of a guide a figure of its text belongs to, and what the row pays in."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from guides.index import GuideIndex
from negotiation.analysis.row_context import RowContext
from negotiation.model.guide import BandRow, Component, Guide, PayFigure, blank_row
from tests.negotiation.tables import cell, figure, grant, guide, row

SF = row(base=cell(200_000, 300_000))
NYC = row("New York City", base=cell(250_000, 350_000))
LONDON = row("London", base=cell(90_000, 140_000, "GBP"), equity=grant(40_000, 80_000, "GBP"))
WHERE = guide(SF, NYC, LONDON)
BASE = Component.BASE


def at(one: BandRow, of: Guide = WHERE) -> RowContext:
    return RowContext(of, one, GuideIndex.build([of]))


def share(region: str | None = None) -> PayFigure:
    """A step in percent, as "10% more"."""
    return replace(figure(BASE, 0, region=region), percent=Decimal(10))


@pytest.mark.parametrize(
    ("said", "home"),
    [
        (figure(BASE, 260_000), SF),  # the first row of its currency that holds it
        (figure(BASE, 300_000), SF),
        (figure(BASE, 200_000), SF),
        (figure(BASE, 300_001), NYC),
        (figure(BASE, 350_000), NYC),
        (figure(BASE, 350_001), SF),  # in none of them
        (figure(BASE, 199_999), SF),
        (figure(BASE, 100_000, currency="GBP"), LONDON),
        (figure(BASE, 100_000, currency="EUR"), None),
        (figure(BASE, 260_000, region="New York"), NYC),
        (figure(BASE, 260_000, region="london"), SF),  # London pays no dollars
        (figure(BASE, 260_000, region="Atlantis"), SF),
        (figure(BASE, 260_000, region=" US "), SF),
        (figure(Component.EQUITY, 50_000, currency="GBP"), LONDON),
        (figure(Component.EQUITY, 50_000), None),
        (share(), SF),
        (share("us"), SF),
        (share("London"), LONDON),
        (share("Atlantis"), SF),
    ],
)
def test_a_figure_belongs_to_the_row_of_its_region_or_to_the_first_that_holds_it(
    said: PayFigure, home: BandRow | None
) -> None:
    assert at(SF).home(said, said.component) == home


def test_a_percentage_without_a_region_is_for_every_row() -> None:
    assert at(LONDON).is_here(share(), BASE)
    assert at(LONDON).is_here(share("London"), BASE)
    assert not at(LONDON).is_here(share("New York City"), BASE)
    assert at(NYC).is_here(figure(BASE, 320_000), BASE)
    assert not at(NYC).is_here(figure(BASE, 260_000), BASE)


def test_a_guide_without_rows_is_home_to_nothing() -> None:
    empty = at(blank_row(None, None), guide())
    assert empty.home(share(), BASE) is None
    assert empty.home(figure(BASE, 260_000), BASE) is None


@pytest.mark.parametrize(
    ("one", "currency", "pays_equity"),
    [
        (SF, "USD", False),
        (LONDON, "GBP", True),
        (row(total=cell(90_000, 140_000, "EUR")), "EUR", True),  # whole packages
        (row(base=cell(1, 2), total=cell(1, 2, "EUR")), "USD", False),
        (row(equity=grant(1, 2)), None, True),
        (blank_row(None, None), None, False),
    ],
)
def test_a_row_has_a_currency_and_says_whether_equity_is_to_be_expected(
    one: BandRow, currency: str | None, pays_equity: bool
) -> None:
    assert (at(one).currency, at(one).pays_equity) == (currency, pays_equity)
