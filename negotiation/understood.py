"""What the amounts of an offer mean beside the guide's row, and what has to be asked about them.

An amount that was reinterpreted (250 as 250,000, a month's pay as a year's) is used as read and
put to the candidate as a question; an amount that no reading makes plausible is not used for
an ask.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from negotiation.amounts import Amount, parse_amount
from negotiation.model.assumptions import (
    BARE_LAKHS,
    BARE_THOUSANDS_BELOW,
    CASH_KINDS,
    GUIDE_GRANT_YEARS,
    LAKH,
    MONTHLY_BELOW,
    MONTHS,
    NEAR_HIGH,
    NEAR_LOW,
    PLAUSIBLE_HIGH,
    PLAUSIBLE_LOW,
    THOUSAND,
)
from negotiation.model.guide import BandRow, Component, PayCell
from negotiation.model.money import MoneyRange, Period, show, show_range
from negotiation.model.offer import Bonus, Equity, Offer, Stated

_CTC = re.compile(r"\bctc\b", re.IGNORECASE)
_TOTAL_WORDS = re.compile(r"\b(?:tc|total)\b", re.IGNORECASE)
# A guide's bonus of so many percent is of base; so is a bare number up to here.
_BARE_PERCENT = 60


@dataclass(frozen=True, slots=True)
class Understood:
    """`doubtful`: components whose amount cannot be right as it stands, so nothing is asked."""

    offer: Offer
    questions: tuple[str, ...] = ()
    doubtful: frozenset[Component] = frozenset()


def understand(offer: Offer, row: BandRow) -> Understood:
    """The offer with every amount in whole units, its currency and its period filled in."""
    base, base_questions, base_doubtful = _base(offer, row)
    # Where base is in the row's currency, so is, by default, every other part in its column's.
    at_home = base is None or money_in(row.base or row.total, base.currency) is not None
    usual = None if at_home or base is None else base.currency
    equity, equity_questions = _equity(offer, row, usual)
    bonus, bonus_questions = _bonus(offer, row, usual)
    stated = (base, equity.value if equity is not None else None)
    said = next((part.currency for part in stated if part is not None and part.currency), None)
    currency = offer.currency or said or _currency(row.base or row.total)
    sign_on = _thousands(offer.sign_on, base, currency)
    settled = replace(
        offer,
        currency=currency,
        base=base,
        equity=equity,
        bonus=bonus,
        sign_on=sign_on,
        sign_on_year2=_thousands(offer.sign_on_year2, base, currency),
    )
    doubtful = frozenset({Component.BASE} if base_doubtful else ())
    return Understood(settled, (*base_questions, *equity_questions, *bonus_questions), doubtful)


def money_in(cell: PayCell | None, currency: str | None) -> MoneyRange | None:
    """The cell's range in `currency`: its own, or the second of a dual-currency cell."""
    if cell is None or cell.money is None:
        return None
    if currency is None or cell.money.currency == currency:
        return cell.money
    also = cell.money.also
    return also if also is not None and also.currency == currency else None


def _whose(stated: Stated, offer: Offer, cell: PayCell | None) -> str | None:
    """The currency of an amount: its own words', else the offer's; None where neither said.

    A sign that several currencies share ("$", "kr") is the row's, if the row's is one of them.
    """
    row = _currency(cell)
    if offer.currency is None and row is not None and stated.currency not in (None, row):
        amount = parse_amount(stated.words)
        if isinstance(amount, Amount) and row in amount.may_be:
            return row
    return stated.currency or offer.currency


def _base(offer: Offer, row: BandRow) -> tuple[Stated | None, list[str], bool]:
    stated = offer.base
    if stated is None:
        return None, [], False
    cell = row.base or row.total
    currency = _whose(stated, offer, cell) or _currency(cell)
    band = money_in(cell, currency)
    stated = replace(stated, currency=currency)
    if band is None:
        return stated, _other_currency("offer.base", stated, cell, row), False
    questions = _words_that_mean_more("offer.base", stated)
    read = _as_pay(stated, band)
    if read != stated:
        questions.append(
            f"offer.base: I read {stated.words or stated.amount} as {_amount(read)}. Is that right?"
        )
        return read, questions, False
    in_band_unit = Decimal(read.amount * _per_year(read.per)) / _per_year(band.per)
    if _plausible(in_band_unit, band) or row.base is None:
        return read, questions, False
    total = money_in(row.total, currency)
    if total is not None and band.high < in_band_unit <= total.high:
        where = f"{_amount(read)} would be above the base range {show_range(band)}"
        questions.append(f"offer.base: {where}. Is it the base, or the whole package?")
    elif in_band_unit > band.high:
        questions.append(
            f"offer.base: {_amount(read)} is far above the range {show_range(band)}. "
            "Are the amount, the role and the region right?"
        )
    else:
        questions.append(
            f"offer.base: {_amount(read)} is far below the range {show_range(band)}. "
            "Are the amount, the role and the region right?"
        )
    return read, questions, True


