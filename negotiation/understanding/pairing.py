"""Labels and amounts of one sentence, paired at least cost.

A label stands before or behind its amount; commas, other amounts and other labels between them
cost. The cheapest pairing of the whole sentence wins, so that "base 240k bonus 20k" and "240k base
20k bonus" both read as they are meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise, zip_longest
from sys import maxsize

from negotiation.model.said import Part
from negotiation.understanding.lexicon import Mark, knows
from negotiation.understanding.quantities import Money, Percent, Quantity, Schedule, Units
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.clauses import POINTERS

_ALONE = 60  # the cost of an amount without a label
_TOO_FAR = 58
_TOGETHER = 24  # quantities of one sentence that are paired at once; more are paired in turns
_ITS_OWN = 44
_LEADS_ON = frozenset("of is are : = at worth valued totalling totaling".split())
_FREE = frozenset(
    "is of at in a an the about around roughly approx ca circa like worth valued value was "
    "are be would my target salary annual yearly per year : = ( grant with indicative "
    "currently approximately total to up ter waarde van im wert von valor de por d une valeur l s "
    "rund etwa environ unos unas cerca".split()
)


def paired_in_order(
    quantities: list[Quantity], labels: list[Mark], tokens: Sequence[Token]
) -> list[int | None]:
    """ "240k / 300k / 25k (base, RSU, bonus)": a list of figures beside a list of labels; no list
    is "225k, 240k equity over 4 years, base".
    """
    parts = {mark.value for mark in labels}
    if not 1 < len(quantities) == len(labels) == len(parts):
        return []
    figures_first = quantities[-1].to <= labels[0].at
    labels_first = labels[-1].to <= quantities[0].at
    gaps = [tokens[one.to : other.at] for one, other in pairwise(quantities)]
    listed = all(gap and _only_lists(gap) for gap in gaps)
    if not (figures_first or labels_first) or not listed:
        return []
    behind = tokens[quantities[-1].to : labels[0].at]
    if figures_first and all(_is_of_the_last(token) for token in behind):
        apart = [tokens[one.to : other.at] for one, other in pairwise(labels)]
        if not all(_only_lists(gap) for gap in apart):
            return []
    return list(range(len(labels)))


def _only_lists(tokens: Sequence[Token]) -> bool:
    return all(token.kind is Kind.SIGN or token.norm == "and" for token in tokens)


def _is_of_the_last(token: Token) -> bool:
    """ "240k in equity": its own label, and no list of labels such as "(base" or "for the base"."""
    return token.kind is Kind.WORD and token.norm in ("in", "of")


def paired(
    quantities: list[Quantity],
    labels: list[Mark],
    tokens: Sequence[Token],
    apart: set[int],
    firms: set[int],
) -> list[int | None]:
    """For each quantity the index of its label, or None; labels are used once, in order."""
    between = _Between(quantities, labels, tokens, apart, firms)
    near = [
        [] if id(quantity) in apart else between.labels_near(quantity, following)
        for quantity, following in zip_longest(quantities, quantities[1:])
    ]
    pairs: list[int | None] = []
    for begin in range(0, len(near), _TOGETHER):
        used = max((at for at in pairs if at is not None), default=-1)
        pairs += _cheapest(near[begin : begin + _TOGETHER], used + 1)
    return pairs


# The labels that a quantity may go with, by their index, and what each pair costs.
_Near = list[tuple[int, int]]


def _cheapest(near: Sequence[_Near], first: int) -> list[int | None]:
    """The pairing that costs least, of labels from `first` on."""
    if len(near) == 1:
        return [min(((cost, at) for at, cost in near[0] if at >= first), default=(0, None))[1]]

    # The first label that a quantity or a later one may go with: below it, none matters any more.
    firsts = [min((at for at, _ in one), default=maxsize) for one in near]
    lowest = [*accumulate(reversed(firsts), min, initial=maxsize)][::-1]

    @cache
    def best(index: int, free: int) -> tuple[int, tuple[int | None, ...]]:
        if index == len(near):
            return 0, ()
        after, further = index + 1, lowest[index + 1]
        cost, rest = best(after, free if free > further else further)
        winner = (cost + _ALONE, (None, *rest))
        for at, price in near[index]:
            if at < free:
                continue
            cost, rest = best(after, at + 1 if at >= further else further)
            if cost + price < winner[0]:
                winner = (cost + price, (at, *rest))
        return winner

    return list(best(0, max(first, lowest[0]))[1])


class _Between:
    """What stands between a quantity and a label, weighed: sums that are made once a sentence."""

    def __init__(
        self,
        quantities: list[Quantity],
        labels: list[Mark],
        tokens: Sequence[Token],
        apart: set[int],
        firms: set[int],
    ) -> None:
        self._labels = labels
        self._firms = firms
        self._begin = min((one.to for one in (*quantities, *labels)), default=0)
        end = max((one.at for one in (*quantities, *labels)), default=0)
        weights = [_weight(token) for token in tokens[self._begin : end]]
        for other in quantities:
            if id(other) not in apart and self._begin <= other.at < end:
                weights[other.at - self._begin] += 18
        for label in labels:
            if self._begin <= label.at < end:
                weights[label.at - self._begin] += 16
        self._sums = [0, *accumulate(weights)]
        self._starts = [self._up_to(label.at) for label in labels]
        self._ends = [self._up_to(label.to) for label in labels]
        self._tokens = tokens
        self._added: dict[int, bool] = {}
        lines = any(self._tokens[label.to].kind is Kind.LINE for label in labels if label.to < end)
        self._reach = _TOO_FAR + (_HEADING if lines else 0)

    def labels_near(self, quantity: Quantity, following: Quantity | None) -> _Near:
        """The labels that stand near enough; `following` is the next quantity."""
        begin = bisect_left(self._ends, self._up_to(quantity.at) - self._reach)
        end = bisect_left(self._starts, self._up_to(quantity.to) + _TOO_FAR)
        costs = [
            (at, self._cost(quantity, self._labels[at], following)) for at in range(begin, end)
        ]
        return [(at, cost) for at, cost in costs if cost < _TOO_FAR]

    def _cost(self, quantity: Quantity, label: Mark, following: Quantity | None) -> int:
        if label.to <= quantity.at:
            cost = 1 + self._sum(label.to, quantity.at)
            if label.to < quantity.at and self._tokens[label.to].kind is Kind.LINE:
                cost -= _HEADING
            elif self._begins_with_a_firm(label.to, quantity.at):
                cost += _ALONE
        elif quantity.to <= label.at:
            apart = self._tokens[quantity.to].text in ",;" or self._is_headed(quantity)
            cost = self._sum(quantity.to, label.at) + self._leads_on(label, following, apart)
            adds = self._added.get(quantity.to)
            if adds is None:
                adds = self._added[quantity.to] = self._adds(quantity.to)
            if adds:
                cost += _ALONE
        else:
            return 0
        return cost + _fit(quantity, label)

    def _begins_with_a_firm(self, at: int, to: int) -> bool:
        """ "112k equity and Runway 233k base": behind the "and" another firm's figures begin;
        "base at Runway 233k" goes on.
        """
        joins = norm_at(self._tokens, at) in _JOINS
        return joins and any(at < firm < to for firm in self._firms)

    def _is_headed(self, quantity: Quantity) -> bool:
        """ "Slry 222k equity 205k", "Stripe 222k equity 205k": behind a head that is no label that
        is known, either, an amount has none behind it that the next one has in front.
        """
        head = quantity.at - 1
        if not isinstance(quantity, Money) or head < 0:
            return False
        if self._tokens[head].kind is not Kind.WORD or self._tokens[head].glued:
            return False
        front = self._tokens[head - 1] if head else None
        opens = front is None or front.kind is Kind.LINE or front.text in ",;"
        return head in self._firms or (opens and not knows(self._tokens[head].norm))

    def _adds(self, at: int) -> bool:
        """ "6,500 plus a bonus"; "221k and that's final on base" adds nothing."""
        at = self._behind_hedge(at)
        adds = self._tokens[at].norm in _ADDS or self._tokens[at].text in "+&"
        return adds and norm_at(self._tokens, at + 1) not in POINTERS

    def _behind_hedge(self, at: int) -> int:
        """ "255k i think, plus profit share": what is unsure of a figure adds to it no less."""
        while norm_at(self._tokens, at) in _HEDGES:
            at += 1
        comma = self._tokens[at].text == ","
        return at + 1 if comma and at + 1 < len(self._tokens) else at

    def _leads_on(self, label: Mark, following: Quantity | None, apart: bool) -> int:
        """ "68k, share options of £12k", "£73.5k, pension 7%": a label with "of" or a colon behind
        it, or with the amount itself behind a comma, has its own amount.
        """
        if following is None or following.at < label.to:
            return 0
        if following.at == label.to:
            return _ITS_OWN if apart else 0
        words = self._tokens[label.to : min(following.at, label.to + _TOO_FAR)]
        return _ITS_OWN if all(token.norm in _LEADS_ON for token in words) else 0

    def _up_to(self, spot: int) -> int:
        """What all costs that stands in front of token `spot`."""
        return self._sums[min(max(spot - self._begin, 0), len(self._sums) - 1)]

    def _sum(self, start: int, end: int) -> int:
        return self._sums[end - self._begin] - self._sums[start - self._begin]


_LINE = 60
_HEADING = 54  # so much less does a line cost behind a label that is its heading
# Behind an amount, what adds the next part: "6,500 plus a bonus".
_ADDS = frozenset("and plus with und y et och oraz mit con avec com".split())
_HEDGES = frozenset("i think guess believe reckon suppose roughly ish or so iirc".split())
_JOINS = ("and", "plus", "but", "und", "y", "et", "en", "och", "oraz")


def _weight(token: Token) -> int:
    """What a token costs that stands between a quantity and its label."""
    return _WEIGHTS.get(token.norm, _WORD)


_WORD = 3  # what any other word or sign costs
_WEIGHTS = (
    dict.fromkeys(_JOINS, 12)
    | dict.fromkeys(_FREE, 1)
    | dict.fromkeys(",;", 14)
    | dict.fromkeys("()", 3)
    | dict.fromkeys("+&/|", 10)
    | {":": 1, "=": 1, "-": 2, "\n": _LINE}
)


def _fit(quantity: Quantity, label: Mark) -> int:
    """How well the kind of quantity goes with the part: a percentage is hardly a base."""
    part = label.value
    match quantity:
        case Percent():
            return {Part.BONUS: 0, Part.EQUITY: 6, Part.EXTRA: 0}.get(part_of(part), 40)
        case Schedule():
            return _ALONE  # it is the grant's anyway, and leaves the label to the amount
        case Units():
            return 0 if part is Part.EQUITY else 60
        case Money():
            if part in (Part.STRIKE, Part.SHARE_VALUE):
                return 0 if quantity.low < 10_000 else 60
            return 0
    return 60


def part_of(value: object) -> Part:
    return value if isinstance(value, Part) else Part.EXTRA


def is_unit_less(quantity: Quantity) -> bool:
    """ "22,000", and neither "22k" nor "$22,000"."""
    return (
        isinstance(quantity, Money)
        and quantity.high is None
        and not (quantity.currencies or quantity.scaled or quantity.decimals or quantity.per)
    )
