"""The notes for a call about an offer: what to say, when to stop, what to ask if."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from negotiation.analysis.ranking import wanted_by
from negotiation.analysis.results import Cause, Zone
from negotiation.model.assumptions import EXPLODING_DAYS
from negotiation.model.case import Extra, Tone
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase, Piece, aloud, join, listing, say, sentence
from negotiation.plan.asks import (
    asks_listed,
    comes_first,
    lists_wishes,
    paid_once,
    priority_line,
    raises,
)
from negotiation.plan.before_after import in_turn
from negotiation.plan.call_directions import before_dialling
from negotiation.plan.dates import extension, extension_days
from negotiation.plan.in_range import LOW, ask_place, place_of, where_of
from negotiation.plan.mails import aside, quoted
from negotiation.plan.matter import Matter
from negotiation.plan.moves import level_above
from negotiation.plan.plays import Play, is_level_first
from negotiation.plan.reasons import (
    comparison_words,
    letter_wishes,
    level_words,
    rival_words,
    to_know,
)
from negotiation.plan.sources import kinds_of
from negotiation.plan.spoken import spoken_deed, spoken_question
from negotiation.plan.ties import tie_words
from negotiation.plan.told import Wish
from negotiation.plan.unpriced import unpriced_question, unpriced_words
from negotiation.plan.wording import counted

Note = Callable[[Matter], list[Phrase]]


def opening_call(m: Matter, play: Play) -> Phrase:
    """The notes of a play."""
    notes = (note for step in _CALLS[play] for note in step(m))
    return aloud(join([before_dialling(m, play), *notes], "\n\n"))


# --- The ask -----------------------------------------------------------------------------------


def ask(m: Matter) -> list[Phrase]:
    """All of it in one breath, then silence."""
    return [quoted(m.line("call open"), _which_level(m), requests(m)), _stop(m)]


def requests(m: Matter) -> Phrase:
    """Everything that is asked for, what comes first said first."""
    asks = raises(m)
    if not asks:
        return Phrase()
    said = asks_listed(m, asks)
    if wish := _asked_with_it(m):
        return m.line("call requests", count=counted(2), asks=say(said, " and ", wish))
    if len(asks) == 1:
        return m.line("call request", asks=said)
    if len(asks) == _TWO and (named := comes_first(m)) is not None:
        first, second = (asks_listed(m, [ask]) for ask in asks)
        if asks[0].component in wanted_by(m.case.priority):
            return m.line("call two", first=first, second=second, **named)
    return join([m.line("call requests", count=counted(len(asks)), asks=said), _priority(m)])


_TWO = 2


def _asked_with_it(m: Matter) -> Phrase:
    """The one wish that the mail lists beside the one figure: together they are two requests."""
    wished = letter_wishes(m) if lists_wishes(m) else []
    return wished[0].words if len(wished) == len(raises(m)) == 1 else Phrase()


def _priority(m: Matter) -> Phrase:
    return priority_line(m, "call priority")


def _stop(m: Matter) -> Phrase:
    return m.line("call stop")


def _which_level(m: Matter) -> Phrase:
    view = m.numbers.level
    return m.line("which level") if view is not None and view.by_pay else Phrase()


# --- Reasons -----------------------------------------------------------------------------------


def reasons(m: Matter) -> list[Phrase]:
    """What was done and what it has to do with this job; where the ask lies."""
    if m.case.tone is Tone.BRIEF:
        return [told_or_noted(m)]
    placed = quoted(_placed(m) or paid_once(m))
    return [told_or_noted(m, tie_words(m), _heard(m)), placed]


def told_or_noted(m: Matter, *behind: Phrase, move: str = "") -> Phrase:
    """The deed and what is said behind it; what was only noted is theirs to put into words.

    `move`: how it is begun, where the play says it in a way of its own.
    """
    note = m.told.deeds[0].note if m.told.deeds else Phrase()
    if note:
        return join([m.line("call noted", deed=note), quoted(*behind)])
    if move and m.told.deeds:
        return quoted(m.line(move, deed=spoken_deed(m.told.deeds[0].clause)), *behind)
    return quoted(_deed(m), *behind)


def _deed(m: Matter) -> Phrase:
    if m.told.deeds:
        return told_aloud(m)
    if m.told.topics is not None:
        return m.line("call topics", topics=m.told.topics)
    return Phrase() if m.silent else level_words(m)


def told_aloud(m: Matter) -> Phrase:
    """The first deed as one says it by phone, and that one would say more of it."""
    deed = m.told.deeds[0]
    written = spoken_deed(deed.clause)
    said = in_turn(written)
    mine = deed.is_act and str(deed.clause).startswith("I ")
    if mine and not tie_words(m):
        return m.line("call deed", deed=said)
    # With a tie behind it there is enough to ask about.
    return sentence(said) if said is not written else m.line("call deed apart", deed=written)


def _heard(m: Matter) -> Phrase:
    """What they said: of the work one would help with exactly that, of pay one holds them to it."""
    left = [one for one in m.told.heard if not (m.mostly_bonus and Component.BONUS in one.parts)]
    if not left:
        return Phrase()
    last = left[-1]
    of_terms = last.about_pay or last.about_reviews or last.about_level
    if of_terms:
        return m.line("heard of pay", heard=last.clause)
    if last.by:  # not whom one speaks to
        return m.line("call heard by", who=last.by, heard=last.clause)
    return m.line("call heard", heard=last.clause)


def _placed(m: Matter) -> Phrase:
    # What makes a loss good is measured by the loss, and by no range.
    argued = (each for each in m.asks if each.cause is not Cause.FORFEITS)
    first = next((each for each in argued if place_of(m, each.component) is not None), None)
    position = place_of(m, first.component) if first is not None else None
    if first is None or position is None:
        return Phrase()
    if position.zone is Zone.BELOW:
        low, offered = m.said(position.low), m.said(position.offered)
        return m.line("call range below", low=low, offered=offered)
    for component, _, high in m.told.posted:
        if component is first.component:
            at_top = high.amounts[-1].figure.value == first.opening.value
            move = "call posted top" if at_top else "call posted"
            return m.line(move, ask=m.said(first.opening), high=high)
    where = ask_place(m, first)
    if not where:
        return Phrase()
    slots: dict[str, Piece] = {
        "ask": m.said(first.opening),
        "where": where,
        "part": m.part(first.component),
        "low": m.said(position.low),
        "high": say(m.said(position.high), " and more" if position.soft_top else ""),
        "kinds": kinds_of(m.numbers.guide),
    }
    lowest = where_of(position.penetration)
    if position.penetration < LOW:
        return m.line("call low whole", lowest=lowest, **slots)
    return m.line("call ask placed", **slots)


def rival(m: Matter) -> list[Phrase]:
    """The other offer's terms and what sets the two apart."""
    told = m.told.rival
    if told is None or told.status is OfferStatus.VERBAL:  # once, and in writing, is enough of it
        return []
    if told.terms is None:
        return [quoted(rival_words(m))]
    first = m.line("call rival", who=told.who, terms=told.terms)
    return [quoted(first, comparison_words(m))]


