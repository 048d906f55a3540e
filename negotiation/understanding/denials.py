"""Figures that are told only to be denied: the wrong one, and what nobody offers."""

from __future__ import annotations

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Mode
from negotiation.understanding.words.clauses import (
    CHANCES,
    COME_FOR,
    DOES,
    DONE,
    EVER,
    GIVES,
    GOES,
    LINKS,
    MISTYPED,
    NEVER,
    OUT,
    REFRAINS,
    REFUSED,
    SAID,
    SAID_BY_ME,
    SIGHS,
    TAKES,
    TAKES_OUT,
    TAKING,
    THAT,
    WILLING,
    WOULD_TAKE,
    WRONG,
)
from negotiation.understanding.words.cues import Cue


def is_sum_denied(clause: Clause, at: int, to: int) -> bool:
    """ "Not 216", "216k was wrong": the figure is the wrong one."""
    said = clause.words.said
    not_it = "not" in said and clause.words_before(at, 1) == ("not",)
    if not_it and at > clause.at and not clause.has(Cue.IF):
        return True
    if (
        (not MISTYPED.isdisjoint(said) and _typed_wrong(clause, at))
        or _never_offered(clause, at)
        or _refuses(clause, at)
        or (not CHANCES.isdisjoint(said) and _hopeless(clause, at))
    ):
        return True
    if denies_saying(clause) or lacks_sum(clause, at, to) is not None:
        return True
    if _is_not(clause, at):
        return True
    if _was_a_mistake(clause, to):
        return True
    after = clause.words_after(to, 3)
    wrong = after[:1] in (("was",), ("is",)) and any(word in WRONG for word in after[1:])
    return wrong or _not_done(clause, to)


def _was_a_mistake(clause: Clause, to: int) -> bool:
    """ "The 25 up front was the recruiter's mistake", "the 20k were my typo"."""
    if _MISTAKES.isdisjoint(clause.words.said) or clause.question:
        return False
    words = clause.words_after(to, 8)
    was = next((at for at, word in enumerate(words) if word in ("was", "were", "is")), None)
    return was is not None and not _MISTAKES.isdisjoint(words[was + 1 : was + 4])


_MISTAKES = frozenset("mistake typo error slip misprint".split())


def _is_not(clause: Clause, at: int) -> bool:
    """ "The bonus isn't 15%"; "isn't 15% low?" asks."""
    if _NOT_SO.isdisjoint(clause.words.said):
        return False
    before = clause.words_before(at, 2)
    isnt = before[:1] in _ISNT or before in (("not", "is"), ("not", "was"))
    return isnt and at > clause.at + 1 and not clause.question and not clause.has(Cue.IF)


_ISNT = (("isnt",), ("wasnt",), ("aint",))
_NOT_SO = frozenset("isnt wasnt aint not".split())


def denies_saying(clause: Clause) -> bool:
    """ "I never said friday", "who said anything about 240k": what it names was told by nobody.

    "I never said that Luma offered less" and what they never said speak of something else.
    """
    words = clause.norms
    if SAID_BY_ME.isdisjoint(clause.words.said) or SAID_BY_ME.isdisjoint(words):
        return False
    for at, word in enumerate(words):
        if word not in SAID_BY_ME:
            continue
        more = words[at + 1 + (word in _TOLD_YOU) : at + 3]
        if not THAT.isdisjoint(more):
            continue
        before = [one for one in words[max(0, at - 4) : at] if one not in EVER]
        if before[-1:] == ["who"]:
            return "?" in clause.words.said or at <= _FEW_IN_FRONT
        never = before[-1:] != [] and before[-1] in NEVER
        if never and (before[-2:-1] in (["i"], ["ive"], ["did"], ["have"]) or before == ["nobody"]):
            return True
    return False


_FEW_IN_FRONT = 2
_TOLD_YOU = ("told", "tell")


def lacks_sum(clause: Clause, at: int, to: int) -> Part | None:
    """ "No 30k sign-on for me then", "they took back the 10k sign-on": what there is none of."""
    if _takes_out(clause, at, to):
        return _label_at(clause, to)
    if "no" not in clause.words.said or clause.question or clause.words_before(at, 1) != ("no",):
        return None
    if not SIGHS.isdisjoint(clause.words_before(at, 2)[1:]):
        return None  # "ah no 118k profit share" puts a figure right
    return _label_at(clause, to)


def _label_at(clause: Clause, at: int) -> Part | None:
    label = next((mark for mark in clause.all(Cue.PART) if mark.at == at), None)
    return label.value if label is not None and isinstance(label.value, Part) else None


