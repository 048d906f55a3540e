"""Whose each clause speaks of: this offer, another company's, the present job's, nobody's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.deeds import is_sale
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.market import is_source, offers_itself, tells_market
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.modes import names_floor, needing
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.quantities import Money, Noise, Percent
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.clauses import (
    A_FIRM,
    AFRESH,
    AND,
    BUSINESS,
    DENIED,
    EARNED,
    EARNED_HEADS,
    FOR_A_FIRM,
    GIVES,
    HAVE,
    LEADS,
    NEW,
    NEXT_HEADS,
    NEXT_NOUNS,
    OFFER_HEADS,
    PAPER_NOUNS,
    PRESENT_HEADS,
    RISES,
    RISES_PAY,
    SAYS,
    SEVERAL,
    SPENDS,
    WOULD_HAVE,
)
from negotiation.understanding.words.companies import (
    APPOSED_JOB,
    BILLED,
    BILLS,
    BOUGHT_FROM,
    EMPLOYED,
    GIVES_ME,
    HEAD_OF_OFFERS,
    ISSUED,
    LEAVING,
    LIKES_ME,
    NOT_MY_JOB,
    NOT_TODAY,
    OFFERS_AS_A_FIRM,
    OWN_JOBS,
    OWNS_SHARES,
    PAID_OUT,
    PAYS_ME,
    PEOPLE_OF,
    PRODUCTS,
    SPENT_ON,
    STAYS,
    TALKED_OF,
    THINGS,
    TO_ME,
    TRADES,
    USES,
    WORKS_FOR,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import MINE, SALES, VERBS
from negotiation.understanding.words.levels import YARDSTICKS
from negotiation.understanding.words.market import PAYS
from negotiation.understanding.words.naming import ADVERBS, ALSO_ABROAD, NOT_ABROAD, OFFERS_ABROAD
from negotiation.understanding.words.people import (
    EARNS,
    FOUND_WORK,
    IS_PAID,
    NOT_PEOPLE,
    SELF,
    SOMEBODYS,
    WHAT_KIND,
)


@dataclass(slots=True)
class Running:
    """What the clauses so far speak of."""

    company: Company | None = None
    other: bool = False  # the last rival has no name
    also: bool = False  # the company was named as one more
    papers: bool = False  # "one email says": the other one is of the same offer
    named: list[Company] = field(default_factory=list)  # every company, in order of naming
    own: Company | None = None  # the one that is wanted, or that chose
    gone: bool = False  # the company spoken of is out, from the next sentence on


def of_their_friend(clause: Clause, before: Clause) -> bool:
    """ "A colleague left for DeepMind, got 150k there": nobody new is spoken of."""
    new = (Cue.ME, Cue.THEY, Cue.HERE, Cue.OTHER, Cue.PART, Cue.EMPLOYER)
    if before.side is not Side.THIRD or not _TO_ME.isdisjoint(before.norms):
        return False
    if before.has(Cue.PERSON) and clause.norm(clause.at) in _SAME_PERSON:
        who = clause.norm(clause.at) in ("who", "whos")  # "my sister, who is at Stripe on 210k"
        told = _BEING if clause.norm(clause.at) in ("hes", "shes") else _HERS
        who = who or clause.norm(clause.at + 1) in told  # "my sister, she has OpenAI at 210k"
        return not clause.has(Cue.ME, Cue.HERE, Cue.OTHER) and (who or not clause.companies)
    if is_mere_person(before) and clause.norm(clause.at) in _HERS:
        return not clause.has(Cue.ME, Cue.HERE)  # "they (my friends) got 240k from Google"
    if goes_on_with(clause, before):
        return True
    if clause.joint == ":" and _reports(before) and not clause.has(Cue.ME, Cue.HERE, Cue.OTHER):
        return True
    if is_source(before, clause.joint) and not clause.has(Cue.ME, Cue.HERE, Cue.OTHER):
        return True  # "levels.fyi: stripe 255k"
    return not clause.has(*new) and not clause.companies


_BEING = frozenset("at on with in got getting been".split())
_HERS = FOUND_WORK | frozenset("is was had have makes earns made earned works".split())
_SAME_PERSON = frozenset("he she hes shes who".split())
_TO_ME = frozenset(["i"])  # what a friend says of me is no offer of theirs


def goes_on_with(clause: Clause, friend: Clause) -> bool:
    """ "My cousin had three offers, took Lyft at 210k": what somebody did who is told of."""
    person = friend.find(Cue.PERSON)
    if person is None or person.at > friend.at + 1 or friend.side is not Side.THIRD:
        return False
    does = clause.norm(clause.at) in FOUND_WORK | VERBS and SELF.isdisjoint(clause.norms)
    return does and SELF.isdisjoint(friend.norms)


def is_mere_person(clause: Clause) -> bool:
    """ "My cousin?", "my sister …": of whom the next sentence tells."""
    person = clause.find(Cue.PERSON)
    if person is None or clause.quantities or clause.companies:
        return False
    rest = {
        clause.norm(at) for at in range(clause.at, clause.to) if not person.at <= at < person.to
    }
    return {word for word in rest if word.isalpha()} <= _WHOSE


_WHOSE = frozenset("my our a an the own best old older big little younger good so and well".split())


def _reports(clause: Clause) -> bool:
    """ "My friend at Stripe says:", "a colleague told me:"."""
    said = [word for word in clause.norms if word.isalpha() and word != "me"]
    return clause.has(Cue.PERSON) and said[-1:] != [] and said[-1] in SAYS


def lists_on(clause: Clause, before: Clause, listing: bool) -> bool:
    """ "My roommate has Anthropic at 290k and OpenAI at 300k": one more that is theirs."""
    if before.side is not Side.THIRD or not (listing or before.has(Cue.PERSON)):
        return False
    if names_more(clause, before):
        return True  # "people from Databricks and Snowflake"
    if not _TO_ME.isdisjoint(before.norms):
        return False  # "my wife says I shouldn't exaggerate: Figma was verbal"
    if not clause.companies or clause.has(*_NEWLY_SPOKEN_OF) or _of_my_offer(before):
        return False
    offers = before.has(Cue.OFFER) or not SEVERAL.isdisjoint(before.norms)
    goes_on = clause.joint == ":" or (clause.joint in AND and bool(before.quantities))
    return offers or goes_on or bool(before.companies)


def names_more(clause: Clause, before: Clause) -> bool:
    """Whether a clause is one more name behind another: "… Databricks and Snowflake"."""
    opens = clause.norm(clause.at) in AND or clause.joint in AND
    return bool(before.companies) and opens and only_names(clause)


def only_names(clause: Clause) -> bool:
    """Whether a clause has companies and nothing else."""
    words = [word for word in clause.norms if word.isalpha() and word not in AND]
    return bool(clause.companies) and len(words) <= sum(
        span.to - span.at for span in clause.companies
    )


def _my_pay_at(clause: Clause) -> bool:
    """ "My Stripe salary is 210k"; "my Stripe offer", "my Stripe base would be" are no job."""
    return "my" in clause.words.said and any(
        clause.words_before(span.at, 1) == ("my",)
        and clause.norm(span.to) in ("salary", "pay", "paycheck", "income", "wage", "comp")
        and not clause.has(Cue.OFFER, Cue.OFFERS)
        for span in clause.companies
    )


def _was_my_pay(clause: Clause) -> bool:
    """ "My salary in Berlin was 92k"; "my base was 240k" may be an offer."""
    words = clause.norms
    if "was" not in words or clause.has(Cue.OFFER, Cue.OFFERS, Cue.BEFORE, Cue.THEY, Cue.FLOOR):
        return False
    was = words.index("was")
    mine = [at for at, pair in enumerate(pairwise(words[:was])) if pair in _MY_PAY]
    return bool(mine) and bool(clause.quantities) and words[mine[0] + 2 : mine[0] + 3] != ("was",)


_MY_PAY = tuple(("my", pay) for pay in ("salary", "pay", "wage", "income", "comp"))


def _lives_elsewhere(clause: Clause) -> bool:
    """ "She's from Netflix and makes 300k", "OpenAI gave her 300k": somebody's pay."""
    if Cue.OFFERS in clause.cues and Cue.ME not in clause.cues:
        given = (
            clause.norm(mark.to) in ("her", "him")
            for mark in clause.all(Cue.OFFERS)
            if clause.norm(mark.to - 1) in GIVES
        )
        if any(given):
            return True
    if _somebody_of_mine_earns(clause):
        return True
    who = clause.norms[0]
    if who not in ("he", "she", "hes", "shes"):
        return False
    does = clause.norm(clause.at + 1)
    if who in ("he", "she") and does in ("makes", "earns", "made", "earned"):
        return Cue.ME not in clause.cues
    if does in ("has", "got", "gets") and clause.companies and clause.quantities:
        return Cue.ME not in clause.cues  # "she has Stripe at 250k"
    comes = does == "from" or (does == "is" and clause.norm(clause.at + 2) == "from")
    return comes and bool(clause.companies)


