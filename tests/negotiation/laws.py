"""Laws that hold for every plan whatever the case, checked against the case and the figures."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from negotiation.analysis.first_year import yearly_worth
from negotiation.analysis.results import Ask, Cause, Zone
from negotiation.model.assumptions import JUMP, PACKAGE_SHARE_WITH_CAUSE
from negotiation.model.figures import FromCandidate
from negotiation.model.guide import Component
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase
from negotiation.plan.plan import Plan
from tests.negotiation.honesty import faults, names_in_guide, unanswered, unsayable

# What is asked for because the candidate said so, or lost it, or had it offered before.
_THEIRS = (Cause.OWN, Cause.CONDITION, Cause.FORFEITS, Cause.RESTORED, Cause.BASE_GAP)


def broken(plan: Plan) -> list[str]:
    """Every law that a plan breaks."""
    return [
        *faults(plan),
        *unanswered(plan),
        *unsayable(plan.numbers),
        *_names(plan),
        *_jumps(plan),
        *_package(plan),
        *_previous(plan),
        *_rungs(plan),
        *_quoted(plan),
        *_widened(plan),
        *_silent(plan),
    ]


def _open(plan: Plan) -> list[Ask]:
    return [ask for ask in plan.numbers.asks if not ask.hold]


def _names(plan: Plan) -> Iterator[str]:
    spoken = f"{plan.email} {plan.call} {plan.brief}"
    for name in names_in_guide(plan.numbers.guide, spoken, plan.case):
        yield f"names {name}, which the candidate did not"


def _jumps(plan: Plan) -> Iterator[str]:
    """No opening is further above the offer than the longest jump, or the middle of its range."""
    if plan.numbers.round2 is not None:
        return
    for ask in (*plan.numbers.asks, *plan.numbers.kept):
        x = ask.offered.value if ask.offered is not None else Decimal()
        middle = _middle(plan, ask, x)
        if plan.case.unguided and middle is None:
            middle = x  # no range: nothing but the jump
        if ask.hold or ask.cause in _THEIRS or middle is None:
            continue
        longest = x * (1 + JUMP[ask.component][1])
        if ask.opening.value > max(longest, middle):
            yield f"{ask.component}: {ask.opening.value} is too far above {x}"


def _middle(plan: Plan, ask: Ask, x: Decimal) -> Decimal | None:
    """The middle of the part's range in the unit of the offer; None where it has no range."""
    for at in plan.numbers.positions:
        if at.component is ask.component and at.offered.value > 0 and x > 0:
            return (at.low.value + at.high.value) / 2 * x / at.offered.value
    return None


def _package(plan: Plan) -> Iterator[str]:
    """All asks add at most 30% to the first year, but for a base brought into its range."""
    first = plan.numbers.first_year
    if first is None or plan.numbers.round2 is not None:
        return
    added = Decimal()
    for ask in _open(plan):
        if ask.cause in _THEIRS or ask.opening.unit not in (first.unit, "%"):
            continue
        added += ask.raised_by * yearly_worth(ask, plan.numbers.offer)
    room = first.value * PACKAGE_SHARE_WITH_CAUSE + _into_range(plan)
    if added > room:
        yield f"adds {added} to a first year of {first.value}"


def _into_range(plan: Plan) -> Decimal:
    """What lifts an offer below the range, or below the walk-away, up to it."""
    base = next((ask for ask in _open(plan) if ask.component is Component.BASE), None)
    if base is None:
        return Decimal()
    x = base.offered.value if base.offered is not None else Decimal()
    zones = [at.zone for at in plan.numbers.positions if at.component is Component.BASE]
    floor = plan.numbers.walk_away
    raised = Zone.BELOW in zones or (floor is not None and floor.value >= x)
    return base.raised_by * yearly_worth(base, plan.numbers.offer) if raised else Decimal()


def _previous(plan: Plan) -> Iterator[str]:
    """Nothing exceeds what was asked for before but the candidate's own terms."""
    round2 = plan.numbers.round2
    if round2 is None:
        return
    before = dict(round2.asked)
    for ask in _open(plan):
        told = before.get(ask.component)
        if told is not None and ask.cause not in _THEIRS and ask.opening.value > told.value:
            yield f"{ask.component}: {ask.opening.value} is above {told.value}, asked before"


def _rungs(plan: Plan) -> Iterator[str]:
    for ask in plan.numbers.asks:
        x = ask.offered.value if ask.offered is not None else Decimal()
        steps = [ask.opening, ask.target, ask.fallback, ask.acceptable]
        values = [step.value for step in steps]
        if values != sorted(values, reverse=True) or values[-1] < x:
            yield f"{ask.component}: rungs {values} over {x}"


def _quoted(plan: Plan) -> Iterator[str]:
    """Figures of another offer stand only where that one may be quoted, or as not in writing."""
    rivals = plan.numbers.leverage.rivals
    quoted = {f"competing_offers[{view.index}]" for view in rivals if view.may_quote}
    by_word = {
        f"competing_offers[{view.index}]"
        for view in rivals
        if view.offer.status is OfferStatus.VERBAL
    }
    for where, phrase in plan.spoken():
        allowed = quoted | by_word if "in writing" in str(phrase) else quoted
        for amount in phrase.amounts:
            source = amount.figure.source
            field = source.field if isinstance(source, FromCandidate) else ""
            if field.startswith("competing") and field.split(".")[0] not in allowed:
                yield f"{where}: quotes {amount.text} of {field}"


def _widened(plan: Plan) -> Iterator[str]:
    """A promise with terms stands beside exactly these, and beside no other ask."""
    condition = plan.case.sign_condition
    if condition is None:
        return
    promising = [where for where, phrase in plan.spoken() if _promises(phrase)]
    if promising and not condition.confirmed:
        yield f"promises unconfirmed in {promising[0]}"
    others = sorted(ask.component for ask in _open(plan) if ask.cause is not Cause.CONDITION)
    if promising and condition.at and others:
        yield f"{promising[0]}: promises to sign while {others} are asked for"


def _promises(phrase: Phrase) -> bool:
    return any(claim.source == "sign_condition" for claim in phrase.claims)


def _silent(plan: Plan) -> Iterator[str]:
    """Where the level comes first, or the offer in writing, no figure of one's own is named."""
    if not plan.matter.silent:
        return
    reported = {
        end.value
        for at in (*plan.numbers.positions, *plan.numbers.posted)
        for end in (at.low, at.high)
    }
    own = {
        ask.opening
        for ask in _open(plan)
        if ask.opening.value not in reported
        and ask.cause not in (Cause.RESTORED, Cause.RIVAL)  # facts, to be quoted as such
    }
    for where, phrase in plan.spoken():
        for amount in phrase.amounts:
            if amount.figure in own:
                yield f"{where}: names {amount.text} too early"
