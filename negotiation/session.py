"""One person's conversation, frozen: where it is, what is known, and the way back.

Only dataclasses, enums, tuples, Decimal, date, str, int, bool and None: it goes to JSON and back.
Every change of a field here changes the stored format: `tests/storage/test_formats.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Protocol, runtime_checkable

from negotiation.model.case import Case
from negotiation.model.money import Period
from negotiation.model.offer import NO_OFFER, Offer, OfferStatus

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
    PLAN = "plan"  # the script is there, and the conversation stays
    # Refinements, each from the menu under the plan.
    REFINE = "refine"
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
    NEW_FIGURES = "new_figures"
    ANOTHER = "another"  # another company was named: a new conversation?
    # Detours, reachable from anywhere.
    EDIT = "edit"
    START_OVER = "start_over"
    FORGET = "forget"
    STOPPED = "stopped"


INTERVIEW = (
    Step.COMPANY,
    Step.ROLE,
    Step.REGION,
    Step.BAND_LEVEL,
    Step.OFFER,
    Step.REST,
    Step.RIVALS,
    Step.RIVAL_OFFER,
    Step.RIVAL_NAME,
    Step.PRIORITY,
    Step.WALK_AWAY,
    Step.TICKS,
    Step.PROOF,
    Step.DEADLINE,
)


class Choosing(StrEnum):
    """What a choice does."""

    TAKE = "take"  # its settings become the answers
    RETYPE = "retype"  # the answer is asked for again
    DROP = "drop"  # the conversation goes on without it
    RECHECK = "recheck"  # role and region are looked at again


@dataclass(frozen=True, slots=True)
class Setting:
    """An amount, or a percentage, to be taken as the answer `about` names.

    `about` is "base", "equity", "bonus", "sign_on", "sign_on_year2", "walk_away" …; "rival." in
    front of it for the competing offer being asked about. `years`: equity, 1 is paid every year.
    """

    about: str
    amount: int | None = None
    currency: str | None = None
    years: int | None = None
    percent: Decimal | None = None
    words: str = ""
    per: Period | None = None  # only where the row pays by the month


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to settle a doubt."""

    id: str
    label: str
    does: Choosing = Choosing.TAKE
    sets: tuple[Setting, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something typed that was reinterpreted or fits twice: asked before it is used.

    `asked`: how often it was asked again because the answer was none.
    """

    about: str
    question: str
    choices: tuple[Choice, ...]
    asked: int = 0


@dataclass(frozen=True, slots=True)
class DraftRival:
    """A competing offer still being asked about. None: not said yet."""

    company: str | None = None
    status: OfferStatus | None = None
    may_name: bool | None = None
    offer: Offer = NO_OFFER
    deadline_days: int | None = None


_NO_CASE = Case("", "")


@dataclass(frozen=True, slots=True)
class State:
    """All that `back` undoes.

    `guide` is the id of the guide talked about. `done` holds the steps that were answered or
    skipped. `resume` is where a detour (edit, start over, stop …) came from. `proposed` is what
    "did you mean" offered and a yes accepts. `typed` is what was said before the guide's row was
    known: it is read once it is. `parked` are the doubts that wait while another answer is edited.
    """

    step: Step = Step.COMPANY
    case: Case = _NO_CASE
    guide: str | None = None
    done: tuple[Step, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    parked: tuple[Doubt, ...] = ()
    rival: DraftRival | None = None
    resume: Step | None = None
    proposed: str | None = None
    typed: str | None = None


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


@dataclass(frozen=True, slots=True)
class Session:
    """`version` grows by one with each save, from the second in which the first was made
    (0: never saved); `today` is set before every step.

    `misses`: how often in a row the answer to this question could not be read. `heard`: the
    snowflake of the last message heard, which `back` does not undo. `idle`: how many saves in a
    row noted only that a message was heard.
    """

    state: State = field(default_factory=State)
    history: tuple[Past, ...] = ()  # oldest first
    user_id: int = 0
    version: int = 0
    today: date | None = None
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
