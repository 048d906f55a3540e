"""Levels in a message: the person's own today ("L5 at Google"), or a row's ("L64", "senior")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.case import PeerLevel
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, sentences_of
from negotiation.understanding.message import Side
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.present_job import is_one_of_them
from negotiation.understanding.quantities import Money, Percent
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.levels import (
    I_AM,
    I_AM_IN_TWO,
    NOT_HELD,
    PROMOTED,
    RAISED,
    SO_FAR,
    SOME_TIME_AGO,
    TELLS_IT,
    TELLS_IT_IN_TWO,
    TODAY,
    TODAY_IN_TWO,
    YEARS,
)
from negotiation.understanding.words.naming import RANKS

_LETTERS = frozenset(
    "l ic e p m ict cl sde swe mts pm em t d g s k level grade band tier ml ds se".split()
)
_ROMAN = frozenset("i ii iii iv v".split())
_NOT_NOW = frozenset("left was interviewed pays pay".split())


def _code_at(tokens: Sequence[Token], at: int) -> int | None:
    """Where the level code that begins at token `at` ends: "L5", "IC 4", "SDE II", "E5"."""
    if tokens[at].kind is not Kind.WORD or tokens[at].norm not in _LETTERS or at + 1 >= len(tokens):
        return None
    spot = at + 1 + (tokens[at + 1].text == "-")
    if spot >= len(tokens):
        return None
    after = tokens[spot]
    if after.kind is Kind.NUMBER and after.text.isdigit() and len(after.text) <= 2:
        if (
            len(tokens[at].norm) <= 2
            and not after.glued
            and tokens[at].norm in ("e", "p", "m", "t", "d", "g", "s", "k", "em")
        ):
            return None
        follows = tokens[spot + 1] if spot + 1 < len(tokens) else None
        if follows is not None and follows.glued and follows.kind is Kind.WORD:
            return None  # H100s, E3k
        return spot + 1
    if tokens[at].norm in ("sde", "swe", "level", "grade") and after.norm in _ROMAN:
        return spot + 1
    return None


def _text(tokens: Sequence[Token], at: int, to: int) -> str:
    parts = [tokens[at].text]
    for token in tokens[at + 1 : to]:
        parts.append(token.text if token.glued else f" {token.text}")
    return "".join(parts)


def codes_in(clause: Clause) -> list[tuple[int, int, str]]:
    """Every level code of a clause: its tokens and its text, letters in capitals."""
    if _LETTERS.isdisjoint(clause.norms):
        return []
    found: list[tuple[int, int, str]] = []
    for at, norm in enumerate(clause.norms, clause.at):
        if norm not in _LETTERS or (found and at < found[-1][1]):
            continue
        to = _code_at(clause.tokens, at)
        if to is not None and to <= clause.to:
            found.append((at, to, _text(clause.tokens, at, to).upper()))
    return found


@called_by(_LETTERS)
def own_level(clauses: Sequence[Clause]) -> PeerLevel | None:
    """The person's level today: a code beside an employer's name, said of themselves and now."""
    for index, clause in enumerate(clauses):
        if clause.question or clause.has(Cue.OFFER, Cue.PAST, Cue.IF) or clause.side is Side.THIRD:
            continue
        codes = codes_in(clause)
        if not codes or not _NOT_NOW.isdisjoint(clause.norms) or _of_a_colleague(clause):
            continue
        for at, to, code in codes:
            before = clauses[index - 1] if index else None
            there = _one_of_them(clause, before)
            span = (
                there
                or _beside(clause, at, to)
                or _employer_before(clause, clauses[:index])
                or _in_brackets(clauses[index + 1 : index + 2])
                or _behind_brackets(clause, clauses[index + 1 : index + 3])
            )
            said = clause.has(Cue.ME, Cue.EMPLOYER, Cue.EARN, Cue.NOW) or (
                before is not None
                and before.sentence == clause.sentence
                and (
                    (before.has(Cue.EMPLOYER, Cue.EARN, Cue.NOW) and not before.has(Cue.OFFERS))
                    or (before.has(Cue.LEVEL) and before.has(Cue.ME))
                )
            )
            said = said or there is not None or _works_there(clauses[index + 1 : index + 3], span)
            said = said or (clause.joint == "(" and before is not None and _i_am(before))
            if span is not None and said:
                return PeerLevel(span.company.name, code.replace("LEVEL ", "L"))
    return _held_today(clauses)


def _held_today(clauses: Sequence[Clause]) -> PeerLevel | None:
    """ "Google. L4. since 2023", "day job = Meta, IC6", "over at Microsoft my badge says L64": one
    employer, one level and a word of today, in what is said together.
    """
    short = sum(len(one.norms) for one in clauses) <= _TOGETHER
    for unit in (*([list(clauses)] if short else ()), *sentences_of(clauses)):
        if not _is_of_oneself(unit):
            continue
        companies = {one.company.name: at for at, c in enumerate(unit) for one in c.companies}
        codes = [(at, code) for at, clause in enumerate(unit) for _, _, code in codes_in(clause)]
        if len(companies) != 1 or not codes or any(map(_denies_name, unit)):
            continue
        now = [one for one in codes if len(codes) == 1 or _is_today(unit[one[0]])]
        if len(now) != 1 or not any(_is_today(one) for one in unit):
            continue
        ((name, named),) = companies.items()
        at, code = now[0]
        # "Joined Google as L3, these days L5": where one came is told of the past.
        came = len(codes) > 1 and named != at
        if _is_held(unit[at], code) and (came or named == at or _is_held(unit[named], "")):
            return PeerLevel(name, code.replace("LEVEL ", "L"))
    return None


_TOGETHER = 24  # words and signs of a message that is about one thing


def _denies_name(clause: Clause) -> bool:
    """ "(Not Google)": a house that is not the one."""
    return any(
        "not" in clause.words_before(span.at, 2) or "isnt" in clause.words_before(span.at, 2)
        for span in clause.companies
    )


def _is_of_oneself(unit: Sequence[Clause]) -> bool:
    """Whether nobody else, no pay and no offer is spoken of."""
    return not any(
        clause.question
        or clause.has(
            Cue.IF, Cue.OFFER, Cue.PROCESS, Cue.THIRD, Cue.PERSON, Cue.WRITTEN, Cue.VERBAL
        )
        or any(isinstance(one, Money | Percent) for one in clause.quantities)
        for clause in unit
    )


def _is_held(clause: Clause, code: str) -> bool:
    """Whether a clause is of the person's own today; "L5 here" is said by who is there."""
    words = [word for word in clause.norms if word.isalnum()]
    if not TELLS_IT.isdisjoint(words):
        return True  # "my badge says L64"
    here = bool(code and clause.companies) and words[-1:] == ["here"]
    theirs = clause.has(Cue.THEY) or (clause.has(Cue.HERE) and not here)
    return NOT_HELD.isdisjoint(words) and not theirs and not _of_a_colleague(clause)


