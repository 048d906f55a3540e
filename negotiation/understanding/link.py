"""Which part of pay each quantity is: labels and quantities of one sentence, paired at least cost.

Which words label something is read in `labels`, how far each stands from an amount in `pairing`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from negotiation.model.guide import EquityKind
from negotiation.model.record import record, replace
from negotiation.model.said import Part
from negotiation.understanding.arrivals import comes_at_the_start, is_paid_once
from negotiation.understanding.clauses import Clause
from negotiation.understanding.contingent import hangs_on_the_year
from negotiation.understanding.costs import costs_in
from negotiation.understanding.labels import heads_in, labels_in, mere_label
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.pairing import is_unit_less, paired, paired_in_order, part_of
from negotiation.understanding.quantities import Money, Percent, Quantity, Schedule, Units
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words.clauses import COMPARED, TARGETED
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.periods import WORTH


@record(frozen=True, slots=True)
class Linked:
    """A quantity with the label it goes with."""

    quantity: Money | Percent | Units | Schedule
    clause: Clause
    part: Part | None
    kind: EquityKind | None
    mark: Mark | None = None
    compared: bool = False  # "15k above the 230k": two figures that only lead to another
    cost: bool = False  # "mortgage 4,200": nobody's pay
    contingent: bool = False  # "10% of that if we hit plan": a bonus by what it hangs on


def link(
    sentence: Sequence[Clause],
    tokens: Sequence[Token],
    before: Linked | None = None,
    head: Sequence[Clause] = (),
) -> list[Linked]:
    """Every quantity of a sentence's clauses with its part; `before` is the last one in front,
    `head` the sentence in front, if there is no figure in it.
    """
    quantities = [
        (quantity, clause)
        for clause in sentence
        for quantity in clause.quantities
        if isinstance(quantity, Money | Percent | Units | Schedule)
    ]
    labels = sorted([*labels_in(sentence), *heads_in(sentence)], key=lambda mark: mark.at)
    bare: list[Quantity] = [one for one, _ in quantities]
    compared, costs = _compared(bare, tokens), costs_in(sentence)
    apart = compared | costs
    firms = {span.to - 1 for clause in sentence for span in clause.companies}
    pairs = paired_in_order(bare, labels, tokens) or paired(bare, labels, tokens, apart, firms)
    kinds = _kinds(sentence)
    linked = []
    for (quantity, clause), at in zip(quantities, pairs, strict=True):
        mark = labels[at] if at is not None else None
        part = mark.value if mark is not None and isinstance(mark.value, Part) else None
        linked.append(
            Linked(
                quantity, clause, part, _kind(kinds, mark), mark, id(quantity) in compared,
                id(quantity) in costs,
            )
        )  # fmt: skip
    linked = [_targeted(_by_what_it_is(one, sentence, tokens)) for one in linked]
    return _priced(_shared(_headed(linked, head), tokens, before), tokens)


def _headed(linked: list[Linked], head: Sequence[Clause]) -> list[Linked]:
    """ "Stock? 70k over 3 years", "Signing bonus. $18,000": the label in the sentence in front."""
    if not head or not linked or linked[0].part is not None or not _comes_first(linked[0]):
        return linked
    mark = mere_label(head)
    if mark is None:
        return linked
    first = replace(linked[0], part=part_of(mark.value), kind=_kind(_kinds(head), mark), mark=mark)
    return [first, *linked[1:]]


def _comes_first(one: Linked) -> bool:
    """ "70k over 3 years", "yes, 14%": the sentence begins with it; no "my friend got 300k"."""
    clause = one.clause
    return len(clause.words_before(one.quantity.at, _FEW)) < _FEW and not clause.has(*_OF_OTHERS)


_FEW = 4
_OF_OTHERS = (Cue.THIRD, Cue.EMPLOYER, Cue.EARN, Cue.OTHER)


def _by_what_it_is(one: Linked, sentence: Sequence[Clause], tokens: Sequence[Token]) -> Linked:
    """ "One time 12k with my first paycheck" is a sign-on, "10% of that if we hit plan" a bonus."""
    if one.cost or one.compared:
        return one
    if one.part is None and comes_at_the_start(one.quantity, one.clause, sentence):
        return replace(one, part=Part.SIGN_ON)
    if one.part is Part.BONUS and is_paid_once(one.quantity, one.clause, one.mark):
        return replace(one, part=Part.SIGN_ON)
    if one.part not in (None, Part.BASE):
        return one
    if not hangs_on_the_year(one.quantity, one.clause, sentence, tokens):
        return one
    return replace(one, part=Part.BONUS, kind=None, mark=None, contingent=True)


def _targeted(one: Linked) -> Linked:
    """ "142k base. 10% target": a percentage that is aimed at is the bonus."""
    if one.part is not None or not isinstance(one.quantity, Percent):
        return one
    beside = {one.clause.norm(one.quantity.at - 1), one.clause.norm(one.quantity.to)}
    if beside.isdisjoint(TARGETED) and not one.clause.has(Cue.OTE):
        return one
    return replace(one, part=Part.BONUS)


def _kinds(sentence: Sequence[Clause]) -> dict[int, EquityKind]:
    """The kinds of equity that are named, by their first token."""
    kinds: dict[int, EquityKind] = {}
    for clause in sentence:
        for one in clause.all(Cue.KIND):
            if isinstance(one.value, EquityKind):
                kinds.setdefault(one.at, one.value)
    return kinds


def _kind(kinds: Mapping[int, EquityKind], mark: Mark | None) -> EquityKind | None:
    """The kind of equity that the label itself says."""
    return kinds.get(mark.at) if mark is not None and mark.value is Part.EQUITY else None


def _compared(quantities: list[Quantity], tokens: Sequence[Token]) -> set[int]:
    """The identities of two figures of which one is told by the other: "15k above the 230k"."""
    found: set[int] = set()
    for one, other in pairwise(quantities):
        between = [token.norm for token in tokens[one.to : other.at]]
        words = [word for word in between if word not in ("the", "my", "their", "than", "first")]
        if isinstance(one, Money) and one.low <= 1 and not one.scaled:
            continue  # "one dollar below 198k" is any less
        if between and len(words) == 1 and words[0] in COMPARED and isinstance(other, Money):
            found |= {id(one), id(other)}
    return found


def _shared(linked: list[Linked], tokens: Sequence[Token], before: Linked | None) -> list[Linked]:
    """A second amount under one label: "sign on 40k in year one; 20k in year two"."""
    found: list[Linked] = []
    for one in linked:
        previous = found[-1] if found else before
        if (
            one.part is None
            and previous is not None
            and previous.part in (Part.SIGN_ON, Part.SIGN_ON_YEAR2)
            and isinstance(one.quantity, Money)
            and _second_year(one, previous, tokens)
        ):
            one = Linked(one.quantity, one.clause, Part.SIGN_ON_YEAR2, None, previous.mark)
        elif (
            one.part is None and found and previous is not None and _is_value(one, previous, tokens)
        ):
            one = Linked(one.quantity, one.clause, Part.EQUITY, previous.kind, previous.mark)
        found.append(one)
    return found


# What opens the clause that tells the worth of "0.06%".
_SAME_STAKE = frozenset("which thats worth valued about roughly so ca circa today".split())


def _is_value(one: Linked, previous: Linked, tokens: Sequence[Token]) -> bool:
    """ "800 RSUs, worth about $96k": what a count is worth is of the same grant."""
    if not isinstance(one.quantity, Money):
        return False
    if isinstance(previous.quantity, Percent) and previous.part is Part.EQUITY:
        return one.clause.norm(one.clause.at) in _SAME_STAKE and not one.clause.question
    if not isinstance(previous.quantity, Units):
        return False
    return any(token.norm in WORTH for token in tokens[previous.quantity.to : one.quantity.at])


def _priced(linked: list[Linked], tokens: Sequence[Token]) -> list[Linked]:
    """ "Options are 8,000 at 2 quid", "options - 22,000 of them": counted, not money; the small
    amount behind is what each is bought at. "Options 80k at a 2M valuation" is money.
    """
    found = [*linked]
    for at, one in enumerate(found):
        counted = isinstance(one.quantity, Units)
        if not counted and not (one.kind is EquityKind.OPTIONS and is_unit_less(one.quantity)):
            continue
        price = found[at + 1] if at + 1 < len(found) else None
        if price is not None and _is_price(price, one, tokens):
            # Nobody buys a unit that is given: "4,000 RSUs at $40 each" tells what one is worth.
            given = any(mark.value is EquityKind.RSU for mark in one.clause.all(Cue.KIND))
            each = Part.SHARE_VALUE if given else Part.STRIKE
            quantity = _with_its_coin(price.quantity, tokens)
            found[at + 1] = replace(price, quantity=quantity, part=each, kind=None, mark=None)
        elif counted or not _of_them(one.quantity, tokens):
            continue
        if isinstance(one.quantity, Money):
            money = one.quantity
            found[at] = replace(
                one, quantity=Units(int(money.low), money.at, money.to, money.words)
            )
    return found


def _of_them(quantity: Quantity, tokens: Sequence[Token]) -> bool:
    return [token.norm for token in tokens[quantity.to : quantity.to + 2]] == ["of", "them"]


def _is_price(one: Linked, counted: Linked, tokens: Sequence[Token]) -> bool:
    """Whether an amount is what each of those counted is bought at: "at 2 quid", "@ $3.10"."""
    money, between = one.quantity, tokens[counted.quantity.to : one.quantity.at]
    return (
        isinstance(money, Money)
        and one.part in (None, Part.EQUITY, Part.STRIKE)
        and money.low < _DEAREST_SHARE
        and not money.scaled
        and (
            any(token.norm in _AT or token.text == "@" for token in between)
            or (between[-1:] != () and between[-1].norm == "for" and _is_each(tokens, money.to))
        )
        and not any(token.kind is Kind.NUMBER for token in between)
    )


def _is_each(tokens: Sequence[Token], at: int) -> bool:
    """ "For $4 each", "for 2.85 apiece"."""
    behind = [token.norm for token in tokens[at : at + 2]]
    return behind[:1] in (["each"], ["apiece"]) or behind == ["a", "piece"]


def _with_its_coin(
    price: Money | Percent | Units | Schedule, tokens: Sequence[Token]
) -> Money | Percent | Units | Schedule:
    """ "A dollar 40", "a pound 10": one and so much."""
    if not isinstance(price, Money):
        return price
    front = [token.norm for token in tokens[max(0, price.at - 2) : price.at]]
    coin = len(front) > 1 and front[0] in ("a", "one") and front[1] in _ONE_COIN
    if not coin or price.low >= _CENTS or price.decimals:
        return price
    words = f"{front[0]} {front[1]} {price.words}"
    return replace(price, low=1 + price.low / _CENTS, decimals=True, words=words)


_CENTS = 100
_ONE_COIN = frozenset("dollar pound euro buck quid".split())
_DEAREST_SHARE = 1000
_AT = frozenset("at strike struck exercise price bei zu a each por".split())


def _second_year(one: Linked, previous: Linked, tokens: Sequence[Token]) -> bool:
    """Whether an amount is said to come in the second year."""
    between = [token.norm for token in tokens[previous.quantity.to : one.quantity.at]]
    behind = one.clause.words_after(one.quantity.to, 3)
    after = [token.norm for token in tokens[one.quantity.to : one.quantity.to + 4]]
    if "then" in between:
        return True
    if any(mark.at == one.quantity.to for mark in one.clause.all(Cue.SECOND_YEAR)):
        return True  # "20k twelve months later"
    said = " ".join((*between, *after))
    later = ("second", "zweiten", "anniversary")
    behind = (*behind, *one.clause.words_after(one.quantity.to, 4))
    return any(word in later for word in (*behind, *between)) or any(
        mark in said for mark in ("year 2", "yr 2", "y 2", "year two", "yr 2", "in year two")
    )
