"""Which part of pay each quantity is: labels and quantities of one sentence, paired at least cost.

A label stands before or behind its amount; commas, other amounts and other labels between them
cost. The cheapest pairing of the whole sentence wins, so that "base 240k bonus 20k" and "240k base
20k bonus" both read as they are meant.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, pairwise, zip_longest
from sys import maxsize

from negotiation.model.guide import EquityKind
from negotiation.model.record import record
from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.costs import costs_in
from negotiation.understanding.lexicon import Mark, knows
from negotiation.understanding.quantities import Money, Noise, Percent, Quantity, Schedule, Units
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.words.clauses import (
    AND,
    COMPARED,
    DENIED,
    IS_OUT,
    MOVES,
    NO_LABELS,
    OUT,
    POINTERS,
    SAME,
    SIGNED,
    TAKES,
    TAKES_OUT,
    TALKED_OF,
    TARGETED,
)
from negotiation.understanding.words.costs import SHARED_COSTS
from negotiation.understanding.words.cues import HEADS, Cue
from negotiation.understanding.words.numbers import UNITS
from negotiation.understanding.words.periods import WORTH

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
    labels = sorted([*_labels(sentence), *_heads(sentence)], key=lambda mark: mark.at)
    bare: list[Quantity] = [one for one, _ in quantities]
    compared, costs = _compared(bare, tokens), costs_in(sentence)
    apart = compared | costs
    firms = {span.to - 1 for clause in sentence for span in clause.companies}
    pairs = _listed(bare, labels, tokens) or _pair(bare, labels, tokens, apart, firms)
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
    linked = [_targeted(one) for one in linked]
    return _priced(_shared(_headed(linked, head), tokens, before), tokens)


def _headed(linked: list[Linked], head: Sequence[Clause]) -> list[Linked]:
    """ "Stock? 70k over 3 years", "Signing bonus. $18,000": the label in the sentence in front."""
    if not head or not linked or linked[0].part is not None or not _comes_first(linked[0]):
        return linked
    mark = _mere_label(head)
    if mark is None:
        return linked
    first = replace(linked[0], part=_part(mark.value), kind=_kind(_kinds(head), mark), mark=mark)
    return [first, *linked[1:]]


def _mere_label(sentence: Sequence[Clause]) -> Mark | None:
    """The label of "Stock?", "Signing bonus.": what the figure of the next sentence is of."""
    said = [clause for clause in sentence if not clause.empty]
    if len(said) != 1:
        return None
    clause = said[0]
    marks = clause.all(Cue.PART)
    if len(marks) != 1 or denies(clause, marks[0]) or is_no_label(clause, marks[0]):
        return None
    spots = [at for at in range(clause.at, clause.to) if clause.tokens[at].kind is Kind.WORD]
    rest = [clause.norm(at) for at in spots if not marks[0].at <= at < marks[0].to]
    return marks[0] if set(rest) <= _BESIDE_LABEL else None


def _comes_first(one: Linked) -> bool:
    """ "70k over 3 years", "yes, 14%": the sentence begins with it; no "my friend got 300k"."""
    clause = one.clause
    return len(clause.words_before(one.quantity.at, _FEW)) < _FEW and not clause.has(*_OF_OTHERS)


_FEW = 4
_OF_OTHERS = (Cue.THIRD, Cue.EMPLOYER, Cue.EARN, Cue.OTHER)
_SAYS_WHICH = frozenset(
    "a an the my your their our that thats which this it its is was be would should as all just "
    "only so in for of cash pure paid per year annual yearly i think guess believe and or plus "
    "with also meaning mean over years vesting".split()
)
_BESIDE_LABEL = frozenset("the your my their and a annual yearly also".split())


def _targeted(one: Linked) -> Linked:
    """ "142k base. 10% target": a percentage that is aimed at is the bonus."""
    if one.part is not None or not isinstance(one.quantity, Percent):
        return one
    beside = {one.clause.norm(one.quantity.at - 1), one.clause.norm(one.quantity.to)}
    if beside.isdisjoint(TARGETED) and not one.clause.has(Cue.OTE):
        return one
    return replace(one, part=Part.BONUS)


def _labels(sentence: Sequence[Clause]) -> list[Mark]:
    """The labels in order; "bonus" inside "no bonus" labels nothing."""
    found = []
    last = max((clause.at for clause in sentence if clause.quantities), default=-1)
    for clause in sentence:
        if not clause.quantities and clause.has(Cue.PRIORITY):
            continue  # "base matters most, 225k, 240k equity"
        if clause.at > last and _speaks_of(clause):
            continue
        for mark in clause.all(Cue.PART):
            if not (denies(clause, mark) or _as_it_was(clause, mark) or is_no_label(clause, mark)):
                found.append(mark)
    figures = [quantity.at for clause in sentence for quantity in clause.quantities]
    extras = {
        mark.at: clause.at
        for clause in sentence
        for mark in clause.all(Cue.PART)
        if mark.value is Part.EXTRA
    }  # "5% match, laptop budget $4,000" are two
    return [
        mark
        for at, mark in enumerate(found)
        if not _said_again(figures, found, at)
        or extras.get(mark.at) != extras.get(found[at - 1].at)
    ]


def _speaks_of(clause: Clause) -> bool:
    """ "225k, base matters most", "225k, i care about equity": a clause behind all figures that
    says more of a part than which of them it is labels none.
    """
    if Cue.PART not in clause.cues:
        return False
    labels = {at for mark in clause.all(Cue.PART, Cue.KIND) for at in range(mark.at, mark.to)}
    rest = [at for at in range(clause.at, clause.to) if at not in labels]
    words = {clause.norm(at) for at in rest if clause.tokens[at].kind is Kind.WORD}
    return not words <= _SAYS_WHICH


def _heads(sentence: Sequence[Clause]) -> list[Mark]:
    """ "Joining: 22k", "joining 22k": a word that labels a figure only as its head."""
    found = []
    for clause, after in zip_longest(sentence, sentence[1:]):
        spot = clause.at
        for money in clause.quantities:
            if isinstance(money, Money):
                found += _head_of(clause, spot, money.at, money)
                spot = money.to
        headed = after.quantities[:1] if after is not None and after.joint in (":", "=") else []
        if headed and isinstance(headed[0], Money):
            found += _head_of(clause, spot, clause.to, headed[0])
    return found


def _head_of(clause: Clause, at: int, to: int, money: Money) -> list[Mark]:
    """The only word from `at` to `to`, if it heads `money`; millions are a firm's profit."""
    spots = [spot for spot in range(at, to) if clause.norm(spot).isalpha()]
    words = [spot for spot in spots if clause.norm(spot) not in AND]
    part = HEADS.get(clause.norm(words[0])) if len(words) == 1 else None
    if part is None or (money.low >= _MOST_BY_HEAD and not money.lakhs):
        return []
    return [Mark(Cue.PART, part, words[0], words[0] + 1)]


