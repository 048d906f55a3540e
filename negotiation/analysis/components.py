"""A component as offered, beside what the guide's row pays for it, like for like.

The guide's figures stay in the guide's unit (a four-year grant, a month); `in_offer_unit` says
them in the unit of the company's offer, in which everything is asked for.
"""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.results import Valued
from negotiation.analysis.valuation import bonus_annual, grant_of, sign_on_total
from negotiation.model.assumptions import CASH_KINDS, GUIDE_GRANT_YEARS, MONTHS
from negotiation.model.caution import Caution
from negotiation.model.figures import Computed, Figure, FromCandidate, FromGuide
from negotiation.model.guide import BandRow, Component, EquityKind
from negotiation.model.money import MoneyRange, Period, pay_period, round_half_up
from negotiation.model.offer import Offer
from negotiation.model.record import record
from negotiation.resolution.ground import money_in

_COUNTED = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


@record(frozen=True, slots=True)
class ComponentTerms:
    """`low`, `high` in the guide's unit, which is × `times` ÷ `over` in the offer's.

    `unit` is an ISO currency, or `%` of base. `offered` is None for a sign-on not mentioned.
    `per` is the guide's period.
    """

    component: Component
    unit: str
    low: Decimal
    high: Decimal
    source: FromGuide
    offered: Figure | None
    spoken_period: str
    per: Period | None = None
    kind: EquityKind | None = None
    soft_top: bool = False
    times: int = 1
    over: int = 1

    def in_offer_unit(self, value: Decimal) -> Decimal:
        """A figure of the guide's, in the unit of the offer."""
        return value * self.times / self.over

    @property
    def offered_in_guide_unit(self) -> Figure | None:
        """The offer, in the guide's unit."""
        if self.offered is None or self.times == self.over:
            return self.offered
        value = self.offered.value * self.over / self.times
        text = term(self.offered.value)
        text += f" × {self.over}" if self.over > 1 else ""
        text += f" ÷ {self.times}" if self.times > 1 else ""
        return Figure(value, self.unit, Computed(text))

    def in_offer(self, figure: Figure) -> Figure:
        """A figure of the guide's with its source, in the unit of the offer."""
        if self.times == self.over:
            return figure
        text = term(figure.value)
        text += f" × {self.times}" if self.times > 1 else ""
        text += f" ÷ {self.over}" if self.over > 1 else ""
        value = self.in_offer_unit(figure.value)
        return Figure(value, figure.unit, Computed(f"{text} ({figure.source})"))

    def guide_figure(self, value: Decimal) -> Figure:
        """A bound of the band, as the guide prints it."""
        return Figure(value, self.unit, self.source)


def terms_of(
    offer: Offer, row: BandRow, path: str, own: Valued
) -> tuple[tuple[ComponentTerms, ...], tuple[Caution, ...]]:
    """Every component that is both offered and priced in the same currency and kind."""
    warnings: list[Caution] = []
    found = [
        _base(offer, row, path),
        _equity(offer, row, path, warnings),
        _bonus(offer, row, path, own),
        _sign_on(offer, row, path),
        _total(row, path, own),
    ]
    return tuple(terms for terms in found if terms is not None), tuple(warnings)


def _base(offer: Offer, row: BandRow, path: str) -> ComponentTerms | None:
    if offer.base is None:
        return None
    band = money_in(row.base, offer.base.currency)
    if band is None:
        return None
    monthly, guide_monthly = offer.base.per is Period.MONTH, band.per is Period.MONTH
    return ComponentTerms(
        Component.BASE,
        band.currency,
        Decimal(band.low),
        Decimal(band.high),
        FromGuide(path, row.line),
        Figure(
            Decimal(offer.base.amount),
            band.currency,
            FromCandidate("offer.base", offer.base.words),
        ),
        pay_period(offer.base.per),
        band.per or Period.YEAR,
        soft_top=band.open_ended,
        times=MONTHS if guide_monthly and not monthly else 1,
        over=MONTHS if monthly and not guide_monthly else 1,
    )


