"""Where one statement ends and the next begins with no sign between them.

"240k instead of 225k", "they opened at 212k i countered with 240k", "could you note that base is
240k": people leave commas out, and a figure has to stay with its own verb.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from negotiation.understanding.lexicon import Mark
from negotiation.understanding.parsed import Parsed
from negotiation.understanding.quantities import Money, Noise
from negotiation.understanding.tokens import Kind, norm_at
from negotiation.understanding.words.clauses import (
    AGAINST,
    AND,
    ASKED_BEFORE,
    FILLS,
    IN_FRONT_OF_FIRM,
    OBJECT_LEADS,
    OF_FIGURES,
    PAST,
    RELATIVE,
    SAYS_OF_PAY,
    STATEMENT_LEADS,
    TO_MY_ASK,
)
from negotiation.understanding.words.companies import HOUSES
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.heads import HERE_ABROAD, WOULD_HAVE


def seams(parsed: Parsed) -> frozenset[int]:
    """The tokens at which a clause opens although no sign and no "but" says so."""
    sums = [one.at for one in parsed.quantities if not isinstance(one, Noise)]
    if not sums:  # what is set against a figure needs one
        return frozenset(_with_a_past(parsed) | _introduced(parsed))
    apart = _set_against(parsed, sums) | _net_apart(parsed, sums) | _with_a_past(parsed)
    apart |= _answered(parsed, sums) | _asked_before(parsed, sums)
    apart |= _with_its_verb(parsed, sums)
    apart |= _run_on(parsed) | _introduced(parsed) | _against_another(parsed, sums)
    return frozenset(apart | _earned_and_offered(parsed, sums) | _of_somebody(parsed, sums))


def _set_against(parsed: Parsed, sums: Sequence[int]) -> set[int]:
    """Where "240k instead of 225k", "240k compared to 220k" fall in two, the second of the past."""
    tokens = parsed.tokens
    found = set()
    for second in sums[1:]:
        spot = second - 1
        while norm_at(tokens, spot) in ("the", "only", "just"):
            spot -= 1
        if (norm_at(tokens, spot - 1), norm_at(tokens, spot)) in AGAINST:
            found.add(spot - 1)
    return found


def _against_another(parsed: Parsed, sums: Sequence[int]) -> set[int]:
    """ "225k base here against 243k base at Luma", "… against Luma's 243k", "Luma at 243k against
    225k here": two offers, each with whose it is.
    """
    if _VERSUS.isdisjoint(parsed.words.said):
        return set()
    norms, heads = parsed.words.norms, {span.at for span in parsed.companies}
    return {
        at
        for first, second in pairwise(sums)
        for at in range(first + 1, second)
        if norms[at] in _VERSUS
        and (
            not heads.isdisjoint(range(at + 1, second + _TO_ITS_FIRM))
            or ("here" in norms[second : second + _TO_ITS_FIRM] and min(heads, default=at) < at)
        )
    }


_VERSUS = frozenset(("against", "versus"))
_TO_ITS_FIRM = 6  # tokens


def _net_apart(parsed: Parsed, sums: Sequence[int]) -> set[int]:
    """ "£119k which after tax is £6.3k a month", "246k a year so 13k a month in my pocket": what
    is left of the first is another figure.
    """
    if Cue.NET not in parsed.words.cues:
        return set()
    nets = [mark.at for mark in parsed.marks if mark.cue is Cue.NET]
    found = set()
    for first, second in pairwise(sums):
        behind = any(first < net for net in nets)
        leads = (at for at in range(first, second) if parsed.tokens[at].norm in _LEADS_TO_NET)
        if behind and (lead := next(leads, None)) is not None:
            found.add(lead)
    return found


_LEADS_TO_NET = frozenset("which so thats that means meaning leaves leaving making or ie".split())


def _answered(parsed: Parsed, sums: Sequence[int]) -> set[int]:
    """ "I asked for 260 they came back with 245": their answer, with its own figure behind it."""
    if Cue.THEY not in parsed.words.cues:
        return set()
    ends = {one.to for one in parsed.quantities if not isinstance(one, Noise)}
    says = {mark.at for mark in parsed.marks if mark.cue in (Cue.OFFERS, Cue.MOVED)}
    return {
        mark.at
        for mark in parsed.marks
        if mark.cue is Cue.THEY
        and mark.at in ends
        and not says.isdisjoint((mark.at, mark.to))
        and sums[-1] > mark.to
    }


def _asked_before(parsed: Parsed, sums: Sequence[int]) -> set[int]:
    """ "They came back with 238k after i asked for 250k", "238k to my 250k ask": their answer, told
    in front of what was asked.
    """
    if len(sums) < _A_SECOND or Cue.ASK not in parsed.words.cues:
        return set()
    asks = {mark.at for mark in parsed.marks if mark.cue is Cue.ASK}
    ends = {one.at: one.to for one in parsed.quantities}
    told, asked = sums[0], sums[-1]
    norms = parsed.words.norms
    return {
        at
        for at in range(told + 1, asked)
        if (norms[at] in ASKED_BEFORE and not asks.isdisjoint(range(at + 1, min(at + 4, asked))))
        or (norms[at] in TO_MY_ASK and at + 2 == asked and norms[at + 1] == "my"
            and ends[asked] in asks)
    }  # fmt: skip


def _earned_and_offered(parsed: Parsed, sums: Sequence[int]) -> set[int]:
    """ "My salary is 198k and with Runway it will become 221k", "I make 190k now and would get
    220k there", "ik verdien 190k en krijg hier 245k", "240k at Luma and at Cohere 250k": each
    figure has its own side of the "and".
    """
    if len(sums) < _A_SECOND or AND.isdisjoint(parsed.words.said):
        return set()
    earns = not parsed.words.cues.isdisjoint((Cue.EARN, Cue.EMPLOYER))
    norms, heads = parsed.words.norms, {span.at for span in parsed.companies}
    return {
        at
        for first, second in pairwise(sums)
        for at in range(first + 1, second - 1)
        if norms[at] in AND
        and (
            (earns and norms[at + 1 : at + 3] in WOULD_HAVE)
            or (earns and not HERE_ABROAD.isdisjoint(norms[at + 1 : second]))
            or (norms[at + 1] in IN_FRONT_OF_FIRM and at + 2 in heads)
            or (
                norms[at + 1] in ("a", "an", "some")
                and not HOUSES.isdisjoint(norms[at + 2 : second])
            )
        )
    }


def _with_its_verb(parsed: Parsed, sums: Sequence[int]) -> set[int]:
    """ "My wage is 260k and the slice of the profits that they give me is 112k": a part in front of
    its figure, whatever is told of it in between.
    """
    if len(sums) < _A_SECOND or AND.isdisjoint(parsed.words.said):
        return set()
    norms = parsed.words.norms
    labels = {mark.at for mark in parsed.marks if mark.cue is Cue.PART}
    return {
        at
        for first, second in pairwise(sums)
        if norms[second - 1] in _IS and norms[first - 1] in _IS
        for at in range(first + 1, second - 1)
        if norms[at] in AND and not labels.isdisjoint(range(at + 1, at + _TO_ITS_PART))
    }


_IS = frozenset("is are at was".split())
_TO_ITS_PART = 4  # tokens: "and the yearly bonus"


def _of_somebody(parsed: Parsed, sums: Sequence[int]) -> set[int]:
    """ "… ninety thousand over four years my cousin at Deepmind is on one sixty": a story of their
    own, right behind a figure or a word that only fills.
    """
    if len(sums) < _A_SECOND or Cue.PERSON not in parsed.words.cues:
        return set()
    norms, found = parsed.words.norms, set()
    for mark in parsed.marks:
        at = mark.at - 1
        if mark.cue is not Cue.PERSON or at < 1 or norms[at] not in _WHOSE:
            continue
        behind = parsed.taken[at - 1] or at in parsed.words.labels or norms[at - 1] in FILLS
        if behind and sums[0] < at < sums[-1]:
            found.add(at)
    return found


_WHOSE = ("my", "our", "a")


def _with_a_past(parsed: Parsed) -> set[int]:
    """ "240k base and a profit share that was 100k last year": the past is the second part's."""
    tokens = parsed.tokens
    if PAST.isdisjoint(parsed.words.said):
        return set()
    told = {
        mark.at
        for mark in parsed.marks
        if mark.cue is Cue.PART
        and norm_at(tokens, mark.to) in RELATIVE
        and norm_at(tokens, mark.to + 1) in PAST
    }
    return {
        at
        for part in told
        for at in range(part - 1, max(part - 4, -1), -1)
        if norm_at(tokens, at) in AND
    }