def _somebody_of_mine_earns(clause: Clause) -> bool:
    """ "My podmate at Google makes 300k": who is paid so is somebody else, whatever they are to
    one; "my job makes 150k" and "my Google offer" are one's own.
    """
    if not clause.quantities or clause.has(*_MY_OWN):
        return False
    words = [word for word in clause.norms if word not in LEADS]
    if words[:1] == [] or words[0] not in SOMEBODYS or not _I.isdisjoint(words):
        return False
    who = 1 + next((at for at, word in enumerate(words[1:]) if word not in WHAT_KIND), 0)
    if len(words) <= who or words[who] in NOT_PEOPLE:
        return False
    if words[0] != "my":
        return _is_paid_right_there(clause, words[who:])
    if clause.parts:
        return False
    named = any(span.at == clause.at + words.index(words[who]) for span in clause.companies)
    paid = not EARNS.isdisjoint(words[who:]) or any(pair in IS_PAID for pair in pairwise(words))
    return paid and not named


def _is_paid_right_there(clause: Clause, words: Sequence[str]) -> bool:
    """ "The new guy got 235k": somebody by a plain noun, a verb of being paid, and a sum."""
    verb = clause.at + clause.norms.index(words[0]) + 1
    paid = clause.norm(verb) in EARNS | FOUND_WORK or words[1:3] in (["is", "on"], ["is", "at"])
    sum_at = verb + 1 + (clause.norm(verb) == "is")
    known = any(mark.at <= verb - 1 < mark.to for mark in clause.marks)
    return paid and not known and any(one.at == sum_at for one in clause.quantities)


_I = frozenset("i im me we us".split())
_MY_OWN = (Cue.OFFER, Cue.OTHER, Cue.EMPLOYER)


def _of_my_offer(clause: Clause) -> bool:
    """ "I told my mom about my offers": hers they are not."""
    return any(clause.words_before(mark.at, 1) == ("my",) for mark in clause.all(Cue.OFFER))


# A clause with one of these speaks of somebody new, whatever was told of a friend before it.
_NEWLY_SPOKEN_OF = (
    Cue.ME, Cue.THEY, Cue.HERE, Cue.OTHER, Cue.EMPLOYER, Cue.EARN, Cue.OFFERS, Cue.MOVED,
    Cue.PREFER, Cue.FLOOR, Cue.WISH, Cue.ASK,
)  # fmt: skip


def side_by_head(clause: Clause, before: Clause | None, *, contrasts: bool) -> Side | None:
    """ "Current: 198k / new: 236k": whose a figure behind a head of one word is."""
    bracketed = before is not None and clause.joint == "(" and only_names(clause)
    if bracketed and before is not None and before.side is Side.EMPLOYER:
        return Side.EMPLOYER  # "my current level is L4 (Google)"
    if contrasts and _old_one_pays(clause):
        return Side.EMPLOYER
    told = before is not None and clause.joint == ":" and before.has(Cue.THEY)
    pays = not told and _opens_with_pay(clause, contrasts=contrasts)
    if _is_head(clause, EARNED_HEADS) or pays:
        return Side.EMPLOYER
    if before is not None and _follows(clause, before) and _is_head(before, PRESENT_HEADS):
        offered = clause.has(*_OFFERED_NOW)
        # "From: Inflection" sends a letter.
        named = clause.companies and clause.quantities and "from" not in before.norms
        now = contrasts or named or _works_at(clause) or _heads_my_pay(before)
        if not offered and now:
            return Side.EMPLOYER  # "today: 158k at Cisco", "right now: Cisco 158k"
    if before is not None and _follows(clause, before) and _is_where_i_am(before):
        return Side.EMPLOYER
    if _is_head(clause, OFFER_HEADS):
        return Side.HERE
    if before is not None and before.side is Side.EMPLOYER and heads_next(clause):
        return None if clause.companies or not clause.quantities else Side.HERE
    if before is None or clause.joint != ":":
        return None
    earned = before.has(Cue.EMPLOYER) or any(
        _is_earned(before, one) for one in before.all(Cue.EARN)
    )
    earned = earned and not before.companies
    if earned and not before.quantities and not before.question:
        return Side.EMPLOYER  # "what i have now: 215k + 20% bonus"
    if _is_head(before, EARNED_HEADS):
        return Side.EMPLOYER
    return Side.HERE if _is_head(before, OFFER_HEADS) and not clause.companies else None