def _is_today(clause: Clause) -> bool:
    """ "These days", "since 2023", "4 yrs in the role", "I sit", "bumped up to L6 last month"."""
    words = tuple(word for word in clause.norms if word.isalnum())
    pairs = set(pairwise(words))
    said = set(words)
    lone = TODAY | I_AM | TELLS_IT | PROMOTED | {"since"}
    if not (lone.isdisjoint(said) and pairs.isdisjoint(_IN_TWO)):
        return True
    if not RAISED.isdisjoint(said) and not SOME_TIME_AGO.isdisjoint(pairs):
        return True
    for_years = not YEARS.isdisjoint(said) and not SO_FAR.isdisjoint(said)
    return for_years or (bool(clause.companies) and words[-1:] == ("here",))


_IN_TWO = TODAY_IN_TWO | I_AM_IN_TWO | TELLS_IT_IN_TWO


def _of_a_colleague(clause: Clause) -> bool:
    """ "My manager at Meta is IC6": the level of somebody else there."""
    return any(one == "my" and two in _COLLEAGUES for one, two in pairwise(clause.norms))


_COLLEAGUES = frozenset(
    "manager managers boss lead director skip mentor report reports teammate teammates team vp "
    "interviewer recruiter".split()
)


def _employer_before(clause: Clause, earlier: Sequence[Clause]) -> CompanySpan | None:
    """ "Where i work now, Google, i am an L5", "coming from Meta, E5 there"."""
    mine = clause.has(Cue.ME, Cue.LEVEL) or "there" in clause.norms
    if clause.companies or not mine:
        return None
    same = [one for one in earlier if one.sentence == clause.sentence]
    if not any(one.has(Cue.EMPLOYER, Cue.EARN, Cue.NOW) for one in same):
        return None
    if any(one.has(Cue.OFFERS, Cue.OFFER) for one in same):
        return None
    spans = [span for one in same for span in one.companies]
    return spans[0] if len(spans) == 1 else None


