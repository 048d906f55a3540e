"""How real an offer is by the words of a clause: written, by word of mouth, or talked about."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.offer import OfferStatus
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.quantities import Money
from negotiation.understanding.their_days import HOLDS, paper_to_come
from negotiation.understanding.words.clauses import (
    ARRIVED,
    CALLED_ON,
    CALLS,
    COMING,
    DENIED,
    FOLLOWS,
    LETTERS,
    MAILED,
    MAILS,
    NEVER,
    PAPERY,
    RANG,
    SIGNED_SO,
    TO_COME,
    WORK,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.naming import ADVERBS

_STATUS = {
    Cue.VERBAL: OfferStatus.VERBAL, Cue.WRITTEN: OfferStatus.WRITTEN,
    Cue.PROCESS: OfferStatus.IN_PROCESS,
}  # fmt: skip


@called_by(
    ("wrote",),
    MAILED,
    CALLED_ON,
    frozenset(words[0] for words in CALLS | MAILS | SIGNED_SO),
    cues=(Cue.LETTER_IN, *_STATUS),
)
def status_of(clause: Clause) -> OfferStatus | None:
    """How real an offer is by the clause's words; "nothing in writing" is by word of mouth."""
    if clause.mode is Mode.DEED:
        return None
    if _has_letter(clause):
        return OfferStatus.WRITTEN
    if clause.joint in ("(", "[", ",") and _words(clause) in CALLS:
        return OfferStatus.VERBAL  # "Monzo (call, £84k)"
    if clause.joint in ("(", "[") and _words(clause) in MAILS:
        return OfferStatus.WRITTEN  # "Microsoft (email) is 186k"
    if clause.side is Side.COMPANY and _words(clause) in SIGNED_SO:
        return OfferStatus.WRITTEN  # "an offer from Figma, signed"
    if clause.companies and (by := _behind_its_figure(clause)):
        if by in CALLS:
            return OfferStatus.VERBAL  # "Luma 250k phone"
        if by in MAILS:
            return OfferStatus.WRITTEN  # "Pika 240k email"
    if _wrote_a_figure(clause) or _mailed_an_offer(clause):
        return OfferStatus.WRITTEN
    if _told_on_a_call(clause):
        return OfferStatus.VERBAL
    for mark in clause.marks:
        if mark.cue not in _STATUS:
            continue
        words = clause.words_before(mark.at, 2)
        if clause.norm(mark.to - 1) == "comes" and clause.norm(mark.to) in HOLDS:
            continue  # "the other offer comes with 20k"
        if mark.cue is Cue.VERBAL and any(word in NEVER for word in words):
            continue  # "but they never called"
        if mark.cue is Cue.VERBAL and clause.has(Cue.NAME) and not clause.quantities:
            continue  # "don't say it out loud"
        if mark.cue is Cue.VERBAL and clause.norm(mark.to) in _SAID_YES:
            continue  # "i verbally accepted"
        if mark.cue is Cue.VERBAL and words[:1] == ("only",):
            return OfferStatus.VERBAL  # "they only called"
        if mark.cue is Cue.VERBAL and is_mere_call(clause) and not _calls_with(clause):
            continue  # "Google called me yesterday"
        if mark.cue is Cue.PROCESS and words[:1] == ("for",):
            continue  # "thank you for interviewing with us": what was
        denied = any(word in _REFUSED for word in clause.words_before(mark.at, _FAR))
        if mark.cue is Cue.WRITTEN and denied:
            if words[:1] == ("anything",) and not clause.question:
                return OfferStatus.VERBAL  # "they haven't sent anything in writing"
            named = clause.companies or clause.words_before(mark.at, 2)[1:] in _POINTED_AT
            if named and not clause.question and _is_not(clause, mark):
                return OfferStatus.VERBAL  # "Luma isn't in writing", "it isn't written"
            continue
        if mark.cue is Cue.WRITTEN and _not_received(clause, mark.at):
            continue
        if mark.cue is Cue.WRITTEN and _is_to_come(clause, mark):
            continue
        if _is_naming(clause, mark):
            continue
        if mark.cue is Cue.WRITTEN and any(
            not _is_naming(clause, one) for one in clause.all(Cue.VERBAL)
        ):
            return OfferStatus.VERBAL
        return _STATUS[mark.cue]
    return None


