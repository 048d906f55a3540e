"""What the sentences around a clause make of it, once each is read by itself.

`frames` reads a clause by its own words and what it carries on. Here is what only shows from the
sentence before or behind: that a figure was a guess, that a friend's story goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.floors import is_pay
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.quantities import Money, Noise
from negotiation.understanding.words.clauses import (
    BUT,
    GIVES,
    MODALS,
    POINTERS,
    SAID,
    TAKES_ANYWAY,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.people import (
    ENVY,
    FOUND_WORK,
    GO_BETWEENS,
    JOBS,
    ONE_OF_THEM,
    SELF,
)

_GUESSED = frozenset("guess guesses guessing guesstimate guesswork speculation estimate".split())
_SHORT = 6  # words of a remark that only says what the figures before it were


def look_around(clauses: Sequence[Clause]) -> None:
    """Mend side and mode of clauses by the sentences beside them."""
    said, cues = message_of(clauses).said, message_of(clauses).cues
    guessed, works = Cue.GUESS in cues, "works" in said or not FOUND_WORK.isdisjoint(said)
    dangled, borne = not GO_BETWEENS.isdisjoint(said), "still" in said
    running = Cue.PROCESS in cues
    if guessed or works or dangled or borne or running:
        sentences = [list(group) for _, group in groupby(clauses, key=lambda one: one.sentence)]
        if guessed:
            _guessed(sentences)
        if works:
            _goes_on(sentences)
        for sentence in sentences:
            if dangled:
                _dangled(sentence)
            if borne:
                _borne(sentence)
            if running:
                _running(sentence)
    if "theirs" in said:
        _of_the_other(clauses)
    if "have" in said and Cue.OFFERS in cues:
        _have_and_get(clauses)
    if "what" in said and not _READ_WRONG.isdisjoint(said):
        _paid_elsewhere(clauses)
    if Cue.CAP in cues and any(_is_news(clause) for clause in clauses):
        for clause in clauses:
            _rises(clause)


def _of_the_other(clauses: Sequence[Clause]) -> None:
    """ "Wayve put 123k in writing and theirs expires on the 9th": of whom was spoken last.

    Only where the clause begins with it and names nobody: "my deadline is later than theirs" is no
    news of the other offer.
    """
    last: Clause | None = None
    headed = False  # by "theirs is a contract:", to the end of its sentence
    for before, clause in zip((None, *clauses), clauses, strict=False):
        same = before is not None and before.sentence == clause.sentence
        headed = headed and same and not (clause.companies or clause.has(Cue.HERE, Cue.OTHER))
        if last is not None and "theirs" in clause.norms[:2] and not clause.companies:
            clause.side, clause.company = last.side, last.company
            headed = not clause.quantities
        elif headed and last is not None and clause.side is Side.HERE:
            clause.side, clause.company = last.side, last.company
        elif clause.company is not None:
            last = clause


def _have_and_get(clauses: Sequence[Clause]) -> None:
    """ "I have 190k, they give 245k": what one has against what they offer.

    "I have 240k base, they give stock too" and "I have 240k, now they give 245k" are of offers.
    """
    for clause, after in pairwise(clauses):
        have = clause.norms[:2] == ("i", "have") and not (clause.companies or clause.question)
        sums = _is_pay(clause) and _is_pay(after) and clause.sentence == after.sentence
        plain = clause.parts | after.parts <= {Part.BASE} and _ADDS.isdisjoint(after.norms)
        they = after.has(Cue.THEY) and after.has(Cue.OFFERS) and not after.companies
        they = they and not after.has(Cue.NOW, Cue.MOVED)
        if have and sums and plain and they and not clause.has(Cue.OFFER, Cue.OFFERS, Cue.OTHER):
            clause.side, clause.company = Side.EMPLOYER, None


def _is_pay(clause: Clause) -> bool:
    return any(isinstance(one, Money) and is_pay(one) for one in clause.quantities)


_ADDS = frozenset("also too plus more extra another".split())
_READ_WRONG = frozenset("wrong mistake misread oops mixed confused column row line".split())


def _paid_elsewhere(clauses: Sequence[Clause]) -> None:
    """ "Oops, wrong column, 144 is what they pay in San Mateo. For remote its 138k": the first."""
    for at, clause in enumerate(clauses):
        pays = any(pair in _WHAT_THEY for pair in pairwise(clause.norms))
        later = any(one.quantities and not one.question for one in clauses[at + 1 :])
        if clause.quantities and pays and later and not clause.companies:
            clause.side, clause.company = Side.THIRD, None


_WHAT_THEY = frozenset((("what", "they"), ("what", "others"), ("what", "people"), ("what", "the")))


# --- Guesses --------------------------------------------------------------------------------------


def _guessed(sentences: Sequence[Sequence[Clause]]) -> None:
    """ "About 150k. That's just a guess", "240k base, but I'm only guessing"."""
    before: Sequence[Clause] = ()
    for sentence in sentences:
        for at, clause in enumerate(sentence):
            if clause.has(Cue.GUESS) and _only_remarks(clause):
                told = sentence[:at] if _figures(sentence[:at]) else before
                later = _figures(sentence[at + 1 :])
                for one in told if not later else ():
                    one.mode = Mode.MAYBE if one.mode is Mode.OFFERED else one.mode
        before = sentence


def _only_remarks(clause: Clause) -> bool:
    """Whether a clause has no figure of its own, and points to one or says no more than that."""
    if clause.quantities or clause.question or clause.has(Cue.PART):
        return False
    words = [word for word in clause.norms if word.isalpha() and word not in BUT]
    points = not POINTERS.isdisjoint(words[:1]) and "was" not in words[:2]
    alone = len(words) <= _SHORT and not clause.has(Cue.THEY) and not _GUESSED.isdisjoint(words)
    return points or alone


def _figures(clauses: Sequence[Clause]) -> bool:
    return any(clause.quantities for clause in clauses)


# --- A friend's story -----------------------------------------------------------------------------

_NEW = (
    Cue.HERE, Cue.OTHER, Cue.OFFER, Cue.EMPLOYER, Cue.EARN, Cue.MOVED, Cue.FLOOR, Cue.WISH, Cue.ASK,
    Cue.PREFER, Cue.POSTED, Cue.LETTER, Cue.ANSWER, Cue.CORRECTION,
)  # fmt: skip


def _goes_on(sentences: Sequence[Sequence[Clause]]) -> None:
    """ "My flatmate joined Pika. 25k signing, 240 base": nobody new is spoken of behind it."""
    friend = unnamed = False
    theirs: list[Company] = []
    for at, sentence in enumerate(sentences):
        if _found_work(sentence):
            _wait_for_them(sentence)
            friend, unnamed = True, not any(clause.companies for clause in sentence)
        elif friend and _speaks_anew(sentence) and not (unnamed and _merely_tells(sentence)):
            friend = False
        elif friend or (_works(sentences[at - 1 : at]) and _of_them(sentences[at : at + 2])):
            theirs += [span.company for clause in sentence for span in clause.companies]
            for clause in sentence:
                clause.side, clause.company = Side.THIRD, None
        for clause in sentence if theirs and not friend else ():
            # "… Luma, 240k. I have 230k": not of the company that was only the friend's.
            if not clause.companies and any(one.same(clause.company) for one in theirs):
                clause.side, clause.company = Side.HERE, None


def _wait_for_them(sentence: Sequence[Clause]) -> None:
    """ "My flatmate got a letter from Google, they want an answer by Friday": not from me."""
    theirs = next((clause for clause in sentence if clause.side is Side.THIRD), None)
    for clause in sentence if theirs is not None else ():
        mine = clause.has(Cue.ME, Cue.HERE) or clause.companies or clause.quantities
        if clause.side is Side.HERE and clause.whens and clause.has(Cue.THEY) and not mine:
            clause.side, clause.company = Side.THIRD, None


def _merely_tells(sentence: Sequence[Clause]) -> bool:
    """ "My sister has an offer. OpenAI, 210k": a company and figures, and nobody who does."""
    named = any(clause.companies for clause in sentence[:1])
    does = any(clause.question or clause.has(*_NEW, Cue.ME, Cue.THEY) for clause in sentence)
    return named and not does and not any(clause.has(Cue.OFFERS) for clause in sentence)


def _found_work(sentence: Sequence[Clause]) -> bool:
    """ "My brother started at Google"; not "my friend got me an interview"."""
    words = {word for clause in sentence for word in clause.norms}
    job = not JOBS.isdisjoint(words) or any(clause.companies for clause in sentence)
    return job and not FOUND_WORK.isdisjoint(words) and _about_somebody(sentence)


def _works(sentences: Sequence[Sequence[Clause]]) -> bool:
    """ "My sister works at Meta": what she is paid may follow, and so may one's own offer."""
    return any(
        _about_somebody(one) and any("works" in clause.norms for clause in one) for one in sentences
    )