_MOST_BY_HEAD = 1_000_000


def _said_again(figures: Sequence[int], labels: Sequence[Mark], at: int) -> bool:
    """ "0.05% of the company in options": one part by two of its names, no figure between."""
    if at == 0 or labels[at - 1].value is not labels[at].value:
        return False
    return bisect_left(figures, labels[at - 1].to) == bisect_left(figures, labels[at].at)


def is_no_label(clause: Clause, mark: Mark) -> bool:
    """No label: "would make me sign on the spot", "our base model", "4 refresh days"."""
    nouns = NO_LABELS.get(clause.norm(mark.to - 1))
    if nouns is not None and clause.norm(mark.to) in nouns:
        return True
    if clause.norm(mark.to - 1) in _SHARED and clause.norm(mark.to) == "of":
        behind = [word for word in clause.words_after(mark.to + 1, 3) if word not in _ITS]
        if behind and behind[0] in SHARED_COSTS:
            return True  # "my share of the rent"
    if clause.phrase(mark) == "options" and _counts_ways(clause.norm(mark.at - 1)):
        return True  # "i have 3 options: stay or go"
    if mark.value is Part.TOTAL and _sums_up(clause, mark):
        return True
    said = clause.words.norms[mark.at : mark.to]
    if said == ("phone",):  # "Luma 250k (phone)": how they said it
        return _tells_how(clause, mark)
    if said == ("to", "sign"):  # "they want me to sign tomorrow"
        return not _WHO_SIGNS.isdisjoint(clause.words_before(mark.at, 1))
    if said == ("fixed",):  # "we fixed the search"
        return clause.words_before(mark.at, 1) in (("i",), ("we",), ("ive",))
    return said == ("sign", "on") and not SIGNED.isdisjoint(clause.words_after(mark.to, 1))


