"""What somebody else wrote of themselves, read out: "saw on blind: 'Ramp gave me 250k'".

Nothing in it is the person's: no offer, no day, no place. Its figures stay, as somebody's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.lexicon import is_plain
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.people import FOUND_WORK, HAVE_PAY
from negotiation.understanding.words.quoted import (
    FORUMS,
    OF_A_FIRM,
    OF_THE_FIRM,
    READ_THERE,
    SOME,
    TELLS_IN_WORDS,
    TEXTS,
    WRITTEN_BY_ME,
)

_SIGNS = frozenset((":", '"', "'"))
_MARKS = frozenset(('"', "'"))


def quote(clauses: Sequence[Clause]) -> None:
    """Leave of the clauses that are somebody's own words only their figures."""
    message = message_of(clauses)
    if _SIGNS.isdisjoint(message.said):
        return
    if ":" in message.said:
        _of_speakers(clauses)
    if Cue.PERSON not in message.cues and (FORUMS | TEXTS).isdisjoint(message.said):
        return
    end = 0
    for index, clause in enumerate(clauses):
        if clause.at < end or not _opens(clause):
            continue
        lead = [one for one in clauses[: index + 1] if one.sentence == clause.sentence]
        marks = _quotation(clause)
        if any(one.quantities for one in lead) or not _leads_in(lead, quoted=marks is not None):
            continue
        end = len(clause.tokens) if marks is None else marks
        for one in clauses[index + 1 :]:
            if one.at < end and (marks is not None or one.sentence == clause.sentence):
                one.leave_figures()


def _of_speakers(clauses: Sequence[Clause]) -> None:
    """ "Tom: we got 250k at google", of a pasted chat: what whoever speaks there is paid."""
    for speaker, words in pairwise(clauses):
        if words.joint != ":" or not _is_speaker(speaker) or not _tells_own_pay(words):
            continue
        for clause in clauses:
            if clause.sentence == words.sentence and clause.at >= words.at:
                clause.leave_figures()


def _is_speaker(clause: Clause) -> bool:
    """A name by its capital, alone in front of a colon."""
    spoken = [token for token in clause.tokens[clause.at : clause.to] if token.kind is Kind.WORD]
    if len(spoken) != 1 or clause.companies or clause.cues or clause.quantities:
        return False
    return spoken[0].capital and not is_plain(spoken[0].norm)


def _tells_own_pay(clause: Clause) -> bool:
    """ "We got 250k", "i'm on 250k"; "we can do 250k" is what a recruiter says."""
    return any(
        (who in ("i", "we") and does in HAVE_PAY | FOUND_WORK) or (who == "im" and does == "on")
        for one in clause.quantities
        for who, does in pairwise(clause.words.norms[max(one.at - 2, clause.at) : one.at])
    )


def _opens(clause: Clause) -> bool:
    """Whether a colon or a quotation mark stands behind it."""
    behind = clause.tokens[clause.to - 1 : clause.to + 1]
    return any(token.text == ":" for token in behind) or _quotation(clause) is not None


def _quotation(clause: Clause) -> int | None:
    """Where the words end that a quotation mark opens behind the clause."""
    tokens = clause.tokens
    for at in range(clause.at, min(clause.to + 2, len(tokens))):
        mark = tokens[at].text
        opens = mark in _MARKS and not tokens[at].glued and at + 1 < len(tokens)
        if opens and tokens[at + 1].glued:
            ends = [spot for spot in range(at + 2, len(tokens)) if _closes(tokens, spot, mark)]
            return ends[0] if ends else len(tokens)
    return None


def _closes(tokens: Sequence[Token], at: int, mark: str) -> bool:
    """Whether a mark ends what is quoted; one behind a word is that of "the guys' offer"."""
    if tokens[at].text != mark:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return mark == '"' or after is None or after.kind is not Kind.WORD or not after.glued


def _leads_in(lead: Sequence[Clause], *, quoted: bool) -> bool:
    """ "Read this on blind", "a tweet i saw", "my friend texted" in front of the very words."""
    words = [word for clause in lead for word in clause.norms if word.isalpha()]
    pairs = [*zip(("", *words), words, strict=False)]
    if not OF_A_FIRM.isdisjoint(words) or any(
        (one in ("i", "ive") and two in WRITTEN_BY_ME) or (two == "me" and one != "not")
        for one, two in pairs
    ):
        return False
    if any(two in FORUMS | TEXTS and one in OF_THE_FIRM for one, two in pairs):
        return False
    if not (quoted or not READ_THERE.isdisjoint(words)):
        return False
    if not FORUMS.isdisjoint(words) or any(one in SOME and two in TEXTS for one, two in pairs):
        return True
    says = words[-1:] != [] and words[-1] in TELLS_IN_WORDS
    return quoted and says and any(clause.has(Cue.PERSON) for clause in lead)
