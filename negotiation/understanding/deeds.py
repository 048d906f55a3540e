"""What the person says they did, told apart from everything else a sentence may be about.

A deed is a verb of work in the past with the person, their team or nobody in front of it, and what
was done behind it. Nothing in such a clause is pay, and no company in it makes an offer.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.floors import has_sum_at
from negotiation.understanding.labels import is_no_label
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode
from negotiation.understanding.quantities import Money, Percent, Schedule
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.clauses import AND, ARRIVALS, DENIED, LETTERS, POSTS, ROUNDS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import (
    CHANGES,
    DEALINGS,
    DID,
    EVERYDAY,
    GOT,
    GOT_SO,
    HEADS,
    MANY,
    NO_DEEDS,
    NOT_MINE,
    NOT_OBJECTS,
    OF_THE_DAY,
    PASTIMES,
    PRIVATE,
    REST,
    SALES,
    SOLD,
    SOMEBODY_ABOVE,
    TAKEN_ON,
    THINGS,
    VERBS,
    WE,
    WHOSE_OWN,
    WORKED_ON,
)
from negotiation.understanding.words.people import SELF

_LEAST_WORDS = 3
_FAR = 9  # words in front of the verb of a deed
_FURTHER = 14  # words behind "got": "our cloud spend from 90k a month down to 35k"
_LEAST_OBJECT = 2
_UP_TO = frozenset("until till til".split())  # "extended until 18 December"
# Without one of these no clause tells a deed.
TELLING = VERBS | GOT | CHANGES | {"up", "down", "did"}
PAY = (Part.BASE, Part.SIGN_ON, Part.BONUS, Part.EQUITY, Part.TOTAL, Part.FLOOR)


def tells(clause: Clause) -> bool:
    """Whether a clause opens with something done by the person or their team.

    "We cut the GPU bill by 400k" does; "they cut my base by 10k", "raised it to 245k" and "I
    started looking in March" do not.
    """
    if clause.question or Cue.IF in clause.cues or TELLING.isdisjoint(clause.norms):
        return False
    if any(isinstance(one, Schedule) for one in clause.quantities):
        return False  # "released 40 percent, 30 percent, 20 percent, 10 percent"
    if Cue.CORRECTION in clause.cues and not clause.quantities:
        return False  # "i made a mistake earlier"
    if _in_a_round(clause) or _brings_an_offer(clause):
        return False
    if any(mark.value in PAY and not is_no_label(clause, mark) for mark in clause.all(Cue.PART)):
        return False
    spots = [
        at
        for at in range(clause.at, clause.to)
        if clause.tokens[at].kind in (Kind.WORD, Kind.NUMBER)
    ]
    words = [clause.tokens[at].norm for at in spots]
    if _changes(words, clause):
        return True
    spot = next((at for at in range(min(_FAR, len(words))) if _is_deed(words, at)), None)
    if spot is None and not clause.has(Cue.OFFERS, Cue.OFFER, Cue.EARN):
        spot = _one_more(words)
    if spot is None:
        return False
    head, rest = words[:spot], words[spot + 1 :]
    if words[spot] in TAKEN_ON and rest[:1] in _BY and not _was_years_ago(clause):
        return False  # "hired by Stripe"
    ends = any(mark.at <= spots[spot] < mark.to for mark in clause.all(Cue.GONE))
    if ends and (words[spot] != "closed" or not POSTS.isdisjoint(rest)):
        return False  # "I turned down 230k", "we closed the role"; "we closed 2.4m in contracts"
    if words[spot] in GOT and _moves_pay(clause):
        return False  # "I got them up to 242k"
    if _dealt_with(clause, spots[spot]) or _pushed_for_pay(clause, spots[spot]):
        return False
    if len(rest) < _LEAST_OBJECT or rest[0] in NOT_OBJECTS | _UP_TO or _is_offer(rest):
        return False
    taken_up = _took_mine(head, rest)  # "3 teams moved to my harness"
    if not taken_up and _is_everyday(words[spot], rest, clause):
        return False
    if _earned_or_left(words[spot], rest):
        return False
    mine = taken_up or _mine(head)
    if not mine or _by_somebody(clause, spots[spot]) or is_sale(words[spot : spot + 2]):
        return False
    return any(word in WE for word in head) or not _moves_an_offer(clause, rest)


def _dealt_with(clause: Clause, verb: int) -> bool:
    """ "I pushed Runway once": what one does to a company, and to nothing of theirs, is no work."""
    firm = next((one for one in clause.companies if one.at == verb + 1), None)
    return firm is not None and (firm.to >= clause.to or clause.norm(firm.to) in DEALINGS)


def _pushed_for_pay(clause: Clause, verb: int) -> bool:
    """ "I pushed for 260k", with this verb."""
    return any(
        mark.at <= verb < mark.to and is_push_for_pay(clause, mark) for mark in clause.all(Cue.ASK)
    )


def is_push_for_pay(clause: Clause, mark: Mark) -> bool:
    """ "Pushed for 260k"; "pushed for an error budget", "pushed for a 260k budget" are work."""
    things = {one.at for one in clause.all(Cue.TOPIC)}
    return has_sum_at(clause, mark.to) and not any(one.to in things for one in clause.quantities)


def _one_more(words: Sequence[str]) -> int | None:
    """ "I look after a pipeline of 4M events a day and took its bill from 90k to 35k"."""
    return next(
        (
            at + 1
            for at, word in enumerate(words[:-1])
            if word in AND and words[at + 1] in VERBS and _from_one_to_another(words[at + 2 :])
        ),
        None,
    )


def _in_a_round(clause: Clause) -> bool:
    """ "In the interview I solved the graph problem"; "redesigned the interview loop" is work."""
    return any(
        one in _DURING and the in _A_ROUND and what in ROUNDS
        for one, the, what in zip(clause.norms, clause.norms[1:], clause.norms[2:], strict=False)
    )


def _brings_an_offer(clause: Clause) -> bool:
    """ "Minutes after I closed the laptop there came a signed offer": told for what came, and not
    for what was done meanwhile.
    """
    words = clause.norms
    at = next((at for at, word in enumerate(words) if word in ARRIVALS), None)
    if at is None or not clause.companies:
        return False
    near = words[max(0, at - _NEAR) : at + _NEAR]
    return not (LETTERS.isdisjoint(near) and _OFFERS.isdisjoint(near))


_NEAR = 7  # tokens: "there came, would you believe it, an offer"
_OFFERS = frozenset(("offer", "offers"))


def _was_years_ago(clause: Clause) -> bool:
    """ "Hired by Google in 2019"."""
    return Cue.PAST in clause.cues or any(
        word.isdigit() and len(word) == _YEAR and word[:2] in ("19", "20") for word in clause.norms
    )


_YEAR = 4  # digits
_BY = (["by"], ["at"])
_DURING = frozenset("in during at on for".split())
_A_ROUND = frozenset("the my an a their".split())


def _earned_or_left(verb: str, rest: Sequence[str]) -> bool:
    """ "I made 170k last year", "I've got 5 working days left", "I took the other job": no work."""
    if verb == "took" and not _JOBS.isdisjoint(rest[:4]):
        return not _ELSEWHERE.isdisjoint(rest[:3])
    if verb in GOT:
        return "left" in rest[:5] and not _DAYS.isdisjoint(rest[:5])
    return verb == "made" and rest[0].isdigit() and _SUMS.isdisjoint(rest[2:])


_JOBS = frozenset("job offer position role post one".split())
_ELSEWHERE = frozenset("other another different".split())
_DAYS = frozenset("day days week weeks hour hours".split())
_SUMS = frozenset("in for from with by of on off users customers requests sales revenue".split())


def _is_deed(words: Sequence[str], at: int) -> bool:
    """A verb of work, or "got X running", "got it down from 9 to 2"."""
    word = words[at]
    if word == "lead" and at and words[at - 1] in _LED_BY:
        return False  # "my team lead"
    if word in GOT:
        got = words[at + 2 : at + _FURTHER]
        thing = _OF_SOMEBODY.isdisjoint(words[at + 1 : at + 2])  # "got them to 240 from 220"
        return any(one in GOT_SO for one in got) or (thing and _from_one_to_another(got))
    if word == "did":
        return not DID.isdisjoint(words[at + 1 : at + 5])
    return word in VERBS and word not in NO_DEEDS


def _from_one_to_another(words: Sequence[str]) -> bool:
    """ "To 3 seconds from 20", "from 9 days to 4": a measure that somebody moved."""
    return {"from", "to"} <= set(words) and sum(map(str.isdigit, words)) > 1


_OF_SOMEBODY = frozenset("them him her it me us".split())
_LED_BY = frozenset("team tech the a project".split())


def is_sale(words: Sequence[str]) -> bool:
    """ "Sold my shares": money was made of what one had, and nothing was done at work."""
    return words[0] in SALES and len(words) > 1 and words[1] in SOLD


def _is_offer(rest: Sequence[str]) -> bool:
    """ "Made me an offer", "wrote an offer"; "wrote the offer ranking model" is work."""
    words = [word for word in rest if word not in ("me", "us", "him", "her", "them")]
    if words[:1] in (["an"], ["a"]):
        return words[1:2] in (["offer"], ["counteroffer"], ["proposal"])
    return rest[0] in ("me", "us") or (
        words[:2] in (["the", "offer"],) and len(words) <= _LEAST_OBJECT
    )


def _is_everyday(verb: str, rest: Sequence[str], clause: Clause) -> bool:
    """ "Made it to the final round", "wrote to Google", "took a break", "earned 210k"."""
    if verb == "earned":
        return any(isinstance(one, Money) for one in clause.quantities)
    if verb == "took" and rest[0] in ("a", "some", "my") and rest[1:2] and rest[1] in REST:
        return True
    if verb == "took" and rest[1:2] and rest[1] in _DAYS and "off" in rest[:_FEW_THINGS]:
        return True  # "took 3 days off"
    if verb == "saved" and any(isinstance(one, Money) for one in clause.quantities):
        return rest[0] == "up" or _FOR_A_FIRM.isdisjoint(rest)  # "saved 20k so no rush"
    if verb == "turned" and "down" in rest[:_FEW_THINGS]:
        return True  # "turned Stripe down"
    if not THINGS.isdisjoint(rest[:2]) and len(rest) <= _FEW_THINGS:
        return True
    if not PASTIMES.isdisjoint(rest[:6]) or any(
        one in WHOSE_OWN and two in PRIVATE for one, two in pairwise(rest)
    ):
        return True
    if verb == "made" and rest[-1] == "up" and not _TOLD_OF.isdisjoint(rest):
        return True  # "made the Nvidia offer up"
    if not OF_THE_DAY.get(verb, frozenset()).isdisjoint(rest[:2]):
        return True  # "closed the laptop"
    if rest[0] not in EVERYDAY.get(verb, ()):
        return False
    # "Took it from 9 minutes to 2", "raised it by 12%": a measure that moved.
    return _MEASURED.isdisjoint(rest[1:8])


_FOR_A_FIRM = frozenset(
    "a an per on in by for of from through with using each every monthly yearly annually cost "
    "costs cloud spend the our".split()
)
_FEW_THINGS = 4  # words: "wrote the email ranking service for 3M users" is work
_TOLD_OF = frozenset("offer offers letter number figure story one it".split())
_MEASURED = frozenset("from by production market".split())


def _changes(words: Sequence[str], clause: Clause) -> bool:
    """ "P99 latency went from 2.4s to 0.8s", "conversion up 14%": a measure that moved."""
    if any(isinstance(one, Money) and one.strong for one in clause.quantities):
        return False
    if clause.has(Cue.THEY, Cue.OFFERS, Cue.OFFER, Cue.OTHER, Cue.ANSWER):
        return False
    for at, word in enumerate(words[1:], 1):
        if word in CHANGES and "from" in words[at : at + 3] and "to" in words[at + 2 :]:
            return True
        if word in ("up", "down") and words[at + 1 : at + 2] and words[at + 1].isdigit():
            return any(isinstance(one, Percent) for one in clause.quantities)
    return False


def _mine(head: Sequence[str]) -> bool:
    """Whether the words in front of the verb leave it to the person: the last subject counts."""
    if head[-1:] and head[-1] in SOMEBODY_ABOVE and not _OF_US.isdisjoint(head[-4:-1]):
        return False  # "our lead made the whole thing"
    for word, before in zip(reversed(head), (*reversed(head[:-1]), ""), strict=False):
        if word in NOT_MINE or word in DENIED or before in _OF_OTHERS:
            return False
        if word in WE:
            return True
    return all(word in HEADS or word.isdigit() for word in head)


def _took_mine(head: Sequence[str], rest: Sequence[str]) -> bool:
    """ "3 teams moved their billing onto my design": many, who took up one's own work."""
    many = head[:1] != [] and (head[0].isdigit() or head[0] in MANY)
    whose = next((rest[at + 1] for at, word in enumerate(rest[:-1]) if word == "my"), None)
    return many and head[-1].endswith("s") and whose is not None and whose not in PRIVATE | _TOLD_OF


