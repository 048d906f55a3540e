"""What is said of companies' offers besides figures: that they exist, how real they are, their end.

An offer is claimed only where it is said to exist, affirmed and present: a question, an if, a
plan, a friend's, a former one and a tool of theirs claim none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from negotiation.model.facts import plain_name
from negotiation.model.offer import OfferStatus
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.denials import denies_saying
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mention, Mode, OfferTalk, Side
from negotiation.understanding.others_pay import names_more
from negotiation.understanding.owners import names_its_owner
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.quantities import Money, Noise
from negotiation.understanding.relations import Relation, denies_others, relation
from negotiation.understanding.their_days import paper_to_come
from negotiation.understanding.words.bluffs import NO_OFFER_AFTER_ALL
from negotiation.understanding.words.clauses import (
    ARRIVED,
    BEHIND_NOT_NAMED,
    CALLED_ON,
    CALLS,
    COMING,
    DEALT,
    DENIED,
    FOLLOWS,
    GIVES,
    LETTERS,
    MAILED,
    MAILS,
    NAME_OUT,
    NAME_STAYS,
    NEVER,
    PAPERY,
    RANG,
    REMOVES,
    SENT_OFF,
    SEVERAL,
    STILL_COMING,
    STRUCK,
    TAKES_NAME,
    TO_COME,
    WORK,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import ASKS
from negotiation.understanding.words.deeds import MINE
from negotiation.understanding.words.naming import ADVERBS

_STATUS = {
    Cue.VERBAL: OfferStatus.VERBAL, Cue.WRITTEN: OfferStatus.WRITTEN,
    Cue.PROCESS: OfferStatus.IN_PROCESS,
}  # fmt: skip


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
        if mark.cue is Cue.VERBAL and any(word in NEVER for word in words):
            continue  # "but they never called"
        if mark.cue is Cue.VERBAL and clause.norm(mark.to) in _SAID_YES:
            continue  # "i verbally accepted"
        if mark.cue is Cue.VERBAL and is_mere_call(clause) and not _calls_with(clause):
            continue  # "Google called me yesterday"
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
        return words[1:2] != [] and words[1] in _WAS
    return words[:1] != [] and words[0] in _WASNT


_YET = frozenset("yet even actually really quite".split())
_WAS = frozenset("is was are were s".split())
_WASNT = frozenset("isnt wasnt arent werent aint".split())


def _is_to_come(clause: Clause, mark: Mark) -> bool:
    """ "They promised a letter", "I asked for it in writing"; a "contract role" is none at all."""
    work = clause.norm(mark.to - 1) in LETTERS and clause.norm(mark.to) in WORK
    follows = not FOLLOWS.isdisjoint(clause.words_after(mark.to, 2)) or paper_to_come(clause)
    return work or follows or any(word in TO_COME for word in clause.words_before(mark.at, 4))


def _letter_to_come(clause: Clause) -> bool:
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
    return _sends_an_offer(clause, at)


def _sends_an_offer(clause: Clause, at: int) -> bool:
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
    if any(word in DENIED or word in COMING for word in words) or clause.norm(letter.to) in WORK:
        return False
    arrived = not ARRIVED.isdisjoint(words)  # "the letter came today"
    if clause.whens and not (arrived or clause.has(Cue.ANSWER, Cue.VALID)):
        return False
    return Cue.RECEIVED in clause.cues or _is_theirs(clause, letter) or _is_all(clause)


def _is_theirs(clause: Clause, letter: Mark) -> bool:
    """ "Monzo's letter", "Monzo's signed contract", "the letter from Monzo"."""
    if not (clause.quantities or clause.norm(letter.to - 1) in LETTERS):
        return False
    at = letter.at - (clause.norm(letter.at - 1) in PAPERY)
    from_them = clause.norm(letter.to) in ("from", "of", "by", "von", "de")
    begins = {letter.to + 1, letter.to + 2} if from_them else set()
    return any(span.to == at or span.at in begins for span in clause.companies)


def _is_all(clause: Clause) -> bool:
    """ "Paper letter, 243k base", "Revolut (letter, £88k)": nothing else in the clause."""
    words = _words(clause)
    others = set(words)
    for letter in clause.all(Cue.LETTER_IN):
        others -= {clause.norm(at) for at in range(letter.at, letter.to)}
    told = (len(words) > 1 or clause.joint in ("(", ",")) and not LETTERS.isdisjoint(words)
    return told and others <= PAPERY and not clause.companies


def talks_in(told: Told, mentions: Sequence[Mention]) -> tuple[OfferTalk, ...]:
    """One entry a company (or a nameless other offer), in the order of their first naming."""
    clauses = told.clauses
    found: dict[str, OfferTalk] = {}
    order: list[str] = []

    def add(talk: OfferTalk) -> None:
        key = _key(talk.side, talk.company)
        known = found.get(key)
        if known is None:
            order.append(key)
            found[key] = talk
            return
        found[key] = OfferTalk(
            known.side,
            known.company,
            claimed=known.claimed or talk.claimed,
            status=known.status or talk.status,
            gone=known.gone or talk.gone,
            hypothetical=_is_hypothetical(known, talk),
            named_only=known.named_only and talk.named_only,
            struck=known.struck or talk.struck,
        )

    if _takes_back(clauses):
        add(OfferTalk(Side.HERE, None, gone=True))
    spoken: OfferTalk | None = None
    for index, clause in enumerate(clauses):
        for span in clause.companies:
            kind = relation(clause, span)
            if kind in (Relation.EMPLOYER, Relation.TOOL) or clause.side is Side.THIRD:
                continue
            if clause.mode in (Mode.POSTED, Mode.HISTORY):
                continue  # what an ad says is no offer
            talk = _talk(Side.COMPANY, span.company, told, index)
            if spoken is not None and spoken.claimed and _one_more(clauses, index):
                talk = replace(spoken, company=span.company)
            spoken = talk
            add(spoken)
        if not clause.companies and clause.side is Side.OTHER:
            spoken = _talk(Side.OTHER, None, told, index)
            if not denies_others(clause):
                add(spoken)
        elif not clause.companies and clause.side is Side.COMPANY and clause.company is not None:
            # "They said the letter comes Monday": still of the company named before.
            add(_talk(Side.COMPANY, clause.company, told, index, goes_on=True))
    for mention in mentions:
        if mention.mode is not Mode.OFFERED or not mention.may_be_pay:
            continue
        if mention.side is Side.COMPANY:
            add(OfferTalk(Side.COMPANY, mention.company, claimed=True))
        if mention.side is Side.OTHER:
            add(OfferTalk(Side.OTHER, None, claimed=True))
    for company in _made_none(clauses):
        key = _key(Side.COMPANY, company)
        if key in found and found[key].claimed and not found[key].gone:
            found[key] = replace(found[key], claimed=False, hypothetical=True)
    return _both(tuple(found[key] for key in order), told)


def _made_none(clauses: Sequence[Clause]) -> list[Company]:
    """ "I don't have an offer from Stripe, they said 240k", "without a Google offer at 250k": they
    have told no figure. "No letter yet" and "verbal only" deny less.
    """
    if message_of(clauses).cues.isdisjoint(_MADE):
        return []
    if not all(clause.cues.isdisjoint(_FIRM) for clause in clauses):
        return []
    return [
        span.company
        for clause in clauses
        if not clause.question and _offer_denied(clause)
        for span in clause.companies
    ]


_FIRM = frozenset((Cue.VERBAL, Cue.WRITTEN, Cue.LETTER_IN))
_MADE = frozenset((Cue.OFFER, Cue.OFFERS))


def _is_hypothetical(known: OfferTalk, talk: OfferTalk) -> bool:
    """ "Say OpenAI is at 300k? They'd never know": who is only named makes no offer of it."""
    if talk.named_only != known.named_only:
        return known.hypothetical if talk.named_only else talk.hypothetical
    return known.hypothetical and talk.hypothetical


def _one_more(clauses: Sequence[Clause], index: int) -> bool:
    """ "Offers from Cohere and Mistral": the second name says what the first does."""
    clause, before = clauses[index], clauses[index - 1] if index else clauses[index]
    return before.sentence == clause.sentence and names_more(clause, before)


def _takes_back(clauses: Sequence[Clause]) -> bool:
    """ "Sorry, that was my brother's letter": of what an earlier message told."""
    for clause in clauses:
        if clause.quantities:
            return False
        if names_its_owner(clause):
            return True
    return False


def _key(side: Side, company: Company | None) -> str:
    if company is None:
        return side.value
    return company.key or plain_name(company.name)


def _talk(
    side: Side,
    company: Company | None,
    told: Told,
    index: int,
    *,
    goes_on: bool = False,
) -> OfferTalk:
    """What a clause tells of an offer; `goes_on`: of the company that was named before."""
    clause = told.clauses[index]
    asked = clause.mode is Mode.ASKED or clause.question
    perhaps = clause.mode in (Mode.MAYBE, Mode.WISHED, Mode.ASK)
    status = told.status(index)
    denied = _offer_denied(clause)
    gone = (clause.mode is Mode.GONE or told.gone_after(index)) and not asked
    gone = gone or _removed(clause, company) or _has_none(clause, company)
    gone = gone or _was_not_named(clause, company) or _is_made_up(clause, company)
    gone = gone or (company is not None and not asked and told.is_none_after_all(index))
    real = clause.has(Cue.OFFERS, Cue.OFFER) or status in (OfferStatus.WRITTEN, OfferStatus.VERBAL)
    claimed = real and not asked and not perhaps and not gone and not denied
    claimed = claimed and status is not OfferStatus.IN_PROCESS and _is_offer_of(clause, company)
    if company is None and _they_ask_for(clause):
        claimed, real, status = False, False, None
    return OfferTalk(
        side,
        company,
        claimed=claimed,
        status=None if asked else status,
        gone=gone,
        hypothetical=asked or perhaps,
        named_only=goes_on or (not real and status is None and not gone),
        struck=_struck(clause, company),
    )


def _was_not_named(clause: Clause, company: Company | None) -> bool:
    """ "I never mentioned Luma", "no idea where Luma comes from", "there is no Luma offer": told to
    nobody here; "I never mentioned Luma to them" is another matter.
    """
    span = next((one for one in clause.companies if one.company is company), None)
    if span is None or clause.quantities:
        return False
    before = [clause.norm(at) for at in range(clause.at, span.at)]
    behind = {word for word in clause.norms[span.to - clause.at :] if word.isalpha()}
    if denies_saying(clause) or _knows_nothing(before):
        return behind <= BEHIND_NOT_NAMED
    none = before[-1:] == ["no"] and before[:-1] in _THERE_IS
    return none and bool(behind) and behind <= _OFFERS_OF | BEHIND_NOT_NAMED


_THERE_IS: tuple[list[str], ...] = (
    ["there", "is"],
    ["theres"],
    ["there", "was"],
    ["i", "have"],
    ["ive"],
    ["i", "got"],
    [],
)
_OFFERS_OF = frozenset("offer offers letter".split())


def _knows_nothing(before: Sequence[str]) -> bool:
    """ "No idea where …", "never applied to …", "never heard of …"; "never heard from" waits."""
    never = next((at for at, word in enumerate(before) if word in NEVER), len(before))
    mine = before[:1] != [] and before[0] in ("i", "ive", "never")
    dealt = not DEALT.isdisjoint(before[never:]) or before[-2:] == ["heard", "of"]
    unknown = "idea" in before and "no" in before
    return (mine and never < len(before) and dealt) or before[:1] == ["wtf"] or unknown


def _is_made_up(clause: Clause, company: Company | None) -> bool:
    """ "I made the Nvidia offer up"."""
    span = next((one for one in clause.companies if one.company is company), None)
    if span is None or "up" not in clause.norms or clause.question:
        return False
    before = clause.words_before(span.at, 3)
    behind = [word for word in clause.words_after(span.to, 3) if word not in _OF_ONE]
    return behind[:1] == ["up"] and any(pair in _MADE_IT for pair in pairwise((*before, "i")))


_OF_ONE = frozenset("offer offers letter one thing number".split())
_MADE_IT = frozenset((("made", "i"), ("made", "totally"), ("made", "just"), ("make", "i")))


def _they_ask_for(clause: Clause) -> bool:
    """ "They want proof of the other offer": what they suppose; "my other offer" is one."""
    they = clause.find(Cue.THEY)
    if they is None or clause.quantities or not MINE.isdisjoint(clause.norms):
        return False
    return not _ASKING.isdisjoint(clause.words_after(they.to, 3))


_ASKING = ASKS | frozenset("ask asking insist insists demand demands request".split())


def _removed(clause: Clause, company: Company | None) -> bool:
    """ "Please remove google", "take stripe out": told to leave it out."""
    spot = next((one.at for one in clause.companies if one.company is company), None)
    if spot is None or any(not isinstance(one, Noise) for one in clause.quantities):
        return False
    before = clause.words_before(spot, 4)
    removes = next((at for at, word in enumerate(before[:2]) if word in REMOVES), None)
    if removes is not None:  # "don't drop OpenAI whatever happens" keeps it
        return DENIED.isdisjoint(before[removes + 1 : removes + 2])
    takes = next((at for at, word in enumerate(before[:2]) if word in TAKES_NAME), None)
    if takes is None or not DENIED.isdisjoint(before[takes:]) or before[takes + 1 :][:1] in _BY_ME:
        return False
    behind = [word for word in clause.norms[spot + 1 - clause.at :] if word not in _ONE_OF_IT]
    return behind[:1] != [] and behind[0] in NAME_OUT and NAME_STAYS.isdisjoint(behind[1:4])


_BY_ME = (("id",), ("ill",), ("would",))
_ONE_OF_IT = frozenset("one thing offer again back s".split())


def _struck(clause: Clause, company: Company | None) -> bool:
    """ "Not Amazon, Microsoft", "I meant Synthesia not Wayve": no company that has an offer.

    "I am not Amazon" and "not Amazon's best" only speak of it.
    """
    span = next((one for one in clause.companies if one.company is company), None)
    if span is None or clause.quantities or clause.question:
        return False
    before = clause.words_before(span.at, 2)
    told = len(before) > 1 and before[1] in _AM
    return before[:1] != () and before[0] in STRUCK and not told and span.to >= clause.to - 1


def _has_none(clause: Clause, company: Company | None) -> bool:
    """ "I have nothing from Anthropic", "they never offered me anything"; not "nothing yet"."""
    spot = next((one.at for one in clause.companies if one.company is company), None)
    if spot is None or clause.quantities or clause.question:
        return False
    said = clause.words.norms[clause.at : clause.to + 2]  # a "yet" opens a clause
    if clause.has(Cue.PROCESS, Cue.PART, Cue.WRITTEN, Cue.LETTER_IN) or not STILL_COMING.isdisjoint(
        said
    ):
        return False
    words = clause.words_before(spot, 6)
    nothing = any(word in ("nothing", "anything", "none", "no") for word in words[1:4])
    denied = any(word in DENIED for word in words)
    never = "never" in clause.norms and _offer_denied(clause)
    return never or (words[:1] in _FROM and nothing and denied)


_FROM = (("from",), ("with",), ("by",))


def _is_offer_of(clause: Clause, company: Company | None) -> bool:
    """Whether the clause says that this company made an offer, not only that somebody speaks."""
    if company is None:
        return clause.has(Cue.OFFER, Cue.OFFERS, Cue.WRITTEN, Cue.VERBAL)
    return (
        clause.has(Cue.WRITTEN, Cue.VERBAL)
        or any(not _asked_about(clause, mark) for mark in clause.all(Cue.OFFER))
        or bool(clause.quantities)
        or any(
            clause.norm(mark.at) in ("offered", "offers", "offering", "gave", "made", "wants")
            for mark in clause.all(Cue.OFFERS)
        )
        or any(
            clause.norm(at) in SENT_OFF and _sends_an_offer(clause, at)
            for at in range(clause.at, clause.to)
        )
    )


def _asked_about(clause: Clause, offer: Mark) -> bool:
    """ "OpenAI mailed me about my other offer": whoever writes so has made none by it."""
    words = (clause.norm(offer.at), *clause.words_before(offer.at, 2))
    return "my" in words and "about" in words


def _offer_denied(clause: Clause) -> bool:
    """ "But no offer", "they haven't offered me 240k"."""
    if clause.cues.isdisjoint(_MADE):
        return False
    names = {clause.norm(at) for span in clause.companies for at in range(span.at, span.to)}
    for mark in clause.all(Cue.OFFER):
        words = [
            word
            for word in clause.words_before(mark.at, 5)
            if word not in _ANY_OFFER and word not in names
        ]
        if words[:1] != [] and words[0] in DENIED:
            return True
    return any(
        clause.norm(mark.at) in _MAKES and clause.words_before(mark.at, 1)[:1] in _NOT_YET
        for mark in clause.all(Cue.OFFERS)
    )


_AM = frozenset("am im is are was".split())
_ANY_OFFER = frozenset("a an any the single real other actual have got get job i".split())
_NOT_YET = tuple((word,) for word in NEVER)
_MAKES = GIVES | frozenset("made make".split())


def _not_received(clause: Clause, before: int) -> bool:
    """ "I have not received the written offer that they promised"."""
    return any(
        mark.at < before and any(word in NEVER for word in clause.words_before(mark.at, 2))
        for mark in clause.all(Cue.RECEIVED)
    )


class Told:
    """How real each clause says an offer is, with what the clauses around it add."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self.clauses = clauses

    @cached_property
    def own(self) -> list[OfferStatus | None]:
        """What each clause says by its own words."""
        return [status_of(clause) for clause in self.clauses]

    @cached_property
    def _before(self) -> list[OfferStatus | None]:
        every = range(len(self.clauses))
        return self._nearest(every, {index for index in every if self._belongs_to_one(index)})

    @cached_property
    def _behind(self) -> list[OfferStatus | None]:
        heads = {index for index in range(len(self.clauses)) if self._heads(index)}
        return self._nearest(reversed(range(len(self.clauses))), heads)

    def _heads(self, index: int) -> bool:
        """ "Written: Pika 240k, verbal: Luma 250k": what a colon opens, and nothing before it."""
        after = self.clauses[index + 1 : index + 2]
        return bool(after) and after[0].joint == ":" and not self.clauses[index].companies

    def _belongs_to_one(self, index: int) -> bool:
        """ "Pika 240k (got the pdf), Luma 250k": right behind a name, of that one alone."""
        before = self.clauses[index - 1] if index else None
        if before is None or before.sentence != self.clauses[index].sentence:
            return False
        return bool(before.companies) and not self._heads(index)

    def _nearest(self, order: Iterable[int], apart: Set[int]) -> list[OfferStatus | None]:
        """The status told last in `order` before each clause of a sentence.

        A clause that names a company speaks for none but itself, and neither do those `apart`.
        """
        found: list[OfferStatus | None] = [None] * len(self.clauses)
        sentence, status = -1, None
        for index in order:
            clause = self.clauses[index]
            if clause.sentence != sentence:
                sentence, status = clause.sentence, None
            found[index] = status
            if index not in apart:
                status = None if clause.companies else self.own[index] or status
        return found

    @cached_property
    def _several(self) -> list[int | None]:
        """The last clause of the sentence before each that speaks of several offers."""
        found: list[int | None] = []
        sentence, several = -1, None
        for index, clause in enumerate(self.clauses):
            if clause.sentence != sentence:
                sentence, several = clause.sentence, None
            found.append(several)
            several = index if _speaks_of_several(self.clauses, index) else several
        return found

    @cached_property
    def _ends(self) -> list[tuple[int, int]]:
        """The first clause behind each that is of another sentence; and that names or ends one."""
        found: list[tuple[int, int]] = []
        following = stop = len(self.clauses)
        sentence = -1
        for index in reversed(range(len(self.clauses))):
            clause = self.clauses[index]
            if clause.sentence != sentence:
                sentence, following = clause.sentence, index + 1
            found.append((following, stop))
            if clause.companies or (clause.has(Cue.GONE) and clause.mode is Mode.GONE):
                stop = index
        return found[::-1]

    def status(self, index: int) -> OfferStatus | None:
        """By its own words, else as told in a neighbouring clause that names no other company."""
        near = self.own[index] or self._behind[index] or self._before[index]
        if near is not None:
            return near
        # "Written offers from Cohere and Mistral", "two more on paper: Cohere 240k, Adept 255k".
        several = self._several[index]
        if several is not None:
            return self.own[several]
        return self._in_next_sentence(index) or self._by_voice(index)

    def _by_voice(self, index: int) -> OfferStatus | None:
        """ "Anthropic rang, they'd do 275k", "240k, the letter comes Monday": only heard."""
        clause = self.clauses[index]
        if clause.side is not Side.COMPANY or clause.company is None:
            return None
        told = [one for one in self._spoken_of(index) if one.mode is Mode.OFFERED]
        if not any(isinstance(one, Money) for here in told for one in here.quantities):
            return None
        heard = any(is_mere_call(one) or _letter_to_come(one) for one in told)
        return OfferStatus.VERBAL if heard else None

    def _spoken_of(self, index: int) -> Iterable[Clause]:
        """The clauses of a company from where it is named on, to the end of the next sentence."""
        first, sentences = self.clauses[index], set[int]()
        for clause in self.clauses[index:]:
            if clause.empty:  # the second mark of "they called!!"
                continue
            sentences.add(clause.sentence)
            if len(sentences) > _NEAR or not _same(clause, first):
                return
            yield clause

    def _in_next_sentence(self, index: int) -> OfferStatus | None:
        """ "Perplexity offered 270k. In writing." """
        after = self._ends[index][0]
        if after == len(self.clauses) or self.clauses[after].companies:
            return None
        following = self.clauses[after]
        told = following.side in (Side.COMPANY, Side.OTHER)
        return self.own[after] if told or following.norm(following.at) in _ITS_STATUS else None

    def is_none_after_all(self, index: int) -> bool:
        """ "That Stripe thing is just an invite", "I reread Stripe's mail. It's not an offer".

        What is "not yet" an offer, or had figures told with it, is another matter.
        """
        clause = self.clauses[index]
        if _AFTER_ALL.begun.isdisjoint(clause.words.said) or not clause.companies:
            return False
        near = [one for one in self.clauses[index:] if one.sentence <= clause.sentence + 1]
        if any(one.quantities or one.question for one in near if one.sentence == clause.sentence):
            return False
        if any(one.has(Cue.PROCESS) for one in near):
            return False  # "final round with Ideogram next week, no offer from them"
        for one in near:
            if one is not clause and (one.companies or one.quantities or one.question):
                return False
            if _AFTER_ALL.stand_in(one.norms) and not _is_an_offer_that(one):
                said = clause.words.norms[one.at : one.to + 2]  # a "yet" opens a clause
                return STILL_COMING.isdisjoint(said)
        return False

    def gone_after(self, index: int) -> bool:
        """ "I had Netflix at 300k, they rescinded it", "but that offer expired"."""
        stop = self._ends[index][1]
        if stop == len(self.clauses):
            return False
        other = self.clauses[stop]
        near = other.sentence <= self.clauses[index].sentence + 1
        return near and not (other.companies or other.question or other.has(Cue.HERE))


