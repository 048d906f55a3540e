"""Which part of pay each quantity is: labels and quantities of one sentence, paired at least cost.

A label stands before or behind its amount; commas, other amounts and other labels between them
cost. The cheapest pairing of the whole sentence wins, so that "base 240k bonus 20k" and "240k base
20k bonus" both read as they are meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from negotiation.model.guide import EquityKind
from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.quantities import Money, Percent, Quantity, Schedule, Units
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.clauses import COMPARED, NO_LABELS, SAME, SIGNED
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.periods import WORTH

_ALONE = 60  # the cost of an amount without a label
_TOO_FAR = 58
_MOST = 24  # quantities of one sentence that are paired; more is a table, paired line by line
_ITS_OWN = 30
_LEADS_ON = frozenset("of is are : = at".split())
_FREE = frozenset(
    "is of at in a an the about around roughly approx ca circa like worth valued value was "
    "are be would my target salary annual yearly per year : = ( grant with indicative "
    "currently approximately total to up ter waarde van im wert von valor de por d une valeur l s "
    "rund etwa environ unos unas cerca".split()
)


@dataclass(frozen=True, slots=True)
class Linked:
    """A quantity with the label it goes with."""

    quantity: Money | Percent | Units | Schedule
    clause: Clause
    part: Part | None
    kind: EquityKind | None
    mark: Mark | None = None
    compared: bool = False  # "15k above the 230k": two figures that only lead to another


def link(sentence: Sequence[Clause], tokens: Sequence[Token]) -> list[Linked]:
    """Every quantity of a sentence's clauses with its part."""
    quantities = [
        (quantity, clause)
        for clause in sentence
        for quantity in clause.quantities
        if isinstance(quantity, Money | Percent | Units | Schedule)
    ][:_MOST]
    labels = _labels(sentence)
    apart = _compared([one for one, _ in quantities], tokens)
    pairs = _listed([one for one, _ in quantities], labels, tokens) or _pair(
        [one for one, _ in quantities], labels, tokens, apart
    )
    linked = []
    for (quantity, clause), at in zip(quantities, pairs, strict=True):
        mark = labels[at] if at is not None else None
        part = mark.value if mark is not None and isinstance(mark.value, Part) else None
        linked.append(
            Linked(quantity, clause, part, _kind(sentence, mark), mark, id(quantity) in apart)
        )
    return _shared(linked, tokens)


def _labels(sentence: Sequence[Clause]) -> list[Mark]:
    """The labels in order; "bonus" inside "no bonus" labels nothing."""
    found = []
    for clause in sentence:
        for mark in clause.all(Cue.PART):
            if not (denies(clause, mark) or _as_it_was(clause, mark) or is_no_label(clause, mark)):
                found.append(mark)
    return [mark for at, mark in enumerate(found) if not _said_again(sentence, found, at)]


def _said_again(sentence: Sequence[Clause], labels: Sequence[Mark], at: int) -> bool:
    """ "0.05% of the company in options": one part by two of its names, no figure between."""
    if at == 0 or labels[at - 1].value is not labels[at].value:
        return False
    begin, end = labels[at - 1].to, labels[at].at
    return not any(
        begin <= quantity.at < end for clause in sentence for quantity in clause.quantities
    )


def is_no_label(clause: Clause, mark: Mark) -> bool:
    """No label: "would make me sign on the spot", "our base model", "4 refresh days"."""
    nouns = NO_LABELS.get(clause.norm(mark.to - 1), frozenset())
    if clause.norm(mark.to) in nouns:
        return True
    said = [clause.norm(at) for at in range(mark.at, mark.to)]
    after = clause.words_after(mark.to, 1)
    return said == ["sign", "on"] and bool(after) and after[0] in SIGNED


def _as_it_was(clause: Clause, mark: Mark) -> bool:
    """ "Equity the same", "but profit share stays"; "equity stays at 230k" labels its figure."""
    if any(quantity.at >= mark.to for quantity in clause.quantities):
        return False
    return any(word in SAME for word in clause.words_after(mark.to, 3))


