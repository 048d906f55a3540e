"""What amounts are read against: the row, its currency and period, the offer so far."""

from __future__ import annotations

from decimal import Decimal

from negotiation.model.guide import BandRow, EquityKind, PayCell
from negotiation.model.money import MoneyRange, Period
from negotiation.model.offer import Offer
from negotiation.model.record import record
from negotiation.model.said import Part


def money_in(cell: PayCell | None, currency: str | None) -> MoneyRange | None:
    """The cell's range in `currency`: its own, or the second of a dual-currency cell."""
    if cell is None or cell.money is None:
        return None
    if currency is None or cell.money.currency == currency:
        return cell.money
    also = cell.money.also
    return also if also is not None and also.currency == currency else None


@record(frozen=True, slots=True)
class Ground:
    """`row` is None where no guide has one: amounts are then taken as they are said.

    `offer` is what is known of the offer that the amount belongs to; `own` the person's own offer,
    which a rival's is read beside; `theirs` the one currency that all guides for a rival have.
    """

    row: BandRow | None
    offer: Offer
    own: Offer
    rival: bool = False
    theirs: str | None = None

    @property
    def row_currency(self) -> str | None:
        """The currency of the row's base, or of its total."""
        cell = (self.row.base or self.row.total) if self.row else None
        return cell.money.currency if cell is not None and cell.money is not None else None

    @property
    def currency(self) -> str | None:
        """What an amount without a sign is in: as the offer, as that company pays, as one's own."""
        base = self.offer.base.currency if self.offer.base else None
        own = self.own.currency or (self.own.base.currency if self.own.base else None)
        return self.offer.currency or base or self.theirs or own or self.row_currency

    def currency_of(self, said: tuple[str, ...]) -> str | None:
        """The likeliest currency that a sign may mean: the offer's, the row's, the first."""
        if not said:
            return self.currency
        for known in (self.currency, self.row_currency):
            if known in said:
                return known
        return said[0]

    def band(self, part: Part, currency: str | None) -> MoneyRange | None:
        """What the row pays for the part; beside a rival's offer, what the own one pays.

        So for a walk-away without a row: "not less than 22k", of 24k a month, is a month's.
        """
        if self.rival:
            return self._own_as_band(currency)
        if self.row is None:
            return self._own_as_band(currency) if part is Part.FLOOR else None
        cells = {
            Part.BASE: self.row.base or self.row.total,
            Part.FLOOR: self.row.base or self.row.total,
            Part.TOTAL: self.row.total,
            Part.EQUITY: self.row.equity,
            Part.BONUS: self.row.bonus,
            Part.SIGN_ON: self.row.sign_on,
        }
        found = money_in(cells.get(part), currency)
        return self._own_as_band(currency) if found is None and part is Part.FLOOR else found

    @property
    def totals_only(self) -> bool:
        """Whether the row gives whole packages and no base."""
        return self.row is not None and self.row.base is None and self.row.total is not None

    @property
    def equity_kind(self) -> EquityKind | None:
        """The kind of equity that the row pays."""
        return self.row.equity.kind if self.row and self.row.equity else None

    @property
    def monthly(self) -> bool:
        """Whether the row's base is a month's."""
        cell = self.row.base if self.row else None
        return cell is not None and cell.money is not None and cell.money.per is Period.MONTH

    def _own_as_band(self, currency: str | None) -> MoneyRange | None:
        base = self.own.base
        if base is None or (currency is not None and base.currency not in (None, currency)):
            return None
        per = base.per or Period.YEAR
        return MoneyRange(base.currency or currency or "", base.amount, base.amount, False, per)


def per_year(amount: Decimal, per: Period | None) -> Decimal:
    """An amount a year, whatever it is paid per."""
    return amount * 12 if per is Period.MONTH else amount