_REFUSED = DENIED | frozenset("wouldnt couldnt refuse refused refuses".split())
_SAID_YES = ("accepted", "accept", "agreed", "committed")
_POINTED_AT = (("it",), ("that",), ("theirs",))
_FAR = 5  # words that a "not" reaches: "they didn't send me anything in writing"


def _is_not(clause: Clause, mark: Mark) -> bool:
    """ "Luma isn't in writing", "the Luma offer was never in writing"; not "it will not be"."""
    words = [word for word in clause.words_before(mark.at, 4) if word not in _YET]
    if words[:1] == ["not"] or words[:1] == ["never"]:
        return not _WAS.isdisjoint(words[1:2])
    return not _WASNT.isdisjoint(words[:1])


_YET = frozenset("yet even actually really quite".split())
_WAS = frozenset("is was are were s".split())
_WASNT = frozenset("isnt wasnt arent werent aint".split())


def _is_to_come(clause: Clause, mark: Mark) -> bool:
    """ "They promised a letter", "I asked for it in writing"; a "contract role" is none at all."""
    work = clause.norm(mark.to - 1) in LETTERS and clause.norm(mark.to) in WORK
    follows = not FOLLOWS.isdisjoint(clause.words_after(mark.to, 2)) or paper_to_come(clause)
    return work or follows or any(word in TO_COME for word in clause.words_before(mark.at, 4))


def is_letter_to_come(clause: Clause) -> bool:
    """ "The letter comes tomorrow", "paperwork to follow", "they promised a letter"."""
    words = clause.norms
    if clause.question or not _may_be_paper(words):
        return False
    coming = not (COMING.isdisjoint(words) and FOLLOWS.isdisjoint(words)) or paper_to_come(clause)
    return coming and DENIED.isdisjoint(words)


def _may_be_paper(words: Sequence[str]) -> bool:
    return not LETTERS.isdisjoint(words) or "paper" in words


def _calls_with(clause: Clause) -> bool:
    """ "Called with an offer", "Monzo phoned: £71k base"."""
    ends = [token.text for token in clause.tokens[clause.to - 1 : clause.to + 1]]
    return clause.has(Cue.OFFER) or ":" in ends


def is_mere_call(clause: Clause) -> bool:
    """ "The recruiter phoned": a call says nothing of an offer; with a figure it does, and so does
    "called with a verbal offer".
    """
    marks = clause.all(Cue.VERBAL)
    return (
        bool(marks)
        and not clause.quantities
        and all(clause.norm(mark.at) in RANG for mark in marks)
        and not _has_letter(clause)
    )


def _wrote_a_figure(clause: Clause) -> bool:
    """ "Cohere wrote 238k base", "they wrote me 284k"; what I wrote is no offer."""
    if "wrote" not in clause.norms or clause.question:
        return False
    for figure in clause.quantities:
        words = [word for word in clause.words_before(figure.at, 4) if word not in _TO_ME]
        if words[:1] == ["wrote"] and isinstance(figure, Money):
            return words[1:2] not in ([], ["i"], ["we"])
    return False


def _told_on_a_call(clause: Clause) -> bool:
    """ "They offered it on last fridays call": when it was stands between."""
    if clause.question or not clause.has(Cue.OFFERS) or CALLED_ON.isdisjoint(clause.norms):
        return False
    when = {at for one in clause.whens for at in range(one.at, one.to)}
    for at in range(clause.at + 1, clause.to):
        spot = at - 1
        while clause.norm(at) in CALLED_ON and spot > clause.at:
            if clause.norm(spot) in ("on", "in", "during"):
                return any(mark.at < spot for mark in clause.all(Cue.OFFERS))
            if spot not in when and clause.norm(spot) not in _WHICH_CALL:
                break
            spot -= 1
    return False


_WHICH_CALL = frozenset(
    "the a our my todays yesterdays last this mornings mondays tuesdays wednesdays thursdays "
    "fridays quick short second final".split()
)
_TO_ME = frozenset("me us down".split())


