"""A whole offer made complete: what a case file says, resolved as the chat resolves it.

An amount that could be read twice takes its likeliest reading, and the question that the chat
would have asked goes with the plan. Amounts that are complete already stay as they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from negotiation.model.assumptions import (
    BARE_THOUSANDS_BELOW,
    CASH_KINDS,
    GUIDE_GRANT_YEARS,
    PLAUSIBLE_HIGH,
    PLAUSIBLE_LOW,
)
from negotiation.model.case import Case
from negotiation.model.currencies import SIGNS
from negotiation.model.facts import Facts
from negotiation.model.guide import BandRow, Component, EquityKind
from negotiation.model.money import Period, show, show_range
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.model.record import replace
from negotiation.model.said import Part, Per, Told
from negotiation.resolution.amounts import BARE_PERCENT, Settled, Unclear, Why, resolve
from negotiation.resolution.ground import Ground
from negotiation.resolution.row import find

_PERS = {Period.YEAR: Per.YEAR, Period.MONTH: Per.MONTH, None: None, Period.GRANT: None}
_ANY_SIGN = re.compile("|".join(map(re.escape, SIGNS)))
_PACKAGE_WORDS = ("ctc", "tc", "total")


@dataclass(frozen=True, slots=True)
class Completed:
    """`questions` are `key: sentence`; `doubtful` are parts whose amount cannot be right."""

    case: Case
    questions: tuple[str, ...] = ()
    doubtful: frozenset[Component] = frozenset()


def complete_case(case: Case, facts: Facts) -> Completed:
    """The case with every amount in whole units, its currency and its period filled in.

    Raises NotFound where the case names a guide or a row that there is not.
    """
    return complete_beside(case, find(case, facts).row)


def complete_beside(case: Case, row: BandRow) -> Completed:
    """The same for a case whose row was found."""
    questions: list[str] = []
    offer = _offer(case.offer, Ground(row, case.offer, case.offer), "offer", questions)
    doubtful = frozenset({Component.BASE} if _doubtful(questions) else ())
    rivals = tuple(
        _rival(rival, row, offer, f"competing_offers[{index}]", questions)
        for index, rival in enumerate(case.competing_offers)
    )
    quiet: list[str] = []
    previous = case.previous_offer
    if previous is not None:
        previous = _offer(
            _under(previous, offer), Ground(row, previous, offer), "previous_offer", quiet
        )
    asked = case.previous_ask
    if asked is not None:
        asked = _offer(_under(asked, offer), Ground(row, asked, offer), "previous_ask", quiet)
    own_ask = case.own_ask
    if own_ask is not None:
        own_ask = _offer(_under(own_ask, offer), Ground(row, own_ask, offer), "own_ask", quiet)
    ground = Ground(row, offer, offer)
    walk = case.walk_away
    if walk is not None and not _complete(walk):
        walk = _taken(walk, Part.FLOOR, ground)
    forfeits = case.forfeits
    if forfeits is not None and forfeits.currency is None:
        forfeits = _taken(forfeits, Part.FORFEIT, ground)
    return Completed(
        replace(
            case,
            offer=offer,
            competing_offers=rivals,
            previous_offer=previous,
            previous_ask=asked,
            own_ask=own_ask,
            walk_away=walk,
            forfeits=forfeits,
        ),
        tuple(questions),
        doubtful,
    )


def _doubtful(questions: list[str]) -> bool:
    return any(
        one.startswith("offer.base: ") and (" far " in one or "would be above" in one)
        for one in questions
    )


def _under(offer: Offer, own: Offer) -> Offer:
    """An earlier offer or ask without a currency is in the offer's."""
    return replace(offer, currency=offer.currency or own.currency)


def _complete(stated: Stated) -> bool:
    return stated.currency is not None and stated.per is not None


def told_of(
    stated: Stated, part: Part, *, years: int | None = None, kind: EquityKind | None = None
) -> Told:
    """A stated amount as a figure to be resolved."""
    return Told(
        part,
        words=stated.words or str(stated.amount),
        amount=Decimal(stated.amount),
        currencies=_currencies(stated),
        per=_PERS.get(stated.per),
        years=years,
        kind=kind,
        bare=0 < stated.amount < BARE_THOUSANDS_BELOW,
    )


def _currencies(stated: Stated) -> tuple[str, ...]:
    """The currency, and those that share the sign it was written with: "$170k" may be Canadian."""
    if stated.currency is None:
        return ()
    if _ANY_SIGN.search(stated.words) is None:
        return (stated.currency,)  # most amounts: the table is long
    shared = next((all_of for sign, all_of in SIGNS.items() if sign in stated.words), ())
    if stated.currency not in shared or stated.currency in stated.words.upper():
        return (stated.currency,)
    return (stated.currency, *(one for one in shared if one != stated.currency))


