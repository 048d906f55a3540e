"""Days on which something of theirs happens or ends, and nobody waits for an answer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Day, When
from negotiation.understanding.words.clauses import DENIED
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import (
    ARRIVES,
    ASKS,
    COPULAS,
    DECISIONS,
    DEMANDED,
    DONE_IN_TIME,
    ENDS,
    GOES_OUT,
    GOT_BACK,
    INTENDS,
    IS_DEALT_WITH,
    LEARNERS,
    LEARNS,
    MAY_LEARN,
    OFFERS,
    OPEN_UNTIL,
    OWN_ACTS,
    PULLS,
    REACHES_DECISION,
    RECEIVES,
    SENDS,
    SENT_PAPERS,
    TO_DO,
    UNTIL,
    WAS_DONE,
    WRITES,
)

_TO_ME = frozenset("me us my i".split())


def state_until(clause: Clause, when: When) -> bool:
    """ "The recruiter's out until the 14th", "he's at a fair till Friday": a state ends that day.

    "It's open until the 14th" and "it's mine until Friday" are for an answer.
    """
    if clause.norm(when.at - 1) not in UNTIL or clause.has(Cue.VALID):
        return False
    words = clause.norms[: when.at - 1 - clause.at]
    if not OPEN_UNTIL.isdisjoint(words) or any(
        mark.at < when.at - 1 for mark in clause.all(Cue.ANSWER)
    ):
        return False
    copula = next((at for at, word in enumerate(words) if _is_copula(clause, at, word)), None)
    return copula is not None and copula + 1 < len(words)


def _is_copula(clause: Clause, at: int, word: str) -> bool:
    """ "Is", "I'm", and the "'s" of "the recruiter's out"."""
    typed = clause.tokens[clause.at + at].text
    return word in COPULAS or typed.endswith(("'s", "\u2019s"))


def was_done_then(clause: Clause, when: When) -> bool:
    """ "They refunded it within 3 weeks", "the invoice was settled by Friday": a deed that is done.

    "It has to be answered by Friday" and "they called and want it by Friday" are still to do.
    """
    words = clause.norms[: when.at - clause.at]
    if words[-1:] == () or words[-1] not in _IN_TIME or DONE_IN_TIME.isdisjoint(words):
        return False
    deeds = (
        at
        for at, word in enumerate(words)
        if word in DONE_IN_TIME and (word != "got" or not GOT_BACK.isdisjoint(words[at + 1 :]))
    )
    at = next(deeds, None)
    if at is None or not TO_DO.isdisjoint(words[:at]):
        return False
    behind = clause.norms[when.to - clause.at :]
    if not DEMANDED.isdisjoint(words[at + 1 :]) or not ASKS.isdisjoint(behind):
        return False
    # "Paperwork completed by Friday" is what they ask for.
    named = clause.subject_before(clause.at + at) is not None or any(
        span.to <= clause.at + at for span in clause.companies
    )
    around = words[at - 1 : at] + words[at + 1 : at + 2]
    return named or not (WAS_DONE | IS_DEALT_WITH).isdisjoint(around)


_IN_TIME = frozenset("within in by before inside".split())


def they_decide(clause: Clause, when: When) -> bool:
    """ "They expect to reach a decision by Friday", "a decision will be made by then"."""
    words = clause.norms[: when.at - clause.at]
    if _is_made(words) or _they_act(clause, words) or _they_tell(clause, words):
        return True
    return _i_learn(clause.norms[when.to - clause.at :])


def _i_learn(behind: Sequence[str]) -> bool:
    """ "Monday i'll know", "on Friday I should hear"; "Monday i'll let them know" is an answer."""
    if behind[:1] == () or behind[0] not in LEARNERS:
        return False
    verb = next((word for word in behind[1:] if word not in MAY_LEARN), "")
    return verb in LEARNS


def _is_made(words: Sequence[str]) -> bool:
    if "decides" in words:
        return True  # nobody says it of himself
    decision = not DECISIONS.isdisjoint(words)
    made = "be" in words and ("made" in words or "taken" in words)
    return decision and (made or "reaches" in words or "makes" in words)


def _they_act(clause: Clause, words: Sequence[str]) -> bool:
    """What they intend to do or to decide; "they expect a decision" is mine to give."""
    for at, word in enumerate(words):
        if word not in INTENDS or not _is_theirs(clause, clause.at + at, word):
            continue
        acts = words[at + 1 + (words[at + 1 : at + 2] == ("to",)) :]
        decision = not DECISIONS.isdisjoint(acts)
        if word.startswith("promise") and (decision or "answer" in acts) and "my" not in acts:
            return True
        if acts[:1] == ("have",) and ("for", "you") in pairwise(acts):
            return True  # "we hope to have an answer for you"
        acting = not OWN_ACTS.isdisjoint(acts[:1]) and _TO_ME.isdisjoint(acts)
        if acting and (decision or acts[0] not in REACHES_DECISION):
            return True
    return False


def _is_theirs(clause: Clause, at: int, word: str) -> bool:
    """Whether a company intends it; "we expect to decide" is how one writes."""
    writes = word in WRITES and clause.words_before(at, 1) == ("we",)
    return writes or clause.subject_before(at) is Cue.THEY or word.startswith("theyll")


def _they_tell(clause: Clause, words: Sequence[str]) -> bool:
    """ "They said I'd know by Friday"."""
    learns = any(
        one in ("id", "ill") and two in ("know", "find", "learn") for one, two in pairwise(words)
    )
    return learns and clause.has(Cue.THEY)


def paper_to_come(clause: Clause) -> bool:
    """ "The paperwork arrives Monday", "the contract goes out tomorrow", "i get the letter friday".

    "The paperwork is due back Monday" is for an answer, "the letter arrived Monday" is here.
    """
    words = clause.norms
    if clause.question or SENT_PAPERS.isdisjoint(words):
        return False
    for at, word in enumerate(words):
        if word not in SENT_PAPERS or not DENIED.isdisjoint(words[max(0, at - 3) : at + _NEAR]):
            continue
        behind = (*words[at + 1 : at + _NEAR], "")
        if any(
            (one in ARRIVES and two not in HOLDS and front not in _HAS) or (one, two) in GOES_OUT
            for front, one, two in zip((words[at], *behind), behind, behind[1:], strict=False)
        ):
            return True
        verb = at - 1
        while verb >= 0 and words[verb] in _OF_PAPER:
            verb -= 1
        if verb >= 0 and clause.whens and _brings(clause, clause.at + verb):
            return True
    return False


def _brings(clause: Clause, at: int) -> bool:
    """ "I get …", "they send …"; "send it by Friday" is what I have to do."""
    if clause.norm(at) in RECEIVES:
        return True
    if clause.words_before(at, 2)[:1] == ("to",) and clause.words_before(at, 2)[1:] in _FOR_ME:
        return False  # "they want me to send it"
    company = any(span.to == at for span in clause.companies)
    return clause.norm(at) in SENDS and (company or clause.subject_before(at) is Cue.THEY)


_FOR_ME = (("me",), ("us",), ("you",), ("have",), ("need",))
_HAS = frozenset("has have had ve".split())  # "a letter has come"
HOLDS = frozenset("with to in at".split())  # "the contract comes with a bonus", "comes to 240k"
_NEAR = 6
_OF_PAPER = frozenset(
    "the a an my their its me us formal official signed written offer actual full real final "
    "employment over out".split()
)


def ends_then(clause: Clause) -> bool:
    """ "Friday it's gone", "after the 9th the offer is dead": it stands until that day.

    "It was gone on Friday" and "they pulled it on Friday" tell of an offer that is no more.
    """
    if not any(isinstance(when, Day) for when in clause.whens) or "since" in clause.norms:
        return False
    words = [word for word in clause.norms if word not in ("will", "be", "the")]
    heads = ("", *words)
    ends = any(
        (two in ENDS and (one in ("its", "thats") or (one == "is" and head in OFFERS)))
        or (one in OFFERS and two == "gone")  # "it will be gone"
        for head, one, two in zip(heads, heads[1:], words[1:], strict=False)
    )
    away = ("goes", "away") in pairwise(words)
    return clause.has(Cue.THEY, Cue.OFFER) and (ends or away or not PULLS.isdisjoint(words))