def _equity(
    offer: Offer, row: BandRow, path: str, warnings: list[Caution]
) -> ComponentTerms | None:
    grant = grant_of(offer, "offer.equity")
    cell = row.equity
    if grant is None or cell is None or offer.equity is None:
        return None
    band = money_in(cell, grant.value.unit or None)
    if band is None:
        if cell.units is not None:
            warnings.append(
                Caution(
                    "equity_in_units",
                    "The guide counts shares, not money, so I can't place the equity.",
                )
            )
        return None
    per = _equity_period(band, row)
    if per is None:
        warnings.append(
            Caution(
                "equity_period_unknown",
                "The guide does not say whether its equity is per year or for the whole grant, "
                "so I ask for no figure.",
            )
        )
        return None
    if _is_cash(offer.equity.kind) is not _is_cash(cell.kind):
        warnings.append(
            Caution(
                "equity_kind_differs",
                "The offer has another kind of equity than the guide prices, so they can't be "
                "compared.",
            )
        )
        return None
    if band.per is Period.GRANT and row.total_model.counts_all:
        warnings.append(
            Caution(
                "equity_period_ambiguous",
                "The guide calls its equity a four-year grant, and I read it so. Its total hints "
                "that it may be per year.",
            )
        )
    years = grant.years
    return ComponentTerms(
        Component.EQUITY,
        band.currency,
        Decimal(band.low),
        Decimal(band.high),
        FromGuide(path, row.line),
        grant.value,
        over_years(years),
        per,
        offer.equity.kind,
        band.open_ended,
        times=years,
        over=GUIDE_GRANT_YEARS if per is Period.GRANT else 1,
    )


def _bonus(offer: Offer, row: BandRow, path: str, own: Valued) -> ComponentTerms | None:
    bonus, cell = offer.bonus, row.bonus
    if bonus is None or cell is None:
        return None
    source = FromGuide(path, row.line)
    if bonus.percent is not None and bonus.value is None and cell.percent is not None:
        offered = Figure(bonus.percent, "%", FromCandidate("offer.bonus"))
        low, high = cell.percent
        return ComponentTerms(Component.BONUS, "%", low, high, source, offered, "a year")
    money = bonus_annual(offer, own.base, "offer.bonus")
    if money is None:
        return None
    band = money_in(cell, money.unit or None)
    if band is not None:
        return ComponentTerms(
            Component.BONUS,
            band.currency,
            Decimal(band.low),
            Decimal(band.high),
            source,
            money,
            "a year",
            band.per,
            soft_top=band.open_ended,
            times=MONTHS if band.per is Period.MONTH else 1,
        )
    if cell.percent is None or own.base is None or not own.base.value:
        return None
    return _percent_as_money(cell.percent, own.base, money, source)


def _percent_as_money(
    percent: tuple[Decimal, Decimal], base: Figure, money: Figure, source: FromGuide
) -> ComponentTerms:
    """A guide's percentages beside a bonus in money: both as money on the offered base."""
    low, high = (round_half_up(base.value * part / 100) for part in percent)
    return ComponentTerms(Component.BONUS, money.unit, low, high, source, money, "a year")


def _sign_on(offer: Offer, row: BandRow, path: str) -> ComponentTerms | None:
    offered = sign_on_total(offer, "offer")
    currency = offered.unit if offered is not None else offer.currency
    band = money_in(row.sign_on, currency or None)
    if band is None:
        return None
    return ComponentTerms(
        Component.SIGN_ON,
        band.currency,
        Decimal(band.low),
        Decimal(band.high),
        FromGuide(path, row.line),
        offered,
        "",
        soft_top=band.open_ended,
    )


def _total(row: BandRow, path: str, own: Valued) -> ComponentTerms | None:
    """The total, only where the guide prices nothing else: a level × region table."""
    if row.base is not None or row.equity is not None or own.total_face is None:
        return None
    band = money_in(row.total, own.total_face.unit or None)
    if band is None:
        return None
    monthly = band.per is Period.MONTH
    return ComponentTerms(
        Component.TOTAL,
        band.currency,
        Decimal(band.low),
        Decimal(band.high),
        FromGuide(path, row.line),
        own.total_face,
        "a year",
        band.per,
        soft_top=band.open_ended,
        times=MONTHS if monthly else 1,
    )


def _equity_period(band: MoneyRange, row: BandRow) -> Period | None:
    """Stated, or given away by how the row's total adds it up."""
    if band.per in (Period.YEAR, Period.GRANT):
        return band.per
    if row.total_model.counts_all:
        return Period.YEAR
    return Period.GRANT if row.total_model.counts_quarter else None


def over_years(years: int | None) -> str:
    """`a year`, `over four years`; nothing where it was not said."""
    if years is None:
        return ""
    return "a year" if years == 1 else f"over {_COUNTED.get(years, str(years))} years"


def _is_cash(kind: EquityKind | None) -> bool:
    return kind in CASH_KINDS