def _counts_ways(word: str) -> bool:
    return word in UNITS or (word.isdigit() and int(word) < _MOST_WAYS)


_SHARED = frozenset("share part".split())
_ITS = frozenset("the my our a this that all".split())
_MOST_WAYS = 20


def _tells_how(clause: Clause, mark: Mark) -> bool:
    """ "Luma 250k phone", and a bracket with no more than that."""
    words = [word for word in clause.norms if word.isalpha()]
    alone = len(words) == mark.to - mark.at and clause.joint in ("(", "[")
    behind = any(one.to == mark.at for one in clause.quantities)
    return alone or (behind and bool(clause.companies) and mark.to == clause.to)


def _sums_up(clause: Clause, mark: Mark) -> bool:
    """ "RSU 165k total": behind a figure with its label in front, the whole of just that."""
    if clause.phrase(mark) not in _IN_ALL:
        return False
    figure = next((one for one in clause.quantities if one.to == mark.at), None)
    if figure is None or clause.figure_from(mark.to):
        return False
    front = figure.at - (norm_at(clause.tokens, figure.at - 1) in (":", "="))
    return clause.words.labels.get(front) not in (None, Part.TOTAL)


_IN_ALL = ("total", "in total", "altogether", "overall")
_WHO_SIGNS = frozenset("me us you people want have need had".split())


def _as_it_was(clause: Clause, mark: Mark) -> bool:
    """ "Equity the same", "225 and the same stock", "equity didn't move"; "equity stays at 230k"
    labels its figure.
    """
    if _UNMOVED.isdisjoint(clause.words.said) or clause.figure_from(mark.to):
        return False
    labelled = {other.to for other in clause.all(Cue.PART)}  # "base 240k, equity the same"
    figures = [one for one in clause.quantities if isinstance(one, Money)]
    if any(one.to == mark.at and one.at not in labelled for one in figures):
        return False  # "120k rsu over 4 years, same as before"
    if any(word in SAME for word in clause.words_before(mark.at, 1)):
        return True
    after = clause.words_after(mark.to, 3)
    still = any(word in DENIED for word in after[:2]) and any(word in MOVES for word in after)
    return still or any(word in SAME for word in after)


_UNMOVED = SAME | MOVES


def denies(clause: Clause, mark: Mark) -> bool:
    """Whether a label is denied: "no bonus", "bonus: none", "no equity or bonus"."""
    if _DENYING.isdisjoint(clause.words.said):
        return False
    before = clause.words_before(mark.at, 6)
    after = clause.words_after(mark.to, 2)
    if after[:1] and after[0] in TALKED_OF:
        return False  # "no bonus talk yet"
    if _set_apart(clause, mark):
        return False
    for behind, word in zip(("", *before), before, strict=False):
        if behind == "and" and word == "no":
            break  # "no and base is 228k": the "no" answers something else
        if word == "strike" and Part.STRIKE in clause.parts:
            break  # the price, not "strike the bonus"
        # "Won't walk away" denies no minimum.
        if word in _DENY and not (word in _NOT_DONE and mark.cue is Cue.FLOOR):
            return True
        if word not in _BETWEEN_DENY:
            break
    if _is_taken_out(clause, mark):
        return True
    return (
        bool(after)
        and (after[0] in _NOTHING or after == ("no",))
        and not any(one.at >= mark.to and not isinstance(one, Noise) for one in clause.quantities)
    )


