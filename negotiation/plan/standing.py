"""Where an offer stands: in its range, as a yearly total, year by year, and beside another one."""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.results import (
    Analysis,
    Batna,
    ComponentPosition,
    RivalView,
    Valued,
    Zone,
)
from negotiation.model.case import Situation
from negotiation.model.figures import Computed, Figure, FromGuide
from negotiation.model.guide import Component
from negotiation.model.money import round_half_up
from negotiation.model.own_words import label
from negotiation.model.phrase import Amount, Phrase, join, listing, say, sentence, written
from negotiation.plan.matter import Matter
from negotiation.plan.wording import component_word, kind_of, place_words

_ZONES = {
    Zone.BELOW: "below the guide's range",
    Zone.Q1: "in its lowest quarter",
    Zone.Q2: "in its second quarter",
    Zone.Q3: "in its third quarter",
    Zone.Q4: "in its top quarter",
    Zone.ABOVE: "above the guide's range",
}


def percent(value: Decimal, formula: str) -> Amount:
    """A share as a whole percentage, with the formula it came from."""
    whole = round_half_up(value * 100)
    return Amount(f"{whole}%", Figure(whole, "%", Computed(formula)))


def standing_lines(m: Matter) -> list[Phrase]:
    """What moved, a line for each priced part, the total, the years and the level."""
    own = m.numbers.valuation.own
    return [
        *_moved(m),
        *(_position(position, m.numbers, m.case.region) for position in m.numbers.positions),
        *_posted(m),
        _total(own, "pay" if m.case.situation is Situation.RAISE else "offer"),
        _years_line(own.year_table, "year by year, before any refresher"),
        *_in_total(m.numbers),
        _left_out(m),
        _level(m),
    ]


def position_lines(numbers: Analysis) -> list[Phrase]:
    """Where each part of the offer lies in the guide's row, and where its total does."""
    found = [_position(position, numbers) for position in numbers.positions]
    return [*found, *_in_total(numbers)]


def _moved(m: Matter) -> list[Phrase]:
    """Round two: what moved, and which rung that is."""
    round2 = m.numbers.round2
    if round2 is None:
        return []
    changed = [each for each in round2.moved if each[0] is not Component.TOTAL]
    up = listing(_change(m, *each) for each in changed if each[2].value > each[1].value)
    down = listing(_change(m, *each) for each in changed if each[2].value < each[1].value)
    both = say("they raised ", up, " and lowered ", down) if up and down else Phrase()
    one = say("they moved ", up) if up else say("they lowered ", down) if down else Phrase()
    moved = sentence(both or one or "nothing moved")
    rung = {
        "opening": "they gave all that you asked for",
        "target": "they reached what your ladder aims for",
        "fallback": "they are on the middle step of your ladder",
        "acceptable": "they are on the last step of your ladder",
        "below": "they are still under the last step of your ladder",
        "unmoved": "they gave nothing of what you asked for",
    }.get(round2.rung, "")
    return [join([moved, sentence(rung)])]


def _change(m: Matter, part: Component, before: Figure, after: Figure) -> Phrase:
    return say(m.part(part), " from ", written(before), " to ", written(after))


def _band(position: ComponentPosition) -> Phrase:
    top = say(written(position.high), "+" if position.soft_top else "")
    return say(written(position.low), " to ", top)


def _where(position: ComponentPosition) -> Phrase:
    if position.zone in (Zone.BELOW, Zone.ABOVE):
        soft = position.zone is Zone.ABOVE and position.soft_top
        return say("at or over the top it states" if soft else _ZONES[position.zone])
    x, low, high = (f.value for f in (position.offered, position.low, position.high))
    share = percent(position.penetration, f"({x:,f} - {low:,f}) / ({high:,f} - {low:,f})")
    middle = percent(position.compa_ratio, f"{x:,f} / (({low:,f} + {high:,f}) / 2)")
    return say(share, f" of the way up, {_ZONES[position.zone]} (", middle, " of its middle)")


def _position(position: ComponentPosition, numbers: Analysis, wanted: str | None = None) -> Phrase:
    word = component_word(position.component, kind_of(position.component, numbers))
    cell = numbers.row.cell(position.component)
    per = cell.money.per if cell is not None and cell.money is not None else None
    period = f" {per.spoken}" if per is not None else ""
    return sentence(
        f"{word}: ", written(position.offered), " against ", _band(position),
        f"{period}{place_words(numbers.row, wanted or '')}. That is ", _where(position),
    )  # fmt: skip


def _posted(m: Matter) -> list[Phrase]:
    return [
        sentence(
            f"their own range for {m.part(posted.component)}: ", written(posted.low),
            " to ", written(posted.high),
        )
        for posted in m.numbers.posted
    ]  # fmt: skip


def _total(own: Valued, what: str) -> Phrase:
    if own.total_face is None:
        return Phrase()
    start = say(f"as stated, your {what} comes to ", written(own.total_face), " a year")
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


def _years_line(years: tuple[Figure | None, ...], lead: str) -> Phrase:
    """Each year's pay, where the years differ."""
    known = [figure for figure in years if figure is not None]
    if len({figure.value for figure in known}) < 2:
        return Phrase()
    cells = (say(f"year {year} ", written(figure)) for year, figure in enumerate(known, 1))
    return sentence(f"{lead}: ", join(cells, ", "))