_OFFERED_NOW = (
    Cue.OFFERS, Cue.OFFER, Cue.THEY, Cue.HERE, Cue.MOVED, Cue.WRITTEN, Cue.VERBAL, Cue.LETTER_IN,
)  # fmt: skip


def _heads_my_pay(clause: Clause) -> bool:
    """ "Salary now:", "my pay today:"; a "base now" is as often the offer's."""
    words = [word for word in clause.norms if word.isalpha() and word != "my"]
    return words[:1] != [] and words[0] in EARNED


def _is_where_i_am(clause: Clause) -> bool:
    """ "Where I am:", "where i work now:"."""
    words = {word for word in clause.norms if word.isalpha()}
    return "where" in words and not words.isdisjoint(_I_AM) and words <= _WHERE_I_AM


_I_AM = frozenset("am im work".split())
_WHERE_I_AM = _I_AM | frozenset("where i now currently today right".split())


def _follows(clause: Clause, before: Clause) -> bool:
    """Whether a figure stands behind a head: "today: 140k", "now -> 140k"."""
    told = bool(clause.quantities or clause.companies)
    return before.sentence == clause.sentence and clause.joint in _SIGNS and told


_SIGNS = frozenset((":", "=", "-", ">"))


def _works_at(clause: Clause) -> bool:
    """ "158k at Cisco": where the figure is paid; "from Cisco" it would be offered."""
    return any(clause.words_before(span.at, 1) == ("at",) for span in clause.companies)


def _old_one_pays(clause: Clause) -> bool:
    """ "The old one pays 172k, the new one 194k"; "the old one was 172k" may be an offer."""
    if PAYS.isdisjoint(clause.norms) or not clause.quantities:
        return False
    return any(one in EARNED_HEADS and two == "one" for one, two in pairwise(clause.norms))


def heads_next(clause: Clause) -> bool:
    """ "Tomorrow:", "next:", "new 165k": what stands against the present pay."""
    if _names_next(clause):
        return True
    if clause.norm(clause.at) in NEXT_HEADS and clause.quantities:
        return any(one.at == clause.at + 1 for one in clause.quantities)
    return _is_head(clause, NEXT_HEADS)


def _names_next(clause: Clause) -> bool:
    """ "The new one would be 194k", "194k at the next place", "what I'd have is 194k": what is to
    come, beside what one has; "I earn 140k in the new job" has come already.
    """
    money = any(isinstance(one, Money) for one in clause.quantities)  # "one" counts, too
    if not money or clause.has(Cue.EARN, Cue.FLOOR, Cue.MOVED):
        return False
    words = clause.norms
    pairs = set(pairwise(words))
    would = bool(pairs & WOULD_HAVE)
    return would or any(one in NEW and other in NEXT_NOUNS for one, other in pairs)


def gains(clause: Clause, before: Clause) -> bool:
    """ "The base is final, but I get 30k in stock": what an offer was spoken of for gives it."""
    if clause.has(Cue.EMPLOYER, Cue.NOW) or clause.companies or not clause.has(Cue.EARN):
        return False
    plain = all(clause.phrase(mark) == "i get" for mark in clause.all(Cue.EARN))
    offered = before.has(Cue.PART, Cue.OFFERS) and before.side in (Side.HERE, Side.COMPANY)
    return plain and offered and not clause.parts.isdisjoint(PAID)


PAID = (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON)


def tells_where_i_am(clause: Clause, before: Clause) -> bool:
    """ "Adobe, where ive been since 2021", "Ford (been there 6 years)": the name in front is that
    of one's employer.
    """
    if before.quantities or not before.companies or before.companies[-1].to < before.to - 1:
        return False
    if clause.norms[:2] in APPOSED_JOB and clause.joint in ("(", ",", "-"):
        return not clause.has(*_OFFERED_NOW, Cue.PROCESS)
    if clause.norm(clause.at) != "where" or clause.question:
        return False
    behind = clause.words_after(clause.at + 1, 4)
    mine = behind[:1] != () and behind[0] in _WHO_WORKS
    return mine and not _IS_THERE.isdisjoint(behind)


_IS_THERE = WORKS_FOR | frozenset(
    "am im been was sit employed joined started spent earn make".split()
)


def goes_on_at_work(clause: Clause) -> bool:
    """ "Deloitte, where i've been since uni, pays 71": with no one else for a subject."""
    own = clause.has(Cue.HERE, Cue.OTHER, Cue.ME, Cue.OFFER) or clause.companies or clause.question
    return not own and clause.norm(clause.at) in _DOES_PAY | {
        clause.norm(one.at) for one in clause.quantities
    }


_DOES_PAY = frozenset("pays pay has have gives give keeps is are at on for currently still".split())


def loses_there(clause: Clause, before: Clause) -> bool:
    """ "Nvidia: 64k unvested would be gone": what one would lose is lost where one works."""
    if Part.FORFEIT not in clause.parts or clause.companies or len(before.companies) != 1:
        return False
    named = relation(before, before.companies[-1]) is Relation.MENTION
    return named and not before.quantities and not before.has(*_OFFERED_NOW, Cue.PROCESS)


def comes_back(clause: Clause) -> bool:
    """ "This week they made me an offer", "now they offer 240k", of who had said no."""
    if clause.companies or clause.question or not clause.has(Cue.OFFERS, Cue.OFFER):
        return False
    if not clause.has(Cue.THEY) or clause.has(Cue.NOT, Cue.GONE):
        return False
    words = {
        *clause.norms,
        *(clause.norm(at) for one in clause.whens for at in range(one.at, one.to)),
    }
    return not AFRESH.isdisjoint(words) and not clause.has(Cue.OTHER, Cue.HERE)


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