def _introduced(parsed: Parsed) -> set[int]:
    """ "Could you note that base is 240k", "I should mention we cut it by half": what is told."""
    tokens = parsed.tokens
    if Cue.INTRODUCES not in parsed.words.cues:
        return set()
    return {
        mark.to
        for mark in parsed.marks
        if mark.cue is Cue.INTRODUCES and mark.to < len(tokens) and tokens[mark.to].kind in _WORDY
    }


_WORDY = (Kind.WORD, Kind.NUMBER)


# --- Without a comma ------------------------------------------------------------------------------


def _run_on(parsed: Parsed) -> set[int]:
    """ "They opened at 212k i countered with 240k", "219k base want to land at 240k": a verb right
    behind a figure, with a figure of its own.

    "The 240k i asked for became 230k" runs on: its verb is of the figure in front.
    """
    if len(parsed.quantities) < _A_SECOND:
        return set()
    money = [one for one in parsed.quantities if isinstance(one, Money)]
    if len(money) < _A_SECOND:
        return set()
    places = _Places(parsed)
    spots = {
        places.behind(one)
        for one in money[:-1]
        if norm_at(parsed.tokens, one.at - 1) not in _NO_VERB_BEHIND
    }
    return {
        spot
        for spot in spots
        if any(places.reaches_figure(verb) for verb in places.verbs_behind(spot))
    }


