"""What one would lose by leaving: "I'd leave 40k behind", "my bonus is gone if I go"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause, begins, clause_of
from negotiation.understanding.message import Mention, Mode, Side
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import (
    POINTERS,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.grants import (
    GETS_NOT,
    JOINS,
    LEAVES,
    LEAVES_NOW,
    LOSES,
    MISSES,
    STAYS_FOR,
    STILL_VESTS,
)


def left_behind(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "At my present place 55k of stock vests in June", "if I quit I kiss 42k goodbye"."""
    if _GOING.isdisjoint(clause.words.said):
        return False
    if clause.has(Cue.OFFERS, Cue.OFFER) and clause.side is not Side.EMPLOYER:
        return False
    at = bisect_left(sentence, clause.at, key=begins)
    beside = [
        one
        for one in (*sentence[max(at - 1, 0) : at], *sentence[at + 1 : at + 2])
        if not one.quantities and not one.question
    ]
    words = {word for one in (clause, *beside) for word in one.norms}
    if words >= _STILL_MINE and not STILL_VESTS.isdisjoint(words):
        return True  # "my Snap stock still vests until May"
    theirs = any(one.side is Side.EMPLOYER for one in (clause, *beside))
    if theirs and clause.side is not Side.COMPANY and not STILL_VESTS.isdisjoint(words):
        return True
    mine = not words.isdisjoint(_MINE)
    moves = not LEAVES.isdisjoint(words) or (theirs and not JOINS.isdisjoint(words))
    return mine and moves and not LOSES.isdisjoint(words)


def lost_behind(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "My bonus of 20k is paid in March and I'd lose it"; not "… if I left within a year"."""
    at = bisect_left(sentence, clause.at, key=begins) + 1
    if at >= len(sentence) or not clause.has(Cue.ME) or clause.has(Cue.OFFERS, Cue.OFFER):
        return False
    behind, after = sentence[at], sentence[at + 1 : at + 2]
    plain = not behind.quantities and not behind.question
    return (
        plain
        and Part.FORFEIT in behind.parts
        and not any(
            one.has(Cue.IF) or not STAYS_FOR.isdisjoint(one.norms) for one in (behind, *after)
        )
    )


_STILL_MINE = frozenset({"my", "still"})


def lost_before(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "If I quit before May I lose my annual bonus, about 45k": how much, in a clause apart."""
    at = bisect_left(sentence, clause.at, key=begins)
    if not at or Part.FORFEIT not in sentence[at - 1].parts or clause.parts:
        return False
    before = sentence[at - 1]
    return "my" in before.norms and not before.quantities and not before.question


# "If I leave", "leaving burns 22k": nobody says so of somebody else's bonus.
_MINE = frozenset("i im id ill ive my me we our leaving quitting resigning".split())
_GOING = STILL_VESTS | LEAVES | JOINS


def lost_by_leaving(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "My bonus at Vanguard, 21k, is paid in March. Leaving now means I lose it": what it points
    to is left behind. Of one's own offer "I'd lose it" tells only the terms.
    """
    said = clauses[0].words.said
    if (MISSES | LOSES | {"get", "see"}).isdisjoint(said) or POINTERS.isdisjoint(said):
        return mentions
    found = list(mentions)
    for clause in clauses:
        if clause.quantities or clause.question or not _tells_a_loss(clause):
            continue
        spots = [at for at, one in enumerate(found) if one.quantity.at < clause.at]
        told = clause_of(found[spots[-1]], clauses) if spots else None
        if told is None or told.sentence < clause.sentence - 1:
            continue
        one = found[spots[-1]]
        mine = one.side is Side.EMPLOYER or _is_my_bonus(one, told, clause)
        if mine and one.part in MAY_BE_LEFT:
            found[spots[-1]] = replace(one, part=Part.FORFEIT, mode=Mode.OFFERED)
    return found


def _tells_a_loss(clause: Clause) -> bool:
    """ "I'd miss it", "if I quit now it's gone", "leaving means I don't get it"."""
    words = clause.norms
    if POINTERS.isdisjoint(words) or not STAYS_FOR.isdisjoint(words):
        return False
    leaves = not LEAVES_NOW.isdisjoint(words)
    if not MISSES.isdisjoint(words) and clause.has(Cue.ME):
        return True
    return leaves and (
        not LOSES.isdisjoint(words) or any(pair in GETS_NOT for pair in pairwise(words))
    )


def _is_my_bonus(mention: Mention, told: Clause, loss: Clause) -> bool:
    """ "My annual bonus is 21k … if I quit now": what one gets where one works."""
    if mention.side is not Side.HERE or mention.part not in (Part.BONUS, Part.EXTRA):
        return False
    words = loss.norms
    now = "now" in words or "by" in words or "means" in words
    leaves = now and not LEAVES_NOW.isdisjoint(words)
    offered = told.has(Cue.OFFERS, Cue.OFFER, Cue.THEY)
    return leaves and "my" in told.words.said and not offered


def summed(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "20k bonus plus 35k of RSUs go up in smoke": what is lost in one sentence is one sum."""
    found: list[Mention] = []
    last: Clause | None = None
    for one in mentions:
        told = clause_of(one, clauses) if one.part is Part.FORFEIT else None
        loses = told is not None and told.loses
        if loses and found and last is not None and told is not None:
            first, more = found[-1].quantity, one.quantity
            if (
                last.sentence == told.sentence
                and isinstance(first, Money)
                and isinstance(more, Money)
                and first.strong
                and more.strong
                and first.high is more.high is None
                and first.currencies == more.currencies
                and not _AND.isdisjoint([token.norm for token in told.tokens[first.to : more.at]])
            ):
                words = f"{first.words} and {more.words}"
                both = replace(first, low=first.low + more.low, to=more.to, words=words)
                found[-1] = replace(found[-1], quantity=both, summed=True)
                continue
        found.append(one)
        last = told if loses else None
    return found


_AND = frozenset("and plus + & und et y".split())
MAY_BE_LEFT = (None, Part.BONUS, Part.EQUITY, Part.EXTRA)


def kept_anyway(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "I get that 28k anyway, even if I leave": what was told as lost is not."""
    if _KEPT.isdisjoint(clauses[0].words.said):
        return mentions
    found = list(mentions)
    for at, one in enumerate(found):
        clause = clause_of(one, clauses)
        if clause is None or clause.question:
            continue
        if clause.has(Cue.IF) and not _EVEN.issubset(clause.norms):
            continue
        before, behind = (
            clause.words_before(one.quantity.at, 4),
            clause.words_after(one.quantity.to, 6),
        )
        mine = not (_GETS.isdisjoint(before) or _THAT.isdisjoint(before))
        if mine and not _KEPT.isdisjoint(behind) and one.side in (Side.HERE, Side.EMPLOYER):
            found[at] = replace(one, mode=Mode.DENIED)
    return found


_KEPT = frozenset("anyway anyways regardless either even still".split())
_EVEN = frozenset(("even", "if"))
_GETS = frozenset("get keep receive have still".split())
_THAT = frozenset("that the my those this".split())