# --- Questions ---------------------------------------------------------------------------------


def questions(m: Matter) -> list[Phrase]:
    """What to ask about the equity; else about the bonus, else about the level."""
    vague = m.line("call vague") if m.asks_share else Phrase()
    return [quoted(spoken_question(m)), aside("If the formula stays vague:", vague)]


def only_one(m: Matter) -> list[Phrase]:
    """If they can't do all of it: what comes first, and how close to it they can come.

    What makes a loss good has no more room or less.
    """
    asks = raises(m)
    if not asks:
        return []
    first = asks[0]
    slots: dict[str, Piece] = {"part": m.part(first.component), "ask": m.said(first.opening)}
    if len(asks) > 1:
        return [aside("If they can do only one:", m.line("call only one", **slots))]
    grant = first.component is Component.EQUITY and m.kind(first.component) not in _YEARLY
    words = m.line("call not all granted" if grant else "call not all", **slots)
    return [aside("If that's more than they can do:", words)]


# What is paid each year can't be topped up by a second grant.
_YEARLY = (EquityKind.PROFIT_SHARE,)


def placement(m: Matter) -> list[Phrase]:
    """Their range, and what somebody would need who lacks something."""
    return [
        quoted(m.line("call placement")),
        aside("If they name a gap:", m.line("call if lacking")),
    ]


def wishes(m: Matter) -> list[Phrase]:
    """Wishes without a price; what is only to be known is asked by itself."""
    return _wishes(m, [] if _asked_with_it(m) else letter_wishes(m))


def wishes_besides_title(m: Matter) -> list[Phrase]:
    """The same where the title is the level that is asked for."""
    return _wishes(m, letter_wishes(m, title=False))


