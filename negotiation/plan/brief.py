"""A mail in sixty words: what cannot wait, the ask, a word by phone."""

from __future__ import annotations

from functools import cache

from negotiation.analysis.results import Cause
from negotiation.model.assumptions import BRIEF_WORDS
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase, join, listing, say
from negotiation.plan import moves
from negotiation.plan.asks import asks_listed
from negotiation.plan.dates import extension, own_date, soon
from negotiation.plan.in_range import low_place, place_of, place_words
from negotiation.plan.mails import Line, lines
from negotiation.plan.matter import Matter
from negotiation.plan.moves import Move
from negotiation.plan.plays import Play
from negotiation.plan.reasons import deed_words, rival_date, rival_words, tells_by_word
from negotiation.plan.unpriced import NO_FIGURE, unpriced_question, unpriced_words
from negotiation.plan.wording import with_article


def opening_brief(m: Matter, play: Play, room: int = BRIEF_WORDS) -> Phrase:
    """The longest of several cuts that stays within `room` words; else the shortest."""
    shortest = Phrase()
    said = cache(lambda move: join(line.words for line in move(m)))  # the cuts share their moves
    for order in _orders(m, play):
        text = join(map(said, order))
        if not text:
            continue
        if text.word_count <= room:
            return text
        if not shortest or text.word_count < shortest.word_count:
            shortest = text
    return shortest


def _orders(m: Matter, play: Play) -> tuple[tuple[Move, ...], ...]:
    """What is said, from everything down to the bare thing."""
    before = _BEFORE.get(play, ())
    if play is Play.WRITTEN_FIRST:
        return ((moves.told_by_word, moves.in_writing), (_told_bare, moves.in_writing), before)
    if play is Play.READY:
        return ((moves.thanks, moves.ready), (moves.short_thanks, moves.ready), before)
    if play is Play.LEVEL_FIRST:
        return ((moves.short_thanks, _reason, _level), (moves.short_thanks, _level))
    ask: tuple[Move, ...] = () if play in _ASKLESS else (_ask,)
    core = (*before, moves.which_level, *ask)
    reasons = (_reason, _place) if m.told.deeds or m.told.topics is not None else (_reason,)
    return (
        (moves.thanks, *before, moves.which_level, *reasons, *ask, moves.talk),
        (moves.short_thanks, *before, moves.which_level, *reasons, *ask, moves.talk),
        (moves.short_thanks, *before, moves.which_level, *reasons, *ask, _decides),
        (moves.short_thanks, *before, moves.which_level, _reason, *ask, _decides),
        (*before, moves.which_level, *reasons, *ask, _decides),
        (*before, moves.which_level, _reason, *ask, _decides),
        (moves.short_thanks, *before, moves.which_level, _reason, *ask),
        (*before, moves.which_level, _reason, *ask),
        (moves.short_thanks, *core, _decides),
        (moves.short_thanks, *core),
        core,
        before or ask or (moves.short_thanks,),
        (moves.short_thanks, *_shortest(m, play)),
    )


def _shortest(m: Matter, play: Play) -> tuple[Move, ...]:
    return (_ask,) if m.asks and play not in _ASKLESS else (_in_writing,)


def _ask(m: Matter) -> list[Line]:
    if m.silent:
        return lines(m.line("which level"))
    if not m.asks:
        return []
    if m.whole is not None:
        parts, total = listing(map(with_article, m.whole.parts)), m.said(m.whole.total)
        return lines(m.line("ask", asks=say(parts, ", ", total, " a year all told")))
    return lines(m.line("ask", asks=asks_listed(m, list(m.asks))))


def _reason(m: Matter) -> list[Line]:
    if m.told.deeds:
        return lines(deed_words(m))
    if m.told.topics is not None:
        return lines(m.line("topics", topics=m.told.topics))
    return _place(m)


def _place(m: Matter) -> list[Line]:
    """Where the offer lies, in the fewest words."""
    at = place_of(m, None)
    if m.silent or at is None or m.told.posted:
        return lines(place_words(m))
    return lines(low_place(m, at, "range in short") or place_words(m))


def _decides(m: Matter) -> list[Line]:
    due = m.told.due if own_date(m) else None
    if due is not None:
        return lines(m.line("talk in short due", due=due))
    return lines(m.line("talk in short", soon=soon(m)))


def _time(m: Matter) -> list[Line]:
    time = extension(m)
    if m.told.due is not None:
        return lines(m.line("more time due", due=m.told.due, time=time))
    return lines(m.line("more time", time=time))


def _told_bare(m: Matter) -> list[Line]:
    return lines(m.line("told by word bare"))


def _in_writing(m: Matter) -> list[Line]:
    return lines(m.line("ready"))


def _no_figure(m: Matter) -> list[Line]:
    return lines(unpriced_words(m, NO_FIGURE), unpriced_question(m))


def _level(m: Matter) -> list[Line]:
    return lines(m.line("level first"), m.line("call level asks"))


def _rival(m: Matter) -> list[Line]:
    rival = m.told.rival
    if rival is None:
        return []
    told = m.line("rival unquoted", offer=rival.offer, who=rival.who)
    return lines(told, rival_date(m, rival))


def _rival_terms(m: Matter) -> list[Line]:
    """The other offer with its terms: the key fact of such a case. By word of mouth it is none."""
    rival = m.told.rival
    by_word = rival is not None and rival.status is OfferStatus.VERBAL
    if rival is not None and by_word and not tells_by_word(m, rival):
        return []
    return lines(rival_words(m))


def _costs(m: Matter) -> list[Line]:
    """What leaving costs, which the sign-on is for."""
    forfeits = m.told.loss
    whole = any(ask.cause is Cause.FORFEITS for ask in m.named)
    return lines(m.line("leaving costs", forfeits=forfeits)) if forfeits and whole else []


def _guarantee(m: Matter) -> list[Line]:
    return moves.guarantee(m)[:1]


_ASKLESS = (
    Play.WRITTEN_FIRST,
    Play.READY,
    Play.CLOSE_WITH_CONDITION,
)
_BEFORE: dict[Play, tuple[Move, ...]] = {
    Play.TIME_FIRST: (_time,),
    Play.STILL_OPEN: (moves.still_open,),
    Play.RIVALS_CLOCK: (_rival,),
    Play.LIQUID_AGAINST_PAPER: (_rival_terms,),
    Play.PLAIN_COUNTER: (_rival_terms,),
    Play.MISSING_PART: (_no_figure,),
    Play.CASH_FIRM: (_guarantee,),
    Play.MAKE_WHOLE: (_costs,),
    Play.CLOSE_WITH_CONDITION: (moves.closing,),
    Play.WRITTEN_FIRST: (_in_writing,),
    Play.READY: (_in_writing,),
}