def _as_pay(stated: Stated, band: MoneyRange) -> Stated:
    """`stated` with the scale and period that its size, beside the band, gives away."""
    amount = stated.amount
    if stated.currency == "INR" and BARE_LAKHS[0] <= amount <= BARE_LAKHS[1]:
        read = replace(stated, amount=amount * LAKH)
        if _plausible(_in_unit_of(read, band), band):
            return read
    if 0 < amount < BARE_THOUSANDS_BELOW:
        read = replace(stated, amount=amount * THOUSAND)
        if _plausible(_in_unit_of(read, band), band):
            return read
    if stated.per is not None:
        return stated
    if band.per is Period.MONTH:
        return replace(stated, per=Period.MONTH) if _plausible(Decimal(amount), band) else stated
    year = Decimal(amount * MONTHS)
    if amount < MONTHLY_BELOW * band.low and _near(year, band):
        return replace(stated, per=Period.MONTH)
    return stated


def _equity(offer: Offer, row: BandRow, usual: str | None) -> tuple[Equity | None, list[str]]:
    equity = offer.equity
    if equity is None:
        return None, []
    cell = row.equity
    stated = equity.value
    kind = equity.kind or (cell.kind if cell is not None else None)
    years = equity.years
    if years is None and (kind in CASH_KINDS or _says_per_year(stated)):
        years = 1  # paid every year, whatever schedule was filled in beside it
    if years is None and equity.schedule is not None:
        years = len(equity.schedule)
    if stated is None:
        return replace(equity, kind=kind, years=years or GUIDE_GRANT_YEARS), []
    currency = _whose(stated, offer, cell) or usual or _currency(cell)
    stated = replace(stated, currency=currency)
    band = money_in(cell, currency)
    questions: list[str] = []
    if band is not None and 0 < stated.amount < BARE_THOUSANDS_BELOW:
        read = replace(stated, amount=stated.amount * THOUSAND)
        if _plausible(Decimal(read.amount), band) and stated.per is None:
            questions.append(
                f"offer.equity: I read {stated.words or stated.amount} as {_amount(read)}. "
                "Is that right?"
            )
            stated = read
    if band is None and cell is not None and cell.money is not None:
        questions.extend(_other_currency("offer.equity", stated, cell, row))
    if years is None:
        years, question = _equity_years(stated, band)
        questions.extend(question)
    questions.extend(_equity_size(stated, years, band))
    return replace(equity, value=stated, kind=kind, years=years), questions


def _equity_size(stated: Stated, years: int, band: MoneyRange | None) -> list[str]:
    """The question that equity far outside the guide's range deserves; zero is an answer."""
    if band is None or stated.amount == 0 or band.per not in (Period.YEAR, Period.GRANT):
        return []
    over = GUIDE_GRANT_YEARS if band.per is Period.GRANT else 1
    value = Decimal(stated.amount) * over / years
    if _plausible(value, band):
        return []
    where = "above" if value > band.high else "below"
    span = "a year" if years == 1 else f"over {years} years"
    return [
        f"offer.equity: {_amount(stated)} {span} is far {where} the range {show_range(band)}. "
        "Is it the whole grant, or per year?"
    ]


def _equity_years(stated: Stated, band: MoneyRange | None) -> tuple[int, list[str]]:
    """Over how many years an amount without a period is, and the question where both fit."""
    years = 1 if band is not None and band.per is Period.YEAR else GUIDE_GRANT_YEARS
    if stated.amount == 0 or band is None:
        return years, []
    other = 1 if years != 1 else GUIDE_GRANT_YEARS
    # The same amount, had it been the other of the two, in the unit of the guide.
    if_other = Decimal(stated.amount) * years / other
    if not (_near(if_other, band) and _plausible(Decimal(stated.amount), band)):
        return years, []
    taken = "a year" if years == 1 else "over four years"
    return years, [
        f"offer.equity: is {_amount(stated)} the whole grant, or per year? I took it as {taken}."
    ]


def _bonus(offer: Offer, row: BandRow, usual: str | None) -> tuple[Bonus | None, list[str]]:
    bonus = offer.bonus
    if bonus is not None and bonus.percent is not None and bonus.percent > 100:
        more = f"offer.bonus: {bonus.percent:f}% is more than the base itself. Is that right?"
        return bonus, [more]
    if bonus is None or bonus.value is None:
        return bonus, []
    stated = bonus.value
    currency = _whose(stated, offer, row.bonus) or usual or _currency(row.bonus or row.base)
    stated = replace(stated, currency=currency)
    if bonus.percent is None and 0 < stated.amount <= _BARE_PERCENT and stated.per is None:
        return (
            replace(bonus, value=None, percent=Decimal(stated.amount)),
            [f"offer.bonus: I read {stated.amount} as {stated.amount}% of base. Is that right?"],
        )
    return replace(bonus, value=stated), _bonus_size(stated, money_in(row.bonus, currency))


