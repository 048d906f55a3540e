"""The notes for a call in the second round."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from negotiation.analysis.formula import gap_of
from negotiation.analysis.results import Cause, Round2
from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase, aloud, join, listing, say
from negotiation.plan.asks import asks_listed
from negotiation.plan.call_directions import before_dialling
from negotiation.plan.mails import aside, quoted
from negotiation.plan.matter import Matter
from negotiation.plan.opening_call import close, only_one, told_or_noted
from negotiation.plan.plays import Play
from negotiation.plan.round2_words import (
    asked_before,
    asked_besides,
    base_difference,
    base_gone,
    before_words,
    could_be,
    fallen_instead,
    fallen_words,
    floor_words,
    gone_over_grant,
    moved_words,
    packages_aloud,
)
from negotiation.plan.spoken import spoken_question
from negotiation.plan.ties import tie_words

Note = Callable[[Matter, Round2], list[Phrase]]


def round2_call(m: Matter, round2: Round2, play: Play) -> Phrase:
    """The notes for the advice that the figures gave."""
    notes = (note for step in _CALLS[play] for note in step(m, round2))
    return aloud(join([before_dialling(m, play), *notes], "\n\n"))


def _thanks(m: Matter) -> Phrase:
    """Thanks for the move."""
    moved = moved_words(m)
    return m.line("r2 call moved", moved=moved) if moved else m.line("r2 thanks bare")


def call_rest(m: Matter, round2: Round2) -> list[Phrase]:
    """Base is done; the rest as asked."""
    gap = any(ask.cause is Cause.BASE_GAP for ask in m.asks)
    told = m.line("r2 call settled")
    asks = m.line("call request" if len(m.asks) == 1 else "r2 rest alone",
                  asks=asks_listed(m, list(m.asks))) if m.asks else Phrase()  # fmt: skip
    return [
        quoted(_thanks(m), told, asks),
        m.line("call stop"),
        quoted(m.line("r2 call gap") if gap else _short_of(m)),
        _deed(m),
        *_asked_on(m),
    ]


def _short_of(m: Matter) -> Phrase:
    """What base falls short of what was asked for it, as the reason for what is left."""
    gone, rest = base_gone(m), [ask for ask in m.asks if ask.component is not Component.BASE]
    if gone is None or not rest:
        return Phrase()
    part = m.part(rest[0].component)
    over, more = gone_over_grant(m, gone), gap_of(rest[0].opening, rest[0].offered)
    if rest[0].component is not Component.EQUITY or over is None or more is None:
        return m.line("r2 call short", gone=m.said(gone), part=part)
    if not over.value * _ABOUT_LEAST <= more.value <= over.value * _ABOUT_MOST:
        return m.line("r2 call short", gone=m.said(gone), part=part)
    figures = {"gone": m.said(gone), "over": m.said(over), "more": m.said(more)}
    return m.line("r2 call short over", part=part, **figures)


# How far two sums may lie apart that are said to be about the same.
_ABOUT_LEAST, _ABOUT_MOST = Decimal("0.7"), Decimal("1.3")


def _deed(m: Matter) -> Phrase:
    """The deed with what it has to do with this job, as the first call has it."""
    return told_or_noted(m, tie_words(m)) if m.told.deeds else Phrase()


def _asked_on(m: Matter) -> list[Phrase]:
    """What to ask of the equity that is left, and what to hold to if not all of it can be had."""
    equity = any(ask.component is Component.EQUITY for ask in m.asks)
    return [*([quoted(spoken_question(m))] if equity else []), *only_one(m)]


def call_moved(m: Matter, round2: Round2) -> list[Phrase]:
    """What would settle it, and that one has moved too."""
    if round2.packages:
        choice = say("It could be ", packages_aloud(m, round2.packages), ".")
        words = join([choice, m.line("r2 which")])
    elif m.asks:
        words = could_be(m)
    else:
        words = m.line("r2 call accept")
    before = [then for ask in m.asks if (then := asked_before(m, ask)) is not None]
    why = m.line("r2 call why", before=listing(before)) if before else Phrase()
    more = _asked_on(m) if m.asks and not round2.packages else []
    return [quoted(_thanks(m), words), m.line("call stop"), quoted(why), _deed(m), *more]


def call_held(m: Matter, round2: Round2) -> list[Phrase]:
    """What is in the way, before anything is given."""
    gap = next((ask for ask in m.asks if ask.cause is Cause.BASE_GAP), None)
    instead = m.line("r2 base gap alone", amount=m.said(gap.opening)) if gap else Phrase()
    asks = [ask for ask in m.asks if ask is not gap]
    hold = m.line("r2 hold", asks=asks_listed(m, asks)) if asks else Phrase()
    return [
        quoted(m.line("r2 thanks bare"), m.line("r2 call held")),
        m.line("call stop"),
        quoted(hold),
        _deed(m),
        *([] if instead else _asked_on(m)),
        aside("If base won't move:", instead),
    ]


def call_fallen(m: Matter, round2: Round2) -> list[Phrase]:
    """What fell, calmly; then back to what was in writing."""
    final = m.told.all_final is not None
    before = before_words(m)
    swapped = bool(m.told.moved)
    return [
        quoted(m.line("r2 thanks bare"), m.line("r2 call fallen", fallen=fallen_words(m))),
        m.line("call stop"),
        aside("If it's a slip:", m.line("r2 call slip", before=before)),
        aside(
            "If it was meant:",
            m.line("r2 call restore final" if final else "r2 call restore", before=before),
        ),
        told_or_noted(m, move="call deed still") if m.told.deeds else Phrase(),
        aside("If they call it a trade:", m.line("r2 call trade") if swapped else Phrase()),
        aside("Once it's back:", _counter(m)),
        aside("If it has to stay:", fallen_instead(m)),
    ]


def _counter(m: Matter) -> Phrase:
    """What was asked for, which a lower figure does not take back."""
    asks = asked_besides(m) if m.told.all_final is None else []
    return m.line("r2 call counter", asks=listing(asks)) if asks else Phrase()


def call_accept(m: Matter, round2: Round2) -> list[Phrase]:
    """Yes, in writing."""
    return [quoted(_thanks(m), m.line("r2 call accept"))]


def call_final(m: Matter, round2: Round2) -> list[Phrase]:
    """A day, and what stands."""
    return [quoted(_thanks(m), m.line("r2 call final"))]


def call_close(m: Matter, round2: Round2) -> list[Phrase]:
    """The whole ask is one thing."""
    promise, asks = m.told.promise, [ask for ask in m.asks if ask.cause is Cause.CONDITION]
    if promise is None or not asks:
        return call_accept(m, round2)
    before = asked_before(m, asks[0]) if len(asks) == 1 else None
    why = m.line("r2 call why", before=before) if before is not None else Phrase()
    move = "call closing" if len(asks) == 1 else "call closing all"
    return [
        quoted(
            _thanks(m),
            m.line("r2 call settled") if m.told.base_final else Phrase(),
            m.line(move, asks=asks_listed(m, asks), sign=promise.sign),
        ),
        m.line("call stop all"),
        quoted(why, base_difference(m)),
        aside("If they hesitate:", m.line("call hesitate")),
        aside("If yes:", m.line("call closing yes", sign=promise.sign)),
    ]


def call_rival(m: Matter, round2: Round2) -> list[Phrase]:
    """The other offer's terms, once more."""
    told = m.told.rival
    if told is None or told.terms is None:
        return []
    return [quoted(m.line("call rival", who=told.who, terms=told.terms))]


def call_promise(m: Matter, round2: Round2) -> list[Phrase]:
    """The promise, with the terms that it goes with."""
    promise = m.told.promise
    if promise is None or promise.at_terms or not m.asks:
        return []
    which = "one of those" if round2.packages else "all of that"
    words = m.line("r2 call promise", which=which, sign=promise.sign)
    return [aside("If they can do it:", words)]


def call_floor(m: Matter, round2: Round2) -> list[Phrase]:
    """The walk-away, on request."""
    return [quoted(floor_words(m, round2))]


def call_end(m: Matter, round2: Round2) -> list[Phrase]:
    """As the first call does."""
    return close(m)


_CALLS: dict[Play, tuple[Note, ...]] = {
    Play.BASE_SETTLED: (call_rest, call_floor, call_rival, call_promise, call_end),
    Play.THEY_MOVED: (call_moved, call_floor, call_rival, call_promise, call_end),
    Play.THEY_HELD: (call_held, call_floor, call_rival, call_promise, call_end),
    Play.LOWERED: (call_fallen, call_rival, call_end),
    Play.FINAL: (call_final,),
    Play.ACCEPT: (call_accept,),
    Play.CLOSE_WITH_CONDITION: (call_close,),
}
