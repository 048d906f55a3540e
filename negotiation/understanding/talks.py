"""What is said of companies' offers besides figures: that they exist, how real they are, their end.

An offer is claimed only where it is said to exist, affirmed and present: a question, an if, a
plan, a friend's, a former one and a tool of theirs claim none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from negotiation.model.offer import OfferStatus
from negotiation.understanding.clauses import Clause
from negotiation.understanding.frames import Relation, denies_others, relation
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mention, Mode, OfferTalk, Side
from negotiation.understanding.words.clauses import COMING, DENIED, NEVER, REMOVES, SEVERAL
from negotiation.understanding.words.cues import Cue

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
    for mark in clause.marks:
        if mark.cue not in _STATUS:
            continue
        words = clause.words_before(mark.at, 2)
        if mark.cue is Cue.VERBAL and any(word in NEVER for word in words):
            continue  # "but they never called"
        if mark.cue is Cue.WRITTEN and words[:1] == ("anything",) and not clause.question:
            return OfferStatus.VERBAL  # "they haven't sent anything in writing"
        if mark.cue is Cue.WRITTEN and any(word in DENIED for word in words):
            continue
        if _is_naming(clause, mark):
            continue
        if mark.cue is Cue.WRITTEN and any(
            not _is_naming(clause, one) for one in clause.all(Cue.VERBAL)
        ):
            return OfferStatus.VERBAL
        return _STATUS[mark.cue]
    return None


def _is_naming(clause: Clause, mark: Mark) -> bool:
    """ "A startup called Luma": nobody rang."""
    return mark.to - mark.at == 1 and any(span.at == mark.to for span in clause.companies)


def _has_letter(clause: Clause) -> bool:
    """ "I have their letter", "contract came by mail"; not "the letter comes Monday"."""
    letter = clause.find(Cue.LETTER_IN)
    if letter is None or not clause.has(Cue.RECEIVED) or clause.question:
        return False
    words = [clause.norm(at) for at in range(clause.at, clause.to)]
    denied = any(word in DENIED for word in words)
    return not denied and not clause.whens and not any(word in COMING for word in words)


def talks_in(clauses: Sequence[Clause], mentions: Sequence[Mention]) -> tuple[OfferTalk, ...]:
    """One entry a company (or a nameless other offer), in the order of their first naming."""
    found: dict[str, OfferTalk] = {}
    order: list[str] = []

    def add(talk: OfferTalk) -> None:
        key = _key(talk.side, talk.company)
        known = found.get(key)
        if known is None:
            order.append(key)
            found[key] = talk
            return
        found[key] = replace(
            known,
            claimed=known.claimed or talk.claimed,
            status=known.status or talk.status,
            gone=known.gone or talk.gone,
            hypothetical=known.hypothetical and talk.hypothetical,
            named_only=known.named_only and talk.named_only,
        )

    several = [_speaks_of_several(clauses, index) for index in range(len(clauses))]
    spoken: OfferTalk | None = None
    for index, clause in enumerate(clauses):
        for span in clause.companies:
            kind = relation(clause, span)
            if kind in (Relation.EMPLOYER, Relation.TOOL) or clause.side is Side.THIRD:
                continue
            if clause.mode in (Mode.POSTED, Mode.HISTORY):
                continue  # what an ad says is no offer
            spoken = _talk(Side.COMPANY, span.company, clauses, index, several)
            add(spoken)
        if not clause.companies and clause.side is Side.OTHER:
            spoken = _talk(Side.OTHER, None, clauses, index, several)
            if not denies_others(clause):
                add(spoken)
        elif not clause.companies and clause.side is Side.COMPANY and clause.company is not None:
            # "They said the letter comes Monday": still of the company named before.
            add(
                replace(
                    _talk(Side.COMPANY, clause.company, clauses, index, several), named_only=True
                )
            )
    for mention in mentions:
        if mention.side is Side.COMPANY and mention.mode is Mode.OFFERED:
            add(OfferTalk(Side.COMPANY, mention.company, claimed=True))
        if mention.side is Side.OTHER and mention.mode is Mode.OFFERED:
            add(OfferTalk(Side.OTHER, None, claimed=True))
    return _both(tuple(found[key] for key in order), clauses)


def _key(side: Side, company: Company | None) -> str:
    if company is None:
        return side.value
    return company.key or "".join(one for one in company.name.casefold() if one.isalnum())


def _talk(
    side: Side,
    company: Company | None,
    clauses: Sequence[Clause],
    index: int,
    several: Sequence[bool],
) -> OfferTalk:
    clause = clauses[index]
    asked = clause.mode is Mode.ASKED or clause.question
    perhaps = clause.mode in (Mode.MAYBE, Mode.WISHED, Mode.ASK)
    status = status_of(clause)
    if status is None:
        status = _status_near(clauses, index, several)
    denied = _offer_denied(clause)
    gone = (clause.mode is Mode.GONE or _gone_after(clauses, index)) and not asked
    gone = gone or _removed(clause, company)
    told = clause.has(Cue.OFFERS, Cue.OFFER) or status in (OfferStatus.WRITTEN, OfferStatus.VERBAL)
    claimed = told and not asked and not perhaps and not gone and not denied
    claimed = claimed and status is not OfferStatus.IN_PROCESS and _is_offer_of(clause, company)
    return OfferTalk(
        side,
        company,
        claimed=claimed,
        status=None if asked else status,
        gone=gone,
        hypothetical=asked or perhaps,
        named_only=not told and status is None and not gone,
    )


def _removed(clause: Clause, company: Company | None) -> bool:
    """ "Please remove google", "take stripe out": told to leave it out."""
    spot = next((one.at for one in clause.companies if one.company is company), None)
    if spot is None or clause.quantities:
        return False
    return any(word in REMOVES for word in clause.words_before(spot, 2))


def _is_offer_of(clause: Clause, company: Company | None) -> bool:
    """Whether the clause says that this company made an offer, not only that somebody speaks."""
    if company is None:
        return clause.has(Cue.OFFER, Cue.OFFERS, Cue.WRITTEN, Cue.VERBAL)
    return (
        clause.has(Cue.OFFER, Cue.WRITTEN, Cue.VERBAL)
        or bool(clause.quantities)
        or any(
            clause.norm(mark.at) in ("offered", "offers", "offering", "gave", "made", "wants")
            for mark in clause.all(Cue.OFFERS)
        )
    )


def _offer_denied(clause: Clause) -> bool:
    """ "But no offer", "they did not"."""
    for mark in clause.all(Cue.OFFER):
        if any(word in DENIED for word in clause.words_before(mark.at, 2)):
            return True
    return False


def _status_near(
    clauses: Sequence[Clause], index: int, several: Sequence[bool]
) -> OfferStatus | None:
    """The status told in a neighbouring clause of the sentence that names no other company."""
    clause = clauses[index]
    for step in (1, -1):
        at = index + step
        while 0 <= at < len(clauses) and clauses[at].sentence == clause.sentence:
            other = clauses[at]
            if other.companies:
                break
            if (status := status_of(other)) is not None:
                return status
            at += step
    for at in range(index - 1, -1, -1):
        before = clauses[at]
        # "Written offers from Cohere and Mistral", "two more on paper: Cohere 240k, Adept 255k".
        if before.sentence != clause.sentence:
            break
        if several[at]:
            return status_of(before)
    # "Perplexity offered 270k. In writing."
    after = index + 1
    while after < len(clauses) and clauses[after].sentence == clause.sentence:
        after += 1
    if after < len(clauses) and not clauses[after].companies:
        following = clauses[after]
        if following.side in (Side.COMPANY, Side.OTHER) or following.norm(following.at) in (
            "it",
            "its",
            "in",
            "they",
            "written",
            "verbal",
        ):
            return status_of(following)
    return None


def _speaks_of_several(clauses: Sequence[Clause], index: int) -> bool:
    clause = clauses[index]
    opens = index + 1 < len(clauses) and clauses[index + 1].joint == ":"
    if not (clause.companies or opens):
        return False
    words = {clause.norm(at) for at in range(clause.at, clause.to)}
    return "offers" in words if clause.companies else not words.isdisjoint(SEVERAL)


def _gone_after(clauses: Sequence[Clause], index: int) -> bool:
    """ "I had Netflix at 300k, they rescinded it", "but that offer expired"."""
    clause = clauses[index]
    for other in clauses[index + 1 :]:
        if other.sentence > clause.sentence + 1 or other.companies:
            return False
        if other.has(Cue.GONE) and other.mode is Mode.GONE:
            return not other.has(Cue.HERE)
    return False


def _both(talks: tuple[OfferTalk, ...], clauses: Sequence[Clause]) -> tuple[OfferTalk, ...]:
    """ "Both in writing", "two offer letters": the status of every offer that has none."""
    for clause in clauses:
        words = {clause.norm(at) for at in range(clause.at, clause.to)}
        if not words.isdisjoint(SEVERAL) and not clause.companies and not clause.question:
            status = status_of(clause)
            if status in (OfferStatus.WRITTEN, OfferStatus.VERBAL):
                return tuple(
                    talk if talk.status is not None else replace(talk, status=status)
                    for talk in talks
                )
    return talks
