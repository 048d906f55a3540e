"""What the person wrote to them, quoted or pasted: what they ask for in it, and nothing offered."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.letters import Letter
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.letters import MY_TEXTS, SENT, SENT_ON

_TEXTS = SENT | MY_TEXTS
_BEHIND_TEXTS = frozenset((":", '"'))


@called_by(_TEXTS)
def settle_sent(clauses: Sequence[Clause], letter: Letter | None) -> bool:
    """Read what stands behind "I wrote this to Pika:" as the person's; whether there is any."""
    may_lead = not _BEHIND_TEXTS.isdisjoint(message_of(clauses).said)
    leads = (at for at, clause in enumerate(clauses) if may_lead and _leads_in(clause))
    lead = next(leads, None)
    if lead is None:
        return False
    if clauses[lead].mode is Mode.DEED:
        clauses[lead].mode = Mode.OFFERED
    for clause in _behind(clauses, lead, letter):
        clause.question = False
        clause.side, clause.company, clause.companies = Side.HERE, None, []
        told_back = clause.has(Cue.OFFER, Cue.OFFERS) and not clause.has(Cue.WISH, Cue.ASK)
        clause.mode = Mode.OFFERED if told_back and clause.mode is Mode.OFFERED else Mode.ASK
    return True


def _leads_in(clause: Clause) -> bool:
    """ "I wrote this to Pika:", "my reply was:", "here's what I sent her"; no "I said 280k"."""
    if clause.quantities or not _is_followed_by_words(clause):
        return False
    words = [word for word in clause.norms if word.isalpha()]
    for at, word in enumerate(words):
        if word in SENT and "i" in words[max(at - 2, 0) : at]:
            return True
        mine = word in MY_TEXTS and words[max(at - 1, 0) : at] == ["my"]
        if mine and SENT_ON.issuperset(words[at + 1 : at + 2]):
            return True
    return False


def _is_followed_by_words(clause: Clause) -> bool:
    """Whether a colon or a quotation mark stands right behind it."""
    behind = clause.tokens[max(clause.to - 1, 0) : clause.to + 1]
    return any(token.text in _BEHIND_TEXTS for token in behind)


def _behind(clauses: Sequence[Clause], lead: int, letter: Letter | None) -> Sequence[Clause]:
    """The quoted words; the letter that begins there; else the rest of the sentence."""
    rest = clauses[lead + 1 :]
    if letter is not None and letter.at >= clauses[lead].at:
        return rest
    tokens = clauses[lead].tokens
    marks = [at for at in range(clauses[lead].at, len(tokens)) if tokens[at].text == '"']
    if marks and marks[0] <= clauses[lead].to + 1:
        ends = marks[1] if len(marks) > 1 else len(tokens)
        return [clause for clause in rest if clause.at <= ends]
    return [clause for clause in rest if clause.sentence == clauses[lead].sentence]