def _is_an_offer_that(clause: Clause) -> bool:
    """ "Not an offer i'd refuse"."""
    words = [*clause.norms, ""]
    return "offer" in words and words[words.index("offer") + 1] in _THAT_IS


_THAT_IS = frozenset("i id ill im ive we you to that which one anyone who".split())
_AFTER_ALL = Phrases(NO_OFFER_AFTER_ALL)
_NEAR = 2  # sentences


def _same(clause: Clause, other: Clause) -> bool:
    return clause.company is not None and clause.company.same(other.company)


_ITS_STATUS = frozenset("it its in they written verbal".split())


_SEVERAL_PAPERS = frozenset("offers letters contracts".split())


def _speaks_of_several(clauses: Sequence[Clause], index: int) -> bool:
    clause = clauses[index]
    opens = index + 1 < len(clauses) and clauses[index + 1].joint == ":"
    if not (clause.companies or opens):
        return False
    if not clause.companies:
        return not SEVERAL.isdisjoint(clause.norms)
    heads = {span.to for span in clause.companies} | {mark.to for mark in clause.all(Cue.THEY)}
    return any(
        word in _SEVERAL_PAPERS and at not in heads  # "Luma offers 250k" is one
        for at, word in enumerate(clause.norms, clause.at)
    )


def _both(talks: tuple[OfferTalk, ...], told: Told) -> tuple[OfferTalk, ...]:
    """ "Both in writing", "two offer letters": the status of every offer that has none."""
    for index, clause in enumerate(told.clauses):
        if clause.companies or clause.question:
            continue
        if not SEVERAL.isdisjoint(clause.norms):
            status = told.own[index]
            if status in (OfferStatus.WRITTEN, OfferStatus.VERBAL):
                return tuple(
                    talk if talk.status is not None else replace(talk, status=status)
                    for talk in talks
                )
    return talks
