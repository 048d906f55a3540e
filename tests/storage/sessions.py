"""Sessions to store, with an offer in them that can be searched for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from negotiation.model.case import Case, Fact, PeerLevel, Priority
from negotiation.model.guide import EquityKind
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.session import Choice, Doubt, DraftRival, Left, Session, State, Step
from storage.store import Store

TELLTALE = "two hundred and fifty-three thousand"


async def behind_its_back(store: Store, sql: str, *values: int | str | bytes) -> None:
    """Change the database as another process would, to be found after a restart."""
    await store._driver.run(sql, *values)
    store._recent.clear()


def full_session(user_id: int = 7, version: int = 1) -> Session:
    """Every kind of field, filled in."""
    offer = Offer(
        currency="USD",
        base=Stated(253000, "USD", TELLTALE),
        equity=Equity(
            value=Stated(120000, "USD", "120k"),
            years=4,
            kind=EquityKind.PROFIT_SHARE,
            schedule=(Decimal("0.25"), Decimal("0.25"), Decimal("0.5")),
        ),
        bonus=Bonus(percent=Decimal("12.5")),
    )
    case = Case(
        "Midjourney",
        "ML/AI Engineer",
        region="San Francisco",
        level=PeerLevel("Google", "L5"),
        offer=offer,
        competing_offers=(CompetingOffer("OpenAI", OfferStatus.VERBAL, True, offer, 3),),
        facts=(Fact("inference", "cut latency 40%"),),
        priority=Priority.EQUITY,
        walk_away=Stated(240000, None, "240"),
        fx=(("GBP", Decimal("1.27")),),
    )
    state = State(
        step=Step.WALK_AWAY,
        case=case,
        guide="midjourney/ml-ai-engineer",
        done=(Step.COMPANY, Step.ROLE),
        doubts=(Doubt("base", "A year?", (Choice("year", "Yes"),)),),
        rival=DraftRival("OpenAI", OfferStatus.WRITTEN, may_name=False, offer=offer),
        resume=Step.OFFER,
    )
    return Session(
        state=state,
        history=(Left(State()), Left(replace(state, step=Step.PRIORITY))),
        user_id=user_id,
        version=version,
        today=date(2026, 11, 24),
    )
