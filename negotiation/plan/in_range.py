"""Where the offer and the ask lie in what is reported or posted, in figures and in words."""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.results import Ask, Cause, ComponentPosition, Zone
from negotiation.model.figures import Figure
from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase, Piece, say
from negotiation.plan.matter import Matter

HALF = Decimal("0.50")  # from here on the place in the range is no argument for more
# Places in a range, each with the end of the stretch that it names.
_Places = tuple[tuple[Decimal, str], ...]
_NEAR, LOW = Decimal("0.1801"), Decimal("0.3334")  # with their ends
# The place of an offer as people say it aloud, never in percent: nobody says "two fifths", and a
# quartile is a word of tables.
_WHERE: _Places = (
    (Decimal("0.02"), "at the very bottom"),
    (_NEAR, "near the bottom"),
    (LOW, "in the bottom third"),
    (Decimal("0.43"), "below the middle"),
    (Decimal("0.47"), "a little below the middle"),
    (Decimal("0.54"), "at about the middle"),
    (Decimal("0.58"), "a little above the middle"),
    (Decimal("0.66"), "above the middle"),
)
UNDER_THE_MIDDLE = Decimal("0.46")
AT_THE_MIDDLE = Decimal("0.54")
ABOVE_THE_MIDDLE = Decimal("0.63")
TWO_THIRDS = Decimal("0.71")
SHORT_OF_THE_TOP = Decimal("0.82")
# The place of an ask, coarser than an offer's: it is one's own choice and no finding.
_ASKED = (
    (UNDER_THE_MIDDLE, "still below the middle"),
    (AT_THE_MIDDLE, "about the middle"),
    (ABOVE_THE_MIDDLE, "a little above the middle"),
    (Decimal("0.685"), "about two thirds of the way up"),
)
_COMFORTING = (*_ASKED, (SHORT_OF_THE_TOP, "in the upper part, and well short of the top"))
_NOTED = (*_ASKED, (SHORT_OF_THE_TOP, "short of the top"))  # at the top it would be no argument


def _named(places: _Places, p: Decimal | None, beyond: str = "") -> str:
    return next((words for below, words in places if p is not None and p < below), beyond)


def _of(place: str) -> str:
    """A place as it stands before its range: "about the middle of", "two thirds of the way up"."""
    return place if place.endswith(" up") else f"{place} of"


def where_of(p: Decimal) -> str:
    """A place in the range in words that follow "is": "in the bottom third"."""
    return _named(_WHERE, p, "in the upper third")


# --- The offer ---------------------------------------------------------------------------------


def place_of(m: Matter, component: Component | None) -> ComponentPosition | None:
    """The place of a part in its range; of the first part asked for where none is named.

    A sign-on has no range that it could be argued from: base has, where it lies low.
    """
    wanted = component or (m.asks[0].component if m.asks else None)
    if component is None and wanted is Component.SIGN_ON:
        base = place_of(m, Component.BASE)
        if base is not None and speaks_for_more(base):
            return base
    for at in m.numbers.positions:
        if at.component is wanted and not _tells_floor(m, at):
            return at
    if component is not None:
        return None
    asked = (at for at in m.numbers.positions if m.asked(at.component) is not None)
    return next((at for at in asked if not _tells_floor(m, at)), None)


def _tells_floor(m: Matter, at: ComponentPosition) -> bool:
    """Whether an end of the range happens to be the candidate's own walk-away."""
    floor = m.numbers.walk_away
    if floor is None or at.component is not Component.BASE:
        return False
    return floor.value in (at.low.value, at.high.value)


def speaks_for_more(at: ComponentPosition) -> bool:
    """Whether a part lies inside its range and under the middle of it."""
    return at.zone not in (Zone.BELOW, Zone.ABOVE) and at.penetration < HALF


def lies_low(m: Matter) -> bool:
    """Whether the first part asked for lies under the middle of what is reported."""
    position = place_of(m, None)
    return position is not None and position.penetration < HALF


def place_words(m: Matter) -> Phrase:
    """Where the first part that is asked for lies: in the posting's range, else in the reports.

    Nothing while the level is open: it may be the range of the wrong one.
    """
    return Phrase() if m.silent else posted_words(m) or range_words(m)