def _set_apart(clause: Clause, mark: Mark) -> bool:
    """ "Base not equity", "not the equity": which is meant, and not that there is none."""
    near, nots = clause.norm(mark.at - 1), mark.at - 1
    if near == "the":
        near, nots = clause.norm(mark.at - 2), mark.at - 2
        return near == "not"
    return near == "not" and any(other.to == nots for other in clause.all(Cue.PART))


def _is_taken_out(clause: Clause, mark: Mark) -> bool:
    """ "They took the sign-on out", "dropped the bonus", "equity is gone"; not "cut it to 10k"."""
    if clause.quantities or mark.value is Part.BASE:
        return False
    before = [word for word in clause.words_before(mark.at, 4) if word not in _THE]
    after = [word for word in clause.words_after(mark.to, 5) if word not in _HAS_BEEN]
    if (before[:1] and before[0] in TAKES_OUT) or clause.norms[-1] in TAKES_OUT:
        return True
    took = bool(before) and before[0] in TAKES
    if took and after[:1] and after[0] in OUT:
        return True
    passive = clause.words_after(mark.to, 1)[:1] != tuple(after[:1])
    idiom = after[:2] == ["out", "of"]
    return passive and after[:1] != [] and not idiom and after[0] in TAKES_OUT | IS_OUT


_THE = frozenset("the my their that this a whole entire".split())
_HAS_BEEN = frozenset("is was are were has have been got just now also simply suddenly s".split())
_NOT_DONE = frozenset("isnt arent dont doesnt wont never aint havent hasnt".split())
_DENY = (
    frozenset(
        "no not without nor zero kein keine keinen sin sans sem senza geen scrap scratch forget "
        "drop delete remove ignore except strike omit".split()
    )
    | _NOT_DONE
)
_NOTHING = frozenset("none nil zero na".split())
_DENYING = _DENY | _NOTHING | TAKES | TAKES_OUT | IS_OUT  # without one of these nothing is denied
_BETWEEN_DENY = frozenset(
    "annual yearly target that my said told what you i hard about have the a any or and "
    "equity stock bonus rsus rsu sign signing on joining other yet options getting get there "
    "is such an of hay do pay pays give gives offer offers offered have been mention".split()
)


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


def _listed(
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


def _pair(
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
        start = at
        while norm_at(self._tokens, at) in _HEDGES:
            at += 1
        comma = at > start and self._tokens[at].text == ","
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
            return {Part.BONUS: 0, Part.EQUITY: 6, Part.EXTRA: 0}.get(_part(part), 40)
        case Schedule():
            return _ALONE  # it is the grant's anyway, and leaves the label to the amount
        case Units():
            return 0 if part is Part.EQUITY else 60
        case Money():
            if part in (Part.STRIKE, Part.SHARE_VALUE):
                return 0 if quantity.low < 10_000 else 60
            return 0
    return 60


def _part(value: object) -> Part:
    return value if isinstance(value, Part) else Part.EXTRA


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
        if not counted and not (one.kind is EquityKind.OPTIONS and _is_unit_less(one.quantity)):
            continue
        price = found[at + 1] if at + 1 < len(found) else None
        if price is not None and _is_price(price, one, tokens):
            found[at + 1] = replace(price, part=Part.STRIKE, kind=None, mark=None)
        elif counted or not _of_them(one.quantity, tokens):
            continue
        if isinstance(one.quantity, Money):
            money = one.quantity
            found[at] = replace(
                one, quantity=Units(int(money.low), money.at, money.to, money.words)
            )
    return found


def _is_unit_less(quantity: Quantity) -> bool:
    """ "22,000", and neither "22k" nor "$22,000"."""
    return (
        isinstance(quantity, Money)
        and quantity.high is None
        and not (quantity.currencies or quantity.scaled or quantity.decimals or quantity.per)
    )


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
        and any(token.norm in _AT or token.text == "@" for token in between)
        and not any(token.kind is Kind.NUMBER for token in between)
    )


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
