"""The job that one has: what tells that somebody employs the person, and what they pay today."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.career import tells_career
from negotiation.understanding.clauses import Clause
from negotiation.understanding.deeds import PAY, TELLING
from negotiation.understanding.floors import earned_so_far
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Side
from negotiation.understanding.needing import needing
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.quantities import Money, Percent
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.arrivals import AT_THE_START
from negotiation.understanding.words.clauses import AND, GIVES, LEADS, NEVER, ROUNDS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import NO_DEEDS
from negotiation.understanding.words.heads import EARNED_HEADS, PRESENT_HEADS
from negotiation.understanding.words.market import TO_ME
from negotiation.understanding.words.naming import ADVERBS
from negotiation.understanding.words.present_job import (
    ALUMNI,
    APPOSED_JOB,
    AT_IT,
    BEFORE_EMPLOYER,
    EARNING,
    GIVES_ME,
    HAVE,
    IS_THERE,
    JOINS_THEN,
    NOT_MY_JOB,
    NOT_TODAY,
    ONE_OF_US,
    OWN_JOBS,
    OWNS_SHARES,
    PAY_PAPERS,
    PAYS,
    PAYS_ME,
    PAYS_THERE,
    PRESENT_WORDS,
    RISES,
    RISES_PAY,
    TO_COME,
    WHENS,
    WHO_WORKS,
    WORKS_FOR,
    WOULD,
)
from negotiation.understanding.words.strangers import TRADES


def my_pay_at(clause: Clause) -> bool:
    """ "My Stripe salary is 210k"; "my Stripe offer", "my Stripe base would be" are no job."""
    return "my" in clause.words.said and any(
        clause.words_before(span.at, 1) == ("my",)
        and clause.norm(span.to) in PAYS
        and not clause.has(Cue.OFFER, Cue.OFFERS)
        for span in clause.companies
    )


def was_my_pay(clause: Clause) -> bool:
    """ "My salary in Berlin was 92k"; "my base was 240k" may be an offer."""
    words = clause.norms
    if "was" not in words or clause.has(Cue.OFFER, Cue.OFFERS, Cue.BEFORE, Cue.THEY, Cue.FLOOR):
        return False
    was = words.index("was")
    mine = [
        at for at, pair in enumerate(pairwise(words[:was])) if pair[0] == "my" and pair[1] in PAYS
    ]
    return bool(mine) and bool(clause.quantities) and words[mine[0] + 2 : mine[0] + 3] != ("was",)


OFFERED_NOW = (
    Cue.OFFERS, Cue.OFFER, Cue.THEY, Cue.HERE, Cue.MOVED, Cue.WRITTEN, Cue.VERBAL, Cue.LETTER_IN,
)  # fmt: skip


def tells_where_i_am(clause: Clause, before: Clause) -> bool:
    """ "Adobe, where ive been since 2021", "Ford (been there 6 years)": the name in front is that
    of one's employer.
    """
    if before.quantities or not before.companies or before.companies[-1].to < before.to - 1:
        return False
    if clause.norms[:2] in APPOSED_JOB and clause.joint in ("(", ",", "-"):
        return not clause.has(*OFFERED_NOW, Cue.PROCESS)
    if clause.norm(clause.at) != "where" or clause.question:
        return False
    behind = clause.words_after(clause.at + 1, 4)
    mine = not WHO_WORKS.isdisjoint(behind[:1])
    return mine and not IS_THERE.isdisjoint(behind)


def goes_on_at_work(clause: Clause) -> bool:
    """ "Deloitte, where i've been since uni, pays 71": with no one else for a subject."""
    own = clause.has(Cue.HERE, Cue.OTHER, Cue.ME, Cue.OFFER) or clause.companies or clause.question
    return not own and clause.norm(clause.at) in PAYS_THERE | {
        clause.norm(one.at) for one in clause.quantities
    }


def is_there(clause: Clause, before: Clause) -> bool:
    """ "Snap is where i work, 231k base it says in my contract there": of the job told before."""
    if before.side is not Side.EMPLOYER or "there" not in clause.words.said:
        return False
    new = clause.has(Cue.HERE, Cue.OTHER) or clause.companies or clause.question
    words = clause.norms
    there = "there" in words and words[:1] != ("there",) and bool(clause.quantities)
    return there and not new and NOT_TODAY.isdisjoint(words)


def keeps_me_on(clause: Clause) -> bool:
    """ "They've got me on 199", "they pay me 150": of whom one works for, if that was spoken of."""
    if "me" not in clause.words.said or clause.companies or not clause.quantities:
        return False
    words = [word for word in clause.norms if word not in ADVERBS]
    said = any(
        tuple(words[at : at + len(one)]) == one for at in range(len(words)) for one in PAYS_ME
    )
    return said and NOT_TODAY.isdisjoint(words) and not clause.question


def asks_for_a_rise(clause: Clause, before: Clause) -> bool:
    """ "At Etsy, where i work, i put in for a bump to 215": asked of who pays one today."""
    rise = not RISES_PAY.isdisjoint(clause.norms) and before.side is Side.EMPLOYER
    return (
        rise and clause.has(Cue.ASK) and not (clause.companies or clause.has(Cue.HERE, Cue.OTHER))
    )


def gets_a_rise(clause: Clause, before: Clause) -> bool:
    """ "At my present place it's 93k and they've just given me a 6k rise": of those, too."""
    if before.side is not Side.EMPLOYER or RISES.isdisjoint(clause.words.said):
        return False
    new = (Cue.HERE, Cue.OTHER, Cue.OFFER, Cue.WISH, Cue.ASK, Cue.IF)
    if clause.companies or clause.question or clause.has(*new):
        return False
    given = clause.has(Cue.OFFERS, Cue.RECEIVED) or not GIVES.isdisjoint(clause.norms)
    given = given or clause.norm(clause.at) in EARNED_HEADS  # "before the rise 140k"
    return (given or clause.joint in AND) and not RISES.isdisjoint(clause.norms)


def would_work_for(clause: Clause, span: CompanySpan) -> bool:
    """ "I would work remote for Runway", "im going to work at Adobe": what is to come; who would
    never work there has no offer of theirs.
    """
    if TO_COME.isdisjoint(clause.words.said) or clause.norm(span.at - 1) not in _THERE:
        return False
    words = clause.norms[: span.at - clause.at]
    works = next((at for at, word in enumerate(words) if word in _WORKING), None)
    if works is None or clause.question or clause.has(Cue.NOT, Cue.IF, Cue.NOW):
        return False
    if words[works] == "work" and clause.quantities:
        return False  # "i would work for Meta at 300k" wishes
    front = words[max(0, works - _TO_COME) : works]
    return not TO_COME.isdisjoint(front) and NEVER.isdisjoint(front) and "have" not in front


def would_join_for(clause: Clause, span: CompanySpan) -> bool:
    """ "I would work for Luma at 300k", "I'd join Luma for 300k": what it would take, no offer."""
    if TO_COME.isdisjoint(clause.words.said) or clause.question or not clause.quantities:
        return False
    if clause.has(Cue.OFFERS, Cue.OFFER, Cue.THEY, Cue.WRITTEN, Cue.VERBAL):
        return False
    front = [word for word in clause.words_before(span.at, _TO_JOIN) if word not in _TOWARDS]
    joins = not _JOINS.isdisjoint(front[:1]) and not _WILLING.isdisjoint(front[1:])
    joins = joins and "rather" not in front  # "I'd rather join Luma at 300k" chooses an offer
    sums = {one.at for one in clause.quantities if isinstance(one, Money)}
    return joins and clause.norm(span.to) in ("for", "at") and span.to + 1 in sums


_TO_JOIN = 6  # words: "i would gladly go work for"
_TOWARDS = frozenset("for at with to over the happily gladly".split())
_JOINS = frozenset("work join go come move switch leave jump".split())
_WILLING = frozenset("would id".split())
_WORKING = frozenset("work working employed".split())
_THERE = frozenset("for at with".split())
_TO_COME = 4  # words from "would" to the work: "would then be mainly working"


def did_there(clause: Clause, span: CompanySpan) -> bool:
    """ "At Canva we got the preview to 3 seconds": where something was done, and no offer is from.

    "At Google I'd get 240" is of an offer.
    """
    if clause.words_before(span.at, 1) != ("at",) or not clause.parts.isdisjoint(PAY):
        return False
    if clause.has(*_OF_OFFERS) or any(
        isinstance(one, Money) and one.strong for one in clause.quantities
    ):
        return False
    behind = clause.words_after(span.to, _NEAR)
    return any(
        who in _I_OR_WE and (did in TELLING or did.endswith("ed")) and did not in NO_DEEDS
        for who, did in pairwise(behind)
    )


_OF_OFFERS = (Cue.OFFER, Cue.OFFERS, Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS, Cue.RECEIVED, Cue.IF)
_I_OR_WE = frozenset("i we".split())
_NEAR = 8  # words


def works_for(clause: Clause, span: CompanySpan) -> bool:
    """ "I code for Amazon", "i build search models for Bing": what one does for who employs one."""
    if _DOES_WORK.isdisjoint(clause.words.said) or clause.norm(span.at - 1) != "for":
        return False
    words = clause.norms[: span.at - clause.at]
    if not NOT_TODAY.isdisjoint(words) or clause.question:
        return False
    mine = [at for at, word in enumerate(words) if word in WHO_WORKS]
    does = mine[-1] + 1 if mine else len(words)
    while does < len(words) and words[does] in AT_IT:
        does += 1
    if does < len(words) and words[does] in ("do", "doing"):
        return does + 1 < len(words) and words[does + 1] in TRADES
    return does < len(words) and words[does] in WORKS_FOR and len(words) - does <= _FEW_OBJECTS


_DOES_WORK = WORKS_FOR | TRADES
_FEW_OBJECTS = 5  # words from the verb to the name: "build search models for"


def pays_me(clause: Clause, span: CompanySpan) -> bool:
    """ "Monzo pay me 101", "what Nvidia has been paying me", "Arm has me on 94 grand"; what a firm
    would pay, or pays from a day on, is an offer.
    """
    if TO_ME.isdisjoint(clause.words.said) or clause.has(
        Cue.OFFER, Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS
    ):
        return False
    if joins_then(clause):
        return False
    behind = [word for word in clause.words_after(span.to, _PAYING) if word not in ADVERBS]
    while not _HAS.isdisjoint(behind[:1]):
        behind = behind[1:]
    pays = any(tuple(behind[: len(one)]) == one for one in PAYS_ME)
    if tuple(behind[:2]) in GIVES_ME:
        today = {clause.norm(when.at) for when in clause.whens}.union(clause.norms)
        pays = not today.isdisjoint(PRESENT_HEADS | {"currently"})
    return pays and not clause.question and NOT_TODAY.isdisjoint(clause.norms)


def joins_then(clause: Clause) -> bool:
    """ "BCG pays me 124k if i go there", "… as soon as i join": what is paid to who is yet to come,
    told in the clause or the next one; "if i stay there", "if i go to Monzo" are other matters.
    """
    if WHENS.isdisjoint(clause.words.said):
        return False
    norms = clause.words.norms
    for at in range(clause.at, min(clause.to + 2, len(norms))):
        if norms[at] not in WHENS or norms[at + 1 : at + 2] not in _I_THEN:
            continue
        behind = [word for word in norms[at + 2 : at + 2 + _JOINING] if word not in ADVERBS]
        if any(tuple(behind[: len(one)]) == one for one in JOINS_THEN):
            return True
    return False


_I_THEN = (("i",), ("im",), ("ill",), ("id",), ("ich",))
_JOINING = 5  # words
_PAYING = 6  # words from a name to the end of "has still been paying me"
_HAS = frozenset("has have had still currently".split())


def is_one_of_them(clause: Clause, span: CompanySpan) -> bool:
    """ "OpenAI alum", "google guy here": what one is or was; not "the google guy said 250k"."""
    behind = clause.words_after(span.to, 2)
    offered = (one for one in OFFERED_NOW if one is not Cue.HERE)
    if behind[:1] == () or clause.question or clause.has(*offered):
        return False
    opens = all(word in LEADS or word in _ARTICLES for word in clause.words_before(span.at, _FRONT))
    here = behind[-1] == "here" and behind[0] in ONE_OF_US
    return opens and (behind[0] in ALUMNI or here)


_ARTICLES = frozenset("a an im i am as long time former fellow".split())


def walks_out(before: Sequence[str]) -> bool:
    """ "If i walk out of Nvidia", "walking out on Nvidia": only who works there does."""
    out = before[:2] in (("of", "out"), ("on", "out"))
    return out and before[2:3] in (("walk",), ("walked",), ("walking",))


def have_there(clause: Clause, span: CompanySpan) -> bool:
    """ "With IBM I have 180k", "I have 180k with IBM today", "at IBM it's 180 for me": what one is
    paid, and no offer.
    """
    if clause.words_before(span.at, 1) not in _AT or clause.question or not clause.quantities:
        return False
    offered = (one for one in OFFERED_NOW if one is not Cue.THEY)
    if clause.norms[-2:] == ("for", "me") and clause.words_after(span.to, 1) in _IT_IS:
        return not clause.has(*offered)
    if clause.has(*OFFERED_NOW, Cue.PROCESS, Cue.OTHER):
        return False
    front = clause.words_before(span.at, _FRONT)
    behind = clause.words_after(span.to, 2)
    fronted = len(front) == 1 and behind[:1] == ("i",) and behind[1:] != () and behind[1] in HAVE
    today = {clause.norm(when.at) for when in clause.whens} | set(behind)
    present = "have" in front and "i" in front and not today.isdisjoint(PRESENT_HEADS)
    return fronted or present


_FRONT = 6
_IT_IS = (("its",), ("it",), ("thats",))


def holds_shares(clause: Clause) -> bool:
    """ "I have 80k of Google stock": what one owns, wherever it is from, and no offer."""
    offered = clause.has(Cue.OFFERS, Cue.OFFER, Cue.WRITTEN, Cue.VERBAL)
    return not offered and any(pair in OWNS_SHARES for pair in pairwise(clause.norms))


def free_before(clause: Clause, at: int, count: int) -> tuple[str, ...]:
    """Words in front of `at` that are no part of an amount: "245k over 4 years from runway"."""
    inside = {
        spot
        for one in clause.quantities
        if isinstance(one, Money | Percent)
        for spot in range(one.at, one.to)
    }
    reach = clause.words_before(at, count + len(inside))
    words: list[str] = []
    spot = at - 1
    while spot >= clause.at and len(words) < min(count, len(reach)):
        word = clause.tokens[spot]
        if word.kind is Kind.WORD and spot not in inside:
            words.append(word.norm)
        spot -= 1
    return tuple(words)


def speaks_of_my_job(clause: Clause) -> bool:
    """Whether a clause is of a present or former job; "I get ten days" earns nothing."""
    told = _is_of_my_job(clause) or _tells_my_pay(clause) or _works_somewhere(clause)
    told = told or (earned_so_far(clause) and not clause.has(Cue.THEY, Cue.OFFER))
    return told or tells_career(clause)


def _works_somewhere(clause: Clause) -> bool:
    """ "I work at a hedge fund, 176k base": a job without its name; no "i'd work at a fund"."""
    if AT_WORK.isdisjoint(clause.words.said) or clause.companies or clause.question:
        return False
    words = [word for word in clause.norms if word not in ADVERBS and word not in LEADS]
    me = words[:1] in (["i"], ["im"], ["ive"]) and not clause.has(Cue.NOT, Cue.IF, *OFFERED_NOW)
    at = next((at for at, word in enumerate(words[:_AT_A]) if word in AT_WORK), None)
    if not me or at is None or words[at + 1 : at + 2] not in (["at"], ["for"]):
        return False
    some = words[at + 2 : at + 3] in (["a"], ["an"], ["the"], ["some"])
    return some and TO_COME.isdisjoint(words[:at]) and _JOINING_SOON.isdisjoint(words[:at])


AT_WORK = frozenset("work working worked".split())
_AT_A = 5  # words: "i have been mostly working"
_JOINING_SOON = frozenset("start starting want wanted hope hoping prefer like love to".split())


def _is_of_my_job(clause: Clause) -> bool:
    """ "My w2 job is 217k", "my nine to five pays 150"; "my new job" is to come."""
    if OWN_JOBS.isdisjoint(clause.words.said) or not clause.quantities or clause.companies:
        return False
    words = clause.norms[: clause.quantities[0].at - clause.at]
    if OWN_JOBS.isdisjoint(words) or not NOT_MY_JOB.isdisjoint(words) or clause.question:
        return False
    job = next(at for at, word in enumerate(words) if word in OWN_JOBS)
    return "my" in words[max(0, job - _WHAT_JOB) : job] and not clause.has(*OFFERED_NOW)


_WHAT_JOB = 4  # "my nine to five job"


@needing(Cue.EMPLOYER, Cue.NOW, Cue.EARN)
def _tells_my_pay(clause: Clause) -> bool:
    if clause.has(Cue.EMPLOYER):
        return True
    if not clause.parts.isdisjoint((Part.SIGN_ON, Part.SIGN_ON_YEAR2)):
        return False  # "I get 18k to sign": nobody is paid that for staying
    on = clause.has(Cue.NOW) and (clause.norm(clause.at) in ("on", "at") or _stands_at(clause))
    earns = on or any(is_earned(clause, mark) for mark in clause.all(Cue.EARN))
    return earns and any(isinstance(one, Money | Percent) for one in clause.quantities)


def _stands_at(clause: Clause) -> bool:
    """ "im at 132k now": one's pay today, where no company and no move of theirs is spoken of."""
    start = clause.norms[: clause.quantities[0].at - clause.at] if clause.quantities else ()
    new = clause.companies or clause.has(Cue.MOVED, Cue.OFFER, Cue.OFFERS, Cue.HERE, Cue.THEY)
    return not clause.joint and start in _STANDS and not new


