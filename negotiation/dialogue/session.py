"""One person's conversation, frozen: where it is, what is known, and the way back.

Only dataclasses, enums, tuples, Decimal, date, str, int, bool and None: it goes to JSON and back.
Every change of a field here changes the stored format: `tests/storage/test_formats.py`.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Protocol, runtime_checkable

from negotiation.model.case import Case
from negotiation.model.guide import EquityKind
from negotiation.model.money import Period
from negotiation.model.record import record, replace
from negotiation.model.said import Part, Told

MOST_STEPS_BACK = 20  # a stored session stays small; nobody goes back further


class Step(StrEnum):
    """What is being asked. The first group is the interview, in its order."""

    COMPANY = "company"
    ROLE = "role"
    REGION = "region"
    BAND_LEVEL = "band_level"
    OFFER = "offer"
    REST = "rest"
    RIVALS = "rivals"
    RIVAL_OFFER = "rival_offer"
    RIVAL_NAME = "rival_name"
    PRIORITY = "priority"
    WALK_AWAY = "walk_away"
    TICKS = "ticks"
    PROOF = "proof"
    DEADLINE = "deadline"
    CLAIMS = "claims"  # "this is what it will say in your name"
    PLAN = "plan"  # the script is there, and the conversation stays
    # Refinements, each from the menu under the plan.
    REFINE = "refine"
    HEARD = "heard"
    VESTING = "vesting"
    SIGN_ON_YEARS = "sign_on_years"
    OPTION_TERMS = "option_terms"
    PEER_LEVEL = "peer_level"
    MULTIPLIER = "multiplier"
    NAMING = "naming"
    SIGN_CONDITION = "sign_condition"
    TONE = "tone"
    ASK_RANGE = "ask_range"
    STRETCH = "stretch"
    FORFEITS = "forfeits"
    REVEAL_FLOOR = "reveal_floor"
    RATE = "rate"
    # After the counteroffer went out.
    THEY_SAID = "they_said"
    REHEARSE = "rehearse"
    # No offer yet, or a raise.
    EXPECTATIONS = "expectations"
    # Detours, reachable from anywhere.
    EDIT = "edit"
    START_OVER = "start_over"
    FORGET = "forget"
    STOPPED = "stopped"


DETOURS = (Step.STOPPED, Step.FORGET, Step.START_OVER, Step.EDIT)
WHERE = (Step.COMPANY, Step.ROLE, Step.REGION, Step.BAND_LEVEL)  # the guide, and its row
_FIRST = (*DETOURS, *WHERE)
OF_A_RIVAL = (Step.RIVALS, Step.RIVAL_OFFER, Step.RIVAL_NAME)
INTERVIEW = (
    *WHERE,
    Step.OFFER,
    Step.REST,
    *OF_A_RIVAL,
    Step.PRIORITY,
    Step.WALK_AWAY,
    Step.TICKS,
    Step.PROOF,
    Step.DEADLINE,
    Step.CLAIMS,
)


class Choosing(StrEnum):
    """What a choice does."""

    TAKE = "take"  # its settings become the answers
    RETYPE = "retype"  # the answer is asked for again
    DROP = "drop"  # the conversation goes on without it


@dataclass(frozen=True, slots=True)
class Target:
    """Whose offer: the person's own, or a rival's by its name ("" for one without)."""

    rival: str | None = None

    @property
    def own(self) -> bool:
        """Whether it is the offer talked about."""
        return self.rival is None


OWN = Target()
"""The person's own offer."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One part of an offer, complete, to be put where it belongs; or a day, a name, a level."""

    part: Part | None = None
    target: Target = Target()
    amount: int | None = None
    currency: str | None = None
    per: Period | None = None
    years: int | None = None
    percent: Decimal | None = None
    price: Decimal | None = None  # of a share: a strike, or what it is worth
    units: int | None = None
    shares: tuple[Decimal, ...] | None = None
    kind: EquityKind | None = None
    guaranteed: bool | None = None
    words: str = ""
    day: datetime.date | None = None
    level: str | None = None
    moved: bool = False  # their answer to the counteroffer


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to settle what is unclear."""

    id: str
    label: str
    does: Choosing = Choosing.TAKE
    sets: tuple[Setting, ...] = ()


@dataclass(frozen=True, slots=True)
class Clarification:
    """Something said that fits twice, or not at all: asked before it is used.

    `about` names it as a case file does ("offer.base", "competing_offers.OpenAI.base",
    "deadline"). `told` is the figure as said, `target` whose. `asked`: how often it was asked.
    """

    about: str
    said: str
    question: str
    choices: tuple[Choice, ...] = ()
    told: Told | None = None
    target: Target = Target()
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A figure told before the row was known, kept until it is."""

    told: Told
    target: Target = Target()
    labelled: bool = True


