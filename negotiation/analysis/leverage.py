"""Competing offers and deadlines: how strong they are, and what may be said of them.

A rival is compared with the offer by its yearly value without sign-on, in one currency, at face
value and with illiquid equity at the multiplier.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.results import Batna, Clock, Leverage, RivalView, Valued
from negotiation.analysis.valuation import told_alone
from negotiation.model.assumptions import EXPLODING_DAYS, HURRIED_DAYS, PARITY_HIGH, PARITY_LOW
from negotiation.model.case import Deadline
from negotiation.model.caution import Caution
from negotiation.model.figures import Computed, Figure
from negotiation.model.offer import CompetingOffer, OfferStatus
from negotiation.model.record import replace

Rates = tuple[tuple[str, Decimal], ...]

# The strongest first, to choose which rival to build on.
_STRENGTH = (
    Batna.STRONG,
    Batna.PARITY,
    Batna.DEPENDS,
    Batna.WEAK,
    Batna.NOT_COMPARABLE,
    Batna.IN_PROCESS,
    Batna.NONE,
)


def weigh(
    own: Valued,
    rivals: tuple[tuple[int, CompetingOffer, Valued], ...],
    rates: Rates,
    deadline: Deadline | None,
    today: date | None,
) -> tuple[Leverage, tuple[Caution, ...]]:
    """All of it. `rivals` with their place in the case.

    `rates`: currency to units of the offer's currency, the candidate's own.
    """
    warnings: list[Caution] = []
    views = tuple(
        replace(_view(own, offer, valued, rates, warnings), index=index)
        for index, offer, valued in rivals
    )
    best = min(views, key=lambda view: _STRENGTH.index(view.batna), default=None)
    days = _days_left(deadline, today)
    if deadline is not None and days is None:
        warnings.append(
            Caution("today_unknown", "I can't count the days to the deadline without today's date.")
        )
    batna = best.batna if best is not None else Batna.NONE
    clock = _first_clock(days, views)
    pace = tempo(days) if clock is None or clock.rival is None else tempo(clock.days)
    return Leverage(batna, views, best, days, tempo(days), clock, pace), tuple(warnings)


def _first_clock(days: int | None, views: tuple[RivalView, ...]) -> Clock | None:
    """The date that comes first, the company's own where both are the same day.

    A rival's counts where its offer is in writing and no weaker: only such an offer may be
    pointed to. A date that has passed is no clock.
    """
    clocks = [Clock(days)] if days is not None and days >= 0 else []
    clocks += [
        Clock(view.offer.deadline_days, view)
        for view in views
        if view.offer.deadline_days is not None
        and view.offer.deadline_days >= 0
        and view.offer.status is OfferStatus.WRITTEN
        and view.batna is not Batna.WEAK
    ]
    return min(clocks, key=lambda clock: clock.days, default=None)


def classify(ratio: Decimal) -> Batna:
    """A rival's value over the offer's: weak below .95, strong above 1.05, else parity."""
    if ratio < PARITY_LOW:
        return Batna.WEAK
    return Batna.PARITY if ratio <= PARITY_HIGH else Batna.STRONG


def compare(face: Decimal, at: Decimal) -> Batna:
    """The class at face value, or DEPENDS where the multiplier turns a match into a weaker offer.

    Strong at face and level at the multiplier is still an offer to build on, and nothing that
    the plan does differs between the two, so the class at face stands.
    """
    by_face, by_multiplier = classify(face), classify(at)
    if (by_face is Batna.WEAK) is not (by_multiplier is Batna.WEAK):
        return Batna.DEPENDS
    return by_face


def _days_left(deadline: Deadline | None, today: date | None) -> int | None:
    """Business days from today to the deadline; negative when it has passed."""
    if deadline is None:
        return None
    if deadline.days is not None:
        return deadline.days
    if deadline.date is None or today is None:
        return None
    return business_days(today, deadline.date)


def business_days(start: date, end: date) -> int:
    """Weekdays after `start` up to and with `end`; negative where `end` is earlier."""
    if end < start:
        return -max(1, business_days(end, start))
    weeks, rest = divmod((end - start).days, 7)
    extra = sum((start + timedelta(days=1 + i)).weekday() < 5 for i in range(rest))
    return weeks * 5 + extra


def tempo(days: int | None) -> str:
    """The pace a deadline sets."""
    if days is None:
        return "none"
    if days < 0:
        return "passed"
    if days <= EXPLODING_DAYS:
        return "exploding"
    return "today" if days <= HURRIED_DAYS else "normal"


def _view(
    own: Valued, offer: CompetingOffer, valued: Valued, rates: Rates, warnings: list[Caution]
) -> RivalView:
    if offer.status is OfferStatus.IN_PROCESS:
        return RivalView(offer, None, Batna.IN_PROCESS, None, False)
    rate = _rate(own.currency, valued.currency, rates)
    if rate is None:
        warnings.append(
            Caution(
                "currency_differs",
                f"{valued.company}: its offer is in {valued.currency}, yours in {own.currency}. "
                "I compare them only with a rate that you give.",
            )
        )
        return RivalView(offer, valued, Batna.NOT_COMPARABLE, None, False)
    face = _ratio(valued.total_face, own.total_face, rate)
    at = _ratio(valued.total_at[0][1], own.total_at[0][1], rate) if (
        valued.total_at and own.total_at
    ) else face  # fmt: skip
    if face is None and (least := _at_least(own, valued, rate)) is not None:
        face = at = least
    if face is None or at is None:
        warnings.append(
            Caution(
                "not_comparable",
                f"{valued.company}: one of the two totals is not computable, so I can't say "
                "which offer is worth more.",
            )
        )
        return RivalView(offer, valued, Batna.NOT_COMPARABLE, None, False)
    batna = compare(face, at)
    # The other side reads a rival's figures at face value, so that is what decides whether
    # they help.
    quotable = (
        offer.status is OfferStatus.WRITTEN
        and classify(face) is not Batna.WEAK
        and own.currency == valued.currency
    )
    return RivalView(offer, valued, batna, face, quotable, _breakeven(own, valued, rate))


def _at_least(own: Valued, rival: Valued, rate: Decimal) -> Decimal | None:
    """What the parts that were told of another offer come to, where those alone are no weaker.

    What was not told can only add to them.
    """
    ratio = _ratio(told_alone(rival), own.total_face, rate)
    return ratio if ratio is not None and classify(ratio) is not Batna.WEAK else None


def _breakeven(own: Valued, rival: Valued, rate: Decimal = Decimal(1)) -> Figure | None:
    """What a unit of illiquid equity must be worth for both offers to come out even.

    (liquid_own − liquid_rival) ÷ (illiquid_rival − illiquid_own), a year. None where both
    have the same illiquid part.
    """
    mine, theirs = _split(own), _split(rival)
    if mine is None or theirs is None:
        return None
    (liquid, illiquid), (rival_liquid, rival_illiquid) = mine, theirs
    rival_liquid, rival_illiquid = rival_liquid * rate, rival_illiquid * rate
    if rival_illiquid == illiquid:
        return None
    value = (liquid - rival_liquid) / (rival_illiquid - illiquid)
    text = f"({term(liquid)} − {term(rival_liquid)}) ÷ ({term(rival_illiquid)} − {term(illiquid)})"
    return Figure(value, "×", Computed(text))


def _split(valued: Valued) -> tuple[Decimal, Decimal] | None:
    """The liquid and the illiquid part of a yearly total."""
    if valued.total_face is None:
        return None
    equity = valued.equity_annual.value if valued.equity_annual is not None else Decimal()
    illiquid = Decimal() if valued.equity_liquid else equity
    return valued.total_face.value - illiquid, illiquid


def _ratio(rival: Figure | None, own: Figure | None, rate: Decimal) -> Decimal | None:
    if rival is None or own is None or own.value <= 0:
        return None
    return rival.value * rate / own.value


def _rate(own: str, rival: str, rates: Rates) -> Decimal | None:
    if not rival or not own or rival == own:
        return Decimal(1)
    return dict(rates).get(rival)