def _opens_with_pay(clause: Clause, *, contrasts: bool) -> bool:
    """ "Current 31 LPA, they give 41", "my salary today is £51k": what one earns."""
    if not clause.quantities:
        return False
    if (contrasts or _heads_my_pay(clause)) and _is_of_mine(clause):
        return True  # "salary now 150k"
    first = clause.norm(clause.at)
    present = first in PRESENT_HEADS and not clause.has(Cue.THEY)
    old = first in EARNED_HEADS or (present and (contrasts or _works_at(clause)))
    if first in _AT_PRESENT or old:
        labelled = [mark.to for mark in clause.all(Cue.PART) if mark.at == clause.at + 1]
        begins = {clause.at + 1, *(to + lead for to in labelled for lead in (0, 1))}
        figures = [one for one in clause.quantities if one.at in begins]
        return any(not (isinstance(one, Money) and one.from_to) for one in figures)
    if not clause.whens:
        return False
    today = any(clause.norm(when.at) == "today" for when in clause.whens)
    offered = clause.has(Cue.OFFER, Cue.THEY, Cue.HERE, Cue.MOVED) or any(
        clause.phrase(mark) != "pay" for mark in clause.all(Cue.OFFERS)
    )
    return today and not offered and _own_pay(clause)


def _is_of_mine(clause: Clause) -> bool:
    """ "Right now 172k", "ctc today 31 lakh", and nothing that they do."""
    spot = clause.at
    while clause.norm(spot) in _BEFORE_NOW:
        spot += 1
    if clause.norm(spot) not in PRESENT_HEADS:
        return False
    theirs = (Cue.THEY, Cue.OFFERS, Cue.OFFER, Cue.HERE, Cue.MOVED, Cue.ANSWER)
    return bool(clause.quantities) and not clause.has(*theirs) and not heads_next(clause)


_BEFORE_NOW = frozenset("right ctc salary pay base comp my package gehalt sueldo".split())


def _own_pay(clause: Clause) -> bool:
    """ "My salary", "my pay"."""
    return _own_part(clause) or ("my", "pay") in pairwise(clause.norms)


_AT_PRESENT = frozenset("current currently present presently existing".split())


def _is_head(clause: Clause, heads: frozenset[str]) -> bool:
    """ "Current:", "before:": a clause of one word in front of its figure."""
    if clause.quantities or heads.isdisjoint(clause.norms):
        return False
    words = [word for word in clause.norms if word.isalpha() and word not in _PAY_WORDS]
    return len(words) == 1 and words[0] in heads


_PAY_WORDS = frozenset(
    "my the pay salary base comp package job place company employer gig role right as of where i "
    "am im sit stand".split()
)


class Relation:
    """How a company stands in a clause."""

    OFFER = "offer"
    EMPLOYER = "employer"
    TOOL = "tool"
    THIRD = "third"
    MENTION = "mention"


def relation(clause: Clause, span: CompanySpan) -> str:
    """Whether a company makes an offer, employs or employed the person, or is only named."""
    if clause.mode is Mode.DEED:
        return Relation.TOOL
    known = clause.relations.get(span.at)
    if known is None:
        known = clause.relations[span.at] = _relation(clause, span)
    return known


def likes_more(clause: Clause) -> bool:
    """ "I like Uber more", "I love Luma the most": where one would rather go."""
    if clause.question or len(clause.companies) != 1 or clause.quantities:
        return False
    span = clause.companies[0]
    liked = clause.words_before(span.at, 2)
    return liked in (("like", "i"), ("love", "i")) and not {
        "more",
        "most",
        "better",
        "best",
    }.isdisjoint(clause.words_after(span.to, 3))


def bids_to_stay(clause: Clause) -> bool:
    """ "Stay with Midjourney", "back to Runway": whom to negotiate with, told to the bot.

    "I'd rather stay at Google" is of an employer, "keep Runway out" of what is said.
    """
    if clause.quantities or clause.question or clause.has(Cue.ME) or not clause.companies:
        return False
    words = [word for word in clause.norms if word not in LEADS and word != "lets"]
    behind = set(clause.words_after(clause.companies[-1].to, _POLITE_WORDS))
    stays = words[:1] != [] and (words[0] in STAYS or words[:2] == ["back", "to"])
    return (stays or words[:3] == ["go", "back", "to"]) and behind <= LEADS | {"then"}


# Beside a name they tell of an offer; "i contract for Google", "my present contract" of a job.
_PAPERS = frozenset("offer offers offered letter contract".split())
_MEETINGS = frozenset("interview interviews round rounds call chat screen onsite".split())
_POLITE_WORDS = 3  # behind the name, at most
_WITH = frozenset("with at via on through by".split())


def _relation(clause: Clause, span: CompanySpan) -> str:
    """How a company stands in a clause by its words, which never change."""
    before = _free_before(clause, span.at, 4)
    after = clause.words_after(span.to, 2)
    if _walks_out(before):
        return Relation.EMPLOYER
    if (before[:1] and before[0] in BOUGHT_FROM) or (after and after[0] in PRODUCTS):
        return Relation.TOOL
    if _of_things(clause):
        return Relation.TOOL  # "my laptop has an RTX 4090"
    if before[:1] and before[0] in _WITH and not USES.isdisjoint(before[1:3]):
        return Relation.TOOL  # "I pay everything with PayPal"
    if _is_yardstick(clause, span):
        return Relation.TOOL
    if bids_to_stay(clause):
        return Relation.MENTION
    if after[:1] in _SHARES and _holds(clause):
        return Relation.EMPLOYER
    if _works_for(clause, span) or _pays_me(clause, span):
        return Relation.EMPLOYER
    if before[:1] == ("for",) and any(word in LEAVING for word in clause.words_before(span.at, 6)):
        return Relation.OFFER  # "leaving my startup for Stability AI"
    employed = any(word in EMPLOYED for word in before) or _employed(clause) or _am_at(clause, span)
    if before[:1] == ("my",) and after[:1] != () and after[0] in TALKED_OF:
        return Relation.OFFER  # "my Apple thing fell through"
    employed = employed or ("job" in before and "my" in before)
    employed = employed and not clause.has(Cue.PREFER)  # "my favourite is Midjourney"
    employed = employed and _MEETINGS.isdisjoint(before)  # "my last interview with Runway"
    # "5 years at Google", but "245k equity over 4 years from runway"
    if before[:1] in (("at",), ("with",), ("in",)) and "years" in before:
        return Relation.EMPLOYER
    if before[:3] in _WAS_THERE:
        return Relation.EMPLOYER  # "before this I was at Cruise"
    if _have_there(clause, span):
        return Relation.EMPLOYER  # "with IBM I have 180k", "I have 180k with IBM today"
    if before[:2] in (("with", "been"), ("at", "been"), ("at", "sat"), ("for", "worked")):
        return (
            Relation.EMPLOYER
        )  # "I've been with Runway for two years"; "been in touch with" is none
    papers = _PAPERS - {"contract"} if clause.has(Cue.EARN, Cue.EMPLOYER) else _PAPERS
    offers = clause.has(Cue.OFFER) or not papers.isdisjoint((*before, *after))
    if employed and not offers:
        return Relation.EMPLOYER
    if after and after[0] in PEOPLE_OF:
        return Relation.OFFER if offers or clause.quantities else Relation.MENTION
    if clause.has(Cue.LEVEL) and not clause.quantities:
        return Relation.MENTION
    if Part.FORFEIT in clause.parts:
        return Relation.EMPLOYER
    told = clause.has(Cue.OFFERS, Cue.OFFER, Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS)
    told = told or (clause.has(Cue.OTHER) and not denies_others(clause))
    if told or any(isinstance(one, Money) for one in clause.quantities):
        return Relation.OFFER
    return Relation.MENTION


