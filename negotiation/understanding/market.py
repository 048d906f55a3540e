"""What is paid in general: an average, a source's figures, what a company is said to pay.

None of it is offered to anybody. "The median there is 245k", "levels.fyi: Stripe 255k" and "Netflix
pays 400k" tell of others' pay; "below the median of 245k" leaves one's own figure one's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.quantities import Money, Quantity
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.market import (
    AGAINST_MARKET,
    ALSO_PAYS,
    AT_FIGURE,
    ATTRIBUTES,
    BEFORE_MARKET,
    GOES_FOR,
    HIRES,
    IS_MARKET,
    JOBS_IN_GENERAL,
    OF_MARKET,
    PAYS,
    TO_ME,
)

# --- The market -----------------------------------------------------------------------------------


def is_of_market(clause: Clause, figure: Quantity) -> bool:
    """ "The median there is 245k", "245k is the average", "below the market's 245k": that of no
    offer; in "230k, which is below market" and "below average at 228k" it is held against it.
    """
    if not isinstance(figure, Money) or not clause.has(Cue.MARKET):
        return False
    marks = clause.all(Cue.MARKET)
    before = [one for one in marks if one.to <= figure.at]
    others = [one for one in clause.quantities if isinstance(one, Money)]
    if before and not any(before[-1].to <= one.at < figure.at for one in others):
        return _leads_to(clause, before[-1], figure)
    behind = next((one for one in marks if one.at >= figure.to), None)
    if behind is None or any(figure.to <= one.at < behind.at for one in others):
        return False
    between = clause.words.norms[figure.to : behind.at]
    definite = "the" in between or "the" in clause.phrase(behind).split()
    labels = {at for mark in clause.all(Cue.PART) for at in range(mark.at, mark.to)}
    rest = [clause.norm(at) for at in range(figure.to, behind.at) if at not in labels]
    return (
        definite and not IS_MARKET.isdisjoint(rest) and (IS_MARKET | BEFORE_MARKET).issuperset(rest)
    )


def _leads_to(clause: Clause, market: Mark, figure: Quantity) -> bool:
    near = [one for one in clause.words_before(market.at, 3) if one not in BEFORE_MARKET]
    if not AGAINST_MARKET.isdisjoint(near[:1]):
        return clause.norm(figure.at - 1) in OF_MARKET - {"at"}
    does = (Cue.ME, Cue.THEY, Cue.HERE, Cue.OFFER)
    return not any(market.to <= mark.at < figure.at for mark in clause.all(*does))


def tells_market(clause: Clause) -> bool:
    """Whether all that a clause tells is the market's, or it opens what is: "the average:"."""
    if Cue.MARKET not in clause.cues:
        return _goes_for(clause)
    money = [one for one in clause.quantities if isinstance(one, Money)]
    if money:
        return all(is_of_market(clause, one) for one in money)
    opens = clause.tokens[clause.to - 1].text in _OPENING
    return opens and not clause.has(Cue.ME, Cue.HERE, Cue.OFFER, Cue.OFFERS)


_OPENING = (":", "=", "(")


def _goes_for(clause: Clause) -> bool:
    """ "Roles like that go for 260k"; "they would go for 245k" is theirs."""
    if not clause.quantities or GOES_FOR.isdisjoint(clause.words.said):
        return False
    for at, (word, after) in enumerate(pairwise(clause.norms)):
        if word in GOES_FOR and after == "for":
            return not JOBS_IN_GENERAL.isdisjoint(clause.norms[:at])
    return False


# --- Sources --------------------------------------------------------------------------------------


def is_source(clause: Clause, joint: str) -> bool:
    """ "Levels.fyi:", "according to glassdoor,": what stands behind it is theirs."""
    if clause.quantities or clause.question or clause.has(Cue.PERSON, Cue.ME, Cue.HERE, Cue.OFFER):
        return False
    if not clause.has(Cue.THIRD) and not (clause.side is Side.THIRD and clause.has(Cue.MARKET)):
        return False
    return joint in (":", "-", "=") or (joint == "," and clause.norm(clause.at) in ATTRIBUTES)


