"""Two offers side by side and year by year, for "which one is better?".

Figures only: what each pays, at face and with paper at the multiplier, and where they come out
even. Which to take is the candidate's to say.
"""

from __future__ import annotations

from dataclasses import dataclass

from negotiation.analysis.results import Analysis, RivalView, Valued
from negotiation.model.case import Case
from negotiation.model.figures import Figure
from negotiation.model.money import round_half_up
from negotiation.model.own_words import label
from negotiation.model.phrase import Phrase, say, sentence, written
from negotiation.plan.standing import percent
from negotiation.plan.wording import company_name


@dataclass(frozen=True, slots=True)
class Side:
    """One offer: each amount a year but the sign-on, None where it is not known or not given.

    `at_multiplier` counts equity that can't be sold at the candidate's multiplier. `years` are the
    first four; `assumed`: they rest on even vesting that nobody stated.
    """

    company: str
    status: str  # "own", "written", "verbal"
    currency: str
    base: Figure | None
    bonus: Figure | None
    equity: Figure | None
    liquid: bool | None
    sign_on: Figure | None
    total: Figure | None
    at_multiplier: Figure | None
    years: tuple[Figure, ...]
    assumed: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """`even` says at which value of the equity both come out the same; `notes` what is missing."""

    sides: tuple[Side, ...]
    multiplier: str
    even: tuple[Phrase, ...]
    notes: tuple[Phrase, ...]


def compare(case: Case, analysis: Analysis) -> Comparison:
    """The own offer first, then every other one that has figures."""
    own = analysis.valuation.own
    sides = [_side(own, company_name(analysis.guide), "own")]
    sides += [
        _side(view.valued, _name(view), view.offer.status.value)
        for view in analysis.leverage.rivals
        if view.valued is not None and view.offer.status is not None
    ]
    multiplier = own.total_at[0][0] if own.total_at else "0.5"
    return Comparison(
        tuple(sides),
        multiplier,
        tuple(line for view in analysis.leverage.rivals if (line := _even(view))),
        tuple(_notes(sides)),
    )


def _side(valued: Valued, name: str, status: str) -> Side:
    stated = tuple(year for year in valued.year_table if year is not None)
    return Side(
        name,
        status,
        valued.currency,
        valued.base,
        valued.bonus,
        valued.equity_annual,
        valued.equity_liquid,
        valued.sign_on,
        valued.total_face,
        valued.total_at[0][1] if valued.total_at else None,
        stated or valued.even_years,
        valued.schedule_assumed,
    )


def _name(view: RivalView) -> str:
    return label(view.offer.company or "", 50) or "The other company"


def _even(view: RivalView) -> Phrase:
    """At which value of paper both offers are worth the same, where there is such a value."""
    even = view.breakeven
    if even is None or not 0 < even.value < 1:
        return Phrase()
    cents = percent(even.value, str(even.source))
    return sentence(
        f"{_name(view)} and this offer are even if you count equity that can't be sold at ", cents,
        " of its stated value; above that the one with more of it is worth more",
    )  # fmt: skip


def _notes(sides: list[Side]) -> list[Phrase]:
    notes: list[Phrase] = []
    for side in sides:
        if side.total is None:
            notes.append(sentence(f"{side.company}: a part has no figure, so there is no total"))
        if side.assumed and side.years:
            notes.append(sentence(f"{side.company}: even vesting is assumed; ask for the schedule"))
        if side.sign_on is not None and side.sign_on.value > 0:
            once = Figure(round_half_up(side.sign_on.value), side.currency, side.sign_on.source)
            notes.append(
                sentence(f"{side.company}: the sign-on of ", written(once), " is paid once and is "
                         "in the years, not in the total")
            )  # fmt: skip
    if len({side.currency for side in sides if side.currency}) > 1:
        notes.append(say("The offers are in different currencies; nothing is converted."))
    return notes
