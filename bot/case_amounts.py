"""The amounts of a case file, read as the chat reads them, with the key at fault in each error."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from negotiation.model.assumptions import SCHEDULE_TOLERANCE, SCHEDULES
from negotiation.model.errors import NotUnderstood
from negotiation.model.guide import EquityKind
from negotiation.model.money import Period, round_half_up
from negotiation.model.offer import Bonus, Equity, Stated
from negotiation.model.said import PER_YEAR, Per
from negotiation.understanding.field import NotAmount, Why, amount_in, percent_in, schedule_in
from negotiation.understanding.quantities import Money

_HUNDRED = Decimal(100)
_LEAST_BONUS = 100  # of any currency: what is less is a percentage without its sign
_FRACTION = re.compile(r"0?\.[0-9]{1,9}")  # a bonus of 0.15 is 15%


def read_money(typed: int | str | None, key: str, currency: str | None) -> Stated | None:
    """An amount per year, or per month where the words say so; "none" is zero.

    `currency` is the offer's own, where it names one: it settles whose dollar a `$` is.
    """
    if typed is None:
        return None
    if isinstance(typed, int):
        return Stated(typed, currency)
    return _stated(_amount(typed, key), typed, currency)


def read_percent_or_money(
    typed: int | str | None, key: str, currency: str | None, *, guaranteed: bool | None
) -> Bonus | None:
    """A bonus as `15%` or as money; a bare `15` could be either."""
    if typed is None:
        return None
    percent = _percent(typed.strip()) if isinstance(typed, str) else None
    if percent is not None:
        return Bonus(None, percent, guaranteed)
    if isinstance(typed, str) and _is_percent(typed):
        raise NotUnderstood("A bonus is one percentage or one amount: 15% or 25k.", key=key)
    amount = read_money(typed, key, currency)
    if amount is not None and 0 < amount.amount < _LEAST_BONUS:
        raise NotUnderstood("Is that a percentage? Write 15%, or the whole amount.", key=key)
    return Bonus(amount, None, guaranteed)


def _percent(typed: str) -> Decimal | None:
    """The percentage of a text; None where it is none, below zero, or not a single one."""
    if _FRACTION.fullmatch(typed):
        return Decimal(typed) * 100
    found = None if typed.startswith(("-", "−")) else percent_in(typed)
    return None if found is None else found.low


def _is_percent(typed: str) -> bool:
    read = amount_in(typed)
    return isinstance(read, NotAmount) and read.why is Why.PERCENT


def read_equity(
    typed: int | str | None,
    key: str,
    currency: str | None,
    *,
    years: int | None,
    kind: EquityKind | None,
    schedule: tuple[Decimal, ...] | None,
    units: int | None,
    strike: Decimal | None,
    share_value: Decimal | None,
    cliff_months: int | None,
    percent: Decimal | None = None,
) -> Equity | None:
    """Equity by value, by count and price, or as a bare share of the company.

    None where the file says nothing of it.
    """
    if typed is None and units is None and percent is None:
        return None
    if years == 1:
        schedule = None  # paid every year: there is nothing to vest
    if schedule is not None and years is not None and years != len(schedule):
        raise NotUnderstood(
            f"The schedule has {len(schedule)} years and equity_years says {years}.",
            key=f"{key.removesuffix('equity')}schedule",
        )
    equity = Equity(None, years, kind, schedule, units, strike, share_value, percent, cliff_months)
    if typed is None:
        return equity
    if isinstance(typed, str):
        found = percent_in(typed)
        if found is not None:
            return replace(equity, percent=found.low)
        amount = _amount(typed, key)
        said = None if amount is None else (1 if amount.per is Per.YEAR else amount.years)
        stated = _stated(amount, typed, currency)
        return replace(equity, value=stated, years=years or said)
    return replace(equity, value=Stated(typed, currency))


def read_schedule(typed: list[Decimal] | str | None, key: str) -> tuple[Decimal, ...] | None:
    """Vesting by year as shares of one or of a hundred, or the name of a known schedule."""
    if typed is None:
        return None
    if isinstance(typed, str):
        read = schedule_in(typed)
        named = SCHEDULES.get(typed.strip().casefold()) or (read.shares if read else None)
        if named is None:
            raise NotUnderstood(
                "A schedule is a list of shares by year, like 5/15/40/40, or one of "
                f"{', '.join(SCHEDULES)}.",
                key=key,
            )
        return named
    parts = tuple(typed)
    total = sum(parts, Decimal())
    if abs(total - _HUNDRED) <= _HUNDRED * SCHEDULE_TOLERANCE:
        return tuple(part / total for part in parts)
    if abs(total - 1) > SCHEDULE_TOLERANCE:
        raise NotUnderstood("The shares of a schedule have to add up to 1, or to 100.", key=key)
    return tuple(part / total for part in parts)


def _amount(typed: str, key: str) -> Money | None:
    """The amount of a text; None where it says that there is none."""
    read = amount_in(typed)
    if isinstance(read, NotAmount):
        if read.why is Why.NOTHING:
            return None
        raise NotUnderstood(read.message, key=key)
    assert isinstance(read.quantity, Money)  # noqa: S101 - `amount_in` gives money or says why not
    return replace(read.quantity, per=read.quantity.per or read.rate)


def _stated(amount: Money | None, typed: str, currency: str | None) -> Stated:
    words = " ".join(typed.split())
    if amount is None:
        return Stated(0, currency, words)
    said = amount.currencies[0] if amount.currencies else None
    if currency is not None and currency in amount.currencies:
        said = currency
    whole = int(round_half_up(amount.low))
    match amount.per:
        case None:
            return Stated(whole, said or currency, words)
        case Per.MONTH:
            return Stated(whole, said or currency, words, Period.MONTH)
        case Per.YEAR:
            return Stated(whole, said or currency, words, Period.YEAR)
        case other:
            year = int(round_half_up(amount.low * PER_YEAR[other]))
            return Stated(year, said or currency, words, Period.YEAR)