def _one_of_them(clause: Clause, before: Clause | None) -> CompanySpan | None:
    """ "Google guy here, L6": the level of who says so."""
    if before is None or before.sentence != clause.sentence or clause.companies:
        return None
    here = [span for span in before.companies if is_one_of_them(before, span)]
    last = before.words_before(before.to, 1)
    return here[0] if len(here) == 1 and last == ("here",) else None


def _in_brackets(after: Sequence[Clause]) -> CompanySpan | None:
    """ "My current level is L4 (Google)"."""
    named = [one for clause in after if clause.joint == "(" for one in clause.companies]
    return named[0] if len(named) == 1 and after[0].side is Side.EMPLOYER else None


def _behind_brackets(clause: Clause, after: Sequence[Clause]) -> CompanySpan | None:
    """ "Senior SDE (L6) at Amazon at the moment", "staff (E6), currently at Meta", "L6 (senior) at
    Amazon now".
    """
    opens = "(" in [token.text for token in clause.tokens[clause.to - 1 : clause.to + 1]]
    spot = 0 if clause.joint == "(" else 1
    if not (clause.joint == "(" or opens) or len(after) <= spot:
        return None
    behind = after[spot]
    if behind.sentence != clause.sentence or behind.question or behind.quantities:
        return None
    if behind.has(Cue.OFFERS, Cue.OFFER, Cue.PROCESS) or len(behind.companies) != 1:
        return None
    span = behind.companies[0]
    return span if behind.words_before(span.at, 1) in _AT else None


def _i_am(clause: Clause) -> bool:
    """ "I'm a senior engineer (": said of oneself, and of today."""
    present = clause.norms[:1] == ("im",) or clause.norms[:2] == ("i", "am")
    return present and not clause.has(Cue.OFFERS, Cue.PROCESS)


_AT = (("at",), ("with",), ("@",), ("in",), ())


def _works_there(after: Sequence[Clause], span: CompanySpan | None) -> bool:
    """Whether the clause behind a level names where it is held today."""
    return any(
        span in clause.companies and clause.has(Cue.ME, Cue.EMPLOYER, Cue.EARN, Cue.NOW)
        for clause in after
    )


def _beside(clause: Clause, at: int, to: int) -> CompanySpan | None:
    """The company right in front of a code ("Google L5") or behind it ("L5 at Google")."""
    for span in clause.companies:
        if 0 <= at - span.to <= 1:
            return span
        if 0 <= at - span.to <= 4 and all(
            clause.norm(spot) in ("i", "im", "am", "currently", "now", "a", "an", "the", ",")
            for spot in range(span.to, at)
        ):
            return span  # "at Meta I am IC6"
        if _has_me(clause, span.to, at):
            return span
        if 0 <= span.at - to <= 5 and all(
            clause.norm(spot) in ("at", "@", "from", "in", "engineer", "swe", "")
            or clause.norm(spot) in _MY_JOB
            for spot in range(to, span.at)
        ):
            return span
    return None


_MY_JOB = frozenset("my current present job role employer".split())
_HAS = frozenset(
    "has have levels employs classifies counts lists calls rates carries keeps ranks made".split()
)
_HAS_ME = _HAS | frozenset("me at as an a in on today now currently still down".split())


def _has_me(clause: Clause, start: int, at: int) -> bool:
    """ "Google has me as an L4", "Amazon levels me at L6"; "would have me" and "wants me" say what
    they offer.
    """
    words = {clause.norm(spot) for spot in range(start, at)}
    return "me" in words and not words.isdisjoint(_HAS) and words <= _HAS_ME


@called_by(_LETTERS)
def bare_level(clauses: Sequence[Clause]) -> PeerLevel | None:
    """ "Google L5" as the answer to the question for it: nobody needs to say "I am"."""
    for clause in clauses:
        for at, to, code in codes_in(clause):
            span = _beside(clause, at, to)
            if span is not None:
                return PeerLevel(span.company.name, code)
    return None


@called_by(_LETTERS, RANKS)
def row_levels(clauses: Sequence[Clause]) -> tuple[str, ...]:
    """Codes and ranks that may name a row of the guide: none that stands beside a company."""
    found: list[str] = []
    for clause in clauses:
        if clause.question:
            continue
        for at, to, code in codes_in(clause):
            if _beside(clause, at, to) is None:
                found.append(code)
        found += [norm for norm in clause.norms if norm in RANKS]
    return tuple(dict.fromkeys(found))


@called_by(_LETTERS)
def asked_codes(clauses: Sequence[Clause]) -> tuple[str, ...]:
    """The level codes in questions: "what is L64 at Google?"."""
    return tuple(
        dict.fromkeys(
            code for clause in clauses if clause.question for _, _, code in codes_in(clause)
        )
    )