_OF_US = frozenset("our my the".split())
_OF_OTHERS = frozenset("his her their".split())  # "my boss and his team"


def _by_somebody(clause: Clause, verb: int) -> bool:
    """ "My colleague Tom built it", "my cousin at Adobe negotiated": not "my colleague and I"."""
    persons = [mark for mark in clause.all(Cue.PERSON) if mark.to <= verb]
    return bool(persons) and SELF.isdisjoint(clause.norms[: verb - clause.at])


@called_by(cues=(Cue.PERSON,))
def done_by_somebody(clauses: Sequence[Clause]) -> bool:
    """Whether a message opens with what somebody else did, and tells nothing else done."""
    first = next((clause for clause in clauses if not clause.empty), None)
    if first is None or first.question or Cue.PERSON not in first.cues:
        return False
    if any(one.mode is Mode.DEED for one in clauses):
        return False
    verb = next((at for at in range(first.at, first.to) if first.norm(at) in VERBS), None)
    return verb is not None and _by_somebody(first, verb)


@called_by(WORKED_ON)
def did_none(clauses: Sequence[Clause]) -> bool:
    """ "I've read every paper on it but never shipped any", "built nothing", and nothing else."""
    if any(one.mode is Mode.DEED and not _denies_work(one) for one in clauses):
        return False
    return any(_denies_work(one) for one in clauses if not one.question)


