"""Where an offer stands: in its band, as a yearly total, and against the candidate's level."""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.results import Analysis, ComponentPosition, Valued, Zone
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component
from negotiation.model.money import Period, round_half_up
from negotiation.model.own_words import label
from negotiation.model.phrase import Amount, Phrase, join, listing, say, sentence, written
from negotiation.plan.wording import component_word, kind_of, place_words

_PERIODS = {Period.YEAR: "a year", Period.MONTH: "a month", Period.GRANT: "over four years"}
_ZONES = {
    Zone.BELOW: "below the guide's band",
    Zone.Q1: "in the lowest quarter of the band",
    Zone.Q2: "in the second quarter of the band",
    Zone.Q3: "in the third quarter of the band",
    Zone.Q4: "in the top quarter of the band",
    Zone.ABOVE: "above the guide's band",
}


def percent(value: Decimal, formula: str) -> Amount:
    """A share as a whole percentage, with the formula it came from."""
    whole = round_half_up(value * 100)
    return Amount(f"{whole}%", Figure(whole, "%", Computed(formula)))


def standing(numbers: Analysis) -> list[Phrase]:
    """A line for each priced part, the total, the years and the level."""
    lines = [_position(position, numbers) for position in numbers.positions]
    own = numbers.valuation.own
    if own.total_face is not None:
        lines.append(_total(own))
    if own.year_table and len({f.value for f in own.year_table if f is not None}) > 1:
        lines.append(_years(own))
    total = numbers.valuation.total_position
    placed = any(position.component is Component.TOTAL for position in numbers.positions)
    if total is not None and not placed:
        lines.append(
            sentence(
                "against the guide's total of ", _band(total), ", counted the same way, you are ",
                _where(total),
            )
        )  # fmt: skip
    lines.append(_level(numbers))
    return lines


def _band(position: ComponentPosition) -> Phrase:
    top = say(written(position.high), "+" if position.soft_top else "")
    return say(written(position.low), " to ", top)


def _where(position: ComponentPosition) -> Phrase:
    if position.zone in (Zone.BELOW, Zone.ABOVE):
        soft = position.zone is Zone.ABOVE and position.soft_top
        return say("at or over the top it states" if soft else _ZONES[position.zone])
    share = percent(
        position.penetration,
        f"({position.offered.value:,f} - {position.low.value:,f}) / "
        f"({position.high.value:,f} - {position.low.value:,f})",
    )
    middle = percent(
        position.compa_ratio,
        f"{position.offered.value:,f} / (({position.low.value:,f} + {position.high.value:,f}) / 2)",
    )
    return say(share, f" of the way up, {_ZONES[position.zone]} (", middle, " of its middle)")


def _position(position: ComponentPosition, numbers: Analysis) -> Phrase:
    word = component_word(position.component, kind_of(position.component, numbers))
    cell = numbers.row.cell(position.component)
    per = cell.money.per if cell is not None and cell.money is not None else None
    period = f" {_PERIODS[per]}" if per is not None else ""
    return sentence(
        f"{word}: ", written(position.offered), " against ", _band(position),
        f"{period}{place_words(numbers.row)}. That is ", _where(position),
    )  # fmt: skip


def _total(own: Valued) -> Phrase:
    assert own.total_face is not None  # noqa: S101 - the caller asked
    start = say("as stated, the offer comes to ", written(own.total_face), " a year")
    lower = [
        (multiplier, figure)
        for multiplier, figure in own.total_at
        if figure.value != own.total_face.value
    ]
    counted = listing(
        say(written(figure), " with its equity at ", _times(multiplier))
        for multiplier, figure in lower
    )
    sign_on = own.total_incl_sign_on
    more = (
        say("; ", written(sign_on), " with the sign-on spread over four years")
        if sign_on is not None and sign_on.value != own.total_face.value
        else Phrase()
    )
    return sentence(start, say("; ", counted) if counted else None, more)


def _times(multiplier: str) -> Phrase:
    share = Figure(
        round_half_up(Decimal(multiplier) * 100), "%", Computed(f"multiplier {multiplier}")
    )
    return say(written(share), " of its stated value")


def _years(own: Valued) -> Phrase:
    cells = [
        say(f"year {year} ", written(figure)) if figure is not None else say(f"year {year} unknown")
        for year, figure in enumerate(own.year_table, 1)
    ]
    return sentence("year by year, before any refresher: ", join(cells, ", "))


def _level(numbers: Analysis) -> Phrase:
    level = numbers.level
    if level is None:
        return Phrase()
    yours = f"{label(level.company)} {label(level.level, 24)}".strip()
    mapped = f" ({label(level.mapped)})" if level.mapped and label(level.mapped) else ""
    if level.verdict == "above":
        look = ""
        if level.next_guide is not None:
            look = f" Look at the guide for {label(level.next_guide.role)} as well."
        return sentence(
            f"your level, {yours}, looks higher than this role is usually mapped{mapped}: this may "
            f"be a step down, so ask for the level before you talk about money.{look}"
        )
    if level.verdict == "below":
        return sentence(
            f"your level, {yours}, is below what this role is usually mapped to{mapped}. Keep that "
            "to yourself: the script does not touch it"
        )
    if level.verdict == "fits":
        return sentence(f"your level, {yours}, fits the guide's mapping{mapped}")
    return sentence(
        f"the guide does not say where {yours or 'your level'} would land, so nothing rests on it"
    )
