"""One part before and after the company's answer, and what was asked for in between."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.packages import Room
from negotiation.analysis.results import Ask
from negotiation.model.figures import Figure
from negotiation.model.guide import Component


@dataclass(frozen=True, slots=True)
class Moved:
    """One component: offered before, offered now, and asked for in between.

    All in the unit of the offer. `asked` is None where nothing was asked for it. `worth`: what
    one unit of it is worth a year. `ask` is the first round's ask, for its kind and wording.
    `least`: the candidate's own walk-away, for base. `told`: they said what they asked for.
    """

    component: Component
    before: Figure
    now: Figure
    asked: Figure | None
    worth: Decimal
    ask: Ask
    final: bool = False
    least: Decimal = Decimal()
    told: bool = False

    @property
    def short(self) -> bool:
        """Whether what is offered now is under the candidate's own walk-away."""
        return self.now.value < self.least

    @property
    def fell(self) -> bool:
        """Whether it is lower than before."""
        return self.now.value < self.before.value

    @property
    def rose(self) -> bool:
        """Whether it is higher than before."""
        return self.now.value > self.before.value

    @property
    def share(self) -> Decimal | None:
        """How much of the gap between offer and ask the company gave."""
        if self.asked is None or self.asked.value <= self.before.value:
            return None
        return (self.now.value - self.before.value) / (self.asked.value - self.before.value)

    @property
    def reached(self) -> bool:
        """Whether it is as much as was asked for."""
        return self.asked is not None and self.now.value >= self.asked.value

    @property
    def room(self) -> Room:
        """What is left between what is offered now and what was asked for."""
        most = self.asked if self.asked is not None else self.now
        period = self.ask.spoken_period
        return Room(self.component, self.now, most, self.worth, period, self.least)
