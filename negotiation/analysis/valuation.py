"""What an offer is worth a year: at face value, and with illiquid equity at a multiplier.

    equity_y = grant × weight_y              weights sum to 1 over the vesting years
    year_y   = base + bonus + equity_y + sign_on_y + refreshers_y      y = 1 … 4
    average  = sum of year_y ÷ 4             recurring = average − sign-on ÷ 4

Before tax. What was not said, or cannot be priced, makes a total not computable, never zero; a
bonus that was not said is simply not part of the offer.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.results import Valued
from negotiation.model.assumptions import (
    AVERAGED_YEARS,
    GUIDE_GRANT_YEARS,
    ILLIQUID_MULTIPLIER,
    LIQUID_KINDS,
    MONTHS,
)
from negotiation.model.caution import Caution
from negotiation.model.figures import Computed, Figure, FromCandidate, Source
from negotiation.model.guide import EquityKind
from negotiation.model.money import Period, round_half_up
from negotiation.model.offer import Equity, Offer, Stated
from negotiation.model.phrase import plain


@dataclass(frozen=True, slots=True)
class Grant:
    """The whole of an equity grant (one year's pay where `years` is 1), with its source."""

    value: Figure
    years: int
    weights: tuple[Decimal, ...]  # of the value, by year
    assumed: bool  # even vesting that nobody stated

    def in_year(self, year: int) -> Decimal:
        """What vests in `year`, counted from 1; annual pay comes every year."""
        if self.years == 1:
            return self.value.value
        return self.value.value * self.weights[year - 1] if year <= len(self.weights) else Decimal()


def value_offer(
    company: str,
    offer: Offer,
    multiplier: Decimal | None,
    *,
    field: str = "offer",
    equity_expected: bool = True,
) -> tuple[Valued, tuple[Caution, ...]]:
    """The offer, valued; `multiplier` is the candidate's own for illiquid equity.

    `field` is the case's key of the offer, for the sources. `equity_expected` is False where
    the guide shows that the company pays none, so that silence about it is no gap.
    """
    currency = _currency(offer)
    base = _annual(offer.base, f"{field}.base")
    bonus = bonus_annual(offer, base, f"{field}.bonus")
    equity = offer.equity
    grant = grant_of(offer, f"{field}.equity")
    kind = equity.kind if equity is not None else None
    liquid = _is_liquid(kind) if equity is not None else None
    warnings = _unvalued(company, offer, grant, base, equity_expected=equity_expected)
    share = multiplier if multiplier is not None else ILLIQUID_MULTIPLIER
    yearly = _average_equity(grant)
    one_currency = _same_currency(base, bonus, yearly)
    complete = (
        base is not None
        and one_currency
        and (grant is not None or not _owed(offer, equity_expected))
    )
    at = _discounted(yearly, share, liquid is True)
    face = _sum(base, bonus, yearly) if complete else None
    total_at = _sum(base, bonus, at) if complete else None
    years = _years(offer, base, bonus, grant, field) if complete else ()
    average = _average(years)
    return (
        Valued(
            company=company,
            currency=currency,
            base=base,
            equity_annual=yearly,
            equity_liquid=liquid,
            equity_kind=kind,
            equity_at=((plain(share), at),) if at is not None else (),
            bonus=bonus,
            sign_on=sign_on_total(offer, field),
            total_face=face,
            total_at=((plain(share), total_at),) if total_at is not None else (),
            total_recurring=_recurring(average, sign_on_total(offer, field)),
            total_incl_sign_on=average,
            year_table=years,
            schedule_assumed=grant is not None and grant.assumed and grant.value.value > 0,
        ),
        warnings,
    )


def _unvalued(
    company: str, offer: Offer, grant: Grant | None, base: Figure | None, *, equity_expected: bool
) -> tuple[Caution, ...]:
    """What can't be valued, or not added up, and why."""
    found: list[Caution] = []
    currency, equity = _currency(offer), offer.equity
    if grant is not None and grant.value.unit and currency and grant.value.unit != currency:
        found.append(
            Caution(
                "mixed_currencies",
                f"{company}: base is in {currency} and equity in {grant.value.unit}, so I add "
                "nothing up.",
            )
        )
    elif grant is None and (equity is not None or equity_expected):
        found.append(_unpriced(company, equity))
    if base is None:
        found.append(
            Caution("base_unknown", f"{company}: the base was not given, so there is no total.")
        )
    return tuple(found)


def _annual(stated: Stated | None, field: str) -> Figure | None:
    """A stated amount per year, in its own currency."""
    if stated is None:
        return None
    source: Source = FromCandidate(field, stated.words)
    value = Decimal(stated.amount)
    if stated.per is Period.MONTH:
        source = Computed(f"{term(value)} × {MONTHS} ({field})")
        value *= MONTHS
    return Figure(value, stated.currency or "", source)


def bonus_annual(offer: Offer, base: Figure | None, field: str) -> Figure | None:
    """The yearly bonus in money; a percentage is of base."""
    bonus = offer.bonus
    if bonus is None:
        return None
    if bonus.value is not None:
        return _annual(bonus.value, field)
    if bonus.percent is None or base is None:
        return None
    value = round_half_up(base.value * bonus.percent / 100)
    return Figure(
        value, base.unit, Computed(f"{term(base.value)} × {term(bonus.percent)}% ({field})")
    )


def sign_on_total(offer: Offer, field: str) -> Figure | None:
    """The sign-on of both years."""
    first, second = offer.sign_on, offer.sign_on_year2
    stated = first or second
    if stated is None:
        return None
    if first is None or second is None:
        name = "sign_on" if first is not None else "sign_on_year2"
        source: Source = FromCandidate(f"{field}.{name}", stated.words)
        return Figure(Decimal(stated.amount), stated.currency or "", source)
    source = Computed(f"{term(first.amount)} + {term(second.amount)} ({field}.sign_on)")
    return Figure(Decimal(first.amount + second.amount), stated.currency or "", source)


def grant_of(offer: Offer, field: str) -> Grant | None:
    """The equity as money over its years; None where it cannot be priced."""
    equity = offer.equity
    value = _equity_value(equity, _currency(offer), field)
    if equity is None or value is None:
        return None
    years = equity.years or (len(equity.schedule) if equity.schedule else GUIDE_GRANT_YEARS)
    if equity.schedule:
        total = sum(equity.schedule, Decimal())
        weights = tuple(part / total for part in equity.schedule)
    else:
        weights = tuple(Decimal(1) / years for _ in range(years))
    weights = _after_cliff(weights, equity.cliff_months or 0)
    return Grant(value, years, weights, assumed=years > 1 and not equity.schedule)


def _equity_value(equity: Equity | None, currency: str, field: str) -> Figure | None:
    if equity is None:
        return None
    stated = equity.value
    currency = (stated.currency if stated is not None else None) or currency
    if equity.units is not None and equity.share_value is not None:
        strike = equity.strike
        if strike is None and equity.kind is not EquityKind.OPTIONS:
            strike = Decimal()
        if strike is not None:
            gain = max(Decimal(), equity.share_value - strike)
            text = f"max(0, {term(equity.share_value)} − {term(strike)}) × {term(equity.units)}"
            return Figure(
                round_half_up(gain * equity.units), currency, Computed(f"{text} ({field})")
            )
    if stated is None:
        return None
    return Figure(Decimal(stated.amount), currency, FromCandidate(field, stated.words))


def _after_cliff(weights: tuple[Decimal, ...], months: int) -> tuple[Decimal, ...]:
    """A cliff inside the first year moves nothing between years; a later one does."""
    held = (months - 1) // 12  # whole years with nothing
    if held < 1 or held >= len(weights):
        return weights
    caught_up = sum(weights[: held + 1], Decimal())
    return (*(Decimal() for _ in range(held)), caught_up, *weights[held + 1 :])


def _average_equity(grant: Grant | None) -> Figure | None:
    if grant is None:
        return None
    if grant.years == 1:
        return grant.value
    total = grant.value.value
    if len(grant.weights) <= AVERAGED_YEARS:
        value = total / AVERAGED_YEARS
        return Figure(value, grant.value.unit, Computed(f"{term(total)} ÷ {AVERAGED_YEARS}"))
    vested = sum((grant.in_year(y) for y in range(1, AVERAGED_YEARS + 1)), Decimal())
    text = f"{term(vested)} vested in four years ÷ {AVERAGED_YEARS}"
    return Figure(vested / AVERAGED_YEARS, grant.value.unit, Computed(text))


def _discounted(yearly: Figure | None, share: Decimal, liquid: bool) -> Figure | None:
    if yearly is None or liquid:
        return yearly
    text = f"{term(yearly.value)} × {term(share)}"
    return Figure(yearly.value * share, yearly.unit, Computed(text))


def told_alone(valued: Valued) -> Figure | None:
    """Base and bonus of an offer whose equity nobody spoke of, added up; None for any other."""
    if valued.base is None or valued.equity_kind is not None:
        return None
    return _sum(valued.base, valued.bonus)


def _sum(*parts: Figure | None) -> Figure | None:
    known = tuple(part for part in parts if part is not None)
    if len(known) == 1:
        return known[0]
    if not known:
        return None
    total = sum((part.value for part in known), Decimal())
    terms = " + ".join(term(part.value) for part in known)
    return Figure(total, known[0].unit, Computed(terms))


def _years(
    offer: Offer, base: Figure | None, bonus: Figure | None, grant: Grant | None, field: str
) -> tuple[Figure, ...]:
    """Each of the first four years. A promised refresher vests over four years from the next."""
    if base is None:
        return ()
    once = {1: _annual(offer.sign_on, field), 2: _annual(offer.sign_on_year2, field)}
    table: list[Figure] = []
    for year in range(1, AVERAGED_YEARS + 1):
        parts = [base.value, bonus.value if bonus is not None else Decimal()]
        if grant is not None:
            parts.append(grant.in_year(year))
        extra = once.get(year)
        if extra is not None:
            parts.append(extra.value)
        if offer.refresher is not None:
            parts.append(Decimal(offer.refresher.amount) * (year - 1) / GUIDE_GRANT_YEARS)
        terms = " + ".join(term(part) for part in parts if part) or "0"
        table.append(Figure(sum(parts, Decimal()), base.unit, Computed(f"year {year}: {terms}")))
    return tuple(table)


def _average(years: tuple[Figure, ...]) -> Figure | None:
    if not years:
        return None
    total = sum((year.value for year in years), Decimal())
    terms = " + ".join(term(year.value) for year in years)
    return Figure(total / AVERAGED_YEARS, years[0].unit, Computed(f"({terms}) ÷ {AVERAGED_YEARS}"))


def _recurring(average: Figure | None, sign_on: Figure | None) -> Figure | None:
    if average is None or sign_on is None:
        return average
    text = f"{term(average.value)} − {term(sign_on.value)} ÷ {AVERAGED_YEARS}"
    return Figure(average.value - sign_on.value / AVERAGED_YEARS, average.unit, Computed(text))


def _same_currency(*parts: Figure | None) -> bool:
    return len({part.unit for part in parts if part is not None and part.unit}) <= 1


def _owed(offer: Offer, equity_expected: bool) -> bool:
    return offer.equity is not None or equity_expected


def _is_liquid(kind: EquityKind | None) -> bool:
    return kind in LIQUID_KINDS


def _currency(offer: Offer) -> str:
    stated = [offer.base, offer.equity.value if offer.equity is not None else None]
    own = next((part.currency for part in stated if part is not None and part.currency), None)
    return own or offer.currency or ""


def _unpriced(company: str, equity: Equity | None) -> Caution:
    if equity is None:
        return Caution(
            "equity_unknown",
            f"{company}: equity was not mentioned, so the total is not computable. "
            "If there is none, say so.",
        )
    if equity.percent is not None:
        return Caution(
            "equity_unpriced",
            f"{company}: a percentage of a company has no price here. Ask for the number of "
            "shares, the strike price and the value per share.",
        )
    return Caution(
        "equity_unpriced",
        f"{company}: the equity can't be priced without its value (or number, strike price "
        "and value per share), so the total is not computable.",
    )
