"""The whole computation: names found, amounts understood, every figure with its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guides.index import GuideIndex
from negotiation.analysis.compute import compute
from negotiation.analysis.results import Analysis
from negotiation.model.case import Case, Fact, PostedRange, Priority, Situation
from negotiation.model.errors import NotFound
from negotiation.model.figures import Computed, Figure, FromCandidate, FromGuide
from negotiation.model.guide import Component, EquityKind, FigureRole, Guide, TotalModel
from negotiation.model.money import MoneyRange, Period
from negotiation.model.offer import CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.plan.plan import make_plan, words
from tests.negotiation.case_files import CASES, read_story, story_index
from tests.negotiation.tables import (
    ask,
    case,
    cell,
    figure,
    grant,
    guide,
    numbers,
    offer,
    rival,
    row,
)

HOME = row(base=cell(220_000, 300_000), equity=grant(160_000, 400_000))
LONDON = row("London", base=cell(100_000, 160_000, "GBP"), line=8)
GUIDE = guide(HOME, LONDON)
BASE = Component.BASE


def base_of(found: Analysis) -> Decimal:
    assert found.valuation.own.base is not None
    return found.valuation.own.base.value


@pytest.mark.parametrize(
    ("company", "role", "region", "key", "near"),
    [
        ("Oakmoss", "ML Engineer", "London", "company", "Acorn Labs"),
        ("Acorn Labs", "Pastry Chef", "London", "role", "ML Engineer"),
        ("Acorn Labs", "ML Engineer", "Atlantis", "region", "San Francisco"),
    ],
)
def test_an_unknown_name_names_the_nearest(
    company: str, role: str, region: str, key: str, near: str
) -> None:
    with pytest.raises(NotFound) as caught:
        numbers(Case(company, role, region), GUIDE)
    assert caught.value.key == key
    assert near in caught.value.nearest
    assert near in str(caught.value)


def test_names_are_read_as_people_type_them() -> None:
    found = numbers(Case("acorn labs", "mle", "sf", offer=offer(250_000)), GUIDE)
    assert found.row is HOME


def test_index_keys_are_names_too() -> None:
    assert numbers(Case("acorn", "ml-engineer", "London"), GUIDE).row is LONDON


def test_without_a_region_one_is_taken_by_currency_and_asked_about() -> None:
    found = numbers(case(offer(120_000, currency="GBP"), None), GUIDE)
    assert found.row is LONDON
    assert found.needs_confirmation[0].startswith("region:")


def test_the_only_region_need_not_be_named() -> None:
    found = numbers(case(offer(250_000), None), guide(HOME))
    assert found.needs_confirmation == ()


def test_a_level_picks_its_row_and_an_unknown_one_names_those_there_are() -> None:
    levels = guide(
        row(level="Mid (L4)", total=cell(150_000, 200_000)),
        row(level="Senior (L5)", total=cell(200_000, 280_000), line=8),
    )
    assert numbers(case(offer(200_000), band_level="L5"), levels).row.line == 8
    with pytest.raises(NotFound) as caught:
        numbers(case(offer(200_000), band_level="L9"), levels)
    assert caught.value.key == "band_level"
    assert caught.value.nearest == ("Mid (L4)", "Senior (L5)")


def test_without_a_level_one_is_taken_from_the_title_and_asked_about() -> None:
    levels = guide(
        row(level="Senior (L5)", total=cell(200_000, 280_000)),
        row(level="Staff (L6)", total=cell(280_000, 380_000), line=8),
        role="Staff ML Engineer",
        key="acorn/staff-ml-engineer",
    )
    found = numbers(Case("Acorn Labs", "Staff ML Engineer", "San Francisco"), levels)
    assert found.row.line == 8
    assert found.needs_confirmation[0].startswith("band_level:")


def test_a_guide_without_figures_is_not_found() -> None:
    with pytest.raises(NotFound):
        numbers(case(offer(250_000)), guide(row()))


@pytest.mark.parametrize(
    ("typed", "currency", "band", "read"),
    [
        (250, "USD", (220_000, 300_000), 250_000),
        (38, "INR", (2_400_000, 4_800_000), 3_800_000),
        (21_000, "USD", (220_000, 300_000), 252_000),
    ],
)
def test_a_bare_amount_is_read_by_the_band_and_asked_about(
    typed: int, currency: str, band: tuple[int, int], read: int
) -> None:
    about = guide(row(base=cell(*band, currency)))
    found = numbers(case(offer(typed, currency=currency)), about)
    assert base_of(found) == read
    assert found.needs_confirmation[0].startswith("offer.base: I read")


def test_a_bare_amount_in_a_monthly_band_is_a_month_s() -> None:
    about = guide(row(base=cell(58_000, 78_000, "SEK", Period.MONTH)))
    found = numbers(case(offer(64_000, currency="SEK")), about)
    assert base_of(found) == 768_000
    assert ask(found, Component.BASE).spoken_period == "a month"


def test_an_amount_with_its_period_is_taken_at_its_word() -> None:
    about = guide(row(base=cell(220_000, 300_000)))
    found = numbers(case(offer(21_000, per=Period.YEAR)), about)
    assert base_of(found) == 21_000


def test_a_shared_sign_is_the_row_s_currency() -> None:
    toronto = guide(row("Toronto", base=cell(150_000, 210_000, "CAD")))
    made = Offer(None, Stated(170_000, "USD", "$170k"))
    found = numbers(case(made, "Toronto"), toronto)
    assert found.currency == "CAD"
    assert found.positions


def test_a_currency_that_was_named_is_not_the_row_s() -> None:
    toronto = guide(row("Toronto", base=cell(150_000, 210_000, "CAD")))
    made = Offer("USD", Stated(170_000, "USD", "$170k"))
    found = numbers(case(made, "Toronto"), toronto)
    assert found.currency == "USD"
    assert not found.asks


@pytest.mark.parametrize(("amount", "asked"), [(100_000, True), (240_000, False)])
def test_equity_that_fits_both_as_a_year_and_a_grant_is_asked_about(
    amount: int, asked: bool
) -> None:
    found = numbers(case(offer(250_000, amount, years=None)), GUIDE)
    assert any(each.startswith("offer.equity:") for each in found.needs_confirmation) is asked


@pytest.mark.parametrize(
    ("amount", "years", "asked"), [(30_000, 4, True), (0, 4, False), (1_200_000, 1, True)]
)
def test_equity_far_outside_the_range_is_asked_about(amount: int, years: int, asked: bool) -> None:
    found = numbers(case(offer(250_000, amount, years=years)), GUIDE)
    assert any(each.startswith("offer.equity:") for each in found.needs_confirmation) is asked


def test_a_rival_s_grant_that_nobody_scheduled_has_no_year_table() -> None:
    assumed = numbers(
        case(offer(250_000, 0), competing_offers=(rival(offer(280_000, 700_000)),)), GUIDE
    )
    assert assumed.valuation.competing[0].year_table == ()
    stated = rival(offer(280_000, 700_000, schedule=("0.4", "0.3", "0.2", "0.1")))
    found = numbers(case(offer(250_000, 0), competing_offers=(stated,)), GUIDE)
    assert len(found.valuation.competing[0].year_table) == 4


@cache
def computed(path: Path) -> Analysis:
    return compute(read_story(path), story_index())


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_figure_of_every_story_has_a_source(path) -> None:  # type: ignore[no-untyped-def]
    found = computed(path)
    figures = list(every_figure(found))
    assert figures
    for each in figures:
        match each.source:
            case FromGuide(guide_path, line):
                assert guide_path == found.guide.path
                assert line > 0
            case FromCandidate(field):
                assert field
            case Computed(formula):
                assert formula


@pytest.mark.parametrize("path", sorted(CASES.glob("*.yaml")), ids=lambda path: path.stem)
def test_two_computations_of_a_story_are_equal(path) -> None:  # type: ignore[no-untyped-def]
    assert compute(read_story(path), story_index()) == computed(path)


def every_figure(value: object) -> Iterator[Figure]:
    """Every figure in a tree of dataclasses, without walking into the guide."""
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from every_figure(part)
    elif is_dataclass(value) and not isinstance(value, Guide):
        for each in fields(value):
            yield from every_figure(getattr(value, each.name))


AMOUNTS = st.one_of(st.none(), st.integers(0, 5_000_000))
CURRENCIES = st.sampled_from([None, "USD", "GBP", "INR"])


@st.composite
def offers(draw: st.DrawFn) -> Offer:
    currency = draw(CURRENCIES)

    def stated() -> Stated | None:
        amount = draw(AMOUNTS)
        per = draw(st.sampled_from([None, None, Period.YEAR, Period.MONTH]))
        return None if amount is None else Stated(amount, draw(CURRENCIES), "", per)

    value = stated()
    equity = Equity(
        value,
        draw(st.sampled_from([None, 1, 3, 4, 5])),
        draw(st.sampled_from([None, *EquityKind])),
        units=draw(st.sampled_from([None, 0, 10_000])),
        strike=draw(st.sampled_from([None, Decimal(1)])),
        share_value=draw(st.sampled_from([None, Decimal(12)])),
        cliff_months=draw(st.sampled_from([None, 12, 30])),
    )
    return Offer(
        currency,
        stated(),
        draw(st.sampled_from([None, equity])),
        sign_on=stated(),
        sign_on_year2=stated(),
        refresher=stated(),
    )


DUAL = guide(
    row(base=cell(220_000, 300_000), equity=grant(160_000, 400_000), bonus=cell(1, 2),
        total=cell(0, 900_000)),
    row("London", base=cell(100_000, 160_000, "GBP"), equity=cell(1, 9, "USD", None), line=8),
    row("Bangalore", total=cell(2_400_000, 4_800_000, "INR"), line=9),
    strategy=(figure(Component.BASE, 290_000), figure(Component.SIGN_ON, 40_000)),
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    made=offers(),
    other=offers(),
    region=st.sampled_from([None, "San Francisco", "London", "Bangalore"]),
    status=st.sampled_from(OfferStatus),
    priority=st.sampled_from([None, *Priority]),
    walk_away=AMOUNTS,
)
def test_no_offer_crashes_and_none_is_answered_with_less(
    made: Offer,
    other: Offer,
    region: str | None,
    status: OfferStatus,
    priority: Priority | None,
    walk_away: int | None,
) -> None:
    about = case(
        made,
        region,
        competing_offers=(CompetingOffer("Rowan", status, True, other),),
        priority=priority,
        walk_away=None if walk_away is None else Stated(walk_away),
    )
    found = numbers(about, DUAL)
    for each in found.asks:
        assert each.offered is None or each.opening.value >= each.offered.value
        assert each.opening.unit
    assert len([each for each in found.asks if not each.hold]) <= 3
    assert all(figure.source for figure in every_figure(found))


# --- What only shows beside something else -----------------------------------------------------

WHOLE = guide(
    row(
        base=cell(220_000, 300_000),
        equity=grant(100_000, 300_000),
        total=cell(245_000, 375_000),
        model=TotalModel.QUARTER_NO_BONUS,
        error="0",
    )
)


def test_equity_in_another_currency_than_base_is_added_to_nothing() -> None:
    euros = Equity(Stated(120_000, "EUR", "€120k"), 4, EquityKind.RSU)
    found = numbers(case(replace(offer(250_000), equity=euros)), WHOLE)
    assert [at.component for at in found.positions] == [BASE]
    assert found.valuation.guide_comparable is None
    assert found.valuation.total_position is None
    assert found.valuation.own.total_face is None
    assert [each.component for each in found.asks] == [BASE]
    assert "mixed_currencies" in {warning.code for warning in found.warnings}
    assert found.first_year is not None
    assert found.first_year.value == 250_000


def test_a_row_in_two_currencies_is_placed_in_the_offer_s() -> None:
    both = guide(
        row(
            "London",
            base=cell(100_000, 160_000, "GBP", also=MoneyRange("USD", 130_000, 210_000)),
            equity=grant(60_000, 200_000, "GBP"),
        )
    )
    dollars = numbers(case(offer(150_000, currency="USD"), "London"), both)
    pounds = numbers(case(offer(120_000, currency="GBP"), "London"), both)
    for found, unit, low in ((dollars, "USD", 130_000), (pounds, "GBP", 100_000)):
        (at, *_) = found.positions
        assert (at.offered.unit, at.low.unit, at.low.value) == (unit, unit, low)
        assert {each.opening.unit for each in found.asks if each.component is BASE} == {unit}


@pytest.mark.parametrize("amount", [240, 240_000])
def test_a_bare_walk_away_is_thousands_beside_such_a_base(amount: int) -> None:
    told = case(offer(250_000, 120_000), walk_away=Stated(amount, None, str(amount)))
    found = numbers(told, GUIDE)
    assert found.walk_away is not None
    assert found.walk_away.value == 240_000
    assert "walk_away_below_offer" in {warning.code for warning in found.warnings}


def test_a_walk_away_that_is_the_offer_itself_is_neither_met_nor_missed() -> None:
    told = case(offer(250_000, 120_000), walk_away=Stated(250_000))
    found = numbers(told, GUIDE)
    codes = {warning.code for warning in found.warnings}
    assert not codes & {"walk_away_below_offer", "walk_away_above_ask"}
    assert ask(found, BASE).acceptable.value > 250_000


@pytest.mark.parametrize(
    ("days", "pace", "said"),
    [(0, "exploding", "today"), (1, "exploding", "tomorrow"), (2, "exploding", "in two days"),
     (3, "today", "in three days"), (4, "today", "in four days")],
)  # fmt: skip
def test_a_rival_s_last_days_set_the_pace(days: int, pace: str, said: str) -> None:
    other = replace(rival(offer(280_000, 120_000)), deadline_days=days)
    told = case(offer(250_000, 120_000), competing_offers=(other,))
    found = numbers(told, GUIDE)
    assert found.leverage.clock is not None
    assert (found.leverage.clock.days, found.leverage.pace) == (days, pace)
    assert said in words(told, found).email


def test_several_deeds_find_their_levers_and_two_of_them_are_said() -> None:
    deeds = tuple(
        Fact("", text)
        for text in ("cut training cost by half", "led a team of 8", "shipped a model to millions")
    )
    told = replace(read_story(CASES / "midjourney-remote.yaml"), facts=deeds)
    plan = make_plan(told, story_index())
    assert "I cut training cost by half" in plan.email
    assert "I led a team of 8" in plan.email
    assert "I shipped" not in plan.email
    assert len(plan.pulled_levers) == 2


def test_before_an_offer_there_is_a_range_to_name_and_no_ask() -> None:
    told = Case("Acorn Labs", "ML Engineer", "San Francisco", situation=Situation.EXPECTATIONS)
    found = numbers(told, GUIDE)
    assert (found.asks, found.kept) == ((), ())
    (pressed,) = found.pressed
    # nothing to show: from the middle, 220 + 40, to three quarters, 220 + 60
    assert (pressed.low.value, pressed.high.value) == (260_000, 280_000)
    shown = numbers(replace(told, facts=(Fact("", "halved the bill"),)), GUIDE)
    # from six tenths, 268, to the guide's own ask, 292
    assert (shown.pressed[0].low.value, shown.pressed[0].high.value) == (270_000, 290_000)


def test_a_walk_away_is_under_the_range_that_is_named() -> None:
    told = Case(
        "Acorn Labs", "ML Engineer", "San Francisco", situation=Situation.EXPECTATIONS,
        walk_away=Stated(272_000, "USD"),
    )  # fmt: skip
    (pressed,) = numbers(told, GUIDE).pressed
    assert (pressed.low.value, pressed.high.value) == (275_000, 295_000)


def test_before_an_offer_the_posting_has_the_last_word() -> None:
    posted = (PostedRange(BASE, Stated(200_000, "USD"), Stated(260_000, "USD")),)
    told = Case(
        "Acorn Labs", "ML Engineer", "San Francisco", situation=Situation.EXPECTATIONS,
        posted_range=posted,
    )  # fmt: skip
    (pressed,) = numbers(told, GUIDE).pressed
    assert (pressed.low.value, pressed.high.value) == (230_000, 245_000)


def test_asked_early_nothing_told_is_no_reason_for_modesty() -> None:
    told = case(offer(250_000, 240_000), facts=())
    late, early = (compute(told, GuideIndex.build([GUIDE]), early=early) for early in (False, True))
    assert late.modest
    assert not early.modest
    assert ask(early, BASE).opening.value > ask(late, BASE).opening.value


def test_what_the_guide_foresees_is_brought_to_the_row() -> None:
    strategy = (
        figure(BASE, 292_000),
        figure(BASE, 270_000, role=FigureRole.COUNTER),
        figure(BASE, 280_000, role=FigureRole.ACCEPT),
    )
    found = numbers(case(offer(250_000)), guide(HOME, strategy=strategy))
    assert [(each.role, each.low.value, each.scaled) for each in found.foreseen] == [
        (FigureRole.COUNTER, 270_000, False),
        (FigureRole.ACCEPT, 280_000, False),
    ]
