"""Pasted letters: whose offer they make, and where in the message they begin.

A letter speaks of one company's offer, whoever else it names, and it states: nothing in it is a
wish, a question or a floor of the person's. What stands in front of it is theirs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.letters import (
    DECLINING,
    EXTENDS,
    GLADLY,
    HAILS,
    ISSUES,
    OFFERING,
    OPENERS,
    OUTREACH,
    PLEASED,
    REGRETS,
    WE,
    WELCOMES,
)

_LEAST_LINES = 3
_LEAST_LENGTH = 250  # characters of a letter pasted as one line
_LEAST_MARKS = 2
_SURE_LINES = 5  # with a salutation, so many lines are a letter


@dataclass(frozen=True, slots=True)
class Letter:
    """`at`: the token it begins at. `issuer`: the company that makes the offer, where it says."""

    at: int
    issuer: Company | None


def begins_at(tokens: Sequence[Token], marks: Sequence[Mark]) -> int | None:
    """The token at which a pasted letter begins; None where there is none."""
    lines = [0, *(at + 1 for at, token in enumerate(tokens) if token.kind is Kind.LINE)]
    length = tokens[-1].end - tokens[0].start if tokens else 0
    sure = _offers_at(tokens)
    if len(lines) < _LEAST_LINES and length < _LEAST_LENGTH and sure is None:
        return None
    if sure is not None and len(lines) < _LEAST_LINES:
        return _sentence_at(tokens, sure)
    said = [mark.at for mark in marks if mark.cue is Cue.LETTER]
    opened = next((at for at in lines if at < len(tokens) and tokens[at].norm in OPENERS), None)
    if len(said) + (opened is not None) < _LEAST_MARKS and (
        opened is None or len(lines) < _SURE_LINES
    ):
        return None
    hails = opened is not None and tokens[opened].norm in HAILS
    offers = sure is not None and "offer" in [token.norm for token in tokens[sure + 1 : sure + 4]]
    if hails and not (offers or _speaks_for_a_firm(tokens)):
        return None
    # "A template from the internet:" leads to a letter, "From: hr@…" heads one.
    heads = [one for one in said if one in lines or tokens[one].norm != "from"] or said
    first = min([*heads[:1], *([opened] if opened is not None else [])])
    return max(at for at in lines if at <= first)


def _speaks_for_a_firm(tokens: Sequence[Token]) -> bool:
    """ "Here's what we can do … could you tell us": we write to you, or somebody who hires."""
    said = [token.norm for token in tokens if token.kind is Kind.WORD]
    words = set(said)
    return _OUTREACH.stand_in(said) or (
        not words.isdisjoint(("we", "us", "our")) and not words.isdisjoint(("you", "your"))
    )


def _offers_at(tokens: Sequence[Token]) -> int | None:
    """Where "X is delighted to offer you the position" stands, or "we would love to have you"."""
    norms = [token.norm for token in tokens]
    if GLADLY.isdisjoint(norms):
        return None
    for at, norm in enumerate(norms):
        if norm not in PLEASED:
            continue
        extends = any(word in EXTENDS for word in norms[at + 1 : at + 4])
        if extends and set(norms[at + 1 : at + 6]) & {"you", "your", "our"}:
            return at
    return next((at for at in range(len(norms)) if _welcomes(tokens, norms, at)), None)


def _welcomes(tokens: Sequence[Token], norms: Sequence[str], at: int) -> bool:
    """ "Hi Ana, we would love to have you at …", "Luma would love to have you on board": behind a
    salutation it is no reported speech.
    """
    has_you = norms[at] in GLADLY and tuple(norms[at + 1 : at + 4]) in WELCOMES
    front = norms[max(at - 3, 0) : at]
    if not has_you or (WE.isdisjoint(front) and "would" not in front):
        return False
    return norms[_sentence_at(tokens, at)] in OPENERS


def _sentence_at(tokens: Sequence[Token], at: int) -> int:
    """Where the sentence, or the quotation, of token `at` begins."""
    for spot in range(at - 1, -1, -1):
        if tokens[spot].kind is Kind.LINE or tokens[spot].text in '.!?":':
            return spot + 1
    return 0


_OUTREACH, _REGRETS, _OFFERING = Phrases(OUTREACH), Phrases(REGRETS), Phrases(OFFERING)


def _mode_of(letter: Sequence[Clause]) -> Mode:
    """How figures in a letter are meant: offered, unless it looks for people or says no."""
    said = [word for clause in letter for word in clause.norms]
    offers = _OFFERING.stand_in(said)
    if _REGRETS.stand_in(said) and not (offers and DECLINING.isdisjoint(said)):
        return Mode.GONE
    return Mode.MAYBE if _OUTREACH.stand_in(said) and not offers else Mode.OFFERED


def issuer(clauses: Sequence[Clause], at: int) -> Company | None:
    """The company of "on behalf of X", "X is pleased", "join X"; else the one named most."""
    spans = [(clause, span) for clause in clauses for span in clause.companies if span.at >= at]
    issuing = [span for clause, span in spans if _issues(clause, span)]
    named = issuing or [span for _, span in spans]
    guided = [span for span in named if span.company.key is not None] or named
    if not guided:
        return None
    counts = Counter(span.company.key or span.company.name.casefold() for span in guided)
    best = max(counts.values())
    return next(
        span.company
        for span in guided
        if counts[span.company.key or span.company.name.casefold()] == best
    )


def sender(before: Sequence[Clause]) -> Company | None:
    """ "This came from Adobe just now:", of a letter that names no company itself."""
    led = [one for one in before if not one.empty][-_LED:]
    for clause in led:
        for span in clause.companies:
            if clause.words_before(span.at, 1)[:1] in _FROM and not clause.question:
                return span.company
    return _named(led[-1]) if led else None


_LED = 2  # clauses in front of a letter
_FROM = (("from",), ("by",))


def _named(lead: Clause) -> Company | None:
    """ "My Adobe letter says:", "pasting Adobe:"; "I wrote this to Uber:" names who reads it."""
    if lead.question or lead.side is not Side.COMPANY:
        return None
    for span in lead.companies:
        if span.company.same(lead.company) and lead.words_before(span.at, 1) not in _READERS:
            return span.company
    return None


_READERS = (("to",), ("for",), ("with",))


def _issues(clause: Clause, span: CompanySpan) -> bool:
    before = clause.words_before(span.at, 3)
    after = clause.words_after(span.to, 3)
    return any(word in ISSUES for word in (*before, *after))


def settle(clauses: Sequence[Clause], letter: Letter, lead: Clause | None) -> None:
    """Every clause of the letter states the offer of its company; `lead` introduced it."""
    other = lead is not None and (lead.side is Side.OTHER or lead.has(Cue.OTHER))
    employer = _is_of_employer([one for one in clauses if one.at < letter.at and not one.empty])
    offers = _mode_of([clause for clause in clauses if clause.at >= letter.at])
    for clause in clauses:
        if clause.at < letter.at:
            continue
        clause.question = False
        clause.mode = Mode.BEFORE if clause.has(Cue.BEFORE) else offers
        clause.side = Side.HERE if letter.issuer is None else Side.COMPANY
        if letter.issuer is None and employer:
            clause.side = Side.EMPLOYER
        elif other and letter.issuer is None:
            clause.side = Side.OTHER
        clause.company = letter.issuer
        clause.companies = [
            span
            for span in clause.companies
            if letter.issuer is not None and span.company.same(letter.issuer)
        ]


def _is_of_employer(before: Sequence[Clause]) -> bool:
    """ "From my current employer:", "what my present job wrote to all of us:"."""
    return bool(before) and not before[-1].question and before[-1].has(Cue.EMPLOYER)