def _is_yardstick(clause: Clause, span: CompanySpan) -> bool:
    """ "This job equals an L5 at Google": their level beside it, and no offer of theirs."""
    if YARDSTICKS.isdisjoint(clause.words.said) or clause.question:
        return False
    if any(isinstance(one, Money) for one in clause.quantities):
        return False
    before = clause.words_before(span.at, _TO_A_LEVEL)
    behind = clause.words_after(span.to, 1)
    beside = any(_is_level(word) for word in (*before[:3], *behind))
    beside = beside or _is_level("".join(reversed(before[1:3])))
    return beside and not YARDSTICKS.isdisjoint(before)


_TO_A_LEVEL = 7


def _is_level(word: str) -> bool:
    return word in _LEVELS or (word[:1] in "leict" and word.lstrip("leict").isdigit())


_LEVELS = frozenset("l e ic ict senior staff principal level".split())


def _works_for(clause: Clause, span: CompanySpan) -> bool:
    """ "I code for Amazon", "i build search models for Bing": what one does for who employs one."""
    if _DOES_WORK.isdisjoint(clause.words.said) or clause.norm(span.at - 1) != "for":
        return False
    words = clause.norms[: span.at - clause.at]
    if not NOT_TODAY.isdisjoint(words) or clause.question:
        return False
    mine = [at for at, word in enumerate(words) if word in _WHO_WORKS]
    does = mine[-1] + 1 if mine else len(words)
    while does < len(words) and words[does] in _AT_IT:
        does += 1
    if does < len(words) and words[does] in ("do", "doing"):
        return does + 1 < len(words) and words[does + 1] in TRADES
    return does < len(words) and words[does] in WORKS_FOR and len(words) - does <= _FEW_OBJECTS


_DOES_WORK = WORKS_FOR | TRADES
_WHO_WORKS = frozenset("i im ive am ich yo je eu io".split())
_AT_IT = frozenset("been have am currently still now only just actually mainly mostly".split())
_FEW_OBJECTS = 5  # words from the verb to the name: "build search models for"


def _pays_me(clause: Clause, span: CompanySpan) -> bool:
    """ "Monzo pay me 101", "what Nvidia has been paying me", "Arm has me on 94 grand"; what a firm
    would pay, or pays from a day on, is an offer.
    """
    if TO_ME.isdisjoint(clause.words.said) or clause.has(
        Cue.OFFER, Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS
    ):
        return False
    behind = [word for word in clause.words_after(span.to, _PAYING) if word not in ADVERBS]
    while behind[:1] != [] and behind[0] in _HAS:
        behind = behind[1:]
    pays = any(tuple(behind[: len(one)]) == one for one in PAYS_ME)
    if tuple(behind[:2]) in GIVES_ME:
        today = {clause.norm(when.at) for when in clause.whens}.union(clause.norms)
        pays = not today.isdisjoint(PRESENT_HEADS | {"currently"})
    return pays and not clause.question and NOT_TODAY.isdisjoint(clause.norms)


_PAYING = 6  # words from a name to the end of "has still been paying me"
_HAS = frozenset("has have had still currently".split())


def _walks_out(before: Sequence[str]) -> bool:
    """ "If i walk out of Nvidia", "walking out on Nvidia": only who works there does."""
    out = before[:2] in (("of", "out"), ("on", "out"))
    return out and before[2:3] in (("walk",), ("walked",), ("walking",))


_WAS_THERE = (
    ("at", "was", "i"), ("with", "was", "i"), ("from", "on", "moving"), ("from", "away", "moving"),
)  # fmt: skip


def _have_there(clause: Clause, span: CompanySpan) -> bool:
    """ "With IBM I have 180k", "I have 180k with IBM today", "at IBM it's 180 for me": what one is
    paid, and no offer.
    """
    if clause.words_before(span.at, 1) not in _AT or clause.question or not clause.quantities:
        return False
    offered = (one for one in _OFFERED_NOW if one is not Cue.THEY)
    if clause.norms[-2:] == ("for", "me") and clause.words_after(span.to, 1) in _IT_IS:
        return not clause.has(*offered)
    if clause.has(*_OFFERED_NOW, Cue.PROCESS, Cue.OTHER):
        return False
    front = clause.words_before(span.at, _FRONT)
    behind = clause.words_after(span.to, 2)
    fronted = len(front) == 1 and behind[:1] == ("i",) and behind[1:] != () and behind[1] in HAVE
    today = {clause.norm(when.at) for when in clause.whens} | set(behind)
    present = "have" in front and "i" in front and not today.isdisjoint(PRESENT_HEADS)
    return fronted or present


_FRONT = 6
_IT_IS = (("its",), ("it",), ("thats",))


def _holds(clause: Clause) -> bool:
    """ "I have 80k of Google stock": what one owns, wherever it is from, and no offer."""
    offered = clause.has(Cue.OFFERS, Cue.OFFER, Cue.WRITTEN, Cue.VERBAL)
    return not offered and any(pair in OWNS_SHARES for pair in pairwise(clause.norms))


_SHARES = (("stock",), ("stocks",), ("shares",), ("rsus",))


def _free_before(clause: Clause, at: int, count: int) -> tuple[str, ...]:
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


