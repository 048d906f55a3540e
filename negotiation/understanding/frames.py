"""Side and mode of every clause, clause by clause, and what the clauses beside one change.

Whose a clause speaks of is decided in `sides`, by a head of its figure in `heads`, how it is meant
in `modes`.
"""

from __future__ import annotations

from itertools import pairwise

from negotiation.understanding.anew import tell_anew
from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.floors_told import floors_refused
from negotiation.understanding.heads import heads_next, side_by_head
from negotiation.understanding.leaving import loses_there
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.modes import mode_of
from negotiation.understanding.no_offers import ended_by_head, no_offers, said_of_all, unanswered
from negotiation.understanding.others_pay import (
    goes_on_with,
    holds_that,
    is_me_too,
    is_mere_person,
    lists_on,
    names_more,
    of_their_friend,
)
from negotiation.understanding.owners import disown
from negotiation.understanding.present_job import (
    asks_for_a_rise,
    gets_a_rise,
    goes_on_at_work,
    is_there,
    keeps_me_on,
    tells_where_i_am,
)
from negotiation.understanding.quantities import Money
from negotiation.understanding.relations import Relation, relation
from negotiation.understanding.sides import (
    PAID,
    Running,
    carry_on,
    comes_back,
    gains,
    is_back,
    lists_my_own,
    settle_side,
)
from negotiation.understanding.words.clauses import (
    AGAINST,
    BUT,
    POINTS_BACK,
    REPLIES,
    TELLS_ANEW,
    THIS_TIME,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.heads import NEXT_HEADS

# A clause with one of these says itself whose it is and how it is meant.
_GOVERNS = frozenset((
    Cue.THIRD, Cue.MARKET, Cue.TOPIC, Cue.EMPLOYER, Cue.EARN, Cue.FLOOR, Cue.WISH, Cue.ASK, Cue.CAP,
    Cue.OFFERS, Cue.THEY, Cue.ME, Cue.POSTED, Cue.HERE, Cue.OTHER, Cue.IF, Cue.NEED, Cue.MOVED,
    Cue.GONE,
))  # fmt: skip
_GOVERNS_AFTER_DEED = frozenset((
    Cue.EARN, Cue.FLOOR, Cue.WISH, Cue.ASK, Cue.CAP, Cue.OFFERS, Cue.OFFER, Cue.HERE, Cue.OTHER,
))  # fmt: skip
_CARRIED = (Mode.DEED, Mode.WISHED, Mode.ASKED, Mode.GONE, Mode.POSTED, Mode.MAYBE, Mode.ASK)
_IS_SIGN = (":", "=")
_AGAINST = frozenset(first for first, _ in AGAINST)
_AFTER_COLON = (Mode.FLOOR, Mode.CAP)  # "I do have a floor: 238k base"


def frame(clauses: list[Clause]) -> None:
    """Fill in side, company and mode of every clause, in order."""
    message = message_of(clauses)
    contrasts = not NEXT_HEADS.isdisjoint(message.said) and any(map(heads_next, clauses))
    walk = _Walk(contrasts=contrasts)
    for clause in clauses:
        walk.take(clause)
    spoken = [clause for clause in clauses if not (clause.empty or clause.quoted)]
    if spoken:
        no_offers(spoken, message)
        floors_refused(spoken, message)
        unanswered(spoken, message)
        disown(spoken)
        ended_by_head(spoken, message)
        said_of_all(spoken, message)
        if not TELLS_ANEW.isdisjoint(message.said):
            tell_anew(spoken)


class _Walk:
    """What the clauses so far leave for the next one; `contrasts`: one offer is set against it."""

    def __init__(self, *, contrasts: bool) -> None:
        self._running = Running()
        self._before: Clause | None = None
        self._listed = self._friends = False  # the last clause lists on, is about a friend's pay
        self._headed = False  # and belongs to what a colon opened: "the original offer: …"
        self._works = False  # what was told last is of the present job
        self._aside = False  # and the clause before only says so: "where I work"
        self._contrasts = contrasts

    def take(self, clause: Clause) -> None:
        """Whose the next clause is, and how it is meant."""
        before = self._before if self._is_same(clause) else None  # of the same sentence
        running = self._running
        if running.gone and (is_back(clause) or (before is None and comes_back(clause))):
            self._take_up()
        elif running.gone and before is None:
            running.company, running.other, running.gone = running.own, False, False
        if clause.quoted:
            clause.side = Side.THIRD
            self._pass(clause)
        elif clause.empty:
            _pass_on(clause, before, running)
            self._pass(clause)
        else:
            self._frame(clause, before)
            self._before = clause

    def _take_up(self) -> None:
        """ "Last year Apple said no. This week they made me an offer": that is another time."""
        self._running.gone = False
        if self._before is not None and self._before.mode is Mode.GONE:
            self._before.mode = Mode.HISTORY

    def _is_same(self, clause: Clause) -> bool:
        before = self._before
        return before is not None and (before.sentence == clause.sentence or is_mere_person(before))

    def _pass(self, clause: Clause) -> None:
        self._before, self._friends, self._listed = clause, False, False

    def _frame(self, clause: Clause, before: Clause | None) -> None:
        mode = mode_of(clause)
        if before is not None and mode is Mode.OFFERED and _counters(clause, before):
            mode = Mode.ASK
        if before is not None and mode is Mode.DEED and goes_on_with(clause, before):
            mode = Mode.OFFERED  # "my cousin had three offers, took Lyft at 210k"
        clause.mode = mode
        governs = self._governs(clause, before)
        if before is not None and names_more(clause, before):
            mode = _as_the_name_before(clause, before, mode)
        points_back = clause.norms[0] in POINTS_BACK
        clause.inherits = before is not None and (not governs or points_back)
        self._settle(clause, before)
        mode = self._as_meant(clause, before, mode)
        clause.mode = mode
        running = self._running
        if Cue.PREFER in clause.cues and clause.side is Side.COMPANY:
            running.own = clause.company
        running.gone = running.gone or (mode is Mode.GONE and clause.company is not running.own)

    def _governs(self, clause: Clause, before: Clause | None) -> bool:
        """Whether the clause says itself whose it is and how it is meant."""
        last = self._before
        self._listed = before is not None and lists_on(
            clause, before, self._listed or self._friends
        )
        self._friends = before is not None and of_their_friend(clause, before)
        if self._listed or self._friends:
            return False
        if before is not None and before.mode is Mode.ASK and _is_order(clause):
            return False
        deed = last is not None and last.mode is Mode.DEED
        if not clause.cues.isdisjoint(_GOVERNS_AFTER_DEED if deed else _GOVERNS):
            return True
        if last is not None and (deed or _only_topic(last)) and _states_pay(clause):
            return True
        if before is not None and before.side is Side.EMPLOYER and _heads_offer(clause):
            return True
        return any(relation(clause, span) is not Relation.MENTION for span in clause.companies)

    def _settle(self, clause: Clause, before: Clause | None) -> None:
        """Whose the clause is."""
        headed = side_by_head(clause, self._before, contrasts=self._contrasts)
        if headed is Side.EMPLOYER:
            clause.relations.update({span.at: Relation.EMPLOYER for span in clause.companies})
        if self._before is not None and lists_my_own(clause, self._before):
            self._running.company, self._running.other = self._running.own, False
        still = clause.companies or holds_that(clause)
        goes_on = self._listed or (self._friends and still)
        whose = carry_on if goes_on else settle_side
        whose(clause, self._running, self._before if clause.inherits else None)
        named = self._running.named
        for span in clause.companies:
            if not any(span.company.same(one) for one in named):
                named.append(span.company)
        if before is not None and gains(clause, before):
            clause.side, clause.company = before.side, before.company
        if before is not None and is_me_too(before) and clause.norm(clause.at) == "mine":
            clause.side, clause.company = before.side, before.company
            return
        if before is not None and tells_where_i_am(clause, before):
            self._works_at(before)
            clause.side, clause.company = Side.EMPLOYER, None
            self._aside = self._works = True
            return
        if headed is not None:
            clause.side, clause.company = headed, None
        elif before is not None and loses_there(clause, before):
            self._works_at(before)
            clause.side, clause.company = Side.EMPLOYER, None
        elif self._still_at_work(clause, before):
            clause.side, clause.company = Side.EMPLOYER, None
        self._aside = False
        if clause.side is Side.EMPLOYER or clause.companies or clause.quantities:
            self._works = clause.side is Side.EMPLOYER

    def _still_at_work(self, clause: Clause, before: Clause | None) -> bool:
        """Whether a clause goes on about the present job."""
        rises = before is not None and (
            gets_a_rise(clause, before) or asks_for_a_rise(clause, before)
        )
        rises = rises or (before is not None and is_there(clause, before))
        led = before is not None and self._aside and goes_on_at_work(clause)
        return rises or led or (self._works and keeps_me_on(clause))

    def _works_at(self, before: Clause) -> None:
        """The company that a clause ends in is that of the person's job."""
        before.relations[before.companies[-1].at] = Relation.EMPLOYER
        if before.company is not None and before.company.same(before.companies[-1].company):
            before.side, before.company = Side.EMPLOYER, None
            self._running.company = None

    def _as_meant(self, clause: Clause, before: Clause | None, mode: Mode) -> Mode:
        """How the clause is meant beside the one before it."""
        self._headed = _is_of_before(clause, before, go_on=self._headed)
        if not clause.inherits or before is None:
            return mode
        # What was asked ended in between.
        answered = before.question and not clause.question
        if mode is Mode.OFFERED and not answered and _carries(clause, before):
            mode = before.mode
        if before.mode is Mode.DEED:
            mode = Mode.DEED if clause.joint in _AGAINST else mode  # "in 1 s instead of 4"
        return Mode.BEFORE if self._headed and mode is Mode.OFFERED else mode


def _carries(clause: Clause, before: Clause) -> bool:
    """Whether a clause is meant as the one before it."""
    if before.mode in _CARRIED and not _turns(clause, before):
        return True
    return clause.joint in _IS_SIGN and before.mode in _AFTER_COLON


def _counters(clause: Clause, before: Clause) -> bool:
    """ "They offered 230k, countered with 250k": who has offered does not counter, so I did."""
    mark = clause.find(Cue.MOVED)
    opens = mark is not None and mark.at == clause.at and clause.norm(mark.at) == "countered"
    offered = before.mode in (Mode.OFFERED, Mode.BEFORE) and bool(before.quantities)
    return opens and offered and not clause.companies and Cue.THEY not in clause.cues


def _as_the_name_before(clause: Clause, before: Clause, mode: Mode) -> Mode:
    """ "I worked at Google and Meta": the second name is what the first is."""
    found = relation(before, before.companies[-1])
    if found in (Relation.EMPLOYER, Relation.TOOL):
        clause.relations.update({span.at: found for span in clause.companies})
    clause.mode = Mode.DEED if before.mode is Mode.DEED else mode
    return clause.mode


def _pass_on(clause: Clause, before: Clause | None, running: Running) -> None:
    """Signs only: what was spoken of goes on behind them."""
    clause.inherits = before is not None
    carry_on(clause, running, before)
    if before is not None and _carries(clause, before):
        clause.mode = before.mode


def _is_of_before(clause: Clause, before: Clause | None, *, go_on: bool) -> bool:
    """ "The original offer: 240k base, 100k profit share": to the end of what the colon opens."""
    if before is None or clause.has(Cue.NOW, Cue.MOVED) or clause.joint in BUT:
        return False
    opens = clause.joint == ":" and before.mode is Mode.BEFORE and not before.quantities
    return go_on or opens


def _heads_offer(clause: Clause) -> bool:
    """ "Aktuell 190k, Angebot 245k", "mi sueldo actual 190k, la oferta 245k": not of the job."""
    mark = clause.find(Cue.OFFER)
    return mark is not None and bool(clause.quantities) and mark.at <= clause.at + 1


def _only_topic(clause: Clause) -> bool:
    """ "15 yoe, two kids, 248k base": what was spoken of in between is over."""
    return clause.side is Side.THIRD and clause.has(Cue.TOPIC) and not clause.has(Cue.THIRD)


def _turns(clause: Clause, before: Clause) -> bool:
    """ "It is probably best to take it, but: 201k base": a "but" ends what was only supposed or
    wished, and a "now" what was asked for: "I countered 260k, now we're at 239k".
    """
    if before.mode is Mode.ASK:
        return clause.has(Cue.NOW) or _waits(clause)
    if before.mode is Mode.GONE:
        words = pairwise(clause.norms)
        return clause.has(Cue.NOW) or any(pair in THIS_TIME for pair in words)
    if before.mode not in (Mode.MAYBE, Mode.WISHED):
        return False
    return clause.joint in BUT or (before.norm(before.at) in BUT and before.to == before.at + 1)


def _waits(clause: Clause) -> bool:
    """ "I countered 250k, no reply yet, base 235k": what was asked for ends with its answer."""
    return not (clause.quantities or clause.question or REPLIES.isdisjoint(clause.norms))


def _states_pay(clause: Clause) -> bool:
    """ "Managed 14 people, 228k base": behind a deed, pay by its name is pay."""
    return not clause.parts.isdisjoint(PAID) and any(
        isinstance(one, Money) and one.strong for one in clause.quantities
    )


def _is_order(clause: Clause) -> bool:
    """ "That ask feels greedy, put 258k instead": what to ask for, in the tone of an order."""
    orders = ("put", "make", "use", "write", "set", "say", "go", "take", "try")
    return clause.norm(clause.at) in orders and bool(clause.quantities)