def _takes_out(clause: Clause, at: int, to: int) -> bool:
    """ "They dropped the 10k sign-on"; not "cut the 10k sign-on to 5k", nor what I left out."""
    if TAKES_OUT.isdisjoint(clause.norms) and TAKES.isdisjoint(clause.norms):
        return False
    if clause.question or clause.has(Cue.IF):
        return False  # "not if they cut the 10k bonus"
    if len(clause.quantities) != 1 or clause.subject_before(at) is Cue.ME:
        return False
    words = [word for word in clause.words_before(at, 4) if word not in _ITS]
    if words[:1] != [] and words[0] in TAKES_OUT:
        return True
    back = words[:1] != [] and words[0] in OUT and words[1:2] != [] and words[1] in TAKES
    behind = clause.words_after(to, 4)
    apart = words[:1] != [] and words[0] in TAKES and behind[-1:] != () and behind[-1] in OUT
    return back or apart


_ITS = frozenset("the my their that this a whole entire promised said".split())


def _not_done(clause: Clause, to: int) -> bool:
    """ "A 30k sign-on isn't something they do"; "225k isn't something I'd take" is offered."""
    if not clause.has(Cue.NOT):
        return False
    denied = next((mark for mark in clause.all(Cue.NOT) if mark.at >= to), None)
    if denied is None or clause.question or clause.mode is Mode.CAP:
        return False
    labels = {at for mark in clause.all(Cue.PART) for at in range(mark.at, mark.to)}
    between = [clause.norm(at) for at in range(to, denied.at) if at not in labels]
    after = clause.words_after(denied.to, _FEW_BEHIND)
    mine = clause.has(Cue.ME) and any(mark.at >= to for mark in clause.all(Cue.ME))
    return LINKS.issuperset(between) and not DONE.isdisjoint(after) and not mine


_FEW_BEHIND = 4


def _typed_wrong(clause: Clause, at: int) -> bool:
    """ "It is 98k, i typed an 8": what a slip put there, and "i meant to type 98" no slip."""
    words = [word for word in clause.words_before(at, 3) if word not in ("a", "an", "it", "as")]
    return not MISTYPED.isdisjoint(words[:1]) and words[1:2] == ["i"]


def _hopeless(clause: Clause, at: int) -> bool:
    """ "No chance of a 20k sign-on", "zero chance they go to 280k"."""
    if clause.mode is Mode.FLOOR:
        return False  # "no way i go lower than 58k"
    words = clause.words_before(at, 6)
    spot = next((at for at, word in enumerate(words) if word in CHANCES), None)
    return spot is not None and words[spot + 1 : spot + 2] in _NO and not clause.question


_NO = (("no",), ("zero",), ("nil",), ("little",))


def _never_offered(clause: Clause, at: int) -> bool:
    """ "They haven't offered me 240k"; "they haven't offered more than 240k" is their limit."""
    if not clause.has(Cue.OFFERS, Cue.THEY):
        return False
    words = [word for word in clause.words_before(at, 6) if word not in _TO_WHOM]
    verb, denial = (*words, "", "")[:2]
    return (verb in GIVES and denial in NEVER) or (verb in DOES and denial in REFRAINS)


def _refuses(clause: Clause, at: int) -> bool:
    """ "They won't go to 240k", "they refused 240k", "I'm not taking 210k": said no to.

    "They won't go above 240k" is their limit, "I won't go below 210k" a floor.
    """
    if _NOT.isdisjoint(clause.words.said) or clause.question or clause.has(Cue.IF):
        return False
    spots = [one for one in range(clause.at, at) if clause.norm(one) in _NOT]
    if not spots:
        return False
    who = clause.subject_before(spots[-1] + 1)
    words = [word for word in clause.words_before(at, 7) if word not in _BETWEEN]
    verb, denial = (*words, "", "")[:2]
    no = denial in _NOT
    if who is Cue.ME and clause.mode is not Mode.FLOOR:
        return no and verb in _TAKES
    if who is Cue.THEY or clause.companies:
        return verb in REFUSED or (verb == "no" and denial in SAID) or (no and verb in GOES)
    return False


_TAKES = WOULD_TAKE | COME_FOR | TAKING
_NOT = REFRAINS | NEVER | REFUSED | frozenset("couldnt arent isnt wasnt werent".split())
_TO_WHOM = frozenset("me us him her them the a an that any this anything like of yet".split())
_BETWEEN = _TO_WHOM | WILLING