_STANDS = (("im", "at"), ("i", "am", "at"))


def is_earned(clause: Clause, mark: Mark) -> bool:
    """ "I'd be earning 240k there" is to come, and "just now on the phone" is when they said so."""
    to_be = clause.words_before(mark.at, 1) in (("be",), ("would",), ("will",))
    if clause.norm(mark.at) in EARNING and to_be:
        return False
    if clause.norm(mark.at) == "pays" and (
        not NOT_TODAY.isdisjoint(clause.norms) or joins_then(clause)
    ):
        return False  # "Stripe pays me 240k from march if I sign"
    if clause.norm(mark.to - 1) == "from" and any(
        part.to == mark.at and part.value is not Part.BASE for part in clause.all(Cue.PART)
    ):
        return False  # "RSUs move from 300k to 360k"
    if clause.norm(mark.to - 1) in PAY_PAPERS and not WOULD.isdisjoint(clause.norms):
        return False  # "the payslip would be 9,100"
    if AT_THE_START.stand_in(clause.norms):
        return False  # "it comes with my first pay slip", "i get 15k the day i start"
    return not any(mark.at < one.at < mark.to for one in clause.all(Cue.VERBAL))


def am_at(clause: Clause, span: CompanySpan) -> bool:
    """ "I am a Google L5", "im at 198k at Stripe": where the person works.

    "Still at Arm on 89k" opens so as well; "they are still at 89k", "still talking to Arm" don't.
    """
    if clause.has(Cue.PROCESS):
        return False
    words = free_before(clause, span.at, 5)
    for word in words:
        if word in ("am", "im", "m", "bin") or (word == "been" and _is_employed(clause)):
            return True
        if word not in BEFORE_EMPLOYER and word not in LEADS:
            return False
    offered = clause.has(Cue.OFFERS, Cue.OFFER, Cue.OTHER, Cue.THEY, Cue.WRITTEN, Cue.VERBAL)
    there = words[:1] in _AT and (words[1:2] in _STILL or _paid_there(clause, span))
    return there and not offered


