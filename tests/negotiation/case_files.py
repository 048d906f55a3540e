"""The story files: a case in YAML, read without the command line, and the guides it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import yaml

from guides.index import GuideIndex
from guides.read import read_guide
from negotiation.amounts import Amount, Per, parse_amount, parse_percent
from negotiation.case import (
    Case,
    CompanyPosition,
    Deadline,
    Fact,
    PeerLevel,
    Priority,
    SignCondition,
    Stage,
    Tone,
)
from negotiation.facts import EquityKind, Guide
from negotiation.money import Period
from negotiation.offer import Bonus, CompetingOffer, Equity, Offer, OfferStatus, Stated

HERE = Path(__file__).resolve().parent
CASES = HERE / "cases"
FOLDERS = (HERE.parent.parent / "guides" / "library", HERE / "guides")
_PER = {Per.MONTH: Period.MONTH, Per.YEAR: Period.YEAR}


@cache
def story_index() -> GuideIndex:
    """The shipped guides, and the made-up ones for shapes that none of them has."""
    return GuideIndex.build(guide for folder in FOLDERS for guide in read_folder(folder))


def read_folder(folder: Path, company: str = "") -> list[Guide]:
    """Every guide of a folder, or of one company in it, read straight away."""
    found = (
        read_guide(path.read_bytes(), path.relative_to(folder).as_posix())[0]
        for path in sorted((folder / company).rglob("*.md"))
    )
    return [guide for guide in found if guide is not None]


def read_story(path: Path) -> Case:
    """A case file as a case."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    level, deadline = data.get("level"), data.get("deadline")
    condition, position = data.get("sign_condition"), data.get("company_position")
    return Case(
        company=data["company"],
        role=data["role"],
        region=data.get("region"),
        band_level=data.get("band_level"),
        level=PeerLevel(**level) if level else None,
        offer=_offer(data["offer"]) or Offer(),
        competing_offers=tuple(_rival(given) for given in data.get("competing_offers", ())),
        facts=tuple(Fact(**given) for given in data.get("facts", ())),
        priority=Priority(data["priority"]) if data.get("priority") else None,
        walk_away=_stated(data.get("walk_away")),
        reveal_floor=data.get("reveal_floor", False),
        deadline=Deadline(**deadline) if deadline else None,
        sign_condition=SignCondition(condition[True], condition["when"]) if condition else None,
        equity_multiplier=_decimal(data.get("equity_multiplier")),
        stage=Stage(data.get("stage", "opening")),
        previous_offer=_offer(data.get("previous_offer")),
        previous_ask=_offer(data.get("previous_ask")),
        company_position=CompanyPosition(**position) if position else None,
        tone=Tone(data.get("tone", "warm")),
        today=data.get("today") if isinstance(data.get("today"), date) else None,
    )


def _rival(data: Mapping[str, object]) -> CompetingOffer:
    days = data.get("deadline_days")
    return CompetingOffer(
        str(data["company"]),
        OfferStatus(str(data["status"])),
        bool(data.get("may_name", False)),
        _offer(data) or Offer(),
        days if isinstance(days, int) else None,
    )


def _offer(data: Mapping[str, object] | None) -> Offer | None:
    if data is None:
        return None
    bonus = data.get("bonus")
    percent = parse_percent(str(bonus)) if bonus else None
    value = _stated(data.get("equity"))
    years = data.get("equity_years")
    kind, schedule = data.get("equity_kind"), data.get("schedule")
    equity = Equity(
        value,
        years if isinstance(years, int) else None,
        EquityKind(str(kind)) if kind else None,
        tuple(Decimal(str(part)) for part in schedule) if isinstance(schedule, list) else None,
    )
    amounts = [_stated(data.get(key)) for key in ("base", "equity", "sign_on", "walk_away")]
    currency = data.get("currency") or next((a.currency for a in amounts if a and a.currency), None)
    return Offer(
        currency=str(currency) if currency else None,
        base=_stated(data.get("base")),
        equity=equity if value is not None else None,
        bonus=Bonus(None if percent else _stated(bonus), percent) if bonus else None,
        sign_on=_stated(data.get("sign_on")),
        sign_on_year2=_stated(data.get("sign_on_year2")),
    )


def _stated(given: object) -> Stated | None:
    if given is None:
        return None
    amount = parse_amount(str(given))
    assert isinstance(amount, Amount), f"{given!r} is no amount"
    per = _PER.get(amount.per) if amount.per is not None else None
    return Stated(amount.whole, amount.currency, str(given), per)


def _decimal(given: object) -> Decimal | None:
    return None if given is None else Decimal(str(given))
