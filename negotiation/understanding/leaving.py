"""What leaving one's present job costs, in whatever words: of that job, and of nobody's offer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.record import replace
from negotiation.model.said import Part
from negotiation.understanding.clauses import (
    Clause,
    clause_of,
    message_of,
    sentences_of,
    words_of_clauses,
)
from negotiation.understanding.lost import look_for_what_is_lost
from negotiation.understanding.message import Company, Mention, Mode, Side
from negotiation.understanding.present_job import OFFERED_NOW
from negotiation.understanding.quantities import Money, Quantity
from negotiation.understanding.relations import Relation, relation
from negotiation.understanding.words.clauses import BUT, POINTERS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.leaving import (
    ALREADY_PAID,
    ANYWAY,
    BY_GOING,
    FORFEITS,
    LEAVING,
    LOSING,
    MY_OWN,
    NOTHING_LOST,
    OF_MY_JOB,
    REPAYING,
    STILL_VESTS,
)


def look_for_losses(clauses: Sequence[Clause], own: Company | None) -> None:
    """ "Quitting puts me out 56k", "goodbye 70k Google RSU": a sum, that it is gone, and that one
    goes or whose it is. "Claw back" may be said of the offer as well: whose has to be said there.

    What is kept all the same, or was lost long ago, is no loss and no offer either.
    """
    message = message_of(clauses)
    if not message.figures:
        return
    if not FORFEITS.isdisjoint(message.said):
        look_for_what_is_lost(clauses, own)
    if not _BEGUN.isdisjoint(message.said):
        sentences = sentences_of(clauses)
        for sentence, behind in zip(sentences, [*sentences[1:], []], strict=True):
            figures = [clause for clause in sentence if any(map(_is_sum, clause.quantities))]
            figures = [clause for clause in figures if clause.loses is not False]
            for clause in figures:
                if _still_vests(clause, sentence):
                    clause.loses = True
            # Nor what stands beside a base: there an offer is told.
            if figures and not any(map(_is_of_others, sentence)):
                _look(sentence, figures, behind, own)
    if not ANYWAY.isdisjoint(message.said):
        for clause in clauses:
            if any(_is_kept(clause, one) for one in clause.quantities):
                clause.mode = Mode.DENIED


def _look(
    sentence: Sequence[Clause],
    figures: Sequence[Clause],
    behind: Sequence[Clause],
    own: Company | None,
) -> None:
    if any(clause.quantities for clause in behind):
        behind = []
    words, after = words_of_clauses(sentence), words_of_clauses(behind)
    theirs = _names(sentence, own)
    there = OF_MY_JOB.stand_in(words) or _names_another(sentence, own)
    mine = there or MY_OWN.stand_in(words)
    mine = mine or any(_is_my_own(clause, *MAY_BE_LEFT) for clause in figures)
    goes = LEAVING.stand_in(words)
    said = (words, after)
    over = any(map(ALREADY_PAID.stand_in, said)) and any(map(_is_once, sentence))
    if over or any(map(NOTHING_LOST.stand_in, said)):
        if over or mine or goes:
            _make_mine(sentence, loses=False)
        return
    # "If I leave within a year I lose it" may be said of the offer's own terms.
    bound = not _BOUND.isdisjoint(words)
    terms = bound or (not mine and _lose_it(words))
    # "Currently 165k, plus a 20k bonus in March that I would miss"
    paid = any(one.side is Side.EMPLOYER and one.quantities for one in sentence)
    loses = LOSING.stand_in(words) and (there or paid or ((mine or goes) and not (terms or theirs)))
    loses = loses or (there and REPAYING.stand_in(words) and not (theirs and terms))
    # "I have to pay back my 22k joining bonus if I resign"
    repaid = goes and REPAYING.stand_in(words)
    repaid = repaid and (mine or any(_is_my_own(clause, Part.SIGN_ON) for clause in figures))
    loses = loses or (repaid and not (terms or theirs))
    if not loses and mine and (there or not _lose_it(after)):
        loses = not any(clause.question for clause in behind) and _points_back(after)
    lost = [one for one in figures if len(figures) == 1 or _may_be_lost(one, sentence)]
    if not loses and goes and not (terms or theirs):
        lost = [one for one in figures if not BY_GOING.isdisjoint(one.norms)]
        loses = lost != []
    if loses and ("you" not in words or not _I.isdisjoint(words)):
        _make_mine([one for one in sentence if one in lost or not one.quantities], loses=True)


def _is_my_own(clause: Clause, *parts: Part | None) -> bool:
    """ "My 20k bonus"."""
    return any(
        mark.value in parts and "my" in clause.words_before(mark.at, _NEAR)
        for mark in clause.all(Cue.PART)
    )


_NEAR = 3  # words


def _lose_it(words: Sequence[str]) -> bool:
    return any(two in _IT for two in pairwise(words))


def _points_back(words: Sequence[str]) -> bool:
    """ "If I quit now it's gone": what was told in front of it is."""
    points = not POINTERS.isdisjoint(words) and _BOUND.isdisjoint(words)
    return points and LEAVING.stand_in(words) and LOSING.stand_in(words)


def _still_vests(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """ "55k of stock vests in June at my present place", "my Snap stock still vests until May"."""
    if STILL_VESTS.isdisjoint(clause.words.said) or Part.BASE in clause.parts:
        return False
    if clause.side is Side.COMPANY or (
        clause.has(Cue.OFFERS, Cue.OFFER) and clause.side is not Side.EMPLOYER
    ):
        return False
    at = sentence.index(clause)
    beside = (*sentence[max(at - 1, 0) : at], *sentence[at + 1 : at + 2])
    near = [clause, *(one for one in beside if not one.quantities and not one.question)]
    words = {word for one in near for word in one.norms}
    there = any(one.side is Side.EMPLOYER for one in near)
    return not STILL_VESTS.isdisjoint(words) and (there or words >= _STILL_MINE)


_STILL_MINE = frozenset(("my", "still"))


def _is_kept(clause: Clause, figure: Quantity) -> bool:
    """ "I get that 28k anyway, even if I leave": what was told as lost is not."""
    if clause.question or clause.side not in (Side.HERE, Side.EMPLOYER):
        return False
    if clause.has(Cue.IF) and not _EVEN.issubset(clause.norms):
        return False
    front = clause.words_before(figure.at, _FRONT)
    gets = not (_GETS.isdisjoint(front) or _THAT.isdisjoint(front))
    return gets and not ANYWAY.isdisjoint(clause.words_after(figure.to, _BEHIND))


_EVEN = frozenset(("even", "if"))
_GETS = frozenset("get keep receive have still".split())
_THAT = frozenset("that the my those this".split())
_FRONT, _BEHIND = 4, 6  # words around a figure

_BEGUN = (
    STILL_VESTS | BY_GOING | LOSING.begun | REPAYING.begun | NOTHING_LOST.begun | ALREADY_PAID.begun
)
_IT = (("lose", "it"), ("lose", "that"))
_BOUND = frozenset("within inside first anniversary".split())
_I = frozenset("i im id ill ive my me".split())


def _is_sum(quantity: object) -> bool:
    return isinstance(quantity, Money) and (quantity.strong or quantity.low >= _LEAST)


_LEAST = 1000


def _is_of_others(clause: Clause) -> bool:
    """A friend's, a question, or what an offer says."""
    told = any(clause.subject_before(mark.at) is not Cue.ME for mark in clause.all(Cue.OFFERS))
    told = (told or clause.has(Cue.OFFER)) and clause.side is not Side.EMPLOYER
    meant = bool(clause.quantities) and clause.mode in _MEANT_OTHERWISE
    pay = bool(clause.quantities) and Part.BASE in clause.parts
    return clause.question or clause.quoted or clause.has(Cue.THIRD) or told or meant or pay