def denies(clause: Clause, mark: Mark) -> bool:
    """Whether a label is denied: "no bonus", "bonus: none", "no equity or bonus"."""
    before = clause.words_before(mark.at, 6)
    after = clause.words_after(mark.to, 2)
    for word in before:
        if word in _DENY:
            return True
        if word not in _BETWEEN_DENY:
            break
    return (
        bool(after)
        and after[0] in ("none", "no", "nil", "zero", "na")
        and not any(quantity.at >= mark.to for quantity in clause.quantities)
    )


_DENY = frozenset(
    "no not without nor zero kein keine keinen sin sans sem senza geen scrap scratch forget "
    "drop delete remove ignore except strike omit".split()
)
_BETWEEN_DENY = frozenset(
    "annual yearly target that my said told what you i hard about have the a any or and "
    "equity stock bonus rsus rsu sign signing on joining other yet options getting get there "
    "is such an of hay".split()
)


def _kind(sentence: Sequence[Clause], mark: Mark | None) -> EquityKind | None:
    """The kind of equity that the label itself says."""
    if mark is None or mark.value is not Part.EQUITY:
        return None
    for clause in sentence:
        for one in clause.all(Cue.KIND):
            if one.at == mark.at and isinstance(one.value, EquityKind):
                return one.value
    return None


def _compared(quantities: list[Quantity], tokens: Sequence[Token]) -> set[int]:
    """The identities of two figures of which one is told by the other: "15k above the 230k"."""
    found: set[int] = set()
    for one, other in pairwise(quantities):
        between = [token.norm for token in tokens[one.to : other.at]]
        words = [word for word in between if word not in ("the", "my", "their", "than", "first")]
        if between and len(words) == 1 and words[0] in COMPARED and isinstance(other, Money):
            found |= {id(one), id(other)}
    return found


def _listed(
    quantities: list[Quantity], labels: list[Mark], tokens: Sequence[Token]
) -> list[int | None]:
    """ "240k / 300k / 25k (base, RSU, bonus)": a list of figures beside a list of labels."""
    parts = {mark.value for mark in labels}
    if not 1 < len(quantities) == len(labels) == len(parts):
        return []
    figures_first = quantities[-1].to <= labels[0].at
    labels_first = labels[-1].to <= quantities[0].at
    gaps = [tokens[one.to : other.at] for one, other in pairwise(quantities)]
    apart = all(any(token.kind is Kind.SIGN for token in gap) for gap in gaps)
    plain = all(token.kind is Kind.SIGN or token.norm == "and" for gap in gaps for token in gap)
    if not (figures_first or labels_first) or not (apart and plain):
        return []
    return list(range(len(labels)))


def _pair(
    quantities: list[Quantity], labels: list[Mark], tokens: Sequence[Token], apart: set[int]
) -> list[int | None]:
    """For each quantity the index of its label, or None; labels are used once, in order."""

    @cache
    def best(index: int, free: int) -> tuple[int, tuple[int | None, ...]]:
        if index == len(quantities):
            return 0, ()
        cost, rest = best(index + 1, free)
        winner = (cost + _ALONE, (None, *rest))
        for at in range(free, 0 if id(quantities[index]) in apart else len(labels)):
            price = _cost(quantities, index, labels, at, tokens, apart)
            if price >= _TOO_FAR:
                continue
            cost, rest = best(index + 1, at + 1)
            if cost + price < winner[0]:
                winner = (cost + price, (at, *rest))
        return winner

    return list(best(0, 0)[1])


