"""What a later clause makes of a figure told before: put right, overtaken, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.record import replace
from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, clause_of, may_correct, takes_back
from negotiation.understanding.labels import denies
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Company, Mention, Mode, Side
from negotiation.understanding.quantities import Money, Noise, Percent
from negotiation.understanding.words.clauses import (
    ANEW,
    ARTICLES,
    DENIED,
    FIGURES,
    FLOOR_THEN,
    FLOORED,
    OFFERED,
    OFFERED_THEN,
    OLD_PAPERS,
    OLD_PAY,
    POINTERS,
    POINTS_TO_LAST,
    RAISED_IT,
    SORRY,
    STRIKES,
    STRIKES_OUT,
    STRIKES_THE,
    SWAPS,
    TELLS_ANEW,
    WAS_OF,
)
from negotiation.understanding.words.cues import Cue


def corrected(mentions: Sequence[Mention], clauses: Sequence[Clause]) -> tuple[Mention, ...]:
    """ "225k base, no wait 245": the figure behind a correction takes the earlier one's place."""
    found = list(mentions)
    if not found or not may_correct(clauses[0]):
        return tuple(found)
    for index, later in enumerate(found):
        clause = clause_of(later, clauses)
        if (
            clause is None
            or later.mode is Mode.DENIED
            or not _is_correction(clause, later, clauses)
        ):
            continue
        for back in range(index - 1, -1, -1):
            earlier = found[back]
            if type(earlier.quantity) is not type(later.quantity):
                continue
            if earlier.side is not later.side or earlier.mode is not Mode.OFFERED:
                continue
            if _is_nought(earlier):  # "24500 0 lol, 245000", "240k, 0 bonus. sorry 245k"
                if earlier.part is None:
                    found[back] = replace(earlier, mode=Mode.DENIED)
                continue
            if _adds_another(clause, earlier):
                break
            if later.part in (None, earlier.part):
                found[index] = replace(
                    later, part=later.part or earlier.part, kind=later.kind or earlier.kind,
                    sure=True,
                )  # fmt: skip
                found[back] = replace(earlier, mode=Mode.DENIED)
            break
    return tuple(found)


def _is_nought(mention: Mention) -> bool:
    return isinstance(mention.quantity, Money) and mention.quantity.low == 0


def _adds_another(clause: Clause, earlier: Mention) -> bool:
    """ "Runway 230k. Oh wait, Luma offered 240k too": one more company's, and the first stands."""
    named = [span.company for span in clause.companies]
    return bool(named) and not named[0].same(earlier.company) and not _TOO.isdisjoint(clause.norms)


_TOO = frozenset("too also aswell".split())


@called_by(cues=(Cue.PART,))
def relabelled(clauses: Sequence[Clause]) -> Part | None:
    """ "Its the profit share", "sorry, I meant equity": of which part the figure told last was.

    "It's base that matters" and "that's a bonus I like" say more than that.
    """
    said = [clause for clause in clauses if not SORRY.issuperset(clause.norms)]
    if len(said) != 1 or said[0].question or said[0].quantities:
        return None
    clause, marks = said[0], said[0].all(Cue.PART)
    label = marks[0] if marks else None
    if label is None or not isinstance(label.value, Part) or denies(clause, label):
        return None
    words = [word for word in clause.norms[: label.at - clause.at] if word.isalpha()]
    while words and words[0] in SORRY:
        words.pop(0)
    pointed = next((head for head in POINTS_TO_LAST if tuple(words[: len(head)]) == head), None)
    if pointed is None or not ARTICLES.issuperset(words[len(pointed) :]):
        return None
    rest = [word for word in clause.norms[label.to - clause.at :] if word.isalpha()]
    return label.value if not rest or (rest[0] == "not" and len(rest) <= _NOT_THE_BASE) else None


_NOT_THE_BASE = 3  # words


