"""Guides made by hand for tests of the index and of what is said about it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from guides.names.levels import parse_span
from negotiation.model.guide import BandRow, EquityKind, Equivalent, Guide, PayCell, TotalModel
from negotiation.model.money import MoneyRange, Period


def pay(
    low: int,
    high: int,
    currency: str = "USD",
    per: Period | None = Period.YEAR,
    *,
    kind: EquityKind | None = None,
    open_ended: bool = False,
    also: MoneyRange | None = None,
    second: MoneyRange | None = None,
    percent: tuple[int, int] | None = None,
) -> PayCell:
    """A cell with money."""
    share = (Decimal(percent[0]), Decimal(percent[1])) if percent else None
    money = MoneyRange(currency, low, high, open_ended, per, also)
    return PayCell("as printed", money, percent=share, kind=kind, second=second)


def row(
    region: str | None,
    level: str | None = None,
    *,
    base: PayCell | None = None,
    equity: PayCell | None = None,
    bonus: PayCell | None = None,
    sign_on: PayCell | None = None,
    total: PayCell | None = None,
    line: int = 7,
    model: TotalModel = TotalModel.UNKNOWN,
) -> BandRow:
    """A row of a band table."""
    return BandRow(region, level, base, equity, bonus, sign_on, total, line, total_model=model)


def guide(
    guide_id: str,
    company: str,
    role: str,
    rows: Iterable[BandRow | str] = (),
    equal: Iterable[tuple[str, str, str]] = (),
    *,
    sources: int = 3,
    as_of: date | None = None,
    aliases: tuple[str, ...] = (),
) -> Guide:
    """A guide; a row given as text is a region without figures, `equal` are (own, peer, level)."""
    bands = tuple(
        row(given, line=7 + at) if isinstance(given, str) else given
        for at, given in enumerate(rows)
    )
    said = tuple(
        Equivalent(own, peer, level, 15, parse_span(level, peer)) for own, peer, level in equal
    )
    return Guide(
        guide_id,
        f"{guide_id}.md",
        company,
        role,
        (),
        bands,
        said,
        (),
        None,
        tuple(f"source {number}" for number in range(sources)),
        as_of,
        aliases,
    )


ROLES = {
    "data-engineer": "Data Engineer",
    "data-scientist": "Data Scientist",
    "devops-engineer": "DevOps Engineer",
    "engineering-manager": "Engineering Manager",
    "ml-ai-engineer": "ML/AI Engineer",
    "product-designer": "Product Designer",
    "product-manager": "Product Manager",
    "security-engineer": "Security Engineer",
    "senior-software-engineer": "Senior Software Engineer",
    "software-engineer": "Software Engineer",
    "solutions-architect": "Solutions Architect",
    "staff-software-engineer": "Staff Software Engineer",
    "technical-program-manager": "Technical Program Manager",
}


def company(
    key: str, name: str, regions: Iterable[str] = ("San Francisco", "New York", "Remote US")
) -> list[Guide]:
    """The thirteen standard guides of a company."""
    labels = tuple(regions)
    return [guide(f"{key}/{role}", name, title, labels) for role, title in ROLES.items()]
