"""Letters that are pasted and are somebody else's: a friend's, a sample, one from a forum.

Nothing in such a letter is offered to the person, and no day in it is theirs. Whose it is stands
in front of it, or behind: "this is what my colleague got:", "not mine".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.clauses import COMING, DENIED, POINTERS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.letters import (
    ANOTHER_PERSON,
    GETS_A_LETTER,
    HERS,
    MINE,
    OF_ONE_FOR_ALL,
    PUBLISHED,
    SAMPLES,
    SHOWS_A_LETTER,
    TO_WHOM,
)


def ends_at(tokens: Sequence[Token], begin: int) -> int:
    """Where a quoted letter ends; one without marks goes on to the last line."""
    marks = [at for at in range(begin, len(tokens)) if tokens[at].text == '"']
    if marks and any(token.text == '"' for token in tokens[max(begin - 2, 0) : begin + 1]):
        return marks[1] + 1 if tokens[begin].text == '"' and len(marks) > 1 else marks[0] + 1
    lines = [at for at in range(begin, len(tokens)) if tokens[at].kind is Kind.LINE]
    return lines[-1] if lines else len(tokens)


def is_somebody_elses(
    clauses: Sequence[Clause], begin: int, end: int, issuer: Company | None
) -> bool:
    """Whether the words in front of a letter, or behind it, say that it is no offer to oneself."""
    before = [clause for clause in clauses if clause.at < begin and not clause.empty]
    behind = [clause for clause in clauses if clause.at >= end and not clause.empty]
    lead = [one for one in before if one.sentence >= before[-1].sentence - 1] if before else []
    if any(map(_is_mine, lead[-1:])):
        return False
    points = bool(behind) and behind[0].norm(behind[0].at) in POINTERS | DENIED
    told = [*lead, *(behind[:2] if points else ())]
    writer = issuer.name.casefold() if issuer is not None else ""
    return any(
        _is_denied(one) or _is_published(one, writer) or _is_of_a_person(one) for one in told
    )


def _is_mine(clause: Clause) -> bool:
    """ "Mine:", "my letter:", and nobody else in it; "my own comes next week" is not this one."""
    mine = not MINE.isdisjoint(clause.norms) and DENIED.isdisjoint(clause.norms)
    return mine and COMING.isdisjoint(clause.norms) and not clause.has(Cue.PERSON)


def _is_denied(clause: Clause) -> bool:
    """ "Not mine", "this isn't my letter", "not for me"."""
    words = clause.norms
    for at, word in enumerate(words):
        near = words[at + 1 : at + 3]
        if word in DENIED and (near[:1] == ("mine",) or near[:1] == ("my",) or near in _NOT_ME):
            return True
    return False


_NOT_ME = (("to", "me"), ("for", "me"), ("addressed", "to"))


def _is_published(clause: Clause, writer: str) -> bool:
    """ "A sample from a career blog", "template:", "from reddit", unless Reddit wrote it; "for
    example" is said of one's own.
    """
    words = clause.norms
    if not MINE.isdisjoint(words):
        return False
    sample = any(
        word in SAMPLES and words[at - 1 : at] != ("for",) for at, word in enumerate(words)
    )
    found = any(word in PUBLISHED and word not in writer for word in words)
    return sample or (found and not OF_ONE_FOR_ALL.isdisjoint(words))


def _is_of_a_person(clause: Clause) -> bool:
    """ "What my colleague got", "a friend's letter", "one of a friend", "a different person"; "my
    friend said I should paste it" and "someone from HR sent it" are one's own.
    """
    if not ANOTHER_PERSON.isdisjoint(pairwise(clause.norms)):
        return True
    return any(_is_of(clause, mark) for mark in clause.all(Cue.PERSON))


def _is_of(clause: Clause, person: Mark) -> bool:
    if clause.norm(person.to) in ("from", "at", "in") and (
        clause.has(Cue.THEY) or clause.companies
    ):
        return False
    if clause.tokens[person.to - 1].text.endswith(_OWNS):
        return clause.norm(person.to) not in GETS_A_LETTER
    led = clause.words_before(person.at, 3)
    if led[:1] in TO_WHOM or (led[1:2] in TO_WHOM and led[0] in _A and led[2:3] != ("because",)):
        return True
    behind = clause.norms[person.to - clause.at :]
    for at, one in enumerate(behind):
        if one in GETS_A_LETTER and behind[at + 1 : at + 2] not in _NO_LETTER:
            return _ME.isdisjoint(behind[:at])
        if one in SHOWS_A_LETTER and not HERS.isdisjoint(behind[at:]):
            return True
    return behind[:1] == ("posted",) and _ME.isdisjoint(behind)


_OWNS = ("'s", "s'")
_ME = frozenset(("i", "we"))
_A = frozenset("my a the mi mein meinem meiner mon ma mio mia meu minha mijn".split())
_NO_LETTER = (("me",), ("us",), ("to",), ("i",))


def lend(clauses: Sequence[Clause], begin: int, end: int) -> None:
    """Make all that a letter states somebody else's."""
    for clause in clauses:
        if begin <= clause.at < end:
            clause.question = False
            clause.mode, clause.side, clause.company = Mode.OFFERED, Side.THIRD, None
            clause.companies = []
