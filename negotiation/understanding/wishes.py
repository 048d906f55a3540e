"""What one would like to be paid, by the words of a clause."""

from __future__ import annotations

from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.firmness import is_thought_of
from negotiation.understanding.floors import comes_with_part, has_sum_at, is_pay, they_first
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.quantities import Money, Percent
from negotiation.understanding.words.clauses import (
    ACCORDING,
    AMENDS,
    AND,
    COME_FOR,
    DENIED,
    EASES,
    GLADLY,
    POINTS_BACK,
    WISHED_FOR,
    WOULD,
    WOULD_EASE,
    WOULD_TAKE,
)
from negotiation.understanding.words.cues import Cue

_WISHING = frozenset((Cue.PREFER, Cue.WISH, Cue.NEED))


@called_by(WISHED_FOR, WOULD, EASES, ("target",), cues=(Cue.CORRECTION, *_WISHING))
def wishes(clause: Clause) -> bool:
    if _should_be(clause) or _ends_in_a_wish(clause) or _would_take(clause) or _would_ease(clause):
        return True
    if _pays_by_a_target(clause):
        return False
    if clause.cues.isdisjoint(_WISHING):
        return _target_alone(clause)
    if Cue.PREFER in clause.cues:
        figure = any(has_sum_at(clause, mark.to) for mark in clause.all(Cue.PREFER))
        if is_thought_of(clause):
            return False  # "they're leaning towards 240k"
        theirs = all(
            clause.phrase(mark) == "go with" and clause.subject_before(mark.at) is Cue.THEY
            for mark in clause.all(Cue.PREFER)
        )
        if theirs:
            return False  # "they go with 185k"
        if figure and not clause.companies:
            return True  # "I'd prefer 240k"
        if not any(isinstance(one, Money) for one in clause.quantities):
            return False  # "the one I want is Midjourney", "Runway (want this)"
    if Cue.WISH in clause.cues:
        mark = clause.all(Cue.WISH)[0]
        if _wants_none(clause, mark) or _wishes_for_them(clause, mark):
            return False
        if clause.phrase(mark) == "should get" and _by_the_offer(clause, mark):
            return False
        return not (_is_companys(clause, mark) or clause.subject_before(mark.at + 1) is Cue.THEY)
    if Cue.NEED in clause.cues and Cue.ANSWER not in clause.cues:
        return not they_first(clause)
    return _target_alone(clause)


def _wants_none(clause: Clause, wish: Mark) -> bool:
    """ "The one I don't want is Databricks at 244k": what somebody has and would not take."""
    before = clause.words_before(wish.at + 1, 4)
    denied = not DENIED.isdisjoint((*before, clause.norm(wish.at)))
    # "I don't want Databricks to know" is of what they do.
    return denied and bool(clause.companies) and "to" not in clause.words_after(wish.to, _OBJECT)


_OBJECT = 5  # words


def _pays_by_a_target(clause: Clause) -> bool:
    """ "The profit share has a target of 110k": what they pay by, and nothing of mine."""
    if "target" not in clause.norms:
        return False
    at = clause.norms.index("target")
    return comes_with_part(clause, clause.at + at, at)


def _wishes_for_them(clause: Clause, mark: Mark) -> bool:
    """ "The one I'd like to say yes to is Runway, 221k base": the house is wished for, and its
    figure is on offer; "I would like to get 221k from Runway" wishes for the figure.
    """
    span = next((one for one in clause.companies if one.at >= mark.to), None)
    sums = [one.at for one in clause.quantities if isinstance(one, Money)]
    if span is None or (sums and sums[0] < span.at):
        return False
    if clause.has(Cue.IF) or not _SUMS.isdisjoint(clause.norms):
        return False
    return _TOWARDS_THEM.issuperset(clause.norms[mark.to - clause.at : span.at - clause.at])


_TOWARDS_THEM = frozenset(
    "to for say yes with the is at most best join joining take accept sign signing go going work "
    "choose pick its it was with them really honestly".split()
)
_SUMS = frozenset("pay paid pays paying give get offer match reach".split())


def _would_ease(clause: Clause) -> bool:
    """ "A sign-on of 25k would make moving easier": what a sum would do is wished for."""
    if EASES.isdisjoint(clause.words.said) or not clause.quantities or clause.companies:
        return False
    words = clause.norms
    would = next((at for at, pair in enumerate(pairwise(words)) if pair in WOULD_EASE), None)
    if would is None or clause.has(Cue.THEY, Cue.OFFERS, Cue.IF):
        return False
    told = any(one.to <= clause.at + would for one in clause.quantities)
    return told and not EASES.isdisjoint(words[would + 1 :])


