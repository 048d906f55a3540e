"""A negotiation case: everything a candidate has answered so far. The input of a plan."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from negotiation.offer import CompetingOffer, Offer, Stated


class Priority(StrEnum):
    """What matters most to the candidate."""

    BASE = "base"
    EQUITY = "equity"
    SIGN_ON = "sign_on"
    LIQUID_CASH = "liquid_cash"
    LEVEL = "level"


class Tone(StrEnum):
    """Same figures, other manners."""

    WARM = "warm"
    DIRECT = "direct"
    BRIEF = "brief"


class Stage(StrEnum):
    """Before or after the company's reply to a counteroffer."""

    OPENING = "opening"
    ROUND2 = "round2"


@dataclass(frozen=True, slots=True)
class PeerLevel:
    """The candidate's level today: `L5` at `Google`."""

    company: str
    level: str


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the candidate says is true of them: ticked topic, own words, or both."""

    topic: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """When the company wants an answer: business days from today, or a date."""

    days: int | None = None
    date: datetime.date | None = None  # the module: the field hides the class from pydantic


@dataclass(frozen=True, slots=True)
class SignCondition:
    """ "I would sign by `when` if …", confirmed by the candidate (`confirmed`)."""

    confirmed: bool
    when: str
    at: tuple[tuple[str, Stated], ...] = ()  # component name -> amount


@dataclass(frozen=True, slots=True)
class CompanyPosition:
    """Round 2: what the company said it will not move."""

    base_final: bool = False
    all_final: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """`company`, `role`, `region`, `band_level` are the candidate's text or an index key.

    `band_level` picks a row where a guide has a row per level. Every field may be missing but
    company and role; a plan says what it could not compute for the lack of them.
    """

    company: str
    role: str
    region: str | None = None
    band_level: str | None = None
    level: PeerLevel | None = None
    offer: Offer = field(default_factory=Offer)
    competing_offers: tuple[CompetingOffer, ...] = ()
    facts: tuple[Fact, ...] = ()
    priority: Priority | None = None
    walk_away: Stated | None = None
    reveal_floor: bool = False
    deadline: Deadline | None = None
    sign_condition: SignCondition | None = None
    equity_multiplier: Decimal | None = None
    fx: tuple[tuple[str, Decimal], ...] = ()  # currency -> units of the offer's currency
    stage: Stage = Stage.OPENING
    previous_offer: Offer | None = None
    previous_ask: Offer | None = None
    company_position: CompanyPosition | None = None
    tone: Tone = Tone.WARM
    stretch: bool = False  # on request: up to the top of the band, labelled
    ask_range: bool = False  # on request: a bolstering range instead of a point
    forfeits: Stated | None = None  # what leaving the present job costs: unvested shares, a bonus
    today: date | None = None  # the day the plan is made for; a date deadline needs it
