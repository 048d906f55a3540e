"""A negotiation case: everything a candidate has answered so far. The input of a plan."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from negotiation.model.guide import Component
from negotiation.model.offer import NO_OFFER, CompetingOffer, Offer, OfferStatus, Stated
from negotiation.model.record import record


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


class Situation(StrEnum):
    """What there is to negotiate about."""

    OFFER = "offer"
    EXPECTATIONS = "expectations"  # no offer yet: they ask what one expects
    RAISE = "raise"  # at the present employer


class Extra(StrEnum):
    """A wish that has no price in a guide."""

    VACATION = "vacation"
    REMOTE_DAYS = "remote_days"
    START_DATE = "start_date"
    TITLE = "title"
    RELOCATION = "relocation"
    REFRESHERS = "refreshers"
    ACCELERATION = "acceleration"
    SEVERANCE = "severance"
    CLAWBACK = "clawback"
    EXERCISE_WINDOW = "exercise_window"
    GUARANTEED_BONUS = "guaranteed_bonus"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class PostedRange:
    """What the job posting says the company pays for a component."""

    component: Component
    low: Stated
    high: Stated


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


@record(frozen=True, slots=True)
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
    offer: Offer = NO_OFFER
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
    offer_status: OfferStatus | None = None  # how their own offer was made: written or verbal
    posted_range: tuple[PostedRange, ...] = ()
    heard: tuple[str, ...] = ()  # what the company told them: own words, or "lever 2"
    extras: tuple[tuple[Extra, str], ...] = ()  # wish -> detail ("" where there is none)
    situation: Situation = Situation.OFFER
    own_ask: Offer | None = None  # the candidate's own figures for the ask
    unguided: bool = False  # no guide has the company, the role or the place: go on without a range