def _bonus_size(stated: Stated, band: MoneyRange | None) -> list[str]:
    """The question that a bonus far outside the guide's range deserves; zero is an answer."""
    if band is None or stated.amount == 0:
        return []
    if _plausible(_in_unit_of(stated, band), band):
        return []
    where = "above" if stated.amount > band.high else "below"
    return [
        f"offer.bonus: {_amount(stated)} is far {where} the range {show_range(band)}. "
        "Is it the whole year's?"
    ]


def _thousands(stated: Stated | None, base: Stated | None, currency: str | None) -> Stated | None:
    """A bare `60` beside a base in thousands is 60,000; in base's currency, else the offer's."""
    if stated is None:
        return None
    usual = (base.currency if base is not None else None) or currency
    stated = replace(stated, currency=stated.currency or usual)
    currency = stated.currency
    if 0 < stated.amount < BARE_THOUSANDS_BELOW and stated.per is None:
        factor = LAKH if currency == "INR" and stated.amount <= BARE_LAKHS[1] else THOUSAND
        return replace(stated, amount=stated.amount * factor)
    return stated


def _words_that_mean_more(key: str, stated: Stated) -> list[str]:
    if _CTC.search(stated.words):
        return [f"{key}: CTC is more than base. What is the fixed pay?"]
    if _TOTAL_WORDS.search(stated.words):
        return [f"{key}: that sounds like the whole package. How much of it is base?"]
    return []


def _other_currency(key: str, stated: Stated, cell: PayCell | None, row: BandRow) -> list[str]:
    if cell is None or cell.money is None or stated.currency is None:
        return []
    where = row.region or row.level or "this row"
    return [
        f"{key}: the offer is in {stated.currency}, the guide's pay for {where} in "
        f"{cell.money.currency}. Is the region right?"
    ]


def _plausible(value: Decimal, band: MoneyRange) -> bool:
    return PLAUSIBLE_LOW * band.low <= value <= PLAUSIBLE_HIGH * band.high


def _near(value: Decimal, band: MoneyRange) -> bool:
    return NEAR_LOW * band.low <= value <= NEAR_HIGH * band.high


def _in_unit_of(stated: Stated, band: MoneyRange) -> Decimal:
    per = stated.per or band.per
    return Decimal(stated.amount * _per_year(per)) / _per_year(band.per)


def _per_year(per: Period | None) -> int:
    return MONTHS if per is Period.MONTH else 1


def _says_per_year(stated: Stated | None) -> bool:
    return stated is not None and stated.per is Period.YEAR


def _currency(cell: PayCell | None) -> str | None:
    return cell.money.currency if cell is not None and cell.money is not None else None


def _amount(stated: Stated) -> str:
    text = show(stated.amount, stated.currency or "USD") if stated.currency else str(stated.amount)
    return f"{text} a month" if stated.per is Period.MONTH else text


def understand_rival(offer: Offer, currency: str, field: str) -> tuple[Offer, list[str]]:
    """A competing offer with currency, thousands and years filled in; no guide helps here.

    Amounts that name no currency are in the own offer's. A grant without years is over four.
    """
    own = offer.currency or (offer.base.currency if offer.base is not None else None) or currency
    base = _rival_amount(offer.base, own)
    bonus = offer.bonus
    if bonus is not None and bonus.value is not None:
        if bonus.percent is None and 0 < bonus.value.amount <= _BARE_PERCENT:
            bonus = replace(bonus, value=None, percent=Decimal(bonus.value.amount))
        else:
            bonus = replace(bonus, value=_rival_amount(bonus.value, own))
    equity, questions = offer.equity, list[str]()
    if equity is not None:
        years = equity.years or (len(equity.schedule) if equity.schedule else None)
        if years is None and (equity.kind in CASH_KINDS or _says_per_year(equity.value)):
            years = 1
        if years is None and equity.value is not None and equity.value.amount:
            questions.append(
                f"{field}.equity: is that the whole grant, or per year? I took it as over four "
                "years."
            )
        value = _rival_amount(equity.value, own)
        equity = replace(equity, value=value, years=years or GUIDE_GRANT_YEARS)
    settled = replace(
        offer,
        currency=own,
        base=base,
        equity=equity,
        bonus=bonus,
        sign_on=_rival_amount(offer.sign_on, own),
        sign_on_year2=_rival_amount(offer.sign_on_year2, own),
    )
    return settled, questions


def _rival_amount(stated: Stated | None, currency: str) -> Stated | None:
    if stated is None:
        return None
    stated = replace(stated, currency=stated.currency or currency or None)
    if 0 < stated.amount < BARE_THOUSANDS_BELOW and stated.per is None:
        lakh = stated.currency == "INR" and stated.amount <= BARE_LAKHS[1]
        return replace(stated, amount=stated.amount * (LAKH if lakh else THOUSAND))
    return stated
