"""Letters for other moments than the counter: yes, no, more time, no answer, a raise."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.model.assumptions import BRIEF_WORDS, EMAIL_WORDS
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.guide import Component, EquityKind
from negotiation.model.offer import Stated
from negotiation.model.phrase import Phrase, Piece, aloud, join, listing, say
from negotiation.plan.asks import asks_listed
from negotiation.plan.dates import answer_by, extension
from negotiation.plan.in_range import place_of, range_words
from negotiation.plan.mails import Line, Mail, Script, aside, fitted, letter, lines, quoted
from negotiation.plan.matter import Matter
from negotiation.plan.moves import wishes
from negotiation.plan.reasons import (
    deed_words,
    heard_words,
    in_sentences,
    letter_wishes,
    to_know,
)
from negotiation.plan.round2_words import asked_aloud
from negotiation.plan.ties import tie_words


@dataclass(frozen=True, slots=True)
class Letter:
    """`key` is stable; `title` says when it is for."""

    key: str
    title: str
    email: Phrase
    call: Phrase


def letters(m: Matter) -> tuple[Letter, ...]:
    """One for every other moment of the same case."""
    return (
        _letter(m, "accept", "To accept", "accept subject", _accept(m), _accept_call(m)),
        _letter(m, "decline", "To decline", "decline subject", _decline(m),
                _call(m, "decline call")),
        _longer(m, extension(m)),
        _letter(m, "follow_up", "When you hear nothing", "follow subject", _follow(m),
                _call(m, "follow call")),
        _letter(m, "written_offer", "To have it in writing", "written subject", _written(m),
                _call(m, "call written")),
    )  # fmt: skip


def longer_letter(m: Matter, until: Piece) -> Letter:
    """To ask for more time: the day that the candidate named themselves."""
    return _longer(m, until)


def contract_letter(m: Matter, part: Component, agreed: Stated, stands: Stated) -> Letter:
    """To have a contract corrected: what it says of a part, and what was agreed."""
    slots: dict[str, Piece] = {
        "part": m.part(part),
        "agreed": m.said(_told(agreed, f"offer.{part.value}")),
        "stands": m.said(_told(stands, "contract")),
    }
    body = [*lines(m.line("differs", **slots)), *lines(m.line("differs then"))]
    call = quoted(m.line("call open"), m.line("differs call", **slots))
    return _letter(m, "differs", "To have the contract corrected", "differs subject", body, call)


def _told(stated: Stated, field: str) -> Figure:
    return Figure(Decimal(stated.amount), stated.currency or "", FromCandidate(field, stated.words))


def _letter(
    m: Matter, key: str, title: str, subject: str, body: list[Line], call: Phrase
) -> Letter:
    head = m.line(subject, role=m.role) if m.role else m.line("subject bare")
    text = letter(head, fitted(body, EMAIL_WORDS - 20).words, str(m.line("close")))
    return Letter(key, title, text, aloud(call))


def _call(m: Matter, move: str) -> Phrase:
    return quoted(m.line("call open"), m.line(move))


def _accept(m: Matter) -> list[Line]:
    first = m.line("accept", offer=m.told.offer) if m.told.offer else m.line("accept bare")
    return [*lines(first), *lines(m.line("accept then"))]


def _accept_call(m: Matter) -> Phrase:
    return quoted(m.line("call open"), m.line("accept call"))


def _decline(m: Matter) -> list[Line]:
    return [*lines(m.line("decline")), *lines(m.line("decline then"))]


def _longer(m: Matter, time: Piece) -> Letter:
    body = lines(m.line("stall", time=time))
    call = quoted(m.line("call open"), m.line("stall call", time=time))
    return _letter(m, "stall", "To ask for more time", "stall subject", body, call)


def _follow(m: Matter) -> list[Line]:
    asks = list(m.named)
    first = m.line("follow", asks=asked_aloud(m, asks)) if asks else m.line("follow bare")
    date = m.line("follow date", due=m.told.due) if m.told.due is not None else Phrase()
    return [*lines(first, (date, 3)), *lines(m.line("follow help"))]


def _written(m: Matter) -> list[Line]:
    told = m.told.offer
    first = m.line("told by word", offer=told) if told else m.line("told by word bare")
    return [*lines(first), *lines(m.line("send in writing"), m.line("answer then"))]


# --- Before an offer -----------------------------------------------------------------------------


def expectations_script(m: Matter) -> Script:
    """What one answers to "what do you expect?": the role's range first, no figure of one's own."""
    posted = _expect_posted(m)
    body = [
        *lines(m.line("expect thanks")),
        *lines(posted or m.line("expect range", place=m.place, here=m.here, rest=_rest_of_pay(m))),
        *lines(m.line("expect talk", by=answer_by(m)), (heard_words(m), 4)),
        *lines((_expect_deed(m), 2), (tie_words(m), 4)),
        *wishes(m),
    ]
    head = m.line("expect subject", role=m.role) if m.role else m.line("subject bare")
    text = letter(head, fitted(body, EMAIL_WORDS - 20).words, str(m.line("close")))
    brief = join([m.line("expect thanks"), posted or m.line("expect call")])
    notes = [
        quoted(m.line("call open"), posted or m.line("expect call")),
        m.line("call stop"),
        aside("If they ask again:", m.line("expect again")),
        *_pressed(m),
        aside("If they ask what you bring:", deed_words(m)),
        aside("Close:", m.line("expect close")),
    ]
    return Script(text, aloud(join(notes, "\n\n")), brief, (Mail(m.company, text),))


def _rest_of_pay(m: Matter) -> Phrase:
    """What this role pays beside base, with what decides how much it is."""
    row, kind = m.numbers.row, m.kind(Component.EQUITY)
    if row.cell(Component.EQUITY) is not None and kind is EquityKind.PROFIT_SHARE:
        return say(_SHARE)
    paid = [part for part in (Component.BONUS, Component.EQUITY) if row.cell(part) is not None]
    if not paid:
        return say("what comes on top of base, and of what kind")
    parts = listing(say(m.part(part)) for part in paid)
    return say("what comes on top of base: ", parts, ", and on what terms")


_SHARE = "what the profit share comes to, how it is worked out and what is guaranteed of it"


def _expect_deed(m: Matter) -> Phrase:
    """What one brings, before anybody has named a figure."""
    if m.told.deeds and m.told.deeds[0].is_act:
        return in_sentences(m.line("expect deed", deed=m.told.deeds[0].clause))
    return deed_words(m)


def _expect_posted(m: Matter) -> Phrase:
    for component, low, high in m.told.posted:
        return m.line("expect posted", part=m.part(component), low=low, high=high)
    return Phrase()


def _pressed(m: Matter) -> list[Phrase]:
    pressed = next(iter(m.numbers.pressed), None)
    if pressed is None:
        return []
    low, high = m.said(pressed.low), m.said(pressed.high)
    said = m.line("expect pressed", here=m.here, low=low, high=high)
    return [aside("Only if they insist:", said)]


# --- At the present employer ---------------------------------------------------------------------


def raise_script(m: Matter) -> Script:
    """A raise: what was done, where the pay lies, one figure, who decides."""
    asks = list(m.asks)
    today = m.line("raise today", offer=m.told.offer) if m.told.offer else Phrase()
    asked = m.line("raise ask", asks=asks_listed(m, asks)) if asks else Phrase()
    position = place_of(m, None)
    body = [
        *lines(m.line("raise open")),
        *lines(_raise_deed(m), (heard_words(m), 5)),
        *lines((today, 4), (range_words(m) if position is not None else Phrase(), 3)),
        *lines(asked),
        *_raise_wishes(m),
        *lines(m.line("raise close")),
    ]
    text = letter(
        m.line("raise subject"), fitted(body, EMAIL_WORDS - 12).words, str(m.line("close"))
    )
    cuts = (
        join([m.line("raise open"), _raise_deed(m), asked]),
        join([m.line("raise open"), asked]),
        asked or m.line("raise close"),
    )
    brief = next((cut for cut in cuts if cut.word_count <= BRIEF_WORDS), cuts[-1])
    opened = m.line("raise call", asks=asks_listed(m, asks)) if asks else m.line("raise call bare")
    notes = [
        quoted(opened),
        m.line("call stop"),
        quoted(_raise_deed(m.anew)),
        aside("If it is a no for now:", m.line("raise if no")),
        aside("Close:", m.line("call close")),
    ]
    return Script(text, aloud(join(notes, "\n\n")), brief, (Mail(m.company, text),))


def _raise_wishes(m: Matter) -> list[Line]:
    """Wishes without a price: to talk about, as there is no letter yet that could hold them."""
    wished = listing(wish.words for wish in letter_wishes(m))
    said = m.line("raise wishes", wishes=wished) if wished else Phrase()
    return lines(said, to_know(m))


def _raise_deed(m: Matter) -> Phrase:
    """What speaks for a raise: said of work that is done, not of a job to come."""
    if m.told.deeds:
        return in_sentences(m.line("raise deed", deed=m.told.deeds[0].clause))
    return deed_words(m)
