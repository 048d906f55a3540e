"""A row of a guide in words: every component with its period, and how its total is made up.

Nothing is converted and nothing is guessed. Where a guide contradicts itself about the time its
equity covers, both readings are shown with their arithmetic.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from negotiation.model.assumptions import CASH_KINDS, GUIDE_GRANT_YEARS
from negotiation.model.guide import BandRow, Component, EquityKind, PayCell, TotalModel
from negotiation.model.money import MoneyRange, Period, round_half_up, show_range
from negotiation.model.replies import escape

_EQUITY_NAMES: dict[EquityKind, str] = {
    EquityKind.RSU: "Equity (RSUs)",
    EquityKind.OPTIONS: "Equity (stock options)",
    EquityKind.PRIVATE_EQUITY: "Equity (private shares)",
    EquityKind.PROFIT_SHARE: "Profit share",
    EquityKind.PHANTOM: "Phantom equity (follows the share price, paid in cash)",
    EquityKind.OTHER: "Equity",
    EquityKind.PUBLIC_RSU: "Equity (RSUs in a listed company)",
    EquityKind.PRE_IPO: "Equity (pre-IPO shares)",
    EquityKind.PRIVATE: "Equity (private shares)",
}
_NAMES: dict[Component, str] = {
    Component.BASE: "Base",
    Component.BONUS: "Bonus",
    Component.SIGN_ON: "Sign-on",
    Component.TOTAL: "Total",
}


class Reach(StrEnum):
    """Which time a row's equity covers, as far as the guide can be believed."""

    YEAR = "year"
    GRANT = "grant"
    UNSURE = "unsure"  # two readings, and no way to tell them apart
    NONE = "none"  # no money to speak of


class RowText(NamedTuple):
    """`lines` name the components; `remarks` explain them, without figures, so that several rows
    may share one; `missing` are the components that the row does not price.
    """

    lines: tuple[str, ...]
    remarks: tuple[str, ...]
    missing: tuple[str, ...]


def plain_label(text: str) -> str:
    """A guide's own words made safe to show, hyphens and brackets left as they are."""
    return escape(text).replace("\\-", "-").replace("\\(", "(").replace("\\)", ")")


def row_text(row: BandRow) -> RowText:
    """The row's components in the order a person reads an offer."""
    if _total_only(row) and row.total is not None:
        return RowText((f"Total: {cell_text(row.total, Component.TOTAL)}",), (_PARTS_UNKNOWN,), ())
    lines: list[str] = []
    missing: list[str] = []
    reach = equity_reach(row)
    for component in (Component.BASE, Component.EQUITY, Component.BONUS, Component.SIGN_ON):
        cell = row.cell(component)
        if cell is None:
            missing.append(_NAMES.get(component, "equity").casefold())
            continue
        lines.append(f"{component_name(component, cell)}: {part_text(row, component)}")
    if row.total is not None:
        lines.append(f"Total: {part_text(row, Component.TOTAL)}")
    else:
        missing.append("total")
    return RowText(tuple(lines), tuple(_remarks(row, reach)), tuple(missing))


def part_text(row: BandRow, component: Component) -> str:
    """One part's figure with what it comes to, or is made of; empty where it is not priced."""
    cell = row.cell(component)
    if cell is None:
        return ""
    text = cell_text(cell, component)
    if component is Component.EQUITY:
        text += _yearly(cell, equity_reach(row))
    elif component is Component.TOTAL and not _total_only(row):
        text += _made_of(row, equity_reach(row))
    return text


def short_total(row: BandRow) -> str:
    """One figure for a row: its total, else its base; empty where it has neither."""
    for component in (Component.TOTAL, Component.BASE):
        cell = row.cell(component)
        if cell is not None and cell.money is not None:
            return f"{_NAMES[component].casefold()} {cell_text(cell, component)}"
    return ""


def cell_text(cell: PayCell, component: Component) -> str:
    """The figure of a cell with its period, as the guide has it."""
    parts: list[str] = []
    if cell.money is not None:
        parts.append(_money(cell.money, component))
    if cell.percent is not None:
        share = f"{_percent(cell.percent)} of base"
        parts.append(f"({share})" if parts else share)
    if cell.units is not None:
        low, high = cell.units
        count = f"{low:,}" if low == high else f"{low:,}–{high:,}"
        what = "options" if cell.kind is EquityKind.OPTIONS else "shares"
        parts.append(f"{count} {what}, a count: the guide does not say what they are worth")
    if not parts:
        words = plain_label(cell.text or cell.raw)
        return f"“{words}”, no figure in the guide"
    if cell.second is not None:
        parts.append(f"(the guide adds {_money(cell.second, component)})")
    return " ".join(parts)


def equity_reach(row: BandRow) -> Reach:
    """What the column says, checked against what the row's total makes of it."""
    cell = row.equity
    if cell is None or cell.money is None:
        return Reach.NONE
    per = cell.money.per
    if cell.kind in CASH_KINDS and per is not Period.GRANT:
        return Reach.YEAR
    if per is Period.GRANT:
        return Reach.UNSURE if row.total_model.counts_all else Reach.GRANT
    if per is Period.YEAR:
        return Reach.UNSURE if row.total_model.counts_quarter else Reach.YEAR
    return Reach.YEAR if per is Period.MONTH else Reach.UNSURE


def component_name(component: Component, cell: PayCell) -> str:
    """`Base`, `Equity (RSUs)`."""
    if component is Component.EQUITY:
        return _EQUITY_NAMES[cell.kind or EquityKind.OTHER]
    return _NAMES[component]


