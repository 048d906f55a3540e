"""What a person can do to a case, whichever way they say it: a text, a form, a button, a menu."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from negotiation.dialogue.session import OWN, Clarification, Setting, Step, Target, Waiting
from negotiation.model.case import (
    CompanyPosition,
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
from negotiation.model.offer import Offer, OfferStatus
from negotiation.model.said import Part


@dataclass(frozen=True, slots=True)
class Put:
    """One complete part of an offer, put where it belongs."""

    setting: Setting


@dataclass(frozen=True, slots=True)
class Drop:
    """ "No bonus": the part is none; that is zero, not unknown."""

    part: Part
    target: Target = OWN


@dataclass(frozen=True, slots=True)
class Wait:
    """A figure whose row is not known yet."""

    waiting: Waiting


@dataclass(frozen=True, slots=True)
class Clarify:
    """A question about something said, to be settled before it is used."""

    clarification: Clarification


@dataclass(frozen=True, slots=True)
class PutRival:
    """What is said of a competing offer besides its figures; None changes nothing."""

    name: str
    status: OfferStatus | None = None
    may_name: bool | None = None
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """The figures of one's own offer and of a competing one change places."""

    name: str


@dataclass(frozen=True, slots=True)
class Turn:
    """The amounts of two parts of one's own offer change places."""

    one: Part
    other: Part


@dataclass(frozen=True, slots=True)
class Swap:
    """The company negotiated with, as shown, and a competing one change places with all they have.

    `role` and `place` are keys of the present guide and row, kept where the next guide has them.
    """

    name: str
    own: str
    role: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class GiveTo:
    """Every figure of one's own offer was a competing one's."""

    name: str


@dataclass(frozen=True, slots=True)
class RenameRival:
    """A competing offer is another company's than was said."""

    name: str
    to: str


@dataclass(frozen=True, slots=True)
class DropRival:
    """A competing offer is no more, or never was."""

    name: str


@dataclass(frozen=True, slots=True)
class NoRivals:
    """There is no other offer."""


@dataclass(frozen=True, slots=True)
class GrantTerms:
    """What is said of the grant besides its amount."""

    target: Target = OWN
    cliff_months: int | None = None
    evenly: bool = False
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Prefer:
    """What matters most."""

    priority: Priority | None


@dataclass(frozen=True, slots=True)
class Due:
    """The day by which they want an answer; None: there is none."""

    day: date | None


@dataclass(frozen=True, slots=True)
class Level:
    """The person's level today."""

    level: PeerLevel | None


@dataclass(frozen=True, slots=True)
class Place:
    """Company, role, region or level of the guide; None changes nothing.

    `lacks` is what no guide has, where one goes on without; `role` is then as the person says it.
    """

    company: str | None = None
    guide: str | None = None
    region: str | None = None
    level: str | None = None
    lacks: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Unlisted:
    """No guide has it; going on without one is offered."""

    name: str


@dataclass(frozen=True, slots=True)
class OwnFacts:
    """What is true of the person: replaces what was there."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Manner:
    """Tone and the other switches of the script; None changes nothing."""

    tone: Tone | None = None
    ask_range: bool | None = None
    stretch: bool | None = None
    reveal_floor: bool | None = None
    multiplier: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Something without a price."""

    extras: tuple[tuple[Extra, str], ...]


@dataclass(frozen=True, slots=True)
class OwnAsk:
    """The person's own figures for the ask; none where they took them back."""

    offer: Offer | None


@dataclass(frozen=True, slots=True)
class Posted:
    """The range of the job posting."""

    ranges: tuple[PostedRange, ...]


@dataclass(frozen=True, slots=True)
class TheySaid:
    """What the company told the person, in own words or by its lever."""

    heard: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rate:
    """The person's own exchange rate."""

    currency: str
    rate: Decimal


@dataclass(frozen=True, slots=True)
class Promise:
    """ "I would sign by … if …", or none."""

    condition: SignCondition | None


@dataclass(frozen=True, slots=True)
class Stands:
    """How things stand: the stage, what they call final, the situation, how the offer was made."""

    stage: Stage | None = None
    position: CompanyPosition | None = None
    situation: Situation | None = None
    status: OfferStatus | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """Questions that need not be asked any more."""

    steps: tuple[Step, ...]


Act = (
    Put | Drop | Wait | Clarify | PutRival | RenameRival | DropRival | Exchange | Swap | GiveTo
    | Turn | NoRivals | GrantTerms | Prefer | Due | Level | Place | OwnFacts | Manner | Wish
    | OwnAsk | Posted | TheySaid | Rate | Promise | Stands | Done | Unlisted
)  # fmt: skip
