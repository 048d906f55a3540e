"""Bands as bars: which figures share a scale, what is left out and said so, words for it all."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from guides.index import GuideIndex
from negotiation.lookup.chart import MOST_BARS, PERCENT, Chart, band_chart
from negotiation.lookup.query import Command, LookUp
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.guide import BandRow, Component, EquityKind, PayCell, TotalModel
from negotiation.model.money import MoneyRange, Period
from tests.guides.making import guide, pay, row

TODAY = date(2026, 9, 15)


def drawn(*rows: BandRow, region: str = "", level: str = "") -> Chart | None:
    facts = GuideIndex.build([guide("acme/swe", "Acme", "Software Engineer", rows)])
    return band_chart(facts, LookUp(Command.BAND, "acme", "swe", region, level), today=TODAY)


def chart(*rows: BandRow, region: str = "", level: str = "") -> Chart:
    found = drawn(*rows, region=region, level=level)
    assert found is not None
    return found


def headings(found: Chart) -> list[tuple[str, str, list[str]]]:
    return [
        (group.heading, group.unit, [bar.label for bar in group.bars]) for group in found.groups
    ]


LONDON = row(
    "London",
    base=pay(100_000, 170_000, "GBP"),
    equity=pay(80_000, 265_000, "GBP", Period.GRANT, kind=EquityKind.PRIVATE_EQUITY),
    bonus=PayCell("10-15%", percent=(Decimal(10), Decimal(15))),
    sign_on=pay(5_000, 10_000, "GBP", None),
    total=pay(120_000, 236_000, "GBP", open_ended=True),
    model=TotalModel.QUARTER,
)


def test_only_what_is_paid_alike_shares_a_scale() -> None:
    assert headings(chart(LONDON)) == [
        ("A year", "GBP", ["Base", "Total"]),
        ("Over four years", "GBP", ["Equity"]),
        ("Of base", PERCENT, ["Bonus"]),
        ("Once", "GBP", ["Sign-on"]),
    ]


def test_a_bar_has_the_row_s_figures_and_their_middle() -> None:
    base, total = chart(LONDON).groups[0].bars
    assert (base.low, base.middle, base.high) == (100_000, 135_000, 170_000)
    assert (base.open_ended, total.open_ended) == (False, True)


def test_equity_that_may_be_for_a_year_or_for_four_says_so() -> None:
    unsure = row(
        "Oslo",
        base=pay(100, 200),
        equity=pay(400, 800, per=Period.GRANT),
        total=pay(500, 1000),
        model=TotalModel.FULL,
    )
    assert "the guide does not say clearly" in chart(unsure).groups[1].heading


def test_cash_without_a_period_is_a_year_s() -> None:
    share = row("Oslo", equity=pay(100, 200, per=None, kind=EquityKind.PROFIT_SHARE))
    assert headings(chart(share)) == [("A year", "USD", ["Profit share"])]


def test_money_of_no_known_period_says_that() -> None:
    found = chart(row("Oslo", base=pay(100, 200, per=None)))
    assert found.groups[0].heading == "Per what, the guide does not say"


def test_rows_beside_each_other_are_compared_by_what_most_of_them_have() -> None:
    one = row("Oslo", base=pay(100, 200), total=pay(150, 300))
    two = row("Rome", base=pay(110, 210))
    found = chart(one, two)
    assert headings(found) == [("Base, a year", "USD", ["Oslo", "Rome"])]
    both = chart(one, row("Rome", total=pay(160, 310)))
    assert headings(both) == [("Total, a year", "USD", ["Oslo", "Rome"])]


def test_no_currency_is_beside_another_on_one_scale() -> None:
    found = chart(row("Oslo", total=pay(1, 2, "NOK")), row("Rome", total=pay(3, 4, "EUR")))
    assert headings(found) == [
        ("Total, a year", "NOK", ["Oslo"]),
        ("Total, a year", "EUR", ["Rome"]),
    ]


@pytest.mark.parametrize(
    ("region", "labels"),
    [
        ("", ["Oslo · L4", "Oslo · L5", "Rome · L5"]),
        ("Oslo", ["L4", "L5"]),
    ],
)
def test_bars_are_called_by_what_tells_them_apart(region: str, labels: list[str]) -> None:
    rows = (
        row("Oslo", "L4", total=pay(1, 2)),
        row("Oslo", "L5", total=pay(2, 3)),
        row("Rome", "L5", total=pay(2, 3)),
    )
    found = chart(*rows, region=region)
    assert [bar.label for bar in found.groups[0].bars] == labels


def test_one_region_and_level_are_named_above_its_parts() -> None:
    rows = (row("Oslo", "L4", base=pay(1, 2)), row("Oslo", "L5", base=pay(2, 3)))
    found = chart(*rows, region="Oslo", level="L5")
    assert (found.title, found.subtitle) == ("Acme · Software Engineer", "Oslo · L5")
    assert [bar.label for bar in found.groups[0].bars] == ["Base"]


def test_what_is_not_drawn_is_said() -> None:
    many = [row(f"Town {number}", total=pay(number + 1, number + 2)) for number in range(13)]
    found = chart(*many, row("Nowhere"))
    assert sum(len(group.bars) for group in found.groups) == MOST_BARS
    assert found.notes[:2] == ("3 more are on the card.", "1 without a figure to draw.")


def test_nothing_is_drawn_where_there_is_no_figure() -> None:
    assert drawn(row("Oslo", base=PayCell("Varies", text="Varies"))) is None
    assert drawn() is None


@pytest.mark.parametrize(
    "asked",
    [LookUp(Command.BAND, "acme", "cook"), LookUp(Command.LEVEL, "acme", "swe")],
)
def test_nothing_is_drawn_of_what_is_no_band(asked: LookUp) -> None:
    facts = GuideIndex.build([guide("acme/swe", "Acme", "Software Engineer", [LONDON])])
    assert band_chart(facts, asked) is None


def test_a_picture_is_said_in_words_with_every_figure() -> None:
    said = chart(LONDON, region="London").alt
    assert said.startswith("Acme · Software Engineer, London. Base, a year: £100,000 to £170,000")
    assert "Total, a year: £120,000 to £236,000 or more, middle £178,000." in said
    assert "Equity, over four years: £80,000 to £265,000, middle £172,500." in said
    assert "Bonus, of base: 10% to 15%, middle 12.5%." in said


def test_words_for_many_bars_end_with_a_sentence() -> None:
    name = "A town with a very long name, as they have them in Wales, and further up the coast "
    rows = [row(f"{name}{number}", total=pay(100_000, 200_000)) for number in range(30)]
    said = chart(*rows).alt
    assert 700 < len(said) <= 1024
    assert said.endswith(".")


def test_a_second_currency_is_left_to_the_card() -> None:
    also = MoneyRange("USD", 130_000, 210_000)
    found = chart(row("London", base=pay(100_000, 170_000, "GBP", also=also)))
    assert headings(found) == [("A year", "GBP", ["Base"])]


def test_notes_say_what_is_left_out_and_nothing_else() -> None:
    def notes(priced: int, bare: int) -> tuple[str, ...]:
        rows = [row(f"Town {at}", total=pay(at + 1, at + 2)) for at in range(priced)]
        return chart(*rows, *(row(f"Nowhere {at}") for at in range(bare))).notes[:-1]

    assert notes(1, 0) == ()
    assert notes(2, 0) == ()
    assert notes(1, 1) == ("1 without a figure to draw.",)
    assert notes(1, 2) == ("2 without a figure to draw.",)
    assert notes(MOST_BARS, 0) == ()
    assert notes(MOST_BARS + 1, 0) == ("1 more are on the card.",)


def test_one_row_has_no_note_for_each_part_that_it_does_not_price() -> None:
    assert chart(LONDON).notes[:-1] == ()


def test_equity_without_a_period_is_of_the_time_that_the_rest_of_the_row_says() -> None:
    def heading(**more: object) -> str:
        given = {"base": pay(100, 200), **more}
        return chart(row("Oslo", **given)).groups[-1].heading  # type: ignore[arg-type]

    assert heading(equity=pay(1, 2, per=Period.GRANT)) == "Over four years"
    assert heading(equity=pay(1, 2, per=Period.MONTH)) == "A month"
    assert heading(equity=pay(1, 2, per=None)) == (
        "For a year or for four: the guide does not say clearly"
    )
    assert heading(sign_on=pay(1, 2, per=None)) == "Once"


def test_an_own_figure_is_marked_in_the_bar_of_its_part_and_its_unit() -> None:
    def marked(unit: str) -> list[Decimal | None]:
        facts = GuideIndex.build([guide("acme/swe", "Acme", "Software Engineer", [LONDON])])
        own = {Component.BASE: Figure(Decimal(120_000), unit, FromCandidate("offer"))}
        asked = LookUp(Command.BAND, "acme", "swe")
        found = band_chart(facts, asked, today=TODAY, offered=own)
        assert found is not None
        return [bar.offered for group in found.groups for bar in group.bars]

    assert marked("GBP") == [120_000, None, None, None, None]
    assert marked("USD") == [None] * 5