def _wishes(m: Matter, wished: Sequence[Wish]) -> list[Phrase]:
    said = titled = Phrase()
    # A title says which job it is: it is no small thing beside the others.
    title = next((wish for wish in wished if wish.extra is Extra.TITLE), None)
    small = [wish for wish in wished if wish is not title]
    if title is not None:
        titled = m.line("call title", wish=title.words)
    if small:
        move = "call wishes" if len(small) > 1 else "call wish"
        said = m.line(move, wishes=listing(wish.words for wish in small))
    words = (titled, said, to_know(m))
    return [aside("When pay has had its answer:", *words)] if raises(m) else [quoted(*words)]


def signing(m: Matter) -> list[Phrase]:
    """The promise to sign, where it goes with all that is asked for."""
    promise = m.told.promise
    if promise is None or promise.at_terms or not m.asks:
        return []
    return [aside("If they can do all of it:", m.line("sign", sign=promise.sign))]


def close(m: Matter) -> list[Phrase]:
    """In writing, and when: with the figure that whoever answers takes along."""
    first, round2 = next(iter(m.named), None), m.numbers.round2
    either = round2 is not None and bool(round2.packages)
    if first is None or either or len(m.named) > _TWO or m.whole is not None:
        return [aside("Close:", m.line("call close"))]
    slots: dict[str, Piece] = {"ask": m.said(first.opening), "part": m.part(first.component)}
    return [aside("Close:", m.line("call close asked", **slots))]


# --- Time --------------------------------------------------------------------------------------


def time(m: Matter) -> list[Phrase]:
    """More time, before a word about money."""
    due, more = m.told.due, extension(m)
    if due is not None:
        words = m.line("call time", due=due, time=more)
    else:
        words = m.line("call time bare", time=more)
    return [
        say("(Today, before anything else.)"),
        quoted(m.line("call open urgent"), words),
        m.line("call time stop"),
        aside("If yes:", m.line("call time yes")),
    ]


def second(m: Matter) -> list[Phrase]:
    """The ask after the time, with the one reason."""
    if m.silent and is_level_first(m.case, m.numbers):
        return [quoted(m.line("call level first"), m.line("call level asks"))]
    if m.silent or not m.asks:
        return [quoted(m.line("call level"))]
    said = m.line("call second", asks=asks_listed(m, list(m.asks)))
    return [quoted(said), told_or_noted(m, tie_words(m)), quoted(_placed(m))]


def today(m: Matter) -> list[Phrase]:
    """What can be known before the day is over."""
    part = m.part(m.asks[0].component) if m.asks else "the level"
    return [aside("Close:", m.line("call today", part=part))]


def passed(m: Matter) -> list[Phrase]:
    """Whether the offer still stands."""
    return [quoted(m.line("call open"), m.line("call passed")), _stop(m)]


def clock(m: Matter) -> list[Phrase]:
    """The other company first, then this one, with the terms and the date."""
    told = m.told.rival
    if told is None or told.expires is None:
        return []
    first = m.line("call first", who=told.addressee, company=m.company, time=extension_days(m))
    slots: dict[str, Piece] = {"who": told.who, "expires": told.expires}
    if told.terms is not None:
        words = m.line("call rival clock", terms=told.terms, **slots)
    else:
        words = m.line("call rival clock bare", offer=told.offer, **slots)
    opened = quoted(m.line("call open urgent"), words)
    asked = Phrase() if m.silent else quoted(requests(m))
    return [first, opened, asked, _stop(m), *_time_too(m)]


def _time_too(m: Matter) -> list[Phrase]:
    """More time here as well, where this offer runs out soon after."""
    left = m.numbers.leverage.days_left
    if m.told.due is None or left is None or left > EXPLODING_DAYS:
        return []
    return [quoted(m.line("call time too", due=m.told.due, time=extension(m)))]


def apart(m: Matter) -> list[Phrase]:
    """What makes this company's equity another thing than the other's."""
    placed = Phrase() if m.silent else quoted(_placed(m))
    return [told_or_noted(m, tie_words(m)), quoted(comparison_words(m)), placed]


def approves(m: Matter) -> list[Phrase]:
    """Who says yes, today."""
    return [aside("Close:", m.line("call who approves"))]


# --- Other situations --------------------------------------------------------------------------


def level(m: Matter) -> list[Phrase]:
    """The level before any number."""
    evidence = m.line("level", level=m.told.level) if m.told.level is not None else Phrase()
    above = level_above(m)
    asks = m.line("call level asks for", above=above) if above else m.line("call level asks")
    return [
        quoted(m.line("call open"), m.line("call level first"), evidence),
        quoted(asks),
        _stop(m),
        told_or_noted(m) if m.told.deeds or m.told.topics is not None else Phrase(),
        aside("If they press for a number:", m.line("call level pressed")),
    ]


