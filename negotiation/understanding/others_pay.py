"""What somebody else is paid or offered, and what is the person's own all the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.career import is_next_stage
from negotiation.understanding.clauses import Clause
from negotiation.understanding.insiders import insider_tells, stranger_promises
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.market import is_source, offers_itself
from negotiation.understanding.message import Side
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.relations import only_names
from negotiation.understanding.words.clauses import (
    AND,
    GIVES,
    LEADS,
    LETTERS,
    READS,
    SAYS,
    SEVERAL,
    UNABLE,
)
from negotiation.understanding.words.companies import (
    HEAD_OF_OFFERS,
    LIKES_ME,
    OFFERS_AS_A_FIRM,
    PEOPLE_OF,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import VERBS
from negotiation.understanding.words.naming import ADVERBS
from negotiation.understanding.words.people import (
    BRINGS_WORD,
    EARNS,
    FOUND_WORK,
    HOLDS_THAT,
    IS_PAID,
    NOT_PEOPLE,
    OF_THEIRS,
    OPINES,
    OWNERS_OF_PEOPLE,
    SELF,
    SOMEBODYS,
    SPEAKER,
    THEIR_DESKS,
    WHAT_KIND,
)


def of_their_friend(clause: Clause, before: Clause) -> bool:
    """ "A colleague left for DeepMind, got 150k there": nobody new is spoken of."""
    new = (Cue.ME, Cue.THEY, Cue.HERE, Cue.OTHER, Cue.PART, Cue.EMPLOYER)
    if before.side is not Side.THIRD or not _TO_ME.isdisjoint(before.norms):
        return False
    if before.has(Cue.PERSON) and clause.norm(clause.at) in _SAME_PERSON:
        who = clause.norm(clause.at) in ("who", "whos")  # "my sister, who is at Stripe on 210k"
        told = _BEING if clause.norm(clause.at) in ("hes", "shes") else _HERS
        who = who or clause.norm(clause.at + 1) in told  # "my sister, she has OpenAI at 210k"
        mine = clause.has(Cue.HERE, Cue.OTHER) or _speaks_of_me(clause)
        return not mine and (who or not clause.companies)
    if is_mere_person(before) and clause.norm(clause.at) in _HERS:
        return not clause.has(Cue.ME, Cue.HERE)  # "they (my friends) got 240k from Google"
    if goes_on_with(clause, before):
        return True
    if clause.joint == ":" and _reports(before) and not clause.has(Cue.ME, Cue.HERE, Cue.OTHER):
        return True
    if is_source(before, clause.joint) and not clause.has(Cue.ME, Cue.HERE, Cue.OTHER):
        return True  # "levels.fyi: stripe 255k"
    return not clause.has(*new) and not clause.companies


def _speaks_of_me(clause: Clause) -> bool:
    """Whether the person is in a clause; in "he has 240k I believe" they are not."""
    return any(
        clause.norm(mark.to) not in _ADDS and clause.norm(mark.to - 1) not in _ADDS
        for mark in clause.all(Cue.ME)
    )


_ADDS = frozenset("believe think guess heard hear suppose reckon assume imagine".split())
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


def holds_that(clause: Clause) -> bool:
    """ "My uncle, who sells boats, thinks anything below 200k is a joke": still the uncle's."""
    return clause.norm(clause.at) in HOLDS_THAT


def is_mere_person(clause: Clause) -> bool:
    """ "My cousin?", "my sister …": of whom the next sentence tells."""
    person = clause.find(Cue.PERSON)
    if person is None or clause.quantities or clause.companies:
        return False
    rest = {
        clause.norm(at) for at in range(clause.at, clause.to) if not person.at <= at < person.to
    }
    return _WHOSE.issuperset(word for word in rest if word.isalpha())


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
    if is_next_stage(clause, before):
        return True
    return bool(before.companies) and opens and only_names(clause)


def is_pay_of_somebody(clause: Clause) -> bool:
    """ "She's from Netflix and makes 300k", "OpenAI gave her 300k": somebody's pay."""
    if Cue.OFFERS in clause.cues and Cue.ME not in clause.cues:
        given = (
            clause.norm(mark.to) in ("her", "him")
            for mark in clause.all(Cue.OFFERS)
            if clause.norm(mark.to - 1) in GIVES
        )
        if any(given):
            return True
    if _somebody_of_mine_earns(clause) or is_opinion(clause) or insider_tells(clause):
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
    if words[:1] == [] or words[0] not in SOMEBODYS or not SPEAKER.isdisjoint(words):
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