def _employed(clause: Clause) -> bool:
    """Whether a clause is of a present or former job; "I get ten days" earns nothing."""
    return _is_of_my_job(clause) or _tells_my_pay(clause)


def _is_of_my_job(clause: Clause) -> bool:
    """ "My w2 job is 217k", "my nine to five pays 150"; "my new job" is to come."""
    if OWN_JOBS.isdisjoint(clause.words.said) or not clause.quantities or clause.companies:
        return False
    words = clause.norms[: clause.quantities[0].at - clause.at]
    if OWN_JOBS.isdisjoint(words) or not NOT_MY_JOB.isdisjoint(words) or clause.question:
        return False
    job = next(at for at, word in enumerate(words) if word in OWN_JOBS)
    return "my" in words[max(0, job - _WHAT_JOB) : job] and not clause.has(*_OFFERED_NOW)


_WHAT_JOB = 4  # "my nine to five job"


@needing(Cue.EMPLOYER, Cue.NOW, Cue.EARN)
def _tells_my_pay(clause: Clause) -> bool:
    if clause.has(Cue.EMPLOYER):
        return True
    if not clause.parts.isdisjoint((Part.SIGN_ON, Part.SIGN_ON_YEAR2)):
        return False  # "I get 18k to sign": nobody is paid that for staying
    on = clause.has(Cue.NOW) and (clause.norm(clause.at) in ("on", "at") or _stands_at(clause))
    earns = on or any(_is_earned(clause, mark) for mark in clause.all(Cue.EARN))
    return earns and any(isinstance(one, Money | Percent) for one in clause.quantities)


def _stands_at(clause: Clause) -> bool:
    """ "im at 132k now": one's pay today, where no company and no move of theirs is spoken of."""
    start = clause.norms[: clause.quantities[0].at - clause.at] if clause.quantities else ()
    new = clause.companies or clause.has(Cue.MOVED, Cue.OFFER, Cue.OFFERS, Cue.HERE, Cue.THEY)
    return not clause.joint and start in _STANDS and not new


_STANDS = (("im", "at"), ("i", "am", "at"))


def _is_earned(clause: Clause, mark: Mark) -> bool:
    """ "I'd be earning 240k there" is to come, and "just now on the phone" is when they said so."""
    to_be = clause.words_before(mark.at, 1) in (("be",), ("would",), ("will",))
    if clause.norm(mark.at) in _EARNING and to_be:
        return False
    if clause.norm(mark.at) == "pays" and not NOT_TODAY.isdisjoint(clause.norms):
        return False  # "Stripe pays me 240k from march if I sign"
    return not any(mark.at < one.at < mark.to for one in clause.all(Cue.VERBAL))


_EARNING = frozenset("earning making paid on".split())
_JOB_WORDS = frozenset(
    "here on sat sitting a an the at with currently now still already presently e l ic engineer "
    "swe sde senior staff manager scientist developer designer analyst lead pm level ml ai machine "
    "learning data software backend frontend product research principal junior mid contractor "
    "consultant freelancer temp employee contract freelance".split()
)


def _am_at(clause: Clause, span: CompanySpan) -> bool:
    """ "I am a Google L5", "im at 198k at Stripe": where the person works.

    "Still at Arm on 89k" opens so as well; "they are still at 89k", "still talking to Arm" don't.
    """
    if clause.has(Cue.PROCESS):
        return False
    words = _free_before(clause, span.at, 5)
    for word in words:
        if word in ("am", "im", "m", "bin"):
            return True
        if word not in _JOB_WORDS and word not in LEADS:
            return False
    offered = clause.has(Cue.OFFERS, Cue.OFFER, Cue.OTHER, Cue.THEY, Cue.WRITTEN, Cue.VERBAL)
    there = words[:1] in _AT and (words[1:2] in _STILL or _paid_there(clause, span))
    return there and not offered


def _paid_there(clause: Clause, span: CompanySpan) -> bool:
    """ "At Dell on 150k today": where one is, and what one is on."""
    opens = span.at == clause.at + 1 and clause.norm(span.to) == "on"
    return opens and clause.figure_from(span.to + 1)


_AT = (("at",), ("with",))
_STILL = (("still",), ("currently",), ("presently",))


def _is_of_mine_too(clause: Clause) -> bool:
    if is_me_too(clause) or _people_want_me(clause) or _is_no_forum(clause):
        return True
    return _for_such_as_me(clause) or _counts_offers(clause) or offers_itself(clause)


def is_me_too(clause: Clause) -> bool:
    """ "Me and my roommate both got letters from Ramp": mine is one of them."""
    norms = clause.words.norms
    at = clause.at - (norms[clause.at] not in AND)
    led = at > 0 and norms[at] in AND and norms[at - 1] in _I
    return led and clause.has(Cue.PERSON) and "both" in clause.norms


def _people_want_me(clause: Clause) -> bool:
    """ "The folks at Grammarly fancy me as well": who works there speaks for it."""
    if LIKES_ME.isdisjoint(clause.words.said):
        return False
    for span in clause.companies:
        at = clause.words_before(span.at, 2)
        behind = [word for word in clause.words_after(span.to, 4) if word not in ADVERBS]
        likes = len(behind) > 1 and behind[0] in LIKES_ME and behind[1] in ("me", "mich", "us")
        if at[:1] in (("at",), ("from",)) and at[1:] != () and at[1] in FIRMS_PEOPLE and likes:
            return True
    return False


FIRMS_PEOPLE = PEOPLE_OF | frozenset("peeps lot crew gang fellas team chaps lads ppl".split())


def _is_no_forum(clause: Clause) -> bool:
    """ "Reddit offered 244k", "reddit confirmed it today": what a firm does, and no forum."""
    thirds = {mark.at for mark in clause.all(Cue.THIRD)}
    forums = [span for span in clause.companies if span.at in thirds]
    if len(clause.companies) == 1 and forums and _heads_firm_offer(clause, forums[0]):
        return True
    return (
        bool(forums)
        and len(thirds) == len(forums)
        and all(
            any(word in OFFERS_AS_A_FIRM for word in clause.words_after(span.to, 2))
            for span in forums
        )
    )


def _heads_firm_offer(clause: Clause, span: CompanySpan) -> bool:
    """ "Reddit, 244k base, written": a name, and how firm its offer is."""
    firm = not clause.words.cues.isdisjoint((Cue.WRITTEN, Cue.VERBAL, Cue.LETTER_IN))
    return firm and span.at == clause.at and clause.norm(span.to) in _APART


