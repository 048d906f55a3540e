"""What is said of companies' offers besides figures: that they exist, how real they are, their end.

An offer is claimed only where it is said to exist, affirmed and present: a question, an if, a
plan, a friend's, a former one and a tool of theirs claim none. How real one is by the words of one
clause is read in `statuses`, that there is none in `offers_denied`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import cached_property

from negotiation.model.facts import plain_name
from negotiation.model.offer import OfferStatus
from negotiation.model.record import replace
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.endings import ends_a_part
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mention, Mode, OfferTalk, Side
from negotiation.understanding.offers_denied import (
    denies_offer,
    has_none,
    is_left_out,
    is_made_up,
    is_struck,
    made_none,
    was_not_named,
    was_only_talk,
)
from negotiation.understanding.others_pay import names_more
from negotiation.understanding.owners import names_its_owner
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.quantities import Money
from negotiation.understanding.relations import Relation, denies_others, relation
from negotiation.understanding.sides import counts_others
from negotiation.understanding.statuses import (
    is_letter_to_come,
    is_mere_call,
    sends_an_offer,
    status_of,
)
from negotiation.understanding.words.bluffs import NO_OFFER_AFTER_ALL
from negotiation.understanding.words.clauses import (
    APPLIES,
    APPROACHES,
    DENIED,
    LATER_ON,
    SENT_OFF,
    SEVERAL,
    STILL_COMING,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import ASKS
from negotiation.understanding.words.deeds import MINE


def talks_in(told: Told, mentions: Sequence[Mention]) -> tuple[OfferTalk, ...]:
    """One entry a company (or a nameless other offer), in the order of their first naming."""
    clauses = told.clauses
    found: dict[str, OfferTalk] = {}
    order: list[str] = []

    anew = False  # behind "no wait" what is said later counts

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
            status=(talk.status or known.status) if anew else (known.status or talk.status),
            gone=known.gone or talk.gone,
            hypothetical=_is_hypothetical(known, talk),
            named_only=known.named_only and talk.named_only,
            struck=known.struck or talk.struck,
        )

    if _takes_back(clauses):
        add(OfferTalk(Side.HERE, None, gone=True))
    spoken: OfferTalk | None = None
    for index, clause in enumerate(clauses):
        anew = anew or clause.has(Cue.CORRECTION)
        for span in clause.companies:
            kind = relation(clause, span)
            if kind in (Relation.EMPLOYER, Relation.TOOL) or clause.side is Side.THIRD:
                continue
            if clause.mode in (Mode.POSTED, Mode.HISTORY):
                continue  # what an ad says is no offer
            talk = _talk(Side.COMPANY, span.company, told, index)
            said = spoken is not None and (spoken.claimed or _not_begun(clauses[index - 1]))
            if spoken is not None and said and _one_more(clauses, index):
                talk = replace(spoken, company=span.company)
            spoken = talk
            add(spoken)
        if not clause.companies and clause.side is Side.OTHER:
            spoken = _talk(Side.OTHER, None, told, index)
            if not denies_others(clause):
                add(spoken)
        elif not clause.companies and clause.side is Side.COMPANY and clause.company is not None:
            # "They said the letter comes Monday": still of the company named before.
            talk = _talk(Side.COMPANY, clause.company, told, index, goes_on=True)
            if _key(talk.side, talk.company) not in found or _says_more(talk):
                add(talk)
    for mention in mentions:
        if mention.mode is not Mode.OFFERED or not mention.may_be_pay:
            continue
        if mention.side is Side.COMPANY:
            add(OfferTalk(Side.COMPANY, mention.company, claimed=True))
        if mention.side is Side.OTHER:
            add(OfferTalk(Side.OTHER, None, claimed=True))
    for company in made_none(clauses) if found else ():
        key = _key(Side.COMPANY, company)
        if key in found and found[key].claimed and not found[key].gone:
            found[key] = replace(found[key], claimed=False, hypothetical=True)
    return _both(tuple(found[key] for key in order), told)


def _not_begun(clause: Clause) -> bool:
    """ "Planning to apply at Pika", "haven't applied to Pika yet": nobody there knows of it.

    "Applied to Pika" and "I'm applying" have begun.
    """
    words = clause.norms
    if APPROACHES.isdisjoint(words) or clause.has(Cue.PROCESS, Cue.WRITTEN, Cue.VERBAL):
        return False
    at = next(spot for spot, word in enumerate(words) if word in APPROACHES)
    before = words[:at]
    if words[at] == "applied":
        return not DENIED.isdisjoint(before[-2:])
    towards = words[at] in APPLIES or any(one.at > clause.at + at for one in clause.companies)
    return towards and not LATER_ON.isdisjoint(before) and "did" not in before


def _says_more(talk: OfferTalk) -> bool:
    """Whether a clause that goes on about a company says anything of its offer."""
    told = talk.claimed or talk.gone or talk.struck or talk.hypothetical
    return told or talk.status is not None


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
    perhaps = clause.mode in (Mode.MAYBE, Mode.WISHED, Mode.ASK) or _not_begun(clause)
    status = told.status(index)
    denied = denies_offer(clause)
    gone = clause.mode is Mode.GONE and not ends_a_part(clause)
    gone = (gone or told.gone_after(index)) and not asked
    gone = gone or is_left_out(clause, company) or has_none(clause, company)
    gone = gone or was_not_named(clause, company) or is_made_up(clause, company)
    gone = gone or (company is not None and not asked and told.is_none_after_all(index))
    firm = status in (OfferStatus.WRITTEN, OfferStatus.VERBAL)  # "…, but now it's in writing"
    gone = gone or (not firm and was_only_talk(clause, company))
    gone = gone and not clause.anew
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
        struck=is_struck(clause, company),
    )


def _they_ask_for(clause: Clause) -> bool:
    """ "They want proof of the other offer": what they suppose; "my other offer" is one."""
    they = clause.find(Cue.THEY)
    if they is None or clause.quantities or not MINE.isdisjoint(clause.norms):
        return False
    return not _ASKING.isdisjoint(clause.words_after(they.to, 3))


_ASKING = ASKS | frozenset("ask asking insist insists demand demands request".split())


def _is_offer_of(clause: Clause, company: Company | None) -> bool:
    """Whether the clause says that this company made an offer, not only that somebody speaks."""
    if company is None:
        return clause.has(Cue.OFFER, Cue.OFFERS, Cue.WRITTEN, Cue.VERBAL)
    return (
        clause.has(Cue.WRITTEN, Cue.VERBAL)
        or any(not _asked_about(clause, mark) for mark in clause.all(Cue.OFFER))
        or bool(clause.quantities)
        or _paper_from(clause, company)
        or any(
            clause.norm(mark.at) in ("offered", "offers", "offering", "gave", "made", "wants")
            for mark in clause.all(Cue.OFFERS)
        )
        or any(
            clause.norm(at) in SENT_OFF and sends_an_offer(clause, at)
            for at in range(clause.at, clause.to)
        )
    )


def _paper_from(clause: Clause, company: Company) -> bool:
    """ "I have also paper from Luma"; "I have two papers with Luma" were written together."""
    ends = {mark.to for mark in clause.all(Cue.LETTER_IN) if clause.norm(mark.to) == "from"}
    return clause.has(Cue.RECEIVED) and any(
        span.at - 1 in ends and span.company.same(company) for span in clause.companies
    )


def _asked_about(clause: Clause, offer: Mark) -> bool:
    """ "OpenAI mailed me about my other offer": whoever writes so has made none by it."""
    words = (clause.norm(offer.at), *clause.words_before(offer.at, 2))
    return "my" in words and "about" in words


class Told:
    """How real each clause says an offer is, with what the clauses around it add."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self.clauses = clauses
        # What each clause says by its own words.
        self.own: Sequence[OfferStatus | None] = [None] * len(clauses)
        if status_of in message_of(clauses).called:
            self.own = [status_of(clause) for clause in clauses]

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
            ends = clause.has(Cue.GONE) and clause.mode is Mode.GONE and not ends_a_part(clause)
            if clause.companies or ends:
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
        if clause.side is not Side.COMPANY or clause.company is None or not self._only_heard:
            return None
        told = [one for one in self._spoken_of(index) if one.mode is Mode.OFFERED]
        if not any(isinstance(one, Money) for here in told for one in here.quantities):
            return None
        return OfferStatus.VERBAL if not self._only_heard.isdisjoint(map(id, told)) else None

    @cached_property
    def _only_heard(self) -> frozenset[int]:
        """The clauses that tell of no more than a call, or of a letter to come."""
        clauses = self.clauses
        return frozenset(id(one) for one in clauses if is_mere_call(one) or is_letter_to_come(one))

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
        new = other.companies or other.question or other.has(Cue.HERE) or counts_others(other)
        return near and not new


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


def _of_these(
    talks: tuple[OfferTalk, ...], spans: Sequence[CompanySpan], status: OfferStatus | None
) -> tuple[OfferTalk, ...]:
    """ "Luma and Pika are both in writing": of the two that are named there."""
    named = [span.company for span in spans] if status is not None else []
    return tuple(
        replace(talk, status=status, claimed=True, named_only=False)
        if talk.named_only and any(one.same(talk.company) for one in named)
        else talk
        for talk in talks
    )


def _both(talks: tuple[OfferTalk, ...], told: Told) -> tuple[OfferTalk, ...]:
    """ "Both in writing", "two offer letters": the status of every offer that has none."""
    for index, clause in enumerate(told.clauses):
        if clause.companies and "both" in clause.norms and not clause.question:
            before = told.clauses[index - 1].companies if index else []
            talks = _of_these(talks, [*before, *clause.companies], told.own[index])
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