def _cost(
    quantities: list[Quantity],
    index: int,
    labels: list[Mark],
    at: int,
    tokens: Sequence[Token],
    apart: set[int],
) -> int:
    """What stands between a quantity and a label, weighed."""
    quantity, label = quantities[index], labels[at]
    before = label.to <= quantity.at
    taken = 0 if before else _leads_to_next(quantities, index, label, tokens)
    if before:
        start, end = label.to, quantity.at
    elif quantity.to <= label.at:
        start, end = quantity.to, label.at
    else:
        return 0
    cost = 0 if not before else 1
    for spot in range(start, end):
        token = tokens[spot]
        if token.kind is Kind.LINE:
            cost += 6 if before and spot == start else 60
        elif token.text in ",;":
            cost += 14
        elif token.text in "()":
            cost += 3
        elif token.text in "+&/|":
            cost += 10
        elif token.text == "-":
            cost += 2
        elif token.norm in _FREE or token.text in ":=":
            cost += 1
        elif token.norm in ("and", "plus", "but", "und", "y", "et", "en", "och", "oraz"):
            cost += 12
        else:
            cost += 3
    for other in quantities:
        if other is not quantity and start <= other.at < end and id(other) not in apart:
            cost += 18
    for other_label in labels:
        if other_label is not label and start <= other_label.at < end:
            cost += 16
    return cost + taken + _fit(quantity, label)


def _leads_to_next(
    quantities: list[Quantity], index: int, label: Mark, tokens: Sequence[Token]
) -> int:
    """ "68k, share options of £12k": a label with "of" or a colon behind it has its own amount."""
    if index + 1 >= len(quantities) or quantities[index + 1].at <= label.to:
        return 0
    between = [token.norm for token in tokens[label.to : quantities[index + 1].at]]
    return _ITS_OWN if between and set(between) <= _LEADS_ON else 0


def _fit(quantity: Quantity, label: Mark) -> int:
    """How well the kind of quantity goes with the part: a percentage is hardly a base."""
    part = label.value
    match quantity:
        case Percent():
            return {Part.BONUS: 0, Part.EQUITY: 6, Part.EXTRA: 0}.get(_part(part), 40)
        case Units() | Schedule():
            return 0 if part is Part.EQUITY else 60
        case Money():
            if part in (Part.STRIKE, Part.SHARE_VALUE):
                return 0 if quantity.low < 10_000 else 60
            return 0
    return 60


def _part(value: object) -> Part:
    return value if isinstance(value, Part) else Part.EXTRA


def _shared(linked: list[Linked], tokens: Sequence[Token]) -> list[Linked]:
    """A second amount under one label: "sign on 40k in year one, 20k in year two"."""
    found: list[Linked] = []
    for one in linked:
        previous = found[-1] if found else None
        if (
            one.part is None
            and previous is not None
            and previous.part in (Part.SIGN_ON, Part.SIGN_ON_YEAR2)
            and isinstance(one.quantity, Money)
            and _second_year(one, previous, tokens)
        ):
            one = Linked(one.quantity, one.clause, Part.SIGN_ON_YEAR2, None, previous.mark)
        elif one.part is None and previous is not None and _is_value(one, previous, tokens):
            one = Linked(one.quantity, one.clause, Part.EQUITY, previous.kind, previous.mark)
        found.append(one)
    return found


def _is_value(one: Linked, previous: Linked, tokens: Sequence[Token]) -> bool:
    """ "800 RSUs, worth about $96k": what a count is worth is of the same grant."""
    if not isinstance(previous.quantity, Units) or not isinstance(one.quantity, Money):
        return False
    return any(token.norm in WORTH for token in tokens[previous.quantity.to : one.quantity.at])


def _second_year(one: Linked, previous: Linked, tokens: Sequence[Token]) -> bool:
    """Whether an amount is said to come in the second year."""
    between = [token.norm for token in tokens[previous.quantity.to : one.quantity.at]]
    behind = one.clause.words_after(one.quantity.to, 3)
    after = [token.norm for token in tokens[one.quantity.to : one.quantity.to + 4]]
    if "then" in between:
        return True
    said = " ".join(after)
    return any(word in ("second", "zweiten") for word in (*behind, *between)) or any(
        mark in said for mark in ("year 2", "yr 2", "y 2", "year two", "yr 2", "in year two")
    )


def sides_agree(one: Clause, other: Clause) -> bool:
    """Whether two clauses speak of the same side's offer."""
    return one.side is other.side and (
        one.company is other.company
        or (one.company is not None and one.company.same(other.company))
    )


def settled(mode: Mode, side: Side) -> bool:
    """Whether a clause states an offer as it is now."""
    return mode is Mode.OFFERED and side in (Side.HERE, Side.COMPANY, Side.OTHER)