def _in_total(numbers: Analysis) -> list[Phrase]:
    total = numbers.valuation.total_position
    placed = any(position.component is Component.TOTAL for position in numbers.positions)
    if total is None or placed:
        return []
    return [
        sentence(
            "against the guide's total of ", _band(total), ", counted the same way, you are ",
            _where(total),
        )
    ]  # fmt: skip


def _left_out(m: Matter) -> Phrase:
    """What the guide's total does not count, and this offer has."""
    own, row = m.numbers.valuation.own, m.numbers.row
    if m.numbers.valuation.guide_comparable is None:
        return Phrase()
    out: list[Phrase] = []
    if own.bonus is not None and own.bonus.value > 0 and row.total_model.leaves_out_bonus:
        out.append(say("the bonus of ", written(own.bonus)))
    if own.sign_on is not None and own.sign_on.value > 0:
        out.append(say("the sign-on of ", written(own.sign_on)))
    return sentence("that total leaves out ", listing(out), ", so yours does too") if out else (
        Phrase()
    )  # fmt: skip


def _level(m: Matter) -> Phrase:
    level = m.numbers.level
    if level is None:
        return Phrase()
    yours = f"{label(level.company)} {label(level.level, 24)}".strip() or "your level"
    mapped = f" ({label(level.mapped)})" if level.mapped and label(level.mapped) else ""
    here = f" It would be {label(level.here)} here." if level.here and label(level.here) else ""
    if level.verdict == "above" and level.by_pay:
        return sentence(
            f"your level, {yours}, fits this role{mapped}, and the base is where a lower one would "
            f"be: ask which level the offer is at.{here}"
        )
    if level.verdict == "above":
        look = ""
        if level.next_guide is not None:
            look = f" Look at the guide for {label(level.next_guide.role)} as well."
        return join(
            [
                sentence(
                    f"your level, {yours}, is above what this role is usually mapped to{mapped}: "
                    f"it may be a step down, so settle the level before you talk about money."
                    f"{here}{look}"
                ),
                _own_row(m),
            ]
        )
    if level.verdict == "below":
        return sentence(
            f"your level, {yours}, is below what this role is usually mapped to{mapped}. Keep that "
            "to yourself: the script does not touch it"
        )
    if level.verdict == "fits":
        return sentence(f"your level, {yours}, fits the guide's mapping{mapped}.{here}")
    return sentence(
        f"the guide does not say where {yours} would land, so nothing rests on it.{here}"
    )


def _own_row(m: Matter) -> Phrase:
    """What the guide pays at the candidate's own level, where it has a row for it."""
    row = m.numbers.level.row if m.numbers.level is not None else None
    cell = (row.base or row.total) if row is not None else None
    if row is None or cell is None or cell.money is None or row is m.numbers.row:
        return Phrase()
    source = FromGuide(m.numbers.guide.path, row.line)
    low, high = (
        written(Figure(Decimal(end), cell.money.currency, source))
        for end in (cell.money.low, cell.money.high)
    )
    what = "base" if row.base is not None else "total pay"
    return sentence(f"at that level the guide has {what} at ", low, " to ", high)


# --- Another offer -----------------------------------------------------------------------------


def rival_lines(m: Matter) -> list[Phrase]:
    """Each other offer, what it is worth beside this one, and its years."""
    lines: list[Phrase] = []
    for rival in m.numbers.leverage.rivals:
        lines.append(_rival(rival, m.numbers.currency))
        lines.append(_rival_years(rival))
    clock = m.numbers.leverage.clock
    if clock is not None and clock.rival is not None:
        lines.append(sentence("their date comes first: a true reason to ask for a quick answer"))
    return lines


def _rival(rival: RivalView, own: str) -> Phrase:
    name = label(rival.offer.company or "", 50) or "the other company"
    terms: list[Phrase] = []
    if rival.valued is not None and rival.valued.total_face is not None:
        terms.append(say(written(rival.valued.total_face), " a year as stated"))
    even = Phrase()
    if rival.breakeven is not None and 0 < rival.breakeven.value < 1:
        cents = Figure(round_half_up(rival.breakeven.value * 100), "%", rival.breakeven.source)
        even = sentence(
            "the two are even if you count equity at ",
            written(cents),
            " of its stated value; above that the one with more equity wins",
        )
    middle = say(", ", listing(terms)) if terms else Phrase()
    return join([sentence(name, middle, f": {_strength(rival, own)}"), even])


def _strength(rival: RivalView, own: str) -> str:
    offer = rival.offer.offer
    told = {offer.currency, offer.base.currency if offer.base is not None else None}
    missing = "not yet comparable, as parts of it or of your own offer are missing"
    if told - {None, own}:
        missing = (
            "not comparable, as it is in another currency. Give me your own rate if you want them "
            "side by side"
        )
    return {
        Batna.NONE: "nothing to compare yet",
        Batna.IN_PROCESS: "a process, not an offer; say no more than that",
        Batna.WEAK: "worth less than this offer. The script does not speak of it, and its figures "
        "are yours to keep",
        Batna.PARITY: "about as good as this offer",
        Batna.STRONG: "worth more than this offer. You can afford to be calm and clear",
        Batna.DEPENDS: "better or worse than this offer, depending on what you think equity is "
        "worth",
        Batna.NOT_COMPARABLE: missing,
    }[rival.batna]


def _rival_years(rival: RivalView) -> Phrase:
    valued = rival.valued
    if valued is None:
        return Phrase()
    name = label(rival.offer.company or "", 50) or "the other company"
    if valued.year_table:
        return _years_line(valued.year_table, f"{name}, year by year")
    return _years_line(valued.even_years, f"{name}, year by year if it vests evenly")
