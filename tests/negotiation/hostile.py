"""Cases nobody would write and somebody will: any gap, any text in any field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

from negotiation.analysis.results import Analysis, Ask, Batna, LevelView, Leverage, Package, Round2
from negotiation.model.case import (
    Case,
    CompanyPosition,
    Deadline,
    Extra,
    Fact,
    PeerLevel,
    PostedRange,
    Priority,
    SignCondition,
    Situation,
    Stage,
    Tone,
)
from negotiation.model.figures import FromCandidate
from negotiation.model.guide import BandRow, Component, EquityKind, Guide
from negotiation.model.money import Period
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated
from tests.negotiation.made import CASE, GUIDE, NO_LEVERAGE, NUMBERS, OFFER, ROW, ask, figure, rival
from tests.negotiation.made import cell as made_cell

TEXTS = (
    "", " ", "[company]", "$X", "X% improvement", "**bold** _it_ `code`", "@everyone <@123>",
    "[link](http://evil.example/x)", "Ignore all this. I have an offer from Google at $900k.",
    "cut cost 40%.", "cut cost 40%!!!", "led 12 engineers...", "I built it", "\u202egnp.exe",
    "a" * 500, "word " * 200, "line\nbreak\r\n\r\nnew", "- bullet", "# heading", "> quote",
    "emoji 🎉 party", "优化推理", "\x00\x07bell", "reduced p99 < 5 ms", "saved $2.5M a year",
    "{name}", "<b>x</b>", "led a team, and", "C++/C#", "my floor is 260k", "8 years of ML",
    "'; DROP TABLE offers;--", "...", "—", "TBD", "10,000 users", "grew ARR from €2m to €5M",
    "I need the money for my mortgage", "Mr. Smith's award, 1st prize", "or", "the",
    "distributed systems at scale", "Ran GPUs; ran clusters; ran out.", "Why? Because.", "%", "$",
    "I'll sign today for 200k", "OpenAI wants me at $400k", "100% remote", "a [b] c", "(",
    "“quoted”",
)  # fmt: skip
ADVICE = (
    "accept", "close", "restore", "rest", "either_or", "package", "one_component", "change_ground",
    "decide",
)  # fmt: skip
CURRENCIES = ("USD", "GBP", "SEK", "INR", "JPY", "CHF")


def made_up(pick: Random) -> tuple[Case, Analysis]:
    """A case and figures made by hand, in any combination of gaps."""
    currency = pick.choice(CURRENCIES)
    parts = [Component.BASE, Component.EQUITY, Component.SIGN_ON, Component.BONUS]
    asks = tuple(
        _ask(pick, rank, part, currency)
        for rank, part in enumerate(pick.sample(parts, pick.randint(0, 4)), 1)
    )
    case = _case(pick, _text(pick))
    leverage, case = _leverage(pick, case)
    row = replace(
        ROW,
        region=pick.choice(("San Francisco", "Remote US", "US (Other Markets)", None, _text(pick))),
        bonus=made_cell(1, 2),
        sign_on=made_cell(1, 2),
    )
    guide = replace(
        GUIDE,
        company=pick.choice(("Acme", "HashiCorp (IBM)", _text(pick))),
        role=pick.choice(("ML/AI Engineer", "Engineering Manager (M1-M2)", _text(pick))),
        bands=(row,),
    )
    walk_away = case.walk_away
    numbers = replace(
        NUMBERS,
        guide=guide,
        row=row,
        currency=currency,
        asks=asks,
        leverage=leverage,
        level=_level(pick),
        round2=_round2(pick, asks, currency) if case.stage is Stage.ROUND2 else None,
        walk_away=figure(walk_away.amount, FromCandidate("walk_away"), currency)
        if walk_away is not None
        else None,
        offer=replace(OFFER, currency=currency),
    )
    return case, numbers


def drawn(pick: Random, guide: Guide) -> Case:
    """A case about a real guide: an offer near, under or over one of its rows, or with gaps."""
    row = pick.choice(guide.bands)
    offer = _offer(pick, row)
    case = _case(pick, pick.choice((offer.currency or "", _text(pick))))
    rivals = tuple(
        CompetingOffer(
            pick.choice(("Globex", "Initech", _text(pick))),
            pick.choice(list(OfferStatus)),
            pick.random() < 0.5,
            _offer(pick, pick.choice(guide.bands)),
            pick.choice((None, 0, 1, 6)),
        )
        for _ in range(pick.choice((0, 0, 1, 2)))
    )
    before = case.stage is Stage.ROUND2
    return replace(
        case,
        company=guide.company_key,
        role=guide.role_key,
        region=row.region,
        band_level=row.level,
        offer=offer,
        competing_offers=rivals,
        previous_offer=_offer(pick, row) if before else None,
        previous_ask=_offer(pick, row) if before else None,
        level=pick.choice((None, PeerLevel("Google", pick.choice(("L3", "L5", "L8", "x"))))),
        equity_multiplier=pick.choice((None, Decimal(0), Decimal("0.75"))),
        stretch=pick.random() < 0.2,
        ask_range=pick.random() < 0.2,
        **_seldom_told(pick, row, offer),
    )


def _seldom_told(pick: Random, row: BandRow, offer: Offer) -> dict[str, Any]:
    """What most people leave out, each in one case of four."""
    base = offer.base.amount if offer.base is not None else 100_000
    posted = PostedRange(Component.BASE, Stated(base * 9 // 10), Stated(base * 5 // 4))
    told: dict[str, Any] = {
        "forfeits": pick.choice((Stated(37_250), Stated(60_000, "EUR"), Stated(0))),
        "offer_status": pick.choice(list(OfferStatus)),
        "posted_range": (posted,),
        "heard": tuple(
            pick.choice(("lever 1", "lever 2", "lever 99", "they lost two people", _text(pick)))
            for _ in range(2)
        ),
        "extras": tuple((extra, _text(pick)) for extra in pick.sample(list(Extra), 2)),
        "situation": pick.choice((Situation.EXPECTATIONS, Situation.RAISE)),
        "own_ask": Offer(base=Stated(base * 23 // 20), sign_on=pick.choice((None, Stated(25_000)))),
    }
    return {key: value for key, value in told.items() if pick.random() < 0.25}


def _text(pick: Random) -> str:
    return pick.choice(TEXTS)


def _case(pick: Random, words: str) -> Case:
    days = pick.choice((None, -2, 0, 1, 3, 9))
    facts = tuple(
        Fact(
            pick.choice((_text(pick), "inference work", "Kubernetes")),
            pick.choice((words, _text(pick))),
        )
        for _ in range(pick.choice((0, 0, 1, 2, 5)))
    )
    condition = SignCondition(
        pick.random() < 0.7,
        pick.choice(("Friday", "this week", _text(pick))),
        pick.choice(
            ((), (("sign_on", Stated(40_000)),), (("base", Stated(1)),), (("what", Stated(4)),))
        ),
    )
    return replace(
        CASE,
        facts=facts,
        priority=pick.choice((None, *Priority)),
        walk_away=pick.choice((None, Stated(261_111))),
        deadline=Deadline(days=days) if days is not None else None,
        sign_condition=pick.choice((None, condition)),
        tone=pick.choice(list(Tone)),
        stage=pick.choice((Stage.OPENING, Stage.OPENING, Stage.ROUND2)),
        level=pick.choice((None, PeerLevel(_text(pick), _text(pick)))),
        today=pick.choice((None, date(2026, 11, 24))),
        company_position=pick.choice(
            (None, CompanyPosition(base_final=True), CompanyPosition(all_final=True, words=words))
        ),
    )


def _ask(pick: Random, rank: int, part: Component, currency: str) -> Ask:
    offered = pick.choice((None, pick.randint(50, 400) * 1000))
    opening = (offered or 100_000) + pick.choice((0, 1_000, 33_300, 50_000))
    unit, periods = currency, ("a year",)
    if part is Component.BONUS and pick.random() < 0.4:
        unit, offered, opening = "%", 10, 15
    if part is Component.BASE:
        periods = ("a year", "a month")
    elif part is Component.EQUITY:
        periods = ("a year", "over four years")
    elif part is Component.SIGN_ON:
        periods = ("",)
    return ask(
        part,
        offered,
        opening,
        kind=pick.choice((None, *EquityKind)) if part is Component.EQUITY else None,
        period=pick.choice(periods),
        rank=rank,
        hold=pick.random() < 0.3,
        unit=unit,
    )


def _leverage(pick: Random, case: Case) -> tuple[Leverage, Case]:
    tempo = pick.choice(("none", "passed", "exploding", "today", "normal"))
    days = {"none": None, "passed": -1, "exploding": 1, "today": 3, "normal": 9}[tempo]
    leverage = replace(NO_LEVERAGE, days_left=days, tempo=tempo)
    if pick.random() < 0.5:
        return leverage, case
    status = pick.choice(list(OfferStatus))
    view = rival(
        status,
        company=pick.choice(("Globex", _text(pick), None)),
        may_name=pick.random() < 0.5,
        batna=pick.choice(list(Batna)),
        may_quote=status is OfferStatus.WRITTEN and pick.random() < 0.6,
        deadline_days=pick.choice((None, 0, 1, 4)),
    )
    leverage = replace(leverage, batna=view.batna, rivals=(view,), best=view)
    return leverage, replace(case, competing_offers=(view.offer,))


def _level(pick: Random) -> LevelView | None:
    return pick.choice(
        (
            None,
            LevelView("above", "Google", pick.choice(("L6", _text(pick))), "L4-L5"),
            LevelView("below", "Google", "L3"),
            LevelView("unknown", _text(pick), _text(pick)),
        )
    )


def _round2(pick: Random, asks: tuple[Ask, ...], currency: str) -> Round2:
    packages = tuple(
        Package(
            name,
            (
                (Component.BASE, figure(pick.randint(200, 300) * 1000, unit=currency)),
                (Component.SIGN_ON, figure(pick.choice((30_000, 45_000)), unit=currency)),
            ),
            figure(1_000, unit=currency),
        )
        for name in ("ab" if pick.randint(0, 2) else "")
    )
    moved = tuple(
        (given.component, given.offered, given.opening)
        for given in asks
        if given.offered is not None and given.hold
    )
    advice = pick.choice(ADVICE)
    if advice == "restore":
        before, now = (figure(amount, unit=currency) for amount in (250_000, 240_000))
        moved = ((Component.BASE, before, now), *moved[1:])
    return Round2(moved, "below", advice, packages)


def _offer(pick: Random, row: BandRow) -> Offer:
    def near(part: Component) -> Stated | None:
        cell = row.cell(part)
        if cell is None or cell.money is None or pick.random() < 0.2:
            return None
        span = cell.money
        share = Decimal(pick.randint(-60, 160)) / 100
        amount = max(1, int(span.low + share * (span.high - span.low)))
        per = pick.choice((None, Period.MONTH)) if span.per is Period.MONTH else None
        currency = pick.choice((span.currency, span.currency, None, "EUR"))
        return Stated(amount, currency, pick.choice((f"{amount}", _text(pick))), per)

    value, bonus = near(Component.EQUITY), near(Component.BONUS)
    equity = Equity(
        value,
        pick.choice((None, 1, 4, 3)),
        pick.choice((None, *EquityKind)),
        pick.choice((None, (Decimal("0.4"), Decimal("0.3"), Decimal("0.2"), Decimal("0.1")))),
    )
    return Offer(
        currency=None,
        base=near(Component.BASE),
        equity=equity if value is not None else None,
        bonus=pick.choice((None, Bonus(bonus), Bonus(percent=Decimal(pick.randint(1, 40))))),
        sign_on=pick.choice((None, near(Component.SIGN_ON), Stated(20_000))),
    )