def is_opinion(clause: Clause) -> bool:
    """ "Our mortgage guy says 250k is plenty", "my coach thinks 260 is where it ends up": what
    somebody of one's own makes of it; "my recruiter says 250k", "my offer says 250k" are theirs.
    """
    theirs = clause.companies or not OF_THEIRS.isdisjoint(clause.norms)
    if theirs or not clause.quantities or OPINES.isdisjoint(clause.words.said):
        return False
    words = [word for word in clause.norms if word not in LEADS and word not in AND]
    if words[:1] == [] or words[0] not in OWNERS_OF_PEOPLE:
        return False
    verb = next((at for at, word in enumerate(words[: _A_NOUN + 2]) if word in OPINES), 0)
    noun = words[1:verb]
    return bool(noun) and all(word.isalpha() for word in noun) and words[0] != noun[-1]


_A_NOUN = 4  # words: "my old tech lead"


def _is_paid_right_there(clause: Clause, words: Sequence[str]) -> bool:
    """ "The new guy got 235k": somebody by a plain noun, a verb of being paid, and a sum."""
    verb = clause.at + clause.norms.index(words[0]) + 1
    paid = clause.norm(verb) in EARNS | FOUND_WORK or words[1:3] in (["is", "on"], ["is", "at"])
    sum_at = verb + 1 + (clause.norm(verb) == "is")
    known = any(mark.at <= verb - 1 < mark.to for mark in clause.marks)
    return paid and not known and any(one.at == sum_at for one in clause.quantities)


_MY_OWN = (Cue.OFFER, Cue.OTHER, Cue.EMPLOYER)


def _of_my_offer(clause: Clause) -> bool:
    """ "I told my mom about my offers": hers they are not."""
    return any(clause.words_before(mark.at, 1) == ("my",) for mark in clause.all(Cue.OFFER))


# A clause with one of these speaks of somebody new, whatever was told of a friend before it.
_NEWLY_SPOKEN_OF = (
    Cue.ME, Cue.THEY, Cue.HERE, Cue.OTHER, Cue.EMPLOYER, Cue.EARN, Cue.OFFERS, Cue.MOVED,
    Cue.PREFER, Cue.FLOOR, Cue.WISH, Cue.ASK,
)  # fmt: skip


def is_of_mine_too(clause: Clause) -> bool:
    if is_me_too(clause) or _people_want_me(clause) or _is_no_forum(clause):
        return True
    explained = _reads_out(clause) or _explains_a_name(clause)
    if _sits_with_them(clause) or explained or stranger_promises(clause):
        return True
    return _for_such_as_me(clause) or _counts_offers(clause) or offers_itself(clause)


def _sits_with_them(clause: Clause) -> bool:
    """ "The guy from HR called", "some lady in talent": who speaks for the company; "a guy from my
    team" does not.
    """
    people = clause.all(Cue.PERSON)
    return bool(people) and all(
        (clause.norm(mark.to) in _FROM and clause.norm(mark.to + 1) in THEIR_DESKS)
        or _speaks_for_them(clause, mark)
        for mark in people
    )


def _speaks_for_them(clause: Clause, person: Mark) -> bool:
    """ "The guy now says base is done": whoever is the one to bring their answer; what a guy makes
    of a figure ("the guy says 250k") may be anybody's.
    """
    if clause.norm(person.at) != "the" or clause.companies or clause.question:
        return False
    told = [word for word in clause.words_after(person.to, 3) if word not in ADVERBS | {"now"}]
    brings = told[:1] != [] and told[0] in BRINGS_WORD
    return brings and (not clause.quantities or clause.has(Cue.THEY, Cue.MOVED))