def _is_employed(clause: Clause) -> bool:
    """ "I've been an analyst at Google"; not "I've been at Google twice for interviews"."""
    return not clause.has(Cue.NOT) and ROUNDS.isdisjoint(clause.norms)


def _paid_there(clause: Clause, span: CompanySpan) -> bool:
    """ "At Dell on 150k today", "on 150k at Dell", "150k at Dell now": where one is, and what one
    is on.
    """
    opens = span.at == clause.at + 1 and clause.norm(span.to) == "on"
    if opens and clause.figure_from(span.to + 1):
        return True
    for one in clause.quantities:
        between = {clause.norm(at) for at in range(one.to, span.at - 1)}
        if not isinstance(one, Money) or one.at > span.at or not between <= PRESENT_WORDS:
            continue
        if clause.norm(one.at - 1) == "on":
            return True
        if between or clause.norm(span.to) in PRESENT_WORDS or _opens_now(clause, one.at):
            return True
    return False


def _opens_now(clause: Clause, at: int) -> bool:
    """Whether nothing but that it is so today stands in front: "currently 150k at Dell"."""
    front = {clause.norm(one) for one in range(clause.at, at)}
    return bool(front) and front <= PRESENT_WORDS


_AT = (("at",), ("with",))
_STILL = (("still",), ("currently",), ("presently",))
