"""An amount of a sentence on its way to a pay figure."""

from __future__ import annotations

from dataclasses import dataclass

from guides.text.amounts import Amount, Percent
from negotiation.model.guide import Component, FigureRole


@dataclass(slots=True)
class FoundFigure:
    """An amount or a percentage on its way to a figure."""

    start: int
    end: int
    amount: Amount | None
    percent: Percent | None
    component: Component | None = None
    role: FigureRole | None = None
    region: str | None = None
    dropped: bool = False
    converts: bool = False  # repeats the figure before it in another currency
    label_end: int = 0
    led: bool = False  # a cue or a list leads to it from the figure before