def offers_itself(clause: Clause) -> bool:
    """ "LinkedIn offered me 250k": a source of others' figures that is an employer, too."""
    sources = clause.all(Cue.THIRD)
    to_me = clause.has(Cue.OFFERS, Cue.OFFER) and not TO_ME.isdisjoint(clause.norms)
    named = {span.at for span in clause.companies}
    return to_me and all(mark.at in named for mark in sources)


# --- What a company pays --------------------------------------------------------------------------


@called_by(PAYS, HIRES)
def look_for_hearsay(
    clauses: Sequence[Clause], told: Sequence[str] = (), own: Company | None = None
) -> None:
    """ "Netflix pays 400k", of a company that nobody said to offer anything: others' pay.

    The company of one's own offer pays what it offers, and so does one that was told of before.
    """
    known = [Company(name) for name in told]
    known += [own] if own is not None else []
    before: Clause | None = None
    for clause in clauses:
        goes_on = before is not None and before.sentence == clause.sentence and _lists(clause)
        before = None
        if (_pays(clause) or goes_on) and not _offers(clause.company, clauses, known, own):
            _give_to_others(clause.company, clauses)
            before = clause


def _give_to_others(company: Company | None, clauses: Sequence[Clause]) -> None:
    for clause in clauses:
        if company is not None and company.same(clause.company):
            clause.side, clause.company = Side.THIRD, None


def _pays(clause: Clause) -> bool:
    """ "Netflix pays 400k", "Snap is hiring at 250k"; to "me" it is an offer."""
    if clause.side is not Side.COMPANY or clause.mode not in _TOLD or not clause.quantities:
        return False
    span = clause.companies[0] if clause.companies else None
    if span is None or not TO_ME.isdisjoint(clause.norms):
        return False
    at = span.to
    while clause.norm(at) in ALSO_PAYS:
        at += 1
    hires = clause.norm(at) in HIRES and clause.norm(at + 1) in AT_FIGURE
    return hires or clause.norm(at) in PAYS


def _lists(clause: Clause) -> bool:
    """ "… and Google 350k": one more of a list, by its name and figure alone."""
    if clause.side is not Side.COMPANY or not (clause.companies and clause.quantities):
        return False
    return not clause.has(*_OF_AN_OFFER, Cue.OFFERS, Cue.THEY)


_TOLD = (Mode.OFFERED, Mode.MAYBE)
_OF_AN_OFFER = (
    Cue.ME, Cue.HERE, Cue.OTHER, Cue.OFFER, Cue.WRITTEN, Cue.VERBAL, Cue.LETTER_IN, Cue.RECEIVED,
    Cue.ANSWER, Cue.MOVED, Cue.NOW, Cue.PREFER,
)  # fmt: skip
_ONLY_TOLD = frozenset("i im ive id".split())  # "i read that Nvidia pays 280k"


def _offers(
    company: Company | None,
    clauses: Sequence[Clause],
    known: Sequence[Company],
    own: Company | None,
) -> bool:
    """Whether anything says that a company's figures are an offer to the person."""
    if company is None or any(company.same(one) for one in known):
        return True
    theirs = [one for one in clauses if company.same(one.company)]
    if own is None and all(not one.companies or one in theirs for one in clauses):
        return True  # the only one, and so one's own
    return any(_is_of_an_offer(one) for one in theirs)


def _is_of_an_offer(clause: Clause) -> bool:
    for mark in clause.marks:
        if mark.cue is Cue.ME and clause.norm(mark.at) in _ONLY_TOLD:
            continue
        if mark.cue in _OF_AN_OFFER:
            return True
        if mark.cue is Cue.OFFERS and PAYS.isdisjoint(clause.phrase(mark).split()):
            return True
    return False