def missing(m: Matter) -> list[Phrase]:
    """The part without a figure, then the rest."""
    return [
        quoted(m.line("call open"), unpriced_words(m, "call missing"), unpriced_question(m)),
        _stop(m),
        quoted(_beside(m)),
        told_or_noted(m, tie_words(m)),
        quoted(_placed(m)),
    ]


def _beside(m: Matter) -> Phrase:
    """What is asked for after something else was."""
    asks = raises(m)
    return m.line("call beside", asks=asks_listed(m, asks)) if asks else Phrase()


def make_whole(m: Matter) -> list[Phrase]:
    """What is lost by leaving, apart from the raise."""
    if m.told.loss is None:
        return []
    return [
        quoted(m.line("call open"), m.line("call makes up", forfeits=m.told.loss)),
        _stop(m),
        quoted(m.line("call timing")),
        quoted(_guaranteed(m) if m.mostly_bonus else Phrase(), _beside(m)),
    ]


def guarantee(m: Matter) -> list[Phrase]:
    """The first year's bonus, guaranteed."""
    if m.numbers.valuation.own.bonus is None:
        return []
    return [
        quoted(m.line("call open"), _guaranteed(m)),
        _stop(m),
        quoted(m.line("call q bonus")),
        quoted(_beside(m)),
    ]


def _guaranteed(m: Matter) -> Phrase:
    bonus = m.numbers.valuation.own.bonus
    if bonus is None:
        return Phrase()
    about = next((one for one in m.told.heard if Component.BONUS in one.parts), None)
    told = m.line("heard of pay", heard=about.clause) if about is not None else Phrase()
    return join([told, m.line("call guarantee", bonus=m.said(bonus))])


def closing(m: Matter) -> list[Phrase]:
    """The terms of the promise, and nothing else."""
    promise = m.told.promise
    if promise is None:
        return []
    asks = [each for each in m.asks if each.cause is Cause.CONDITION]
    move = "call closing" if len(asks) == 1 else "call closing all"
    said = m.line(move, asks=asks_listed(m, asks), sign=promise.sign)
    return [
        quoted(m.line("call open"), said),
        m.line("call stop all"),
        quoted(_deed(m), _placed(m)),
        aside("If they hesitate:", m.line("call hesitate")),
        aside("If yes:", m.line("call closing yes", sign=promise.sign)),
    ]


def written(m: Matter) -> list[Phrase]:
    """In writing first; no figure of one's own yet."""
    due, short = m.told.due, m.numbers.leverage.tempo == "exploding"
    time = m.line("time to read", due=due, time=extension(m)) if due and short else Phrase()
    return [
        quoted(m.line("call written")),
        _stop(m),
        quoted(time),
        aside("If they want an answer now:", m.line("call written pressed")),
    ]


def ready(m: Matter) -> list[Phrase]:
    """Everything in writing, and the questions that are open."""
    written = m.case.offer_status is OfferStatus.WRITTEN
    return [
        quoted(m.line("call open"), m.line("call ready written" if written else "call ready")),
        quoted(spoken_question(m)),
    ]


_CALLS: dict[Play, tuple[Note, ...]] = {
    Play.PLAIN_COUNTER: (ask, reasons, rival, questions, only_one, wishes, signing, close),
    Play.NO_PROOF: (ask, reasons, placement, only_one, wishes, signing, close),
    Play.TIME_FIRST: (time, second, rival, wishes, today),
    Play.STILL_OPEN: (passed, second, rival, wishes, close),
    Play.RIVALS_CLOCK: (clock, apart, questions, wishes, signing, approves),
    Play.LIQUID_AGAINST_PAPER: (ask, rival, reasons, questions, only_one, wishes, signing, close),
    Play.LEVEL_FIRST: (level, wishes_besides_title, close),
    Play.MISSING_PART: (missing, rival, only_one, wishes, signing, close),
    Play.MAKE_WHOLE: (make_whole, reasons, rival, only_one, wishes, signing, close),
    Play.ONE_LEVER_LEFT: (ask, reasons, rival, questions, only_one, wishes, signing, close),
    Play.CASH_FIRM: (guarantee, reasons, rival, only_one, wishes, signing, close),
    Play.CLOSE_WITH_CONDITION: (closing, wishes),
    Play.WRITTEN_FIRST: (written, wishes),
    Play.READY: (ready, wishes, close),
}
