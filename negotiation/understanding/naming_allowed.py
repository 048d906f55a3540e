"""Whether another offer may be named to them: "you can mention Luma", "not their name"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.words import answers as words
from negotiation.understanding.words.cues import Cue

_NAME_NO, _NAME_YES = Phrases(words.NAME_NO), Phrases(words.NAME_YES)
_SAY_NO, _SAY_YES = Phrases(words.SAY_NO), Phrases(words.SAY_YES)
_LEAVE = Phrases(words.LEAVE_OUT)
_NAME_DOUBTS = Phrases(words.NAME_DOUBTS)


@called_by(
    _NAME_NO, _NAME_YES, _SAY_NO, _SAY_YES, _LEAVE, words.LEARNS, words.TELLS_WHO, words.LEAVES_WHO,
    cues=(Cue.NAME,),
)  # fmt: skip
def may_name(clauses: Sequence[Clause], said: Sequence[str]) -> bool | None:
    """Whether a company may be named; None where nothing is said of it.

    "Keep their name out of it" says no, "feel free to say who" yes, "my name is Ana" neither.
    """
    if (answer := _answers_itself(clauses)) is not None:
        return answer
    known = next((one for clause in clauses if (one := lets_know(clause)) is not None), None)
    minded = _minded(clauses, known)
    if minded is not None:
        return minded
    if known is not None:
        return known
    if any(map(_asks_leave, clauses)):
        return None
    if _NAME_NO.stand_in(said):
        return False
    if _NAME_YES.stand_in(said):
        return not _doubted(said)
    for clause in clauses:
        if (said_of := _may_say(clause)) is not None:
            return said_of
        marks = clause.all(Cue.NAME)
        if marks and _if_named(clause, clauses):
            return False
        if not marks or clause.question or all(_is_theirs(clause, mark) for mark in marks):
            continue
        near = set(clause.norms)
        if clause.has(Cue.NOT) or near & words.NAME_HIDES:
            return False
        if near & words.NAME_ALLOWS:
            return True
    return None


def lets_know(clause: Clause) -> bool | None:
    """ "Wise mustn't learn it's Starling", "don't say which company", "they can hear who it is":
    whether who the other one is may be known.

    "They didn't say which company", "I don't know who it is" and what they tell me are no wishes.
    """
    said = clause.norms
    for at, word in enumerate(said):
        learns = word in words.LEARNS
        if not (learns or word in words.TELLS_WHO or _leaves(said, at)):
            continue
        if not _says_who(said[at + 1 :]):
            continue
        if word in words.LEAVES_WHO:
            return False
        before = said[:at]
        if clause.question and not (before[:1] in _CAN and "not" in before):
            continue
        who = clause.subject_before(clause.at + at)
        # What one knows oneself, and what they tell, is nobody's wish.
        if who is Cue.ME and learns and _WISHING.isdisjoint(before):
            continue
        if who is Cue.THEY and not learns:
            continue
        if not words.NOT_TO_KNOW.isdisjoint(before):
            return False
        if not words.NAME_ALLOWS.isdisjoint(before):
            return True
    return None


_CAN = (("can",), ("could",))
_WISHING = frozenset("rather prefer want hate like let wish".split())


def _leaves(said: Sequence[str], at: int) -> bool:
    """ "Leave out which company", "keep quiet who it is"."""
    return said[at] in words.LEAVES_WHO and at > 0 and said[at - 1] in words.LEAVE_OUT


def _says_who(after: Sequence[str]) -> bool:
    """ "… who", "… runway which company", "… out that it's them": behind a verb of knowing."""
    near = after[:_FAR]
    for at, word in enumerate(near):
        if word == "me" or word == "us":
            return False
        one, two = (*after[at + 1 : at + 3], "", "")[:2]
        if word == "who" and one not in words.WHO_DOES:
            return True
        if word == "which" and (one == "" or not one.isalpha() or one in words.WHICH_FIRM):
            return True
        if (word == "its" or (word == "it" and one in ("is", "was"))) and at <= _THAT_IT_IS:
            return (one if word == "its" else two) not in words.NOT_A_FIRM
    return False


_FAR, _THAT_IT_IS = 5, 3  # words


def _minded(clauses: Sequence[Clause], known: bool | None) -> bool | None:
    """ "I don't mind you naming them", "not bothered if they hear it's Canva"."""
    for at, clause in enumerate(clauses):
        spot = next((at for at, word in enumerate(clause.norms) if word in words.MINDS), None)
        if spot is None or clause.question:
            continue
        after = clauses[at + 1] if at + 1 < len(clauses) else None
        named = known is not None or clause.has(Cue.NAME) or _is_told(clause.norms[spot:])
        if after is not None and after.sentence == clause.sentence and after.norms[:1] == ("if",):
            named = named or after.has(Cue.NAME) or _is_told(after.norms)
        if named:
            return not _NOT.isdisjoint((*clause.norms[:spot], *clause.norms[spot + 1 : spot + 2]))
    return None


def _is_told(said: Sequence[str]) -> bool:
    verbs = (at for at, word in enumerate(said) if word in words.LEARNS or word in words.TELLS_WHO)
    return any(_says_who(said[at + 1 :]) for at in verbs)


def _answers_itself(clauses: Sequence[Clause]) -> bool | None:
    """ "Name them? No way", "name them? sure": our question said again, and answered."""
    found: bool | None = None
    asked: Clause | None = None
    for clause in clauses:
        if clause.question:
            named = clause.has(Cue.NAME) or not _NAMING.isdisjoint(clause.norms)
            mine = "i" in clause.norms  # "should i name them?" asks
            asked = clause if named and not mine and len(clause.norms) <= _AGAIN else asked
        elif asked is not None and clause.sentence != asked.sentence:
            answer = _yes_or_no(clause)  # "hmm yes.. no, better not": the last one counts
            found = answer if answer is not None else found
    return found


def _yes_or_no(clause: Clause) -> bool | None:
    said = [word for word in clause.norms if word.isalpha() and word not in words.SWEARS]
    if not said or said[:2] in _NO_IDEA:
        return None
    if said[0] in words.NO or said[0] in _NEVER:
        return False
    return True if said[0] in words.YES else None


_AGAIN = 5  # words
_NO_IDEA = (["no", "idea"], ["no", "clue"], ["not", "sure"])
_NEVER = frozenset("never rather better absolutely not dont lieber".split())


def _asks_leave(clause: Clause) -> bool:
    """ "Should I name them?", "is it ok to mention Luma": asked, and no word of what they want."""
    if not clause.question:
        return False
    opens = clause.norms[:4]
    mine = not _I.isdisjoint(opens) or opens[:2] in (("is", "it"), ("is", "that"))
    return mine and (clause.has(Cue.NAME) or not _NAMING.isdisjoint(clause.norms))


_I = frozenset("i we".split())
_NAMING = frozenset("name names naming mention mentioning them".split())


def _is_theirs(clause: Clause, mark: Mark) -> bool:
    """ "They didn't say which team": what they leave unsaid is no wish of mine."""
    tells = clause.norm(mark.at) in words.TELLS_WHO
    return tells and clause.subject_before(mark.at) is Cue.THEY


def _if_named(clause: Clause, clauses: Sequence[Clause]) -> bool:
    """ "I wouldn't be happy if you named them": the no stands in front of the if."""
    at = next(index for index, one in enumerate(clauses) if one is clause)
    before = clauses[at - 1] if at else None
    if before is None or before.sentence != clause.sentence or clause.norms[:1] != ("if",):
        return False
    likes = not words.NAME_ALLOWS.isdisjoint(before.norms)
    return likes and not _NOT.isdisjoint(before.norms) and not clause.has(Cue.NOT)


def _doubted(said: Sequence[str]) -> bool:
    """ "Not sure it's ok to name them", "ok to name? better not": no leave is given."""
    if _NAME_DOUBTS.stand_in(said):
        return True
    allowed = _NAME_YES.first_in(said) or 0
    return not _NOT.isdisjoint(said[max(0, allowed - _NEAR) : allowed])


_NOT = frozenset(
    "not dont never unsure cant wouldnt didnt shouldnt mustnt cannot doesnt isnt".split()
)
_NEAR = 3  # words that a "not" reaches


def _may_say(clause: Clause) -> bool | None:
    """ "You can say Luma", "please don't mention Luma at all", "leave Luma out of it": a name with
    nothing of its own behind it.
    """
    if not clause.companies or clause.question:
        return None
    after = [clause.norm(at) for at in range(clause.companies[-1].to, clause.to)]
    if not words.SAID_OF_A_NAME.issuperset(after):
        return None
    if _SAY_NO.stand_in(clause.norms) or (after[:1] == ["out"] and _LEAVE.stand_in(clause.norms)):
        return False
    return True if _SAY_YES.stand_in(clause.norms) else None