def _taken(stated: Stated, part: Part, ground: Ground) -> Stated:
    found = resolve(told_of(stated, part), ground)
    settled = found if isinstance(found, Settled) else (found.ways[0] if found.ways else None)
    if settled is None or settled.stated is None:
        return replace(stated, currency=stated.currency or ground.currency)
    return replace(settled.stated, words=stated.words)


def _offer(offer: Offer, ground: Ground, key: str, questions: list[str]) -> Offer:
    base = offer.base
    if base is not None and not _complete(base):
        blank = replace(offer, base=None)
        own = ground.own if ground.rival else blank
        base = _base(base, replace(ground, offer=blank, own=own), key, questions)
    currency = offer.currency or (base.currency if base is not None else None)
    if currency is None and offer.equity is not None and offer.equity.value is not None:
        currency = offer.equity.value.currency
    currency = currency or ground.row_currency
    here = Ground(
        ground.row, replace(offer, base=base, currency=offer.currency), ground.own, ground.rival
    )
    equity = _equity(offer.equity, here, key, questions) if offer.equity is not None else None
    bonus = _bonus(offer.bonus, here, key, questions) if offer.bonus is not None else None
    return replace(
        offer,
        base=base,
        currency=currency,
        equity=equity,
        bonus=bonus,
        sign_on=_small(offer.sign_on, here),
        sign_on_year2=_small(offer.sign_on_year2, here),
        refresher=_small(offer.refresher, here),
    )


def _small(stated: Stated | None, ground: Ground) -> Stated | None:
    if stated is None:
        return None
    if stated.amount == 0 or stated.amount >= BARE_THOUSANDS_BELOW:
        return replace(stated, currency=stated.currency or ground.currency)
    return _taken(stated, Part.SIGN_ON, ground)


def _base(stated: Stated, ground: Ground, key: str, questions: list[str]) -> Stated:
    """Base as the chat would take it; what it would ask goes to the questions."""
    stated = replace(stated, currency=stated.currency or ground.offer.currency)
    words = stated.words.casefold().split()
    if "ctc" in words:
        questions.append(f"{key}.base: CTC is more than base. What is the fixed pay?")
    elif any(word in words for word in _PACKAGE_WORDS):
        questions.append(f"{key}.base: that sounds like the whole package. How much of it is base?")
    band = ground.band(Part.BASE, stated.currency or ground.currency)
    if band is None and not ground.rival:
        questions.extend(_elsewhere(f"{key}.base", stated, ground, ground.row_currency))
    found = resolve(told_of(stated, Part.BASE), ground)
    if isinstance(found, Settled):
        assert found.stated is not None  # noqa: S101 - pay is settled as an amount
        read = replace(found.stated, words=stated.words)
        if (read.amount, read.per or Period.YEAR) != (
            stated.amount,
            stated.per or Period.YEAR,
        ) and not ground.rival:
            said = stated.words or str(stated.amount)
            questions.append(f"{key}.base: I read {said} as {_amount(read)}. Is that right?")
        return read
    return _unclear_base(stated, found, ground, key, questions)


def _unclear_base(
    stated: Stated, found: Unclear, ground: Ground, key: str, questions: list[str]
) -> Stated:
    first = found.ways[0].stated if found.ways else None
    read = replace(first, words=stated.words) if first is not None else stated
    read = replace(read, currency=read.currency or ground.currency, per=read.per or Period.YEAR)
    if found.why is Why.MONTH_OR_YEAR:
        said = stated.words or str(stated.amount)
        questions.append(f"{key}.base: I read {said} as {_amount(read)}. Is that right?")
        return read
    band = found.band
    if band is None or ground.rival:
        return read
    total = ground.band(Part.TOTAL, read.currency)
    year = read.amount * (12 if read.per is Period.MONTH else 1)
    high = band.high * (12 if band.per is Period.MONTH else 1)
    if total is not None and high < year <= total.high:
        where = f"{_amount(read)} would be above the base range {show_range(band)}"
        questions.append(f"{key}.base: {where}. Is it the base, or the whole package?")
    else:
        side = "above" if year > high else "below"
        questions.append(
            f"{key}.base: {_amount(read)} is far {side} the range {show_range(band)}. "
            "Are the amount, the role and the region right?"
        )
    return read


def _elsewhere(key: str, stated: Stated, ground: Ground, currency: str | None) -> list[str]:
    """The question that another currency than the row's, `currency`, deserves."""
    row = ground.row
    if row is None or currency is None or stated.currency is None:
        return []
    where = row.region or row.level or "this row"
    return [
        f"{key}: the offer is in {stated.currency}, the guide's pay for {where} in {currency}. "
        "Is the region right?"
    ]


