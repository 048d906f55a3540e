"""What is asked for: in a sentence or a list, where it lies, what comes first of it."""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.first_year import yearly_worth
from negotiation.analysis.ranking import wanted_by
from negotiation.analysis.results import Ask, Cause, Zone
from negotiation.model.assumptions import OVER_STOCK
from negotiation.model.case import Extra, Priority, Stage, Tone
from negotiation.model.guide import Component, EquityKind
from negotiation.model.phrase import Phrase, Piece, join, listing, say
from negotiation.plan.bank import choose
from negotiation.plan.in_range import (
    ABOVE_THE_MIDDLE,
    AT_THE_MIDDLE,
    SHORT_OF_THE_TOP,
    TWO_THIRDS,
    UNDER_THE_MIDDLE,
    ask_noted,
    ask_penetration,
    lies_low,
    lies_low_in_posted,
    low_place,
    place_of,
    place_words,
    posted_noted,
    posted_part,
    posted_penetration,
    posted_words,
    range_noted,
    speaks_for_more,
    two_ranges,
)
from negotiation.plan.made_up import MadeUp
from negotiation.plan.mails import Line, lines
from negotiation.plan.matter import Matter
from negotiation.plan.reasons import (
    OUTSIDE_THE_BUDGET,
    comparison_words,
    left_between,
    other_reason,
    paper_beside_stock,
)
from negotiation.plan.wording import ask_words, is_plural, with_article


def standing(m: Matter) -> list[Line]:
    """Where the offer lies in what is reported or posted, after what speaks for more."""
    if m.silent:
        return []
    place, both = place_words(m), two_ranges(m)
    if both:
        return [Line(both, 3, fresh=True, instead=Line(place))]
    return [Line(place, fresh=True)] if place else []


def with_range(m: Matter) -> list[Line]:
    """What is asked for, and where in the range just said it would bring one."""
    if m.silent:
        return []
    if two_ranges(m):
        lead = _both_lead(m)
        asked = _run_on(_listed(m, lead))
        return [*(asked if lead != _HIGHER else _with_places(m, asked)), *_weighed(m)]
    place = place_words(m)
    lead = _pointing(m) if place else _plain_lead(m)
    said = _said_first(m) if place else None
    argued = _argued(m) if lead == "ask higher" else ""
    listed = _listed(m, lead, said=said, places=lead in _PLACED, argued=argued)
    if place:  # the range and what follows from it are one thought
        listed = _run_on(listed)
    return [*listed, *_weighed(m)]


def _run_on(lines: list[Line]) -> list[Line]:
    """The lines, of which the first stands in the paragraph of what is before it."""
    return [_beside(lines[0]), *lines[1:]] if lines else []


def _beside(line: Line) -> Line:
    instead = _beside(line.instead) if line.instead is not None else None
    return Line(line.words, line.drop, False, instead)


# Leads that leave it to a note beside the figure to tell its place.
_PLACED = ("ask higher", "ask strengthened", "ask inside")


def _said_first(m: Matter) -> Component | None:
    """The part whose range is said."""
    first = place_of(m, None)
    return posted_part(m) or (first.component if first is not None else None)


def _plain_lead(m: Matter) -> str:
    """The lead where no range was said."""
    return "ask strengthened" if _shows(m) else "ask"


def _shows(m: Matter) -> bool:
    """Whether something the candidate did or knows has just been said."""
    return bool(m.told.deeds) or m.told.topics is not None


def _pointing(m: Matter) -> str:
    """The lead that points into the range just said; a plain one where it has no place to show."""
    position = place_of(m, None)
    if position is None:
        return _plain_lead(m)
    if position.zone is Zone.BELOW and not posted_words(m):
        return "ask inside"
    if not _shows(m):
        return _modest_lead(m)
    ask = m.asked(position.component)
    # "On the strength of that" would be of a range that was said last and speaks for more itself.
    return "ask higher" if ask is not None and _stands_higher(m, ask) else "ask strengthened"


def _stands_higher(m: Matter, ask: Ask) -> bool:
    """Whether the ask stays inside the range just said, in which the offer lies low."""
    if posted_words(m):
        p = posted_penetration(m, ask)
        return p is not None and p <= 1 and lies_low_in_posted(m)
    p = ask_penetration(m, ask)
    return p is not None and p <= 1 and lies_low(m)