def posted_words(m: Matter) -> Phrase:
    """The posting's own range, for the first part that is asked for and has one."""
    told = _posted(m)
    if told is None:
        return Phrase()
    component, low, high = told
    slots: dict[str, Piece] = {"part": m.part(component), "low": low, "high": high}
    ask = m.asked(component)
    offered = ask.offered if ask is not None else None
    if ask is None and component is Component.BASE and m.whole is not None:
        offered = m.numbers.valuation.own.base
    p = _in_posted(m, component, offered)
    if offered is None or p is None or not 0 <= p < HALF:
        return m.line("posted", **slots)
    return m.line("posted low", offered=m.said(offered), where=where_of(p), **slots)


def posted_part(m: Matter) -> Component | None:
    """The part whose range `posted_words` says."""
    told = _posted(m)
    return told[0] if told is not None else None


def _posted(m: Matter) -> tuple[Component, Phrase, Phrase] | None:
    in_parts = m.whole.components if m.whole is not None else ()
    wanted = (
        told
        for told in m.told.posted
        if not m.asks or m.asked(told[0]) is not None or told[0] in in_parts
    )
    return next(wanted, None)


def lies_low_in_posted(m: Matter) -> bool:
    """Whether the first part asked for lies under the middle of the posting's own range."""
    places = (_in_posted(m, ask.component, ask.offered) for ask in m.asks)
    return any(p is not None and 0 <= p < HALF for p in places)


def range_words(m: Matter, component: Component | None = None) -> Phrase:
    """Where the part lies in what is reported, in figures; the top alone where it lies near it."""
    position = place_of(m, component)
    if position is None or position.zone is Zone.ABOVE or _asks_beyond(m, position):
        return Phrase()
    slots = _slots(m, position)
    if position.zone is Zone.BELOW:
        return m.line(
            "range below", **{**slots, "low": say(m.said(position.low), _per(m, position))}
        )
    if _AROUND_THE_MIDDLE <= position.penetration < TWO_THIRDS:  # its place is no argument
        return m.line("range whole", **slots)
    return m.line("range high" if position.penetration >= TWO_THIRDS else "range low", **slots)


def _asks_beyond(m: Matter, position: ComponentPosition) -> bool:
    """Whether more is asked for than is reported at all: the range would speak for less."""
    ask = None if m.silent else m.asked(position.component)
    p = ask_penetration(m, ask) if ask is not None else None
    return p is not None and p > 1


_AROUND_THE_MIDDLE = Decimal("0.47")


def two_ranges(m: Matter) -> Phrase:
    """The ranges of both parts that are asked for, with where each of the two lies in its own.

    Nothing unless both are asked for by the period in which they are reported, and lie low.
    """
    asks = [ask for ask in m.named if ask.cause is not Cause.FORFEITS]
    if len(asks) != _BOTH or m.told.posted:
        return Phrase()
    found = [(ask, at) for ask in asks if (at := place_of(m, ask.component)) is not None]
    if len(found) != _BOTH or not all(_is_argument(ask, at) for ask, at in found):
        return Phrase()
    (_, first), (_, second) = found
    where, other = where_of(first.penetration), where_of(second.penetration)
    slots = {f"other_{name}": words for name, words in _slots(m, second).items()}
    slots |= _slots(m, first)
    if where == other:
        return m.line("ranges alike", **slots)
    higher = max(first.penetration, second.penetration)
    lowest = _named(_LOWEST, higher)
    if lowest:
        return m.line("ranges lowest", lowest=lowest, **slots)
    return m.line("ranges", **slots)


_BOTH = 2
_LOWEST = (
    (_NEAR, "near the bottom"),
    (LOW, "in the bottom third"),
)


def _is_argument(ask: Ask, at: ComponentPosition) -> bool:
    return speaks_for_more(at) and at.offered.value == _offered(ask)


def low_place(m: Matter, at: ComponentPosition, move: str) -> Phrase:
    """A part beside the first, where its place is an argument as well."""
    return m.line(move, **_slots(m, at)) if speaks_for_more(at) else Phrase()


