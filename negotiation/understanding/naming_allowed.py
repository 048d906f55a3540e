"""Whether another offer may be named to them: "you can mention Luma", "not their name"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.words import answers as words
from negotiation.understanding.words.cues import Cue

_NAME_NO, _NAME_YES = Phrases(words.NAME_NO), Phrases(words.NAME_YES)
_SAY_NO, _SAY_YES = Phrases(words.SAY_NO), Phrases(words.SAY_YES)
_LEAVE = Phrases(words.LEAVE_OUT)
_NAME_DOUBTS = Phrases(words.NAME_DOUBTS)


@called_by(_NAME_NO, _NAME_YES, _SAY_NO, _SAY_YES, _LEAVE, cues=(Cue.NAME,))
def may_name(clauses: Sequence[Clause], said: Sequence[str]) -> bool | None:
    """Whether a company may be named; None where nothing is said of it.

    "Keep their name out of it" says no, "feel free to say who" yes, "my name is Ana" neither.
    """
    if (answer := _answers_itself(clauses)) is not None:
        return answer
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
        if not marks or clause.question:
            continue
        near = set(clause.norms)
        if clause.has(Cue.NOT) or near & words.NAME_HIDES:
            return False
        if near & words.NAME_ALLOWS:
            return True
    return None


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


def _doubted(said: Sequence[str]) -> bool:
    """ "Not sure it's ok to name them", "ok to name? better not": no leave is given."""
    if _NAME_DOUBTS.stand_in(said):
        return True
    allowed = _NAME_YES.first_in(said) or 0
    return not _NOT.isdisjoint(said[max(0, allowed - _NEAR) : allowed])


_NOT = frozenset("not dont never unsure cant wouldnt didnt shouldnt mustnt cannot".split())
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
