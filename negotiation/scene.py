"""What a step of the conversation sees, and what it can answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from negotiation.model.case import Case
from negotiation.model.facts import Facts
from negotiation.model.guide import BandRow, Guide
from negotiation.model.replies import Reply
from negotiation.session import State, Step


@dataclass(frozen=True, slots=True)
class Scene:
    """The state of one conversation beside the guides, for the length of one turn."""

    state: State
    facts: Facts
    today: date | None

    @property
    def case(self) -> Case:
        """What is known so far."""
        return self.state.case

    @property
    def guide(self) -> Guide | None:
        """The guide talked about; None before it is chosen, or where it is gone."""
        return self.facts.guide(self.state.guide) if self.state.guide else None

    @property
    def company(self) -> str:
        """The company's name, as shown; the key where its guide is gone."""
        guide = self.guide
        if guide is not None:
            return guide.company
        named = (one.name for one in self.facts.companies() if one.key == self.case.company)
        return next(named, self.case.company)

    @property
    def regions(self) -> tuple[str, ...]:
        """The guide's regions, as printed."""
        rows = self.guide.bands if self.guide else ()
        return tuple(dict.fromkeys(row.region for row in rows if row.region is not None))

    @property
    def rows(self) -> tuple[BandRow, ...]:
        """The rows of the region: several where the guide has one per level."""
        rows = self.guide.bands if self.guide else ()
        if not self.regions:
            return rows
        region = self.case.region or (self.regions[0] if len(self.regions) == 1 else None)
        return tuple(row for row in rows if row.region == region)

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels to choose between in the region."""
        return tuple(dict.fromkeys(row.level for row in self.rows if row.level is not None))

    @property
    def row(self) -> BandRow | None:
        """The one row, once region and level are known."""
        rows = self.rows
        if len(self.levels) > 1:
            rows = tuple(row for row in rows if row.level == self.case.band_level)
        return rows[0] if rows else None

    @property
    def place(self) -> str:
        """The row's label: "London", "Senior (L5)"."""
        row = self.row
        return (row.region or row.level or self.company) if row else self.company

    def having(self, case: Case) -> State:
        """The state with another case."""
        return replace(self.state, case=case)


@dataclass(frozen=True, slots=True)
class Answered:
    """Understood. `notes` read back what was; `replies` go out before the next question."""

    state: State
    notes: tuple[str, ...] = ()
    replies: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True)
class Missed:
    """Not understood: asked again, with a hint and an example.

    `state` is only set where it counts how often that happened; there is no way back to it.
    """

    hint: str
    state: State | None = None


@dataclass(frozen=True, slots=True)
class Aside:
    """A word in between; the question stays."""

    text: str
    replies: tuple[Reply, ...] = ()


Heard = Answered | Missed | Aside
Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Piece:
    """One step: how it asks, and how it hears words, a menu's values and a form.

    `buttons` maps a button to the words it stands for. `why` is the answer to "help".
    """

    name: str
    ask: Callable[[Scene], Reply]
    hear: Callable[[Scene, str], Heard]
    why: str
    buttons: Mapping[str, str] = field(default_factory=dict)
    pick: Callable[[Scene, tuple[str, ...]], Heard] | None = None
    submit: Callable[[Scene, Values], Heard] | None = None
    skippable: bool = True


def done(state: State, *steps: Step) -> State:
    """`state` with `steps` answered."""
    return replace(state, done=tuple(dict.fromkeys((*state.done, *steps))))


def undone(state: State, *steps: Step) -> State:
    """`state` with `steps` to be asked again."""
    return replace(state, done=tuple(step for step in state.done if step not in steps))