def _slots(m: Matter, at: ComponentPosition) -> dict[str, Piece]:
    return {
        "here": m.here,
        "part": m.part(at.component),
        "low": m.said(at.low),
        "high": say(m.said(at.high), " and more" if at.soft_top else "", _per(m, at)),
        "offered": say(m.said(at.offered), " all told" if at.component is Component.TOTAL else ""),
        "where": where_of(at.penetration),
    }


def _per(m: Matter, position: ComponentPosition) -> str:
    """The period of the range, where it isn't plain: a grant, a month. An ask says it as well."""
    ask = m.asked(position.component)
    if ask is not None and ask.spoken_period and not m.silent:  # the ask says it
        return ""
    cell = m.numbers.row.cell(position.component)
    per = cell.money.per if cell is not None and cell.money is not None else None
    if per is None or position.component is Component.BASE:
        return " a month" if per is not None and per.value == "month" else ""
    if position.offered.unit == "%":
        return ""
    return f" {per.spoken}"


# --- The ask -----------------------------------------------------------------------------------


def ask_penetration(m: Matter, ask: Ask) -> Decimal | None:
    """How far up the range the ask itself lies; None where the two can't be compared."""
    position = place_of(m, ask.component)
    if position is None or ask.opening.unit != position.high.unit:
        return None
    if position.offered.value <= 0 or ask.offered is None or ask.offered.value <= 0:
        return None
    scale = position.offered.value / ask.offered.value
    width = position.high.value - position.low.value
    return (ask.opening.value * scale - position.low.value) / width


def posted_penetration(m: Matter, ask: Ask) -> Decimal | None:
    """How far up the posting's own range the ask lies."""
    return _in_posted(m, ask.component, ask.opening)


def _in_posted(m: Matter, component: Component, figure: Figure | None) -> Decimal | None:
    ends = next(((at.low, at.high) for at in m.numbers.posted if at.component is component), None)
    if ends is None or figure is None or ends[0].unit != figure.unit:
        return None
    low, high = (end.value for end in ends)
    return (figure.value - low) / (high - low) if high > low else None


def ask_place(m: Matter, ask: Ask) -> str:
    """Where the ask itself lies in the range, as one says it; empty where that is no comfort."""
    p = ask_penetration(m, ask)
    if p is None or p > 1:
        return ""
    return _named(_COMFORTING, p, "near the top, and not over it")


def ask_noted(m: Matter, ask: Ask) -> str:
    """The place of an ask, in the range just said, as a note beside its figure: "about the middle".

    Empty near the top of the range, where it would be no argument.
    """
    if posted_penetration(m, ask) is None:
        return _named(_NOTED, ask_penetration(m, ask))
    return posted_noted(m, ask.component, ask.opening)


def posted_noted(m: Matter, component: Component, figure: Figure) -> str:
    """The same of a figure in the posting's own range."""
    place = _named(_NOTED, _in_posted(m, component, figure))
    return place and f"{_of(place)} your own range"


def range_noted(
    m: Matter, ask: Ask, *, said: str = "", alone: bool = False, short: bool = False
) -> Phrase:
    """The same with its range, which nothing has said: "about the middle of the $1 to $3 reported".

    `said`: the place of another ask beside it, which needs no saying twice. Nothing for an ask
    beyond its range, or one that is reported by another period than it is for. `alone`: no range
    has been said before it, so it says of what it is one. `short`: the range, and no place in it.
    """
    at, p = place_of(m, ask.component), ask_penetration(m, ask)
    if at is None or p is None or not 0 <= p <= 1 or at.offered.value != _offered(ask):
        return Phrase()
    place = _named(_NOTED, p)
    where = _of(place) if place and place != said else "within"
    ends = (m.said(at.low), " to ", m.said(at.high), " and more" if at.soft_top else "")
    if short:
        return say("where ", *ends, " is reported")
    of_what = f" reported for {m.here}" if alone else " reported"
    return say(f"{where} the ", *ends, of_what)


def _offered(ask: Ask) -> Decimal | None:
    return ask.offered.value if ask.offered is not None else None
