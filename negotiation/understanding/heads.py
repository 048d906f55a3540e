"""Whose a figure is by the head in front of it: "Current: 198k / new: 236k"."""

from __future__ import annotations

from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Side
from negotiation.understanding.present_job import OFFERED_NOW, is_earned
from negotiation.understanding.quantities import Money
from negotiation.understanding.relations import only_names
from negotiation.understanding.sides import own_part
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.heads import (
    AT_PRESENT,
    BEFORE_NOW,
    BESIDE_A_HEAD,
    EARNED,
    EARNED_HEADS,
    I_AM,
    NEW,
    NEXT_HEADS,
    NEXT_NOUNS,
    OFFER_HEADS,
    PRESENT_HEADS,
    WHERE_I_AM,
    WOULD_HAVE,
)
from negotiation.understanding.words.market import PAYS


def side_by_head(clause: Clause, before: Clause | None, *, contrasts: bool) -> Side | None:
    """ "Current: 198k / new: 236k": whose a figure behind a head of one word is."""
    if before is not None and _names_who_pays(clause, before):
        return Side.EMPLOYER
    if _is_at_work(clause):
        return Side.EMPLOYER
    if contrasts and _old_one_pays(clause):
        return Side.EMPLOYER
    told = before is not None and clause.joint == ":" and before.has(Cue.THEY)
    pays = not told and _opens_with_pay(clause, contrasts=contrasts)
    if _is_head(clause, EARNED_HEADS) or pays:
        return Side.EMPLOYER
    if before is not None and _follows(clause, before) and _is_head(before, PRESENT_HEADS):
        offered = clause.has(*OFFERED_NOW)
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
    earned = before.has(Cue.EMPLOYER) or any(is_earned(before, one) for one in before.all(Cue.EARN))
    earned = (earned and not before.companies) or _is_at_work(before)
    if earned and not before.quantities and not before.question:
        return Side.EMPLOYER  # "what i have now: 215k + 20% bonus"
    if _is_head(before, EARNED_HEADS):
        return Side.EMPLOYER
    return Side.HERE if _is_head(before, OFFER_HEADS) and not clause.companies else None


def _names_who_pays(clause: Clause, before: Clause) -> bool:
    """ "My current level is L4 (Google)", "pay today (Google):", "present employer, Google:"."""
    if not only_names(clause):
        return False
    if clause.joint == "(":
        now = _is_where_i_am(before) or _is_head(before, PRESENT_HEADS)
        return before.side is Side.EMPLOYER or now
    told = before.quantities or before.companies
    heads = clause.joint == "," and clause.norms[-1] in _HEADS and before.has(Cue.EMPLOYER)
    return heads and not told


def _is_at_work(clause: Clause) -> bool:
    """ "Today at Salesforce:", "at Google now:": in front of what one is paid there."""
    if clause.quantities or clause.question or len(clause.companies) != 1:
        return False
    if clause.norms[-1] not in _HEADS:
        return False
    span = clause.companies[0]
    words = {
        clause.norm(at) for at in range(clause.at, clause.to - 1) if not span.at <= at < span.to
    }
    there = not words.isdisjoint(_AT) and not words.isdisjoint(PRESENT_HEADS | AT_PRESENT)
    return there and words <= _AT | PRESENT_HEADS | AT_PRESENT | _STILL


_HEADS = frozenset((":", "=", "-"))
_AT = frozenset(("at", "with", "@", "bei", "en", "chez", "bij"))
_STILL = frozenset("right still , i am im job here my".split())


def _heads_my_pay(clause: Clause) -> bool:
    """ "Salary now:", "my pay today:"; a "base now" is as often the offer's."""
    words = [word for word in clause.norms if word.isalpha() and word != "my"]
    return not EARNED.isdisjoint(words[:1])


def _is_where_i_am(clause: Clause) -> bool:
    """ "Where I am:", "where i work now:"."""
    words = {word for word in clause.norms if word.isalpha()}
    return "where" in words and not words.isdisjoint(I_AM) and words <= WHERE_I_AM


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


def _opens_with_pay(clause: Clause, *, contrasts: bool) -> bool:
    """ "Current 31 LPA, they give 41", "my salary today is £51k": what one earns."""
    if not clause.quantities:
        return False
    if (contrasts or _heads_my_pay(clause)) and _is_of_mine(clause):
        return True  # "salary now 150k"
    first = clause.norm(clause.at)
    present = first in PRESENT_HEADS and not clause.has(Cue.THEY)
    old = first in EARNED_HEADS or (present and (contrasts or _works_at(clause)))
    if first in AT_PRESENT or old:
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
    while clause.norm(spot) in BEFORE_NOW:
        spot += 1
    if clause.norm(spot) not in PRESENT_HEADS:
        return False
    theirs = (Cue.THEY, Cue.OFFERS, Cue.OFFER, Cue.HERE, Cue.MOVED, Cue.ANSWER)
    return bool(clause.quantities) and not clause.has(*theirs) and not heads_next(clause)


def _own_pay(clause: Clause) -> bool:
    """ "My salary", "my pay"."""
    return own_part(clause) or ("my", "pay") in pairwise(clause.norms)


def _is_head(clause: Clause, heads: frozenset[str]) -> bool:
    """ "Current:", "before:": a clause of one word in front of its figure."""
    if clause.quantities or heads.isdisjoint(clause.norms):
        return False
    words = [word for word in clause.norms if word.isalpha() and word not in BESIDE_A_HEAD]
    return len(words) == 1 and words[0] in heads