def part_told_anew(clauses: Sequence[Clause], clause: Clause) -> Part | None:
    """ "Ignore what I said on the bonus, the letter has 22k": the part that is told anew behind."""
    if TELLS_ANEW.isdisjoint(clause.words.said) or TELLS_ANEW.isdisjoint(clause.norms):
        return None
    parts = [mark.value for mark in clause.all(Cue.PART) if isinstance(mark.value, Part)]
    if len(parts) != 1 or parts[0] not in _TOLD_ANEW or clause.quantities or clause.companies:
        return None
    at = next(index for index, one in enumerate(clauses) if one is clause)
    for after in clauses[at + 1 :]:
        if after.sentence > clause.sentence + 1 or after.parts or after.companies:
            break
        figures = [one for one in after.quantities if isinstance(one, Money | Percent)]
        if figures:
            points = not ANEW.isdisjoint(after.norms)
            return parts[0] if len(figures) == 1 and points and not after.question else None
    return None


def of_an_old_paper(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "That salary belonged to last year's paper. What they pay me is 227k": what is told right
    behind is of that part, and what they pay is the offer's.
    """
    if not mentions or OLD_PAPERS.isdisjoint(clauses[0].words.said):
        return mentions
    found = list(mentions)
    for at, clause in enumerate(clauses):
        part = _part_of_old_paper(clause)
        if part is None:
            continue
        behind = (one for one in clauses[at + 1 :] if one.quantities or one.parts)
        after = next(behind, None)
        if after is None or after.sentence > clause.sentence + 1 or not _goes_on_of(after):
            continue
        for index, one in enumerate(found):
            told = one.mode is Mode.OFFERED and one.side in (Side.HERE, Side.EMPLOYER)
            plain = told and one.part in (None, part) and isinstance(one.quantity, Money | Percent)
            if plain and after.at <= one.quantity.at < after.to:
                found[index] = replace(one, part=part, side=Side.HERE, company=None, sure=True)
                break
    return found


def _part_of_old_paper(clause: Clause) -> Part | None:
    """ "The shares were from last year's paper", "that pay was my old draft's"."""
    if clause.question or clause.quantities or clause.companies:
        return None
    if OLD_PAPERS.isdisjoint(clause.norms):
        return None
    if clause.has(Cue.OFFERS, Cue.EARN) and not OLD_PAY.isdisjoint(clause.norms):
        parts = [Part.BASE]  # "that pay figure"
    else:
        parts = [mark.value for mark in clause.all(Cue.PART) if isinstance(mark.value, Part)]
    was = next((at for at, word in enumerate(clause.norms) if word in WAS_OF), None)
    if was is None or not DENIED.isdisjoint(clause.norms):
        return None
    old = any(word in OLD_PAPERS for word in clause.norms[was:])
    return parts[0] if old and len(parts) == 1 and parts[0] in _TOLD_ANEW else None


def _goes_on_of(clause: Clause) -> bool:
    """Whether it tells the figure anew, and none of what is earned elsewhere."""
    present = clause.has(Cue.EMPLOYER, Cue.NOW, Cue.FLOOR, Cue.WISH, Cue.ASK, Cue.IF)
    elsewhere = len(clause.all(Cue.EARN)) > 1 or clause.companies or clause.question
    return not (present or elsewhere)


_TOLD_ANEW = (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON)


def told_again(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """The figures with the part that was taken back to be told anew right in front of them."""
    if not clauses or TELLS_ANEW.isdisjoint(clauses[0].words.said):
        return mentions
    found = list(mentions)
    for clause in clauses:
        part = part_told_anew(clauses, clause)
        after = (at for at, one in enumerate(found) if one.quantity.at >= clause.to)
        index = next(after, None) if part is not None else None
        if index is None or found[index].part is not None:
            continue
        if found[index].mode is Mode.OFFERED and isinstance(found[index].quantity, Money | Percent):
            found[index] = replace(found[index], part=part, sure=True)
    return found


def struck(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "Cross out the 12, it's 15%", "swap the 240k for 245k": the first is the wrong one.

    What is struck with nothing in its place ("forget the 12k") may be of anything.
    """
    if len(mentions) < _TWO or _STRIKING.isdisjoint(clauses[0].words.said):
        return mentions
    found = list(mentions)
    for index, (wrong, right) in enumerate(pairwise(mentions)):
        plain = wrong.mode is Mode.OFFERED and right.mode in (Mode.OFFERED, Mode.BEFORE)
        plain = plain and wrong.part in (None, Part.STRIKE) and right.part in (None, wrong.part)
        clause, then = clause_of(wrong, clauses), clause_of(right, clauses)
        if not plain or clause is None or then is None or then.sentence > clause.sentence + 1:
            continue
        if clause.question or clause.companies or then.companies or not _strikes(clause, wrong):
            continue
        found[index] = replace(wrong, part=None, mode=Mode.DENIED)
        found[index + 1] = replace(right, part=None, mode=Mode.OFFERED)
    return found


def _strikes(clause: Clause, wrong: Mention) -> bool:
    """Whether the words right in front of a figure strike it out, and nobody but me does."""
    words = clause.words_before(wrong.quantity.at, 3)
    pointed = words[:1] != () and words[0] in _THE
    near, far, *_ = (*words[pointed:], "", "")
    if near == "out":
        struck = far in STRIKES_OUT
    else:
        struck = near in STRIKES or (pointed and near in STRIKES_THE)
    return struck and not clause.has(Cue.THEY, Cue.WISH)


_STRIKING = STRIKES | STRIKES_OUT | STRIKES_THE
_THE = ("the", "that", "my", "those")


def undone(mentions: tuple[Mention, ...], clauses: Sequence[Clause]) -> tuple[Mention, ...]:
    """ "20k signing. Edit: no signing": a part denied behind a correction was never offered."""
    found = list(mentions)
    corrected = False
    for clause in clauses if found and may_correct(clauses[0]) else ():
        corrected = corrected or clause.has(Cue.CORRECTION)
        if corrected and not clause.question and _says_there_is_none(clause):
            told = [one.quantity.at < clause.at for one in found].count(True)
            if told:
                found[told - 1] = replace(found[told - 1], mode=Mode.DENIED)
        for mark in clause.all(Cue.PART) if corrected and not clause.question else ():
            if not denies(clause, mark):
                continue
            for index, one in enumerate(found):
                if one.part is mark.value and one.quantity.at < mark.at:
                    found[index] = replace(one, mode=Mode.DENIED)
    return tuple(found)


def _says_there_is_none(clause: Clause) -> bool:
    """ "There isn't any", "there is none", of what was told right before."""
    words = [word for word in clause.norms if word.isalpha()]
    denied = clause.has(Cue.NOT, Cue.NONE) or any(word in DENIED for word in words)
    exists = any(word in ("there", "theres") for word in words)
    figures = any(not isinstance(one, Noise) for one in clause.quantities)
    bare = not figures and not clause.parts and not clause.companies
    return denied and exists and bare and bool(words) and words[-1] in ("any", "one", "none")


def overtaken(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "They opened at 110k, now they are at 119k": the first is no offer any more."""
    found = _told_anew(_floors_now(_answered(mentions), clauses), clauses)
    found = _raised_since(_floorless(found, clauses), clauses)
    opened = [clause for clause in clauses if clause.has(Cue.OPENED)]
    if not opened:
        return found
    for index, one in enumerate(found):
        begun = any(clause.at <= one.quantity.at < clause.to for clause in opened)
        later = any(
            other.mode is Mode.OFFERED and other.side is one.side and other.part in (None, one.part)
            for other in found[index + 1 :]
        )
        if begun and later and one.mode is Mode.OFFERED:
            found[index] = replace(one, mode=Mode.BEFORE)
    return found


def _answered(mentions: list[Mention]) -> list[Mention]:
    """ "I got 220k, i replied with 245k, today they answered 231k": what came last is the offer."""
    found = list(mentions)
    asks = [index for index, one in enumerate(found) if one.mode is Mode.ASK]
    for asked in asks:
        later = next((at for at in range(asked + 1, len(found)) if _offers_pay(found[at])), None)
        if later is None:
            continue
        answer = found[later]
        for index, one in enumerate(found[:asked]):
            same = one.side is answer.side and answer.part in (None, one.part)
            if not (same and _offers_pay(one)):
                continue
            found[index] = replace(one, mode=Mode.BEFORE)
            found[later] = replace(answer, part=answer.part or one.part, sure=True, moved=True)
            break
    return found


def _floors_now(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "My floor is 230k, last time it was 200k", "my floor was 200k, it is 230k now"."""
    found = list(mentions)
    for index, (first, second) in enumerate(pairwise(mentions), 1):
        if first.mode is not Mode.FLOOR or not _offers_pay(second):
            continue
        clause, then = clause_of(second, clauses), clause_of(first, clauses)
        if clause is None or then is None:
            continue
        if clause is then or clause.companies or clause.has(Cue.OFFERS, Cue.EARN, Cue.PART, Cue.ME):
            continue
        if clause.has(Cue.NOW) and not FLOOR_THEN.isdisjoint(then.norms):
            found[index - 1] = replace(first, mode=Mode.BEFORE)
            found[index] = replace(second, mode=Mode.FLOOR, moved=False)
        elif not FLOOR_THEN.isdisjoint(clause.norms):
            found[index] = replace(second, mode=Mode.BEFORE, side=Side.HERE, company=None)
    return found


def _floorless(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "My minimum was 125k, this time I don't have one": what was the floor is none any more."""
    found = list(mentions)
    for index, one in enumerate(found):
        told = clause_of(one, clauses) if one.mode is Mode.FLOOR else None
        if told is None or FLOORED.isdisjoint(told.norms):
            continue
        later = [
            clause
            for clause in clauses[clauses.index(told) + 1 :]
            if clause.sentence <= told.sentence + 1
        ]
        if any(_has_none_now(clause) for clause in later):
            found[index] = replace(one, mode=Mode.BEFORE)
    return found


def _has_none_now(clause: Clause) -> bool:
    """ "Now I have none", "this time I don't have one", "no such number this time", "forget it"."""
    if clause.quantities or clause.question or clause.companies or clause.has(Cue.OFFER, Cue.OTHER):
        return False
    if clause.has(Cue.FLOOR):
        return any(denies(clause, mark) for mark in clause.all(Cue.FLOOR))
    words = clause.norms
    none = words[-1:] != () and words[-1] in _NO_ONE
    one = not DENIED.isdisjoint(words) and not _SUCH.isdisjoint(words)
    return none or one or words[:1] == ("forget",)


_NO_ONE = frozenset("none keins keine aucun ninguno nessuno nenhum geen".split())
_SUCH = frozenset("one such any that".split())


def _told_anew(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "They had put forward £66k in spring, now £73k": what they offered then is no more."""
    if not clauses or Cue.NOW not in clauses[0].words.cues:
        return mentions
    found = list(mentions)
    for index, later in enumerate(found):
        clause = clause_of(later, clauses)
        if clause is None or not clause.has(Cue.NOW) or later.step:
            continue
        for back in range(index - 1, -1, -1):
            earlier = found[back]
            then = clause_of(earlier, clauses)
            # "They offered 195k at first and are at 205k now": one clause, whose first word is old.
            stands = later.mode is Mode.OFFERED or (later.mode is Mode.BEFORE and then is clause)
            if stands and _was_offered(earlier, then, clause) and _same_pay(earlier, later):
                part = later.part or earlier.part
                found[back] = replace(earlier, mode=Mode.BEFORE)
                found[index] = replace(later, part=part, mode=Mode.OFFERED, sure=True, moved=True)
                break
    return found


def _raised_since(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "219k base. I pushed and they raised it to 225k": what was told before is no more."""
    found = list(mentions)
    for index, later in enumerate(found):
        clause = clause_of(later, clauses) if later.moved and later.mode is Mode.OFFERED else None
        if clause is None or not clause.has(Cue.THEY) or RAISED_IT.isdisjoint(clause.norms):
            continue
        if later.step or later.change:
            continue
        for back in range(index - 1, -1, -1):
            earlier = found[back]
            if clause_of(earlier, clauses) is clause:
                continue  # "they came back with 240 and 265"
            if _offers_pay(earlier) and _same_pay(earlier, later):
                found[back] = replace(earlier, mode=Mode.BEFORE)
                found[index] = replace(later, part=later.part or earlier.part, sure=True)
                break
    return found


def _was_offered(mention: Mention, clause: Clause | None, now: Clause) -> bool:
    """ "They proposed 66k", "last week it was 210k"; "they offer 66k" is how it stands."""
    if clause is None or not isinstance(mention.quantity, Money | Percent):
        return False
    if any(clause is not now or mark.at < mention.quantity.to for mark in clause.all(Cue.NOW)):
        return False
    if mention.mode is Mode.BEFORE:
        return True
    return mention.mode is Mode.OFFERED and not OFFERED_THEN.isdisjoint(clause.norms)


def _same_pay(earlier: Mention, later: Mention) -> bool:
    """Whether two figures are of one offer and one part, and of one size."""
    one, other = earlier.quantity, later.quantity
    if earlier.side is not later.side or later.part not in (None, earlier.part):
        return False
    whose = earlier.company is later.company or (
        earlier.company is not None and earlier.company.same(later.company)
    )
    if isinstance(one, Percent) or isinstance(other, Percent):
        return whose and earlier.part is not None and type(one) is type(other)
    if not (isinstance(one, Money) and isinstance(other, Money)):
        return False
    low, high = sorted(money.in_full for money in (one, other))
    return whose and high <= 2 * low


def _offers_pay(mention: Mention) -> bool:
    return mention.mode is Mode.OFFERED and isinstance(mention.quantity, Money)


def moved_over(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "250k base. Sorry, that is the Runway number": what was told before is theirs."""
    found = list(mentions)
    for clause in clauses:
        company = belongs_to(clause)
        if company is None:
            continue
        for index, one in enumerate(found):
            if one.side is Side.HERE and one.quantity.at < clause.at:
                found[index] = replace(one, side=Side.COMPANY, company=company)
    return found


def belongs_to(clause: Clause) -> Company | None:
    """The company of "that is the Runway number", "those were Runway's figures"."""
    if not clause.companies or clause.quantities or clause.question:
        return None
    span = clause.companies[0]
    head = [clause.norm(at) for at in range(clause.at, span.at)]
    after = clause.words_after(span.to, 2)
    points = any(word in POINTERS for word in head) and _NEGATED.isdisjoint(head)
    made = "what" in head and bool(after) and after[0] in OFFERED
    return span.company if points and (made or any(word in FIGURES for word in after)) else None


@called_by(SWAPS, cues=(Cue.SWAP,))
def turns_round(clause: Clause) -> bool:
    """ "I mixed them up", "swap the bonus and the sign-on": figures told the wrong way round.

    "They swapped my manager" is theirs, "I'd swap base for equity" a wish.
    """
    if clause.question or clause.has(Cue.THEY, Cue.IF):
        return False
    if Cue.SWAP in clause.cues:
        return True
    if len(clause.parts) != _TWO or clause.quantities or SWAPS.isdisjoint(clause.norms):
        return False
    named = clause.all(Cue.PART)
    between = [clause.norm(at) for at in range(named[0].to, named[-1].at)]
    return not _AND.isdisjoint(between) and clause.norm(clause.at) not in _WOULD


_TWO = 2
_AND = frozenset("and & with".split())
_WOULD = frozenset("id would could".split())
_NEGATED = frozenset("not isnt arent wasnt werent".split())


def _is_correction(clause: Clause, later: Mention, clauses: Sequence[Clause]) -> bool:
    mark = clause.find(Cue.CORRECTION)
    if mark is not None and mark.at < later.quantity.at and not _they_make_it(clause, mark):
        return True
    index = clauses.index(clause)
    before = clauses[index - 1] if index else None
    if before is not None and takes_back(before.tokens[before.at : before.to]):
        return True
    return (
        before is not None
        and before.has(Cue.CORRECTION)
        and not before.quantities
        and before.to - before.at <= _SHORTEST
    )


def _they_make_it(clause: Clause, mark: Mark) -> bool:
    """ "In my dreams they make it 245k": what they would do to their figure puts none right."""
    return clause.norm(mark.at) == "make" and clause.subject_before(mark.at) is Cue.THEY


_SHORTEST = 4  # tokens of a clause that only corrects: "to be exact:"