_A_SECOND = 2
_NO_VERB_BEHIND = RELATIVE | OF_FIGURES


class _Places:
    """What begins where in a text: each figure asks for what is behind it."""

    def __init__(self, parsed: Parsed) -> None:
        self._parsed = parsed
        self._marks: dict[int, list[Mark]] = {}
        for mark in parsed.marks:
            self._marks.setdefault(mark.at, []).append(mark)
        self._ends = {m.at: m.to for m in parsed.marks if m.cue in (Cue.PART, Cue.CTC)}
        self._labels = {m.at: m.to for m in parsed.marks if m.cue is Cue.PART}
        self._names = {span.at: span.to for span in parsed.companies}
        self._begins = {one.at for one in parsed.quantities if isinstance(one, Money)}
        self._behind: dict[int, int] = {}  # where figures that stand in a row end together

    def behind(self, money: Money) -> int:
        """Where a figure ends with all that belongs to it: its period, its label, whose it is."""
        spot, tokens = money.to, self._parsed.tokens
        passed: list[int] = []
        while spot < len(tokens):
            if spot in self._behind:
                spot = self._behind[spot]
                break
            passed.append(spot)
            if tokens[spot].norm == "at" and spot + 1 in self._names:
                spot = self._names[spot + 1]
            elif spot in self._ends:
                spot = self._ends[spot]
            elif self._parsed.taken[spot] or tokens[spot].norm in OF_FIGURES:
                spot += 1
            else:
                break
        self._behind.update(dict.fromkeys(passed, spot))
        return spot

    def verbs_behind(self, spot: int) -> Iterator[int]:
        """Where the verbs end that a statement opening at `spot` may have."""
        tokens, start = self._parsed.tokens, spot
        while norm_at(tokens, start) in STATEMENT_LEADS:
            start += 1
        if norm_at(tokens, start) in ("thats", "theyre", "were", "its"):
            yield start + 1
        opening = self._marks.get(start, ())
        subjects = {mark.to for mark in opening if mark.cue in _SUBJECTS}
        if start in self._names:
            subjects.add(self._names[start])
        subjects |= {_behind_helpers(self._parsed, to) for to in subjects}
        led = [mark for to in subjects for mark in self._marks.get(to, ())]
        yield from (mark.to for mark in led if mark.cue in (*_VERBS, Cue.OFFERS, Cue.OPENED))
        yield from (mark.to for mark in opening if mark.cue in _VERBS)
        for to in subjects:
            if norm_at(tokens, to) in SAYS_OF_PAY:
                yield to + 1
        if norm_at(tokens, spot) in SAYS_OF_PAY:
            yield spot + 1

    def reaches_figure(self, spot: int) -> bool:
        """Whether a figure is the next thing behind a verb, but for a label and small words."""
        while spot not in self._begins:
            if spot in self._labels:
                spot = self._labels[spot]
            elif norm_at(self._parsed.tokens, spot) in OBJECT_LEADS:
                spot += 1
            else:
                return False
        return True


def _behind_helpers(parsed: Parsed, spot: int) -> int:
    """Behind the "are" of "they are offering", the "have just" of "they have just offered"."""
    while norm_at(parsed.tokens, spot) in _HELPERS:
        spot += 1
    return spot


_HELPERS = frozenset("are is was were am have has had would will did just also now only".split())
_SUBJECTS = (Cue.ME, Cue.THEY, Cue.THIRD)
_VERBS = (Cue.WISH, Cue.ASK, Cue.EARN)