def _argued(m: Matter) -> str:
    """The lead that takes what was done for the reason of the place asked for; empty where the
    first ask isn't the part whose range was said.
    """
    component = _said_first(m)
    ask = m.asked(component) if component is not None else None
    if ask is None or ask is not m.asks[0]:
        return ""
    p = posted_penetration(m, ask) if posted_words(m) else ask_penetration(m, ask)
    return next((lead for below, lead in _ARGUED if p is not None and p < below), "")


_ARGUED = (
    (UNDER_THE_MIDDLE, "ask argued under the middle"),
    (AT_THE_MIDDLE, "ask argued at the middle"),
    (ABOVE_THE_MIDDLE, "ask argued above the middle"),
    (TWO_THIRDS, "ask argued at two thirds"),
    (SHORT_OF_THE_TOP, "ask argued in the upper part"),
)


def _both_lead(m: Matter) -> str:
    """The lead that tells where both asks lie in their ranges, if it is much the same place."""
    places = [ask_penetration(m, ask) for ask in raises(m)]
    named = {
        next((lead for below, lead in _PLACES_OF_BOTH if p is not None and p < below), "")
        for p in places
    }
    lead = named.pop()
    return _HIGHER if named or not lead else lead


def _with_places(m: Matter, bare: list[Line]) -> list[Line]:
    """The list with the place of each figure beside it, as far as there is room for that."""
    notes = {ask.component: say(place) for ask in raises(m) if (place := ask_noted(m, ask))}
    if len(bare) != 1 or not notes:
        return bare
    opened = m.line(f"{_HIGHER} listed")
    noted = join([opened, *_items(m, raises(m), notes)], "\n")
    return [Line(noted, 4, bare[0].fresh, instead=bare[0])]


_HIGHER = "ask higher"
_PLACES_OF_BOTH = (
    (UNDER_THE_MIDDLE, "ask both under the middle"),
    (AT_THE_MIDDLE, "ask both at the middle"),
    (ABOVE_THE_MIDDLE, "ask both above the middle"),
    (TWO_THIRDS, "ask both at two thirds"),
)


def _weighed(m: Matter) -> list[Line]:
    """What speaks for a sign-on: that it is paid once, and what base falls short by."""
    if _asks_in_total(m):
        return [] if m.whole is not None else [Line(_matters_most(m), 3, fresh=True)]
    if once := paid_once(m):
        return [Line(once, 5)]
    first, place = m.asks[0] if m.asks else None, place_of(m, None)
    low = place is not None and place.component is Component.BASE and speaks_for_more(place)
    fills = first is not None and first.component is Component.SIGN_ON and first.cause in _FREE
    return [Line(m.line("sign-on fills"), 3, fresh=len(m.asks) > 1)] if low and fills else []


def paid_once(m: Matter) -> Phrase:
    """What speaks for a sign-on that is all there is to ask for, and makes up for no loss."""
    alone = len(m.asks) == 1 and m.asks[0].component is Component.SIGN_ON
    return m.line("paid once") if alone and m.asks[0].cause in _FREE else Phrase()


_FREE = (Cause.GUIDE, Cause.OWN)


def modest(m: Matter) -> list[Line]:
    """The place in the range carries the ask, and the ask says that it is small."""
    place, both = place_words(m), two_ranges(m)
    if both:
        return [
            Line(both, 1, fresh=True, instead=Line(place)),
            *_listed(m, _modest_lead(m, both=True)),
        ]
    said = _said_first(m) if place else None
    asked = m.asked(said) if said is not None else None
    # The words of a lead would be taken to be about all of several.
    noted = asked is not None and len(raises(m)) > 1 and ask_noted(m, asked)
    lead = "ask" if noted else _modest_lead(m)
    listed = _listed(m, lead, said=said, places=True)
    whole = _asks_in_total(m) and m.whole is None
    most = [Line(_matters_most(m), 3, fresh=True)] if whole else []
    if place:
        listed = _run_on(listed)
    return [Line(place, 0, fresh=True), *listed, *most]