def _equity(equity: Equity, ground: Ground, key: str, questions: list[str]) -> Equity:
    kind = equity.kind or (None if ground.rival else ground.equity_kind)
    years = equity.years
    if years is None and equity.schedule is not None:
        years = len(equity.schedule)
    stated = equity.value
    if stated is None:
        return replace(equity, kind=kind, years=years or GUIDE_GRANT_YEARS)
    if kind in CASH_KINDS and equity.years is None:
        years = 1
    found = resolve(told_of(stated, Part.EQUITY, years=years, kind=kind), ground)
    if isinstance(found, Unclear):
        first = found.ways[0]
        taken = first.years or GUIDE_GRANT_YEARS
        span = "a year" if taken == 1 else "over four years"
        value = first.stated or stated
        questions.append(
            f"{key}.equity: is {_amount(value)} the whole grant, or per year? I took it as {span}."
        )
        return replace(
            equity, kind=kind, years=taken, value=replace(value, words=stated.words, per=None)
        )
    value = found.stated or stated
    if found.read and not ground.rival:
        said = stated.words or str(stated.amount)
        questions.append(f"{key}.equity: I read {said} as {_amount(value)}. Is that right?")
    years = found.years or GUIDE_GRANT_YEARS
    if equity.years is None and years == GUIDE_GRANT_YEARS and ground.rival and value.amount:
        questions.append(
            f"{key}.equity: is that the whole grant, or per year? I took it as over four years."
        )
    value = replace(value, words=stated.words, per=None)
    questions.extend(_equity_size(value, years, ground, key))
    return replace(equity, kind=kind, years=years, value=value)


def _equity_size(stated: Stated, years: int, ground: Ground, key: str) -> list[str]:
    """The question that equity far outside the guide's range deserves; zero is an answer."""
    band = ground.band(Part.EQUITY, stated.currency) if not ground.rival else None
    if (
        band is None
        and not ground.rival
        and ground.row is not None
        and ground.row.equity is not None
    ):
        cell = ground.row.equity.money
        if cell is not None and stated.currency != cell.currency:
            return _elsewhere(f"{key}.equity", stated, ground, cell.currency)
    if band is None or stated.amount == 0 or band.per not in (Period.YEAR, Period.GRANT):
        return []
    over = GUIDE_GRANT_YEARS if band.per is Period.GRANT else 1
    value = Decimal(stated.amount) * over / years
    if PLAUSIBLE_LOW * band.low <= value <= PLAUSIBLE_HIGH * band.high:
        return []
    where = "above" if value > band.high else "below"
    span = "a year" if years == 1 else f"over {years} years"
    return [
        f"{key}.equity: {_amount(stated)} {span} is far {where} the range {show_range(band)}. "
        "Is it the whole grant, or per year?"
    ]


def _bonus(bonus: Bonus, ground: Ground, key: str, questions: list[str]) -> Bonus:
    if bonus.percent is not None and bonus.percent > 100:
        questions.append(
            f"{key}.bonus: {bonus.percent:f}% is more than the base itself. Is that right?"
        )
        return bonus
    stated = bonus.value
    if stated is None:
        return bonus
    if bonus.percent is None and 0 < stated.amount <= BARE_PERCENT and stated.per is None:
        if not ground.rival:
            questions.append(
                f"{key}.bonus: I read {stated.amount} as {stated.amount}% of base. Is that right?"
            )
        return replace(bonus, value=None, percent=Decimal(stated.amount))
    value = _small(stated, ground)
    assert value is not None  # noqa: S101 - a stated bonus stays one
    if value.per is Period.MONTH:
        value = replace(value, amount=value.amount * 12, per=None)
    band = ground.band(Part.BONUS, value.currency) if not ground.rival else None
    if (
        band is not None
        and value.amount
        and not (Decimal("0.4") * band.low <= value.amount <= Decimal("2.5") * band.high)
    ):
        where = "above" if value.amount > band.high else "below"
        questions.append(
            f"{key}.bonus: {_amount(value)} is far {where} the range {show_range(band)}. "
            "Is it the whole year's?"
        )
    return replace(bonus, value=value)


def _rival(
    rival: CompetingOffer, row: BandRow, own: Offer, key: str, questions: list[str]
) -> CompetingOffer:
    told = _under(rival.offer, own)
    asked: list[str] = []
    offer = _offer(told, Ground(row, told, own, rival=True), key, asked)
    if rival.status is not OfferStatus.IN_PROCESS:
        questions.extend(asked)
    return replace(rival, offer=offer)


def _amount(stated: Stated) -> str:
    text = show(stated.amount, stated.currency) if stated.currency else str(stated.amount)
    return f"{text} a month" if stated.per is Period.MONTH else text