_APART = frozenset((",", ":", "-", "(", ""))


def _for_such_as_me(clause: Clause) -> bool:
    """ "They offer 228k, and about 95k for people like me": theirs, whoever else has it."""
    subject = next((mark.cue for mark in clause.marks if mark.cue in (Cue.ME, Cue.THEY)), None)
    return subject is Cue.THEY and all(
        clause.words_before(mark.at, 1) == ("for",) and clause.norm(mark.to) == "like"
        for mark in clause.all(Cue.THIRD)
    )


def _one_there_earns(clause: Clause) -> bool:
    """ "One at Ramp makes 160k": what somebody there is paid."""
    words = clause.norms
    one = words[:2] == ("one", "at") or words[:3] == ("someone", "i", "know")
    return one and not _IS_PAID.isdisjoint(words)


_IS_PAID = EARNS | {"gets"}


def _counts_offers(clause: Clause) -> bool:
    """ "Two others: Ramp 160k, Stripe 158k": a head that counts offers, and no people."""
    ends = clause.tokens[clause.to - 1].text in (":", "-", ",")
    words = [word for word in clause.norms if word.isalnum()]
    return ends and "others" in words and HEAD_OF_OFFERS.issuperset(words)


_Spans = list[CompanySpan]
_NO_COMPANY: tuple[_Spans, _Spans, _Spans] = ([], [], [])


def _by_relation(clause: Clause) -> tuple[_Spans, _Spans, _Spans]:
    """Who makes an offer, who employs, and who else is named."""
    offering, employers, others = _Spans(), _Spans(), _Spans()
    for span in clause.companies:
        found = relation(clause, span)
        if found is Relation.TOOL and span.at == clause.at and clause.norm(span.to) in ISSUED:
            continue  # "the DocuSign link dies Saturday"
        of_it = {Relation.OFFER: offering, Relation.EMPLOYER: employers}.get(found, others)
        of_it.append(span)
    return offering, employers, others


def settle_side(clause: Clause, running: Running, inherited: Clause | None) -> None:
    """Whose the clause speaks of; a company named in an offer stays the one spoken of."""
    if clause.mode is Mode.DEED:
        return
    offering, employers, heads = _by_relation(clause) if clause.companies else _NO_COMPANY
    floor = names_floor(clause)  # "couldn't accept anything south of £117k with my rent"
    topic = Cue.TOPIC in clause.cues and (
        _topic_counts(clause) or not (floor or _speaks_of_offer(clause))
    )
    if (
        (Cue.THIRD in clause.cues and not _is_of_mine_too(clause))
        or tells_market(clause)
        or _lives_elsewhere(clause)
        or _one_there_earns(clause)
        or topic
        or _of_things(clause)
        or (clause.quantities and _spent(clause))
        or (clause.quantities and (_bills_for_me(clause) or _sold(clause) or _funded(clause)))
    ):
        clause.side = Side.THIRD
        return
    if floor:
        clause.side = Side.HERE
        return
    if (_employed(clause) or employers or _my_pay_at(clause) or _was_my_pay(clause)) and (
        not offering
    ):
        clause.side = Side.EMPLOYER
        return
    if offering:
        clause.side, clause.company = Side.COMPANY, offering[0].company
        running.company, running.other = offering[0].company, False
        running.also = not _BESIDES.isdisjoint(clause.norms)
        return
    running.papers = running.papers or _one_of_two_papers(clause)
    pointed = _former_or_latter(clause, running)
    if pointed is not None:
        clause.side, clause.company = Side.COMPANY, pointed
        running.company, running.other = pointed, False
        return
    if Cue.OTHER in clause.cues and not (_that_one(clause) and (running.also or running.papers)):
        if denies_others(clause):
            return
        if heads:  # "the other offer is from Cohere"
            clause.side, clause.company = Side.COMPANY, heads[0].company
            running.company, running.other = heads[0].company, False
            return
        clause.side = Side.OTHER
        clause.company = None
        running.other = True
        return
    if _counted(clause):
        clause.side = Side.OTHER
        running.other = False
        return
    if _one_more_abroad(clause) and not heads and running.company is None:
        clause.side, clause.company = Side.OTHER, None
        running.other = True
        return
    clause.mine = _own_part(clause)
    if Cue.HERE in clause.cues or clause.mine:
        clause.side = Side.HERE
        running.company, running.other = None, False
        return
    if heads:
        clause.side, clause.company = Side.COMPANY, heads[0].company
        running.company, running.other = heads[0].company, False
        running.also = not _BESIDES.isdisjoint(clause.norms)
        return
    carry_on(clause, running, inherited)


def _one_more_abroad(clause: Clause) -> bool:
    """ "Ook een aanbod van hen", "también me hizo una oferta": one more, and no company is read."""
    if ALSO_ABROAD.isdisjoint(clause.norms) or OFFERS_ABROAD.isdisjoint(clause.norms):
        return False
    words = clause.norms
    if not NOT_ABROAD.isdisjoint(words):
        return False  # "pas encore d'offre"
    also = min(at for at, word in enumerate(words) if word in ALSO_ABROAD)
    return any(word in OFFERS_ABROAD for word in words[also:])


_BESIDES = frozenset("also too besides additionally".split())


def _that_one(clause: Clause) -> bool:
    """ "I also hold a letter from Pika. The other one is 235k": of the one just added."""
    mark = clause.find(Cue.OTHER)
    return mark is not None and clause.norm(mark.to - 1) == "one"


def _one_of_two_papers(clause: Clause) -> bool:
    """ "One email says 221k": what the other one says is of the same offer."""
    return not PAPER_NOUNS.isdisjoint(clause.words.said) and any(
        one in ("one", "first", "1st") and of in PAPER_NOUNS for one, of in pairwise(clause.norms)
    )


def carry_on(clause: Clause, running: Running, inherited: Clause | None) -> None:
    """Where a clause does not say whose it speaks of, it is what was spoken of before."""
    if inherited is not None:
        clause.side, clause.company = inherited.side, inherited.company
    elif running.other:
        clause.side = Side.OTHER
    elif running.company is not None:
        clause.side, clause.company = Side.COMPANY, running.company


def denies_others(clause: Clause) -> bool:
    """ "No other offers" speaks of none."""
    mark = clause.find(Cue.OTHER)
    return mark is not None and any(word in DENIED for word in clause.words_before(mark.at, 4))