def _modest_lead(m: Matter, *, both: bool = False) -> str:
    """The words that say where the ask lies, where the mail has just said the range.

    `both`: two ranges were said, and neither ask may lie higher than the words have it.
    """
    position = place_of(m, None)
    if position is None or not speaks_for_more(position):
        return "ask"
    asks = raises(m) if both else [m.asked(position.component)]
    found = [ask_penetration(m, ask) for ask in asks if ask is not None]
    places = [p for p in found if p is not None]
    if not places or len(places) < len(asks):
        return "ask"
    if min(places) < UNDER_THE_MIDDLE <= max(places):  # no words would be true of all of them
        return "ask"
    leads = (
        (UNDER_THE_MIDDLE, "ask under the middle"),
        (AT_THE_MIDDLE, "ask at the middle"),
        (SHORT_OF_THE_TOP, "ask short of the top"),
    )
    return next((lead for below, lead in leads if max(places) < below), "ask")


def meanwhile(m: Matter) -> list[Line]:
    """The ask beside a request for time."""
    if m.silent:
        return lines(m.line("which level"))
    whole = any(ask.cause is Cause.FORFEITS for ask in m.asks)  # said before, as a sign-on
    if whole:
        return apart(m)
    place, at = place_words(m), place_of(m, None)
    said = _said_first(m) if place else None
    # Where there is little room the range is enough: a question of what a part is worth goes first.
    bare = low_place(m, at, "range short") if at is not None and not m.told.posted else Phrase()
    line = Line(place, 3, True, instead=Line(bare, 1)) if bare else Line(place, 1, True)
    asked = _listed(m, "ask meanwhile", said=said, places=True)
    return [line, *(_run_on(asked) if place else asked)]


def alone(m: Matter) -> list[Line]:
    """The ask, out of the reasons before it."""
    if meets_theirs(m):
        lead = "ask level with theirs"
    else:
        beside = "ask beside theirs" if comparison_words(m) else "ask"
        lead = "ask over theirs" if _goes_over_theirs(m) else beside
        if _over_in(m):
            lead = "ask over theirs on paper" if paper_beside_stock(m) else "ask just over theirs"
    asked = _listed(m, lead, ranged=True)
    other = Line(other_reason(m), 5, fresh=_ends_in_list(asked))
    left = Line(left_between(m), 3, fresh=_ends_in_list(asked))
    return [*asked, left, other, *_weighed(m)]


def _ends_in_list(asked: list[Line]) -> bool:
    return any("\n- " in str(line.words) for line in asked)


def apart(m: Matter) -> list[Line]:
    """The raise, told apart from what only makes up for a loss."""
    asks = raises(m)
    if not asks:
        return []
    # After a guarantee of the bonus it is the third thing that is asked for.
    move = "ask besides" if m.mostly_bonus else "ask apart"
    fresh = not _shows(m)  # what carries it has just been said
    noted = range_noted(m, asks[0], alone=True) if len(asks) == 1 else Phrase()
    short = range_noted(m, asks[0], short=True) if noted else None
    return [_placed(m, move, asks_listed(m, asks), noted, short, fresh=fresh)]


def _placed(
    m: Matter, move: str, asked: Phrase, noted: Phrase, short: Phrase | None, *, fresh: bool = True
) -> Line:
    """What is asked for with its place behind it, as far as there is room for that.

    `short`: what is said of it where there is none.
    """
    line = Line(m.line(move, asks=asked), 0, fresh)
    if short:
        line = Line(m.line(move, asks=say(asked, ", ", short)), 2, fresh, instead=line)
    if noted:
        said = m.line(move, asks=say(asked, ", ", noted))
        line = Line(said, 4 if short else 2, fresh, instead=line)
    return line