def _about_somebody(sentence: Sequence[Clause]) -> bool:
    persons = [mark for clause in sentence for mark in clause.all(Cue.PERSON)]
    if not persons or any(clause.question for clause in sentence):
        return False
    return all(SELF.isdisjoint(clause.norms) for clause in sentence)


def _speaks_anew(sentence: Sequence[Clause]) -> bool:
    if _of_them([sentence]):
        return False
    return any(
        clause.companies or clause.question or clause.has(*_NEW, Cue.ME, Cue.THEY)
        for clause in sentence
    )


def _of_them(sentences: Sequence[Sequence[Clause]]) -> bool:
    """ "Good for him", "he gets 240k", "lucky girl": words that only fit the friend."""
    return any(
        (not ONE_OF_THEM.isdisjoint(clause.norms) and SELF.isdisjoint(clause.norms))
        or not ENVY.isdisjoint(clause.norms)
        for sentence in sentences
        for clause in sentence
    )


# --- Who speaks for somebody unnamed --------------------------------------------------------------


def _dangled(sentence: Sequence[Clause]) -> None:
    """ "A headhunter has a client that would pay 130": somebody's, perhaps, and no offer here."""
    words = {word for clause in sentence for word in clause.norms}
    if GO_BETWEENS.isdisjoint(words) or any(
        clause.companies
        or clause.has(Cue.EMPLOYER)
        or any(clause.norm(mark.at) != "theirs" for mark in clause.all(Cue.HERE))
        for clause in sentence
    ):
        return
    for clause in sentence:
        said = clause.mode is Mode.OFFERED or not GO_BETWEENS.isdisjoint(clause.norms)
        if said and clause.mode in _OFFERED and clause.side is Side.HERE and clause.quantities:
            clause.side, clause.mode = Side.OTHER, Mode.MAYBE


