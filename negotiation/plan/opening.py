"""The first reply to an offer: the play's moves in their order, by e-mail, by phone, in brief."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from negotiation.analysis.results import Cause
from negotiation.model.assumptions import BRIEF_MAIL_WORDS, EMAIL_WORDS
from negotiation.model.case import Tone
from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase, Piece, listing, say
from negotiation.plan import asks, dates, moves
from negotiation.plan.brief import opening_brief
from negotiation.plan.mails import Fitted, Line, Mail, Script, both, fitted, letter, room_for_body
from negotiation.plan.matter import Matter
from negotiation.plan.moves import Move
from negotiation.plan.opening_call import opening_call
from negotiation.plan.plays import Play, is_level_first
from negotiation.plan.unpriced import unpriced

# What a play does first, then, and last; each move leaves itself out where it has nothing to say.
_MAILS: dict[Play, tuple[Move, ...]] = {
    Play.PLAIN_COUNTER: (
        moves.thanks, asks.focus, moves.which_level, moves.rival, moves.why,
        asks.standing, asks.with_range, moves.questions, moves.wishes_left, moves.signing,
        moves.talk,
    ),
    Play.NO_PROOF: (
        moves.thanks, asks.focus, moves.which_level, asks.modest, moves.placement,
        moves.wishes_left, moves.signing, moves.talk,
    ),
    Play.TIME_FIRST: (
        moves.thanks, asks.glad, moves.more_time, moves.make_whole, moves.why_short,
        asks.meanwhile, moves.rival, moves.no_proof_range, moves.to_value, moves.wishes_left,
        moves.time_today,
    ),
    Play.STILL_OPEN: (
        moves.still_open, moves.make_whole, moves.why_short, asks.meanwhile, moves.rival,
        moves.questions, moves.wishes_left, moves.talk,
    ),
    Play.RIVALS_CLOCK: (
        moves.thanks_beside_theirs, asks.focus, moves.time_too, moves.which_level, moves.rival,
        moves.why, asks.alone, moves.make_whole, moves.questions, moves.wishes_left, moves.signing,
        moves.what_by_then,
    ),
    Play.LIQUID_AGAINST_PAPER: (
        moves.thanks, asks.focus, moves.which_level, moves.rival, moves.why, asks.alone,
        moves.questions, moves.wishes_left, moves.signing, moves.talk,
    ),
    Play.LEVEL_FIRST: (
        moves.short_thanks, moves.level_first, moves.wishes_besides_title, moves.level_talk,
    ),
    Play.MISSING_PART: (
        moves.thanks, asks.focus, moves.which_level, moves.missing, moves.rival,
        moves.why, asks.standing, asks.with_range, moves.wishes_left, moves.signing, moves.talk,
    ),
    Play.MAKE_WHOLE: (
        moves.thanks, asks.focus, moves.which_level, moves.make_whole, moves.guarantee_beside,
        moves.why, asks.apart, moves.rival, moves.questions, moves.wishes, moves.signing,
        moves.talk,
    ),
    Play.ONE_LEVER_LEFT: (
        moves.thanks, asks.glad, asks.one_point, moves.rival, moves.why, asks.standing,
        asks.with_range, moves.questions,
        moves.wishes_left, moves.signing, moves.talk,
    ),
    Play.CASH_FIRM: (
        moves.thanks, asks.focus, moves.which_level, moves.guarantee, moves.rival,
        moves.why, asks.standing, asks.with_range, moves.wishes_left, moves.signing, moves.talk,
    ),
    Play.CLOSE_WITH_CONDITION: (
        moves.thanks, asks.focus, moves.closing, moves.why_short, asks.still_within, moves.wishes,
        moves.approve,
    ),
    Play.READY: (moves.thanks, moves.wishes_alone, moves.ready),
    Play.WRITTEN_FIRST: (
        moves.told_by_word, moves.without_figure, moves.certain_bonus, moves.before_paper,
        moves.in_writing, moves.wishes,
    ),
}  # fmt: skip


# The same where the level is to be settled before any figure.
_MAILS_OF_LEVEL: dict[Play, tuple[Move, ...]] = {
    Play.TIME_FIRST: (
        moves.short_thanks, moves.more_time, moves.level_first, moves.time_today,
    ),
    Play.STILL_OPEN: (
        moves.still_open, moves.level_first, moves.wishes_besides_title, moves.level_talk,
    ),
}  # fmt: skip


def opening_script(m: Matter, play: Play) -> Script:
    """E-mail, call and brief for a play."""
    brief = opening_brief(m, play)
    text = _short_mail(m, play) if m.case.tone is Tone.BRIEF else _mail(m, play)
    mail = Mail(m.company, text)
    call = opening_call(m.anew, play)
    if play is not Play.RIVALS_CLOCK or m.told.rival is None or m.told.rival.expires is None:
        return Script(text, call, brief, (mail,))
    rival = m.told.rival
    first = Mail(rival.addressee, _to_rival(m))
    second = Mail(f"{m.company}, after your call", text)
    return Script(both(first, second), call, brief, (first, second))


def _to_rival(m: Matter) -> Phrase:
    """The short mail that asks the other company for more time, before anything else."""
    rival = m.told.rival
    if rival is None or rival.expires is None:
        return Phrase()
    body = m.line("to rival", time=dates.extension_days(m))
    return letter(m.line("subject to rival"), body, "Best regards,")


def _short_mail(m: Matter, play: Play) -> Phrase:
    """A mail for who likes it brief: the same moves in their short wordings, and fewer of them."""
    return _mail(m.in_short, play, BRIEF_MAIL_WORDS)


def _mail(m: Matter, play: Play, most: int = EMAIL_WORDS) -> Phrase:
    order = _order(m, play)
    close = str(m.line("close"))
    head = subject(m, play)
    room = room_for_body(most, head, close)
    if play is Play.RIVALS_CLOCK:  # both mails together stay as short as one
        room -= _to_rival(m).word_count + _headings(m)
    return letter(head, _body(m, order, room), close)


def _order(m: Matter, play: Play) -> tuple[Move, ...]:
    """The moves of a play. Another offer whose terms may be told goes before one's own reasons:
    it is what the ask is measured by. One that was made by word comes after the ask: it carries
    none, and named first it would sound like a threat.
    """
    if is_level_first(m.case, m.numbers) and play in _MAILS_OF_LEVEL:
        return _MAILS_OF_LEVEL[play]
    if play is Play.WRITTEN_FIRST and m.numbers.leverage.tempo == "exploding":
        order = [move for move in _MAILS[play] if move is not moves.in_writing]
        return (order[0], moves.in_writing, *order[1:])  # where time is short the paper comes first
    quoted = m.told.rival is not None and m.told.rival.terms is not None
    if play is Play.PLAIN_COUNTER and quoted:
        return _MAILS[Play.LIQUID_AGAINST_PAPER]
    verbal = m.told.rival is not None and m.told.rival.status is OfferStatus.VERBAL
    if play is Play.PLAIN_COUNTER and verbal:
        rest = [move for move in _MAILS[play] if move is not moves.rival]
        at = rest.index(asks.with_range) + 1
        return (*rest[:at], moves.rival, *rest[at:])
    return _MAILS[play]


def _body(m: Matter, order: tuple[Move, ...], room: int) -> Phrase:
    """The cut that keeps most: as it is, in short, or without the terms, which are known."""
    best: Fitted | None = None
    for said, lacking in _attempts(m, order):
        body = fitted(said, room)
        lost = body.lost + lacking
        lost += _TOO_LONG if body.over > 0 else 0
        if best is None or lost < best.lost:
            best = Fitted(body.lines, lost, body.over)
        if not best.lost:
            break
    return best.words if best is not None else Phrase()


def _attempts(m: Matter, order: tuple[Move, ...]) -> Iterator[tuple[Iterable[Line], int]]:
    """What may be said, each with what it lacks from the start."""
    yield chain.from_iterable(move(m) for move in order), 0
    said = {move: move(m.in_short) for move in order}
    yield chain.from_iterable(said.values()), 0
    if moves.thanks in said:
        said[moves.thanks] = moves.short_thanks(m.in_short)
        yield chain.from_iterable(said.values()), _UNRESTATED


_UNRESTATED = 24  # restating the offer checks it, and lets the mail be passed on by itself
_TOO_LONG = 100


def _headings(m: Matter) -> int:
    """The words of the headings over two mails: "1. To Globex, first"."""
    named = m.told.rival.addressee if m.told.rival is not None else ""
    return len(f"1. To {named}, first 2. To {m.company}, after your call".split())


def subject(m: Matter, play: Play) -> Phrase:
    """What the mail is about, in a few words."""
    promise = m.told.promise
    # A total is asked for in its parts.
    asked = [ask.component for ask in m.named[:2]]
    parts_named = asked if m.whole is None else m.whole.components
    named = [m.part(component) for component in parts_named]
    if play in (Play.CASH_FIRM, Play.MAKE_WHOLE) and m.mostly_bonus:
        named = ["the bonus", *named[:1]]
    parts = listing(map(say, named))
    slots: dict[str, Piece] = {"role": m.role, "parts": parts or "the terms"}
    move = _SUBJECTS.get(play, "subject")
    if play is Play.CLOSE_WITH_CONDITION and promise is not None and promise.when:
        terms = [ask for ask in m.asks if ask.cause is Cause.CONDITION]
        if len(terms) == 1:
            name = m.part(terms[0].component).removeprefix("the ")
            amount = m.said(terms[0].opening)
            return m.line("subject signing at", sign=promise.sign, part=name, amount=amount)
        return m.line("subject signing", when=promise.when, **slots)
    if play is Play.MISSING_PART:
        part = unpriced(m)
        slots["part"] = m.part(part) if part is not None else "the terms"
    if not m.role:
        return m.line("subject bare")
    if play is Play.TIME_FIRST and is_level_first(m.case, m.numbers):
        move = "subject time level"
    return m.line(move, **slots)


_SUBJECTS = {
    Play.NO_PROOF: "subject question",
    Play.TIME_FIRST: "subject time",
    Play.STILL_OPEN: "subject open",
    Play.RIVALS_CLOCK: "subject date",
    Play.LEVEL_FIRST: "subject level",
    Play.MISSING_PART: "subject missing",
    Play.READY: "subject ready",
    Play.WRITTEN_FIRST: "subject ready",
}
