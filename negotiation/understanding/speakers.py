"""Who speaks at the head of a line: of a pasted chat, "Dana: 228 base" and "me: can you do 240?".

Whoever does is a person and no company, unless some table has the name as one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from negotiation.model.facts import NameKind, NameSpan
from negotiation.model.record import record
from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.heads import EARNED_HEADS, PRESENT_HEADS
from negotiation.understanding.words.names_of_people import GIVEN_NAMES
from negotiation.understanding.words.quoted import MYSELF, SPEAKS_UP

_LONGEST = 3  # words of a speaker: "Priya from HR" has more, and is no head
_STAMP = 8  # signs and numbers of a time of day in front of or behind a name
_TALKS = 3  # words that make of a line more than a figure by its owner


@record(frozen=True, slots=True)
class Turn:
    """A line with its speaker: tokens `at` up to `to` name them, the words end at `end`."""

    at: int
    to: int
    end: int
    mine: bool


def turns_in(tokens: Sequence[Token]) -> tuple[Turn, ...]:
    """The turns of a pasted chat; none where nothing shows that it is one.

    It is one where the person speaks in it, where one speaker has several turns, and where each has
    the name of somebody.
    """
    said = {token.text for token in tokens}
    if said.isdisjoint(_ENDS_HEAD):
        return ()
    turns = list(_turns(tokens))
    if not turns:
        return ()
    named = [tokens[one.at].norm for one in turns if not one.mine]
    talk = any(one.mine and _talks(tokens, one) for one in turns) and bool(named)
    again = len(set(named)) < len(named)
    known = bool(named) and all(name in GIVEN_NAMES for name in named)
    return tuple(turns) if talk or again or known else ()


def speakers_of(turns: Sequence[Turn], names: Sequence[NameSpan]) -> frozenset[int]:
    """The tokens of those who speak and are no company of the guides."""
    named = {
        at
        for name in names
        if name.kind in (NameKind.COMPANY, NameKind.PEER)
        for at in range(name.start, name.end)
    }
    return frozenset(at for one in turns for at in range(one.at, one.to) if at not in named)


def settle_mine(clauses: Sequence[Clause], turns: Sequence[Turn]) -> None:
    """Make what the person answers in such a chat their own words: an ask, and nothing offered.

    What they are paid now is what they answer to that question.
    """
    for before, turn in zip((None, *turns), turns, strict=False):
        if not turn.mine:
            continue
        if before is not None and _asks_for_pay(clauses, before):
            for clause in clauses:
                if turn.to <= clause.at < turn.end and clause.mode is Mode.OFFERED:
                    clause.side, clause.company = Side.EMPLOYER, None
            continue
        for clause in clauses:
            said = turn.to <= clause.at < turn.end and clause.mode is Mode.OFFERED
            if said and clause.side is Side.HERE and clause.quantities and not clause.question:
                clause.mode = Mode.ASK


def _asks_for_pay(clauses: Sequence[Clause], turn: Turn) -> bool:
    """ "What are you on now?", "current comp?"."""
    return any(
        clause.question
        and (
            clause.has(Cue.EARN, Cue.EMPLOYER)
            or not (_YOU.isdisjoint(clause.norms) or _PRESENT.isdisjoint(clause.norms))
        )
        for clause in clauses
        if turn.to <= clause.at < turn.end
    )


_YOU = frozenset("you your youre u ur".split())
_PRESENT = EARNED_HEADS | PRESENT_HEADS
_ENDS_HEAD = frozenset((":", ">"))
_IN_STAMP = frozenset("[](){}<>:.,-|/ am pm uhr".split())


def _turns(tokens: Sequence[Token]) -> Iterator[Turn]:
    starts = [0, *(at + 1 for at, token in enumerate(tokens) if _parts_turns(tokens, at))]
    for start, end in zip(starts, [*starts[1:], len(tokens) + 1], strict=True):
        head = _head(tokens, start)
        if head is not None:
            at, to, behind = head
            mine = tokens[at].norm in MYSELF
            if behind < end - 1:
                yield Turn(at, to, end, mine)


def _parts_turns(tokens: Sequence[Token], at: int) -> bool:
    """Whether a line ends at a token, or a stroke stands apart: "228 base / me: hm"."""
    token = tokens[at]
    if token.kind is Kind.LINE:
        return True
    apart = at + 1 < len(tokens) and not (token.glued or tokens[at + 1].glued)
    return token.text == "/" and apart


def _head(tokens: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    """Where the name at the head of a line begins and ends, and where the words behind it begin."""
    at = _past_stamp(tokens, at)
    to = at
    while to < len(tokens) and tokens[to].kind is Kind.WORD and to - at < _LONGEST:
        to += 1
    if to == at:
        return None
    spot = to
    if spot < len(tokens) and tokens[spot].norm in SPEAKS_UP:
        spot += 1
    elif tokens[to - 1].norm in SPEAKS_UP and to - 1 > at:
        to -= 1
    spot = _past_stamp(tokens, spot, bracket=True)
    mine = to == at + 1 and tokens[at].norm in MYSELF
    if spot >= len(tokens) or tokens[spot].text not in _ENDS_HEAD:
        return None
    if not mine and (to > at + 2 or not tokens[at].norm.isalpha()):
        return None
    return at, to, spot + 1


def _past_stamp(tokens: Sequence[Token], at: int, *, bracket: bool = False) -> int:
    """Behind "[10:41]", "<", and behind the name behind "(recruiter)" and "10:41"."""
    spot = at
    if bracket and spot < len(tokens) and tokens[spot].text in "([":
        while spot < len(tokens) and spot - at < _STAMP and tokens[spot].text not in ")]":
            spot += 1
        return spot + 1
    if bracket:
        return spot
    while spot < len(tokens) and spot - at < _STAMP and _is_stamp(tokens[spot]):
        spot += 1
    return spot


def _is_stamp(token: Token) -> bool:
    return token.kind in (Kind.NUMBER, Kind.SIGN) or token.norm in _IN_STAMP


def _talks(tokens: Sequence[Token], turn: Turn) -> bool:
    """Whether a turn of the person's says something: "me: 225k" in a list of pay does not."""
    spoken = tokens[turn.to : turn.end]
    words = sum(token.kind is Kind.WORD for token in spoken)
    figures = any(token.kind is Kind.NUMBER for token in spoken)
    asks = any(token.text == "?" for token in spoken)
    return asks or words >= _TALKS or (words > 0 and not figures)
