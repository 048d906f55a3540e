"""What a message asks back: questions, the meaning of words, what is feared."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.facts import NameKind, NameSpan
from negotiation.model.record import record
from negotiation.understanding.clauses import (
    Clause,
    message_of,
    sentences_of,
    words_of_clauses,
)
from negotiation.understanding.deadlines import asks_for_time
from negotiation.understanding.guide_faults import ASKED, finds_fault
from negotiation.understanding.meaning import jargon_in, meanings_asked, wondered_at
from negotiation.understanding.message import Mode, Objection
from negotiation.understanding.objections import objection_in
from negotiation.understanding.quantities import Money
from negotiation.understanding.questions import Manner, asks_to_add, manner_of, question_in
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.questions import JUDGED, LEADS_TO_REASON, MORE_TIME, OPEN_ENDED

_FEWEST_ASKING = 4  # words that make a question: "ok?", "is that right?" are none


@record(frozen=True, slots=True)
class Asked:
    """What is asked: each question once, the words whose meaning is asked, and what is feared.

    `puzzles`: a sentence asks something else that is not about what was told.
    """

    keys: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    objections: tuple[Objection, ...] = ()
    puzzles: bool = False


def asked_in(clauses: Sequence[Clause], names: Sequence[NameSpan]) -> Asked:
    """The questions that people ask back.

    A feeling is told as often as it is asked: "I'm too scared to send it" gets its answer as well.
    """
    found: list[str] = []
    meant: list[str] = []
    feared: list[Objection] = []
    puzzles = wondered = False
    before: list[str] = []  # what was told right before: "they asked my minimum. what do I say?"
    for sentence in sentences_of(clauses):
        asking = [clause for clause in sentence if clause.question]
        whole = _asking_words(sentence, names)
        asked = whole if len(asking) == len(sentence) else _asking_words(asking, names)
        manner = manner_of(whole, asked=bool(asked))
        feels = Cue.FEELING in message_of(sentence).cues
        if manner is Manner.TOLD and feels and any(one.has(Cue.FEELING) for one in sentence):
            manner = Manner.OPENS  # "scared they take it back if I push"
        floor = manner is Manner.OPENS and any(one.mode is Mode.FLOOR for one in sentence)
        terms = _meant(asking, names, whole)
        if not terms and (terms := wondered_at(whole, before)):
            wondered = True
        # "Can't go under 195" asks of no firm whether it goes under.
        key = None if terms or (floor and not asked) else _question(before, whole, asked, manner)
        if asked and not terms and key in _ABOUT_ANYTHING:
            terms = jargon_in(whole)  # "one year cliff, is that standard?"
            key = None if terms else key
        if key is None and asked and not terms:
            key = _judged(asking, names, manner)
        key = key or (MORE_TIME if any(map(asks_for_time, asking)) else None)
        key = key or (ASKED if any(map(finds_fault, sentence)) else None)
        if (news := objection_in(whole, asked=bool(asked))) is not None:
            feared.append(Objection(news, key or ""))
        if terms:
            meant += terms
        elif before and asks_to_add(asked):
            pass  # "I'd want to start in March. Can that go in?": it goes in as it was told
        elif key:
            found.append(key)
        else:
            # "I am not a native speaker. Am I falling off of something?" asks the same again.
            puzzles |= _puzzles(sentence) and news is None and not wondered
        before = [] if asked else whole
    return Asked(tuple(dict.fromkeys(found)), tuple(dict.fromkeys(meant)), tuple(feared), puzzles)


# Of these questions the words of jargon beside them tell what is asked.
_ABOUT_ANYTHING = (None, "is_it_normal", "what_can_you_do", "what_does_it_mean")


def _meant(
    asking: Sequence[Clause], names: Sequence[NameSpan], whole: Sequence[str]
) -> tuple[str, ...]:
    """The words whose meaning is asked: by all that asks, by one clause of it ("what is vesting, in
    Nigeria we don't have it") or with what stands before it ("RSUs or options, what's the
    difference?").
    """
    if not asking:
        return ()
    together, *apart = [asking, *([one] for one in asking)]
    asked = _asking_words(together, names)
    said = (asked, *(_asking_words(one, names) for one in apart), whole, _without_its_reason(asked))
    return next(filter(None, map(meanings_asked, said)), ())


def _puzzles(sentence: Sequence[Clause]) -> bool:
    """Whether a sentence asks about no figure, day or name: "is the office near a subway?"."""
    asking = [clause for clause in sentence if clause.question]
    if not asking:
        return False
    told = any(clause.quantities or clause.whens or clause.companies for clause in asking)
    return len(words_of_clauses(asking)) >= _FEWEST_ASKING and not told


def _question(
    before: Sequence[str], whole: Sequence[str], asked: Sequence[str], manner: Manner
) -> str | None:
    """What a sentence asks, the whole before its part; what could be about anything, with more."""
    readings = (whole,) if asked == whole else (whole, asked)
    key = question_in(*filter(None, readings), manner=manner)
    if key is None and asked and (main := _without_its_reason(asked)):
        key = question_in(main, manner=manner)
    if key in OPEN_ENDED and before:
        return question_in([*before, *whole], manner=manner) or key
    return key


def _without_its_reason(asked: Sequence[str]) -> Sequence[str]:
    """ "Is it rude to ask for more | when I already told them how excited I am"; () without one."""
    at = next((at for at, word in enumerate(asked) if word in LEADS_TO_REASON), 0)
    return asked[:at] if at >= _FEWEST_ASKING else ()


def _judged(asking: Sequence[Clause], names: Sequence[NameSpan], manner: Manner) -> str | None:
    """ "Is 230 ok for ml engineer at Luma in NYC": how good a sum is, wherever it is paid."""
    if not any(isinstance(one, Money) for clause in asking for one in clause.quantities):
        return None
    words = _without_names(asking, names)
    key = question_in(words, manner=manner) if not JUDGED.isdisjoint(words) else None
    return key if key in _OF_A_SUM else None


def _without_names(asking: Sequence[Clause], names: Sequence[NameSpan]) -> list[str]:
    """The words of a question without whom and where it is about: "is 230 ok for Luma in NYC"."""
    tokens = asking[0].tokens
    named = {at for clause in asking for one in clause.companies for at in range(one.at, one.to)}
    for name in names:
        if name.kind in (NameKind.ROLE, NameKind.PLACE):
            named |= set(range(name.start, name.end))
    kept: list[str] = []
    for clause in asking:
        for at in range(clause.at, clause.to):
            if at in named:
                while kept and kept[-1] in _AROUND_NAMES:
                    kept.pop()
            elif tokens[at].kind in (Kind.WORD, Kind.NUMBER):
                kept.append(tokens[at].norm)
    return kept


_AROUND_NAMES = frozenset("for at in as an a the of from to and".split())
_OF_A_SUM = ("is_it_good", "ask_too_much")


def _asking_words(sentence: Sequence[Clause], names: Sequence[NameSpan]) -> list[str]:
    """The words of a question, in which a company of the guides is "they" and a role "role", no
    matter which. One word by itself can be something else: "are you an AI?".
    """
    if not sentence:
        return []
    said = {
        at: "they" if at == span.at else ""
        for clause in sentence
        for span in clause.companies
        if span.company.key
        for at in range(span.at, span.to)
    }
    for name in names:
        if name.kind is NameKind.ROLE and name.end - name.start > 1:
            said |= dict.fromkeys(range(name.start, name.end), "")
            said[name.start] = "role"
    if not said:
        return words_of_clauses(sentence)
    words = (
        said.get(at, token.norm if token.kind in (Kind.WORD, Kind.NUMBER) else "")
        for clause in sentence
        for at, token in enumerate(clause.tokens[clause.at : clause.to], clause.at)
    )
    return [word for word in words if word]