def _mailed_an_offer(clause: Clause) -> bool:
    """ "Luma just emailed me an offer", "mailed the numbers: 258k"; not "emailed me to talk"."""
    if clause.question or MAILED.isdisjoint(clause.norms):
        return False
    at = next(at for at in range(clause.at, clause.to) if clause.norm(at) in MAILED)
    return sends_an_offer(clause, at)


def sends_an_offer(clause: Clause, at: int) -> bool:
    """Whether what stands behind the verb is an offer: "their offer"; not "their offer is late"."""
    said = [word for word in clause.words_before(at, 3) if word not in ADVERBS]
    if said[:1] != [] and (said[0] in ("i", "we") or said[0] in NEVER):
        return False
    at += 1
    while clause.norm(at) in _SENT_TO_ME:
        at += 1
    return clause.norm(at) in _SENT and clause.norm(at + 1) not in _IS_LATE


_IS_LATE = frozenset("is was will would comes isnt wont might may should".split())
_SENT_TO_ME = _TO_ME | frozenset(
    "over a an the their an official formal actual full final real".split()
)
_SENT = frozenset("offer offers numbers figures package contract letter terms details".split())


def _behind_its_figure(clause: Clause) -> tuple[str, ...]:
    """All that a clause says behind its last amount."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    return clause.words_after(money[-1].to, _FEW_BEHIND) if money else ()


_FEW_BEHIND = 4


def _words(clause: Clause) -> tuple[str, ...]:
    return tuple(word for word in clause.norms if word.isalpha())


def _is_naming(clause: Clause, mark: Mark) -> bool:
    """ "A startup called Luma": nobody rang."""
    return mark.to - mark.at == 1 and any(span.at == mark.to for span in clause.companies)


def _has_letter(clause: Clause) -> bool:
    """ "I have their letter", "Monzo's letter", "a paper letter"; not "the letter comes Monday"."""
    letter = clause.find(Cue.LETTER_IN)
    if letter is None or clause.question:
        return False
    words = clause.norms
    if clause.norm(letter.to - 1) in _STUDIES and clause.norm(letter.to) in _WRITTEN_WITH:
        return False  # "I have two papers with Luma"
    if any(word in DENIED or word in COMING for word in words) or clause.norm(letter.to) in WORK:
        return False
    arrived = not ARRIVED.isdisjoint(words)  # "the letter came today"
    if clause.whens and not (arrived or clause.has(Cue.ANSWER, Cue.VALID)):
        return False
    return Cue.RECEIVED in clause.cues or _is_theirs(clause, letter) or _is_all(clause)


_STUDIES = frozenset("paper papers".split())
_WRITTEN_WITH = frozenset("with at in on about accepted published".split())


def _is_theirs(clause: Clause, letter: Mark) -> bool:
    """ "Monzo's letter", "Monzo's signed contract", "the letter from Monzo"."""
    if not (clause.quantities or clause.norm(letter.to - 1) in LETTERS):
        return False
    at = letter.at - (clause.norm(letter.at - 1) in PAPERY)
    from_them = clause.norm(letter.to) in ("from", "of", "by", "von", "de")
    begins = {letter.to + 1, letter.to + 2} if from_them else set()
    if clause.words_before(letter.at, 2) in _IN_THEIR and clause.quantities:
        return bool(clause.companies)  # "109k is what DeepMind put in their letter"
    return any(span.to == at or span.at in begins for span in clause.companies)


_IN_THEIR = (("their", "in"), ("the", "in"))


def _is_all(clause: Clause) -> bool:
    """ "Paper letter, 243k base", "Revolut (letter, £88k)": nothing else in the clause."""
    words = _words(clause)
    others = set(words)
    for letter in clause.all(Cue.LETTER_IN):
        others -= {clause.norm(at) for at in range(letter.at, letter.to)}
    told = (len(words) > 1 or clause.joint in ("(", ",")) and not LETTERS.isdisjoint(words)
    return told and others <= PAPERY and not clause.companies


def _not_received(clause: Clause, before: int) -> bool:
    """ "I have not received the written offer that they promised"."""
    return any(
        mark.at < before and any(word in NEVER for word in clause.words_before(mark.at, 2))
        for mark in clause.all(Cue.RECEIVED)
    )