def still_within(m: Matter, asks: list[Ask] | None = None) -> list[Line]:
    """Where the one thing that the candidate would sign for lies in what is reported."""
    if asks is None:
        asks = [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    if len(asks) != 1:
        return []
    place, at = range_noted(m, asks[0], alone=True), place_of(m, asks[0].component)
    if not place or at is None:
        return []
    bare = Line(m.line("r2 within short", low=m.said(at.low), high=m.said(at.high)), 6)
    named = m.part(asks[0].component)
    drop = 3 if m.case.stage is Stage.OPENING else 7
    if drop == 7:  # its figure has just been named
        low = low_place(m, at, "r2 lies low")
        return [Line(low or m.line("r2 within", place=place), drop, instead=bare)]
    said = m.line("asked within", part=named, amount=m.said(asks[0].opening), place=place)
    return [Line(said, drop, instead=bare)]


def raises(m: Matter) -> list[Ask]:
    """The asks that make up for no loss."""
    return [ask for ask in m.asks if ask.cause is not Cause.FORFEITS]


def one_point(m: Matter) -> list[Line]:
    """The one part that is left, by its name and without a word on base."""
    return [Line(m.line("one point", part=m.part(m.asks[0].component)), 4)]


def _listed(
    m: Matter,
    lead: str,
    *,
    said: Component | None = None,
    places: bool = False,
    ranged: bool = False,
    argued: str = "",
) -> list[Line]:
    """The asks after their lead, in a sentence or one below the other.

    `said`: the part whose range has just been said; another shows its own beside its figure, if
    there is room for it. `places`: that part has its place beside its figure, which no lead tells.
    `ranged`: no range has been said, so the first shows its own. `argued`: a lead that tells the
    place of a single ask and why, as far as there is room for it; it would be taken to be about all
    of several.
    """
    asks = raises(m)
    if not asks:
        return []
    if m.whole is not None:
        return _in_parts(m, asks[0], lead, m.whole, ranged=ranged)
    if len(asks) == 1 and not lists_wishes(m):
        if ranged:
            short = range_noted(m, asks[0], short=True)
            return _running(m, asks[0], lead, range_noted(m, asks[0], alone=True), short)
        placed = places and asks[0].component is said
        running = _running(m, asks[0], lead, say(ask_noted(m, asks[0])) if placed else Phrase())
        if argued:
            asked = m.line(argued, asks=asks_listed(m, [asks[0]], fixed=True))
            return [Line(asked, 3, True, instead=running[0])]
        return running
    stock = paper_beside_stock(m)
    opened = m.line(f"{lead} listed" if lead in _RUNNING else lead, part=_over_in(m), **stock)
    first = m.asked(said) if said is not None and places else None
    place = ask_noted(m, first) if first is not None else ""
    notes = {
        ask.component: say(place) if ask.component is said else range_noted(m, ask, said=place)
        for ask in asks
        if said is not None
    }
    if ranged:
        said = asks[0].component
        notes = {said: range_noted(m, asks[0], alone=True)}
        notes |= {ask.component: range_noted(m, ask) for ask in asks[1:]}
    own = {part: note for part, note in notes.items() if part is said}
    brief = {ask.component: range_noted(m, ask, short=True) for ask in asks if notes} | own
    line: Line | None = None
    # The notes that go when the mail gets too long: those beside the other figures first.
    for drop, kept in ((0, {}), (2, own), (3, brief), (5, notes)):
        shown = {part: note for part, note in kept.items() if note}
        if line is None or shown:
            line = Line(join([opened, *_items(m, asks, shown)], "\n"), drop, True, instead=line)
    return [line] if line is not None else []


def _in_parts(m: Matter, total: Ask, lead: str, parts: MadeUp, *, ranged: bool) -> list[Line]:
    """A total as the parts that come to it, and what it is then, with its place."""
    opened = m.line(f"{lead} listed" if lead in _RUNNING else lead)
    leading, other = parts.parts
    of_posted = bool(m.told.posted) and m.told.posted[0][0] is parts.components[0]
    posted = posted_noted(m, parts.components[0], parts.figures[0]) if of_posted else ""
    if posted:
        leading = say(leading, " (", posted, ")")
    if m.told.priority is not None:
        first = choose(m.seed, "first", _MOST)
        if is_plural(m.part(parts.components[0])):
            first = first.replace("matters", "matter").replace("comes", "come")
        leading = Phrase((*leading.parts, f", {first}"), m.told.priority.claims)
    items = [say("- ", leading), say("- ", other), *_wished(m)]
    place = range_noted(m, total, alone=True) if ranged or of_posted else say(ask_noted(m, total))
    comes = m.line("made up", total=m.said(parts.total), place=say(", ", place) if place else "")
    return [Line(join([opened, *items], "\n"), 0, True), Line(comes, 1, True)]


def _items(m: Matter, asks: list[Ask], notes: dict[Component, Phrase]) -> list[Phrase]:
    """The list: the figures with their notes, and the wishes; first where only they were named."""
    figures = [item(m, ask, notes.get(ask.component)) for ask in asks]
    return [*_wished(m), *figures] if m.case.priority is None else [*figures, *_wished(m)]


def _running(
    m: Matter, ask: Ask, lead: str, noted: Phrase, short: Phrase | None = None
) -> list[Line]:
    """The one ask in a sentence, with its place behind it where no lead tells it."""
    move = lead if lead in _RUNNING else "ask"
    return [_placed(m, move, asks_listed(m, [ask], fixed=True), noted, short)]


def lists_wishes(m: Matter) -> bool:
    """Whether the wishes stand among the figures: what one wants belongs where one asks."""
    listable = all(wish.extra in _LISTABLE for wish in m.told.wishes)
    return 0 < len(m.told.wishes) <= _FEW and listable and bool(raises(m)) and not m.silent


_FEW = 2
# Those that cost the budget for pay something; the others are easier to give apart from it.
_LISTABLE = (
    frozenset(Extra) - {Extra.REFRESHERS, Extra.SEVERANCE, Extra.CLAWBACK} - OUTSIDE_THE_BUDGET
)


def _wished(m: Matter) -> list[Phrase]:
    """The wishes as items of the list, the last with that it be written down."""
    if not lists_wishes(m):
        return []
    *others, last = (wish.words for wish in m.told.wishes)
    return [*(say("- ", words) for words in others), say("- ", last, ", in the letter")]


def item(m: Matter, ask: Ask, place: Phrase | None = None, *, once: str = "paid once") -> Phrase:
    """A figure of a list, with what is said beside it: its place, and that it comes first.

    `once`: what is said beside a sign-on.
    """
    most = Phrase()
    if _marks_first(m) and ask.component in wanted_by(m.case.priority):
        words = f", {choose(m.seed, 'first', _MOST)}"
        if is_plural(m.part(ask.component)):
            words = words.replace("matters", "matter").replace("comes", "come")
        most = Phrase((words,), m.told.priority.claims if m.told.priority is not None else ())
    if ask.component is Component.SIGN_ON and ask.cause is not Cause.FORFEITS:
        beside = (say(f", {once}"), most)
    elif place and most:
        first = choose(m.seed, "first", _MOST).replace("which", "what")
        beside = (say(", ", place), Phrase((f", and {first}",), most.claims))
    else:
        beside = (say(", ", place) if place else Phrase(), most)
    # One thing at a time beside a figure: that it comes first, or that it be written down.
    fixed = "" if most else _to_fix(m, ask)
    return say("- ", ask_words(ask, m.said), fixed, *beside)


_MOST = ("which matters most to me", "which comes first for me")


def _marks_first(m: Matter) -> bool:
    """Whether what matters most is said beside its figure, not in a sentence of its own."""
    if m.case.tone is Tone.DIRECT and m.told.rival is None:  # it says so at once
        return False
    return m.case.priority in _PARTS_FIRST and len(raises(m)) > 1 and comes_first(m) is not None


# Leads that come in a sentence and over a list; the others only stand over a list.
_RUNNING = (
    "ask", "ask higher", "ask inside", "ask strengthened", "ask beside theirs",
    "ask over theirs", "ask just over theirs", "ask over theirs on paper", "ask level with theirs",
    "ask meanwhile",
)  # fmt: skip


def asks_listed(m: Matter, asks: list[Ask], *, fixed: bool = False) -> Phrase:
    """The asks in a running sentence; `fixed`: with the wish that a share be written down."""
    last = asks[-1] if fixed and asks else None
    return listing(
        with_article(say(ask_words(ask, m.said), _to_fix(m, ask) if ask is last else ""))
        for ask in asks
    )


def _to_fix(m: Matter, ask: Ask) -> str:
    """A share of the profits is worth what is written down of it."""
    if ask.component is not Component.EQUITY or ask.kind is not EquityKind.PROFIT_SHARE:
        return ""
    # After their answer the terms have a sentence of their own.
    opening = len(m.asks) > 1 and m.case.stage is Stage.OPENING
    return f", {choose(m.seed, 'in writing', _IN_WRITING)}" if opening else ""


_IN_WRITING = ("as a target in the letter", "as a written target")


def meets_theirs(m: Matter) -> bool:
    """Whether all that is asked for is what a quoted offer has, no more and no less."""
    beyond = _beyond_theirs(m)
    return bool(beyond) and all(more == 0 for more in beyond)


def _goes_over_theirs(m: Matter) -> bool:
    """Whether all that is asked for is a little more than a quoted offer has."""
    beyond = _beyond_theirs(m)
    return bool(beyond) and all(more is not None and 0 < more <= _A_LITTLE for more in beyond)


_A_LITTLE = Decimal("0.06")
_A_LITTLE_ON_PAPER = OVER_STOCK + Decimal("0.02")  # and the step to a figure that is spoken


def _over_in(m: Matter) -> str:
    """The one part in which a little more is asked for than a quoted offer has, where the others
    come level with it; empty where it is not so.
    """
    beyond = _beyond_theirs(m)
    over = [ask for ask, more in zip(m.asks, beyond, strict=False) if more]
    level = [more for more in beyond if more == 0]
    if len(over) != 1 or len(over) + len(level) < len(beyond) or not level:
        return ""
    more, part = beyond[m.asks.index(over[0])], over[0].component
    # What can't be sold is asked for with more on top than what can.
    on_paper = part is Component.EQUITY and bool(paper_beside_stock(m))
    little = _A_LITTLE_ON_PAPER if on_paper else _A_LITTLE
    return m.part(part) if more is not None and 0 < more <= little else ""


def _beyond_theirs(m: Matter) -> list[Decimal | None]:
    """By how much each ask goes beyond a quoted offer, as a share of it; None where it has none."""
    told = m.told.rival
    if m.silent or told is None or told.terms is None or told.view.valued is None:
        return []
    theirs = {
        Component.BASE: told.view.valued.base,
        Component.EQUITY: told.view.valued.equity_annual,
    }
    found: list[Decimal | None] = []
    for ask in m.asks:
        figure = theirs.get(ask.component)
        if figure is None or figure.unit != ask.opening.unit or not figure.value:
            found.append(None)
            continue
        asked = ask.opening.value * yearly_worth(ask, m.numbers.offer)
        found.append((asked - figure.value) / figure.value)
    return found


def focus(m: Matter) -> list[Line]:
    """What the candidate said matters most, else that one would like to agree."""
    view = m.numbers.level
    most = Phrase() if m.silent or (view is not None and view.by_pay) else _matters_most(m)
    if _marks_first(m) or _asks_in_total(m):  # it is said with the ask
        most = Phrase()
    return [Line(most, 1)] if most else glad(m)


def glad(m: Matter) -> list[Line]:
    """That one would like to agree: in a few words where there is little room."""
    if m.case.tone is Tone.DIRECT:
        return []
    return [Line(m.line("intent"), 7, instead=Line(m.line("intent in short"), 5))]


def _asks_in_total(m: Matter) -> bool:
    """Whether the whole pay is asked for, of which a part may come first."""
    return any(ask.component is Component.TOTAL for ask in raises(m))


def _matters_most(m: Matter) -> Phrase:
    """What the candidate said matters most; of one ask where the offer has more to weigh it by."""
    slots, asks = comes_first(m), raises(m)
    alone = slots is not None and len(asks) == 1 and asks[0].component is not Component.TOTAL
    if slots is None or not alone:
        return priority_line(m, "matters most")
    cash = m.case.priority is Priority.LIQUID_CASH
    asked_about = cash and m.kind(Component.EQUITY) is EquityKind.PROFIT_SHARE  # it is said there
    if len(m.told.parts) < _FEW or asked_about:
        return Phrase()
    return m.line("matters most alone", **slots)


def priority_line(m: Matter, among: str) -> Phrase:
    """What comes first of several asks, said as `among`, or in a total; nothing of one ask."""
    slots, asks = comes_first(m), raises(m)
    if slots is None:
        return Phrase()
    if asks[0].component is Component.TOTAL:
        part = m.case.priority in _PARTS_FIRST
        return m.line("most of the step" if part else "matters most in it", **slots)
    return m.line(among, **slots) if len(asks) > 1 else Phrase()


def comes_first(m: Matter) -> dict[str, Piece] | None:
    """What the candidate put first, with its verbs, where it is among what is asked for."""
    priority, wanted = m.told.priority, wanted_by(m.case.priority)
    if priority is None or not any(ask.component in wanted for ask in raises(m)):
        return None
    plural = is_plural(str(priority))
    verbs = ("are", "matter", "come") if plural else ("is", "matters", "comes")
    return {"priority": priority, **dict(zip(("is", "matters", "comes"), verbs, strict=True))}


_PARTS_FIRST = (Priority.BASE, Priority.EQUITY, Priority.SIGN_ON)