def _former_or_latter(clause: Clause, running: Running) -> Company | None:
    """ "The former is 245k, the latter 260k": of the last two companies named."""
    if len(running.named) < len(("former", "latter")):
        return None
    if not clause.quantities:
        return None
    words = clause.norms
    if "former" in words:
        return running.named[-2]
    return running.named[-1] if "latter" in words else None


def _counted(clause: Clause) -> bool:
    """ "Two rejected me, one lowballed me at 190k": other companies, counted; no "one offer"."""
    if clause.norms[0] not in ("one", "two", "three", "both", "some", "several"):
        return False
    return any(
        mark.at == clause.at + 1 and clause.norm(mark.at) != "offer"
        for mark in clause.all(Cue.OFFERS, Cue.GONE)
    )


def _own_part(clause: Clause) -> bool:
    """ "My base is 240k": the person's own offer, whoever was spoken of before."""
    return "my" in clause.words.said and any(
        mark.value in PAID
        and [one for one in clause.words_before(mark.at, 2) if one != "own"][:1] == ["my"]
        for mark in clause.all(Cue.PART)
    )


_MOST_RAISED = 5_000_000
_RAISING = BUSINESS | SPENDS | {"raised"}
_OTHER_SCALES = frozenset("INR JPY KRW IDR VND HUF CLP COP".split())


def _funded(clause: Clause) -> bool:
    """ "They just raised $300M", "a $14B contract with Meta"; "they raised it to 162k" is pay."""
    if _RAISING.isdisjoint(clause.words.said):
        return False
    if any(
        isinstance(one, Noise)
        and clause.tokens[one.at].text in "$€£"
        and clause.norm(one.to) in BUSINESS
        for one in clause.quantities
    ):
        return True
    raised = clause.has(Cue.MOVED) and "raised" in clause.norms
    done = raised or not BUSINESS.isdisjoint(clause.norms)
    return any(
        isinstance(one, Money)
        and one.low >= _MOST_RAISED
        and not (one.currencies and _OTHER_SCALES.issuperset(one.currencies))
        and (done or _is_for_a_firm(clause, one))
        for one in clause.quantities
    )


def _is_for_a_firm(clause: Clause, money: Money) -> bool:
    """ "Microsoft paid 650 million for them", "put 500M into Runway": what buys a firm."""
    if clause.norm(money.to) not in FOR_A_FIRM or SPENDS.isdisjoint(clause.norms):
        return False
    behind = money.to + 1 + (clause.norm(money.to + 1) == "the")
    named = any(span.at == behind for span in clause.companies)
    return named or clause.norm(behind) in A_FIRM


def _of_things(clause: Clause) -> bool:
    """ "My laptop has an RTX 4090", "i drive a BMW 320": no pay; "240k and a laptop" is."""
    if not clause.companies or THINGS.isdisjoint(clause.norms) or clause.has(Cue.OFFERS, Cue.OFFER):
        return False
    return any(
        span.to <= one.at <= span.to + 1 and clause.norm(one.at).isdigit() and one.to == one.at + 1
        for span in clause.companies
        for one in clause.quantities
    )


def _spent(clause: Clause) -> bool:
    """ "Paid a career coach 200 bucks to hear that …": what one gave somebody, to the end of it."""
    if PAID_OUT.isdisjoint(clause.words.said):
        return False
    words = [word for word in clause.norms if word not in LEADS and word not in ADVERBS]
    while words[:1] != [] and words[0] in _I | {"have", "had"}:
        words = words[1:]
    on = len(words) > 1 and (words[1] in SPENT_ON or (words[0] != "paid" and words[1].isdigit()))
    return on and words[0] in PAID_OUT


def _bills_for_me(clause: Clause) -> bool:
    """ "They bill me out at $38/hour", "the client is charged 1,200 a day for me"; "I bill them" is
    what one earns.
    """
    if BILLS.isdisjoint(clause.words.said) or not clause.quantities:
        return False
    words = clause.norms
    bills = next((at for at, word in enumerate(words) if word in BILLS), None)
    if bills is None or words[max(bills - 1, 0)] in _BILLS_NOBODY:
        return False
    behind = words[bills + 1 :]
    mine = bool(BILLED.intersection((*words[:bills], *behind))) or behind[:1] == ("at",)
    return mine or any(one == "for" and two in ("me", "my") for one, two in pairwise(behind))


# "I bill them" is what one earns, "my rent" and "in charge of" bill nothing.
_BILLS_NOBODY = frozenset("i we id ill my the a in of for to with rent bill charge".split())


def _topic_counts(clause: Clause) -> bool:
    """ "60k of student loans", "a mortgage of 700k", "bitcoin is at 97k": the amount is that of the
    other thing.
    """
    money = [one for one in clause.quantities if isinstance(one, Money)]
    if money and _topic_stands_at(clause):
        return True
    return bool(money) and all(
        any(
            (clause.norm(one.to) in ("of", "in") and mark.at - one.to in (1, 2, 3))
            or (clause.norm(mark.to) == "of" and one.at == mark.to + 1)
            for mark in clause.all(Cue.TOPIC)
        )
        for one in money
    )


def _topic_stands_at(clause: Clause) -> bool:
    stands = {mark.at for mark in clause.all(Cue.OFFERS) if clause.norm(mark.to - 1) == "at"}
    topics = [mark for mark in clause.all(Cue.TOPIC) if clause.phrase(mark) != "their stock"]
    return any(mark.to in stands for mark in topics)


def _sold(clause: Clause) -> bool:
    """ "Sold my shares for 300k", "got 400k for my stock": money made of what one had."""
    if not clause.quantities or _SELLING.isdisjoint(clause.words.said):
        return False
    sold = not SALES.isdisjoint(clause.norms)
    for at in range(clause.at, clause.to) if sold else ():
        if is_sale(clause.words.norms[at : min(at + 2, clause.to)]):
            return clause.subject_before(at + 1) is not Cue.THEY
    shares = [mark for mark in clause.all(Cue.PART) if mark.value is Part.EQUITY]
    return any(
        (before := clause.words_before(mark.at, 2)) == ("my", "for")
        or (sold and before[:1] != () and before[0] in MINE)
        for mark in shares
    )


_SELLING = SALES | {"my"}


def _speaks_of_offer(clause: Clause) -> bool:
    labels = clause.parts - {Part.EXTRA, Part.TOTAL, Part.STRIKE, Part.SHARE_VALUE}
    return bool(labels) or clause.has(Cue.OFFERS, Cue.FLOOR, Cue.WISH)
