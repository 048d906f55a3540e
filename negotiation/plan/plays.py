"""Plays: which situation this is. It decides the first move, the order, what is asked, what waits.

The rules are read from the top and the first that holds is the play. A date that runs out goes
before a level to settle, a level before money, what is missing or lost before what is wished for.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from negotiation.analysis.first_year import is_large_bonus
from negotiation.analysis.results import Analysis, Ask, Cause
from negotiation.model.assumptions import EXPLODING_DAYS, HURRIED_DAYS
from negotiation.model.case import Case, Priority, Situation, Stage
from negotiation.model.guide import Component
from negotiation.model.offer import OfferStatus
from negotiation.plan.reasons import has_equity, is_paper
from negotiation.plan.told import Sayable, has_no_proof
from negotiation.plan.wording import open_asks


class Play(StrEnum):
    """A situation with a way to act in it."""

    PLAIN_COUNTER = "plain_counter"
    TIME_FIRST = "time_first"
    STILL_OPEN = "still_open"  # the company's date has passed
    RIVALS_CLOCK = "rivals_clock"
    LIQUID_AGAINST_PAPER = "liquid_against_paper"
    LEVEL_FIRST = "level_first"
    MISSING_PART = "missing_part"
    MAKE_WHOLE = "make_whole"
    ONE_LEVER_LEFT = "one_lever_left"
    NO_PROOF = "no_proof"
    CASH_FIRM = "cash_firm"
    CLOSE_WITH_CONDITION = "close_with_condition"
    WRITTEN_FIRST = "written_first"  # the offer was made by word of mouth
    READY = "ready"  # nothing to ask for
    BASE_SETTLED = "base_settled"
    THEY_MOVED = "they_moved"
    THEY_HELD = "they_held"
    LOWERED = "lowered"
    FINAL = "final"
    ACCEPT = "accept"
    EXPECTATIONS = "expectations"
    RAISE = "raise"


def play_of(case: Case, numbers: Analysis, told: Sayable) -> Play:
    """The play for a case."""
    if case.situation is Situation.EXPECTATIONS:
        return Play.EXPECTATIONS
    if case.situation is Situation.RAISE:
        return Play.RAISE
    if case.stage is Stage.ROUND2 and numbers.round2 is not None:
        return _ROUND2[numbers.round2.advice]
    return next(play for holds, play in _OPENING if holds(case, numbers, told))


_ROUND2 = {
    "accept": Play.ACCEPT,
    "close": Play.CLOSE_WITH_CONDITION,
    "restore": Play.LOWERED,
    "rest": Play.BASE_SETTLED,
    "either_or": Play.THEY_MOVED,
    "package": Play.THEY_MOVED,
    "one_component": Play.THEY_MOVED,
    "change_ground": Play.THEY_HELD,
    "decide": Play.FINAL,
}


def names_no_figure(case: Case, numbers: Analysis, play: Play) -> bool:
    """Whether the candidate's own figures stay unsaid for now."""
    if play in (Play.LEVEL_FIRST, Play.WRITTEN_FIRST, Play.READY, Play.EXPECTATIONS):
        return True
    if play is Play.RAISE:
        return False
    opening = case.stage is Stage.OPENING and play is not Play.CLOSE_WITH_CONDITION
    return opening and is_level_first(case, numbers)


def is_level_first(case: Case, numbers: Analysis) -> bool:
    """Whether the level is to be settled before any figure is named."""
    view = numbers.level
    above = view is not None and view.verdict == "above" and not view.by_pay
    return case.priority is Priority.LEVEL or above


def missing_parts(numbers: Analysis, told: Sayable) -> tuple[Component, ...]:
    """Parts that belong to the offer and have no figure: equity that the guide's row pays, a bonus
    that they told the candidate of without one.
    """
    row = numbers.row
    if numbers.offer.base is None or (row.base is None and not row.is_blank):
        return ()
    if _lacks_equity(numbers):
        return (Component.EQUITY,)
    spoken_of = any(each.parts == (Component.BONUS,) and not each.has_figure for each in told.heard)
    return (Component.BONUS,) if numbers.offer.bonus is None and spoken_of else ()


def _lacks_equity(numbers: Analysis) -> bool:
    if numbers.offer.equity is None:
        return numbers.row.equity is not None
    return numbers.valuation.own.equity_annual is None


def _closing(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return bool(told.promise and told.promise.at_terms) and any(
        ask.cause is Cause.CONDITION for ask in numbers.asks
    )


def _verbal(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return case.offer_status is OfferStatus.VERBAL


def _passed(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return numbers.leverage.tempo == "passed"


def _time_first(case: Case, numbers: Analysis, told: Sayable) -> bool:
    days, clock = numbers.leverage.days_left, numbers.leverage.clock
    theirs = clock is not None and clock.rival is not None  # and runs out before
    return days is not None and 0 <= days <= EXPLODING_DAYS and not theirs


def _rivals_clock(case: Case, numbers: Analysis, told: Sayable) -> bool:
    clock = numbers.leverage.clock
    return clock is not None and clock.rival is not None and clock.days <= HURRIED_DAYS


def _level_first(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return is_level_first(case, numbers)


def _make_whole(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return told.forfeits is not None and any(
        ask.cause is Cause.FORFEITS for ask in open_asks(numbers)
    )


def _missing(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return bool(missing_parts(numbers, told))


def _cash_firm(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return is_large_bonus(numbers.valuation.own, numbers.offer)


def _ready(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return not open_asks(numbers)


def _one_lever(case: Case, numbers: Analysis, told: Sayable) -> bool:
    asks = open_asks(numbers)
    base = next((ask for ask in numbers.asks if ask.component is Component.BASE), None)
    return base is not None and base.hold and len(asks) == 1 and _is_other(asks[0])


def _is_other(ask: Ask) -> bool:
    return ask.component is not Component.BASE


def _paper(case: Case, numbers: Analysis, told: Sayable) -> bool:
    rival = told.rival
    if rival is None or rival.terms is None or rival.view.valued is None:
        return False
    own, theirs = numbers.valuation.own, rival.view.valued
    if not has_equity(own) and not has_equity(theirs):
        return False
    return is_paper(own) is not is_paper(theirs)


def _no_proof(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return has_no_proof(told)


def _any(case: Case, numbers: Analysis, told: Sayable) -> bool:
    return True


_Rule = Callable[[Case, Analysis, Sayable], bool]
_OPENING: tuple[tuple[_Rule, Play], ...] = (
    (_closing, Play.CLOSE_WITH_CONDITION),
    (_verbal, Play.WRITTEN_FIRST),
    (_passed, Play.STILL_OPEN),
    (_time_first, Play.TIME_FIRST),
    (_level_first, Play.LEVEL_FIRST),
    (_rivals_clock, Play.RIVALS_CLOCK),
    (_make_whole, Play.MAKE_WHOLE),
    (_missing, Play.MISSING_PART),
    (_cash_firm, Play.CASH_FIRM),
    (_ready, Play.READY),
    (_one_lever, Play.ONE_LEVER_LEFT),
    (_paper, Play.LIQUID_AGAINST_PAPER),
    (_no_proof, Play.NO_PROOF),
    (_any, Play.PLAIN_COUNTER),
)