_OFFERED = (Mode.OFFERED, Mode.MAYBE)


# --- What went up ---------------------------------------------------------------------------------


def _is_news(clause: Clause) -> bool:
    """Whether a clause tells of an answer of theirs or of a change."""
    return not clause.question and (
        clause.has(Cue.MOVED, Cue.NOW, Cue.SAME)
        or (
            clause.has(Cue.ANSWER, Cue.THEY)
            and clause.norm(clause.at) in ("answer", "reply", "response", "update", "news")
        )
    )


def _rises(clause: Clause) -> None:
    """ "Base stays, RSUs up to 260k": among news, and with no "can" or "may", where it stands."""
    marks = clause.all(Cue.CAP)
    plain = clause.mode is Mode.CAP and MODALS.isdisjoint(clause.norms)
    if plain and marks and all(clause.phrase(mark) == "up to" for mark in marks):
        labels = {mark.to for mark in clause.all(Cue.PART)}
        if marks[0].at in labels:
            clause.mode = Mode.OFFERED


# --- Before there is an offer ---------------------------------------------------------------------


def _running(sentence: Sequence[Clause]) -> None:
    """ "Interview with Apple on Friday, they pay 270k": what they would pay is no offer yet."""
    firm = any(clause.has(*_FIRM) or not GIVES.isdisjoint(clause.norms) for clause in sentence)
    for running in sentence if not firm else ():
        if not running.has(Cue.PROCESS) or running.company is None or running.question:
            continue
        for clause in sentence:
            theirs = clause.side is Side.COMPANY and running.company.same(clause.company)
            said = not SAID.isdisjoint(clause.norms) or clause.has(Cue.MOVED)
            paid = any(not isinstance(one, Noise) for one in clause.quantities)  # "the last two"
            if theirs and clause.mode is Mode.OFFERED and paid and not said:
                clause.mode = Mode.MAYBE


_FIRM = (Cue.OFFER, Cue.WRITTEN, Cue.VERBAL, Cue.LETTER_IN, Cue.RECEIVED)


# --- A floor that is none -------------------------------------------------------------------------


def _borne(sentence: Sequence[Clause]) -> None:
    """ "I'd be sad below 230k but I'd still sign": what one would take all the same."""
    takes = any(
        "still" in clause.norms
        and not TAKES_ANYWAY.isdisjoint(clause.norms)
        and clause.has(Cue.ME)
        and not clause.has(Cue.NOT)
        and not clause.quantities
        for clause in sentence
    )
    for clause in sentence:
        least = clause.mode is Mode.OFFERED and clause.has(Cue.UNDER) and not clause.has(Cue.THEY)
        if takes and (clause.mode is Mode.FLOOR or least):
            clause.mode = Mode.MAYBE
