"""What the guide itself foresees of the talk: the expected counter, and what it would accept.

Both are for the candidate's eyes only. They are brought to the row as its asks are.
"""

from __future__ import annotations

from negotiation.analysis.aims import brought_here
from negotiation.analysis.components import ComponentTerms
from negotiation.analysis.results import Foreseen
from negotiation.analysis.row_context import RowContext
from negotiation.model.guide import FigureRole, PayFigure
from negotiation.model.record import replace

_ROLES = (FigureRole.COUNTER, FigureRole.ACCEPT)


def foreseen(terms: tuple[ComponentTerms, ...], ground: RowContext) -> tuple[Foreseen, ...]:
    """For each offered component, what the strategy says of their answer and of accepting."""
    strategy = ground.guide.strategy
    if strategy is None:
        return ()
    found: list[Foreseen] = []
    for each in terms:
        for role in _ROLES:
            about = [figure for figure in strategy.figures if figure.role is role]
            high = brought_here(about, "strategy", each, ground)
            low = brought_here(map(_low_end, about), "strategy", each, ground)
            if high is not None and low is not None:
                ends = each.in_offer(low.figure), each.in_offer(high.figure)
                found.append(Foreseen(each.component, role, *ends, high.scaled))
    return tuple(found)


def _low_end(figure: PayFigure) -> PayFigure:
    percent = figure.percent
    return replace(
        figure, high=figure.low, percent=None if percent is None else (percent[0], percent[0])
    )
