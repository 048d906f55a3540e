"""A whole case made complete, as the chat would have resolved it, with the questions it raises."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from guides.index import GuideIndex
from negotiation.model.case import Case
from negotiation.model.errors import NotFound
from negotiation.model.guide import Component, EquityKind, Guide
from negotiation.model.money import Period
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.model.said import Part, Per
from negotiation.resolution.offer import Completed, complete_case, told_of
from tests.negotiation.tables import cell, grant, guide, row

DOLLARS = guide(row(base=cell(220_000, 300_000), equity=grant(100_000, 400_000),
                    bonus=cell(20_000, 40_000), total=cell(280_000, 450_000)))  # fmt: skip
SHARE = guide(
    row(base=cell(220_000, 300_000), equity=cell(90_000, 190_000, kind=EquityKind.PROFIT_SHARE))
)
MONTHLY = guide(row(base=cell(58_000, 78_000, "SEK", Period.MONTH)))


def complete(made: Offer, of: Guide = DOLLARS, **more: object) -> Completed:
    case = Case("Acorn Labs", "ML Engineer", "San Francisco", offer=made, **more)  # type: ignore[arg-type]
    return complete_case(case, GuideIndex.build([of]))


def typed(amount: int, words: str = "", currency: str | None = None) -> Stated:
    return Stated(amount, currency, words or str(amount))


# --- Base -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stated", "of", "amount", "currency", "per"),
    [
        (typed(250_000), DOLLARS, 250_000, "USD", Period.YEAR),
        (typed(250), DOLLARS, 250_000, "USD", Period.YEAR),
        (typed(250_000, "£250k", "GBP"), DOLLARS, 250_000, "GBP", Period.YEAR),
        (typed(62_000), MONTHLY, 62_000, "SEK", Period.MONTH),
        (typed(62), MONTHLY, 62_000, "SEK", Period.MONTH),
        (Stated(20_000, None, "20k a month", Period.MONTH), DOLLARS, 20_000, "USD", Period.MONTH),
    ],
)
def test_base_gets_its_amount_its_currency_and_its_period(
    stated: Stated, of: Guide, amount: int, currency: str, per: Period
) -> None:
    base = complete(Offer(base=stated), of).case.offer.base
    assert base is not None
    assert (base.amount, base.currency, base.per) == (amount, currency, per)
    assert base.words == stated.words


def test_a_complete_base_stays_as_it_is() -> None:
    stated = Stated(25_000, "USD", "confirmed", Period.YEAR)
    found = complete(Offer(base=stated))
    assert found.case.offer.base == stated
    assert found.questions == ()


FAR = "the range $220,000–$300,000. Are the amount, the role and the region right?"
PACKAGE = "that sounds like the whole package. How much of it is base?"
EUROS = "the offer is in EUR, the guide's pay for San Francisco in USD. Is the region right?"
WHICH = "Is it the whole grant, or per year?"
YEARS = "the range $20,000–$40,000. Is it the whole year's?"


@pytest.mark.parametrize(
    ("stated", "asked"),
    [
        (typed(250_000), ()),
        (typed(250), ("I read 250 as $250,000. Is that right?",)),
        (Stated(250), ("I read 250 as $250,000. Is that right?",)),
        (typed(25_000, "25k"), ("I read 25k as $25,000 a month. Is that right?",)),
        (Stated(25_000), ("I read 25000 as $25,000 a month. Is that right?",)),
        (typed(900_000), (f"$900,000 is far above {FAR}",)),
        (typed(5_000), (f"$5,000 is far below {FAR}",)),
        (typed(420_000), ()),
        (typed(250_000, "250k ctc"), ("CTC is more than base. What is the fixed pay?",)),
        (typed(250_000, "250k total"), (PACKAGE,)),
        (typed(250_000, "250k TC"), (PACKAGE,)),
        (typed(250_000, "€250k", "EUR"), (EUROS,)),
    ],
)
def test_what_the_chat_would_ask_about_base_is_a_question(
    stated: Stated, asked: tuple[str, ...]
) -> None:
    questions = complete(Offer(base=stated)).questions
    assert questions == tuple(f"offer.base: {one}" for one in asked)


@pytest.mark.parametrize(
    ("amount", "package"), [(400_000, True), (900_000, True), (900_001, False), (35_000, False)]
)
def test_a_base_above_its_range_and_within_the_total_is_asked_as_the_package(
    amount: int, package: bool
) -> None:
    of = guide(row(base=cell(100_000, 150_000), total=cell(30_000, 900_000)))
    (question,) = complete(Offer(base=typed(amount)), of).questions
    asked = "Is it the base, or the whole package?"
    where = f"offer.base: ${amount:,} would be above the base range $100,000–$150,000. {asked}"
    assert (question == where) is package


@pytest.mark.parametrize(
    ("amount", "doubtful"), [(250_000, False), (900_000, True), (25_000, False)]
)
def test_a_base_that_cannot_be_right_is_doubtful(amount: int, doubtful: bool) -> None:
    found = complete(Offer(base=typed(amount)))
    assert found.doubtful == (frozenset({Component.BASE}) if doubtful else frozenset())


# --- The other parts ------------------------------------------------------------------------------


def equity_of(equity: Equity, of: Guide = DOLLARS) -> tuple[Equity, tuple[str, ...]]:
    found = complete(Offer(base=typed(250_000), equity=equity), of)
    assert found.case.offer.equity is not None
    return found.case.offer.equity, found.questions


@pytest.mark.parametrize(
    ("equity", "of", "amount", "years"),
    [
        (Equity(typed(300_000), 4), DOLLARS, 300_000, 4),
        (Equity(typed(300_000)), DOLLARS, 300_000, 4),
        (Equity(typed(60_000)), DOLLARS, 60_000, 4),
        (Equity(typed(300)), DOLLARS, 300_000, 4),
        (Equity(typed(120_000)), SHARE, 120_000, 1),
        (Equity(typed(120_000), 4), SHARE, 120_000, 4),
        (Equity(Stated(60_000, None, "60k a year", Period.YEAR)), DOLLARS, 60_000, 1),
        (Equity(typed(300_000), schedule=(Decimal("0.5"), Decimal("0.5"))), DOLLARS, 300_000, 2),
    ],
)
def test_equity_gets_its_years(equity: Equity, of: Guide, amount: int, years: int) -> None:
    found, _ = equity_of(equity, of)
    assert found.value is not None
    assert (found.value.amount, found.value.per, found.years) == (amount, None, years)


def test_equity_takes_the_kind_that_the_row_pays() -> None:
    assert equity_of(Equity(typed(120_000)), SHARE)[0].kind is EquityKind.PROFIT_SHARE
    told = Equity(typed(120_000), kind=EquityKind.OPTIONS)
    assert equity_of(told, SHARE)[0].kind is EquityKind.OPTIONS


def test_equity_without_an_amount_has_the_years_of_a_usual_grant() -> None:
    assert equity_of(Equity(units=9000))[0].years == 4


@pytest.mark.parametrize(
    ("equity", "asked"),
    [
        (Equity(typed(300_000), 4), None),
        (Equity(typed(80_000)),
         "is $80,000 the whole grant, or per year? I took it as over four years."),
        (Equity(typed(300)), "I read 300 as $300,000. Is that right?"),
        (Equity(Stated(300)), "I read 300 as $300,000. Is that right?"),
        (Equity(typed(2_000_000), 4),
         f"$2,000,000 over 4 years is far above the range $100,000–$400,000. {WHICH}"),
        (Equity(typed(600_000), 1),
         f"$600,000 a year is far above the range $100,000–$400,000. {WHICH}"),
        (Equity(typed(10_000), 4),
         f"$10,000 over 4 years is far below the range $100,000–$400,000. {WHICH}"),
        (Equity(typed(0), 4), None),
        (Equity(typed(300_000, "€300k", "EUR"), 4), EUROS),
    ],
)  # fmt: skip
def test_what_the_chat_would_ask_about_equity_is_a_question(
    equity: Equity, asked: str | None
) -> None:
    _, questions = equity_of(equity)
    assert questions == (() if asked is None else (f"offer.equity: {asked}",))


@pytest.mark.parametrize(
    ("bonus", "value", "percent", "asked"),
    [
        (Bonus(percent=Decimal(15)), None, 15, None),
        (Bonus(percent=Decimal(100)), None, 100, None),
        (Bonus(percent=Decimal(101)), None, 101,
         "101% is more than the base itself. Is that right?"),
        (Bonus(typed(25_000)), 25_000, None, None),
        (Bonus(typed(1)), None, 1, "I read 1 as 1% of base. Is that right?"),
        (Bonus(typed(60)), None, 60, "I read 60 as 60% of base. Is that right?"),
        (Bonus(typed(61)), 61_000, None, None),
        (Bonus(typed(100)), 100_000, None, None),
        (Bonus(typed(100_001)), 100_001, None, f"$100,001 is far above {YEARS}"),
        (Bonus(Stated(2_000, None, "2k", Period.MONTH)), 24_000, None, None),
        (Bonus(typed(8_000)), 8_000, None, None),
        (Bonus(typed(7_999)), 7_999, None, f"$7,999 is far below {YEARS}"),
        (Bonus(typed(0)), 0, None, None),
    ],
)  # fmt: skip
def test_a_bonus_is_money_of_a_year_or_a_percentage(
    bonus: Bonus, value: int | None, percent: int | None, asked: str | None
) -> None:
    found = complete(Offer(base=typed(250_000), bonus=bonus))
    made = found.case.offer.bonus
    assert made is not None
    assert (made.value.amount if made.value else None) == value
    assert made.percent == percent
    assert found.questions == (() if asked is None else (f"offer.bonus: {asked}",))


@pytest.mark.parametrize(("amount", "made"), [(25_000, 25_000), (25, 25_000), (0, 0)])
@pytest.mark.parametrize("name", ["sign_on", "sign_on_year2", "refresher"])
def test_a_small_part_is_thousands_and_has_the_offers_currency(
    name: str, amount: int, made: int
) -> None:
    found = complete(replace(Offer(base=typed(250_000)), **{name: typed(amount)}))
    stated = getattr(found.case.offer, name)
    assert (stated.amount, stated.currency) == (made, "USD")


def test_an_offer_has_the_currency_of_its_base_of_its_equity_or_of_the_row() -> None:
    assert complete(Offer(base=typed(1, "€250k", "EUR"))).case.offer.currency == "EUR"
    only = Offer(equity=Equity(typed(300_000, "£300k", "GBP")))
    assert complete(only).case.offer.currency == "GBP"
    assert complete(Offer()).case.offer.currency == "USD"


# --- Rivals, rounds and the rest ------------------------------------------------------------------


def rival_of(
    made: Offer, status: OfferStatus = OfferStatus.WRITTEN
) -> tuple[CompetingOffer, tuple[str, ...]]:
    rival = CompetingOffer("Rowan", status, True, made)
    found = complete(Offer(base=typed(250_000)), competing_offers=(rival,))
    return found.case.competing_offers[0], found.questions


def test_a_rivals_amounts_are_read_beside_the_own_offer() -> None:
    made, questions = rival_of(Offer(base=typed(280)))
    assert made.offer.base is not None
    assert (made.offer.base.amount, made.offer.base.currency) == (280_000, "USD")
    assert questions == ()


def test_a_rivals_equity_without_years_is_asked_and_taken_as_a_grant() -> None:
    made, questions = rival_of(Offer(base=typed(280_000), equity=Equity(typed(700_000))))
    assert made.offer.equity is not None
    assert made.offer.equity.years == 4
    assert [one.split(": ")[0] for one in questions] == ["competing_offers[0].equity"]


def test_nothing_is_asked_about_an_offer_that_is_still_in_process() -> None:
    offered = Offer(base=typed(280_000), equity=Equity(typed(700_000)))
    _, questions = rival_of(offered, OfferStatus.IN_PROCESS)
    assert questions == ()


def test_earlier_rounds_and_the_own_ask_are_completed_without_a_question() -> None:
    small = Offer(base=typed(265))
    found = complete(
        Offer(base=typed(250_000)), previous_offer=small, previous_ask=small, own_ask=small
    )
    for made in (found.case.previous_offer, found.case.previous_ask, found.case.own_ask):
        assert made is not None
        assert made.base is not None
        assert (made.base.amount, made.base.currency) == (265_000, "USD")
    assert found.questions == ()


def test_a_walk_away_and_what_is_left_behind_are_completed() -> None:
    found = complete(Offer(base=typed(250_000)), walk_away=typed(240), forfeits=typed(80))
    assert found.case.walk_away is not None
    assert found.case.forfeits is not None
    walk, left = found.case.walk_away, found.case.forfeits
    assert (walk.amount, walk.currency, walk.per) == (240_000, "USD", Period.YEAR)
    assert (left.amount, left.currency) == (80_000, "USD")


def test_a_case_completed_twice_is_the_same_case_with_no_questions() -> None:
    once = complete(
        Offer(
            base=typed(250), equity=Equity(typed(300)), bonus=Bonus(typed(25)), sign_on=typed(20)
        ),
        walk_away=typed(240),
    )
    twice = complete_case(once.case, GuideIndex.build([DOLLARS]))
    assert twice.case == once.case
    assert twice.questions == ()


def test_a_case_without_a_row_is_refused() -> None:
    with pytest.raises(NotFound):
        complete_case(Case("Nobody", "ML Engineer"), GuideIndex.build([DOLLARS]))


# --- Stated amounts as figures --------------------------------------------------------------------


def test_a_stated_amount_is_told_with_what_its_words_said() -> None:
    told = told_of(Stated(250, "USD", "$250", Period.MONTH), Part.BASE)
    assert (told.amount, told.bare, told.per, told.words) == (250, True, Per.MONTH, "$250")
    assert told_of(typed(250_000), Part.BASE).bare is False
    assert told_of(typed(0), Part.BASE).bare is False


@pytest.mark.parametrize(
    ("stated", "first", "several"),
    [
        (Stated(1, None, "1"), None, False),
        (Stated(1, "USD", "$170k"), "USD", True),  # it may be Canadian
        (Stated(1, "USD", "USD 170k"), "USD", False),
        (Stated(1, "GBP", "£170k"), "GBP", True),
        (Stated(1, "CHF", "Fr. 170k"), "CHF", False),
    ],
)
def test_a_sign_that_several_currencies_share_may_mean_each(
    stated: Stated, first: str | None, several: bool
) -> None:
    currencies = told_of(stated, Part.BASE).currencies
    assert (currencies[0] if currencies else None) == first
    assert (len(currencies) > 1) is several


@pytest.mark.xfail(
    strict=True, reason="us-dollar: the $ of US$ may mean a Canadian one all the same"
)
def test_us_dollars_mean_no_other() -> None:
    assert told_of(Stated(170_000, "USD", "US$170k"), Part.BASE).currencies == ("USD",)