def _would_take(clause: Clause) -> bool:
    """ "I'd sign at 265k", "I would happily take 240k", "for 240k I'd sign", "240k would do";
    "I'd take OpenAI's 240k" is theirs.
    """
    if clause.companies or WOULD.isdisjoint(clause.words.said):
        return False
    if _would_do(clause):
        return True
    for at in range(clause.at, clause.to):
        alone = clause.norm(at) in ("id", "ill")
        if not alone and (clause.norm(at) not in WOULD or clause.norm(at - 1) != "i"):
            continue
        verb = at + 1
        while clause.norm(verb) in GLADLY:
            verb += 1
        agrees = "yes" in clause.norms[at - clause.at : verb - clause.at]
        if clause.norm(verb) in COME_FOR and clause.norm(verb + 1) == "for":
            verb += 1
        elif clause.norm(verb) not in WOULD_TAKE and not agrees:
            continue
        if has_sum_at(clause, verb if agrees else verb + 1) or _for_a_figure(clause, at):
            return True
    return False


def _for_a_figure(clause: Clause, at: int) -> bool:
    """ "For 240k" right in front of a token."""
    return any(
        isinstance(one, Money)
        and one.to in (at, at - 1)
        and clause.norm(one.at - 1) in _FOR
        and is_pay(one)
        for one in clause.quantities
    )


_FOR = frozenset("for at with".split())


def _would_do(clause: Clause) -> bool:
    """ "240k would do"; "they would do 240k" is an offer."""
    words = [word for word in clause.norms if word.isalpha()]
    while words and words[-1] in _FINE:
        words.pop()
    money = any(isinstance(one, Money) for one in clause.quantities)
    they = any(clause.norm(mark.at) not in POINTS_BACK for mark in clause.all(Cue.THEY))
    return money and words[-2:] == ["would", "do"] and not they


_FINE = frozenset("it nicely fine just already me for".split())


def _ends_in_a_wish(clause: Clause) -> bool:
    """ "Not the 68k I wanted"; "I wanted to say, 68k" wishes for nothing."""
    if WISHED_FOR.isdisjoint(clause.words.said):
        return False
    words = [word for word in clause.norms if word.isalpha()]
    return words[-1:] != [] and words[-1] in WISHED_FOR and "i" in words[-3:-1]


def _is_companys(clause: Clause, wish: Mark) -> bool:
    """ "Stripe wants to offer 230k", "Stripe wrote 230k and wants an answer"; "Stripe would be
    great" is the person's.
    """
    if clause.norm(wish.at) == "looking":
        return clause.norm(wish.at - 1) in ("is", "are", "was") and _opens_clause(clause, wish)
    if "we" in clause.norms and not AMENDS.isdisjoint(clause.words_after(wish.to, 2)):
        return True  # "we would like to amend your offer"
    if clause.norm(wish.at) not in _WANTS:
        return False
    led = wish.at > clause.at and clause.norm(wish.at - 1) in AND
    if clause.norm(wish.at) in _SHE_WANTS and _opens_clause(clause, wish):
        return True
    return any(span.to == wish.at or (led and span.to <= wish.at) for span in clause.companies)


def _opens_clause(clause: Clause, wish: Mark) -> bool:
    """ "Anduril in Seattle wants an engineer and pays 168k": a company, and nobody else."""
    front = [span for span in clause.companies if span.at == clause.at and span.to <= wish.at]
    return bool(front) and not any(
        front[0].to <= mark.at < wish.at for mark in clause.all(Cue.ME, Cue.THEY, Cue.THIRD)
    )


_SHE_WANTS = frozenset("wants hopes expects".split())


def _by_the_offer(clause: Clause, wish: Mark) -> bool:
    """ "According to the offer I should get 253k": what is written there."""
    front = clause.norms[: wish.at - clause.at]
    return any(pair in ACCORDING for pair in pairwise(front)) and clause.has(
        Cue.OFFER, Cue.WRITTEN, Cue.LETTER_IN, Cue.THEY
    )


_WANTS = frozenset("want wants hope hopes hoping wish expect expects expecting".split())
# "It should be 300k for what they ask of me": behind "for", what makes an opinion of it.
_REASONS = frozenset("what such someone somebody my this that these people".split())


def _should_be(clause: Clause) -> bool:
    """ "It should be 300k for what they ask"; "it should be 245k for the base" corrects."""
    for mark in clause.all(Cue.CORRECTION):
        if clause.phrase(mark) == "should be":
            behind = clause.words_after(mark.to, 12)
            return any(one == "for" and two in _REASONS for one, two in pairwise(behind))
    return False


def _target_alone(clause: Clause) -> bool:
    """ "Target 260k, they said 235k": no target bonus, no target of a profit share."""
    first = clause.norms[0] == "target"
    first = first and not all(isinstance(one, Percent) for one in clause.quantities)
    return first and clause.parts.isdisjoint((Part.BONUS, Part.EQUITY)) and clause.joint != ":"
