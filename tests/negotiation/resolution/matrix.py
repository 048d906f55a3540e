"""Typed amounts beside rows of every shape, as a table that can be read by eye."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from negotiation.dialogue.settings import told_of
from negotiation.model.guide import BandRow, EquityKind
from negotiation.model.money import Period, show
from negotiation.model.offer import Offer, Stated
from negotiation.model.said import Part
from negotiation.resolution.amounts import Settled, Unclear, resolve
from negotiation.resolution.ground import Ground
from negotiation.understanding.field import field_message, figure_of
from tests.negotiation.dialogue.player import TODAY
from tests.negotiation.tables import cell, grant, row

SHARE = EquityKind.PROFIT_SHARE
ROWS: dict[str, BandRow | None] = {
    "$220k-300k a year": row(base=cell(220_000, 300_000), equity=cell(90_000, 190_000, kind=SHARE)),
    "£100k-170k a year": row(
        base=cell(100_000, 170_000, "GBP"), equity=grant(80_000, 265_000, "GBP")
    ),
    "€70k-105k a year": row(base=cell(70_000, 105_000, "EUR"), equity=grant(40_000, 90_000, "EUR")),
    "₹24L-38L a year": row(
        base=cell(2_400_000, 3_800_000, "INR"), equity=grant(2_000_000, 5_000_000, "INR")
    ),
    "SEK 58k-78k a month": row(
        base=cell(58_000, 78_000, "SEK", Period.MONTH), equity=grant(200_000, 600_000, "SEK")
    ),
    "$230k-300k in all": row(total=cell(230_000, 300_000)),
    "no row": None,
}
BASES = (
    "250", "250k", "250,000", "$250k", "0.25m", "125", "£125k", "95", "€95", "95.000", "95k", "38",
    "38 LPA", "₹38L", "1,20,000", "1.2 cr", "62", "62k", "62 000 kr", "9k/month", "21k/month",
    "120/h", "$9,230 biweekly", "240-260k", "low 240s", "2.5m", "25k", "C$250k", "0",
)  # fmt: skip
EQUITIES = (
    "300k", "120k", "120k a year", "100k over 4 years", "400k/4", "60", "25L", "0.1%",
    "9000 options", "240-260k", "0",
)  # fmt: skip


def ground(of: BandRow | None) -> Ground:
    """A row beside an offer of which nothing is known."""
    return Ground(of, Offer(), Offer())


def meaning(text: str, part: Part, beside: Ground) -> str:
    """What a typed figure of a part is settled as, or the question with its choices."""
    mention = figure_of(field_message(text, TODAY), part)
    if mention is None:
        return "not read"
    found = resolve(replace(told_of(mention, part), words=text), beside)
    if isinstance(found, Settled):
        return way(found)
    return f"{found.why.value.replace('_', ' ')}? " + _choices(found)


def _choices(unclear: Unclear) -> str:
    return " | ".join(map(way, unclear.ways)) or "-"


def way(settled: Settled) -> str:
    """One complete reading."""
    if settled.percent is not None:
        return f"{settled.percent.normalize():f}%"
    if settled.units is not None:
        return f"{settled.units:,} units"
    if settled.stated is None:
        return "nothing"
    text = amount(settled.stated)
    return f"{text} over {settled.years}" if settled.years else text


def amount(stated: Stated) -> str:
    """An amount with its currency and its period."""
    text = show(stated.amount, stated.currency) if stated.currency else f"{stated.amount:,} of ?"
    per = {Period.YEAR: " a year", Period.MONTH: " a month", Period.GRANT: " a grant"}
    return text + (per[stated.per] if stated.per else "")


@cache
def written() -> str:
    """Both tables."""
    parts = [_table("Base", Part.BASE, BASES), _table("Equity", Part.EQUITY, EQUITIES)]
    return "\n\n".join(parts) + "\n"


def _table(name: str, part: Part, texts: tuple[str, ...]) -> str:
    wide = max(map(len, ROWS))
    blocks = []
    for text in texts:
        lines = [f"{name}: {text}"]
        lines += [
            f"  {shape:{wide}}  {meaning(text, part, ground(of))}" for shape, of in ROWS.items()
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)
