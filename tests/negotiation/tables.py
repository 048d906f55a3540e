"""Small guides made of figures, for tests of the arithmetic: no markdown, no words."""

from __future__ import annotations

from decimal import Decimal

from guides.index import GuideIndex
from negotiation.analysis.compute import compute
from negotiation.analysis.results import Analysis, Ask
from negotiation.model.case import Case, Fact
from negotiation.model.guide import (
    BandRow,
    Component,
    EquityKind,
    Equivalent,
    FigureRole,
    Guide,
    LevelSpan,
    Lever,
    PayCell,
    PayFigure,
    Sentence,
    Strategy,
    TotalModel,
)
from negotiation.model.money import MoneyRange, Period
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated

STRATEGY_LINE = 20
LEVER_LINE = 15
DEED = (Fact("", "halved the cost of training"),)


def cell(
    low: int,
    high: int,
    currency: str = "USD",
    per: Period | None = Period.YEAR,
    kind: EquityKind | None = None,
    *,
    open_ended: bool = False,
    also: MoneyRange | None = None,
) -> PayCell:
    """A money cell."""
    return PayCell("", MoneyRange(currency, low, high, open_ended, per, also), kind=kind)


def grant(low: int, high: int, currency: str = "USD", kind: EquityKind = EquityKind.RSU) -> PayCell:
    """A four-year grant."""
    return cell(low, high, currency, Period.GRANT, kind)


def percent(low: int, high: int) -> PayCell:
    """A bonus in percent of base."""
    return PayCell("", percent=(Decimal(low), Decimal(high)))


def row(
    region: str | None = "San Francisco",
    *,
    level: str | None = None,
    base: PayCell | None = None,
    equity: PayCell | None = None,
    bonus: PayCell | None = None,
    sign_on: PayCell | None = None,
    total: PayCell | None = None,
    model: TotalModel = TotalModel.UNKNOWN,
    error: str | None = None,
    line: int = 7,
) -> BandRow:
    """A row; `error` is the deviation of its total."""
    return BandRow(
        region, level, base, equity, bonus, sign_on, total, line,
        total_model=model, total_error=None if error is None else Decimal(error),
    )  # fmt: skip


def figure(
    component: Component,
    amount: int,
    *,
    currency: str = "USD",
    region: str | None = None,
    role: FigureRole = FigureRole.ASK,
    per: Period | None = None,
    line: int = STRATEGY_LINE,
) -> PayFigure:
    """A figure of a strategy or a lever."""
    return PayFigure(component, role, region, currency, amount, amount, line, per)


def guide(
    *rows: BandRow,
    strategy: tuple[PayFigure, ...] = (),
    levers: tuple[tuple[PayFigure, ...], ...] = (),
    equivalents: tuple[Equivalent, ...] = (),
    company: str = "Acorn Labs",
    role: str = "ML Engineer",
    key: str = "acorn/ml-engineer",
) -> Guide:
    """A guide of these rows and figures."""
    return Guide(
        id=key,
        path=f"{key}.md",
        company=company,
        role=role,
        tags=(),
        bands=rows,
        equivalents=equivalents,
        levers=tuple(
            Lever(number, "Lever", "", LEVER_LINE, (Sentence("", True, figures=figures),))
            for number, figures in enumerate(levers, 1)
        ),
        strategy=Strategy("", STRATEGY_LINE, strategy) if strategy else None,
        sources=(),
    )


def peer(company: str, low: str, high: str, *, open_ended: bool = False) -> Equivalent:
    """A line of a level mapping."""
    text = f"{low}-{high}" if high != low else low
    return Equivalent("own", company, text + "+" * open_ended, 9, LevelSpan(low, high, open_ended))


def money(
    amount: int | None, currency: str | None = None, per: Period | None = None
) -> Stated | None:
    """A stated amount; None stays None."""
    return None if amount is None else Stated(amount, currency, str(amount), per)


def offer(
    base: int | None = None,
    equity: int | None = None,
    *,
    years: int | None = 4,
    kind: EquityKind | None = None,
    schedule: tuple[str, ...] | None = None,
    bonus: int | None = None,
    bonus_percent: int | None = None,
    sign_on: int | None = None,
    sign_on_year2: int | None = None,
    refresher: int | None = None,
    currency: str | None = "USD",
    per: Period | None = None,
) -> Offer:
    """An offer; `per` is the base's period."""
    shares = Equity(money(equity), years, kind, tuple(map(Decimal, schedule)) if schedule else None)
    paid = Bonus(money(bonus), None if bonus_percent is None else Decimal(bonus_percent))
    return Offer(
        currency=currency,
        base=money(base, per=per),
        equity=shares if equity is not None else None,
        bonus=paid if bonus is not None or bonus_percent is not None else None,
        sign_on=money(sign_on),
        sign_on_year2=money(sign_on_year2),
        refresher=money(refresher),
    )


def rival(
    made: Offer,
    company: str = "Rowan",
    status: OfferStatus = OfferStatus.WRITTEN,
    *,
    may_name: bool = True,
) -> CompetingOffer:
    """A competing offer."""
    return CompetingOffer(company, status, may_name, made)


def case(made: Offer, region: str | None = "San Francisco", **more: object) -> Case:
    """A case about the guide that `guide` makes by default; its candidate has a deed to show."""
    more.setdefault("facts", DEED)
    return Case("Acorn Labs", "ML Engineer", region, offer=made, **more)  # type: ignore[arg-type]


def numbers(about: Case, *guides: Guide) -> Analysis:
    """`compute` over just these guides."""
    return compute(about, GuideIndex.build(guides))


def ask(found: Analysis, component: Component) -> Ask:
    """The one ask for a component."""
    (only,) = [each for each in found.asks if each.component is component]
    return only


def codes(found: Analysis) -> set[str]:
    """The codes of all warnings."""
    return {warning.code for warning in found.warnings}
