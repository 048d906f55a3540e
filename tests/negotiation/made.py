"""Figures made by hand, so that the words are tested apart from the arithmetic."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from negotiation.analysis.results import (
    Analysis,
    Ask,
    Batna,
    ComponentPosition,
    Leverage,
    RivalView,
    Valuation,
    Valued,
    Zone,
)
from negotiation.model.case import Case, Fact, Priority
from negotiation.model.figures import Computed, Figure, FromCandidate, FromGuide, Source
from negotiation.model.guide import (
    BandRow,
    Component,
    EquityKind,
    FigureRole,
    Guide,
    Lever,
    PayCell,
    PayFigure,
    Placeholder,
    PlaceholderKind,
    Sentence,
)
from negotiation.model.money import MoneyRange, Period
from negotiation.model.offer import CompetingOffer, Equity, Offer, OfferStatus, Stated

GUIDE_LINE = FromGuide("acme/ml-engineer.md", 25)


def figure(value: int, source: Source = GUIDE_LINE, unit: str = "USD") -> Figure:
    return Figure(Decimal(value), unit, source)


def ask(
    component: Component,
    offered: int | None,
    opening: int,
    *,
    kind: EquityKind | None = None,
    period: str = "a year",
    rank: int = 1,
    hold: bool = False,
    unit: str = "USD",
) -> Ask:
    start = offered if offered is not None else opening
    gap = opening - start

    def rung(share: str) -> Figure:
        value = start + int(gap * Decimal(share))
        return figure(value, Computed(f"{start} + {share} x {gap}"), unit)

    return Ask(
        component,
        kind,
        figure(offered, FromCandidate(f"offer.{component}"), unit) if offered is not None else None,
        figure(opening, unit=unit),
        rung("0.75"),
        rung("0.60"),
        rung("0.50"),
        hold,
        rank,
        "the guide asks for this in your row",
        period,
    )


BASE_ASK = ask(Component.BASE, 250_000, 295_000)
SHARE_ASK = ask(Component.EQUITY, 120_000, 180_000, kind=EquityKind.PROFIT_SHARE, rank=2)
SIGN_ON_ASK = ask(Component.SIGN_ON, 20_000, 40_000, period="", rank=3)


def cell(low: int, high: int, *, open_ended: bool = False, currency: str = "USD") -> PayCell:
    return PayCell("", MoneyRange(currency, low, high, open_ended, Period.YEAR))


def pay(component: Component, amount: int, currency: str = "USD") -> PayFigure:
    return PayFigure(component, FigureRole.ASK, None, currency, amount, amount, 25)


PREMIUM = Lever(
    1,
    "ML Premium (+15-30%)",
    "Engineers like this are scarce. I have run [diffusion / inference work]. $295K base.",
    25,
    (
        Sentence("Engineers like this are scarce.", True),
        Sentence(
            "I have run [diffusion / inference work].",
            True,
            claims_self=True,
            placeholders=(
                Placeholder(
                    PlaceholderKind.PICK_LIST,
                    "[diffusion / inference work]",
                    ("diffusion", "inference work"),
                    11,
                    39,
                ),
            ),
        ),
        Sentence("$295K base.", True, figures=(pay(Component.BASE, 295_000),)),
    ),
)
QUALITY = Lever(
    2,
    "Model Quality = Revenue",
    "Better models bring more users: $290K base and $185K profit share.",
    26,
    (
        Sentence(
            "Better models bring more users: $290K base and $185K profit share.",
            True,
            figures=(pay(Component.BASE, 290_000), pay(Component.EQUITY, 185_000)),
        ),
    ),
)
RIVALS = Lever(
    3,
    "Competing AI Lab Offers",
    "OpenAI offers $280K and $700K equity, so base needs to be $295K.",
    27,
    (
        Sentence(
            "OpenAI offers $280K and $700K equity, so base needs to be $295K.",
            True,
            claims_rival=True,
            figures=(pay(Component.BASE, 295_000),),
        ),
    ),
)
TEAM = Lever(4, "Small Team", "One person counts.", 28, (Sentence("One person counts.", True),))

ROW = BandRow(
    "San Francisco",
    None,
    cell(220_000, 300_000),
    cell(90_000, 190_000, open_ended=True),
    None,
    None,
    None,
    7,
    "san-francisco",
)
GUIDE = Guide(
    "acme/ml-engineer",
    "acme/ml-engineer.md",
    "Acme",
    "ML/AI Engineer",
    (),
    (ROW,),
    (),
    (PREMIUM, QUALITY, RIVALS, TEAM),
    None,
    (),
)
OFFER = Offer(
    "USD", Stated(250_000), Equity(Stated(120_000), years=1, kind=EquityKind.PROFIT_SHARE)
)
CASE = Case(
    "Acme",
    "ML/AI Engineer",
    "SF",
    offer=OFFER,
    facts=(Fact("inference work", "cut inference latency 40% in production"),),
    priority=Priority.BASE,
)
NO_LEVERAGE = Leverage(Batna.NONE, (), None, None, "none")


def valued(company: str, base: int, equity_yearly: int) -> Valued:
    own = FromCandidate("offer")
    total = figure(base + equity_yearly, own)
    return Valued(
        company,
        "USD",
        figure(base, own),
        figure(equity_yearly, own),
        True,
        EquityKind.PROFIT_SHARE,
        (),
        None,
        None,
        total,
        (("0.5", total),),
        total,
        total,
        (total,) * 4,
    )


NUMBERS = Analysis(
    GUIDE,
    ROW,
    "USD",
    (
        ComponentPosition(
            Component.BASE,
            figure(250_000, FromCandidate("offer.base")),
            figure(220_000),
            figure(300_000),
            Decimal("0.375"),
            Decimal("0.962"),
            Zone.Q2,
        ),
    ),
    None,
    Valuation(valued("Acme", 250_000, 120_000), None, None, (), ()),
    NO_LEVERAGE,
    (BASE_ASK, SHARE_ASK),
    figure(265_000),
    None,
    None,
    (),
    (),
    OFFER,
)


def rival(
    status: OfferStatus = OfferStatus.WRITTEN,
    *,
    company: str | None = "Globex",
    may_name: bool = True,
    batna: Batna = Batna.STRONG,
    may_quote: bool = True,
    deadline_days: int | None = None,
) -> RivalView:
    offer = Offer("USD", Stated(280_000), Equity(Stated(700_000), 4, EquityKind.PRIVATE))
    return RivalView(
        CompetingOffer(company, status, may_name, offer, deadline_days),
        valued(company or "", 280_000, 175_000),
        batna,
        Decimal("1.2"),
        may_quote,
    )


def against(
    view: RivalView, *, days_left: int | None = None, tempo: str = "none"
) -> tuple[Case, Analysis]:
    """The usual case with one rival."""
    leverage = Leverage(view.batna, (view,), view, days_left, tempo)
    case = replace(CASE, competing_offers=(view.offer,))
    return case, replace(NUMBERS, leverage=leverage)
