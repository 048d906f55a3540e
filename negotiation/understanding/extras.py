"""Wishes that no guide prices: vacation, remote days, a title, a review …"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.case import Extra
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.concepts import concept, spread
from negotiation.understanding.dates import Day
from negotiation.understanding.days_meant import wants_days
from negotiation.understanding.quantities import Money
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.clauses import AUX
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import MONTHS, WEEKDAYS
from negotiation.understanding.words.extras import (
    EXTRAS,
    HOPES,
    MORE,
    PARTS_OF_MONTH,
    STARTS,
    WHEN,
    WHO_IS_MADE_TO,
    WITH_A_START,
)

_WANTS = (Cue.WISH, Cue.NEED, Cue.ASK)
_WISHING = frozenset((*_WANTS, Cue.PREFER, Cue.PRIORITY))


@called_by(MORE, cues=_WISHING)
def extras_in(clauses: Sequence[Clause]) -> tuple[tuple[Extra, str], ...]:
    """The wishes a message states, each with its detail as typed ("5 more days")."""
    found: dict[Extra, str] = {}
    ranked = False
    for clause in clauses:
        ranked = _is_ranked(clause, ranked)
        if (start := _start_wished(clause)) is not None:
            found.setdefault(Extra.START_DATE, start)
        wanted = clause.has(*_WANTS) or (ranked and not clause.quantities) or _is_more(clause)
        if clause.question or not wanted or Cue.IF in clause.cues or _is_theirs(clause):
            continue
        words = [
            token.norm
            for token in clause.tokens[clause.at : clause.to]
            if token.kind in (Kind.WORD, Kind.NUMBER)
        ]
        text = spread(words)
        if any(wants_days(clause, when) for when in clause.whens):
            found.setdefault(Extra.VACATION, _detail(clause))
        for extra, line in EXTRAS.items():
            if concept(line).fits(text):
                day = _day(clause) if extra is Extra.START_DATE else ""
                found.setdefault(extra, day or _detail(clause))
    return tuple(found.items())


def _is_theirs(clause: Clause) -> bool:
    """ "We hope you can start on January 18": a letter wishes it, and nobody who got it."""
    words = clause.norms
    return any(
        first in ("we", "they") and second in HOPES and "you" in words[at:]
        for at, (first, second) in enumerate(pairwise(words))
    )


def _day(clause: Clause) -> str:
    """ "On March 3": the day of a start as typed, with no half of it left."""
    for when in clause.whens:
        tokens = clause.tokens[when.at : when.to]
        words = [one.text.capitalize() if one.norm in _NAMED else one.text for one in tokens]
        glued = zip(tokens, words, strict=True)
        return "on" + "".join(
            word if one.glued and at else f" {word}" for at, (one, word) in enumerate(glued)
        )
    return ""


def _is_ranked(clause: Clause, before: bool) -> bool:
    """ "What matters most is base, second the home office": in a row of what matters."""
    if Cue.PRIORITY in clause.cues:
        return clause.has(Cue.PART, Cue.LEVEL) and Cue.NOT not in clause.cues
    return before and clause.norm(clause.at) in _NEXT and Cue.NOT not in clause.cues


def _is_more(clause: Clause) -> bool:
    """ "4 more days of vacation" and no verb: more than there is, so a wish."""
    if MORE.isdisjoint(clause.norms) or clause.has(Cue.THEY, Cue.OFFERS, Cue.NOT):
        return False
    return len(clause.norms) <= _NO_SENTENCE and AUX.isdisjoint(clause.norms)


_NO_SENTENCE = 7  # words


def _start_wished(clause: Clause) -> str | None:
    """ "I would want to start in March" wishes it; "they want me to start" is theirs."""
    wanted = clause.has(*_WANTS, Cue.PREFER) and not clause.has(Cue.IF, Cue.THEY)
    if not wanted or clause.question or STARTS.isdisjoint(clause.norms):
        return None
    words = clause.norms
    verb = next(at for at, word in enumerate(words) if word in STARTS)
    made_to = not WHO_IS_MADE_TO.isdisjoint(words[max(0, verb - 2) : verb])
    if made_to or not _NOT.isdisjoint(words[:verb]):
        return None
    if any(isinstance(when, Day) and when.to <= clause.at + verb for when in clause.whens):
        return _day(clause)  # "Jan 20 would be great to start"
    spot = next((at for at in range(verb + 1, len(words)) if words[at] not in WITH_A_START), verb)
    month = spot + 1
    month += words[month : month + 1] != () and words[month] in PARTS_OF_MONTH
    if words[spot] not in WHEN or month >= len(words) or words[month] not in MONTHS:
        return None
    return " ".join((*words[spot:month], words[month].capitalize()))


_NAMED = MONTHS.keys() | WEEKDAYS.keys()
_NOT = frozenset("not dont doesnt didnt wouldnt never cant cannot wont".split())

_NEXT = frozenset("second secondly then next third followed and also afterwards".split())


def _detail(clause: Clause) -> str:
    """The figure of a wish with the words around it: "5 more vacation days"."""
    tokens = clause.tokens[clause.at : clause.to]
    sums = {
        at - clause.at
        for one in clause.quantities
        if isinstance(one, Money) and one.strong and "and" in clause.words_after(one.to, 2)
        for at in range(one.at, one.to)
    }  # "20k more and a couple of days from home"
    numbers = (at for at, token in enumerate(tokens) if token.kind is Kind.NUMBER)
    first = next((at for at in numbers if at not in sums), None)
    if first is None:
        spelled = [at for at, token in enumerate(tokens) if token.norm in _COUNTS]
        first = spelled[0] if spelled else None
    if first is None:
        return ""
    parts: list[str] = []
    for token in tokens[first : first + 6]:
        if token.kind is Kind.LINE or token.norm in (
            "instead",
            "because",
            "since",
            "tbh",
            "would",
            "please",
        ):
            break
        parts.append(token.text if not parts or token.glued else f" {token.text}")
    return "".join(parts).strip(" ,.;")


_COUNTS = frozenset("one two three four five six seven eight ten".split())