def _reads_out(clause: Clause) -> bool:
    """ "My mom is reading the letter it says 98k", "my wife says the letter has 98k": what stands
    in one's own letter, whoever reads it; "my friend's letter says 98k" is the friend's.
    """
    person = clause.find(Cue.PERSON)
    if person is None or not _HIS.isdisjoint(clause.norms):
        return False
    words = clause.words.norms[person.to : clause.to]
    for at, (the, letter) in enumerate(pairwise(words)):
        if the not in ("the", "my", "our") or letter not in LETTERS | {"offer", "email", "mail"}:
            continue
        read = not READS.isdisjoint(words[:at])
        reported = not SAYS.isdisjoint(words[:at]) and words[at + 2 : at + 3] != ()
        if read or (reported and words[at + 2] in SAYS | READS | {"has"}):
            return True
    return False


_HIS = frozenset("his her their him them".split())


def _explains_a_name(clause: Clause) -> bool:
    """ "Sea Group (the Shopee people)", "OpenAI, the chatgpt guys": who a company is."""
    words = [word for word in clause.norms if word.isalpha()]
    aside = clause.joint in ("(", ",", "-") and not (clause.quantities or clause.question)
    apposed = words[:1] == ["the"] and words[-1] in PEOPLE_OF and len(words) <= _APPOSED
    return aside and apposed and len(words) > 2


_APPOSED = 5  # words


def is_me_too(clause: Clause) -> bool:
    """ "Me and my roommate both got letters from Ramp": mine is one of them."""
    norms = clause.words.norms
    at = clause.at - (norms[clause.at] not in AND)
    led = at > 0 and norms[at] in AND and norms[at - 1] in SPEAKER
    return led and clause.has(Cue.PERSON) and "both" in clause.norms


def _people_want_me(clause: Clause) -> bool:
    """ "The folks at Grammarly fancy me as well": who works there speaks for it."""
    if LIKES_ME.isdisjoint(clause.words.said):
        return False
    for span in clause.companies:
        at = clause.words_before(span.at, 2)
        behind = [word for word in clause.words_after(span.to, 4) if word not in ADVERBS]
        likes = len(behind) > 1 and behind[0] in LIKES_ME and behind[1] in ("me", "mich", "us")
        if at[:1] in (("at",), ("from",)) and at[1:] != () and at[1] in PEOPLE_OF and likes:
            return True
    return False


def _is_no_forum(clause: Clause) -> bool:
    """ "Reddit offered 244k", "reddit confirmed it today": what a firm does, and no forum."""
    thirds = {mark.at for mark in clause.all(Cue.THIRD)}
    forums = [span for span in clause.companies if span.at in thirds]
    if len(clause.companies) == 1 and forums:
        span = forums[0]
        if _heads_firm_offer(clause, span) or clause.has(Cue.GONE) or _figure_in_writing(clause):
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


def _figure_in_writing(clause: Clause) -> bool:
    """ "LinkedIn 240k in writing": what a forum tells is in no letter."""
    return bool(clause.quantities) and clause.has(Cue.WRITTEN, Cue.VERBAL) and not clause.question


_FROM = frozenset("from in at of".split())
_APART = frozenset((",", ":", "-", "(", ""))


def _for_such_as_me(clause: Clause) -> bool:
    """ "They offer 228k, and about 95k for people like me": theirs, whoever else has it."""
    subject = next((mark.cue for mark in clause.marks if mark.cue in (Cue.ME, Cue.THEY)), None)
    return subject is Cue.THEY and all(
        clause.words_before(mark.at, 1) == ("for",) and clause.norm(mark.to) == "like"
        for mark in clause.all(Cue.THIRD)
    )


def stands_before(clause: Clause) -> bool:
    """ "I can't face my kids with under 212k", "my wife would kill me for less than 215k": a floor
    of one's own, whoever it has to be told to; "my friend won't go below 240k" is the friend's.
    """
    people = clause.all(Cue.PERSON)
    if not people or clause.companies or not people[0].at < clause.quantities[0].at:
        return False
    front = [word for word in clause.norms[: people[0].at - clause.at] if word not in LEADS]
    if front[:1] != [] and front[0] in SELF | UNABLE and not UNABLE.isdisjoint(front):
        return True  # "I can't face my kids"; not "I know a guy who wouldn't go below 240k"
    behind = clause.words_after(people[0].to, _TO_ME_AT)
    return behind[:1] != () and behind[0] in _WOULD and "me" in behind


_TO_ME_AT = 4  # words: "would never forgive me"
_WOULD = frozenset("would wouldnt will wont wud wd id".split())


def one_there_earns(clause: Clause) -> bool:
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