@dataclass(frozen=True, slots=True)
class Reminder:
    """A message that the person asked for, once, about their deadline: `at` is in UTC."""

    at: datetime.datetime
    day: datetime.date


_NO_CASE = Case("", "")


@record(frozen=True, slots=True)
class State:
    """All that `back` undoes.

    `guide` is the id of the guide talked about; `lacks` what was asked for and no guide has
    (company, role or place), where the person goes on without one. `done` holds the steps that were
    answered or skipped, `rivals_done` what was answered or skipped of each rival ("openai:offer").
    `unlisted` is what was asked for last and no guide has, while going on without one is offered.
    `resume` is where a detour came from. `proposed` is what "did you mean" offered and a yes
    accepts. `confirmed` are the statements that the person said are true.
    """

    step: Step = Step.COMPANY
    case: Case = _NO_CASE
    guide: str | None = None
    lacks: str = ""
    unlisted: str = ""
    done: tuple[Step, ...] = ()
    rivals_done: tuple[str, ...] = ()
    open: tuple[Clarification, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    places: tuple[str, ...] = ()  # place keys named before the guide was known
    roles: tuple[str, ...] = ()  # role keys named before the company was known
    resume: Step | None = None
    proposed: str | None = None
    confirmed: tuple[str, ...] = ()
    rehearsed: tuple[str, ...] = ()
    reminder: Reminder | None = None
    accepted: bool = False
    declined: bool = False

    @property
    def unclear(self) -> Clarification | None:
        """What was said and is asked about now; a detour asks its own question first, and so does
        the row beside which a figure is read.
        """
        return self.open[0] if self.open and self.step not in _FIRST else None


@runtime_checkable
class Past(Protocol):
    """A state of before: still in memory (`Left`), or stored and decoded when it is asked for."""

    @property
    def state(self) -> State:
        """What `back` returns to; raises `LostPast` where what is stored makes no sense."""
        ...


@dataclass(frozen=True, slots=True)
class Left:
    """A state that was left in this turn."""

    state: State


@record(frozen=True, slots=True)
class Session:
    """`version` grows by one with each save, from the hundredth of a second in which the first was
    made (0: never saved); `today` is set before every step.

    `misses`: how often in a row the answer to this question could not be read. `heard`: the
    snowflake of the last message heard, which `back` does not undo. `idle`: how many saves in a
    row noted only that a message was heard.
    """

    state: State = field(default_factory=State)
    history: tuple[Past, ...] = ()  # oldest first
    user_id: int = 0
    version: int = 0
    today: datetime.date | None = None
    misses: int = 0
    guides_version: str = ""
    heard: int = 0
    idle: int = 0

    @property
    def step(self) -> Step:
        """The question being asked."""
        return self.state.step

    @property
    def case(self) -> Case:
        """What is known so far."""
        return self.state.case

    @property
    def drawn(self) -> int:
        """The version that the controls on the screen were drawn for."""
        return self.version - self.idle

    def moved(self, state: State) -> Session:
        """The session with `state`, and the way back to the present one."""
        if state == self.state:
            return replace(self, misses=0)
        history = (*self.history, Left(self.state))[-MOST_STEPS_BACK:]
        return replace(self, state=state, history=history, misses=0)