def _is_once(clause: Clause) -> bool:
    return not clause.parts.isdisjoint((Part.BONUS, Part.SIGN_ON, Part.EXTRA))


_MEANT_OTHERWISE = (
    Mode.FLOOR, Mode.BEFORE, Mode.POSTED, Mode.CAP, Mode.ASK, Mode.NET, Mode.HISTORY,
)  # fmt: skip


def _names(sentence: Sequence[Clause], own: Company | None) -> bool:
    """Whether one's own offer's company is named; where that is not known, one that may be it."""
    named = [span.company for clause in sentence for span in clause.companies]
    return any(one.key is not None if own is None else own.same(one) for one in named)


def _names_another(sentence: Sequence[Clause], own: Company | None) -> bool:
    named = [span.company for clause in sentence for span in clause.companies]
    return any(one.key is None if own is None else not own.same(one) for one in named)


def _may_be_lost(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """Of several sums: one of a bonus or of stock, or beside the word that says that it is lost."""
    labelled = not clause.parts.isdisjoint((Part.BONUS, Part.EQUITY, Part.EXTRA, Part.FORFEIT))
    if (labelled and clause.joint not in BUT) or LOSING.stand_in(clause.norms):
        return True
    at = sentence.index(clause) + 1
    behind = sentence[at] if at < len(sentence) else None  # "i'd miss it"
    return (
        behind is not None
        and not behind.quantities
        and not POINTERS.isdisjoint(behind.norms)
        and LOSING.stand_in(behind.norms)
    )


def is_pay_beside(clause: Clause, figure: Quantity) -> bool:
    """ "165k + 20k bonus which I would lose": the first is what one is paid, and only what has a
    label is lost; "I'd lose 30k and a 20k bonus" tells of both. So is the first of "I earn 165k
    and would forfeit 20k".
    """
    told = clause.all(Cue.PART)
    if _earned_beside(clause, figure):
        return True
    if any(mark.value is Part.FORFEIT and mark.at < figure.at for mark in told):
        return False
    if LOSING.stand_in(clause.norms[: figure.at - clause.at]) or not _is_sum(figure):
        return False
    behind = next((one for one in clause.quantities if one.at >= figure.to), None)
    if behind is None or not _is_sum(behind):
        return False
    between = {clause.norm(at) for at in range(figure.to, behind.at)}
    now = not _NOW.isdisjoint(between)  # "165k now and 20k in March that I'd lose"
    labelled = any(
        mark.value in (Part.BONUS, Part.EQUITY) and mark.at - behind.to in (0, 1) for mark in told
    )
    apart = not _AND.isdisjoint(between) and between <= _AND | _ARTICLES | _NOW
    return (labelled or now) and apart


def _earned_beside(clause: Clause, figure: Quantity) -> bool:
    """Whether it is said to be earned, and only what stands behind it to be lost."""
    earned = clause.all(Cue.EARN)
    behind = next((one for one in clause.quantities if one.at >= figure.to), None)
    if not earned or earned[0].at > figure.at or behind is None:
        return False
    return LOSING.stand_in(clause.norms[figure.to - clause.at : behind.at - clause.at])


_NOW = frozenset("now today currently presently".split())
_ARTICLES = frozenset("a my the about some".split())


def _make_mine(clauses: Sequence[Clause], *, loses: bool) -> None:
    for clause in clauses:
        if clause.quantities:
            clause.mode, clause.loses = Mode.OFFERED, loses
        elsewhere = clause.companies or clause.side is not Side.HERE
        if (clause.quantities and (elsewhere or not loses)) or clause.side is Side.COMPANY:
            clause.side, clause.company = Side.EMPLOYER, None
        clause.relations.update({span.at: Relation.EMPLOYER for span in clause.companies})


def loses_there(clause: Clause, before: Clause) -> bool:
    """ "Nvidia: 64k unvested would be gone": what one would lose is lost where one works."""
    if Part.FORFEIT not in clause.parts or clause.companies or len(before.companies) != 1:
        return False
    named = relation(before, before.companies[-1]) is Relation.MENTION
    return named and not before.quantities and not before.has(*OFFERED_NOW, Cue.PROCESS)


def summed(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "20k bonus plus 35k of RSUs go up in smoke": what is lost in one sentence is one sum."""
    found: list[Mention] = []
    last: Clause | None = None
    for one in mentions:
        told = clause_of(one, clauses) if one.part is Part.FORFEIT else None
        loses = told is not None and told.loses
        if loses and found and last is not None and told is not None:
            first, more = found[-1].quantity, one.quantity
            if (
                last.sentence == told.sentence
                and isinstance(first, Money)
                and isinstance(more, Money)
                and first.strong
                and more.strong
                and first.high is more.high is None
                and first.currencies == more.currencies
                and not _AND.isdisjoint([token.norm for token in told.tokens[first.to : more.at]])
            ):
                words = f"{first.words} and {more.words}"
                both = replace(first, low=first.low + more.low, to=more.to, words=words)
                found[-1] = replace(found[-1], quantity=both, summed=True)
                continue
        found.append(one)
        last = told if loses else None
    return found


_AND = frozenset("and plus + & und et y".split())
MAY_BE_LEFT = (None, Part.BONUS, Part.EQUITY, Part.EXTRA)