def _denies_work(clause: Clause) -> bool:
    if clause.has(Cue.IF, Cue.OFFER):
        return False
    return any(
        word in WORKED_ON
        and clause.subject_before(clause.at + at) is not Cue.THEY
        and (
            _is_negated(clause.norms[max(0, at - 3) : at])
            or clause.norms[at + 1 : at + 2] in _NOTHING
        )
        for at, word in enumerate(clause.norms)
    )


def _is_negated(words: Sequence[str]) -> bool:
    """ "Never ever", "haven't really"; not "cut not 210k"."""
    return not DENIED.isdisjoint(words) and not any(word.isdigit() for word in words)


_NOTHING = (("nothing",), ("none",))


def _moves_pay(clause: Clause) -> bool:
    money = [one for one in clause.quantities if isinstance(one, Money)]
    return clause.has(Cue.MOVED) and any(clause.norm(one.at - 1) == "to" for one in money)


def _moves_an_offer(clause: Clause, rest: Sequence[str]) -> bool:
    """ "Raised it to 245k", "moved up to 250k": with nobody in front, their answer."""
    if not clause.has(Cue.MOVED, Cue.OFFERS):
        return False
    return rest[0] in ("it", "to", "up", "the", "my", "their") and any(
        isinstance(one, Money) for one in clause.quantities
    )


def may_be_deed(clauses: Sequence[Clause]) -> bool:
    """Whether a message could be a sentence about one's work, with a verb that no table has."""
    for clause in clauses[:1]:
        if clause.question or Cue.IF in clause.cues or clause.words.counts[-1] <= _LEAST_WORDS:
            return False
        words = [
            token.norm
            for one in clauses
            if one.sentence == clause.sentence
            for token in one.tokens[one.at : one.to]
            if token.kind is Kind.WORD
        ]
        if len(words) <= _LEAST_WORDS:
            return False
        head = next((word for word in words if word not in HEADS and word not in WE), "")
        return head.endswith("ed") and head not in NO_DEEDS
    return False
