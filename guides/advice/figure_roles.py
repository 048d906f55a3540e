"""The role of each amount in a sentence: what to ask, to accept, the floor, their answer, or none.

The last cue before an amount decides (`cues`), unless what stands beside it knows better
(`role_rules`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from guides.advice import role_rules
from guides.advice.cues import Cue, Event, Heard, find_cues
from guides.advice.found_figure import FoundFigure
from guides.advice.role_rules import Spot
from guides.advice.sentences import Own
from guides.text import beside
from guides.text.spelling import lowered
from negotiation.model.guide import FigureRole, Placeholder

_COLON = re.compile(r":[^.;]*$")
_LISTED = re.compile(r"(?:\b(?:and|or)|[,/(+])\s*$")
_BELOW_LEAVE = re.compile(
    r"\b(?:below|beneath|under|less than) [^.;:]{2,90}?, (?:you (?:should )?|"
    r"i(?:'d| would|'ll| will)? |i have to |then )?"
    r"(?:leave|walk|decline|pass|say no|stop|stay|keep|thank|move on)\b"
    r"|\b(?:below|under) [^.;:,]{2,40}?,? (?:there is |there's )?no deal\b"
)
_AND = frozenset({"and", "/", "+", ","})
_AN_OFFER = re.compile(role_rules.AN_OFFER)
_LIST_GAP = 40  # characters between two figures of one list


class _Mood(NamedTuple):
    """What the cues so far make of the next figure.

    `cued`: some cue spoke; without one only a sentence that is said asks. `rival`: somebody else
    was named.
    """

    role: FigureRole | None = FigureRole.ASK
    cued: bool = False
    rival: bool = False


_SETS = {
    **{Cue(role.value): _Mood(role, cued=True) for role in FigureRole},
    Cue.NONE: _Mood(None, cued=True),
    Cue.IF: _Mood(None, cued=True),
    Cue.RIVAL: _Mood(None, cued=True, rival=True),
    Cue.NAME: _Mood(None, cued=True, rival=True),
}


class _Listener:
    """Follows the cues of a sentence."""

    def __init__(self) -> None:
        self.mood = _Mood()
        self._before_trigger = self._outside = self.mood
        self._named = False  # the cue before was a name

    def hear(self, cue: Cue) -> None:
        """Take a cue in."""
        if cue is Cue.ASIDE:
            self._outside = self.mood
        elif cue is Cue.BACK:
            self.mood = self._outside
        elif cue is Cue.LIST:
            if self._named:
                self.mood = _SETS[Cue.ASK]
        else:
            self._named = cue is Cue.NAME
            self._set(cue)

    def _set(self, cue: Cue) -> None:
        if cue is Cue.KEEP:
            self.mood = self.mood._replace(cued=True)
        elif cue is Cue.CLEAR:
            if not self.mood.rival:
                self.mood = self._before_trigger
        else:
            if cue is Cue.IF:
                self._before_trigger = self.mood._replace(rival=False)
            self.mood = _SETS[cue]


def give_roles(
    text: str,
    brackets: tuple[Placeholder, ...],
    found: list[FoundFigure],
    own: Own,
    *,
    spoken: bool,
) -> None:
    """Set the role of each; none where nothing asks for it, and drop what only repeats."""
    lower = lowered(text)
    events = find_cues(Heard(text, lower, brackets, own, spoken))
    may_do = spoken or " you there" in lower
    leaving = _leaving(text, lower)
    listener = _Listener()
    listing = False
    done = 0
    for entry in found:
        gap = lower[done : entry.start]
        entry.led = len(gap) < _LIST_GAP or _LISTED.search(gap) is not None
        done = max(entry.label_end, entry.end)
        entry.led |= _hear_up_to(entry.start, events, listener)
        role, cued, rival = listener.mood
        spot = Spot(entry, lower, role, cued, rival, may_do, leaving)
        role_rules.BOOK.decide(spot)
        if spot.cued is not cued:
            listener.mood = listener.mood._replace(cued=spot.cued)
        listing = _COLON.search(beside.before(lower, entry.start)) is not None or (
            listing and entry.led
        )
        asks = spot.cued or (entry.component is not None and (spoken or listing))
        entry.role = spot.role if asks else None
    _drop_halves_of_offers(lower, found)


def _hear_up_to(start: int, events: list[Event], listener: _Listener) -> bool:
    """Take in the cues before `start`; whether there were any."""
    heard = False
    while events and events[0][0] < start:
        listener.hear(events.pop(0)[1])
        heard = True
    return heard


def _leaving(text: str, lower: str) -> tuple[tuple[int, int], ...]:
    """Where it is said below what to leave."""
    if "," not in text and "no deal" not in lower:
        return ()
    return tuple([match.span() for match in _BELOW_LEAVE.finditer(lower)])


def _drop_halves_of_offers(lower: str, found: list[FoundFigure]) -> None:
    """ "The $195K base and $260K RSU offer" is an offer in both its parts."""
    for first, second in pairwise(found):
        gap = lower[max(first.end, first.label_end) : second.start].strip()
        if gap in _AND and _AN_OFFER.match(lower, second.label_end):
            first.dropped = first.dropped or second.dropped
