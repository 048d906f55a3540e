"""After the company answered: which rung that is, and what to propose next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.moved import Moved
from negotiation.analysis.packages import equal_packages
from negotiation.analysis.results import Package, Round2
from negotiation.model.assumptions import (
    ACCEPTABLE_SHARE,
    FALLBACK_SHARE,
    TARGET_SHARE,
)
from negotiation.model.case import CompanyPosition
from negotiation.model.figures import Figure
from negotiation.model.guide import Component

_RUNGS = (
    (Decimal(1), "opening"),
    (TARGET_SHARE, "target"),
    (FALLBACK_SHARE, "fallback"),
    (ACCEPTABLE_SHARE, "acceptable"),
)


def judge(
    moved: tuple[Moved, ...],
    position: CompanyPosition | None,
    extra: Moved | None,
    *,
    beside: bool,
    first: Component | None = None,
) -> Round2:
    """The rung, the advice and the packages.

    `moved` is ordered by rank. `extra` is a sign-on that was not asked for before, to put in
    the place of what base lacks. `beside`: there is a written offer elsewhere to be measured by.
    `first`: the part that comes first for the candidate.
    """
    asked = tuple(item for item in moved if item.share is not None)
    rung_now = _rung(_given(asked), any(item.rose for item in moved))
    all_final = position is not None and position.all_final
    advice = _advice(_Answer(rung_now, all_final, moved, asked, extra, beside))
    packages: tuple[Package, ...] = ()
    if advice == "either_or":
        total, got = _value(asked, upto_ask=True), _value(asked, upto_ask=False)
        rooms = tuple(item.room for item in asked if not item.final)
        need = max(TARGET_SHARE * total - got, (total - got) / 4)
        packages = equal_packages(rooms, need, first)
        if not packages:
            # Nothing to choose between: then what is left of the ask, together.
            advice = _left(asked)
    return Round2(
        moved=tuple((item.component, item.before, item.now) for item in moved),
        rung=rung_now,
        advice=advice,
        packages=packages,
        rungs=tuple((item.component, _rung(item.share, item.rose)) for item in asked),
        asked=tuple(
            (item.component, item.asked) for item in moved if item.told and item.asked is not None
        ),
    )


def _given(items: tuple[Moved, ...]) -> Decimal | None:
    """How much of the value that was asked for the company gave."""
    total = _value(items, upto_ask=True)
    return _value(items, upto_ask=False) / total if total > 0 else None


def _value(items: Iterable[Moved], *, upto_ask: bool) -> Decimal:
    total = Decimal()
    for item in items:
        upto = item.asked if upto_ask else _counted(item)
        if upto is not None:
            total += item.worth * (upto.value - item.before.value)
    return total


def _counted(item: Moved) -> Figure:
    """What is offered, up to what was asked for: more than that makes no other part whole."""
    if item.asked is not None and item.asked.value > item.before.value:
        return min(item.now, item.asked, key=lambda figure: figure.value)
    return item.now


def _rung(share: Decimal | None, rose: bool) -> str:
    if share is None:
        return "below" if rose else "unmoved"
    for least, name in _RUNGS:
        if share >= least:
            return name
    return "below" if share > 0 or rose else "unmoved"


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the company said and moved, as the advice looks at it."""

    rung: str
    all_final: bool
    moved: tuple[Moved, ...]
    asked: tuple[Moved, ...]
    extra: Moved | None
    beside: bool

    @property
    def short(self) -> bool:
        """Whether base is under the walk-away: that can't be accepted, and only base mends it."""
        return any(item.short for item in self.moved)

    @property
    def fell(self) -> bool:
        """Whether a part is lower than before: that is spoken of before anything else."""
        return any(item.fell for item in self.moved)

    @property
    def enough(self) -> bool:
        """Whether it reaches the target."""
        reaches = self.rung in ("opening", "target") and not self.lopsided
        return reaches and not self.short and not self.fell

    @property
    def lopsided(self) -> bool:
        """Whether one part is more than was asked for, and another that is open hardly moved."""
        beyond = any(item.asked is not None and item.now.value > item.asked.value
                     for item in self.asked)  # fmt: skip
        left = (item.share for item in self.asked if not item.final)
        return beyond and any(share is not None and share < ACCEPTABLE_SHARE for share in left)

    @property
    def base_final(self) -> bool:
        """Whether base is closed."""
        return any(item.final and item.component is Component.BASE for item in self.moved)

    @property
    def rest(self) -> bool:
        """Whether anything is left once base is closed."""
        left = any(not item.final and not item.reached for item in self.asked)
        return left or self.extra is not None

    @property
    def as_one(self) -> bool:
        """Whether what is left stays together: it is one part, or another offer has them all."""
        return self.beside or _left(self.asked) == "one_component"


def _advice(answer: _Answer) -> str:
    """The first advice whose condition holds; else packages to choose from, where there are any."""
    rules = (
        (answer.enough, "accept"),
        (answer.fell, "restore"),
        (answer.all_final, "decide"),
        (answer.base_final and answer.rest, "rest"),
        (answer.base_final, "decide"),
        (answer.rung == "unmoved", "change_ground"),
        (answer.short, "one_component"),
        (answer.rung == "below" and answer.as_one, _left(answer.asked)),
    )
    return next((advice for holds, advice in rules if holds), "either_or")


def _left(asked: tuple[Moved, ...]) -> str:
    """One part, or several that stay together."""
    left = [item for item in asked if not item.final and not item.reached]
    return "one_component" if len(left) < 2 else "package"