def _money(money: MoneyRange, component: Component) -> str:
    text = show_range(money)
    if component is Component.SIGN_ON and money.per is None:
        text += ", once"
    elif money.per is not None:
        text += f" {money.per.spoken}"
    if money.per is None and component not in (Component.SIGN_ON, Component.EQUITY):
        text += " (per what, the guide does not say)"
    if money.also is not None:
        text += f" (printed beside it: {show_range(money.also)})"
    return text


def _percent(percent: tuple[Decimal, Decimal]) -> str:
    low, high = (f"{part.normalize():f}" for part in percent)
    return f"{low}%" if low == high else f"{low}–{high}%"


def _yearly(cell: PayCell, reach: Reach) -> str:
    """A grant's share of one year, or both readings where the guide contradicts itself."""
    if cell.money is None:
        return ""
    if reach is Reach.GRANT:
        return f" (a quarter of it: {show_range(_quarter(cell.money))} a year)"
    if reach is Reach.UNSURE:
        either = f"{show_range(_quarter(cell.money))} or {show_range(cell.money)}"
        return f" (so either {either} a year: see below)"
    return ", in cash" if cell.kind in CASH_KINDS else ""


def _made_of(row: BandRow, reach: Reach) -> str:
    """How the guide's own total adds up, where it does."""
    if row.total_model is TotalModel.NONE:
        return _parts_make(row)
    if row.total_model is TotalModel.UNKNOWN:
        return ""
    parts: list[str] = []
    if row.base is not None:
        parts.append("base")
    equity = row.equity
    if equity is not None and equity.money is not None:
        name = "profit share" if equity.kind is EquityKind.PROFIT_SHARE else "equity"
        if row.total_model.counts_quarter:
            parts.append(f"a quarter of the {name}")
        elif reach is Reach.YEAR:
            parts.append(name)
        else:
            parts.append(f"all of the {name}")
    if row.bonus is not None and not row.total_model.leaves_out_bonus:
        parts.append("bonus")
    if row.total_model.counts_sign_on:
        parts.append("sign-on")
    if len(parts) < 2:
        return ""
    bare = row.bonus is not None and row.total_model.leaves_out_bonus
    left_out = ", bonus left out" if bare else ""
    return f" ({' + '.join(parts)}{left_out})"


_PARTS_UNKNOWN = "The guide gives totals here and not the parts they are made of."


def _remarks(row: BandRow, reach: Reach) -> list[str]:
    remarks: list[str] = []
    money = row.equity.money if row.equity is not None else None
    if money is not None and reach is Reach.UNSURE:
        remarks.append(_two_readings(row, money))
    if row.total_model is TotalModel.NONE:
        remarks.append("The guide's total is not the sum of its own parts, so neither is certain.")
    return remarks


def _two_readings(row: BandRow, money: MoneyRange) -> str:
    if money.per is Period.GRANT:
        why = "calls the equity a four-year grant, yet its total counts all of it in one year"
    elif money.per is Period.YEAR:
        why = "calls the equity yearly, yet its total counts only a quarter of it"
    else:
        why = "does not say whether the equity is for one year or for a four-year grant"
        if row.total_model.counts_quarter:
            why += "; its total counts a quarter of it"
        elif row.total_model.counts_all:
            why += "; its total counts all of it"
    return f"The guide {why}. Ask the company which it is."


def _parts_make(row: BandRow) -> str:
    """What the row's parts add up to where its total says something else."""
    parts = "its parts, sign-on included," if row.sign_on is not None else "its parts"
    equity = row.equity.money if row.equity is not None else None
    if equity is None or equity.per is Period.YEAR or _is_cash(row.equity):
        whole = _sum(row, equity)
        return f" ({parts} make {show_range(whole)})" if whole is not None else ""
    quarter, whole = _sum(row, _quarter(equity)), _sum(row, equity)
    if quarter is None or whole is None:
        return ""
    return (
        f" ({parts} make {show_range(quarter)} with a quarter of the equity, "
        f"{show_range(whole)} with all of it)"
    )


def _is_cash(cell: PayCell | None) -> bool:
    return cell is not None and cell.kind in CASH_KINDS


def _sum(row: BandRow, equity: MoneyRange | None) -> MoneyRange | None:
    """Base, `equity`, bonus and sign-on added up; None where they can't be."""
    base = row.base.money if row.base is not None else None
    if base is None or base.per is Period.MONTH:
        return None
    low, high = base.low, base.high
    parts = [equity] if equity is not None else []
    bonus = row.bonus
    if bonus is not None and bonus.money is not None:
        parts.append(bonus.money)
    elif bonus is not None and bonus.percent is not None:
        low += int(round_half_up(Decimal(base.low) * bonus.percent[0] / 100))
        high += int(round_half_up(Decimal(base.high) * bonus.percent[1] / 100))
    elif bonus is not None:
        return None
    if row.sign_on is not None:
        if row.sign_on.money is None:
            return None
        parts.append(row.sign_on.money)
    for part in parts:
        if part.currency != base.currency:
            return None
        low, high = low + part.low, high + part.high
    open_ended = base.open_ended or any(part.open_ended for part in parts)
    return MoneyRange(base.currency, low, high, open_ended)


def _quarter(money: MoneyRange) -> MoneyRange:
    low, high = (
        int(round_half_up(Decimal(amount) / GUIDE_GRANT_YEARS))
        for amount in (money.low, money.high)
    )
    return MoneyRange(money.currency, low, high, money.open_ended)


def _total_only(row: BandRow) -> bool:
    return all(
        row.cell(component) is None for component in Component if component is not Component.TOTAL
    )
