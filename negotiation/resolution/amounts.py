"""What a figure means beside a row: settled as a complete amount, or a question of few choices.

This is the one place where `250` becomes 250,000, a month's pay is told from a year's, and a
grant from a year of it. What leaves it is never interpreted again.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from negotiation.model.assumptions import (
    BARE_LAKHS,
    CASH_KINDS,
    GUIDE_GRANT_YEARS,
    LAKH,
    NEAR_HIGH,
    NEAR_LOW,
    PLAUSIBLE_HIGH,
    PLAUSIBLE_LOW,
    THOUSAND,
)
from negotiation.model.guide import EquityKind
from negotiation.model.money import MoneyRange, Period, round_half_up
from negotiation.model.offer import Stated
from negotiation.model.record import record, replace
from negotiation.model.said import PER_YEAR, Part, Per, Told
from negotiation.resolution.ground import Ground, per_year

BARE_PERCENT = 60  # a bare bonus up to here may be a percentage
MOST_OF_BASE = 4  # a bonus of more than this many times base is asked about
MOST_PERCENT_OF_COMPANY = 5  # a grant of more of a company than this is no employee's


class Why(StrEnum):
    """Why a figure has to be asked about."""

    RANGE = "range"
    VAGUE = "vague"
    MONTH_OR_YEAR = "month_or_year"
    FAR_OFF = "far_off"
    GRANT_OR_YEAR = "grant_or_year"
    COUNT_OR_WORTH = "count_or_worth"  # of shares
    PERCENT_OR_MONEY = "percent_or_money"
    WHOLE_PACKAGE = "whole_package"  # a total, CTC or OTE: how much of it is base?
    PART_TIME = "part_time"
    SEVERAL = "several"  # two figures for one part
    CURRENCY = "currency"


@record(frozen=True, slots=True)
class Settled:
    """One part of an offer, complete: an amount with currency and period, a percentage or a count.

    `years`: of a grant; 1 is paid every year. `read`: it was reinterpreted ("250" as 250,000), so
    the person is shown what it was taken for.
    """

    part: Part
    stated: Stated | None = None
    percent: Decimal | None = None
    units: int | None = None
    shares: tuple[Decimal, ...] | None = None
    years: int | None = None
    told: Told | None = None
    read: bool = False


@dataclass(frozen=True, slots=True)
class Unclear:
    """A figure that fits twice, or not at all; `ways` are the sane readings, likeliest first."""

    told: Told
    why: Why
    ways: tuple[Settled, ...] = ()
    band: MoneyRange | None = None


def resolve(told: Told, ground: Ground) -> Settled | Unclear:
    """The one meaning of a figure beside its row, or the question that it deserves."""
    if told.percent is not None:
        return _percent(told)
    if told.units is not None:
        return _units(told, ground)
    if told.shares is not None:
        return Settled(told.part, shares=told.shares, years=len(told.shares), told=told)
    assert told.amount is not None  # noqa: S101 - a Told holds one of the four
    if told.part in (Part.STRIKE, Part.SHARE_VALUE):
        return _settled(told, ground, told.amount, None)
    match told.part:
        case Part.BASE | Part.FLOOR:
            return _pay(told, ground)
        case Part.EQUITY:
            return _equity(told, ground)
        case Part.BONUS:
            return _bonus(told, ground)
        case _:
            return _plain(told, ground)


def _percent(told: Told) -> Settled | Unclear:
    if told.high is not None:
        ways = tuple(
            Settled(told.part, percent=one, told=told) for one in (told.percent, told.high) if one
        )
        return Unclear(told, Why.RANGE, ways)
    return Settled(told.part, percent=told.percent, told=told)


def _units(told: Told, ground: Ground) -> Settled | Unclear:
    """A count of shares; "280,000 rsus" may be what they are worth, where that fits the row."""
    count = Settled(told.part, units=told.units, years=told.years, told=told)
    if told.kind is not EquityKind.RSU or told.units is None or told.units % THOUSAND:
        return count
    amount, years = Decimal(told.units), told.years or GUIDE_GRANT_YEARS
    band = ground.band(Part.EQUITY, ground.currency_of(())) if not ground.rival else None
    if band is None or band.per not in (Period.YEAR, Period.GRANT):
        return count
    share = amount / (years if band.per is Period.YEAR else 1)
    if not NEAR_LOW * band.low <= share <= NEAR_HIGH * band.high:
        return count
    worth = _settled(replace(told, units=None, amount=amount, years=years), ground, amount, None)
    return Unclear(told, Why.COUNT_OR_WORTH, (count, worth))


# --- Base and the walk-away -----------------------------------------------------------------------


def _pay(told: Told, ground: Ground) -> Settled | Unclear:
    currency = ground.currency_of(told.currencies)
    band = ground.band(told.part, currency)
    if told.ctc or told.ote:
        return Unclear(told, Why.WHOLE_PACKAGE, (), band)
    if told.high is not None:
        return Unclear(told, Why.RANGE, _ends(told, ground), band)
    if not told.exact:
        return Unclear(told, Why.VAGUE, (), band)
    readings = _readings(told, ground, currency, band)
    if band is None:
        return readings[0]
    sane = [one for one in readings if _sane(one, told, band, ground)]
    first = readings[0]
    if told.part_time and told.part is Part.BASE and sane:
        return Unclear(told, Why.PART_TIME, (sane[0],), band)
    if not sane:
        return Unclear(told, Why.FAR_OFF, (first, *_slips(told, ground, currency, band)), band)
    if sane[0] is first or (not told.bare and len(sane) == 1 and told.per is not None):
        return sane[0]
    # A walk-away is theirs alone, and read back: a month's beside a month's pay is not asked about.
    plain = told.bare or (told.part is Part.FLOOR and told.per is None)
    guessed = _is_guessed(sane[0], told, ground)
    if plain and not guessed and (len(sane) == 1 or _near_only(sane, band, ground)):
        return replace(sane[0], read=True)
    slips = () if told.bare else _slips(told, ground, currency, band)
    return Unclear(told, Why.MONTH_OR_YEAR, (*sane, *slips), band)


def _readings(
    told: Told, ground: Ground, currency: str | None, band: MoneyRange | None
) -> list[Settled]:
    """Every way to take an amount of pay, the plainest first."""
    amount = told.amount or Decimal()
    scales: list[Decimal] = [amount]
    if told.bare:
        scales = [amount * THOUSAND, amount]
        if currency == "INR" and BARE_LAKHS[0] <= amount <= BARE_LAKHS[1]:
            scales = [amount * LAKH, *scales]
    if told.per is not None:
        scales = [amount, amount * THOUSAND] if told.bare else [amount]
        return [_settled(told, ground, one, told.per) for one in scales]
    pers: list[Per | None] = [None, Per.MONTH]
    if ground.monthly and band is not None and band.per is Period.MONTH:
        pers = [Per.MONTH, None]
    found = [_settled(told, ground, one, per) for per in pers for one in scales]
    if ground.monthly and told.bare:
        found.sort(key=lambda one: not _plausible(one, band, ground) if band else False)
    return found


def _ends(told: Told, ground: Ground) -> tuple[Settled, ...]:
    """The two ends of a range, each as an amount of its own."""
    ends = []
    for value in (told.amount, told.high):
        found = resolve(replace(told, amount=value, high=None), ground)
        if isinstance(found, Settled):
            ends.append(found)
    return tuple(ends)


def _slips(
    told: Told, ground: Ground, currency: str | None, band: MoneyRange
) -> tuple[Settled, ...]:
    """A zero too many or too few, where that lands in the band."""
    found = []
    for factor in (Decimal("0.1"), Decimal(10)):
        one = _settled(told, ground, (told.amount or Decimal()) * factor, told.per)
        if _near(one, band, ground):
            found.append(replace(one, read=True))
    return tuple(found)


def _plausible(one: Settled, band: MoneyRange, ground: Ground) -> bool:
    return _within(one, band, PLAUSIBLE_LOW, PLAUSIBLE_HIGH, ground)


def _sane(one: Settled, told: Told, band: MoneyRange, ground: Ground) -> bool:
    """Plausible; a month that nobody spoke of has to be near the band to be one."""
    guessed = told.per is None and _by_month(one.stated) and not ground.monthly
    return _near(one, band, ground) if guessed else _plausible(one, band, ground)


def _is_guessed(one: Settled, told: Told, ground: Ground) -> bool:
    """A month where pay is a year's: "12" is no surer to be a month's than "12k"."""
    paid = ground.monthly or _by_month(ground.offer.base) or _by_month(ground.own.base)
    return told.per is None and _by_month(one.stated) and not paid


def _by_month(stated: Stated | None) -> bool:
    return stated is not None and stated.per is Period.MONTH


def _near(one: Settled, band: MoneyRange, ground: Ground) -> bool:
    return _within(one, band, NEAR_LOW, NEAR_HIGH, ground)


def _within(one: Settled, band: MoneyRange, low: Decimal, high: Decimal, ground: Ground) -> bool:
    if one.stated is None:
        return False
    value = Decimal(_year(one.stated))
    factor = 12 if band.per is Period.MONTH else 1
    least = low / 2 if ground.totals_only and one.part in (Part.BASE, Part.FLOOR) else low
    return least * band.low * factor <= value <= high * band.high * factor


def _near_only(sane: list[Settled], band: MoneyRange, ground: Ground) -> bool:
    """Whether one of several sane readings is near the band and the others are not."""
    return _near(sane[0], band, ground) and not any(_near(one, band, ground) for one in sane[1:])


def _year(stated: Stated) -> int:
    return stated.amount * 12 if stated.per is Period.MONTH else stated.amount


# --- The other parts ------------------------------------------------------------------------------


def _equity(told: Told, ground: Ground) -> Settled | Unclear:
    currency = ground.currency_of(told.currencies)
    band = ground.band(Part.EQUITY, currency) if not ground.rival else None
    if told.high is not None:
        return Unclear(told, Why.RANGE, _ends(told, ground), band)
    kind = told.kind or (None if ground.rival else ground.equity_kind)
    per = told.per
    amount = told.in_full
    if told.bare and currency == "INR" and ground.currency == "INR":
        amount = (told.amount or Decimal()) * LAKH
    years = told.years
    if years is None and (kind in CASH_KINDS or per is not None):
        years = 1
    read = told.bare
    if years is None and not ground.rival:
        years, unsure = _years_by_size(amount, band)
        if unsure:
            ways = tuple(
                replace(_settled(told, ground, amount, None), years=one, read=read)
                for one in (GUIDE_GRANT_YEARS, 1)
            )
            return Unclear(told, Why.GRANT_OR_YEAR, ways, band)
    settled = _settled(told, ground, amount, per if per is not Per.YEAR else None)
    if settled.stated is not None and years == 1:
        settled = replace(settled, stated=replace(settled.stated, per=None))
    settled = replace(settled, years=years, read=read)
    if _is_tiny(told, amount, band):
        return Unclear(told, Why.FAR_OFF, (settled,), band)
    return settled


def _is_tiny(told: Told, amount: Decimal, band: MoneyRange | None) -> bool:
    """A mere "3" beside grants of 200,000 may be a slip of the finger, a year or a choice."""
    plain = told.bare and not told.currencies and told.per is None
    return plain and band is not None and 0 < amount < TINY * band.low


TINY = Decimal("0.1")


def _years_by_size(amount: Decimal, band: MoneyRange | None) -> tuple[int | None, bool]:
    """The years of an amount without a period, by the band; whether both readings are sane."""
    if band is None or amount == 0 or band.per not in (Period.YEAR, Period.GRANT):
        return None, False
    if band.per is Period.YEAR:
        as_year = NEAR_LOW * band.low <= amount <= PLAUSIBLE_HIGH * band.high
        as_grant = NEAR_LOW * band.low <= amount / GUIDE_GRANT_YEARS <= NEAR_HIGH * band.high
        if as_year and as_grant:
            return None, True
        return (GUIDE_GRANT_YEARS if as_grant else 1), False
    as_grant = NEAR_LOW * band.low <= amount <= PLAUSIBLE_HIGH * band.high
    as_year = NEAR_LOW * band.low <= amount * GUIDE_GRANT_YEARS <= NEAR_HIGH * band.high
    if as_grant and as_year:
        return None, True
    return (1 if as_year and not as_grant else GUIDE_GRANT_YEARS), False


def _bonus(told: Told, ground: Ground) -> Settled | Unclear:
    if told.high is not None:
        return Unclear(told, Why.RANGE, _ends(told, ground))
    amount = told.amount or Decimal()
    if told.bare and told.per is None and amount <= BARE_PERCENT and not told.currencies:
        money = replace(_settled(told, ground, amount * THOUSAND, None), read=True)
        percent = Settled(Part.BONUS, percent=amount, told=told, read=True)
        return Unclear(told, Why.PERCENT_OR_MONEY, (money, percent))
    scaled = amount * THOUSAND if told.bare and not told.currencies else amount
    settled = _settled(told, ground, scaled, told.per)
    if settled.stated is not None and settled.stated.per is Period.MONTH:
        year = settled.stated.amount * 12
        settled = replace(settled, stated=replace(settled.stated, amount=year, per=None), read=True)
    settled = replace(settled, read=settled.read or told.bare)
    base = ground.offer.base
    if base is not None and settled.stated is not None:
        most = MOST_OF_BASE * per_year(Decimal(base.amount), base.per)
        if settled.stated.amount > most and settled.stated.currency == base.currency:
            return Unclear(told, Why.FAR_OFF, (settled,))
    return settled


def _plain(told: Told, ground: Ground) -> Settled | Unclear:
    """A sign-on, a refresher, what is left behind: thousands where a bare number says them."""
    if told.high is not None:
        return Unclear(told, Why.RANGE, _ends(told, ground))
    currency = ground.currency_of(told.currencies)
    amount = told.amount or Decimal()
    if told.bare:
        amount *= LAKH if currency == "INR" and amount <= BARE_LAKHS[1] else THOUSAND
    settled = replace(_settled(told, ground, amount, None), read=told.bare)
    band = None if ground.rival else ground.band(told.part, currency)
    if _is_tiny(told, amount, band):
        return Unclear(told, Why.FAR_OFF, (settled,), band)
    return settled


def _settled(told: Told, ground: Ground, amount: Decimal, per: Per | None) -> Settled:
    """The amount with its currency and its period; weeks, days and hours become a year."""
    currency = ground.currency_of(told.currencies)
    period: Period | None = Period.YEAR if told.part in (Part.BASE, Part.FLOOR) else None
    read = False
    if per is Per.MONTH and told.times is None:
        period = Period.MONTH
    elif per not in (None, Per.YEAR):
        amount, read = amount * (told.times or PER_YEAR[per]), True
    whole = int(round_half_up(amount))
    return Settled(
        told.part,
        Stated(whole, currency, told.words, period),
        told=told,
        read=read,
        years=told.years,
    )
