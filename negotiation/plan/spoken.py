"""What is written for a mail as one says it: in shorter sentences, and questions one at a time."""

from __future__ import annotations

import re

from negotiation.model.guide import Component, EquityKind
from negotiation.model.phrase import Amount, Phrase
from negotiation.plan.clause import is_past
from negotiation.plan.matter import Matter
from negotiation.plan.moves import bonus_question, equity_question
from negotiation.plan.unpriced import lacks


def spoken_deed(deed: Phrase) -> Phrase:
    """A deed in the sentences in which it is told: "I rewrote the sampler. An image takes …".

    What came of it begins a sentence of its own, and "my team" that stands beside an "I" is "we".
    """
    parts: list[str | Amount] = []
    if any(is_past(found[1]) for found in _AND_DID.finditer(str(deed))):
        return deed  # "so that it runs by itself and trained four people": who did the second?
    for part in deed.parts:
        if isinstance(part, Amount):
            parts.append(part)
            continue
        first, *rest = _SEAM.split(_IT_IS.sub(_its, part))
        parts.append(first + "".join(f". {_begun(piece)}" for piece in rest))
    return Phrase(tuple(parts), deed.claims)


# Where one draws breath: before what came of a deed, and before who else did something.
_SEAM = re.compile(
    r"; (?=[a-z])(?![a-z]+[A-Z])|"
    r",? so (?:that )?(?=(?:it|they|an?|the|each|every|nobody|people|(?!as )[a-z]+s) [a-z])|"
    r",? and (?=(?:each|every|nobody|people|it|they|my team) [a-z])|, and (?=the [a-z]+ [a-z]+)"
)


# As one says it.
_IT_IS = re.compile(r"\b(it|they|there) (is|are|has been|have been)(?= [a-z\d])(?! now$)")


def _its(found: re.Match[str]) -> str:
    verb = {"is": "'s", "are": "'re", "has been": "'s been", "have been": "'ve been"}[found[2]]
    return f"{found[1]}{verb}"


_AND_DID = re.compile(
    r"\bso (?:that )?(?=(?:it|they|an?|the|each|every|[a-z]+s)\b)[^;.]*?,? and ([a-z]+)\b"
)


def _begun(piece: str) -> str:
    if piece.startswith("my team "):
        return f"We {piece.removeprefix('my team ')}"
    return piece[:1].upper() + piece[1:]


def spoken_question(m: Matter) -> Phrase:
    """What is asked about the equity, else the bonus, else the level: as one asks it by phone."""
    equity, offer = equity_question(m), m.numbers.offer
    if not equity:
        return m.line("call q bonus") if bonus_question(m) else m.line("call level")
    kind = m.kind(Component.EQUITY)
    if kind is EquityKind.OPTIONS:
        return m.line("call q options" if "number" in lacks(offer.equity) else "call q exercise")
    vests = offer.equity is not None and offer.equity.schedule is not None
    move = _SPOKEN.get(kind or EquityKind.OTHER, "call q private")
    if kind is EquityKind.RSU and vests:
        move = "call q sold"
    # What is asked about a share that is to be certain is said in no other way.
    return equity if kind is EquityKind.PROFIT_SHARE and _is_wish(equity) else m.line(move)


def _is_wish(question: Phrase) -> bool:
    return bool(question.amounts)


_SPOKEN = {
    EquityKind.PROFIT_SHARE: "call q share",
    EquityKind.PUBLIC_RSU: "call q public",
    EquityKind.RSU: "call q rsu",
    EquityKind.PHANTOM: "call q phantom",
}
