"""Sessions to store, with an offer in them that can be searched for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from negotiation.dialogue.session import (
    Choice,
    Clarification,
    Left,
    Reminder,
    Session,
    Setting,
    State,
    Step,
    Target,
    Waiting,
)
from negotiation.model.case import (
    Case,
    Extra,
    Fact,
    PeerLevel,
    PostedRange,
    Priority,
    Situation,
)
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from negotiation.model.said import Part, Per, Told
from storage.store import ROW, Store

TELLTALE = "two hundred and fifty-three thousand"


async def behind_its_back(store: Store, sql: str, *values: int | str | bytes) -> None:
    """Change the database as another process would, to be found after a restart."""
    await store._driver.run(sql, *values)
    store._recent.clear()


async def reseal(
    store: Store, user_id: int = 7, *, written_in: int | None = None, state: bytes | None = None
) -> None:
    """Change a person's row as another release would, that has their key."""
    (row,) = await store._driver.run(ROW, user_id, b"")
    version, written = int(row[0]), store._unsealed(user_id, row)
    written = written._replace(
        written_in=written_in or written.written_in,
        state=written.state if state is None else state,
    )
    key = await store._keys.to_seal(user_id)
    await behind_its_back(
        store,
        "UPDATE session SET format = $2, state = $3, history = $4 WHERE user_id = $1",
        *(user_id, *key.seal(user_id, version, written)),
    )


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
        offer_status=OfferStatus.WRITTEN,
        competing_offers=(CompetingOffer("OpenAI", OfferStatus.VERBAL, True, offer, 3),),
        facts=(Fact("inference", "cut latency 40%"),),
        priority=Priority.EQUITY,
        walk_away=Stated(240000, None, "240"),
        posted_range=(PostedRange(Component.BASE, Stated(220000, "USD"), Stated(300000, "USD")),),
        extras=((Extra.REMOTE_DAYS, "two days at home"),),
        situation=Situation.OFFER,
        fx=(("GBP", Decimal("1.27")),),
    )
    told = Told(Part.BASE, amount=Decimal("9.5"), per=Per.MONTH, words="9.5k a month")
    setting = Setting(Part.BASE, Target("OpenAI"), 280000, "USD", Period.YEAR, words="280k")
    state = State(
        step=Step.WALK_AWAY,
        case=case,
        guide="midjourney/ml-ai-engineer",
        done=(Step.COMPANY, Step.ROLE),
        rivals_done=("openai:name",),
        open=(
            Clarification("offer.base", "250", "A year?", (Choice("a", "Yes", sets=(setting,)),)),
        ),
        waiting=(Waiting(told, Target("OpenAI")),),
        places=("san-francisco",),
        resume=Step.OFFER,
        confirmed=("Midjourney offered you 253k.",),
        reminder=Reminder(datetime(2026, 11, 30, 8, 0, tzinfo=UTC), date(2026, 12, 1)),
    )
    return Session(
        state=state,
        history=(Left(State()), Left(replace(state, step=Step.PRIORITY))),
        user_id=user_id,
        version=version,
        today=date(2026, 11, 24),
        heard=1234567890123456789,
    )


def size_of_log(file: Path) -> int:
    """Bytes of the write-ahead log beside a database."""
    return Path(f"{file}-wal").stat().st_size
