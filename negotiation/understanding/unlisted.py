"""Names that no guide has: a role's title, and a company that a list begins with."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.facts import Certainty, NameKind, NameSpan
from negotiation.understanding.called import called_by
from negotiation.understanding.lexicon import is_plain
from negotiation.understanding.scan import Scanned
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.answers import GREETINGS, NO, THANKS, YES
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.naming import RANKS
from negotiation.understanding.words.strangers import TRADES
from negotiation.understanding.words.titles import ACTS, COMPOUNDS, HEADS, NOT_MINE, OPENS

_MOST_WORDS = 4


@called_by(HEADS)
def title_in(scanned: Scanned) -> str:
    """ "Acme, tax lawyer, Denver": a role's title that is no role of the guides; "" without one.

    "Their recruiter", "the hiring manager said", "recruiter rang me" name somebody else.
    """
    for at, token in enumerate(scanned.tokens):
        if token.norm in HEADS:
            start = _title_start(scanned, at)
            if start is not None:
                return _words(scanned.tokens[start : at + 1])
    return ""


def _title_start(scanned: Scanned, head: int) -> int | None:
    tokens, known = scanned.tokens, _known(scanned)
    if head in known:
        return None
    if head + 1 < len(tokens) and tokens[head + 1].norm in ACTS:
        return None
    start = head
    while start > 0 and head - start < _MOST_WORDS - 1 and _modifies(tokens[start - 1]):
        if start - 1 in known:
            break
        start -= 1
    if any(token.norm in NOT_MINE for token in tokens[start:head]):
        return None
    return start if _opens(tokens, start, _named(scanned)) else None


def _modifies(token: Token) -> bool:
    return token.kind is Kind.WORD and not is_plain(token.norm) and token.norm not in OPENS


def _opens(tokens: Sequence[Token], start: int, named: frozenset[int]) -> bool:
    """Whether what stands before is the end of a line, a name, or "as a"."""
    before = start - 1
    if norm_at(tokens, before) in ("a", "an", "the"):
        return norm_at(tokens, before - 1) in OPENS
    if before < 0 or before in named or tokens[before].kind in (Kind.SIGN, Kind.LINE):
        return True
    return tokens[before].norm in OPENS


def _known(scanned: Scanned) -> frozenset[int]:
    """Tokens of names, of figures and of dates."""
    taken = (at for at, one in enumerate(scanned.parsed.taken) if one)
    return _named(scanned).union(taken)


def _named(scanned: Scanned) -> frozenset[int]:
    """Tokens of names that are known, and of companies."""
    spans = [(name.start, name.end) for name in scanned.names if _sure(name)]
    spans += [(one.at, one.to) for one in scanned.parsed.companies]
    return frozenset(at for start, end in spans for at in range(start, end))


def _sure(name: NameSpan) -> bool:
    return not name.common and (
        name.certainty is not Certainty.DOUBTFUL or name.kind is NameKind.ROLE
    )


def first_name(scanned: Scanned) -> str:
    """ "Acme Robotics, data scientist, 150k": what a list begins with; "" where it is no name.

    A role behind it is left out: "SAP Softwareentwickler, Walldorf", "Acme data scientist, 150k".
    """
    tokens = scanned.tokens
    if scanned.parsed.words.counts[-1] == len(tokens):
        return ""  # no sign ends a first one
    end = next((at for at, one in enumerate(tokens) if one.kind is not Kind.WORD), len(tokens))
    lead = tokens[:end]
    if not lead or end == len(tokens) or len(lead) > _MOST_WORDS or tokens[end].text not in ",;-\n":
        return ""
    end = _without_role(scanned, end)
    lead = tokens[:end]
    plain = not lead or any(_says_little(one) for one in lead) or lead[-1].norm in HEADS
    return "" if plain or _known(scanned).intersection(range(end)) else _words(lead)


def _without_role(scanned: Scanned, end: int) -> int:
    """Where the name ends that a role stands behind, if one does."""
    roles = (one.start for one in scanned.names if one.kind is NameKind.ROLE and one.end == end)
    start = min(roles, default=end)
    if start == end and scanned.tokens[end - 1].norm.endswith(COMPOUNDS):
        start = end - 1
    while 0 < start < end and scanned.tokens[start - 1].norm in TRADES:
        start -= 1
    return start if scanned.tokens[0].capital else end


def _says_little(token: Token) -> bool:
    words = (GREETINGS, THANKS, YES, NO, LEADS, RANKS)
    return is_plain(token.norm) or any(token.norm in each for each in words)


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)
